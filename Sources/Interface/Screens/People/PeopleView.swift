import Display
import Seminar
import Text
import Wording

/// The picture of the roster.
struct PeoplePicture: Picture {
    let context: Context
    let people: PeopleRoom

    func draw(on surface: inout Surface) {
        let columns = surface.area.columns
        drawPeopleSearch(on: &surface)
        drawAttendance(row: 1, on: &surface)
        let top = surface.area.rows >= 12 ? 3 : 2
        let names = people.found.map { Text.columns(of: record.name(of: $0.person, in: language)) }
        let layout = PeopleColumns(width: columns, name: max(12, names.max() ?? 0))
        if top > 2 { drawPeopleHeads(layout, row: 2, on: &surface) }
        let spoken = record.floor.spokenSeconds(at: now)
        let window = people.menu.window(rows: people.found.count, height: surface.area.rows - top)
        for (row, index) in window.enumerated() {
            draw(people.found[index], layout, spoken: spoken, row: top + row, on: &surface)
            if index == min(people.menu.chosen, people.found.count - 1) {
                surface.restyle(row: top + row) { $0.reverse = true }
            }
        }
        if people.found.isEmpty {
            let phrase = record.roster.isEmpty ? Phrase.People.noRoster : Phrase.People.nobody
            surface.put(phrase(language), column: 2, row: top, style: .quiet)
        }
    }

    private func drawPeopleSearch(on surface: inout Surface) {
        let end = surface.area.columns - 1
        let order = people.isByName ? Phrase.People.byName(language) : ""
        surface.put(order, endingAt: end, row: 0, style: .quiet)
        surface.put(" ›", row: 0, style: .current)
        let slice = people.search.slice(columns: max(2, end - Text.columns(of: order) - 5))
        surface.put(slice.text, column: 3, row: 0, style: .strong, ellipsis: false)
        if people.search.isEmpty {
            surface.put(Phrase.People.advice(language), column: 4, row: 0, style: .quiet)
        }
        surface.setCursor(column: 3 + slice.caretColumn, row: 0)
    }

    /// How many trainees there are, and how many of them have which mark.
    private func drawAttendance(row: Int, on surface: inout Surface) {
        let trainees = record.roster.filter { !$0.isRemoved && $0.person.role == .trainee }
        var parts = [Phrase.People.trainees(trainees.count)(language)]
        for mark in Attendance.Mark.allCases {
            let count = trainees.count { $0.attendance.mark == mark }
            if count > 0 { parts.append("\(mark.sign) \(mark.label(language)) \(count)") }
        }
        let unmarked = trainees.count { $0.attendance.mark == nil }
        if unmarked > 0 { parts.append("\(Phrase.People.unmarked(language)) \(unmarked)") }
        surface.put(parts.joined(separator: " · "), column: 1, row: row, style: .strong)
    }

    private func drawPeopleHeads(_ layout: PeopleColumns, row: Int, on surface: inout Surface) {
        typealias Words = Phrase.People
        surface.put(Words.name(language), column: layout.name, row: row, style: .quiet)
        if let role = layout.role { surface.put(Words.role(language), column: role, row: row, style: .quiet) }
        if let place = layout.place {
            surface.put(Words.place(language), column: place, row: row, style: .quiet)
        }
        if let end = layout.spokenEnd {
            surface.put(Words.spoken(language), endingAt: end, row: row, style: .quiet)
        }
        surface.put(Words.ideas(language), endingAt: layout.ideasEnd, row: row, style: .quiet)
    }

    private func draw(
        _ state: PersonState, _ layout: PeopleColumns, spoken: [String: Int], row: Int,
        on surface: inout Surface
    ) {
        let person = state.person
        let mark = state.attendance.mark
        surface.put(mark?.sign ?? "·", column: 1, row: row, style: mark?.style ?? .quiet)
        surface.put(
            record.name(of: person, in: language), column: layout.name, row: row,
            style: mark == .absent ? .quiet : .plain,
            limit: layout.nameColumns)
        if let role = layout.role {
            surface.put(affiliation(of: person), column: role, row: row, style: .quiet, limit: 15)
        }
        if let place = layout.place {
            surface.put(
                [person.unit, person.locality].compactMap { $0 }.joined(separator: ", "), column: place,
                row: row, style: .quiet, limit: max(0, layout.ideasEnd - place - 17))
        }
        if let seconds = spoken[person.id], let end = layout.spokenEnd {
            surface.put(spokenTime(seconds), endingAt: end, row: row)
        }
        if let count = people.ideaCounts[person.id] {
            surface.put("\(count)", endingAt: layout.ideasEnd, row: row)
        }
    }
}

/// Where the columns of the roster begin or end; unit and locality, then class and role, drop out first.
private struct PeopleColumns {
    let name = 3
    let nameColumns: Int
    let role: Int?
    let place: Int?
    /// Nil where there is no room for the minutes.
    let spokenEnd: Int?
    let ideasEnd: Int

    init(width: Int, name longest: Int) {
        ideasEnd = width - 1
        let spokenEnd = width >= 60 ? ideasEnd - 9 : nil
        self.spokenEnd = spokenEnd
        let room = (spokenEnd ?? ideasEnd) - 9 - name
        let wanted = min(longest, 40)
        role = room >= wanted + 17 ? name + wanted + 1 : nil
        place = room >= wanted + 17 + 16 ? name + wanted + 17 : nil
        nameColumns = role == nil ? max(1, room) : wanted
    }
}

extension Attendance.Mark {
    /// A sign that needs no colour.
    var sign: String {
        switch self {
        case .present: "✓"
        case .late: "±"
        case .absent: "×"
        }
    }

    fileprivate var style: Style {
        switch self {
        case .present: .good
        case .late: .warning
        case .absent: .quiet
        }
    }
}
