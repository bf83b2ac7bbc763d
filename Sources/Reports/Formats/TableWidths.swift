internal import Text

/// How the columns of a table share the width of a page or a screen: in proportion, and so that no word is broken that need not be.
extension PaperTable {
    /// A word of more than this part of the table, such as an address on the web, may be broken.
    private static let parts = 3

    /// The widths of the columns: a column whose share is less than its widest word has that, and the others less.
    ///
    /// Where there is no room for all words, the widest are broken.
    ///
    /// - Parameters:
    ///   - available: what there is to share, in any unit.
    ///   - width: of a word in its cell, in the same unit.
    func widths(sharing available: Int, _ width: (Substring) -> Int) -> [Int] {
        let widest = heads.enumerated().map { place, head in
            let texts = [head] + rows.flatMap { $0.indices.contains(place) ? $0[place].texts : [] }
            return texts.flatMap(\.unbreakablePieces).map(width).max() ?? 0
        }
        var most = available / Self.parts
        while most > 0, widest.reduce(0, { $0 + min($1, most) }) > available { most -= 1 }
        let least = widest.map { min($0, most) }
        var short: Set<Int> = []
        while true {
            let shared = widths.indices.filter { !short.contains($0) }
            let weights = max(1, shared.reduce(0) { $0 + widths[$1] })
            let rest = available - short.reduce(0) { $0 + least[$1] }
            let shares = widths.indices.map { place in
                short.contains(place) ? least[place] : rest * widths[place] / weights
            }
            let tooNarrow = shares.indices.filter { shares[$0] < least[$0] }
            if tooNarrow.isEmpty { return shares }
            short.formUnion(tooNarrow)
        }
    }
}
