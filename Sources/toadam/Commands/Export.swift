import ArgumentParser
import Journal
import Reports
import Seminar
import Wording

/// `toadam export FOLDER`: the record as one document, onto standard output or into a file.
///
/// A file that is there is replaced only when told to, and the seminar's own files never are.
struct Export: SeveralFoldersCommand {
    static let example = Phrase.Example.export
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: help(Phrase.Shell.export),
        discussion: help(Phrase.Shell.terms, examples: [example]))

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, csv, xlsx, ics
    }

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var seminars: SeminarsArgument

    @Option(
        name: [.customLong("format"), .customLong("as")], parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.format), valueName: help(Phrase.Shell.codeValue)))
    var format: Format?

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            help(Phrase.Shell.table(TableKind.allCases.map(\.rawValue))),
            valueName: help(Phrase.Shell.codeValue)),
        completion: .list(TableKind.allCases.map(\.rawValue)))
    var table: [String] = []

    @OptionGroup var target: DocumentOutput

    @OptionGroup var terms: TermOptions

    func run() throws {
        let seminar = try seminars.opened()
        let language = languageOption.language(of: seminar.programme)
        let format = format ?? target.format() ?? .json
        let tables = try tables(for: format, language)
        let ideas = try ideas(of: seminar, language)
        guard ideas == nil || tables.contains(.ideas) || tables.contains(.followUp) else {
            throw UsageMistake(lines: [Phrase.Shell.termsOfOthers(language)])
        }
        seminar.warn(in: language)
        let record = seminar.record
        let now = seminar.now
        func made(_ kind: TableKind) -> DataTable {
            DataTable(kind, of: record, ideas: ideas, at: now, in: language)
        }
        switch format {
        case .json: try target.write(JSONReport.document(of: record, ideas: ideas).document, in: language)
        case .csv: try target.write(CSVReport.bytes(of: made(tables[0])), in: language)
        case .xlsx: try target.write(XLSX(tables.map(made), in: language), in: language)
        case .ics: try target.write(CalendarReport.bytes(of: record, at: now, in: language), in: language)
        }
    }

    /// The tables that are asked for, each once; a document holds those that it can.
    private func tables(for format: Format, _ language: Language) throws -> [TableKind] {
        let names = table.flatMap {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        var kinds: [TableKind] = []
        for name in names {
            let named = name == Self.all ? TableKind.allCases : TableKind(rawValue: name).map { [$0] } ?? []
            guard !named.isEmpty else {
                throw UsageMistake(
                    lines: [Phrase.Shell.noTable(name)(language)],
                    next: Phrase.Shell.table(TableKind.allCases.map(\.rawValue))(language))
            }
            kinds += named.filter { !kinds.contains($0) }
        }
        let isPossible =
            switch format {
            case .json: kinds.isEmpty
            case .csv: kinds.count < 2
            case .xlsx: true
            case .ics: kinds.isEmpty || kinds == [.timetable]
            }
        guard isPossible else {
            throw UsageMistake(lines: [Phrase.Shell.tablesOf(format.rawValue)(language)])
        }
        return kinds.isEmpty ? [format == .ics ? .timetable : .ideas] : kinds
    }

    /// All tables there are.
    private static let all = "all"

    /// The ideas that are asked for; nil where none are, for all that stand, those of rehearsals too.
    private func ideas(of seminar: OpenedSeminar, _ language: Language) throws -> [Idea]? {
        let record = seminar.record
        let filter = try terms.filter(Picking(record: record, language: language), today: seminar.today)
        guard !filter.isEmpty || terms.search != nil else { return nil }
        return terms.places(in: record, filter, language).map { record.ideas[$0] }
    }
}
