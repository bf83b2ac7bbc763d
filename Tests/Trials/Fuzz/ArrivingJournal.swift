package import Journal
package import Seminar

/// A folder with one journal, in memory, of which a part has arrived.
package final class ArrivingJournal: FileReading, @unchecked Sendable {
    private let bytes: [UInt8]
    /// How many of the bytes are there.
    package var arrived: Int

    package init(_ bytes: [UInt8], arrived: Int) {
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

    package func resolve(_ path: Path) throws(FileError) -> Path { path }
    package func list(_ folder: Path) throws(FileError) -> [Path] {
        folder.lastName.text == "s" ? ["journal"] : ["a.json"]
    }
    package func status(of path: Path) throws(FileError) -> FileStatus? {
        path.lastName.text == "a.json" ? file : folder
    }
    package func status(of file: OpenFile) throws(FileError) -> FileStatus { self.file }
    package func open(_ path: Path) throws(FileError) -> OpenFile { OpenFile(path: path, number: 0) { _ in } }

    package func read(
        _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
    ) throws(FileError) -> Int {
        let part = bytes[min(offset, arrived)..<min(arrived, offset + buffer.count)]
        buffer.copyBytes(from: part)
        return part.count
    }
}
