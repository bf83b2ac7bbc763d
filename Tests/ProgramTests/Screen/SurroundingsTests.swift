import Display
import Foundation
import TestSupport
import Testing

/// Poor surroundings: a few rows, no colours, no locale, no terminal at all, and a shell that is wanted meanwhile.
@Suite(.enabled(if: Tmux.isInstalled)) struct SurroundingsTests {
    @Test func `twenty columns and five rows are enough to record`() throws {
        let shell = try Shell()
        let terminal = try shell.program.start("s", "--as", "Thư ký 1", columns: 20, rows: 5)
        try terminal.wait(for: " ›")
        try terminal.type("Thu phí rác theo khối lượng")
        try terminal.wait(for: "khối lượng")
        try terminal.press("Enter")
        try terminal.wait(forLine: "")
        try terminal.resize(columns: 80, rows: 24)
        try terminal.wait(for: "Thu phí rác theo khối lượng")
        #expect(try shell.texts() == ["Thu phí rác theo khối lượng"])
    }

    @Test func `a second place that cannot be written to is said on leaving`() throws {
        let shell = try Shell()
        try FileManager.default.createDirectory(
            atPath: shell.path("config/toadam"), withIntermediateDirectories: true)
        try shell.write(#"{"second_place":"/proc/toadam-usb"}"#, to: "config/toadam/settings.json")
        let terminal = try shell.open()
        try terminal.record("Ý đã lưu")
        #expect(try terminal.leave() == 1)
        try terminal.wait(for: "Dữ liệu đã ghi trước đó được giữ nguyên")
        #expect(try shell.texts() == ["Ý đã lưu"])
    }

    @Test func `a second place may stand in the home, and one that is not there is not made`() throws {
        let shell = try Shell()
        #expect(try shell.line("mkdir -p config/toadam usb").status == 0)
        for (place, status) in [("usb", 0), ("khong-co", 1)] {
            try shell.write(#"{"second_place":"~/\#(place)"}"#, to: "config/toadam/settings.json")
            let terminal = try shell.open()
            try terminal.record("Ý đã lưu")
            let ending = try terminal.leave()
            #expect(ending == status)
        }
        #expect(FileManager.default.fileExists(atPath: shell.path("usb/s/programme.json")))
        #expect(!FileManager.default.fileExists(atPath: shell.path("khong-co")))
    }

    /// What a sitting says as it ends with status 1, whose second place is `usb`.
    private func saidOnLeaving(in shell: Shell) throws -> String {
        try shell.write(
            #"{"second_place":"\#(shell.path("usb"))"}"#, to: "config/toadam/settings.json")
        let terminal = try Tmux(
            ["/bin/sh", "-c", "exec '\(Program.path)' s --as 'Thư ký 1' 2>errors"],
            environment: shell.program.environment, directory: shell.program.home.path)
        try terminal.waitUntilRead()
        try terminal.record("Ý đã lưu")
        #expect(try terminal.leave() == 1)
        return try shell.read("errors")
    }

    @Test func `what could not be copied on leaving is told apart from what was`() throws {
        let shell = try Shell()
        for folder in ["config/toadam", "usb", "s/journal"] {
            try FileManager.default.createDirectory(
                atPath: shell.path(folder), withIntermediateDirectories: true)
        }
        try shell.write("", to: "s/journal/rỗng.json")
        #expect(
            try saidOnLeaving(in: shell) == """
                Đã sao lưu, trừ một tệp. \(shell.path("s/journal/rỗng.json")): nhật ký trống.
                Dữ liệu đã ghi trước đó được giữ nguyên.
                Xem mọi lỗi của thư mục: toadam check \(shell.path("s"))

                """)
        let copies = try FileManager.default.contentsOfDirectory(atPath: shell.path("usb/s/journal"))
        #expect(copies.count == 1)
    }

    @Test func `another seminar in the second place is called one, and nothing goes there`() throws {
        let shell = try Shell()
        for folder in ["config/toadam", "usb/s"] {
            try FileManager.default.createDirectory(
                atPath: shell.path(folder), withIntermediateDirectories: true)
        }
        try shell.write(
            #"{"format":"toadam-programme/1","id":"khac","title":"Khác","sessions":[]}"#,
            to: "usb/s/programme.json")
        #expect(
            try saidOnLeaving(in: shell) == """
                Chưa sao lưu được. \(shell.path("usb/s/programme.json")): là chương trình của tọa đàm khác (“khac”), nên chưa sao lưu vào đó; hãy chọn nơi khác.
                Dữ liệu đã ghi trước đó được giữ nguyên.
                Xem mọi lỗi của thư mục: toadam check \(shell.path("s"))

                """)
        #expect(FolderSnapshot(shell.path("usb/s")).names == [".", "programme.json"])
    }

    @Test func `the palette leaves to the shell, and fg comes back`() throws {
        let shell = try Shell()
        var environment = shell.program.environment
        environment["PS1"] = "dấu nhắc> "
        // A shell with job control, since nothing else could continue the program.
        let terminal = try Tmux(
            ["/bin/sh", "-i"], environment: environment, directory: shell.program.home.path)
        try terminal.wait(for: "dấu nhắc>")
        try terminal.type("\(Program.path) s --as 'Thư ký 1'\r")
        try terminal.waitUntilRead()
        try terminal.type("Ý đang gõ")
        try terminal.wait(forLine: "Ý đang gõ")
        try terminal.press("C-]")
        try terminal.wait(for: "1–4: mở F2–F5")
        try terminal.type("dong lenh")
        try terminal.wait(for: "Tạm ra dòng lệnh")
        try terminal.press("Enter")

        try terminal.wait(for: "dấu nhắc>")
        #expect(try !terminal.isAlternate)
        #expect(try terminal.showsCursor)
        // The terminal is as the shell left it: what is typed is echoed, and lines end.
        try terminal.type("echo $((6 * 7))\r")
        try terminal.wait("an answer") { $0.contains("42") }
        try terminal.type("fg\r")
        try terminal.wait(forLine: "Ý đang gõ")
        #expect(try terminal.isAlternate)
        try terminal.type(" tiếp\r")
        try terminal.wait(forLine: "")
        #expect(try shell.texts() == ["Ý đang gõ tiếp"])
    }

    @Test func `without a terminal it says so in plain words`() throws {
        let shell = try Shell()
        let before = shell.folder
        for arguments in [["s"], ["review", "s"]] {
            let child = try Child(
                [Program.path] + arguments, environment: shell.program.environment,
                directory: shell.program.home.path)
            #expect(child.status == 1)
            #expect(child.output == "")
            #expect(child.errors.contains("timetable, add"))
        }
        #expect(shell.folder == before)
    }

    @Test func `NO_COLOR leaves bold and reverse and takes the colours`() throws {
        var shell = try Shell()
        let coloured = try shell.open()
        let colour = /\u{1B}\[(?:[0-9]+[;:])*(?:3[0-8]|4[0-8]|9[0-7])(?:[;:][0-9]+)*m/
        #expect(try coloured.styledScreen().contains(colour))
        #expect(try coloured.leave() == 0)
        shell.program.environment["NO_COLOR"] = "1"
        let plain = try shell.open()
        let screen = try plain.styledScreen()
        #expect(!screen.contains(colour))
        #expect(screen.contains("\u{1B}[7m"))
    }

    @Test(arguments: ["variable", "setting"])
    func `where signs of ambiguous width are wide, none of them is on the screen`(place: String) throws {
        var shell = try Shell()
        if place == "variable" {
            shell.program.environment["TOADAM_AMBIGUOUS"] = "wide"
        } else {
            try FileManager.default.createDirectory(
                atPath: shell.path("config/toadam"), withIntermediateDirectories: true)
            try shell.write(#"{"ambiguous_width": "wide"}"#, to: "config/toadam/settings.json")
        }
        let terminal = try shell.open()
        try terminal.type("“Đánh giá” được")
        let rows = try terminal.wait(for: "\"Đa\u{301}nh gia\u{301}\" d\u{335}ược")
        let shown = rows.joined().unicodeScalars
        #expect(!shown.contains(where: AmbiguousWidth.isAmbiguous))
        try terminal.press("Enter")
        try terminal.wait(for: "d\u{335}a\u{303} lưu")
        #expect(try shell.texts() == ["“Đánh giá” được"])
    }

    @Test(arguments: ["C", "POSIX", "vi_VN.KHONG-CO"])
    func `in a locale without Vietnamese it is typed, shown and recorded all the same`(locale: String) throws
    {
        var shell = try Shell()
        shell.program.environment["LC_ALL"] = locale
        let terminal = try shell.program.start("s", "--as", "Thư ký 1", "--lang", "vi")
        try terminal.waitUntilRead()
        try terminal.type("Tối 北九州 được việc")
        try terminal.wait(forLine: "Tối 北九州 được việc")
        try terminal.press("Enter")
        try terminal.wait(forLine: "")
        #expect(try shell.texts() == ["Tối 北九州 được việc"])
    }
}
