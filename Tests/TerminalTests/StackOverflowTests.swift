import Glibc
import Terminal
import Testing

/// A crash in which no stack is left to handle it on.
@Suite struct StackOverflowTests {
    private static func overflow(_ depth: Int) -> Int { depth < 0 ? 0 : overflow(depth + 1) &+ 1 }

    @Test func `an overflow of the stack gives the terminal back`() async throws {
        let result = await #expect(processExitsWith: .signal(SIGSEGV), observing: [\.standardOutputContent]) {
            let output = dup(STDOUT_FILENO)
            let terminal = try PseudoTerminal(columns: 20, rows: 4)
            try terminal.copyDrawn(to: output)
            let signals = try #require(Signals())
            let screen = try CursesScreen(
                after: signals, environment: [:], log: nil, notice: "đã giữ những gì đang gõ")
            let depth = StackOverflowTests.overflow(0)
            screen.close()
            exit(CInt(truncatingIfNeeded: depth))
        }
        let drawn = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
        #expect(drawn.contains("\u{1B}[?1049h"))
        #expect(drawn.contains("đã giữ những gì đang gõ"))
        #expect(drawn.contains("\u{1B}[?1049l"))
    }
}
