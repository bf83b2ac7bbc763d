internal import Seminar

/// Files that were on their way when a program was killed, and what they still hold.
extension SeminarFolder {
    /// Whether every byte of a file that was on its way stands in one of the journals, in its place.
    func holds(_ file: OpenFile, _ scan: JournalScan) throws(FileError) -> Bool {
        let size = try disk.look(file).size
        let isJournal = scan.header != nil && scan.hasExactEnding && scan.isWhole
        let length = isJournal ? scan.position.offset : size
        guard length > 0 else { return true }
        for journal in try journals() {
            let other: Path = "\(path)/\(journal)"
            guard let status = try disk.look(other), status.kind == .file, status.size >= size else {
                continue
            }
            if try disk.holdsSame(file, disk.open(other), upTo: length) { return true }
        }
        return false
    }

    /// Whether a hidden file is what a killed program left beside the journal that it had become: nobody lacks it.
    func isHeldElsewhere(_ hidden: Path) -> Bool {
        do throws(FileError) {
            let file = try disk.open("\(path)/\(hidden)")
            var scan = JournalScan()
            try scan.read(file, on: disk)
            return try holds(file, scan)
        } catch {
            return false
        }
    }
}
