internal import Seminar

/// One process's drafts: a line a snapshot, each with a checksum, the last one of an idea counting.
///
/// `5f0c9a3e77d1b204 {"seminar":"mau","idea":"…","at":"…","by":"Thư ký 1","set":{"text":"Một c"}}`, and without `set`
/// where the draft was dropped. With `bytes` a line holds what was read from the keyboard and is being worked on; the next
/// line of another kind says that this is over. A line that its checksum does not fit was being written when the power
/// went.
final class DraftFile {
    let path: String
    let file: OpenFile
    private(set) var length = 0
    /// How long it was once it held what was kept already.
    private(set) var firstLength = 0
    /// When it was last written to before it was taken up, in nanoseconds since 1970; 0 for the own one.
    private(set) var modified = 0
    /// How much of the file is known to be on the disk.
    var syncedLength = 0
    /// What is kept, in the order in which it was begun, each with the file's length after it.
    private var kept: [(draft: Draft, length: Int)] = []
    /// The last lines, while a file is read, where they hold what was read from the keyboard.
    private var read: (draft: Draft?, bytes: [UInt8])?
    /// Whether there is what was read and is in no snapshot yet.
    private var hasBytes = false
    /// The beginning of a line for what will be read next, and its checksum so far.
    private var prepared: (line: [UInt8], checksum: UInt64)?
    private let seminar: String
    private let disk: any FileWriting

    /// Begins a file with what is kept already; it gets its name when it is whole.
    init(
        creatingIn folder: String, for idea: Identifier, seminar: String, drafts: [Draft],
        on disk: any FileWriting
    ) throws(FileError) {
        self.seminar = seminar
        self.disk = disk
        var created: (file: OpenFile, path: String)?
        for number in 1...1_000 where created == nil {
            let path = "\(folder)/\(idea)-\(number).draft"
            guard let file = try disk.stageNew(path, permissions: 0o600) else { continue }
            created = (file, path)
        }
        guard let (file, path) = created else {
            throw FileError(operation: .create, path: folder, code: 0, reason: "")
        }
        self.file = file
        self.path = path
        do throws(FileError) {
            for draft in drafts { try keep(draft) }
            firstLength = length
            try disk.rename(file.path, to: path)
        } catch {
            try? disk.remove(file.path)
            throw error
        }
    }

    /// Takes up what another process left; nil when that still runs, or wrote for another seminar.
    ///
    /// - Parameter text: what bytes from the keyboard come to as text.
    init?(
        takingUp path: String, seminar: String, on disk: any FileWriting, text: ([UInt8]) -> String
    ) throws(FileError) {
        guard try disk.look(path)?.kind == .file else { return nil }
        let file = try disk.openForWriting(path)
        guard try disk.lock(file), try disk.isInPlace(file, path) else { return nil }
        self.path = path
        self.file = file
        self.seminar = seminar
        self.disk = disk
        let status = try disk.look(file)
        length = status.size
        modified = status.modified
        var seminars: Set<String> = []
        for line in try disk.bytes(of: file, in: 0..<length).split(separator: 0x0A) {
            guard let json = Self.json(of: line) else { continue }
            seminars.insert(json["seminar"]?.string ?? "")
            take(json)
        }
        guard seminars.isEmpty || seminars == [seminar] else { return nil }
        // What a power cut left unfinished must not join the next line.
        try disk.writeAll([0x0A], to: file, at: length)
        length += 1
        // From now on it is a draft like the others, whatever line comes next.
        for draft in draftsOfBytes(text) { try keep(draft) }
    }

    var drafts: [Draft] { kept.map(\.draft) }

    /// The ideas whose last snapshots are known to be on the disk.
    var syncedDrafts: [Identifier] { kept.filter { $0.length <= syncedLength }.map(\.draft.idea) }

    func keep(_ draft: Draft) throws(FileError) {
        try write(draft.idea) { Self.append(draft, to: &$0) }
        hasBytes = false
        note(draft)
    }

    /// Makes everything ready to keep what is read next: nothing then stands between it and the file but its digits.
    ///
    /// - Parameter draft: what an idea would begin with that only this belongs to; it is written where no snapshot says
    ///   as much.
    func prepare(for draft: Draft) {
        let isKnown = kept.contains { $0.draft.idea == draft.idea }
        let line = line(draft.idea) { line in
            if !isKnown { Self.append(draft, to: &line) }
            line += Self.bytesBegin
        }
        prepared = (line, checksum(line.dropFirst(Self.checksumPlace.count)))
        // Room for what one read may bring.
        prepared?.line.reserveCapacity(line.count + 2 * 4_096 + 8)
    }

    /// Lets what is read next be kept by nobody: it is typed elsewhere.
    func unprepare() { prepared = nil }

    /// Keeps what was read before it is worked on: a kill in between must not take it.
    ///
    /// Between the read and the write there is nothing but the digits: no memory is asked for, nothing is copied.
    func keep(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
        guard var (line, checksum) = prepared else { return }
        prepared = nil
        let start = line.count
        let kept = checksum
        for byte in bytes {
            line.append(Self.digit(byte >> 4))
            line.append(Self.digit(byte & 0xF))
        }
        line.append(UInt8(ascii: "\""))
        line.append(UInt8(ascii: "}"))
        for byte in line[start...] { checksum = (checksum ^ UInt64(byte)) &* Journal.checksumPrime }
        defer {
            line.removeSubrange(start...)
            prepared = (line, kept)
        }
        try write(&line, checksum)
        hasBytes = true
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// Whether a draft is what was read last comes to, behind the last snapshot: a new one would say no more.
    ///
    /// - Parameter keys: what was read, as text.
    func says(_ draft: Draft, keys: String) -> Bool {
        guard hasBytes, let last = kept.last(where: { $0.draft.idea == draft.idea })?.draft,
            last.isEdit == draft.isEdit, last.by == draft.by
        else { return false }
        var set = last.set
        set["text"] = .string((set["text"]?.string ?? "") + keys)
        return set == draft.set
    }

    /// Says that what was read was worked on, where no snapshot has said so.
    func settle(_ idea: Identifier) throws(FileError) {
        guard hasBytes else { return }
        try write(idea) { $0 += Self.bytesBegin + [UInt8(ascii: "\"")] }
        hasBytes = false
    }

    func drop(_ idea: Identifier) throws(FileError) {
        guard kept.contains(where: { $0.draft.idea == idea }) else { return }
        try write(idea) { _ in }
        hasBytes = false
        kept.removeAll { $0.draft.idea == idea }
    }

    /// Empties the file, which holds no draft.
    func clear() throws(FileError) {
        try disk.truncate(file, to: 0)
        length = 0
        syncedLength = 0
    }

    private func note(_ draft: Draft) {
        if let index = kept.firstIndex(where: { $0.draft.idea == draft.idea }) {
            kept[index] = (draft, length)
        } else {
            kept.append((draft, length))
        }
    }

    /// Adds a line; one that came out short is written over by the next.
    private func write(_ idea: Identifier, _ members: (inout [UInt8]) -> Void) throws(FileError) {
        var line = line(idea, members)
        line.append(UInt8(ascii: "}"))
        let checksum = checksum(line.dropFirst(Self.checksumPlace.count))
        try write(&line, checksum)
    }

    private func write(_ line: inout [UInt8], _ checksum: UInt64) throws(FileError) {
        for place in 0..<16 {
            line[place] = Self.digit(UInt8(truncatingIfNeeded: checksum >> UInt64(60 - 4 * place)) & 0xF)
        }
        line.append(0x0A)
        try disk.writeAll(line, to: file, at: length)
        length += line.count
    }

    /// A line without its end and its checksum.
    ///
    /// Each key writes two of them, so the bytes are put side by side, without a tree of JSON.
    ///
    /// - Parameter members: adds what stands beside seminar and idea, each member with a comma before it.
    private func line(_ idea: Identifier, _ members: (inout [UInt8]) -> Void) -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(512)
        line += Self.checksumPlace
        line += #"{"seminar":"#.utf8
        JSON.append(seminar, to: &line)
        line += #","idea":""#.utf8
        line += idea.description.utf8
        line.append(UInt8(ascii: "\""))
        members(&line)
        return line
    }

    private static let bytesBegin = Array(#","bytes":""#.utf8)

    /// Sixteen digits and a blank.
    private static let checksumPlace = [UInt8](repeating: 0x20, count: 17)
}

// The lines.
extension DraftFile {
    private static func append(_ draft: Draft, to line: inout [UInt8]) {
        line += #","at":""#.utf8
        line += draft.at.description.utf8
        line += #"","by":"#.utf8
        JSON.append(draft.by, to: &line)
        line += draft.isEdit ? #","edit":true,"set":"#.utf8 : #","edit":false,"set":"#.utf8
        JSON.object(draft.set.members).append(to: &line)
    }

    private static func json(of line: ArraySlice<UInt8>) -> JSON? {
        let text = line.dropFirst(17)
        guard line.count > 17, Array(hexadecimal(checksum(text)).utf8) == Array(line.prefix(16)) else {
            return nil
        }
        return try? JSONReader.read(text)
    }

    private func take(_ json: JSON) {
        guard let idea = json["idea"]?.string.flatMap(Identifier.init) else { return }
        if let digits = json["bytes"]?.string {
            let draft = Self.draft(of: idea, json) ?? kept.last { $0.draft.idea == idea }?.draft
            // What takes several reads takes several lines.
            read = digits.isEmpty ? nil : (draft, (read?.bytes ?? []) + Self.bytes(digits))
            return
        }
        read = nil
        guard let draft = Self.draft(of: idea, json) else {
            kept.removeAll { $0.draft.idea == idea }
            return
        }
        note(draft)
    }

    private static func draft(of idea: Identifier, _ json: JSON) -> Draft? {
        guard let set = json["set"]?.members, let at = json["at"]?.string.flatMap(Moment.init) else {
            return nil
        }
        return Draft(
            idea: idea, at: at, by: json["by"]?.string ?? "", set: Values(set),
            isEdit: json["edit"]?.bool ?? false)
    }

    private static func bytes(_ digits: String) -> [UInt8] {
        let values = digits.utf8.map { ($0 | 0x20) >= UInt8(ascii: "a") ? $0 % 32 + 9 : $0 % 16 }
        return stride(from: 1, to: values.count, by: 2).map { values[$0 - 1] << 4 | values[$0] & 0xF }
    }

    /// What comes of what was read and never worked on, behind the text that it was typed for.
    ///
    /// Up to the first Enter that is the idea it was typed for, which may have been recorded meanwhile: whoever reads the
    /// journals knows it by its id. What was typed behind it belongs to an idea of its own.
    private func draftsOfBytes(_ text: ([UInt8]) -> String) -> [Draft] {
        guard let (found, bytes) = read,
            let draft = kept.last(where: { $0.draft.idea == found?.idea })?.draft ?? found
        else { return [] }
        let parts = text(bytes).split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        var (first, rest) = (draft, draft)
        first.set["text"] = .string((draft.set["text"]?.string ?? "") + (parts.first ?? ""))
        guard parts.count > 1, parts[1].contains(where: { !$0.isNewline }) else {
            return first.set["text"] == "" ? [] : [first]
        }
        rest.set["text"] = .string(String(parts[1]))
        rest.isEdit = false
        rest.idea = Identifier(high: draft.idea.high, low: draft.idea.low ^ checksum(bytes) >> 2)
        return [first, rest]
    }
}
