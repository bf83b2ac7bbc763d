import Display
import Seminar
import Text
import Wording

// The picture of the run screen: the agenda, the viewed item with its clock and ideas, and the capture line.

extension RunRoom {
    func runPicture(in context: Context) -> RunPicture {
        let text = capture.field.layout(columns: context.captureColumns)
        return RunPicture(
            ground: RunGround(
                context: context, line: LineAround(capture, text, waiting: waiting.count, in: context)),
            text: text,
            pick: capture.tokens.pick, form: form.map { IdeaFormPicture($0, capture, in: context) })
    }
}

/// The run screen: the ground, the typed text over it, and the list or form that is open.
struct RunPicture: Picture {
    let ground: RunGround
    let text: TextField.Layout
    let pick: Pick?
    let form: IdeaFormPicture?

    var context: Context { ground.context }

    func draw(on surface: inout Surface) {
        ground.draw(on: &surface)
        if !isReadOnly { ground.drawText(text, on: &surface) }
        if let pick { PickPicture(context: context, pick: pick, bottom: ground.bodyRows).draw(on: &surface) }
        form?.draw(on: &surface)
    }
}

/// All of the run screen but the text that is being typed.
struct RunGround: Picture, Equatable {
    var context: Context
    let line: LineAround

    /// The rows above the rule over the capture line.
    var bodyRows: Int { max(0, captureArea.row - 1) }

    func draw(on surface: inout Surface) {
        let columns = surface.area.columns
        let body = bodyRows
        let left = columns >= 76 ? min(38, max(30, columns * 3 / 10)) : 0
        let timetable = timetable
        if left > 0 {
            surface.draw(in: Area(column: 0, row: 0, columns: left, rows: body)) { surface in
                drawAgenda(timetable, on: &surface)
            }
            surface.verticalLine(column: left, rows: 0..<body, style: .line)
        }
        let right = left > 0 ? left + 2 : 1
        surface.draw(in: Area(column: right, row: 0, columns: columns - right - 1, rows: body)) { surface in
            drawItem(timetable, on: &surface)
        }
        surface.horizontalLine(row: body, style: .line)
        surface.draw(in: captureArea) { drawAround(on: &$0) }
    }

    // MARK: The agenda

    private func drawAgenda(_ timetable: Timetable, on surface: inout Surface) {
        var lines: [AgendaLine] = []
        let items = items
        let viewedID = viewedItemID
        for session in record.programme.sessions {
            lines.append(.session(session))
            for (index, item) in items.enumerated() where item.sessionID == session.id {
                lines.append(.item(item, number: index + 1))
            }
        }
        let viewed = lines.firstIndex { $0.itemID == viewedID } ?? 0
        let window = Menu(chosen: viewed).window(rows: lines.count, height: surface.area.rows)
        for (row, index) in window.enumerated() {
            switch lines[index] {
            case .session(let session): drawSession(session, row: row, on: &surface)
            case .item(let item, let number):
                draw(
                    item, number: number, timetable.item(item.id), isViewed: item.id == viewedID, row: row,
                    on: &surface)
            }
        }
    }

    private func drawSession(_ session: Session, row: Int, on surface: inout Surface) {
        let place = session.place.map { " · \($0(language))" } ?? ""
        surface.horizontalLine(row: row, style: .line)
        surface.put(
            " \(session.day.short)\(place) ", column: 1, row: row, style: .strong,
            limit: surface.area.columns - 2)
    }

    private func draw(
        _ item: AgendaItem, number: Int, _ entry: ItemTimes?, isViewed: Bool, row: Int,
        on surface: inout Surface
    ) {
        let isCurrent = item.id == record.room.currentItem
        let isClashing = entry?.clash != nil
        let sign = isClashing ? "!" : sign(of: entry, isCurrent: isCurrent)
        let style: Style =
            isClashing
            ? .warning
            : isCurrent ? .current : entry?.state == .done || entry?.state == .skipped ? .done : .plain
        let time = entry.map { clock(of: $0) } ?? ""
        let end = surface.area.columns - 1
        let limit = max(0, end - columns(of: time) - 1)
        let title = (item.item.short ?? item.item.title)(language)
        let column = surface.put(
            "\(sign) \(number < 10 ? " " : "")\(number) ", column: 1, row: row, style: style)
        surface.put(title, column: column, row: row, style: style, limit: max(0, limit - column))
        surface.put(time, endingAt: end, row: row, style: style)
        if isViewed {
            surface.restyle(row: row) { cell in
                cell = style
                cell.dim = false
                cell.reverse = true
            }
        }
    }

    /// What became of an item, as a sign that needs no colour.
    private func sign(of entry: ItemTimes?, isCurrent: Bool) -> String {
        switch entry?.state {
        case .running: "▶"
        case .paused: "‖"
        case .done: "✓"
        case .skipped: "–"
        case .deferred: "↓"
        case .toCome, nil: isCurrent ? "▸" : " "
        }
    }

    /// When an item began, or `~` and when it is expected to.
    private func clock(of entry: ItemTimes) -> String {
        if let started = entry.item.facts.started { return started.clock() }
        if let predicted = entry.predictedStart { return "~\(predicted.clock())" }
        return entry.plannedStart?.clock() ?? ""
    }

    // MARK: The viewed item

    private func drawItem(_ timetable: Timetable, on surface: inout Surface) {
        guard let viewed = viewedItem else {
            surface.put(Phrase.Run.noProgramme(language), row: 0, style: .quiet)
            return
        }
        let columns = surface.area.columns
        let number = (items.firstIndex { $0.id == viewed.id } ?? 0) + 1
        let heading = "\(number). \(viewed.item.title(language))".wrappedLines(toColumns: columns)
        var row = 0
        for line in heading.prefix(2) {
            surface.put(line, row: row, style: .title)
            row += 1
        }
        if let entry = timetable.item(viewed.id) {
            drawClock(entry, row: row, on: &surface)
            row = drawGroupWork(row: row + 1, on: &surface)
            row = drawDay(timetable, row: row, on: &surface)
        }
        row = drawNotes(of: viewed, from: row, on: &surface)
        row = drawPrompts(of: viewed, from: row, on: &surface)
        row = drawFloorLine(row: row, on: &surface)
        surface.horizontalLine(row: row, style: .line)
        let height = surface.area.rows - row - 1
        guard height > 0 else { return }
        surface.draw(in: Area(column: 0, row: row + 1, columns: columns, rows: height)) { surface in
            drawIdeas(of: viewed, on: &surface)
        }
    }

    /// The item's clock: a bar, elapsed and planned, what remains or is over, when it is expected to end.
    private func drawClock(_ entry: ItemTimes, row: Int, on surface: inout Surface) {
        let columns = surface.area.columns
        guard entry.item.facts.started != nil else {
            var text =
                "\(Phrase.Run.minutes(entry.allottedSeconds / 60)(language))  \(Phrase.Run.notStarted(language))"
            if let start = entry.predictedStart { text += "  ~\(start.clock())" }
            if let fit = entry.fit { text += "  \(Phrase.Time.fit(fit)(language))" }
            surface.put(text, row: row, style: entry.clash == nil ? .quiet : .warning)
            return
        }
        let style = entry.warning.style
        let ahead = entry.item.facts.aheadSeconds(at: now)
        // Not as if it had just begun.
        let elapsed = ahead > 1 ? "-\(stopwatch(ahead))" : stopwatch(entry.elapsedSeconds)
        var text = "\(elapsed) / \(stopwatch(entry.allottedSeconds))"
        if entry.item.facts.ended == nil {
            if entry.state == .paused { text += "  ‖ \(Phrase.Run.paused(language))" }
            text += "  \(entry.warning.sign)\(remaining(entry)(language))"
            if let end = entry.predictedEnd { text += "  \(Phrase.Run.predictedEnd(end.clock())(language))" }
        } else if let end = entry.item.facts.ended {
            text += "  ✓ \(end.clock())"
        }
        let bar = min(24, columns - Text.columns(of: text) - 2)
        var column = 0
        if bar >= 6 {
            let filled =
                entry.allottedSeconds > 0 ? min(bar, bar * entry.elapsedSeconds / entry.allottedSeconds) : bar
            column = surface.put(String(repeating: "█", count: filled), row: row, style: style)
            column =
                surface.put(
                    String(repeating: "░", count: bar - filled), column: column, row: row, style: .quiet) + 2
        }
        surface.put(text, column: column, row: row, style: style)
        if context.signals.item?.item == entry.item.id { surface.restyle(row: row) { $0.reverse = true } }
    }

    /// One line each: the room is elsewhere, or a rehearsal is offered.
    private func drawNotes(of viewed: AgendaItem, from row: Int, on surface: inout Surface) -> Int {
        var row = row
        if let current = currentItem, current.id != viewed.id {
            let key = Command.toCurrentItem.keyLabel
            let title = (current.item.short ?? current.item.title)(language)
            surface.put("▸ \(Phrase.Run.viewing(title)(language))  (\(key))", row: row, style: .warning)
            row += 1
        }
        if context.isNameAsked, let writer {
            let key = Command.palette.keyLabel
            surface.put(Phrase.Run.nameOffer(writer, key: key)(language), row: row, style: .warning)
            row += 1
        }
        if isAnotherDay, record.rehearsal == nil, !context.isRehearsalAnswered, !isReadOnly {
            let key = Command.rehearse.keyLabel
            surface.put(Phrase.Run.rehearsalOffer(key)(language), row: row, style: .warning)
            row += 1
        }
        return row
    }

    private func drawPrompts(of viewed: AgendaItem, from row: Int, on surface: inout Surface) -> Int {
        guard !viewed.item.prompts.isEmpty else { return row }
        let text =
            "\(Phrase.Run.prompts(language)): "
            + viewed.item.prompts.map { $0(language) }.joined(separator: " ")
        let most = surface.area.rows >= 20 ? 4 : 2
        let lines = text.wrappedLines(toColumns: surface.area.columns)
        for (index, line) in lines.prefix(most).enumerated() {
            surface.put(
                index == most - 1 && lines.count > most ? line + " …" : line, row: row + index,
                style: Style(.cyan))
        }
        return row + min(lines.count, most)
    }

    /// Who speaks, who comes next and how many wait, once anybody has asked to.
    private func drawFloorLine(row: Int, on surface: inout Surface) -> Int {
        let waiting = record.floor.waiting
        guard record.floor.speaking != nil || !waiting.isEmpty else { return row }
        let end = FloorLine(context: context, withTheme: false).draw(column: 0, row: row, on: &surface)
        let count = Phrase.Floor.waiting(waiting.count)(language)
        let next = waiting.first.map { Phrase.Floor.next(name(of: $0.person))(language) }
        let room = surface.area.columns - end - 2
        let texts = next.map { ["\($0) · \(count)", $0] } ?? []
        let text = texts.first { Text.columns(of: $0) <= room } ?? count
        surface.put(text, endingAt: surface.area.columns, row: row, style: .strong)
        return row + 1
    }

    // MARK: The ideas of the item

    /// The ideas of the item, the newest at the bottom, as many as there is room for.
    private func drawIdeas(of item: AgendaItem, on surface: inout Surface) {
        var bottom = surface.area.rows
        var isEmpty = true
        var place = record.ideas.count
        let day = day(of: item)
        while bottom > 0, let next = record.lastIdea(of: item.id, before: place) {
            place = next
            isEmpty = false
            let idea = record.ideas[place]
            let lines = idea.text.wrappedLines(toColumns: max(1, surface.area.columns - 2))
            let shown = lines.prefix(3)
            let top = bottom - shown.count - 1
            guard top >= 0 || bottom == surface.area.rows else { break }
            drawIdea(
                idea, under: day, lines: Array(shown), isCut: lines.count > shown.count, row: top,
                on: &surface)
            bottom = top
        }
        if isEmpty {
            let phrase =
                isReadOnly ? Phrase.Run.noIdeasReadOnly : Phrase.Run.noIdeas(save: Command.save.keyLabel)
            let lines = phrase(language).wrappedLines(toColumns: surface.area.columns)
            for (row, line) in lines.enumerated() { surface.put(line, row: row, style: .quiet) }
        }
    }

    /// - Parameter day: the one under which the item stands.
    private func drawIdea(
        _ idea: Idea, under day: Day?, lines: [String], isCut: Bool, row: Int, on surface: inout Surface
    ) {
        let isEdited = idea.id == line.editing
        let right = idea.by == writer ? "" : record.shortName(of: idea.by)
        let limit = max(0, surface.area.columns - columns(of: right) - 1)
        var column = surface.put(record.number(of: idea), row: row, style: isEdited ? .selected : .number)
        column = surface.put(" \(clock(of: idea.at, under: day)) ", column: column, row: row, style: .quiet)
        column = surface.put(marks(of: idea), column: column, row: row, style: .warning)
        surface.put(
            headline(of: idea), column: column, row: row, style: .quiet, limit: max(0, limit - column))
        surface.put(right, endingAt: surface.area.columns, row: row, style: .quiet)
        for (index, line) in lines.enumerated() {
            let isLast = isCut && index == lines.count - 1
            surface.put(isLast ? line + " …" : line, column: 2, row: row + 1 + index)
        }
    }
}

extension ItemTimes.Warning {
    var style: Style {
        switch self {
        case .calm: Style(.green, bold: true)
        case .fifthLeft: .warning
        case .twentiethLeft: Style(.red, bold: true)
        case .over: .alarm
        }
    }

    /// What the colour says, for eyes and screens that have none.
    var sign: String {
        switch self {
        case .calm: ""
        case .fifthLeft: "! "
        case .twentiethLeft: "!! "
        case .over: "!!! "
        }
    }
}

/// One line of the agenda's column.
private enum AgendaLine {
    case session(Session)
    case item(AgendaItem, number: Int)

    var itemID: String? {
        switch self {
        case .session: nil
        case .item(let item, _): item.id
        }
    }
}
