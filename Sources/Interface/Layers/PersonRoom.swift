import Display
import Seminar
import Text
import Wording

/// Everything about one person: what the roster says, attendance, time spoken, and their ideas, newest last.
struct PersonRoom: Room {
    let person: String
    fileprivate var menu = Menu()
    private var choice = KeptChoice<Identifier>()

    init(of person: String) { self.person = person }

    func places(in context: Context) -> [KeyPlace] { [.list, .layer, .person] }

    func hintPlace(in context: Context) -> KeyPlace? { .person }

    var needsIdeas: Bool { true }

    mutating func refresh(in context: Context) {
        let ideas = ideas
        choice.follow(&menu, in: context) { ideas($0).map(\.id) }
    }

    func person(in context: Context) -> PersonState? { context.record.person(person) }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool { command != .open }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let ideas = ideas(in: context)
        if menu.move(command, rows: ideas.count, page: context.size.rows / 2) { return [] }
        switch command {
        case .back: return [.close]
        case .choose, .open:
            return menu.choice(of: ideas).map { [.open(DetailsRoom(of: $0.id))] } ?? [.close]
        default: return nil
        }
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        let ideas = ideas(in: context)
        return menu.choose(ideas.firstIndex { $0.id.description == name }, of: ideas.count)
    }

    fileprivate func ideas(in context: Context) -> [Idea] {
        let filter = IdeaFilter([.speaker(person)])
        return context.index.facets.places(passing: filter, in: context.record).map {
            context.record.ideas[$0]
        }
    }

    func picture(in context: Context) -> any Picture { PersonPicture(context: context, room: self) }
}

private struct PersonPicture: Picture {
    let context: Context
    let room: PersonRoom

    func draw(on surface: inout Surface) {
        guard let state = record.person(room.person) else { return }
        let ideas = room.ideas(in: context)
        surface.drawBox(title: name(of: room.person), columns: surface.area.columns, rows: surface.area.rows)
        {
            surface in
            var row = 0
            for line in lines(about: state).flatMap({ $0.wrappedLines(toColumns: surface.area.columns - 2) })
            {
                surface.put(line, column: 1, row: row)
                row += 1
            }
            row += 1
            let height = surface.area.rows - row - 1
            if ideas.isEmpty {
                surface.put(Phrase.People.noIdeas(language), column: 1, row: row, style: .quiet)
            }
            for (offset, index) in room.menu.window(rows: ideas.count, height: height).enumerated() {
                draw(ideas[index], row: row + offset, on: &surface)
                surface.setTouch(.row(ideas[index].id.description), row: row + offset)
                if room.menu.isChosen(index, of: ideas.count) {
                    surface.select(row: row + offset)
                    surface.setCursor(column: 1, row: row + offset)
                }
            }
            surface.putKeys(
                Phrase.People.detailsAdvice(
                    rows: Command.rowKeys, open: Command.choose.keyLabel, back: Command.back.keyLabel)(
                        language), row: surface.area.rows - 1, style: .quiet,
                position: room.menu.window(rows: ideas.count, height: height), of: ideas.count)
        }
    }

    /// What is known of a person, leaving out what is not.
    private func lines(about state: PersonState) -> [String] {
        let person = state.person
        let headline = [
            person.position?(language), affiliationAmongAll(of: person), person.groupID.map(name),
        ]
        let others = PersonProperty.planned.filter { !Self.headline.contains($0.name) }
        var lines = [headline, others.map { shown($0, of: person) }].map { $0.compactMap(\.self) }
            .filter { !$0.isEmpty }.map { $0.joined(separator: " · ") }
        let spoken = record.floor.spokenSeconds(at: now)[person.id].map {
            Phrase.People.spokenMinutes(spokenTime($0))(language)
        }
        let presence = [sitting.map { attendance(of: state, at: $0) }, spoken].compactMap(\.self)
        if !presence.isEmpty { lines.append(presence.joined(separator: " · ")) }
        let conflicts = conflicts(of: person.id)
        guard !conflicts.isEmpty, !context.isReadOnly else { return lines + conflicts }
        let advice = Phrase.Conflict.personAdvice(
            correct: Command.correctPerson.keyLabel, save: Command.save.keyLabel)
        return lines + conflicts + [advice(language)]
    }

    /// Whether somebody is there, since when or why not, and who is in their place.
    private func attendance(of state: PersonState, at sitting: Sitting) -> String {
        let attendance = state.attendance(sitting)
        var presence =
            attendance.mark.map { "\($0.sign) \($0.label(language))" } ?? Phrase.People.unmarked(language)
        if let arrived = attendance.arrived {
            presence += ", " + Phrase.People.arrived(clock(of: arrived, under: now.day))(language)
        }
        if let reason = attendance.reason { presence += language.remark(reason) }
        if let substitute = substitute(of: state.person.id) { presence += " · " + substitute }
        return presence
    }

    /// The values that two laptops set at once, each version with who set it; whoever corrects the person decides.
    private func conflicts(of person: String) -> [String] {
        let history = record.history(.person(person))
        return record.conflicts(of: .person(person)).map { name in
            let versions = history.versions(of: name, counting: record.counts)
            let label = PersonProperty.named(name)?.label(language) ?? name
            return conflict(label, among: versions) { $0.set.text(name) ?? "–" }
        }
    }

    /// What the name and the first line say.
    private static let headline: Set = [
        ValueName.name, ValueName.role, ValueName.trainingClass, ValueName.group, ValueName.position,
    ]

    /// A value as people read it; nil where there is none.
    private func shown(_ property: PersonProperty, of person: Person) -> String? {
        let text = person.values.text(property.name)
        return switch property.shape {
        case .text, .mark, .moment, .flag: text
        case .localized: person.localized(property.name)?(language)
        case .role: person.role.label(language)
        case .trainingClass, .group: text.map(name)
        }
    }

    private func draw(_ idea: Idea, row: Int, on surface: inout Surface) {
        var column = surface.put(record.number(of: idea), column: 1, row: row, style: .number)
        column = surface.put(
            " \(clock(of: idea.at, under: nil)) ", column: column, row: row, style: .quiet)
        column = surface.put(marks(of: idea), column: column, row: row, style: .warning)
        column = surface.put(
            Kind(rawValue: idea.kind).shortLabel(language) + "  ", column: column, row: row, style: .quiet)
        if idea.followUp == .answered || idea.isSettled, let status = idea.status {
            let label = Phrase.label(of: status, in: .status)(language)
            column = surface.put("[\(label)] ", column: column, row: row, style: .strong)
        }
        surface.put(String(idea.text.map { $0.isNewline ? " " : $0 }), column: column, row: row)
    }
}
