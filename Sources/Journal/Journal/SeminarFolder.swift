import Glibc
package import Seminar

/// The folder that a seminar is: `programme.json`, what was planned, and `journal/`, what was recorded.
///
/// It only reads, whatever it is given to read with; recording is for `JournalWriter`.
package struct SeminarFolder: Sendable {
    /// From the root and without symbolic links, where the system could say.
    package let path: String
    let disk: any FileReading

    package init(_ path: String, disk: any FileReading = ReadOnlyDisk()) {
        self.path = (try? disk.resolve(path)) ?? path
        self.disk = disk
    }

    static let programmeName = "programme.json"
    static let journalFolderName = "journal"
    /// No programme is larger; a file that is was not meant to be one.
    static let largestProgramme = 64 << 20

    package var programmePath: String { "\(path)/\(Self.programmeName)" }
    package var journalFolder: String { "\(path)/\(Self.journalFolderName)" }

    /// Whether there is a programme to open.
    package var isSeminar: Bool { (try? disk.look(programmePath)) != nil }

    /// Reads what was planned.
    ///
    /// - Throws: `.notSeminar` where there is no programme, `.problem` where it is not one, `.file` where it cannot
    ///   be read.
    package func readProgramme() throws(JournalError) -> Programme {
        let bytes = try programmeBytes()
        do throws(Problem) {
            return try Programme(bytes: bytes, file: Self.programmeName)
        } catch {
            throw .problem(error)
        }
    }

    /// The programme as its author wrote it.
    package func programmeBytes() throws(JournalError) -> [UInt8] {
        func problem(_ fact: Problem.Fact) -> JournalError {
            .problem(Problem(file: Self.programmeName, fact: fact))
        }
        let status: FileStatus?
        do throws(FileError) {
            status = try disk.look(programmePath)
        } catch {
            throw .file(error)
        }
        guard let status else { throw .notSeminar(path: path) }
        guard status.kind == .file else { throw problem(.notRegular(status.kind)) }
        guard status.size <= Self.largestProgramme else { throw problem(.tooLarge(bytes: status.size)) }
        do throws(FileError) {
            return try disk.contents(of: programmePath, limit: status.size) ?? []
        } catch {
            throw .file(error)
        }
    }

    /// The names of the journals, in order; none where there is no folder for them yet.
    package func journalNames() throws(FileError) -> [String] {
        guard try disk.look(journalFolder) != nil else { return [] }
        return try disk.list(journalFolder).filter(Self.isJournalName).sorted()
    }

    /// Names that begin with a dot are files on their way, of this program and of sync tools.
    static func isJournalName(_ name: String) -> Bool {
        name.lowercased().hasSuffix(".json") && !name.hasPrefix(".")
    }

    /// Whether a sync tool gave the name, when it met two versions of one file (Syncthing, Dropbox, Nextcloud).
    static func isConflictCopy(_ name: String) -> Bool {
        strstr(name, ".sync-conflict-") != nil || strstr(name, "conflicted copy") != nil
    }

    /// The greatest counter of all journals, read from their ends alone: it costs the same whatever they hold.
    ///
    /// Within a journal the counters only grow, so its last whole change has the greatest. What cannot be read is
    /// passed over: it is for `Follower` to report.
    package func lastCounter() throws(FileError) -> Int {
        try journalNames().reduce(0) { max($0, lastCounter(of: "\(journalFolder)/\($1)")) }
    }

    private func lastCounter(of path: String) -> Int {
        guard let status = try? disk.look(path), status.kind == .file, let file = try? disk.open(path)
        else { return 0 }
        var size = 16 << 10
        while true {
            let start = max(0, status.size - size)
            guard let bytes = try? disk.bytes(of: file, in: start..<status.size) else { return 0 }
            // The first line is cut off, unless the block begins where the file does.
            let lines = bytes.split(separator: 0x0A).dropFirst(start > 0 ? 1 : 0)
            for line in lines.reversed() {
                if let counter = Self.counter(in: line) { return counter }
            }
            guard start > 0, size < 2 * JournalScan.longestLine else { break }
            size *= 4
        }
        // No change has a line of its own near the end: there is none, or some tool laid the array out anew.
        var scan = JournalScan()
        guard (try? scan.read(file, on: disk)) != nil else { return 0 }
        return scan.changes.map(\.n).max() ?? 0
    }

    private static func counter(in line: ArraySlice<UInt8>) -> Int? {
        var line = line
        while let last = line.last, last != UInt8(ascii: "}") { line.removeLast() }
        return (try? JSONReader.read(line)).flatMap { try? Change(json: $0) }?.n
    }
}
