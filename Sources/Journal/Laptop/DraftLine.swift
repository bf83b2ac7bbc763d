internal import Seminar

/// A line of a draft file: a checksum, and what became of the draft of one idea.
///
/// `5f0c9a3e77d1b204 {"seminar":"mau","idea":"…","at":"…","by":"Thư ký 1","edit":false,"set":{"text":"Một c"},"read":7}`,
/// and without `set` where the draft is done with. A line that its checksum does not fit was being written when the power
/// went.
struct DraftLine {
    var seminar: String
    var idea: Identifier
    var draft: Draft?
    /// When a person gave the draft up; it is kept for some days.
    var cleared: Moment?
    /// How many of the bytes in the file's room have been worked on; what they came to stands in this line or before it.
    var read: Int?
    /// How many times the owner of the bytes had been written before, and how long the file was; in the head alone.
    var head: (turn: Int, length: Int)?
    /// Bytes in hexadecimal digits, in files of format 1 alone.
    var digits: String?
    /// Where the text is that of an earlier line but for one place; the draft's own text is then that part alone.
    var splice: TextSplice?
    /// The checksum that it was read with.
    private(set) var sum: UInt64 = 0

    init(
        seminar: String, idea: Identifier, draft: Draft? = nil, cleared: Moment? = nil, read: Int? = nil,
        head: (turn: Int, length: Int)? = nil
    ) {
        self.seminar = seminar
        self.idea = idea
        self.draft = draft
        self.cleared = cleared
        self.read = read
        self.head = head
    }

    /// The line in a file; nil where its checksum does not fit.
    init?(_ bytes: ArraySlice<UInt8>) {
        let text = bytes.dropFirst(Self.checksumPlace.count)
        let sum = checksum(text)
        guard !text.isEmpty, Array(hexadecimal(sum).utf8) == Array(bytes.prefix(16)),
            let json = try? JSONReader.read(text),
            let idea = (json["idea"] ?? json["of"])?.string.flatMap(Identifier.init)
        else { return nil }
        self.init(
            seminar: json["seminar"]?.string ?? "", idea: idea,
            cleared: json["cleared"]?.string.flatMap(Moment.init), read: json["read"]?.integer)
        self.sum = sum
        digits = json["bytes"]?.string
        splice = TextSplice(json)
        guard (splice == nil) == (json["of"] == nil) else { return nil }
        if let turn = json["turn"]?.integer, let length = json["length"]?.integer { head = (turn, length) }
        guard let set = json["set"]?.members, let at = json["at"]?.string.flatMap(Moment.init) else { return }
        draft = Draft(
            idea: idea, at: at, by: json["by"]?.string ?? "", set: Values(set),
            isEdit: json["edit"]?.bool ?? false,
            seen: (json["seen"]?.array ?? []).compactMap { $0.string.flatMap(Identifier.init) })
    }

    /// The line with its end.
    ///
    /// Each key writes one, so the bytes are put side by side, without a tree of JSON.
    var bytes: [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(512)
        line += Self.checksumPlace
        line += #"{"seminar":"#.utf8
        JSON.append(seminar, to: &line)
        // Earlier versions pass over a line without `idea`, as they must where they would take a part for the whole.
        line += (splice == nil ? #","idea":""# : #","of":""#).utf8
        line += idea.description.utf8
        line.append(UInt8(ascii: "\""))
        if let splice {
            line += #","on":"\#(hexadecimal(splice.base))","from":\#(splice.start),"to":\#(splice.end)"#.utf8
        }
        if let draft { Self.append(draft, to: &line) }
        if let cleared { line += #","cleared":"\#(cleared)""#.utf8 }
        if let read { line += #","read":\#(read)"#.utf8 }
        if let head { line += #","turn":\#(head.turn),"length":\#(head.length)"#.utf8 }
        line.append(UInt8(ascii: "}"))
        let checksum = checksum(line[Self.checksumPlace.count...])
        for place in 0..<16 {
            let digit = UInt8(truncatingIfNeeded: checksum >> UInt64(60 - 4 * place)) & 0xF
            line[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        }
        line.append(0x0A)
        return line
    }

    private static func append(_ draft: Draft, to line: inout [UInt8]) {
        line += #","at":""#.utf8
        line += draft.at.description.utf8
        line += #"","by":"#.utf8
        JSON.append(draft.by, to: &line)
        line += draft.isEdit ? #","edit":true"#.utf8 : #","edit":false"#.utf8
        if !draft.seen.isEmpty {
            line += #","seen":"#.utf8
            JSON.array(draft.seen.map { .string($0.description) }).append(to: &line)
        }
        line += #","set":"#.utf8
        JSON.object(draft.set.members).append(to: &line)
    }

    /// The checksum that a line begins with, perhaps behind a line end.
    static func sum(of bytes: [UInt8]) -> UInt64 {
        let digits = bytes.drop { $0 == 0x0A }.prefix(16)
        return UInt64(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
    }

    /// Sixteen digits and a blank.
    private static let checksumPlace = [UInt8](repeating: 0x20, count: 17)
}
