package import Seminar

/// Where the program keeps what belongs to this laptop and to no seminar: `$XDG_STATE_HOME/toadam`.
///
/// Losing it loses no idea that was saved: journals are then begun anew, and the name is asked again.
package struct StateDirectory: Sendable {
    package let path: Path
    let disk: any FileWriting

    package init(_ path: Path, disk: any FileWriting = Disk()) {
        self.path = path
        self.disk = disk
    }

    /// The state directory of an account without a home: nothing can be written there, and whoever tries is told.
    package static let nowhere = StateDirectory("/dev/null/toadam")

    /// The directory that the environment names, by the XDG Base Directory Specification; nil without a home.
    package static func path(environment: [String: Path]) -> Path? {
        Self.base("XDG_STATE_HOME", orInHome: ".local/state", environment)?.appending("toadam")
    }

    /// A directory by the XDG Base Directory Specification: relative paths in the environment do not count.
    static func base(
        _ variable: String, orInHome inHome: String, _ environment: [String: Path]
    ) -> Path? {
        if let path = environment[variable], path.isAbsolute { return path }
        guard let home = environment["HOME"], home.isAbsolute else { return nil }
        return home.appending(inHome)
    }

    /// Where messages of the system's libraries go while the screen is up.
    package var logPath: Path { path.appending("toadam.log") }

    private var journalFolder: Path { path.appending("journals") }

    /// The memories of the journals that this laptop wrote in a folder.
    func memories(of folder: Path) -> [JournalMemory] {
        let names = (try? disk.list(journalFolder)) ?? []
        return names.sorted().compactMap { name -> JournalMemory? in
            let lines = (try? disk.contents(of: "\(journalFolder)/\(name)"))?.split(separator: 0x0A) ?? []
            let memories = lines.compactMap { line in
                (try? JSONReader.read(line)).flatMap(JournalMemory.init(json:))
            }
            guard var memory = memories.max(by: { $0.turn < $1.turn }), name == Path(memory.fileName),
                memory.path.folder == folder
            else { return nil }
            memory.path = "\(folder)/\(memory.path.lastName)"
            return memory
        }
    }

    /// Whether a journal of that path was written before, be it there or not.
    func remembers(_ path: Path) -> Bool {
        (try? disk.status(of: "\(journalFolder)/\(JournalMemory.fileName(of: path))")) != nil
    }

    /// Whether this laptop wrote a journal, which is none that was copied here.
    ///
    /// - Parameter file: its path inside the folder.
    package func wrote(_ file: Path, in folder: SeminarFolder) -> Bool {
        let path: Path = "\(folder.journalFolder)/\(file.lastName)"
        guard path == "\(folder.path)/\(file)", remembers(path),
            let status = try? folder.disk.status(of: path)
        else { return false }
        return memories(of: folder.journalFolder).contains {
            $0.path == path && $0.identity == status.identity
        }
    }

    /// Opens the place where one journal is remembered.
    func openMemory(of memory: JournalMemory) throws(FileError) -> OpenFile {
        let file: Path = "\(journalFolder)/\(memory.fileName)"
        guard try disk.status(of: file) == nil else { return try disk.openForWriting(file) }
        try disk.makeFolders(journalFolder)
        return try disk.create(file, permissions: 0o600)
    }
}

extension StateDirectory {
    /// The problems of journals that lack changes which this laptop wrote or saw in them, and the greatest counter that it gave.
    ///
    /// An older copy of a journal may have been put back while no program ran.
    package func memory(of folder: SeminarFolder, seminar: String) -> (losses: [Problem], greatest: Int) {
        let memories = memories(of: folder.journalFolder).filter { $0.seminar == seminar }
        let greatest = memories.map(\.counter).max() ?? 0
        var walk = FolderWalk(folder)
        // The changes that seem to be missing may stand in a folder that cannot be looked into.
        guard let files = try? walk.files(), files.closed.isEmpty else { return ([], greatest) }
        let own = Set(memories.map(\.path.lastName))
        let losses =
            memories.compactMap { $0.loss(in: folder, files.journals) }
            + losses(in: folder, seminar: seminar, files.journals, except: own)
        return (losses, greatest)
    }

    private var lastUsePath: Path { path.appending("last-use.json") }

    /// What the program was used for last; empty where that is not known.
    package func lastUse() -> LastUse {
        guard let bytes = try? disk.contents(of: lastUsePath), let json = try? JSONReader.read(bytes)
        else { return LastUse() }
        return LastUse(writer: json["writer"]?.string, folder: Path(json: json["folder"]))
    }

    package func remember(_ use: LastUse) throws(JournalError) {
        var members: [JSON.Member] = []
        if let writer = use.writer { members.append(.init("writer", .string(writer))) }
        if let folder = use.folder { members.append(.init("folder", folder.json)) }
        do throws(FileError) {
            try disk.makeFolders(path)
            try disk.replace(lastUsePath, with: JSON.object(members).document)
        } catch {
            throw .file(error)
        }
    }
}
