/// A person as known now: what the programme says, as corrected in the room, and whether they came.
package struct PersonState: Hashable, Sendable {
    /// What the programme says; nil for a person who was added in the room.
    package let plan: Person?
    package let person: Person
    /// What changes have set, as far as this version can read it.
    package let recorded: Values
    /// What changes have set besides.
    package let unknown: Values
    /// That of the first session.
    package let attendance: Attendance
    /// Those of the later sessions, by their ids; none where nobody has marked it.
    package let later: [String: Attendance]
    package let isRemoved: Bool

    /// Whether anything says what the person is called; else the id stands for that.
    package var isNamed: Bool { plan != nil || recorded[ValueName.name] != nil }

    /// A person with the values that changes have set; texts recorded in the room stand in the original language.
    ///
    /// An empty text says that there is none.
    package init(id: String, plan: Person?, values: Values, original: Language) {
        self.plan = plan
        func isKnown(_ member: JSON.Member) -> Bool {
            PersonProperty.named(member.name)?.accepts(member.value) ?? false
        }
        recorded = Values(values.members.filter(isKnown))
        unknown = Values(values.members.filter { !isKnown($0) })
        let unplanned: Values = [
            ValueName.name: .string(id), ValueName.role: .string(Person.Role.guest.rawValue),
        ]
        let corrections = recorded.members.filter {
            PersonProperty.named($0.name)?.origin == .programme
        }
        person = Person(
            id: id, values: (plan?.values ?? unplanned).merging(Values(corrections)).given,
            original: original)
        attendance = Attendance(recorded)
        later = Attendance.later(recorded)
        isRemoved = recorded.flag(ValueName.removed)
    }

    /// What is known of a value; of what is kept of each session, that of one.
    package func value(of property: PersonProperty, in sitting: Sitting) -> JSON? {
        let value =
            switch property.origin {
            case .programme: person.values[property.name]
            case .session: recorded[sitting.name(property.name)]
            case .room: recorded[property.name]
            }
        return value == "" ? nil : value
    }

    /// The same as text in the seminar's own language, empty for none.
    package func text(of property: PersonProperty, in sitting: Sitting) -> String {
        let value = value(of: property, in: sitting)
        guard property.shape == .localized else { return value?.string ?? "" }
        return value.flatMap { Localized(json: $0, original: person.original) }?(person.original) ?? ""
    }
}

extension Values {
    /// Those that say something.
    package var given: Values { Values(members.filter { $0.value != .null && $0.value != "" }) }
}

/// A session, as attendance is kept of it: that of the first has plain names, which versions that knew of one only read too.
package struct Sitting: Hashable, Sendable {
    /// The id of the session; nil for the first.
    package let session: String?

    package static let first = Sitting(session: nil)

    package init(session: String?) { self.session = session }

    /// The name of a value of attendance in files.
    package func name(_ name: String) -> String { session.map { "\(name).\($0)" } ?? name }

    /// The later session that a value of attendance is kept of, by its name in files; nil for any other name.
    package static func session(ofName name: String) -> String? {
        guard ValueTable.people[name] != nil, let dot = name.firstIndex(of: ".") else { return nil }
        return String(name[name.index(after: dot)...])
    }
}

extension PersonProperty {
    /// Its name in files; of what is kept of each session, that of one.
    package func recordedName(in sitting: Sitting) -> String {
        origin == .session ? sitting.name(name) : name
    }
}

extension Record {
    package func sitting(of session: String) -> Sitting {
        Sitting(session: session == programme.sessions.first?.id ? nil : session)
    }

    /// The sitting that the room is in, or will be next on the day; what is marked now is marked of it.
    package func sitting(at now: Moment) -> Sitting {
        let current = currentItem?.sessionID
        let day = day(at: now)
        let today = programme.sessions.filter { $0.day == day }
        guard rehearsal == nil, !today.isEmpty else { return current.map(sitting(of:)) ?? .first }
        if let current, today.contains(where: { $0.id == current }) { return sitting(of: current) }
        let next = today.first { session in
            items.contains { $0.sessionID == session.id && $0.facts.ended == nil && !$0.facts.isSkipped }
        }
        return (next ?? today.last).map { sitting(of: $0.id) } ?? .first
    }
}

extension Record {
    /// The name of who spoke in the speaker's place, as it was recorded for the session that an idea belongs to.
    package func substitute(for idea: Idea) -> String? {
        guard let person = idea.speaker.flatMap(person) else { return nil }
        let session = idea.item.flatMap(item)?.sessionID
        return person.attendance(session.map(sitting(of:)) ?? sitting(at: idea.at)).substitute
    }
}

extension PersonState {
    package func attendance(_ sitting: Sitting) -> Attendance {
        sitting.session.map { later[$0] ?? Attendance() } ?? attendance
    }

    /// Whether the person is one of those that the seminar is held for.
    package var isTrainee: Bool { person.role == .trainee && !isRemoved }

    /// Whether the person is a trainee whom nobody has marked absent.
    func isTraineeThere(in sitting: Sitting) -> Bool { isTrainee && attendance(sitting).mark != .absent }
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
        for session in Set(values.names.compactMap(Sitting.session(ofName:))) {
            let attendance = Attendance(values, Sitting(session: session))
            if attendance != Attendance() { later[session] = attendance }
        }
        return later
    }
}
