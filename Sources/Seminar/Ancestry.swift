/// Which changes of one subject had been seen by the writers of which others, directly or through another change.
///
/// A journal may hold any number of changes of one idea, so the answer is not kept for each pair. The changes are parted
/// into lines, in each of which everyone had seen the one before; a change has seen a line up to a place, and only where
/// lines meet is it written down up to which. Beyond `mostLines`, which no room comes to, changes of two lines count as not
/// seen: that marks an idea for a person to look at, and hides nothing.
struct Ancestry {
    private static let mostLines = 64

    /// The line of each change, and its place in it.
    private var line: [Int] = []
    private var depth: [Int] = []
    /// For each line, the depths at which it met others, and up to which depth it has seen each line from there on.
    private var meetings: [[(depth: Int, seen: [Int])]] = []

    /// - Parameter changes: in their order, which has what was seen before those who saw it.
    init(_ changes: [Change]) {
        var places: [Identifier: Int] = [:]
        places.reserveCapacity(changes.count)
        // The last change of each line, which the next one may continue.
        var ends: [Int] = []
        for (place, change) in changes.enumerated() {
            let seen = change.after.compactMap { places[$0] }
            let continued = seen.first { ends[line[$0]] == $0 }
            let number = continued.map { line[$0] } ?? ends.count
            if continued == nil {
                ends.append(place)
                meetings.append([])
            }
            ends[number] = place
            line.append(number)
            depth.append(continued.map { depth[$0] + 1 } ?? 0)
            places[change.id] = place
            let others = seen.filter { $0 != continued }
            if !others.isEmpty { meet(others, at: place) }
        }
    }

    private mutating func meet(_ others: [Int], at place: Int) {
        let number = line[place]
        var seen = meetings[number].last?.seen ?? []
        for other in others {
            let theirs = known(by: other)
            if seen.count < theirs.count { seen += Array(repeating: -1, count: theirs.count - seen.count) }
            for index in theirs.indices { seen[index] = max(seen[index], theirs[index]) }
            guard line[other] < Self.mostLines else { continue }
            if seen.count <= line[other] {
                seen += Array(repeating: -1, count: line[other] + 1 - seen.count)
            }
            seen[line[other]] = max(seen[line[other]], depth[other])
        }
        meetings[number].append((depth[place], seen))
    }

    /// Up to which depth a change has seen each line but its own.
    private func known(by place: Int) -> [Int] {
        let meetings = meetings[line[place]]
        // Behind the last meeting at or before it.
        let end = meetings.indices.firstByHalving { meetings[$0].depth > depth[place] }
        return end > 0 ? meetings[end - 1].seen : []
    }

    /// Those of some changes that none of the others had seen.
    ///
    /// - Parameter places: in order; so is what comes back.
    func newest(_ places: [Int]) -> [Int] {
        // Of each line only the last can be among them.
        var newest: [Int: Int] = [:]
        for place in places {
            for (number, seen) in known(by: place).enumerated() where number != line[place] {
                if let other = newest[number], depth[other] <= seen { newest[number] = nil }
            }
            newest[line[place]] = place
        }
        return newest.values.sorted()
    }
}
