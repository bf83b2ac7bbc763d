import Glibc
internal import Seminar

/// Where a path leads when no link is followed behind the part that a person gave: an open folder, and a name in it.
///
/// The folders in between are opened one by one, so that nobody can put a link in the place of one that was just
/// looked at.
final class ResolvedPath {
    private let folder: Int32
    /// Ends with a zero.
    private let name: [CChar]

    init(of path: Path, for operation: FileError.Operation) throws(FileError) {
        // To the system a path would end at its first zero byte, and be another.
        guard !path.bytes.contains(0) else { throw FileError(operation, path: path, code: EINVAL) }
        // What is one name behind the given part, as nearly every path is, needs no folder to be opened.
        let inner = path.bytes[path.givenLength...].dropFirst()
        let names = inner.contains(Path.slash) ? path.innerNames : []
        guard names.count > 1, let last = names.last else {
            folder = AT_FDCWD
            name = Self.characters(path)
            return
        }
        var reached = path.givenPart
        var folder = try Self.openFolder(reached, in: AT_FDCWD, Self.searching, reached, operation)
        for name in names.dropLast() {
            let upper = folder
            defer { close(upper) }
            reached = "\(reached)/\(name)"
            folder = try Self.openFolder(name, in: upper, Self.searching | O_NOFOLLOW, reached, operation)
        }
        self.folder = folder
        name = Self.characters(last)
    }

    deinit {
        guard folder != AT_FDCWD else { return }
        let code = errno
        close(folder)
        errno = code
    }

    /// Makes a system call with the place, again for as long as a signal interrupts it.
    func call(_ body: (_ folder: Int32, _ name: UnsafePointer<CChar>) -> Int32) -> Int32 {
        withExtendedLifetime(self) { uninterrupted { body(folder, name) } }
    }

    func call(
        with other: ResolvedPath, _ body: (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>) -> Int32
    )
        -> Int32
    {
        call { folder, name in other.call { body(folder, name, $0, $1) } }
    }

    /// Opens a folder for reading; behind the part that a person gave it may not be a link.
    static func openFolder(_ path: Path, for operation: FileError.Operation) throws(FileError) -> Int32 {
        let place = try ResolvedPath(of: path, for: operation)
        let flags = O_RDONLY | (path.innerNames.isEmpty ? 0 : O_NOFOLLOW)
        let name = path.innerNames.count > 1 ? path.lastName : path
        return try withExtendedLifetime(place) { () throws(FileError) in
            try openFolder(name, in: place.folder, flags, path, operation)
        }
    }

    /// - Parameter path: the whole path, for the error.
    private static func openFolder(
        _ name: Path, in folder: Int32, _ flags: Int32, _ path: Path, _ operation: FileError.Operation
    ) throws(FileError) -> Int32 {
        let name = characters(name)
        let number = uninterrupted { openat(folder, name, flags | O_DIRECTORY | O_CLOEXEC) }
        guard number < 0 else { return number }
        var code = errno
        var status = stat()
        // What is no folder is most often said before what is a link.
        if code == ENOTDIR, flags & O_NOFOLLOW != 0, fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
            status.st_mode & S_IFMT == S_IFLNK
        {
            code = ELOOP
        }
        throw FileError(operation, path: path, code: code)
    }

    /// `O_PATH` of Linux, which the Glibc module does not show: it asks for no permission to list the folder.
    private static let searching: Int32 = 0o10_000_000

    static func characters(_ path: Path) -> [CChar] {
        path.bytes.withUnsafeBytes { Array($0.bindMemory(to: CChar.self)) } + [0]
    }
}

/// Repeats a system call for as long as a signal interrupts it.
func uninterrupted<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}
