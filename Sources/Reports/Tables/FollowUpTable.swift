internal import Seminar
internal import Wording

/// What is asked half a year later, an idea a row in the person's own words, with the cells in which the answer is given.
///
/// Its heads are those that `toadam import FOLDER follow-up` knows; what was answered already stands in it.
enum FollowUpTable {
    static func table(of ideas: [Idea], from record: Record, in language: Language) -> DataTable {
        let names = RecordNames(record: record, language: language)
        let asked = ideas.filter { idea in
            idea.rehearsal == nil && kinds.contains(Kind(rawValue: idea.kind))
        }
        let place = Dictionary(record.roster.enumerated().map { ($1.person.id, $0) }) { first, _ in first }
        let ordered = asked.enumerated().sorted { left, right in
            func key(_ idea: Idea) -> Int { idea.speaker.flatMap { place[$0] } ?? place.count }
            return (key(left.element), left.offset) < (key(right.element), right.offset)
        }.map(\.element)
        let words = [
            Phrase.Report.number, Property.label(of: ValueName.speaker),
            Property.label(of: ValueName.trainingClass), Property.label(of: ValueName.text),
            Phrase.PaperTable.howFar,
        ]
        let answers = [
            ValueName.appliedOn, ValueName.evidence, ValueName.hindrance, ValueName.outcome, ValueName.due,
        ].compactMap(Property.named)
        let heads = (words + answers.map(\.label)).map { $0.sentenceCase(language) }
        let rows = ordered.map { idea -> [TableCell] in
            [
                .text(record.number(of: idea)),
                .text(idea.speaker == nil ? "" : names.speaker(of: idea)),
                .text(names.trainingClass(of: idea)), .text(idea.text), .text(answer(idea)?(language)),
            ]
                + answers.map { names.cell($0, of: idea) }
        }
        let choices = FollowUpAnswer.Result.allCases.map { Phrase.PaperTable.box(of: $0)(language) }
        return DataTable(
            Phrase.Tables.followUp(language), heads, rows, fixedColumns: 2,
            choices: [words.count - 1: choices],
            room: [words.count + 1: 24, words.count + 2: 24, words.count + 3: 30])
    }

    /// The kinds of which it is asked what came of them, as on the sheets.
    static let kinds: [Kind] = [.idea, .applied, .proposal]

    /// What was answered; nil where nothing was.
    private static func answer(_ idea: Idea) -> Phrase? {
        guard idea.values.text(ValueName.answeredOn, otherwise: nil) != nil else { return nil }
        let status = idea.values.text(ValueName.status).flatMap(CodeList.Status.init)
        let result = FollowUpAnswer.Result.allCases.first { $0.status != nil && $0.status == status }
        return Phrase.PaperTable.box(of: result ?? .nothing)
    }
}
