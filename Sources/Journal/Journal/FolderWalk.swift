internal import Seminar

/// Finds everything that stands in a seminar folder, and says of each file what it is.
///
/// People copy: a journal may stand beside `programme.json`, in a folder inside `journal/`, in the folder copied into
/// itself, or have been given another ending. So a journal is known by its bytes, whatever its name and wherever it
/// stands, and what is not read is named. Links are not followed. Of what stands in hidden folders (`.git`, `.stversions`)
/// and in `damaged/` nothing is read into the record; the journals there are listed, so that they can be named.
struct FolderWalk: Sendable {
    /// What a folder holds; paths are those inside it.
    struct Files: Sendable {
        /// Files to read as journals, in order.
        var journals: [Path] = []
        /// What was not read although it may hold a record, or stands where only journals do.
        var problems: [Problem] = []
        /// Files that may be on their way, as what is hidden is read by nobody; and what is to be said of each.
        var hidden: [(file: Path, fact: Problem.Fact)] = []
        /// Journals in hidden folders and in `damaged/`, with their status.
        var leftOut: [(file: Path, status: FileStatus)] = []
        /// Files of other kinds, which hold no record: papers, tables, pictures.
        var others: [Path] = []
        /// Folders that could not be looked into; what was known in them is not gone.
        var closed: [Path] = []
    }

    /// Copied into itself a few times a folder is not deeper, and a loop of mounts ends.
    private static let deepest = 12
    /// Nobody can have meant a folder with more files for a seminar.
    private static let most = 20_000
    /// So many entries of hidden folders are looked at; a tool may keep any number of files there.
    private static let mostHidden = 5_000

    private let folder: SeminarFolder
    private var disk: any FileReading { folder.disk }
    /// What a file was found to be, for as long as nothing about it changes.
    private var known: [Path: (status: FileStatus, kind: Kind)] = [:]
    /// What was found to be said of a file on its way.
    private var facts: [Path: (status: FileStatus, fact: Problem.Fact)] = [:]
    private var hiddenEntries = 0

    init(_ folder: SeminarFolder) {
        self.folder = folder
    }

    /// Looks through the whole folder; a folder that is not there holds nothing.
    ///
    /// - Throws: what kept the folder itself from being looked into.
    mutating func files() throws(FileError) -> Files {
        var files = Files()
        var entries = 0
        hiddenEntries = 0
        guard try disk.status(of: folder.path) != nil else { return files }
        try walk(folder.path, inside: [], into: &files, &entries)
        files.journals.sort()
        files.others.sort()
        let paths = Set(files.journals + files.others + files.leftOut.map(\.file) + files.hidden.map(\.file))
        facts = facts.filter { paths.contains($0.key) }
        if known.count > 2 * paths.count + 64 { known = known.filter { paths.contains($0.key) } }
        return files
    }

    private mutating func walk(
        _ path: Path, inside: [Path], into files: inout Files, _ entries: inout Int
    ) throws(FileError) {
        for name in try disk.list(path).sorted() {
            entries += 1
            guard entries <= Self.most else {
                if entries == Self.most + 1 { files.report(folder.path.lastName, .tooMany(limit: Self.most)) }
                return
            }
            let names = inside + [name]
            let place = names.dropFirst().reduce(names[0]) { "\($0)/\($1)" }
            do throws(FileError) {
                guard let status = try disk.status(of: "\(folder.path)/\(place)") else { continue }
                try sort(place, names, status, into: &files, &entries)
            } catch {
                files.closed.append(place)
                files.report(place, .unreadable(error))
            }
        }
    }

    private mutating func sort(
        _ place: Path, _ names: [Path], _ status: FileStatus, into files: inout Files, _ entries: inout Int
    ) throws(FileError) {
        let isHidden = place.lastName.hasPrefix(".")
        switch status.kind {
        case .folder:
            if isHidden { reportHidden(place, names, .notRegular(.folder), in: &files) }
            guard !isHidden, names != [SeminarFolder.damagedFolderName] else {
                return findLeftOut(in: place, depth: names.count, into: &files)
            }
            guard names.count < Self.deepest else { return files.report(place, .tooDeep) }
            try walk("\(folder.path)/\(place)", inside: names, into: &files, &entries)
        case .symbolicLink, .pipe, .socket, .device:
            // Whoever reads the programme says what it is.
            guard names != [SeminarFolder.programmeName] else { return }
            guard isHidden else { return files.report(place, .notRegular(status.kind)) }
            reportHidden(place, names, .notRegular(status.kind), in: &files)
        case .file: sortFile(place, names, status, into: &files)
        }
    }

    /// Sorts a file by what it holds and by where it stands.
    private mutating func sortFile(
        _ place: Path, _ names: [Path], _ status: FileStatus, into files: inout Files
    ) {
        guard names != [SeminarFolder.programmeName] else { return }
        let isHidden = place.lastName.hasPrefix(".")
        let isAmongJournals = names.first == SeminarFolder.journalFolderName
        switch (kind(of: place, status), isHidden) {
        case (.journal, false): files.journals.append(place)
        case (.journal, true): files.hidden.append((place, fact(of: place, status)))
        case (_, true) where Self.isOnItsWay(place):
            // An empty one was never begun.
            if status.size > 0 { files.hidden.append((place, fact(of: place, status))) }
        case (_, true): reportHidden(place, names, .notRead, in: &files)
        case (.programme, false)
        where names.count == 1 && names[0].hasPrefix(SeminarFolder.formerProgramme):
            files.others.append(place)
        case (.programme(let sum), false):
            let used = try? disk.status(of: folder.programmePath)
            if used.map({ kind(of: SeminarFolder.programmeName, $0) }) != .programme(sum) {
                files.report(place, .otherProgramme)
            }
        case (.other, false):
            if isAmongJournals, place.hasSuffix(".json") {
                files.journals.append(place)
            } else if isAmongJournals || place.mayHoldRecord {
                files.report(place, .notRead)
            } else {
                files.others.append(place)
            }
        case (.document, false): files.others.append(place)
        }
    }

    /// Names what stands among the journals under a name that begins with a dot and is no journal.
    ///
    /// What looks like something of this program's on its way is a problem; anything else is told beside the result.
    private func reportHidden(
        _ place: Path, _ names: [Path], _ fact: Problem.Fact, in files: inout Files
    ) {
        guard names.count == 2, names[0] == SeminarFolder.journalFolderName else { return }
        if !Leftovers.isOne(place.lastName) {
            files.others.append(place)
        } else if !place.lastName.hasPrefix(".toadam-") || fact != .notRead {
            files.report(place, fact)
        }
    }

    /// Lists the journals in a folder of which nothing is read, however deep.
    ///
    /// What cannot be looked into there is of no concern: a bin of another account, say.
    private mutating func findLeftOut(in place: Path, depth: Int, into files: inout Files) {
        guard depth < Self.deepest, let names = try? disk.list("\(folder.path)/\(place)") else { return }
        for name in names.sorted() {
            hiddenEntries += 1
            guard hiddenEntries <= Self.mostHidden else {
                if hiddenEntries == Self.mostHidden + 1 {
                    files.report(place, .tooMany(limit: Self.mostHidden))
                }
                return
            }
            let path: Path = "\(place)/\(name)"
            guard let status = try? disk.status(of: "\(folder.path)/\(path)") else { continue }
            switch status.kind {
            case .folder:
                // git's own objects are packed, so that none is a journal by its bytes, and there are any number of them.
                let isPacked = place.lastName == ".git" && name == "objects"
                if !isPacked { findLeftOut(in: path, depth: depth + 1, into: &files) }
            case .file: if kind(of: path, status) == .journal { files.leftOut.append((path, status)) }
            case .symbolicLink, .pipe, .socket, .device: break
            }
        }
    }

    /// Whether a hidden file is one that was to become a journal: these a repair looks at.
    private static func isOnItsWay(_ place: Path) -> Bool {
        place.folder == SeminarFolder.journalFolderName && Leftovers.isOne(place.lastName)
    }

    /// What is to be said of a hidden journal, and of whatever a repair would look at.
    private mutating func fact(of place: Path, _ status: FileStatus) -> Problem.Fact {
        guard Self.isOnItsWay(place) else { return .hidden }
        if let known = facts[place], known.status == status { return known.fact }
        let scan: JournalScan
        do throws(FileError) {
            scan = try JournalScan(reading: disk.open("\(folder.path)/\(place)"), on: disk)
        } catch {
            return .unreadable(error)
        }
        let fact: Problem.Fact =
            switch Leftovers.fate(of: scan) {
            case .journal, .damagedJournal: .leftover
            case .newer(let format): .newerFormat(format)
            case .setAside: .damagedLeftover
            }
        facts[place] = (status, fact)
        return fact
    }

    // MARK: What a file is

    private enum Kind: Hashable {
        case journal
        /// A programme, by the checksum of all its bytes.
        case programme(UInt64)
        /// What the program exported.
        case document
        case other
    }

    private mutating func kind(of place: Path, _ status: FileStatus) -> Kind {
        if let known = known[place], known.status == status { return known.kind }
        let kind = kind(of: place)
        if let kind { known[place] = (status, kind) }
        return kind ?? .other
    }

    /// Nil where it cannot be read, which is for whoever reads it to say.
    private func kind(of place: Path) -> Kind? {
        let path: Path = "\(folder.path)/\(place)"
        guard let file = try? disk.open(path),
            let beginning = try? disk.bytes(of: file, in: 0..<FileFormat.beginning)
        else { return nil }
        switch FileFormat(beginning) {
        case .journal: return .journal
        case .programme:
            let bytes = (try? disk.contents(of: path, limit: SeminarFolder.largestProgramme)) ?? []
            return .programme(checksum(bytes))
        case .document: return .document
        case nil: return .other
        }
    }
}

extension FolderWalk.Files {
    fileprivate mutating func report(_ place: Path, _ fact: Problem.Fact) {
        problems.append(Problem(file: place.text, fact: fact))
    }
}

extension Path {
    /// Whether the name is that of a packed or renamed file that may hold a record.
    fileprivate var mayHoldRecord: Bool {
        let name = lastName
        let packed: [StaticString] = [".gz", ".zip", ".7z", ".tar", ".tgz", ".xz", ".bz2", ".zst", ".rar"]
        return name.contains("json") || packed.contains { name.hasSuffix($0) }
    }
}
