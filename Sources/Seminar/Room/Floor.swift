/// One request to speak: asked for, then called, then done.
package struct FloorRequest: Hashable, Sendable {
    package var id: Identifier
    /// The person's or the group's id.
    package var person: String
    package var asked: Moment
    package var called: Moment?
    package var done: Moment?
    /// Its place in the queue, smallest first: the milliseconds of the moment of asking until someone moves it.
    package var order: Double
    package var isRemoved: Bool
    /// The Lamport counter of the change that asked.
    package var askedCounter: Int
    /// The place of the call in the order of all changes; nil before it.
    package var call: Stamp?
    /// Whether nobody ended the turn, so that `done` is when it is taken to have been over.
    package var isLeftOpen = false
    /// Later requests of the same person that wait beside this one, and are the same request.
    package fileprivate(set) var twins: [Identifier] = []
    /// When another got the floor after the call.
    fileprivate var next: Moment?

    package init(
        id: Identifier, person: String, asked: Moment, called: Moment? = nil, done: Moment? = nil,
        order: Double? = nil, isRemoved: Bool = false, askedCounter: Int = 0, call: Stamp? = nil
    ) {
        self.id = id
        self.person = person
        self.asked = asked
        self.called = called
        self.done = done
        self.order = order ?? Double(asked.milliseconds)
        self.isRemoved = isRemoved
        self.askedCounter = askedCounter
        self.call = call
    }

    /// A request from the values that changes have set; nil while it lacks the person or the moment of asking.
    ///
    /// - Parameter changes: those that set the values, in their order.
    package init?(id: Identifier, values: Values, changes: [Change] = []) {
        guard let person = values.text(ValueName.person, otherwise: nil),
            let asked = values.moment(ValueName.asked)
        else {
            return nil
        }
        self.init(
            id: id, person: person, asked: asked, called: values.moment(ValueName.called),
            done: values.moment(ValueName.done), order: values.decimal(ValueName.order),
            isRemoved: values.flag(ValueName.removed), askedCounter: changes.first?.n ?? 0,
            call: values[ValueName.called].flatMap { called in
                // The first of several, because a call that was taken back may be brought back.
                changes.first { $0.set[ValueName.called] == called }?.stamp
            })
    }

    fileprivate var waits: Bool { called == nil && done == nil }

    /// Whether the turn has not been ended by anyone.
    var hasFloor: Bool { called != nil && recordedDone == nil && !isRemoved }

    /// When the turn ended, as far as anyone ended it.
    var recordedDone: Moment? { isLeftOpen ? nil : done }

    /// Seconds spoken so far: from the call to the end, to the next call or to now; 0 before the call.
    package func spokenSeconds(at now: Moment) -> Int {
        guard let called, !isRemoved else { return 0 }
        return max(0, [done ?? now, next].compactMap { $0?.seconds(since: called) }.min() ?? 0)
    }

    /// Whether this waits although the call of another request of the same person answered it.
    ///
    /// The counter tells that the asker did not know of the call; the moment, that the call came after the asking.
    fileprivate func isAnswered(by other: FloorRequest) -> Bool {
        guard let called = other.called, let call = other.call else { return false }
        return askedCounter <= call.n && asked <= called
    }
}

/// Who may speak: the queue, who has the floor, how long each has spoken.
///
/// It never decides who is next; it says who has waited longest, or was moved to the front.
package struct Floor: Hashable, Sendable {
    /// All requests that stand, in the order of the queue.
    package let requests: [FloorRequest]

    /// Waiting requests of one person on a day, which two laptops may have put down, are one: the earlier.
    package init(_ requests: [FloorRequest] = []) {
        let standing = requests.filter { !$0.isRemoved }
        let turns = Self.turns(of: standing.filter { !$0.waits })
        let answers = Dictionary(grouping: turns, by: \.person)
        let waiting = standing.filter { request in
            request.waits && !(answers[request.person] ?? []).contains(where: request.isAnswered)
        }
        self.requests = (turns + Self.united(waiting)).sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    }

    /// Of the waiting requests of each person the earlier, which knows the others.
    private static func united(_ waiting: [FloorRequest]) -> [FloorRequest] {
        let asked = Dictionary(grouping: waiting) { Asking(person: $0.person, day: $0.asked.day) }
        return asked.values.compactMap { twins in
            let twins = twins.sorted { ($0.askedCounter, $0.id) < ($1.askedCounter, $1.id) }
            var first = twins.first
            first?.twins = twins.dropFirst().map(\.id)
            return first
        }
    }

    private struct Asking: Hashable {
        let person: String
        let day: Day
    }

    /// The requests that were called, each with the moment of the next call: one has the floor at a time.
    private static func turns(of requests: [FloorRequest]) -> [FloorRequest] {
        var turns = requests.sorted { left, right in
            (left.called ?? left.asked, left.id) < (right.called ?? right.asked, right.id)
        }
        for (place, later) in zip(turns.indices, turns.dropFirst()) { turns[place].next = later.called }
        return turns
    }

    /// Those who wait, next first, of whatever day.
    package var waiting: [FloorRequest] { requests.filter(\.waits) }

    /// Those who wait on a day, next first: the queue of a day ends with it.
    package func waiting(on day: Day) -> [FloorRequest] {
        waiting.filter { $0.asked.day >= day }
    }

    /// Those who have the floor: one, or none; several where two laptops called at the same time.
    package var speakers: [FloorRequest] { requests.filter { $0.called != nil && $0.done == nil } }

    /// The request that has the floor: of several, which two laptops may have called, the one called last.
    package var speaking: FloorRequest? {
        speakers.max { left, right in
            switch (left.called, right.called) {
            case (let first?, let second?): (first, left.id) < (second, right.id)
            case (_, _): false
            }
        }
    }

    /// Those whose turn is over and was begun since a moment, or ever; who began first comes first.
    package func done(since start: Moment?) -> [FloorRequest] {
        let done = requests.compactMap { request -> (called: Moment, request: FloorRequest)? in
            guard let called = request.called, request.done != nil, start.map({ called >= $0 }) ?? true else {
                return nil
            }
            return (called, request)
        }
        return done.sorted { ($0.called, $0.request.id) < ($1.called, $1.request.id) }.map(\.request)
    }

    /// Who had the floor last, if their turn is over and was begun since a moment and before another.
    package func lastHeard(since start: Moment, before end: Moment?) -> String? {
        guard speaking == nil else { return nil }
        return done(since: start).last { request in
            end.map { (request.called ?? $0) < $0 } ?? true
        }?.person
    }

    /// Those of some speakers who neither wait, nor have the floor, nor have had it since a moment.
    ///
    /// - Parameter speakers: the ids of people or groups; their order is kept.
    package func unheard(_ speakers: [String], since start: Moment?) -> [String] {
        let waiting = start.map { self.waiting(on: $0.day) } ?? self.waiting
        let known = Set((waiting + [speaking].compactMap(\.self) + done(since: start)).map(\.person))
        return speakers.filter { !known.contains($0) }
    }

    // MARK: Places in the queue

    /// The place of one who asks now: behind all who wait, whatever the clocks of the laptops say.
    package func nextOrder(at now: Moment) -> Double {
        let clock = Double(now.milliseconds)
        return waiting.last.map { max(clock, $0.order + 1) } ?? clock
    }

    /// The places to set so that one who waits goes that many places up or down; only its own, while there is room.
    ///
    /// - Parameter step: negative for earlier.
    package func moving(_ id: Identifier, by step: Int) -> [(id: Identifier, order: Double)] {
        Places(waiting.map { ($0.id, $0.order) }).moving(id, by: step).map { ($0.id, $0.place) }
    }

    /// Seconds spoken, by person or group; those who never had the floor are missing.
    package func spokenSeconds(at now: Moment) -> [String: Int] {
        var seconds: [String: Int] = [:]
        for request in requests where request.called != nil {
            seconds[request.person, default: 0] += request.spokenSeconds(at: now)
        }
        return seconds
    }

    /// The trainees who have not spoken, leaving out those marked absent.
    ///
    /// Who is known to have spoken without asking for the floor, such as the speakers of ideas, is given as `heard`.
    package func silent(
        among people: [PersonState], heard: Set<String> = [], in sitting: Sitting = .first
    ) -> [PersonState] {
        let heard = heard.union(requests.filter { $0.called != nil }.map(\.person))
        return people.filter { $0.isTraineeThere(in: sitting) && !heard.contains($0.person.id) }
    }
}
