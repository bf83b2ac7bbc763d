import Foundation

/// What a folder holds: each file's bytes and the times of its last change, so that untouched means untouched.
struct FolderSnapshot: Equatable {
    private struct File: Equatable {
        let bytes: Data?
        let seconds: Int
        let nanoseconds: Int
    }

    private let files: [String: File]

    init(_ folder: String) {
        let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
        files = Dictionary(
            uniqueKeysWithValues: (names + ["."]).map { name in
                let path = folder + "/" + name
                var status = stat()
                lstat(path, &status)
                return (
                    name,
                    File(
                        bytes: FileManager.default.contents(atPath: path), seconds: status.st_mtim.tv_sec,
                        nanoseconds: status.st_mtim.tv_nsec)
                )
            })
    }

    /// The names of all files and folders, in order.
    var names: [String] { files.keys.sorted() }
}
