/// What a line of a journal lacks to be a change.
package enum ChangeError: Error, Hashable, Sendable {
    case notObject
    /// A member is missing or has a wrong shape: its name.
    case member(String)
    /// Two subjects in one change: the names of both.
    case subjects(String, String)
}

extension Change {
    private static let known: Set = [
        "id", "n", "at", "by", "idea", "item", "person", "floor", "room", "after", "undoes", "action",
        "rehearsal", "set",
    ]

    /// The change as the JSON object of a line; what was unknown comes back at the end, as it was.
    package var json: JSON {
        var members: [JSON.Member] = [
            .init("id", .string(id.description)), .init("n", .integer(n)),
            .init("at", .string(at.description)),
            .init("by", .string(by)),
        ]
        switch subject {
        case .idea(let id): members.append(.init("idea", .string(id.description)))
        case .item(let id): members.append(.init("item", .string(id)))
        case .person(let id): members.append(.init("person", .string(id)))
        case .floor(let id): members.append(.init("floor", .string(id.description)))
        case .room: members.append(.init("room", true))
        case .unknown: break
        }
        members.append(.init("after", .array(after.map { .string($0.description) })))
        if let undoes { members.append(.init("undoes", .string(undoes.description))) }
        if let action { members.append(.init("action", .string(action.description))) }
        if let rehearsal { members.append(.init("rehearsal", .string(rehearsal.description))) }
        members.append(.init("set", .object(set.members)))
        return .object(members + unknown)
    }

    /// Reads the JSON object of a line.
    ///
    /// - Throws: `ChangeError` naming the member that is missing or has a wrong shape.
    package init(json: JSON) throws(ChangeError) {
        guard let members = json.members else { throw .notObject }
        func string<Value: LosslessStringConvertible>(_ name: String) throws(ChangeError) -> Value? {
            guard let json = json[name] else { return nil }
            guard let text = json.string, let value = Value(text) else { throw .member(name) }
            return value
        }
        func required<Value: LosslessStringConvertible>(_ name: String) throws(ChangeError) -> Value {
            guard let value: Value = try string(name) else { throw .member(name) }
            return value
        }
        guard let n = json["n"]?.integer, Self.counters.contains(n) else { throw .member("n") }
        guard let set = json["set"]?.members else { throw .member("set") }
        var after: [Identifier] = []
        for json in json["after"]?.array ?? [] {
            guard let id = json.string.flatMap(Identifier.init) else { throw .member("after") }
            after.append(id)
        }
        self.init(
            id: try required("id"), n: n, at: try required("at"), by: try required("by"),
            subject: try Self.subject(of: json), after: after, undoes: try string("undoes"),
            action: try string("action"), rehearsal: try string("rehearsal"), set: Values(set),
            unknown: members.filter { !Self.known.contains($0.name) })
    }

    private static func subject(of json: JSON) throws(ChangeError) -> Subject {
        var found: (name: String, subject: Subject)?
        for name in ["idea", "item", "person", "floor", "room"] {
            guard let value = json[name] else { continue }
            if let found { throw .subjects(found.name, name) }
            found = (name, try subject(name, value))
        }
        return found?.subject ?? .unknown
    }

    private static func subject(_ name: String, _ value: JSON) throws(ChangeError) -> Subject {
        switch (name, value, value.string.flatMap(Identifier.init)) {
        case ("idea", _, let id?): .idea(id)
        case ("floor", _, let id?): .floor(id)
        case ("item", .string(let id), _): .item(id)
        case ("person", .string(let id), _): .person(id)
        case ("room", .bool(true), _): .room
        default: throw .member(name)
        }
    }
}
