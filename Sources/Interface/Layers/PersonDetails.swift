import Display
import Seminar
import Text
import Wording

/// Everything about one person: what the roster says, attendance, time spoken, and their ideas, newest last.
package struct PersonDetails: Hashable, Sendable {
    let person: String
    fileprivate var menu = Menu()

    init(person: String) { self.person = person }
}

extension State {
    mutating func takeInPerson(_ input: Input, _ details: PersonDetails) -> [Effect] {
        var details = details
        guard case .key(let key) = input else { return [] }
        let ideas = ideas(of: details.person)
        if details.menu.move(key, rows: ideas.count, page: size.rows / 2) {
            return replaceLayer(.person(details))
        }
        switch key {
        case .escape: return closeLayer()
        case .enter:
            guard !ideas.isEmpty else { return closeLayer() }
            return openDetails(of: ideas[min(details.menu.chosen, ideas.count - 1)].id)
        default: return takeEverywhere(input, at: .person)
        }
    }

    private func ideas(of person: String) -> [Idea] {
        index.facets.places(passing: IdeaFilter([.speaker(person)]), in: record).map { record.ideas[$0] }
    }

    // MARK: Picture

    func drawPerson(_ details: PersonDetails, on surface: inout Surface) {
        guard let state = record.person(details.person) else { return }
        let ideas = ideas(of: details.person)
        surface.drawBox(title: state.person.name, columns: surface.area.columns, rows: surface.area.rows) {
            surface in
            var row = 0
            for line in lines(about: state) {
                surface.put(line, column: 1, row: row)
                row += 1
            }
            row += 1
            let height = surface.area.rows - row - 1
            if ideas.isEmpty {
                surface.put(Phrase.People.noIdeas(language), column: 1, row: row, style: .quiet)
            }
            for (offset, index) in details.menu.window(rows: ideas.count, height: height).enumerated() {
                draw(ideas[index], row: row + offset, on: &surface)
                if index == min(details.menu.chosen, ideas.count - 1) {
                    surface.restyle(row: row + offset) { $0.reverse = true }
                    surface.setCursor(column: 1, row: row + offset)
                }
            }
            surface.put(
                Phrase.People.detailsAdvice(language), column: 1, row: surface.area.rows - 1, style: .quiet)
        }
    }

    /// What is known of a person, leaving out what is not.
    private func lines(about state: PersonState) -> [String] {
        let person = state.person
        var lines = [
            [person.position?(language), affiliation(of: person), person.groupID.map(name)].compactMap { $0 },
            [person.unit, person.locality].compactMap { $0 },
        ].filter { !$0.isEmpty }.map { $0.joined(separator: " · ") }
        let attendance = state.attendance
        var presence =
            attendance.mark.map { "\($0.sign) \($0.label(language))" } ?? Phrase.People.unmarked(language)
        if let arrived = attendance.arrived {
            presence += ", " + Phrase.People.arrived(arrived.clock())(language)
        }
        if let reason = attendance.reason { presence += " (\(reason))" }
        if let seconds = record.floor.spokenSeconds(at: now)[person.id] {
            presence += " · " + Phrase.People.spokenMinutes(Self.minutes(seconds))(language)
        }
        lines.append(presence)
        return lines
    }

    private func draw(_ idea: Idea, row: Int, on surface: inout Surface) {
        var column = surface.put(record.number(of: idea), column: 1, row: row, style: .number)
        column = surface.put(
            " \(idea.at.clock()) \(idea.at.day.short) ", column: column, row: row, style: .quiet)
        column = surface.put(marks(of: idea), column: column, row: row, style: .warning)
        column = surface.put(
            Kind(rawValue: idea.kind).shortLabel(language) + "  ", column: column, row: row, style: .quiet)
        surface.put(String(idea.text.map { $0.isNewline ? " " : $0 }), column: column, row: row)
    }
}
