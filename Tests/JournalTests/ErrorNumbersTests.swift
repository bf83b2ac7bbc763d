import Glibc
import Seminar
import Testing

/// The system's error numbers that are written down for the modules that know nothing of the system.
struct ErrorNumbersTests {
    @Test(arguments: FileError.Number.allCases)
    func `each is the number that the system has under its name`(number: FileError.Number) {
        let code =
            switch number {
            case .notPermitted: EPERM
            case .noSuchFile: ENOENT
            case .inputOutput: EIO
            case .badDescriptor: EBADF
            case .permissionDenied: EACCES
            case .fileExists: EEXIST
            case .noDevice: ENODEV
            case .notFolder: ENOTDIR
            case .isFolder: EISDIR
            case .tooManyOpenFiles: EMFILE
            case .fileTooLarge: EFBIG
            case .noSpace: ENOSPC
            case .readOnlyFileSystem: EROFS
            case .tooManyLinks: EMLINK
            case .nameTooLong: ENAMETOOLONG
            case .noLocks: ENOLCK
            case .notImplemented: ENOSYS
            case .tooManySymbolicLinks: ELOOP
            case .notSupported: EOPNOTSUPP
            case .notConnected: ENOTCONN
            case .staleHandle: ESTALE
            case .quotaExceeded: EDQUOT
            }
        #expect(number.rawValue == code)
    }
}
