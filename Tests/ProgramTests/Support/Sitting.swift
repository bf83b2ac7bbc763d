import Foundation
import Seminar
import Testing

/// What a person at the program does and sees, on the sample seminar in `s`.
extension Shell {
    /// Opens the sample in a terminal and waits until the folder has been read.
    func open(as writer: String = "Thư ký 1", columns: Int = 80, rows: Int = 24) throws -> Tmux {
        let terminal = try program.start("s", "--as", writer, columns: columns, rows: rows)
        try terminal.waitUntilRead()
        return terminal
    }

    /// What the journals say was changed, in the order of the files.
    func changes() throws -> [JSON] {
        guard FileManager.default.fileExists(atPath: path("s/journal")) else { return [] }
        return try journals().flatMap { try #require($0.array).dropFirst() }
    }

    /// The changes that begin an idea or give it another text.
    func texts() throws -> [String] {
        try changes().compactMap { $0["set"]?["text"]?.string }
    }

    /// The values with which the idea of this text was recorded.
    func values(of text: String) throws -> JSON {
        try #require(try changes().compactMap { $0["set"] }.first { $0["text"]?.string == text })
    }
}

extension Tmux {
    /// Waits until the status line says no more that the folder is being read.
    func waitUntilRead(sourceLocation: SourceLocation = #_sourceLocation) throws {
        try wait(for: "Telex", sourceLocation: sourceLocation)
    }

    /// Waits until the capture line holds exactly this.
    @discardableResult
    func wait(
        forLine text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> [String] {
        let row = text.isEmpty ? " ›" : " › \(text)"
        return try wait(sourceLocation: sourceLocation, "the line “\(text)”") { $0.contains(row) }
    }

    /// Types an idea of one row, presses Enter, and waits until it stands among the ideas and the line is empty.
    func record(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try type(text + "\r")
        try wait(sourceLocation: sourceLocation, "“\(text)” recorded") { rows in
            rows.contains { $0.hasSuffix("  \(text)") } && rows.contains(" ›")
        }
    }

    /// Leaves the program as a person does, and gives its exit status.
    func leave(sourceLocation: SourceLocation = #_sourceLocation) throws -> Int? {
        try press("C-q")
        return try ending(sourceLocation: sourceLocation)
    }
}
