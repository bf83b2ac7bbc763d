internal import Seminar

extension FileWriting {
    /// Writes all bytes, however many writes that takes.
    func writeAll(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = try write(file, rest, at: offset + (bytes.count - rest.count))
            guard count > 0 else {
                throw FileError(operation: .write, path: file.path, code: 0, reason: "")
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Replaces a file whole, or makes it: after a crash there is the old one or the new one, never a part.
    func replace(_ path: String, with bytes: [UInt8], permissions: UInt32 = 0o600) throws(FileError) {
        let file = try stage(path, permissions: permissions)
        try writeAll(bytes, to: file, at: 0)
        try sync(file)
        try rename(file.path, to: path)
        try syncFolder(folderPart(of: path))
    }

    /// An empty, locked file beside the one that it is to become; its name begins with a dot, so nobody reads it.
    ///
    /// What a crash left under that name is taken over once nobody holds its lock.
    func stage(_ path: String, permissions: UInt32) throws(FileError) -> OpenFile {
        let folder = folderPart(of: path)
        var number = 0
        while true {
            number += 1
            let staged = "\(folder)/.\(lastPart(of: path)).\(number).new"
            let isThere = try look(staged) != nil
            do throws(FileError) {
                let file = try isThere ? openForWriting(staged) : create(staged, permissions: permissions)
                guard try lock(file), try look(staged)?.identity == look(file).identity else { continue }
                if isThere { try truncate(file, to: 0) }
                return file
            } catch {
                // Another program may have made it in the meantime.
                guard !isThere, number < 100, try look(staged) != nil else { throw error }
            }
        }
    }

    /// A locked file that is to get a name which is free; nil when that name is taken, or another file is to get it.
    func stageNew(_ path: String, permissions: UInt32) throws(FileError) -> OpenFile? {
        let staged = "\(folderPart(of: path))/.\(lastPart(of: path)).new"
        guard try look(path) == nil, try look(staged) == nil else { return nil }
        let file = try create(staged, permissions: permissions)
        // Whoever was faster had renamed its file before this one could be created.
        guard try lock(file), try look(path) == nil else {
            try remove(staged)
            return nil
        }
        return file
    }

    /// Makes a folder and those above it that are missing.
    func makeFolders(_ path: String) throws(FileError) {
        guard !path.isEmpty, try look(path) == nil else { return }
        try makeFolders(folderPart(of: path))
        do throws(FileError) {
            try makeFolder(path, permissions: 0o700)
        } catch {
            // Another program may have made it in the meantime.
            guard try look(path) != nil else { throw error }
        }
    }
}

/// Who may read what is created: the owner alone, unless the folder is shared.
///
/// A folder that its group may write to was set up for several people, so what is created in it is for them too. The
/// umask takes its share in every case.
enum Permissions {
    static func file(in folder: FileStatus?) -> UInt32 {
        isShared(folder) ? (folder?.permissions ?? 0) & 0o666 | 0o600 : 0o600
    }

    static func folder(in folder: FileStatus?) -> UInt32 {
        isShared(folder) ? (folder?.permissions ?? 0) & 0o777 | 0o700 : 0o700
    }

    private static func isShared(_ folder: FileStatus?) -> Bool { (folder?.permissions ?? 0) & 0o020 != 0 }
}
