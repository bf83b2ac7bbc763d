import Testing

@testable import Seminar

/// What a programme that came as a table makes of the agenda that there is.
struct ProgrammeUpdateTests {
    private let day = Day(number: 19_982)

    private func item(_ id: String, _ title: String, _ minutes: Int, prompts: [Localized] = []) -> Item {
        Item(id: id, title: Localized([.vietnamese: title]), minutes: minutes, prompts: prompts)
    }

    private func session(_ id: String, _ title: String, day: Day, _ items: [Item]) -> Session {
        Session(
            id: id, title: Localized([.vietnamese: title]), day: day,
            place: Localized([.vietnamese: "Hà Nội"]), start: 510, items: items)
    }

    private var programme: Programme {
        Programme(
            id: "thu", title: Localized([.vietnamese: "Thử"]),
            sessions: [
                session(
                    "N1", "Sáng", day: day,
                    [
                        item("N1-01", "Khai mạc", 10),
                        item("N1-02", "Trao đổi", 60, prompts: [Localized([.vietnamese: "Vướng ở đâu?"])]),
                        item("N1-03", "Tổng kết", 20),
                    ])
            ])
    }

    private func change(_ n: Int, _ subject: Subject, _ values: Values, rehearsal: Day? = nil) -> Change {
        Change(
            id: Identifier(high: 0x0191_F900_0000_7000, low: UInt64(n)), n: n,
            at: Moment(day: day, secondOfDay: 30_000, offsetMinutes: 420), by: "Thư ký 1", subject: subject,
            rehearsal: rehearsal, set: values)
    }

    private func table(_ items: [(String, Int)], day: Day? = nil) -> [Session] {
        [
            session(
                "S1", "16-9", day: day ?? self.day,
                items.enumerated().map { item("S1-0\($0 + 1)", $1.0, $1.1) })
        ]
    }

    @Test func `items that stay keep their ids and prompts, and one that was renamed keeps its id`() {
        let update = ProgrammeUpdate(
            table([("Trao đổi", 45), ("Lễ khai mạc", 10), ("Tổng kết", 20)]),
            for: Record(programme: programme))
        let items = update.sessions[0].items
        #expect(items.map(\.id) == ["N1-02", "N1-01", "N1-03"])
        #expect(items[0].prompts.count == 1 && items[0].minutes == 45)
        #expect(update.sessions[0].id == "N1")
        #expect(update.sessions[0].place == programme.sessions[0].place)
    }

    @Test
    func `the same programme differs in nothing but the name of the session that a table calls by its day`() {
        let update = ProgrammeUpdate(
            [
                session(
                    "S1", "Sáng", day: day,
                    table([("Khai mạc", 10), ("Trao đổi", 60), ("Tổng kết", 20)])[0].items)
            ],
            for: Record(programme: programme))
        #expect(update.differences.isEmpty)
    }

    @Test func `an item that was removed and stands in the table is a new one in its session and place`() {
        var record = Record(programme: programme)
        record.apply([change(1, .item("N1-03"), ["removed": true])], tag: "a")
        let items = table([("Khai mạc", 10), ("Trao đổi", 60), ("Tổng kết", 20)])[0].items
        let update = ProgrammeUpdate([session("S1", "Sáng", day: day, items)], for: record)
        var scribe = Scribe(programme: programme, writer: "Thư ký 1", seed: 1)
        scribe.load(record, own: [])
        let now = Moment(day: day, secondOfDay: 31_000, offsetMinutes: 420)
        let changes = scribe.perform(.agenda(update), at: now)
        #expect(changes.count == 1)
        #expect(changes.first?.subject != .item("N1-03"))
        #expect(changes.first?.set.text("session") == "N1")
        #expect(changes.first?.set.decimal("position") == 3)
    }

    @Test func `an item that has entries or was started cannot go`() {
        var record = Record(programme: programme)
        let idea = Identifier(high: 1, low: 7)
        record.apply([change(1, .idea(idea), ["text": "Ý kiến", "item": "N1-03"])], tag: "a")
        #expect(!record.isUntouched)
        let update = ProgrammeUpdate(table([("Khai mạc", 10), ("Trao đổi", 60)]), for: record)
        #expect(update.orphaning.count == 1)
        var scribe = Scribe(programme: programme, writer: "Thư ký 1", seed: 1)
        scribe.load(record, own: [])
        let now = Moment(day: day, secondOfDay: 31_000, offsetMinutes: 420)
        // The session's name is another one, which no change can record.
        #expect(scribe.refusal(of: .agenda(update), at: now) == .ofSessions)
        #expect(scribe.perform(.agenda(update), at: now) == [])
    }

    @Test func `after something is recorded items change as one act, and the rest stays`() throws {
        var record = Record(programme: programme)
        record.apply(
            [change(1, .idea(Identifier(high: 1, low: 7)), ["text": "Ý kiến", "item": "N1-02"])], tag: "a")
        var sessions = table([("Khai mạc", 15), ("Trao đổi", 60), ("Giải lao", 10)])
        sessions[0].title = programme.sessions[0].title
        let update = ProgrammeUpdate(sessions, for: record)
        var scribe = Scribe(programme: programme, writer: "Thư ký 1", seed: 1)
        scribe.load(record, own: [])
        let now = Moment(day: day, secondOfDay: 31_000, offsetMinutes: 420)
        #expect(scribe.refusal(of: .agenda(update), at: now) == nil)
        let changes = scribe.perform(.agenda(update), at: now)
        #expect(Set(changes.compactMap { $0.action ?? $0.id }).count == 1)
        #expect(scribe.record.item("N1-01")?.item.minutes == 15)
        #expect(
            scribe.record.items.map { $0.item.title(.vietnamese) } == ["Khai mạc", "Trao đổi", "Giải lao"])
        #expect(scribe.record.item("N1-03") != nil)
        // Again: nothing is left to be done.
        #expect(ProgrammeUpdate(sessions, for: scribe.record).differences.isEmpty)
    }

    @Test func `people, papers and rehearsals leave the programme untouched, anything else does not`() {
        func isUntouched(_ changes: [Change]) -> Bool {
            var record = Record(programme: programme)
            record.apply(changes, tag: "a")
            return record.isUntouched
        }
        let id = Identifier(high: 1, low: 7)
        #expect(isUntouched([]))
        #expect(isUntouched([change(1, .person("P1"), ["name": "Học viên 01", "role": "trainee"])]))
        #expect(isUntouched([change(1, .room, ["papers.code": "ĐTBD"])]))
        #expect(
            isUntouched([
                change(1, .item("N1-01"), ["started": "2024-09-15T08:00:00.000+07:00"], rehearsal: day)
            ]))
        #expect(!isUntouched([change(1, .person("P1"), ["attendance": "present"])]))
        #expect(!isUntouched([change(1, .room, ["item": "N1-01"])]))
        #expect(!isUntouched([change(1, .item("N1-01"), ["minutes": 12])]))
        #expect(!isUntouched([change(1, .idea(id), ["text": "Ý kiến"])]))
    }

    @Test func `the file keeps what the program does not know, at every level`() throws {
        let text = """
            {"format":"toadam-programme/1","id":"thu","title":"Thử","của tôi":1,"sessions":[{"id":"N1","title":"Sáng","day":"2024-09-16",
            "start":"08:30","ghi chú":"x","items":[{"id":"N1-01","title":"Khai mạc","minutes":10,"màu":"đỏ"}]}],"people":[{"id":"P","name":"A","role":"guest","tuổi":4}]}
            """
        var session = try Programme(bytes: text.utf8, file: "p").sessions[0]
        session.items[0].minutes = 12
        let bytes = try #require(Programme.document(Array(text.utf8), sessions: [session]))
        let json = try JSONReader.read(bytes)
        #expect(json["của tôi"] == 1 && json["sessions"]?.array?[0]["ghi chú"] == "x")
        let item = json["sessions"]?.array?[0]["items"]?.array?[0]
        #expect(item?["màu"] == "đỏ" && item?["minutes"] == 12)
        #expect(json["people"]?.array?[0]["tuổi"] == 4)
    }
}

/// What papers say, as it is recorded in the room.
struct RecordedPapersTests {
    private let now = Moment(day: Day(number: 19_982), secondOfDay: 30_000, offsetMinutes: 420)

    @Test
    func
        `what is recorded of papers holds instead of the programme's, member by member, and undo takes it back`()
    {
        var programme = Programme.sample
        programme.papers = PaperFacts(issuer: Localized([.vietnamese: "Cục"]), code: "CŨ")
        var scribe = Scribe(programme: programme, writer: "Thư ký 1", seed: 1)
        let values: Values = [
            "papers.code": "ĐTBD", "papers.issuer": "", "papers.chair": ["VTS"],
            "papers.signers": [["authority": "TL", "title": "Cục trưởng", "name": "A"]],
        ]
        #expect(scribe.perform(.room(.describePapers(values)), at: now).count == 1)
        let papers = scribe.record.programme.papers
        #expect(papers.code == "ĐTBD" && papers.issuer == nil && papers.chair.count == 1)
        #expect(
            papers.signers == [
                Signer(authority: .byOrder, title: Localized([.vietnamese: "Cục trưởng"]), name: "A")
            ])
        #expect(scribe.perform(.room(.describePapers(values)), at: now) == [])
        _ = scribe.undo(at: now)
        #expect(scribe.record.programme.papers == programme.papers)
    }

    @Test func `a rehearsal has what was said of papers before it, and leaves what is said in it`() {
        var scribe = Scribe(programme: .sample, writer: "Thư ký 1", seed: 1)
        _ = scribe.perform(.room(.describePapers(["papers.code": "A"])), at: now)
        scribe.rehearse(now.day)
        #expect(scribe.record.programme.papers.code == "A")
        _ = scribe.perform(.room(.describePapers(["papers.place": "Hà Nội"])), at: now)
        scribe.rehearse(nil)
        #expect(scribe.record.programme.papers.place?(.vietnamese) == "Hà Nội")
    }

    @Test func `values of a shape that papers do not have are passed over`() {
        var record = Record(programme: .sample)
        let change = Change(
            id: Identifier(high: 1, low: 1), n: 1, at: now, by: "Thư ký 1", subject: .room,
            set: ["papers.code": 4, "papers.chair": "một", "papers.signers": [4], "papers.form": "lạ"])
        record.apply([change], tag: "a")
        #expect(record.programme.papers == Programme.sample.papers)
    }
}
