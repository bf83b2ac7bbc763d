package import Seminar
import Text
package import Wording

/// The answers half a year later, as a table: for each number of an idea what came of it; nothing is recorded by reading it.
///
/// The columns are found by their headings, so the sheets that the program writes and tables that somebody made of them both
/// come in. An answer that was recorded once is not recorded again, also where somebody has taken down another since.
package struct AnswerSheet: Sendable {
    /// One row that was understood.
    package struct Row: Hashable, Sendable {
        /// Counted from 0.
        package let row: Int
        package let idea: Identifier
        package let answer: FollowUpAnswer
        package let fate: RowFate
    }

    /// What of the table was not taken, and where it stands.
    package enum Remark: Hashable, Sendable {
        case table(TableRemark)
        case noNumber
        case unknownNumber(text: String)
        case removed(number: String)
        /// The number is that of somebody else's idea.
        case otherPerson(number: String, name: String)
        /// Something is answered, and not how far it has come.
        case noResult
        case unknownResult(text: String)
        /// Several boxes are ticked.
        case severalResults
        case unknownDay(text: String)
        case doubled(row: Int)
    }

    package private(set) var rows: [Row] = []
    package private(set) var remarks: [(row: Int, column: Int, remark: Remark)] = []
    /// How many rows have no answer.
    package private(set) var unanswered = 0

    private let record: Record
    private let language: Language
    private let today: Day
    private var taken: [Identifier: Int] = [:]
    private let hindrances: [String: String]

    /// - Parameter language: that of the seminar, in whose order days are written.
    /// - Returns: nil where no sheet has a row of headings with one for numbers.
    package init?(_ sheets: [Sheet], record: Record, language: Language, today: Day) {
        guard let table = HeadedTable(sheets, with: .number, parted: .person, heading: AnswerHeading.init)
        else { return nil }
        self.record = record
        self.language = language
        self.today = today
        hindrances = Dictionary(
            CodeList.difficulty.codes.flatMap { code in
                (Phrase.label(of: code, in: .difficulty).all + [code]).map { ($0.cellKey, code) }
            }
        ) { first, _ in first }
        remarks = table.remarks.map { ($0.row, $0.column, .table($0.remark)) }
        for row in table.body where !table.isEmpty(row) { read(row, of: table) }
    }

    private mutating func read(_ row: Int, of table: HeadedTable<AnswerHeading>) {
        let number = table.text(row, .number)
        guard let result = result(row, of: table) else { return }
        guard !number.isEmpty else {
            // A line between the people, such as somebody's name.
            if table.lonely(row) == nil { remark(.noNumber, row, table.column(.number)) }
            return
        }
        guard let idea = record.idea(numbered: number.filter { !$0.isWhitespace }) else {
            return remark(.unknownNumber(text: number), row, table.column(.number))
        }
        guard !idea.isRemoved else { return remark(.removed(number: number), row, table.column(.number)) }
        let person = table.text(row, .person)
        guard person.isEmpty || isSpeaker(person, of: idea) else {
            return remark(.otherPerson(number: number, name: person), row, table.column(.person))
        }
        guard var answer = result.map({ FollowUpAnswer($0) }) else {
            if says(row, of: table, beyond: idea) { return remark(.noResult, row, table.column(.result)) }
            unanswered += 1
            return
        }
        for heading in [AnswerHeading.day, .due] {
            let text = table.text(row, heading)
            guard !text.isEmpty else { continue }
            let day =
                heading == .day
                ? Day(typedPast: text, today: today, language: language)
                : Day(typed: text, today: today, language: language)
            guard let day else {
                return remark(.unknownDay(text: text), row, table.column(heading))
            }
            if heading == .day { answer.appliedOn = day } else { answer.due = day }
        }
        let evidence = table.lines(row, .evidence)
        if !evidence.isEmpty { answer.evidence = evidence }
        var words = [table.lines(row, .outcome)].filter { !$0.isEmpty }
        let hindrance = table.lines(row, .hindrance)
        if let codes = codes(of: hindrance) {
            answer.hindrance = codes
        } else if !hindrance.isEmpty {
            words.insert(hindrance, at: 0)
        }
        if !words.isEmpty { answer.outcome = words.joined(separator: "\n") }
        if let other = taken[idea.id] { return remark(.doubled(row: other), row, table.column(.number)) }
        taken[idea.id] = row
        rows.append(Row(row: row, idea: idea.id, answer: answer, fate: fate(of: answer, on: idea)))
    }

    private mutating func remark(_ remark: Remark, _ row: Int, _ column: Int) {
        remarks.append((row, column, remark))
    }

    /// Whether a name of the table is that of who said the idea, however it is told apart.
    private func isSpeaker(_ name: String, of idea: Idea) -> Bool {
        guard let speaker = idea.speaker, speaker != Speaker.unknown else { return true }
        let names =
            record.person(speaker).map { state in
                [state.person.name, record.name(of: state.person, in: language)]
            } ?? record.programme.groups.first { $0.id == speaker }.map { group in
                group.name.all + [record.name(of: group, in: language)]
            } ?? []
        // Who spoke in their place stands behind the name.
        let isSubstituted = record.substitute(for: idea) != nil
        let key = name.cellKey
        return ([speaker] + names).contains { name in
            name.cellKey == key || isSubstituted && key.hasPrefix(name.cellKey + " ")
        }
    }

    /// Nil within where nothing is answered, and nil without where it was said what is wrong.
    private mutating func result(_ row: Int, of table: HeadedTable<AnswerHeading>) -> FollowUpAnswer.Result??
    {
        let boxes = FollowUpAnswer.Result.allCases.filter {
            table.has(.box($0)) && !table.text(row, .box($0)).isEmpty
        }
        let cell = table.lines(row, .result)
        let column =
            table.has(.result) ? table.column(.result) : boxes.first.map { table.column(.box($0)) } ?? 0
        var found = Set(boxes)
        if !cell.isEmpty {
            guard let ticked = Self.results(of: cell) else {
                remark(.unknownResult(text: cell), row, column)
                return nil
            }
            found.formUnion(ticked)
        }
        if found.count > 1 {
            remark(.severalResults, row, column)
            return nil
        }
        if let result = found.first { return .some(result) }
        return .some(nil)
    }

    /// Whether a row has something else than what is known of its idea, which stands in the table that the program writes.
    private func says(_ row: Int, of table: HeadedTable<AnswerHeading>, beyond idea: Idea) -> Bool {
        let headings: [(AnswerHeading, String)] = [
            (.day, ValueName.appliedOn), (.evidence, ValueName.evidence),
            (.hindrance, ValueName.hindrance), (.outcome, ValueName.outcome),
        ]
        return headings.contains { heading, name in
            let cell = table.lines(row, heading)
            guard !cell.isEmpty else { return false }
            if let known = idea.values[name]?.array {
                return codes(of: cell).map { Set($0) } != Set(known.compactMap(\.string))
            }
            let known = idea.values.text(name) ?? ""
            guard cell.asShown != known.asShown else { return false }
            let day =
                heading == .day ? Day(typedPast: cell.asName, today: today, language: language) : nil
            return day?.description != known
        }
    }

    /// The results that a cell ticks or names; empty for boxes of which none is ticked, nil for something else.
    private static func results(of cell: String) -> [FollowUpAnswer.Result]? {
        let lines = cell.split(whereSeparator: \.isNewline).map { String($0).withoutSpaceAround }
        let boxes = lines.filter { line in (ticks + empties).contains { line.hasPrefix($0) } }
        guard boxes.isEmpty else {
            let ticked = boxes.filter { line in ticks.contains { line.hasPrefix($0) } }
            let found = ticked.map { line in byName[line.cellKey.withoutTick] }
            return found.contains(nil) ? nil : found.compactMap(\.self)
        }
        return byName[cell.cellKey].map { [$0] }
    }

    private static let ticks = ["☒", "☑", "✓", "✔", "✗", "✘", "[x]", "[X]", "■", "▣", "●"]
    private static let empties = ["☐", "□", "[ ]", "[]", "○"]
    private static let byName = Dictionary(
        FollowUpAnswer.Result.allCases.flatMap { result in
            AnswerHeading.names(of: result).map { ($0.cellKey, result) }
        }
    ) { first, _ in first }

    /// The difficulties that a cell names, all of it; nil where it says something in words.
    private func codes(of cell: String) -> [String]? {
        guard !cell.isEmpty else { return nil }
        if let code = hindrances[cell.cellKey] { return [code] }
        let parts = cell.split { $0.isNewline || ";；、".contains($0) }
        let codes = parts.map { hindrances[String($0).cellKey] }
        return codes.contains(nil) || codes.isEmpty ? nil : codes.compactMap(\.self)
    }

    private func fate(of answer: FollowUpAnswer, on idea: Idea) -> RowFate {
        // The day on which it is taken down is another one each time.
        let given = answer.given
        let differing = given.members.filter { idea.values[$0.name] != $0.value }
        guard idea.values.text(ValueName.answeredOn, otherwise: nil) != nil else { return .new }
        if differing.isEmpty { return .same }
        // It was recorded before, and somebody has taken down another answer since.
        var values = Values()
        let wasRecorded = record.history(.idea(idea.id)).changes.contains { change in
            if record.counts(change) { values = values.merging(change.set) }
            return change.set[ValueName.answeredOn]?.string != nil
                && given.members.allSatisfy { values[$0.name] == $0.value }
        }
        return wasRecorded ? .same : .changed(differing.map(\.name))
    }

    /// What is to be recorded, given on a day.
    package func deeds(on day: Day) -> [Deed] {
        rows.filter { $0.fate != .same }.map { .idea($0.idea, .answer($0.answer, on: day)) }
    }
}

extension String {
    /// What stands behind the tick of a box, or before it.
    fileprivate var withoutTick: String {
        let scalars = unicodeScalars.drop { scalar in
            !scalar.properties.isAlphabetic
        }
        var rest = String(String.UnicodeScalarView(scalars))
        if rest.hasPrefix("x ") { rest.removeFirst(2) }
        return rest
    }
}

extension AnswerSheet {
    /// What was understood, a line for each row: its number, what becomes of it, which idea and what is answered.
    package func lines(in record: Record, _ language: Language) -> [String] {
        importLines(
            rows.map { row in
                (row.row, row.fate.phrase(Property.label(of:))(language), said(row, record, language))
            })
    }

    private func said(_ row: Row, _ record: Record, _ language: Language) -> String {
        guard let idea = record.idea(row.idea) else { return "" }
        let answer = row.answer
        let name = idea.speaker.flatMap { record.name(ofPerson: $0, in: language) }
        let hindrance = answer.hindrance.map { codes in
            codes.map { Phrase.label(of: $0, in: .difficulty)(language) }.joined(separator: language.comma)
        }
        let parts: [String?] = [
            record.number(of: idea), name, Phrase.FollowUp.result(answer.result)(language),
            answer.appliedOn.map { Phrase.longDay($0)(language) }, answer.evidence, hindrance, answer.outcome,
            answer.due.map { Phrase.longDay($0)(language) },
        ]
        return parts.compactMap(\.self).map { String($0.map { $0.isNewline ? " " : $0 }) }
            .joined(separator: " · ")
    }

    /// What was not taken, each with its cell.
    package var complaints: [Phrase] {
        remarks.map {
            Phrase.Import.remark($0.remark.phrase, at: Sheet.address(row: $0.row, column: $0.column))
        }
    }

    package var count: Phrase {
        let counts = rows.map(\.fate).counts
        return Phrase.Import.answerCount(
            new: counts.new, changed: counts.changed, same: counts.same, unanswered: unanswered)
    }
}

extension AnswerSheet.Remark {
    fileprivate var phrase: Phrase {
        switch self {
        case .table(let remark): remark.phrase
        case .noNumber: Phrase.Import.noNumber
        case .unknownNumber(let text): Phrase.Import.unknownNumber(text)
        case .removed(let number): Phrase.Import.removedEntry(number)
        case .otherPerson(let number, let name): Phrase.Import.otherPerson(number, name)
        case .noResult: Phrase.Import.noResult
        case .unknownResult(let text): Phrase.Import.unknownResult(text)
        case .severalResults: Phrase.Import.severalResults
        case .unknownDay(let text): Phrase.Import.unknownAnswerDay(text)
        case .doubled(let row): Phrase.Import.doubledEntry(row: row + 1)
        }
    }
}

extension AnswerHeading {
    /// What the heading of a column names; nil for what an answer has no place for.
    init?(_ text: String) {
        let key = text.cellKey
        guard !key.isEmpty, let heading = Self.byName[key] else { return nil }
        self = heading
    }

    private static let byName = headings(all)
}
