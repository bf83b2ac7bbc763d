import ArgumentParser
import Glibc
import Journal
import Seminar
import Text
import Wording

/// `toadam add FOLDER TEXT`: records from the shell.
///
/// It reads the programme and the ends of the journals, so it costs the same with ten ideas as with 100,000; what it
/// cannot know, such as who has the floor, stays incomplete.
struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: help(Phrase.Shell.add))

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var writerOption: WriterOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder)))
    var folder: Path

    @Argument(help: ArgumentHelp(help(Phrase.Shell.text)))
    var text: String

    @Option(help: ArgumentHelp(help(Phrase.Shell.pick("speaker"))))
    var speaker: String?

    @Option(help: ArgumentHelp(help(Phrase.Shell.pick("field"))))
    var field: String?

    @Option(help: ArgumentHelp(help(Phrase.Shell.pick("kind"))))
    var kind: String?

    @Option(help: ArgumentHelp(help(Phrase.Shell.pick("item"))))
    var item: String?

    func run() throws {
        let seminar = SeminarFolder(folder)
        let programme = try seminar.readProgramme()
        let language = languageOption.language(of: programme)
        let picked = try pickedValues(in: programme, language: language)
        guard !text.isBlank else { throw UsageMistake(lines: [Phrase.Shell.emptyText(language)]) }
        let recorder = try Recorder(seminar, programme: programme, writer: writerOption.name)
        Console.complain(recorder.losses.map { $0.phrase(language) })
        if text == "-" {
            try recordInput(picked, with: recorder, language: language)
        } else {
            try Console.print(recorder.record([text], with: picked))
        }
    }

    /// The values that the options set, as codes.
    private func pickedValues(in programme: Programme, language: Language) throws -> Values {
        let picking = Picking(record: Record(programme: programme), language: language)
        var values: Values = [ValueName.kind: .string(Kind.idea.rawValue)]
        for (name, text) in [("kind", kind), ("speaker", speaker), ("field", field), ("item", item)] {
            guard let text else { continue }
            values[name] = .string(try picking.code(of: name, for: text))
        }
        return values
    }

    /// Records one idea a line of standard input, as they come; empty lines are passed over.
    ///
    /// A line that is no UTF-8 is reported and passed over, and the command fails after the others are recorded.
    private func recordInput(_ picked: Values, with recorder: Recorder, language: Language) throws {
        var input = InputLines()
        var isWhole = true
        while let lines = try input.next() {
            var texts: [String] = []
            for line in lines {
                guard let text = String(validating: line.bytes, as: UTF8.self) else {
                    Console.complain([Phrase.Shell.notUTF8(line: line.number)(language)])
                    isWhole = false
                    continue
                }
                if !text.isBlank { texts.append(text) }
            }
            try Console.print(recorder.record(texts, with: picked))
        }
        if !isWhole { throw ExitCode.failure }
    }
}
