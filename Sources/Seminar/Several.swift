/// Several seminars put together to be looked at as one; nothing is ever recorded into it.
///
/// What comes of it is one programme and one record like any other, so that filters, counts, lists and screens need not know of
/// it. Two things make that possible. Codes of people, groups, items and sessions have the name of their seminar before them, as
/// `khoa-5/L3-07`, since each seminar gives them anew. Counters have the place of their seminar in their upper bits, so that the
/// seminars stand one after another in the order of all changes, each as it is by itself, and an idea tells to which it belongs.
/// Classes and fields of one code and one name are one: by them seminars are compared. The room and the speakers' queue are
/// left out: there is one of each.
package struct Several: Sendable {
    package let programme: Programme
    fileprivate let parts: [Part]

    /// What one of the seminars calls something, and what it is called among them all.
    fileprivate struct Part: Sendable {
        let place: Int
        let prefix: String
        let programme: Programme
        var name: String { String(prefix.dropLast()) }
        /// Its own first session; of the first seminar that is the first of all.
        let firstSession: String?
        var fields: [String: String] = [:]
        var classes: [String: String] = [:]
        /// Of what the programme brought under an id that another one gave too.
        var ideas: [Identifier: Identifier] = [:]
    }

    /// - Parameters:
    ///   - seminars: each with the name that tells it from the others and holds no slash.
    ///   - joinsPeople: whether people of different seminars who have one name and one unit are one person.
    package init(_ seminars: [(name: String, programme: Programme)], joiningPeople joinsPeople: Bool = false)
    {
        let first = seminars.first?.programme ?? Programme(id: "", title: Localized([:]))
        let names = seminars.map(\.name).joined(separator: ", ")
        let texts: Localized.Texts = [.vietnamese: names, .english: names, .japanese: names]
        var whole = Programme(
            id: seminars.map(\.programme.id).joined(separator: "+"), title: Localized(texts),
            language: first.language, offsetMinutes: first.offsetMinutes)
        whole.joinsPeople = joinsPeople
        var known: Set<Identifier> = []
        var parts: [Part] = []
        for (place, (name, programme)) in seminars.enumerated() {
            var part = Part(
                place: place, prefix: name + "/", programme: programme,
                firstSession: programme.sessions.first?.id)
            for field in programme.fields {
                let code = part.code(
                    of: field.code, field.title, among: whole.fields.map { ($0.code, $0.title) })
                part.fields[field.code] = code
                if !whole.fields.contains(where: { $0.code == code }) {
                    let key = whole.fields.contains { $0.key == field.key } ? nil : field.key
                    whole.fields.append(Field(code: code, title: field.title, key: key))
                }
            }
            for trainingClass in programme.classes {
                let code = part.code(
                    of: trainingClass.id, trainingClass.name, among: whole.classes.map { ($0.id, $0.name) })
                part.classes[trainingClass.id] = code
                guard !whole.classes.contains(where: { $0.id == code }) else { continue }
                var group = trainingClass
                group.id = code
                whole.classes.append(group)
            }
            for idea in programme.ideas where !known.insert(idea.id).inserted {
                part.ideas[idea.id] = idea.id.moved(by: place)
            }
            whole.seminars.append(NamedSeminar(code: name, id: programme.id, title: programme.title))
            whole.sessions += programme.sessions.map { part.placed($0, name) }
            whole.groups += programme.groups.map { part.placed($0) }
            whole.people += programme.people.map { part.placed($0) }
            whole.ideas += programme.ideas.map { part.placed($0) }
            parts.append(part)
        }
        programme = whole
        self.parts = parts
    }

    /// What the seminars and their journals add up to.
    ///
    /// - Parameter journals: of each seminar, in the order of the seminars.
    package func record(of journals: [[(changes: [Change], tag: String)]]) -> Record {
        let record = record(of: journals, others: parts.map { _ in [:] })
        // Nobody gives one id twice, but whoever makes a seminar of another one's files does.
        var whole = record.clashes.isEmpty ? record : self.record(of: journals, others: others(in: journals))
        whole.running = zip(parts, journals).compactMap { part, journals in
            let isRunning = whole.agenda.contains {
                $0.facts.hasClockRunning && programme.seminar(ofCode: $0.id)?.code == part.name
            }
            guard isRunning else { return nil }
            var own = Record(programme: part.programme)
            own.apply(journals)
            return (part.prefix, own)
        }
        return whole
    }

    private func record(
        of journals: [[(changes: [Change], tag: String)]], others: [[Identifier: Identifier]]
    ) -> Record {
        var record = Record(programme: programme)
        record.apply(
            zip(parts, zip(journals, others)).flatMap { part, journals in
                journals.0.map { ($0.changes.compactMap { part.placed($0, journals.1) }, $0.tag) }
            })
        return record
    }

    /// Of each seminar the ids that one before it gave or named too, and what they become.
    private func others(in journals: [[(changes: [Change], tag: String)]]) -> [[Identifier: Identifier]] {
        var known: Set<Identifier> = []
        return zip(parts, journals).map { part, journals in
            let changes = journals.flatMap(\.changes)
            var own = Set(changes.map(\.id))
            for change in changes {
                guard case .idea(let id) = change.subject else { continue }
                own.insert(id)
                // What an idea names is of its own seminar too, whether it is there or not.
                for name in [ValueName.links, ValueName.repeats] {
                    own.formUnion(change.set.texts(name).compactMap(Identifier.init))
                }
            }
            let twice = own.intersection(known)
            known.formUnion(own)
            return Dictionary(uniqueKeysWithValues: twice.map { ($0, $0.moved(by: part.place)) })
        }
    }
}

/// One of several seminars that are looked at together.
package struct NamedSeminar: Hashable, Sendable {
    /// What tells it from the others: what its folder is called.
    package let code: String
    /// The programme's id.
    package let id: String
    package let title: Localized

    package init(code: String, id: String, title: Localized) {
        (self.code, self.id, self.title) = (code, id, title)
    }
}

extension Programme {
    /// The seminar that a code of a person, a group, an item or a session belongs to, where there are several.
    package func seminar(ofCode code: String) -> NamedSeminar? {
        guard seminars.count > 1 else { return nil }
        let name = code.prefix { $0 != "/" }
        return seminars.first { $0.code == name }
    }
}

extension Programme {
    /// Who is one person with somebody of an earlier seminar, by name and unit, and with whom.
    ///
    /// Where two of one seminar are called so, nobody is: it cannot be told which of them came again.
    func samePeople(on roster: [PersonState]) -> [String: String] {
        let known = roster.filter { !$0.isRemoved && !($0.person.unit ?? "").isEmpty }
        let alike = Dictionary(grouping: known) { [$0.person.name, $0.person.unit ?? ""] }
        var same: [String: String] = [:]
        for people in alike.values where people.count > 1 {
            let ids = people.map(\.person.id)
            guard Set(ids.map { seminar(ofCode: $0) }).count == ids.count else { continue }
            for id in ids.dropFirst() { same[id] = ids[0] }
        }
        return same
    }
}

extension Record {
    /// The seminar that an idea belongs to, where there are several.
    package func seminar(of idea: Idea) -> NamedSeminar? {
        let seminars = programme.seminars
        return seminars.count > 1 && seminars.indices.contains(idea.recorded.seminar)
            ? seminars[idea.recorded.seminar] : nil
    }
}

extension Stamp {
    /// Counters are smaller; above them stands the place of the seminar among several.
    static let seminarUnit = 1 << 54

    /// The counter as it was given.
    package var counter: Int { n & (Self.seminarUnit - 1) }
    /// The place of its seminar among several; 0 where there is one.
    package var seminar: Int { n / Self.seminarUnit }
}

extension Identifier {
    /// Another id, so that one that was given twice stands for two things; those of one seminar stay in their order.
    fileprivate func moved(by place: Int) -> Identifier {
        Identifier(high: high &+ UInt64(place), low: low)
    }
}

// MARK: - What each thing is among them all

extension Several.Part {
    /// The code of a field or a class: its own where nobody else has it, or has it for the same thing.
    fileprivate func code(
        of code: String, _ name: Localized, among others: [(code: String, name: Localized)]
    ) -> String {
        let other = others.first { $0.code == code }
        return other.map { $0.name.texts == name.texts } ?? true ? code : prefix + code
    }

    fileprivate func placed(_ session: Session, _ name: String) -> Session {
        var session = session
        session.id = prefix + session.id
        func named(_ text: Localized) -> Localized {
            var text = text
            for language in Language.allCases {
                text.texts[language] = text.texts[language].map { "\(name) · \($0)" }
            }
            return text
        }
        session.title = named(session.title)
        let names: Localized.Texts = [.vietnamese: name, .english: name, .japanese: name]
        session.place = session.place.map(named) ?? Localized(names)
        session.items = session.items.map { item in
            var item = item
            item.id = prefix + item.id
            return item
        }
        return session
    }

    fileprivate func placed(_ group: Group) -> Group {
        var group = group
        group.id = prefix + group.id
        group.field = group.field.map { fields[$0] ?? $0 }
        return group
    }

    fileprivate func placed(_ person: Person) -> Person {
        var person = person
        person.id = prefix + person.id
        person.values = Values(person.values.members.map(placedOfPerson))
        return person
    }

    fileprivate func placed(_ idea: PreparedIdea) -> PreparedIdea {
        var idea = idea
        idea.id = ideas[idea.id] ?? idea.id
        idea.seminar = place
        idea.set = Values(idea.set.members.map { placedOfIdea($0, [:]) })
        return idea
    }

    /// A change as it stands among those of the other seminars; nil for one of the room or the speakers' queue.
    fileprivate func placed(_ change: Change, _ others: [Identifier: Identifier]) -> Change? {
        func own(_ id: Identifier) -> Identifier {
            ideas.isEmpty && others.isEmpty ? id : others[id] ?? ideas[id] ?? id
        }
        var change = change
        change.n += place * Stamp.seminarUnit
        change.id = own(change.id)
        change.after = change.after.map(own)
        change.undoes = change.undoes.map(own)
        change.action = change.action.map(own)
        switch change.subject {
        case .idea(let id):
            change.subject = .idea(own(id))
            change.set = Values(change.set.members.map { placedOfIdea($0, others) })
        case .item(let id):
            change.subject = .item(prefix + id)
            change.set = Values(change.set.members.map(placedOfItem))
        case .person(let id):
            change.subject = .person(prefix + id)
            change.set = Values(change.set.members.map(placedOfPerson))
        case .floor, .room, .unknown: return nil
        }
        return change
    }

    /// The shapes of values that hold codes or ids, by their names.
    private static let coded = Dictionary(
        uniqueKeysWithValues: Property.all.compactMap { property in
            switch property.shape {
            case .speaker, .item, .field, .trainingClass, .ideas: (property.name, property.shape)
            case .text, .lines, .code, .codes, .flag, .day: nil
            }
        })

    private func placedOfIdea(_ member: JSON.Member, _ others: [Identifier: Identifier]) -> JSON.Member {
        guard let shape = Self.coded[member.name] else { return member }
        var member = member
        switch (shape, member.value) {
        case (.ideas, .array(let ids)):
            guard !ideas.isEmpty || !others.isEmpty else { return member }
            member.value = .array(
                ids.map { id in
                    guard let own = id.string.flatMap(Identifier.init) else { return id }
                    return .string((others[own] ?? ideas[own] ?? own).description)
                })
        case (.speaker, .string(Speaker.unknown)), (_, .string("")): break
        case (.speaker, .string(let code)), (.item, .string(let code)): member.value = .string(prefix + code)
        case (.field, .string(let code)): member.value = .string(fields[code] ?? code)
        case (.trainingClass, .string(let code)): member.value = .string(classes[code] ?? code)
        default: break
        }
        return member
    }

    private func placedOfItem(_ member: JSON.Member) -> JSON.Member {
        guard member.name == ValueName.session || member.name == ValueName.interrupts,
            case .string(let code) = member.value, !code.isEmpty
        else { return member }
        return JSON.Member(member.name, .string(prefix + code))
    }

    /// Whether somebody came is kept for each session, for the first under plain names: that of all is the first seminar's.
    private func placedOfPerson(_ member: JSON.Member) -> JSON.Member {
        switch (member.name, member.value) {
        case (_, .string("")): return member
        case (ValueName.trainingClass, .string(let code)):
            return JSON.Member(member.name, .string(classes[code] ?? code))
        case (ValueName.group, .string(let code)): return JSON.Member(member.name, .string(prefix + code))
        default: break
        }
        guard PersonProperty.named(member.name)?.origin == .session else { return member }
        if let session = Sitting.session(ofName: member.name) {
            let name = member.name.dropLast(session.count)
            return JSON.Member(name + prefix + session, member.value)
        }
        guard place > 0, let firstSession else { return member }
        return JSON.Member(Sitting(session: prefix + firstSession).name(member.name), member.value)
    }
}
