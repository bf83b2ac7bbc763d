package import Seminar
import Text
package import Wording

extension RosterSheet {
    /// What was understood: the classes and groups that the programme gets, and a line for each person with the row, what becomes
    /// of them, and what the table says.
    package func lines(in record: Record, _ language: Language) -> [String] {
        let lines = rows.map { row in
            let values = PersonProperty.planned.compactMap { property in
                row.enrolment.values[property.name]?.string.map { text(of: $0, property, language) }
            }
            let id = row.enrolment.id.flatMap { Identifier($0) == nil ? "\($0) " : nil } ?? ""
            return (row.row, row.fate.phrase(Self.label)(language), id + values.joined(separator: " · "))
        }
        return brought(to: record.programme).map { $0(language) } + importLines(lines)
    }

    private func brought(to former: Programme) -> [Phrase] {
        [
            (ValueName.trainingClass, programme.classes, former.classes),
            (ValueName.group, programme.groups, former.groups),
        ].compactMap { name, groups, former in
            let new = groups.filter { !former.contains($0) }.map { $0.name($0.name.original) }
            return new.isEmpty ? nil : Phrase.Import.brought(Self.label(name), new)
        }
    }

    private static func label(_ name: String) -> Phrase {
        name == ValueName.removed
            ? Phrase.Import.isBack : PersonProperty.named(name)?.label ?? Phrase(verbatim: name)
    }

    private func text(of value: String, _ property: PersonProperty, _ language: Language) -> String {
        switch property.shape {
        case .role: Person.Role(rawValue: value)?.label(language) ?? value
        case .trainingClass: programme.classes.first { $0.id == value }?.name(language) ?? value
        case .group: programme.groups.first { $0.id == value }?.name(language) ?? value
        case .text, .localized, .mark, .moment, .flag: value
        }
    }

    /// What was not taken, each with its cell.
    package var complaints: [Phrase] {
        remarks.map {
            Phrase.Import.remark($0.remark.phrase, at: Sheet.address(row: $0.row, column: $0.column))
        }
    }

    package var count: Phrase { rows.map(\.fate).phrase }
}

extension RosterSheet.Remark {
    fileprivate var phrase: Phrase {
        switch self {
        case .table(let remark): remark.phrase
        case .noName: Phrase.Import.noName
        case .badID(let text): Phrase.Import.badID(text)
        case .takenID(let text): Phrase.Import.takenID(text)
        case .unknownValue(let text, let property):
            property.shape == .role
                ? Phrase.Import.unknownValue(text, property.label)
                : Phrase.Import.unknownGroup(text, property.label)
        case .severalValues(let text, let property, let ids):
            Phrase.Import.severalValues(text, property.label, ids)
        case .doubled(let row): Phrase.Import.doubled(row: row + 1)
        case .ambiguous(let name, _, let told): Phrase.Import.ambiguous(name, told)
        case .notUnderstood(let text): Phrase.Import.notUnderstood(text)
        }
    }
}

extension TableRemark {
    var phrase: Phrase {
        switch self {
        case .unknown(let text): Phrase.Import.unknownHeading(text)
        case .doubled(let text): Phrase.Import.doubledHeading(text)
        case .unheaded: Phrase.Import.unheaded
        case .hidden(let rows): Phrase.Import.hidden(rows: rows.map { $0 + 1 })
        }
    }
}
