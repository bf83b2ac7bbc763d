package import Seminar

/// The lines that give an id to something else than all lines read before them do: the record passes them over, or the others.
///
/// How many there are does not depend on which of them the record goes by, nor on when they came: of each id one less than it
/// stands for different things.
package struct Clashes: Sendable {
    private struct Place: Sendable {
        let file: Path
        let line: Int
    }

    /// What an id stood for when it was first found to stand for something else too.
    private var bases: [Identifier: Change] = [:]
    /// What else it stands for, and where that stands first.
    private var others: [Identifier: [Change: Place]] = [:]

    package init() {}

    /// What is to be said of them, by file and line, at most so much of a file as of its other mistakes.
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

    /// Takes in what was read; what a journal says anew of an id replaces what it said.
    ///
    /// - Parameters:
    ///   - files: the journals that are there: what others said is gone with them.
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

    /// Lets go of what an id stands for elsewhere.
    private mutating func keep(_ id: Identifier, _ isKept: (Place) -> Bool) {
        others[id] = others[id]?.filter { isKept($0.value) }
        if others[id]?.isEmpty ?? true { (others[id], bases[id]) = (nil, nil) }
    }
}
