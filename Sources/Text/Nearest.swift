/// The one of several names that somebody who wrote this most likely meant; nil where none is near.
///
/// Case, hyphens and underscores do not count; of the letters one in three may be wrong, missing or too many.
package func nearestText(to text: String, among names: [String]) -> String? {
    let letters = plainLetters(text)
    let most = max(letters.count, 3) / 3
    let near = names.compactMap { name -> (name: String, edits: Int)? in
        let other = plainLetters(name)
        // Each letter that one has more than the other is an edit.
        guard abs(other.count - letters.count) <= most else { return nil }
        return (name, edits(from: letters, to: other))
    }
    return near.filter { $0.edits <= most }.min { $0.edits < $1.edits }?.name
}

private func plainLetters(_ text: String) -> [Character] {
    Array(text.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " })
}

/// How many letters must be put in, taken out, replaced or swapped with their neighbour (Damerau, 1964).
func edits<Letter: Equatable>(from one: [Letter], to other: [Letter]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for row in one.indices {
        var next = [row + 1]
        for column in other.indices {
            let replaced = last[column] + (one[row] == other[column] ? 0 : 1)
            var least = min(last[column + 1] + 1, next[column] + 1, replaced)
            if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                least = min(least, before[column - 1] + 1)
            }
            next.append(least)
        }
        (before, last) = (last, next)
    }
    return last[other.count]
}
