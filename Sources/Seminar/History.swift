/// All changes of one subject, each once, in the order that every laptop agrees on.
///
/// It answers what the values are, which changes nobody has seen and passed over, which values two people set without
/// knowing of each other, and what taking a change back would restore. It depends on which changes there are, never
/// on the order in which they came.
package struct History: Hashable, Sendable {
    private struct Entry: Hashable, Sendable {
        let change: Change
        /// The tag of the journal that it stands in; of several the least.
        var tag: String
    }

    private var entries: [Entry] = []
    private var isInOrder = true

    package init() {}

    package var changes: [Change] { entries.map(\.change) }
    package var count: Int { entries.count }
    package var isEmpty: Bool { entries.isEmpty }
    /// The change that brought the subject.
    package var first: Change? { entries.first?.change }
    package var last: Change? { entries.last?.change }
    /// The tag of the journal in which the first change stands.
    var tag: String? { entries.first?.tag }

    /// Adds a change, whose id must not be here yet; `sort` must follow before anything is asked.
    ///
    /// - Parameter tag: of the journal that it stands in.
    mutating func insert(_ change: Change, tag: String) {
        // A journal's changes come in their order, so most belong at the end.
        if let last, change.stamp < last.stamp { isInOrder = false }
        entries.append(Entry(change: change, tag: tag))
    }

    /// Puts what was inserted into order, once for all of it: two journals may have any number of changes each.
    ///
    /// - Returns: whether any change stands in another place now.
    mutating func sort() -> Bool {
        guard !isInOrder else { return false }
        entries.sort { $0.change.stamp < $1.change.stamp }
        isInOrder = true
        return true
    }

    /// The tag of the journal with the last change that some find.
    func tag(ofLast isMeant: (Change) -> Bool) -> String? { entries.last { isMeant($0.change) }?.tag }

    /// The tag of the journal in which the change in a place stands.
    func tag(at place: Int) -> String { entries[place].tag }

    /// The change in a place, counted in the order of `changes` once that is sorted, and till then of the insertions.
    func change(at place: Int) -> Change { entries[place].change }

    mutating func remove(at place: Int) { entries.remove(at: place) }

    /// Puts another change of the same id in the place of one; `sort` must follow before anything is asked.
    mutating func replace(at place: Int, with change: Change, tag: String) {
        if change.stamp != entries[place].change.stamp { isInOrder = false }
        entries[place] = Entry(change: change, tag: tag)
    }

    /// Takes the tag of another journal that a change stands in, and says whether that changed its own.
    mutating func relabel(at place: Int, _ tag: String) -> Bool {
        guard !tag.isEmpty, entries[place].tag.isEmpty || tag < entries[place].tag else { return false }
        entries[place].tag = tag
        return true
    }

    /// The values that the counting changes add up to: for each name the last one; what was unset is left out.
    ///
    /// Lists that were set by changes which had not seen each other are united.
    package func values(counting counts: (Change) -> Bool) -> Values {
        // Most ideas are one change, and then what it set is all there is.
        if count == 1, let first, counts(first), !first.set.unsets { return first.set }
        var values = Values()
        for entry in entries where counts(entry.change) {
            values.merge(entry.change.set.members, unsetting: true)
        }
        for list in unitedLists(among: changes[...], counting: counts) { values[list.name] = list.value }
        return values
    }

    /// The values as they were for someone who had seen some changes, and whatever those had seen.
    package func values(seenFrom heads: [Identifier], counting counts: (Change) -> Bool) -> Values {
        var seen = Set(heads)
        // Who had seen a change stands after it.
        for entry in entries.reversed() where seen.contains(entry.change.id) {
            seen.formUnion(entry.change.after)
        }
        var values = Values()
        for entry in entries where seen.contains(entry.change.id) && counts(entry.change) {
            values.merge(entry.change.set.members, unsetting: true)
        }
        return values
    }

    /// The values as the changes up to a place add up to, that place included: for each name the last one.
    package func values(upTo place: Int, counting counts: (Change) -> Bool) -> Values {
        var values = Values()
        for entry in entries.prefix(place + 1) where counts(entry.change) {
            values.merge(entry.change.set.members, unsetting: true)
        }
        return values
    }

    /// The values that several people set at once and that are lists: each with all that any of them named.
    private func unitedLists(among changes: ArraySlice<Change>, counting counts: (Change) -> Bool)
        -> [JSON.Member]
    {
        let names = Property.lists.filter { name in changes.count { $0.set[name] != nil } > 1 }
        guard !names.isEmpty, !isLine else { return [] }
        let changes = Array(changes)
        let ancestry = Ancestry(changes)
        return names.compactMap { name in
            let setters = changes.indices.filter { counts(changes[$0]) && changes[$0].set[name] != nil }
            let newest = ancestry.newest(setters)
            guard newest.count > 1 else { return nil }
            let union = newest.flatMap { changes[$0].set[name]?.array ?? [] }.eachOnce
            return union.isEmpty ? nil : JSON.Member(name, .array(union))
        }
    }

    /// The newest changes: those that no other one had seen.
    ///
    /// The next change names them in `after`.
    package var heads: [Identifier] {
        // Most subjects have a single change, which then is the head.
        if let last, count == 1 { return [last.id] }
        let seen = Set(changes.flatMap(\.after))
        return changes.map(\.id).filter { !seen.contains($0) }
    }

    /// The names whose value two changes set differently, neither having seen the other, and nobody has chosen since.
    ///
    /// Lists unite and need no choice. A removal is in conflict with whatever else was done at the same time.
    package func conflicts(counting counts: (Change) -> Bool) -> [String] {
        guard count > 1, !isLine else { return [] }
        let changes = changes
        let ancestry = Ancestry(changes)
        var names: [String] = []
        var setters: [String: [(place: Int, value: JSON)]] = [:]
        for (place, change) in changes.enumerated() where counts(change) {
            for member in change.set.members {
                if setters[member.name] == nil { names.append(member.name) }
                setters[member.name, default: []].append((place, member.value))
            }
        }
        return names.filter { name in
            guard !Property.lists.contains(name) else { return false }
            let setters = setters[name] ?? []
            return Self.newest(setters, ancestry).count > 1
                || name == ValueName.removed && !keeping(against: setters, ancestry, counts).isEmpty
        }
    }

    /// The newest of the changes that went on with a subject while others, who had not seen them, removed it.
    private func keeping(
        against setters: [(place: Int, value: JSON)], _ ancestry: Ancestry, _ counts: (Change) -> Bool
    ) -> [Int] {
        let newest = Set(ancestry.newest(setters.map(\.place)))
        let removals = setters.filter { newest.contains($0.place) }
        guard removals.allSatisfy({ $0.value == true }), !removals.isEmpty else { return [] }
        let changes = changes
        let others = changes.indices.filter { place in
            guard counts(changes[place]), changes[place].set[ValueName.removed] == nil else { return false }
            let all = removals.map(\.place) + [place]
            return ancestry.newest(all.sorted()).count == all.count
        }
        return ancestry.newest(others)
    }

    /// The changes that hold the versions of a value between which a person must choose; one where there is no conflict.
    ///
    /// Of a removal, those that did not remove the subject are among them, and set nothing of that name.
    package func versions(of name: String, counting counts: (Change) -> Bool) -> [Change] {
        let changes = changes
        let setters = changes.indices.compactMap { place -> (place: Int, value: JSON)? in
            guard counts(changes[place]), let value = changes[place].set[name] else { return nil }
            return (place, value)
        }
        let ancestry = Ancestry(changes)
        var versions = Self.newest(setters, ancestry)
        if name == ValueName.removed { versions += keeping(against: setters, ancestry, counts) }
        return versions.map { changes[$0] }
    }

    /// Of changes that set one value, those that none of the others had seen and that differ from the last.
    private static func newest(_ setters: [(place: Int, value: JSON)], _ ancestry: Ancestry) -> [Int] {
        let newest = Set(ancestry.newest(setters.map(\.place)))
        let last = setters.last { newest.contains($0.place) }
        return setters.filter {
            newest.contains($0.place) && ($0.place == last?.place || $0.value != last?.value)
        }.map(\.place)
    }

    /// Whether every change had seen the one before it, so that nothing can be in conflict.
    private var isLine: Bool {
        zip(entries, entries.dropFirst()).allSatisfy { $1.change.after == [$0.change.id] }
    }

    /// Whether something of a whole that a change set some of has been set since, and not taken back again.
    func isGoneOnWith(_ change: Change, _ whole: Whole, counting counts: (Change) -> Bool) -> Bool {
        guard change.set.names.contains(where: whole.names.contains) else { return false }
        let counting = changes.filter(counts)
        guard let index = counting.firstIndex(where: { $0.id == change.id }) else { return false }
        return Self.standing(counting[(index + 1)...]).contains { later in
            later.set.names.contains(where: whole.ends.contains)
        }
    }

    /// Values that stand and fall together.
    struct Whole {
        /// All of them.
        let names: Set<String>
        /// Those by which somebody goes on with it.
        let ends: Set<String>
    }

    /// The values that take a change back: for each name that it set and nobody has set since, what held before.
    ///
    /// What was set since and taken back again counts as not set.
    ///
    /// - Parameter counts: which changes the record counts.
    /// - Returns: an empty set when everything has been changed since.
    package func restoring(_ change: Change, counting counts: (Change) -> Bool) -> Values {
        let counting = changes.filter(counts)
        guard let index = counting.firstIndex(where: { $0.id == change.id }) else { return Values() }
        let later = Self.standing(counting[(index + 1)...])
        let setLater = Set(later.flatMap(\.set.names))
        var before = Values()
        for change in counting[..<index] { before.merge(change.set.members, unsetting: false) }
        before.merge(unitedLists(among: counting[..<index], counting: counts), unsetting: false)
        let known = Dictionary(before.members.map { ($0.name, $0.value) }) { _, last in last }
        let names = change.set.names.filter { !setLater.contains($0) }
        return Values(names.map { JSON.Member($0, known[$0] ?? .null) })
    }

    /// The changes that no other of them undoes, without the changes that only undo others of them.
    private static func standing(_ changes: ArraySlice<Change>) -> [Change] {
        let here = Set(changes.map(\.id))
        var settled: Set<Identifier> = []
        for change in changes.reversed() where !settled.contains(change.id) {
            guard let target = change.undoes, here.contains(target) else { continue }
            settled.formUnion([change.id, target])
        }
        return changes.filter { !settled.contains($0.id) }
    }
}
