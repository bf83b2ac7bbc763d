/// All changes that a record has taken in, each once, by the subject that they are about.
///
/// A subject has a slot: a number from 0 in the order in which subjects were first heard of, which it keeps. So a change
/// costs a look for its id and one for its subject, however many journals are read.
struct Histories: Hashable, Sendable {
    private var slots: [Subject: Int] = [:]
    private var subjects: [Subject] = []
    private var histories: [History] = []
    /// The slot of the subject that each change is about.
    private var owners: [Identifier: Int] = [:]

    /// Makes room for so many changes more.
    mutating func reserve(_ count: Int) {
        owners.reserveCapacity(owners.count + count)
        slots.reserveCapacity(slots.count + count)
        histories.reserveCapacity(histories.count + count)
    }

    subscript(_ subject: Subject) -> History { slots[subject].map { histories[$0] } ?? History() }

    func slot(of subject: Subject) -> Int? { slots[subject] }
    func subject(_ slot: Int) -> Subject { subjects[slot] }
    func history(_ slot: Int) -> History { histories[slot] }
    /// The first change of a subject, which brought it.
    func first(_ slot: Int) -> Change? { histories[slot].changes.first }

    /// The slot of the subject of a change that has been taken in.
    func owner(of id: Identifier) -> Int? { owners[id] }

    func change(_ id: Identifier) -> Change? { owners[id].flatMap { histories[$0].change(id) } }

    /// Puts in a change whose id is not here.
    ///
    /// - Parameter tag: of the journal that it stands in.
    /// - Returns: its subject's slot.
    mutating func insert(_ change: Change, tag: String) -> Int {
        let slot = slots[change.subject] ?? histories.count
        if slot == histories.count {
            slots[change.subject] = slot
            subjects.append(change.subject)
            histories.append(History())
        }
        histories[slot].insert(change, tag: tag)
        owners[change.id] = slot
        return slot
    }

    mutating func remove(_ id: Identifier) {
        guard let slot = owners.removeValue(forKey: id) else { return }
        histories[slot].remove(id)
    }

    /// Takes the tag of another journal that a change stands in, and says whether that changed its own.
    mutating func relabel(_ id: Identifier, _ tag: String) -> Bool {
        owners[id].map { histories[$0].relabel(id, tag) } ?? false
    }
}
