import Seminar
import Testing

/// What a file may hold any number of costs no more than in proportion: each of these took minutes otherwise.
struct GrowthTests {
    private func change(
        _ n: Int, after: [Int] = [], _ set: Values = ["text": "x"]
    ) -> Change {
        Change(
            id: id(n), n: n, at: Moment(milliseconds: n * 1_000, offsetMinutes: 420), by: "Thư ký 1",
            subject: .idea(Identifier(high: 1, low: 1)), after: after.map(id), set: set)
    }

    private func id(_ n: Int) -> Identifier { Identifier(high: 2, low: UInt64(n)) }

    private let programme = Programme(id: "mau", title: Localized([.vietnamese: "Thử"]), sessions: [])

    @Test func `a fork in a long chain of edits marks the idea, and a choice unmarks it`() {
        let count = 20_000
        var changes = (1...count).map { change($0, after: $0 > 1 ? [$0 - 1] : [], ["text": .integer($0)]) }
        changes.append(change(count + 1, after: [count / 2], ["text": "khác"]))
        var record = Record(programme: programme)
        record.apply(changes, tag: "a")
        #expect(record.ideas.first?.conflicts == ["text"])
        let history = record.history(changes[0].subject)
        #expect(history.versions(of: "text") { _ in true }.map(\.n) == [count, count + 1])
        record.apply([change(count + 2, after: [count, count + 1], ["text": "chọn"])], tag: "a")
        #expect(record.ideas.first?.conflicts == [])
    }

    @Test func `two long branches are told apart value by value`() {
        let count = 10_000
        var changes = [change(1, ["text": "a", "kind": "idea"])]
        for n in 2...count {
            let set: Values = n % 2 == 0 ? ["text": .integer(n)] : ["kind": .integer(n)]
            changes.append(change(n, after: [max(1, n - 2)], set))
        }
        var record = Record(programme: programme)
        record.apply(changes.reversed(), tag: "a")
        #expect(record.ideas.first?.conflicts == [])
        record.apply([change(count + 1, after: [count], ["kind": "x"])], tag: "a")
        #expect(record.ideas.first?.conflicts == ["kind"])
    }

    @Test func `people of one name are told apart without each being compared with each`() {
        let count = 40_000
        let people = (0..<count).map { number in
            Person(
                id: "p\(number)", name: "An", role: .guest,
                unit: number % 2 == 0 ? "Sở" : "Đơn vị \(number)")
        }
        let record = Record(
            programme: Programme(
                id: "mau", title: Localized([.vietnamese: "Thử"]), sessions: [], people: people))
        #expect(record.name(ofPerson: "p2", in: .vietnamese) == "An (Sở, p2)")
        #expect(record.name(ofPerson: "p3", in: .vietnamese) == "An (Đơn vị 3)")
    }

    @Test func `items and people are found by their ids without a look at all others`() {
        let count = 20_000
        let items = (0..<count).map {
            Item(id: "m\($0)", title: Localized([.vietnamese: "Mục"]), minutes: 1)
        }
        let people = (0..<count).map { Person(id: "p\($0)", name: "An", role: .guest) }
        let programme = Programme(
            id: "mau", title: Localized([.vietnamese: "Thử"]),
            sessions: [
                Session(
                    id: "N1", title: Localized([.vietnamese: "Ngày 1"]), day: Day(number: 19_982),
                    place: nil, start: 480, items: items)
            ], people: people)
        let record = Record(programme: programme)
        let timetable = Timetable(
            programme: programme, agenda: record.agenda, now: Moment(milliseconds: 0, offsetMinutes: 420))
        for number in 0..<count {
            guard record.item("m\(number)")?.id == "m\(number)",
                record.person("p\(number)")?.person.id == "p\(number)",
                record.itemPlaces["m\(number)"] == number,
                timetable.item("m\(number)")?.item.id == "m\(number)",
                timetable.session(of: "m\(number)")?.session.id == "N1"
            else {
                Issue.record("\(number)")
                return
            }
        }
        #expect(record.item("m\(count)") == nil && timetable.session(of: "m\(count)") == nil)
    }

    @Test func `a number that nobody can have come to stops nobody's counting`() {
        var record = Record(programme: programme)
        record.apply([change(Change.counters.upperBound), change(1)], tag: "a")
        #expect(record.greatest == 1)
        #expect(record.ideas.first?.values["text"] == "x")
    }

    @Test func `thousands of edits that did not know of each other are one conflict`() {
        let count = 5_000
        var record = Record(programme: programme)
        record.apply((1...count).map { change($0, ["text": .integer($0)]) }, tag: "a")
        #expect(record.ideas.first?.conflicts == ["text"])
    }

    /// An element that counts how often it is compared.
    private struct Counted: Hashable {
        final class Count { var comparisons = 0 }

        let value: Int
        let count: Count

        static func == (one: Counted, other: Counted) -> Bool {
            one.count.comparisons += 1
            return one.value == other.value
        }

        func hash(into hasher: inout Hasher) { hasher.combine(value) }
    }

    @Test func `of a list each element is found once without comparing each with each`() {
        let count = Counted.Count()
        let elements = (0..<2_000).map { Counted(value: $0 % 1_500, count: count) }
        #expect(elements.eachOnce.map(\.value) == Array(0..<1_500))
        #expect(count.comparisons < 10 * elements.count)
    }

    @Test func `lists that thousands filled at once are united in their order`() {
        let count = 5_000
        var record = Record(programme: programme)
        record.apply(
            (1...count).map { change($0, ["difficulty": [.string("khó \($0)"), "khó 1"]]) }, tag: "a")
        #expect(record.ideas.first?.values.texts("difficulty") == (1...count).map { "khó \($0)" })
        #expect(record.ideas.first?.conflicts == [])
    }

    @Test func `a copied journal with very many edits of one idea is heard again`() {
        let changes = (1...60_000).map { change($0, after: $0 > 1 ? [$0 - 1] : [], ["text": .integer($0)]) }
        var record = Record(programme: programme)
        record.apply(changes.reversed(), tag: "b")
        // The tag that a copy gives, and that of two which comes first, is found out change by change.
        record.apply(changes, tag: "a")
        #expect(record.ideas.first?.tag == "a")
        #expect(record.ideas.first?.changeCount == changes.count)
        #expect(changes.allSatisfy { record.change($0.id) == $0 })
    }

    @Test func `ideas of one counter are numbered, however many writers came to it`() {
        let count = 9_000
        let changes = (0..<count).map { number in
            Change(
                id: Identifier(high: 2, low: UInt64(number)), n: 7,
                at: Moment(milliseconds: 0, offsetMinutes: 420), by: "Thư ký \(number % (count - 1))",
                subject: .idea(Identifier(high: 1, low: UInt64(number))), set: ["text": "x"])
        }
        var record = Record(programme: programme)
        record.apply(changes, tag: "a3f2")
        let numbers = record.ideas.map { record.number(of: $0) }
        // Only the first and the last have one writer.
        #expect(numbers.filter { $0.contains("·") } == ["TK0-7·a3f2", "TK0-7·a3f2"])
        #expect(Set(numbers).count == count - 1)
    }

    @Test func `a number is shared no more when one of its ideas turns out to be older`() {
        func idea(_ id: Int, _ n: Int, tag: String) -> Change {
            Change(
                id: Identifier(high: UInt64(n), low: UInt64(id)), n: n,
                at: Moment(milliseconds: 0, offsetMinutes: 420), by: "Thư ký 1",
                subject: .idea(Identifier(high: 1, low: UInt64(id))), set: ["text": "x"])
        }
        var record = Record(programme: programme)
        record.apply([idea(1, 5, tag: "a")], tag: "aaaa")
        record.apply([idea(2, 5, tag: "b")], tag: "bbbb")
        #expect(record.ideas.map { record.number(of: $0) } == ["TK1-5·aaaa", "TK1-5·bbbb"])
        record.apply([idea(2, 3, tag: "b")], tag: "bbbb")
        #expect(record.ideas.map { record.number(of: $0) } == ["TK1-3", "TK1-5"])
    }

    @Test func `a change may set any number of values, and set them again`() throws {
        let count = 60_000
        let members = (0..<count).map { JSON.Member("v\($0)", .integer($0)) }
        let values = Values(members + [JSON.Member("v7", "hai")])
        #expect(values.names.count == count)
        #expect(values["v7"] == "hai")
        var record = Record(programme: programme)
        record.apply(
            [change(1, [:]), change(2, after: [1], values), change(3, after: [1], Values(members))], tag: "a")
        #expect(record.ideas.first?.conflicts == ["v7"])
        #expect(record.ideas.first?.values.names.count == count)
        let last = change(3, after: [1], Values(members))
        let restoring = record.history(last.subject).restoring(last) { _ in true }
        #expect(restoring.names.count == count)
    }

    @Test func `values keep their places when many are set and unset at once`() {
        var few: Values = ["a": 1, "b": 2]
        few = few.merging(["b": .null, "c": 3]).merging(["b": 4])
        let more = (0..<40).map { JSON.Member("x\($0)", .integer($0)) }
        var many = Values([JSON.Member("a", 1), JSON.Member("b", 2)] + more)
        many = many.merging(Values([JSON.Member("b", .null), JSON.Member("c", 3)])).merging(["b": 4])
        #expect(few.names == ["a", "c", "b"])
        #expect(many.names.filter { !$0.hasPrefix("x") } == ["a", "c", "b"])
        #expect(many["b"] == 4)
    }

    @Test func `ideas of the programme are numbered in their order and found again, however many they are`() {
        let ideas = (1...60_000).map {
            PreparedIdea(
                id: Identifier(high: 1, low: UInt64($0)), at: Moment(milliseconds: 0, offsetMinutes: 0),
                set: ["text": "x"])
        }
        let programme = Programme(
            id: "mau", title: Localized([.vietnamese: "Thử"]), sessions: [], ideas: ideas)
        let record = Record(programme: programme)
        #expect(record.ideas.first?.number == "CT-1")
        #expect(record.ideas.last?.number == "CT-60000")
        #expect(ideas.allSatisfy { record.prepared($0.id) == $0 })
    }
}
