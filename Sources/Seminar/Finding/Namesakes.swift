internal import Text

/// What tells apart the people whose names read alike: the seminar where there are several, class, unit or locality, and where
/// these do not suffice the id behind them, or of those who were added in the room a number, in the order in which they were.
///
/// A group that is called like another, as the first groups of two classes may be, or like a person, has its id behind the name; so have
/// a class and a field that are called like another one, and such a class tells nobody apart.
///
/// What is not common to all of them stands before the id, which alone says nothing to whoever sees the person.
///
/// Names read alike where only diacritics, case and blanks differ, as many type none. A person is told apart from all
/// who stand on the roster; one who was removed, also from the others who were.
struct Namesakes: Sendable {
    /// One thing that tells a person apart.
    enum Mark: Hashable, Sendable {
        case seminar(String)
        case trainingClass(String)
        case unit(String)
        case locality(String)
        case id(String)
        /// Of those who were added in the room, whose ids say nothing: which of them.
        case place(Int)
    }

    /// By id; nobody whose name is nobody else's.
    private(set) var marks: [String: [Mark]] = [:]
    /// The ids of the classes that are called like another one.
    let classes: Set<String>
    /// The codes of the fields that are.
    let fields: Set<String>

    init(_ roster: [PersonState] = [], of programme: Programme? = nil) {
        classes = Self.alike((programme?.classes ?? []).map { ($0.id, $0.name) })
        fields = Self.alike((programme?.fields ?? []).map { ($0.code, $0.title) })
        let alike = Dictionary(grouping: roster) { Self.key(of: $0.person.name) }
        for namesakes in alike.values where namesakes.count > 1 {
            // How many have some marks together, so that nobody is compared with each of the others.
            var counts: (all: [[Mark]: Int], present: [[Mark]: Int]) = ([:], [:])
            for state in namesakes {
                for marks in Self.subsets(of: possibleMarks(of: state.person, in: programme)) {
                    counts.all[marks, default: 0] += 1
                    if !state.isRemoved { counts.present[marks, default: 0] += 1 }
                }
            }
            var added = 0
            for state in namesakes {
                // Of those who are told from this person one is counted too: the person.
                let others = state.isRemoved ? counts.all : counts.present
                guard others[[], default: 0] > 1 else { continue }
                let ways = Self.ways(of: possibleMarks(of: state.person, in: programme))
                if let way = ways.first(where: { others[$0] == 1 }) {
                    marks[state.person.id] = way
                    continue
                }
                // What all of them have in common tells nobody apart.
                let all = others[[], default: 0]
                let known = possibleMarks(of: state.person, in: programme).filter {
                    others[[$0], default: 0] < all
                }
                if Identifier(state.person.id) == nil {
                    marks[state.person.id] = known + [.id(state.person.id)]
                } else {
                    added += 1
                    marks[state.person.id] = known + [.place(added)]
                }
            }
        }
        addGroups(programme?.groups ?? [], among: roster)
    }

    private mutating func addGroups(_ groups: [Group], among roster: [PersonState]) {
        let people = roster.filter { !$0.isRemoved }.map(\.person.name)
        for id in Self.alike(groups.map { ($0.id, $0.name) }, among: people) { marks[id] = [.id(id)] }
    }

    /// The ids of those that are called, in any language, like another one of them or like some others.
    private static func alike(
        _ named: [(id: String, name: Localized)], among others: [String] = []
    ) -> Set<String> {
        let keys = named.map { Set($0.name.all.map(Self.key)) }
        var counts: [String: Int] = [:]
        for key in Array(keys.joined()) + others.map(Self.key) { counts[key, default: 0] += 1 }
        let alike = zip(named, keys).filter { _, keys in keys.contains { counts[$0, default: 0] > 1 } }
        return Set(alike.map(\.0.id))
    }

    fileprivate static func key(of name: String) -> String {
        name.folded.split(separator: " ").joined(separator: " ")
    }

    private func possibleMarks(of person: Person, in programme: Programme?) -> [Mark] {
        [
            programme?.seminar(ofCode: person.id).map { Mark.seminar($0.code) },
            person.classID.flatMap { classes.contains($0) ? nil : Mark.trainingClass($0) },
            person.unit.map(Mark.unit),
            person.locality.map(Mark.locality),
        ].compactMap(\.self)
    }

    /// All that marks are together, nothing and each alone among it.
    private static func subsets(of marks: [Mark]) -> [[Mark]] {
        marks.reduce([[]]) { subsets, mark in subsets + subsets.map { $0 + [mark] } }
    }

    /// How marks may tell a person apart, the shortest first: by one of them, else by as many as are needed.
    private static func ways(of marks: [Mark]) -> [[Mark]] {
        marks.map { [$0] } + marks.indices.dropFirst().map { Array(marks[...$0]) }
    }
}

extension Record {
    /// Of those whose names read alike the one whom the program shows as a text, in any language: `Anna Ba (Lớp 4)`; nil where
    /// that is nobody, or several.
    package func namesakeShown(as text: String) -> String? {
        let key = Namesakes.key(of: text)
        let shown = namesakes.value.marks.keys.filter { id in
            Language.allCases.contains { language in
                name(ofSpeaker: id, in: language).map(Namesakes.key) == key
            }
        }
        return shown.count == 1 ? shown.first : nil
    }

    /// Who is called by an id, who is shown so, or who alone has it or a name in another way of writing: `vts`, `vu thanh son`;
    /// nil for nobody.
    package func personMeant(by text: String) -> PersonState? {
        if let exact = person(text) ?? namesakeShown(as: text).flatMap(person) { return exact }
        let key = text.folded
        let present = roster.filter { !$0.isRemoved }
        let found = present.filter { $0.person.id.folded == key }
        let named = found.isEmpty ? present.filter { $0.person.name.folded == key } : found
        return named.count == 1 ? named[0] : nil
    }

    /// The name of a person, and in brackets what tells them apart where others are called the same; nil where nobody
    /// on the roster has the id.
    package func name(ofPerson id: String, in language: Language) -> String? {
        person(id).map { name(of: $0.person, in: language) }
    }

    /// The same of whoever can speak, be it a person or a group.
    package func name(ofSpeaker id: String, in language: Language) -> String? {
        name(ofPerson: id, in: language)
            ?? programme.groups.first { $0.id == id }.map { name(of: $0, in: language) }
    }

    /// The name of a group, and in brackets its id where others are called the same.
    package func name(of group: Group, in language: Language) -> String {
        let name = group.name(language)
        return namesakes.value.marks[group.id] == nil ? name : "\(name) (\(group.id))"
    }

    /// The name of a class, and in brackets its id where another is called the same; the id where nobody has it.
    package func className(_ id: String, in language: Language) -> String {
        let name = programme.classes.first { $0.id == id }?.name(language)
        return told(name, by: id, among: namesakes.value.classes)
    }

    /// The title of a field, and in brackets its code where another is called the same; the code where nobody has it.
    package func fieldTitle(_ code: String, in language: Language) -> String {
        let title = programme.fields.first { $0.code == code }?.title(language)
        return told(title, by: code, among: namesakes.value.fields)
    }

    private func told(_ name: String?, by id: String, among alike: Set<String>) -> String {
        guard let name else { return id }
        return alike.contains(id) ? "\(name) (\(id))" : name
    }

    /// The name of someone on the roster, and in brackets what tells them apart where others are called the same.
    ///
    /// - Parameter namesSeminar: whether a seminar may be what does; not where it stands beside the name.
    package func name(
        of person: Person, in language: Language, namingSeminar namesSeminar: Bool = true
    ) -> String {
        let marks = (namesakes.value.marks[person.id] ?? []).filter { mark in
            if case .seminar = mark { namesSeminar } else { true }
        }
        guard !marks.isEmpty else { return person.name }
        let words = marks.map { mark in
            switch mark {
            case .trainingClass(let id): className(id, in: language)
            case .place(let number): "\(number)"
            case .seminar(let text), .unit(let text), .locality(let text), .id(let text): text
            }
        }
        return "\(person.name) (\(words.joined(separator: ", ")))"
    }
}
