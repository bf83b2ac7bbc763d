import ArgumentParser
import Journal
import Reports
import Seminar
import Text
import Wording

/// `toadam list FOLDER`: ideas one a line, or as one JSON array; options narrow the list down together.
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: help(Phrase.Shell.list))

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.search), valueName: help(Phrase.Shell.wordsValue)))
    var search: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.pick("item")), valueName: help(Phrase.Shell.codeValue)))
    var item: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.pick("field")), valueName: help(Phrase.Shell.codeValue)))
    var field: String?

    @Option(
        name: .customLong("class"), parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.pick("class")), valueName: help(Phrase.Shell.codeValue)))
    var trainingClass: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.pick("kind")), valueName: help(Phrase.Shell.codeValue)))
    var kind: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.pick("speaker")), valueName: help(Phrase.Shell.codeValue)))
    var speaker: String?

    @Flag(help: ArgumentHelp(help(Phrase.Shell.rehearsal)))
    var rehearsal = false

    @Flag(help: ArgumentHelp(help(Phrase.Shell.json)))
    var json = false

    func run() throws {
        let seminar = try OpenedSeminar(folder)
        let language = languageOption.language(of: seminar.programme)
        let filter = try filter(Picking(record: seminar.record, language: language))
        seminar.warn(in: language)
        let ideas = found(in: seminar.record, filter)
        if json {
            try Console.write(ListReport.json(of: ideas, from: seminar.record))
        } else {
            try Console.print(ListReport.lines(of: ideas, from: seminar.record, in: language))
        }
    }

    private func filter(_ picking: Picking) throws -> IdeaFilter {
        func code(_ name: String, _ text: String?) throws -> String? {
            try text.map { try picking.code(of: name, for: $0) }
        }
        let criteria = [
            try code("item", item).map(IdeaCriterion.item), try code("field", field).map(IdeaCriterion.field),
            try code("class", trainingClass).map(IdeaCriterion.trainingClass),
            try code("kind", kind).map(IdeaCriterion.kind),
            try code("speaker", speaker).map(IdeaCriterion.speaker),
        ]
        return IdeaFilter(criteria.compactMap(\.self) + (rehearsal ? [.rehearsal] : []))
    }

    /// In the order in which they were recorded; those of rehearsals only when they are asked for.
    private func found(in record: Record, _ filter: IdeaFilter) -> [Idea] {
        let query = Query(search ?? "")
        guard !query.isEmpty else { return record.ideas.filter(filter.test(in: record)) }
        var index = IdeaIndex()
        index.update(with: record)
        return index.search(query, filter: filter, in: record).sorted().map { record.ideas[$0] }
    }
}
