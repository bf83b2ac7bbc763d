import TestSupport
import Testing

@testable import Seminar

/// The laws of the fold, on random histories of three laptops with skewed clocks that hear of each other now and then.
struct RecordTests {
    @Test(arguments: 0..<200)
    func `any order, interleaving and repetition of journals gives the same record`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let journals = RandomSeminar.journals(using: &random)
        let expected = fold(journals.flatMap { journal in journal.changes.map { (journal.tag, $0) } })
        for _ in 0..<4 {
            var pieces = journals.flatMap { journal in journal.changes.map { (journal.tag, $0) } }
            pieces += pieces.filter { _ in Bool.random(using: &random) }
            pieces.shuffle(using: &random)
            #expect(fold(pieces) == expected)
        }
    }

    @Test(arguments: 0..<100)
    func `changes that come one by one give the same record as all at once`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let journals = RandomSeminar.journals(using: &random)
        var record = Record(programme: RandomSeminar.programme)
        for journal in journals { for change in journal.changes { record.apply([change], tag: journal.tag) } }
        var whole = Record(programme: RandomSeminar.programme)
        for journal in journals.reversed() { whole.apply(journal.changes, tag: journal.tag) }
        #expect(record == whole)
    }

    @Test(arguments: 0..<100)
    func `a prefix of the journals, read first, does not change what all of them give`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let journals = RandomSeminar.journals(using: &random)
        var record = Record(programme: RandomSeminar.programme)
        for journal in journals {
            let count = Int.random(in: 0...journal.changes.count, using: &random)
            record.apply(journal.changes.prefix(count), tag: journal.tag)
        }
        for journal in journals { record.apply(journal.changes, tag: journal.tag) }
        let whole = fold(journals.flatMap { journal in journal.changes.map { (journal.tag, $0) } })
        #expect(record == whole)
    }

    @Test(arguments: 0..<100)
    func `undoing an undone change brings back what the change had set`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let journals = RandomSeminar.journals(using: &random)
        var record = fold(journals.flatMap { journal in journal.changes.map { (journal.tag, $0) } })
        let change = try #require(journals.flatMap(\.changes).max { $0.stamp < $1.stamp })
        let before = record.shown
        let undo = record.undoing(change, id: Identifier(high: 1, low: seed))
        record.apply([try #require(undo)], tag: "a")
        let without = fold(
            journals.flatMap { journal in
                journal.changes.filter { $0.id != change.id }.map { (journal.tag, $0) }
            })
        #expect(record.members(of: change.subject) == without.members(of: change.subject))
        let redo = record.undoing(try #require(undo), id: Identifier(high: 2, low: seed))
        record.apply([try #require(redo)], tag: "a")
        #expect(record.shown == before)
    }

    @Test(arguments: 0..<50)
    func `journals folded at once give the same record as one after another`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let journals = RandomSeminar.journals(using: &random)
        var record = Record(programme: RandomSeminar.programme)
        record.apply(journals.shuffled(using: &random).map { ($0.changes, $0.tag) })
        let one = fold(journals.flatMap { journal in journal.changes.map { (journal.tag, $0) } })
        #expect(record == one)
    }

    @Test func `of two ideas with one number each shows its journal's tag`() throws {
        let at = Moment(milliseconds: 0, offsetMinutes: 420)
        let changes = (0..<3).map { number in
            Change(
                id: Identifier(high: 1, low: UInt64(number)), n: number == 2 ? 8 : 7, at: at, by: "Thư ký 1",
                subject: .idea(Identifier(high: 2, low: UInt64(number))), set: ["text": "Một cửa"])
        }
        var record = Record(programme: RandomSeminar.programme)
        record.apply([([changes[0], changes[2]], "a3f2"), ([changes[1]], "77c1")])
        let numbers = ["CT-1", "TK1-7·a3f2", "TK1-7·77c1", "TK1-8"]
        #expect(record.ideas.map { record.number(of: $0) } == numbers)
        // Whichever comes first.
        for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0]] {
            var record = Record(programme: RandomSeminar.programme)
            for number in order { record.apply([changes[number]], tag: number == 1 ? "77c1" : "a3f2") }
            #expect(record.ideas.map { record.number(of: $0) } == numbers)
        }
    }

    @Test(arguments: [["", "b", "a"], ["a", "b"], ["b", "a", ""], ["b", "", "a"]])
    func `of a change that stands in several journals the least tag counts`(tags: [String]) {
        let change = Change(
            id: Identifier(high: 1, low: 1), n: 1, at: Moment(milliseconds: 0, offsetMinutes: 420),
            by: "Thư ký 1", subject: .idea(Identifier(high: 2, low: 2)), set: ["text": "Một cửa"])
        var record = Record(programme: RandomSeminar.programme)
        for tag in tags { record.apply([change], tag: tag) }
        #expect(record.ideas.last?.tag == "a")
        #expect(record.history(change.subject).count == 1)
    }

    @Test func `a person that only a change passed over spoke of does not come into being`() {
        let at = Moment(milliseconds: 0, offsetMinutes: 420)
        let id = Identifier(high: 1, low: 1)
        // One id, two contents: the greater line wins, whichever comes first.
        let changes = ["L3-07", "L3-08"].map { person in
            Change(
                id: id, n: 1, at: at, by: "Thư ký 1", subject: .person(person),
                set: ["name": .string("Học viên \(person.suffix(2)) – Lớp 3")])
        }
        for order in [changes, changes.reversed()] {
            var record = Record(programme: RandomSeminar.programme)
            record.apply(order, tag: "a3f2")
            #expect(record.roster.map(\.person.id) == ["L3-08"])
            #expect(record.clashes == [id])
        }
    }

    private func fold(_ pieces: [(tag: String, change: Change)]) -> Record {
        var record = Record(programme: RandomSeminar.programme)
        for piece in pieces { record.apply([piece.change], tag: piece.tag) }
        return record
    }
}

extension Record {
    /// The values of all ideas, and the agenda.
    fileprivate var shown: [String] {
        ideas.map { idea in
            let values = idea.values.members.map { "\($0.name)=\($0.value)" }
            return "\(idea.id) \(values.sorted().joined(separator: ","))"
        } + agenda.map { "\($0.id) \($0.facts) \($0.item.minutes)" }
    }

    fileprivate func members(of subject: Subject) -> [String: JSON] {
        let members = history(subject).values(counting: counts).members
        return Dictionary(members.map { ($0.name, $0.value) }) { _, last in last }
    }

    /// The change that takes a change back, as the next writer would record it.
    fileprivate func undoing(_ change: Change, id: Identifier) -> Change? {
        let history = history(change.subject)
        let values = history.restoring(change, counting: counts)
        guard !values.isEmpty else { return nil }
        return Change(
            id: id, n: greatest + 1, at: change.at, by: "Thư ký 1", subject: change.subject,
            after: history.heads,
            undoes: change.id, set: values)
    }
}

/// Three laptops that record, and hear of each other only now and then.
private enum RandomSeminar {
    struct Journal {
        var tag: String
        var changes: [Change] = []
        /// What this laptop has seen, by the journal it stands in.
        var seen: Record
    }

    static let programme = Programme(
        id: "thu", title: Localized([.vietnamese: "Thử"]),
        sessions: [
            Session(
                id: "N1", title: Localized([.vietnamese: "Ngày 1"]), day: Day(number: 19_982), place: nil,
                start: 480,
                items: (1...3).map {
                    Item(id: "N1-0\($0)", title: Localized([.vietnamese: "Mục \($0)"]), minutes: 10 * $0)
                })
        ],
        ideas: [
            PreparedIdea(
                id: Identifier(high: 9, low: 9), at: Moment(milliseconds: 0, offsetMinutes: 420),
                set: ["kind": "idea", "text": "Báo cáo trước"])
        ])

    static func journals(using random: inout SeededGenerator) -> [Journal] {
        var journals = ["a3f2", "77c1", "0b9e"].map { Journal(tag: $0, seen: Record(programme: programme)) }
        let skews = [0, 86_400_000 * 365, -86_400_000 * 365]
        var serial: UInt64 = 0
        for step in 0..<Int.random(in: 3...40, using: &random) {
            let writer = Int.random(in: 0..<3, using: &random)
            if Int.random(in: 0..<3, using: &random) == 0 {
                let other = Int.random(in: 0..<3, using: &random)
                journals[writer].seen.apply(journals[other].changes, tag: journals[other].tag)
            }
            serial += 1
            let id = Identifier(high: UInt64.random(in: 0..<4, using: &random), low: 100 + serial)
            let seen = journals[writer].seen
            let ideas = seen.ideas.map { Subject.idea($0.id) }
            let subject =
                [Subject.idea(Identifier(high: 7, low: serial)), .item("N1-02"), .item("N1-03")]
                .randomElement(
                    using: &random
                ).map { step % 2 == 0 ? $0 : ideas.randomElement(using: &random) ?? $0 }
            guard let subject else { continue }
            var set = Values()
            for name in ["text", "field", "minutes"] where Bool.random(using: &random) {
                set[name] = name == "minutes" ? .integer(step) : .string("\(writer) \(step)")
            }
            if set.isEmpty { set["text"] = "đủ" }
            let change = Change(
                id: id, n: seen.greatest + 1,
                at: Moment(milliseconds: 1_726_450_000_000 + skews[writer] + step, offsetMinutes: 420),
                by: "Thư ký \(writer + 1)", subject: subject, after: seen.history(subject).heads, set: set)
            journals[writer].changes.append(change)
            journals[writer].seen.apply([change], tag: journals[writer].tag)
        }
        if journals[0].changes.isEmpty { return Self.journals(using: &random) }
        return journals
    }
}
