import Seminar
import Testing
import Wording

@testable import Sheets

/// What a table says of ideas, beside what the record holds of them.
struct IdeasSheetTests {
    private static let at = Moment(day: Day(number: 19_982), secondOfDay: 9 * 3_600, offsetMinutes: 420)
    private let first = Identifier(high: 0x0191_F900_0000_7000, low: 0x8000_0000_0000_0001)

    /// The sample with one idea of another laptop, and what was changed of it a minute later each.
    private func record(_ edits: [Values] = []) -> Record {
        var record = Record(programme: .sample)
        let values: Values = [
            "kind": "difficulty", "text": "Thiếu kinh phí", "speaker": "L3-07", "field": "waste",
            "difficulty": ["budget"],
        ]
        var changes = [
            Change(
                id: Identifier(high: 0x0191_F900_0000_7000, low: 0x8000_0000_0000_1000), n: 1, at: Self.at,
                by: "Thư ký 2", subject: .idea(first), set: values)
        ]
        for (place, edit) in edits.enumerated() {
            changes.append(
                Change(
                    id: Identifier(high: 0x0191_F900_0000_7000, low: 0x8000_0000_0000_1001 + UInt64(place)),
                    n: 2 + place, at: Self.at.adding(seconds: 60 * (place + 1)), by: "Thư ký 3",
                    subject: .idea(first), after: changes.map(\.id), set: edit))
        }
        record.apply(changes, tag: "thu-ky-2-0002")
        return record
    }

    private func read(_ rows: [[String]], _ record: Record, chosen: [Int: String] = [:]) throws -> IdeasSheet
    {
        try #require(
            IdeasSheet([Sheet(rows: rows)], record: record, language: .vietnamese, chosen: chosen))
    }

    @Test func `an item of whose title there are two is told with the codes of both`() throws {
        var programme = Programme.sample
        programme.sessions[1].items[0].title = programme.sessions[0].items[0].title
        let items = programme.sessions.map(\.items[0])
        let title = items[0].title(.vietnamese)
        let sheet = try read(
            [["Nội dung ý kiến", "Mục"], ["Một cửa lưu động", title]], Record(programme: programme))
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô B2: có nhiều “\(title)” (mục chương trình: \(items[0].id), \(items[1].id)), để trống; ghi mã thay cho tên."
            ])
    }

    private let headings = ["Mã ý kiến", "Nội dung ý kiến", "Loại", "Khó khăn", "Sửa lúc"]

    @Test(arguments: [
        ["Họ và tên", "Lĩnh vực", "Loại", "NỘI DUNG BÁO CÁO:"], ["Name", "Field", "Kind", "Report"],
        ["氏名", "分野", "種類", "報告内容"],
    ])
    func `reports sent in beforehand are new entries that say so, in any order of columns`(headings: [String])
        throws
    {
        let sheet = try read(
            [
                ["BÁO CÁO TRƯỚC"], [headings[3], headings[1], headings[0], headings[2]],
                ["Phân loại rác\nở hai phường", "xử lý rác thải", "Học viên 07 – Lớp 3", "Ý tưởng áp dụng"],
            ], record())
        #expect(sheet.complaints.isEmpty)
        #expect(
            sheet.rows.map(\.values) == [
                [
                    "text": "Phân loại rác\nở hai phường", "kind": "idea", "field": "waste",
                    "speaker": "L3-07",
                    "source": "report",
                ]
            ])
        #expect(sheet.rows[0].fate == .new && sheet.rows[0].id == nil)
    }

    @Test func `a report that is known by its person and text is not recorded again`() throws {
        let sheet = try read(
            [["Họ tên", "Nội dung"], ["Học viên 07 – Lớp 3", "  THIẾU kinh phí. "]], record())
        #expect(sheet.rows.map(\.fate) == [.changed(["text"])] || sheet.rows.map(\.fate) == [.same])
        #expect(sheet.rows.map(\.id) == [first])
        let exact = try read([["Họ tên", "Nội dung"], ["Học viên 07 – Lớp 3", "Thiếu kinh phí"]], record())
        #expect(exact.rows.map(\.fate) == [.same])
    }

    @Test func `of an export only what was changed in the table is changed`() throws {
        let record = record()
        let id = first.description
        let sheet = try read(
            [
                headings, [id, "Thiếu kinh phí mở đường", "khó khăn, vướng mắc", "kinh phí; nhân lực", ""],
            ], record)
        #expect(sheet.rows.map(\.fate) == [.changed(["text", "difficulty"])])
        #expect(
            sheet.rows[0].values == [
                "text": "Thiếu kinh phí mở đường", "difficulty": ["budget", "staff"],
            ])
        let same = try read(
            [headings, [id, "Thiếu kinh phí", "khó khăn, vướng mắc", "kinh phí", ""]], record)
        #expect(same.rows.map(\.fate) == [.same] && same.complaints.isEmpty)
    }

    @Test func `what somebody edited since the export stays, and is told where the table changed it too`()
        throws
    {
        let record = record([["text": "Thiếu kinh phí và người"]])
        let id = first.description
        // Exported before the edit, and nothing of it changed: nothing is taken back.
        let old = try read(
            [headings, [id, "Thiếu kinh phí", "khó khăn, vướng mắc", "kinh phí", ""]], record)
        #expect(old.rows.map(\.fate) == [.same] && old.complaints.isEmpty)
        // Another value than the one that was edited may change.
        let other = try read(
            [headings, [id, "Thiếu kinh phí", "đề xuất, kiến nghị", "kinh phí", ""]], record)
        #expect(other.rows.map(\.fate) == [.changed(["kind"])])
        let both = try read([headings, [id, "Thiếu tiền", "khó khăn, vướng mắc", "kinh phí", ""]], record)
        #expect(both.rows.map(\.fate) == [.same])
        #expect(
            both.complaints.map(\.en) == [
                "Cell B2: TK2-1 was edited by Thư ký 3 after this table was exported (text); kept as it is in the seminar."
            ])
        // Exported after the edit.
        let new = try read(
            [headings, [id, "Thiếu tiền", "khó khăn, vướng mắc", "kinh phí", "2024-09-16 09:01:00"]], record)
        #expect(new.rows.map(\.fate) == [.changed(["text"])])
    }

    @Test(arguments: [
        ("=1+1 là hai", "'=1+1 là hai"), ("'=1+1", "''=1+1"), ("'nháy", "'nháy"),
    ])
    func `a cell that an export kept from acting as a formula is the text that it was`(
        text: String, cell: String
    ) throws {
        let record = record([["text": .string(text)]])
        let table = "Mã ý kiến,Nội dung ý kiến\n\(first.description),\(cell)\n"
        let sheet = try #require(
            IdeasSheet(try Sheet.read(Array(table.utf8)), record: record, language: .vietnamese))
        #expect(sheet.rows.map(\.fate) == [.same])
    }

    @Test func `several codes stand between semicolons or commas, once each, also where a label has a comma`()
        throws
    {
        let sheet = try read(
            [
                ["Họ tên", "Nội dung", "Khó khăn"],
                ["Học viên 07 – Lớp 3", "Một", "kinh phí; cơ chế, chính sách"],
                ["Học viên 07 – Lớp 3", "Hai", "nhân lực, kinh phí, nhân lực"],
            ], record([]))
        #expect(
            sheet.rows.map { $0.values["difficulty"] } == [["budget", "policy"], ["staff", "budget"]])
        #expect(sheet.complaints.isEmpty)
    }

    @Test func `an item is known by its number too`() throws {
        let record = record([])
        let seventh = try #require(record.itemNumbers.first { $0.value == 7 }?.key)
        let sheet = try read(
            [
                ["Họ tên", "Nội dung", "Trao đổi lại ở mục"], ["Học viên 07 – Lớp 3", "Một", "7"],
                ["Học viên 07 – Lớp 3", "Hai", "mục 7."], ["Học viên 07 – Lớp 3", "Ba", "70"],
            ], record)
        #expect(
            sheet.rows.map { $0.values["return_to"]?.string } == [seventh, seventh, nil])
        #expect(sheet.complaints.map(\.vi) == ["Ô C4: “70” chưa đúng (trao đổi lại ở mục), để trống."])
    }

    @Test func `a name in two columns is that of the speaker`() throws {
        let sheet = try read(
            [
                ["Họ và chữ đệm", "Tên", "Nội dung"], ["Học viên", "07 – Lớp 3", "Một"],
            ], record())
        #expect(sheet.rows.map { $0.values["speaker"] } == ["L3-07"])
        #expect(sheet.complaints.isEmpty)
    }

    @Test func `what cannot be taken is told by its cell, and nothing else of it`() throws {
        let record = record([["removed": true]])
        let sheet = try read(
            [
                ["Họ tên", "Nội dung ý kiến", "Lĩnh vực", "Cân nặng", "Mã ý kiến"],
                ["Người lạ", "Một", "", "", ""], ["Học viên 07 – Lớp 3", "", "Giáo dục", "", ""],
                ["Học viên 07 – Lớp 3", "Hai", "Thiên văn", "", ""],
                ["Học viên 07 – Lớp 3", "Hai", "", "", ""], ["", "Ba", "", "", "không phải mã"],
                ["", "Thiếu kinh phí", "", "", first.description], ["Tổng cộng", "", "", "", ""],
            ], record)
        #expect(sheet.rows.map(\.values) == [["text": "Hai", "speaker": "L3-07", "source": "report"]])
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô D1: không biết cột “Cân nặng”, bỏ qua.",
                "Ô A2: “Người lạ” không có trong danh sách đại biểu (nhập danh sách trước), bỏ qua dòng này.",
                "Ô B3: thiếu nội dung ý kiến, bỏ qua dòng này.",
                "Ô C4: “Thiên văn” chưa đúng (lĩnh vực), để trống.",
                "Ô B5: cùng một ý kiến với dòng 4, bỏ qua dòng này.",
                "Ô E6: “không phải mã” không phải mã ý kiến (36 ký tự, như toadam export ghi), bỏ qua dòng này.",
                "Ô B7: TK2-1 đã bị xóa khỏi tọa đàm; muốn dùng lại thì khôi phục trước. Bỏ qua dòng này.",
                "Ô A8: “Tổng cộng” chưa đọc được, bỏ qua.",
            ])
    }

    @Test func `people of one name are told apart by class or unit, or by whoever answers`() throws {
        var record = record()
        let twin = Change(
            id: Identifier(high: 0x0191_F900_0000_7000, low: 0x8000_0000_0000_2000), n: 9, at: Self.at,
            by: "Thư ký 2", subject: .person("L4-90"),
            set: ["name": "Học viên 07 – Lớp 3", "role": "trainee", "class": "L4"])
        record.apply([twin], tag: "thu-ky-2-0002")
        let rows = [
            ["Họ tên", "Lớp", "Nội dung"], ["Học viên 07 – Lớp 3", "", "Một"],
            ["Học viên 07 – Lớp 3", "4", "Hai"],
        ]
        let sheet = try read(rows, record)
        #expect(sheet.rows.compactMap { $0.values["speaker"]?.string } == ["L4-90"])
        #expect(sheet.doubts.map(\.row) == [1])
        #expect(sheet.doubts.first?.ids.sorted() == ["L3-07", "L4-90"])
        let chosen = try read(rows, record, chosen: [1: "L3-07"])
        #expect(chosen.rows.compactMap { $0.values["speaker"]?.string } == ["L3-07", "L4-90"])
        #expect(chosen.doubts.isEmpty && chosen.complaints.isEmpty)
    }

    @Test func `words of a group whose name another group or a person has are given to none of them`() throws
    {
        var programme = Programme.sample
        func named(_ name: String) -> Localized { Localized([.vietnamese: name], original: .vietnamese) }
        programme.groups = [
            Group(id: "G1", name: named("Nhóm 1")), Group(id: "G2", name: named("Nhóm 1")),
            Group(id: "G3", name: named("Học viên 07 – Lớp 3")), Group(id: "G4", name: named("Nhóm 4")),
        ]
        let names = ["Nhóm 1", "Nhóm 1 (G2)", "Học viên 07 – Lớp 3", "nhom 4"]
        let sheet = try read(
            [["Họ và tên", "Nội dung ý kiến"]] + names.enumerated().map { [$1, "Ý \($0)"] },
            Record(programme: programme))
        #expect(sheet.rows.map { $0.values.text("speaker") } == ["G2", "G4"])
        #expect(
            sheet.complaints.map(\.en) == [
                "Cell A2: several are called “Nhóm 1” (G1; G2): add a column Code, Class or Unit to tell them apart; row skipped.",
                "Cell A4: several are called “Học viên 07 – Lớp 3” (L3-07; G3): add a column Code, Class or Unit to tell them apart; row skipped.",
            ])
    }
}

/// The answers half a year later, as a table.
struct AnswerSheetTests {
    private let today = Day(number: 20_150)
    private let id = Identifier(high: 0x0191_F900_0000_7000, low: 0x8000_0000_0000_0001)

    private func record(_ edits: [Values] = []) -> Record {
        var record = Record(programme: .sample)
        let all =
            [["kind": "idea", "text": "Một cửa lưu động", "speaker": "L3-07", "field": "waste"] as Values]
            + edits
        let changes = all.enumerated().map { place, values in
            Change(
                id: Identifier(high: 0x0191_F900_0000_7000, low: 0x8000_0000_0000_1000 + UInt64(place)),
                n: 1 + place,
                at: Moment(day: Day(number: 19_982), secondOfDay: 3_600, offsetMinutes: 420), by: "Thư ký 1",
                subject: .idea(id), set: values)
        }
        record.apply(changes, tag: "thu-ky-1-0001")
        return record
    }

    private func read(_ rows: [[String]], _ record: Record) throws -> AnswerSheet {
        try #require(
            AnswerSheet([Sheet(rows: rows)], record: record, language: .vietnamese, today: today))
    }

    @Test(
        arguments: [
            ("☐ Đã thực hiện\n☒ Thực hiện một phần\n☐ Chưa thực hiện\n☐ Đã dừng", .ongoing),
            ("[x] Done\n[ ] Stopped", .applied), ("vướng", .nothing), ("doing", .ongoing), ("中止", .stopped),
            ("ĐÃ ÁP DỤNG", .applied), ("✓ chưa làm gì", .nothing),
        ] as [(String, FollowUpAnswer.Result)])
    func `an answer is a word, or the box that is ticked`(cell: String, result: FollowUpAnswer.Result) throws
    {
        let sheet = try read(
            [["Số", "Họ tên", "Đến nay"], ["tk1-1", "Học viên 07 – Lớp 3", cell]], record())
        #expect(sheet.rows.map(\.answer.result) == [result])
        #expect(sheet.rows.map(\.fate) == [.new] && sheet.complaints.isEmpty)
    }

    @Test func `day, evidence and what hinders are taken, by code where the list has it`() throws {
        let heads = ["Record number", "Done?", "Date", "Evidence", "Obstacle"]
        let applied = try read([heads, ["TK1-1", "applied", "12/1/2025", "Ảnh", ""]], record())
        var answer = FollowUpAnswer(.applied)
        (answer.appliedOn, answer.evidence) = (Day("2025-01-12"), "Ảnh")
        #expect(applied.rows.map(\.answer) == [answer])
        let coded = try read([heads, ["TK1-1", "blocked", "", "", "kinh phí; nhân lực"]], record())
        answer = FollowUpAnswer(.nothing)
        answer.hindrance = ["budget", "staff"]
        #expect(coded.rows.map(\.answer) == [answer])
        let said = try read([heads, ["TK1-1", "blocked", "", "", "Chờ sở trả lời"]], record())
        answer = FollowUpAnswer(.nothing)
        answer.outcome = "Chờ sở trả lời"
        #expect(said.rows.map(\.answer) == [answer])
    }

    @Test func `a row with nothing but what is known of its entry is not answered`() throws {
        let known: Values = [
            "applied_on": "2025-01-12", "evidence": "Ảnh,\nbiên bản", "hindrance": ["budget", "staff"],
            "outcome": "Chờ sở trả lời",
        ]
        let heads = ["Số", "Đến nay", "Ngày", "Minh chứng", "Vướng mắc", "Ghi chú"]
        let row = ["TK1-1", "", "2025-01-12", "Ảnh,\nbiên bản", "nhân lực; kinh phí", "Chờ sở trả lời"]
        let sheet = try read([heads, row], record([known]))
        #expect(sheet.rows.isEmpty && sheet.complaints.isEmpty && sheet.unanswered == 1)
        for (column, text) in [(2, "2025-01-13"), (3, "Ảnh"), (4, "nhân lực"), (5, "Xong")] {
            var changed = row
            changed[column] = text
            #expect(try read([heads, changed], record([known])).complaints.count == 1, "\(text)")
        }
    }

    @Test func `the class beside a name is no unknown column`() throws {
        let sheet = try read(
            [["Số", "Họ tên", "Lớp", "Đến nay"], ["TK1-1", "Học viên 07 – Lớp 3", "Lớp 3", "xong"]], record())
        #expect(sheet.rows.map(\.answer.result) == [.applied])
        #expect(sheet.complaints.isEmpty)
    }

    @Test func `a column for each box does as well`() throws {
        let sheet = try read(
            [["Số", "Đã thực hiện", "Đang làm", "Đã dừng"], ["TK1-1", "", "x", ""]], record())
        #expect(sheet.rows.map(\.answer.result) == [.ongoing])
    }

    @Test func `an answer that was recorded once is not recorded again, whatever was taken down since`()
        throws
    {
        let rows = [["Số", "Đến nay", "Minh chứng"], ["TK1-1", "đã áp dụng", "Ảnh"]]
        let recorded: Values = ["status": "applied", "evidence": "Ảnh", "answered_on": "2025-03-01"]
        #expect(try read(rows, record([recorded])).rows.map(\.fate) == [.same])
        let since: Values = ["status": "stopped", "answered_on": "2025-04-01"]
        #expect(try read(rows, record([recorded, since])).rows.map(\.fate) == [.same])
        #expect(try read(rows, record([since])).rows.map(\.fate) == [.changed(["status", "evidence"])])
    }

    @Test func `what cannot be taken is told by its cell`() throws {
        let sheet = try read(
            [
                ["Số", "Họ tên", "Đến nay", "Ngày", "Minh chứng"], ["TK1-9", "", "xong", "", ""],
                ["TK1-1", "Học viên 08 – Lớp 3", "xong", "", ""], ["TK1-1", "", "có lẽ", "", ""],
                ["TK1-1", "", "☒ Đã thực hiện\n☒ Đã dừng", "", ""], ["TK1-1", "", "", "", "Ảnh"],
                ["TK1-1", "", "xong", "hôm nào đó", ""], ["", "", "xong", "", "Ảnh"],
                ["TK1-1", "", "", "", ""],
                ["TK1-1", "", "xong", "", ""], ["TK1-1", "", "xong", "", ""],
            ], record())
        #expect(
            sheet.complaints.map(\.en) == [
                "Cell A2: this seminar has no entry “TK1-9”; row skipped.",
                "Cell B3: TK1-1 is not an entry of “Học viên 08 – Lớp 3” (check the number); row skipped.",
                "Cell C4: “có lẽ” is not a result (applied, under way, stopped, not done); row skipped.",
                "Cell C5: several results are ticked; row skipped.",
                "Cell C6: there is an answer, but no result is ticked; row skipped.",
                "Cell D7: “hôm nào đó” is not a valid date; row skipped.",
                "Cell A8: no entry number (such as TK1-412); row skipped.",
                "Cell A11: the same entry as in row 10; row skipped.",
            ])
        #expect(sheet.rows.map(\.row) == [9] && sheet.unanswered == 1)
        #expect(sheet.count.en == "New: 1 · Changed: 0 · Known: 0 · Not answered: 1")
    }
}
