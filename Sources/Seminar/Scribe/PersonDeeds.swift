// What the deeds about the roster set. The programme is never rewritten: what differs from it is recorded.

extension Planner {
    mutating func plan(_ deed: PersonDeed) throws(Refusal) -> Plan {
        switch deed {
        case .mark(let id, let mark): return try self.mark(id, as: mark)
        case .substitute(let id, let name): return try substitute(id, by: name)
        case .markRestPresent: return try markRestPresent()
        case .add(let values):
            try check(values.text(ValueName.name))
            return Plan(values.given, of: .person(identifier().description))
        case .correct(let id, let values, let seen):
            let state = try person(id)
            if let name = values[ValueName.name], name != .null { try check(name.string) }
            let conflicts = record.conflicts(of: .person(id))
            return Plan(
                differing(values, from: state, choosingOf: conflicts), of: .person(id), seen: seen)
        case .enrol(let people): return try enrol(people)
        }
    }

    private func mark(_ id: String, as mark: Attendance.Mark?) throws(Refusal) -> Plan {
        let attendance = try person(id).attendance(sitting)
        // A mark that is there is no new one, unless it is chosen of several, and then with its time.
        let isChosen = isConflicting([ValueName.attendance, ValueName.arrived], of: id)
        guard mark != attendance.mark || isChosen else { return Plan() }
        var values: Values = [
            sitting.name(ValueName.attendance): mark.map { .string($0.rawValue) } ?? .null
        ]
        // Who is late came now, unless that is noted on another day; for the others the time is not known or is that of the
        // beginning.
        let known = mark == attendance.mark ? attendance.arrived : nil
        let arrived: JSON =
            known.map { JSON.string($0.description) }
            ?? (mark == .late && isRoomHeld ? .string(now.description) : .null)
        if arrived != .null || attendance.arrived != nil || isChosen {
            values[sitting.name(ValueName.arrived)] = arrived
        }
        return Plan(values, of: .person(id))
    }

    /// - Parameter name: of who is there in the person's place; nil for nobody.
    private func substitute(_ id: String, by name: String?) throws(Refusal) -> Plan {
        let attendance = try person(id).attendance(sitting)
        if name != nil { try check(name) }
        guard name != attendance.substitute || isConflicting([ValueName.substitute], of: id) else {
            return Plan()
        }
        var values: Values = [sitting.name(ValueName.substitute): name.map(JSON.string) ?? .null]
        // Their place is taken: nobody is missing.
        if name != nil, attendance.mark != .present, attendance.mark != .late {
            values[sitting.name(ValueName.attendance)] = .string(Attendance.Mark.present.rawValue)
        }
        return Plan(values, of: .person(id))
    }

    private func markRestPresent() throws(Refusal) -> Plan {
        guard !record.roster.isEmpty else { throw .nobody }
        var plan = Plan()
        for state in record.unmarkedTrainees(at: now) {
            plan.set(
                [sitting.name(ValueName.attendance): .string(Attendance.Mark.present.rawValue)],
                of: .person(state.person.id))
        }
        return plan
    }

    private mutating func enrol(_ people: [Enrolment]) throws(Refusal) -> Plan {
        var plan = Plan()
        for person in people {
            try check(person.values.text(ValueName.name))
            if let id = person.id, let state = record.person(id) {
                // Who was taken off the roster and is on the list again is back.
                let removed: Values = state.isRemoved ? [ValueName.removed: false] : [:]
                plan.begin(differing(person.values, from: state).and(removed), of: .person(id))
            } else {
                plan.begin(person.values.given, of: .person(person.id ?? identifier().description))
            }
        }
        return plan
    }

    /// Whether any of some values that are kept of each session has several versions.
    private func isConflicting(_ names: [String], of id: String) -> Bool {
        !Set(names.map(sitting.name)).isDisjoint(with: record.conflicts(of: .person(id)))
    }

    /// Those of some values that are other than what is known of a person.
    ///
    /// - Parameter conflicts: the names of those that have several versions, of which the known one is chosen.
    private func differing(
        _ values: Values, from state: PersonState, choosingOf conflicts: [String] = []
    ) -> Values {
        let recorded = record.values(of: .person(state.person.id))
        var differing = Values()
        for member in values.members {
            let property = PersonProperty.named(member.name)
            // Why someone is not there, say, belongs to the session.
            let name = property?.origin == .session ? sitting.name(member.name) : member.name
            let text = property.map { state.text(of: $0, in: sitting) }
            let isKnown =
                member.value == .null
                ? recorded[name] == nil
                : member.value == recorded[name] || text.map(JSON.string) == member.value
            if !isKnown {
                differing[name] = member.value
            } else if conflicts.contains(name) {
                // In all its languages.
                differing[name] = property.flatMap { state.value(of: $0, in: sitting) } ?? member.value
            }
        }
        return differing
    }

    private var sitting: Sitting { record.sitting(at: now) }

    /// Whether people can be coming now: on a day of the seminar, in a rehearsal, or while an item runs on another day.
    private var isRoomHeld: Bool {
        record.isHeld(at: now) || record.rehearsal != nil || record.currentItem?.facts.isRunning ?? false
    }

    private func person(_ id: String) throws(Refusal) -> PersonState {
        guard let state = record.person(id), !state.isRemoved else { throw .nobody }
        return state
    }
}
