internal import Text

/// A programme file as it was read: format `toadam-programme/1`.
///
/// Everything that is wrong is found in one reading, with line, column and the name by which a person knows the place.
/// Members that this version does not know are passed over and pointed out, since a misspelt name is one. Only `format`,
/// `id`, `title` and `sessions` must be there.
package struct ProgrammeReading {
    /// Nil where there are mistakes.
    package private(set) var programme: Programme?
    /// The programme's id, where that can be read in spite of mistakes.
    package private(set) var id: String?
    package private(set) var mistakes: [Problem] = []
    /// What is read all the same, but was hardly meant so.
    package private(set) var remarks: [Problem] = []

    /// Reads the bytes of a programme file.
    package init(bytes: some Sequence<UInt8>, file: String) {
        var bytes = ContiguousArray(bytes)
        // Editors on Windows put a byte order mark before the text.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let json: JSON
        do throws(JSONError) {
            json = try JSONReader.read(bytes)
        } catch {
            mistakes = JSONMistakes(in: bytes, after: error).problems(of: file)
            return
        }
        self = ProgrammeReading(json: json, bytes: bytes, file: file)
    }

    /// Reads the value of a programme file.
    ///
    /// - Parameter bytes: the text of the value, to say in which lines things are wrong; nil where there is none.
    init(json: JSON, bytes: ContiguousArray<UInt8>?, file: String) {
        let findings = ProgrammeFindings()
        let root = ProgrammeMember(json: json, findings: findings)
        let programme = Programme(root)
        let found = findings.problems(of: file, in: bytes)
        (mistakes, remarks) = (found.mistakes, found.remarks)
        if let bytes { remarks += LoneSurrogate.all(in: bytes).map { $0.problem(of: file, in: bytes) } }
        self.programme = mistakes.isEmpty ? programme : nil
        id = json["id"]?.string
    }
}

extension Programme {
    package static let format = "toadam-programme/1"

    static let names = [
        "format", "id", "title", "project", "organisers", "language", "offset", "sessions", "fields",
        "classes", "groups", "people", "ideas", "papers", "speeches",
    ]

    /// Reads the bytes of a programme file.
    ///
    /// - Throws: the first mistake.
    package init(bytes: some Sequence<UInt8>, file: String) throws(Problem) {
        try self.init(ProgrammeReading(bytes: bytes, file: file))
    }

    /// Reads the value of a programme file.
    ///
    /// - Throws: the first mistake.
    package init(json: JSON, file: String) throws(Problem) {
        try self.init(ProgrammeReading(json: json, bytes: nil, file: file))
    }

    private init(_ reading: ProgrammeReading) throws(Problem) {
        guard let programme = reading.programme else {
            throw reading.mistakes.first ?? Problem(file: "", fact: .member(path: "", expected: .object))
        }
        self = programme
    }

    /// Nil where it is no programme of this format at all.
    fileprivate init?(_ member: ProgrammeMember) {
        var root = member
        root.object(of: Self.names)
        guard root.json?.members != nil, Self.hasFormat(root["format"]) else { return nil }
        root.language = root["language"].present?.oneOf(.language, or: .vietnamese) ?? .vietnamese
        if root["sessions"].present == nil { root["sessions"].report(.expected(.list)) }
        self.init(
            id: root["id"].code(), title: root["title"].localized(),
            project: root["project"].present?.localized(),
            organisers: root["organisers"].localizedList(),
            language: root.language,
            offsetMinutes: root["offset"].present?.offset() ?? 420,
            sessions: root["sessions"].list(Session.init),
            fields: root["fields"].present?.list(Field.init) ?? Field.standard,
            classes: root["classes"].list(Group.init), groups: root["groups"].list(Group.init),
            people: root["people"].list(Person.init), ideas: root["ideas"].list(PreparedIdea.init),
            papers: root["papers"].present.map(PaperFacts.init) ?? PaperFacts(),
            speeches: root["speeches"].list(Speech.init))
        Self.checkUniqueIDs(root)
        checkReferences(root)
    }

    /// Refuses what is no programme, and says of a newer one that it is newer.
    private static func hasFormat(_ member: ProgrammeMember) -> Bool {
        let format = member.json?.string ?? ""
        guard format != Self.format else { return true }
        let stem = Self.format.dropLast(1)
        if format.hasPrefix(stem), let number = Int(format.dropFirst(stem.count)), number > 1 {
            member.report(.problem(.newerFormat(format)))
        } else {
            member.report(.expected(.oneOf([Self.format])))
        }
        return false
    }

    /// People and groups share their ids: either can be the speaker of an idea.
    private static func checkUniqueIDs(_ root: ProgrammeMember) {
        let sessions = root["sessions"].members
        let fields = root["fields"].members
        let lists: [(members: [ProgrammeMember], name: String)] = [
            (sessions, "id"), (sessions.flatMap { $0["items"].members }, "id"), (fields, "code"),
            (fields, "key"),
            (root["classes"].members, "id"), (root["people"].members + root["groups"].members, "id"),
            (root["ideas"].members, "id"),
        ]
        for (members, name) in lists {
            var bearers: [String: ProgrammeMember] = [:]
            for member in members {
                guard let id = member[name].json?.string else { continue }
                guard let first = bearers[id] else {
                    bearers[id] = member
                    continue
                }
                // Two fields of one key may have one title too.
                let names = [first, member].map { bearer in
                    let code = name == "key" ? bearer["code"].json?.string : nil
                    return bearer.place.label + (code.map { " (\($0))" } ?? "")
                }
                member[name].report(
                    .shared(id: id, member: name, first: first[name].place, names: names))
            }
        }
        for person in root["people"].members + root["groups"].members
        where person["id"].json?.string == Speaker.unknown {
            person["id"].report(.problem(.reservedID(Speaker.unknown)))
        }
    }

    private func checkReferences(_ root: ProgrammeMember) {
        let classIDs = Set(classes.map(\.id))
        let groupIDs = Set(groups.map(\.id))
        let speakers = groupIDs.union(people.map(\.id)).union([Speaker.unknown])
        let items = Set(sessions.flatMap(\.items).map(\.id))
        let codes = Set(fields.map(\.code))
        func check(_ member: ProgrammeMember, isIn ids: Set<String>, of list: String) {
            guard let json = member.json, !ids.contains(json.string ?? "") else { return }
            let known = ids.subtracting([Speaker.unknown]).sorted()
            guard let id = json.string, !known.isEmpty else {
                return member.report(.expected(.knownID(list)))
            }
            member.report(.code(id, of: known))
        }
        for person in root["people"].members {
            for property in PersonProperty.planned {
                switch property.shape {
                case .trainingClass: check(person[property.name], isIn: classIDs, of: "classes")
                case .group: check(person[property.name], isIn: groupIDs, of: "groups")
                case .text, .localized, .role, .mark, .moment, .flag: break
                }
            }
        }
        for group in root["classes"].members + root["groups"].members {
            check(group[ValueName.field], isIn: codes, of: "fields")
        }
        for idea in root["ideas"].members {
            let values = idea["set"]
            check(values[ValueName.speaker], isIn: speakers, of: "people")
            check(values[ValueName.item], isIn: items, of: "sessions.items")
            check(values[ValueName.field], isIn: codes, of: "fields")
            check(values[ValueName.trainingClass], isIn: classIDs, of: "classes")
        }
        for speech in root["speeches"].members {
            check(speech[ValueName.item], isIn: items, of: "sessions.items")
        }
    }
}

/// Who speaks, where it is not a person or a group of the roster.
package enum Speaker {
    /// The code in place of an id when nobody knows who spoke.
    package static let unknown = "unknown"
}

extension Session {
    static let names = ["id", "title", "day", "place", "start", "items", "placeholders"]

    fileprivate init(_ member: ProgrammeMember) {
        let names = Self.names.filter { $0 != "placeholders" }
        member.object(of: Self.names)
        self.init(
            id: member["id"].code(), title: member["title"].localized(),
            day: member["day"].value(.day, or: Day(number: 0)), place: member["place"].present?.localized(),
            start: member["start"].time(), items: member["items"].list(Item.init),
            placeholders: member.placeholders(among: names))
    }
}

extension Item {
    static let names = [
        "id", ValueName.title, "short", ValueName.minutes, ValueName.fixedStart, ValueName.isBreak,
        ValueName.speaker, ValueName.prompts, ValueName.kind, "placeholders",
    ]

    fileprivate init(_ member: ProgrammeMember) {
        let names = Self.names.filter { $0 != "placeholders" }
        member.object(of: Self.names)
        self.init(
            id: member["id"].code(), title: member[ValueName.title].localized(),
            short: member["short"].present?.localized(),
            minutes: member[ValueName.minutes].integer(0...1_440),
            fixedStart: member[ValueName.fixedStart].present?.time(),
            isBreak: member[ValueName.isBreak].present?.boolean() ?? false,
            speaker: member[ValueName.speaker].present?.localized(),
            prompts: member[ValueName.prompts].localizedList(),
            kind: member[ValueName.kind].present.map { Kind($0.oneOf(or: .idea)) },
            // Where it stands in the session is of the agenda, and not a member of its own.
            placeholders: member.placeholders(among: names + [ValueName.position]))
    }
}

extension Field {
    fileprivate init(_ member: ProgrammeMember) {
        member.object(of: ["code", "title", "key"])
        self.init(
            code: member["code"].code(), title: member["title"].localized(),
            key: member["key"].present?.key())
    }
}

extension Group {
    fileprivate init(_ member: ProgrammeMember) {
        member.object(of: ["id", "name", "theme", ValueName.field])
        self.init(
            id: member["id"].code(), name: member["name"].localized(),
            theme: member["theme"].present?.localized(), field: member[ValueName.field].present?.code())
    }
}

extension Person {
    fileprivate init(_ member: ProgrammeMember) {
        let properties = PersonProperty.planned
        let names = ["id"] + properties.map(\.name)
        member.object(of: names + ["placeholders"])
        let values = properties.compactMap { property -> JSON.Member? in
            let value = member[property.name]
            guard property.isMandatory || value.json != nil else { return nil }
            return value.value(in: property.shape).map { JSON.Member(property.name, $0) }
        }
        self.init(
            id: member["id"].code(), values: Values(values), original: member.language,
            placeholders: member.placeholders(among: names))
    }
}

extension PreparedIdea {
    fileprivate init(_ member: ProgrammeMember) {
        member.object(of: ["id", "at", "set", "placeholders"])
        let values = member["set"].object(of: Property.all.map(\.name)).map {
            JSON.Member($0.name, $0.value.inNFC)
        }
        self.init(
            id: member["id"].value(.identifier, or: Identifier(high: 0, low: 0)),
            at: member["at"].value(.moment, or: Moment(milliseconds: 0, offsetMinutes: 0)),
            set: Values(values),
            placeholders: member.placeholders(among: ["id", "at"] + Property.all.map(\.name)))
    }
}

extension ProgrammeMember {
    /// A value of a person; nil for a shape that only the room gives.
    fileprivate func value(in shape: PersonProperty.Shape) -> JSON? {
        switch shape {
        case .text: .string(nonEmptyText())
        case .localized: localized().json
        case .role: .string(oneOf(or: Person.Role.guest).rawValue)
        case .trainingClass, .group: .string(text())
        case .mark, .moment, .flag: nil
        }
    }

    /// The one letter or digit that picks a field.
    fileprivate func key() -> Character {
        guard let text = json?.string, let key = text.first, text.count == 1, key.isASCII,
            key.isLetter || key.isNumber
        else {
            report(.expected(.key))
            return "?"
        }
        return key
    }

    /// The elements of a list that was read already.
    fileprivate var members: [ProgrammeMember] { json?.array == nil ? [] : elements }

    func localizedList() -> [Localized] { list { $0.localized() } }

    /// The names of members that stand in for something not known; another name is pointed out.
    fileprivate func placeholders(among names: [String]) -> [String] {
        self["placeholders"].list { member in
            let name = member.text()
            if member.json?.string != nil, !names.contains(name) {
                member.report(.unknown(name, among: names))
            }
            return name
        }
    }
}

extension JSON {
    /// The value with all its texts in NFC; names of members stay as they are.
    fileprivate var inNFC: JSON {
        switch self {
        case .null, .bool, .number: self
        case .string(let text): .string(nfc(text))
        case .array(let values): .array(values.map(\.inNFC))
        case .object(let members): .object(members.map { Member($0.name, $0.value.inNFC) })
        }
    }
}
