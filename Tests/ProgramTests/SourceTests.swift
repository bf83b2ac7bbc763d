import Foundation
import TestSupport
import Testing

/// What the compiler does not check of the arrows between modules, read off the sources themselves.
struct SourceTests {
    /// The modules that a file imports, whatever stands before the word.
    private func imports(of file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let word = words.firstIndex(of: "import"), word + 1 < words.count,
                words[..<word].allSatisfy({ $0.hasPrefix("@") || $0 == "package" || $0 == "internal" })
            else { return nil }
            return String(words[words.index(after: word)])
        }
    }

    private func files(of module: String) throws -> [URL] {
        try Repository.files(in: "Sources/" + module, endingWith: ".swift").map {
            Repository.root.appending(path: $0)
        }
    }

    @Test(arguments: ["Text", "Display", "Seminar", "Wording", "Reports", "Sheets", "Interface"])
    func `what is pure imports neither the system nor Foundation`(module: String) throws {
        // zlib and expat turn bytes into bytes and events, and open nothing.
        let known: Set = [
            "Text", "Display", "Seminar", "Wording", "Synchronization", "Sheets", "CExpat", "CZlib",
        ]
        let files = try files(of: module)
        #expect(!files.isEmpty)
        for file in files {
            #expect(Set(try imports(of: file)).subtracting(known) == [], "\(file.lastPathComponent)")
        }
    }

    @Test func `the program and what it is made of do without Foundation, and only one module knows ncurses`()
        throws
    {
        #expect(try files(of: "Terminal").allSatisfy { try !imports(of: $0).contains("Foundation") })
        #expect(try files(of: "Journal").allSatisfy { try !imports(of: $0).contains("Foundation") })
        #expect(try files(of: "toadam").allSatisfy { try !imports(of: $0).contains("Foundation") })
        #expect(try files(of: "toadam").allSatisfy { try !imports(of: $0).contains("CTerminal") })
    }

    @Test func `the program takes its arguments from the system, which needs no file for them`() throws {
        for module in ["toadam", "Terminal", "Journal"] {
            for file in try files(of: module) {
                let text = try String(contentsOf: file, encoding: .utf8)
                #expect(!text.contains("CommandLine."), "\(file.lastPathComponent)")
            }
        }
    }
}
