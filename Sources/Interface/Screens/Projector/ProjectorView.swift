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
        let (rows, columns) = (surface.area.rows, surface.area.columns)
        surface.fill(rows: 0..<rows)
        surface.hideCursor()
        let wall = Wall(in: context)
        guard rows >= 12, columns >= 34 else {
            drawSmallProjector(wall, on: &surface)
            return
        }
        drawProjectorBar(wall, on: &surface)
        if drawMessageAlone(wall, on: &surface) { return }
        let most = mostFollowing
        let foot = foot(wall)
        surface.horizontalLine(row: foot, style: .line)
        drawNext(of: wall, row: foot + 1, most: most, on: &surface)
        drawProjectorNotice(row: rows - 1, on: &surface)
        let body = 1..<1 + bodyRows(wall)
        if room.showsIdeas {
            let line = body.upperBound
            surface.horizontalLine(row: line, style: .line)
            let area = Area(column: 2, row: line + 1, columns: columns - 4, rows: max(0, foot - line - 1))
            surface.draw(in: area) { drawProjectedIdeas(of: record.room.currentItem, on: &$0) }
        }
        surface.draw(in: Area(column: 0, row: body.lowerBound, columns: columns, rows: body.count)) {
            drawBody(wall, on: &$0)
        }
    }

    /// How many of the items to come are told.
    private var mostFollowing: Int { room.showsIdeas || size.rows < 20 ? 1 : 2 }

    /// The row of the line above the items to come.
    private func foot(_ wall: Wall) -> Int {
        size.rows - 2 - max(1, min(wall.following.count, mostFollowing))
    }

    /// The rows of the title and the clocks, below the first row.
    private func bodyRows(_ wall: Wall) -> Int {
        let rows = foot(wall) - 1
        return room.showsIdeas ? max(5, rows * 2 / 5) : rows
    }

    /// The first row: the seminar, unless it stands large below, and the time of day; the item too where somebody speaks and
    /// has the rows for it.
    private func drawProjectorBar(_ wall: Wall, on surface: inout Surface) {
        let columns = surface.area.columns
        surface.fill(rows: 0..<1, style: .bar)
        let clock = now.clock()
        surface.put(clock, endingAt: columns - 1, row: 0, style: .bar)
        var texts = wall.title == record.programme.title ? [] : [record.programme.title(language)]
        if wall.isOn, record.floor.speaking != nil, surface.area.rows < Self.titledRows {
            texts = [wall.shortTitle(language)]
        }
        surface.put(
            texts.joined(), column: 1, row: 0, style: .bar,
            limit: max(0, columns - Text.columns(of: clock) - 4))
    }

    /// The rows from which on the item has its own beside the speaker.
    private static let titledRows = 30

    // MARK: The middle

    /// The message if there is one; then who speaks, or what the room is on; and the clocks.
    private func drawBody(_ wall: Wall, on surface: inout Surface) {
        let rows = surface.area.rows
        var row = top(ofBody: rows)
        let message = record.room.message(at: now)
        if let message { row = drawMessage(message, row: row, on: &surface) }
        var faces = [wall.face]
        if let speaking = record.floor.speaking, wall.isOn {
            row = drawSpeaker(speaking, wall, row: row, isPlain: message != nil, on: &surface)
            faces = [ClockFace(of: speaking, in: context)] + (wall.face.digits == nil ? [] : faces)
        } else {
            row = drawProjectorTitle(wall, row: row, isPlain: message != nil, on: &surface)
        }
        // Side by side, they stand in the same rows.
        if faces.count > 1 {
            faces = faces.map {
                ClockFace(digits: $0.digits, parts: $0.parts, style: $0.style, isPaused: $0.isPaused)
            }
        }
        let columns = surface.area.columns / max(1, faces.count)
        let areas = faces.indices.map {
            Area(column: $0 * columns, row: row, columns: columns, rows: max(0, rows - row))
        }
        let pictures = faces.enumerated().map { index, face in
            ClockFacePicture(
                context: context, face: face,
                isItem: index == faces.count - 1 && (faces.count > 1 || record.floor.speaking == nil),
                isAlone: faces.count == 1)
        }
        // And are as large as one another.
        let scale = zip(pictures, areas).compactMap { $0.scale(in: $1) }.min() ?? 1
        for (var picture, area) in zip(pictures, areas) {
            picture.most = scale
            surface.draw(in: area) { picture.draw(on: &$0) }
        }
    }

    /// The first row that is drawn on, of so many.
    private func top(ofBody rows: Int) -> Int {
        rows >= 16 && (record.floor.speaking == nil || rows >= Self.titledRows) ? 1 : 0
    }

    /// A message in large letters, where the clock keeps its rows.
    private func letters(of message: String, bodyRows rows: Int) -> LargeText? {
        large(
            message, columns: size.columns - 6, rows: rows - top(ofBody: rows) - Self.clockRows - 2, most: 2)
    }

    /// A message of the facilitator: a field in reverse over the whole width, in large letters where the clock keeps its rows.
    private func drawMessage(_ message: String, row: Int, on surface: inout Surface) -> Int {
        let columns = surface.area.columns
        if let letters = letters(of: message, bodyRows: surface.area.rows) {
            let last = row + letters.rows + 2
            surface.fill(rows: row..<last)
            surface.horizontalLine(row: row, style: .warning)
            surface.horizontalLine(row: last - 1, style: .warning)
            _ = letters.draw(row: row + 1, style: .warning, on: &surface)
            return last + 1
        }
        let lines = message.wrappedLines(toColumns: max(1, columns - 6))
        let last = row + lines.count + 2
        surface.fill(rows: row..<last, style: Style(.yellow, bold: true, reverse: true))
        for (index, line) in lines.enumerated() {
            surface.putCentred(line, row: row + 1 + index, style: Style(.yellow, bold: true, reverse: true))
        }
        return last + (surface.area.rows >= 16 ? 1 : 0)
    }

    /// A message that is too long to be large beside the clock: it has the wall, and the clocks a line below it.
    ///
    /// - Returns: false where there is none, it has room beside the clock, or it is not to be had in large letters.
    private func drawMessageAlone(_ wall: Wall, on surface: inout Surface) -> Bool {
        guard let message = record.room.message(at: now) else { return false }
        let (rows, columns) = (surface.area.rows, surface.area.columns)
        // The rows between the bar and the line above the clocks.
        let room = rows - 4
        guard letters(of: message, bodyRows: bodyRows(wall)) == nil,
            let letters = large(message, columns: columns - 4, rows: room, most: 2)
        else { return false }
        let line = rows - 3
        surface.horizontalLine(row: line, style: .warning)
        _ = letters.draw(row: 1 + (room - letters.rows) / 2, style: .warning, on: &surface)
        var parts: [String] = []
        if let speaking = record.floor.speaking, wall.isOn {
            let face = ClockFace(of: speaking, in: context)
            parts.append([name(of: speaking.person), face.digits].compactMap(\.self).joined(separator: "  "))
        }
        parts.append([wall.face.digits, wall.face.words()].compactMap(\.self).joined(separator: "  "))
        surface.putCentred(
            parts.joined(separator: "   ").truncated(toColumns: columns - 2), row: line + 1,
            style: wall.face.style)
        drawProjectorNotice(row: rows - 1, on: &surface)
        return true
    }

    /// What the room is on in one line, and below it, large, who speaks.
    private func drawSpeaker(
        _ speaking: FloorRequest, _ wall: Wall, row: Int, isPlain: Bool, on surface: inout Surface
    ) -> Int {
        let columns = surface.area.columns
        var row = row
        let isTitled = size.rows >= Self.titledRows
        let name = name(of: speaking.person)
        // The clocks have their share first, then the name, then the title.
        let clocks = max(Self.speakerRows, surface.area.rows * 2 / 5)
        let room = isPlain ? 0 : surface.area.rows - row - (isTitled ? 2 : 0) - clocks
        let letters = large(name, columns: columns - 4, rows: room, most: 3)
        if isTitled {
            let free = letters.map { room + 1 - $0.rows - 1 } ?? 0
            let title = wall.shortTitle(language)
            if let letters = large(title, columns: columns - 4, rows: free, most: 1) {
                row = letters.draw(row: row, style: .plain, on: &surface) + 1
            } else {
                surface.putCentred(title.truncated(toColumns: columns - 4), row: row)
                row += 2
            }
        }
        if let letters {
            row = letters.draw(row: row, style: .strong, on: &surface) + 1
        } else {
            let lines = name.uppercased().wrappedLines(toColumns: max(1, columns - 4))
            for line in lines.prefix(2) {
                // No dash hangs at the end of a line.
                let isBroken = lines.count > 1 && line.hasSuffix(" –")
                surface.putCentred(isBroken ? String(line.dropLast(2)) : line, row: row, style: .strong)
                row += 1
            }
        }
        let theme = record.programme.groups.first { $0.id == speaking.person }?.theme
        // A group's theme, or who speaks in a person's place.
        guard let below = theme?(language) ?? substitute(of: speaking.person), surface.area.rows >= 12 else {
            return row
        }
        surface.putCentred(below.truncated(toColumns: columns - 4), row: row, style: .strong)
        return row + 1
    }

    /// What the room is on, over the middle: its short title in letters drawn from blocks where the clock keeps its rows, else
    /// the whole one in plain capitals; the seminar's title before anything has begun.
    private func drawProjectorTitle(
        _ wall: Wall, row: Int, isPlain: Bool, on surface: inout Surface
    ) -> Int {
        var row = row
        if wall.isNext {
            surface.putCentred(Phrase.Projector.next(language), row: row, style: .strong)
            row += 1
        }
        let columns = surface.area.columns
        let rows = surface.area.rows
        // The clock has its share first: at least half of the rows.
        let room = isPlain ? 0 : min(rows - row - Self.clockRows, max(Self.letterRows, rows / 2))
        let letters = large(
            wall.shortTitle(language), columns: columns - 4, rows: room, most: 4, prefersOneLine: true)
        if let letters { return letters.draw(row: row, style: .strong, on: &surface) + 1 }
        let lines = wall.title(language).uppercased().wrappedLines(toColumns: max(1, columns - 6))
        let most = surface.area.rows >= 14 ? 3 : 2
        for (index, line) in lines.prefix(most).enumerated() {
            let text = index == most - 1 && lines.count > most ? line + " …" : line
            surface.putCentred(text, row: row + index, style: .strong)
        }
        return row + min(lines.count, most)
    }

    /// The rows that the clock keeps before anything else gets large letters.
    private static let clockRows = 9
    /// What two lines of the least large letters take with all their marks.
    private static let letterRows = 18
    /// The same beside a speaker: a blank row, the least digits, and what they mean.
    private static let speakerRows = 7

    // MARK: The foot

    private func drawNext(of wall: Wall, row: Int, most: Int, on surface: inout Surface) {
        let following = wall.following
        let label = Phrase.Projector.next(language)
        var column = surface.put(label, column: 1, row: row, style: .strong) + 2
        guard !following.isEmpty else {
            surface.put(Phrase.Projector.nothingNext(language), column: column, row: row)
            return
        }
        let start = column
        for (index, entry) in following.prefix(most).enumerated() {
            let time = index == 0 ? wall.resumption.map(projected) : nil
            column =
                surface.put(
                    time ?? projectedStart(entry), column: start, row: row + index, style: .strong) + 2
            surface.put(
                shortTitle(of: entry.item), column: column, row: row + index,
                limit: max(0, surface.area.columns - column - 1))
        }
    }

    /// `~10:52`, or the planned time where none can be predicted; with the day before it where it is another one.
    private func projectedStart(_ entry: ItemTimes) -> String {
        if let start = entry.predictedStart { return projected(start) }
        return entry.plannedStart.map { clock(of: $0, under: now.day) } ?? ""
    }

    private func projected(_ start: Moment) -> String {
        (start.day == now.day ? "~" : "") + clock(of: start, under: now.day)
    }

    /// The latest ideas of an item, the newest first, without names: few, and all as large as the width lets the newest be.
    private func drawProjectedIdeas(of item: String?, on surface: inout Surface) {
        let (columns, rows) = (surface.area.columns, surface.area.rows)
        let latest = record.ideas.reversed().lazy.filter { $0.item == item && record.holds($0) }.prefix(3)
        let texts = latest.map { String($0.text.map { $0.isNewline ? " " : $0 }) }
        guard let newest = texts.first else {
            surface.putCentred(Phrase.Projector.noIdeas(language), row: 0, style: .quiet)
            return
        }
        let isLarge = large(newest, columns: columns, rows: rows, most: 2) != nil
        var row = 0
        for text in texts {
            if isLarge {
                guard let letters = large(text, columns: columns, rows: rows - row, most: 2) else { return }
                row = letters.draw(row: row, style: .strong, on: &surface) + 2
                continue
            }
            let lines = text.wrappedLines(toColumns: max(1, columns - 2), atMost: rows + 1)
            guard row == 0 || row + lines.count <= rows else { return }
            surface.put("•", row: row, style: .current)
            for (index, line) in lines.enumerated() {
                surface.put(line, column: 2, row: row + index, style: .strong)
            }
            row += lines.count + 1
        }
    }

    /// The last row: who speaks next; over it what must be known here: a key's answer, or that something is not saved.
    private func drawProjectorNotice(row: Int, on surface: inout Surface) {
        let limit = max(0, surface.area.columns - 2)
        if let failure = context.writing.failure {
            let text = Phrase.Status.notSaved(failure.short(language))(language)
            surface.put(text, column: 1, row: row, style: .alarm, limit: limit)
        } else if let notice = context.notice {
            surface.put(notice.text(language), column: 1, row: row, style: .quiet, limit: limit)
        } else if !context.isLoaded {
            surface.put(Phrase.Status.loading(language), column: 1, row: row, style: .quiet, limit: limit)
        } else if let next = record.waiting(at: now).first {
            let title = Phrase.Projector.nextSpeaker(speakerTitle(of: next.person))(language)
            let short = Phrase.Projector.nextSpeaker(name(of: next.person))(language)
            surface.put(
                columns(of: title) <= limit ? title : short, column: 1, row: row, style: .strong, limit: limit
            )
        }
        if record.rehearsal != nil {
            surface.put(
                Phrase.Status.rehearsal(language), endingAt: surface.area.columns - 1, row: row,
                style: .warning)
        }
    }

    /// Too small for block digits: a message, the time and what it means, who speaks, what the room is on.
    private func drawSmallProjector(_ wall: Wall, on surface: inout Surface) {
        var row = 0
        func put(_ text: String, _ style: Style, on surface: inout Surface) {
            for line in text.wrappedLines(toColumns: max(1, surface.area.columns)) {
                surface.put(line, row: row, style: style)
                row += 1
            }
        }
        if let message = record.room.message(at: now) { put(message, .alarm, on: &surface) }
        let time = [wall.face.digits, wall.face.words()].compactMap(\.self).joined(separator: "  ")
        surface.put(time, row: row, style: wall.face.style)
        row += 1
        if let speaking = record.floor.speaking, wall.isOn {
            let face = ClockFace(of: speaking, in: context)
            let name = name(of: speaking.person) + substituteRemark(of: speaking.person)
            put("\(name)  \(face.digits ?? "")", face.style, on: &surface)
        }
        put(wall.title(language), .strong, on: &surface)
        if surface.area.rows > 4 { drawProjectorNotice(row: surface.area.rows - 1, on: &surface) }
    }
}

extension Surface {
    /// Puts text in the middle of a row.
    mutating func putCentred(_ text: String, row: Int, style: Style = .plain) {
        put(text, column: max(0, (area.columns - columns(of: text)) / 2), row: row, style: style)
    }
}
