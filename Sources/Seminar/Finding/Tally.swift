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
    ///   - filter: what let those ideas through: values that it rules out are no lines.
    package init(
        _ facets: IdeaFacets, of record: Record, at places: [Int], by term: Term, and other: Term? = nil,
        unit: Unit = .ideas, passing filter: IdeaFilter = IdeaFilter()
    ) {
        let reading = TermReading(record)
        let rowAxis = TallyAxis(term, facets, record, reading, places, filter)
        let columnAxis = other.map { TallyAxis($0, facets, record, reading, places, filter) }
        var counter = TallyCounter(rows: rowAxis.codes.count, columns: columnAxis?.codes.count ?? 0)
        let units = Self.units(of: places, facets, record, unit)
        let numbers = NumberPairs(rowAxis.numbers, columnAxis?.numbers, at: units.single)
        for (row, column, count) in numbers.counts {
            counter.add(count, rows: rowAxis.lines[row], columns: columnAxis.map { $0.lines[column] })
        }
        for unit in units.together {
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

    /// What a count in a cell is a share of.
    package enum Base: Hashable, Sendable {
        case row, column
    }

    /// The share of a cell in its row or column, in per cent; nil where a value is lacking, or the other one in all of it.
    package func share(row: Int, column: Int, of base: Base) -> Int? {
        guard rows[row].code != nil, columns[column].code != nil else { return nil }
        let whole = base == .row ? rows[row].recorded : columns[column].recorded
        return percent(cells[row][column], of: whole)
    }

    /// The share of a row in all that have a value, or of a column.
    package func share(row: Int) -> Int? {
        rows[row].code == nil ? nil : percent(rows[row].count, of: recordedRows)
    }

    package func share(column: Int) -> Int? {
        columns[column].code == nil ? nil : percent(columns[column].count, of: recordedColumns)
    }

    private func percent(_ count: Int, of base: Int) -> Int? {
        base > 0 ? (count * 200 + base) / (base * 2) : nil
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

    /// What counts once: places that count by themselves, and of those that count as one the places of each together.
    private typealias Units = (single: [Int], together: [[Int]])

    private static func units(
        of places: [Int], _ facets: IdeaFacets, _ record: Record, _ unit: Unit
    ) -> Units {
        switch unit {
        case .ideas: ideas(at: places, repeating: record.repeatedPlaces(facets))
        case .people: ([], people(at: places, facets, record))
        }
    }

    /// - Parameter firsts: of each idea that says the same as others, the place of the first of them, by its place.
    private static func ideas(at places: [Int], repeating firsts: [Int: Int]) -> Units {
        guard !firsts.isEmpty else { return (places, []) }
        var single: [Int] = []
        single.reserveCapacity(places.count)
        var together: [[Int]] = []
        var known: [Int: Int] = [:]
        for place in places {
            guard let first = firsts[place] else {
                single.append(place)
                continue
            }
            if let unit = known[first] {
                together[unit].append(place)
            } else {
                known[first] = together.count
                together.append([place])
            }
        }
        return (single, together)
    }

    /// The places of each speaker who is known.
    private static func people(at places: [Int], _ facets: IdeaFacets, _ record: Record) -> [[Int]] {
        let speakers = facets[.speaker]
        let people = speakers.codes.map { codes in codes.first.map { record.samePeople[$0] ?? $0 } }
        var units: [String: Int] = [:]
        let unitOfNumber = people.map { person -> Int? in
            guard let person, person != Speaker.unknown else { return nil }
            let unit = units[person] ?? units.count
            units[person] = unit
            return unit
        }
        var together = Array(repeating: [Int](), count: units.count)
        for place in places {
            if let unit = unitOfNumber[Int(speakers.numbers[place])] { together[unit].append(place) }
        }
        return together.filter { !$0.isEmpty }
    }
}

/// The lines of one term: its codes in order, and for each number of its column which of them it stands for.
private struct TallyAxis {
    let codes: [String?]
    let numbers: [Int32]
    let lines: [[Int]]

    init(
        _ term: Term, _ facets: IdeaFacets, _ record: Record, _ reading: TermReading, _ places: [Int],
        _ filter: IdeaFilter
    ) {
        let column = facets[term.column]
        let own = column.codes.map { reading.codes(of: term, from: $0).eachOnce }
        let counts = column.counts(at: places)
        let found = Set(zip(own, counts).filter { $0.1 > 0 }.flatMap(\.0))
        let known = term.codes(in: record).filter {
            found.contains($0) || filter.allows($0, of: term, in: record, reading)
        }
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

    /// Counts units that come nowhere else.
    mutating func add(_ units: Int) { count += units }
}

/// How many places have each pair of numbers of two columns: nearly all ideas share theirs with many others.
private struct NumberPairs {
    let counts: [(row: Int, column: Int, count: Int)]

    init(_ rows: [Int32], _ columns: [Int32]?, at places: [Int]) {
        guard let columns else {
            var counts: [Int] = []
            for place in places {
                let row = Int(rows[place])
                if row >= counts.count { counts += Array(repeating: 0, count: row + 1 - counts.count) }
                counts[row] += 1
            }
            self.counts = counts.indices.filter { counts[$0] > 0 }.map { ($0, 0, counts[$0]) }
            return
        }
        var known: [UInt64: Int] = [:]
        var counts: [(row: Int, column: Int, count: Int)] = []
        var table = Array(repeating: Int32(-1), count: Self.side * Self.side)
        for place in places {
            let (row, column) = (Int(rows[place]), Int(columns[place]))
            if row < Self.side, column < Self.side {
                let index = row * Self.side + column
                if table[index] < 0 {
                    table[index] = Int32(counts.count)
                    counts.append((row, column, 0))
                }
                counts[Int(table[index])].count += 1
                continue
            }
            let pair = UInt64(row) << 32 | UInt64(column)
            let index = known[pair] ?? counts.count
            if index == counts.count {
                known[pair] = index
                counts.append((row, column, 0))
            }
            counts[index].count += 1
        }
        self.counts = counts
    }

    /// Numbers below this are looked up in a table, others by their pair.
    private static let side = 256
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

    /// Counts an idea of the unit that was begun.
    mutating func count(rows: [Int], columns: [Int]?) {
        let unit = unit
        change(rows, columns) { $0.count(unit) }
    }

    /// Counts units of one idea each that have the same values.
    mutating func add(_ units: Int, rows: [Int], columns: [Int]?) {
        change(rows, columns) { $0.add(units) }
    }

    private mutating func change(
        _ rows: [Int], _ columns: [Int]?, _ count: (inout DistinctCount) -> Void
    ) {
        count(&total)
        let hasRow = rows.first.map { $0 < self.rows.count - 1 } ?? false
        let hasColumn = columns?.first.map { $0 < self.columns.count - 1 } ?? true
        if hasRow { count(&withRow) }
        if hasColumn { count(&withColumn) }
        for row in rows {
            count(&self.rows[row])
            if hasColumn { count(&recordedRows[row]) }
            for column in columns ?? [] { count(&cells[row][column]) }
        }
        for column in columns ?? [] {
            count(&self.columns[column])
            if hasRow { count(&recordedColumns[column]) }
        }
    }
}

extension Record {
    /// Of each idea that repeats another, or is repeated, the place of the first of all that say the same thing; by its place.
    ///
    /// What is filtered out, removed or not known here still joins those that repeat it.
    package func repeatedPlaces(_ facets: IdeaFacets) -> [Int: Int] {
        let marks = facets[.marks]
        let repeats = marks.codes.map { $0.contains(Mark.repeated) && !$0.contains(Mark.removed) }
        guard repeats.contains(true) else { return [:] }
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
            for place in ideas.indices where repeats[Int(marks.numbers[place])] {
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
