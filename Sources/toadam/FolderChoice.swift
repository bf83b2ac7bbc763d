import Journal
import Seminar

/// Which seminar to open: the one asked for; else the current folder if it is one; else the one opened last; else the
/// sample, which is made where it is not there yet.
struct FolderChoice {
    /// What was given as an argument.
    let asked: Path?

    func folder() throws -> SeminarFolder { try existing ?? sample() }

    /// The same without the sample, for what makes no folder: nil where there is none of the others.
    var existing: SeminarFolder? {
        if let asked { return SeminarFolder(asked) }
        let current = SeminarFolder(".")
        return current.isSeminar ? current : last.flatMap { $0.isSeminar ? $0 : nil }
    }

    private var last: SeminarFolder? {
        Surroundings.state?.lastUse().folder.map { SeminarFolder($0) }
    }

    private func sample() throws -> SeminarFolder {
        let home = Surroundings.places["HOME"] ?? "."
        let path = home.appending(Programme.sampleFolderName)
        let sample = SeminarFolder(path)
        if sample.isSeminar { return sample }
        return try SeminarFolder.create(path, programme: Programme.newSample().json.document)
    }
}
