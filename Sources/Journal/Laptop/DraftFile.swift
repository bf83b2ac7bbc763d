import Glibc
internal import Seminar

/// One process's drafts: lines, the last one of an idea counting, behind a room that bytes from the keyboard are read into.
///
/// Where the room can be mapped the kernel itself puts the bytes into the file, so there is no instant at which one has been
/// read and is not in it. Everything else is written, so that what goes wrong is an error and no signal. Nothing that
/// belongs to a draft is ever written over: a file that has grown long, or whose room is full, is followed by another.
final class DraftFile {
    private(set) var path: Path
    let file: OpenFile
    /// How long the file is.
    private(set) var length = 0
    /// How long the lines are.
    var linesLength: Int { length - layout.logStart }
    /// How long the lines were that the file began with.
    private(set) var firstLength = 0
    /// When it was last written to before it was taken up, in nanoseconds since 1970; 0 for the own one.
    private(set) var modified = 0
    /// How much of what was written is known to be on the disk.
    var syncedProgress = 0
    private(set) var kept: [DraftContents.Kept] = []
    private(set) var cleared: [DraftContents.Cleared] = []
    /// Whether something in it could not be read, so that it may hold more than was found.
    private let isDamaged: Bool
    /// Whether it was cut off before its lines, so that none can be added: it stays as it is.
    private let endsBeforeLines: Bool
    private let seminar: String
    private let disk: any FileWriting
    private let layout: DraftLayout
    private let room: MappedBytes?
    private var isLineEnded = true
    /// What the file is on its disk, whatever its name; nil until it was asked.
    private var identity: FileIdentity?
    /// The last bytes of the file, as they were written.
    private var ending: [UInt8] = []
    private static let endingLength = 64

    /// How much of the room is taken, and how much of that has been worked on.
    private(set) var position = 0
    private var settled = 0
    /// Whose the bytes are that are read into the room, as far as the head needs to say it.
    private var owner: Draft?
    private var turn = 0
    /// Whether bytes were read that are not in the room.
    private(set) var hasGap = false
    /// Whether a line could not be written: the bytes in the room are all there is of it.
    private var isBehind = false
    /// Of each idea the checksum of the line that holds its text, and how many lines before that give a part of one.
    private var lastLines: [Identifier: (sum: UInt64, splices: Int)] = [:]

    /// Begins a file with what an earlier one holds; it gets its name when it is whole.
    ///
    /// - Parameter roomLength: how many bytes can be read into it.
    init(
        creatingIn folder: Path, for idea: Identifier, seminar: String, after earlier: DraftFile?,
        roomLength: Int, on disk: any FileWriting
    ) throws(FileError) {
        self.seminar = seminar
        self.disk = disk
        isDamaged = false
        endsBeforeLines = false
        file = try disk.stage(in: folder, permissions: 0o600)
        path = file.path
        let pending = try earlier?.pendingBytes() ?? []
        layout = DraftLayout(room: max(roomLength, 2 * pending.count))
        do throws(FileError) {
            let beginning = layout.beginning(with: pending)
            try disk.writeAll(beginning, to: file, at: 0)
            length = beginning.count
            // Only now that all of it is written: what is mapped must be there.
            room = try disk.map(file, length: layout.logStart)
            position = pending.count
            for entry in earlier?.kept ?? [] { try save(entry.draft, longest: entry.longest) }
            for entry in earlier?.cleared ?? [] { try save(entry) }
            firstLength = linesLength
            if let owner = earlier?.owner { try writeOwner(owner) }
            let names = (1...1_000).lazy.map { number -> Path in "\(folder)/\(idea)-\(number).draft" }
            path = try disk.settle(file, asFirstOf: names)
        } catch {
            try? disk.remove(file.path)
            throw error
        }
    }

    /// Takes up what another process left.
    ///
    /// - Parameter text: what bytes from the keyboard come to as text.
    init(
        takingUp left: LeftDraft, seminar: String, on disk: any FileWriting, text: ([UInt8]) -> String
    ) {
        path = left.path
        file = left.file
        self.seminar = seminar
        self.disk = disk
        length = left.status.size
        modified = left.status.modified
        let contents = left.contents
        isDamaged = contents.isDamaged
        endsBeforeLines = contents.endsBeforeLines
        layout = DraftLayout(room: 0)
        room = nil
        kept = contents.kept
        cleared = contents.cleared
        isLineEnded = contents.isLineEnded
        position = contents.position
        // From now on they are drafts like the others, whatever line comes next. Where that cannot be written they are
        // offered all the same, and found again at the next start.
        let drafts = contents.draftsOfPending(text)
        for (index, draft) in drafts.enumerated() {
            remember(draft)
            try? save(draft, read: index == drafts.count - 1 ? position : nil)
        }
    }

    var drafts: [Draft] { kept.map(\.draft) }

    /// Whether there is nothing to offer, nothing that was given up lately, and nothing that could not be read.
    var isEmpty: Bool { kept.isEmpty && cleared.isEmpty && !isDamaged }

    /// Everything that was written, lines and bytes.
    var progress: Int { length + position }

    /// The ideas whose last snapshots are known to be on the disk.
    var syncedDrafts: [Identifier] { kept.filter { $0.progress <= syncedProgress }.map(\.draft.idea) }
}

// The lines.
extension DraftFile {
    /// Writes a draft as it is now.
    ///
    /// - Parameter unparsed: where this is all that the bytes read so far come to, how many of them may still become
    ///   something; nil where there is more to be done with them.
    func save(_ draft: Draft, settlingAllBut unparsed: Int? = nil) throws(FileError) {
        let read = unparsed.map { max(settled, position - $0) }
        do throws(FileError) {
            try save(draft, read: read)
        } catch {
            isBehind = true
            throw error
        }
        isBehind = false
        if let read { settled = read }
    }

    private func save(_ draft: Draft, longest: Draft? = nil, read: Int? = nil) throws(FileError) {
        // The longest text first, so that whoever reads the file knows it too.
        if let longest, longest != draft {
            try write(longest)
        }
        try write(draft, read: read)
    }

    /// Adds the line of a draft: of a long text, where the line before has most of it, what differs alone.
    private func write(_ draft: Draft, read: Int? = nil) throws(FileError) {
        var line = DraftLine(seminar: seminar, idea: draft.idea, draft: draft, read: read)
        var splices = 0
        if let part = splice(draft) {
            line.draft?.set[ValueName.text] = .string(part.text)
            line.splice = part.splice
            splices = (lastLines[draft.idea]?.splices ?? 0) + 1
        }
        let sum = try write(line)
        lastLines[draft.idea] = (sum, splices)
        remember(draft)
    }

    /// What of a text the last line of its idea lacks; nil where the whole is to be written.
    private func splice(_ draft: Draft) -> (splice: TextSplice, text: String)? {
        guard let text = draft.set[ValueName.text]?.string, text.utf8.count >= TextSplice.shortest,
            let last = lastLines[draft.idea], last.splices < TextSplice.mostInRow,
            let former = kept.first(where: { $0.draft.idea == draft.idea })?.draft.set[ValueName.text]?.string
        else { return nil }
        let (replaced, part) = TextSplice.difference(former, text)
        guard part.utf8.count <= text.utf8.count / 2 else { return nil }
        return (
            TextSplice(base: last.sum, start: replaced.lowerBound, end: replaced.upperBound), String(part)
        )
    }

    /// Says that a draft is done with: its idea is recorded.
    func forget(_ idea: Identifier) throws(FileError) {
        guard
            kept.contains(where: { $0.draft.idea == idea })
                || cleared.contains(where: { $0.draft.idea == idea })
        else { return }
        try write(DraftLine(seminar: seminar, idea: idea))
        remove(idea)
    }

    /// Sets a draft aside that a person gave up, with the most that it ever said.
    func clear(_ idea: Identifier, at moment: Moment) throws(FileError) {
        guard let entry = kept.first(where: { $0.draft.idea == idea }) else { return }
        guard entry.longest.set[ValueName.text]?.string?.contains(where: { !$0.isWhitespace }) == true else {
            return try forget(idea)
        }
        try save(DraftContents.Cleared(draft: entry.longest, at: moment))
    }

    /// Gives up cleared drafts for good that have been kept long enough.
    func expire(before moment: Moment) {
        cleared.removeAll { $0.at < moment }
    }

    private func remove(_ idea: Identifier) {
        kept.removeAll { $0.draft.idea == idea }
        cleared.removeAll { $0.draft.idea == idea }
        lastLines[idea] = nil
    }

    private func remember(_ draft: Draft) {
        cleared.removeAll { $0.draft.idea == draft.idea }
        if let index = kept.firstIndex(where: { $0.draft.idea == draft.idea }) {
            kept[index] = .init(draft, progress: progress, after: kept[index])
        } else {
            kept.append(.init(draft, progress: progress))
        }
    }

    private func save(_ entry: DraftContents.Cleared) throws(FileError) {
        try write(
            DraftLine(seminar: seminar, idea: entry.draft.idea, draft: entry.draft, cleared: entry.at))
        remove(entry.draft.idea)
        cleared.append(entry)
    }

    /// Adds a line, where the file takes any, and gives its checksum; one that came out short is written over by the next.
    @discardableResult
    private func write(_ line: DraftLine) throws(FileError) -> UInt64 {
        guard !endsBeforeLines else { return 0 }
        let bytes = isLineEnded ? line.bytes : [0x0A] + line.bytes
        try disk.writeAll(bytes, to: file, at: length)
        length += bytes.count
        ending = Array(bytes.suffix(Self.endingLength))
        isLineEnded = true
        return DraftLine.sum(of: bytes)
    }
}

// The bytes from the keyboard.
extension DraftFile {
    /// The idea that the bytes belong to; nil until they are prepared for.
    var ownerIdea: Identifier? { owner?.idea }

    /// How many bytes can still be read into the room.
    var roomLeft: Int { layout.room - position }

    /// Says whose the bytes are that are read next.
    ///
    /// - Parameter draft: the initial values of the idea that they belong to.
    func prepare(for draft: Draft) throws(FileError) {
        hasGap = false
        let isKnown = kept.contains { $0.draft.idea == draft.idea }
        if let owner, owner.idea == draft.idea, isKnown || owner.isSame(as: draft) { return }
        try writeOwner(draft)
    }

    /// Says that the bytes read so far were worked on, where no line has said so.
    func settle(allBut unparsed: Int) throws(FileError) {
        let read = max(settled, position - unparsed)
        guard let owner, read > settled, !isBehind else { return }
        settled = read
        try writeOwner(owner)
    }

    private func writeOwner(_ draft: Draft) throws(FileError) {
        turn += 1
        // The values are there too where a line has them: something may cut the lines off.
        var line = DraftLine(
            seminar: seminar, idea: draft.idea, draft: draft, read: settled,
            head: (turn: turn, length: length))
        var bytes = DraftLayout.ownerBytes(line)
        if bytes == nil {
            // No programme has codes as long as this; the text matters more.
            line.draft?.set = [:]
            bytes = DraftLayout.ownerBytes(line)
        }
        try disk.writeAll(bytes ?? [], to: file, at: DraftLayout.ownerOffset(turn))
        owner = draft
    }

    /// Has bytes read, where the room is mapped straight into the file; a kill in between must not take them.
    ///
    /// - Parameter read: reads into the buffer and says how many bytes; what it says is handed on where it is no more than 0.
    func read(most: Int, _ read: (UnsafeMutableRawBufferPointer) -> Int) -> Reading {
        let most = min(most, roomLeft)
        if let room {
            let begin = DraftLayout.headLength + position
            let count = read(UnsafeMutableRawBufferPointer(rebasing: room.bytes[begin..<begin + most]))
            guard count > 0 else { return count < 0 && errno == EFAULT ? .lost : .nothing(count) }
            // Memory that something cuts from the file at this instant must not be touched; the file may be asked.
            guard let bytes = try? disk.bytes(of: file, in: begin..<begin + count), bytes.count == count
            else {
                return .lost
            }
            position += count
            return .bytes(bytes)
        }
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
            count = read(UnsafeMutableRawBufferPointer(buffer))
            filled = max(0, count)
        }
        guard count > 0 else { return .nothing(count) }
        do throws(FileError) {
            try disk.writeAll(bytes, to: file, at: DraftLayout.headLength + position)
            position += count
        } catch {
            hasGap = true
        }
        return .bytes(bytes)
    }

    /// Whether the file is at least as long as it was written.
    var isWhole: Bool { ((try? disk.status(of: file).size) ?? 0) >= length }

    /// Whether the name still stands for the file, and the file still ends as it was written.
    ///
    /// Something may have taken it away, or have put another content into it.
    func isInPlace() throws(FileError) -> Bool {
        if identity == nil { identity = try disk.status(of: file).identity }
        guard let found = try disk.status(of: path), found.identity == identity, found.size >= length else {
            return false
        }
        guard !ending.isEmpty else { return true }
        return try disk.bytes(of: file, in: max(0, length - ending.count)..<length) == ending
    }

    /// Says that bytes were read elsewhere, since here was no room for them.
    func skip() { hasGap = true }

    private func pendingBytes() throws(FileError) -> [UInt8] {
        let start = DraftLayout.headLength
        return try disk.bytes(of: file, in: start + settled..<start + position)
    }

    /// Whether a draft is what the pending bytes come to, behind the last snapshot: a new one would say no more.
    ///
    /// - Parameter keys: the pending bytes, as text.
    func says(_ draft: Draft, keys: String) -> Bool {
        guard position > settled, !hasGap, owner?.idea == draft.idea,
            let last = kept.last(where: { $0.draft.idea == draft.idea })?.draft,
            last.isEdit == draft.isEdit, last.by == draft.by
        else { return false }
        var set = last.set
        set[ValueName.text] = .string((set[ValueName.text]?.string ?? "") + keys)
        return set == draft.set
    }
}

/// What a read came to.
enum Reading {
    case bytes([UInt8])
    /// What the system said instead: 0 at the end, −1 for an error.
    case nothing(Int)
    /// Bytes may have been read, and nobody can say which: something cut the file off under the memory.
    case lost
}

extension Draft {
    /// Whether another draft is the same but for the time, at which nothing has been typed yet.
    fileprivate func isSame(as other: Draft) -> Bool {
        by == other.by && set == other.set && isEdit == other.isEdit
    }
}
