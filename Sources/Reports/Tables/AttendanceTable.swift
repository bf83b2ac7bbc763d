internal import Seminar
internal import Wording

/// Who came to each session, one person a row: the mark, when they came, why they did not, and who was there instead.
enum AttendanceTable {
    static func table(of record: Record, in language: Language) -> DataTable {
        typealias Words = Phrase.Tables
        let sessions = record.programme.sessions
        let titles = sessions.map { $0.title(language) }
        let names = zip(sessions, titles).map { session, title in
            titles.count { $0 == title } > 1 ? "\(title) (\(Phrase.shortDay(session.day)(language)))" : title
        }
        let plain = [ValueName.name, ValueName.role, ValueName.trainingClass, ValueName.unit]
        let heads =
            [Words.code(language)] + plain.compactMap { PersonProperty.named($0)?.label(language) }
            + names.flatMap { name in
                [name]
                    + [Words.arrived, Words.reason, Words.substitute].map {
                        Words.of(Phrase(verbatim: name), $0)(language)
                    }
            }
        let rows = record.roster.filter { !$0.isRemoved }.map { state in
            let person = state.person
            let who: [TableCell] = [
                .text(person.id), .text(record.name(of: person, in: language)),
                .text(person.role.label(language)),
                .text(person.classID.map { record.className($0, in: language) }),
                .text(person.unit),
            ]
            return who
                + sessions.flatMap { session -> [TableCell] in
                    let attendance = state.attendance(record.sitting(of: session.id))
                    return [
                        .text(attendance.mark?.label(language)),
                        .time(attendance.arrived, on: session.day),
                        .text(attendance.reason), .text(attendance.substitute),
                    ]
                }
        }
        return DataTable(Phrase.Tables.attendance(language), heads, rows, fixedColumns: 2)
    }
}
