import Seminar
import TestSupport
import Testing
import Wording

@testable import Sheets

/// What a table says of a programme.
struct ProgrammeSheetTests {
    private func read(_ rows: [[String]], _ language: Language = .vietnamese) throws -> ProgrammeSheet {
        let today = try #require(Day(year: 2024, month: 9, day: 1))
        return try #require(ProgrammeSheet([Sheet(rows: rows)], language, today: today))
    }

    @Test func `a programme as offices write it becomes sessions with their items`() throws {
        let sheet = try read([
            ["CHƯƠNG TRÌNH TỌA ĐÀM"], [], ["STT", "Thời gian", "Nội dung", "Người thực hiện", "Địa điểm"],
            ["Thứ Hai, ngày 16/9/2024"], ["1", "8h30 – 8h40", "Giới thiệu đại biểu", "", "Hà Nội"],
            ["2", "8h40 – 8h55", "Phát biểu khai mạc", "Cục trưởng", ""], ["", "9h10", "Giải lao", "", ""],
            ["3", "9h30 - 11h30", "Trao đổi", "", ""], ["Ngày 17-9"],
            ["4", "08:00 đến 11:00", "Nghiên cứu thực tế", "", "Long Biên"],
        ])
        #expect(sheet.title == "CHƯƠNG TRÌNH TỌA ĐÀM")
        #expect(sheet.complaints.isEmpty && sheet.isWhole)
        #expect(
            sheet.lines(.vietnamese) == [
                "16-9-2024 · 16-9 · Hà Nội", "  08:30  10 phút  Giới thiệu đại biểu",
                "  08:40  15 phút  Phát biểu khai mạc · Cục trưởng", "  09:10  20 phút  Giải lao",
                "  09:30  120 phút  Trao đổi", "17-9-2024 · 17-9 · Long Biên",
                "  08:00  180 phút  Nghiên cứu thực tế",
            ])
        #expect(sheet.sessions.map(\.id) == ["S1", "S2"])
        #expect(sheet.sessions[0].items.map(\.id) == ["N1-01", "N1-02", "N1-03", "N1-04"])
        #expect(sheet.sessions[0].items.map(\.isBreak) == [false, false, true, false])
        // 9h10 does not follow from what stands above it.
        #expect(sheet.sessions[0].items.map(\.fixedStart) == [nil, nil, 9 * 60 + 10, nil])
        #expect(sheet.sessions[0].start == 8 * 60 + 30)
    }

    @Test func `days, sessions and places hold until others are named, and minutes may be given`() throws {
        let sheet = try read(
            [
                ["Date", "Session", "Start", "Minutes", "Item"],
                ["16 Sep 2024", "Morning", "08:30:00", "10", "Opening"],
                ["", "", "", "20 min", "Talk"], ["", "Afternoon", "13:30", "45", "Discussion"],
                ["2024-09-17", "", "09:00", "60", "Visit"],
            ], .english)
        #expect(sheet.complaints.isEmpty)
        #expect(sheet.sessions.map { $0.title(.english) } == ["Morning", "Afternoon", "17 Sep"])
        #expect(sheet.sessions.map { $0.items.map(\.minutes) } == [[10, 20], [45], [60]])
        #expect(sheet.sessions.map(\.start) == [510, 810, 540])
    }

    @Test func `another place on one day begins a session, and a day in the sheet's own format is read`()
        throws
    {
        let sheet = try read([
            ["Nội dung", "Ngày", "Giờ", "Phút", "Địa điểm"],
            ["Khai mạc", "2024-09-16", "8h", "30", "Hà Nội"],
            ["Tham quan", "", "14 giờ", "90", "Long Biên"], ["Tổng kết", "", "", "15", "Long Biên"],
        ])
        #expect(sheet.complaints.isEmpty)
        #expect(sheet.sessions.map { $0.place?(.vietnamese) } == ["Hà Nội", "Long Biên"])
        #expect(sheet.sessions.map { $0.items.map(\.minutes) } == [[30], [90, 15]])
        #expect(sheet.sessions.map(\.day) == [Day(number: 19_982), Day(number: 19_982)])
    }

    @Test(arguments: [
        ("Thứ Hai, ngày 16 tháng 9 năm 2024", Language.vietnamese), ("Sáng 16/9/2024", .vietnamese),
        ("ngày 16-9-2024 (thứ Hai)", .vietnamese), ("45551", .vietnamese),
        ("Monday, 16 September 2024", .english), ("2024年9月16日（月）", .japanese), ("9月16日 月曜日", .japanese),
    ])
    func `a day is read as offices write it`(text: String, language: Language) throws {
        let sheet = try read([["Ngày", "Giờ", "Phút", "Mục"], [text, "8h", "10", "Khai mạc"]], language)
        #expect(sheet.complaints.isEmpty)
        #expect(sheet.sessions.map(\.day.description) == ["2024-09-16"])
    }

    @Test(arguments: [
        ("8:30 AM – 9:00 AM", 510, 30), ("1:30 – 3:00 PM", 810, 90), ("11:30 – 1:00 PM", 690, 90),
        ("8h30’ - 9h00’", 510, 30), ("13 giờ 30 phút đến 14 giờ", 810, 30), ("2h - 3h chiều", 840, 60),
        ("午前8時30分～9時00分", 510, 30), ("0.354166666666667 - 9h", 510, 30),
        ("2024-09-16 08:30 – 09:00", 510, 30),
    ])
    func `a time is read as offices write it`(text: String, start: Int, minutes: Int) throws {
        let sheet = try read([["Ngày", "Giờ", "Mục"], ["16/9/2024", text, "Khai mạc"]])
        #expect(sheet.complaints.isEmpty, "\(sheet.complaints.map(\.vi))")
        #expect(sheet.sessions.map(\.start) == [start])
        #expect(sheet.sessions.map { $0.items.map(\.minutes) } == [[minutes]])
    }

    @Test(arguments: [
        ("30", 30), ("45 phút", 45), ("45’", 45), ("20 min", 20), ("30分", 30), ("1h30", 90), ("1 tiếng", 60),
        ("1 giờ 15 phút", 75), ("2 hours", 120), ("1時間30分", 90), ("00:45", 45),
    ])
    func `how long an item takes may be said in hours`(text: String, minutes: Int) throws {
        let sheet = try read([["Ngày", "Giờ", "Thời lượng", "Mục"], ["16/9/2024", "8h", text, "Khai mạc"]])
        #expect(sheet.complaints.isEmpty)
        #expect(sheet.sessions.map { $0.items.map(\.minutes) } == [[minutes]])
    }

    @Test func `the last item of a session that has only a start gets a length, which is told`() throws {
        let sheet = try read([
            ["Ngày", "Thời gian", "Nội dung"], ["16/9/2024", "8h30", "Khai mạc"], ["", "9h", "Trao đổi"],
            ["", "11h45", "Bế mạc"], ["17/9/2024", "8h – 11h", "Tham quan"], ["", "", "Chia tay"],
        ])
        #expect(sheet.isWhole)
        #expect(sheet.sessions.map { $0.items.map(\.minutes) } == [[30, 165, 15], [180, 15]])
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô B4: mục cuối phiên chưa có giờ kết thúc; tạm lấy 15 phút.",
                "Ô B6: mục cuối phiên chưa có giờ kết thúc; tạm lấy 15 phút.",
            ])
    }

    @Test func `a line that names half a day above its rows begins a session`() throws {
        let sheet = try read([
            ["TT", "Thời gian", "Nội dung"], ["", "Ngày 16/9/2024"], ["I", "", "BUỔI SÁNG"],
            ["1", "8h00 - 9h30", "Khai mạc"], ["", "9h30 - 9h45", "Nghỉ giải lao"], ["", "Buổi chiều"],
            ["2", "13h30 – 15h00", "Sáng kiến của các lớp"], ["3", "15h", "Bế mạc"],
            ["Tối thứ Hai, 16/9/2024"],
            ["", "18h - 20h", "Giao lưu"], ["Ngày 17/9/2024"], ["", "Sáng (8h00 – 11h30)"],
            ["", "8h - 11h", "Nghiên cứu thực tế"], ["", "11h", "Chia tay"],
        ])
        #expect(sheet.isWhole)
        #expect(sheet.complaints.map(\.vi) == ["Ô B8: mục cuối phiên chưa có giờ kết thúc; tạm lấy 15 phút."])
        #expect(
            sheet.sessions.map { $0.title(.vietnamese) } == [
                "Sáng 16-9", "Chiều 16-9", "Tối 16-9", "Sáng (8h00 – 11h30)",
            ])
        #expect(
            sheet.sessions.map { $0.title(.english) }[0...1] == ["Morning of 16 Sep", "Afternoon of 16 Sep"])
        #expect(sheet.sessions.map { $0.title(.japanese) }[0...1] == ["9/16 午前", "9/16 午後"])
        #expect(
            sheet.sessions.map(\.day.description) == ["2024-09-16", "2024-09-16", "2024-09-16", "2024-09-17"])
        #expect(sheet.sessions.map { $0.items.map(\.minutes) } == [[90, 15], [90, 15], [120], [180, 30]])
        #expect(sheet.sessions.map(\.start) == [480, 810, 1_080, 480])
    }

    @Test
    func `a part of a programme that is named above its rows is a session, in any column but that of titles`()
        throws
    {
        let sheet = try read([
            ["TT", "Ngày", "Thời gian", "Nội dung", "Ghi chú"], ["PHẦN I. KHAI MẠC"],
            ["1", "16/9/2024", "8h - 9h", "Chào mừng"], ["", "", "", "Văn nghệ chào mừng"], ["4"],
            ["", "", "Phần II: Trao đổi"], ["2", "", "10h - 11h", "Sáng kiến, kinh nghiệm"],
        ])
        #expect(sheet.sessions.map { $0.title(.vietnamese) } == ["PHẦN I. KHAI MẠC", "Phần II: Trao đổi"])
        #expect(
            sheet.sessions.map { $0.items.map { $0.title(.vietnamese) } }
                == [["Chào mừng", "Văn nghệ chào mừng"], ["Sáng kiến, kinh nghiệm"]])
    }

    @Test(arguments: [
        ("Buổi sáng", HalfDay.morning), ("SÁNG THỨ HAI, NGÀY 16 THÁNG 9 NĂM 2024", .morning),
        ("II. Chiều 16/9", .afternoon),
        ("Monday morning, 16 September", .morning), ("Afternoon session", .afternoon),
        ("9月16日（月）午前の部", .morning),
        ("午後", .afternoon), ("Buổi tối", .evening), ("Ăn sáng", nil), ("Sáng kiến kinh nghiệm", nil),
        ("Ngày 16/9", nil),
        ("Sáng và chiều", nil), ("Tới", nil), ("午前の部 開会", nil), ("", nil),
    ])
    func `half a day is named by a line that says nothing else`(line: String, half: HalfDay?) {
        #expect(HalfDay(naming: line) == half)
    }

    @Test func `items that have one time share it, which is told`() throws {
        let sheet = try read([
            ["Ngày", "Thời gian", "Nội dung"], ["16/9/2024", "8h00 - 8h50", "Khai mạc"],
            ["", "8h00 - 8h50", "Phát biểu của JICA"], ["", "8h00 - 8h50", "Phát biểu của lớp"],
            ["", "8h50 - 9h20", "Trao đổi"], ["", "", "Kết luận"], ["", "9h20 - 9h40", "Nghỉ giải lao"],
            ["", "9h40 - 10h00", "Tổng kết"], ["", "", "Bế mạc"],
        ])
        #expect(sheet.isWhole)
        #expect(sheet.sessions.map { $0.items.map(\.minutes) } == [[16, 17, 17, 15, 15, 20, 20, 15]])
        #expect(sheet.sessions[0].items.allSatisfy { $0.fixedStart == nil })
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô B3: cùng giờ với mục trên; chia đều, mục này 17 phút.",
                "Ô B4: cùng giờ với mục trên; chia đều, mục này 17 phút.",
                "Ô B6: cùng giờ với mục trên; chia đều, mục này 15 phút.",
                "Ô B9: mục cuối phiên chưa có giờ kết thúc; tạm lấy 15 phút.",
            ])
    }

    @Test func `a last item ends before the next session of its day begins, and a break when it does`() throws
    {
        let sheet = try read([
            ["Ngày", "Buổi", "Giờ", "Nội dung"], ["16/9/2024", "Sáng", "8h", "Khai mạc"],
            ["", "", "11h30", "Nghỉ trưa"], ["", "Chiều", "13h30", "Trao đổi"], ["", "", "16h", "Bế mạc"],
            ["", "Tối", "16h10", "Giao lưu"], ["17/9/2024", "Sáng", "8h", "Tham quan"],
        ])
        #expect(sheet.isWhole)
        #expect(sheet.sessions.map { $0.items.map(\.minutes) } == [[210, 120], [150, 10], [15], [15]])
    }

    @Test func `a session whose name tells its end ends then`() throws {
        let sheet = try read([
            ["Ngày", "Buổi", "Giờ", "Nội dung"], ["16/9/2024", "Sáng (8h00 – 11h30)", "8h", "Khai mạc"],
            ["", "", "11h", "Bế mạc"],
        ])
        #expect(sheet.complaints.isEmpty)
        #expect(sheet.sessions.map { $0.items.map(\.minutes) } == [[180, 30]])
    }

    @Test func `an item in the middle whose length nobody can tell is told, and keeps the table out`() throws
    {
        let sheet = try read([
            ["Ngày", "Giờ", "Nội dung"], ["16/9/2024", "8h", "Khai mạc"], ["", "", "Trao đổi"],
            ["", "10h", "Bế mạc"],
        ])
        #expect(!sheet.isWhole)
    }

    @Test func `an end may have a column of its own`() throws {
        let sheet = try read([
            ["Ngày", "Bắt đầu", "Kết thúc", "Nội dung"], ["16/9/2024", "8h30", "9h", "Khai mạc"],
            ["", "9h", "8h", "Trao đổi"],
        ])
        #expect(sheet.sessions.map { $0.items.map(\.minutes) } == [[30, 0]])
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô A3: thiếu thời lượng của mục: ghi số phút, giờ kết thúc, hoặc giờ của mục sau.",
                "Ô C3: giờ “8h” chưa đúng (ví dụ 8h30, 8h30 – 9h00).",
            ])
    }

    @Test func `a table whose days are not understood is no empty one`() throws {
        let sheet = try read([["Ngày", "Giờ", "Mục"], ["ngày lạ", "8h", "Khai mạc"]])
        #expect(sheet.sessions.isEmpty && !sheet.isEmpty)
        #expect(try read([["Ngày", "Giờ", "Mục"]]).isEmpty)
    }

    @Test func `what is not understood is told by its cell`() throws {
        let sheet = try read([
            ["Ngày", "Thời gian", "Số phút", "Nội dung", "Ghi chú"], ["", "8h", "10", "Trước mọi ngày", ""],
            ["32/9/2024", "8h", "10", "Ngày lạ", ""], ["16/9/2024", "", "10", "Không giờ", ""],
            ["", "sáng", "10", "Giờ lạ", ""], ["17/9/2024", "8h", "nửa giờ", "Phút lạ", ""],
            ["", "8h30", "10", "", ""], ["18/9/2024", "8h30", "60", "Dài", ""],
            ["", "9h", "10", "Chồng giờ", ""],
        ])
        #expect(!sheet.isWhole)
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô E1: không biết cột “Ghi chú”, bỏ qua.", "Ô A2: chưa có ngày nào ở trên dòng này.",
                "Ô A3: ngày “32/9/2024” chưa đúng (ví dụ 16/9/2024).",
                "Ô A3: chưa có ngày nào ở trên dòng này.",
                "Ô B4: mục đầu phiên chưa có giờ bắt đầu.",
                "Ô B5: giờ “sáng” chưa đúng (ví dụ 8h30, 8h30 – 9h00).",
                "Ô C6: số phút “nửa giờ” chưa đúng.",
                "Ô C6: thiếu thời lượng của mục: ghi số phút, giờ kết thúc, hoặc giờ của mục sau.",
                "Ô D7: thiếu tên mục.",
                "Ô B9: bắt đầu trước khi mục trên kết thúc (09:30).",
            ])
    }

    @Test func `who speaks is known by what tells namesakes apart, and else these are named`() throws {
        func named(_ text: String) -> Localized { Localized([.vietnamese: text]) }
        var programme = Programme(
            id: "thu", title: named("Thử"),
            classes: ["3", "4"].map { Group(id: "L\($0)", name: named("Lớp \($0)")) },
            groups: ["G1", "G2"].map { Group(id: $0, name: named("Nhóm A")) },
            people: ["L3", "L4"].map { (id: String) in
                Person(id: "\(id)-01", name: "Học viên 01", role: .trainee, classID: id)
            })
        let rows = [
            ["Ngày", "Giờ", "Số phút", "Nội dung", "Người trình bày"],
            ["16/9/2024", "8h", "10", "Khai mạc", "Học viên 01"], ["", "", "10", "Trao đổi", "Nhóm A"],
            ["", "", "10", "Tham luận", "Ông Học viên 01 (Lớp 4)"],
            ["", "", "10", "Trình bày", "Nhóm A (G2)"],
        ]
        let sheet = try #require(
            ProgrammeSheet(
                [Sheet(rows: rows)], .vietnamese, today: Day(number: 19_982),
                for: Record(programme: programme)))
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô E2: có nhiều “Học viên 01”; chỉ giữ như chữ, không rõ là ai. Ghi một trong: Học viên 01 (Lớp 3); Học viên 01 (Lớp 4).",
                "Ô E3: có nhiều “Nhóm A”; chỉ giữ như chữ, không rõ là ai. Ghi một trong: Nhóm A (G1); Nhóm A (G2).",
            ])
        #expect(sheet.isWhole)
        programme.sessions = sheet.sessions
        let record = Record(programme: programme)
        #expect(record.items.map { record.programmeSpeaker(of: $0) } == [nil, nil, "L4-01", "G2"])
    }

    @Test func `each heading names one column, and breaks are known in three languages`() throws {
        for (heading, names) in ProgrammeHeading.all {
            for name in names { #expect(ProgrammeHeading(name.uppercased() + ":") == heading, "\(name)") }
        }
        for title in ["Giải lao", "NGHỈ TRƯA tại chỗ", "Coffee break", "昼食"] {
            let sheet = try read([["Nội dung", "Ngày", "Giờ", "Phút"], [title, "16/9", "10h", "15"]])
            #expect(sheet.sessions[0].items[0].isBreak, "\(title)")
        }
    }

    @Test(arguments: ["-", "đến", "8h - 9h - 10h", "– 9h", "PM"])
    func `what is no time is told`(text: String) throws {
        let sheet = try read([["Nội dung", "Ngày", "Giờ"], ["Trao đổi", "16/9", text]])
        #expect(sheet.complaints.map(\.vi).contains { $0.hasPrefix("Ô C2: giờ “\(text)” chưa đúng") })
    }

    @Test func `an end before its start is no time, and a table without titles is none`() throws {
        let sheet = try read([["Nội dung", "Ngày", "Giờ"], ["Trao đổi", "16/9", "10h - 9h"]])
        #expect(
            sheet.complaints.first?.en
                == "Cell C2: “10h - 9h” is not a time (such as 08:30 or 08:30 – 09:00).")
        let people = [Sheet(rows: [["Họ tên", "Lớp"], ["Học viên 01", "3"]])]
        #expect(ProgrammeSheet(people, .vietnamese, today: Day(number: 0)) == nil)
    }

    @Test func `rows above which no day is named are of the day that is known`() throws {
        let rows = [["Thời gian", "Nội dung"], ["8h00 - 8h15", "Khai mạc"]]
        let today = try #require(Day(year: 2024, month: 9, day: 1))
        let day = try #require(Day(year: 2024, month: 9, day: 16))
        let sheet = try #require(ProgrammeSheet([Sheet(rows: rows)], .vietnamese, today: today, day: day))
        #expect(sheet.isWhole && sheet.sessions.map(\.day) == [day])
        #expect(ProgrammeSheet([Sheet(rows: rows)], .vietnamese, today: today)?.sessions.isEmpty == true)
    }
}
