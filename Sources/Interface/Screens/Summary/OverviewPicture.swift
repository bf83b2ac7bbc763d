import Display
import Seminar
import Text
import Wording

/// Some counts under a title.
struct SummarySection: Sendable {
    let title: Phrase
    let bars: [SummaryBar]

    static let all: [(Term, Phrase)] = [
        (.kind, Phrase.Summary.byKind), (.field, Phrase.Summary.byField),
        (.trainingClass, Phrase.Summary.byClass), (.item, Phrase.Summary.byItem),
        (.status, Phrase.Summary.byStatus),
    ]

    init(_ title: Phrase, _ tally: Tally, by term: Term) {
        self.title = title
        // A status is asked of application ideas only.
        let lines = tally.rows.filter { $0.code != nil || $0.count > 0 && term != .status }
        bars = lines.map { SummaryBar(criterion: IdeaCriterion(term, $0.code), count: $0.count) }
    }

    /// What somebody should look at.
    init(marks: [(Term, Tally)]) {
        title = Phrase.Summary.marks
        bars = marks.map { term, tally in
            SummaryBar(
                criterion: IdeaCriterion(term, Term.yes),
                count: tally.rows.first { $0.code == Term.yes }?.count ?? 0)
        }
    }
}

/// A count, and the criterion of the ideas behind it.
struct SummaryBar: Sendable {
    let criterion: IdeaCriterion
    let count: Int
}

/// One line of the screen.
private enum SummaryLine {
    case title(Phrase)
    case bar(SummaryBar, place: Int)
    case blank
}

/// All at a glance: bars under titles.
struct OverviewPicture: Picture {
    let context: Context
    let summary: SummaryRoom

    func draw(on surface: inout Surface) {
        let columns = surface.area.columns
        let total = surface.put(
            Phrase.Summary.total(summary.total, repeats: summary.repeats)(language), column: 1, row: 0,
            style: .strong)
        drawChips(row: 1, on: &surface)
        let height = surface.area.rows - 2
        // Wide screens have two columns; what does not fit is scrolled to.
        let width = columns >= 110 ? columns / 2 : columns
        let lines = width < columns ? Self.parted(summaryLines, height: height) : summaryLines
        func line(of bar: Int?) -> Int? {
            lines.firstIndex { line in
                if case .bar(_, let place) = line { place == bar } else { false }
            }
        }
        let chosen = line(of: summary.menu.chosen)
        let widest = lines.map { line in
            if case .bar(let bar, _) = line { Text.columns(of: label(of: bar.criterion)) } else { 0 }
        }
        let labels = min(max(8, widest.max() ?? 0), columns / 2)
        let shown = height * (columns / width)
        let menu = Menu(chosen: chosen ?? 0, centre: line(of: summary.menu.centre))
        let window = menu.window(rows: lines.count, height: shown)
        let most = max(1, summary.bars.map(\.count).max() ?? 1)
        let end = surface.putPosition(window, of: lines.count, row: 0)
        let advice = Phrase.Summary.advice(
            open: Command.open.keyLabel, rows: Command.countRows.keyLabel)(language)
        let adviceEnd = end == columns ? columns - 1 : end - 2
        if total + Text.columns(of: advice) + 4 < adviceEnd {
            surface.put(advice, endingAt: adviceEnd, row: 0, style: .quiet)
        }
        for (index, line) in window.enumerated() where height > 0 {
            let area = Area(
                column: index / height * width, row: 2 + index % height, columns: width - 1, rows: 1)
            surface.draw(in: area) { surface in
                draw(lines[line], labels: min(labels, width / 2), most: most, on: &surface)
                // The bar itself would be blank in reverse.
                if line == chosen {
                    surface.select(row: 0, columns: 0..<min(labels, width / 2) + 10)
                }
                if case .bar(_, let place) = lines[line] { surface.setTouch(.row(String(place)), row: 0) }
            }
        }
        if let chosen, window.contains(chosen), height > 0 {
            let index = chosen - window.lowerBound
            surface.setCursor(column: index / height * width, row: 2 + index % height)
        }
    }

    private var summaryLines: [SummaryLine] {
        var place = 0
        var lines: [SummaryLine] = []
        for section in summary.sections {
            if !lines.isEmpty { lines.append(.blank) }
            lines.append(.title(section.title))
            for bar in section.bars {
                lines.append(.bar(bar, place: place))
                place += 1
            }
        }
        return lines
    }

    /// The lines with blanks put in so that no section is torn between two columns, which are as long as one another as far as that
    /// is possible; as they are where not all of them fit.
    private static func parted(_ lines: [SummaryLine], height: Int) -> [SummaryLine] {
        let starts = lines.indices.dropFirst().filter { index in
            guard case .title = lines[index] else { return false }
            return index <= height && lines.count - index <= height
        }
        func longer(_ start: Int) -> Int { max(start - 1, lines.count - start) }
        guard let start = starts.min(by: { longer($0) < longer($1) }) else { return lines }
        return lines[..<start] + Array(repeating: .blank, count: height - start) + lines[start...]
    }

    private func draw(_ line: SummaryLine, labels: Int, most: Int, on surface: inout Surface) {
        switch line {
        case .blank: return
        case .title(let title): surface.put(title(language), column: 1, row: 0, style: .title)
        case .bar(let bar, _):
            let style: Style = bar.count == 0 ? .quiet : .plain
            surface.put(label(of: bar.criterion), column: 2, row: 0, style: style, limit: labels)
            surface.put("\(bar.count)", endingAt: labels + 9, row: 0, style: style)
            let room = surface.area.columns - labels - 11
            surface.put(
                bar.count.bar(of: most, columns: room), column: labels + 10, row: 0, style: .number,
                ellipsis: false)
        }
    }
}

extension Int {
    /// A bar in eighths of a column, so that one more can be seen.
    func bar(of most: Int, columns: Int) -> String {
        guard self > 0, most > 0, columns > 0 else { return "" }
        let eighths = Swift.max(1, self * columns * 8 / most)
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    }
}
