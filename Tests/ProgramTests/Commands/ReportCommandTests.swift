import Foundation
import TestSupport
import Testing

struct ReportCommandTests {
    @Test func `the minutes of the sample go to a new file, and what they lack is named`() throws {
        let shell = try Shell()
        #expect(
            try shell.program.run("add", "s", "Thu phí rác", "--field", "5", "--as", "Thư ký 1").status == 0)
        let first = try shell.program.run("report", "s", "--form", "nd30")
        #expect(first.status == 0)
        #expect(first.output == "Đã ghi ./bien-ban-2024-09-17-nd30.docx\n")
        #expect(
            first.errors == """
                Còn thiếu: chữ viết tắt trong số, ký hiệu; giờ bắt đầu; điểm danh: Sáng 17-9; người chủ trì; thư ký; giờ kết thúc; nơi nhận; người phát biểu của 1 ý kiến
                Có 3 ý kiến chưa rà soát trong đó; --working đánh dấu những ý kiến này.

                """)
        let second = try shell.program.run("report", "s", "--form", "nd30")
        #expect(second.output == "Đã ghi ./bien-ban-2024-09-17-nd30-2.docx\n")
        let files = [
            shell.path("bien-ban-2024-09-17-nd30.docx"), shell.path("bien-ban-2024-09-17-nd30-2.docx"),
        ]
        .map(FileManager.default.contents)
        #expect(files[0]?.starts(with: [0x50, 0x4B, 3, 4]) == true)
        #expect(files[0] == files[1])
    }

    @Test(arguments: [
        ("en", "Written: ./minutes-2024-09-17.docx\n"), ("ja", "作成：./gijiroku-2024-09-17.docx\n"),
    ])
    func `a paper has a name in its own language`(language: String, output: String) throws {
        let shell = try Shell()
        let run = try shell.program.run("report", "s", "--form", "plain", "--lang", language)
        #expect(run.output == output)
    }

    @Test func `a file that is there is never written over`() throws {
        let shell = try Shell()
        try shell.write("quý", to: "a.docx")
        let before = FolderSnapshot(shell.program.home.path)
        let refused = try shell.program.run("report", "s", "--output", "a.docx")
        #expect(refused.status == 1)
        #expect(
            refused.errors == """
                Đã có tệp a.docx, nên không ghi đè.
                Không có tệp nào bị thay đổi.
                Chọn tên khác, hoặc bỏ --output để dùng tên có sẵn.

                """)
        #expect(FolderSnapshot(shell.program.home.path) == before)
        #expect(try shell.program.run("report", "s", "--output", "s/programme.json").status == 1)
        #expect(FolderSnapshot(shell.program.home.path) == before)
    }

    @Test(arguments: ["docx", "html", "md", "txt"])
    func `every paper can be printed in every form and language`(format: String) throws {
        let shell = try Shell()
        for paper in [
            "minutes", "report", "timetable", "ideas", "person", "attendance", "closing", "follow-up",
            "facilitator", "note-taker",
        ] {
            for form in ["nd30", "plain"] {
                let language = form == "plain" ? "ja" : "vi"
                let command =
                    "'\(Program.path)' report s --paper \(paper) --form \(form) --as \(format) --lang \(language) --output - | wc -c"
                let run = try shell.line(command)
                #expect(run.status == 0)
                #expect((Int(run.output.filter(\.isNumber)) ?? 0) > 100, "\(paper) \(form)")
            }
        }
    }

    @Test(arguments: ["facilitator", "note-taker"], ["vi", "en", "ja"])
    func `the side beside a keyboard is one page, and nothing is said of forms or of what is missing`(
        paper: String, language: String
    ) throws {
        let shell = try Shell()
        let text = try shell.program.run(
            "report", "s", "--paper", paper, "--as", "txt", "--output", "-", "--lang", language)
        #expect(text.status == 0)
        #expect(text.errors == "")
        // So many lines of plain text are a page of A4.
        #expect(text.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 60)
        #expect(text.output.contains("Ctrl-G"))
        #expect(text.output.contains(" │ hu"))
    }

    @Test func `the side beside a keyboard has a name without a form`() throws {
        let written = try Shell().program.run("report", "s", "--paper", "facilitator", "--working")
        #expect(written.output == "Đã ghi ./phim-dieu-hanh-2024-09-17.docx\n")
        #expect(written.errors == "")
    }

    @Test func `the ending of the file says what it is, and an item makes an excerpt`() throws {
        let shell = try Shell()
        #expect(
            try shell.program.run("report", "s", "--output", "a.TXT", "--item", "9", "--form", "plain").status
                == 0)
        let text = try shell.read("a.TXT")
        #expect(text.contains("TRÍCH BIÊN BẢN"))
        #expect(text.contains("9. Trao đổi: bộ tiêu chí"))
        #expect(!text.contains("Sông Hồng"))
        let unknown = try shell.program.run("report", "s", "--item", "N9-99")
        #expect(unknown.status == 64)
        let list = try shell.program.run("report", "s", "--paper", "attendance", "--item", "9")
        #expect(list.status == 64)
        #expect(list.errors.hasPrefix("--item chỉ dùng với minutes và ideas."))
    }

    @Test func `the form that was taken is said, and the Party's is that of the day`() throws {
        let shell = try Shell()
        let minutes = try shell.program.run("report", "s", "--output", "-", "--as", "txt")
        #expect(minutes.errors.hasPrefix("Thể thức: dang36. Chọn thể thức khác bằng --form.\n"))
        #expect(minutes.output.contains("ĐẢNG CỘNG SẢN VIỆT NAM"))
        #expect(minutes.output.contains("CHỦ TRÌ HỘI NGHỊ"))
    }

    @Test func `only the working copy has the numbers of the record`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "Thu phí rác", "--as", "Thư ký 1").status == 0)
        func text(_ flag: String) throws -> String {
            try shell.program.run("report", "s", "--form", "nd30", "--as", "txt", "--output", "-", flag)
                .output
        }
        #expect(try text("--working").contains("[TK1-1 · "))
        #expect(try !text("--clean").contains("TK1-1"))
    }
}
