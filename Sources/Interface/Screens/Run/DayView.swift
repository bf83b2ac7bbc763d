import Display
import Seminar
import Text
import Wording

// The day at a glance, in one row of the run screen: how late it is, when it will end, and who leads.

extension RunGround {
    /// Draws the row, once the session has begun or someone leads; returns the row after it.
    func drawDay(_ timetable: Timetable, row: Int, on surface: inout Surface) -> Int {
        var parts = dayParts(timetable)
        if let leader = record.room.leader {
            let phrase = leader == writer ? Phrase.Run.leadsHere : Phrase.Run.leads(leader)
            parts.append((phrase(language), .quiet))
        }
        if let seconds = context.clockDifference {
            parts.append((Phrase.Run.ownClock(seconds)(language), .warning))
        }
        var column = 0
        for (index, part) in parts.enumerated() {
            if index > 0 { column = surface.put(" · ", column: column, row: row, style: .quiet) }
            column = surface.put(part.text, column: column, row: row, style: part.style)
        }
        return parts.isEmpty ? row : row + 1
    }

    /// How late the session is, when it will end, and a fixed start that will be missed.
    private func dayParts(_ timetable: Timetable) -> [(text: String, style: Style)] {
        guard let room = currentItem ?? viewedItem, let session = timetable.session(of: room.id),
            session.items.contains(where: { $0.item.facts.started != nil }),
            let end = session.expectedEnd
        else { return [] }
        let behind = session.behindSeconds
        let style: Style = behind ?? 0 >= Self.noticeableDelay ? .warning : .quiet
        let clash = session.items.lazy.compactMap(\.clash).first
        let times = [behind.map(Phrase.Time.behind), Phrase.Run.dayEnds(end.clock())].compactMap(\.self).map {
            ($0(language), style)
        }
        return times + (clash.map { [("! " + Phrase.Time.fit(.clash($0))(language), .warning)] } ?? [])
    }

    /// Seconds from which on a delay is worth a colour.
    private static let noticeableDelay = 5 * 60
}

extension ItemTimes {
    /// Seconds by which what comes before is likely to reach beyond the item's fixed start.
    var clash: Int? {
        if case .clash(let seconds)? = fit, state == .toCome { seconds } else { nil }
    }
}
