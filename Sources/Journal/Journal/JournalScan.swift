internal import Seminar

/// What the bytes of one journal come to, from a place in it to its end.
///
/// One element stands on a line, so a line that is damaged costs only itself. Whatever follows the last whole element
/// and is not the ending is the torn end: it may still be on its way, so it is left for the next scan, which begins
/// again after the last whole element. Nothing is judged by its line end alone: an element is whole when its JSON is.
struct JournalScan {
    /// Longer lines than any person can type are passed over, so that no file can take all memory.
    static let longestLine = 4 << 20
    static let ending: [UInt8] = Array("\n]\n".utf8)

    /// How far a journal has been read.
    struct Position: Hashable {
        /// The byte after the last whole element.
        var offset = 0
        /// How many lines end there, or the number of the line that it stands in.
        var line = 0
    }

    /// A damaged line: its number, its bytes, and what is wrong with it.
    struct Damage: Hashable {
        var line: Int
        var bytes: Range<Int>
        var fact: Problem.Fact
    }

    private(set) var position: Position
    private(set) var header: JournalHeader?
    private(set) var changes: [Change] = []
    /// The bytes of every whole element, the header's and those objected to included.
    private(set) var elements: [Range<Int>] = []
    /// The lines of `changes`, in the same order.
    private(set) var lines: [Int32] = []
    /// What is wrong with whole elements: they are valid JSON, and stay where they are.
    private(set) var objections: [Damage] = []
    /// Lines before the last whole element that are no JSON.
    private(set) var damage: [Damage] = []
    /// How many bytes follow the last whole element where the journal does not end as it should; nil when it does.
    private(set) var torn: Int?
    /// Whether the bytes after the last whole element are exactly those that the next append replaces.
    private(set) var hasExactEnding = false
    /// The journal is of a newer format: nothing of it was taken.
    private(set) var isNewer = false
    /// Every byte is zero, or there is none.
    private(set) var isEmpty = true
    /// Some tool laid the array out anew, without an element a line.
    ///
    /// It is then read whole, and counts as one piece that nothing is added to.
    private(set) var isReformatted = false
    /// The length of the file when its end was reached.
    private(set) var length = 0

    private let isFromStart: Bool
    /// Lines after the last whole element.
    private var pending: [Damage] = []
    /// A closing bracket stands after the last whole element.
    private var isEnded = false
    /// No comma stands after the last whole element.
    private var lacksComma: Bool

    /// - Parameter position: where an earlier scan of the same bytes ended.
    init(from position: Position = Position()) {
        self.position = position
        isFromStart = position.offset == 0
        isEmpty = position.offset == 0
        lacksComma = position.offset > 0
    }

    /// Reads a file from the position to its end.
    mutating func read(_ file: OpenFile, on disk: any FileReading) throws(FileError) {
        var lines = LineReader(file: file, offset: position.offset)
        var number = max(position.line, 1)
        while let line = try lines.next(on: disk) {
            take(line, number: number)
            number += 1
            if isNewer { return }
        }
        length = lines.offset
        // A line may happen to be whole in a file that some tool laid out anew: an id of `after` on a line of its own.
        let amiss = damage + pending
        let hasLongLine = amiss.contains { if case .lineTooLong = $0.fact { true } else { false } }
        if isFromStart, position.offset == 0 || !amiss.isEmpty, !hasLongLine, !isEmpty,
            length <= Self.longestReformatted
        {
            try readReformatted(file, on: disk)
        } else {
            try judgeEnd(file, on: disk)
        }
    }

    /// An array that is laid out otherwise is held in memory whole, so it may not be of any size.
    private static let longestReformatted = 64 << 20

    private mutating func readReformatted(_ file: OpenFile, on disk: any FileReading) throws(FileError) {
        let bytes = try disk.bytes(of: file, in: 0..<length)
        guard let values = try? JSONReader.read(bytes).array, !values.isEmpty else {
            return try judgeEnd(file, on: disk)
        }
        // What single lines came to is of no account.
        self = JournalScan()
        length = bytes.count
        isEmpty = false
        isReformatted = true
        for value in values {
            accept(value, line: 1, range: 0..<length)
            elements.append(0..<length)
            position = Position(offset: length, line: 1)
        }
    }

    /// Whether the file is one JSON array of elements as it stands.
    var isWhole: Bool { torn == nil && damage.isEmpty }

    /// The header of a journal, from its first line alone; nil when that is none.
    static func header(of file: OpenFile, on disk: any FileReading) throws(FileError) -> JournalHeader? {
        var lines = LineReader(file: file, offset: 0)
        guard let bytes = try lines.next(on: disk)?.bytes else { return nil }
        let element = Element(bytes, isFirst: true)
        guard let json = try? JSONReader.read(UnsafeBufferPointer(rebasing: bytes[element.range]))
        else { return nil }
        return try? JournalHeader(json: json)
    }

    private mutating func take(_ line: LineReader.Line, number: Int) {
        guard let bytes = line.bytes else {
            pending.append(
                Damage(line: number, bytes: line.range, fact: .lineTooLong(bytes: line.range.count)))
            isEmpty = false
            return
        }
        if isEmpty { isEmpty = bytes.allSatisfy { $0 == 0 } }
        let element = Element(bytes, isFirst: number == 1)
        let start = line.range.lowerBound + element.range.lowerBound
        let range = start..<line.range.lowerBound + element.range.upperBound
        guard !element.range.isEmpty else {
            if element.hasComma { lacksComma = false }
            if element.closes { isEnded = true }
            return
        }
        let text = UnsafeBufferPointer(rebasing: bytes[element.range])
        do throws(JSONError) {
            // Nearly every line is one that this program wrote.
            let change = Change(written: text)
            let json = change == nil ? try JSONReader.read(text) : nil
            if lacksComma || isEnded {
                damage.append(Damage(line: number, bytes: start..<start, fact: Self.unexpected))
            }
            damage += pending
            pending = []
            if let change { accept(change, line: number) }
            if let json { accept(json, line: number, range: range) }
            elements.append(range)
            position = Position(offset: range.upperBound, line: number)
            lacksComma = !element.hasComma
            isEnded = element.closes
        } catch {
            pending.append(Damage(line: number, bytes: line.range, fact: .notJSON(error)))
        }
    }

    private static let unexpected = Problem.Fact.notJSON(JSONError(reason: .comma, utf8Offset: 0))

    private mutating func accept(_ json: JSON, line: Int, range: Range<Int>) {
        let isHeader = position.offset == 0 && json["set"] == nil
        if isHeader {
            do throws(HeaderError) {
                header = try JournalHeader(json: json)
            } catch {
                switch error {
                case .newer(let format):
                    isNewer = true
                    objections.append(Damage(line: line, bytes: range, fact: .newerFormat(format)))
                case .member(let name):
                    objections.append(Damage(line: line, bytes: range, fact: .notHeader(member: name)))
                }
            }
            return
        }
        do throws(ChangeError) {
            accept(try Change(json: json), line: line)
        } catch {
            objections.append(Damage(line: line, bytes: range, fact: .notChange(error)))
        }
    }

    private mutating func accept(_ change: Change, line: Int) {
        changes.append(change)
        lines.append(Int32(truncatingIfNeeded: line))
    }

    /// Compares what follows the last whole element with the ending.
    private mutating func judgeEnd(_ file: OpenFile, on disk: any FileReading) throws(FileError) {
        let rest = length - position.offset
        torn = rest
        guard pending.isEmpty, position.offset > 0, rest <= 64 else { return }
        let bytes = try disk.bytes(of: file, in: position.offset..<length)
        hasExactEnding = bytes == Self.ending
        let text = bytes.filter { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
        if text == [UInt8(ascii: "]")] { torn = nil }
    }
}

/// The element that a line holds, without what stands around it.
private struct Element {
    /// Inside the line.
    var range: Range<Int>
    var hasComma = false
    /// The array's closing bracket stands on the line.
    var closes = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
        var start = 0
        var end = bytes.count
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0D || byte == 0x09 }
        while start < end, isSpace(bytes[start]) { start += 1 }
        if isFirst, start < end, bytes[start] == UInt8(ascii: "[") { start += 1 }
        // Only an array on its own line begins with `[`, so a closing bracket at the end is the journal's.
        while end > start {
            let byte = bytes[end - 1]
            if byte == UInt8(ascii: ","), !hasComma {
                hasComma = true
            } else if byte == UInt8(ascii: "]"), !closes, !hasComma {
                closes = true
            } else if !isSpace(byte) {
                break
            }
            end -= 1
        }
        range = start..<end
    }
}
