import Display
import Seminar
import Text
import Wording

/// A table of counts: one value's lines with shares and bars, or two values crossed.
///
/// Headings, names, and the line and column for all together stay where they are while the rest is scrolled to the chosen
/// count. What lacks a value stands apart, behind the others.
struct CountTablePicture: Picture {
    let context: Context
    let summary: SummaryRoom
    let table: CountTable

    func draw(on surface: inout Surface) {
        let layout = CountLayout(self, columns: surface.area.columns)
        let heads = min(layout.headRows, max(1, surface.area.rows - 5))
        let top = 2 + heads
        let lines = self.lines
        let chosen = lines.firstIndex(of: summary.menu.chosen) ?? 0
        let centre = summary.menu.centre.flatMap { lines.firstIndex(of: $0) }
        let window = Menu(chosen: chosen, centre: centre)
            .window(rows: lines.count, height: max(0, surface.area.rows - top - 1))
        drawTitle(window, of: lines.count, layout, on: &surface)
        drawChips(row: 1, on: &surface)
        draw(layout, heads: heads, on: &surface)
        draw(line: 0, layout, row: top, on: &surface)
        for (row, place) in window.enumerated() {
            guard let line = lines[place] else { continue }
            draw(line: line, layout, row: top + 1 + row, on: &surface)
        }
    }

    /// The lines below that for all together; nil for a blank one before what lacks a value.
    private var lines: [Int?] {
        (1...max(1, table.rows.count)).filter { $0 <= table.rows.count }.flatMap { line -> [Int?] in
            table.code(row: line) == nil && line > 1 ? [nil, line] : [line]
        }
    }

    // MARK: Title and headings

    /// What is counted by what, and how; at the end what is in sight.
    private func drawTitle(
        _ window: Range<Int>, of count: Int, _ layout: CountLayout, on surface: inout Surface
    ) {
        typealias Words = Phrase.Summary
        let counting = table.counting
        let title = [counting.rows, counting.columns].compactMap { $0?.title(language) }.joined(
            separator: " × ")
        var end = surface.putPosition(window, of: count, row: 0)
        if layout.shown.count < table.columns.count {
            let words = Words.columns(layout.shown, of: table.columns.count)(language)
            end -= end == surface.area.columns ? 1 : 2
            surface.put(words, endingAt: end, row: 0, style: .quiet)
            end -= Text.columns(of: words)
        }
        let column = surface.put(title, column: 1, row: 0, style: .strong, limit: end - 2)
        var words = [
            counting.unit == .ideas
                ? Words.total(summary.total) : Words.people(summary.total)
        ]
        let silent = table.tally.rows.filter { $0.code != nil && $0.count == 0 }.count
        if counting.rows == .speaker, silent > 0 { words.append(Words.silent(silent)) }
        if counting.columns != nil {
            switch summary.display {
            case .rowShares: words.append(Words.rowShares)
            case .columnShares: words.append(Words.columnShares)
            case .numbers, .bars: break
            }
        }
        if counting.isRanked { words.append(Words.ranked) }
        if summary.repeats > 0 { words.append(Words.repeats(summary.repeats)) }
        let text = words.map { $0(language) }.joined(separator: " · ")
        surface.put(text, column: column + 2, row: 0, style: .quiet, limit: max(0, end - column - 3))
    }

    private func draw(_ layout: CountLayout, heads: Int, on surface: inout Surface) {
        func head(_ text: String, _ columns: Range<Int>, isChosen: Bool) {
            let lines = text.wrappedLines(toColumns: columns.count)
            for (row, line) in lines.prefix(heads).enumerated() {
                let isCut = row == heads - 1 && lines.count > heads
                let shown = (isCut ? line + "…" : line).truncated(toColumns: columns.count)
                surface.put(
                    shown, endingAt: columns.upperBound, row: 2 + heads - min(lines.count, heads) + row,
                    style: isChosen ? .strong : .quiet)
            }
        }
        head(Phrase.Stats.all(language), layout.total, isChosen: summary.column == 0)
        for column in layout.shown {
            head(title(ofColumn: column), layout.place(of: column), isChosen: summary.column == column)
        }
    }

    /// What a column is called; of kinds in short.
    func title(ofColumn column: Int) -> String {
        guard let term = table.counting.columns else { return "" }
        let code = table.code(column: column)
        if term == .kind, let code { return Kind(rawValue: code).shortLabel(language) }
        return label(of: code, of: term)
    }

    func title(ofLine line: Int) -> String {
        line == 0 ? Phrase.Stats.all(language) : label(of: table.code(row: line), of: table.counting.rows)
    }

    // MARK: Lines

    private func draw(line: Int, _ layout: CountLayout, row: Int, on surface: inout Surface) {
        let isChosen = line == summary.menu.chosen
        let isApart = line > 0 && table.code(row: line) == nil
        let count = table.count(row: line, column: 0)
        surface.put(
            title(ofLine: line), column: 1, row: row,
            style: isChosen || line == 0 ? .strong : isApart || count == 0 ? .quiet : .plain,
            limit: layout.labels)
        surface.setTouch(.row("\(line),0"), row: row, columns: 0..<layout.total.upperBound)
        draw(line: line, column: 0, in: layout.total, row: row, on: &surface)
        guard table.counting.columns != nil else {
            if line > 0, !isApart { drawBar(of: line, count, layout, row: row, on: &surface) }
            return
        }
        for column in layout.shown {
            let place = layout.place(of: column)
            surface.setTouch(
                .row("\(line),\(column)"), row: row, columns: place.lowerBound - 1..<place.upperBound)
            if table.code(column: column) == nil {
                surface.verticalLine(column: place.lowerBound - 2, rows: row..<row + 1, style: .line)
            }
            draw(line: line, column: column, in: place, row: row, on: &surface)
        }
    }

    /// The share of a line of one value, and its bar.
    private func drawBar(
        of line: Int, _ count: Int, _ layout: CountLayout, row: Int, on surface: inout Surface
    ) {
        let end = layout.total.upperBound + 6
        let share = table.tally.share(row: table.rows[line - 1]).map { "\($0)%" } ?? ""
        surface.put(share, endingAt: end, row: row, style: .quiet)
        let bar = count.bar(of: table.most, columns: surface.area.columns - end - 2)
        surface.put(bar, column: end + 1, row: row, style: .number, ellipsis: false)
    }

    private func draw(
        line: Int, column: Int, in place: Range<Int>, row: Int, on surface: inout Surface
    ) {
        let isApart =
            line > 0 && table.code(row: line) == nil || column > 0 && table.code(column: column) == nil
        let count = table.count(row: line, column: column)
        let style: Style = isApart || count == 0 ? .quiet : line == 0 || column == 0 ? .strong : .plain
        let text = text(line: line, column: column)
        let isBar = summary.display == .bars && column > 0 && table.code(column: column) != nil
        let end = isBar ? place.lowerBound + layoutDigits : place.upperBound
        surface.put(text, endingAt: end, row: row, style: style)
        if isBar, line > 0, !isApart {
            let bar = count.bar(of: table.most, columns: place.upperBound - end - 1)
            surface.put(bar, column: end + 1, row: row, style: .number, ellipsis: false)
        }
        if line == summary.menu.chosen, column == summary.column {
            let columns = isBar ? place.lowerBound..<end : place
            surface.select(row: row, columns: columns)
            surface.setCursor(column: columns.upperBound - 1, row: row)
        }
    }

    /// A count, with its share where those are shown.
    func text(line: Int, column: Int) -> String {
        let base: Tally.Base? =
            switch summary.display {
            case .rowShares: .row
            case .columnShares: .column
            case .numbers, .bars: nil
            }
        let count = String(table.count(row: line, column: column))
        guard table.counting.columns != nil,
            let share = base.flatMap({ table.share(row: line, column: column, of: $0) })
        else { return count }
        let percent = "\(share)%"
        return count + String(repeating: " ", count: max(1, 5 - percent.count)) + percent
    }

    /// The digits of the greatest count of a cell.
    var layoutDigits: Int {
        (1...max(1, table.columns.count)).filter { $0 <= table.columns.count }
            .map { String(table.count(row: 0, column: $0)).count }.max() ?? 1
    }
}

/// Which columns of a table are in sight, and where.
struct CountLayout {
    /// The columns of the names.
    let labels: Int
    /// Where all together stand.
    let total: Range<Int>
    /// The columns of the table that there is room for.
    let shown: Range<Int>
    let headRows: Int
    private let places: [Int: Range<Int>]

    init(_ picture: CountTablePicture, columns width: Int) {
        let table = picture.table
        let isCrossed = table.counting.columns != nil
        let names = (0...table.rows.count).map { Text.columns(of: picture.title(ofLine: $0)) }
        labels = min(max(6, names.max() ?? 0), isCrossed ? max(12, width * 3 / 10) : width / 2)
        let texts = (0...table.rows.count).map { Text.columns(of: picture.text(line: $0, column: 0)) }
        let head = Text.columns(of: Phrase.Stats.all(picture.language))
        let totalStart = labels + 2
        total = totalStart..<totalStart + max(head, texts.max() ?? 1, 4)
        let all = table.columns.isEmpty ? 1..<1 : 1..<table.columns.count + 1
        let widths = Self.widths(of: all, picture, room: width - total.upperBound - 1)
        // From the first one on from where the chosen one is in sight.
        let room = width - total.upperBound - 1
        var first = all.lowerBound
        func taken(_ columns: ClosedRange<Int>) -> Int { columns.reduce(0) { $0 + (widths[$1] ?? 0) } }
        while first < picture.summary.column, taken(first...picture.summary.column) > room { first += 1 }
        var places: [Int: Range<Int>] = [:]
        var end = total.upperBound
        var last = first
        while last < all.upperBound {
            let gap = table.code(column: last) == nil ? 3 : 1
            let columns = (widths[last] ?? 0) - gap
            guard end + gap + columns < width || last == first else { break }
            // The first one has a place even where the screen ends before it.
            let start = end + gap
            places[last] = start..<max(start, min(width - 1, start + columns))
            end += gap + columns
            last += 1
        }
        shown = first..<last
        self.places = places
        let heads = places.map { picture.title(ofColumn: $0).wrappedLines(toColumns: $1.count).count }
        headRows = min(3, heads.max() ?? 1)
    }

    func place(of column: Int) -> Range<Int> { places[column] ?? 0..<0 }

    /// The width of each column with the gap before it: as much as its counts need, more for its heading.
    private static func widths(
        of all: Range<Int>, _ picture: CountTablePicture, room: Int
    ) -> [Int: Int] {
        let table = picture.table
        let most = room >= 80 ? 14 : 10
        let bars = all.isEmpty ? 0 : max(picture.layoutDigits + 7, min(24, room / all.count - 2))
        return all.reduce(into: [:]) { widths, column in
            let texts = (0...table.rows.count).map { picture.text(line: $0, column: column).count }
            let head = Text.columns(of: picture.title(ofColumn: column))
            let isBar = picture.summary.display == .bars && table.code(column: column) != nil
            let content = isBar ? bars : texts.max() ?? 1
            widths[column] = max(content, min(head, most)) + (table.code(column: column) == nil ? 3 : 2)
        }
    }
}
