package import Seminar

/// A text on its way to another program and back: a file of its own that only its owner can read.
///
/// It is never taken away while it may hold something that is nowhere else.
package struct ScratchFile {
    package let path: Path
    private let disk: any FileWriting

    /// Writes the text into a new file.
    ///
    /// - Parameter name: what no other file in the folder is called.
    package init(
        holding text: String, in folder: Path, name: String, disk: any FileWriting = Disk()
    ) throws(JournalError) {
        self.disk = disk
        path = "\(folder)/\(name).txt"
        do throws(FileError) {
            let file = try disk.create(path, permissions: 0o600)
            try disk.removingOnFailure(file) { () throws(FileError) in
                try disk.writeAll(Array(text.utf8), to: file, at: 0)
            }
        } catch {
            throw .file(error)
        }
    }

    /// A file that is there already.
    init(at path: Path, disk: any FileWriting) { (self.path, self.disk) = (path, disk) }

    /// The bytes as they are now; nil when they cannot be read, or are more than any text has.
    package var bytes: [UInt8]? {
        // UTF-16 has two bytes for a letter that has one in the text, and a mark before them.
        let limit = 2 * Change.longestText + 2
        guard let bytes = try? disk.contents(of: path, limit: limit + 1), bytes.count <= limit else {
            return nil
        }
        return bytes
    }

    /// What is in its place now; nil where nothing is, or it cannot be told.
    package var kind: Problem.FileKind? { (try? disk.status(of: path))?.kind }

    package func remove() {
        // What cannot be removed is a private file in a temporary folder.
        try? disk.remove(path)
    }
}
