internal import Seminar

/// Some files by how they begin: those that another file may go on from, or into, are found without reading each of them.
///
/// Of a file the first bytes are known, up to `longest`, and no more than its whole changes. Files that are alike so far are
/// for whoever asks to compare. A file that has grown since is still found: it begins as it did.
struct Beginnings<File> {
    static var longest: Int { 4_096 }

    /// In the order of the bytes, so that all that begin with some bytes stand side by side.
    private var entries: [(bytes: [UInt8], file: File)] = []

    init() {}

    /// - Parameter files: with the first bytes of each.
    init(_ files: [(bytes: [UInt8], file: File)]) {
        entries = files.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    mutating func insert(_ file: File, beginning bytes: [UInt8]) {
        entries.insert((bytes, file), at: place(of: bytes[...]))
    }

    /// The files that begin with some bytes, and those of which these bytes begin with all that is known.
    func alike(_ bytes: [UInt8]) -> [File] {
        var found: [File] = []
        var place = place(of: bytes[...])
        while place < entries.count, entries[place].bytes.starts(with: bytes) {
            found.append(entries[place].file)
            place += 1
        }
        // Each step goes to the longest beginning that is left, or to what it has in common with the one before.
        var rest = bytes[...]
        place = self.place(of: rest)
        while place > 0 {
            let before = entries[place - 1].bytes
            let common = zip(before, rest).prefix { $0 == $1 }.count
            if common == before.count {
                found.append(entries[place - 1].file)
                place -= 1
            } else {
                rest = rest.prefix(common)
                let start = self.place(of: rest)
                place = entries[start...].prefix { $0.bytes.elementsEqual(rest) }.endIndex
            }
        }
        return found
    }

    /// How many of the files come before some bytes.
    private func place(of bytes: ArraySlice<UInt8>) -> Int {
        entries.indices.firstByHalving { !entries[$0].bytes.lexicographicallyPrecedes(bytes) }
    }
}
