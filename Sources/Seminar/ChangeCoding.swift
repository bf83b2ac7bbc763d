/// What a JSON value lacks to be a change, and where.
package struct ChangeError: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case notObject
        /// A member is missing or has a wrong shape: its name.
        case member(String)
        /// Two subjects in one change: the names of both.
        case subjects(String, String)
    }

    package let reason: Reason
    /// Counted in bytes from the beginning of what was read: where the wrong value begins, or, where one is missing, the
    /// object ends.
    package let utf8Offset: Int

    package init(reason: Reason, utf8Offset: Int) {
        self.reason = reason
        self.utf8Offset = utf8Offset
    }
}

/// Why bytes are no change: they are no JSON, or JSON of something else.
package enum LineError: Error, Hashable, Sendable {
    case notJSON(JSONError)
    case notChange(ChangeError)
}

extension Change {
    /// The change as the JSON object of a line; what was unknown comes back at the end, as it was.
    package var json: JSON {
        var members: [JSON.Member] = [
            .init("id", .string(id.description)), .init("n", .integer(n)),
            .init("at", .string(at.description)),
        ]
        if let roomTime { members.append(.init("room_time", .string(roomTime.description))) }
        members.append(.init("by", .string(by)))
        switch subject {
        case .idea(let id): members.append(.init("idea", .string(id.description)))
        case .item(let id): members.append(.init("item", .string(id)))
        case .person(let id): members.append(.init("person", .string(id)))
        case .floor(let id): members.append(.init("floor", .string(id.description)))
        case .room: members.append(.init("room", true))
        case .unknown: break
        }
        members.append(.init("after", .array(after.map { .string($0.description) })))
        if let undoes { members.append(.init("undoes", .string(undoes.description))) }
        if let action { members.append(.init("action", .string(action.description))) }
        if let rehearsal { members.append(.init("rehearsal", .string(rehearsal.description))) }
        members.append(.init("set", .object(set.members)))
        return .object(members + unknown)
    }

    /// Reads the JSON object that the bytes hold, and nothing else.
    package init(line bytes: some Sequence<UInt8>) throws(LineError) {
        let read = { (buffer: UnsafeBufferPointer<UInt8>) -> Result<Change, LineError> in
            var reader = JSONReader(buffer)
            let result: Result<Change, LineError>
            do throws(LineError) {
                result = .success(try Change(reading: &reader))
            } catch {
                result = .failure(error)
            }
            if case .failure(.notJSON) = result { return result }
            // Bytes with something behind the value are no JSON, whatever the value lacks.
            do throws(JSONError) { try reader.end() } catch { return .failure(.notJSON(error)) }
            return result
        }
        let result = bytes.withContiguousStorageIfAvailable(read)
        self = try (result ?? ContiguousArray(bytes).withUnsafeBufferPointer(read)).get()
    }

    /// Reads the value that comes next.
    ///
    /// A journal of 100,000 changes is read while somebody waits, so each value is made from the bytes of the line, without
    /// a tree of JSON between them. Of a member that is given twice the last one counts; one of a wrong shape is passed
    /// over as the JSON that it is, and told at the end, because only what is JSON can be no change.
    ///
    /// - Throws: `.notJSON` where the reader stands; `.notChange` with the reader behind the value.
    package init(reading reader: inout JSONReader) throws(LineError) {
        self.init(
            id: Identifier(high: 0, low: 0), n: 0, at: Moment(milliseconds: 0, offsetMinutes: 0), by: "",
            subject: .unknown, set: Values())
        let start: Int
        var names = NamesRead()
        let isObject: Bool
        do throws(JSONError) {
            isObject = reader.isNext(UInt8(ascii: "{"))
            start = reader.index
            if isObject {
                try read(&reader, &names)
            } else {
                _ = try reader.value()
            }
        } catch {
            throw .notJSON(error)
        }
        guard isObject else { throw .notChange(ChangeError(reason: .notObject, utf8Offset: start)) }
        if let error = names.error(end: reader.index - 1) { throw .notChange(error) }
        prove(names.checksum, reader)
    }

    /// Compares the checksum, where the line has one, with what was read.
    private mutating func prove(_ checksum: ChecksumRead?, _ reader: JSONReader) {
        ending.hasChecksum = checksum != nil
        guard let checksum, !(checksum.fits && checksum.end == reader.index - 1) else { return }
        // Some tool may have laid the array out anew: then the bytes are others, and what they say is the same.
        if let written = checksum.written, written == self.checksum { return }
        var reader = reader
        reader.index = checksum.start
        guard let value = try? reader.value(depth: 1) else { return }
        unknown.append(JSON.Member(Self.checksumName, value))
    }

    private mutating func read(_ reader: inout JSONReader, _ names: inout NamesRead) throws(JSONError) {
        let lineStart = reader.index
        var isOpen = try reader.beginObject()
        while isOpen {
            let start = reader.index
            if let name = try reader.utf8({ Name(utf8: $0) }) {
                try reader.colon()
                reader.skipSpace()
                let valueStart = reader.index
                if name == .checksum {
                    names.checksum = try ChecksumRead(&reader, of: lineStart..<start - 1)
                }
                let isRight = try read(name, &reader)
                names.insert(name, isRight: isRight, utf8Offset: valueStart)
            } else {
                reader.index = start
                let name = try reader.string()
                try reader.colon()
                names.unknown.append(JSON.Member(name, try reader.value(depth: 1)))
            }
            isOpen = try reader.anotherMember()
        }
        // At once, because each time it is put in anew.
        if !names.unknown.isEmpty { unknown = names.unknown }
    }

    /// Reads the value of a member; false where it has a wrong shape.
    private mutating func read(_ name: Name, _ reader: inout JSONReader) throws(JSONError) -> Bool {
        switch name {
        case .id: try reader.read(&id, Identifier.init(utf8:))
        case .n: try readCounter(&reader)
        case .at: try reader.read(&at, Moment.init(utf8:))
        case .roomTime: try reader.readOptional(&roomTime, Moment.init(utf8:))
        case .by: try reader.read(&by)
        case .idea, .floor, .item, .person, .room: try readSubject(name, &reader)
        case .after: try readAfter(&reader)
        case .undoes: try reader.readOptional(&undoes) { Identifier(utf8: $0) }
        case .action: try reader.readOptional(&action) { Identifier(utf8: $0) }
        case .rehearsal: try reader.readOptional(&rehearsal) { Day(utf8: $0[...]) }
        case .set: try readSet(&reader)
        // A checksum of any shape is one that fits or does not.
        case .checksum: true
        }
    }

    private mutating func readCounter(_ reader: inout JSONReader) throws(JSONError) -> Bool {
        guard let n = try reader.integer(depth: 1), Self.counters.contains(n) else { return false }
        self.n = n
        return true
    }

    private mutating func readSubject(_ name: Name, _ reader: inout JSONReader) throws(JSONError) -> Bool {
        switch name {
        case .idea, .floor:
            var id = self.id
            guard try reader.read(&id, Identifier.init(utf8:)) else { return false }
            subject = name == .idea ? .idea(id) : .floor(id)
        case .item, .person:
            var id = ""
            guard try reader.read(&id) else { return false }
            subject = name == .item ? .item(id) : .person(id)
        case .room, .id, .n, .at, .roomTime, .by, .after, .undoes, .action, .rehearsal, .set, .checksum:
            guard try reader.value(depth: 1) == true else { return false }
            subject = .room
        }
        return true
    }

    private mutating func readAfter(_ reader: inout JSONReader) throws(JSONError) -> Bool {
        after = []
        guard reader.isNext(UInt8(ascii: "[")) else {
            _ = try reader.value(depth: 1)
            return false
        }
        var isRight = true
        var isOpen = reader.beginArray()
        while isOpen {
            var id = self.id
            isRight = try reader.read(&id, depth: 2, Identifier.init(utf8:)) && isRight
            after.append(id)
            isOpen = try reader.anotherElement()
        }
        return isRight
    }

    private mutating func readSet(_ reader: inout JSONReader) throws(JSONError) -> Bool {
        guard reader.isNext(UInt8(ascii: "{")) else {
            _ = try reader.value(depth: 1)
            return false
        }
        set = try Values(reading: &reader, depth: 1)
        return true
    }
}

/// The members of a change that this version knows.
///
/// By their order they are bits (`NamesRead`): first those that must be there, then the subjects, of which one may be.
private enum Name: UInt8 {
    case id, n, at, by, set, idea, item, person, floor, room, after, undoes, action, rehearsal, checksum
    case roomTime

    init?(utf8 name: UnsafeBufferPointer<UInt8>) {
        func isNamed(_ word: StaticString) -> Bool {
            for place in 0..<name.count where name[place] != word.utf8Start[place] { return false }
            return true
        }
        switch name.count {
        case 1 where isNamed("n"): self = .n
        case 2 where isNamed("id"): self = .id
        case 2 where isNamed("at"): self = .at
        case 2 where isNamed("by"): self = .by
        case 3 where isNamed("set"): self = .set
        case 4 where isNamed("idea"): self = .idea
        case 4 where isNamed("item"): self = .item
        case 4 where isNamed("room"): self = .room
        case 5 where isNamed("after"): self = .after
        case 5 where isNamed("floor"): self = .floor
        case 6 where isNamed("person"): self = .person
        case 6 where isNamed("undoes"): self = .undoes
        case 6 where isNamed("action"): self = .action
        case 8 where isNamed("checksum"): self = .checksum
        case 9 where isNamed("rehearsal"): self = .rehearsal
        case 9 where isNamed("room_time"): self = .roomTime
        default: return nil
        }
    }

    /// Its name in files.
    var text: String { self == .roomTime ? "room_time" : "\(self)" }

    static let required: [Name] = [.id, .n, .at, .by, .set]
    static let subjects: [Name] = [.idea, .item, .person, .floor, .room]
    var bit: UInt16 { 1 << rawValue }
}

/// Which members were read, and which had a wrong shape when they came last.
private struct NamesRead {
    /// A bit each.
    private var read: UInt16 = 0
    private var wrong: [(name: Name, utf8Offset: Int)] = []
    /// The last one.
    var checksum: ChecksumRead?
    /// The members that no version up to this one knows.
    var unknown: [JSON.Member] = []

    mutating func insert(_ name: Name, isRight: Bool, utf8Offset: Int) {
        read |= name.bit
        if !wrong.isEmpty { wrong.removeAll { $0.name == name } }
        if !isRight { wrong.append((name, utf8Offset)) }
    }

    /// What keeps the object from being a change: the first wrong member, or what is missing at its end.
    func error(end: Int) -> ChangeError? {
        let isComplete = read & 0b11111 == 0b11111 && (read >> 5 & 0b11111).nonzeroBitCount < 2
        guard !isComplete || !wrong.isEmpty else { return nil }
        if let first = wrong.min(by: { $0.utf8Offset < $1.utf8Offset }) {
            return ChangeError(reason: .member(first.name.text), utf8Offset: first.utf8Offset)
        }
        if let missing = Name.required.first(where: { read & $0.bit == 0 }) {
            return ChangeError(reason: .member(missing.text), utf8Offset: end)
        }
        let subjects = Name.subjects.filter { read & $0.bit != 0 }
        return ChangeError(reason: .subjects(subjects[0].text, subjects[1].text), utf8Offset: end)
    }
}

/// A checksum that was read, with what its line comes to.
private struct ChecksumRead {
    /// Where the value begins and ends.
    var start: Int
    var end: Int
    /// Nil where it is no checksum.
    var written: LineChecksum?
    /// Whether it is that of the line's bytes as they stand.
    var fits = false

    /// Reads the value that comes next.
    ///
    /// - Parameter line: what it is the checksum of, where a comma alone stands between them.
    init(_ reader: inout JSONReader, of line: Range<Int>) throws(JSONError) {
        reader.skipSpace()
        start = reader.index
        if reader.isNext(UInt8(ascii: "\"")) {
            written = try reader.utf8 { LineChecksum(utf8: $0) }
        } else {
            _ = try reader.value(depth: 1)
        }
        end = reader.index
        guard reader.bytes[line.upperBound] == UInt8(ascii: ","), !line.isEmpty else { return }
        fits =
            written
            == LineChecksum(of: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(reader.bytes)[line]))
    }
}

extension JSONReader {
    /// Reads a text into a value; false, and the value as it was, where the next one has another shape.
    fileprivate mutating func read<Value>(
        _ value: inout Value, depth: Int = 1, _ make: (UnsafeBufferPointer<UInt8>) -> Value?
    ) throws(JSONError) -> Bool {
        guard isNext(UInt8(ascii: "\"")) else {
            _ = try self.value(depth: depth)
            return false
        }
        guard let new = try utf8(make) else { return false }
        value = new
        return true
    }

    /// Reads a text into a value that not every change has.
    fileprivate mutating func readOptional<Value>(
        _ value: inout Value?, _ make: (UnsafeBufferPointer<UInt8>) -> Value?
    ) throws(JSONError) -> Bool {
        value = nil
        guard isNext(UInt8(ascii: "\"")) else {
            _ = try self.value(depth: 1)
            return false
        }
        value = try utf8(make)
        return value != nil
    }

    fileprivate mutating func read(_ text: inout String) throws(JSONError) -> Bool {
        guard isNext(UInt8(ascii: "\"")) else {
            _ = try value(depth: 1)
            return false
        }
        text = try string()
        return true
    }
}
