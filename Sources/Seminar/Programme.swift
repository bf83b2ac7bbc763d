/// What was planned: the whole of `programme.json` as values.
///
/// It never changes while a seminar runs; whatever turns out otherwise is a `Change`. Members that this version does
/// not know stay in the file, which the program never rewrites.
package struct Programme: Hashable, Sendable {
    package var id: String
    package var title: Localized
    /// The project or series that the seminar belongs to.
    package var project: Localized?
    /// Who holds the seminar, as documents name them.
    package var organisers: [Localized]
    /// The seminar's own language: what a reader without a preference sees.
    package var language: Language
    /// Minutes east of UTC of the place where the seminar is held.
    package var offsetMinutes: Int
    package var sessions: [Session]
    package var fields: [Field]
    package var classes: [Group]
    /// The groups of the group work, each with its theme.
    package var groups: [Group]
    package var people: [Person]
    /// Contributions known before the seminar, such as reports sent in.
    package var ideas: [PreparedIdea]
    /// The seminars that it was put together of, where there are several; one only where its folder's name is asked for.
    package var seminars: [NamedSeminar] = []
    /// Whether people of different seminars who have one name and one unit are one person.
    package var joinsPeople = false
    /// What papers say and the seminar itself does not.
    package var papers: PaperFacts
    /// Addresses whose text is known.
    package var speeches: [Speech]

    package init(
        id: String, title: Localized, project: Localized? = nil, organisers: [Localized] = [],
        language: Language = .vietnamese, offsetMinutes: Int = 420,
        sessions: [Session] = [], fields: [Field] = [], classes: [Group] = [], groups: [Group] = [],
        people: [Person] = [], ideas: [PreparedIdea] = [], papers: PaperFacts = PaperFacts(),
        speeches: [Speech] = []
    ) {
        self.id = id
        self.title = title
        self.project = project
        self.organisers = organisers
        self.language = language
        self.offsetMinutes = offsetMinutes
        self.sessions = sessions
        self.fields = fields
        self.classes = classes
        self.groups = groups
        self.people = people
        self.ideas = ideas
        self.papers = papers
        self.speeches = speeches
    }
}

/// A text of the programme in the languages it was given in, at least one.
package struct Localized: Hashable, Sendable {
    package var texts: Texts
    /// The language to fall back on: the programme's own.
    package var original: Language

    package init(_ texts: Texts, original: Language = .vietnamese) {
        self.texts = texts
        self.original = original
    }

    package func callAsFunction(_ language: Language) -> String {
        texts[language] ?? texts[original] ?? Language.allCases.lazy.compactMap { texts[$0] }.first ?? ""
    }

    /// A text for each of some languages.
    package struct Texts: Hashable, Sendable, ExpressibleByDictionaryLiteral {
        private var vietnamese, english, japanese: String?

        package init(dictionaryLiteral texts: (Language, String)...) {
            for (language, text) in texts { self[language] = text }
        }

        package var count: Int { Language.allCases.count { self[$0] != nil } }
        package var isEmpty: Bool { count == 0 }

        package subscript(_ language: Language) -> String? {
            get {
                switch language {
                case .vietnamese: vietnamese
                case .english: english
                case .japanese: japanese
                }
            }
            set {
                switch language {
                case .vietnamese: vietnamese = newValue
                case .english: english = newValue
                case .japanese: japanese = newValue
                }
            }
        }
    }
}

/// One day's or half-day's sitting at one place.
package struct Session: Hashable, Sendable {
    package var id: String
    package var title: Localized
    package var day: Day
    package var place: Localized?
    /// Planned start in minutes after midnight, 0 ..< 1,440.
    package var start: Int
    package var items: [Item]
    /// The members that stand in for something not known, such as `start`.
    package var placeholders: [String]

    package init(
        id: String, title: Localized, day: Day, place: Localized?, start: Int, items: [Item],
        placeholders: [String] = []
    ) {
        self.id = id
        self.title = title
        self.day = day
        self.place = place
        self.start = start
        self.items = items
        self.placeholders = placeholders
    }
}

/// One step of the agenda as planned.
package struct Item: Hashable, Sendable {
    package var id: String
    package var title: Localized
    /// A short title for the agenda's column; the whole title where there is none.
    package var short: Localized?
    /// Planned duration in minutes, 0 … 1,440.
    package var minutes: Int
    /// A start that may not move, in minutes after midnight.
    package var fixedStart: Int?
    /// Whether it is a break, which absorbs a delay.
    package var isBreak: Bool
    /// Who speaks, as the programme says it.
    package var speaker: Localized?
    /// Questions for the facilitator to put to the room.
    package var prompts: [Localized]
    /// The kind that ideas of this item begin with; nil for the usual one.
    package var kind: Kind?
    /// The members that stand in for something not known, such as `minutes`.
    package var placeholders: [String]

    package init(
        id: String, title: Localized, short: Localized? = nil, minutes: Int, fixedStart: Int? = nil,
        isBreak: Bool = false, speaker: Localized? = nil, prompts: [Localized] = [], kind: Kind? = nil,
        placeholders: [String] = []
    ) {
        self.id = id
        self.title = title
        self.short = short
        self.minutes = minutes
        self.fixedStart = fixedStart
        self.isBreak = isBreak
        self.speaker = speaker
        self.prompts = prompts
        self.kind = kind
        self.placeholders = placeholders
    }
}

/// A subject area, with the digit that picks it.
package struct Field: Hashable, Sendable {
    package var code: String
    package var title: Localized
    package var key: Character?

    package init(code: String, title: Localized, key: Character?) {
        self.code = code
        self.title = title
        self.key = key
    }
}

/// A class of trainees, or a group of the group work.
package struct Group: Hashable, Sendable {
    package var id: String
    package var name: Localized
    package var theme: Localized?
    /// The code of the field that its ideas begin with; nil for none.
    package var field: String?

    package init(id: String, name: Localized, theme: Localized? = nil, field: String? = nil) {
        self.id = id
        self.name = name
        self.theme = theme
        self.field = field
    }
}

/// Someone on the roster, or a body that speaks.
package struct Person: Hashable, Sendable {
    package enum Role: String, CaseIterable, Sendable {
        case trainee, lecturer, host
        case noteTaker = "note_taker"
        case chair, facilitator, interpreter, guest
        /// A body that speaks as one, such as a district's people's committee.
        case organisation
    }

    package var id: String
    /// The values of `PersonProperty` that the programme gives, as far as they are known.
    package var values: Values
    /// The seminar's own language, in which plain texts stand.
    package var original: Language
    /// The members that stand in for something not known, such as `name`.
    package var placeholders: [String]

    package init(
        id: String, values: Values, original: Language = .vietnamese, placeholders: [String] = []
    ) {
        self.id = id
        self.values = values
        self.original = original
        self.placeholders = placeholders
    }

    package init(
        id: String, name: String, role: Role, classID: String? = nil, position: Localized? = nil,
        unit: String? = nil, locality: String? = nil, groupID: String? = nil, placeholders: [String] = []
    ) {
        let values: [(name: String, value: JSON?)] = [
            (ValueName.name, .string(name)), (ValueName.role, .string(role.rawValue)),
            (ValueName.trainingClass, classID.map(JSON.string)), (ValueName.group, groupID.map(JSON.string)),
            (ValueName.position, position?.json), (ValueName.unit, unit.map(JSON.string)),
            (ValueName.locality, locality.map(JSON.string)),
        ]
        self.init(
            id: id, values: Values(values.compactMap { value in value.value.map { .init(value.name, $0) } }),
            original: position?.original ?? .vietnamese, placeholders: placeholders)
    }
}

extension Person {
    /// The id where nobody has said the name.
    package var name: String { values.text(ValueName.name) ?? id }
    package var role: Role { values.text(ValueName.role).flatMap(Role.init) ?? .guest }
    /// The class's id.
    package var classID: String? { values.text(ValueName.trainingClass) }
    /// The id of the group for the group work.
    package var groupID: String? { values.text(ValueName.group) }
    package var position: Localized? { localized(ValueName.position) }
    package var unit: String? { values.text(ValueName.unit) }
    package var locality: String? { values.text(ValueName.locality) }

    package func localized(_ name: String) -> Localized? {
        values[name].flatMap { Localized(json: $0, original: original) }
    }

    /// What holds of a person's ideas that say nothing else: the class and the locality, by the name that ideas give them
    /// too; nil for any other value.
    package func affiliation(_ name: String) -> String? {
        name == ValueName.trainingClass || name == ValueName.locality ? values.text(name) : nil
    }
}

/// A contribution that the programme brings along; it enters the record as if recorded before everything else.
package struct PreparedIdea: Hashable, Sendable {
    package var id: Identifier
    package var at: Moment
    /// The same values that a change sets.
    package var set: Values
    /// The values that stand in for something not known, such as `field`.
    package var placeholders: [String]
    /// The place of its seminar among several.
    var seminar = 0

    package init(id: Identifier, at: Moment, set: Values, placeholders: [String] = []) {
        self.id = id
        self.at = at
        self.set = set
        self.placeholders = placeholders
    }
}

extension Programme {
    /// The day of all sessions, where they are of one.
    package var onlyDay: Day? {
        let days = Set(sessions.map(\.day))
        return days.count == 1 ? days.first : nil
    }
}
