internal import Text

/// Reads and writes `programme.json`, format `toadam-programme/1`.
///
/// What is wrong is refused at the first place that is, by file and member; members that this version does not know are
/// passed over. Only `format`, `id`, `title` and `sessions` must be there.
extension Programme {
    package static let format = "toadam-programme/1"

    /// Reads the bytes of a programme file.
    ///
    /// - Throws: `Problem` with the line at which the text stops being JSON, or with the member that is wrong.
    package init(bytes: some Sequence<UInt8>, file: String) throws(Problem) {
        var bytes = ContiguousArray(bytes)
        // Editors on Windows put a byte order mark before the text.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let json: JSON
        do throws(JSONError) {
            json = try JSONReader.read(bytes)
        } catch {
            let before = bytes.prefix(error.utf8Offset)
            let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            throw Problem(
                file: file, line: before.count { $0 == 0x0A } + 1,
                fact: .notJSON(
                    JSONError(reason: error.reason, utf8Offset: error.utf8Offset - lineStart)))
        }
        try self.init(json: json, file: file)
    }

    /// Reads the value of a programme file.
    ///
    /// - Throws: `Problem` with the first member that is wrong.
    package init(json: JSON, file: String) throws(Problem) {
        var root = ProgrammeMember(json: json, file: file)
        _ = try root.object()
        try Self.checkFormat(root["format"])
        root.language = try root["language"].present?.oneOf(.language) ?? .vietnamese
        guard root["sessions"].present != nil else { throw root["sessions"].problem(.list) }
        self.init(
            id: try root["id"].code(), title: try root["title"].localized(),
            project: try root["project"].present?.localized(),
            organisers: try root["organisers"].localizedList(),
            language: root.language,
            offsetMinutes: try root["offset"].present?.offset() ?? 420,
            sessions: try root["sessions"].list(Session.init),
            fields: try root["fields"].present?.list(Field.init) ?? Field.standard,
            classes: try root["classes"].list(Group.init), groups: try root["groups"].list(Group.init),
            people: try root["people"].list(Person.init), ideas: try root["ideas"].list(PreparedIdea.init))
        try checkUniqueIDs(file: file)
        try checkReferences(root)
    }

    /// Refuses what is no programme, and says of a newer one that it is newer.
    private static func checkFormat(_ member: ProgrammeMember) throws(Problem) {
        let format = member.json?.string ?? ""
        guard format != Self.format else { return }
        let stem = Self.format.dropLast(1)
        if format.hasPrefix(stem), let number = Int(format.dropFirst(stem.count)), number > 1 {
            throw Problem(file: member.file, fact: .newerFormat(format))
        }
        throw member.problem(.oneOf([Self.format]))
    }

    /// People and groups share their ids: either can be the speaker of an idea.
    private func checkUniqueIDs(file: String) throws(Problem) {
        let lists = [
            sessions.map(\.id), sessions.flatMap(\.items).map(\.id), fields.map(\.code),
            fields.compactMap(\.key).map(String.init), classes.map(\.id),
            [Speaker.unknown] + people.map(\.id) + groups.map(\.id), ideas.map(\.id.description),
        ]
        for ids in lists {
            var seen: Set<String> = []
            for id in ids where !seen.insert(id).inserted {
                throw Problem(file: file, fact: .duplicate(id))
            }
        }
    }

    private func checkReferences(_ root: ProgrammeMember) throws(Problem) {
        let classIDs = Set(classes.map(\.id))
        let groupIDs = Set(groups.map(\.id))
        let speakers = groupIDs.union(people.map(\.id)).union([Speaker.unknown])
        let items = Set(sessions.flatMap(\.items).map(\.id))
        let codes = Set(fields.map(\.code))
        func check(
            _ member: ProgrammeMember, isIn ids: Set<String>, of list: String
        ) throws(Problem) {
            guard let json = member.json, !ids.contains(json.string ?? "") else { return }
            throw member.problem(.knownID(list))
        }
        _ = try root["people"].list { (person) throws(Problem) in
            try check(person[ValueName.trainingClass], isIn: classIDs, of: "classes")
            try check(person[ValueName.group], isIn: groupIDs, of: "groups")
        }
        _ = try root["ideas"].list { (idea) throws(Problem) in
            let values = idea["set"]
            try check(values[ValueName.speaker], isIn: speakers, of: "people")
            try check(values[ValueName.item], isIn: items, of: "sessions.items")
            try check(values[ValueName.field], isIn: codes, of: "fields")
            try check(values[ValueName.trainingClass], isIn: classIDs, of: "classes")
        }
    }
}

/// Who speaks, where it is not a person or a group of the roster.
package enum Speaker {
    /// The code in place of an id when nobody knows who spoke.
    package static let unknown = "unknown"
}

extension Session {
    fileprivate init(_ member: ProgrammeMember) throws(Problem) {
        self.init(
            id: try member["id"].code(), title: try member["title"].localized(),
            day: try member["day"].value(.day), place: try member["place"].present?.localized(),
            start: try member["start"].time(), items: try member["items"].list(Item.init),
            placeholders: try member.placeholders())
    }
}

extension Item {
    fileprivate init(_ member: ProgrammeMember) throws(Problem) {
        self.init(
            id: try member["id"].code(), title: try member[ValueName.title].localized(),
            short: try member["short"].present?.localized(),
            minutes: try member[ValueName.minutes].integer(0...1_440),
            fixedStart: try member[ValueName.fixedStart].present?.time(),
            isBreak: try member[ValueName.isBreak].present?.boolean() ?? false,
            speaker: try member[ValueName.speaker].present?.localized(),
            prompts: try member[ValueName.prompts].localizedList(),
            placeholders: try member.placeholders())
    }
}

extension Field {
    fileprivate init(_ member: ProgrammeMember) throws(Problem) {
        self.init(
            code: try member["code"].code(), title: try member["title"].localized(),
            key: try member["key"].present?.key())
    }
}

extension Group {
    fileprivate init(_ member: ProgrammeMember) throws(Problem) {
        self.init(
            id: try member["id"].code(), name: try member["name"].localized(),
            theme: try member["theme"].present?.localized())
    }
}

extension Person {
    fileprivate init(_ member: ProgrammeMember) throws(Problem) {
        self.init(
            id: try member["id"].code(), name: try member[ValueName.name].nonEmptyText(),
            role: try member[ValueName.role].oneOf(),
            classID: try member[ValueName.trainingClass].present?.text(),
            position: try member[ValueName.position].present?.localized(),
            unit: try member[ValueName.unit].present?.nonEmptyText(),
            locality: try member[ValueName.locality].present?.nonEmptyText(),
            groupID: try member[ValueName.group].present?.text(), placeholders: try member.placeholders())
    }
}

extension PreparedIdea {
    fileprivate init(_ member: ProgrammeMember) throws(Problem) {
        let values = try member["set"].object().map { JSON.Member($0.name, $0.value.inNFC) }
        self.init(
            id: try member["id"].value(.identifier), at: try member["at"].value(.moment),
            set: Values(values), placeholders: try member.placeholders())
    }
}

extension ProgrammeMember {
    /// The one letter or digit that picks a field.
    fileprivate func key() throws(Problem) -> Character {
        guard let text = json?.string, let key = text.first, text.count == 1, key.isASCII,
            key.isLetter || key.isNumber
        else { throw problem(.key) }
        return key
    }

    fileprivate func localizedList() throws(Problem) -> [Localized] {
        try list { (text) throws(Problem) in try text.localized() }
    }

    fileprivate func placeholders() throws(Problem) -> [String] {
        try self["placeholders"].list { (name) throws(Problem) in try name.text() }
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
