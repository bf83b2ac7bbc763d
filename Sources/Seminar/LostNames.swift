/// What entries name and the seminar does not have: an item, a speaker, a field or a class that was taken out of the programme or got
/// another code there, or that a journal brought which is missing, as may be another entry.
///
/// Such an entry is kept and shown with the bare code; a person must be told, since lists by item or by person pass it over.
struct LostNames: Hashable, Sendable {
    private(set) var ofIdeas: [Identifier: [LostName]] = [:]
    private var counts: [LostName: Int] = [:]

    /// The names, each once, however many entries have them.
    var names: some Collection<LostName> { counts.keys }
    var isEmpty: Bool { counts.isEmpty }
    func contains(_ name: LostName) -> Bool { counts[name] != nil }

    /// Takes note of what one idea names in vain, in the place of what was known of it.
    mutating func set(_ names: [LostName], of idea: Identifier) {
        guard !names.isEmpty || !ofIdeas.isEmpty else { return }
        for former in ofIdeas[idea] ?? [] {
            counts[former, default: 0] -= 1
            if counts[former] == 0 { counts[former] = nil }
        }
        ofIdeas[idea] = names.isEmpty ? nil : names
        for name in names { counts[name, default: 0] += 1 }
    }
}

/// Something of the programme, or an entry, by the code that stands for nothing.
package struct LostName: Hashable, Sendable {
    package enum Kind: Int, Hashable, Sendable {
        case item, speaker, field, session, group, trainingClass, entry
    }

    /// What names it besides entries: the agenda, what is known of people, the speakers' queue, and the room, which is on an item.
    package enum Place: Int, CaseIterable, Hashable, Sendable { case agenda, people, queue, room }

    package let kind: Kind
    package let code: String

    /// What names it: the numbers of the first entries, how many more there are, and what does besides.
    package struct Uses: Hashable, Sendable {
        package let entries: [String]
        package let more: Int
        package let places: [Place]
    }
}

extension Record {
    /// How many things are named in vain.
    var lostNameCount: Int { Set(lostNames.names).union(lostElsewhere.keys).count }

    /// How many of them one of several seminars names.
    func lostNameCount(ofSeminar place: Int) -> Int {
        let ofEntries = lostNames.ofIdeas.filter { idea($0.key)?.recorded.seminar == place }
        let elsewhere = lostElsewhere.filter { $0.value.contains { $0.seminar == place } }
        return Set(ofEntries.values.joined()).union(elsewhere.keys).count
    }

    /// What is named in vain, as problems of the programme, each with what names it.
    var lostNameProblems: [Problem] {
        var ideas: [LostName: [Identifier]] = lostElsewhere.mapValues { _ in [] }
        for (idea, names) in lostNames.ofIdeas {
            for name in names { ideas[name, default: []].append(idea) }
        }
        return ideas.sorted { ($0.key.kind.rawValue, $0.key.code) < ($1.key.kind.rawValue, $1.key.code) }
            .map { name, ideas in
                let uses = uses(by: ideas, in: Set((lostElsewhere[name] ?? []).map(\.place)))
                return Problem(
                    file: name.kind == .entry ? LostName.journals : "programme.json",
                    fact: .lostName(name, uses))
            }
    }

    /// What names something, as a sentence says it.
    func uses(by ideas: some Sequence<Identifier>, in places: Set<LostName.Place>) -> LostName.Uses {
        let ideas = ideas.compactMap(idea).sorted { $0.recorded < $1.recorded }
        let first = ideas.prefix(LostName.mostNumbers).map(number)
        return LostName.Uses(
            entries: first, more: ideas.count - first.count,
            places: LostName.Place.allCases.filter(places.contains))
    }

    /// What an idea that is looked at names in vain.
    func lostNames(of idea: Idea) -> [LostName] {
        var lost: [LostName] = []
        if let item = idea.item, !isKnown(item: item) { lost.append(LostName(kind: .item, code: item)) }
        if let speaker = idea.speaker, speaker != Speaker.unknown, !isKnown(speaker: speaker) {
            lost.append(LostName(kind: .speaker, code: speaker))
        }
        if let field = idea.field, !fieldCodes.contains(field) {
            lost.append(LostName(kind: .field, code: field))
        }
        // Most ideas have none of these: one walk sees it.
        idea.values.walk { usual, name, value in
            guard usual == nil else { return }
            switch name() {
            case ValueName.trainingClass:
                if let id = value().string, !id.isEmpty, !classIDs.contains(id) {
                    lost.append(LostName(kind: .trainingClass, code: id))
                }
            case ValueName.returnTo:
                if let id = value().string, !id.isEmpty, id != idea.item, !isKnown(item: id) {
                    lost.append(LostName(kind: .item, code: id))
                }
            case ValueName.links, ValueName.repeats:
                for text in value().array?.compactMap(\.string) ?? [] {
                    let id = Identifier(text)
                    if id.flatMap(place(of:)) == nil {
                        lost.append(LostName(kind: .entry, code: id?.description ?? text))
                    }
                }
            default: break
            }
        }
        lost = lost.eachOnce
        return lost.isEmpty || !holds(idea) ? [] : lost
    }

    /// One value that names something in vain: where it stands, and in which of several seminars.
    struct LostUse: Hashable, Sendable {
        let place: LostName.Place
        let seminar: Int
    }

    /// What the agenda, people, requests to speak and the room name in vain.
    ///
    /// A planned item or person that is gone may still be the subject of changes: then it stands there by its bare id.
    func findLostElsewhere() -> [LostName: Set<LostUse>] {
        var found: [LostName: Set<LostUse>] = [:]
        func add(_ kind: LostName.Kind, _ code: String, in place: LostName.Place, of subject: String) {
            let seminar = programme.seminar(ofCode: subject)?.code
            let use = LostUse(
                place: place, seminar: programme.seminars.firstIndex { $0.code == seminar } ?? 0)
            found[LostName(kind: kind, code: code), default: []].insert(use)
        }
        for step in agenda where !step.facts.isRemoved {
            if !step.isTitled { add(.item, step.id, in: .agenda, of: step.id) }
            if let session = step.lostSession { add(.session, session, in: .agenda, of: step.id) }
            if let item = step.facts.interrupts, !isKnown(item: item) {
                add(.item, item, in: .agenda, of: step.id)
            }
        }
        let sessions = Set(programme.sessions.map(\.id))
        for state in roster where !state.isRemoved {
            let id = state.person.id
            if !state.isNamed { add(.speaker, id, in: .people, of: id) }
            if let group = state.person.groupID, !groupIDs.contains(group) {
                add(.group, group, in: .people, of: id)
            }
            if let trainingClass = state.person.classID, !classIDs.contains(trainingClass) {
                add(.trainingClass, trainingClass, in: .people, of: id)
            }
            for session in state.later.keys where !sessions.contains(session) {
                add(.session, session, in: .people, of: id)
            }
        }
        for request in floor.requests where !isKnown(speaker: request.person) {
            add(.speaker, request.person, in: .queue, of: request.person)
        }
        if let item = room.currentItem, !isKnown(item: item) { add(.item, item, in: .room, of: item) }
        return found
    }

    private func isKnown(item id: String) -> Bool { item(id)?.isTitled ?? false }

    private func isKnown(speaker id: String) -> Bool {
        person(id)?.isNamed ?? false || groupIDs.contains(id)
    }
}

extension LostName {
    /// How many entries a sentence names.
    fileprivate static let mostNumbers = 5

    /// The folder in which an entry, or a change, is to be looked for.
    static let journals = "journal/"
}
