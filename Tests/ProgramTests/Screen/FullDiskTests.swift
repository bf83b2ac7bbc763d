import Foundation
import TestSupport
import Testing

/// A disk without room, as a limit on the length of files brings it about for any user.
@Suite(.enabled(if: Tmux.isInstalled)) struct FullDiskTests {
    @Test func `it is said, nothing is lost, and with room again all is written`() throws {
        let shell = try Shell()
        // Eight blocks of 512 bytes: enough for the first ideas. The signal would end the program before it can say so.
        let terminal = try Tmux(
            [
                "/bin/sh", "-c", "trap '' XFSZ; ulimit -S -f 8; exec \"$@\"", "sh", Program.path, "s", "--as",
                "Thư ký 1",
            ],
            environment: shell.program.environment, directory: shell.program.home.path)
        try terminal.waitUntilRead()
        let texts = (1...20).map { "Ý kiến số \($0)" }
        for text in texts { try terminal.record(text) }
        try terminal.wait(for: "CHƯA LƯU")
        let saved = try shell.texts()
        #expect(!saved.isEmpty && saved.count < texts.count)
        #expect(saved == Array(texts.prefix(saved.count)))
        // Leaving is not silent.
        try terminal.press("C-q")
        try terminal.wait(for: "Còn ý kiến chưa lưu được")
        try terminal.press("Escape")
        try terminal.wait(forNo: "Còn ý kiến chưa lưu được")

        let process = String(try terminal.process)
        let limit = try Child(
            ["prlimit", "--pid", process, "--fsize=unlimited:unlimited"],
            environment: shell.program.environment)
        try #require(limit.status == 0)
        try terminal.wait(forNo: "CHƯA LƯU")
        try terminal.wait(for: "đã lưu")
        #expect(try shell.texts() == texts)
        #expect(try terminal.leave() == 0)
        #expect(try shell.program.run("check", "s").status == 0)
    }
}
