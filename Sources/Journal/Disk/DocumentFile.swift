package import Seminar

/// A file that a document is exported to: anywhere but where the seminar's own data stand.
///
/// It comes into being whole, or not at all; one that is there is replaced only on demand. Unlike a journal it is made to
/// be handed on, so the umask alone decides who may read it.
package struct DocumentFile: Sendable {
    package let path: String
    private let disk: any FileWriting

    package init(_ path: String, disk: any FileWriting = Disk()) {
        self.path = path
        self.disk = disk
    }

    /// Writes the document and waits until it is on the disk.
    ///
    /// - Parameter replacing: whether a file that is there may be replaced.
    package func write(_ bytes: [UInt8], replacing: Bool) throws(DocumentError) {
        guard !(try isProtected) else { throw .protected(path: path) }
        let status = try files { () throws(FileError) in try disk.look(target) }
        if let status {
            guard status.kind == .file else { throw .notPlain(path: path) }
            guard replacing else { throw .exists(path: path) }
        }
        try files { () throws(FileError) in
            try disk.replace(target, with: bytes, permissions: status?.permissions ?? 0o666)
        }
    }

    /// The path with a folder in it, which names beside the file are made from.
    private var target: String { path.contains("/") ? path : "./\(path)" }

    /// Whether the seminar's programme or journals stand in this place.
    private var isProtected: Bool {
        get throws(DocumentError) {
            let folder = try files { () throws(FileError) in try disk.resolve(folderPart(of: target)) }
            let names = [
                SeminarFolder.programmeName, SeminarFolder.journalFolderName, "damaged",
            ]
            return names.contains(lastPart(of: target)) && SeminarFolder(folder, disk: disk).isSeminar
                || names.contains(lastPart(of: folder))
                    && SeminarFolder(folderPart(of: folder), disk: disk).isSeminar
        }
    }

    private func files<Value>(_ work: () throws(FileError) -> Value) throws(DocumentError) -> Value {
        do throws(FileError) {
            return try work()
        } catch {
            throw .file(error)
        }
    }
}

/// Why a document was not written.
package enum DocumentError: Error, Hashable, Sendable {
    case exists(path: String)
    /// The place belongs to a seminar's own data.
    case protected(path: String)
    /// A folder, a device, a pipe or a link stands there.
    case notPlain(path: String)
    case file(FileError)
}
