import Display
import Seminar
import Text
import Wording

/// The picture for the projector.
///
/// Each line is as plain as a line on a wall has to be; below 34 × 12 it is plain text.
struct ProjectorPicture: Picture {
    let context: Context
    let room: ProjectorRoom

    func draw(on surface: inout Surface) {
        let rows = surface.area.rows
        surface.fill(rows: 0..<rows)
        surface.hideCursor()
        let timetable = timetable
        let entry = record.room.currentItem.flatMap { timetable.item($0) }
        let face =
            groupWork.map { ClockFace($0, language: language) }
            ?? ClockFace(entry, now: now, language: language)
        guard rows >= 12, surface.area.columns >= 34 else {
            drawSmallProjector(entry, face, on: &surface)
            return
        }
        drawProjectorBar(on: &surface)
        let following = followingItems(timetable, after: entry)
        let footRows = room.showsIdeas ? max(5, rows / 3) : min(following.count, 2) + 1
        let foot = rows - 1 - max(2, footRows)
        let row = drawProjectorTitle(entry, rows: (rows >= 20 ? 2 : 1)..<foot, on: &surface)
        drawFace(face, rows: row..<max(row, foot), on: &surface)
        surface.horizontalLine(row: foot, style: .line)
        drawNext(following, row: foot + 1, most: room.showsIdeas ? 1 : 2, on: &surface)
        if room.showsIdeas {
            let area = Area(
                column: 1, row: foot + 2, columns: surface.area.columns - 2, rows: rows - foot - 3)
            surface.draw(in: area) { drawProjectedIdeas(of: entry?.item.id, on: &$0) }
        }
        drawProjectorNotice(row: rows - 1, on: &surface)
    }

    /// The first row: the seminar, and the time of day.
    private func drawProjectorBar(on surface: inout Surface) {
        let columns = surface.area.columns
        surface.fill(rows: 0..<1, style: .bar)
        let clock = now.clock()
        surface.put(clock, endingAt: columns - 1, row: 0, style: .bar)
        surface.put(
            record.programme.title(language), column: 1, row: 0, style: .bar,
            limit: max(0, columns - Text.columns(of: clock) - 4))
    }

    /// What the room is on, over the middle: in letters drawn from blocks where the clock keeps most of the rows, else in
    /// plain capitals; the seminar's title before anything has begun.
    ///
    /// - Parameter rows: those that title and clock share. The row after the title is returned.
    private func drawProjectorTitle(
        _ entry: ItemTimes?, rows: Range<Int>, on surface: inout Surface
    ) -> Int {
        let title = entry?.item.item.title ?? record.programme.title
        let short = entry?.item.item.short ?? title
        var row = rows.lowerBound
        let room = rows.count - Self.clockRows
        if let letters = largeLetters(short(language), columns: surface.area.columns - 4, rows: room) {
            letters.draw(
                column: (surface.area.columns - letters.columns) / 2, row: row, style: .strong, on: &surface)
            row += letters.rows + 1
            guard short(language) != title(language) else { return row }
        }
        let lines = title(language).uppercased().wrappedLines(toColumns: max(1, surface.area.columns - 6))
        let most = surface.area.rows >= 20 ? 3 : 2
        for (index, line) in lines.prefix(most).enumerated() {
            let text = index == most - 1 && lines.count > most ? line + " …" : line
            surface.putCentred(text, row: row + index, style: .strong)
        }
        return row + min(lines.count, most)
    }

    /// The rows that the clock keeps before the title gets large letters: digits of ten rows and what stands around them.
    private static let clockRows = 16

    private func largeLetters(_ text: String, columns: Int, rows: Int) -> Blocks? {
        BigLetters.points(of: text).flatMap {
            Blocks($0, columns: columns, rows: rows, least: 1, halves: context.drawsUnicode)
        }
    }

    /// The digits in the middle of the rows, what they mean below them, and how much of the time is used.
    private func drawFace(_ face: ClockFace, rows: Range<Int>, on surface: inout Surface) {
        let columns = surface.area.columns
        // Where rows are few, the digits get those of the bar and of the blank lines.
        let isTight = rows.count < 10
        let room = rows.count - (isTight ? 1 : face.share == nil ? 3 : 4)
        var row = rows.lowerBound + (isTight ? 0 : 1)
        let points = BigDigits.points(of: face.digits)
        if let digits = Blocks(
            points, columns: columns - 4, rows: room, least: 2, halves: context.drawsUnicode)
        {
            row += (room - digits.rows) / 2
            digits.draw(column: (columns - digits.columns) / 2, row: row, style: face.style, on: &surface)
            row += digits.rows + (isTight ? 0 : 1)
        } else {
            surface.putCentred(face.digits, row: row, style: face.style)
            row += 1
        }
        surface.putCentred(face.words, row: row, style: face.style)
        let signal = groupWork == nil ? context.signals.item : context.signals.groups
        if let signal, signal.item == record.room.currentItem {
            surface.restyle(row: row) { $0.reverse = true }
        }
        guard !isTight, let share = face.share else { return }
        let width = max(0, min(columns - 8, 72))
        let filled = width * share / 100
        let bar = (columns - width) / 2
        let column = surface.put(
            String(repeating: "█", count: filled), column: bar, row: row + 1, style: face.style,
            ellipsis: false)
        surface.put(
            String(repeating: "░", count: width - filled), column: column, row: row + 1, style: .quiet,
            ellipsis: false)
    }

    /// What is still to come after an item: of its session, else of the sessions after it.
    func followingItems(_ timetable: Timetable, after entry: ItemTimes?) -> [ItemTimes] {
        let all = timetable.sessions.flatMap(\.items)
        let place = entry.flatMap { entry in all.firstIndex { $0.item.id == entry.item.id } }
        let later = all[(place.map { $0 + 1 } ?? 0)...]
        return later.filter { $0.state == .toCome || $0.state == .paused }
    }

    private func drawNext(_ following: [ItemTimes], row: Int, most: Int, on surface: inout Surface) {
        let label = Phrase.Projector.next(language)
        var column = surface.put(label, column: 1, row: row, style: .strong) + 2
        guard !following.isEmpty else {
            surface.put(Phrase.Projector.nothingNext(language), column: column, row: row)
            return
        }
        let start = column
        for (index, entry) in following.prefix(most).enumerated() {
            column = surface.put(projectedStart(entry), column: start, row: row + index, style: .strong) + 2
            surface.put(
                (entry.item.item.short ?? entry.item.item.title)(language), column: column, row: row + index,
                limit: max(0, surface.area.columns - column - 1))
        }
    }

    /// `~10:52`, or the planned time where none can be predicted; with the day before it where it is another one.
    private func projectedStart(_ entry: ItemTimes) -> String {
        guard let start = entry.predictedStart ?? entry.plannedStart else { return "" }
        let clock = (entry.predictedStart == nil ? "" : "~") + start.clock()
        return start.day == now.day ? clock : "\(start.day.short) \(clock)"
    }

    /// The latest ideas of an item, the newest first, without names.
    private func drawProjectedIdeas(of item: String?, on surface: inout Surface) {
        var row = 0
        for idea in record.ideas.reversed() where idea.item == item && !idea.isRemoved {
            guard idea.rehearsal == nil || record.rehearsal != nil else { continue }
            let lines = idea.text.wrappedLines(toColumns: max(1, surface.area.columns - 2))
            guard row == 0 || row + lines.count <= surface.area.rows else { return }
            surface.put("•", row: row, style: .current)
            for line in lines {
                surface.put(line, column: 2, row: row)
                row += 1
            }
        }
        if row == 0 { surface.put(Phrase.Projector.noIdeas(language), row: 0, style: .quiet) }
    }

    /// The last row: who speaks; over it what must be known here: a key's answer, or that something is not saved.
    private func drawProjectorNotice(row: Int, on surface: inout Surface) {
        let limit = max(0, surface.area.columns - 2)
        if let failure = context.writing.failure {
            let text = Phrase.Status.notSaved(failure.short(language))(language)
            surface.put(text, column: 1, row: row, style: .alarm, limit: limit)
        } else if let notice = context.notice {
            surface.put(notice.text(language), column: 1, row: row, style: .quiet, limit: limit)
        } else if !context.isLoaded {
            surface.put(Phrase.Status.loading(language), column: 1, row: row, style: .quiet, limit: limit)
        } else {
            drawProjectedFloor(row: row, on: &surface)
        }
        if record.rehearsal != nil {
            surface.put(
                Phrase.Status.rehearsal(language), endingAt: surface.area.columns - 1, row: row,
                style: .warning)
        }
    }

    /// Who speaks and who comes next; nothing while nobody has asked to.
    private func drawProjectedFloor(row: Int, on surface: inout Surface) {
        let next = record.floor.waiting.first
        guard record.floor.speaking != nil || next != nil else { return }
        let end = FloorLine(context: context).draw(row: row, on: &surface)
        guard let next else { return }
        let limit = max(0, surface.area.columns - end - 4)
        let title = Phrase.Floor.next(speakerTitle(of: next.person))(language)
        let short = Phrase.Floor.next(name(of: next.person))(language)
        surface.put(
            columns(of: title) <= limit ? title : short, column: end + 3, row: row, style: .strong,
            limit: limit)
    }

    /// Too small for block digits: the time, what it means, what the room is on.
    private func drawSmallProjector(_ entry: ItemTimes?, _ face: ClockFace, on surface: inout Surface) {
        surface.put("\(face.digits)  \(face.words)", row: 0, style: face.style)
        let title = entry?.item.item.title ?? record.programme.title
        for (index, line) in title(language).wrappedLines(toColumns: max(1, surface.area.columns))
            .enumerated()
        {
            surface.put(line, row: 1 + index, style: .strong)
        }
        if surface.area.rows > 4 { drawProjectorNotice(row: surface.area.rows - 1, on: &surface) }
    }
}

/// What the large digits show, and in which words and colour.
struct ClockFace: Equatable {
    let digits: String
    let words: String
    let style: Style
    /// The used part of the item's time in percent, at most 100; nil where no time runs.
    let share: Int?

    /// The remaining time of an item with a clock, with `+` what it is over; else the time of day.
    init(_ entry: ItemTimes?, now: Moment, language: Language) {
        typealias Words = Phrase.Projector
        guard let entry, entry.item.facts.started != nil, entry.state != .done else {
            digits = now.clock()
            style = .strong
            share = nil
            words = entry.map { ($0.state == .done ? Words.ended : Words.notStarted)(language) } ?? ""
            return
        }
        let isOver = entry.overSeconds > 0
        digits = isOver ? "+" + stopwatch(entry.overSeconds) : stopwatch(entry.remainingSeconds)
        let state: Phrase =
            entry.state == .running ? entry.warning.words : entry.state == .done ? Words.ended : Words.paused
        var parts = [state(language), Words.of(minutes: (entry.allottedSeconds + 30) / 60)(language)]
        if !isOver, let end = entry.predictedEnd { parts.append(Words.ends(end.clock())(language)) }
        words = parts.joined(separator: " · ")
        style = entry.warning.ink
        share = entry.allottedSeconds > 0 ? min(100, 100 * entry.elapsedSeconds / entry.allottedSeconds) : 100
    }

    /// The countdown of the groups, which takes the place of the item's clock while it is on.
    init(_ groupWork: GroupWorkTimes, language: Language) {
        typealias Words = Phrase.Projector
        let isOver = groupWork.overSeconds > 0
        digits = isOver ? "+" + stopwatch(groupWork.overSeconds) : stopwatch(groupWork.remainingSeconds)
        let state = groupWork.isRunning ? groupWork.warning.words : Words.paused
        var parts = [Phrase.GroupWork.title, state, Words.of(minutes: groupWork.allottedSeconds / 60)]
        if let end = groupWork.predictedEnd { parts.append(Phrase.GroupWork.ends(end.clock())) }
        words = parts.map { $0(language) }.joined(separator: " · ")
        style = groupWork.warning.ink
        share = min(100, 100 * groupWork.elapsedSeconds / max(1, groupWork.allottedSeconds))
    }
}

extension ItemTimes.Warning {
    fileprivate var words: Phrase {
        switch self {
        case .calm: Phrase.Projector.remaining
        case .fifthLeft: Phrase.Projector.littleLeft
        case .twentiethLeft: Phrase.Projector.nearlyOver
        case .over: Phrase.Projector.over
        }
    }

    /// The colour of what is drawn from blocks, which reverse would blank.
    fileprivate var ink: Style {
        switch self {
        case .calm: Style(.green, bold: true)
        case .fifthLeft: Style(.yellow, bold: true)
        case .twentiethLeft, .over: Style(.red, bold: true)
        }
    }
}

extension Surface {
    /// Puts text in the middle of a row.
    mutating func putCentred(_ text: String, row: Int, style: Style = .plain) {
        put(text, column: max(0, (area.columns - columns(of: text)) / 2), row: row, style: style)
    }
}
