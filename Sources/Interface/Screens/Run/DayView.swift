import Display
import Seminar
import Text
import Wording

// The day at a glance, in one row of the run screen: how late it is, when it will end, and who leads.

/// A few words of the day's rows, with their look.
struct DayPart: Equatable {
    let text: String
    let style: Style
}

extension RunGround {
    /// Draws the rows, once the session has begun or someone leads, after what belongs before them; as many as are needed.
    ///
    /// The row after them is returned.
    func drawDay(
        _ timetable: Timetable, after first: [DayPart], row: Int, on surface: inout Surface
    ) -> Int {
        var rest: [DayPart] = []
        if let leader = context.leaderName {
            let phrase = context.isLeading ? Phrase.Run.leadsHere : Phrase.Run.leads(leader)
            rest.append(DayPart(text: phrase(language), style: .quiet))
        }
        if let started = record.recorder(at: now) {
            let time = counted(max(0, now.seconds(since: started)))
            rest.append(DayPart(text: Phrase.Run.recording(time)(language), style: Style(.red, bold: true)))
        }
        if let message = record.room.message(at: now), let code = Command.message.entry.code {
            let shown = message.truncated(toColumns: 24)
            rest.append(DayPart(text: Phrase.Run.onProjector(shown, code: code)(language), style: .warning))
        }
        if !context.isRoomTimeKnown {
            rest.append(DayPart(text: Phrase.Run.roomTimeUnknown(language), style: .warning))
        }
        if let seconds = context.clockDifference {
            rest.append(DayPart(text: Phrase.Run.ownClock(seconds)(language), style: .warning))
        }
        // What the viewed item's own row says of its start is not said twice.
        let isClashTold = surface.area.rows >= Self.rowsForPlan
        let day = first + dayParts(timetable, isClashTold: isClashTold)
        var parts = day + rest
        // The way to be in time again, where rows are plenty or it takes none.
        if let advice = catchingUp(timetable) {
            let advised = day + [advice] + rest
            if surface.area.rows >= Self.rowsForAdvice
                || rows(of: advised, surface) == rows(of: parts, surface)
            {
                parts = advised
            }
        }
        var (row, column) = (row, 0)
        for part in parts {
            if column > 0, column + 3 + columns(of: part.text) > surface.area.columns {
                (row, column) = (row + 1, 0)
            }
            if column > 0 { column = surface.put(" · ", column: column, row: row, style: .quiet) }
            column = surface.put(part.text, column: column, row: row, style: part.style)
        }
        return parts.isEmpty ? row : row + 1
    }

    /// How late the session is, when it will end, and a fixed start that will be missed.
    ///
    /// - Parameter isClashTold: whether that of the viewed item is told above.
    private func dayParts(_ timetable: Timetable, isClashTold: Bool) -> [DayPart] {
        guard context.isRoomTimeKnown, let room = currentItem ?? viewedItem,
            let session = timetable.session(of: room.id),
            session.items.contains(where: { $0.item.facts.started != nil }),
            let end = session.expectedEnd
        else { return [] }
        let behind = session.behindSeconds
        let style: Style = behind ?? 0 >= Self.noticeableDelay ? .warning : .quiet
        let clashing = session.items.first { $0.clash != nil }
        let isTold = isClashTold && clashing?.item.id == viewedItemID
        let clash = isTold ? nil : clashing?.clash
        let ends = Phrase.Run.dayEnds(clock(of: end, under: now.day))
        let times = [behind.map(Phrase.Time.behind), ends].compactMap(\.self)
        return times.map { DayPart(text: $0(language), style: style) }
            + (clash.map { [DayPart(text: "! " + Phrase.Time.fit(.clash($0))(language), style: .warning)] }
                ?? [])
    }

    /// How a session that is noticeably late can be in time again.
    private func catchingUp(_ timetable: Timetable) -> DayPart? {
        guard !isReadOnly, let room = currentItem, let session = timetable.session(of: room.id),
            let behind = session.behindSeconds, behind >= Self.noticeableDelay,
            let way = session.shortening, let code = Command.catchUp.entry.code
        else { return nil }
        let words = Phrase.Run.catchingUp(code, minutes: way.minutes)
        return DayPart(text: words(language), style: .warning)
    }

    /// The rows that the parts take.
    private func rows(of parts: [DayPart], _ surface: Surface) -> Int {
        var (rows, column) = (1, 0)
        for part in parts {
            let width = columns(of: part.text)
            if column > 0, column + 3 + width > surface.area.columns { (rows, column) = (rows + 1, 0) }
            column += (column > 0 ? 3 : 0) + width
        }
        return rows
    }

    /// From so many rows on the plan of the viewed item is told in full, in its own row or this one.
    static let rowsForPlan = 10

    /// From so many rows on the way to be in time again has a row of its own if it needs one.
    private static let rowsForAdvice = 18

    /// Seconds from which on a delay is worth a colour.
    private static let noticeableDelay = 5 * 60
}
