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
        let top = surface.area.rows >= 12 ? 3 : 2
        let window = people.menu.window(rows: people.found.count, height: surface.area.rows - top)
        let end = surface.putPosition(window, of: people.found.count, row: 1)
        drawAttendance(row: 1, columns: end - (end < columns ? 4 : 2), on: &surface)
        let sitting = sitting
        let names = people.found.map { Text.columns(of: record.name(of: $0.person, in: language)) }
        let substitutes = people.found.map { state in
            substitute(of: state.person.id).map { Text.columns(of: $0) + 3 } ?? 0
        }
        let layout = PeopleColumns(
            width: columns, name: max(12, names.max() ?? 0),
            label: zip(names, substitutes).map { $0 + $1 }.max() ?? 0,
            place: people.found.map { state in
                Text.columns(of: substitute(of: state.person.id) ?? home(of: state.person))
            }.max() ?? 0)
        if top > 2 { drawPeopleHeads(layout, row: 2, on: &surface) }
        let spoken = record.floor.spokenSeconds(at: now)
        let silent = Set(record.silent(ideas: people.ideaCounts, at: now).map(\.person.id))
        for (row, index) in window.enumerated() {
            let state = people.found[index]
            let attendance = sitting.map(state.attendance) ?? Attendance()
            draw(state, attendance, layout, row: top + row, on: &surface)
            drawCounts(
                of: state.person.id, layout, spoken: spoken, isSilent: silent.contains(state.person.id),
                row: top + row, on: &surface)
            surface.setTouch(.row(state.person.id), row: top + row)
            if people.menu.isChosen(index, of: people.found.count) { surface.select(row: top + row) }
        }
        if people.found.isEmpty {
            let add = Command.addPerson.keyLabel
            let phrase =
                record.roster.isEmpty ? Phrase.People.noRoster(add: add) : Phrase.Picker.nobody(add: add)
            let lines = phrase(language).wrappedLines(toColumns: max(1, surface.area.columns - 4))
            surface.readOut(row: top)
            for (row, line) in lines.enumerated() {
                surface.put(line, column: 2, row: top + row, style: .quiet)
            }
        }
    }

    private func drawPeopleSearch(on surface: inout Surface) {
        var end = surface.area.columns - 1
        if people.isSilentOnly {
            let key = Command.silentPeople.keyLabel
            let chip = " \(Phrase.People.silentOnly(key)(language)) "
            surface.put(chip, endingAt: end, row: 0, style: .chip)
            end = max(8, end - Text.columns(of: chip) - 1)
        }
        let order = people.isByName ? Phrase.People.byName(language) : ""
        surface.put(order, endingAt: end, row: 0, style: .quiet)
        surface.put(" ›", row: 0, style: .current)
        let slice = people.search.slice(columns: max(2, end - Text.columns(of: order) - 5))
        surface.put(slice.text, column: 3, row: 0, style: .strong, ellipsis: false)
        if people.search.isEmpty {
            let room = max(0, end - Text.columns(of: order) - 5)
            surface.put(Phrase.People.advice(language), column: 4, row: 0, style: .quiet, limit: room)
        }
        surface.setCursor(column: 3 + slice.caretColumn, row: 0)
    }

    /// Of which session, how many trainees there are, how many of them have which mark, and how many have not been heard.
    private func drawAttendance(row: Int, columns room: Int, on surface: inout Surface) {
        let sitting = sitting
        let trainees = record.roster.filter(\.isTrainee)
        let sessions = record.programme.sessions
        let session = sessions.first { sessions.count > 1 && record.sitting(of: $0.id) == sitting }
        let count = Phrase.People.trainees(trainees.count)(language)
        let marks = Attendance.Mark.allCases.compactMap { mark in
            let count = sitting.map { sitting in trainees.count { $0.attendance(sitting).mark == mark } } ?? 0
            return count > 0 ? (mark, count) : nil
        }
        let words = marks.map { "\($0.sign) \($0.label(language)) \($1)" }
        let signs = marks.map { "\($0.sign) \($1)" }
        var rest: [String] = []
        let unmarked = sitting == nil ? 0 : record.unmarkedTrainees(at: now).count
        if unmarked > 0 { rest.append("\(Phrase.People.unmarked(language)) \(unmarked)") }
        let silent = record.silent(ideas: people.ideaCounts, at: now).count
        if silent > 0 { rest.append(Phrase.Floor.silent(silent)(language)) }
        let head = [session.map { $0.title(language) }].compactMap(\.self)
        let texts = [head + [count] + words + rest, [count] + words + rest, signs + rest].map {
            $0.joined(separator: " · ")
        }
        surface.put(
            texts.first { columns(of: $0) <= room } ?? texts.last ?? "", column: 1, row: row, style: .strong,
            limit: max(0, room))
    }

    /// The unit and the locality.
    private func home(of person: Person) -> String {
        [person.unit, person.locality].compactMap(\.self).joined(separator: language.comma)
    }

    private func drawPeopleHeads(_ layout: PeopleColumns, row: Int, on surface: inout Surface) {
        typealias Words = Phrase.People
        surface.put(Words.name(language), column: layout.name, row: row, style: .quiet)
        if let role = layout.role { surface.put(Words.role(language), column: role, row: row, style: .quiet) }
        if let place = layout.place {
            surface.put(
                Words.place(language), column: place, row: row, style: .quiet,
                limit: layout.placeColumns(from: place))
        }
        if let end = layout.spokenEnd {
            surface.put(Words.spoken(language), endingAt: end, row: row, style: .quiet)
        }
        surface.put(Words.ideas(language), endingAt: layout.ideasEnd, row: row, style: .quiet)
    }

    private func draw(
        _ state: PersonState, _ attendance: Attendance, _ layout: PeopleColumns, row: Int,
        on surface: inout Surface
    ) {
        let person = state.person
        let mark = attendance.mark
        surface.put(mark?.sign ?? "·", column: 1, row: row, style: mark?.style ?? .quiet)
        let isInConflict = !record.conflicts(of: .person(person.id)).isEmpty
        let name = (isInConflict ? "≠ " : "") + record.name(of: person, in: language)
        let substitute = substitute(of: person.id)
        // Who is there in the person's place, in the column of places or, without one, behind the name.
        let label =
            layout.place == nil ? [name, substitute].compactMap(\.self).joined(separator: " · ") : name
        surface.put(
            label, column: layout.name, row: row, style: mark == .absent ? .quiet : .plain,
            limit: layout.columns(ofLabel: Text.columns(of: label), isShared: substitute != nil))
        // Not what the name says already; a class in whatever language it stands there.
        let languages = person.classID == nil ? [language] : Language.allCases
        let isSaid = languages.contains { name.contains(affiliation(of: person, in: $0)) }
        // Who is there in the person's place has the columns of both where one is too narrow.
        let isWide =
            layout.place.map { columns(of: substitute ?? "") > layout.placeColumns(from: $0) } ?? false
        if let role = layout.role, !isSaid, !isWide {
            surface.put(
                affiliation(of: person, in: language), column: role, row: row, style: .quiet, limit: 15)
        }
        if let place = isWide ? layout.role : layout.place {
            surface.put(
                substitute ?? home(of: person), column: place, row: row,
                style: substitute == nil ? .quiet : .plain, limit: layout.placeColumns(from: place))
        }
    }

    /// The minutes spoken and the ideas; of whoever should be heard and has not been, that.
    private func drawCounts(
        of id: String, _ layout: PeopleColumns, spoken: [String: Int], isSilent: Bool, row: Int,
        on surface: inout Surface
    ) {
        let label = substitute(of: id).map { "\(name(of: id)) · \($0)" } ?? ""
        if let end = layout.spokenEnd, !layout.takesSpoken(label: columns(of: label)) {
            if let seconds = spoken[id] {
                surface.put(spokenTime(seconds), endingAt: end, row: row)
            } else if isSilent {
                surface.put(Phrase.People.silent(language), endingAt: end, row: row, style: .quiet)
            }
        }
        if let count = people.ideaCounts[id] {
            surface.put("\(count)", endingAt: layout.ideasEnd, row: row)
        } else if isSilent {
            surface.put("–", endingAt: layout.ideasEnd, row: row, style: .quiet)
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

    /// - Parameters:
    ///   - longest: the widest name.
    ///   - label: the widest name with who is there in the person's place.
    ///   - home: the widest of the units with their localities.
    init(width: Int, name longest: Int, label: Int, place home: Int) {
        // On a wide screen the figures stand beside what they belong to.
        ideasEnd = min(width - 1, max(78, name + min(longest, 40) + 17 + max(16, home) + 22))
        let spokenEnd = width >= 60 ? ideasEnd - 9 : nil
        self.spokenEnd = spokenEnd
        let room = (spokenEnd ?? ideasEnd) - 9 - name
        let isWide = room >= min(longest, 40) + 17 + 16
        let wanted = isWide ? min(longest, 40) : min(max(longest, label), 50)
        role = room >= wanted + 17 ? name + wanted + 1 : nil
        place = isWide ? name + wanted + 17 : nil
        nameColumns = role == nil ? max(1, room) : wanted
    }

    /// The columns that a unit has, from the column where it begins.
    func placeColumns(from start: Int) -> Int { max(0, ideasEnd - start - Self.figureColumns) }

    /// The columns of the figures, with a blank before them: *not spoken* is the widest of what stands there.
    private static let figureColumns = 20

    /// Whether a name with who is there in the person's place takes the column of the minutes too.
    func takesSpoken(label: Int) -> Bool { place == nil && role == nil && label > nameColumns }

    func columns(ofLabel label: Int, isShared: Bool) -> Int {
        isShared && takesSpoken(label: label) ? max(nameColumns, ideasEnd - 5 - name) : nameColumns
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
