/// A person as known now: what the programme says, as corrected in the room, and whether they came.
package struct PersonState: Hashable, Sendable {
    /// What the programme says; nil for a person who was added in the room.
    package var plan: Person?
    package var person: Person
    package var attendance: Attendance
    package var isRemoved: Bool

    package init(
        plan: Person?, person: Person, attendance: Attendance = Attendance(), isRemoved: Bool = false
    ) {
        self.plan = plan
        self.person = person
        self.attendance = attendance
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
            attendance: Attendance(values), isRemoved: values.flag(ValueName.removed))
    }
}

/// Whether a person came, kept apart from the roster: being invited is not being there.
package struct Attendance: Hashable, Sendable {
    package enum Mark: String, CaseIterable, Sendable {
        case present, late, absent
    }

    /// Nil until someone has marked it.
    package var mark: Mark?
    package var arrived: Moment?
    package var reason: String?

    package init(mark: Mark? = nil, arrived: Moment? = nil, reason: String? = nil) {
        self.mark = mark
        self.arrived = arrived
        self.reason = reason
    }

    package init(_ values: Values) {
        self.init(
            mark: values.text(ValueName.attendance).flatMap(Mark.init),
            arrived: values.moment(ValueName.arrived),
            reason: values.text(ValueName.reason, otherwise: nil))
    }
}
