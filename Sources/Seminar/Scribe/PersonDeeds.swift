// What the deeds about the roster set. The programme is never rewritten: what differs from it is recorded.

extension Planner {
    mutating func plan(_ deed: PersonDeed) throws(Refusal) -> Plan {
        switch deed {
        case .mark(let id, let mark):
            let attendance = try person(id).attendance(sitting)
            guard mark != attendance.mark else { return Plan() }
            var values: Values = [
                sitting.name(ValueName.attendance): mark.map { .string($0.rawValue) } ?? .null
            ]
            // Who is late came now; for the others the time is not known or is that of the beginning.
            let arrived: JSON = mark == .late ? .string(now.description) : .null
            if arrived != .null || attendance.arrived != nil {
                values[sitting.name(ValueName.arrived)] = arrived
            }
            return Plan(values, of: .person(id))
        case .substitute(let id, let name):
            let attendance = try person(id).attendance(sitting)
            if name != nil { try check(name) }
            guard name != attendance.substitute else { return Plan() }
            var values: Values = [sitting.name(ValueName.substitute): name.map(JSON.string) ?? .null]
            // Their place is taken: nobody is missing.
            if name != nil, attendance.mark != .present, attendance.mark != .late {
                values[sitting.name(ValueName.attendance)] = .string(Attendance.Mark.present.rawValue)
            }
            return Plan(values, of: .person(id))
        case .markRestPresent:
            guard !record.roster.isEmpty else { throw .nobody }
            var plan = Plan()
            for state in record.unmarkedTrainees(at: now) {
                plan.set(
                    [sitting.name(ValueName.attendance): .string(Attendance.Mark.present.rawValue)],
                    of: .person(state.person.id))
            }
            return plan
        case .add(let values):
            try check(values.text(ValueName.name))
            return Plan(values.given, of: .person(identifier().description))
        case .correct(let id, let values):
            let state = try person(id)
            if let name = values[ValueName.name], name != .null { try check(name.string) }
            let recorded = record.values(of: .person(id))
            var differing = Values()
            for member in values.members {
                // Why someone is not there belongs to the session.
                let name = member.name == ValueName.reason ? sitting.name(member.name) : member.name
                let text =
                    member.name == ValueName.reason
                    ? state.attendance(sitting).reason ?? ""
                    : state.text(of: member.name, in: record.programme.language)
                let isKnown =
                    member.value == .null
                    ? recorded[name] == nil : (text.map(JSON.string) ?? recorded[name]) == member.value
                if !isKnown { differing[name] = member.value }
            }
            return Plan(differing, of: .person(id))
        }
    }

    private var sitting: Sitting { record.sitting(at: now) }

    private func person(_ id: String) throws(Refusal) -> PersonState {
        guard let state = record.person(id), !state.isRemoved else { throw .nobody }
        return state
    }
}

extension Values {
    /// Those that say something.
    var given: Values { Values(members.filter { $0.value != .null && $0.value != "" }) }
}

extension PersonState {
    /// What is known of a value that is typed or picked, empty for none; nil for any other value.
    fileprivate func text(of name: String, in language: Language) -> String? {
        switch name {
        case ValueName.name: person.name
        case ValueName.role: person.role.rawValue
        case ValueName.trainingClass: person.classID ?? ""
        case ValueName.group: person.groupID ?? ""
        case ValueName.position: person.position?(language) ?? ""
        case ValueName.unit: person.unit ?? ""
        case ValueName.locality: person.locality ?? ""
        default: nil
        }
    }
}
