import Foundation
import Testing

/// The mouse in a real terminal: reported only while it is asked for, whatever becomes of the program.
@Suite(.enabled(if: Tmux.isInstalled)) struct MouseScreenTests {
    /// The program with the mouse switched on by its command.
    private func opened(_ shell: Shell) throws -> Tmux {
        let terminal = try shell.open(columns: 100)
        #expect(try !terminal.reportsMouse)
        try terminal.press("Escape")
        try terminal.wait(for: "Tìm lệnh theo tên")
        try terminal.type("ch\r")
        try terminal.wait(for: "Đã bật chuột")
        #expect(try terminal.reportsMouse)
        return terminal
    }

    @Test func `clicks show a screen, choose and open an idea, and leaving gives the mouse back`() throws {
        let shell = try Shell()
        let terminal = try opened(shell)
        try terminal.record("Một cửa lưu động")
        try terminal.record("Phân loại rác")
        try terminal.click(on: "Ý kiến")
        // The hints are drawn last.
        try terminal.wait(for: "Enter Mở")
        try terminal.click(on: "Một cửa lưu động")
        try terminal.click(on: "Một cửa lưu động")
        try terminal.wait(for: "Lịch sử")
        #expect(try terminal.leave() == 0)
        #expect(try !terminal.reportsMouse)
        // It is on again the next time.
        let again = try shell.open(columns: 100)
        #expect(try again.reportsMouse)
        #expect(try again.leave() == 0)
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGSEGV, SIGABRT, SIGQUIT])
    func `a signal that ends the program gives the mouse back`(signal: Int32) throws {
        let shell = try Shell()
        let terminal = try opened(shell)
        try terminal.send(signal)
        if signal == SIGINT { try terminal.press("C-q") }
        _ = try terminal.ending()
        #expect(try !terminal.reportsMouse)
    }

    @Test func `an editor has the terminal without the mouse, and it is there again afterwards`() throws {
        var shell = try Shell()
        let editor = shell.path("editor")
        try "#!/bin/sh\nread -r line\n".write(toFile: editor, atomically: false, encoding: .utf8)
        shell.program.environment["EDITOR"] = "sh \(editor)"
        let terminal = try opened(shell)
        try terminal.press("C-e")
        try terminal.wait("the editor") { _ in try !terminal.isAlternate }
        #expect(try !terminal.reportsMouse)
        try terminal.type("xong\r")
        try terminal.waitUntilRead()
        #expect(try terminal.reportsMouse)
        #expect(try terminal.leave() == 0)
    }
}
