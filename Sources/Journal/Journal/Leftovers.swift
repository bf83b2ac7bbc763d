internal import Seminar

/// Files that were on their way when a program was killed, and what they still hold.
///
/// The folder is walked through once, and each journal is known by its beginning: there may be any number of both.
struct Leftovers {
    private let folder: SeminarFolder
    private let disk: any FileReading
    private var journals: Beginnings<Path>
    /// The last number that was given to a journal of each name.
    var numbers: [Path: Int] = [:]

    init(in folder: SeminarFolder, beside journals: [Path]) {
        self.folder = folder
        disk = folder.disk
        self.journals = Beginnings(
            journals.compactMap { journal in
                Self.beginning(of: "\(folder.path)/\(journal)", on: folder.disk).map { ($0, journal) }
            })
    }

    /// Whether a file has the name of one that was to become a journal, such as `.toadam-5f0c9a3e77d1b204.new`.
    static func isOne(_ name: Path) -> Bool { name.hasPrefix(".") && name.hasSuffix(".new") }

    /// What a repair makes of a file that was on its way and holds anything that stands nowhere else.
    enum Fate {
        /// It becomes a journal.
        case journal(JournalHeader)
        /// Its whole changes become a journal, and the rest is kept in `damaged/`.
        case damagedJournal(JournalHeader)
        /// It stays where it is: a later version understands it.
        case newer(String)
        /// It is no whole journal, and is kept in `damaged/`.
        case setAside
    }

    static func fate(of scan: JournalScan) -> Fate {
        if let format = scan.newerFormat { return .newer(format) }
        // A line that something has changed is read and named in a journal.
        guard let header = scan.header else { return .setAside }
        let isSound =
            scan.isWhole && scan.unlisted == 0
            && scan.findings.allSatisfy { $0.fact == .alteredLine }
        if isSound { return .journal(header) }
        return scan.changes.isEmpty ? .setAside : .damagedJournal(header)
    }

    /// Remembers a journal that a file has become.
    mutating func insert(_ journal: Path) {
        guard let beginning = Self.beginning(of: "\(folder.path)/\(journal)", on: disk) else { return }
        journals.insert(journal, beginning: beginning)
    }

    /// What cannot be read holds nothing.
    private static func beginning(of journal: Path, on disk: any FileReading) -> [UInt8]? {
        guard (try? disk.status(of: journal))?.kind == .file, let file = try? disk.open(journal) else {
            return nil
        }
        return try? disk.bytes(of: file, in: 0..<Beginnings<Path>.longest)
    }

    /// Whether every byte of a file that was on its way stands in one of the journals, in its place.
    func isHeld(_ file: OpenFile, _ scan: JournalScan) throws(FileError) -> Bool {
        let size = try disk.status(of: file).size
        let isJournal = scan.header != nil && scan.hasExactEnding && scan.isWhole
        let length = isJournal ? scan.position.offset : size
        guard length > 0 else { return true }
        let beginning = try disk.bytes(of: file, in: 0..<min(length, Beginnings<Path>.longest))
        for journal in journals.alike(beginning) {
            let other: Path = "\(folder.path)/\(journal)"
            guard let status = try disk.status(of: other), status.kind == .file, status.size >= size else {
                continue
            }
            if try disk.holdsSame(file, disk.open(other), upTo: length) { return true }
        }
        return false
    }

    /// Whether a hidden file is what a killed program left beside the journal that it had become: nobody lacks it.
    func isHeld(_ hidden: Path) -> Bool {
        do throws(FileError) {
            let file = try disk.open("\(folder.path)/\(hidden)")
            return try isHeld(file, JournalScan(reading: file, on: disk))
        } catch {
            return false
        }
    }
}
