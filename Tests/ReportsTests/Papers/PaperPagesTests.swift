import Foundation
import Seminar
import TestSupport
import Testing
import Text

@testable import Reports

/// The other papers, and the pages that browsers and terminals show.
struct PaperPagesTests {
    private static let changes =
        SmallSeminar.sitting + [
            SmallSeminar.idea(
                40, n: 40,
                [
                    "kind": "difficulty", "text": "Thiếu tiền", "speaker": "L3-07", "item": "N2",
                    "field": "waste",
                    "difficulty": ["budget", "staff"],
                ]),
            SmallSeminar.idea(
                41, n: 41,
                ["kind": "difficulty", "text": "Thiếu người", "item": "N2", "difficulty": ["staff"]]),
            SmallSeminar.idea(
                42, n: 42, ["kind": "proposal", "text": "Thêm khảo sát", "item": "N4", "target": "jica"]),
            SmallSeminar.idea(
                43, n: 43,
                ["kind": "decision", "text": "Gửi JICA", "item": "N4", "owner": "Cục", "star": true]),
        ]

    private func paper(
        _ kind: PaperKind, _ form: PaperForm = .nd30, papers: PaperFacts = SmallSeminar.papers,
        copy: PaperCopy = .clean
    ) -> Paper {
        let record = SmallSeminar.record(Self.changes, of: SmallSeminar.programme(papers))
        return Paper(
            PaperRequest(kind, form: form, copy: copy, language: .vietnamese), of: record,
            at: SmallSeminar.evening)
    }

    @Test func `the report has place and date, its chapters, and tables of what was counted`() {
        let outline = paper(.report).outline
        #expect(outline.contains("│ placeAndDate: Hà Nội, ngày 17 tháng 9 năm 2024"))
        #expect(outline.contains("number: Số:________/BC-ĐTBD"))
        #expect(
            outline.filter { $0.hasPrefix("heading1") } == [
                "heading1: I. KHÁI QUÁT", "heading1: II. KẾT QUẢ",
                "heading1: III. KHÓ KHĂN, HẠN CHẾ, NGUYÊN NHÂN", "heading1: IV. ĐỀ XUẤT, KIẾN NGHỊ",
                "heading1: V. VIỆC TIẾP THEO",
            ])
        let counts = Array(outline.drop { !$0.hasPrefix("table: Loại, lĩnh vực | Lớp 3") }.prefix(9))
        #expect(
            counts == [
                "table: Loại, lĩnh vực | Lớp 3 | Chưa ghi | Cộng",
                "row: Ý tưởng áp dụng | 1 | 0 | 1", "row: – Cải cách hành chính công | 1 | 0 | 1",
                "row: Khó khăn, vướng mắc | 1 | 1 | 2", "row: – Xử lý rác thải | 1 | 0 | 1",
                "row: – Chưa ghi | 0 | 1 | 1", "row: Đề xuất, kiến nghị | 0 | 1 | 1",
                "row: Góp ý của giảng viên | 0 | 1 | 1", "row: Câu hỏi | 0 | 1 | 1",
            ])
        let ranked = Array(outline.drop { !$0.hasPrefix("table: Khó khăn") }.prefix(4))
        #expect(
            ranked == [
                "table: Khó khăn | Số ý kiến", "row: Nhân lực | 2", "row: Kinh phí | 1",
                "chart: Nhân lực [2], Kinh phí [1]",
            ])
        #expect(outline.contains("heading2: 1. JICA"))
        #expect(outline.contains("row: 1 | Gửi JICA | Cục | ……"))
        #expect(outline.contains("row: Vận dụng vào thực tế | 1 giờ | 1 giờ 6 phút; 3 ý kiến |  | "))
    }

    @Test func `the report of the Party numbers its chapters in its way and signs with slashes`() {
        var papers = SmallSeminar.papers
        papers.signers = [
            Signer(
                authority: .byOrder, body: Localized([.vietnamese: "Trưởng ban"]),
                title: Localized([.vietnamese: "Cục trưởng"]), name: "Học viên 98")
        ]
        papers.addressees = [Localized([.vietnamese: "Ban Tổ chức Trung ương"])]
        let party = paper(.report, .dang05, papers: papers).outline
        #expect(party.contains("heading1: I- KHÁI QUÁT"))
        #expect(party.contains("│ office: T/L TRƯỞNG BAN"))
        #expect(party.contains("│ office: CỤC TRƯỞNG"))
        #expect(party.contains("│ signatory: Học viên 98"))
        let state = paper(.report, .nd30, papers: papers).outline
        #expect(state.contains("│ office: TL. TRƯỞNG BAN"))
        #expect(state.contains("addressee: Kính gửi: Ban Tổ chức Trung ương."))
        #expect(state.contains("recipient: - Như trên;"))
        #expect(state.contains("body: ./."))
    }

    @Test func `a sheet for each trainee has what was noted of them alone, and boxes`() {
        let sheets = paper(.person).outline
        #expect(sheets.filter { $0.hasPrefix("type:") } == ["type: PHIẾU XÁC NHẬN Ý KIẾN"])
        #expect(sheets.contains("fact: Họ và tên: Học viên 07 – Lớp 3"))
        #expect(
            sheets.filter { $0.hasPrefix("row:") }.map { $0.replacing("\n", with: " / ") }
                == [
                    "row: 1 | Vận dụng vào thực tế / khó khăn, vướng mắc | Thiếu tiền / Khó khăn: kinh phí; nhân lực | ☐ Đúng / ☐ Sửa lại:",
                    "row: 2 | Vận dụng vào thực tế / ý tưởng áp dụng | Một cửa lưu động / cho người cao tuổi / ở hai phường | ☐ Đúng / ☐ Sửa lại:",
                ])
    }

    @Test func `the sheet half a year later has the number of each of the person's own words`() {
        let sheets = paper(.followUp).outline
        #expect(
            sheets.filter { $0.hasPrefix("row:") }.map { $0.replacing("\n", with: " / ") } == [
                "row: TK1-412 | Một cửa lưu động / cho người cao tuổi / ở hai phường | ☐ Đã thực hiện / ☐ Thực hiện một phần / ☐ Chưa thực hiện / ☐ Đã dừng | "
            ])
    }

    @Test func `what is read out at the closing stands there once`() {
        let outline = paper(.closing).outline
        #expect(outline.filter { $0.contains("Gửi JICA") }.count == 1)
        #expect(outline.contains("heading2: 2. Câu hỏi"))
        #expect(outline.contains("entry: - Chưa rõ người phát biểu: Ai chịu trách nhiệm?"))
    }

    @Test func `what nobody has checked is counted where it stands on the paper alone`() {
        func count(_ kind: PaperKind, item: String? = nil) -> Int {
            let request = PaperRequest(kind, form: .plain, copy: .clean, language: .vietnamese, item: item)
            return Paper(request, of: SmallSeminar.record(SmallSeminar.sitting), at: SmallSeminar.evening)
                .unreviewedCount
        }
        #expect(PaperKind.allCases.map { count($0) } == [3, 3, 0, 3, 1, 0, 1, 1, 0, 0])
        #expect(count(.minutes, item: "N5") == 1)
    }

    @Test func `a side beside the keyboard is plain, whole and nothing to review, whatever was asked for`() {
        let side = paper(.facilitator, .dang05, copy: .working)
        #expect(
            side.outline == [
                "type: PHÍM DÙNG KHI ĐIỀU HÀNH", "subject: Tọa đàm sau khi về nước",
                "body: 16-9-2024, Hà Nội; 17-9-2024, UBND quận Long Biên", "table: Việc | Phím | Mã",
                "row: Trong buổi tọa đàm |  | ",
                "row: Bắt đầu mục đang xem, hoặc kết thúc nếu đang tiến hành | Ctrl-5 | zz",
                "row: Gộp các máy (rồi tên hai thư mục) | toadam merge | ",
                "body: Dùng mã: nhấn Ctrl-7 khi dòng nhập trống, nhập hai ký tự của mã, nhấn Ctrl-8.",
            ])
        #expect(side == paper(.facilitator))
        #expect(side.form == .plain)
        #expect(side.missing.isEmpty)
        #expect(side.unreviewedCount == 0)
        #expect(paper(.noteTaker).outline.contains("row: Nhập câu vừa nghe, rồi lưu | Ctrl-6 | "))
    }

    @Test func `the timetable has what was planned beside what was`() {
        let rows = paper(.timetable).outline.filter { $0.hasPrefix("row:") }
        #expect(rows.contains("row: 2 | Vận dụng vào thực tế |  | 08:40–09:40 | 08:41–09:47 | 66/60"))
        #expect(rows.contains("row: 3 | Đề xuất, kiến nghị |  | 09:55–10:25 | bỏ qua | /30"))
    }

    @Test func `in tables a time that is not of the day above it has its date`() {
        let changes = [
            SmallSeminar.change(
                1, n: 1, .item("N4"),
                ["started": "2024-09-17T09:00:00.000+07:00", "ended": "2024-09-17T09:20:00.000+07:00"]),
            SmallSeminar.change(
                2, n: 2, .item("N1"),
                ["started": "2024-09-16T23:55:00.000+07:00", "ended": "2024-09-17T00:05:00.000+07:00"]),
            SmallSeminar.change(
                3, n: 3, .person("GV1"), ["attendance": "late", "arrived": "2024-09-17T00:05:00.000+07:00"]),
            SmallSeminar.change(
                4, n: 4, .person("L3-07"), ["attendance": "late", "arrived": "2024-09-16T08:45:00.000+07:00"]),
        ]
        func rows(_ kind: PaperKind) -> [String] {
            Paper(
                PaperRequest(kind, form: .nd30, copy: .clean, language: .vietnamese),
                of: SmallSeminar.record(changes), at: SmallSeminar.evening
            ).outline.filter { $0.hasPrefix("row:") }
        }
        let times = rows(.timetable)
        #expect(times.contains { $0.contains("| 09:55–10:25 | 17-9-2024 09:00–09:20 |") }, "\(times)")
        #expect(times.contains { $0.contains("| 08:30–08:40 | 23:55–17-9-2024 00:05 |") }, "\(times)")
        let people = rows(.attendance)
        #expect(
            people.contains { $0.contains("Giảng viên 1") && $0.hasSuffix("| 17-9-2024 00:05") }, "\(people)")
        #expect(people.contains { $0.contains("Học viên 07") && $0.hasSuffix("| 08:45") }, "\(people)")
    }

    @Test func `each trainee's sheet begins a page, the first one the paper`() {
        var programme = SmallSeminar.programme(SmallSeminar.papers)
        programme.people += ["P1", "P2"].map { Person(id: $0, name: "Học viên \($0)", role: .trainee) }
        let changes = ["L3-07", "P1", "P2"].enumerated().map { place, person in
            SmallSeminar.idea(UInt64(place + 1), n: place + 1, ["text": "Ý", "speaker": .string(person)])
        }
        let outline = Paper(
            PaperRequest(.person, form: .nd30, copy: .clean, language: .vietnamese),
            of: SmallSeminar.record(changes, of: programme), at: SmallSeminar.evening
        ).outline
        let pages = outline.split(separator: "new part").map { page in
            page.filter { $0.hasPrefix("fact: Họ và tên") }
        }
        #expect(
            pages == [
                ["fact: Họ và tên: Học viên 07 – Lớp 3"], ["fact: Họ và tên: Học viên P1"],
                ["fact: Họ và tên: Học viên P2"],
            ])
    }

    @Test func `two sessions of one day have a column each, called as they are`() {
        var programme = SmallSeminar.programme(SmallSeminar.papers)
        programme.sessions[1].day = programme.sessions[0].day
        let outline = Paper(
            PaperRequest(.attendance, form: .nd30, copy: .clean, language: .vietnamese),
            of: SmallSeminar.record([], of: programme), at: SmallSeminar.evening
        ).outline
        #expect(
            outline.contains(
                "table: TT | Họ và tên | Chức vụ, đơn vị, địa phương | Phiên sáng | Nghiên cứu thực tế | Ghi chú"
            ))
    }

    @Test func `attendance has a column for each day`() {
        let outline = paper(.attendance).outline
        #expect(
            outline.contains("table: TT | Họ và tên | Chức vụ, đơn vị, địa phương | 16-9 | 17-9 | Ghi chú"))
        #expect(outline.contains("row: 1 | Học viên 07 – Lớp 3 | (chưa ghi), Lớp 3 |  |  | "))
    }

    // MARK: The page for browsers

    @Test func `the page needs nothing from outside and no script, and shows text as it is`() {
        let html = String(decoding: paper(.report).bytes(as: .html), as: UTF8.self)
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
        #expect(!html.contains("<script"))
        #expect(!html.contains("src="))
        #expect(!html.contains("href="))
        #expect(html.contains("default-src 'none'; style-src 'unsafe-inline'"))
        #expect(html.contains("prefers-color-scheme: dark"))
        #expect(html.contains("margin: 20mm 15mm 20mm 30mm;"))
        #expect(html.components(separatedBy: "<svg").count == 5)
        #expect(MarkedUp.text("<b> & \"c\" ]]>\u{301}") == "&lt;b&gt; &amp; &quot;c&quot; ]]&gt;\u{301}")
    }

    @Test func `each bar has its number beside it`() {
        let chart = PaperChart(
            title: "T", series: [""],
            rows: [PaperChart.Row(label: "A & B", values: [4]), .init(label: "C", values: [1])])
        let paper = Paper(
            title: "", language: .vietnamese, form: .plain, blocks: [.chart(chart)], missing: [],
            unreviewedCount: 0)
        let html = String(decoding: paper.bytes(as: .html), as: UTF8.self)
        // The longest bar has 320 of the 360 units, the other a quarter of it.
        #expect(html.contains(#"<rect class="bar0" x="0" y="16" width="320" height="10"/>"#))
        #expect(html.contains(#"<text x="325" y="25">4</text>"#))
        #expect(html.contains(#"<rect class="bar0" x="0" y="52" width="80" height="10"/>"#))
        #expect(html.contains("A &amp; B</text>"))
    }

    @Test func `columns are as wide as the paper has them, and days are not parted at their hyphens`() {
        let table = PaperTable(
            [("Mục", 1, false), ("16-9", 3, false)],
            [[PaperCell("Một"), PaperCell("đến 17-9-2024; TK1-412")]])
        let paper = Paper(
            title: "", language: .vietnamese, form: .plain, blocks: [.table(table)], missing: [],
            unreviewedCount: 0)
        let html = String(decoding: paper.bytes(as: .html), as: UTF8.self)
        #expect(html.contains(#"<col style="width: 25%"><col style="width: 75%">"#))
        #expect(html.contains(#"<th scope="col"><span class="day">16-9</span></th>"#))
        #expect(html.contains(#"<td>đến <span class="day">17-9-2024</span>; TK1-412</td>"#))
    }

    // MARK: Plain text

    @Test(arguments: [80, 56]) func `no time in a table is broken that has room on the line`(columns: Int) {
        let lines = paper(.timetable).lines(columns: columns)
        #expect(lines.contains { $0.contains(" │ 08:40–09:40 │ 08:41–09:47 │ ") })
        #expect(lines.allSatisfy { Text.columns(of: $0) <= columns })
    }

    @Test func `where not all words have room, the longest are broken and no column vanishes`() {
        let web = String(repeating: "w", count: 200)
        let table = PaperTable(
            [("TT", 1, true), ("Ý kiến", 3, false), ("Ghi chú", 3, false), ("16-9-2024", 1, false)],
            [[PaperCell("1"), PaperCell(web), PaperCell(web), PaperCell("x")]])
        #expect(table.widths(sharing: 60) { $0.count } == [7, 21, 21, 9])
        #expect(table.widths(sharing: 30) { $0.count } == [3, 9, 9, 9])
        #expect(table.widths(sharing: 0) { $0.count } == [0, 0, 0, 0])
    }

    @Test func `plain text has the head in two columns and a grid for tables`() {
        let table = PaperTable(
            [("TT", 1, true), ("Ý kiến", 3, false)],
            [[PaperCell("1"), PaperCell("Một cửa lưu động cho mọi người")]])
        let paper = Paper(
            title: "", language: .vietnamese, form: .nd30,
            blocks: [
                .columns([
                    PaperColumns(
                        left: [PaperLine(.issuer, "CỤC", rule: .part)],
                        right: [PaperLine(.motto, "Độc lập", rule: .full)])
                ]),
                .line(PaperLine(.type, "BIÊN BẢN")), .line(PaperLine(.fact, "Địa điểm: Hà Nội")),
                .table(table),
            ], missing: [], unreviewedCount: 0)
        #expect(
            paper.lines(columns: 30) == [
                "    CỤC           Độc lập",
                "     ─            ───────",
                "",
                "           BIÊN BẢN",
                "",
                "Địa điểm: Hà Nội",
                "",
                "TT     │ Ý kiến",
                "───────┼─────────────────────",
                "     1 │ Một cửa lưu động cho",
                "       │ mọi người",
                "",
            ])
    }
}
