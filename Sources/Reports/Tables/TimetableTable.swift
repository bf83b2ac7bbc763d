internal import Seminar
internal import Wording

/// What was planned and what was, one item a row.
///
/// The columns of what was planned have the heads that `toadam new FOLDER --programme FILE` knows, so that the next programme can
/// be made of this one.
enum TimetableTable {
    static func table(of record: Record, at now: Moment, in language: Language) -> DataTable {
        typealias Words = Phrase.Tables
        let timetable = Timetable(of: record, at: now)
        let heads = [
            Words.day, Words.session, Words.place, Words.start, Words.minutes, Words.item, Words.presenter,
            Words.ordinal, Phrase.Report.itemCode.sentenceCase, Words.plannedEnd, Words.began, Words.ended,
            Words.minutesSpent, Words.difference, Words.state, Words.entries,
        ]
        let counts = record.standingIdeas.reduce(into: [String: Int]()) { counts, idea in
            if idea.rehearsal == nil, let item = idea.item { counts[item, default: 0] += 1 }
        }
        let numbers = record.itemNumbers
        let rows = timetable.sessions.flatMap { session in
            session.items.map { times -> [TableCell] in
                let (item, facts) = (times.item.item, times.item.facts.recorded)
                let day = session.session.day
                let planned = times.item.plan?.minutes
                let spent = times.minutesSpent
                let difference = planned.flatMap { planned in spent.map { $0 - planned } }
                return [
                    .day(day), .text(session.session.title(language)),
                    .text(session.session.place?(language)), .time(times.plannedStart, on: day),
                    .number(planned), .text(item.title(language)), .text(item.speaker?(language)),
                    .number(numbers[times.item.id]), .text(times.item.id),
                    .time(times.plannedEnd, on: day), .time(facts.started, on: day),
                    .time(facts.ended, on: day), .number(spent), .number(difference),
                    .text(Words.state(of: times)(language)), .number(counts[times.item.id] ?? 0),
                ]
            }
        }
        return DataTable(Words.timetable(language), heads.map { $0(language) }, rows)
    }
}

extension TableCell {
    fileprivate static func number(_ number: Int?) -> TableCell { number.map { .number($0) } ?? .empty }
}
