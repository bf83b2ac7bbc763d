// What the deeds about the roster set. The programme is never rewritten: what differs from it is recorded.

extension Planner {
    mutating func plan(_ deed: PersonDeed) throws(Refusal) -> Plan {
        switch deed {
        case .mark(let id, let mark):
            let attendance = try person(id).attendance
            guard mark != attendance.mark else { return Plan() }
            var values: Values = [ValueName.attendance: mark.map { .string($0.rawValue) } ?? .null]
            // Who is late came now; for the others the time is not known or is that of the beginning.
            let arrived: JSON = mark == .late ? .string(now.description) : .null
            if arrived != .null || attendance.arrived != nil { values[ValueName.arrived] = arrived }
            return Plan(values, of: .person(id))
        case .markRestPresent:
            guard !record.roster.isEmpty else { throw .nobody }
            var plan = Plan()
            for state in record.roster where state.isUnmarkedTrainee {
                plan.set(
                    [ValueName.attendance: .string(Attendance.Mark.present.rawValue)],
                    of: .person(state.person.id))
            }
            return plan
        case .add(let values):
            try check(values.text(ValueName.name))
            let given = values.members.filter { $0.value != .null && $0.value != "" }
            return Plan(Values(given), of: .person(identifier().description))
        case .correct(let id, let values):
            let state = try person(id)
            if let name = values[ValueName.name], name != .null { try check(name.string) }
            let recorded = record.values(of: .person(id))
            let differing = values.members.filter { member in
                guard member.value != .null else { return recorded[member.name] != nil }
                let known = state.text(of: member.name, in: record.programme.language).map(JSON.string)
                return (known ?? recorded[member.name]) != member.value
            }
            return Plan(Values(differing), of: .person(id))
        }
    }

    private func person(_ id: String) throws(Refusal) -> PersonState {
        guard let state = record.person(id), !state.isRemoved else { throw .nobody }
        return state
    }
}

extension PersonState {
    fileprivate var isUnmarkedTrainee: Bool {
        !isRemoved && attendance.mark == nil && person.role == .trainee
    }

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
        case ValueName.reason: attendance.reason ?? ""
        default: nil
        }
    }
}
