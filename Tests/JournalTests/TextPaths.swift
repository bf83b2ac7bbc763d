import Journal
import Seminar

// Tests say paths as text.

extension SeminarFolder {
    init(_ path: String, disk: any FileReading = ReadOnlyDisk()) { self.init(Path(path), disk: disk) }

    static func create(
        _ path: String, programme: [UInt8], on disk: any FileWriting = Disk()
    ) throws(JournalError) -> SeminarFolder {
        try create(Path(path), programme: programme, on: disk)
    }
}

extension Merge {
    convenience init(into path: String, disk: any FileWriting = Disk()) throws(JournalError) {
        try self.init(into: Path(path), disk: disk)
    }

    func merge(_ other: String) throws(JournalError) -> [MergeAction] { try merge(Path(other)) }
}

extension Repair {
    init(_ path: String, disk: any FileWriting = Disk()) { self.init(Path(path), disk: disk) }
}

extension FileReading {
    func status(of path: String) throws(FileError) -> FileStatus? { try status(of: Path(path)) }
}

extension FileWriting {
    func openForWriting(_ path: String) throws(FileError) -> OpenFile { try openForWriting(Path(path)) }

    func rename(_ path: String, to newPath: String) throws(FileError) {
        try rename(Path(path), to: Path(newPath))
    }
}
