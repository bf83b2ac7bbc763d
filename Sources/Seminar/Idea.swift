/// One recorded contribution as all changes of it add up; its `kind` says which of the ten it is.
package struct Idea: Hashable, Sendable, Identifiable {
    package let id: Identifier
    /// The place of the change that recorded it in the order of all changes; `n` is 0 for what the programme brought.
    package let recorded: Stamp
    /// When it was recorded, by the clock of that laptop.
    package let at: Moment
    /// Who recorded it.
    package let by: String
    /// Who changed it last, and when; nil when nobody has.
    package let edited: Edit?
    /// The readable number, such as `TK1-412`: the writer's short name and the counter of the recording change.
    ///
    /// What the programme brought is numbered `CT-1`, `CT-2` … in its order.
    package var number: String { "\(numberPrefix)-\(counter)" }
    /// The writer's short name.
    let numberPrefix: String
    /// The counter of the recording change, or the place among what the programme brought.
    let counter: Int
    /// The tag of the journal that it was recorded in; empty for what the programme brought.
    package let tag: String
    /// The day of the rehearsal it was recorded in.
    package let rehearsal: Day?
    /// Of how many changes it is made up; what has more of them now was changed.
    package let changeCount: Int
    /// Everything that is set of it, known or not.
    package let values: Values
    /// The names of values that two people set without having seen each other's change.
    package let conflicts: [String]

    // Read out once, because lists and filters ask for them of every idea.
    package let kind: String
    package let text: String
    package let speaker: String?
    package let field: String?
    package let item: String?
    package let isRemoved: Bool

    package struct Edit: Hashable, Sendable {
        package let by: String
        package let at: Moment
    }

    /// - Parameters:
    ///   - history: at least one change.
    ///   - number: the readable one: the part before the hyphen, and the part after it.
    ///   - tag: of the journal that holds the first change.
    init?(id: Identifier, history: History, number: (prefix: String, counter: Int), tag: String) {
        guard let first = history.first else { return nil }
        self.id = id
        numberPrefix = number.prefix
        counter = number.counter
        self.tag = tag
        recorded = first.stamp
        at = first.at
        by = first.by
        rehearsal = first.rehearsal
        changeCount = history.count
        edited = history.count > 1 ? history.last.map { Edit(by: $0.by, at: $0.at) } : nil
        var values = history.values { _ in true }
        conflicts = history.conflicts { _ in true }
        // What one person removed while another worked on it stays in sight until someone chooses.
        if conflicts.contains(ValueName.removed) { values[ValueName.removed] = nil }
        self.values = values
        var kind = Kind.idea.rawValue
        var text = ""
        var (speaker, field, item): (String?, String?, String?)
        var isRemoved = false
        for member in values.members {
            switch member.name {
            case ValueName.kind: kind = member.value.string ?? kind
            case ValueName.text: text = member.value.string ?? ""
            case ValueName.speaker: speaker = member.value.string
            case ValueName.field: field = member.value.string
            case ValueName.item: item = member.value.string
            case ValueName.removed: isRemoved = member.value == true
            default: break
            }
        }
        self.kind = kind
        self.text = text
        self.speaker = speaker
        self.field = field
        self.item = item
        self.isRemoved = isRemoved
    }

    package var isStarred: Bool { values[ValueName.star] == true }
}
