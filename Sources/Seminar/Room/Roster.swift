/// A person as known now: what the programme says, as corrected in the room, and whether they came.
package struct PersonState: Hashable, Sendable {
    /// What the programme says; nil for a person who was added in the room.
    package var plan: Person?
    package var person: Person
    /// That of the first session.
    package var attendance: Attendance
    /// Those of the later sessions, by their ids; none where nobody has marked it.
    package var later: [String: Attendance]
    package var isRemoved: Bool

    package init(
        plan: Person?, person: Person, attendance: Attendance = Attendance(),
        later: [String: Attendance] = [:], isRemoved: Bool = false
    ) {
        self.plan = plan
        self.person = person
        self.attendance = attendance
        self.later = later
        self.isRemoved = isRemoved
    }

    /// A person with the values that changes have set; texts recorded in the room stand in the original language.
    package init(id: String, plan: Person?, values: Values, original: Language) {
        let position = values[ValueName.position].flatMap { Localized(json: $0, original: original) }
        self.init(
            plan: plan,
            person: Person(
                id: id, name: values.text(ValueName.name, otherwise: nil) ?? plan?.name ?? id,
                role: values.text(ValueName.role).flatMap(Person.Role.init) ?? plan?.role ?? .guest,
                classID: values.text(ValueName.trainingClass, otherwise: plan?.classID),
                position: values.text(ValueName.position) == "" ? nil : position ?? plan?.position,
                unit: values.text(ValueName.unit, otherwise: plan?.unit),
                locality: values.text(ValueName.locality, otherwise: plan?.locality),
                groupID: values.text(ValueName.group, otherwise: plan?.groupID)),
            attendance: Attendance(values), later: Attendance.later(values),
            isRemoved: values.flag(ValueName.removed))
    }
}

/// A session, as attendance is kept of it: that of the first has plain names, which versions that knew of one only read too.
package struct Sitting: Hashable, Sendable {
    /// The id of the session; nil for the first.
    package let session: String?

    package static let first = Sitting(session: nil)

    /// The name of a value of attendance in files.
    func name(_ name: String) -> String { session.map { "\(name).\($0)" } ?? name }
}

extension Record {
    package func sitting(of session: String) -> Sitting {
        Sitting(session: session == programme.sessions.first?.id ? nil : session)
    }

    /// The sitting that the room is in, or will be next on the day; what is marked now is marked of it.
    package func sitting(at now: Moment) -> Sitting {
        let current = currentItem?.sessionID
        let today = programme.sessions.filter { $0.day == now.day }
        guard rehearsal == nil, !today.isEmpty else { return current.map(sitting(of:)) ?? .first }
        if let current, today.contains(where: { $0.id == current }) { return sitting(of: current) }
        let next = today.first { session in
            items.contains { $0.sessionID == session.id && $0.facts.ended == nil && !$0.facts.isSkipped }
        }
        return (next ?? today.last).map { sitting(of: $0.id) } ?? .first
    }
}

extension PersonState {
    package func attendance(_ sitting: Sitting) -> Attendance {
        sitting.session.map { later[$0] ?? Attendance() } ?? attendance
    }

    /// Whether the person is one of those that the seminar is held for.
    package var isTrainee: Bool { person.role == .trainee && !isRemoved }
}

extension Record {
    /// The trainees of whom nobody has marked yet whether they came to what the room is in.
    package func unmarkedTrainees(at now: Moment) -> [PersonState] {
        let sitting = sitting(at: now)
        return roster.filter { $0.isTrainee && $0.attendance(sitting).mark == nil }
    }
}

/// Whether a person came to a session, kept apart from the roster: being invited is not being there.
package struct Attendance: Hashable, Sendable {
    package enum Mark: String, CaseIterable, Sendable {
        case present, late, absent
    }

    /// Nil until someone has marked it.
    package var mark: Mark?
    package var arrived: Moment?
    package var reason: String?
    /// The name of who is there in the person's place.
    package var substitute: String?

    package init(
        mark: Mark? = nil, arrived: Moment? = nil, reason: String? = nil, substitute: String? = nil
    ) {
        self.mark = mark
        self.arrived = arrived
        self.reason = reason
        self.substitute = substitute
    }

    package init(_ values: Values, _ sitting: Sitting = .first) {
        func text(_ name: String) -> String? { values.text(sitting.name(name), otherwise: nil) }
        self.init(
            mark: text(ValueName.attendance).flatMap(Mark.init),
            arrived: values.moment(sitting.name(ValueName.arrived)), reason: text(ValueName.reason),
            substitute: text(ValueName.substitute))
    }

    /// Those of the sessions that values name.
    static func later(_ values: Values) -> [String: Attendance] {
        var later: [String: Attendance] = [:]
        for name in values.names where ValueTable.people[name] != nil {
            guard let dot = name.firstIndex(of: ".") else { continue }
            let session = String(name[name.index(after: dot)...])
            let attendance = Attendance(values, Sitting(session: session))
            if attendance != Attendance() { later[session] = attendance }
        }
        return later
    }
}
