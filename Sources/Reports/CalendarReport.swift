package import Seminar
internal import Wording

/// The timetable as a calendar, an event for each item: when it was, as far as that was recorded, else when it is expected, else when it
/// was planned.
///
/// An event keeps its identifier, so that a calendar which takes a later export in moves it instead of doubling it. What is skipped
/// is cancelled, what is put aside tentative; what was added in the room and has no time is left out. Nothing of a rehearsal is in it.
package enum CalendarReport {
    /// - Parameter now: when the calendar is made, which each event must say.
    package static func bytes(of record: Record, at now: Moment, in language: Language) -> [UInt8] {
        let programme = record.programme
        let timetable = Timetable(of: record, at: now)
        var calendar = ICalendar(named: programme.title(language))
        let numbers = record.itemNumbers
        for session in timetable.sessions {
            for times in session.items {
                guard let start = start(of: times) else { continue }
                let item = times.item.item
                calendar.begin("VEVENT")
                calendar.add("UID", "\(times.item.id).\(programme.id)@toadam")
                calendar.add("DTSTAMP", now)
                calendar.add("DTSTART", start)
                // An event that ends when it begins has no end of its own (3.6.1).
                if let end = end(of: times), end.wholeSecond > start.wholeSecond {
                    calendar.add("DTEND", end)
                }
                let number = numbers[times.item.id].map { "\($0). " } ?? ""
                calendar.add("SUMMARY", number + item.title(language))
                calendar.add("LOCATION", session.session.place?(language))
                let speaker = item.speaker.map {
                    Phrase.PaperTable.presenter(language) + language.colon + $0(language)
                }
                let description = [session.session.title(language), speaker].compactMap(\.self)
                calendar.add("DESCRIPTION", description.joined(separator: "\n"))
                calendar.add("STATUS", code: status(of: times))
                if item.isBreak { calendar.add("TRANSP", code: "TRANSPARENT") }
                calendar.end("VEVENT")
            }
        }
        return calendar.bytes
    }

    private static func start(of times: ItemTimes) -> Moment? {
        times.item.facts.recorded.started ?? times.predictedStart ?? times.plannedStart
    }

    private static func end(of times: ItemTimes) -> Moment? {
        times.item.facts.recorded.ended ?? times.predictedEnd ?? times.plannedEnd
    }

    private static func status(of times: ItemTimes) -> String {
        switch times.state {
        case .skipped: "CANCELLED"
        case .deferred: "TENTATIVE"
        case .toCome, .running, .paused, .done: "CONFIRMED"
        }
    }
}
