import Foundation
import Seminar
import TestSupport
import Testing

/// Recording in a real terminal: picks, undo, rehearsal, pastes, the external editor.
@Suite(.enabled(if: Tmux.isInstalled)) struct ScreenCaptureTests {
    @Test func `person, field and kind are picked by plain letters`() throws {
        let shell = try Shell()
        let terminal = try shell.open()
        try terminal.type("@07 4")
        try terminal.wait(for: "Học viên 07 – Lớp 4")
        try terminal.press("Enter")
        try terminal.wait(forLine: "")
        try terminal.type("#rac\r")
        try terminal.wait(forLine: "")
        try terminal.type("!kien nghi\r")
        try terminal.wait(forLine: "")
        try terminal.wait(for: "Lớp 4 · Xử lý rác thải · kiến nghị")
        try terminal.record("Thu phí rác theo khối lượng")
        let values = try shell.values(of: "Thu phí rác theo khối lượng")
        #expect(values["speaker"] == "L4-07")
        #expect(values["field"] == "waste")
        #expect(values["kind"] == "proposal")
        #expect(values["item"] == "N1-01")
    }

    @Test(arguments: ["tốt quá !", "điểm #1 là đường", "gửi thư@07.vn"])
    func `ordinary text is never taken for a pick`(text: String) throws {
        let shell = try Shell()
        let terminal = try shell.open()
        try terminal.type(text)
        try terminal.wait(forLine: text)
        try terminal.press("Enter")
        try terminal.wait(forLine: "")
        #expect(try shell.texts() == [text])
        #expect(try shell.values(of: text)["field"] == nil)
        #expect(try shell.values(of: text)["speaker"] == nil)
    }

    @Test func `several steps are undone and redone, after a restart too`() throws {
        let shell = try Shell()
        var terminal = try shell.open()
        for text in ["Ý một", "Ý hai", "Ý ba"] { try terminal.record(text) }
        try terminal.press("C-z")
        try terminal.wait(forNo: "Ý ba")
        try terminal.wait(for: "đã lưu")
        #expect(try terminal.leave() == 0)

        terminal = try shell.open()
        try terminal.wait(for: "Ý hai")
        try terminal.press("C-z")
        try terminal.wait(forNo: "Ý hai")
        try terminal.press("C-z")
        try terminal.wait(forNo: "Ý một")
        try terminal.press("C-y")
        try terminal.wait(for: "Ý một")
        try terminal.press("C-y")
        try terminal.wait(for: "Ý hai")
        #expect(try terminal.leave() == 0)
        let list = try shell.program.run("list", "s").output
        #expect(list.contains("Ý một"))
        #expect(list.contains("Ý hai"))
        #expect(!list.contains("Ý ba"))
        #expect(try shell.program.run("check", "s").status == 0)
        #expect(try shell.journals().count == 1)
    }

    @Test func `on another day a rehearsal is offered, and what it records is marked`() throws {
        let shell = try Shell()
        let terminal = try shell.open()
        try terminal.wait(for: "Diễn tập: Ctrl-R")
        try terminal.record("Ghi bình thường")
        try terminal.press("C-r")
        try terminal.wait(for: "DIỄN TẬP")
        try terminal.wait(forNo: "Diễn tập: Ctrl-R")
        try terminal.press("C-g")
        try terminal.wait(for: "▶  1 ")
        try terminal.record("Ghi khi diễn tập")
        try terminal.wait(for: "[diễn tập]")
        let changes = try shell.changes()
        let marks = changes.filter { $0["set"]?["text"] != nil }.map { $0["rehearsal"]?.string != nil }
        #expect(marks == [false, true])
        try terminal.press("C-r")
        try terminal.wait(forNo: "DIỄN TẬP")
        // The room itself never began.
        try terminal.wait(forNo: "▶")
        #expect(try terminal.leave() == 0)
        let list = try shell.program.run("list", "s", "--rehearsal", "--search", "khi dien tap").output
        #expect(list.contains(" · diễn tập: Ghi khi diễn tập\n"))
        let minutes = try shell.program.run("report", "s", "--as", "md", "--output", "-").output
        #expect(minutes.contains("Ghi bình thường"))
        #expect(!minutes.contains("Ghi khi diễn tập"))
    }

    @Test func `ten thousand pasted characters are one step, kept to the letter`() throws {
        let text = String(
            (0..<400).map { "ý kiến số \($0 % 10), một cửa lưu." }.joined(separator: " ").prefix(10_000))
        #expect(text.count == 10_000)
        let shell = try Shell()
        let terminal = try shell.open()
        try terminal.type("Nghe: ")
        try terminal.wait(for: " › Nghe:")
        try terminal.paste(text)
        try terminal.wait(for: "10006")
        try terminal.press("C-z")
        try terminal.wait(forNo: "10006")
        try terminal.wait(for: " › Nghe:")
        try terminal.press("C-y")
        try terminal.wait(for: "10006")
        try terminal.press("Enter")
        try terminal.wait(forLine: "")
        #expect(try shell.texts() == ["Nghe: " + text])
    }

    @Test func `a pasted line break does not save, and a pasted sign does not pick`() throws {
        let shell = try Shell()
        let terminal = try shell.open()
        try terminal.paste("dòng một\r\ndòng hai @long bien")
        try terminal.wait(for: "   dòng hai @long bien")
        #expect(try shell.texts() == [])
        try terminal.press("Enter")
        try terminal.wait(forLine: "")
        #expect(try shell.texts() == ["dòng một\ndòng hai @long bien"])
        #expect(try shell.values(of: "dòng một\ndòng hai @long bien")["speaker"] == nil)
    }

    /// Opens the sample with an external editor that runs this script.
    private func open(_ shell: inout Shell, editor script: String) throws -> Tmux {
        try shell.write("#!/bin/sh\n" + script, to: "soạn thảo")
        chmod(shell.path("soạn thảo"), 0o755)
        shell.program.environment["EDITOR"] = "/bin/sh '\(shell.path("soạn thảo"))'"
        return try shell.open()
    }

    @Test func `the external editor gets the text and gives it back`() throws {
        var shell = try Shell()
        let terminal = try open(
            &shell, editor: "sed -i 's/một/hai/' \"$1\"; printf '\\nthêm dòng\\n' >>\"$1\"\n")
        try terminal.type("Ý một")
        try terminal.wait(forLine: "Ý một")
        try terminal.press("C-e")
        try terminal.wait(for: "   thêm dòng")
        try terminal.press("Enter")
        try terminal.wait(forLine: "")
        #expect(try shell.texts() == ["Ý hai\nthêm dòng"])
    }

    @Test(arguments: [
        ("rm \"$1\"", "đã xóa tệp"), ("rm \"$1\"; mkfifo \"$1\"", "không còn là tệp thường"),
        ("ln -sf /etc/passwd \"$1\"", "không còn là tệp thường"),
        ("printf '\\377' >\"$1\"", "không phải UTF-8"),
    ])
    func `what became of the editor's file is said as it is`(script: String, words: String) throws {
        var shell = try Shell()
        shell.program.environment["XDG_RUNTIME_DIR"] = shell.program.home.path
        let terminal = try open(&shell, editor: script + "\n")
        try terminal.type("Ý một")
        try terminal.wait(forLine: "Ý một")
        try terminal.press("C-e")
        try terminal.wait(for: words)
        try terminal.wait(forLine: "Ý một")
    }

    @Test func `keys that came with the one that opens the editor stand behind what it gives back`() throws {
        var shell = try Shell()
        let terminal = try open(&shell, editor: "printf ' hai' >>\"$1\"\n")
        try terminal.type("Ý một")
        try terminal.wait(forLine: "Ý một")
        try terminal.type("\u{5}, ba\r")
        try terminal.wait(forLine: "")
        #expect(try shell.texts() == ["Ý một hai, ba"])
    }

    @Test func `the file for the editor, and the editor, may stand under names that are no text`() throws {
        let shell = try Shell()
        let line = """
            export XDG_STATE_HOME="$PWD/$(printf 'r\\377')" EDITOR="\"$PWD/$(printf 'e\\377')\""
            mkdir "$XDG_STATE_HOME"
            printf '#!/bin/sh\\ncase "$1" in "$XDG_STATE_HOME"/*) printf " hai" >>"$1";; esac\\n' >"$PWD/$(printf 'e\\377')"
            chmod +x "$PWD/$(printf 'e\\377')"
            exec \(Program.path) s --as 'Thư ký 1'
            """
        let terminal = try Tmux(
            ["/bin/sh", "-c", line], environment: shell.program.environment,
            directory: shell.program.home.path)
        try terminal.waitUntilRead()
        try terminal.type("Ý một")
        try terminal.wait(forLine: "Ý một")
        try terminal.press("C-e")
        try terminal.wait(forLine: "Ý một hai")
    }

    /// Opens the sample with an editor that comes back at once, and hands over the text; gives the path of its file.
    private func openWindow(_ shell: inout Shell, over text: String) throws -> (Tmux, path: String) {
        shell.program.environment["XDG_RUNTIME_DIR"] = shell.program.home.path
        let terminal = try open(&shell, editor: "printf %s \"$1\" >nơi\n")
        try terminal.type(text)
        try terminal.wait(forLine: text)
        try terminal.press("C-e")
        try terminal.wait(for: "Trình soạn thảo còn mở")
        return (terminal, try shell.read("nơi"))
    }

    @Test func `what is written in an editor that came back at once comes into the line when it is saved`()
        throws
    {
        var shell = try Shell()
        let (terminal, path) = try openWindow(&shell, over: "Ý một")
        try Data("Ý một và hai\n".utf8).write(to: URL(fileURLWithPath: path))
        try terminal.wait(forLine: "Ý một và hai")
        try Data("Ý một, hai và ba\n".utf8).write(to: URL(fileURLWithPath: path))
        try terminal.wait(forLine: "Ý một, hai và ba")
        try terminal.press("Enter")
        try terminal.wait(forLine: "")
        #expect(try shell.texts() == ["Ý một, hai và ba"])
        #expect(try terminal.leave() == 0)
        // The editor is still open, and may save once more.
        #expect(FileManager.default.fileExists(atPath: path))
    }

    @Test func `it waits for a line that holds something else, and is named where it never comes in`() throws
    {
        var shell = try Shell()
        let (terminal, path) = try openWindow(&shell, over: "Ý một")
        try terminal.type("\rÝ khác")
        try terminal.wait(forLine: "Ý khác")
        try Data("Ý một và hai\n".utf8).write(to: URL(fileURLWithPath: path))
        try terminal.press("Enter")
        try terminal.wait(forLine: "Ý một và hai")
        try Data("Ý ba\n".utf8).write(to: URL(fileURLWithPath: path))
        try terminal.wait(forLine: "Ý ba")
        try terminal.type(" tiếp")
        try terminal.wait(forLine: "Ý ba tiếp")
        try Data("Ý bốn\n".utf8).write(to: URL(fileURLWithPath: path))
        #expect(try terminal.leave() == 0)
        // The terminal breaks a long path where it likes.
        let file = String(path.suffix(20))
        try terminal.wait("“\(file)”") { rows in rows.joined().contains(file) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "Ý bốn\n")
        #expect(try shell.texts() == ["Ý một", "Ý khác"])
    }

    @Test(arguments: ["exit 3\n", ": >\"$1\"; exit 1\n", "kill -9 $$\n"])
    func `an editor that fails leaves the text as it was`(script: String) throws {
        var shell = try Shell()
        let terminal = try open(&shell, editor: script)
        try terminal.type("Ý quý giá")
        try terminal.wait(forLine: "Ý quý giá")
        try terminal.press("C-e")
        try terminal.wait(for: "Văn bản giữ nguyên")
        try terminal.wait(forLine: "Ý quý giá")
        try terminal.press("Enter")
        try terminal.wait(forLine: "")
        #expect(try shell.texts() == ["Ý quý giá"])
    }
}
