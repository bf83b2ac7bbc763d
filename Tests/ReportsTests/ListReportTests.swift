import Reports
import Seminar
import Testing

struct ListReportTests {
    private let record = SmallSeminar.record([
        SmallSeminar.idea(
            1, n: 9,
            [
                "text": "Một cửa lưu động\ncho người cao tuổi", "speaker": "L3-07", "field": "public_admin",
                "item": "N2", "star": true,
            ]),
        SmallSeminar.idea(
            2, n: 412, by: "Thư ký 2", rehearsal: "2024-09-15",
            ["kind": "advice", "text": "分別\u{1B}[2J収集\u{9B}31m", "speaker": "GV1"]),
    ])

    @Test func `one idea is one line, and nothing in it can control the terminal`() {
        #expect(
            ListReport.lines(of: record.ideas, from: record, in: .vietnamese) == [
                "TK1-9    2024-09-16 10:27  ★ Học viên 07 – Lớp 3 · ý tưởng áp dụng · Cải cách hành chính công · N2: "
                    + "Một cửa lưu động·cho người cao tuổi",
                "TK2-412  2024-09-16 10:27  Giảng viên 1 · góp ý của giảng viên · diễn tập: 分別·[2J収集·31m",
            ])
    }

    @Test func `the same ideas are one array for programs`() throws {
        let json = try JSONReader.read(ListReport.json(of: record.ideas, from: record))
        #expect(json.array?.count == 2)
        #expect(json.array?.first?["values"]?["text"] == "Một cửa lưu động\ncho người cao tuổi")
        #expect(String(decoding: ListReport.json(of: [], from: record), as: UTF8.self) == "[]\n")
    }
}
