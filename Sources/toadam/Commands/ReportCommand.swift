import ArgumentParser
import Glibc
import Interface
import Journal
import Reports
import Seminar
import Text
import Wording

/// `toadam report FOLDER`: a paper of the seminar, into a file or onto standard output.
///
/// No file that is there is ever replaced: a name that was asked for is refused, the name that the paper brings gets a
/// number. What is not known has a place on the paper and is named on standard error.
struct ReportCommand: OneFolderCommand {
    static let example = Phrase.Example.report
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: help(Phrase.Shell.report),
        discussion: help(Phrase.Shell.reportDetails, examples: [example]))

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.paper), valueName: help(Phrase.Shell.codeValue)))
    var paper = PaperKind.minutes

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.form), valueName: help(Phrase.Shell.codeValue)))
    var form: PaperForm?

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case docx, pdf, html, md, txt, ics
    }

    @Option(
        name: .customLong("as"), parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.paperFormat), valueName: help(Phrase.Shell.codeValue)))
    var format: Format?

    @Flag(exclusivity: .chooseLast, help: ArgumentHelp(help(Phrase.Shell.copyOfPaper)))
    var copy = PaperCopy.clean

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.onlyItem), valueName: help(Phrase.Shell.codeValue)))
    var item: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.paperOutput), valueName: help(Phrase.Shell.fileValue)),
        completion: .file())
    var output: Path?

    func run() throws {
        guard item == nil || [.minutes, .ideas].contains(paper) else {
            throw UsageMistake(lines: [Phrase.Shell.itemOfOthers(.spoken)])
        }
        // The format that is named, else that of the file's ending.
        let format = format ?? output?.ending.flatMap(Format.init) ?? .docx
        guard format != .ics || paper == .timetable else {
            throw UsageMistake(lines: [Phrase.Shell.calendarOfOthers(.spoken)])
        }
        guard output != "-" || [.html, .md, .txt, .ics].contains(format) || isatty(STDOUT_FILENO) == 0 else {
            throw UsageMistake.notForTerminal
        }
        let seminar = try OpenedSeminar(folder)
        let (record, language) = (seminar.record, languageOption.language(of: seminar.programme))
        let now = seminar.now
        let request = PaperRequest(
            paper, form: form ?? record.form(of: paper, today: now.day), copy: copy,
            language: language, item: try item.map { try self.item($0, record, language) })
        let made = Paper(request, of: record, at: now, keys: .ofCommands)
        let bytes = try bytes(of: made, as: format, of: record, at: now)
        seminar.warn(in: language)
        if output == "-" {
            try Console.write(bytes)
        } else {
            let path = try PaperFile(
                folder: ".", name: request.fileName(record), ending: format.rawValue
            )
            .write(bytes, at: output)
            try Console.print([Phrase.Shell.paperWritten(path.text)(language)])
        }
        Console.complain(
            [
                form == nil && paper.isDocument
                    ? Phrase.Shell.formTaken(request.form.rawValue)(language) : nil,
                made.missing.isEmpty ? nil : Phrase.PaperScreen.lacks(made.missing)(language),
                copy == .working || made.unreviewedCount == 0
                    ? nil : Phrase.Shell.notReviewed(made.unreviewedCount)(language),
            ].compactMap(\.self))
    }

    private func bytes(of paper: Paper, as format: Format, of record: Record, at now: Moment) throws
        -> [UInt8]
    {
        switch format {
        case .docx: paper.bytes(as: .docx)
        case .html: paper.bytes(as: .html)
        case .md: paper.bytes(as: .md)
        case .txt: paper.bytes(as: .txt)
        case .pdf: try pdf(of: paper)
        case .ics: CalendarReport.bytes(of: record, at: now, in: paper.language)
        }
    }

    /// What LibreOffice makes of the Word file; nothing is begun that could not be written.
    private func pdf(of paper: Paper) throws -> [UInt8] {
        guard let office = Surroundings.office else { throw Phrase.Shell.noOffice }
        if let output, output != "-", access(output.characters, F_OK) == 0 {
            throw Phrase.Shell.paperExists(output.text)
        }
        let waits = isatty(STDERR_FILENO) == 1
        var shown = 0
        let bytes = PDFConversion.wait(for: paper.bytes(as: .docx), by: office) { seconds in
            guard waits else { return }
            let line = Phrase.PaperScreen.makingPDF(seconds: seconds)(.spoken)
            shown = columns(of: line)
            Console.rewrite(line)
        }
        if waits { Console.rewrite(String(repeating: " ", count: shown)) }
        guard let bytes else { throw Phrase.Shell.pdfFailed }
        return bytes
    }

    /// The id of an item by its number in the agenda, its code or its title.
    private func item(_ text: String, _ record: Record, _ language: Language) throws -> String {
        if let number = Int(text), let found = record.items(numbered: number).first { return found }
        return try Picking(record: record, language: language).code(of: ValueName.item, for: text)
    }
}

extension PaperKind: ExpressibleByArgument {}
extension PaperForm: ExpressibleByArgument {}
extension PaperCopy: EnumerableFlag {}
