import ArgumentParser
import Journal
import Seminar
import Text
import Wording

/// `toadam follow FOLDER NUMBER…`: takes down what came of what somebody meant to do, by the numbers that stand on the papers.
///
/// The folder is read whole, so that an answer stands beside what another laptop took down, and not over it.
struct Follow: OneFolderCommand {
    static let example = Phrase.Example.follow
    static let configuration = CommandConfiguration(
        commandName: "follow", abstract: help(Phrase.Shell.follow),
        discussion: help(examples: [example]))

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var writerOption: WriterOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    @Argument(help: ArgumentHelp(help(Phrase.Shell.numbers), valueName: help(Phrase.Shell.numberValue)))
    var numbers: [String]

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            help(
                Phrase.Shell.result(
                    FollowUpAnswer.Result.allCases.map { ($0.rawValue, Phrase.FollowUp.result($0)) })),
            valueName: help(Phrase.Shell.codeValue)))
    var result: FollowUpAnswer.Result?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.whenApplied), valueName: help(Phrase.Shell.dayValue)))
    var appliedOn: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.evidence), valueName: help(Phrase.Shell.wordsValue)))
    var evidence: String?

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            help(Phrase.Shell.pick(Term.hindrance)), valueName: help(Phrase.Shell.codeValue)),
        completion: TermOptions.codes(.difficulty))
    var hindrance: [String] = []

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.outcome), valueName: help(Phrase.Shell.wordsValue)))
    var outcome: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.newDue), valueName: help(Phrase.Shell.dayValue)))
    var due: String?

    @Flag(help: ArgumentHelp(help(Phrase.Shell.asked)))
    var asked = false

    func run() throws {
        let seminar = try OpenedSeminar(folder)
        let (record, language) = (seminar.record, languageOption.language(of: seminar.programme))
        let ideas = try ideas(in: record, language)
        let answer = try answer(Picking(record: record, language: language), seminar.today)
        guard asked || answer != nil else {
            throw UsageMistake(
                lines: [Phrase.Shell.nothingToFollow(language)],
                next: Phrase.Shell.wayOut(of: "follow")(language))
        }
        let asking: [Deed] = asked ? [.ideas(ideas.map(\.id), .asked(seminar.today))] : []
        let answering = answer.map { answer in
            ideas.map { Deed.idea($0.id, .answer(answer, on: seminar.today)) }
        }
        let recorder = try Recorder(seminar.folder, programme: seminar.programme, writer: writerOption.name)
        Console.complain(recorder.losses.map { $0.phrase(language) })
        try recorder.perform(asking + (answering ?? []), on: record)
        if let due = answer?.due, due < seminar.today {
            Console.complain([Phrase.Shell.pastDue(Phrase.date(due)(language))(language)])
        }
        seminar.warn(in: language)
        let said = answer.map { Phrase.FollowUp.result($0.result) } ?? FollowUp.asked.label
        try Console.print(ideas.map { "\(record.number(of: $0).harmless)  \(said(language))" })
    }

    /// The ideas of the numbers; all of them, or none is touched.
    private func ideas(in record: Record, _ language: Language) throws -> [Idea] {
        let found = numbers.map { (number: $0, idea: record.idea(numbered: $0)) }
        let missing = found.filter { $0.idea?.isRemoved ?? true }
        guard missing.isEmpty else {
            throw UsageMistake(
                lines: missing.map { Phrase.Shell.noNumber($0.number)(language) },
                next: Phrase.Shell.numbersAreListed(language))
        }
        return found.compactMap(\.idea)
    }

    /// What the options say; nil where they say nothing of what came of it.
    private func answer(_ picking: Picking, _ today: Day) throws -> FollowUpAnswer? {
        guard let result else {
            guard appliedOn == nil, evidence == nil, hindrance.isEmpty, outcome == nil, due == nil else {
                throw UsageMistake(
                    lines: [Phrase.Shell.resultNeeded(picking.language)],
                    next: Phrase.Shell.wayOut(of: "follow")(picking.language))
            }
            return nil
        }
        var answer = FollowUpAnswer(result)
        answer.appliedOn = try appliedOn.map { text in
            guard let day = Day(typedPast: text, today: today, language: picking.language) else {
                // What is no day at all is told as such.
                _ = try picking.day(text, today)
                throw UsageMistake(
                    lines: [Phrase.Shell.noPastDay(text)(picking.language)],
                    next: Phrase.Shell.giveDay(picking.language))
            }
            return day
        }
        answer.evidence = evidence
        answer.outcome = outcome
        answer.due = try due.map { try picking.day($0, today) }
        if !hindrance.isEmpty {
            answer.hindrance = try hindrance.flatMap { $0.split(separator: ",") }
                .map { try picking.code(of: ValueName.hindrance, for: String($0)) }
        }
        return answer
    }
}

extension FollowUpAnswer.Result: ExpressibleByArgument {}
