internal import Seminar

/// Makes a damaged journal whole again without dropping a byte.
///
/// The damaged bytes are first set aside in files of their own in `damaged/`, named after their content, so that doing
/// it again after a crash sets nothing aside twice; then a clean copy of all whole elements takes the journal's place
/// in one step. Whoever reads meanwhile sees the one or the other.
struct Mending {
    /// The journal: `…/journal/thu-ky-1-a3f2.json`.
    let path: String
    let disk: any FileWriting

    private static let block = 1 << 20

    private var damagedFolder: String { "\(folderPart(of: folderPart(of: path)))/damaged" }

    /// Mends the journal, whose lock must be held.
    ///
    /// - Returns: the clean copy, locked, and its length; nil when not one element was whole, and the file as it was
    ///   has been set aside whole.
    func mend(_ file: OpenFile) throws(FileError) -> (file: OpenFile, length: Int)? {
        var scan = JournalScan()
        try scan.read(file, on: disk)
        for damage in Self.damagedRanges(scan) { try setAside(damage, of: file) }
        guard !scan.elements.isEmpty else {
            try disk.remove(path)
            try disk.syncFolder(folderPart(of: path))
            return nil
        }
        let permissions = try disk.look(file).permissions
        let copy = try disk.stage(path, permissions: permissions)
        let length = try write(scan.elements, of: file, to: copy)
        try disk.sync(copy)
        try disk.rename(copy.path, to: path)
        try disk.syncFolder(folderPart(of: path))
        return (copy, length)
    }

    /// The bytes that are part of no element and of nothing that stands between elements.
    private static func damagedRanges(_ scan: JournalScan) -> [Range<Int>] {
        var ranges = scan.damage.map(\.bytes)
        if scan.torn != nil { ranges.append(scan.position.offset..<scan.length) }
        return ranges.filter { !$0.isEmpty }
    }

    private func write(
        _ elements: [Range<Int>], of file: OpenFile, to copy: OpenFile
    ) throws(FileError) -> Int {
        var length = 0
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes += ",\n".utf8 }
            bytes += try disk.bytes(of: file, in: element)
            guard bytes.count > Self.block else { continue }
            try disk.writeAll(bytes, to: copy, at: length)
            length += bytes.count
            bytes = []
        }
        bytes += JournalScan.ending
        try disk.writeAll(bytes, to: copy, at: length)
        return length + bytes.count
    }

    private func setAside(_ range: Range<Int>, of file: OpenFile) throws(FileError) {
        var sum = checksum([])
        try read(range, of: file) { bytes, _ throws(FileError) in sum = checksum(bytes, from: sum) }
        let name = lastPart(of: path)
        let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
        let target = "\(damagedFolder)/\(stem)-\(hexadecimal(sum)).bytes"
        guard try disk.look(target)?.size != range.count else { return }
        if try disk.look(damagedFolder) == nil {
            let parent = folderPart(of: damagedFolder)
            try disk.makeFolder(damagedFolder, permissions: Permissions.folder(in: try disk.look(parent)))
            try disk.syncFolder(parent)
        }
        let copy = try disk.stage(target, permissions: Permissions.file(in: try disk.look(damagedFolder)))
        try read(range, of: file) { bytes, offset throws(FileError) in
            try disk.writeAll(bytes, to: copy, at: offset)
        }
        try disk.sync(copy)
        try disk.rename(copy.path, to: target)
        try disk.syncFolder(damagedFolder)
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
