/// What a line of a journal lacks to be a change.
package enum ChangeError: Error, Hashable, Sendable {
    case notObject
    /// A member is missing or has a wrong shape: its name.
    case member(String)
    /// Two subjects in one change: the names of both.
    case subjects(String, String)
}

extension Change {
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
        var known = Members()
        var unknown: [JSON.Member] = []
        // One walk: a journal of 100,000 changes is read while someone waits.
        for member in members where !known.take(member) { unknown.append(member) }
        guard let n = known.n?.integer, Self.counters.contains(n) else { throw .member("n") }
        guard let set = known.set?.members else { throw .member("set") }
        var after: [Identifier] = []
        for json in known.after?.array ?? [] {
            guard let id = json.string.flatMap(Identifier.init) else { throw .member("after") }
            after.append(id)
        }
        self.init(
            id: try Self.required("id", known.id), n: n, at: try Self.required("at", known.at),
            by: try Self.required("by", known.by), subject: try Self.subject(of: known.subjects),
            after: after, undoes: try Self.value("undoes", known.undoes),
            action: try Self.value("action", known.action),
            rehearsal: try Self.value("rehearsal", known.rehearsal), set: Values(set), unknown: unknown)
    }

    /// The members that this version knows, each as it came last.
    private struct Members {
        var id, n, at, by, after, undoes, action, rehearsal, set: JSON?
        var subjects: [JSON.Member] = []

        mutating func take(_ member: JSON.Member) -> Bool {
            switch member.name {
            case "id": id = member.value
            case "n": n = member.value
            case "at": at = member.value
            case "by": by = member.value
            case "after": after = member.value
            case "undoes": undoes = member.value
            case "action": action = member.value
            case "rehearsal": rehearsal = member.value
            case "set": set = member.value
            case "idea", "item", "person", "floor", "room":
                subjects.removeAll { $0.name == member.name }
                subjects.append(member)
            default: return false
            }
            return true
        }
    }

    private static func value<Value: LosslessStringConvertible>(
        _ name: String, _ json: JSON?
    ) throws(ChangeError) -> Value? {
        guard let json else { return nil }
        guard let text = json.string, let value = Value(text) else { throw .member(name) }
        return value
    }

    private static func required<Value: LosslessStringConvertible>(
        _ name: String, _ json: JSON?
    ) throws(ChangeError) -> Value {
        guard let value: Value = try value(name, json) else { throw .member(name) }
        return value
    }

    private static func subject(of members: [JSON.Member]) throws(ChangeError) -> Subject {
        guard let member = members.first else { return .unknown }
        if members.count > 1 {
            let names = ["idea", "item", "person", "floor", "room"].filter { name in
                members.contains { $0.name == name }
            }
            throw .subjects(names[0], names[1])
        }
        return try subject(member.name, member.value)
    }

    private static func subject(_ name: String, _ value: JSON) throws(ChangeError) -> Subject {
        switch (name, value) {
        case ("idea", .string(let text)): if let id = Identifier(text) { return .idea(id) }
        case ("floor", .string(let text)): if let id = Identifier(text) { return .floor(id) }
        case ("item", .string(let id)): return .item(id)
        case ("person", .string(let id)): return .person(id)
        case ("room", .bool(true)): return .room
        case (_, _): break
        }
        throw .member(name)
    }
}
