package import Seminar

/// The folder that a seminar is: `programme.json`, what was planned, and `journal/`, what was recorded.
///
/// It only reads, whatever it is given to read with; recording is for `JournalWriter`.
package struct SeminarFolder: Sendable {
    /// From the root and without symbolic links, where the system could say.
    package let path: Path
    let disk: any FileReading

    package init(_ path: Path, disk: any FileReading = ReadOnlyDisk()) {
        self.path = (try? disk.resolve(path)) ?? path
        self.disk = disk
    }

    /// The folder of a name in a place that a person gave; a link of that name is not followed.
    init(named name: Path, in place: Path, disk: any FileReading) {
        path = "\((try? disk.resolve(place)) ?? place)/\(name)"
        self.disk = disk
    }

    static let programmeName: Path = "programme.json"
    static let journalFolderName: Path = "journal"
    /// Where a repair sets bytes aside; nothing in it is read.
    static let damagedFolderName: Path = "damaged"
    /// No programme is larger; a file that is was not meant to be one.
    static let largestProgramme = 64 << 20

    package var programmePath: Path { "\(path)/\(Self.programmeName)" }
    package var journalFolder: Path { "\(path)/\(Self.journalFolderName)" }
    var damagedFolder: Path { "\(path)/\(Self.damagedFolderName)" }

    /// Whether there is a programme to open.
    package var isSeminar: Bool { (try? disk.status(of: programmePath)) != nil }

    /// Reads what was planned.
    ///
    /// - Throws: `.notSeminar` where there is no programme, `.problem` where it is not one, `.file` where it cannot
    ///   be read.
    package func readProgramme() throws(JournalError) -> Programme {
        let bytes = try programmeBytes()
        do throws(Problem) {
            return try Programme(bytes: bytes, file: Self.programmeName.text)
        } catch {
            throw .problem(error)
        }
    }

    /// What is pointed out in a programme that can be read, such as a member with a misspelt name.
    package func programmeRemarks() -> [Problem] {
        guard let bytes = try? programmeBytes() else { return [] }
        return ProgrammeReading(bytes: bytes, file: Self.programmeName.text).remarks
    }

    /// The programme as its author wrote it.
    package func programmeBytes() throws(JournalError) -> [UInt8] {
        func problem(_ fact: Problem.Fact) -> JournalError {
            .problem(Problem(file: Self.programmeName.text, fact: fact))
        }
        let status: FileStatus?
        do throws(FileError) {
            status = try disk.status(of: programmePath)
        } catch {
            throw .file(error)
        }
        guard let status else { throw .notSeminar(path: path.text) }
        guard status.kind == .file else { throw problem(.notRegular(status.kind)) }
        guard status.size <= Self.largestProgramme else { throw problem(.tooLarge(bytes: status.size)) }
        do throws(FileError) {
            return try disk.contents(of: programmePath, limit: status.size) ?? []
        } catch {
            throw .file(error)
        }
    }

    /// The programme's id, where that can be read in spite of mistakes.
    var seminarID: String? {
        (try? programmeBytes()).flatMap { ProgrammeReading(bytes: $0, file: "").id }
    }

    /// Every journal of the folder, wherever it stands, by its path inside.
    package func journals() throws(FileError) -> [Path] {
        var walk = FolderWalk(self)
        return try walk.files().journals
    }

    /// The greatest counter of all journals, read from their ends alone: it costs the same whatever they hold.
    ///
    /// Within a journal the counters only grow, so its last whole change has the greatest. What cannot be read is
    /// passed over: it is for `Follower` to report.
    package func lastCounter() throws(FileError) -> Int {
        let counters = try journals().map { lastCounter(of: "\(path)/\($0)") }
        return counters.sorted().reduce(0, Change.greatest)
    }

    /// The greatest counter of one journal; 0 where there is none.
    func lastCounter(of path: Path) -> Int {
        guard let status = try? disk.status(of: path), status.kind == .file, let file = try? disk.open(path)
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
            guard start > 0, size < Change.longestLine else { break }
            size *= 4
        }
        // No change has a line of its own near the end: there is none, or some tool laid the array out anew.
        let scan = try? JournalScan(reading: file, on: disk)
        return scan?.changes.map(\.n).max() ?? 0
    }

    /// Whether a sync tool gave the name, when it met two versions of one file (Syncthing, Dropbox, Nextcloud).
    static func isConflictCopy(_ name: Path) -> Bool {
        name.contains(".sync-conflict-") || name.contains("conflicted copy")
    }

    private static func counter(in line: ArraySlice<UInt8>) -> Int? {
        var line = line
        while let last = line.last, last != UInt8(ascii: "}") { line.removeLast() }
        return (try? Change(line: line))?.n
    }
}

extension Problem {
    /// The same of a file in another folder, by its path or its name.
    func inside(_ folder: String) -> Problem {
        var problem = self
        problem.file = "\(folder)/\(file)"
        return problem
    }
}

extension JournalError {
    /// What is wrong with a programme that could not be read; nil where nothing is, or there is none.
    ///
    /// - Parameter file: what the problem calls it.
    func problem(ofProgramme file: Path) -> Problem? {
        switch self {
        case .problem(var problem):
            problem.file = file.text
            return problem
        case .file(let error): return Problem(file: file.text, fact: .unreadable(error))
        case .notSeminar, .seminarExists, .replaced, .tooLong: return nil
        }
    }
}
