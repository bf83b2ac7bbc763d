/// Why something could not be done with a file: the facts, which `Wording` turns into a sentence.
package struct FileError: Error, Hashable, Sendable {
    package enum Operation: String, Hashable, Sendable {
        case look, list, open, read, create, write, truncate, sync, lock, rename, remove
    }

    package var operation: Operation
    package var path: String
    /// The system's error number (`errno`); 0 where the system gave none, as for a short write.
    package var code: Int32
    /// The system's own words for it.
    package var reason: String

    package init(operation: Operation, path: String, code: Int32, reason: String) {
        self.operation = operation
        self.path = path
        self.code = code
        self.reason = reason
    }
}

/// What system error numbers mean to the program.
extension FileError {
    /// The error numbers that mean something to it; they are those of Linux (`errno.h`).
    package enum Number: Int32, CaseIterable, Sendable {
        /// `EPERM`
        case notPermitted = 1
        /// `ENOENT`
        case noSuchFile = 2
        /// `EIO`
        case inputOutput = 5
        /// `EBADF`
        case badDescriptor = 9
        /// `EACCES`
        case permissionDenied = 13
        /// `EEXIST`
        case fileExists = 17
        /// `ENODEV`
        case noDevice = 19
        /// `ENOTDIR`
        case notFolder = 20
        /// `EISDIR`
        case isFolder = 21
        /// `EMFILE`
        case tooManyOpenFiles = 24
        /// `EFBIG`
        case fileTooLarge = 27
        /// `ENOSPC`
        case noSpace = 28
        /// `EROFS`
        case readOnlyFileSystem = 30
        /// `EMLINK`
        case tooManyLinks = 31
        /// `ENAMETOOLONG`
        case nameTooLong = 36
        /// `ENOLCK`
        case noLocks = 37
        /// `ENOSYS`
        case notImplemented = 38
        /// `ELOOP`
        case tooManySymbolicLinks = 40
        /// `EOPNOTSUPP`
        case notSupported = 95
        /// `ENOTCONN`
        case notConnected = 107
        /// `ESTALE`
        case staleHandle = 116
        /// `EDQUOT`
        case quotaExceeded = 122
    }

    /// Nil where the number is none of them.
    package var number: Number? { Number(rawValue: code) }

    private func isOne(of numbers: Number...) -> Bool { numbers.contains { $0.rawValue == code } }

    /// Nothing has the name.
    package var isMissing: Bool { isOne(of: .noSuchFile) }

    /// Something has the name already.
    package var isTaken: Bool { isOne(of: .fileExists) }

    /// Nothing has the name, or what is to hold it is no folder.
    package var saysNoSuchPath: Bool { isOne(of: .noSuchFile, .notFolder) }

    /// The file system has no hard links, or the file may have no more.
    package var saysNoLinks: Bool {
        operation == .create && isOne(of: .notPermitted, .tooManyLinks, .notImplemented, .notSupported)
    }

    /// The file system has no locks at all, as some shares.
    package var saysNoLocks: Bool {
        operation == .lock && isOne(of: .noLocks, .notImplemented, .notSupported)
    }

    /// The disk, or what this user may fill of it, has no room left.
    package var isDiskFull: Bool { isOne(of: .fileTooLarge, .noSpace, .quotaExceeded) }

    /// This user, or this medium, may not be written to.
    package var isForbidden: Bool { isOne(of: .notPermitted, .permissionDenied, .readOnlyFileSystem) }
}
