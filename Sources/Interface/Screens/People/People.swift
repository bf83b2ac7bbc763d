import Display
import Seminar
import Wording

// The keys of the roster: typing finds a person; marks of attendance have keys that type nothing.

extension State {
    mutating func takeInPeople(_ input: Input) -> [Effect] {
        people.search.typing = preferences.typing
        guard case .key(let key) = input else {
            _ = people.search.take(input, columns: size.columns)
            return []
        }
        if key == .escape, !people.search.isEmpty {
            people.search.clear()
            return []
        }
        if people.move(key, page: max(1, size.rows - 6)) { return [] }
        // A space means something to the search only between letters.
        let isTyped = key.isText && (key != .character(" ") || !people.search.isEmpty && !people.menu.isMoved)
        if !isTyped, let command = Command.command(for: key, at: .tab(.people)) { return perform(command) }
        _ = people.search.take(input, columns: size.columns)
        return []
    }

    /// The person whom the marks mean: the one whose details are open, else the selected one.
    var targetPerson: PersonState? {
        if case .person(let details)? = layers.last { return record.person(details.person) }
        return tab == .people ? people.selected : nil
    }

    mutating func openSelectedPerson() -> [Effect] {
        guard let person = people.selected?.person.id else { return [] }
        layers.append(.person(PersonDetails(person: person)))
        return []
    }

    mutating func sortPeople() -> [Effect] {
        people.isByName.toggle()
        return []
    }

    // MARK: Attendance

    /// Marks whether a person came; the same mark again takes it away.
    mutating func mark(_ mark: Attendance.Mark) -> [Effect] {
        guard let state = targetPerson else { return [] }
        let isSame = state.attendance.mark == mark
        var set: Values = ["attendance": isSame ? .null : .string(mark.rawValue)]
        // Who is late came now; for the others the time is not known or is that of the beginning.
        let arrived: JSON = mark == .late && !isSame ? .string(now.description) : .null
        if arrived != .null || state.attendance.arrived != nil { set["arrived"] = arrived }
        let label = isSame ? Phrase.People.unmarked : mark.label
        tell(Phrase.People.marked(state.person.name, label(language)), .good)
        return record([(.person(state.person.id), set)])
    }

    /// Marks all trainees present who have no mark yet, as one action.
    mutating func markRestPresent() -> [Effect] {
        let rest = record.roster.filter {
            !$0.isRemoved && $0.attendance.mark == nil && $0.person.role == .trainee
        }
        tell(Phrase.People.restPresent(rest.count), .good)
        return record(rest.map { (.person($0.person.id), ["attendance": "present"]) })
    }
}
