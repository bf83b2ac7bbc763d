// What taking a change back means.

extension Record {
    /// The values that take a change back: for each that nobody has set since, what held before it.
    ///
    /// The change that brought its subject into being is taken back by removing the subject, unless someone else has
    /// worked on it since.
    ///
    /// - Parameter mine: the changes of the one who takes back.
    /// - Returns: nothing when everything has been changed since.
    package func restoring(_ change: Change, mine: Set<Identifier>) -> Values {
        let history = history(change.subject)
        guard history.first?.id == change.id, isNew(change.subject) else {
            return history.restoring(change, counting: counts)
        }
        let isUntouched = history.changes.dropFirst().allSatisfy { mine.contains($0.id) }
        let isRemoved = history.values(counting: counts)[ValueName.removed] == true
        return isUntouched && !isRemoved ? [ValueName.removed: true] : Values()
    }

    /// Whether a subject exists only because a change brought it.
    private func isNew(_ subject: Subject) -> Bool {
        switch subject {
        case .idea, .floor: true
        case .item(let id): item(id)?.plan == nil
        case .person(let id): person(id)?.plan == nil
        case .room, .unknown: false
        }
    }
}
