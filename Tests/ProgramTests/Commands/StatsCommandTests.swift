import Foundation
import Seminar
import TestSupport
import Testing

struct StatsCommandTests {
    private func shell() throws -> Shell {
        let shell = try Shell()
        let ideas = [
            ["Phân loại rác", "--speaker", "L4-04", "--field", "5"],
            ["Thu phí rác", "--speaker", "L3-07", "--field", "5"],
            ["Ủ rác hữu cơ", "--speaker", "L3-07", "--field", "5"],
            ["Một cửa lưu động", "--speaker", "L3-07", "--field", "6"],
            ["ごみの分別", "--speaker", "unknown", "--kind", "question"],
        ]
        for idea in ideas {
            let add = try Child(
                [Program.path, "add", "s"] + idea + ["--as", "Thư ký 1"],
                environment: shell.program.environment,
                directory: shell.program.home.path)
            try #require(add.status == 0)
        }
        return shell
    }

    private func stats(_ shell: Shell, _ options: [String]) throws -> Child {
        try Child(
            [Program.path, "stats", "s"] + options, environment: shell.program.environment,
            directory: shell.program.home.path)
    }

    @Test func `two values are crossed, what lacks one stands apart`() throws {
        let stats = try stats(shell(), ["--by", "field,class", "--rank", "--writer", "thu ky 1"])
        let shown = stats.output.split(separator: "\n").filter { !$0.hasSuffix("  0") }
        #expect(
            shown.joined(separator: "\n") == """
                Lĩnh vực                  Lớp 3  Lớp 4  chưa ghi  Ý kiến
                Xử lý rác thải                2      1         0       3
                Cải cách hành chính công      1      0         0       1
                chưa ghi                      0      0         1       1
                Tổng                          3      1         1       5
                """)
        #expect(stats.errors == "")
    }

    @Test func `shares are of what has a value`() throws {
        let shell = try shell()
        let one = try stats(shell, ["--by", "field", "--rank", "--share", "--writer", "thu ky 1"]).output
        #expect(one.contains("Xử lý rác thải                 3  75%\n"))
        #expect(one.contains("chưa ghi                       1\n"))
        let two = try stats(shell, ["--by", "field,class", "--share", "--writer", "thu ky 1"]).output
        #expect(two.contains("Xử lý rác thải             2 (67%)  1 (33%)"))
    }

    @Test func `people count once, whoever is not known does not`() throws {
        let json = try JSONReader.read(
            stats(shell(), ["--by", "field", "--people", "--writer", "thu ky 1", "--json"]).output.utf8)
        #expect(json["unit"] == "people")
        #expect(json["total"] == 2)
        let rows = try #require(json["rows"]?.array)
        let counts = rows.filter { $0["count"] != 0 }.map {
            "\($0["code"]?.string ?? "–") \($0["count"]?.integer ?? 0)"
        }
        #expect(counts == ["waste 2", "public_admin 1"])
    }

    @Test func `counts of what is asked for alone go to a spreadsheet`() throws {
        let csv = try stats(shell(), ["--by", "class", "--field", "5", "--csv"])
        #expect(
            csv.output == "\"Lớp\",\"Ý kiến\"\r\n\"Lớp 3\",\"2\"\r\n\"Lớp 4\",\"1\"\r\n\"Tổng\",\"3\"\r\n")
    }

    @Test(arguments: ["nothing", "field,class,kind", "", "field,"])
    func `what nothing is counted by is refused, with what there is`(by: String) throws {
        let stats = try stats(Shell(), ["--by", by])
        #expect(stats.status == 64)
        #expect(stats.output == "")
        #expect(
            stats.errors.contains("“\(by)” không phải là tiêu chí đếm.") && stats.errors.contains("field4"))
    }

    @Test func `counting leaves everything as it was`() throws {
        let shell = try shell()
        let before = FolderSnapshot(shell.program.home.path)
        #expect(try stats(shell, ["--by", "kind"]).status == 0)
        #expect(FolderSnapshot(shell.program.home.path) == before)
    }
}
