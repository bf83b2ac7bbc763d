import Foundation
import TestSupport
import Testing

/// The commands in the README and the other pages, run as they stand by somebody who follows the page from its beginning.
struct DocumentedCommandsTests {
    private static let pages: [String] = {
        let docs = (try? Repository.files(in: "docs", endingWith: ".md")) ?? []
        return ["README.md", "Tests/Trials/README.md"] + docs
    }()

    /// An empty home with a USB stick in it: what follows a page finds nothing but what the page makes.
    private static func newHome() throws -> Program {
        var program = try Program()
        let home = program.home
        for folder in ["bin", "first", "second", "media/usb", "media/thu-ky/USB"] {
            try FileManager.default.createDirectory(
                atPath: home.path(folder), withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(
            atPath: home.path("bin/toadam"), withDestinationPath: Program.path)
        program.environment["PATH", default: ""] += ":" + home.path("bin")
        program.environment["USER"] = "thu-ky"
        for part in ["AUTHOR", "COMMITTER"] {
            program.environment["GIT_\(part)_NAME"] = "Thư ký"
            program.environment["GIT_\(part)_EMAIL"] = "thu-ky@example.org"
        }
        return program
    }

    @Test(arguments: pages)
    func `each block of commands runs as it stands, or says why it is not run`(page: String) throws {
        let program = try Self.newHome()
        for block in PageBlock.blocks(of: try Repository.text(page)) {
            switch block.use {
            case .leave(let reason):
                #expect(reason.count > 10, "\(page), \(block)")
            case .hold(let file):
                try block.text.write(toFile: program.home.path(file), atomically: true, encoding: .utf8)
            case .run(let folder):
                let done = try Self.run(block.text, in: program.home.path(folder), by: program)
                guard let done else { continue }
                Issue.record("\(page), \(block)\n\(done)")
                return
            }
        }
    }

    /// Runs lines of a shell one after the other; what went wrong, or nil.
    private static func run(_ text: String, in folder: String, by program: Program) throws -> String? {
        // Nobody but the superuser could make the folder that sticks are at.
        let text = text.replacing("/media/", with: program.home.path("media") + "/")
        for line in text.split(separator: "\n") {
            if opensScreen(line, in: folder) {
                if let picture = try look(at: String(line), in: folder, by: program) { return picture }
                continue
            }
            let child = try Child(
                ["/bin/sh", "-euc", String(line)], environment: program.environment, directory: folder)
            guard child.status == 0 else { return "\(line)\n\(child.status): \(child.output)\(child.errors)" }
        }
        return nil
    }

    /// Whether a line of a shell is the program with its screen: it names no command or one that has a screen.
    private static func opensScreen(_ line: Substring, in folder: String) -> Bool {
        let words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
        guard words.first == "toadam" else { return false }
        guard words.count > 1, !words[1].hasPrefix("-") else { return true }
        return ["open", "review", "watch"].contains(words[1])
            || FileManager.default.fileExists(atPath: folder + "/" + words[1])
    }

    /// Opens the screen as the line says, waits for its picture and leaves; the picture if that went wrong, else nil.
    private static func look(at line: String, in folder: String, by program: Program) throws -> String? {
        let terminal = try Tmux(
            ["/bin/sh", "-euc", line], environment: program.environment, directory: folder)
        try terminal.wait("the first picture of “\(line)”") { rows in
            rows.contains { $0.contains("F2") || $0.contains("^Q") || $0.contains("16-9") }
        }
        let picture = try terminal.screen().joined(separator: "\n")
        return try terminal.leave() == 0 ? nil : picture
    }

    @Test func `blocks are found with what is said of them`() {
        let page = """
            # Page

                toadam

            * In a list

              <!-- in second -->

                  cd x
                  ls

            <!-- not run: is a picture -->

                one

            Text that is not said of what follows.

            <!-- holds a/b.json -->

            ```json
            {}
            ```

            ```text
            picture
            ```

            ```sh
            two
            ```
            """
        #expect(
            PageBlock.blocks(of: page) == [
                PageBlock(use: .run(folder: "."), text: "toadam", line: 3),
                PageBlock(use: .run(folder: "second"), text: "cd x\nls", line: 9),
                PageBlock(use: .leave(reason: "is a picture"), text: "one", line: 14),
                PageBlock(use: .hold(file: "a/b.json"), text: "{}", line: 21),
                PageBlock(use: .run(folder: "."), text: "two", line: 29),
            ])
    }

    @Test(arguments: pages)
    func `each fence says of which language it is`(page: String) throws {
        var isInside = false
        for row in try Repository.text(page).split(separator: "\n", omittingEmptySubsequences: false)
        where row.hasPrefix("```") {
            if !isInside { #expect(row.count > 3, "\(page): \(row)") }
            isInside.toggle()
        }
    }
}
