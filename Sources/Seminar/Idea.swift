/// One recorded contribution as all changes of it add up; its `kind` says which of the ten it is.
package struct Idea: Hashable, Sendable, Identifiable {
    package let id: Identifier
    /// Its changes, at least one.
    private let history: History
    /// The readable number, such as `TK1-412`: the writer's short name and the counter of the recording change.
    ///
    /// What the programme brought is numbered `CT-1`, `CT-2` … in its order.
    package var number: String { "\(numberPrefix)-\(counter)" }
    /// The writer's short name.
    let numberPrefix: String
    /// The counter of the recording change, or the place among what the programme brought.
    let counter: Int
    /// Everything that is set of it, known or not.
    package let values: Values
    /// The names of values that two people set without having seen each other's change.
    package let conflicts: [String]

    // Read out once, because lists and filters ask for them of every idea.
    package let kind: String
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
    init?(id: Identifier, history: History, number: (prefix: String, counter: Int)) {
        guard !history.isEmpty else { return nil }
        self.id = id
        self.history = history
        numberPrefix = number.prefix
        counter = number.counter
        var values = history.values { _ in true }
        conflicts = history.conflicts { _ in true }
        // What one person removed while another worked on it stays in sight until someone chooses.
        if conflicts.contains(ValueName.removed) { values[ValueName.removed] = nil }
        self.values = values
        var kind = Kind.idea.rawValue
        var (speaker, field, item): (String?, String?, String?)
        var isRemoved = false
        values.walk { usual, name, value in
            switch usual {
            case .text: break
            case .kind: kind = value().string ?? kind
            case .speaker: speaker = value().string
            case .field: field = value().string
            case .item: item = value().string
            case nil: if name() == ValueName.removed { isRemoved = value() == true }
            }
        }
        self.kind = kind
        self.speaker = speaker
        self.field = field
        self.item = item
        self.isRemoved = isRemoved
    }

    private var first: Change { history.change(at: 0) }
    /// The place of the change that recorded it in the order of all changes; `n` is 0 for what the programme brought.
    package var recorded: Stamp { first.stamp }
    /// When it was recorded, by the time of the room.
    package var at: Moment { first.time }
    /// Who recorded it.
    package var by: String { first.by }
    /// Who changed it last, and when; nil when nobody has.
    package var edited: Edit? { changeCount > 1 ? history.last.map { Edit(by: $0.by, at: $0.time) } : nil }
    /// The tag of the journal that it was recorded in; empty for what the programme brought.
    package var tag: String { history.tag ?? "" }
    /// The day of the rehearsal it was recorded in.
    package var rehearsal: Day? { first.rehearsal }
    /// Of how many changes it is made up; what has more of them now was changed.
    package var changeCount: Int { history.count }
    package var text: String { values.text(ValueName.text) ?? "" }

    package var isStarred: Bool { values[ValueName.star] == true }
}
