import TestSupport
import Testing

/// Copying out of the running program.
@Suite(.enabled(if: Tmux.isInstalled)) struct ClipboardScreenTests {
    @Test func `what is copied stands in tmux's clipboard, while one types on`() throws {
        let shell = try Shell()
        let terminal = try shell.open()
        try terminal.record("Một cửa lưu động")
        try terminal.press("F3", "C-c")
        try terminal.wait(for: "Đã chép ý kiến TK1-")
        try terminal.wait("the text copied") { _ in
            try terminal.copied?.hasSuffix("ý tưởng\nMột cửa lưu động") ?? false
        }
        try terminal.press("F2")
        try terminal.record("Ý sau")
        #expect(try terminal.leave() == 0)
    }

    @Test func `the clipboard's sequence draws nothing`() throws {
        let shell = try Shell()
        let terminal = try shell.open()
        try terminal.record("Một cửa lưu động")
        try terminal.press("F3")
        try terminal.wait(for: "3 ý kiến")
        // The hints are drawn last.
        let before = try terminal.wait(for: "Tab Lọc")
        try terminal.press("C-c")
        let after = try terminal.wait(for: "Đã chép")
        #expect(before.dropFirst().dropLast() == after.dropFirst().dropLast())
    }
}
