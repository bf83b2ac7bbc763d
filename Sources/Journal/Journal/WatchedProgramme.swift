package import Seminar

/// The programme that a program has open, which anybody may edit, replace or remove meanwhile.
///
/// It is read again only where the file system says that the file has changed.
package struct WatchedProgramme: Sendable {
    private let folder: SeminarFolder
    private let id: String
    private var status: FileStatus?
    private let sum: UInt64
    private var found: Problem?

    /// - Parameter id: that of the programme that was opened.
    package init(_ folder: SeminarFolder, id: String) {
        self.folder = folder
        self.id = id
        status = try? folder.disk.status(of: folder.programmePath)
        sum = checksum((try? folder.programmeBytes()) ?? [])
    }

    /// What has become of it; nil while it is as it was, or away with the whole folder.
    package mutating func problem() -> Problem? {
        let name = SeminarFolder.programmeName.text
        guard let status = try? folder.disk.status(of: folder.programmePath) else {
            self.status = nil
            let isAway = (try? folder.disk.status(of: folder.path)) == nil
            found = isAway ? nil : Problem(file: name, fact: .programmeGone)
            return found
        }
        guard status != self.status else { return found }
        let bytes: [UInt8]
        do throws(JournalError) {
            bytes = try folder.programmeBytes()
        } catch {
            // What cannot be read now may be read the next time, without the file having changed.
            self.status = nil
            found = error.problem(ofProgramme: SeminarFolder.programmeName)
            return found
        }
        self.status = status
        guard checksum(bytes) != sum else {
            found = nil
            return nil
        }
        let other = ProgrammeReading(bytes: bytes, file: name).id
        let fact: Problem.Fact =
            other.map { $0 == id ? .programmeChanged : .programmeReplaced($0) } ?? .programmeChanged
        found = Problem(file: name, fact: fact)
        return found
    }
}
