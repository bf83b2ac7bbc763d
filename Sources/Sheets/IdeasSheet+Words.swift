package import Seminar
import Text
package import Wording

extension IdeasSheet {
    /// What was understood, a line for each row: its number, what becomes of it, who, kind, field and text.
    package func lines(in record: Record, _ language: Language) -> [String] {
        importLines(
            rows.map { row in
                (row.row, row.fate.phrase(Property.label(of:))(language), said(row, record, language))
            })
    }

    private func said(_ row: Row, _ record: Record, _ language: Language) -> String {
        let idea = row.id.flatMap(record.idea)
        let values = idea.map { $0.values.and(row.values) } ?? row.values
        let speaker = values.text(ValueName.speaker) ?? Speaker.unknown
        let name =
            record.name(ofSpeaker: speaker, in: language)
            ?? Phrase.Report.unknownSpeaker(language)
        let kind = Kind(rawValue: values.text(ValueName.kind) ?? Kind.idea.rawValue).label(language)
        let field = values.text(ValueName.field).map { record.fieldTitle($0, in: language) }
        let text = (values.text(ValueName.text) ?? "").map { $0.isNewline ? " " : $0 }
        let head = [idea.map { record.number(of: $0) }, name, kind, field].compactMap(\.self)
        return head.joined(separator: " · ") + language.colon
            + String(text).truncated(toColumns: Self.textColumns)
    }

    /// A text is told from others by its beginning.
    private static let textColumns = 60

    /// What was not taken, each with its cell.
    package var complaints: [Phrase] {
        remarks.map { row, column, remark in
            Phrase.Import.remark(
                remark.phrase,
                at: column.map { Sheet.address(row: row, column: $0) } ?? String(row + 1))
        }
    }

    package var count: Phrase { rows.map(\.fate).phrase }
}

/// Lines of a table that was understood: the row's number, what becomes of it, and what it says, below each other.
func importLines(_ rows: [(row: Int, fate: String, said: String)]) -> [String] {
    let width = rows.map { columns(of: $0.fate) }.max() ?? 0
    let digits = columns(of: String((rows.last?.row ?? 0) + 1))
    return rows.map { row in
        let number = String(row.row + 1)
        let padding = String(repeating: " ", count: max(0, digits - number.count))
        return "\(padding)\(number)  \(row.fate.fitted(toColumns: width))  \(row.said)"
    }
}

extension IdeasSheet.Remark {
    fileprivate var phrase: Phrase {
        switch self {
        case .table(let remark): remark.phrase
        case .noText: Phrase.Import.noText
        case .badID(let text): Phrase.Import.badIdentifier(text)
        case .unknownPerson(let text): Phrase.Import.unknownPerson(text)
        case .unknownValue(let text, let property):
            Phrase.Import.unknownIdeaValue(text, property.label)
        case .severalValues(let text, let property, let ids):
            Phrase.Import.severalValues(text, property.label, ids)
        case .doubled(let row): Phrase.Import.doubledEntry(row: row + 1)
        case .ambiguous(let name, _, let told): Phrase.Import.ambiguous(name, told)
        case .removed(let number): Phrase.Import.removedEntry(number)
        case .edited(let number, let name, let by):
            Phrase.Import.editedSince(number, Property.label(of: name), by: by)
        case .notUnderstood(let text): Phrase.Import.notUnderstood(text)
        }
    }
}
