/// What is being typed and has not been recorded: the idea it will become, and all that is set of it so far.
package struct Draft: Hashable, Sendable {
    /// The idea that it becomes, or the recorded one that is being changed.
    package var idea: Identifier
    package var at: Moment
    package var by: String
    /// `text` and whatever else is set, as a change would hold it.
    package var set: Values
    /// Whether a recorded idea is being changed: it is then no sign that the draft is done with.
    package var isEdit: Bool
    /// The newest changes of the recorded idea that its writer had on the screen when the edit began.
    package var seen: [Identifier]

    package init(
        idea: Identifier, at: Moment, by: String, set: Values, isEdit: Bool = false, seen: [Identifier] = []
    ) {
        self.idea = idea
        self.at = at
        self.by = by
        self.set = set
        self.isEdit = isEdit
        self.seen = seen
    }

    /// Whether the record says what this does: it has the idea, and of an edit the same values.
    package func isRecorded(in record: Record) -> Bool {
        guard let idea = record.idea(idea) else { return false }
        return !isEdit || set.members.allSatisfy { idea.values[$0.name] == $0.value }
    }
}
