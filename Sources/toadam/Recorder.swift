import Journal
import Seminar
import Text

/// Records new ideas from the shell in this laptop's journal, or in a new one where another program holds it.
final class Recorder {
    private let programme: Programme
    private let name: String
    private let writer: JournalWriter
    private var identifiers = IdentifierSource(seed: Surroundings.seed())
    private var counter: Int

    /// - Parameter writer: who records; nil for whoever recorded here last, else the account's name.
    init(_ folder: SeminarFolder, programme: Programme, writer: String?) throws {
        self.programme = programme
        let state = Surroundings.state
        name = writer ?? state?.lastUse().writer ?? Surroundings.accountName
        self.writer = JournalWriter(
            folder, seminar: programme.id, writer: name, device: Device(), state: state)
        counter = try folder.lastCounter()
    }

    /// Records texts, in one write, and gives their readable numbers once they are on the disk.
    func record(_ texts: [String], with values: Values) throws -> [String] {
        guard !texts.isEmpty else { return [] }
        let now = WallClock(offsetMinutes: programme.offsetMinutes).now()
        let changes = texts.map { text in
            var set = values
            set["text"] = .string(nfc(text))
            counter = Change.counter(after: counter)
            let id = identifiers.next(at: now)
            return Change(
                id: identifiers.next(at: now), n: counter, at: now, by: name, subject: .idea(id), set: set)
        }
        try writer.append(changes)
        try finish()
        return changes.map { "\(WriterName(name).short)-\($0.n)" }
    }

    /// Waits until everything is on the disk.
    private func finish() throws {
        while let request = writer.syncRequest {
            let result = Result { () throws(JournalError) in try request.run() }
            try writer.finish(request, result)
        }
    }
}
