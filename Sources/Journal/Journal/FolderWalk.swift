internal import Seminar

/// Finds everything that stands in a seminar folder, and says of each file what it is.
///
/// People copy: a journal may stand beside `programme.json`, in a folder inside `journal/`, in the folder copied into
/// itself, or have been given another ending. So a journal is known by its bytes, whatever its name and wherever it
/// stands, and what is not read is named. Links are not followed; hidden folders (`.git`, `.stfolder`) and `damaged/`
/// are left out.
struct FolderWalk: Sendable {
    /// What a folder holds; paths are those inside it.
    struct Files: Sendable {
        /// Files to read as journals, in order.
        var journals: [Path] = []
        /// What was not read although it may hold a record, or stands where only journals do.
        var problems: [Problem] = []
        /// Files that may be on their way: what is hidden is read by nobody.
        var hidden: [Path] = []
        /// Files of other kinds, which hold no record: papers, tables, pictures.
        var others: [Path] = []
        /// Folders that could not be looked into; what was known in them is not gone.
        var closed: [Path] = []
    }

    /// Copied into itself a few times a folder is not deeper, and a loop of mounts ends.
    private static let deepest = 12
    /// Nobody can have meant a folder with more files for a seminar.
    private static let most = 20_000

    private let folder: SeminarFolder
    private var disk: any FileReading { folder.disk }
    /// What a file was found to be, for as long as nothing about it changes.
    private var known: [Path: (status: FileStatus, kind: Kind)] = [:]

    init(_ folder: SeminarFolder) {
        self.folder = folder
    }

    /// Looks through the whole folder; a folder that is not there holds nothing.
    ///
    /// - Throws: what kept the folder itself from being looked into.
    mutating func files() throws(FileError) -> Files {
        var files = Files()
        var entries = 0
        guard try disk.status(of: folder.path) != nil else { return files }
        try walk(folder.path, inside: [], into: &files, &entries)
        files.journals.sort()
        files.others.sort()
        let paths = Set(files.journals + files.others)
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
            if isHidden { return reportHidden(place, names, .notRegular(.folder), in: &files) }
            guard names != [SeminarFolder.damagedFolderName] else { return }
            guard names.count < Self.deepest else { return files.report(place, .tooDeep) }
            try walk("\(folder.path)/\(place)", inside: names, into: &files, &entries)
        case .symbolicLink, .pipe, .socket, .device:
            // Whoever reads the programme says what it is.
            guard names != [SeminarFolder.programmeName] else { return }
            guard isHidden else { return files.report(place, .notRegular(status.kind)) }
            reportHidden(place, names, .notRegular(status.kind), in: &files)
        case .file:
            guard names != [SeminarFolder.programmeName] else { return }
            let isAmongJournals = names.first == SeminarFolder.journalFolderName
            switch (kind(of: place, status), isHidden) {
            case (.journal, false): files.journals.append(place)
            case (.journal, true): files.hidden.append(place)
            case (_, true): reportHidden(place, names, .notRead, in: &files)
            case (.programme(let sum), false):
                let used = (try? disk.status(of: folder.programmePath)).flatMap(\.self)
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

extension Problem {
    /// What is said of a hidden journal: where a repair searches, what a killed program left is given its name by one.
    init(hidden file: Path) {
        let isLeft = file.folder == SeminarFolder.journalFolderName && Leftovers.isOne(file.lastName)
        self.init(file: file.text, fact: isLeft ? .leftover : .hidden)
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

/// A format of this program's own, by how a file begins.
enum FileFormat {
    case journal, programme, document

    /// The format stands within so many bytes, however a tool has laid the file out.
    static let beginning = 4_096

    init?(_ beginning: [UInt8]) {
        let text = beginning.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x0A, 0x0D, 0x09].contains($0) }
        let formats: [(Self, opening: Character, name: StaticString)] = [
            (.journal, "[", "\"toadam-journal/"), (.programme, "{", "\"toadam-programme/"),
            (.document, "{", "\"toadam-record/"),
        ]
        let found = formats.first { format in
            text.first == format.opening.asciiValue && Path(bytes: text).index(of: format.name) != nil
        }
        if let found {
            self = found.0
            return
        }
        // A journal whose header was damaged and set aside is known by the members of its first change.
        let members: [StaticString] = ["\"after\"", "\"by\"", "\"set\""]
        let bytes = Path(bytes: text)
        guard text.first == UInt8(ascii: "["), members.allSatisfy({ bytes.index(of: $0) != nil }) else {
            return nil
        }
        self = .journal
    }
}
