import Glibc
package import Seminar

/// The real file system, for reading only: it has no operation that writes.
///
/// Files are opened without moving their time of last reading where the system allows it, and without waiting, so that
/// a pipe among the journals cannot hold the program up.
package struct ReadOnlyDisk: FileReading {
    package init() {}

    package func resolve(_ path: Path) throws(FileError) -> Path {
        guard !path.bytes.contains(0), let found = realpath(ResolvedPath.characters(path), nil) else {
            throw FileError(.look, path: path, code: errno)
        }
        defer { free(found) }
        return Path(bytes: UnsafeRawBufferPointer(start: found, count: strlen(found)))
    }

    package func list(_ folder: Path) throws(FileError) -> [Path] {
        let number = try ResolvedPath.openFolder(folder, for: .list)
        guard let stream = fdopendir(number) else {
            let code = errno
            close(number)
            throw FileError(.list, path: folder, code: code)
        }
        defer { closedir(stream) }
        var names: [Path] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw FileError(.list, path: folder, code: errno) }
                return names
            }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                Path(bytes: bytes.prefix { $0 != 0 })
            }
            if name != ".", name != ".." { names.append(name) }
        }
    }

    package func status(of path: Path) throws(FileError) -> FileStatus? {
        var status = stat()
        do throws(FileError) {
            let place = try ResolvedPath(of: path, for: .look)
            guard place.call({ fstatat($0, $1, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
                throw FileError(.look, path: path, code: errno)
            }
        } catch {
            guard error.saysNoSuchPath else { throw error }
            return nil
        }
        return FileStatus(status)
    }

    package func status(of file: OpenFile) throws(FileError) -> FileStatus {
        var status = stat()
        guard fstat(file.number, &status) == 0 else { throw FileError(.look, path: file.path, code: errno) }
        return FileStatus(status)
    }

    package func open(_ path: Path) throws(FileError) -> OpenFile {
        do throws(FileError) {
            return try Self.open(path, O_RDONLY | Self.withoutReadingTime)
        } catch {
            // Only a file's owner may leave its time of last reading alone.
            guard error.code == EPERM else { throw error }
            return try Self.open(path, O_RDONLY)
        }
    }

    package func read(
        _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
    ) throws(FileError) -> Int {
        let count = uninterrupted { pread(file.number, buffer.baseAddress, buffer.count, off_t(offset)) }
        guard count >= 0 else { throw FileError(.read, path: file.path, code: errno) }
        return count
    }

    /// `O_NOATIME` of Linux, which the Glibc module does not show.
    private static let withoutReadingTime: Int32 = 0o1_000_000

    fileprivate static func open(_ path: Path, _ flags: Int32, _ permissions: UInt32 = 0) throws(FileError)
        -> OpenFile
    {
        let operation: FileError.Operation = flags & O_CREAT == 0 ? .open : .create
        let number = try ResolvedPath(of: path, for: operation).call {
            openat($0, $1, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, permissions)
        }
        guard number >= 0 else { throw FileError(operation, path: path, code: errno) }
        let mayBeLocked = flags & O_ACCMODE != O_RDONLY
        return OpenFile(path: path, number: number) { number in
            // A child that was just started may still hold the file; its lock must not outlive this.
            if mayBeLocked { flock(number, LOCK_UN) }
            Glibc.close(number)
        }
    }
}

/// The real file system.
package struct Disk: FileWriting {
    private let reading = ReadOnlyDisk()

    package init() {}

    package func resolve(_ path: Path) throws(FileError) -> Path { try reading.resolve(path) }
    package func list(_ folder: Path) throws(FileError) -> [Path] { try reading.list(folder) }
    package func status(of path: Path) throws(FileError) -> FileStatus? { try reading.status(of: path) }
    package func status(of file: OpenFile) throws(FileError) -> FileStatus { try reading.status(of: file) }
    package func open(_ path: Path) throws(FileError) -> OpenFile { try reading.open(path) }

    package func read(
        _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
    ) throws(FileError) -> Int {
        try reading.read(file, at: offset, into: buffer)
    }

    package func create(_ path: Path, permissions: UInt32) throws(FileError) -> OpenFile {
        try ReadOnlyDisk.open(path, O_RDWR | O_CREAT | O_EXCL, permissions)
    }

    package func openForWriting(_ path: Path) throws(FileError) -> OpenFile {
        try ReadOnlyDisk.open(path, O_RDWR)
    }

    package func lock(_ file: OpenFile) throws(FileError) -> Bool {
        // Unlike record locks, this one belongs to the open file: reading the journal elsewhere in the program and
        // closing it again does not give it up.
        guard uninterrupted({ flock(file.number, LOCK_EX | LOCK_NB) }) != 0 else { return true }
        guard errno == EWOULDBLOCK else { throw FileError(.lock, path: file.path, code: errno) }
        return false
    }

    package func write(
        _ file: OpenFile, _ bytes: ArraySlice<UInt8>, at offset: Int
    ) throws(FileError) -> Int {
        let count = bytes.withUnsafeBytes { buffer in
            uninterrupted { pwrite(file.number, buffer.baseAddress, buffer.count, off_t(offset)) }
        }
        guard count >= 0 else { throw FileError(.write, path: file.path, code: errno) }
        return count
    }

    package func map(_ file: OpenFile, length: Int) throws(FileError) -> MappedBytes? {
        let mounts = try reading.contents(of: "/proc/self/mountinfo") ?? []
        let device = try status(of: file).identity.device
        guard FileSystem.type(of: device, mounts: String(decoding: mounts, as: UTF8.self)).writesInPlace,
            let start = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_SHARED, file.number, 0),
            start != MAP_FAILED
        else { return nil }
        return MappedBytes(UnsafeMutableRawBufferPointer(start: start, count: length)) { bytes in
            munmap(bytes.baseAddress, bytes.count)
        }
    }

    package func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
        guard uninterrupted({ ftruncate(file.number, off_t(length)) }) == 0 else {
            throw FileError(.truncate, path: file.path, code: errno)
        }
    }

    package func setModified(_ file: OpenFile, to nanoseconds: Int) throws(FileError) {
        let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
        // The time of the last reading stays as it is (UTIME_OMIT).
        let times = [timespec(tv_sec: 0, tv_nsec: (1 << 30) - 2), timespec(tv_sec: seconds, tv_nsec: rest)]
        guard uninterrupted({ futimens(file.number, times) }) == 0 else {
            throw FileError(.write, path: file.path, code: errno)
        }
    }

    package func sync(_ file: OpenFile) throws(FileError) {
        guard uninterrupted({ fdatasync(file.number) }) == 0 else {
            throw FileError(.sync, path: file.path, code: errno)
        }
    }

    package func syncFolder(_ path: Path) throws(FileError) {
        let number = try ResolvedPath.openFolder(path, for: .sync)
        defer { close(number) }
        // Some network file systems have no such thing as syncing a folder, and say so with EINVAL.
        guard uninterrupted({ fsync(number) }) == 0 || errno == EINVAL else {
            throw FileError(.sync, path: path, code: errno)
        }
    }

    package func makeFolder(_ path: Path, permissions: UInt32) throws(FileError) {
        guard try ResolvedPath(of: path, for: .create).call({ mkdirat($0, $1, permissions) }) == 0 else {
            throw FileError(.create, path: path, code: errno)
        }
    }

    package func link(_ path: Path, to newPath: Path) throws(FileError) {
        let place = try ResolvedPath(of: path, for: .create)
        let newPlace = try ResolvedPath(of: newPath, for: .create)
        guard place.call(with: newPlace, { linkat($0, $1, $2, $3, 0) }) == 0 else {
            throw FileError(.create, path: newPath, code: errno)
        }
    }

    package func rename(_ path: Path, to newPath: Path) throws(FileError) {
        let place = try ResolvedPath(of: path, for: .rename)
        let newPlace = try ResolvedPath(of: newPath, for: .rename)
        guard place.call(with: newPlace, { renameat($0, $1, $2, $3) }) == 0 else {
            throw FileError(.rename, path: newPath, code: errno)
        }
    }

    package func remove(_ path: Path) throws(FileError) {
        let place = try ResolvedPath(of: path, for: .remove)
        var result = place.call { unlinkat($0, $1, 0) }
        if result != 0, errno == EISDIR { result = place.call { unlinkat($0, $1, AT_REMOVEDIR) } }
        guard result == 0 else { throw FileError(.remove, path: path, code: errno) }
    }
}

extension FileStatus {
    fileprivate init(_ status: stat) {
        let kind: Problem.FileKind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .symbolicLink
            case S_IFIFO: .pipe
            case S_IFSOCK: .socket
            default: .device
            }
        self.init(
            kind: kind,
            identity: FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)),
            size: Int(status.st_size),
            modified: Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec),
            changed: Int(status.st_ctim.tv_sec) * 1_000_000_000 + Int(status.st_ctim.tv_nsec),
            permissions: UInt32(status.st_mode & 0o7777))
    }
}

extension FileError {
    /// What a system error number stands for, with the system's own words.
    package init(_ operation: Operation, path: Path, code: Int32) {
        self.init(operation, path: path.text, code: code)
    }

    /// What a system error number stands for, with the system's own words.
    package init(_ operation: Operation, path: String, code: Int32) {
        let reason = strerror(code).map { String(cString: $0) } ?? ""
        self.init(operation: operation, path: path, code: code, reason: reason)
    }
}
