internal import Seminar
internal import Text
internal import Wording

/// The people as a table that `toadam import FOLDER roster` takes in again without a difference.
///
/// So its heads are those that an import knows, a class and a group stand by their names only where these tell which one it is,
/// and a position stands in the seminar's own language, in which it was given.
enum RosterTable {
    static func table(of record: Record, in language: Language) -> DataTable {
        let programme = record.programme
        let classes = names(of: programme.classes, language)
        let groups = names(of: programme.groups, language)
        let rows = record.roster.filter { !$0.isRemoved }.map { state in
            [TableCell.text(state.person.id)]
                + PersonProperty.planned.map { property in
                    let text = state.text(of: property, in: .first)
                    switch property.shape {
                    case .role: return .text(Person.Role(rawValue: text)?.label(language) ?? text)
                    case .trainingClass: return .text(classes[text] ?? text)
                    case .group: return .text(groups[text] ?? text)
                    case .text, .localized, .mark, .moment, .flag: return .text(text)
                    }
                }
        }
        let heads = [Phrase.Tables.code] + PersonProperty.planned.map(\.label)
        return DataTable(
            Phrase.Tables.roster(language), heads.map { $0(language) }, rows, fixedColumns: 2)
    }

    /// The names of classes or groups by their ids, without those that another one goes by too, in any language.
    private static func names(of groups: [Group], _ language: Language) -> [String: String] {
        let keys = groups.flatMap { Set(($0.name.all + [$0.id]).map(key)) }
        let counts = keys.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let unique = groups.filter { counts[key($0.name(language))] == 1 }
        return Dictionary(unique.map { ($0.id, $0.name(language)) }) { first, _ in first }
    }

    /// What no more of a name counts than for whoever reads the table.
    private static func key(_ name: String) -> String { name.folded.filter { $0.isLetter || $0.isNumber } }
}
