package import Seminar

/// The changes of a journal in their order, each with the line that it stands on.
///
/// They are two columns and not one array of pairs: the record takes the changes as the array that they are, and a long journal is
/// not copied for it. Both columns grow here alone, and together: a change without its line does not compile.
package struct NumberedChanges: Hashable, Sendable {
    package private(set) var changes: [Change] = []
    /// Counted from 1; in 32 bits, since a long journal has a hundred thousand.
    private var lines: [Int32] = []

    mutating func append(_ change: Change, line: Int) {
        changes.append(change)
        lines.append(Int32(truncatingIfNeeded: line))
    }

    /// Adds the changes of the rest of the journal.
    ///
    /// - Parameter lines: how many lines stand before the rest.
    mutating func append(_ rest: NumberedChanges, after lines: Int) {
        changes += rest.changes
        self.lines += rest.lines.map { $0 &+ Int32(truncatingIfNeeded: lines) }
    }
}

extension NumberedChanges: Sequence {
    package func makeIterator() -> some IteratorProtocol<(change: Change, line: Int)> {
        zip(changes, lines).lazy.map { change, line in (change: change, line: Int(line)) }.makeIterator()
    }
}
