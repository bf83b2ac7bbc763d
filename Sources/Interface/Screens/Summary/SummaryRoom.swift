import Display
import Seminar
import Text
import Wording

/// The summary: all at a glance as bars, or a table of what was chosen to be counted, with the count that is selected.
///
/// What is counted is worked out when the record, the filter or the question has changed, never while drawing.
struct SummaryRoom: Room {
    static let entry = ScreenEntry(.showSummary, Phrase.Command.showSummary, hint: 4) { SummaryRoom() }

    /// The chosen bar, or the chosen line of the table: the first for all of them together.
    private(set) var menu = Menu()
    /// The chosen column of the table: the first for all of them together.
    private(set) var column = 0
    private(set) var display = CountDisplay.numbers
    /// The bars; none where a table is shown.
    private(set) var sections: [SummarySection] = []
    /// Nil where all is shown at a glance.
    private(set) var table: CountTable?
    /// How many there are, what says the same thing again counted once.
    private(set) var total = 0
    /// How many say the same thing again.
    private(set) var repeats = 0
    private var basis: Basis?

    /// All that the counts depend on.
    private struct Basis: Equatable {
        var version: Int
        var filter: IdeaFilter
        var counting: Counting?
    }

    mutating func refresh(in context: Context) {
        let basis = Basis(
            version: context.ledger.version, filter: context.filter, counting: context.counting)
        guard basis != self.basis else { return }
        if basis.counting?.rows != self.basis?.counting?.rows { menu.reset() }
        if basis.counting?.columns != self.basis?.counting?.columns { column = 0 }
        if basis.counting != self.basis?.counting, basis.counting != nil, !menu.isMoved { menu.chosen = 1 }
        self.basis = basis
        let (record, facets, filter) = (context.record, context.index.facets, context.filter)
        let places = facets.places(passing: filter, in: record)
        func tally(_ term: Term) -> Tally {
            Tally(facets, of: record, at: places, by: term, passing: filter)
        }
        if let counting = context.counting {
            let table = CountTable(
                counting, counting.tally(facets, of: record, filter: filter))
            self.table = table
            sections = []
            total = table.tally.total
            menu.chosen = min(menu.chosen, table.rows.count)
            column = min(column, table.columns.count)
        } else {
            table = nil
            sections = SummarySection.all.map { term, title in SummarySection(title, tally(term), by: term) }
            sections.append(
                SummarySection(marks: [.starred, .incomplete, .conflicting].map { ($0, tally($0)) }))
            total = tally(.kind).total
        }
        repeats = (context.counting?.unit ?? .ideas) == .ideas ? places.count - total : 0
    }

    var bars: [SummaryBar] { sections.flatMap(\.bars) }

    /// What a table begins with that is asked for where none is shown.
    private func counting(in context: Context) -> Counting {
        let term = menu.choice(of: bars)?.criterion.term
        return context.counting ?? Counting(term.map { $0.asksWhether ? .kind : $0 } ?? .kind)
    }

    func places(in context: Context) -> [KeyPlace] { [.tab(.summary), .wholeList] }

    func hintPlace(in context: Context) -> KeyPlace? { .tab(.summary) }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let rows = table.map { $0.rows.count + 1 } ?? bars.count
        if menu.move(command, rows: rows, page: context.size.rows / 2) { return [] }
        var counting = counting(in: context)
        switch command {
        case .dropFilter: return [.filter(context.filter.droppingLast)]
        case .previousColumn: column = max(0, column - 1)
        case .nextColumn: column = min(table?.columns.count ?? 0, column + 1)
        case .countRows: return [.open(CountingRoom(.rows, of: counting, in: context.record))]
        case .countColumns: return [.open(CountingRoom(.columns, of: counting, in: context.record))]
        case .countPeople:
            counting.unit = counting.unit == .ideas ? .people : .ideas
            return [.count(counting)]
        case .rankRows:
            counting.isRanked.toggle()
            return [.count(counting)]
        case .countShares:
            guard counting.columns != nil else {
                return [.tell(Phrase.Summary.sharesStand(Command.countColumns.keyLabel))]
            }
            display = display.next
        case .open: return open(in: context)
        default: return nil
        }
        return []
    }

    /// The ideas behind the chosen count.
    private func open(in context: Context) -> [Outcome] {
        guard let table else {
            let bars = bars
            guard bars.indices.contains(menu.chosen) else { return [] }
            return [.showIdeas(context.filter.narrowed(to: bars[menu.chosen].criterion))]
        }
        guard table.count(row: menu.chosen, column: column) > 0 else {
            return [.tell(Phrase.Summary.nothingBehind)]
        }
        return [.showIdeas(table.filter(row: menu.chosen, column: column, within: context.filter))]
    }

    /// What is typed looks for what to count by.
    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        guard case .key(.character(let character)) = input, character.isLetter || character.isNumber else {
            return nil
        }
        return [.open(CountingRoom(.rows, of: counting(in: context), in: context.record)), .pass(input)]
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        guard let table else {
            return menu.choose(bars.indices.first { String($0) == name }, of: bars.count)
        }
        let places = name.split(separator: ",").compactMap { Int($0) }
        guard places.count == 2, places[0] <= table.rows.count, places[1] <= table.columns.count else {
            return nil
        }
        let isSame = column == places[1]
        column = places[1]
        let outcomes = menu.choose(places[0], of: table.rows.count + 1)
        return isSame ? outcomes : []
    }

    func picture(in context: Context) -> any Picture {
        table.map { CountTablePicture(context: context, summary: self, table: $0) as any Picture }
            ?? OverviewPicture(context: context, summary: self)
    }
}

/// How the counts of a crossing are shown.
enum CountDisplay: CaseIterable, Sendable {
    case numbers, rowShares, columnShares, bars
}

/// The lines of a table of counts: what is known or found; the first line and the first column are for all together.
struct CountTable: Sendable {
    let counting: Counting
    let tally: Tally
    /// The places of the shown rows and columns in the tally.
    let rows: [Int]
    let columns: [Int]

    init(_ counting: Counting, _ tally: Tally) {
        self.counting = counting
        self.tally = tally
        rows = tally.rows.indices.filter { tally.rows[$0].code != nil || tally.rows[$0].count > 0 }
        columns = tally.columns.indices.filter { tally.columns[$0].count > 0 }
    }

    /// The code of a line, and of a column; nil where nothing is recorded.
    func code(row: Int) -> String? { tally.rows[rows[row - 1]].code }
    func code(column: Int) -> String? { tally.columns[columns[column - 1]].code }

    func count(row: Int, column: Int) -> Int {
        switch (row, column) {
        case (0, 0): tally.total
        case (0, _): tally.columns[columns[column - 1]].count
        case (_, 0): tally.rows[rows[row - 1]].count
        default: tally.cells[rows[row - 1]][columns[column - 1]]
        }
    }

    /// The share in the row or column that stands for all together, or in that of the cell; nil where there is none.
    func share(row: Int, column: Int, of base: Tally.Base) -> Int? {
        switch (row, column, base) {
        case (0, 0, _), (0, _, .column), (_, 0, .row): nil
        case (0, _, .row): tally.share(column: columns[column - 1])
        case (_, 0, .column): tally.share(row: rows[row - 1])
        case (_, _, _): tally.share(row: rows[row - 1], column: columns[column - 1], of: base)
        }
    }

    /// The greatest count of those with all values.
    var most: Int {
        let recorded = rows.filter { tally.rows[$0].code != nil }
        guard !columns.isEmpty else { return recorded.map { tally.rows[$0].count }.max() ?? 0 }
        let others = columns.filter { tally.columns[$0].code != nil }
        return recorded.flatMap { row in others.map { tally.cells[row][$0] } }.max() ?? 0
    }

    /// What stands behind a count.
    func filter(row: Int, column: Int, within filter: IdeaFilter) -> IdeaFilter {
        var filter = filter
        if row > 0 { filter = filter.narrowed(to: IdeaCriterion(counting.rows, code(row: row))) }
        if column > 0, let term = counting.columns {
            filter = filter.narrowed(to: IdeaCriterion(term, code(column: column)))
        }
        return filter
    }
}
