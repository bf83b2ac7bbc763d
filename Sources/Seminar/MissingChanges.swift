// The changes that others go on from and nobody has: a journal is missing, or a part of one.
//
// What was edited elsewhere stands here without its beginning then, an entry under the number and the name of whoever edited it, and
// nothing on it tells so. What a change takes back, and the first change of its action, its writer had made in the same journal, whose
// damaged lines are told by themselves.

extension Record {
    /// How many things are wrong with what the files say together: each that is named in vain, and that changes are missing.
    package var problemCount: Int { lostNameCount + (missingChanges.isEmpty ? 0 : 1) }

    /// How many of them are one of several seminars'.
    package func problemCount(ofSeminar place: Int) -> Int {
        let isMissing = missingChanges.values.joined().contains { change($0)?.stamp.seminar == place }
        return lostNameCount(ofSeminar: place) + (isMissing ? 1 : 0)
    }

    /// All of them, each with what names it.
    package var problems: [Problem] { lostNameProblems + [missingProblem].compactMap(\.self) }

    private var missingProblem: Problem? {
        guard !missingChanges.isEmpty else { return nil }
        var ideas: Set<Identifier> = []
        var places: Set<LostName.Place> = []
        for change in missingChanges.values.joined().compactMap(change) {
            switch change.subject {
            case .idea(let id): ideas.insert(id)
            case .item: places.insert(.agenda)
            case .person: places.insert(.people)
            case .floor: places.insert(.queue)
            case .room: places.insert(.room)
            case .unknown: break
            }
        }
        return Problem(
            file: LostName.journals, fact: .missingChanges(missingChanges.count, uses(by: ideas, in: places)))
    }
}
