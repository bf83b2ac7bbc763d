internal import Seminar

/// What a draft file holds, in whatever state a kill or a power cut left it.
///
/// A file of format 2 begins with a head of one page: its name with the size of the room, and two places that say in turn
/// whose bytes the room holds and from where on. The room follows, filled with a byte that no text holds, so that what was
/// read into it can be told from what was not; and then the lines. A file of format 1 is lines alone, and says in lines
/// of their own which bytes were read.
struct DraftContents {
    /// One draft and the most that its text ever was.
    struct Kept {
        var draft: Draft
        /// How much had been written to the file when it held this.
        var progress = 0
        /// The draft when its text was longest: letter by letter a text is taken back too.
        var longest: Draft

        init(_ draft: Draft, progress: Int = 0, after earlier: Kept? = nil) {
            self.draft = draft
            self.progress = progress
            longest = draft
            if let earlier, earlier.longest.textLength > draft.textLength { longest = earlier.longest }
        }
    }

    /// A draft that a person gave up.
    struct Cleared {
        var draft: Draft
        var at: Moment
    }

    /// What is being typed, in the order in which it was begun.
    private(set) var kept: [Kept] = []
    /// The checksum of the line that holds the last text of each idea.
    private var sums: [Identifier: UInt64] = [:]
    private(set) var cleared: [Cleared] = []
    private(set) var seminars: Set<String> = []
    /// Bytes that were read and never worked on, and the draft whose text they belong behind.
    private(set) var pending: (draft: Draft, bytes: [UInt8])?
    /// How much of the room is taken.
    private(set) var position = 0
    /// Whether the last line is whole: what a power cut left unfinished must not join the next one.
    let isLineEnded: Bool
    /// Whether more may have been typed than was found: the file is cut short, no line of it is whole, or its head does not say that
    /// this is a draft file, or whose the bytes in the room are.
    ///
    /// Zeros are what a power cut leaves of what was never on the disk, so they are no damage.
    private(set) var isDamaged = false
    /// Whether the file ends before its lines, where one that is added would be taken for keys.
    private(set) var endsBeforeLines = false

    init(_ file: [UInt8]) {
        isLineEnded = file.isEmpty || file.last == 0x0A
        guard let layout = DraftLayout(head: file.prefix(DraftLayout.headLength)) else {
            // A file of format 1 begins with a line.
            isDamaged = file.contains { $0 != 0 } && DraftLine(file.prefix { $0 != 0x0A }) == nil
            readOldLines(file[...])
            return
        }
        let owner = layout.owner(in: file)
        if let owner { seminars.insert(owner.seminar) }
        var settled = owner?.read ?? 0
        var base = kept
        let log = file[min(layout.logStart, file.count)...]
        var offset = log.startIndex
        var hasLine = false
        while offset < file.count {
            let end = file[offset...].firstIndex(of: 0x0A) ?? file.count
            defer { offset = end + 1 }
            guard let read = DraftLine(file[offset..<end]) else { continue }
            hasLine = true
            guard let line = whole(read) else { continue }
            apply(line)
            // What was written before the owner of the bytes, or says that they were worked on, is what they stand behind.
            if let read = line.read { settled = max(settled, read) }
            if line.read != nil || offset < owner?.head?.length ?? 0 { base = kept }
        }
        let room = file[min(DraftLayout.headLength, file.count)..<min(layout.logStart, file.count)]
        position = room.lastIndex { $0 != DraftLayout.fill }.map { $0 + 1 - DraftLayout.headLength } ?? 0
        endsBeforeLines = log.isEmpty
        let isRoomBlank = room.allSatisfy { $0 == DraftLayout.fill || $0 == 0 }
        let isLogBlank = log.allSatisfy { $0 == 0x0A || $0 == 0 }
        isDamaged =
            endsBeforeLines || file.count < owner?.head?.length ?? 0
            || (!hasLine && !isLogBlank) || (owner == nil && !isRoomBlank)
        guard settled < position, let owner,
            let draft = base.last(where: { $0.draft.idea == owner.idea })?.draft ?? owner.draft
        else { return }
        let bytes = room[(DraftLayout.headLength + settled)...].prefix(position - settled)
        pending = (draft, bytes.filter { $0 != DraftLayout.fill })
    }

    /// The line with all of its text; nil where the line that it goes on from was damaged or is missing.
    private mutating func whole(_ line: DraftLine) -> DraftLine? {
        guard let splice = line.splice else {
            sums[line.idea] = line.sum
            return line
        }
        guard sums[line.idea] == splice.base,
            let former = kept.first(where: { $0.draft.idea == line.idea })?.draft.set[ValueName.text]?.string,
            let part = line.draft?.set[ValueName.text]?.string, let text = splice.text(from: former, part)
        else { return nil }
        sums[line.idea] = line.sum
        var line = line
        line.draft?.set[ValueName.text] = .string(text)
        return line
    }

    private mutating func apply(_ line: DraftLine) {
        seminars.insert(line.seminar)
        let earlier = kept.first { $0.draft.idea == line.idea }
        cleared.removeAll { $0.draft.idea == line.idea }
        guard let draft = line.draft, line.cleared == nil else {
            kept.removeAll { $0.draft.idea == line.idea }
            if let draft = line.draft, let at = line.cleared { cleared.append(Cleared(draft: draft, at: at)) }
            return
        }
        let entry = Kept(draft, after: earlier)
        if let index = kept.firstIndex(where: { $0.draft.idea == line.idea }) {
            kept[index] = entry
        } else {
            kept.append(entry)
        }
    }

    /// The lines of format 1: those with `bytes` are settled by the next one without, or with none.
    private mutating func readOldLines(_ file: ArraySlice<UInt8>) {
        for bytes in file.split(separator: 0x0A) {
            guard let line = DraftLine(bytes) else { continue }
            guard let digits = line.digits else {
                pending = nil
                apply(line)
                continue
            }
            seminars.insert(line.seminar)
            let earlier = pending?.bytes ?? []
            pending = nil
            let draft = line.draft ?? kept.last { $0.draft.idea == line.idea }?.draft
            if let draft, !digits.isEmpty { pending = (draft, earlier + Self.bytes(digits)) }
        }
        if let (draft, bytes) = pending, let last = kept.last(where: { $0.draft.idea == draft.idea }) {
            pending = (last.draft, bytes)
        }
    }

    private static func bytes(_ digits: String) -> [UInt8] {
        let values = digits.utf8.map { ($0 | 0x20) >= UInt8(ascii: "a") ? $0 % 32 + 9 : $0 % 16 }
        return stride(from: 1, to: values.count, by: 2).map { values[$0 - 1] << 4 | values[$0] & 0xF }
    }

    /// What comes of the pending bytes, behind the text that they were typed for.
    ///
    /// Up to the first Enter that is the idea they were typed for, which may have been recorded meanwhile: whoever reads
    /// the journals knows it by its id. What was typed behind it belongs to an idea of its own.
    ///
    /// - Parameter text: what bytes from the keyboard come to as text.
    func draftsOfPending(_ text: ([UInt8]) -> String) -> [Draft] {
        guard let (draft, bytes) = pending else { return [] }
        let parts = text(bytes).split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        var (first, rest) = (draft, draft)
        first.set[ValueName.text] = .string((draft.set[ValueName.text]?.string ?? "") + (parts.first ?? ""))
        guard parts.count > 1, parts[1].contains(where: { !$0.isNewline }) else {
            return first.set[ValueName.text] == "" ? [] : [first]
        }
        rest.set[ValueName.text] = .string(String(parts[1]))
        rest.isEdit = false
        rest.idea = Identifier(high: draft.idea.high, low: draft.idea.low ^ checksum(bytes) >> 2)
        return [first, rest]
    }
}

/// Where things stand in a draft file: a head of one page, the room for bytes, the lines.
struct DraftLayout: Hashable {
    /// How many bytes the room holds; with the head it is what is mapped.
    var room: Int

    /// 0xFF, which no text in UTF-8 holds.
    static let fill: UInt8 = 0xFF
    static let headLength = 4_096
    private static let name = Array("toadam-draft/2 ".utf8)
    private static let nameLength = 512
    /// How long each of the two places is that say in turn whose bytes the room holds.
    static let ownerLength = (headLength - nameLength) / 2

    init(room: Int) { self.room = room }

    /// The layout that the first page of a file tells; nil for a file of lines alone.
    init?(head: ArraySlice<UInt8>) {
        guard head.starts(with: Self.name) else { return nil }
        let digits = head.dropFirst(Self.name.count).prefix { $0 != 0x0A && $0 != 0x20 }
        guard let room = Int(String(decoding: digits, as: UTF8.self)), (1...(1 << 30)).contains(room) else {
            return nil
        }
        self.room = room
    }

    var logStart: Int { Self.headLength + room }

    /// The first bytes of a new file: the head, bytes that are in the room already, the rest of it filled.
    ///
    /// All of it is written, so that a full disk is found now, and not when a byte comes.
    func beginning(with bytes: [UInt8]) -> [UInt8] {
        var file = Self.name + Array("\(room)".utf8)
        file += Array(repeating: 0x20, count: Self.headLength - file.count - 1) + [0x0A]
        for place in 1...2 { file[Self.ownerOffset(place) - 1] = 0x0A }
        file += bytes + Array(repeating: Self.fill, count: room - bytes.count)
        // The lines begin on a line of their own, whatever is in the room.
        file.append(0x0A)
        return file
    }

    static func ownerOffset(_ turn: Int) -> Int { nameLength + turn % 2 * ownerLength }

    /// Whose the bytes in the room are: the later one of the two places that is whole.
    func owner(in file: [UInt8]) -> DraftLine? {
        let owners = (0...1).compactMap { place -> DraftLine? in
            let start = Self.ownerOffset(place)
            guard start < file.count else { return nil }
            return DraftLine(file[start...].prefix(Self.ownerLength).prefix { $0 != 0x0A })
        }
        return owners.max { $0.head?.turn ?? 0 < $1.head?.turn ?? 0 }
    }

    /// A line for one of the two places, filled up; nil where it is longer than that.
    static func ownerBytes(_ line: DraftLine) -> [UInt8]? {
        let bytes = line.bytes
        guard bytes.count < ownerLength else { return nil }
        return bytes + Array(repeating: 0x20, count: ownerLength - bytes.count - 1) + [0x0A]
    }
}

extension Draft {
    fileprivate var textLength: Int { self.set[ValueName.text]?.string?.utf8.count ?? 0 }
}
