package import Seminar

/// The record as one plain JSON document, for other programs and for whoever comes later.
///
/// It depends on nothing but the programme and the changes, never on the time at which it is written, so laptops that have the same changes write the same bytes.
/// Members stand in a fixed order and are left out where there is nothing to say; sessions, items and people stand in
/// the order of the agenda and the roster, ideas in the order in which they were recorded. Values hold codes, not labels,
/// and those that this version does not know are kept. Ideas that were removed are left out; items and people that were
/// are marked, because ideas may name them.
package enum JSONReport {
    package static let format = "toadam-record/1"

    /// - Parameter ideas: nil for all that stand.
    package static func document(of record: Record, ideas: [Idea]? = nil) -> JSON {
        let programme = record.programme
        let unknown = record.history(.unknown).changes.filter(record.counts).map(\.json)
        return .members([
            ("format", .string(format)), ("seminar", .string(programme.id)), ("title", programme.title.json),
            ("seminars", programme.seminars.count < 2 ? nil : .array(programme.seminars.map(\.json))),
            ("project", programme.project?.json), ("organisers", programme.json["organisers"]),
            ("language", .string(programme.language.rawValue)),
            ("offset", .string(Moment.offset(minutes: programme.offsetMinutes))),
            ("room", .values(record.values(of: .room))),
            ("sessions", .array(record.sessions)),
            ("fields", programme.json["fields"]), ("classes", programme.json["classes"]),
            ("groups", programme.json["groups"]),
            ("people", .array(record.roster.map(record.json(of:)))),
            ("floor", .array(record.floor.requests.map(record.json(of:)))),
            ("ideas", .array((ideas ?? record.standingIdeas).map(record.json(of:)))),
            ("papers", programme.json["papers"]), ("speeches", programme.json["speeches"]),
            ("unknown_changes", unknown.isEmpty ? nil : .array(unknown)),
        ])
    }
}

extension NamedSeminar {
    fileprivate var json: JSON { ["code": .string(code), "id": .string(id), "title": title.json] }
}

extension Record {
    /// An idea with its number, who recorded it when, and every value that is set.
    func json(of idea: Idea) -> JSON {
        let prepared = idea.recorded.counter == 0 ? self.prepared(idea.id) : nil
        return .members([
            ("id", .string(idea.id.description)), ("number", .string(number(of: idea))),
            ("seminar", seminar(of: idea).map { .string($0.code) }),
            ("at", .string(idea.at.description)), ("by", .string(idea.by)),
            ("edited", idea.edited.map { ["at": .string($0.at.description), "by": .string($0.by)] }),
            ("rehearsal", idea.rehearsal.map { .string($0.description) }),
            ("conflicts", .names(idea.conflicts)), ("placeholders", .names(prepared?.placeholders ?? [])),
            ("values", .object(idea.values.inTableOrder)),
        ])
    }

    fileprivate var sessions: [JSON] {
        let items = Dictionary(grouping: agenda, by: \.sessionID)
            .mapValues { JSON.array($0.map(json(of:))) }
        return programme.sessions.map { session in
            JSON.members([
                ("id", .string(session.id)), ("title", session.title.json),
                ("day", .string(session.day.description)), ("place", session.place?.json),
                ("start", TimeOfDay(minutes: session.start).map { .string($0.description) }),
                ("items", items[session.id] ?? .array([])), ("placeholders", .names(session.placeholders)),
            ])
        }
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
            ("actual", step.facts.recorded.json), ("other", .others(others(of: step))),
        ])
    }

    /// What has no place of its own among the members of an item, or not the shape for it.
    private func others(of step: AgendaItem) -> Values {
        let values = values(of: .item(step.id))
        return Values(
            values.members.filter { member in
                !Self.placed.contains(member.name) || !ValueTable.items.holds(member)
                    || member.name == ValueName.session && step.lostSession != nil
            })
    }

    /// The values of an item that stand in the document under names of their own, or say where the item stands.
    private static let placed: Set = [
        ValueName.session, ValueName.position, ValueName.title, ValueName.minutes, ValueName.fixedStart,
        ValueName.isBreak, ValueName.speaker, ValueName.prompts, ValueName.started, ValueName.running,
        ValueName.spent, ValueName.ended, ValueName.skipped, ValueName.deferred, ValueName.groupStarted,
        ValueName.groupMinutes, ValueName.groupRunning, ValueName.groupSpent, ValueName.groupEnded,
        ValueName.interrupts, ValueName.removed,
    ]

    fileprivate func json(of state: PersonState) -> JSON {
        let placeholders = (state.plan?.placeholders ?? []).filter { state.recorded[$0] == nil }
        return .members(
            [("id", .string(state.person.id))]
                + PersonProperty.all.map { ($0.name, state.value(of: $0, in: .first)) } + [
                    ("placeholders", .names(placeholders)), ("added", state.plan == nil ? true : nil),
                    ("later_sessions", laterSessions(of: state)), ("other", .others(state.unknown)),
                ])
    }

    /// What is kept of a person for later sessions, in the order of the programme, and at last for those it does not have.
    private func laterSessions(of state: PersonState) -> JSON? {
        let planned = programme.sessions.map(\.id)
        let recorded = Set(state.recorded.given.names.compactMap(Sitting.session(ofName:)))
        let properties = PersonProperty.all.filter { $0.origin == .session }
        let sessions = planned.filter(recorded.contains) + recorded.subtracting(planned).sorted()
        let members = sessions.map { id in
            JSON.Member(
                id, .members(properties.map { ($0.name, state.value(of: $0, in: Sitting(session: id))) }))
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
}

extension JSON {
    /// An object of those members that have a value.
    static func members(_ members: [(name: String, value: JSON?)]) -> JSON {
        .object(members.compactMap { member in member.value.map { Member(member.name, $0) } })
    }

    fileprivate static func values(_ values: Values) -> JSON {
        .object(values.members.sorted { $0.name < $1.name })
    }

    /// Values for which the document has no place of their own, or nothing where there are none.
    fileprivate static func others(_ values: Values) -> JSON? { values.isEmpty ? nil : .values(values) }

    /// A list of names, or nothing where there are none.
    fileprivate static func names(_ names: [String]) -> JSON? {
        names.isEmpty ? nil : .array(names.map(JSON.string))
    }
}
