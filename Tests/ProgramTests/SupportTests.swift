import Foundation
import TestSupport
import Testing

/// That the terminal and the program which the other tests use do what is said of them.
@Suite struct SupportTests {
    @Test func `the program is found and prints its help`() throws {
        let help = try Program().run("--help")
        #expect(help.status == 0)
        #expect(help.output.contains("toadam"))
        #expect(help.errors == "")
    }

    @Test func `a child has its input, folder, environment and status`() throws {
        let folder = try TemporaryFolder()
        let child = try Child(
            ["/bin/sh", "-c", "cat; pwd; echo $NAME >&2; exit 3"], environment: ["NAME": "Lập"],
            input: "một\n",
            directory: folder.path)
        #expect(child.status == 3)
        #expect(child.output == "một\n\(folder.path)\n")
        #expect(child.errors == "Lập\n")
        #expect(try Child(["/bin/sh", "-c", "kill -9 $$"], environment: [:]).status == 137)
    }

    @Test func `a child that does not end is ended`() throws {
        #expect(try Child(["/bin/cat", "/dev/zero"], environment: [:], seconds: 0).status == 137)
    }

    private static func shell(_ line: String) throws -> Tmux {
        let environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PS1": "$ "]
        return try Tmux(["/bin/sh", "-c", line], environment: environment, columns: 40, rows: 10)
    }

    @Test(.enabled(if: Tmux.isInstalled)) func `what is typed reaches the program byte for byte`() throws {
        let terminal = try Self.shell("stty raw -echo; echo ready; head -c 9 | od -An -tx1; stty sane")
        try terminal.wait(for: "ready")
        try terminal.type("ế;")
        try terminal.sendBytes([0x00, 0x7F, 0xFF])
        try terminal.press("C-z", "Enter")
        try terminal.wait(for: "e1 ba bf 3b 00 7f ff 1a 0d")
        #expect(try terminal.ending() == 0)
    }

    @Test(.enabled(if: Tmux.isInstalled)) func `the screen, the cursor and the size are seen`() throws {
        let terminal = try Self.shell(
            "printf '\\033[?1049h\\033]2;Tọa đàm\\033\\\\会議 é\\nGõ:'; read x; stty size; read x")
        let rows = try terminal.wait(for: "Gõ:")
        #expect(rows.count == 10)
        #expect(rows[0] == "会議 é")
        #expect(try terminal.cursor == (3, 1))
        #expect(try terminal.isAlternate)
        #expect(try terminal.title == "Tọa đàm")
        try terminal.resize(columns: 20, rows: 5)
        try terminal.press("Enter")
        try terminal.wait(for: "5 20")
        #expect(try terminal.screen().count == 5)
        try terminal.resize(columns: 1, rows: 1)
        #expect(try terminal.screen().count == 1)
        try terminal.send(SIGTERM)
        #expect(try terminal.ending() == 128 + 15)
    }
}
