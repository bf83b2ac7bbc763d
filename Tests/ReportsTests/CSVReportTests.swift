import Seminar
import TestSupport
import Testing

@testable import Reports

struct CSVReportTests {
    @Test func `a table begins with a byte order mark and its lines end in CR LF`() {
        let bytes = CSVReport.bytes(of: SmallSeminar.record([]), in: .vietnamese)
        #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
        #expect(bytes.suffix(2) == [0x0D, 0x0A])
        #expect(bytes.count { $0 == 0x0A } == 1)
    }

    @Test func `every value of an idea is a cell, in words`() {
        let table = table(
            [
                SmallSeminar.idea(
                    1, n: 412,
                    [
                        "kind": "difficulty", "text": "Thiếu \"kinh phí\",\nthiếu người", "speaker": "L3-07",
                        "field": "waste", "item": "N2", "difficulty": ["budget", "staff", "mới"],
                        "star": true,
                    ]),
                SmallSeminar.idea(
                    2, n: 413, at: "2024-09-15T07:00:00.000+07:00", by: "Thư ký 2", rehearsal: "2024-09-15",
                    [
                        "text": "分別収集", "speaker": "unknown",
                        "links": [.string(Identifier.sample(1).description)],
                    ]),
                SmallSeminar.idea(3, n: 414, ["text": "xóa rồi", "removed": true]),
            ], .vietnamese)
        #expect(table.count == 2)
        #expect(
            table[0]["Số", "Ngày", "Giờ", "Người ghi", "Loại", "Mã người phát biểu", "Người phát biểu"] == [
                "TK1-412", "2024-09-16", "10:27:02", "Thư ký 1", "khó khăn, vướng mắc", "L3-07",
                "Học viên 07 – Lớp 3",
            ])
        #expect(
            table[0]["Lớp", "Địa phương", "Lĩnh vực", "Mã mục", "Mục chương trình", "Nội dung ý kiến"] == [
                "Lớp 3", "(chưa ghi)", "Xử lý rác thải", "N2", "Vận dụng vào thực tế",
                "Thiếu \"kinh phí\",\nthiếu người",
            ])
        #expect(
            table[0]["Khó khăn", "Nổi bật", "Tình trạng", "Rà soát", "Còn thiếu", "Mã ý kiến"] == [
                "kinh phí; nhân lực; mới", "có", "", "chưa rà soát", "",
                "01910000-0000-7000-0000-000000000001",
            ])
        #expect(
            table[1]["Loại", "Người phát biểu", "Tình trạng", "Ý kiến liên quan", "Còn thiếu", "Diễn tập"]
                == [
                    "ý tưởng áp dụng", "chưa rõ người phát biểu", "mới là ý tưởng", "TK1-412",
                    "người phát biểu; lĩnh vực", "2024-09-15",
                ])
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+84 24", "'+84 24"), ("- gạch đầu dòng", "'- gạch đầu dòng"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'·x"), ("\rx", "'\nx"), ("\n=x", "'\n=x"), ("  =1", "'  =1"), ("＝１＋１", "'＝１＋１"),
        ("＠合計", "'＠合計"), ("\u{A0}-2", "'\u{A0}-2"), ("a=b", "a=b"), ("", ""), ("'=1", "''=1"),
        ("'nháy", "'nháy"),
        ("đỏ\u{1B}[31m", "đỏ·[31m"), ("một\r\nhai", "một\nhai"),
    ])
    func `no cell acts as a formula or holds control characters`(text: String, cell: String) {
        #expect(CSVReport.inert(text) == cell)
    }

    @Test func `a writer's name, too, cannot be a formula`() {
        let table = table([SmallSeminar.idea(1, n: 1, by: "=HYPERLINK(\"x\")", ["text": "a"])], .english)
        #expect(table[0]["Recorded by", "Number"] == ["'=HYPERLINK(\"x\")", "HX-1"])
    }

    private func table(_ changes: [Change], _ language: Language) -> [Row] {
        let text = String(
            decoding: CSVReport.bytes(of: SmallSeminar.record(changes), in: language), as: UTF8.self)
        let rows = readCSV(text.unicodeScalars.dropFirst())
        return rows.dropFirst().map { Row(titles: rows[0], cells: $0) }
    }
}

private struct Row {
    let titles: [String]
    let cells: [String]

    subscript(_ titles: String...) -> [String] {
        titles.map { title in self.titles.firstIndex(of: title).map { cells[$0] } ?? "no column \(title)" }
    }
}

/// Reads RFC 4180 with every cell in quotes.
private func readCSV(_ text: some Sequence<Unicode.Scalar>) -> [[String]] {
    let scalars = Array(text)
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
        // At the quote that opens a cell.
        index += 1
        while scalars[index] != "\"" || scalars[index + 1] == "\"" {
            index += scalars[index] == "\"" ? 1 : 0
            cell.append(scalars[index])
            index += 1
        }
        row.append(String(cell))
        cell = String.UnicodeScalarView()
        index += 2
        if scalars[index - 1] == "\r" {
            index += 1
            rows.append(row)
            row = []
        }
    }
    return rows
}
