import Journal
import Seminar

/// The journal reader: a file that arrives in two parts comes to the same changes and problems as one that was there whole.
///
/// The first two bytes of the input say where it is parted.
func tryJournals(_ input: UnsafeBufferPointer<UInt8>) {
    guard input.count > 2 else { return }
    let bytes = Array(input[2...])
    let part = bytes.count * (Int(input[0]) * 256 + Int(input[1])) / 65_536
    let programme = Programme(id: "mau", title: Localized([.vietnamese: "Thử"]), sessions: [])
    var whole = Follower(SeminarFolder("/s", disk: Memory(bytes, arrived: bytes.count)), seminar: "mau")
    let atOnce = whole.scan(milliseconds: 0)

    let memory = Memory(bytes, arrived: part)
    var follower = Follower(SeminarFolder("/s", disk: memory), seminar: "mau")
    let first = follower.scan(milliseconds: 0)
    memory.arrived = bytes.count
    let second = follower.scan(milliseconds: 10_000)
    let inParts = first.journals + second.journals
    precondition(
        Set(atOnce.journals.flatMap(\.changes)) == Set(inParts.flatMap(\.changes)), "other changes in parts")
    precondition(
        atOnce.problems + atOnce.unfinished == second.problems + second.unfinished, "other problems in parts")
    var record = Record(programme: programme)
    record.apply(inParts.map { ($0.changes, $0.tag) })
    var again = record
    again.apply(atOnce.journals.map { ($0.changes, $0.tag) })
    if atOnce.journals.flatMap(\.changes) == inParts.flatMap(\.changes) {
        precondition(again.ideas == record.ideas, "another record when read again")
        precondition(again.ideas == atOnce.record(of: programme).ideas, "another record in parts")
    }
}

/// One journal in memory, of which a part has arrived.
private final class Memory: FileReading, @unchecked Sendable {
    let bytes: [UInt8]
    var arrived: Int

    init(_ bytes: [UInt8], arrived: Int) {
        self.bytes = bytes
        self.arrived = arrived
    }

    private var file: FileStatus {
        FileStatus(
            kind: .file, identity: FileIdentity(device: 1, inode: 2), size: arrived, modified: arrived,
            permissions: 0o600)
    }

    private var folder: FileStatus {
        FileStatus(
            kind: .folder, identity: FileIdentity(device: 1, inode: 1), size: 0, modified: 0,
            permissions: 0o700)
    }

    func resolve(_ path: Path) throws(FileError) -> Path { path }
    func list(_ folder: Path) throws(FileError) -> [Path] {
        folder.lastName.text == "s" ? ["journal"] : ["a.json"]
    }
    func status(of path: Path) throws(FileError) -> FileStatus? {
        path.lastName.text == "a.json" ? file : folder
    }
    func status(of file: OpenFile) throws(FileError) -> FileStatus { self.file }
    func open(_ path: Path) throws(FileError) -> OpenFile { OpenFile(path: path, number: 0) { _ in } }

    func read(
        _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
    ) throws(FileError) -> Int {
        let part = bytes[min(offset, arrived)..<min(arrived, offset + buffer.count)]
        buffer.copyBytes(from: part)
        return part.count
    }
}
