internal import Seminar

/// Makes a damaged journal whole again without dropping a byte.
///
/// The damaged bytes are first set aside in files of their own in `damaged/`, named after their content, so that doing
/// it again after a crash sets nothing aside twice; then a clean copy of all whole elements takes the journal's place
/// in one step. Whoever reads meanwhile sees the one or the other.
struct Mending {
    /// The journal: `…/journal/thu-ky-1-a3f2.json`.
    let path: Path
    /// Where bytes are set aside.
    let damaged: Path
    /// The seminar to which the journal belongs if its damaged first line names it.
    let seminar: String?
    let disk: any FileWriting

    private static let block = 1 << 20

    /// Mends the journal, whose lock must be held.
    ///
    /// - Returns: the clean copy, locked, and its length; nil when not one element was whole, and the file as it was
    ///   has been set aside whole.
    func mend(_ file: OpenFile) throws(FileError) -> (file: OpenFile, length: Int)? {
        let scan = try JournalScan(reading: file, on: disk, keepsRanges: true)
        for damage in Self.damagedRanges(scan) { try setAside(damage, of: file) }
        guard !scan.runs.isEmpty else {
            try disk.remove(path)
            try disk.syncFolder(path.folder)
            return nil
        }
        let copy = try disk.stage(in: path.folder, permissions: try disk.status(of: file).permissions)
        let length = try disk.removingOnFailure(copy) { () throws(FileError) -> Int in
            let length = try write(scan.runs, under: lostHeader(of: file, scan), of: file, to: copy)
            try disk.sync(copy)
            try disk.rename(copy.path, to: path)
            try disk.syncFolder(path.folder)
            return length
        }
        return (copy, length)
    }

    /// Sets a whole file aside, whose lock must be held, and takes it from its place.
    func setAside(_ file: OpenFile) throws(FileError) {
        let size = try disk.status(of: file).size
        if size > 0 { try setAside(0..<size, of: file) }
        try disk.remove(path)
        try disk.syncFolder(path.folder)
    }

    /// The bytes that are part of no element and of nothing that stands between elements.
    private static func damagedRanges(_ scan: JournalScan) -> [Range<Int>] {
        var ranges = scan.damage
        if scan.torn != nil { ranges.append(scan.position.offset..<scan.length) }
        return ranges.filter { !$0.isEmpty }
    }

    /// A header in place of one that was damaged; nil where there is one, or nothing tells the seminar.
    private func lostHeader(of file: OpenFile, _ scan: JournalScan) throws(FileError) -> JournalHeader? {
        guard scan.header == nil, let seminar, let first = scan.changes.first,
            try JournalHeader.names(seminar, in: file, on: disk)
        else { return nil }
        return JournalHeader(for: first, seminar: seminar)
    }

    private func write(
        _ runs: [Range<Int>], under header: JournalHeader?, of file: OpenFile, to copy: OpenFile
    ) throws(FileError) -> Int {
        var length = 0
        var bytes = header.map(OwnJournal.opening) ?? [UInt8(ascii: "[")]
        for (index, run) in runs.enumerated() {
            if index > 0 || header != nil { bytes += ",\n".utf8 }
            try read(run, of: file) { block, _ throws(FileError) in
                bytes += block
                guard bytes.count > Self.block else { return }
                try disk.writeAll(bytes, to: copy, at: length)
                length += bytes.count
                bytes = []
            }
        }
        bytes += JournalScan.ending
        try disk.writeAll(bytes, to: copy, at: length)
        return length + bytes.count
    }

    private func setAside(_ range: Range<Int>, of file: OpenFile) throws(FileError) {
        var sum = checksum([])
        try read(range, of: file) { bytes, _ throws(FileError) in sum = checksum(bytes, from: sum) }
        if try disk.makeFolderIfMissing(damaged) { try disk.syncFolder(damaged.folder) }
        let stem = hexadecimal(sum)
        for number in 1... {
            let target: Path = "\(damaged)/\(path.stem)-\(stem)\(number == 1 ? "" : "-\(number)").bytes"
            if try disk.status(of: target) != nil {
                // The bytes tell whether this was done before; another range may have the same checksum.
                guard try !holds(target, range, of: file) else { return try disk.syncFolder(damaged) }
                continue
            }
            let permissions = Permissions.file(in: try disk.status(of: damaged))
            let copy = try disk.stage(in: damaged, permissions: permissions)
            try disk.removingOnFailure(copy) { () throws(FileError) in
                try read(range, of: file) { bytes, offset throws(FileError) in
                    try disk.writeAll(bytes, to: copy, at: offset)
                }
                try disk.sync(copy)
            }
            if try disk.settleOrRemove(copy, as: target) { return try disk.syncFolder(damaged) }
        }
    }

    /// Whether a file holds exactly the bytes of a range.
    private func holds(_ target: Path, _ range: Range<Int>, of file: OpenFile) throws(FileError) -> Bool {
        guard let status = try disk.status(of: target), status.kind == .file, status.size == range.count
        else {
            return false
        }
        let other = try disk.open(target)
        var isSame = true
        try read(range, of: file) { bytes, offset throws(FileError) in
            let found = try disk.bytes(of: other, in: offset..<offset + bytes.count)
            isSame = isSame && found == bytes
        }
        return isSame
    }

    /// Hands out a range in blocks, each with its distance from the range's beginning.
    private func read(
        _ range: Range<Int>, of file: OpenFile,
        _ take: (_ bytes: [UInt8], _ offset: Int) throws(FileError) -> Void
    ) throws(FileError) {
        for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.block) {
            let bytes = try disk.bytes(of: file, in: start..<min(start + Self.block, range.upperBound))
            try take(bytes, start - range.lowerBound)
        }
    }
}

extension Path {
    /// A journal's name without its ending, short enough for something to follow it.
    var stem: Path {
        let name = lastName
        let end = name.index(of: ".json") ?? name.bytes.count
        let stem = name.bytes[..<end].drop { $0 == UInt8(ascii: ".") }.prefix(Self.longestStem)
        return stem.isEmpty ? "journal" : Path(bytes: stem)
    }

    /// File systems take names of 255 bytes.
    private static let longestStem = 200
}
