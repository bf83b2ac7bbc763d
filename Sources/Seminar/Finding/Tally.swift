/// Ideas counted by the values of one term, or crossed by those of two.
///
/// What says the same thing again counts once: ideas that repeat each other are one. By people, everyone who is known to have
/// spoken counts once in each cell, however much they said. Where an idea has several values of a term it counts under each of them,
/// so rows may add up to more than their total.
package struct Tally: Hashable, Sendable {
    package enum Unit: Hashable, Sendable {
        case ideas, people
    }

    /// One value, and how many have it.
    package struct Line: Hashable, Sendable {
        /// Nil for those where nothing is recorded.
        package let code: String?
        package let count: Int
        /// Of `count`, those where the other term is recorded; the same as `count` where there is none.
        package let recorded: Int
    }

    package let unit: Unit
    package let total: Int
    /// Those of `total` where the rows' term is recorded, and where the columns' is.
    package let recordedRows: Int
    package let recordedColumns: Int
    package let rows: [Line]
    /// None where ideas are counted by one term.
    package let columns: [Line]
    /// Of each row the counts of the columns.
    package let cells: [[Int]]

    /// - Parameters:
    ///   - places: of the ideas that count, in the order of the record.
    ///   - term: whose values are the rows.
    ///   - other: whose values are the columns; nil for none.
    package init(
        _ facets: IdeaFacets, of record: Record, at places: [Int], by term: Term, and other: Term? = nil,
        unit: Unit = .ideas
    ) {
        let reading = TermReading(record)
        let rowAxis = TallyAxis(term, facets, record, reading, places)
        let columnAxis = other.map { TallyAxis($0, facets, record, reading, places) }
        var counter = TallyCounter(rows: rowAxis.codes.count, columns: columnAxis?.codes.count ?? 0)
        for unit in Self.units(of: places, facets, record, unit) {
            counter.begin()
            for place in unit {
                counter.count(
                    rows: rowAxis.lines[Int(rowAxis.numbers[place])],
                    columns: columnAxis.map { $0.lines[Int($0.numbers[place])] })
            }
        }
        self.unit = unit
        total = counter.total.count
        recordedRows = counter.withRow.count
        recordedColumns = counter.withColumn.count
        rows = rowAxis.lines(counter.rows, counter.recordedRows)
        columns = columnAxis?.lines(counter.columns, counter.recordedColumns) ?? []
        cells = counter.cells.map { $0.map(\.count) }
    }

    /// The rows, the most frequent first, what lacks a value last.
    package var ranked: Tally { Tally(self, order: rankedRows) }

    private var rankedRows: [Int] {
        rows.indices.sorted { one, other in
            let (left, right) = (rows[one], rows[other])
            guard (left.code == nil) == (right.code == nil) else { return right.code == nil }
            return left.count == right.count ? one < other : left.count > right.count
        }
    }

    private init(_ tally: Tally, order: [Int]) {
        unit = tally.unit
        total = tally.total
        recordedRows = tally.recordedRows
        recordedColumns = tally.recordedColumns
        rows = order.map { tally.rows[$0] }
        columns = tally.columns
        cells = order.map { tally.cells[$0] }
    }

    /// The places that count as one, those of each unit together.
    private static func units(
        of places: [Int], _ facets: IdeaFacets, _ record: Record, _ unit: Unit
    ) -> [[Int]] {
        switch unit {
        case .ideas:
            let same = record.repeatedPlaces
            guard !same.isEmpty else { return places.map { [$0] } }
            var units: [[Int]] = []
            var known: [Int: Int] = [:]
            for place in places {
                guard let first = same[place] else {
                    units.append([place])
                    continue
                }
                if let unit = known[first] {
                    units[unit].append(place)
                } else {
                    known[first] = units.count
                    units.append([place])
                }
            }
            return units
        case .people:
            let speakers = facets[.speaker]
            var units = Array(repeating: [Int](), count: speakers.codes.count)
            for place in places { units[Int(speakers.numbers[place])].append(place) }
            return zip(speakers.codes, units).compactMap { codes, unit in
                codes.isEmpty || codes == [Speaker.unknown] || unit.isEmpty ? nil : unit
            }
        }
    }
}

/// The lines of one term: its codes in order, and for each number of its column which of them it stands for.
private struct TallyAxis {
    let codes: [String?]
    let numbers: [Int32]
    let lines: [[Int]]

    init(_ term: Term, _ facets: IdeaFacets, _ record: Record, _ reading: TermReading, _ places: [Int]) {
        let column = facets[term.column]
        let own = column.codes.map { reading.codes(of: term, from: $0).eachOnce }
        let counts = column.counts(at: places)
        let found = Set(zip(own, counts).filter { $0.1 > 0 }.flatMap(\.0))
        let known = term.codes(in: record)
        let listed = known + found.subtracting(known).sorted()
        let places = Dictionary(zip(listed, listed.indices)) { first, _ in first }
        codes = listed + [nil]
        numbers = column.numbers
        lines = own.map { codes in codes.isEmpty ? [listed.count] : codes.compactMap { places[$0] } }
    }

    func lines(_ counts: [DistinctCount], _ recorded: [DistinctCount]) -> [Tally.Line] {
        zip(codes, zip(counts, recorded)).map {
            Tally.Line(code: $0, count: $1.0.count, recorded: $1.1.count)
        }
    }
}

/// Counts each unit once, however often it comes.
private struct DistinctCount {
    private(set) var count = 0
    private var last = 0

    mutating func count(_ unit: Int) {
        if last != unit { count += 1 }
        last = unit
    }
}

/// Counts units into cells, their rows and columns, and all of them; the last row and column are for what lacks a value.
private struct TallyCounter {
    private(set) var total = DistinctCount()
    private(set) var withRow = DistinctCount()
    private(set) var withColumn = DistinctCount()
    private(set) var rows: [DistinctCount]
    private(set) var recordedRows: [DistinctCount]
    private(set) var columns: [DistinctCount]
    private(set) var recordedColumns: [DistinctCount]
    private(set) var cells: [[DistinctCount]]
    private var unit = 0

    init(rows: Int, columns: Int) {
        self.rows = Array(repeating: DistinctCount(), count: rows)
        recordedRows = self.rows
        self.columns = Array(repeating: DistinctCount(), count: columns)
        recordedColumns = self.columns
        cells = Array(repeating: self.columns, count: rows)
    }

    /// Begins the next unit.
    mutating func begin() { unit += 1 }

    mutating func count(rows: [Int], columns: [Int]?) {
        total.count(unit)
        let hasRow = rows.first.map { $0 < self.rows.count - 1 } ?? false
        let hasColumn = columns?.first.map { $0 < self.columns.count - 1 } ?? true
        if hasRow { withRow.count(unit) }
        if hasColumn { withColumn.count(unit) }
        for row in rows {
            self.rows[row].count(unit)
            if hasColumn { recordedRows[row].count(unit) }
            for column in columns ?? [] { cells[row][column].count(unit) }
        }
        for column in columns ?? [] {
            self.columns[column].count(unit)
            if hasRow { recordedColumns[column].count(unit) }
        }
    }
}

extension Record {
    /// Of each idea that repeats another, or is repeated, the place of the first of all that say the same thing; by its place.
    ///
    /// What is filtered out, removed or not known here still joins those that repeat it.
    fileprivate var repeatedPlaces: [Int: Int] {
        var firsts: [Int: Int] = [:]
        func first(_ place: Int) -> Int {
            var place = place
            while let next = firsts[place], next != place { place = next }
            return place
        }
        // What no journal here holds has no place, but a number of its own.
        var others: [String: Int] = [:]
        // Through the buffer, because iterating would copy every idea.
        ideas.withUnsafeBufferPointer { ideas in
            for place in ideas.indices {
                guard !ideas[place].isRemoved, ideas[place].values[ValueName.repeats] != nil else { continue }
                for id in ideas[place].values.texts(ValueName.repeats) {
                    let known = Identifier(id).flatMap(self.place(of:))
                    let other = known ?? others[id] ?? -1 - others.count
                    if known == nil { others[id] = other }
                    let (one, two) = (first(place), first(other))
                    firsts[max(one, two)] = min(one, two)
                    firsts[min(one, two)] = min(one, two)
                }
            }
        }
        return firsts.reduce(into: [:]) { $0[$1.key] = first($1.key) }
    }
}
