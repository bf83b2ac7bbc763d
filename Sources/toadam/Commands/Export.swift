import ArgumentParser
import Journal
import Reports
import Seminar
import Wording

/// `toadam export FOLDER`: the record as one document, onto standard output or into a file.
///
/// A file that is there is replaced only when told to, and the seminar's own files never are.
struct Export: FolderCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: help(Phrase.Shell.export), discussion: help(Phrase.Shell.terms))

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, csv
    }

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folders), valueName: help(Phrase.Shell.folderValue)))
    var folders: [Path]

    @Flag(help: ArgumentHelp(help(Phrase.Shell.samePeople)))
    var samePeople = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.format), valueName: help(Phrase.Shell.codeValue)))
    var format: Format?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.output), valueName: help(Phrase.Shell.fileValue)),
        completion: .file())
    var output: Path?

    @Flag(help: ArgumentHelp(help(Phrase.Shell.force)))
    var force = false

    @OptionGroup var terms: TermOptions

    func run() throws {
        let seminar = try OpenedSeminar(folders, joiningPeople: samePeople)
        let language = languageOption.language(of: seminar.programme)
        let ideas = try ideas(of: seminar, language)
        seminar.warn(in: language)
        let bytes = document(of: seminar.record, ideas, language)
        guard let output, output != "-" else {
            try Console.write(bytes)
            return
        }
        do throws(DocumentError) {
            try DocumentFile(output).write(bytes, replacing: force)
        } catch {
            throw switch error {
            case .exists(let path): Phrase.Shell.exists(path)
            case .protected, .notPlain, .file: Failure(error)
            }
        }
    }

    /// The ideas that are asked for; nil where none are, for all that stand, those of rehearsals too.
    private func ideas(of seminar: OpenedSeminar, _ language: Language) throws -> [Idea]? {
        let record = seminar.record
        let filter = try terms.filter(Picking(record: record, language: language), today: seminar.today)
        guard !filter.isEmpty || terms.search != nil else { return nil }
        return terms.places(in: record, filter, language).map { record.ideas[$0] }
    }

    /// The format that is named, else that of the file's ending.
    private var chosenFormat: Format {
        let ending = output?.text.split(separator: ".").last.map { $0.lowercased() }
        return format ?? ending.flatMap(Format.init) ?? .json
    }

    private func document(of record: Record, _ ideas: [Idea]?, _ language: Language) -> [UInt8] {
        switch chosenFormat {
        case .json: JSONReport.document(of: record, ideas: ideas).document
        case .csv:
            ideas.map { CSVReport.bytes(of: $0, from: record, in: language) }
                ?? CSVReport.bytes(of: record, in: language)
        }
    }
}
