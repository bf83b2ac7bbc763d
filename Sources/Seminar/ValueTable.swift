/// The values that the subjects of one sort can have, by their names in files.
///
/// Those of ideas and of people come from the tables of `Property` and `PersonProperty`; what an item, a request for the
/// floor and the room have is listed here alone. The exports lose none of them, and the pages on the files name all. A
/// value that is not in them, from a newer version, is kept and shown by its name.
package struct ValueTable: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        package let name: String
        package let shape: ValueShape
    }

    /// In the order in which people read them.
    package let entries: [Entry]
    private let byName: [String: Entry]
    /// The names that are also kept for each session, as `attendance.N2`.
    private let ofSessions: Set<String>

    private init(_ pairs: [(name: String, shape: ValueShape)], ofSessions: Set<String> = []) {
        self.ofSessions = ofSessions
        entries = pairs.map { Entry(name: $0.name, shape: $0.shape) }
        byName = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
    }

    package subscript(_ name: String) -> Entry? {
        if let entry = byName[name] { return entry }
        guard let dot = name.firstIndex(of: "."), ofSessions.contains(String(name[..<dot])) else {
            return nil
        }
        return byName[String(name[..<dot])]
    }

    package var names: [String] { entries.map(\.name) }

    /// The table of a subject; nil for one that this version does not know.
    package static func of(_ subject: Subject) -> ValueTable? {
        switch subject {
        case .idea: ideas
        case .item: items
        case .person: people
        case .floor: floor
        case .room: room
        case .unknown: nil
        }
    }

    /// Whether a value is one of the table, in the shape that it has in files.
    package func holds(_ member: JSON.Member) -> Bool {
        self[member.name]?.shape.accepts(member.value) ?? false
    }

    package static let ideas = ValueTable(Property.all.map { ($0.name, .property($0.shape)) })

    package static let items = ValueTable([
        (ValueName.session, .property(.text)),
        (ValueName.position, .decimal),
        (ValueName.title, .localized),
        (ValueName.minutes, .integer),
        (ValueName.fixedStart, .time),
        (ValueName.isBreak, .property(.flag)),
        (ValueName.speaker, .localized),
        (ValueName.prompts, .localizedList),
        (ValueName.started, .moment),
        (ValueName.running, .moment),
        (ValueName.spent, .integer),
        (ValueName.ended, .moment),
        (ValueName.skipped, .property(.flag)),
        (ValueName.deferred, .property(.flag)),
        (ValueName.groupStarted, .moment),
        (ValueName.groupMinutes, .integer),
        (ValueName.groupRunning, .integer),
        (ValueName.groupSpent, .integer),
        (ValueName.groupEnded, .moment),
        (ValueName.interrupts, .property(.item)),
        (ValueName.removed, .property(.flag)),
    ])

    package static let people = ValueTable(
        PersonProperty.all.map { ($0.name, $0.valueShape) },
        ofSessions: Set(PersonProperty.all.filter { $0.origin == .session }.map(\.name)))

    package static let floor = ValueTable([
        (ValueName.person, .property(.speaker)),
        (ValueName.asked, .moment),
        (ValueName.called, .moment),
        (ValueName.done, .moment),
        (ValueName.order, .decimal),
        (ValueName.removed, .property(.flag)),
    ])

    package static let room = ValueTable(
        ofRoom + PaperFacts.Name.allCases.map { (name: $0.valueName, shape: shape(of: $0)) })

    private static let ofRoom: [(name: String, shape: ValueShape)] = [
        (ValueName.item, .property(.item)),
        (ValueName.leader, .property(.text)),
        (ValueName.speakerLimit, .integer),
        (ValueName.message, .property(.text)),
        (ValueName.messageUntil, .moment),
        (ValueName.recorder, .moment),
    ]

    /// The shape of what papers say, as it is recorded of the room.
    static func shape(of fact: PaperFacts.Name) -> ValueShape {
        switch fact {
        case .form, .code: .property(.text)
        case .superior, .issuer, .place, .closing: .localized
        case .date: .property(.day)
        case .chair, .secretary, .addressees, .recipients: .localizedList
        case .signers: .signers
        }
    }
}

/// The shape of a value in files.
package enum ValueShape: Hashable, Sendable {
    /// One that values of ideas have too.
    case property(Property.Shape)
    /// A text in the programme's language, or an object of texts by language.
    case localized
    case localizedList
    /// Those who sign papers, each an object.
    case signers
    case integer
    /// A number with decimals, such as a place between two others.
    case decimal
    case moment
    /// A time of day, or an empty text for none.
    case time

    /// Whether a value has this shape; null, which unsets, always has.
    package func accepts(_ value: JSON) -> Bool {
        guard value != .null else { return true }
        switch self {
        case .property(.flag): return value.bool != nil
        case .property(.day): return value.string.map { $0.isEmpty || Day($0) != nil } ?? false
        case .property(.codes): return value.array?.allSatisfy { $0.string != nil } ?? false
        case .property(.ideas):
            return value.array?.allSatisfy { $0.string.flatMap(Identifier.init) != nil } ?? false
        case .property(.text), .property(.lines), .property(.code), .property(.speaker), .property(.item),
            .property(.field), .property(.trainingClass):
            return value.string != nil
        case .localized: return Localized(json: value, original: .vietnamese) != nil
        case .localizedList:
            return value.array?.allSatisfy { Localized(json: $0, original: .vietnamese) != nil } ?? false
        case .signers:
            return value.array?.allSatisfy { Signer(json: $0, original: .vietnamese) != nil } ?? false
        case .integer: return value.integer != nil
        case .decimal: return value.decimal != nil
        case .moment: return value.string.flatMap(Moment.init) != nil
        case .time: return value.string.map { $0.isEmpty || TimeOfDay($0) != nil } ?? false
        }
    }
}
