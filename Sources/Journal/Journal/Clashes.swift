package import Seminar

/// The lines that give an id to another change than the lines read before them: of the changes with one id the record has one.
///
/// How many there are does not depend on which of them the record has, nor on when they came: for each id one less than the
/// different changes that it stands for.
package struct Clashes: Sendable {
    private struct Place: Sendable {
        let file: Path
        let line: Int
    }

    /// The change that was read first under each id that stands for several.
    private var bases: [Identifier: Change] = [:]
    /// The other changes under each of these ids, each with the line where it was found first.
    private var others: [Identifier: [Change: Place]] = [:]

    package init() {}

    /// The problems of these lines, by file and line, at most `Problem.mostOfOneFile` of one file.
    package var problems: [Problem] {
        let all = others.flatMap { id, places in places.values.map { (id: id, place: $0) } }
        let byFile = Dictionary(grouping: all, by: \.place.file).sorted { $0.key < $1.key }
        return byFile.flatMap { file, clashes in
            let inOrder = clashes.sorted { $0.place.line < $1.place.line }
            let listed = inOrder.prefix(Problem.mostOfOneFile).map { clash in
                Problem(
                    file: file.text, line: clash.place.line, fact: .duplicate(clash.id.description))
            }
            let rest = inOrder.count - listed.count
            return listed + (rest > 0 ? [Problem(file: file.text, fact: .more(rest))] : [])
        }
    }

    /// Takes in journals that were read; a journal that gives an id again replaces what it gave before.
    ///
    /// - Parameters:
    ///   - files: the journals that are there: the lines of others are gone with them.
    ///   - known: the change that an id stands for already.
    package mutating func add(
        _ journals: [JournalContents], among files: [Path], known: (Identifier) -> Change?
    ) {
        if !others.isEmpty {
            let files = Set(files)
            for id in others.keys { keep(id) { files.contains($0.file) } }
        }
        var earlier: [Identifier: Change] = [:]
        for journal in journals {
            var said: Set<Identifier> = []
            for (change, line) in journal.numbered {
                let id = change.id
                if others[id] != nil, said.insert(id).inserted { keep(id) { $0.file != journal.file } }
                guard let base = bases[id] ?? known(id) ?? earlier[id] else {
                    earlier[id] = change
                    continue
                }
                guard base != change, others[id]?[change] == nil else { continue }
                bases[id] = base
                others[id, default: [:]][change] = Place(file: journal.file, line: line)
            }
        }
    }

    /// Forgets the lines under an id whose place is not to be kept.
    private mutating func keep(_ id: Identifier, _ isKept: (Place) -> Bool) {
        others[id] = others[id]?.filter { isKept($0.value) }
        if others[id]?.isEmpty ?? true { (others[id], bases[id]) = (nil, nil) }
    }
}
