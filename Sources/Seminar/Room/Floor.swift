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

    package init(
        id: Identifier, person: String, asked: Moment, called: Moment? = nil, done: Moment? = nil,
        order: Double? = nil, isRemoved: Bool = false
    ) {
        self.id = id
        self.person = person
        self.asked = asked
        self.called = called
        self.done = done
        self.order = order ?? Double(asked.milliseconds)
        self.isRemoved = isRemoved
    }

    /// A request from the values that changes have set; nil while it lacks the person or the moment of asking.
    package init?(id: Identifier, values: Values) {
        guard let person = values.text(ValueName.person, otherwise: nil),
            let asked = values.moment(ValueName.asked)
        else {
            return nil
        }
        self.init(
            id: id, person: person, asked: asked, called: values.moment(ValueName.called),
            done: values.moment(ValueName.done), order: values.decimal(ValueName.order),
            isRemoved: values.flag(ValueName.removed))
    }

    /// Seconds spoken so far: from the call to the end, or to now; 0 before the call.
    package func spokenSeconds(at now: Moment) -> Int {
        guard let called, !isRemoved else { return 0 }
        return max(0, (done ?? now).seconds(since: called))
    }
}

/// Who may speak: the queue, who has the floor, how long each has spoken.
///
/// It never decides who is next; it says who has waited longest, or was moved to the front.
package struct Floor: Hashable, Sendable {
    /// All requests that stand, in the order of the queue.
    package let requests: [FloorRequest]

    package init(_ requests: [FloorRequest] = []) {
        self.requests = requests.filter { !$0.isRemoved }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    }

    /// Those who wait, next first.
    package var waiting: [FloorRequest] { requests.filter { $0.called == nil && $0.done == nil } }

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

    /// Those of some speakers who neither wait, nor have the floor, nor have had it since a moment.
    ///
    /// - Parameter speakers: the ids of people or groups; their order is kept.
    package func unheard(_ speakers: [String], since start: Moment?) -> [String] {
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

    /// Seconds spoken by the people of each class, by its id; people without a class are left out.
    package func spokenSeconds(byClassAt now: Moment, people: [PersonState]) -> [String: Int] {
        let spoken = spokenSeconds(at: now)
        var seconds: [String: Int] = [:]
        for state in people {
            guard let classID = state.person.classID, let own = spoken[state.person.id] else { continue }
            seconds[classID, default: 0] += own
        }
        return seconds
    }

    /// The trainees who have not spoken, leaving out those marked absent.
    ///
    /// Who is known to have spoken without asking for the floor, such as the speakers of ideas, is given as `heard`.
    package func silent(among people: [PersonState], heard: Set<String> = []) -> [PersonState] {
        let heard = heard.union(requests.filter { $0.called != nil }.map(\.person))
        return people.filter { state in
            state.person.role == .trainee && !state.isRemoved && state.attendance.mark != .absent
                && !heard.contains(state.person.id)
        }
    }
}
