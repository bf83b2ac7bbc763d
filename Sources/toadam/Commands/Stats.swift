import ArgumentParser
import Journal
import Reports
import Seminar
import Wording

/// `toadam stats FOLDER`: ideas, or the people who said them, counted by the values of one term or crossed by two.
struct Stats: SeveralFoldersCommand {
    static let example = Phrase.Example.stats
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: help(Phrase.Shell.stats),
        discussion: help(Phrase.Shell.terms, examples: [example]))

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var seminars: SeminarsArgument

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            help(Phrase.Shell.by(Term.countable.map(\.rawValue))), valueName: help(Phrase.Shell.termsValue)))
    var by = Term.kind.rawValue

    @Flag(help: ArgumentHelp(help(Phrase.Shell.people)))
    var people = false

    @Flag(help: ArgumentHelp(help(Phrase.Shell.share)))
    var share = false

    @Flag(help: ArgumentHelp(help(Phrase.Shell.columnShare)))
    var columnShare = false

    @Flag(help: ArgumentHelp(help(Phrase.Shell.rank)))
    var rank = false

    @OptionGroup var terms: TermOptions

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case txt, json, csv, xlsx
    }

    @Option(
        name: .customLong("as"), parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.statsFormat), valueName: help(Phrase.Shell.codeValue)))
    var format: Format?

    @OptionGroup var target: DocumentOutput

    @Flag(help: ArgumentHelp(help(Phrase.Shell.jsonObject)))
    var json = false

    @Flag(help: ArgumentHelp(help(Phrase.Shell.csv)))
    var csv = false

    func run() throws {
        let seminar = try seminars.opened()
        let (record, language) = (seminar.record, languageOption.language(of: seminar.programme))
        let axes = try axes(in: language)
        let filter = try terms.filter(Picking(record: record, language: language), today: seminar.today)
        seminar.warn(in: language)
        let tally = Tally(
            IdeaFacets(record), of: record, at: terms.places(in: record, filter, language), by: axes.row,
            and: axes.column, unit: people ? .people : .ideas, passing: filter)
        let report = StatsReport(
            rank ? tally.ranked : tally, by: axes.row, and: axes.column, of: record, in: language,
            showing: columnShare ? .column : share ? .row : nil)
        switch format ?? (json ? .json : csv ? .csv : target.format() ?? .txt) {
        case .txt: try target.write(report.lines, in: language)
        case .json: try target.write(report.json, in: language)
        case .csv: try target.write(report.csv, in: language)
        case .xlsx: try target.write(XLSX([report.table], in: language), in: language)
        }
    }

    /// The terms by which to count: one or two, by their names in the options.
    private func axes(in language: Language) throws -> (row: Term, column: Term?) {
        let names = by.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let terms = names.compactMap { name in Term.countable.first { $0.rawValue == name } }
        guard (1...2).contains(names.count), terms.count == names.count else {
            throw UsageMistake(
                lines: [Phrase.Shell.noTerm(by)(language)],
                next: Phrase.Shell.by(Term.countable.map(\.rawValue))(language))
        }
        return (terms[0], terms.dropFirst().first)
    }
}
