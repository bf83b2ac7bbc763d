package import Seminar
import Text
import Wording

/// When each item was planned and when it was, or is likely to be: plain lines for the shell.
///
/// `~` stands before a time that is only likely, also of an end that nobody recorded (`?`). A break has no number. Nothing of a rehearsal is in it.
package enum TimetableReport {
    /// One line for each session, under it one for each item, and an empty line between sessions.
    package static func lines(of record: Record, at now: Moment, in language: Language) -> [String] {
        let timetable = Timetable(of: record, at: now)
        let numbers = record.itemNumbers
        let sessions = timetable.sessions.map { session in
            [heading(session, language)]
                + session.items.map { item in
                    line(
                        item, of: session.session.day, number: numbers[item.item.id],
                        sign: record.conflicts(ofItem: item.item.id).isEmpty ? "" : Phrase.Conflict.sign,
                        language)
                }
        }
        return Array(sessions.joined(separator: [""]))
    }

    private static func heading(_ times: SessionTimes, _ language: Language) -> String {
        var parts = [Phrase.date(times.session.day)(language)]
        if let place = times.session.place { parts.append(place(language)) }
        parts.append("\(times.plannedStart.clock())–\(times.plannedEnd.clock())")
        if let start = times.predictedStart, let end = times.predictedEnd {
            let isOver = times.items.contains { $0.isEndKnown && $0.predictedEnd == end }
            let begun = times.items.contains { $0.item.facts.started != nil }
            let likely = isOver ? "" : "~"
            let day = times.session.day
            parts.append(
                "→ \(begun ? "" : "~")\(start.clock(under: day, language))–\(likely)\(end.clock(under: start.day, language))"
            )
            if let behind = times.behindSeconds { parts.append(Phrase.Time.behind(behind)(language)) }
        }
        return parts.joined(separator: " · ").harmless
    }

    private static func line(
        _ times: ItemTimes, of day: Day, number: Int?, sign mark: String, _ language: Language
    ) -> String {
        let planned = times.plannedStart.map { "\($0.clock())–\(times.plannedEnd?.clock() ?? "")" } ?? ""
        let spent = times.item.facts.started.map { _ in "\((times.elapsedSeconds + 30) / 60)" } ?? ""
        let minutes = "\(spent)/\((times.allottedSeconds + 30) / 60)"
        let actual = actual(times, of: day, language)
        let columns = [
            sign(times), (number.map(String.init) ?? "").fitted(toColumns: 2, .right),
            planned.fitted(toColumns: 11),
            actual.fitted(toColumns: max(13, Text.columns(of: actual))), minutes.fitted(toColumns: 7, .right),
            mark + times.item.item.title(language).harmless,
        ]
        let note = note(times, language).map { " " + language.remark($0) } ?? ""
        return columns.joined(separator: "  ") + note
    }

    /// From when to when it was; with `~` what is only likely.
    private static func actual(_ times: ItemTimes, of day: Day, _ language: Language) -> String {
        guard let start = times.predictedStart else { return "" }
        let isBegun = times.item.facts.started != nil
        let end =
            times.predictedEnd.map {
                "–\(times.isEndKnown ? "" : "~")\($0.clock(under: start.day, language))"
            } ?? ""
        return (isBegun ? "" : "~") + start.clock(under: day, language) + end
    }

    private static func sign(_ times: ItemTimes) -> String {
        switch times.state {
        case .running: "▶"
        case .paused: "‖"
        case .done: times.isEndKnown ? "✓" : "?"
        case .skipped: "–"
        case .deferred: "↓"
        case .toCome: " "
        }
    }

    private static func note(_ times: ItemTimes, _ language: Language) -> String? {
        switch times.state {
        case .skipped: Phrase.Report.skipped(language)
        case .deferred: Phrase.Report.deferred(language)
        case .toCome: times.fit.map { Phrase.Time.fit($0)(language) }
        case .running where times.overSeconds > 0, .paused where times.overSeconds > 0:
            Phrase.Run.over("\((times.overSeconds + 59) / 60)′")(language)
        case .done where !times.isEndKnown: Phrase.Run.leftOpen(language)
        case .running, .paused, .done: nil
        }
    }
}

extension Moment {
    /// The time of day, and its date before it where it stands under another day.
    func clock(under day: Day?, _ language: Language) -> String {
        (self.day == day ? "" : Phrase.longDay(self.day)(language) + " ") + clock()
    }
}

extension Timetable {
    /// The agenda as it stands at a moment.
    init(of record: Record, at now: Moment) {
        self.init(
            programme: record.programme, agenda: record.agenda, current: record.room.currentItem, now: now)
    }
}
