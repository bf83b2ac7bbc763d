/// The programme as JSON: what a reader expects, and nothing that only says what holds anyway.
extension Programme {
    package var json: JSON {
        let about: [(name: String, value: JSON?)] = [
            ("format", .string(Self.format)), ("id", .string(id)), ("title", title.json),
            ("project", project?.json),
            ("organisers", organisers.isEmpty ? nil : .array(organisers.map(\.json))),
            ("language", .string(language.rawValue)),
            ("offset", .string(Moment.offset(minutes: offsetMinutes))),
        ]
        let lists: [(name: String, value: JSON?)] = [
            ("sessions", .array(sessions.map(\.json))), ("fields", .array(fields.map(\.json))),
            ("classes", .array(classes.map(\.json))), ("groups", .array(groups.map(\.json))),
            ("people", .array(people.map(\.json))), ("ideas", .array(ideas.map(\.json))),
            ("papers", papers.json),
            ("speeches", speeches.isEmpty ? nil : .array(speeches.map(\.json))),
        ]
        return .members(about + lists)
    }

    /// The members of the file in which two programmes differ, in its order.
    package func differences(from other: Programme) -> [String] {
        let (own, others) = (json, other.json)
        return Self.names.filter { own[$0] != others[$0] }
    }
}

extension Session {
    var json: JSON {
        .members([
            ("id", .string(id)), ("title", title.json), ("day", .string(day.description)),
            ("place", place?.json), ("start", .string(clock(start))),
            ("items", .array(items.map(\.json))), ("placeholders", nameList(placeholders)),
        ])
    }
}

extension Item {
    var json: JSON {
        .members([
            ("id", .string(id)), (ValueName.title, title.json), ("short", short?.json),
            (ValueName.minutes, .integer(minutes)),
            (ValueName.fixedStart, fixedStart.map { .string(clock($0)) }),
            (ValueName.isBreak, isBreak ? true : nil),
            (ValueName.speaker, speaker?.json),
            (ValueName.prompts, prompts.isEmpty ? nil : .array(prompts.map(\.json))),
            (ValueName.kind, kind.map { .string($0.rawValue) }),
            ("placeholders", nameList(placeholders)),
        ])
    }
}

extension Field {
    fileprivate var json: JSON {
        .members([
            ("code", .string(code)), ("title", title.json), ("key", key.map { .string(String($0)) }),
        ])
    }
}

extension Group {
    fileprivate var json: JSON {
        .members([
            ("id", .string(id)), ("name", name.json), ("theme", theme?.json),
            (ValueName.field, field.map(JSON.string)),
        ])
    }
}

extension Person {
    fileprivate var json: JSON {
        .members(
            [("id", .string(id))] + PersonProperty.planned.map { ($0.name, values[$0.name]) }
                + [("placeholders", nameList(placeholders))])
    }
}

extension PreparedIdea {
    fileprivate var json: JSON {
        .members([
            ("id", .string(id.description)), ("at", .string(at.description)), ("set", .object(set.members)),
            ("placeholders", nameList(placeholders)),
        ])
    }
}

extension JSON {
    /// An object of those members that have a value.
    static func members(_ members: [(name: String, value: JSON?)]) -> JSON {
        .object(members.compactMap { member in member.value.map { Member(member.name, $0) } })
    }
}

/// `08:30`, of minutes after midnight; a value beyond the day, which no reader gives, is taken into it.
private func clock(_ minutes: Int) -> String {
    TimeOfDay(minutes: minutes.clamped(to: 0...1_439))?.description ?? "00:00"
}

/// A list of names, or nothing where there are none.
private func nameList(_ names: [String]) -> JSON? {
    names.isEmpty ? nil : .array(names.map(JSON.string))
}
