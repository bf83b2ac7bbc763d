package import Seminar
import Text
package import Wording

/// What a table or an export says of ideas, beside what the record holds of them; nothing is recorded by reading it.
///
/// A row with an identifier is the idea of that identifier, or a new one under it. Without one it is what somebody sent in
/// beforehand: the idea of the same person with the same text, or a new one, marked as reported. Of a known idea only those
/// values are changed that the table has otherwise than it was exported, and that nobody has changed since; so an export
/// that was corrected comes in, and one that lay about takes nothing back.
package struct IdeasSheet: Sendable {
    /// One row that was understood.
    package struct Row: Hashable, Sendable {
        /// Counted from 0; of an export as JSON the place in its list.
        package let row: Int
        /// Nil for a new idea without one.
        package let id: Identifier?
        /// What the row says, as it would be recorded.
        package let values: Values
        package let fate: RowFate
    }

    /// What of the table was not taken, and where it stands.
    package enum Remark: Hashable, Sendable {
        case table(TableRemark)
        case noText
        case badID(text: String)
        case unknownPerson(text: String)
        case unknownValue(text: String, of: Property)
        /// Several things could be meant, by their ids.
        case severalValues(text: String, of: Property, ids: [String])
        /// The same idea as in another row, counted from 0; that one counts.
        case doubled(row: Int)
        /// Several people could be meant, by their ids, and how they are told apart.
        case ambiguous(name: String, ids: [String], told: [Phrase])
        /// It was removed from the record, and stays so.
        case removed(number: String)
        /// Somebody has given a value since it was exported, which stays.
        case edited(number: String, name: String, by: String)
        case notUnderstood(text: String)
    }

    package internal(set) var rows: [Row] = []
    /// In a row, and a column of which there is none in an export as JSON.
    package internal(set) var remarks: [(row: Int, column: Int?, remark: Remark)] = []

    /// - Parameter chosen: the ids of those who are meant in rows where several could be.
    /// - Returns: nil where no sheet has a row of headings with one for texts.
    package init?(_ sheets: [Sheet], record: Record, language: Language, chosen: [Int: String] = [:]) {
        guard
            let table = HeadedTable(
                sheets, with: .property(ValueName.text), besides: .other,
                parted: .property(ValueName.speaker), heading: IdeaHeading.init)
        else { return nil }
        remarks = table.remarks.map { ($0.row, $0.column, .table($0.remark)) }
        var reading = IdeasReading(record: record, language: language, chosen: chosen)
        for row in table.body where !table.isEmpty(row) {
            if let cell = table.lonely(row), cell != table.column(.property(ValueName.text)) {
                remarks.append((row, cell, .notUnderstood(text: table.rows[row][cell])))
            } else {
                reading.read(row, of: table)
            }
        }
        finish(reading)
    }

    /// The ideas of an export as JSON: the whole record, or a list of ideas.
    ///
    /// - Returns: nil where the value is neither.
    package init?(json: JSON, record: Record, language: Language) {
        guard let ideas = json.array ?? json["ideas"]?.array,
            ideas.allSatisfy({ $0["values"]?.members != nil })
        else { return nil }
        var reading = IdeasReading(record: record, language: language, chosen: [:])
        for (row, idea) in ideas.enumerated() { reading.read(row, of: idea) }
        finish(reading)
    }

    private mutating func finish(_ reading: IdeasReading) {
        rows = reading.rows
        remarks += reading.remarks
        remarks = remarks.enumerated().sorted { left, right in
            (left.element.row, left.offset) < (right.element.row, right.offset)
        }.map(\.element)
    }

    /// The rows that several people could be meant by.
    package var doubts: [Doubt] {
        remarks.compactMap { row, column, remark in
            guard case .ambiguous(let name, let ids, _) = remark else { return nil }
            return Doubt(row: row, column: column ?? 0, name: name, ids: ids)
        }
    }

    /// What is to be recorded.
    ///
    /// - Parameter identifier: gives a new one.
    package func taken(_ identifier: () -> Identifier) -> [TakenIdea] {
        rows.filter { $0.fate != .same }.map { row in
            TakenIdea(id: row.id ?? identifier(), values: row.values)
        }
    }
}

/// What is known of the rows so far.
struct IdeasReading {
    /// A row as values, before it is looked up.
    struct Candidate {
        let row: Int
        let id: Identifier?
        var values: Values
        /// When the idea had been edited last as it was exported, as text; empty for never, nil where that is not said.
        let editedAt: String?
        /// Whether texts stand as a spreadsheet shows them.
        let isShown: Bool
        var columns: [String: Int] = [:]
    }

    let record: Record
    let language: Language
    let chosen: [Int: String]
    private let known: KnownPeople
    private let affiliations: Affiliations
    private let speakers: Set<String>
    private(set) var rows: [IdeasSheet.Row] = []
    private(set) var remarks: [(row: Int, column: Int?, remark: IdeasSheet.Remark)] = []
    private var taken: [String: Int] = [:]
    /// The ideas by person and text, once a row asks for it.
    private let byContent: Lazily<[String: [Identifier]]>

    init(record: Record, language: Language, chosen: [Int: String]) {
        self.record = record
        self.language = language
        self.chosen = chosen
        known = KnownPeople(record, record.programme)
        affiliations = Affiliations(record)
        speakers = Set(
            record.roster.map(\.person.id) + record.programme.groups.map(\.id) + [Speaker.unknown])
        byContent = Lazily {
            Dictionary(grouping: record.ideas) { Self.content($0.values) }.mapValues { ideas in
                // One that stands is meant before one that was removed.
                (ideas.filter { !$0.isRemoved } + ideas.filter(\.isRemoved)).map(\.id)
            }
        }
    }

    /// Whose words, and which: what makes a report the one that is known already.
    private static func content(_ values: Values) -> String {
        let speaker = values.text(ValueName.speaker) ?? Speaker.unknown
        return speaker + "|" + (values.text(ValueName.text) ?? "").cellKey
    }

    private mutating func remark(_ remark: IdeasSheet.Remark, _ row: Int, _ column: Int?) {
        remarks.append((row, column, remark))
    }

    // MARK: Rows of a table

    mutating func read(_ row: Int, of table: HeadedTable<IdeaHeading>) {
        let textColumn = table.column(.property(ValueName.text))
        let idText = table.text(row, .id)
        let id = Identifier(idText.lowercased())
        guard idText.isEmpty || id != nil else {
            return remark(.badID(text: idText), row, table.column(.id))
        }
        var candidate = Candidate(
            row: row, id: id, values: Values(),
            editedAt: table.has(.editedAt) ? table.text(row, .editedAt) : nil, isShown: true)
        for property in Property.all {
            let heading = IdeaHeading.property(property.name)
            guard property.name != ValueName.speaker, table.has(heading) else { continue }
            candidate.columns[property.name] = table.column(heading)
            let cell = table.lines(row, heading)
            let code = property.name == ValueName.item ? table.text(row, .itemCode) : ""
            guard !cell.isEmpty || !code.isEmpty else { continue }
            let text = cell.isEmpty ? code : cell
            switch value(of: property, cell, code: code) {
            case .value(let value): candidate.values[property.name] = value
            case .several(let ids):
                remark(.severalValues(text: text, of: property, ids: ids), row, table.column(heading))
            case .unknown: remark(.unknownValue(text: text, of: property), row, table.column(heading))
            }
        }
        guard candidate.values[ValueName.text] != nil else { return remark(.noText, row, textColumn) }
        guard let speaker = speaker(row, of: table, candidate.values) else { return }
        if !speaker.isEmpty { candidate.values[ValueName.speaker] = .string(speaker) }
        place(candidate)
    }

    /// Who is meant; empty where nobody is named, and nil where it was said that nobody can be told.
    private mutating func speaker(_ row: Int, of table: HeadedTable<IdeaHeading>, _ values: Values) -> String?
    {
        if let id = chosen[row] { return id }
        let code = table.text(row, .speakerCode)
        if speakers.contains(code) { return code }
        let heading = IdeaHeading.property(ValueName.speaker)
        let name = table.text(row, heading)
        guard !name.isEmpty else {
            guard !code.isEmpty else { return "" }
            remark(.unknownPerson(text: code), row, table.column(.speakerCode))
            return nil
        }
        if Phrase.Report.unknownSpeaker.all.contains(where: { $0.cellKey == name.cellKey }) {
            return Speaker.unknown
        }
        var wanted: Values = [ValueName.name: .string(name)]
        wanted[ValueName.trainingClass] = values[ValueName.trainingClass]
        let unit = table.text(row, .unit)
        if !unit.isEmpty { wanted[ValueName.unit] = .string(unit) }
        let found = known.people(wanted) + known.groups.called(name)
        if found.count > 1 {
            let told = found.map(record.phrase(ofPossible:))
            remark(.ambiguous(name: name, ids: found, told: told), row, table.column(heading))
            return nil
        }
        if let id = found.first ?? record.namesakeShown(as: name) { return id }
        remark(.unknownPerson(text: code.isEmpty ? name : "\(code) \(name)"), row, table.column(heading))
        return nil
    }

    /// - Parameter code: the id of an item, beside its title.
    private func value(of property: Property, _ cell: String, code: String) -> CellValue {
        let line = cell.asName
        switch property.shape {
        case .text: return .value(.string(line))
        case .lines: return .value(.string(cell))
        case .flag: return CellValue(Self.isFlag(line.cellKey).map(JSON.bool))
        case .day:
            let day = Day(typed: line, today: Day(number: 0), language: language)
            return CellValue(day.map { JSON.string($0.description) })
        case .code(let list): return CellValue(self.code(line, of: property, in: list).map(JSON.string))
        case .codes(let list):
            let codes = line.split { ";；、".contains($0) }.flatMap { part -> [String?] in
                // A comma may be one of a label: cơ chế, chính sách.
                if let code = self.code(String(part).withoutSpaceAround, of: property, in: list) {
                    return [code]
                }
                return part.split(separator: ",").map {
                    self.code(String($0).withoutSpaceAround, of: property, in: list)
                }
            }
            return codes.contains(nil) || codes.isEmpty
                ? .unknown : .value(.array(codes.compactMap(\.self).eachOnce.map(JSON.string)))
        case .trainingClass: return CellValue(oneOf: known.classes.meant(by: line))
        case .item:
            if record.item(code) != nil { return .value(.string(code)) }
            let titles = record.items.filter { item in
                (item.item.title.all + (item.item.short?.all ?? []) + [item.id]).contains {
                    $0.cellKey == line.cellKey
                }
            }
            if !titles.isEmpty { return CellValue(oneOf: titles.map(\.id)) }
            let number = Int(line.cellKey.trimmingPrefix(#/(muc|item|議題) ?/#))
            return CellValue(oneOf: number.map(record.items(numbered:)) ?? [])
        case .field:
            let fields = record.programme.fields
            let exact = fields.filter { field in
                let titles = Language.allCases.map { record.fieldTitle(field.code, in: $0) }
                return (field.title.all + [field.code] + titles).contains { $0.cellKey == line.cellKey }
            }
            guard exact.isEmpty else { return CellValue(oneOf: exact.map(\.code)) }
            let only = property.picker(in: record)?.choices(for: line).single
            return CellValue(only.map { JSON.string($0.code) })
        case .ideas:
            let numbers = line.split { ";；,、".contains($0) }.map { String($0).withoutSpaceAround }
            let ids = numbers.map { record.idea(numbered: $0)?.id ?? Identifier($0.lowercased()) }
            return ids.contains(nil)
                ? .unknown : .value(.array(ids.compactMap { $0.map { .string($0.description) } }))
        case .speaker: return .unknown
        }
    }

    /// By the code or the label in any language, else by what finds only one.
    private func code(_ text: String, of property: Property, in list: CodeList) -> String? {
        let key = text.cellKey
        let exact = list.codes.first { code in
            code == text || Phrase.label(of: code, in: list).all.contains { $0.cellKey == key }
        }
        return exact ?? property.picker(in: record)?.choices(for: text).single?.code
    }

    private static func isFlag(_ key: String) -> Bool? {
        if (Phrase.Report.yes.all.map(\.cellKey) + ["x", "1", "true", "✓", "✔", "はい"]).contains(key) {
            return true
        }
        return ["khong", "no", "0", "false", "いいえ"].contains(key) ? false : nil
    }

    // MARK: Ideas of an export as JSON

    mutating func read(_ row: Int, of json: JSON) {
        let values = Values(
            (json["values"]?.members ?? []).filter { member in
                member.name != ValueName.removed
                    && (Property.named(member.name)?.accepts(member.value) ?? true)
            })
        guard values.text(ValueName.text)?.contains(where: { !$0.isWhitespace }) ?? false else {
            return remark(.noText, row, nil)
        }
        let idText = json["id"]?.string ?? ""
        guard let id = Identifier(idText) else { return remark(.badID(text: idText), row, nil) }
        if let speaker = values.text(ValueName.speaker), !speakers.contains(speaker) {
            return remark(.unknownPerson(text: speaker), row, nil)
        }
        place(
            Candidate(
                row: row, id: id, values: values, editedAt: json["edited"]?["at"]?.string ?? "",
                isShown: false))
    }

    // MARK: What becomes of a row

    private mutating func place(_ candidate: Candidate) {
        let content = Self.content(candidate.values)
        let key = candidate.id?.description ?? content
        if let other = taken[key] {
            return remark(.doubled(row: other), candidate.row, candidate.columns[ValueName.text])
        }
        taken[key] = candidate.row
        guard let id = candidate.id ?? byContent.value[content]?.first, let idea = record.idea(id) else {
            return append(candidate, nil, new(candidate), .new)
        }
        guard !idea.isRemoved else {
            return remark(
                .removed(number: record.number(of: idea)), candidate.row, candidate.columns[ValueName.text])
        }
        let differing = differing(candidate, from: idea)
        append(candidate, id, differing, differing.isEmpty ? .same : .changed(differing.names))
    }

    private mutating func append(
        _ candidate: Candidate, _ id: Identifier?, _ values: Values, _ fate: RowFate
    ) {
        rows.append(
            IdeasSheet.Row(
                row: candidate.row, id: id ?? candidate.id, values: fate == .same ? candidate.values : values,
                fate: fate))
    }

    /// What a new idea says beyond what holds of it anyway.
    private func new(_ candidate: Candidate) -> Values {
        var values = candidate.values
        let speaker = values.text(ValueName.speaker).flatMap(record.person)?.person
        for name in [ValueName.trainingClass, ValueName.locality]
        where values.text(name) == speaker?.affiliation(name) {
            values[name] = nil
        }
        for property in Property.all where property.name != ValueName.kind {
            if let fallback = property.fallback, values[property.name] == fallback {
                values[property.name] = nil
            }
        }
        if candidate.id == nil, values[ValueName.source] == nil {
            values[ValueName.source] = .string(CodeList.Source.report.rawValue)
        }
        return values
    }

    /// Those values of a row that the record does not have and may take.
    private mutating func differing(_ candidate: Candidate, from idea: Idea) -> Values {
        let base = base(of: idea, editedAt: candidate.editedAt)
        var differing = Values()
        for member in candidate.values.members {
            let current = current(member.name, of: idea)
            guard !isSame(member.value, current, candidate) else { continue }
            if let base {
                let former = self.current(member.name, of: idea, in: base)
                // Nobody changed it in the table: what the record has is newer.
                if isSame(member.value, former, candidate) { continue }
                if idea.values[member.name] ?? .null == base[member.name] ?? .null {
                    differing[member.name] = member.value
                    continue
                }
            }
            remark(
                .edited(number: record.number(of: idea), name: member.name, by: idea.edited?.by ?? idea.by),
                candidate.row, candidate.columns[member.name])
        }
        return differing
    }

    /// The values that an idea had when it was exported; nil where that cannot be told.
    private func base(of idea: Idea, editedAt: String?) -> Values? {
        guard idea.edited != nil else { return idea.values }
        guard let editedAt else { return nil }
        let history = record.history(.idea(idea.id))
        let digits = editedAt.filter(\.isNumber).prefix(Self.digitsOfSecond)
        guard !digits.isEmpty else { return history.values(upTo: 0, counting: record.counts) }
        let place = history.changes.lastIndex { change in
            "\(change.at.day)\(change.at.clock(seconds: true))".filter(\.isNumber).prefix(Self.digitsOfSecond)
                == digits
        }
        return place.map { history.values(upTo: $0, counting: record.counts) }
    }

    /// Year to second.
    private static let digitsOfSecond = 14

    /// What holds of an idea, also where it is said nowhere but of the speaker, or follows from the kind.
    private func current(_ name: String, of idea: Idea, in values: Values? = nil) -> JSON {
        let values = values ?? idea.values
        if let value = values[name] { return value }
        switch name {
        case ValueName.trainingClass: return affiliations.trainingClass(of: idea).map(JSON.string) ?? .null
        case ValueName.locality: return affiliations.locality(of: idea).map(JSON.string) ?? .null
        case ValueName.speaker: return .string(Speaker.unknown)
        default: return Property.named(name)?.fallback ?? .null
        }
    }

    private func isSame(_ value: JSON, _ current: JSON, _ candidate: Candidate) -> Bool {
        if value == current || value == false && current == .null { return true }
        if let codes = value.array, let others = current.array { return Set(codes) == Set(others) }
        guard candidate.isShown, let text = value.string, let other = current.string else { return false }
        return text.asShown == other.asShown
    }
}

extension String {
    /// As an export shows it: each line without control characters.
    var asShown: String {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { String($0).harmless.withoutSpaceAround }.joined(separator: "\n").withoutSpaceAround
    }
}

extension IdeaHeading {
    /// What the heading of a column names; nil for what an idea has no place for.
    init?(_ text: String) {
        let key = text.cellKey
        guard !key.isEmpty, let heading = Self.byName[key] else { return nil }
        self = heading
    }

    private static let byName = headings(all)
}
