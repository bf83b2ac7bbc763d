import Seminar
import Sheets
import TestSupport
import Testing
import Wording

@testable import Reports

/// The tables of a record, and what comes of them when they are taken in again.
struct TablesTests {
    /// People of every role, with texts that spreadsheets like to alter.
    private static let crowd: Programme = {
        var programme = SmallSeminar.programme
        programme.classes += [
            Group(id: "L4", name: Localized([.vietnamese: "Lớp 4", .japanese: "第4回"])),
            // Two of one name, which only their ids tell apart.
            Group(id: "K1", name: Localized([.vietnamese: "Lớp bổ sung"])),
            Group(id: "K2", name: Localized([.vietnamese: "Lớp bổ sung"])),
        ]
        programme.groups = [Group(id: "G1", name: Localized([.vietnamese: "Nhóm 1", .english: "Group 1"]))]
        programme.people += Person.Role.allCases.enumerated().map { place, role in
            Person(
                id: "P-\(place)", name: "Học viên 0\(place)", role: role,
                classID: ["L3", "L4", "K1", "K2"][place % 4],
                position: Localized([
                    .vietnamese: "Phó Trưởng phòng", .english: "Deputy head", .japanese: "副課長",
                ]),
                unit: [
                    "=1+1", "- Sở", "0123", "2024-09-16", "_x0041_", "Sở A,\nPhòng B", "a  b", "'x", "+84",
                ][place],
                locality: "Huế", groupID: "G1")
        }
        programme.people.append(
            Person(id: String(repeating: "x", count: 64), name: "Học viên 07 – Lớp 3", role: .trainee))
        return programme
    }()

    private static let changes = [
        SmallSeminar.change(1, n: 1, .person("P-1"), ["removed": true]),
        SmallSeminar.change(
            2, n: 2, .person("0191f9e1-6d4b-7c3e-9f00-5b1f6a7ca3f2"),
            ["name": "Khách 1", "role": "guest", "position": "Chuyên viên"]),
        SmallSeminar.change(3, n: 3, .person("P-2"), ["unit": "@đơn vị"]),
    ]

    @Test(arguments: Language.allCases, ["xlsx", "csv"])
    func `the roster comes in again without a difference`(language: Language, format: String) throws {
        let record = SmallSeminar.record(Self.changes, of: Self.crowd)
        let table = DataTable(.roster, of: record, at: SmallSeminar.evening, in: language)
        let bytes = format == "csv" ? CSVReport.bytes(of: table) : XLSX([table], in: language).bytes
        let sheet = try #require(RosterSheet(try Sheet.read(bytes), record: record))
        #expect(sheet.remarks.map { "\($0)" } == [])
        #expect(sheet.rows.filter { $0.fate != .same }.map { "\($0)" } == [])
        // Two of the programme, nine roles without the one who was removed, one with a long id, one added in the room.
        #expect(sheet.rows.count == 12)
    }

    @Test func `classes of one name stand by their ids`() {
        let record = SmallSeminar.record([], of: Self.crowd)
        let table = DataTable(.roster, of: record, at: SmallSeminar.evening, in: .vietnamese)
        #expect(
            table.heads == [
                "Mã", "Họ tên", "Vai trò", "Lớp", "Nhóm thảo luận", "Chức vụ", "Đơn vị", "Địa phương",
            ])
        #expect(
            table.rows[2...5].map { $0[3] } == [.text("Lớp 3"), .text("Lớp 4"), .text("K1"), .text("K2")])
    }

    @Test func `a whole workbook gives its roster and its programme to an import`() throws {
        let record = SmallSeminar.record(Self.changes, of: Self.crowd)
        let tables = TableKind.allCases.map {
            DataTable($0, of: record, at: SmallSeminar.evening, in: .vietnamese)
        }
        #expect(
            tables.map(\.name) == ["Ý kiến", "Đại biểu", "Điểm danh", "Chương trình", "Theo dõi kết quả"])
        let sheets = try Sheet.read(XLSX(tables, in: .vietnamese).bytes)
        #expect(sheets.map(\.name) == tables.map(\.name))
        let roster = try #require(RosterSheet(sheets, record: record))
        #expect(roster.rows.allSatisfy { $0.fate == .same } && roster.remarks.isEmpty)
    }

    @Test func `a programme is made of the timetable of another one`() throws {
        let record = SmallSeminar.record(SmallSeminar.sitting)
        let table = DataTable(.timetable, of: record, at: SmallSeminar.evening, in: .vietnamese)
        let sheets = try Sheet.read(XLSX([table], in: .vietnamese).bytes)
        let made = try #require(ProgrammeSheet(sheets, .vietnamese, today: .sample("2025-01-01")))
        #expect(made.isWhole)
        let planned = SmallSeminar.programme.sessions
        #expect(made.sessions.map(\.day) == planned.map(\.day))
        #expect(made.sessions.map(\.start) == [510, 480])
        #expect(made.sessions.map { $0.title(.vietnamese) } == ["Phiên sáng", "Nghiên cứu thực tế"])
        let items = made.sessions.flatMap(\.items)
        #expect(items.map { $0.title(.vietnamese) } == planned.flatMap(\.items).map { $0.title(.vietnamese) })
        #expect(items.map(\.minutes) == [10, 60, 15, 30, 30])
        #expect(items.map(\.isBreak) == [false, false, true, false, false])
    }

    @Test func `the timetable has what was planned, what was, and the difference`() {
        var record = SmallSeminar.record(SmallSeminar.sitting)
        record.look(at: SmallSeminar.evening)
        let table = DataTable(.timetable, of: record, at: SmallSeminar.evening, in: .vietnamese)
        #expect(
            table.heads == [
                "Ngày", "Phiên", "Địa điểm", "Giờ bắt đầu", "Số phút", "Mục", "Người trình bày", "TT",
                "Mã mục", "Kết thúc theo chương trình", "Bắt đầu thực tế", "Kết thúc thực tế",
                "Số phút thực tế", "Chênh lệch (phút)", "Tình trạng", "Số ý kiến",
            ])
        func time(_ hour: Int, _ minute: Int) -> TableCell {
            .time(hour * 3_600 + minute * 60, showsSeconds: false)
        }
        #expect(
            table.rows[1] == [
                .day(.sample("2024-09-16")), .text("Phiên sáng"), .text("Hà Nội"), time(8, 40), .number(60),
                .text("Vận dụng vào thực tế"), .text(""), .number(2), .text("N2"), time(9, 40), time(8, 41),
                time(9, 47), .number(66), .number(6), .text("đã tiến hành"), .number(1),
            ])
        // The clock of the first one stands where it began; the last of the morning was skipped.
        #expect(
            table.rows[0][10...14] == [
                time(9, 50), .text(""), .number(0), .number(-10), .text("tạm dừng"),
            ])
        #expect(table.rows[3][14] == .text("bỏ qua"))
    }

    @Test func `minutes are rounded, and nobody knows those of an item that was never ended`() {
        func at(_ time: String) -> JSON { .string("2024-09-16T\(time).000+07:00") }
        var record = SmallSeminar.record([
            SmallSeminar.change(
                1, n: 1, .item("N1"), ["started": at("08:30:00"), "spent": 149, "ended": at("08:32:29")]),
            SmallSeminar.change(
                2, n: 2, .item("N2"), ["started": at("08:40:00"), "spent": 760, "ended": at("08:52:40")]),
            SmallSeminar.change(
                3, n: 3, .item("N4"), ["started": at("08:53:00"), "running": at("08:53:00")]),
        ])
        record.look(at: SmallSeminar.evening)
        let table = DataTable(.timetable, of: record, at: SmallSeminar.evening, in: .vietnamese)
        #expect([0, 1, 3].map { table.rows[$0][12] } == [.number(2), .number(13), .text("")])
    }

    @Test func `attendance has for each session the mark, the time, the reason and the substitute`() {
        let record = SmallSeminar.record([
            SmallSeminar.change(
                1, n: 1, .person("L3-07"),
                ["attendance": "late", "arrived": "2024-09-16T09:05:00.000+07:00", "reason": "bão"]),
            SmallSeminar.change(
                2, n: 2, .person("L3-07"), ["attendance.S2": "absent", "substitute.S2": "Học viên 98"]),
        ])
        let table = DataTable(.attendance, of: record, at: SmallSeminar.evening, in: .vietnamese)
        #expect(
            table.heads == [
                "Mã", "Họ tên", "Vai trò", "Lớp", "Đơn vị", "Phiên sáng", "Phiên sáng: giờ đến",
                "Phiên sáng: lý do", "Phiên sáng: người dự thay", "Nghiên cứu thực tế",
                "Nghiên cứu thực tế: giờ đến", "Nghiên cứu thực tế: lý do",
                "Nghiên cứu thực tế: người dự thay",
            ])
        #expect(
            table.rows[0] == [
                .text("L3-07"), .text("Học viên 07 – Lớp 3"), .text("học viên"), .text("Lớp 3"), .text(""),
                .text("đến muộn"), .time(32_700, showsSeconds: false), .text("bão"), .text(""),
                .text("vắng"), .text(""), .text(""), .text("Học viên 98"),
            ])
    }

    @Test func `who was taken off the roster stands in no list of attendance`() {
        let record = SmallSeminar.record([
            SmallSeminar.change(1, n: 1, .person("L3-07"), ["attendance": "present"]),
            SmallSeminar.change(2, n: 2, .person("L3-07"), ["removed": true], after: [1]),
        ])
        let table = DataTable(.attendance, of: record, at: SmallSeminar.evening, in: .vietnamese)
        #expect(table.rows.map { $0[0] } == [.text("GV1")])
    }

    @Test func `nobody is asked what came of a rehearsal`() {
        let record = SmallSeminar.record([
            SmallSeminar.idea(
                1, n: 1, rehearsal: "2024-09-15", ["text": "thử", "kind": "idea", "speaker": "L3-07"]),
            SmallSeminar.idea(2, n: 2, ["text": "Một cửa", "kind": "idea", "speaker": "L3-07"]),
        ])
        let table = DataTable(.followUp, of: record, at: SmallSeminar.evening, in: .vietnamese)
        #expect(table.rows.map { $0[3] } == [.text("Một cửa")])
    }

    @Test func `counts are numbers with shares in columns of their own, and a sum below`() {
        let record = SmallSeminar.record([
            SmallSeminar.idea(1, n: 1, ["text": "a", "kind": "idea", "field": "waste"]),
            SmallSeminar.idea(2, n: 2, ["text": "b", "kind": "idea", "field": "waste"]),
            SmallSeminar.idea(3, n: 3, ["text": "c", "kind": "question", "field": "waste"]),
        ])
        let counting = Counting(.kind)
        let tally = counting.tally(IdeaFacets(record), of: record, filter: IdeaFilter())
        let table = StatsReport(tally, by: .kind, and: nil, of: record, in: .vietnamese, showing: .row).table
        #expect(table.heads == ["Loại", "Ý kiến", "Ý kiến (%)"])
        #expect(
            table.rows.filter { $0[1] != .number(0) } == [
                [.text("ý tưởng áp dụng"), .number(2), .share(67)],
                [.text("câu hỏi"), .number(1), .share(33)],
                [.text("Tổng"), .number(3), .text("")],
            ])
        #expect(table.hasTotals)
    }

    @Test func `the follow-up has each person's own words together, and what was answered`() {
        let record = SmallSeminar.record([
            SmallSeminar.idea(1, n: 1, ["text": "Giảng viên đề xuất", "kind": "proposal", "speaker": "GV1"]),
            SmallSeminar.idea(
                2, n: 2,
                [
                    "text": "Một cửa", "kind": "idea", "speaker": "L3-07", "status": "ongoing",
                    "answered_on": "2025-03-01", "hindrance": ["budget"], "due": "2025-06-30",
                ]),
            SmallSeminar.idea(3, n: 3, ["text": "Hỏi", "kind": "question", "speaker": "L3-07"]),
        ])
        let table = DataTable(.followUp, of: record, at: SmallSeminar.evening, in: .vietnamese)
        #expect(
            table.heads == [
                "Số", "Người phát biểu", "Lớp", "Nội dung ý kiến", "Đến nay", "Ngày áp dụng", "Minh chứng",
                "Vướng mắc khi thực hiện", "Kết quả về sau", "Hạn hoàn thành",
            ])
        #expect(
            table.rows == [
                [
                    .text("TK1-2"), .text("Học viên 07 – Lớp 3"), .text("Lớp 3"), .text("Một cửa"),
                    .text("Thực hiện một phần"), .text(""), .text(""), .text("kinh phí"), .text(""),
                    .day(.sample("2025-06-30")),
                ],
                [
                    .text("TK1-1"), .text("Giảng viên 1"), .text(""), .text("Giảng viên đề xuất"), .text(""),
                    .text(""), .text(""), .text(""), .text(""), .text(""),
                ],
            ])
        #expect(
            table.choices == [4: ["Đã thực hiện", "Thực hiện một phần", "Đã dừng", "Chưa thực hiện"]])
    }
}
