/// The state that the programme and all journals add up to.
///
/// It is a fold: for each value of each subject the last change in the order of (`n`, `id`) wins. Which changes have been
/// applied decides it; how often, in which order and from which files they came does not. It has no clock and touches
/// no file.
package struct Record: Sendable {
    /// What was planned, with what was said since of the papers.
    package private(set) var programme: Programme
    /// What the programme's file says of papers.
    private let plannedPapers: PaperFacts
    /// The rehearsal that is on: its changes count, those of other rehearsals do not; nil for the seminar itself.
    ///
    /// Ideas are kept whatever rehearsal they come from; they carry its day.
    package var rehearsal: Day? {
        didSet {
            guard rehearsal != oldValue else { return }
            refold(otherSubjects.compactMap(histories.slot))
            for idea in ideas { lostNames.set(lostNames(of: idea), of: idea.id) }
        }
    }
    /// The greatest Lamport counter seen; the next change is one more.
    package private(set) var greatest = 0
    /// All ideas, removed ones too, in the order in which they were recorded.
    package private(set) var ideas: [Idea] = []
    /// The agenda as it now stands, in the order of the sessions; removed items too.
    package private(set) var agenda: [AgendaItem] = [] {
        didSet {
            itemPlaces = Dictionary(zip(agenda.map(\.id), 0...)) { first, _ in first }
            itemNumbers = [:]
            var numbers: [String?: Int] = [:]
            for item in items where !item.item.isBreak {
                let seminar = programme.seminar(ofCode: item.id)?.code
                numbers[seminar, default: 0] += 1
                itemNumbers[item.id] = numbers[seminar]
            }
        }
    }
    /// The numbers of the items in the agenda, from 1 in each seminar; a break has none.
    package private(set) var itemNumbers: [String: Int] = [:]
    package private(set) var roster: [PersonState] = [] {
        didSet { personPlaces = Dictionary(zip(roster.map(\.person.id), 0...)) { first, _ in first } }
    }
    /// Where each item stands in the agenda, and each person on the roster: both are asked for by their ids all the time.
    package private(set) var itemPlaces: [String: Int] = [:]
    private var personPlaces: [String: Int] = [:]
    /// Who is one person with somebody of another seminar, and as whom they are counted.
    package private(set) var samePeople: [String: String] = [:]
    /// What tells people, groups, classes and fields of one name apart, worked out anew when the roster has changed.
    private(set) var namesakes = Lazily { Namesakes() }
    /// Finds the people on the roster and the groups, made anew when the roster changes.
    package private(set) var speakers = Picker([])
    /// The same for the speaker of an idea, of whom it may not be known who it was.
    package private(set) var ideaSpeakers = Picker([])
    /// What ideas name and the seminar does not have, and what all else does.
    private(set) var lostNames = LostNames()
    private(set) var lostElsewhere: [LostName: Set<LostUse>] = [:]
    package private(set) var floor = Floor()
    package private(set) var room = RoomState(values: Values())
    /// When the room is looked at, by the clock of whoever leads; nil where what nobody ended goes on.
    private var lookedAt: Moment?
    private var leftOpen = LeftOpen()
    /// Of several seminars those in which a clock runs, each by itself: among them all there is neither room nor queue, which
    /// tell since when nothing goes on any more.
    var running: [(prefix: String, record: Record)] = []
    /// Ids under which two different changes were found; one of them was passed over by a fixed rule.
    package private(set) var clashes: Set<Identifier> = []
    /// All changes; the place of a subject is that of the idea in `ideas`.
    private var histories = Histories()
    /// The subjects other than ideas of which there are changes: few, and looked through whenever one of them changes.
    private(set) var otherSubjects: Set<Subject> = []
    /// Where each idea of the programme stands there, and its number among those of its seminar, from 1.
    private let preparedPlaces: [Identifier: (index: Int, number: Int)]
    /// The groups, fields and classes of the programme: each idea is asked for its own.
    let groupIDs: Set<String>
    let fieldCodes: Set<String>
    let classIDs: Set<String>
    /// For each counter under which several ideas stand, the prefixes that more than one of them has.
    private var sharedPrefixes: [Int: Set<String>] = [:]
    /// The short names of writers, worked out once each.
    private var shortNames: [String: String] = [:]

    package init(programme: Programme, rehearsal: Day? = nil) {
        self.programme = programme
        plannedPapers = programme.papers
        self.rehearsal = rehearsal
        groupIDs = Set(programme.groups.map(\.id))
        fieldCodes = Set(programme.fields.map(\.code))
        classIDs = Set(programme.classes.map(\.id))
        var places: [Identifier: (index: Int, number: Int)] = [:]
        var counts: [Int: Int] = [:]
        for (index, idea) in programme.ideas.enumerated() {
            let number = counts[idea.seminar, default: 0] + 1
            counts[idea.seminar] = number
            if places[idea.id] == nil { places[idea.id] = (index, number) }
        }
        preparedPlaces = places
        let changes = programme.ideas.map { idea in
            Change(
                id: idea.id, n: idea.seminar * Stamp.seminarUnit, at: idea.at,
                by: programme.seminars.count > 1 ? programme.seminars[idea.seminar].id : programme.id,
                subject: .idea(idea.id), set: idea.set)
        }
        apply(changes, tag: "")
        refoldAgenda()
        refoldRoster()
        findFoundNames()
        // A programme without people may have groups, classes and fields.
        prepareNames()
    }

    /// Lets the counters of later changes begin above one that was given before and may be in no journal any more.
    package mutating func skipCounters(upTo counter: Int) { greatest = max(greatest, counter) }

    /// Takes clocks and turns that nobody ended for over, as they are at a moment of the room's.
    ///
    /// - Returns: whether that is news.
    @discardableResult
    package mutating func look(at now: Moment) -> Bool {
        lookedAt = now
        let found = leftOpen(at: now, turnEnds)
        guard found != leftOpen else { return false }
        leftOpen = found
        refoldAgenda()
        refoldFloor()
        return true
    }

    /// Whether to look at the room at a moment is news.
    package func isNews(at now: Moment) -> Bool { leftOpen(at: now, turnEnds) != leftOpen }

    /// Applies changes of one journal, in any order, any number of times.
    ///
    /// - Parameter tag: the journal's tag, which tells two programs of one writer apart.
    package mutating func apply(_ changes: some Sequence<Change>, tag: String) {
        var dirty: [Int] = []
        for change in changes { insert(change, tag: tag, into: &dirty) }
        refold(dirty)
    }

    /// Applies the changes of several journals at once, which costs less than one after another.
    package mutating func apply(_ journals: [(changes: [Change], tag: String)]) {
        histories.reserve(journals.reduce(0) { $0 + $1.changes.count })
        var dirty: [Int] = []
        for journal in journals {
            for change in journal.changes { insert(change, tag: journal.tag, into: &dirty) }
        }
        refold(dirty)
    }

    package func history(_ subject: Subject) -> History { histories[subject] }

    /// The change with an id, if it has been taken in.
    package func change(_ id: Identifier) -> Change? { histories.change(id) }

    /// The changes that others go on from and nobody has, each with those that do.
    var missingChanges: [Identifier: Set<Identifier>] { histories.missing }

    /// The tag of the journal in which a change stands; of several the least.
    package func tag(of change: Identifier) -> String? { histories.tag(of: change) }

    package func idea(_ id: Identifier) -> Idea? { place(of: id).map { ideas[$0] } }

    /// Where an idea stands in `ideas`.
    func place(of id: Identifier) -> Int? {
        histories.slot(of: .idea(id)).flatMap(histories.place)
    }

    /// The place in `ideas` of the last idea of an item that comes before a place and belongs to what is looked at.
    package func lastIdea(of item: String, before place: Int) -> Int? {
        // Through the buffer, because iterating would copy every idea that is passed over.
        ideas.withUnsafeBufferPointer { ideas in
            var place = place
            while place > 0 {
                place -= 1
                if ideas[place].item == item, holds(ideas[place]) { return place }
            }
            return nil
        }
    }

    /// The standing ideas that link to an idea or repeat it, in their order.
    package func ideas(naming id: Identifier) -> [Identifier] {
        let text = JSON.string(id.description)
        // Through the buffer, because iterating would copy every idea that is passed over.
        return ideas.withUnsafeBufferPointer { ideas in
            ideas.indices.filter { place in
                [ValueName.links, ValueName.repeats].contains { name in
                    ideas[place].values[name]?.array?.contains(text) ?? false
                } && !ideas[place].isRemoved
            }.map { ideas[$0].id }
        }
    }

    package func item(_ id: String) -> AgendaItem? {
        itemPlaces[id].map { agenda[$0] }
    }

    /// The ids of the items that have a number in the agenda, of which each seminar has one.
    package func items(numbered number: Int) -> [String] {
        agenda.map(\.id).filter { itemNumbers[$0] == number }
    }

    package func person(_ id: String) -> PersonState? {
        personPlaces[id].map { roster[$0] }
    }

    /// What the programme brought of an idea; nil where it was recorded.
    package func prepared(_ id: Identifier) -> PreparedIdea? {
        preparedPlaces[id].map { programme.ideas[$0.index] }
    }

    /// The short name of a writer, as the numbers of ideas begin with it.
    package func shortName(of writer: String) -> String {
        shortNames[writer] ?? WriterName(writer).short
    }

    /// The number to show: with the journal's tag where two programs of one writer came to the same number.
    package func number(of idea: Idea) -> String {
        guard !idea.tag.isEmpty, let idea = self.idea(idea.id) else { return idea.number }
        let isShared = sharedPrefixes[idea.recorded.n]?.contains(idea.numberPrefix) ?? false
        return isShared ? "\(idea.number)·\(idea.tag)" : idea.number
    }

    /// Whether a change counts for its subject in the rehearsal, or the seminar, that is on.
    package func counts(_ change: Change) -> Bool {
        change.subject.isIdea || change.rehearsal == nil && rehearsal == nil
            || change.rehearsal == rehearsal || change.rehearsal == nil && change.subject.isPerson
    }
}

// MARK: - The fold

extension Record {
    /// Takes a change in, once; of two with one id the one whose line is as it was written, else the greater, byte by byte.
    ///
    /// - Parameter dirty: takes the slots of the subjects that must be folded anew, perhaps more than once.
    private mutating func insert(_ change: Change, tag: String, into dirty: inout [Int]) {
        greatest = Change.greatest(greatest, and: change.n)
        var slot = histories.insert(change, tag: tag)
        if slot == nil, let known = histories.owner(of: change.id), let other = histories.change(change.id) {
            guard other != change else {
                if histories.relabel(change.id, tag) { dirty.append(known) }
                return
            }
            clashes.insert(change.id)
            let isSooner =
                other.isAltered == change.isAltered
                ? other.json.line.lexicographicallyPrecedes(change.json.line) : other.isAltered
            guard isSooner else { return }
            dirty.append(known)
            histories.replace(change.id, with: change, tag: tag)
            slot = histories.slot(of: change.subject)
        }
        if !change.subject.isIdea { otherSubjects.insert(change.subject) }
        if let slot, dirty.last != slot { dirty.append(slot) }
    }

    private mutating func refold(_ dirty: [Int]) {
        var agendaChanged = false
        var rosterChanged = false
        var floorChanged = false
        var roomChanged = false
        var ideaSlots: [Int] = []
        for slot in dirty.count > 1 ? unique(dirty) : dirty {
            histories.sort(slot)
            switch histories.subject(slot) {
            case .idea: ideaSlots.append(slot)
            case .item: agendaChanged = true
            case .person: rosterChanged = true
            case .floor: floorChanged = true
            case .room:
                roomChanged = true
                let values = values(of: .room)
                let tag = histories.history(slot).tag(ofLast: { change in
                    counts(change) && change.set[ValueName.leader] != nil
                })
                room = RoomState(values: values, leaderTag: values[ValueName.leader] == nil ? nil : tag)
                refoldPapers()
            case .unknown: break
            }
        }
        refoldIdeas(ideaSlots)
        if agendaChanged { refoldAgenda() }
        if rosterChanged { refoldRoster() }
        if agendaChanged || rosterChanged || ideaSlots.contains(where: isNamedInVain) { findFoundNames() }
        findLostNames(among: ideaSlots)
        // A turn ends with its item.
        if floorChanged || agendaChanged || roomChanged { refoldFloor() }
        if floorChanged || agendaChanged || rosterChanged || roomChanged {
            lostElsewhere = findLostElsewhere()
        }
        if let lookedAt { look(at: lookedAt) }
    }

    /// Looks again for what was named in vain: it may have come.
    private mutating func findFoundNames() {
        for id in Array(lostNames.ofIdeas.keys) {
            lostNames.set(idea(id).map(lostNames(of:)) ?? [], of: id)
        }
    }

    /// Whether an idea that is here now was named by others before.
    private func isNamedInVain(_ slot: Int) -> Bool {
        guard !lostNames.isEmpty, case .idea(let id) = histories.subject(slot) else { return false }
        return lostNames.contains(LostName(kind: .entry, code: id.description))
    }

    private mutating func findLostNames(among slots: [Int]) {
        for slot in slots {
            guard case .idea(let id) = histories.subject(slot) else { continue }
            lostNames.set(histories.place(slot).map { lostNames(of: ideas[$0]) } ?? [], of: id)
        }
    }

    private func unique(_ slots: [Int]) -> [Int] {
        var seen = Array(repeating: false, count: histories.count)
        return slots.filter { slot in
            defer { seen[slot] = true }
            return !seen[slot]
        }
    }

    /// Folds ideas anew and puts each where it belongs; a new one is most often the last.
    private mutating func refoldIdeas(_ slots: [Int]) {
        let moved = removeMoved(slots)
        defer { findSharedNumbers(among: slots, and: moved) }
        var order = slots.compactMap { slot in histories.first(slot).map { (stamp: $0.stamp, slot: slot) } }
        if order.count > 1 { order.sort { $0.stamp < $1.stamp } }
        ideas.reserveRoom(for: order.count)
        var isInOrder = moved.isEmpty
        for (stamp, slot) in order {
            guard let idea = idea(in: slot) else { continue }
            if let place = histories.place(slot) {
                ideas[place] = idea
                continue
            }
            isInOrder = isInOrder && ideas.last.map { $0.recorded < stamp } ?? true
            histories.setPlace(ideas.count, of: slot)
            ideas.append(idea)
        }
        guard !isInOrder else { return }
        ideas.sort { $0.recorded < $1.recorded }
        setPlaces()
    }

    /// Finds the numbers that several ideas have, among the counters of some ideas and those that others had before.
    ///
    /// Ideas of one counter stand side by side, and each counter is looked at once, however many have it.
    private mutating func findSharedNumbers(among slots: [Int], and former: Set<Int>) {
        let places = slots.compactMap(histories.place)
        // Through the buffer, because iterating would copy every idea that is passed over.
        let found = ideas.withUnsafeBufferPointer { ideas in
            var counters = former
            for place in places {
                let counter = ideas[place].recorded.n
                guard ideas[place].recorded.counter > 0 else { continue }
                if place > 0 && ideas[place - 1].recorded.n == counter
                    || place + 1 < ideas.count && ideas[place + 1].recorded.n == counter
                {
                    counters.insert(counter)
                }
            }
            return counters.compactMap { $0 > 0 ? ($0, ideas.sharedPrefixes(of: $0)) : nil }
        }
        for (counter, shared) in found { sharedPrefixes[counter] = shared.isEmpty ? nil : shared }
    }

    /// Tells all subjects where their ideas now stand.
    private mutating func setPlaces() {
        for (place, idea) in ideas.enumerated() {
            if let slot = histories.slot(of: .idea(idea.id)) { histories.setPlace(place, of: slot) }
        }
    }

    /// Removes ideas that are gone or whose first change is another one now.
    ///
    /// - Returns: the counters that they had.
    private mutating func removeMoved(_ slots: [Int]) -> Set<Int> {
        var gone: Set<Identifier> = []
        var counters: Set<Int> = []
        for slot in slots {
            guard let place = histories.place(slot),
                ideas[place].recorded != histories.first(slot)?.stamp
            else { continue }
            gone.insert(ideas[place].id)
            counters.insert(ideas[place].recorded.n)
            histories.setPlace(nil, of: slot)
        }
        guard !gone.isEmpty else { return [] }
        ideas.removeAll { gone.contains($0.id) }
        setPlaces()
        return counters
    }

    /// An idea as its changes add up to; nil where they were all replaced by others of the same ids.
    private mutating func idea(in slot: Int) -> Idea? {
        guard case .idea(let id) = histories.subject(slot), let first = histories.first(slot) else {
            return nil
        }
        return Idea(id: id, history: histories.history(slot), number: number(id, recordedBy: first))
    }

    /// The parts of an idea's number from the change that recorded it.
    private mutating func number(
        _ id: Identifier, recordedBy change: Change
    ) -> (prefix: String, counter: Int) {
        let counter = change.stamp.counter
        guard counter > 0 else {
            return ("CT", preparedPlaces[id]?.number ?? 1)
        }
        if let known = shortNames[change.by] { return (known, counter) }
        let short = WriterName(change.by).short
        shortNames[change.by] = short
        return (short, counter)
    }

    /// The values of a subject that count in the rehearsal, or the seminar, that is on.
    ///
    /// What one person removed while another worked on it stays in sight until someone chooses.
    package func values(of subject: Subject) -> Values {
        let history = history(subject)
        var values = history.values(counting: counts)
        if values.flag(ValueName.removed), history.conflicts(counting: counts).contains(ValueName.removed) {
            values[ValueName.removed] = nil
        }
        return values
    }

    /// What papers say is said for good: a rehearsal neither has its own nor lacks what was said before it.
    private mutating func refoldPapers() {
        let values = history(.room).values { $0.set.names.contains(where: ValueName.isOfPapers) }
        let papers = PaperFacts(plannedPapers, with: values, in: programme.language)
        if papers != programme.papers { programme.papers = papers }
    }

    private mutating func refoldAgenda() {
        var items: [AgendaItem] = []
        let sessions = programme.sessions.map(\.id)
        let order = Dictionary(zip(sessions, sessions.indices)) { first, _ in first }
        var planned: Set<String> = []
        for session in programme.sessions {
            for (place, item) in session.items.enumerated() {
                planned.insert(item.id)
                items.append(
                    AgendaItem(
                        id: item.id, plan: item, sessionID: session.id, position: Double(place + 1),
                        values: values(of: .item(item.id)), original: programme.language,
                        isSession: { order[$0] != nil }))
            }
        }
        for case .item(let id) in otherSubjects where !planned.contains(id) {
            let values = values(of: .item(id))
            // Added in a rehearsal that is not on: nothing is left of it.
            guard !values.isEmpty else { continue }
            items.append(
                AgendaItem(
                    id: id, plan: nil, sessionID: session(at: values.moment(ValueName.started)),
                    position: AgendaItem.noPosition, values: values, original: programme.language,
                    isSession: { order[$0] != nil }))
        }
        agenda = items.map { $0.closed(leftOpen.items[$0.id]) }.sorted { left, right in
            let places = (order[left.sessionID] ?? sessions.count, order[right.sessionID] ?? sessions.count)
            return places.0 == places.1 ? AgendaItem.precedes(left, right) : places.0 < places.1
        }
    }

    /// The session with which an item is seen that says none: the one in which it was started, else the last.
    private func session(at start: Moment?) -> String {
        let held = start.flatMap { start in
            let ofDay = programme.sessions.filter { $0.day == start.day }
            return ofDay.last { $0.start * 60 <= start.secondOfDay } ?? ofDay.first
        }
        return (held ?? programme.sessions.last)?.id ?? ""
    }

    private mutating func refoldRoster() {
        let planned = programme.people.map { person in
            PersonState(
                id: person.id, plan: person, values: values(of: .person(person.id)),
                original: programme.language)
        }
        let known = Set(programme.people.map(\.id))
        // In the order in which they were added: that of a table is one of rank.
        let added = otherSubjects.compactMap { subject -> (stamp: Stamp, state: PersonState)? in
            guard case .person(let id) = subject, !known.contains(id) else { return nil }
            let values = values(of: subject)
            // Added in a rehearsal that is not on, or taken back: nobody is there.
            guard !values.isEmpty, let first = history(subject).changes.first(where: counts) else {
                return nil
            }
            let state = PersonState(id: id, plan: nil, values: values, original: programme.language)
            return (first.stamp, state)
        }.sorted { $0.stamp < $1.stamp }
        let old = roster
        roster = planned + added.map(\.state)
        // Attendance is marked often and calls nobody differently.
        guard !old.elementsEqual(roster, by: { $0.person == $1.person && $0.isRemoved == $1.isRemoved })
        else {
            return
        }
        samePeople = programme.joinsPeople ? programme.samePeople(on: roster) : [:]
        prepareNames()
    }

    private mutating func prepareNames() {
        namesakes = Lazily { [roster, programme] in Namesakes(roster, of: programme) }
        speakers = .speakers(self, unknown: false)
        ideaSpeakers = .speakers(self, unknown: true)
    }

    /// What ends turns, as it was recorded.
    var turnEnds: TurnEnds {
        TurnEnds(
            room: countingChanges(of: .room),
            items: otherSubjects.compactMap { subject in
                guard case .item(let id) = subject else { return nil }
                return (id, countingChanges(of: subject))
            })
    }

    private mutating func refoldFloor() {
        let ends = turnEnds
        floor = Floor(
            otherSubjects.compactMap { subject in
                guard case .floor(let id) = subject else { return nil }
                let changes = countingChanges(of: subject)
                var request = FloorRequest(id: id, values: values(of: subject), changes: changes)
                request?.end(by: ends, changes)
                request?.close(at: leftOpen.turns[id])
                return request
            })
    }

    private func countingChanges(of subject: Subject) -> [Change] {
        history(subject).changes.filter(counts)
    }
}

extension Record: Hashable {
    /// The same changes of the same programme, seen in the same rehearsal, however they came.
    ///
    /// What was worked out from them is compared too, so that nothing can hang on the order in which they came.
    package static func == (left: Record, right: Record) -> Bool {
        left.programme == right.programme && left.rehearsal == right.rehearsal
            && left.greatest == right.greatest && left.clashes == right.clashes
            && left.histories == right.histories && left.ideas == right.ideas
            && left.agenda == right.agenda && left.roster == right.roster && left.floor == right.floor
            && left.room == right.room && left.lostNames == right.lostNames
            && left.lostElsewhere == right.lostElsewhere
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(programme.id)
        hasher.combine(greatest)
        hasher.combine(histories)
    }
}

extension UnsafeBufferPointer<Idea> {
    /// The prefixes that more than one idea of a counter has; ideas stand in the order of their counters.
    fileprivate func sharedPrefixes(of counter: Int) -> Set<String> {
        var place = indices.firstByHalving { self[$0].recorded.n >= counter }
        var (seen, shared): (Set<String>, Set<String>) = ([], [])
        while place < count, self[place].recorded.n == counter {
            let prefix = self[place].numberPrefix
            if !seen.insert(prefix).inserted { shared.insert(prefix) }
            place += 1
        }
        return shared
    }
}

extension Subject {
    fileprivate var isIdea: Bool { if case .idea = self { true } else { false } }
    fileprivate var isPerson: Bool { if case .person = self { true } else { false } }
}
