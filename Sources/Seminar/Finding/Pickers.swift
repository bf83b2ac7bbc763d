/// The pickers for the three values that a sentence can name: who speaks, the field and the kind.
package struct Pickers: Sendable {
    package let speakers: Picker
    package let fields: Picker
    package let kinds: Picker

    /// - Parameter kinds: those of `Wording`, which has the labels.
    package init(_ record: Record, kinds: Picker) {
        speakers = record.ideaSpeakers
        fields = .fields(record.programme)
        self.kinds = kinds
    }

    package func picker(for sign: Token.Sign) -> Picker {
        switch sign {
        case .person: speakers
        case .field: fields
        case .kind: kinds
        }
    }
}

extension Picker {
    /// Everyone on the roster, then the groups: by name and id, role, class, unit, locality and position, and groups by
    /// their theme.
    ///
    /// - Parameter unknown: whether nobody knows who speaks can be picked too.
    static func speakers(_ record: Record, unknown: Bool) -> Picker {
        let (programme, roster) = (record.programme, record.roster)
        return Picker(speakers(programme, roster) + (unknown ? [Speaker.unknownEntry] : []))
    }

    private static func speakers(_ programme: Programme, _ roster: [PersonState]) -> [Entry] {
        let people = roster.filter { !$0.isRemoved }.map { state in
            let person = state.person
            let searched = PersonProperty.planned.filter(\.isSearched)
            return Entry(
                code: person.id, names: [person.name],
                // An id that the program made is nothing that a person types.
                keys: Identifier(person.id) == nil ? [person.id] : [],
                details: searched.flatMap { person.texts(of: $0, in: programme) })
        }
        let groups = programme.groups.map { group in
            Entry(code: group.id, names: group.name.all + (group.theme?.all ?? []), keys: [group.id])
        }
        return people + groups
    }

    /// The fields of the programme: by their names, their keys and their codes.
    package static func fields(_ programme: Programme) -> Picker {
        Picker(
            programme.fields.map { field in
                Entry(
                    code: field.code, names: field.title.all,
                    keys: [field.key.map(String.init), field.code].compactMap(\.self))
            })
    }

    /// The classes of the programme: by their names and ids.
    package static func classes(_ programme: Programme) -> Picker {
        Picker(programme.classes.map { Entry(code: $0.id, names: $0.name.all, keys: [$0.id]) })
    }

    /// The items of the agenda: by their titles, their ids, and the numbers that they have there.
    package static func items(_ record: Record) -> Picker {
        let numbers = record.itemNumbers
        return Picker(
            record.items.map { item in
                Entry(
                    code: item.id, names: item.item.title.all + (item.item.short?.all ?? []),
                    keys: [numbers[item.id].map(String.init), item.id].compactMap(\.self))
            })
    }
}

extension Person {
    /// All by which a value is known.
    fileprivate func texts(of property: PersonProperty, in programme: Programme) -> [String] {
        func names(in groups: [Group]) -> [String] {
            let id = values.text(property.name)
            return [id].compactMap(\.self) + (groups.first { $0.id == id }?.name.all ?? [])
        }
        return switch property.shape {
        case .text, .mark, .moment, .flag: [values.text(property.name)].compactMap(\.self)
        case .localized: localized(property.name)?.all ?? []
        case .role: role.searchedNames
        case .trainingClass: names(in: programme.classes)
        case .group: names(in: programme.groups)
        }
    }
}

extension Speaker {
    /// What people type where nobody knows who spoke; what they read is `Wording`'s.
    fileprivate static let unknownEntry = Picker.Entry(
        code: unknown, names: ["chưa rõ", "không rõ", "unknown", "不明"], keys: [unknown])
}

extension Person.Role {
    /// What people type for a role; what they read is `Wording`'s.
    fileprivate var searchedNames: [String] {
        switch self {
        case .trainee: ["học viên", "trainee", "研修員"]
        case .lecturer: ["giảng viên", "lecturer", "講師"]
        case .host: ["ban tổ chức", "organiser", "主催者"]
        case .noteTaker: ["thư ký", "note-taker", "書記"]
        case .chair: ["chủ trì", "chair", "議長"]
        case .facilitator: ["người điều hành", "facilitator", "司会"]
        case .interpreter: ["phiên dịch", "interpreter", "通訳"]
        case .guest: ["khách mời", "guest", "来賓"]
        case .organisation: ["cơ quan, đơn vị", "organisation", "機関"]
        }
    }
}

extension Localized {
    /// The texts in every language it has, the original first.
    package var all: [String] {
        var texts = [self(original)]
        for language in Language.allCases {
            if let text = self.texts[language], !texts.contains(text) { texts.append(text) }
        }
        return texts
    }
}
