internal import Seminar

extension FileWriting {
    /// Writes all bytes, however many writes that takes.
    func writeAll(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = try write(file, rest, at: offset + (bytes.count - rest.count))
            guard count > 0 else {
                throw FileError(operation: .write, path: file.path.text, code: 0, reason: "")
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Replaces a file whole, or makes it: after a crash there is the old one or the new one, never a part.
    func replace(_ path: Path, with bytes: [UInt8], permissions: UInt32 = 0o600) throws(FileError) {
        try becoming(path) { () throws(FileError) in
            let file = try stage(bytes, in: path.folder, permissions: permissions)
            try removingOnFailure(file) { () throws(FileError) in try rename(file.path, to: path) }
        }
        try syncFolder(path.folder)
    }

    /// Does something with a staged file; where that fails, the error names the file that it was to become.
    func becoming<Value>(
        _ path: Path, _ work: () throws(FileError) -> Value
    ) throws(FileError) -> Value {
        do throws(FileError) {
            return try work()
        } catch {
            var error = error
            error.path = path.text
            throw error
        }
    }

    /// Writes a staged file that is on the disk when this returns.
    func stage(_ bytes: [UInt8], in folder: Path, permissions: UInt32) throws(FileError) -> OpenFile {
        let file = try stage(in: folder, permissions: permissions)
        try removingOnFailure(file) { () throws(FileError) in
            try writeAll(bytes, to: file, at: 0)
            try sync(file)
        }
        return file
    }

    /// Does something with a file that was just made; where that fails the file is removed, and the error is told as it was.
    func removingOnFailure<Value>(
        _ file: OpenFile, _ work: () throws(FileError) -> Value
    ) throws(FileError) -> Value {
        do throws(FileError) {
            return try work()
        } catch {
            try? remove(file.path)
            throw error
        }
    }

    /// Creates an empty, locked file that is to get another name when it is whole.
    ///
    /// Its name begins with a dot, so nobody reads it, and cannot be guessed, so nobody can have put anything there: what
    /// a crash left under such a name is never taken over.
    func stage(in folder: Path, permissions: UInt32) throws(FileError) -> OpenFile {
        while true {
            let name = "toadam-\(hexadecimal(.random(in: .min ... .max)))"
            let file = try create("\(folder)/.\(name).new", permissions: permissions)
            do throws(FileError) {
                // Whoever was faster, such as a repair, has it now.
                guard try lockIfSupported(file) else { continue }
                return file
            } catch {
                try? remove(file.path)
                throw error
            }
        }
    }

    /// Gives a staged file a name that is free, and never one that something has; says whether it was free.
    ///
    /// - Parameter isOnlyCopy: whether what it holds is nowhere else: the old name then stays until the new one is on the
    ///   disk.
    func settle(_ file: OpenFile, as path: Path, isOnlyCopy: Bool = false) throws(FileError) -> Bool {
        do throws(FileError) {
            try link(file.path, to: path)
            if isOnlyCopy { try syncFolder(path.folder) }
            // A second name that stays hides the file from nobody.
            try? remove(file.path)
            return true
        } catch {
            if error.isTaken { return false }
            guard error.saysNoLinks else { throw error }
            return try settleByReserving(file, as: path)
        }
    }

    /// Takes the name with an empty file first, for file systems without hard links, such as a stick's.
    private func settleByReserving(_ file: OpenFile, as path: Path) throws(FileError) -> Bool {
        do throws(FileError) {
            _ = try create(path, permissions: 0o600)
        } catch {
            guard error.isTaken else { throw error }
            return false
        }
        do throws(FileError) {
            try rename(file.path, to: path)
            return true
        } catch {
            try? remove(path)
            throw error
        }
    }

    /// Gives a staged file a name that is free, or removes it; says whether the name was free.
    func settleOrRemove(_ file: OpenFile, as path: Path) throws(FileError) -> Bool {
        try removingOnFailure(file) { () throws(FileError) -> Bool in
            let isSettled = try settle(file, as: path)
            if !isSettled { try remove(file.path) }
            return isSettled
        }
    }

    /// Gives a staged file the first of some names that is free, and says which; where it gets none it is removed.
    func settle(_ file: OpenFile, asFirstOf paths: some Sequence<Path>) throws(FileError) -> Path {
        try removingOnFailure(file) { () throws(FileError) -> Path in
            for path in paths where try settle(file, as: path) { return path }
            throw FileError(
                operation: .create, path: file.path.folder.text,
                code: FileError.Number.fileExists.rawValue, reason: "")
        }
    }

    /// Takes the file's lock where the file system has locks; false when another program holds it.
    ///
    /// For files that this program has just created under a name of its own: nobody else writes to them anyway.
    func lockIfSupported(_ file: OpenFile) throws(FileError) -> Bool {
        do throws(FileError) {
            return try lock(file)
        } catch {
            guard error.saysNoLocks else { throw error }
            return true
        }
    }

    /// Makes a folder in one that is there, and for the same people; says whether it was missing.
    ///
    /// Its name is on the disk once the folder that it lies in has been synced.
    func makeFolderIfMissing(_ path: Path) throws(FileError) -> Bool {
        guard try status(of: path) == nil else { return false }
        try makeFolder(path, permissions: Permissions.folder(in: try status(of: path.folder)))
        return true
    }

    /// Makes a folder and those above it that are missing.
    func makeFolders(_ path: Path) throws(FileError) {
        guard path != ".", path != "", try status(of: path) == nil else { return }
        try makeFolders(path.folder)
        do throws(FileError) {
            try makeFolder(path, permissions: 0o700)
        } catch {
            // Another program may have made it in the meantime.
            guard try status(of: path) != nil else { throw error }
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
