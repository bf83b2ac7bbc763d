package import Seminar

/// A wait for the disk, for a thread that has nothing to draw.
package struct SyncRequest: Sendable {
    let disk: any FileWriting
    let file: OpenFile
    /// The name that the file is to be found under.
    let path: String
    /// How much of the file is on the disk once this has run.
    let length: Int
    /// Folders in which a name is new.
    let newNames: [String]
    /// Where the file is remembered, and as what.
    let memory: (file: OpenFile, content: JournalMemory)?

    /// Waits until the file's bytes, and its name, are on the disk.
    ///
    /// - Throws: `.file` with the system's error, or `.replaced` when the name no longer stands for the file.
    package func run() throws(JournalError) {
        let isInPlace: Bool
        do throws(FileError) {
            try disk.sync(file)
            for folder in newNames { try disk.syncFolder(folder) }
            isInPlace = try disk.isInPlace(file, path)
        } catch {
            throw .file(error)
        }
        guard isInPlace else { throw .replaced(path: path) }
        remember()
    }

    /// Remembers the file as it is on the disk; without its memory it is not continued, and nothing is lost.
    ///
    /// Only the first memory is waited for: of the later ones the disk may keep either.
    private func remember() {
        guard let (file, content) = memory else { return }
        _ = try? disk.write(file, content.bytes[...], at: content.offset)
        guard !newNames.isEmpty else { return }
        try? disk.sync(file)
        try? disk.syncFolder(folderPart(of: file.path))
        try? disk.syncFolder(folderPart(of: folderPart(of: file.path)))
    }
}

extension FileReading {
    /// Whether a name still stands for an open file.
    func isInPlace(_ file: OpenFile, _ path: String) throws(FileError) -> Bool {
        let found = try look(path)?.identity
        return try look(file).identity == found
    }
}
