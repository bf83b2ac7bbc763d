package import Seminar

/// All that reading a seminar asks of a file system, and nothing that could write.
///
/// What is opened read-only is given a value of this type, so that no mistake above it can change a byte. Every
/// operation throws the system's error with the path it concerns; an interrupted call is taken up again below. No
/// operation follows a symbolic link behind the part of a path that a person gave.
package protocol FileReading: Sendable {
    /// The path without symbolic links, from the root.
    func resolve(_ path: Path) throws(FileError) -> Path

    /// The names in a folder, in no order, without `.` and `..`.
    func list(_ folder: Path) throws(FileError) -> [Path]

    /// What a name stands for, without following a symbolic link; nil when there is nothing.
    func status(of path: Path) throws(FileError) -> FileStatus?

    /// What an open file is now, whatever its name stands for meanwhile.
    func status(of file: OpenFile) throws(FileError) -> FileStatus

    /// Opens a regular file for reading; never waits, and never follows a symbolic link in the last place.
    func open(_ path: Path) throws(FileError) -> OpenFile

    /// Reads bytes from an offset into a buffer: how many, 0 at the end, and otherwise at least one.
    func read(
        _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
    ) throws(FileError) -> Int
}

/// What writing adds to reading.
package protocol FileWriting: FileReading {
    /// Creates a file that is not there yet, for reading and writing, with these permissions less the umask.
    func create(_ path: Path, permissions: UInt32) throws(FileError) -> OpenFile

    /// Opens a regular file that is there, for reading and writing.
    func openForWriting(_ path: Path) throws(FileError) -> OpenFile

    /// Takes the file's lock until it is closed, without waiting; false when another program holds it.
    func lock(_ file: OpenFile) throws(FileError) -> Bool

    /// Writes once: how many of the bytes were written, which may be fewer.
    func write(_ file: OpenFile, _ bytes: ArraySlice<UInt8>, at offset: Int) throws(FileError) -> Int

    /// Makes the first bytes of a file memory as well, once they have been written; nil where the system may fail to take
    /// in what is put there later, as file systems do that write each change to a new place.
    func map(_ file: OpenFile, length: Int) throws(FileError) -> MappedBytes?

    func truncate(_ file: OpenFile, to length: Int) throws(FileError)

    /// Sets the time at which a file was last changed, in nanoseconds since 1970-01-01T00:00Z.
    func setModified(_ file: OpenFile, to nanoseconds: Int) throws(FileError)

    /// Waits until the file's bytes and length are on the disk.
    func sync(_ file: OpenFile) throws(FileError)

    /// Waits until the names in a folder are on the disk.
    func syncFolder(_ path: Path) throws(FileError)

    func makeFolder(_ path: Path, permissions: UInt32) throws(FileError)

    /// Gives a file a second name, and never one that something has.
    func link(_ path: Path, to newPath: Path) throws(FileError)

    /// Gives a file or folder another name; a file of that name is replaced in one step.
    func rename(_ path: Path, to newPath: Path) throws(FileError)

    /// Removes a file, or a folder that is empty.
    func remove(_ path: Path) throws(FileError)
}

/// What the system says of a file without reading it.
package struct FileStatus: Hashable, Sendable {
    package var kind: Problem.FileKind
    package var identity: FileIdentity
    package var size: Int
    /// Nanoseconds since 1970-01-01T00:00Z at which the bytes last changed, or what somebody set instead.
    package var modified: Int
    /// Nanoseconds since then at which the bytes, or anything else about the file, last changed: no tool can set it.
    package var changed: Int
    /// The twelve permission bits.
    package var permissions: UInt32

    package init(
        kind: Problem.FileKind, identity: FileIdentity, size: Int, modified: Int, changed: Int? = nil,
        permissions: UInt32
    ) {
        self.kind = kind
        self.identity = identity
        self.size = size
        self.modified = modified
        self.changed = changed ?? modified
        self.permissions = permissions
    }
}

/// Which file it is on this machine, whatever its name.
package struct FileIdentity: Hashable, Sendable {
    package var device: UInt64
    package var inode: UInt64

    package init(device: UInt64, inode: UInt64) {
        self.device = device
        self.inode = inode
    }
}

/// A file held open; it is closed, and its lock given up, when the last reference goes.
package final class OpenFile: Sendable {
    package let path: Path
    package let number: Int32
    private let close: @Sendable (Int32) -> Void

    package init(path: Path, number: Int32, close: @escaping @Sendable (Int32) -> Void) {
        self.path = path
        self.number = number
        self.close = close
    }

    deinit { close(number) }
}

/// The beginning of a file as memory: what is put there is in the file, whatever becomes of the program.
package final class MappedBytes {
    package let bytes: UnsafeMutableRawBufferPointer
    private let release: (UnsafeMutableRawBufferPointer) -> Void

    package init(
        _ bytes: UnsafeMutableRawBufferPointer, release: @escaping (UnsafeMutableRawBufferPointer) -> Void
    ) {
        self.bytes = bytes
        self.release = release
    }

    deinit { release(bytes) }
}
