import Display
import Seminar
import Text
import Wording

/// The columns of the list that there is room for; the text always is among them.
private struct IdeaColumns {
    private(set) var number = 0
    private(set) var seminar = 0
    private(set) var extra = 0
    private(set) var time = 0
    private(set) var person = 0
    private(set) var field = 0
    private(set) var kind = 0
    private(set) var day = 0
    private(set) var item = 0
    private(set) var text: Int
    private let leastText: Int
    private var isFull = false

    /// The columns of `★≠`, and of the blank after each column.
    static let marks = 2

    /// - Parameters:
    ///   - number: the widest of the numbers that are shown.
    ///   - seminar: the widest of the seminars' names; 0 where there is one.
    ///   - day: the widest of the days; 0 where all that is shown is of today.
    ///   - field: the widest of the fields, and
    ///   - kind: of the kinds, which wide screens show whole.
    ///   - extra: of what is said besides; 0 where nothing is.
    init(
        width: Int, number: Int, seminar: Int, person: Int, day: Int, field: Int, kind: Int, extra: Int
    ) {
        let isWide = width >= 110
        let fieldColumns = isWide ? min(32, max(16, field)) : 16
        let kindColumns = isWide ? min(16, max(9, kind)) : 9
        text = max(0, width - 2)
        // What is asked for has its room before the text, which stands below in full.
        leastText = extra > 0 ? min(30, width / 3) : min(40, width / 2)
        if reserve(number + 1 + Self.marks) { self.number = number }
        if seminar > 0, reserve(seminar) { self.seminar = seminar }
        let extraColumns = min(extra, isWide ? 32 : 14)
        if extra > 0, reserve(extraColumns) { self.extra = extraColumns }
        // Of several seminars the time of day says the least.
        if seminar == 0, reserve(5) { time = 5 }
        if reserve(person) { self.person = person }
        if reserve(fieldColumns) { self.field = fieldColumns }
        if reserve(kindColumns) { self.kind = kindColumns }
        if day > 0, seminar == 0 || isWide, reserve(day) { self.day = day }
        if reserve(4) { item = 4 }
        // A time without its day would be read as one of today: the day takes its place.
        if day > 0, self.day == 0, time > 0 {
            text += time - day
            time = 0
            self.day = day
        }
    }

    /// Reserves the room of a column; once one has none, those that matter less have none either.
    private mutating func reserve(_ columns: Int) -> Bool {
        guard !isFull, text - columns - 1 >= leastText else {
            isFull = true
            return false
        }
        text -= columns + 1
        return true
    }
}

/// The list of ideas: the search, the filters as chips, the rows, and the selected idea in full.
struct IdeasPicture: Picture {
    let context: Context
    let ideas: IdeasRoom
    private let numbers: [String: Int]

    init(context: Context, ideas: IdeasRoom) {
        self.context = context
        self.ideas = ideas
        numbers = context.record.itemNumbers
    }

    /// The rows of the list.
    static func listRows(in context: Context) -> Int {
        max(1, context.rows - 2 - top(in: context) - previewRows(in: context))
    }

    /// The rows above the list: the search, the chips, and the names of the columns where there is room.
    private static func top(in context: Context) -> Int { context.rows >= 16 ? 3 : 2 }

    /// The rows of the selected idea in full, with the line above it.
    private static func previewRows(in context: Context) -> Int {
        context.rows >= 20 ? 5 : context.rows >= 16 ? 3 : 0
    }

    func draw(on surface: inout Surface) {
        let ideasTop = Self.top(in: context)
        let previewHeight = Self.previewRows(in: context)
        drawSearch(on: &surface)
        drawChips(row: 1, on: &surface)
        let height = Self.listRows(in: context)
        let window = ideas.menu.window(rows: ideas.found.count, height: height)
        let rows = window.map { record.ideas[ideas.found[$0]] }
        let columns = columns(for: rows, width: surface.area.columns)
        if ideasTop > 2, !rows.isEmpty { drawHeads(columns, row: 2, on: &surface) }
        for (row, idea) in rows.enumerated() {
            let isSelected = idea.id == ideas.selected
            draw(idea, columns, row: ideasTop + row, on: &surface)
            if ideas.marked.contains(idea.id) { surface.put("•", row: ideasTop + row, style: .strong) }
            surface.setTouch(.row(idea.id.description), row: ideasTop + row)
            if isSelected { surface.select(row: ideasTop + row) }
        }
        if rows.isEmpty { drawNothing(row: ideasTop, on: &surface) }
        let bottom = surface.area.rows - previewHeight
        if previewHeight > 0, let selected = ideas.idea(in: context) {
            surface.horizontalLine(row: bottom, style: .line)
            surface.draw(
                in: Area(
                    column: 1, row: bottom + 1, columns: surface.area.columns - 2, rows: previewHeight - 1)
            ) { drawPreview(of: selected, on: &$0) }
        }
    }

    private func columns(for rows: [Idea], width: Int) -> IdeaColumns {
        let numbers = rows.map { Text.columns(of: record.number(of: $0)) }
        let seminars = rows.map { Text.columns(of: record.seminar(of: $0)?.code ?? "") }
        let people = rows.map { Text.columns(of: $0.speaker.map(rowName) ?? "") }
        let extra = context.listing.usedExtra
        let extras = rows.map { Text.columns(of: self.extra(extra, of: $0)) }
        return IdeaColumns(
            width: width, number: numbers.max() ?? 8,
            seminar: record.programme.seminars.count < 2
                ? 0 : min(12, max(Text.columns(of: Term.seminar.title(language)), seminars.max() ?? 0)),
            person: min(20, max(9, people.max() ?? 0)),
            day: rows.allSatisfy { $0.at.day == now.day }
                ? 0 : rows.map { Text.columns(of: shortDay($0.at.day)) }.max() ?? 0,
            field: rows.map { Text.columns(of: $0.field.map(fieldTitle) ?? "") }.max() ?? 0,
            kind: rows.map { Text.columns(of: Kind(rawValue: $0.kind).shortLabel(language)) }.max() ?? 0,
            extra: extra == .none
                ? 0 : max(Text.columns(of: extra.label(language)), extras.max() ?? 0))
    }

    /// A name where the seminar stands beside it.
    private func rowName(of id: String) -> String {
        record.programme.seminar(ofCode: id) == nil
            ? name(of: id)
            : record.person(id).map { record.name(of: $0.person, in: language, namingSeminar: false) }
                ?? name(of: id)
    }

    private func drawSearch(on surface: inout Surface) {
        let end = surface.area.columns - 1
        let all = Phrase.Ideas.count(ideas.found.count, of: ideas.total)(language)
        // What is typed has the row before anything else.
        let count = Text.columns(of: all) + 16 <= end ? all : ""
        surface.put(count, endingAt: end, row: 0, style: .strong)
        surface.put(" ›", row: 0, style: .current)
        let room = max(2, end - Text.columns(of: count) - 5)
        let slice = ideas.search.slice(columns: room)
        surface.put(slice.text, column: 3, row: 0, style: .strong, ellipsis: false)
        if ideas.search.isEmpty {
            surface.put(
                Phrase.Ideas.advice(language), column: 4, row: 0, style: .quiet, limit: max(0, room - 1))
        }
        surface.setCursor(column: 3 + slice.caretColumn, row: 0)
    }

    private func drawChips(row: Int, on surface: inout Surface) {
        var column = 1
        if !ideas.marked.isEmpty {
            let words = Phrase.Ideas.marked(ideas.marked.count, hidden: ideas.hiddenMarks)
            let drop = Phrase.Ideas.dropMarks(Command.dropMarks.keyLabel)
            column = surface.put(" \(words(language)) ", column: column, row: row, style: .marked) + 1
            column = surface.put(drop(language), column: column, row: row, style: .quiet) + 1
        }
        let end = surface.area.columns - 1
        var room = end
        if context.filterOfCounts != nil {
            let words = Phrase.Summary.back(Command.backToCounts.keyLabel)(language)
            room -= Text.columns(of: words) + 1
            surface.put(words, endingAt: end, row: row, style: .quiet)
        }
        surface.draw(in: Area(column: 0, row: row, columns: room, rows: 1)) {
            drawChips(column: column, row: 0, on: &$0)
        }
    }

    private func drawHeads(_ columns: IdeaColumns, row: Int, on surface: inout Surface) {
        typealias Words = Phrase.Ideas
        var column = 1
        func head(_ phrase: Phrase, _ width: Int) {
            guard width > 0 else { return }
            surface.put(phrase(language), column: column, row: row, style: .quiet, limit: width)
            column += width + 1
        }
        head(Words.day, columns.day)
        head(Words.time, columns.time)
        head(Words.number, columns.number)
        column += columns.number > 0 ? IdeaColumns.marks + 1 : 0
        head(Term.seminar.title, columns.seminar)
        head(context.listing.usedExtra.label, columns.extra)
        head(Words.person, columns.person)
        head(Words.field, columns.field)
        head(Words.kind, columns.kind)
        head(Words.item, columns.item)
        head(Words.text, columns.text)
    }

    private func draw(_ idea: Idea, _ columns: IdeaColumns, row: Int, on surface: inout Surface) {
        var column = 1
        func cell(_ text: String, _ width: Int, _ style: Style = .plain) {
            guard width > 0 else { return }
            surface.put(text, column: column, row: row, style: style, limit: width)
            if !ideas.query.isEmpty {
                mark(
                    ideas.query.ranges(in: text), in: text, column: column, columns: width, row: row,
                    on: &surface)
            }
            column += width + 1
        }
        cell(shortDay(idea.at.day), columns.day, .quiet)
        cell(idea.at.clock(), columns.time, .quiet)
        cell(record.number(of: idea), columns.number, .number)
        if columns.number > 0 {
            cell(
                (isUnsaved(idea) ? "!" : idea.isStarred ? "★" : idea.rehearsal != nil ? "~" : "")
                    + (idea.conflicts.isEmpty ? "" : "≠"),
                IdeaColumns.marks, .warning)
        }
        cell(record.seminar(of: idea)?.code ?? "", columns.seminar, .quiet)
        let extra = context.listing.usedExtra
        cell(
            columns.extra > 0 ? self.extra(extra, of: idea) : "", columns.extra,
            extra == .due && idea.isOverdue(on: now.day) ? .warning : .plain)
        cell(
            idea.speaker.map { columns.seminar > 0 ? rowName(of: $0) : name(of: $0, columns: columns.person) }
                ?? "–", columns.person)
        cell(idea.field.map(fieldTitle) ?? "–", columns.field, .quiet)
        cell(Kind(rawValue: idea.kind).shortLabel(language), columns.kind, .quiet)
        cell(idea.item.map(itemLabel) ?? "–", columns.item, .quiet)
        drawText(idea.text, column: column, columns: columns.text, row: row, on: &surface)
    }

    /// What the row says besides: what was asked for, `–` where nothing is recorded.
    private func extra(_ extra: IdeaExtra, of idea: Idea) -> String {
        func value(_ name: String) -> String? {
            idea.values[name].map { shown($0, of: name).replacing("\n", with: " ") }
        }
        let text: String? =
            switch extra {
            case .none: nil
            case .due:
                idea.values.text(ValueName.due, otherwise: nil).flatMap { Day($0) }.map(shortDay)
            case .status: idea.status.map { Phrase.label(of: $0, in: .status)(language) }
            case .evidence:
                value(ValueName.evidence)
                    ?? idea.values.text(ValueName.appliedOn, otherwise: nil).flatMap { Day($0) }.map(shortDay)
            case .hindrance: value(ValueName.hindrance)
            case .conflicts:
                idea.conflicts.map { Property.label(of: $0)(language) }.joined(separator: language.comma)
            case .repeats: value(ValueName.repeats)
            case .locality: Affiliations(record).locality(of: idea)
            }
        return text.flatMap { $0.isEmpty ? nil : $0 } ?? "–"
    }

    /// An item's number in the agenda; of one without, such as a break, the short title.
    private func itemLabel(_ id: String) -> String {
        numbers[id].map { "\($0)" } ?? record.standingItem(id).map(shortTitle) ?? id
    }

    /// One line of the text with the hits marked; where the first hit would be cut off, from shortly before it.
    private func drawText(
        _ text: String, column: Int, columns width: Int, row: Int, on surface: inout Surface
    ) {
        var line = String(text.map { $0.isNewline ? " " : $0 })
        var hits = ideas.query.isEmpty ? [] : ideas.query.ranges(in: line)
        if let first = hits.first, Text.columns(of: line[..<first.upperBound]) > width - 1 {
            var start = first.lowerBound
            let before = max(width / 3, width - 2 - Text.columns(of: line[start...]))
            while start > line.startIndex, Text.columns(of: line[start..<first.lowerBound]) < before {
                start = line.index(before: start)
            }
            line = "…" + line[start...]
            hits = ideas.query.ranges(in: line)
        }
        surface.put(line, column: column, row: row, limit: width)
        mark(hits, in: line, column: column, columns: width, row: row, on: &surface)
    }

    /// Marks the hits in a line that was drawn from a column on.
    private func mark(
        _ hits: [Range<String.Index>], in line: String, column: Int, columns width: Int, row: Int,
        on surface: inout Surface
    ) {
        let isCut = Text.columns(of: line) > width
        for hit in hits {
            let start = Text.columns(of: line[..<hit.lowerBound])
            let end = min(isCut ? width - 1 : width, start + Text.columns(of: line[hit]))
            // What lies beyond the row is not measured: a long text may hold many more.
            guard start < end else { break }
            surface.restyle(row: row, columns: column + start..<column + end) { style in
                style.underline = true
                style.bold = true
                style.foreground = .yellow
            }
        }
    }

    private func drawPreview(of idea: Idea, on surface: inout Surface) {
        let columns = surface.area.columns
        var column = surface.put("\(record.number(of: idea)) \(marks(of: idea))", row: 0, style: .number)
        if idea.isIncomplete {
            let missing = idea.missing.map { $0.label(language) }.joined(separator: language.comma)
            column = surface.put(
                "[\(Phrase.Details.stillMissing(language))\(language.colon)\(missing)] ", column: column,
                row: 0,
                style: .warning)
        }
        let room = max(0, columns - column)
        let whole = headline(of: idea)
        let (head, substitute) =
            Text.columns(of: whole) <= room ? (whole, nil) : headline(of: idea, columns: room)
        column = surface.put(head, column: column, row: 0, style: .quiet, limit: room)
        if let item = idea.item, columns - column > 6 {
            surface.put(
                " · \(itemTitle(item))", column: column, row: 0, style: .quiet, limit: columns - column)
        }
        let outcome = surface.area.rows > 2 && showsOutcome ? self.outcome(of: idea) : ""
        let top = substitute == nil ? 1 : 2
        if let substitute { surface.put(substitute, row: 1, style: .quiet, limit: columns) }
        let height = max(0, surface.area.rows - top - (outcome.isEmpty ? 0 : 1))
        let lines = idea.text.wrappedLines(toColumns: columns - 2, atMost: height + 1)
        for (row, line) in lines.prefix(height).enumerated() {
            let isCut = row == height - 1 && lines.count > height
            surface.put(isCut ? line + " …" : line, row: top + row)
        }
        surface.put(outcome, row: surface.area.rows - 1, style: .quiet, limit: columns)
    }

    /// Whether the list is of what is followed up, or of what came of it.
    private var showsOutcome: Bool {
        [.due, .status, .evidence, .hindrance].contains(context.listing.usedExtra)
    }

    /// Why there is nothing to show, and which filter to drop.
    private func drawNothing(row: Int, on surface: inout Surface) {
        typealias Words = Phrase.Ideas
        var row = row
        surface.readOut(row: row)
        guard ideas.total > 0 else {
            for (index, line) in Words.none(run: Command.showRun.keyLabel, save: Command.save.keyLabel)(
                language
            ).wrappedLines(toColumns: surface.area.columns - 4)
                .enumerated()
            {
                surface.put(line, column: 2, row: row + index, style: .quiet)
            }
            return
        }
        surface.put(Words.nothingFound(language), column: 2, row: row, style: .strong)
        if let nearest = ideas.nearest {
            surface.put(
                Words.nearest(nearest.text, nearest.count)(language), column: 2, row: row + 1, style: .strong)
            row += 1
        }
        var advice = ideas.without.map { Words.without(label(of: $0.criterion), $0.count) }
        if ideas.withoutSearch > 0 {
            advice.append(Words.withoutSearch(ideas.search.text.trimmed, ideas.withoutSearch))
        }
        for (index, phrase) in advice.enumerated() {
            surface.put(phrase(language), column: 2, row: row + 1 + index)
        }
    }
}
