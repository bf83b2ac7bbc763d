import Seminar
import TestSupport
import Testing
import Wording

@testable import Sheets

/// What a table says of people, beside the sample's roster.
struct RosterSheetTests {
    private let record = Record(programme: .sample)

    private func read(_ rows: [[String]]) throws -> RosterSheet {
        try #require(RosterSheet([Sheet(rows: rows)], record: record))
    }

    @Test(arguments: [
        ["Mã", "HỌ VÀ TÊN:", "Lớp", "Cơ quan"], ["code", "Full name", "Class", "Organisation"],
        ["コード", "氏名", "クラス", "所属先"],
    ])
    func `columns are found by headings of three languages, in any order, below a title`(headings: [String])
        throws
    {
        let sheet = try read([
            ["DANH SÁCH ĐẠI BIỂU"], [], [headings[2], "STT", headings[1], headings[3], headings[0]],
            ["3", "1", "Học viên 90 – Lớp 3", "Sở Xây dựng", "L3-90"],
        ])
        #expect(
            sheet.rows.map(\.enrolment) == [
                Enrolment(
                    id: "L3-90",
                    values: [
                        "name": "Học viên 90 – Lớp 3", "class": "L3", "unit": "Sở Xây dựng",
                        "role": "trainee",
                    ])
            ])
        #expect(sheet.rows[0].fate == .new)
        #expect(sheet.complaints.isEmpty)
    }

    @Test func `those on the roster are found by code or name, and only what differs is told`() throws {
        let known = try #require(record.person("L3-07")).person
        let sheet = try read([
            ["Họ tên", "Mã", "Đơn vị"], [known.name, "", "Sở Nội vụ"], ["Học viên 08", "L3-08", ""],
            [try #require(record.person("L3-09")).person.name, "", ""],
        ])
        #expect(sheet.rows.map(\.enrolment.id) == ["L3-07", "L3-08", "L3-09"])
        #expect(sheet.rows.map(\.fate) == [.changed(["unit"]), .changed(["name"]), .same])
    }

    @Test func `what cannot be taken is told by its cell`() throws {
        let name = try #require(record.person("L3-07")).person.name
        let sheet = try read([
            ["Họ tên", "Lớp", "Cân nặng", "Mã", "Tên"], ["", "Lớp 3", "60"], ["Học viên 91", "Lớp 9"],
            [name, "", "", ""], [name, "3", "", ""], ["Học viên 92", "", "", "mã lạ"], ["", "", "Tổng cộng"],
        ])
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô C1: không biết cột “Cân nặng”, bỏ qua.", "Ô E1: cột “Tên” đã có ở trước, bỏ qua.",
                "Ô A2: thiếu họ tên, bỏ qua dòng này.",
                "Ô B3: “Lớp 9” không có trong chương trình (Lớp), để trống; nếu đúng, thêm vào programme.json.",
                "Ô A5: cùng một người với dòng 4, bỏ qua dòng này.",
                "Ô D6: mã “mã lạ” không dùng được (chỉ chữ không dấu, số, - _ .), bỏ qua dòng này.",
                "Ô C7: “Tổng cộng” chưa đọc được, bỏ qua.",
            ])
        #expect(sheet.rows.map(\.row) == [2, 3])
    }

    @Test(arguments: [
        ["Họ và chữ đệm", "Tên"], ["HỌ ĐỆM:", "Tên"], ["Family name", "Name"], ["姓", "名"],
    ])
    func `a name in two columns is one name, in the order of the columns`(headings: [String]) throws {
        let sheet = try read([
            ["STT", headings[0], headings[1], "Lớp"], ["I", "LỚP 4", "", ""], ["1", "Học viên", "90", "3"],
        ])
        #expect(sheet.rows.map { $0.enrolment.values["name"] } == ["Học viên 90"])
        #expect(sheet.complaints.isEmpty)
    }

    @Test func `a column without a heading is told where rows have something in it`() throws {
        let sheet = try read([
            ["Họ tên", "Lớp", "", ""], ["Học viên 90", "Lớp 3", "", "0912"],
            ["", "", "Ghi chú cuối bảng", ""],
        ])
        #expect(sheet.rows.count == 1)
        #expect(
            sheet.complaints.map(\.vi).filter { $0.contains("tiêu đề") } == [
                "Ô D1: cột này không có tiêu đề, bỏ qua."
            ])
    }

    @Test func `a line between the people gives them its class`() throws {
        let sheet = try read([
            ["STT", "Họ tên", "Vai trò"], ["Lớp 3"], ["1", "Học viên 93", ""], ["II. LỚP 4"],
            ["1", "Học viên 94", "giảng viên"],
        ])
        #expect(sheet.rows.map { $0.enrolment.values["class"] } == ["L3", "L4"])
        #expect(sheet.rows.map { $0.enrolment.values["role"] } == ["trainee", "lecturer"])
        #expect(sheet.complaints.isEmpty)
    }

    @Test func `a line with a number before it, or in the column of names, is no person`() throws {
        let sheet = try read([
            ["STT", "Họ tên", "Chức vụ"], ["I", "LỚP 3", ""], ["1", "Học viên 93", "Phó phòng"],
            ["II. Lớp 4 (tháng 5-2024)"], ["1", "Học viên 94", ""], ["", "III. Giảng viên:", ""],
            ["1", "Giảng viên 9", ""],
        ])
        #expect(sheet.rows.map { $0.enrolment.values["class"] } == ["L3", "L4", nil])
        #expect(sheet.rows.map { $0.enrolment.values["role"] } == ["trainee", "trainee", "lecturer"])
        #expect(sheet.complaints.isEmpty)
    }

    @Test func `below a line that was not understood nobody has the class above it`() throws {
        let sheet = try read([
            ["STT", "Họ tên"], ["Lớp 3"], ["1", "Học viên 93"], ["", "Lớp 9"], ["2", "Học viên 94"],
            ["Khách từ xa"], ["3", "Học viên 95"],
        ])
        #expect(sheet.rows.map { $0.enrolment.values["class"] } == ["L3", nil, nil])
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô B4: “Lớp 9” chưa đọc được, bỏ qua.", "Ô A6: “Khách từ xa” chưa đọc được, bỏ qua.",
            ])
    }

    @Test(arguments: [["TT", "Họ và tên", "", "", "Lớp"], ["", "", "", "", ""]])
    func `two rows of headings, and the numbers of columns below them, are no people`(merged: [String])
        throws
    {
        // As a spreadsheet shows merged cells, and as a table of text has them.
        var below = merged
        (below[2], below[3]) = ("Chức vụ", "Cơ quan")
        let sheet = try read([
            ["TT", "Họ và tên", "Đơn vị công tác", "", "Lớp"], below, ["(1)", "(2)", "(3)", "(4)", "(5)"],
            ["1", "Học viên 93", "Trưởng phòng", "Sở Nội vụ", "3"],
        ])
        #expect(
            sheet.rows.map(\.enrolment.values) == [
                [
                    "name": "Học viên 93", "class": "L3", "position": "Trưởng phòng", "unit": "Sở Nội vụ",
                    "role": "trainee",
                ]
            ])
        #expect(sheet.complaints.isEmpty)
    }

    @Test func `a name in two columns is one, and a class is known by its number in Japanese too`() throws {
        let sheet = try read([
            ["STT", "Họ và tên", "", "Lớp"], ["1", "Học viên", "93", "第3回"], ["2", "Học viên 94", "", "第４回"],
        ])
        #expect(sheet.rows.map { $0.enrolment.values["name"] } == ["Học viên 93", "Học viên 94"])
        #expect(sheet.rows.map { $0.enrolment.values["class"] } == ["L3", "L4"])
        #expect(sheet.complaints.isEmpty)
    }

    @Test func `people of one name are asked about, and told apart by class or unit`() throws {
        var scribe = Scribe(programme: .sample, writer: "Thư ký 1", seed: 1)
        let now = Moment(milliseconds: 0, offsetMinutes: 420)
        for (id, unit) in [("A1", "Sở Xây dựng"), ("A2", "Sở Nội vụ")] {
            let values: Values = ["name": "Khách 01", "role": "guest", "unit": .string(unit)]
            _ = scribe.perform(.person(.enrol([Enrolment(id: id, values: values)])), at: now)
        }
        let rows = [["Họ tên", "Đơn vị"], ["Khách 01", ""], ["khach 01", "sở nội vụ"]]
        let sheet = try #require(RosterSheet([Sheet(rows: rows)], record: scribe.record))
        #expect(sheet.rows.map(\.enrolment.id) == ["A2"])
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô A2: có nhiều “Khách 01” (A1; A2): thêm cột Mã, Lớp hoặc Đơn vị để phân biệt; bỏ qua dòng này."
            ])
    }

    @Test func `people whose ids the program made are told by what tells them apart`() throws {
        var scribe = Scribe(programme: .sample, writer: "Thư ký 1", seed: 1)
        let now = Moment(milliseconds: 0, offsetMinutes: 420)
        for trainingClass in ["L3", "L4"] {
            let values: Values = [
                "name": "Học viên 98", "role": "trainee", "class": .string(trainingClass),
            ]
            _ = scribe.perform(.person(.add(values)), at: now)
        }
        let sheet = try #require(
            RosterSheet(
                [Sheet(rows: [["Họ tên", "Đơn vị"], ["Học viên 98", "Sở Nội vụ"]])], record: scribe.record))
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô A2: có nhiều “Học viên 98” (Học viên 98 (Lớp 3); Học viên 98 (Lớp 4)): thêm cột Mã, Lớp hoặc Đơn vị để phân biệt; bỏ qua dòng này."
            ])
        let shown = scribe.record.namesakeShown(as: "hoc vien 98 (lop 4)")
        #expect(shown.flatMap(scribe.record.person)?.person.classID == "L4")
    }

    @Test func `who was taken off the roster and is on the list again is back`() throws {
        var scribe = Scribe(programme: .sample, writer: "Thư ký 1", seed: 1)
        let now = Moment(milliseconds: 0, offsetMinutes: 420)
        let name = try #require(record.person("L3-07")).person.name
        _ = scribe.perform(.person(.correct("L3-07", ["removed": true])), at: now)
        #expect(scribe.record.person("L3-07")?.isRemoved == true)
        let sheet = try #require(
            RosterSheet([Sheet(rows: [["Họ tên", "Mã"], [name, "L3-07"]])], record: scribe.record))
        #expect(sheet.rows.map(\.fate) == [.changed(["removed"])])
        #expect(sheet.lines(in: scribe.record, .vietnamese)[0].contains("trở lại danh sách"))
        _ = scribe.perform(.person(.enrol(sheet.rows.map(\.enrolment))), at: now)
        #expect(scribe.record.person("L3-07")?.isRemoved == false)
    }

    @Test func `each heading names one column, and each role is known by its names`() throws {
        for (heading, names) in RosterHeading.all {
            for name in names {
                #expect(RosterHeading(name.uppercased() + ":") == heading, "\(name)")
            }
        }
        for role in Person.Role.allCases {
            for name in RosterHeading.names(of: role) {
                let sheet = try read([["Họ tên", "Vai trò"], ["Học viên 97", name]])
                #expect(sheet.rows[0].enrolment.values["role"] == .string(role.rawValue), "\(name)")
            }
        }
    }

    @Test func `a table without names is none of people`() {
        #expect(RosterSheet([Sheet(rows: [["Mục", "Phút"], ["Khai mạc", "15"]])], record: record) == nil)
        #expect(RosterSheet([Sheet(rows: [["Họ tên"], ["Học viên 95"]])], record: record) == nil)
    }

    @Test func `a list is enrolled as one action, and again nothing changes`() throws {
        let rows = [
            ["Mã", "Họ tên", "Lớp", "Chức vụ"], ["L3-07", "Học viên 07 (đã đổi)", "", "Phó phòng"],
            ["", "Học viên 96", "Lớp 4", ""],
        ]
        var scribe = Scribe(programme: .sample, writer: "Thư ký 1", seed: 1)
        let now = Moment(milliseconds: 0, offsetMinutes: 420)
        let first = try #require(RosterSheet([Sheet(rows: rows)], record: scribe.record))
        let changes = scribe.perform(.person(.enrol(first.rows.map(\.enrolment))), at: now)
        #expect(changes.count == 2)
        #expect(scribe.record.person("L3-07")?.person.name == "Học viên 07 (đã đổi)")
        #expect(scribe.record.person("L3-07")?.person.position?(.vietnamese) == "Phó phòng")
        let again = try #require(RosterSheet([Sheet(rows: rows)], record: scribe.record))
        #expect(again.rows.map(\.fate) == [.same, .same])
        #expect(scribe.perform(.person(.enrol(again.rows.map(\.enrolment))), at: now).isEmpty)
        _ = scribe.undo(at: now)
        #expect(scribe.record.person("L3-07")?.person.name == record.person("L3-07")?.person.name)
        #expect(!scribe.record.roster.contains { $0.person.name == "Học viên 96" && !$0.isRemoved })
    }

    @Test func `the id of a group, or of nobody, is no person's`() throws {
        let sheet = try read([
            ["Mã", "Họ tên"], ["G1", "Học viên 91"], ["unknown", "Học viên 92"], ["L3-93", "Học viên 93"],
        ])
        #expect(sheet.rows.map(\.enrolment.id) == ["L3-93"])
        #expect(
            sheet.complaints.map(\.en) == [
                "Cell A2: the code “G1” is that of a group, or reserved; this row is left out.",
                "Cell A3: the code “unknown” is that of a group, or reserved; this row is left out.",
            ])
    }

    @Test func `a row that says once more what the people's column is called is of the headings`() throws {
        let sheet = try read([
            ["TT", "Họ và tên", "Năm sinh", "", "Đơn vị"], ["", "Họ và tên", "Nam", "Nữ", "Đơn vị"],
            ["1", "Học viên 91", "1980", "", "Sở Xây dựng"],
        ])
        #expect(sheet.rows.map { $0.enrolment.values.text("name") } == ["Học viên 91"])
        #expect(sheet.rows.map { $0.enrolment.values.text("unit") } == ["Sở Xây dựng"])
    }

    /// A seminar without classes and groups.
    private let bare = Record(programme: Programme(id: "thu", title: Localized([.vietnamese: "Thử"])))

    @Test(arguments: [
        (["Lớp 3", "Lớp  3", "lớp 3"], ["Lớp 3"]), (["Khoá 3", "Khóa 3"], ["Khoá 3"]),
        (["3", "Lớp 3", "Lớp 4"], ["Lớp 3", "Lớp 4"]), (["3", "Lớp 3", "Khóa 3"], ["3", "Lớp 3", "Khóa 3"]),
        (["1", "2"], ["1", "2"]),
    ])
    func `a programme without classes and groups gets one for each name, whatever its spelling`(
        texts: [String], names: [String]
    ) throws {
        let rows = texts.enumerated().map { ["Học viên 9\($0)", $1, $1] }
        let sheet = try #require(
            RosterSheet([Sheet(rows: [["Họ tên", "Lớp", "Nhóm"]] + rows)], record: bare))
        #expect(sheet.programme.classes.map { $0.name(.vietnamese) } == names)
        #expect(sheet.programme.groups.map { $0.name(.vietnamese) } == names)
        #expect(sheet.rows.count == texts.count && sheet.complaints.isEmpty)
        for row in sheet.rows {
            #expect(row.enrolment.values.text("class") != nil && row.enrolment.values.text("group") != nil)
        }
        #expect(
            sheet.lines(in: bare, .english).first
                == "Added to the programme (Class): \(names.joined(separator: ", "))")
    }

    @Test func `once something is recorded a table brings no classes, and what to do is told`() throws {
        var scribe = Scribe(programme: bare.programme, writer: "Thư ký 1", seed: 1)
        let now = Moment(milliseconds: 0, offsetMinutes: 420)
        _ = scribe.perform(.newIdea(Identifier(high: 1, low: 7), ["text": "Ý kiến"]), at: now)
        let rows = [["Họ tên", "Lớp"], ["Học viên 91", "Lớp 3"]]
        let sheet = try #require(RosterSheet([Sheet(rows: rows)], record: scribe.record))
        #expect(sheet.programme == bare.programme)
        #expect(
            sheet.complaints.map(\.en) == [
                "Cell B2: “Lớp 3” is not in the programme (Class); left empty. If it is right, add it to programme.json."
            ])
    }

    @Test func `classes are named by lines between the people too`() throws {
        let rows = [
            ["TT", "Họ tên", "Đơn vị"], ["I. LỚP 3 (18 người)"], ["1", "Học viên 91", "Sở Xây dựng"],
            ["II", "LỚP 4"],
            ["2", "Học viên 92", "Sở Tài chính"], ["Giảng viên"],
        ]
        let sheet = try #require(RosterSheet([Sheet(rows: rows)], record: bare))
        #expect(sheet.programme.classes.map(\.id) == ["L3", "L4"])
        #expect(sheet.programme.classes.map { $0.name(.vietnamese) } == ["Lớp 3", "Lớp 4"])
    }

    @Test func `a name that two groups have, or two classes, is neither's, and that is told`() throws {
        var programme = Programme.sample
        let alike = Localized([.vietnamese: "Nhóm chung"], original: .vietnamese)
        programme.groups = [Group(id: "G1", name: alike), Group(id: "G2", name: alike)]
        programme.classes += [Group(id: "L8", name: alike), Group(id: "L9", name: alike)]
        let rows = [
            ["Mã", "Họ tên", "Nhóm", "Lớp"], ["L3-91", "Học viên 91", "Nhóm chung", "L9"],
            ["L3-92", "Học viên 92", "G2", "Nhóm chung"],
            ["L3-93", "Học viên 93", "Nhóm chung (G2)", "nhóm chung (L8)"],
        ]
        let sheet = try #require(
            RosterSheet([Sheet(rows: rows)], record: Record(programme: programme)))
        #expect(
            sheet.rows.map { [$0.enrolment.values.text("group"), $0.enrolment.values.text("class")] } == [
                [nil, "L9"], ["G2", nil], ["G2", "L8"],
            ])
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô C2: có nhiều “Nhóm chung” (Nhóm thảo luận: G1, G2), để trống; ghi mã thay cho tên.",
                "Ô D3: có nhiều “Nhóm chung” (Lớp: L8, L9), để trống; ghi mã thay cho tên.",
            ])
    }

    @Test func `people whom a table adds stand in its order, whatever their codes`() throws {
        let rows = [
            ["Mã", "Họ tên"], ["HV10", "Học viên 96"], ["", "Học viên 94"], ["HV2", "Học viên 95"],
            ["", "Học viên 91"],
        ]
        let sheet = try #require(RosterSheet([Sheet(rows: rows)], record: record))
        var scribe = Scribe(programme: .sample, writer: "Thư ký 1", seed: 7)
        let now = Moment(milliseconds: 0, offsetMinutes: 420)
        _ = scribe.perform(.person(.enrol(sheet.rows.map(\.enrolment))), at: now)
        #expect(scribe.record.roster.suffix(4).map(\.person.name) == rows.dropFirst().map { $0[1] })
    }
}
