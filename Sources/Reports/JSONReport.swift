package import Seminar

/// The record as one plain JSON document, for other programs and for whoever comes later.
///
/// It depends on nothing but the programme and the changes, so laptops that have the same changes write the same bytes.
/// Members stand in a fixed order and are left out where there is nothing to say; sessions, items and people stand in
/// the order of the agenda and the roster, ideas in the order in which they were recorded. Values hold codes, not labels,
/// and those that this version does not know are kept. Ideas that were removed are left out; items and people that were
/// are marked, because ideas may name them.
package enum JSONReport {
    package static let format = "toadam-record/1"

    /// The document as UTF-8, indented, with a line end at the end.
    package static func bytes(of record: Record) -> [UInt8] { document(of: record).document }

    package static func document(of record: Record) -> JSON {
        let programme = record.programme
        let unknown = record.history(.unknown).changes.filter(record.counts).map(\.json)
        return .members([
            ("format", .string(format)), ("seminar", .string(programme.id)), ("title", programme.title.json),
            ("project", programme.project?.json), ("organisers", programme.json["organisers"]),
            ("language", .string(programme.language.rawValue)),
            ("offset", .string(Moment.offset(minutes: programme.offsetMinutes))),
            ("room", .values(record.values(of: .room))),
            ("sessions", .array(record.sessions)),
            ("fields", programme.json["fields"]), ("classes", programme.json["classes"]),
            ("groups", programme.json["groups"]),
            ("people", .array(record.roster.map(record.json(of:)))),
            ("floor", .array(record.floor.requests.map(record.json(of:)))),
            ("ideas", .array(record.standingIdeas.map(record.json(of:)))),
            ("unknown_changes", unknown.isEmpty ? nil : .array(unknown)),
        ])
    }
}

extension Record {
    /// An idea with its number, who recorded it when, and every value that is set.
    func json(of idea: Idea) -> JSON {
        let prepared = idea.recorded.n == 0 ? self.prepared(idea.id) : nil
        return .members([
            ("id", .string(idea.id.description)), ("number", .string(number(of: idea))),
            ("at", .string(idea.at.description)), ("by", .string(idea.by)),
            ("edited", idea.edited.map { ["at": .string($0.at.description), "by": .string($0.by)] }),
            ("rehearsal", idea.rehearsal.map { .string($0.description) }),
            ("conflicts", .names(idea.conflicts)), ("placeholders", .names(prepared?.placeholders ?? [])),
            ("values", .object(idea.values.inTableOrder)),
        ])
    }

    /// The sessions of the programme, then those that only a change from a newer version speaks of.
    fileprivate var sessions: [JSON] {
        let planned = programme.sessions.map { session in
            JSON.members([
                ("id", .string(session.id)), ("title", session.title.json),
                ("day", .string(session.day.description)), ("place", session.place?.json),
                ("start", TimeOfDay(minutes: session.start).map { .string($0.description) }),
                ("items", items(of: session.id)), ("placeholders", .names(session.placeholders)),
            ])
        }
        let known = Set(programme.sessions.map(\.id))
        let unknown = Set(agenda.map(\.sessionID)).subtracting(known).sorted()
        return planned + unknown.map { ["id": .string($0), "items": items(of: $0)] }
    }

    private func items(of session: String) -> JSON {
        .array(agenda.filter { $0.sessionID == session }.map(json(of:)))
    }

    private func json(of step: AgendaItem) -> JSON {
        let item = step.item
        return .members([
            ("id", .string(step.id)), ("title", item.title.json), ("short", item.short?.json),
            ("minutes", .integer(item.minutes)),
            ("fixed_start", item.fixedStart.flatMap(TimeOfDay.init).map { .string($0.description) }),
            ("break", item.isBreak ? true : nil), ("speaker", item.speaker?.json),
            ("prompts", item.prompts.isEmpty ? nil : .array(item.prompts.map(\.json))),
            ("kind", item.kind.map { .string($0.rawValue) }),
            ("placeholders", .names(item.placeholders)), ("removed", step.facts.isRemoved ? true : nil),
            ("planned", step.plan.map { ["title": $0.title.json, "minutes": .integer($0.minutes)] }),
            ("actual", step.facts.json), ("other", values(of: .item(step.id)).unknown(to: .items)),
        ])
    }

    fileprivate func json(of state: PersonState) -> JSON {
        let person = state.person
        let values = values(of: .person(person.id))
        let placeholders = (state.plan?.placeholders ?? []).filter { values[$0] == nil }
        return .members(
            [
                ("id", .string(person.id)), ("name", .string(person.name)),
                ("role", .string(person.role.rawValue)),
                ("class", person.classID.map(JSON.string)), ("position", person.position?.json),
                ("unit", person.unit.map(JSON.string)), ("locality", person.locality.map(JSON.string)),
                ("group", person.groupID.map(JSON.string)), ("placeholders", .names(placeholders)),
                ("added", state.plan == nil ? true : nil), ("removed", state.isRemoved ? true : nil),
            ] + state.attendance.members + [
                ("later_sessions", json(of: state.later)), ("other", values.unknown(to: .people)),
            ])
    }

    /// The attendance of later sessions, in the order of the programme, and at last of those it does not have.
    private func json(of later: [String: Attendance]) -> JSON? {
        let planned = programme.sessions.map(\.id)
        let unknown = Set(later.keys).subtracting(planned).sorted()
        let members = (planned + unknown).compactMap { id in
            later[id].map { JSON.Member(id, .members($0.members)) }
        }
        return members.isEmpty ? nil : .object(members)
    }

    fileprivate func json(of request: FloorRequest) -> JSON {
        .members([
            ("id", .string(request.id.description)),
            ("values", .values(values(of: .floor(request.id)))),
        ])
    }

}

extension Attendance {
    fileprivate var members: [(name: String, value: JSON?)] {
        [
            ("attendance", mark.map { .string($0.rawValue) }),
            ("arrived", arrived.map { .string($0.description) }), ("reason", reason.map(JSON.string)),
            ("substitute", substitute.map(JSON.string)),
        ]
    }
}

extension ItemFacts {
    /// What happened; nothing where nothing has.
    fileprivate var json: JSON? {
        let members: [(name: String, value: JSON?)] = [
            ("started", started.map { .string($0.description) }),
            ("running", running.map { .string($0.description) }),
            ("spent_seconds", spentSeconds > 0 ? .integer(spentSeconds) : nil),
            ("ended", ended.map { .string($0.description) }),
            ("skipped", isSkipped ? true : nil), ("deferred", isDeferred ? true : nil),
            ("group_work", groupWork?.json), ("interrupts", interrupts.map(JSON.string)),
        ]
        return members.contains { $0.value != nil } ? .members(members) : nil
    }
}

extension GroupWork {
    fileprivate var json: JSON {
        .members([
            ("started", .string(started.description)), ("minutes", .integer(minutes)),
            ("running_since_second", running.map(JSON.integer)),
            ("spent_seconds", spentSeconds > 0 ? .integer(spentSeconds) : nil),
            ("ended", ended.map { .string($0.description) }),
        ])
    }
}

extension Values {
    /// First the values that the table of properties has, in its order, then the others by name.
    fileprivate var inTableOrder: [JSON.Member] {
        let known = Property.all.compactMap { property in
            self[property.name].map { JSON.Member(property.name, $0) }
        }
        return known + members.filter { Property.named($0.name) == nil }.sorted { $0.name < $1.name }
    }

    /// Those that a table does not have: the others stand under names of their own in the document.
    fileprivate func unknown(to table: ValueTable) -> JSON? {
        let others = members.filter { table[$0.name] == nil }.sorted { $0.name < $1.name }
        return others.isEmpty ? nil : .object(others)
    }
}

extension JSON {
    /// An object of those members that have a value.
    fileprivate static func members(_ members: [(name: String, value: JSON?)]) -> JSON {
        .object(members.compactMap { member in member.value.map { Member(member.name, $0) } })
    }

    fileprivate static func values(_ values: Values) -> JSON {
        .object(values.members.sorted { $0.name < $1.name })
    }

    /// A list of names, or nothing where there are none.
    fileprivate static func names(_ names: [String]) -> JSON? {
        names.isEmpty ? nil : .array(names.map(JSON.string))
    }
}
