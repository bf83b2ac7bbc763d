import Display
import Seminar
import Text
import Wording

// The picture of the run screen: the agenda, the viewed item with its clock and ideas, and the capture line.

extension RunRoom {
    func runPicture(in context: Context) -> RunPicture {
        let text = capture.field.layout(columns: context.captureColumns)
        return RunPicture(
            ground: RunGround(context: context, line: lineAround(text, in: context)), text: text,
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
        let timetable = timetable
        let agenda = AgendaPicture(context: context, timetable: timetable)
        let left = AgendaPicture.columns(of: columns, in: context)
        var top = 0
        if left > 0 {
            surface.draw(in: Area(column: 0, row: 0, columns: left, rows: body)) { agenda.draw(on: &$0) }
            surface.verticalLine(column: left, rows: 0..<body, style: .line)
        } else if columns >= 60, body >= 13 {
            top = agenda.drawNeighbours(body >= 18 ? 2 : 1, on: &surface)
            surface.horizontalLine(row: top, style: .line)
            top += 1
        }
        let right = left > 0 ? left + 2 : 1
        surface.draw(
            in: Area(column: right, row: top, columns: columns - right - 1, rows: max(0, body - top))
        ) { surface in
            drawItem(timetable, on: &surface)
        }
        surface.horizontalLine(row: body, style: .line)
        surface.draw(in: captureArea) { drawAround(on: &$0) }
    }

    // MARK: The viewed item

    private func drawItem(_ timetable: Timetable, on surface: inout Surface) {
        guard let viewed = viewedItem else {
            let lines = Phrase.Run.noProgramme(language).wrappedLines(toColumns: max(1, surface.area.columns))
            for (row, line) in lines.enumerated() { surface.put(line, row: row, style: .quiet) }
            return
        }
        let columns = surface.area.columns
        // Where rows are few, the ideas keep some of them.
        let isTight = surface.area.rows < 14
        let number = record.itemNumbers[viewed.id].map { "\($0). " } ?? ""
        let whole = (number + viewed.item.title(language)).wrappedLines(toColumns: columns)
        let isShortened = isTight && whole.count > 1
        let heading = isShortened ? [number + shortTitle(of: viewed)] : Array(whole.prefix(3))
        var row = 0
        for line in heading {
            surface.put(line, row: row, style: .title)
            row += 1
        }
        if let entry = timetable.item(viewed.id) {
            let rest = drawClock(entry, row: row, on: &surface)
            row = drawGroupWork(row: row + 1, on: &surface)
            row = drawDay(
                timetable, after: surface.area.rows >= Self.rowsForPlan ? rest : [], row: row, on: &surface)
        }
        row = drawNotes(of: viewed, from: row, on: &surface)
        row = drawFloor(of: viewed, row: row, on: &surface)
        row = drawPrompts(of: viewed, from: row, on: &surface)
        surface.horizontalLine(row: row, style: .line)
        let height = surface.area.rows - row - 1
        guard height > 0 else { return }
        surface.draw(in: Area(column: 0, row: row + 1, columns: columns, rows: height)) { surface in
            drawIdeas(of: viewed, on: &surface)
        }
    }

    /// The item's clock: a bar, elapsed and planned, what remains or is over.
    ///
    /// When it is expected to end, with the plan, stands in the row too where there is room; else it is returned, for the
    /// row below.
    private func drawClock(_ entry: ItemTimes, row: Int, on surface: inout Surface) -> [DayPart] {
        let facts = entry.item.facts
        guard facts.started != nil, entry.state != .skipped, entry.state != .deferred else {
            return drawPlan(of: entry, row: row, on: &surface)
        }
        let columns = surface.area.columns
        let style = warning(of: entry).style
        let isRunning = entry.state == .running
        let isUntold = isUntold(isRunning)
        let ahead = isUntold ? 0 : facts.aheadSeconds(at: now)
        // Not as if it had just begun.
        let elapsed = ahead > 1 ? "-\(stopwatch(ahead))" : counted(entry.elapsedSeconds, isRunning: isRunning)
        var text = "\(elapsed) / \(stopwatch(entry.allottedSeconds))"
        if facts.ended == nil {
            if entry.state == .paused { text += "  ‖ \(Phrase.Run.paused(language))" }
            text += "  \(warning(of: entry).sign)\(remaining(entry)(language))"
        }
        var rest = isUntold ? [] : end(of: entry)
        let longer = text + rest.map { "  " + $0.text }.joined()
        if Text.columns(of: longer) + 14 <= columns {
            text = longer
            rest = []
        }
        let room = columns - Text.columns(of: text) - 2
        let bar = min(max(24, columns / 2), room)
        var column = 0
        if bar >= 6 {
            let filled =
                isUntold
                ? 0
                : entry.allottedSeconds > 0
                    ? min(bar, bar * entry.elapsedSeconds / entry.allottedSeconds) : bar
            column = surface.put(String(repeating: "█", count: filled), row: row, style: entry.warning.ink)
            column =
                surface.put(
                    String(repeating: "░", count: bar - filled), column: column, row: row, style: .quiet) + 2
        }
        let isSignalled = context.signals.item?.item == entry.item.id
        surface.put(text, column: column, row: row, style: isSignalled ? style.reversed : style)
        return rest
    }

    /// When an item ended, or is expected to and was to.
    private func end(of entry: ItemTimes) -> [DayPart] {
        if let ended = entry.item.facts.ended {
            let time = clock(of: ended, under: now.day)
            guard !entry.isEndKnown else { return [DayPart(text: "✓ \(time)", style: .quiet)] }
            let words = language.remark(Phrase.Run.leftOpen(language))
            return [DayPart(text: "~\(time)\(words)", style: .warning)]
        }
        guard let end = entry.predictedEnd else { return [] }
        let predicted = Phrase.Run.predictedEnd(clock(of: end, under: now.day))(language)
        let planned = entry.plannedEnd.map { Phrase.Run.planned(clock(of: $0, under: now.day))(language) }
        return [DayPart(text: predicted + (planned.map(language.remark) ?? ""), style: .plain)]
    }

    /// An item without a clock: its minutes, what became of it, when it is expected to begin and was to.
    private func drawPlan(of entry: ItemTimes, row: Int, on surface: inout Surface) -> [DayPart] {
        let state: Phrase =
            switch entry.state {
            case .skipped: Phrase.Run.skipped
            case .deferred: Phrase.Run.deferred
            case .toCome, .running, .paused, .done: Phrase.Run.notStarted
            }
        var text = "\(Phrase.Run.minutes(entry.allottedSeconds / 60)(language))  \(state(language))"
        var rest: [DayPart] = []
        let style: Style = entry.clash == nil ? .quiet : .warning
        if entry.state == .toCome, let start = entry.predictedStart {
            text += "  ~\(clock(of: start, under: now.day))"
            if let fit = entry.fit {
                rest.append(DayPart(text: Phrase.Time.fit(fit)(language), style: style))
            }
            let planned = entry.plannedStart.map { Phrase.Run.planned(clock(of: $0, under: now.day)) }
            if let planned { rest.append(DayPart(text: planned(language), style: .quiet)) }
        }
        let longer = text + rest.map { "  " + $0.text }.joined()
        let fits = Text.columns(of: longer) <= surface.area.columns
        surface.put(fits ? longer : text, row: row, style: style)
        return fits ? [] : rest
    }

    /// What two people set differently, and one line each: the room is elsewhere, or a rehearsal is offered.
    private func drawNotes(of viewed: AgendaItem, from row: Int, on surface: inout Surface) -> Int {
        var row = row
        for conflict in conflicts(of: viewed) {
            for line in conflict.wrappedLines(toColumns: surface.area.columns).prefix(2) {
                surface.put(line, row: row, style: .warning)
                row += 1
            }
        }
        if let session = record.endedSession, session == viewed.sessionID {
            let summary = sessionSummary(session)(language)
            for line in summary.wrappedLines(toColumns: surface.area.columns).prefix(2) {
                surface.put(line, row: row, style: .good)
                row += 1
            }
        }
        if let current = currentItem, current.id != viewed.id {
            let key = language.remark(Command.toCurrentItem.keyLabel)
            // The key keeps its room.
            let title = shortTitle(of: current)
            let phrase = current.facts.isBegun ? Phrase.Run.viewing(title) : Phrase.Run.roomIs(at: title)
            let text = ("▸ " + phrase(language))
                .truncated(toColumns: max(0, surface.area.columns - columns(of: key)))
            surface.put(text + key, row: row, style: .warning)
            row += 1
        }
        if let gap = context.openGap {
            let offer = Phrase.Run.gapOffer(
                from: clock(of: gap.from, under: gap.to.day), to: gap.to.clock(), seconds: gap.seconds,
                key: Command.leaveOutGap.keyLabel)
            for line in offer(language).wrappedLines(toColumns: surface.area.columns).prefix(3) {
                surface.put(line, row: row, style: .warning)
                row += 1
            }
        }
        if context.isNameAsked, let writer {
            let key = Command.palette.keyLabel
            let offer = Phrase.Run.nameOffer(
                writer, key: key, code: Command.writerName.entry.code ?? "", choose: Command.choose.keyLabel)
            surface.put(offer(language), row: row, style: .warning)
            row += 1
        }
        if isAnotherDay, record.rehearsal == nil, !context.isRehearsalAnswered, !isReadOnly {
            let key = Command.rehearse.keyLabel
            surface.put(Phrase.Run.rehearsalOffer(key)(language), row: row, style: .warning)
            row += 1
        }
        return row
    }

    /// The questions for the room: all of them where there is room, and always a few rows.
    private func drawPrompts(of viewed: AgendaItem, from row: Int, on surface: inout Surface) -> Int {
        guard !viewed.item.prompts.isEmpty else { return row }
        let text =
            Phrase.Run.prompts(language) + language.colon
            + language.running(viewed.item.prompts.map { $0(language) })
        let rest = surface.area.rows - row
        let most = rest < 9 ? max(1, rest / 4) : max(2, rest * 2 / 5)
        let lines = text.wrappedLines(toColumns: surface.area.columns)
        for (index, line) in lines.prefix(most).enumerated() {
            surface.put(
                index == most - 1 && lines.count > most ? line + " …" : line, row: row + index,
                style: Style(.cyan))
        }
        return row + min(lines.count, most)
    }

    /// Who is to speak by the programme; who speaks, and below it who comes next and how many wait, once anybody has asked
    /// to.
    private func drawFloor(of viewed: AgendaItem, row: Int, on surface: inout Surface) -> Int {
        var row = row
        let waiting = record.waiting(at: now)
        let hasFloor = record.floor.speaking != nil || !waiting.isEmpty
        if let speaker = viewed.item.speaker?(language), !speaker.isEmpty,
            surface.area.rows >= (hasFloor ? 24 : 8)
        {
            let lines = Phrase.Run.byProgramme(speaker)(language).wrappedLines(
                toColumns: surface.area.columns)
            for line in lines.prefix(2) {
                surface.put(line, row: row, style: .quiet)
                row += 1
            }
        }
        guard hasFloor else { return row }
        FloorLine(context: context, isNameOnly: true).draw(column: 0, row: row, on: &surface)
        row += 1
        if let substitute = record.floor.speaking.flatMap({ substitute(of: $0.person) }) {
            surface.put(Self.nextIndent + substitute, row: row, style: .current)
            row += 1
        }
        guard let next = waiting.first else { return row }
        let count = Phrase.Floor.waiting(waiting.count)(language)
        let room = surface.area.columns - Text.columns(of: count) - 3 - Text.columns(of: Self.nextIndent)
        let label = Phrase.Floor.next("")(language)
        let name = name(of: next.person, columns: max(6, room - Text.columns(of: label)))
        surface.put(
            "\(Self.nextIndent)\(Phrase.Floor.next(name)(language)) · \(count)", row: row, style: .strong)
        return row + 1
    }

    private static let nextIndent = "  "

    // MARK: The ideas of the item

    /// The ideas of the item, the newest at the bottom, as many as there is room for.
    private func drawIdeas(of item: AgendaItem, on surface: inout Surface) {
        var bottom = surface.area.rows
        var isEmpty = true
        var place = record.ideas.count
        let day = record.day(of: item)
        if bottom == 1, let newest = record.lastIdea(of: item.id, before: place) {
            // Nothing is torn: the number stands before the text.
            let idea = record.ideas[newest]
            let column = surface.put(record.number(of: idea), row: 0, style: .number)
            surface.put(idea.text.replacing("\n", with: " "), column: column + 1, row: 0)
            return
        }
        while bottom > 0, let next = record.lastIdea(of: item.id, before: place) {
            place = next
            isEmpty = false
            let idea = record.ideas[place]
            let head = head(of: idea, under: day, columns: surface.area.columns)
            // Of the newest at least what there is room for.
            let isNewest = bottom == surface.area.rows
            let above = head.substitute == nil || isNewest && bottom < 3 ? 1 : 2
            let most = min(isNewest ? max(1, bottom - above) : .max, surface.area.rows >= 20 ? 8 : 3)
            let lines = idea.text.wrappedLines(
                toColumns: max(1, surface.area.columns - 2), atMost: most + 1)
            let shown = lines.prefix(most)
            let top = bottom - shown.count - above
            guard top >= 0 || isNewest else { break }
            drawIdea(
                idea, head, lines: Array(shown), isCut: lines.count > shown.count, rows: top..<bottom,
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

    /// What stands above the text of an idea.
    private struct IdeaHead {
        let number: String
        /// The time and the day, as far as they have room.
        let time: String
        let marks: String
        let headline: String
        /// Who spoke in the speaker's place, where that has no room beside the speaker.
        let substitute: String?
        /// Who recorded it, where the number does not say so.
        let author: String
    }

    /// - Parameter day: the one under which the item stands.
    private func head(of idea: Idea, under day: Day?, columns: Int) -> IdeaHead {
        let number = record.number(of: idea)
        let author = record.shortName(of: idea.by)
        // A number that was given on the author's laptop says who it was.
        let right = idea.by == writer || number.hasPrefix(author + "-") ? "" : author
        let limit = columns - (right.isEmpty ? 0 : Text.columns(of: right) + 1)
        let start = Text.columns(of: number) + (isUnsaved(idea) ? 1 : 0)
        let marks = marks(of: idea)
        // Who said it and of what kind it is matters more than when: the time of day goes, the year, then the day.
        let room = limit - start - Text.columns(of: marks)
        let least = Text.columns(of: shortHeadline(of: idea))
        let days = [shortDay(idea.at.day), Phrase.shortDay(idea.at.day)(language)]
        let times = [clock(of: idea.at, under: day)] + (idea.at.day == day ? [] : days)
        let time = times.map { " \($0) " }.first { Text.columns(of: $0) + least <= room } ?? " "
        let (headline, substitute) = headline(of: idea, columns: max(0, room - Text.columns(of: time)))
        return IdeaHead(
            number: number, time: time, marks: marks, headline: headline, substitute: substitute,
            author: right)
    }

    /// The head of an idea, and below it as many rows as its lines need, besides one for a substitute if there is one more.
    private func drawIdea(
        _ idea: Idea, _ head: IdeaHead, lines: [String], isCut: Bool, rows: Range<Int>,
        on surface: inout Surface
    ) {
        for row in rows { surface.setTouch(.row(idea.id.description), row: row) }
        let row = rows.lowerBound
        let style: Style = idea.id == line.editing ? .selected : .number
        var column = isUnsaved(idea) ? surface.put("!", row: row, style: .alarm) : 0
        column = surface.put(head.number, column: column, row: row, style: style)
        column = surface.put(head.time, column: column, row: row, style: .quiet)
        column = surface.put(head.marks, column: column, row: row, style: .warning)
        let end = surface.area.columns - (head.author.isEmpty ? 0 : columns(of: head.author) + 1)
        surface.put(head.headline, column: column, row: row, style: .quiet, limit: max(0, end - column))
        surface.put(head.author, endingAt: surface.area.columns, row: row, style: .quiet)
        if let substitute = head.substitute, rows.count > lines.count + 1 {
            surface.put(substitute, column: 2, row: row + 1, style: .quiet)
        }
        for (index, line) in lines.enumerated() {
            let isLast = isCut && index == lines.count - 1
            surface.put(isLast ? line + " …" : line, column: 2, row: rows.upperBound - lines.count + index)
        }
    }
}

extension ItemTimes.Warning {
    var style: Style { self == .over ? .alarm : ink }

    /// The colour of what is drawn from blocks, which reverse would blank: a full bar would look empty.
    var ink: Style {
        switch self {
        case .calm: Style(.green, bold: true)
        case .fifthLeft: .warning
        case .twentiethLeft, .over: Style(.red, bold: true)
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
