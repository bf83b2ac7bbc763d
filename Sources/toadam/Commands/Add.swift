import ArgumentParser
import Glibc
import Journal
import Seminar
import Text
import Wording

/// `toadam add FOLDER TEXT`: records from the shell.
///
/// It reads the programme and the ends of the journals, so it costs the same with ten ideas as with 100,000; what it
/// cannot know, such as who has the floor, stays incomplete. Only where a speaker or an item is named is everything read:
/// people and items may have been added in the room, or be called otherwise there.
struct Add: OneFolderCommand {
    static let example = Phrase.Example.add
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: help(Phrase.Shell.add),
        discussion: help(examples: [example]))

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var writerOption: WriterOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    @Argument(help: ArgumentHelp(help(Phrase.Shell.text), valueName: help(Phrase.Shell.textValue)))
    var text: String

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            help(Phrase.Shell.pick(ValueName.speaker)), valueName: help(Phrase.Shell.codeValue)))
    var speaker: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.pick(ValueName.field)), valueName: help(Phrase.Shell.codeValue)),
        completion: TermOptions.fields)
    var field: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.pick(ValueName.kind)), valueName: help(Phrase.Shell.codeValue)),
        completion: TermOptions.codes(.kind))
    var kind: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.pick(ValueName.item)), valueName: help(Phrase.Shell.codeValue)))
    var item: String?

    /// Records what plain arguments say, `add FOLDER TEXT [--as NAME]`; false where the parser has to read them.
    ///
    /// Scripts record line by line, and the parser takes longer than all else.
    static func runPlain(_ arguments: some Collection<String>) throws -> Bool {
        var words = Array(arguments)
        var writer: String?
        if words.count == 5, words[3] == "--as" {
            writer = words[4].asName
            words.removeLast(2)
        }
        guard words.count == 3, words[0] == configuration.commandName, writer?.isEmpty != true,
            !words.contains(where: { $0.hasPrefix("-") })
        else { return false }
        let folder = Path(argument: words[1])
        try Toadam.naming(folder) { try record(words[2], in: folder, as: writer, language: nil, picked: []) }
        return true
    }

    func run() throws {
        let options = [
            (ValueName.kind, kind), (ValueName.speaker, speaker), (ValueName.field, field),
            (ValueName.item, item),
        ]
        try Self.record(
            text, in: folder, as: writerOption.name, language: languageOption.language,
            picked: options.compactMap { name, text in text.map { (name, $0) } })
    }

    /// - Parameter picked: the values that the options set, as they were typed.
    private static func record(
        _ text: String, in folder: Path, as writer: String?, language: Language?,
        picked: [(name: String, text: String)]
    ) throws {
        let seminar = SeminarFolder(folder)
        let programme = try seminar.readProgramme()
        let language = language ?? .asked ?? programme.language
        let isAsked = picked.contains { [ValueName.speaker, ValueName.item].contains($0.name) }
        let record = isAsked ? try OpenedSeminar(folder).record : Record(programme: programme)
        let picking = Picking(record: record, language: language)
        var values: Values = [ValueName.kind: .string(Kind.idea.rawValue)]
        for (name, text) in picked { values[name] = .string(try picking.code(of: name, for: text)) }
        guard !text.isBlank else { throw UsageMistake.emptyText(language) }
        guard Path(argument: text).exactText != nil else {
            throw UsageMistake(lines: [Phrase.Shell.textNotUTF8(language)])
        }
        guard text.utf8.count <= Change.longestText else {
            throw UsageMistake(lines: [Phrase.Shell.textTooLong(limit: Change.longestText)(language)])
        }
        let recorder = try Recorder(seminar, programme: programme, writer: writer)
        Console.complain(recorder.losses.map { $0.phrase(language) })
        if text == "-" {
            try recordInput(values, with: recorder, language: language)
        } else {
            try Console.print(recorder.record([text], with: values))
        }
    }

    /// Records one idea a line of standard input, as they come; empty lines are passed over.
    ///
    /// A line that is no text, or too long for one, is reported and passed over, and the command fails after the others are recorded.
    private static func recordInput(_ picked: Values, with recorder: Recorder, language: Language) throws {
        var input = InputLines()
        var isWhole = true
        var isEmpty = true
        while let lines = try input.next() {
            var texts: [String] = []
            for line in lines {
                switch self.text(of: line) {
                case .success(let text): if !text.isBlank { texts.append(text) }
                case .failure(let mistake):
                    Console.complain([mistake.phrase(language)])
                    isWhole = false
                }
            }
            isEmpty = isEmpty && texts.isEmpty
            try Console.print(recorder.record(texts, with: picked))
        }
        if isWhole, isEmpty { throw UsageMistake.emptyText(language) }
        if !isWhole { throw ExitCode.failure }
    }

    private struct LineMistake: Error {
        let phrase: Phrase
    }

    private static func text(of line: InputLines.Line) -> Result<String, LineMistake> {
        guard line.bytes.count <= Change.longestText else {
            let tooLong = Phrase.Shell.lineTooLong(line: line.number, limit: Change.longestText)
            return .failure(LineMistake(phrase: tooLong))
        }
        guard let text = String(fromOutside: line.bytes) else {
            return .failure(LineMistake(phrase: Phrase.Shell.notUTF8(line: line.number)))
        }
        return .success(text)
    }
}

extension Add {
    /// The options that have a value.
    private static let options = ["--as", "--field", "--item", "--kind", "--lang", "--speaker"]
    private static let helpFlags = ["-h", "--help", "-help"]

    /// The arguments of the program with the text of `add` behind `--`: the text is what comes after the folder, whatever it
    /// begins with.
    ///
    /// Only `-h` and `--help` alone ask for help, as everywhere; behind `--` they are a text too.
    ///
    /// `- Phân loại rác` is a line of someone's notes, and no bundle of options with `-h` among them.
    static func withTextApart(_ arguments: [String]) -> [String] {
        guard arguments.first == configuration.commandName, !arguments.contains("--") else {
            return arguments
        }
        var options: [String] = []
        var values: [String] = []
        var rest = arguments.dropFirst()
        while let argument = rest.popFirst() {
            if Self.options.contains(argument) {
                options.append(argument)
                if let value = rest.popFirst() { options.append(value) }
            } else if Self.helpFlags.contains(argument)
                || Self.options.contains(where: { argument.hasPrefix($0 + "=") })
                || values.isEmpty && argument.hasPrefix("-")
            {
                options.append(argument)
            } else {
                values.append(argument)
            }
        }
        return [arguments[0]] + options + (values.isEmpty ? [] : ["--"] + values)
    }
}

extension UsageMistake {
    fileprivate static func emptyText(_ language: Language) -> UsageMistake {
        UsageMistake(
            lines: [Phrase.Shell.emptyText(language)], next: Phrase.Shell.wayOut(of: "add")(language))
    }
}
