internal import Seminar

/// The changes in the bytes of one journal, from a position in it to its end.
///
/// The elements of the array are read one after another. An element is whole when its JSON is, whatever follows it, so
/// the result does not depend on the pieces in which a file arrived. A damaged line costs only itself. The bytes after the
/// last whole element, where they are not the ending, are the torn end: the rest may still be on its way, so the next scan
/// begins again after the last whole element.
struct JournalScan {
    static let ending: [UInt8] = Array("\n]\n".utf8)

    /// How the elements are laid out, as the first one shows.
    enum Layout: Hashable {
        case unknown
        /// None goes beyond its line: a line end ends it, whole or not.
        case lines
        /// Some tool laid the array out anew, over any number of lines an element.
        case spread
    }

    /// How far a journal has been read.
    struct Position: Hashable {
        /// The byte after the last whole element.
        var offset = 0
        /// The number of the line in which that byte stands, and where that line begins.
        var line = 1
        var lineStart = 0
        var layout = Layout.unknown
    }

    /// Something wrong with a line.
    struct Finding: Hashable {
        var line: Int
        var fact: Problem.Fact
    }

    private(set) var position: Position
    /// Where the next scan of the same bytes begins: the position, or the start where a longer file may read otherwise.
    var resume: Position { isUndecided ? Position() : position }
    private(set) var header: JournalHeader?
    private(set) var numbered = NumberedChanges()
    var changes: [Change] { numbered.changes }
    /// The bytes of all whole elements, the header's and those that are no change included, in runs between whose elements
    /// stand a comma and a line end and nothing else; empty where not asked for.
    private(set) var runs: [Range<Int>] = []
    /// The findings before the end of the last whole element, in order: at most `Problem.mostOfOneFile`.
    private(set) var findings: [Finding] = []
    /// How many more findings there are.
    private(set) var unlisted = 0
    /// The bytes before the last whole element that are no JSON; empty where not asked for.
    private(set) var damage: [Range<Int>] = []
    /// How many bytes follow the last whole element where the journal does not end as it should; nil when it does.
    private(set) var torn: Int?
    /// Whether the bytes after the last whole element are exactly those that the next append replaces.
    private(set) var hasExactEnding = false
    /// The format of a journal that is newer than this version: nothing of it was read.
    private(set) var newerFormat: String?
    /// Whether the file is in another encoding, or packed: nothing of it was read.
    private(set) var isForeign = false
    /// Every byte is zero, or there is none.
    private(set) var isEmpty: Bool
    /// The length of the file when its end was reached.
    private(set) var length = 0

    let keepsRanges: Bool
    /// From how many bytes on both cores read.
    let fewestBytesToHalve: Int
    /// Damaged lines after the last whole element, and their bytes.
    private var pending: [Finding] = []
    private var pendingDamage: [Range<Int>] = []
    private var unlistedPending = 0
    /// How many commas stand behind the last whole element, and how many brackets, of which one ends the array.
    private var commas = 0
    private var brackets = 0
    private var isOpened: Bool
    private var isUndecided = false

    /// - Parameters:
    ///   - position: where an earlier scan of the same bytes said to go on.
    ///   - keepsRanges: whether `runs` and `damage` are asked for.
    ///   - fewestBytesToHalve: from how many bytes on both cores read.
    init(
        from position: Position = Position(), keepsRanges: Bool = false, fewestBytesToHalve: Int = 1 << 20
    ) {
        self.position = position
        self.keepsRanges = keepsRanges
        self.fewestBytesToHalve = fewestBytesToHalve
        isEmpty = position.offset == 0
        isOpened = position.offset > 0
    }

    /// Reads a whole file.
    ///
    /// - Parameter keepsRanges: whether `runs` and `damage` are asked for.
    init(reading file: OpenFile, on disk: any FileReading, keepsRanges: Bool = false) throws(FileError) {
        self.init(keepsRanges: keepsRanges)
        try read(file, on: disk)
    }

    /// Whether the file is one JSON array of elements as it stands.
    var isWhole: Bool { torn == nil && !isDamaged }

    /// Whether anything before the last whole element is no part of such an array, or out of order in it.
    private(set) var isDamaged = false

    /// Reads a file from the position to its end.
    mutating func read(_ file: OpenFile, on disk: any FileReading) throws(FileError) {
        if try !readHalves(of: file, on: disk) { try read(file, upTo: .max, on: disk) }
        try judgeEnd(file, on: disk)
    }

    /// Reads a file from the position to its end, or to that of a line.
    mutating func read(_ file: OpenFile, upTo end: Int, on disk: any FileReading) throws(FileError) {
        var place = Place(position)
        var reader = LineReader(file: file, offset: position.offset, end: end)
        if position.offset == 0,
            let reason = JSONError.foreign(try disk.bytes(of: file, in: 0..<JSONError.tellingBytes))
        {
            appendFinding(
                Finding(line: 1, fact: .notJSON(JSONError(reason: reason, utf8Offset: 0))))
            (isForeign, isEmpty) = (true, false)
        }
        while newerFormat == nil, !isForeign,
            let piece = try reader.next(acrossLines: place.layout == .spread, on: disk)
        {
            switch consume(piece, &place) {
            case .consumed(let offset): reader.advance(to: offset)
            case .damaged(let start, let fact):
                let end = try reader.passLine(on: disk)
                appendDamage(start..<end, fact ?? .lineTooLong(bytes: end - start), at: place)
                place.beginLine(at: reader.offset)
            case .open(let start, let error):
                reader.advance(to: start)
                try decideLayout(&reader, &place, error, on: disk)
            }
        }
        length = reader.offset
    }

    /// Where reading stands.
    private struct Place {
        var line: Int
        var lineStart: Int
        var layout: Layout

        init(_ position: Position) {
            line = position.line
            lineStart = position.lineStart
            layout = position.layout
        }

        mutating func beginLine(at offset: Int) {
            line += 1
            lineStart = offset
        }
    }

    private enum Outcome {
        /// Everything up to an offset.
        case consumed(Int)
        /// What begins at an offset is damaged, or, where nothing else is said, too long; its line is passed over.
        case damaged(Int, Problem.Fact?)
        /// The first element begins at an offset and goes beyond its line, or is torn.
        case open(Int, JSONError)
    }

    /// Reads the elements of a piece, and what stands between them.
    private mutating func consume(_ piece: LineReader.Piece, _ place: inout Place) -> Outcome {
        let (bytes, base) = (piece.bytes, piece.range.lowerBound)
        if isEmpty { isEmpty = bytes.allSatisfy { $0 == 0 } }
        var index = base == 0 && bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
        // Behind the last whole element.
        var consumed = (index: 0, place: place)
        while true {
            skipSeparators(bytes, &index, base, &place)
            guard index < bytes.count else { break }
            let start = index
            var reader = JSONReader(bytes, at: start)
            do throws(JSONError) {
                try readElement(&reader, &place, base: base, mayGrow: !piece.isEnded)
                index = reader.index
                consumed = (index, place)
                if newerFormat != nil { return .consumed(base + index) }
            } catch {
                let isOpen = error.utf8Offset == bytes.count
                if isOpen, piece.isCut {
                    // Longer than any change, or only begun in this piece.
                    guard consumed.index > 0 else { return .damaged(base + start, nil) }
                    place = consumed.place
                    (commas, brackets) = (0, 0)
                    return .consumed(base + consumed.index)
                }
                if isOpen, place.layout == .unknown { return .open(base + start, error) }
                if place.layout == .unknown { place.layout = .lines }
                let offset = base + error.utf8Offset - place.lineStart
                let fact = Problem.Fact.notJSON(JSONError(reason: error.reason, utf8Offset: max(0, offset)))
                guard place.layout == .spread else { return .damaged(base + start, fact) }
                let end = isOpen ? bytes.count : Self.nextObject(in: bytes, after: start)
                appendDamage(base + start..<base + end, fact, at: place)
                passLines(bytes[start..<end], base, &place)
                index = end
            }
        }
        guard piece.isEnded else { return .consumed(piece.range.upperBound) }
        place.beginLine(at: piece.range.upperBound + 1)
        return .consumed(piece.range.upperBound + 1)
    }

    /// Passes over space, commas and the array's brackets.
    private mutating func skipSeparators(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ base: Int, _ place: inout Place
    ) {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0D, 0x09: break
            case 0x0A: place.beginLine(at: base + index + 1)
            case UInt8(ascii: ","): commas += 1
            case UInt8(ascii: "]"): brackets += 1
            case UInt8(ascii: "[") where !isOpened: isOpened = true
            // Another array after the end of the first.
            case UInt8(ascii: "[") where brackets > 0: brackets += 1
            default: return
            }
            index += 1
        }
    }

    private func passLines(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ base: Int, _ place: inout Place) {
        for index in bytes.indices where bytes[index] == 0x0A { place.beginLine(at: base + index + 1) }
    }

    /// The beginning of the next line that begins with an object, or the end.
    private static func nextObject(in bytes: UnsafeBufferPointer<UInt8>, after start: Int) -> Int {
        var index = start
        var isAtLineStart = false
        while index < bytes.count {
            switch bytes[index] {
            case 0x0A: isAtLineStart = true
            case 0x20, 0x0D, 0x09: break
            case UInt8(ascii: "{") where isAtLineStart: return index
            default: isAtLineStart = false
            }
            index += 1
        }
        return index
    }

    /// Reads an element: a header, a change, or JSON that is neither.
    ///
    /// - Parameter mayGrow: whether more may follow what is there of the file, so that a number at its end is not whole.
    private mutating func readElement(
        _ reader: inout JSONReader, _ place: inout Place, base: Int, mayGrow: Bool
    ) throws(JSONError) {
        let start = reader.index
        // The comma came first, and then the line.
        let isNext =
            commas == 1 && brackets == 0 && base + start == position.offset + 2
            && base + start == place.lineStart
        // Only a journal that lost its header begins with a change.
        if position.offset == 0, let json = try headerJSON(&reader) {
            try refuseNumber(at: reader, mayGrow)
            beginElement(place)
            readHeader(json, place)
        } else {
            do throws(LineError) {
                let change = try Change(reading: &reader)
                beginElement(place)
                if change.isAltered { appendFinding(Finding(line: place.line, fact: .alteredLine)) }
                numbered.append(change, line: place.line)
            } catch {
                switch error {
                case .notJSON(let error): throw error
                case .notChange(let error):
                    try refuseNumber(at: reader, mayGrow)
                    beginElement(place)
                    let offset = max(0, base + error.utf8Offset - place.lineStart)
                    appendFinding(
                        Finding(
                            line: place.line,
                            fact: .notChange(ChangeError(reason: error.reason, utf8Offset: offset))))
                }
            }
        }
        if let escape = reader.loneSurrogate {
            appendFinding(Finding(line: place.line, fact: .loneSurrogate(escape)))
        }
        if place.layout == .unknown { place.layout = .lines }
        if place.layout == .spread { passLines(reader.bytes[start..<reader.index], base, &place) }
        if keepsRanges { appendRun(base + start..<base + reader.index, isNext) }
        position = Position(
            offset: base + reader.index, line: place.line, lineStart: place.lineStart, layout: place.layout)
        isOpened = true
        (commas, brackets) = (0, 0)
    }

    private mutating func appendRun(_ element: Range<Int>, _ isNext: Bool) {
        if isNext, let last = runs.popLast() {
            runs.append(last.lowerBound..<element.upperBound)
        } else {
            runs.append(element)
        }
    }

    /// The element that comes next, which is the first; nil, and the reader where it was, where it is no header.
    private func headerJSON(_ reader: inout JSONReader) throws(JSONError) -> JSON? {
        let start = reader.index
        let json = try reader.value()
        guard json["set"] != nil else { return json }
        reader.index = start
        return nil
    }

    /// Throws where a number, whose last digit only is a digit, may go on in the rest of the file.
    private func refuseNumber(at reader: JSONReader, _ mayGrow: Bool) throws(JSONError) {
        guard mayGrow, reader.index == reader.bytes.count, let last = reader.bytes.last,
            (0x30...0x39).contains(last)
        else { return }
        throw JSONError(reason: .value, utf8Offset: reader.index)
    }

    private mutating func readHeader(_ json: JSON, _ place: Place) {
        do throws(HeaderError) {
            header = try JournalHeader(json: json)
        } catch {
            switch error {
            case .newer(let format):
                newerFormat = format
                appendFinding(Finding(line: place.line, fact: .newerFormat(format)))
            case .member(let name):
                appendFinding(Finding(line: place.line, fact: .notHeader(member: name)))
            }
        }
    }

    /// Takes what was pending for damage, now that a whole element follows, and says whether a comma is missing.
    private mutating func beginElement(_ place: Place) {
        if !pending.isEmpty {
            for finding in pending { appendFinding(finding) }
            unlisted += unlistedPending
            damage += pendingDamage
            isDamaged = true
            pending = []
            pendingDamage = []
            unlistedPending = 0
        }
        guard position.offset > 0, commas == 0 || brackets > 0 else { return }
        isDamaged = true
        appendFinding(
            Finding(line: place.line, fact: .notJSON(JSONError(reason: .comma, utf8Offset: 0))))
    }

    private mutating func appendFinding(_ finding: Finding) {
        guard findings.count < Problem.mostOfOneFile else {
            unlisted += 1
            return
        }
        findings.append(finding)
    }

    private mutating func appendDamage(_ range: Range<Int>, _ fact: Problem.Fact, at place: Place) {
        if keepsRanges {
            // Lines that follow each other are set aside together.
            if let last = pendingDamage.last, last.upperBound + 1 == range.lowerBound {
                pendingDamage[pendingDamage.count - 1] = last.lowerBound..<range.upperBound
            } else {
                pendingDamage.append(range)
            }
        }
        guard pending.count < Problem.mostOfOneFile else {
            unlistedPending += 1
            return
        }
        pending.append(Finding(line: place.line, fact: fact))
    }

    /// Adds the scan of the rest of the journal, which began at the position.
    ///
    /// - Parameter later: began with a line 0, in which the position stands, and without ranges.
    mutating func append(_ later: JournalScan) {
        func moved(_ finding: Finding) -> Finding {
            Finding(line: finding.line + position.line, fact: finding.fact)
        }
        numbered.append(later.numbered, after: position.line)
        for finding in later.findings { appendFinding(moved(finding)) }
        unlisted += later.unlisted
        (pending, unlistedPending) = (later.pending.map(moved), later.unlistedPending)
        (commas, brackets) = (later.commas, later.brackets)
        isDamaged = isDamaged || later.isDamaged
        length = later.length
        guard later.position.offset > position.offset else { return }
        let line = position.line
        position = later.position
        position.line += line
    }

    /// Finds out whether the first element goes beyond its line or is torn, which only what follows can tell.
    private mutating func decideLayout(
        _ reader: inout LineReader, _ place: inout Place, _ error: JSONError, on disk: any FileReading
    ) throws(FileError) {
        let start = reader.offset
        place.layout = .lines
        if let piece = try reader.next(acrossLines: true, on: disk) {
            var json = JSONReader(piece.bytes)
            do throws(JSONError) {
                _ = try json.value()
                place.layout = .spread
                return
            } catch {
                // The rest may be on its way, and then all of this is to be read again.
                isUndecided = error.utf8Offset == piece.bytes.count && !piece.isCut
            }
        }
        let end = try reader.passLine(on: disk)
        let offset = max(0, end - place.lineStart)
        appendDamage(
            start..<end, .notJSON(JSONError(reason: error.reason, utf8Offset: offset)), at: place)
        place.beginLine(at: reader.offset)
    }

    /// Compares what follows the last whole element with the ending.
    private mutating func judgeEnd(_ file: OpenFile, on disk: any FileReading) throws(FileError) {
        let rest = length - position.offset
        let isEnded = pending.isEmpty && position.offset > 0 && brackets == 1 && commas == 0
        torn = isEnded ? nil : rest
        guard isEnded, rest == Self.ending.count else { return }
        hasExactEnding = try disk.bytes(of: file, in: position.offset..<length) == Self.ending
    }

    /// The header of a journal, from its first line alone; nil when that is none.
    static func header(of file: OpenFile, on disk: any FileReading) throws(FileError) -> JournalHeader? {
        var lines = LineReader(file: file, offset: 0)
        guard let bytes = try lines.next(on: disk)?.bytes else { return nil }
        let isMarked = bytes.starts(with: byteOrderMark)
        var reader = JSONReader(bytes, at: isMarked ? byteOrderMark.count : 0)
        guard reader.isNext(UInt8(ascii: "[")) else { return nil }
        reader.index += 1
        guard let json = try? reader.value() else { return nil }
        return try? JournalHeader(json: json)
    }

    /// Editors on Windows put it before the text.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
