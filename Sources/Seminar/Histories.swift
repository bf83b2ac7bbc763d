/// All changes that a record has taken in, each once, by the subject that they are about.
///
/// A subject has a slot: a number from 0 in the order in which subjects were first heard of, which it keeps. So a change
/// costs a look for its id and one for its subject, however many journals are read.
struct Histories: Sendable {
    private struct Entry: Sendable {
        let subject: Subject
        /// Where the subject stands in the list that its owner makes of it; -1 while it is in none.
        var place: Int32 = -1
        var history = History()
    }

    private var slots: [Subject: Int32] = [:]
    private var entries: [Entry] = []
    /// Where each change stands: the slot of its subject, and its place in the history.
    ///
    /// With the place a change that is heard again, as every one of a copied journal is, is found without going through a
    /// history, however long.
    private var owners: [Identifier: Location] = [:]
    /// The changes that others had seen and that are not here, each with those that name it.
    ///
    /// While journals are read one may come before another that it names: then it is missing until that has come.
    private(set) var missing: [Identifier: Set<Identifier>] = [:]

    private struct Location: Equatable, Sendable {
        let slot: Int32
        let place: Int32

        init(_ slot: Int, _ place: Int) {
            (self.slot, self.place) = (Int32(slot), Int32(place))
        }
    }

    /// Makes room for so many changes more.
    mutating func reserve(_ count: Int) {
        owners.reserveCapacity(owners.count + count)
        slots.reserveCapacity(slots.count + count)
        entries.reserveRoom(for: count)
    }

    /// How many subjects there are.
    var count: Int { entries.count }

    subscript(_ subject: Subject) -> History { slot(of: subject).map { entries[$0].history } ?? History() }

    func slot(of subject: Subject) -> Int? { slots[subject].map { Int($0) } }
    func subject(_ slot: Int) -> Subject { entries[slot].subject }
    func history(_ slot: Int) -> History { entries[slot].history }
    /// The first change of a subject, which brought it.
    func first(_ slot: Int) -> Change? { entries[slot].history.first }

    func place(_ slot: Int) -> Int? { entries[slot].place < 0 ? nil : Int(entries[slot].place) }
    mutating func setPlace(_ place: Int?, of slot: Int) { entries[slot].place = Int32(place ?? -1) }

    /// The slot of the subject of a change that has been taken in.
    func owner(of id: Identifier) -> Int? { owners[id].map { Int($0.slot) } }

    func change(_ id: Identifier) -> Change? {
        owners[id].map { entries[Int($0.slot)].history.change(at: Int($0.place)) }
    }

    /// The tag of the journal in which a change stands.
    func tag(of id: Identifier) -> String? {
        owners[id].map { entries[Int($0.slot)].history.tag(at: Int($0.place)) }
    }

    /// Puts in a change, unless one of its id is here.
    ///
    /// - Parameter tag: of the journal that it stands in.
    /// - Returns: its subject's slot; nil where the id is known.
    mutating func insert(_ change: Change, tag: String) -> Int? {
        let slot = Int(slots.value(of: change.subject, otherwise: Int32(entries.count)))
        if slot == entries.count { entries.append(Entry(subject: change.subject)) }
        let location = Location(slot, entries[slot].history.count)
        guard owners.value(of: change.id, otherwise: location) == location else { return nil }
        entries[slot].history.insert(change, tag: tag)
        if !missing.isEmpty { missing[change.id] = nil }
        findMissing(namedBy: change)
        return slot
    }

    private mutating func findMissing(namedBy change: Change) {
        for id in change.after where owners[id] == nil { missing[id, default: []].insert(change.id) }
    }

    private mutating func forgetMissing(namedBy change: Change) {
        for id in change.after {
            missing[id]?.remove(change.id)
            if missing[id]?.isEmpty ?? false { missing[id] = nil }
        }
    }

    /// Puts the changes of a subject into order after some were inserted.
    mutating func sort(_ slot: Int) {
        if entries[slot].history.sort() { locate(slot, from: 0) }
    }

    /// Puts another change of the same id in the place of one, which is removed where the other is about another subject.
    mutating func replace(_ id: Identifier, with change: Change, tag: String) {
        guard let location = owners[id] else { return }
        forgetMissing(namedBy: entries[Int(location.slot)].history.change(at: Int(location.place)))
        guard entries[Int(location.slot)].subject == change.subject else {
            remove(id)
            _ = insert(change, tag: tag)
            return
        }
        entries[Int(location.slot)].history.replace(at: Int(location.place), with: change, tag: tag)
        findMissing(namedBy: change)
    }

    private mutating func remove(_ id: Identifier) {
        guard let location = owners.removeValue(forKey: id) else { return }
        let slot = Int(location.slot)
        entries[slot].history.remove(at: Int(location.place))
        locate(slot, from: Int(location.place))
    }

    /// Takes the tag of another journal that a change stands in, and says whether that changed its own.
    mutating func relabel(_ id: Identifier, _ tag: String) -> Bool {
        guard let location = owners[id] else { return false }
        return entries[Int(location.slot)].history.relabel(at: Int(location.place), tag)
    }

    /// Writes down where the changes of a subject stand, from a place on.
    private mutating func locate(_ slot: Int, from start: Int) {
        for place in start..<entries[slot].history.count {
            owners[entries[slot].history.change(at: place).id] = Location(slot, place)
        }
    }
}

extension Histories: Hashable {
    /// The same changes under the same tags; in which order the subjects were heard of says nothing.
    static func == (left: Histories, right: Histories) -> Bool {
        // A change that another one of its id replaced may leave a subject without any.
        left.owners.count == right.owners.count && left.missing == right.missing
            && left.entries.allSatisfy { $0.history == right[$0.subject] }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(owners.count) }
}

extension Array {
    /// Makes room for so many elements more, and, where elements were added before, for as many again.
    ///
    /// Room for just so many would have the whole array moved at each of the additions that follow.
    mutating func reserveRoom(for added: Int) {
        guard count + added > capacity else { return }
        reserveCapacity(Swift.max(count + added, 2 * capacity))
    }
}

extension Dictionary {
    /// The value of a key, which is put in where there is none: one look for both.
    fileprivate mutating func value(of key: Key, otherwise new: Value) -> Value {
        func same(_ value: inout Value) -> Value { value }
        return same(&self[key, default: new])
    }
}
