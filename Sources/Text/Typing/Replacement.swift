/// What a key does to the text: take away so many graphemes before the caret, then put this there.
///
/// A key that only adds itself deletes nothing; a key that turns `tie` into `tiê` deletes one and inserts `ê`.
package struct Replacement: Equatable, Sendable {
    /// Graphemes before the caret to take away.
    package let deleting: Int

    /// What is then inserted at the caret.
    package let inserting: String

    package init(deleting: Int = 0, inserting: String = "") {
        self.deleting = deleting
        self.inserting = inserting
    }

    /// Nothing to do.
    package static let none = Replacement()

    /// The shortest replacement that makes `after` of the `before` that stands at the caret, followed by `end`.
    init(from before: [Character], to after: [Character], then end: [Character] = []) {
        var common = 0
        while common < before.count, common < after.count, before[common] == after[common] {
            common += 1
        }
        self.init(deleting: before.count - common, inserting: String(after[common...] + end))
    }
}
