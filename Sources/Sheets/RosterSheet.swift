package import Seminar
import Text
import Wording

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
        package let fate: Fate
    }

    package enum Fate: Hashable, Sendable {
        case new, same
        /// The names of the values that differ.
        case changed([String])
    }

    /// What of the table was not taken, and where it stands.
    package enum Remark: Hashable, Sendable {
        case unknownHeading(text: String)
        /// Of two columns for one thing the first counts.
        case doubledHeading(text: String)
        case noName
        case badID(text: String)
        case unknownValue(text: String, of: PersonProperty)
        /// The same person as in another row, counted from 0; that one counts.
        case doubled(row: Int)
        /// Several people of the roster could be meant, by their ids.
        case ambiguous(name: String, ids: [String])
        /// One cell alone in its row: no person, and no class either.
        case notUnderstood(text: String)
    }

    package private(set) var rows: [Row] = []
    package private(set) var remarks: [(row: Int, column: Int, remark: Remark)] = []

    /// - Returns: nil where no sheet has a row of headings with one for names.
    package init?(_ sheets: [Sheet], record: Record) {
        for sheet in sheets {
            for (place, row) in sheet.rows.prefix(Self.mostRowsAboveHeadings).enumerated() {
                let columns = row.map(RosterHeading.init)
                guard columns.contains(.property(ValueName.name)), columns.count(where: { $0 != nil }) > 1
                else {
                    continue
                }
                read(sheet.rows, headings: place, columns, Known(record))
                return
            }
        }
        return nil
    }

    private static let mostRowsAboveHeadings = 30

    private mutating func read(
        _ rows: [[String]], headings: Int, _ columns: [RosterHeading?], _ known: Known
    ) {
        var column: [RosterHeading: Int] = [:]
        for (place, heading) in columns.enumerated() {
            let text = rows[headings][place].asName
            if let heading {
                if column[heading] == nil {
                    column[heading] = place
                } else {
                    remark(.doubledHeading(text: text), headings, place)
                }
            } else if !text.isEmpty {
                remark(.unknownHeading(text: text), headings, place)
            }
        }
        var section: String?
        var taken: [String: Int] = [:]
        for row in rows.indices where row > headings {
            let cells = rows[row].map(\.asName)
            let filled = cells.indices.filter { !cells[$0].isEmpty }
            guard let first = filled.first else { continue }
            // A line between the people, such as "Lớp 3".
            if filled.count == 1, first != column[.property(ValueName.name)] {
                if let id = known.classID(cells[first]) {
                    section = id
                } else {
                    remark(.notUnderstood(text: cells[first]), row, first)
                }
                continue
            }
            read(cells, in: row, column, section, known, &taken)
        }
    }

    private mutating func read(
        _ cells: [String], in row: Int, _ column: [RosterHeading: Int], _ section: String?, _ known: Known,
        _ taken: inout [String: Int]
    ) {
        func place(_ heading: RosterHeading) -> Int { column[heading] ?? 0 }
        func text(_ heading: RosterHeading) -> String {
            column[heading].flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
        }
        guard !text(.property(ValueName.name)).isEmpty else {
            return remark(.noName, row, place(.property(ValueName.name)))
        }
        var values = Values()
        for property in PersonProperty.planned {
            let heading = RosterHeading.property(property.name)
            let text = text(heading)
            guard !text.isEmpty else { continue }
            if let value = known.value(of: property, text) {
                values[property.name] = value
            } else {
                remark(.unknownValue(text: text, of: property), row, place(heading))
            }
        }
        if values[ValueName.trainingClass] == nil, let section {
            values[ValueName.trainingClass] = .string(section)
        }
        var id: String?
        let code = text(.id)
        if !code.isEmpty {
            guard Self.isID(code) else { return remark(.badID(text: code), row, place(.id)) }
            id = code
        } else {
            switch known.people(values) {
            case let found where found.count > 1:
                let name = text(.property(ValueName.name))
                return remark(.ambiguous(name: name, ids: found), row, place(.property(ValueName.name)))
            case let found: id = found.first
            }
        }
        let key = id ?? Known.key(values)
        if let other = taken[key] {
            return remark(.doubled(row: other), row, place(.property(ValueName.name)))
        }
        taken[key] = row
        rows.append(known.row(row, Enrolment(id: id, values: values)))
    }

    private mutating func remark(_ remark: Remark, _ row: Int, _ column: Int) {
        remarks.append((row, column, remark))
    }

    private static func isID(_ text: String) -> Bool {
        text.utf8.count <= 40
            && text.utf8.allSatisfy { byte in
                Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-_.".utf8.contains(byte)
            }
    }
}

/// What the table's cells are compared with.
private struct Known {
    private let record: Record
    private var classes: [String: String] = [:]
    private var groups: [String: String] = [:]
    private var roles: [String: String] = [:]
    /// The ids of those on the roster, by their folded names.
    private var byName: [String: [String]] = [:]

    init(_ record: Record) {
        self.record = record
        for one in record.programme.classes {
            for name in one.name.all + [one.id] { classes[name.cellKey] = one.id }
        }
        for one in record.programme.groups {
            for name in one.name.all + [one.id] { groups[name.cellKey] = one.id }
        }
        for role in Person.Role.allCases {
            for name in RosterHeading.names(of: role) + [role.rawValue] {
                roles[name.cellKey] = role.rawValue
            }
        }
        for state in record.roster { byName[state.person.name.cellKey, default: []].append(state.person.id) }
    }

    /// By its name or id, or by the number that is the only one in the name of one class.
    func classID(_ text: String) -> String? { id(text, among: classes) }

    private func id(_ text: String, among names: [String: String]) -> String? {
        if let id = names[text.cellKey] { return id }
        let number = text.cellKey.split(separator: " ").filter { Int($0) != nil }
        guard number.count == 1 else { return nil }
        let found = Set(names.filter { $0.key.split(separator: " ").contains(number[0]) }.values)
        return found.count == 1 ? found.first : nil
    }

    func value(of property: PersonProperty, _ text: String) -> JSON? {
        switch property.shape {
        case .role: roles[text.cellKey].map(JSON.string)
        case .trainingClass: id(text, among: classes).map(JSON.string)
        case .group: id(text, among: groups).map(JSON.string)
        case .text, .localized, .mark, .moment, .flag: .string(text)
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

    /// What becomes of a person of the table; a new one without a role is a trainee.
    func row(_ row: Int, _ enrolment: Enrolment) -> RosterSheet.Row {
        guard let state = enrolment.id.flatMap(record.person) else {
            var enrolment = enrolment
            if enrolment.values[ValueName.role] == nil {
                enrolment.values[ValueName.role] = .string(Person.Role.trainee.rawValue)
            }
            return RosterSheet.Row(row: row, enrolment: enrolment, fate: .new)
        }
        let changed = enrolment.values.members.filter { member in
            guard let property = PersonProperty.named(member.name) else { return true }
            return member.value != .string(state.text(of: property, in: .first))
        }.map(\.name)
        let isBack = state.isRemoved ? [ValueName.removed] : []
        let fate: RosterSheet.Fate = (changed + isBack).isEmpty ? .same : .changed(changed + isBack)
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

    private static let byName: [String: RosterHeading] = {
        var byName: [String: RosterHeading] = [:]
        for (heading, names) in all { for name in names { byName[name.cellKey] = heading } }
        return byName
    }()
}

extension String {
    /// How cells are compared: without case, marks, and what stands around or between words.
    fileprivate var cellKey: String {
        let words = folded.unicodeScalars.split { scalar in
            scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
        }
        return words.map { String($0) }.joined(separator: " ")
    }
}
