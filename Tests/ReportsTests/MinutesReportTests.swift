import Seminar
import Testing

@testable import Reports

struct MinutesReportTests {
    @Test func `items stand in the order in which they happened, the others after them`() {
        let record = SmallSeminar.record([
            SmallSeminar.change(
                1, n: 1, .item("N2"),
                [
                    "started": "2024-09-16T08:41:00.000+07:00", "ended": "2024-09-16T09:47:00.000+07:00",
                    "spent": 3_960,
                ]),
            SmallSeminar.change(2, n: 2, .item("N1"), ["started": "2024-09-16T09:50:00.000+07:00"]),
            SmallSeminar.idea(
                3, n: 412,
                [
                    "kind": "idea", "text": "Một cửa lưu động\ncho người cao tuổi\n\nở hai phường",
                    "speaker": "L3-07", "field": "public_admin", "item": "N2",
                ]),
            SmallSeminar.idea(
                4, n: 413, at: "2024-09-17T08:10:00.000+07:00", by: "Thư ký 2",
                ["kind": "advice", "text": "分別収集は住民説明から", "speaker": "GV1", "item": "N5"]),
            SmallSeminar.idea(5, n: 414, ["kind": "question", "text": "Ai chịu trách nhiệm?"]),
            SmallSeminar.idea(6, n: 415, rehearsal: "2024-09-15", ["text": "thử", "item": "N1"]),
            SmallSeminar.idea(7, n: 416, ["text": "ghi nhầm", "item": "N4", "removed": true]),
            SmallSeminar.change(8, n: 417, .item("N4"), ["skipped": true]),
        ])
        #expect(
            text(record, .vietnamese) == #"""
                # Tọa đàm sau khi về nước

                ## 16-9-2024 · Hà Nội

                ### Vận dụng vào thực tế

                08:41–09:47 · 66 phút (chương trình: 60 phút)

                - **Học viên 07 – Lớp 3** · ý tưởng áp dụng · Cải cách hành chính công · TK1-412 · 10:27\
                  Một cửa lưu động\
                  cho người cao tuổi

                  ở hai phường

                ### Giới thiệu đại biểu

                Từ 09:50

                ## 17-9-2024 · UBND quận Long Biên

                ### Trao đổi

                Không ghi thời gian

                - **Giảng viên 1** · góp ý của giảng viên · TK2-413 · 08:10\
                  分別収集は住民説明から

                ## Ý kiến ngoài chương trình

                - **chưa rõ người phát biểu** · câu hỏi · TK1-414 · 16-9-2024 10:27\
                  Ai chịu trách nhiệm?

                ## Nội dung chưa tiến hành

                - Đề xuất, kiến nghị (bỏ qua)

                """#)
    }

    @Test func `an item that was started and removed stands there only where somebody said something in it`()
    {
        let started: Values = [
            "title": "Nghỉ giải lao", "session": "S1", "started": "2024-09-16T10:30:00.000+07:00",
            "break": true,
        ]
        let removed = [
            SmallSeminar.change(1, n: 1, .item("X1"), started),
            SmallSeminar.change(2, n: 2, .item("X1"), ["removed": true], after: [1]),
        ]
        #expect(!text(SmallSeminar.record(removed), .vietnamese).contains("Nghỉ giải lao"))
        let said = SmallSeminar.idea(3, n: 3, ["text": "Nói trong giờ nghỉ", "item": "X1"])
        #expect(text(SmallSeminar.record(removed + [said]), .vietnamese).contains("### Nghỉ giải lao"))
    }

    @Test func `a time of another day than the one it stands under has its date`() {
        let record = SmallSeminar.record([
            SmallSeminar.change(
                1, n: 1, .item("N2"),
                ["started": "2024-09-16T23:50:00.000+07:00", "ended": "2024-09-17T00:10:00.000+07:00"]),
            SmallSeminar.idea(2, n: 2, at: "2024-09-16T23:55:00.000+07:00", ["text": "Một", "item": "N2"]),
            SmallSeminar.idea(3, n: 3, at: "2025-03-01T20:48:00.000+07:00", ["text": "Hai", "item": "N2"]),
        ])
        let minutes = text(record, .vietnamese)
        #expect(minutes.contains("\n23:50–17-9-2024 00:10"))
        #expect(minutes.contains(" · 23:55\\\n"))
        #expect(minutes.contains(" · 1-3-2025 20:48\\\n"))
    }

    @Test(arguments: [(3_930, "66 phút"), (3_929, "65 phút"), (31, "1 phút")])
    func `the minutes an item took are rounded`(seconds: Int, words: String) {
        let record = SmallSeminar.record([
            SmallSeminar.change(
                1, n: 1, .item("N2"),
                [
                    "started": "2024-09-16T08:41:00.000+07:00", "ended": "2024-09-16T09:47:00.000+07:00",
                    "spent": .integer(seconds),
                ])
        ])
        #expect(text(record, .vietnamese).contains("08:41–09:47 · \(words) (chương trình: 60 phút)"))
    }

    @Test func `minutes of a seminar that has not begun say so and list the agenda`() {
        #expect(
            text(SmallSeminar.record([]), .japanese) == """
                # フォローアップセミナー

                まだ何も記録されていません。

                ## 未実施の議題

                - Giới thiệu đại biểu
                - Vận dụng vào thực tế
                - Đề xuất, kiến nghị
                - Trao đổi

                """)
    }

    @Test(arguments: [
        ("# Đầu mục", ##"\# Đầu mục"##),
        ("- gạch đầu dòng", #"\- gạch đầu dòng"#),
        ("1. một", #"1\. một"#),
        ("12) hai", #"12\) hai"#),
        ("=====", #"\====="#),
        ("    mã", "mã"),
        ("**đậm** _nghiêng_ `mã`", #"\*\*đậm\*\* \_nghiêng\_ \`mã\`"#),
        ("[bấm](javascript:x) ![ảnh](a)", #"\[bấm\](javascript:x) !\[ảnh\](a)"#),
        ("<script>&lt;", #"\<script\>\&lt;"#),
        ("a | b ~c~ $d$ \\", #"a \| b \~c\~ \$d\$ \\"#),
        ("\u{1B}]0;x\u{7}", #"·\]0;x·"#),
        ("Năm 2024. Tăng 5 - 10%!", "Năm 2024. Tăng 5 - 10%!"),
        ("２. 全角 *は* 普通", #"２. 全角 \*は\* 普通"#),
        // A sign that is one Character with what stands around it is a sign all the same.
        (
            "\u{600}<img src=x> \u{600}[x](y) *\u{301}a",
            "\u{600}\\<img src=x\\> \u{600}\\[x\\](y) \\*\u{301}a"
        ),
        ("#\u{301} một", "\\#\u{301} một"), ("1.\u{301} một", "1\\.\u{301} một"),
        (#"Một {onclick="x"} ^hai^ @ba"#, #"Một \{onclick="x"\} \^hai\^ \@ba"#), (": a", #"\: a"#),
        ("% a", #"\% a"#),
    ])
    func `a line of text cannot open a block, a link or a tag`(text: String, line: String) {
        #expect(Markdown.line(text) == line)
    }

    @Test func `lines stay lines and cannot leave the list item`() {
        #expect(
            Markdown.lines("một\r\n\r\n\r\n# hai\n   ba\\\n\n") == ["  một", "", ##"  \# hai\"##, #"  ba\\"#])
        #expect(Markdown.lines(" \n ").isEmpty)
    }

    private func text(_ record: Record, _ language: Language) -> String {
        String(decoding: MinutesReport.bytes(of: record, in: language), as: UTF8.self)
    }
}
