import ArgumentParser
import Journal
import Reports
import Seminar
import Wording

/// `toadam list FOLDER`: ideas one a line, or as one JSON array; options narrow the list down together.
struct List: SeveralFoldersCommand {
    static let example = Phrase.Example.list
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: help(Phrase.Shell.list),
        discussion: help(Phrase.Shell.terms, examples: [example]))

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var seminars: SeminarsArgument

    @OptionGroup var terms: TermOptions

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            help(Phrase.Shell.order(IdeaOrder.allCases.map { ($0.rawValue, $0.label) })),
            valueName: help(Phrase.Shell.nameValue)))
    var order: IdeaOrder?

    @Flag(help: ArgumentHelp(help(Phrase.Shell.json)))
    var json = false

    func run() throws {
        let seminar = try seminars.opened()
        let (record, language) = (seminar.record, languageOption.language(of: seminar.programme))
        let filter = try terms.filter(Picking(record: record, language: language), today: seminar.today)
        seminar.warn(in: language)
        // A view has the order that it has on the screen.
        let order = order ?? (terms.view == nil ? .recorded : IdeaListing(filter).usedOrder)
        let ideas = terms.places(in: record, filter, by: order, language).map { record.ideas[$0] }
        if json {
            try Console.write(ListReport.json(of: ideas, from: record))
        } else {
            try Console.print(ListReport.lines(of: ideas, from: record, in: language))
        }
    }
}
