package import Seminar

/// A file that a document is exported to: anywhere but where the seminar's own data stand.
///
/// It comes into being whole, or not at all; one that is there is replaced only on demand. Unlike a journal it is made to
/// be handed on, so the umask alone decides who may read it.
package struct DocumentFile: Sendable {
    package let path: Path
    private let disk: any FileWriting

    package init(_ path: Path, disk: any FileWriting = Disk()) {
        self.path = path
        self.disk = disk
    }

    /// Writes the document and waits until it is on the disk.
    ///
    /// - Parameter replacing: whether a file that is there may be replaced.
    package func write(_ bytes: [UInt8], replacing: Bool) throws(DocumentError) {
        guard !(try isProtected) else { throw .protected(path: path.text) }
        let status = try files { () throws(FileError) in try disk.status(of: target) }
        if let status {
            guard status.kind == .file else { throw .notPlain(path: path.text) }
            guard !(try files({ () throws(FileError) in try holdsOwn() })) else {
                throw .protected(path: path.text)
            }
            guard replacing else { throw .exists(path: path.text) }
            return try files { () throws(FileError) in
                try disk.replace(target, with: bytes, permissions: status.permissions)
            }
        }
        let isNew = try files { () throws(FileError) in
            try disk.becoming(path) { () throws(FileError) in
                let file = try disk.stage(bytes, in: target.folder, permissions: 0o666)
                defer { try? disk.remove(file.path) }
                guard try disk.settle(file, as: target) else { return false }
                try disk.syncFolder(target.folder)
                return true
            }
        }
        // What came into being in the meantime is somebody's.
        guard isNew else { throw .exists(path: path.text) }
    }

    /// The path with a folder in it, which names beside the file are made from.
    private var target: Path { path.folder == "." ? "./\(path.lastName)" : path }

    /// Whether the seminar's programme or journals stand in this place.
    private var isProtected: Bool {
        get throws(DocumentError) {
            let folder = try files { () throws(FileError) in try disk.resolve(target.folder) }
            let names: [Path] = [
                SeminarFolder.programmeName, SeminarFolder.journalFolderName, SeminarFolder.damagedFolderName,
            ]
            return names.contains(target.lastName) && SeminarFolder(folder, disk: disk).isSeminar
                || names.contains(folder.lastName)
                    && SeminarFolder(folder.folder, disk: disk).isSeminar
        }
    }

    /// Whether the file that is there is a journal or a programme, wherever it stands.
    private func holdsOwn() throws(FileError) -> Bool {
        switch FileFormat(try disk.bytes(of: try disk.open(target), in: 0..<FileFormat.beginning)) {
        case .journal, .programme: true
        case .document, nil: false
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
