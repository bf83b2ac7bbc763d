/// One value that a person can have: its name in files, its shape, and where it is given.
///
/// The table below is the only list of them: the programme's file, the form, details, search and exports follow it. What the
/// values are called is in `Wording`. A value that is not in it, from a newer version, is kept and shown by its name.
package struct PersonProperty: Hashable, Sendable {
    package enum Shape: Hashable, Sendable {
        /// One line.
        case text
        /// A text in one language or in several.
        case localized
        /// The code of a role.
        case role
        /// The id of a class.
        case trainingClass
        /// The id of a group of the group work.
        case group
        /// A mark of attendance.
        case mark
        case moment
        case flag
    }

    package enum Origin: Hashable, Sendable {
        /// The programme says it, and it can be corrected in the room.
        case programme
        /// It is recorded in the room, for each session.
        case session
        /// It is recorded in the room, once.
        case room
    }

    package let name: String
    package let shape: Shape
    package let origin: Origin
    /// Whether everyone has it.
    package let isMandatory: Bool
    package let isInForm: Bool
    /// Whether a person is found by it, as by the name.
    package let isSearched: Bool

    private init(
        _ name: String, _ shape: Shape, _ origin: Origin = .programme, isMandatory: Bool = false,
        isInForm: Bool = true, isSearched: Bool = false
    ) {
        self.name = name
        self.shape = shape
        self.origin = origin
        self.isMandatory = isMandatory
        self.isInForm = isInForm
        self.isSearched = isSearched
    }

    /// Every value of a person, in the order in which the form and the exports show them.
    package static let all: [PersonProperty] = [
        PersonProperty(ValueName.name, .text, isMandatory: true),
        PersonProperty(ValueName.role, .role, isMandatory: true, isSearched: true),
        PersonProperty(ValueName.trainingClass, .trainingClass, isSearched: true),
        PersonProperty(ValueName.group, .group),
        PersonProperty(ValueName.position, .localized, isSearched: true),
        PersonProperty(ValueName.unit, .text, isSearched: true),
        PersonProperty(ValueName.locality, .text, isSearched: true),
        PersonProperty(ValueName.attendance, .mark, .session, isInForm: false),
        PersonProperty(ValueName.arrived, .moment, .session, isInForm: false),
        PersonProperty(ValueName.reason, .text, .session),
        PersonProperty(ValueName.substitute, .text, .session, isInForm: false),
        PersonProperty(ValueName.removed, .flag, .room, isInForm: false),
    ]

    /// Those that the programme gives.
    package static let planned = all.filter { $0.origin == .programme }

    package static let form = all.filter(\.isInForm)

    /// The property of a value by its name, which has a session behind a dot where it is kept of a later one.
    package static func named(_ name: String) -> PersonProperty? {
        ValueTable.people[name].flatMap { byName[$0.name] }
    }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    /// The shape that files give it.
    var valueShape: ValueShape {
        switch shape {
        case .text, .role, .group, .mark: .property(.text)
        case .trainingClass: .property(.trainingClass)
        case .localized: .localized
        case .moment: .moment
        case .flag: .property(.flag)
        }
    }

    /// Whether a recorded value can take the place of what the programme says: nobody is without a name or a known role.
    func accepts(_ value: JSON) -> Bool {
        guard valueShape.accepts(value), !isMandatory || value != "" else { return false }
        return shape != .role || value.string.flatMap(Person.Role.init) != nil
    }
}
