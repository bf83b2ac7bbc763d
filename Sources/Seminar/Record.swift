/// The state that the programme and all journals add up to.
///
/// It is a fold: for each value of each subject the last change in the order of (`n`, `id`) wins. Which changes have been
/// applied decides it; how often, in which order and from which files they came does not. It has no clock and touches
/// no file.
package struct Record: Sendable {
    package let programme: Programme
    /// The rehearsal that is on: its changes count, those of other rehearsals do not; nil for the seminar itself.
    ///
    /// Ideas are kept whatever rehearsal they come from; they carry its day.
    package var rehearsal: Day? {
        didSet { if rehearsal != oldValue { refold(others) } }
    }
    /// The greatest Lamport counter seen; the next change is one more.
    package private(set) var greatest = 0
    /// All ideas, removed ones too, in the order in which they were recorded.
    package private(set) var ideas: [Idea] = []
    /// The agenda as it now stands, in the order of the sessions; removed items too.
    package private(set) var agenda: [AgendaItem] = []
    package private(set) var roster: [PersonState] = []
    package private(set) var floor = Floor()
    package private(set) var room = RoomState(values: Values())
    /// Ids under which two different changes were found; one of them was passed over by a fixed rule.
    package private(set) var clashes: Set<Identifier> = []
    private(set) var histories: [Subject: History] = [:]
    private(set) var subjects: [Identifier: Subject] = [:]
    /// The subjects other than ideas: few, and looked through whenever one of them changes.
    private var others: Set<Subject> = []
    /// Where each idea stands in `ideas`.
    private var places: [Identifier: Int] = [:]
    private var tags: [Identifier: String] = [:]
    /// How many ideas share a readable number.
    private var numbers: [String: Int] = [:]
    /// The short names of writers, worked out once each.
    private var shortNames: [String: String] = [:]

    package init(programme: Programme, rehearsal: Day? = nil) {
        self.programme = programme
        self.rehearsal = rehearsal
        let prepared = programme.ideas.map { idea in
            Change(id: idea.id, n: 0, at: idea.at, by: programme.id, subject: .idea(idea.id), set: idea.set)
        }
        var dirty: Set<Subject> = []
        for change in prepared { take(change, tag: "", into: &dirty) }
        refold(dirty)
        refoldAgenda()
        refoldRoster()
    }

    /// Applies changes of one journal, in any order, any number of times.
    ///
    /// - Parameter tag: the journal's tag, which tells two programs of one writer apart.
    package mutating func apply(_ changes: some Sequence<Change>, tag: String) {
        var dirty: Set<Subject> = []
        for change in changes { take(change, tag: tag, into: &dirty) }
        refold(dirty)
    }

    package func history(_ subject: Subject) -> History {
        histories[subject] ?? History()
    }

    package func idea(_ id: Identifier) -> Idea? {
        places[id].map { ideas[$0] }
    }

    /// The place in `ideas` of the last idea of an item that comes before a place and was not removed.
    package func lastIdea(of item: String, before place: Int) -> Int? {
        // Through the buffer, because iterating would copy every idea that is passed over.
        ideas.withUnsafeBufferPointer { ideas in
            var place = place
            while place > 0 {
                place -= 1
                if ideas[place].item == item, !ideas[place].isRemoved { return place }
            }
            return nil
        }
    }

    package func item(_ id: String) -> AgendaItem? {
        agenda.first { $0.id == id }
    }

    package func person(_ id: String) -> PersonState? {
        roster.first { $0.person.id == id }
    }

    /// The short name of a writer, as the numbers of ideas begin with it.
    package func shortName(of writer: String) -> String {
        shortNames[writer] ?? WriterName(writer).short
    }

    /// The number to show: with the journal's tag where two programs of one writer came to the same number.
    package func number(of idea: Idea) -> String {
        let number = idea.number
        return numbers[number, default: 0] > 1 && !idea.tag.isEmpty ? "\(number)·\(idea.tag)" : number
    }

    /// Whether a change counts for its subject in the rehearsal, or the seminar, that is on.
    package func counts(_ change: Change) -> Bool {
        change.subject.isIdea || change.rehearsal == nil && rehearsal == nil
            || change.rehearsal == rehearsal || change.rehearsal == nil && change.subject.isPerson
    }
}

// MARK: - The fold

extension Record {
    /// Takes a change in, once; of two with one id the one whose line is greater, byte by byte.
    private mutating func take(_ change: Change, tag: String, into dirty: inout Set<Subject>) {
        greatest = max(greatest, change.n)
        if let known = subjects[change.id], let other = histories[known]?.change(change.id) {
            if relabel(change.id, tag) { dirty.insert(known) }
            guard other != change else { return }
            clashes.insert(change.id)
            guard other.json.line.lexicographicallyPrecedes(change.json.line) else { return }
            _ = histories[known]?.remove(change.id)
            dirty.insert(known)
        }
        subjects[change.id] = change.subject
        histories[change.subject, default: History()].insert(change)
        if change.subject.isIdea {
            tags[change.id] = tag
        } else {
            others.insert(change.subject)
        }
        dirty.insert(change.subject)
    }

    /// Takes the tag of the journal that a change stands in, of several the least, and says whether that changed it.
    private mutating func relabel(_ id: Identifier, _ tag: String) -> Bool {
        guard let known = tags[id], known != tag, !tag.isEmpty, known.isEmpty || tag < known else {
            return false
        }
        tags[id] = tag
        return true
    }

    private mutating func refold(_ dirty: some Collection<Subject>) {
        var agendaChanged = false
        var rosterChanged = false
        var floorChanged = false
        var refolded: [Idea] = []
        var gone: Set<Identifier> = []
        for subject in dirty {
            switch subject {
            case .idea(let id):
                let first = history(subject).changes.first
                let tag = first.flatMap { tags[$0.id] } ?? ""
                let number = first.map { readableNumber(id, recordedBy: $0) } ?? ""
                if let idea = Idea(id: id, history: history(subject), number: number, tag: tag) {
                    refolded.append(idea)
                } else {
                    gone.insert(id)
                }
            case .item: agendaChanged = true
            case .person: rosterChanged = true
            case .floor: floorChanged = true
            case .room: room = RoomState(values: values(of: .room))
            case .unknown: break
            }
        }
        place(refolded, removing: gone)
        if agendaChanged { refoldAgenda() }
        if rosterChanged { refoldRoster() }
        if floorChanged { refoldFloor() }
    }

    /// The number of an idea from the change that recorded it.
    private mutating func readableNumber(_ id: Identifier, recordedBy change: Change) -> String {
        guard change.n > 0 else {
            return "CT-\((programme.ideas.firstIndex { $0.id == id } ?? 0) + 1)"
        }
        let known = shortNames[change.by]
        let short = known ?? WriterName(change.by).short
        if known == nil { shortNames[change.by] = short }
        return "\(short)-\(change.n)"
    }

    /// Puts ideas where they belong; a new one is most often the last.
    private mutating func place(_ refolded: [Idea], removing gone: Set<Identifier>) {
        let renumbered = refolded.filter { idea in
            places[idea.id].map { ideas[$0].number != idea.number || ideas[$0].recorded != idea.recorded }
                ?? false
        }
        let stale = gone.union(renumbered.map(\.id))
        if !stale.isEmpty {
            ideas.removeAll { stale.contains($0.id) }
            index()
        }
        var inOrder = true
        for idea in refolded.sorted(by: { $0.recorded < $1.recorded }) {
            if let place = places[idea.id] {
                ideas[place] = idea
                continue
            }
            inOrder = inOrder && ideas.last.map { $0.recorded < idea.recorded } ?? true
            places[idea.id] = ideas.count
            numbers[idea.number, default: 0] += 1
            ideas.append(idea)
        }
        guard !inOrder else { return }
        ideas.sort { $0.recorded < $1.recorded }
        index()
    }

    private mutating func index() {
        places = Dictionary(uniqueKeysWithValues: zip(ideas.map(\.id), ideas.indices))
        numbers = ideas.reduce(into: [:]) { $0[$1.number, default: 0] += 1 }
    }

    private func values(of subject: Subject) -> Values {
        history(subject).values(counting: counts)
    }

    private mutating func refoldAgenda() {
        var items: [AgendaItem] = []
        var planned: Set<String> = []
        for session in programme.sessions {
            for (place, item) in session.items.enumerated() {
                planned.insert(item.id)
                items.append(
                    AgendaItem(
                        id: item.id, plan: item, sessionID: session.id, position: Double(place + 1),
                        values: values(of: .item(item.id)), original: programme.language))
            }
        }
        for case .item(let id) in others where !planned.contains(id) {
            let values = values(of: .item(id))
            // Added in a rehearsal that is not on: nothing is left of it.
            guard !values.isEmpty else { continue }
            items.append(
                AgendaItem(
                    id: id, plan: nil, sessionID: programme.sessions.last?.id ?? "",
                    position: .greatestFiniteMagnitude, values: values, original: programme.language))
        }
        let sessions = programme.sessions.map(\.id)
        let order = Dictionary(zip(sessions, sessions.indices)) { first, _ in first }
        agenda = items.sorted { left, right in
            let places = (order[left.sessionID] ?? sessions.count, order[right.sessionID] ?? sessions.count)
            return places.0 == places.1 ? AgendaItem.precedes(left, right) : places.0 < places.1
        }
    }

    private mutating func refoldRoster() {
        let planned = programme.people.map { person in
            PersonState(
                id: person.id, plan: person, values: values(of: .person(person.id)),
                original: programme.language)
        }
        let known = Set(programme.people.map(\.id))
        let added = others.compactMap { subject -> PersonState? in
            guard case .person(let id) = subject, !known.contains(id) else { return nil }
            return PersonState(id: id, plan: nil, values: values(of: subject), original: programme.language)
        }
        roster = planned + added.sorted { $0.person.id < $1.person.id }
    }

    private mutating func refoldFloor() {
        floor = Floor(
            others.compactMap { subject in
                guard case .floor(let id) = subject else { return nil }
                return FloorRequest(id: id, values: values(of: subject))
            })
    }
}

extension Subject {
    fileprivate var isIdea: Bool { if case .idea = self { true } else { false } }
    fileprivate var isPerson: Bool { if case .person = self { true } else { false } }
}
