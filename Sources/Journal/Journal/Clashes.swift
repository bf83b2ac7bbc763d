package import Seminar

/// The lines that give an id to something else than a line read before them does: the record passes one of both over.
package struct Clashes: Sendable {
    private var found: [Path: [Identifier: Problem]] = [:]

    package init() {}

    /// What is to be said of them, by file and line, at most so much of a file as of its other mistakes.
    package var problems: [Problem] {
        found.sorted { $0.key < $1.key }.flatMap { file, problems in
            let inOrder = problems.values.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
            let listed = inOrder.prefix(Problem.mostOfOneFile)
            let rest = inOrder.count - listed.count
            return listed + (rest > 0 ? [Problem(file: file.text, fact: .more(rest))] : [])
        }
    }

    /// Takes in what was read; what a journal says anew replaces what it said.
    ///
    /// - Parameters:
    ///   - files: the journals that are there: what others said is gone with them.
    ///   - known: the change that an id stands for already.
    package mutating func add(
        _ journals: [JournalContents], among files: [Path], known: (Identifier) -> Change?
    ) {
        if !found.isEmpty {
            let files = Set(files)
            found = found.filter { files.contains($0.key) }
        }
        var earlier: [Identifier: Change] = [:]
        for journal in journals {
            for (change, line) in zip(journal.changes, journal.lines) {
                guard let other = known(change.id) ?? earlier.updateValue(change, forKey: change.id) else {
                    continue
                }
                found[journal.file, default: [:]][change.id] =
                    other == change
                    ? nil
                    : Problem(
                        file: journal.file.text, line: Int(line), fact: .duplicate(change.id.description))
            }
        }
    }
}
