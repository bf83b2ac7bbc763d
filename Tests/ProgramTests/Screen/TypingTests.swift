import Foundation
import Testing

/// What keyboards and input methods send, typed in a real terminal: what stands on the line is what was meant.
@Suite(.enabled(if: Tmux.isInstalled)) struct TypingTests {
    /// Sends a stream in the parts that end at these places, waits for the line, and empties it.
    private func expect(
        _ stream: [UInt8], splitAt places: [Int], is line: String, in terminal: Tmux,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var start = 0
        for end in places + [stream.count] {
            try terminal.sendBytes(Array(stream[start..<end]))
            start = end
        }
        try terminal.wait(forLine: line, sourceLocation: sourceLocation)
        try terminal.press("C-u")
        try terminal.wait(forLine: "", sourceLocation: sourceLocation)
    }

    /// What outside input methods send: letters, the Backspaces that take them back, and the letters with marks.
    private static let streams: [(bytes: [UInt8], line: String)] = [
        (Array("Tie\u{7F}ê".utf8) + Array("ng".utf8), "Tiêng"),
        (Array("Vie\u{8}ệt".utf8), "Việt"),
        (Array("nguoi\u{7F}\u{7F}\u{7F}ười".utf8), "người"),
        (Array("duong\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}đường phố".utf8), "đường phố"),
    ]

    @Test func `bursts of an outside input method arrive as they were meant`() throws {
        let shell = try Shell()
        let terminal = try shell.open()
        for (bytes, line) in Self.streams {
            try expect(bytes, splitAt: [], is: line, in: terminal)
        }
    }

    @Test func `a burst may be torn anywhere, within a letter too`() throws {
        let shell = try Shell()
        let terminal = try shell.open()
        // Every byte of its own, then one split at each third place of the longest stream.
        let (short, line) = Self.streams[1]
        try expect(short, splitAt: Array(1..<short.count), is: line, in: terminal)
        let (long, phrase) = Self.streams[3]
        for place in stride(from: 1, to: long.count, by: 3) {
            try expect(long, splitAt: [place], is: phrase, in: terminal)
        }
    }

    @Test func `Telex makes Vietnamese and leaves foreign words`() throws {
        let shell = try Shell()
        let terminal = try shell.open()
        try terminal.type("Nguwowif daan dduwowcj JICA mowif duwj workshop ")
        try terminal.wait(forLine: "Người dân được JICA mời dự workshop")
        try terminal.press(
            "BSpace", "BSpace", "BSpace", "BSpace", "BSpace", "BSpace", "BSpace", "BSpace", "BSpace")
        try terminal.type("hopj\r")
        try terminal.wait(forLine: "")
        #expect(try shell.texts() == ["Người dân được JICA mời dự họp"])
    }

    @Test func `the method is switched by a key and remembered`() throws {
        let shell = try Shell()
        var terminal = try shell.open()
        try terminal.press("F9")
        try terminal.wait(for: "VNI")
        try terminal.type("To61i")
        try terminal.wait(forLine: "Tối")
        try terminal.press("C-u")
        #expect(try terminal.leave() == 0)
        terminal = try shell.program.start("s", "--as", "Thư ký 1")
        try terminal.wait(for: "VNI")
    }

    @Test func `Japanese and combining marks are taken whole`() throws {
        let shell = try Shell()
        let terminal = try shell.open()
        // The last letter comes in two scalars and is kept as one.
        try terminal.type("北九州市の取組み e\u{302}\u{301}")
        try terminal.wait(forLine: "北九州市の取組み ế")
        try terminal.press("Enter")
        try terminal.wait(forLine: "")
        #expect(try shell.texts().map { Array($0.unicodeScalars) } == [Array("北九州市の取組み ế".unicodeScalars)])
    }
}
