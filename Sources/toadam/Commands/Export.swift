import ArgumentParser
import Journal
import Reports
import Seminar
import Wording

/// `toadam export FOLDER`: the record as one document, onto standard output or into a file.
///
/// A file that is there is replaced only when told to, and the seminar's own files never are.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: help(Phrase.Shell.export))

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, csv, md
    }

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.format), valueName: help(Phrase.Shell.codeValue)))
    var format: Format?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.output), valueName: help(Phrase.Shell.fileValue)))
    var output: Path?

    @Flag(help: ArgumentHelp(help(Phrase.Shell.force)))
    var force = false

    func run() throws {
        let seminar = try OpenedSeminar(folder)
        seminar.warn(in: languageOption.language(of: seminar.programme))
        let bytes = document(of: seminar.record)
        guard let output, output != "-" else {
            try Console.write(bytes)
            return
        }
        do throws(DocumentError) {
            try DocumentFile(output).write(bytes, replacing: force)
        } catch {
            throw switch error {
            case .exists(let path): Phrase.Shell.exists(path)
            case .protected(let path): Phrase.Shell.protected(path)
            case .notPlain(let path): Phrase.Shell.notPlain(path)
            case .file(let error): Failure(error)
            }
        }
    }

    private func document(of record: Record) -> [UInt8] {
        let language = languageOption.language(of: record.programme)
        let ending = output?.text.split(separator: ".").last.map { $0.lowercased() }
        return switch format ?? ending.flatMap(Format.init) ?? .json {
        case .json: JSONReport.bytes(of: record)
        case .csv: CSVReport.bytes(of: record, in: language)
        case .md: MinutesReport.bytes(of: record, in: language)
        }
    }
}
