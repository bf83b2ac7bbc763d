import Seminar
import Text
import Wording

// The day at a glance, in one row of the run screen: how late it is, when it will end, and who leads.

extension State {
    /// Draws the row, once the session that the room is in has begun; returns the row after it.
    func drawDay(_ timetable: Timetable, row: Int, on surface: inout Surface) -> Int {
        guard let room = currentItem ?? viewedItem, let session = timetable.session(of: room.id),
            session.items.contains(where: { $0.item.facts.started != nil }),
            let end = session.predictedEnd, let behind = session.behindSeconds
        else { return row }
        let isLate = behind >= Self.noticeableDelay
        let style: Style = isLate ? .warning : .quiet
        var column = surface.put(Phrase.Time.behind(behind)(language), row: row, style: style)
        column = surface.put(
            " · \(Phrase.Run.dayEnds(end.clock())(language))", column: column, row: row, style: style)
        if let clash = session.items.lazy.compactMap({ $0.clash }).first {
            column = surface.put(
                " · ! \(Phrase.Time.fit(.clash(clash))(language))", column: column, row: row, style: .warning)
        }
        if let leader = record.room.leader {
            let text = leader == writer ? Phrase.Run.leadsHere : Phrase.Run.leads(leader)
            surface.put(" · \(text(language))", column: column, row: row, style: .quiet)
        }
        return row + 1
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
