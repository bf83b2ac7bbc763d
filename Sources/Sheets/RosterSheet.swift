package import Seminar
import Text
package import Wording

/// What a table says of people, beside what the roster knows of them; nothing is recorded by reading it.
///
/// The columns are found by their headings, in any of the three languages and in any order. A person of the table is the one of the
/// roster who has the id that it gives, else the only one of that name, class and unit as far as it gives them; where several
/// could be meant, it is said and nobody is taken.
package struct RosterSheet: Sendable {
    /// One row that was understood.
    package struct Row: Hashable, Sendable {
        /// Counted from 0, as its cells are.
        package let row: Int
        package let enrolment: Enrolment
        package let fate: RowFate
    }

    /// What of the table was not taken, and where it stands.
    package enum Remark: Hashable, Sendable {
        case table(TableRemark)
        case noName
        case badID(text: String)
        /// The id of a group, or one that stands for nobody.
        case takenID(text: String)
        case unknownValue(text: String, of: PersonProperty)
        /// Several classes or groups could be meant, by their ids.
        case severalValues(text: String, of: PersonProperty, ids: [String])
        /// The same person as in another row, counted from 0; that one counts.
        case doubled(row: Int)
        /// Several people of the roster could be meant, by their ids, and how they are told apart.
        case ambiguous(name: String, ids: [String], told: [Phrase])
        /// One cell alone in its row: no person, and no class either.
        case notUnderstood(text: String)
    }

    package private(set) var rows: [Row] = []
    package private(set) var remarks: [(row: Int, column: Int, remark: Remark)] = []
    /// The seminar's programme, with the classes and groups that the table brings it.
    package let programme: Programme

    /// - Parameter chosen: the ids of those who are meant in rows where several could be.
    /// - Returns: nil where no sheet has a row of headings with one for names.
    package init?(_ sheets: [Sheet], record: Record, chosen: [Int: String] = [:]) {
        guard let table = Self.table(sheets) else { return nil }
        programme = Self.programme(of: record, with: table)
        let known = KnownPeople(record, programme)
        remarks = table.remarks.map { ($0.row, $0.column, .table($0.remark)) }
        var section = Section()
        var taken: [String: Int] = [:]
        for row in table.body where !table.isEmpty(row) {
            // A line between the people, such as "Lớp 3".
            if let cell = table.lonely(row, besides: .ordinal),
                let found = known.section(
                    table.rows[row][cell], isAmongNames: cell == table.column(.property(ValueName.name)))
            {
                section = found
                if found == Section() { remark(.notUnderstood(text: table.rows[row][cell]), row, cell) }
            } else {
                read(row, of: table, section, known, chosen[row], &taken)
            }
        }
    }

    /// The rows that several people could be meant by.
    package var doubts: [Doubt] {
        remarks.compactMap { row, column, remark in
            guard case .ambiguous(let name, let ids, _) = remark else { return nil }
            return Doubt(row: row, column: column, name: name, ids: ids)
        }
    }

    private static func table(_ sheets: [Sheet]) -> HeadedTable<RosterHeading>? {
        HeadedTable(
            sheets, with: .property(ValueName.name), parted: .property(ValueName.name),
            heading: RosterHeading.init)
    }

    /// The programme with the classes and the groups that a table names, where it has none but the examples of a new one; these stay,
    /// since people may be in them, unless a new one has their id.
    ///
    /// Once something is recorded the programme stays as it is, and what it lacks is told.
    private static func programme(of record: Record, with table: HeadedTable<RosterHeading>) -> Programme {
        var programme = record.programme
        guard record.isUntouched else { return programme }
        func brought(_ name: String, _ letter: String, to groups: [Group], besides example: Phrase) -> [Group]
        {
            let names = groups.flatMap(\.name.all)
            guard names.allSatisfy({ example.all.contains($0) }) else { return groups }
            let made = KnownGroups.made(of: texts(of: name, in: table), letter, programme.language)
            let ids = Set(made.map(\.id))
            // Whoever was added under such an id keeps it.
            guard record.roster.allSatisfy({ $0.plan != nil || !ids.contains($0.person.id) }) else {
                return groups
            }
            return made + groups.filter { !ids.contains($0.id) }
        }
        programme.classes = brought(
            ValueName.trainingClass, "L", to: programme.classes, besides: Phrase.NewSeminar.trainingClass)
        programme.groups = brought(
            ValueName.group, "G", to: programme.groups, besides: Phrase.NewSeminar.group)
        return programme
    }

    /// The texts of a column, in their order; classes also by the lines that stand alone between the people.
    private static func texts(of name: String, in table: HeadedTable<RosterHeading>) -> [String] {
        table.body.compactMap { row in
            let text = table.text(row, .property(name))
            guard text.isEmpty, name == ValueName.trainingClass,
                let cell = table.lonely(row, besides: .ordinal)
            else { return text }
            let title = table.rows[row][cell].withoutOrdinal
            return title.isClassLine ? title.prefix(1).uppercased() + title.dropFirst().lowercased() : ""
        }.filter { !$0.isEmpty }
    }

    private mutating func read(
        _ row: Int, of table: HeadedTable<RosterHeading>, _ section: Section, _ known: KnownPeople,
        _ chosen: String?, _ taken: inout [String: Int]
    ) {
        let nameColumn = table.column(.property(ValueName.name))
        let name = table.text(row, .property(ValueName.name))
        guard !name.isEmpty else { return remark(.noName, row, nameColumn) }
        var values = Values()
        for property in PersonProperty.planned {
            let heading = RosterHeading.property(property.name)
            let text = table.text(row, heading)
            guard !text.isEmpty else { continue }
            switch known.value(of: property, text) {
            case .value(let value): values[property.name] = value
            case .several(let ids):
                remark(.severalValues(text: text, of: property, ids: ids), row, table.column(heading))
            case .unknown: remark(.unknownValue(text: text, of: property), row, table.column(heading))
            }
        }
        if values[ValueName.trainingClass] == nil, let id = section.trainingClass {
            values[ValueName.trainingClass] = .string(id)
        }
        var id: String?
        let code = table.text(row, .id)
        if !code.isEmpty {
            guard Self.isID(code) else { return remark(.badID(text: code), row, table.column(.id)) }
            guard known.isFree(code) else { return remark(.takenID(text: code), row, table.column(.id)) }
            id = code
        } else if let chosen {
            id = chosen
        } else {
            switch known.people(values) {
            case let found where found.count > 1:
                let told = found.map(known.record.phrase(ofPossible:))
                return remark(.ambiguous(name: name, ids: found, told: told), row, nameColumn)
            case let found: id = found.first
            }
        }
        let key = id ?? KnownPeople.key(values)
        if let other = taken[key] {
            return remark(.doubled(row: other), row, nameColumn)
        }
        taken[key] = row
        rows.append(known.row(row, Enrolment(id: id, values: values), role: section.role))
    }

    private mutating func remark(_ remark: Remark, _ row: Int, _ column: Int) {
        remarks.append((row, column, remark))
    }

    private static func isID(_ text: String) -> Bool {
        text.utf8.count <= 64
            && text.utf8.allSatisfy { byte in
                Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-_.".utf8.contains(byte)
            }
    }
}

/// What a line between the people says of those below it; nothing where it was not understood.
struct Section: Hashable {
    /// Its id.
    var trainingClass: String?
    var role: String?
}

/// What the table's cells are compared with.
struct KnownPeople {
    let record: Record
    let classes: KnownGroups
    let groups: KnownGroups
    /// The ids of groups, which are nobody's.
    private let groupIDs: Set<String>
    private var roles: [String: String] = [:]
    /// The ids of those on the roster, by their folded names.
    private var byName: [String: [String]] = [:]

    init(_ record: Record, _ programme: Programme) {
        self.record = record
        classes = KnownGroups(programme.classes)
        groups = KnownGroups(programme.groups)
        groupIDs = Set(programme.groups.map(\.id))
        for role in Person.Role.allCases {
            for name in RosterHeading.names(of: role) + [role.rawValue] {
                roles[name.cellKey] = role.rawValue
            }
        }
        for state in record.roster { byName[state.person.name.cellKey, default: []].append(state.person.id) }
    }

    /// Whether an id may be a person's: whoever speaks may be a group, or nobody knows who.
    func isFree(_ id: String) -> Bool {
        id != Speaker.unknown && !groupIDs.contains(id)
    }

    /// What a line that stands alone says of those below it: `I. LỚP 3`, `Giảng viên`; nil for a person.
    ///
    /// - Parameter isAmongNames: whether it stands where people do, of whom some are called by a number too.
    func section(_ text: String, isAmongNames: Bool) -> Section? {
        // In brackets may stand what tells classes of one name apart.
        let title = classes.called(text).isEmpty ? text.withoutOrdinal : text
        let found = isAmongNames ? classes.called(title) : classes.meant(by: title)
        if found.count == 1 { return Section(trainingClass: found[0]) }
        if let role = roles[title.cellKey] { return Section(role: role) }
        return isAmongNames && found.isEmpty && !classes.areCalledLike(title) ? nil : Section()
    }

    func value(of property: PersonProperty, _ text: String) -> CellValue {
        switch property.shape {
        case .role: CellValue(roles[text.cellKey].map(JSON.string))
        case .trainingClass: CellValue(oneOf: classes.meant(by: text))
        case .group: CellValue(oneOf: groups.meant(by: text))
        case .text, .localized, .mark, .moment, .flag: .value(.string(text))
        }
    }

    /// Those of the roster who can be meant by a name, and by class and unit where several have it.
    func people(_ values: Values) -> [String] {
        let alike = byName[(values.text(ValueName.name) ?? "").cellKey] ?? []
        guard alike.count > 1 else { return alike }
        return alike.filter { id in
            [ValueName.trainingClass, ValueName.unit].allSatisfy { name in
                guard let text = values.text(name), let known = record.person(id)?.person.values.text(name)
                else {
                    return true
                }
                return text.cellKey == known.cellKey
            }
        }
    }

    static func key(_ values: Values) -> String {
        [ValueName.name, ValueName.trainingClass, ValueName.unit].map { (values.text($0) ?? "").cellKey }
            .joined(separator: "|")
    }

    /// What becomes of a person of the table; a new one without a role has that of the lines around, else is a trainee.
    func row(_ row: Int, _ enrolment: Enrolment, role: String?) -> RosterSheet.Row {
        guard let state = enrolment.id.flatMap(record.person) else {
            var enrolment = enrolment
            if enrolment.values[ValueName.role] == nil {
                enrolment.values[ValueName.role] = .string(role ?? Person.Role.trainee.rawValue)
            }
            return RosterSheet.Row(row: row, enrolment: enrolment, fate: .new)
        }
        let changed = enrolment.values.members.filter { member in
            guard let property = PersonProperty.named(member.name) else { return true }
            // As cells are read: a text that is laid out otherwise is no other one.
            return member.value != .string(state.text(of: property, in: .first).asName)
        }.map(\.name)
        let isBack = state.isRemoved ? [ValueName.removed] : []
        let fate: RowFate = (changed + isBack).isEmpty ? .same : .changed(changed + isBack)
        return RosterSheet.Row(row: row, enrolment: enrolment, fate: fate)
    }
}

extension RosterHeading {
    /// What the heading of a column names; nil for what the roster has no place for.
    init?(_ text: String) {
        let key = text.cellKey
        guard !key.isEmpty, let heading = Self.byName[key] else { return nil }
        self = heading
    }

    private static let byName = headings(all)
}

extension String {
    /// Whether a line says of which class the people below it are.
    fileprivate var isClassLine: Bool {
        contains(where: \.isNumber) && RosterHeading.classWords.contains(where: lowercased().hasPrefix)
    }

    /// A line without its number before it and what stands in brackets behind it: `LỚP 3` of `I. LỚP 3 (18 người)`.
    fileprivate var withoutOrdinal: String {
        String(
            trimmingPrefix(/\s*([IVXLC]+|[A-Z]|[0-9]+)\s*[.)\/:–-]\s*/).prefix { !"(（".contains($0) }
        ).withoutSpaceAround
    }
}
