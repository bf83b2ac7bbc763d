import Wording

/// What becomes of what a row of a table says, beside what is recorded.
package enum RowFate: Hashable, Sendable {
    case new, same
    /// The values that become others, by their names.
    case changed([String])

    /// - Parameter label: what a value of a name is called.
    func phrase(_ label: (String) -> Phrase) -> Phrase {
        switch self {
        case .new: Phrase.Import.new
        case .same: Phrase.Import.same
        case .changed(let names): Phrase.Import.changed(names.map(label))
        }
    }
}

extension [RowFate] {
    /// How many rows have each fate.
    var counts: (new: Int, changed: Int, same: Int) {
        let (new, same) = (count { $0 == .new }, count { $0 == .same })
        return (new, count - new - same, same)
    }

    /// The same in words.
    var phrase: Phrase { Phrase.Import.count(new: counts.new, changed: counts.changed, same: counts.same) }
}
