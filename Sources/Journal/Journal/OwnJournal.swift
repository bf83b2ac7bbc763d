internal import Seminar

/// A journal that this program wrote and holds the lock of, open for the next change.
///
/// A change is added by one write over the ending, so that the file is a JSON array before and after it. A write that comes out
/// short is taken back; where even that fails the journal is broken and not written to again.
final class OwnJournal {
    let path: Path
    let tag: String
    let file: OpenFile
    private(set) var length: Int
    /// The ending could not be put back after a failure.
    private(set) var isBroken = false
    private let header: JournalHeader
    let disk: any FileWriting
    /// The file in which the journal is remembered; nil where it cannot be.
    private let memoryFile: OpenFile?
    private var memory: JournalMemory
    /// The greatest counter of its changes.
    var greatest: Int { memory.counter }
    private let lastChange = LastChange()
    /// Folders in which a name is not yet known to be on the disk.
    private var newNames: [Path]

    /// Continues a remembered journal; nil when it is not the same any more, or another program holds it.
    init?(
        continuing memory: JournalMemory, in folder: SeminarFolder, on disk: any FileWriting,
        state: StateDirectory?
    ) throws(FileError) {
        guard let status = try disk.status(of: memory.path), status.kind == .file,
            status.identity == memory.identity, status.size >= memory.length,
            memory.length > JournalMemory.endingLength
        else { return nil }
        var file = try disk.openForWriting(memory.path)
        guard try disk.lock(file), try disk.isInPlace(file, memory.path) else { return nil }
        guard
            try JournalMemory.ending(of: file, length: memory.length, on: disk) == memory.ending,
            let header = try JournalScan.header(of: file, on: disk), header.seminar == memory.seminar,
            header.writer == memory.writer
        else { return nil }
        let end = memory.length - JournalScan.ending.count
        var scan = JournalScan(
            from: JournalScan.Position(offset: end, line: 2, lineStart: end, layout: .lines))
        try scan.read(file, on: disk)
        guard let contents = try Self.contents(of: file, status, as: memory, on: disk) else { return nil }
        var length = scan.length
        if !scan.hasExactEnding || scan.isDamaged {
            let mended = try Mending(
                path: memory.path, damaged: folder.damagedFolder, seminar: memory.seminar, disk: disk
            ).mend(file)
            guard let mended else { return nil }
            (file, length) = mended
        }
        path = memory.path
        tag = header.tag
        self.header = header
        self.file = file
        self.length = length
        self.disk = disk
        self.memory = memory
        memoryFile = try? state?.openMemory(of: memory)
        newNames = []
        self.memory.identity = try disk.status(of: file).identity
        (self.memory.content, self.memory.counter) = contents
        noteChange()
        try remember(length: length)
    }

    /// Begins a journal in a seminar folder.
    convenience init(
        creatingIn folder: SeminarFolder, header: JournalHeader, changes: [Change], device: Device,
        on disk: any FileWriting, state: StateDirectory?
    ) throws(JournalError) {
        // A folder that vanished, such as an unplugged stick's, must not come into being again somewhere else.
        guard folder.isSeminar else { throw .notSeminar(path: folder.path.text) }
        var newNames: [Path] = []
        do throws(FileError) {
            if try disk.makeFolderIfMissing(folder.journalFolder) { newNames.append(folder.path) }
        } catch {
            throw .file(error)
        }
        try self.init(
            creatingAt: folder.journalFolder, header: header, changes: changes, device: device, on: disk,
            state: state, newNames: newNames)
    }

    /// Begins a journal with its first changes under a name that is free, all in one write.
    ///
    /// It gets its name only when it is whole.
    init(
        creatingAt folder: Path, header: JournalHeader, changes: [Change], device: Device,
        on disk: any FileWriting, state: StateDirectory?, newNames: [Path] = []
    ) throws(JournalError) {
        do throws(FileError) {
            let file = try disk.stage(
                in: folder, permissions: Permissions.file(in: try disk.status(of: folder)))
            let identity: FileIdentity
            var (header, bytes) = (header, [UInt8]())
            do throws(FileError) {
                // Nothing may fail once the journal has its name.
                identity = try disk.status(of: file).identity
                var settled: Path?
                for tag in Self.tags(for: changes) where settled == nil {
                    let path: Path = "\(folder)/\(Self.name(writer: header.writer, tag: tag))"
                    guard try disk.status(of: path) == nil, state?.remembers(path) != true else { continue }
                    header.tag = tag
                    bytes = Self.opening(header) + Self.lines(changes) + JournalScan.ending
                    // Later tags are longer, so nothing of an earlier one is left.
                    try disk.writeAll(bytes, to: file, at: 0)
                    if try disk.settle(file, as: path) { settled = path }
                }
                guard let settled else {
                    throw FileError(
                        operation: .create, path: folder.text, code: FileError.Number.fileExists.rawValue,
                        reason: "")
                }
                path = settled
            } catch {
                try? disk.remove(file.path)
                throw error
            }
            self.file = file
            self.header = header
            self.disk = disk
            tag = header.tag
            length = bytes.count
            self.newNames = newNames + [folder]
            memory = JournalMemory(
                path: path, seminar: header.seminar, writer: header.writer, device: device,
                identity: identity, length: bytes.count,
                ending: Self.checksumBeforeEnding(bytes), counter: changes.map(\.n).max() ?? 0,
                content: JournalMemory.content(of: changes))
            memoryFile = try? state?.openMemory(of: memory)
        } catch {
            throw .file(error)
        }
        noteChange()
    }

    /// The checksum of the changes in a file that was written before, and their greatest counter; nil where it does not hold all
    /// that is remembered.
    private static func contents(
        of file: OpenFile, _ status: FileStatus, as memory: JournalMemory, on disk: any FileReading
    ) throws(FileError) -> (checksum: UInt64, counter: Int)? {
        if let content = memory.content, memory.isUnchanged(status) { return (content, memory.counter) }
        let scan = try JournalScan(reading: file, on: disk)
        // The changes recorded just before a crash are not remembered; they have greater numbers.
        let remembered = scan.changes.lazy.filter { $0.n <= memory.counter }
        guard [nil, JournalMemory.content(of: remembered)].contains(memory.content) else { return nil }
        return (
            JournalMemory.content(of: scan.changes), scan.changes.map(\.n).reduce(memory.counter, max)
        )
    }

    /// The end of the first change's id, longer where that is taken, and in the end digits of chance: they do not run out.
    private static func tags(for changes: [Change]) -> [String] {
        let digits = hexadecimal(changes.first?.id.low ?? 0)
        let chance = (0..<16).map { _ in hexadecimal(.random(in: .min ... .max)) }
        return [4, 6, 8, 12, 16].map { String(digits.suffix($0)) } + chance
    }

    /// Adds changes in one write.
    ///
    /// - Returns: the journal's length after it.
    /// - Throws: why they could not be added; the journal is then as it was, or `isBroken`. `.replaced` where its name no longer
    ///   stands for this file, or the file holds something else.
    func append(_ changes: [Change]) throws(JournalError) -> Int {
        guard try isIntact() else { throw .replaced(path: path.text) }
        let bytes = Self.lines(changes) + JournalScan.ending
        let start = length - JournalScan.ending.count
        do throws(FileError) {
            try disk.writeAll(bytes, to: file, at: start)
        } catch {
            rollBack(to: start)
            noteChange()
            throw .file(error)
        }
        noteChange()
        length = start + bytes.count
        memory.content = memory.content.map { $0 &+ JournalMemory.content(of: changes) }
        memory.ending = Self.checksumBeforeEnding(bytes)
        memory.counter = changes.map(\.n).reduce(memory.counter, max)
        return length
    }

    /// Whether the name stands for this file, and the file holds the changes that were written and nothing else.
    func isIntact() throws(JournalError) -> Bool {
        do throws(FileError) {
            guard try disk.isInPlace(file, path), try disk.status(of: file).size == length else {
                return false
            }
            let request = syncRequest
            guard try request.holdsEnding() else { return false }
            return try request.holdsContent()
        } catch {
            throw .file(error)
        }
    }

    /// Whether nothing else has changed the file, or anything about it.
    var isUntouched: Bool {
        guard let status = try? disk.status(of: file) else { return false }
        return status.changed == lastChange.nanoseconds
    }

    /// Remembers that it was this program that changed the file.
    func noteChange() {
        if let status = try? disk.status(of: file) { lastChange.note(status) }
    }

    /// Puts the ending back where it was; first over bytes that the file already has, which needs no space.
    private func rollBack(to start: Int) {
        do throws(FileError) {
            try disk.writeAll(JournalScan.ending, to: file, at: start)
            try disk.truncate(file, to: length)
        } catch {
            isBroken = true
        }
    }

    /// Puts the ending back into a broken journal that was left: it replaces the part of a change that stands there and that
    /// another journal holds whole; nothing else is touched.
    ///
    /// - Returns: whether there is nothing more to be done.
    func restoreEnding() -> Bool {
        do throws(FileError) {
            // Where something else has its name, or is its content, it is no longer this program's to mend.
            guard try disk.isInPlace(file, path),
                try disk.status(of: file).size >= length - JournalScan.ending.count,
                try syncRequest.holdsEnding()
            else { return true }
            let start = length - JournalScan.ending.count
            try disk.writeAll(JournalScan.ending, to: file, at: start)
            try disk.truncate(file, to: length)
            return true
        } catch {
            return false
        }
    }

    /// Writes the last changes once more, byte for byte where they are.
    ///
    /// After a sync that failed the system may have forgotten that they are to be written, and answer the next one as if
    /// they had been.
    func rewrite(_ changes: [Change]) throws(JournalError) {
        let isNew = !newNames.isEmpty
        let bytes = (isNew ? Self.opening(header) : []) + Self.lines(changes) + JournalScan.ending
        do throws(FileError) {
            guard bytes.count <= length else { return }
            try disk.writeAll(bytes, to: file, at: length - bytes.count)
        } catch {
            isBroken = true
            throw .file(error)
        }
        noteChange()
    }

    var syncRequest: SyncRequest {
        var memory = memory
        memory.length = length
        memory.changed = lastChange.nanoseconds
        return SyncRequest(
            disk: disk, file: file, path: path, length: length, ending: memory.ending,
            content: memory.content.map { ($0, lastChange) }, newNames: newNames,
            memory: memoryFile.map { ($0, memory) })
    }

    func markSynced(_ request: SyncRequest) {
        memory.turn += 1
        newNames.removeAll { request.newNames.contains($0) }
    }

    /// Remembers that another journal holds the changes that this one lacks, so that no start misses them.
    func forgetLoss() {
        guard let memoryFile else { return }
        memory.counter = 0
        memory.turn += 1
        _ = try? disk.write(memoryFile, memory.bytes[...], at: memory.offset)
    }

    /// Makes the memory fit a journal that was taken up: it may be longer than remembered, or a clean copy.
    private func remember(length: Int) throws(FileError) {
        memory.length = length
        memory.changed = lastChange.nanoseconds
        memory.ending = try JournalMemory.ending(of: file, length: length, on: disk)
        memory.turn += 1
        guard let memoryFile else { return }
        _ = try? disk.write(memoryFile, memory.bytes[...], at: memory.offset)
        memory.turn += 1
    }
}

extension OwnJournal {
    /// `thu-ky-1-a3f2.json`.
    static func name(writer: String, tag: String) -> String { "\(asciiName(writer))-\(tag).json" }

    /// The part of a file name that a writer's name gives: `thu-ky-1` for `Thư ký 1`.
    static func asciiName(_ writer: String) -> String {
        let letters = writer.unicodeScalars.flatMap { scalar -> String in
            let lower = scalar.properties.lowercaseMapping
            if lower.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }) {
                return lower
            }
            if scalar.properties.generalCategory == .nonspacingMark { return "" }
            // Unicode calls ư "LATIN SMALL LETTER U WITH HORN": the letter is what names it.
            let words = lower.unicodeScalars.first?.properties.name?.split(separator: " ") ?? []
            guard words.starts(with: ["LATIN", "SMALL", "LETTER"]), words.count > 3, words[3].count == 1
            else { return " " }
            return words[3].lowercased()
        }
        let name = String(letters).split(separator: " ").joined(separator: "-").prefix(24)
        let trimmed = name.hasSuffix("-") ? name.dropLast() : name
        return trimmed.isEmpty ? "journal" : String(trimmed)
    }

    static func opening(_ header: JournalHeader) -> [UInt8] { [UInt8(ascii: "[")] + header.json.line }

    static func lines(_ changes: [Change]) -> [UInt8] {
        changes.flatMap { Array(",\n".utf8) + $0.line }
    }

    private static func checksumBeforeEnding(_ bytes: [UInt8]) -> UInt64 {
        checksum(bytes.dropLast(JournalScan.ending.count).suffix(JournalMemory.endingLength))
    }
}
