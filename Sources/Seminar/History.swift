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

    package init() {}

    package var changes: [Change] { entries.map(\.change) }
    package var count: Int { entries.count }
    package var isEmpty: Bool { entries.isEmpty }
    /// The change that brought the subject.
    package var first: Change? { entries.first?.change }
    package var last: Change? { entries.last?.change }
    /// The tag of the journal in which the first change stands.
    var tag: String? { entries.first?.tag }

    /// Puts a change in its place; its id must not be here yet.
    ///
    /// - Parameter tag: of the journal that it stands in.
    mutating func insert(_ change: Change, tag: String) {
        // A journal's changes come in their order, so most belong at the end.
        let index = entries.lastIndex { $0.change.stamp < change.stamp }.map { $0 + 1 } ?? 0
        entries.insert(Entry(change: change, tag: tag), at: index)
    }

    mutating func remove(_ id: Identifier) {
        entries.removeAll { $0.change.id == id }
    }

    /// Takes the tag of another journal that a change stands in, and says whether that changed its own.
    mutating func relabel(_ id: Identifier, _ tag: String) -> Bool {
        guard !tag.isEmpty, let index = entries.firstIndex(where: { $0.change.id == id }),
            entries[index].tag.isEmpty || tag < entries[index].tag
        else { return false }
        entries[index].tag = tag
        return true
    }

    package func change(_ id: Identifier) -> Change? {
        entries.last { $0.change.id == id }?.change
    }

    /// The values that the counting changes add up to: for each name the last one; what was unset is left out.
    package func values(counting counts: (Change) -> Bool) -> Values {
        // Most ideas are one change, and then what it set is all there is.
        if count == 1, let first, counts(first), !first.set.unsets { return first.set }
        var values = Values()
        for entry in entries where counts(entry.change) {
            for member in entry.change.set.members {
                values[member.name] = member.value == .null ? nil : member.value
            }
        }
        return values
    }

    /// The newest changes: those that no other one had seen.
    ///
    /// The next change names them in `after`.
    package var heads: [Identifier] {
        // Most often each change has seen the one before, and the last is the only head.
        if let last, count == 1 { return [last.id] }
        let seen = Set(changes.flatMap(\.after))
        return changes.map(\.id).filter { !seen.contains($0) }
    }

    /// The names whose value two changes set differently, neither having seen the other, and nobody has chosen since.
    package func conflicts(counting counts: (Change) -> Bool) -> [String] {
        guard count > 1, !isLine else { return [] }
        let ancestors = ancestors
        let counting = changes.filter(counts)
        var names: [String] = []
        for name in counting.flatMap(\.set.names) where !names.contains(name) {
            if versions(of: name, in: counting, ancestors: ancestors).count > 1 { names.append(name) }
        }
        return names
    }

    /// The changes that hold the versions of a value between which a person must choose; one where there is no conflict.
    package func versions(of name: String, counting counts: (Change) -> Bool) -> [Change] {
        versions(of: name, in: changes.filter(counts), ancestors: ancestors)
    }

    private func versions(
        of name: String, in counting: [Change], ancestors: [Identifier: Set<Identifier>]
    ) -> [Change] {
        let setters = counting.filter { $0.set[name] != nil }
        let newest = setters.filter { setter in
            !setters.contains { ancestors[$0.id]?.contains(setter.id) ?? false }
        }
        let last = newest.last
        return newest.filter { $0.id == last?.id || $0.set[name] != last?.set[name] }
    }

    /// Whether every change had seen the one before it, so that nothing can be in conflict.
    private var isLine: Bool {
        zip(entries, entries.dropFirst()).allSatisfy { $1.change.after == [$0.change.id] }
    }

    /// For each change all that its writer had seen of this subject, directly or through another change.
    private var ancestors: [Identifier: Set<Identifier>] {
        var ancestors: [Identifier: Set<Identifier>] = [:]
        // A change has a greater counter than all that its writer had seen, so that those come first.
        for change in changes {
            var seen: Set<Identifier> = []
            for id in change.after { seen.formUnion(ancestors[id, default: []].union([id])) }
            ancestors[change.id] = seen
        }
        return ancestors
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
        var values = Values()
        for name in change.set.names where !later.contains(where: { $0.set[name] != nil }) {
            values[name] = counting[..<index].last { $0.set[name] != nil }?.set[name] ?? .null
        }
        return values
    }

    /// Those of some changes that none of them takes back, without those that only took others of them back.
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
