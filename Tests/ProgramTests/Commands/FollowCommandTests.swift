import Foundation
import Seminar
import TestSupport
import Testing

/// What came of it, taken down from the shell by number.
struct FollowCommandTests {
    private func shell() throws -> Shell {
        let shell = try Shell()
        for text in ["Một cửa lưu động", "Phân loại rác", "Tổ tư vấn"] {
            #expect(
                try shell.program.run("add", "s", text, "--as", "Thư ký 1", "--speaker", "07-L3").status == 0)
        }
        return shell
    }

    @Test func `an answer stands in the journal, and lists and counts know it`() throws {
        let shell = try shell()
        let follow = try shell.program.run(
            "follow", "s", "TK1-1", "tk1-2", "--result", "applied", "--applied-on", "2024-12-01",
            "--evidence",
            "Quyết định 12", "--as", "Thư ký 1")
        #expect(follow.errors == "")
        #expect(follow.output == "TK1-1  đã áp dụng\nTK1-2  đã áp dụng\n")
        let stopped = try shell.program.run(
            "follow", "s", "TK1-3", "--result", "stopped", "--hindrance", "kinh phí", "--hindrance", "staff",
            "--outcome", "chưa có tiền")
        #expect(stopped.output == "TK1-3  đã dừng\n")
        let set = try #require(try shell.journals().first?.array?.last?["set"])
        #expect(set["hindrance"] == ["budget", "staff"])
        #expect(set["outcome"] == "chưa có tiền")
        #expect(set["status"] == "stopped")
        let list = try shell.program.run(
            "list", "s", "--view", "done", "--applied-after", "2024-11-30", "--evidence")
        #expect(list.output.split(separator: "\n").count == 2)
        let counts = try shell.program.run("stats", "s", "--by", "followup", "--csv")
        #expect(counts.output.contains("\"đã trả lời\",\"3\""))
        let hindered = try shell.program.run(
            "stats", "s", "--by", "hindrance", "--followup", "answered", "--csv")
        #expect(hindered.output.contains("\"kinh phí\",\"1\""))
    }

    @Test func `a due date that is past is recorded and told`() throws {
        let shell = try shell()
        let past = try shell.program.run(
            "follow", "s", "TK1-1", "--result", "ongoing", "--due", "2024-03-31", "--as", "Thư ký 1")
        #expect(past.status == 0)
        #expect(past.errors == "Hạn 31-3-2024 đã qua; vẫn ghi.\n")
        let due = try shell.program.run(
            "follow", "s", "TK1-2", "--result", "ongoing", "--due", "2999-03-31", "--as", "Thư ký 1")
        #expect(due.errors == "")
    }

    @Test func `what was asked and not answered is listed as that`() throws {
        let shell = try shell()
        #expect(
            try shell.program.run("follow", "s", "TK1-2", "--asked").output == "TK1-2  đã hỏi, chưa trả lời\n"
        )
        let asked = try shell.program.run("list", "s", "--followup", "asked").output
        #expect(asked.hasPrefix("TK1-2 "))
        #expect(asked.split(separator: "\n").count == 1)
        #expect(
            try shell.program.run("list", "s", "--view", "to-ask").output.split(separator: "\n").count == 5)
    }

    @Test(arguments: [
        ("TK1-9 --asked", "Không có ý kiến số “TK1-9”; chưa ghi gì.\n"),
        ("TK1-1", "Chưa nêu --result hoặc --asked; chưa ghi gì.\n"),
        ("TK1-1 --evidence Ảnh", "Cần nêu --result cùng các giá trị ấy; chưa ghi gì.\n"),
        ("TK1-1 --result applied --applied-on 2999-01-01", "“2999-01-01” không phải là ngày đã qua.\n"),
        ("TK1-1 --result applied --applied-on 31/2/2025", "“31/2/2025” không phải là ngày.\n"),
    ])
    func `what cannot be taken is told, and nothing is recorded`(arguments: String, message: String) throws {
        let shell = try shell()
        let before = try shell.journals()
        let follow = try shell.line("toadam follow s \(arguments)")
        #expect(follow.status == 64)
        #expect(follow.errors.hasPrefix(message), "\(follow.errors)")
        #expect(try shell.journals() == before)
    }
}
