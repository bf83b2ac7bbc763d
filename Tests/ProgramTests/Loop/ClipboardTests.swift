import Display
import Foundation
import Interface
import Journal
import Terminal
import TestSupport
import Testing

@testable import toadam

/// Copying through the terminal and by the desktop's programs, whatever becomes of these.
struct ClipboardTests {
    private let place: TemporaryFolder
    private let screen = MemoryScreen(size: Size(columns: 80, rows: 24))

    init() throws { place = try TemporaryFolder() }

    /// A program that runs a script: by the shell, since a file that was just written may be open in a child of another test.
    private func program(_ script: String) throws -> Clipboard.Command {
        let path = place.path("program")
        try "\(script)\n".write(toFile: path, atomically: false, encoding: .utf8)
        return ["/bin/sh", Path(path)]
    }

    /// What becomes of the programs until none of them is left.
    private func events(of clipboard: inout Clipboard, sourceLocation: SourceLocation = #_sourceLocation)
        -> [Event]
    {
        var events: [Event] = []
        let isOver = Patience.wait {
            events += clipboard.news()
            return !clipboard.isBusy
        }
        #expect(isOver, sourceLocation: sourceLocation)
        return events
    }

    private func read(_ name: String) -> String? {
        try? String(contentsOfFile: place.path(name), encoding: .utf8)
    }

    @Test func `a text goes to the terminal and to the program, whole, and nothing is left of that`() throws {
        let text = String(repeating: "Phân loại rác\n", count: 4_000)
        let out = place.path("out")
        let copy = try program("echo \"$@\" $$ >'\(out).said'; cat >'\(out)'")
        var clipboard = Clipboard([copy + ["--type", "text/plain"]])
        #expect(clipboard.copy(text, on: screen) == [])
        #expect(screen.copied == text)
        #expect(events(of: &clipboard) == [])
        #expect(read("out") == text)
        let said = try #require(read("out.said")).split(whereSeparator: \.isWhitespace)
        #expect(said.dropLast() == ["--type", "text/plain"])
        // A zombie would still be there.
        #expect(kill(try #require(pid_t(said[2])), 0) == -1)
    }

    @Test func `a program that fails or is gone is no matter where the terminal has the text`() throws {
        let failing = try program("exit 1")
        var clipboard = Clipboard([failing, [Path(place.path("gone"))]])
        #expect(clipboard.copy("Ý", on: screen) == [])
        #expect(events(of: &clipboard) == [])
        #expect(screen.copied == "Ý")
    }

    @Test func `what is too long for the terminal goes to the program alone, and its failure is told`() throws
    {
        let long = String(repeating: "x", count: screen.clipboardLimit + 1)
        let failing = try program("exit 1")
        var clipboard = Clipboard([failing])
        #expect(clipboard.copy(long, on: screen) == [])
        #expect(screen.copied == nil)
        #expect(events(of: &clipboard) == [.notCopiedOut(.failed("sh"))])
        clipboard = Clipboard()
        #expect(
            clipboard.copy(long, on: screen) == [.notCopiedOut(.tooLong(bytes: 100_001, most: 100_000))])
        screen.clipboardLimit = 0
        #expect(clipboard.copy("Ý", on: screen) == [.notCopiedOut(.noClipboard)])
    }

    @Test func `a program that hangs holds nothing up, and ends when another text is copied`() throws {
        let out = place.path("out")
        let copy = try program("grep -q treo && exec sleep 1000; echo xong >'\(out)'")
        var clipboard = Clipboard([copy])
        screen.clipboardLimit = 0
        #expect(clipboard.copy("treo", on: screen) == [])
        #expect(clipboard.news() == [])
        #expect(clipboard.copy("Ý", on: screen) == [])
        #expect(events(of: &clipboard) == [])
        #expect(read("out") == "xong\n")
    }

    @Test(
        arguments: [
            ([:], []), (["TMUX": "/s,1,0"], ["/b/tmux load-buffer -w -"]),
            (["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"], ["/b/wl-copy --type text/plain"]),
            (["DISPLAY": ":0"], ["/b/xsel --clipboard --input"]), (["DISPLAY": ""], []),
            (
                ["DISPLAY": ":0", "TMUX": "/s,1,0"],
                ["/b/tmux load-buffer -w -", "/b/xsel --clipboard --input"]
            ),
        ] as [([String: String], [String])])
    func `the programs are those of the desktop that there is`(
        environment: [String: String], commands: [String]
    ) {
        func find(_ name: String) -> Path? { name == "xclip" ? nil : Path("/b/\(name)") }
        let found = Clipboard.commands({ environment[$0] }, find)
        #expect(found.map { $0.map(\.text).joined(separator: " ") } == commands)
    }
}
