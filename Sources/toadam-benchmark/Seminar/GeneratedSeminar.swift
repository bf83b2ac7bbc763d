import Journal
import Seminar

/// A seminar folder that was recorded by three note-takers, with as many ideas as wanted; the same ones each time.
///
/// One idea in ten is corrected later, as in a real room. The newest idea belongs to the current item, so that it shows
/// on the run screen: its number is what to wait for.
struct GeneratedSeminar {
    let path: String
    let folder: SeminarFolder
    let programme: Programme
    let ideas: Int
    /// The readable numbers of the newest idea and of the first one.
    private(set) var newest = ""
    private(set) var oldest = ""

    private static let writers = ["Thư ký 1", "Thư ký 2", "Thư ký 3"]
    private static let device = Device(name: "benchmark")

    /// - Parameter name: what tells this seminar from another that is looked at together with it.
    init(at path: String, ideas: Int, named name: String = "") throws {
        var programme = Programme.sample
        programme.id += name
        self.programme = programme
        folder = try SeminarFolder.create(Path(path), programme: programme.json.document)
        self.path = path
        self.ideas = ideas
        var recording = Recording(
            programme: programme, seed: name.reduce(1) { $0 + UInt64($1.asciiValue ?? 0) })
        for index in 0..<ideas { recording.record(isLast: index == ideas - 1) }
        for (writer, changes) in zip(Self.writers, recording.journals) where !changes.isEmpty {
            let journal = Self.journal(in: folder, of: programme, by: writer)
            try journal.append(changes)
            try journal.syncRequest?.run()
            if let first = changes.first, first.n == 1 { oldest = number(of: first) }
            if let last = changes.last, last.n == recording.counter { newest = number(of: last) }
        }
    }

    /// A journal in the folder, to record in.
    static func journal(in folder: SeminarFolder, of programme: Programme, by writer: String) -> JournalWriter
    {
        JournalWriter(folder, seminar: programme.id, writer: writer, device: device, state: nil)
    }

    /// One more change, as a note-taker's program would make it.
    func anotherIdea() -> Change {
        var recording = Recording(programme: programme, seed: UInt64(ideas))
        recording.record(isLast: true)
        return recording.journals.joined().last { $0.set[ValueName.text] != nil } ?? recording.journals[0][0]
    }

    private func number(of change: Change) -> String { "\(WriterName(change.by).short)-\(change.n)" }

    /// The changes of a seminar, as they come about.
    private struct Recording {
        private(set) var journals: [[Change]] = [[], [], []]
        private(set) var counter = 0
        private let items: [String]
        private let speakers: [String]
        private let fields: [String]
        private var time: Moment
        private var sentences: Sentences
        private var chance: Chance
        private var identifiers: IdentifierSource

        init(programme: Programme, seed: UInt64 = 1) {
            items = programme.sessions.flatMap(\.items).map(\.id)
            speakers = programme.people.map(\.id)
            fields = programme.fields.map(\.code)
            time = Moment(
                day: programme.sessions[0].day, secondOfDay: 8 * 3_600 + 1_800,
                offsetMinutes: programme.offsetMinutes)
            sentences = Sentences(seed: seed)
            chance = Chance(seed: seed)
            identifiers = IdentifierSource(seed: seed)
        }

        /// Records one idea; the last one is that of the current item, and is not corrected.
        mutating func record(isLast: Bool) {
            let item = items[isLast ? 4 : chance.below(items.count)]
            if isLast { add(.room, after: [], [ValueName.item: .string(item)], by: 0) }
            let writer = chance.below(GeneratedSeminar.writers.count)
            let idea = identifiers.next(at: time)
            let first = add(
                .idea(idea), after: [],
                [
                    ValueName.kind: .string(Kind.all[chance.below(Kind.all.count)].rawValue),
                    ValueName.text: .string(sentences.next()),
                    ValueName.speaker: .string(speakers[chance.below(speakers.count)]),
                    ValueName.field: .string(fields[chance.below(fields.count)]),
                    ValueName.item: .string(item),
                ], by: writer)
            if !isLast, chance.below(10) == 0 {
                add(.idea(idea), after: [first], [ValueName.text: .string(sentences.next())], by: writer)
            }
        }

        @discardableResult
        private mutating func add(
            _ subject: Subject, after: [Identifier], _ set: Values, by writer: Int
        ) -> Identifier {
            counter += 1
            time = Moment(milliseconds: time.milliseconds + 500, offsetMinutes: time.offsetMinutes)
            let id = identifiers.next(at: time)
            journals[writer].append(
                Change(
                    id: id, n: counter, at: time, by: GeneratedSeminar.writers[writer], subject: subject,
                    after: after, set: set))
            return id
        }
    }
}
