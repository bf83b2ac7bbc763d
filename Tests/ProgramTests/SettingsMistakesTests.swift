import Foundation
import Seminar
import TestSupport
import Testing

/// That a mistake in the settings is said wherever it would be missed: at the start, by `check`, and on leaving.
struct SettingsMistakesTests {
    private let shell: Shell

    init() throws {
        shell = try Shell()
        try FileManager.default.createDirectory(
            atPath: shell.path("config/toadam"), withIntermediateDirectories: true)
    }

    private func write(_ text: String) throws { try shell.write(text, to: "config/toadam/settings.json") }

    @Test(arguments: [
        (
            "vi", "dòng 2, cột 21: sai cú pháp JSON: thừa dấu phẩy sau phần tử cuối.",
            "{\n  \"language\": \"vi\"  ,\n}"
        ),
        ("en", "line 1, column 2: not valid JSON: JSON has no comments (// or #); remove it.", "{// x\n}"),
        (
            "en", "line 1, column 1: not valid JSON: the file is in UTF-16; save it as UTF-8.",
            "{\u{0}}\u{0}"
        ),
        (
            "en",
            "line 1, column 1: the file begins with a byte order mark, which was skipped; save it as UTF-8 without one.",
            "\u{FEFF}{}"
        ),
        (
            "vi", "dòng 1, cột 2: không có thành phần nào tên “secondplace”; có phải là “second_place”?",
            #"{"secondplace":"/x"}"#
        ),
        (
            "en",
            "line 1, column 18: “Telexx” is not a valid “typing_method”. Did you mean “telex”? One of: off, telex, vni, viqr.",
            #"{"typing_method":"Telexx"}"#
        ),
        (
            "ja", "1行目2文字目：「bel」という項目はありません。「bell」のことですか。", #"{"bel":true}"#
        ),
    ])
    func `check names each by line and column`(language: String, sentence: String, text: String) throws {
        try write(text)
        let check = try shell.program.run("check", "s", "--lang", language)
        #expect(check.status == 1)
        let file = shell.path("config/toadam/settings.json")
        #expect(check.output == "\(file)\(language == "ja" ? " " : ", ")\(sentence)\n")
    }

    @Test func `settings without a mistake are no matter for check`() throws {
        try write(#"{"language":"vi","second_place":"/x"}"#)
        #expect(try shell.program.run("check", "s").status == 0)
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `the screen says it at the start and when a copy is asked for, and leaving says that none was made`()
        throws
    {
        try write("{\n  \"language\": \"vi\",\n  \"secondplace\": \"\(shell.path("usb"))\"\n}\n")
        let terminal = try Tmux(
            ["/bin/sh", "-c", "exec '\(Program.path)' s --as 'Thư ký 1' 2>errors"],
            environment: shell.program.environment, columns: 120, directory: shell.program.home.path)
        let told = "settings.json, dòng 3, cột 3: không có thành phần nào tên “secondplace”"
        let rows = try terminal.wait(for: told)
        #expect(rows.contains { $0.contains("1 lỗi tệp") })
        try terminal.type("x")
        try terminal.wait(forNo: told)
        try terminal.press("M-s")
        try terminal.wait(for: told)
        #expect(try terminal.leave() == 1)
        #expect(
            try shell.read("errors") == """
                Chưa sao lưu được. \(shell.path("config/toadam/"))\(told); có phải là “second_place”?
                Dữ liệu đã ghi trước đó được giữ nguyên.
                Xem mọi lỗi của thư mục: toadam check \(shell.path("s"))

                """)
        #expect(!FileManager.default.fileExists(atPath: shell.path("usb")))
    }

    @Test func `a mistake stays counted when the folder has problems too`() throws {
        let place = try TemporaryFolder()
        let settings = SettingsDocument(Array(#"{"bel":true}"#.utf8), file: "/x/settings.json")
        let driver = try LoopDriver(in: place, settings: settings)
        try driver.turn(toSee: "settings.json, dòng 1, cột 2")
        try driver.turn(toSee: "1 lỗi tệp")
        try FileManager.default.createDirectory(
            atPath: place.path("s/journal"), withIntermediateDirectories: true)
        try Data("[hỏng\n]\n".utf8).write(to: URL(filePath: place.path("s/journal/x-1.json")))
        try driver.turn(toSee: "2 lỗi tệp")
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `a mistake that is not about a second place ends nothing badly`() throws {
        try write(#"{"typing_method":"Telexx"}"#)
        let terminal = try shell.program.start("s", "--as", "Thư ký 1", columns: 120)
        try terminal.wait(for: "“Telexx”")
        #expect(try terminal.leave() == 0)
    }
}
