import Journal
import Seminar
import Text
import Wording

/// Records new ideas from the shell in this laptop's journal, or in a new one where another program holds it.
///
/// Its scribe knows the programme and how far the journals count, not what they hold.
final class Recorder {
    private let programme: Programme
    private let folder: Path
    private let writer: JournalWriter
    private var scribe: Scribe
    /// What the folder lacks of what this laptop wrote there.
    let losses: [Problem]

    /// - Parameter writer: who records; nil for whoever recorded here last, else the account's name.
    init(_ folder: SeminarFolder, programme: Programme, writer: String?) throws {
        (self.programme, self.folder) = (programme, folder.path)
        let state = Surroundings.state
        let name = writer ?? state?.lastUse().writer ?? Surroundings.accountName
        self.writer = JournalWriter(
            folder, seminar: programme.id, writer: name, device: Device(), state: state)
        let remembered = state?.memory(of: folder, seminar: programme.id)
        scribe = Scribe(programme: programme, writer: name, seed: Surroundings.seed())
        scribe.skipCounters(upTo: max(try folder.lastCounter(), remembered?.greatest ?? 0))
        losses = remembered?.losses ?? []
    }

    /// Records texts, in one write, and gives their readable numbers once they are on the disk.
    func record(_ texts: [String], with values: Values) throws -> [String] {
        guard !texts.isEmpty else { return [] }
        let now = WallClock(offsetMinutes: programme.offsetMinutes).now()
        var numbers: [String] = []
        var changes: [Change] = []
        for text in texts {
            var set = values
            set[ValueName.text] = .string(text.entered)
            let id = scribe.identifier(at: now)
            changes += scribe.perform(.newIdea(id, set), at: now)
            if let idea = scribe.record.idea(id) { numbers.append(idea.number) }
        }
        try writer.append(changes)
        try finish()
        return numbers
    }

    /// Does deeds on a record that was read from the folder, in one write, and returns once their changes are on the disk.
    func perform(_ deeds: [Deed], on record: Record) throws {
        scribe.load(record, own: [])
        let now = WallClock(offsetMinutes: programme.offsetMinutes).now()
        let changes = deeds.flatMap { scribe.perform($0, at: now) }
        guard !changes.isEmpty else { return }
        try writer.append(changes)
        try finish()
    }

    /// Waits until everything is on the disk; after a failure it is written and waited for once more.
    ///
    /// - Throws: where it stands in the journal all the same, a failure that says so: recorded again it would be there twice.
    private func finish() throws {
        var hasFailed = false
        while let request = writer.syncRequest {
            let result = Result { () throws(JournalError) in try request.run() }
            do throws(JournalError) {
                try writer.finish(request, result)
            } catch {
                guard !hasFailed else {
                    guard writer.unsaved.isEmpty else { throw error }
                    throw Failure(unconfirmed: error, in: folder.text)
                }
                hasFailed = true
            }
        }
    }
}
