import Display
import Seminar
import TestSupport
import Testing
import Wording

@testable import Interface

/// A folder without a seminar: what it is to be is asked, and a programme made of the answers.
struct FirstUseTests {
    private func scene(
        folder: String? = "toa-dam", language: Language = .vietnamese, columns: Int = 80, rows: Int = 24
    ) -> Scene {
        Scene(
            columns: columns, rows: rows, language: language, access: .beginning(folder: folder),
            programme: Programme(id: "toadam", title: Localized([language: ""], original: language)))
    }

    /// The programme and the folder that are to be made; nil for none.
    private func made(_ scene: Scene) -> (programme: Programme, folder: String)? {
        for case .createSeminar(let programme, let folder) in scene.effects { return (programme, folder) }
        return nil
    }

    @Test(arguments: [(80, 24), (40, 12)])
    func `what is asked, and what will be there, is shown`(columns: Int, rows: Int) throws {
        var scene = scene(columns: columns, rows: rows)
        scene.type("Tọa đàm đánh giá")
        try Snapshot.expect(scene.picture, is: "first-use-\(columns)x\(rows)")
    }

    @Test func `Enter goes from row to row, and makes the programme in the last one`() throws {
        var scene = scene()
        scene.type("Tọa đàm đánh giá")
        scene.press(.enter)
        scene.type("Cục Đào tạo")
        scene.press(.enter)
        scene.type("Hà Nội")
        scene.press(.enter)
        scene.type("17/9/2024")
        scene.press(.enter)
        scene.type("2")
        scene.press(.enter)
        scene.type("8h30, 14h")
        #expect(made(scene) == nil)
        scene.press(.enter)
        let (programme, folder) = try #require(made(scene))
        #expect(folder == "toa-dam")
        #expect(programme.title(.vietnamese) == "Tọa đàm đánh giá")
        #expect(programme.organisers.map { $0(.vietnamese) } == ["Cục Đào tạo"])
        #expect(
            programme.sessions.map(\.day.description) == [
                "2024-09-17", "2024-09-17", "2024-09-18", "2024-09-18",
            ])
        #expect(programme.sessions.map(\.start) == [510, 840, 510, 840])
        #expect(programme.sessions.allSatisfy { $0.place?(.vietnamese) == "Hà Nội" && !$0.items.isEmpty })
        #expect(Set(programme.sessions.flatMap(\.items).map(\.id)).count == 5)
        let read = try Programme(bytes: programme.json.document, file: "programme.json")
        #expect(read == programme)
    }

    @Test func `what is not understood is said in its row, and nothing is made`() {
        var scene = scene(language: .english)
        scene.press(.enter)
        #expect(scene.shows("A title is needed"))
        scene.type("Seminar")
        for _ in 0..<3 { scene.press(.enter) }
        scene.type("some day")
        scene.press(.enter)
        #expect(scene.shows("Not a date (such as 16/9/2024)"))
        scene.press(.control("u"))
        scene.type("17/9/2024")
        scene.press(.enter)
        scene.type("40")
        scene.press(.enter)
        #expect(scene.shows("A number from 1 to 14 is needed"))
        scene.press(.control("u"))
        scene.type("1")
        scene.press(.enter)
        scene.type("14:00, 8:30")
        scene.press(.enter)
        #expect(scene.shows("Needed: 1 to 6 times"))
        #expect(made(scene) == nil)
    }

    @Test(arguments: [
        ("8:30 13:30", [510, 810]), ("8h 14h", [480, 840]), ("8 giờ 30, 14 giờ", [510, 840]),
    ])
    func `a blank stands between two times, or in one`(text: String, starts: [Int]) throws {
        var scene = scene()
        scene.type("Tọa đàm")
        for _ in 0..<5 { scene.press(.enter) }
        scene.type(text)
        scene.press(.enter)
        #expect(try #require(made(scene)).programme.sessions.map(\.start) == starts)
    }

    @Test(arguments: Language.allCases)
    func `what is wrong with the times is said to its end`(language: Language) {
        var scene = scene(language: language)
        scene.type("Tọa đàm")
        for _ in 0..<5 { scene.press(.enter) }
        scene.type("14:00, 8:30")
        scene.press(.enter)
        let said = scene.picture.filter { !"│|*\n ".contains($0) }
        #expect(
            said.contains(Phrase.FirstUse.badStarts(language).filter { $0 != " " }), "\(scene.picture)")
    }

    @Test func `without a folder one is proposed from the title`() throws {
        var scene = scene(folder: nil)
        scene.type("Tọa đàm đánh giá 2025")
        for _ in 0..<7 { scene.press(.enter) }
        #expect(try #require(made(scene)).folder == "toa-dam-danh-gia-2025")
        #expect(FirstUseRoom.folderName(for: "現地セミナー") == "toa-dam")
    }

    @Test func `the folder's name is typed by the method that everything is typed by`() throws {
        var scene = scene(folder: nil)
        scene.type("Seminar")
        for _ in 0..<6 { scene.press(.enter) }
        scene.type("tees")
        scene.press(.enter)
        #expect(try #require(made(scene)).folder == "tees")
    }

    @Test func `Esc leaves at once where nothing was typed, else after it was said`() {
        var scene = scene()
        scene.press(.escape)
        #expect(scene.effects.contains(.leave))
        scene = self.scene()
        scene.type("Tọa đàm")
        scene.press(.escape)
        #expect(!scene.effects.contains(.leave) && scene.shows("Tọa đàm"))
        scene.press(.escape)
        #expect(scene.effects.contains(.leave))
    }

    @Test func `keys of the seminar do nothing, since there is none`() {
        var scene = scene()
        scene.press(.function(3), .function(5), .control("g"), .alt("c"))
        #expect(scene.shows("Tên tọa đàm"))
        #expect(scene.effects.isEmpty)
    }
}

/// What papers say, edited on the screen.
struct PaperFactsRoomTests {
    private func opened(columns: Int = 80, rows: Int = 24) -> Scene {
        var scene = Scene(columns: columns, rows: rows, ideas: .few)
        scene.press(.escape)
        scene.type("gt")
        scene.press(.enter)
        return scene
    }

    @Test(arguments: [(80, 24), (40, 12)])
    func `the rows are what papers say, empty where nothing is known`(columns: Int, rows: Int) throws {
        try Snapshot.expect(
            opened(columns: columns, rows: rows).picture, is: "paper-facts-\(columns)x\(rows)")
    }

    @Test func `what is typed is recorded as one act, and undo takes it back`() {
        var scene = opened()
        scene.press(.named(.right), .tab)
        scene.type("Ban Tổ chức Trung ương")
        scene.press(.tab)
        scene.type("Cục Đào tạo")
        for _ in 0..<4 { scene.press(.tab) }
        scene.type("Học viên 07 – Lớp 3; Người ngoài")
        scene.press(.tab, .tab)
        scene.type("T/L / Trưởng ban / Cục trưởng / Người ký; Phó Giám đốc / Người khác")
        scene.press(.enter)
        let papers = scene.state.record.programme.papers
        #expect(papers.form == .party)
        #expect(papers.superior?(.vietnamese) == "Ban Tổ chức Trung ương")
        #expect(papers.issuer?(.vietnamese) == "Cục Đào tạo")
        #expect(papers.chair.map { $0(.vietnamese) } == ["L3-07", "Người ngoài"])
        func text(_ text: String) -> Localized { Localized([.vietnamese: text]) }
        #expect(
            papers.signers == [
                Signer(
                    authority: .byOrder, body: text("Trưởng ban"), title: text("Cục trưởng"), name: "Người ký"
                ),
                Signer(title: text("Phó Giám đốc"), name: "Người khác"),
            ])
        #expect(scene.shows("Đã ghi thông tin trên giấy tờ"))
        scene.press(.control("z"))
        #expect(scene.state.record.programme.papers == PaperFacts())
        #expect(scene.shows("thông tin trên giấy tờ"))
    }

    @Test(arguments: ["l3-07", "HOC VIEN 07 – lop 3", "Học viên 07 – Lớp 3"])
    func `the chair is who is on the roster, however the id or the name is written`(text: String) {
        var scene = opened()
        for _ in 0..<6 { scene.press(.tab) }
        scene.type(text)
        scene.press(.enter)
        #expect(scene.state.record.programme.papers.chair.map { $0(.vietnamese) } == ["L3-07"])
    }

    @Test(arguments: [
        "TL / Trưởng ban / Cục trưởng / Người ký", "TL. Trưởng ban / Cục trưởng / Người ký",
        "T/L Trưởng ban, Cục trưởng, Người ký",
    ])
    func `who signs is parted behind the authority, with slashes or without`(text: String) {
        var scene = opened()
        for _ in 0..<8 { scene.press(.tab) }
        scene.type(text)
        scene.press(.enter)
        func localized(_ text: String) -> Localized { Localized([.vietnamese: text]) }
        #expect(
            scene.state.record.programme.papers.signers == [
                Signer(
                    authority: .byOrder, body: localized("Trưởng ban"), title: localized("Cục trưởng"),
                    name: "Người ký")
            ])
    }

    @Test func `only what was changed is set, so that another laptop's row stays`() {
        var scene = opened()
        scene.press(.tab, .tab, .tab)
        scene.type("ĐTBD")
        let change = Change(
            id: Scene.identifier(0x7000), n: 90, at: scene.state.now, by: "Thư ký 2", subject: .room,
            set: ["papers.place": "Hà Nội"])
        scene.send(.heard([Heard(tag: "thu-ky-2-0003", writer: "Thư ký 2", changes: [change])]))
        scene.press(.enter)
        let papers = scene.state.record.programme.papers
        #expect(papers.code == "ĐTBD" && papers.place?(.vietnamese) == "Hà Nội")
    }

    @Test func `a row that another laptop has set too is told and marked, and Enter chooses what is shown`() {
        var scene = opened()
        let change = Change(
            id: Scene.identifier(0x7000), n: 90, at: scene.state.now, by: "Thư ký 2", subject: .room,
            set: ["papers.superior": "Bộ Nội vụ"])
        scene.press(.tab)
        scene.type("Bộ Xây dựng")
        scene.send(.heard([Heard(tag: "thu-ky-2-0003", writer: "Thư ký 2", changes: [change])]))
        #expect(scene.shows("Thư ký 2 vừa sửa phần này"))
        scene.press(.enter)
        #expect(scene.state.record.paperConflicts == [.superior])
        #expect(
            scene.state.record.conflictCounts == ConflictCounts(ideas: 0, people: 0, items: 0, papers: 1))
        #expect(scene.shows("Thông tin trên giấy tờ: máy khác vừa ghi khác đi"))
        scene.press(.escape)
        scene.type("gt")
        scene.press(.enter, .tab)
        #expect(scene.shows("≠ Cơ quan cấp trên: Bộ Nội vụ (Thư ký 2) / Bộ Xây dựng (Thư ký 1)"))
        scene.press(.enter)
        #expect(scene.state.record.paperConflicts == [])
        #expect(scene.state.record.programme.papers.superior?(.vietnamese) == "Bộ Xây dựng")
    }

    @Test func `a date that is none is said, and nothing is recorded`() {
        var scene = opened()
        for _ in 0..<5 { scene.press(.tab) }
        scene.type("hôm nào")
        scene.press(.enter)
        #expect(scene.shows("Ngày chưa đúng"))
        #expect(scene.state.record.programme.papers == PaperFacts())
    }

    @Test func `Esc keeps what was typed for undo, and in review there is no such form`() {
        var scene = opened()
        scene.press(.tab)
        scene.type("Ban")
        scene.press(.escape)
        #expect(!scene.shows("Cơ quan cấp trên"))
        scene.press(.control("z"))
        #expect(scene.shows("Ban"))
        scene = Scene(access: .readOnly, ideas: .few)
        scene.press(.escape)
        scene.type("gt")
        scene.press(.enter)
        #expect(!scene.shows("Cơ quan cấp trên"))
    }
}

/// An agenda whose cells were copied from a spreadsheet and pasted onto the run screen.
struct PastedProgrammeTests {
    private static let cells =
        "Ngày\tGiờ\tNội dung\tSố phút\r16/9/2024\t8h30\tGiới thiệu đại biểu\t15\r\t\tTrao đổi\t60\r"

    private func pasted(ideas: [Values], columns: Int = 80, rows: Int = 24) -> Scene {
        var scene = Scene(columns: columns, rows: rows, ideas: ideas)
        scene.send(.input(.paste(Self.cells)))
        return scene
    }

    @Test(arguments: [(80, 24), (40, 12)])
    func `what would be another one is shown first`(columns: Int, rows: Int) throws {
        try Snapshot.expect(
            pasted(ideas: [], columns: columns, rows: rows).picture, is: "pasted-programme-\(columns)x\(rows)"
        )
    }

    @Test func `while nothing is recorded Enter has the sessions put into the programme's file`() {
        var scene = pasted(ideas: [])
        #expect(scene.shows("Enter ghi"))
        scene.press(.enter)
        let sessions = scene.effects.compactMap { effect -> [Session]? in
            if case .replaceSessions(let sessions) = effect { sessions } else { nil }
        }
        #expect(sessions.count == 1)
        #expect(sessions.first?.map(\.id) == ["S1"])
        #expect(sessions.first?[0].items.map(\.id).first == "M1")
    }

    @Test func `once something is recorded sessions stay, and that is said`() {
        var scene = pasted(ideas: .few)
        #expect(scene.shows("Bảng thiếu mục đã có ý kiến hoặc giờ thực tế"))
        #expect(scene.shows("Để các mục ấy lại trong bảng, hoặc chuyển ý kiến"))
        // Enter is not offered, and says why it does nothing.
        #expect(scene.shows("↑↓ xem thêm   Esc hủy"))
        #expect(!scene.shows("Enter ghi"))
        let effects = scene.effects.count
        scene.press(.enter)
        #expect(scene.effects.count == effects)
        #expect(scene.state.notice?.text == Phrase.Import.entriesStay)
        scene.press(.escape)
        #expect(!scene.shows("Chương trình vừa dán"))
    }

    @Test(arguments: [
        (Language.vietnamese, "giờ kết thúc, hoặc giờ của mục sau."),
        (.english, "an end time, or the next item's start."),
        (.japanese, "または次の議題の開始時刻を書いてください。"),
    ])
    func `what a cell lacks is said to its end, on a small screen too`(language: Language, end: String) {
        for (columns, rows) in [(80, 24), (40, 12)] {
            var scene = Scene(columns: columns, rows: rows, language: language)
            // Nobody can tell when the first of two items ends.
            let cells = "Ngày\tGiờ\tNội dung\tSố phút\r16/9/2024\t8h30\tKhai mạc\t\r\t\tTrao đổi\t\r"
            scene.send(.input(.paste(cells)))
            let said = scene.picture.filter { !"│|*\n ".contains($0) }
            #expect(said.contains(end.filter { $0 != " " }), "\(columns): \(scene.picture)")
        }
    }

    @Test func `a session that the table does not name is called by its day, in the way of each language`() {
        var scene = Scene()
        scene.send(.input(.paste("Ngày\tGiờ\tNội dung\tSố phút\r20/9/2024\t8h30\tTrao đổi\t30\r")))
        scene.press(.enter)
        let sessions = scene.effects.compactMap { effect -> [Session]? in
            if case .replaceSessions(let sessions) = effect { sessions } else { nil }
        }
        let title = sessions.first?.first?.title
        #expect(Language.allCases.map { title?($0) } == ["20-9", "20 Sep", "9/20"])
    }

    @Test func `cells that are no agenda, and any sentence, are typed as ever`() {
        var scene = Scene(ideas: .few)
        scene.send(.input(.paste("một\thai\rba\tbốn\r")))
        #expect(!scene.shows("Chương trình vừa dán"))
        #expect(scene.state.capture.field.text.contains("một"))
    }
}
