// What the deeds about the floor set. Nothing advances by itself.

extension Planner {
    mutating func plan(_ deed: FloorDeed) throws(Refusal) -> Plan {
        let floor = record.floor
        switch deed {
        case .ask(let person):
            guard record.canSpeak(person) else { throw .nobody }
            guard !floor.speakers.contains(where: { $0.person == person }) else { throw .hasFloorAlready }
            guard !record.waiting(at: now).contains(where: { $0.person == person }) else {
                throw .waitsAlready
            }
            return request(floor: [person])
        case .askNew(let values):
            try check(values.text(ValueName.name))
            let id = identifier().description
            var plan = Plan(values.given, of: .person(id))
            plan.append(request(floor: [id]))
            return plan
        case .presentGroups:
            let groups = record.groupsToPresent
            guard !groups.isEmpty else { throw .noGroupToPresent }
            return request(floor: groups)
        case .call(let id):
            return call(try waiting(id))
        case .callNext:
            if let next = record.waiting(at: now).first { return call(next) }
            guard let speaker = record.nextByProgramme else { throw .nobodyWaits }
            var plan = endTurns()
            let moment = JSON.string(now.description)
            plan.set(
                [ValueName.person: .string(speaker), ValueName.asked: moment, ValueName.called: moment],
                of: .floor(identifier()))
            return plan
        case .endTurn:
            guard !floor.speakers.isEmpty else { throw .nobodySpeaks }
            return endTurns()
        case .withdraw(let id):
            let request = try waiting(id)
            var plan = Plan([ValueName.removed: true], of: .floor(request.id))
            plan.removeTwins(of: request)
            return plan
        case .move(let id, let step):
            var plan = Plan()
            for place in floor.moving(try waiting(id).id, by: step) {
                plan.set([ValueName.order: .decimal(place.order)], of: .floor(place.id))
            }
            return plan
        }
    }

    private func waiting(_ id: Identifier) throws(Refusal) -> FloorRequest {
        guard let request = record.floor.waiting.first(where: { $0.id == id }) else { throw .notWaiting }
        return request
    }

    /// Puts some at the end of the queue; a place is set only where it does not follow from the moment.
    private mutating func request(floor people: [String]) -> Plan {
        var plan = Plan()
        var order = record.floor.nextOrder(at: now)
        for person in people {
            var values: Values = [
                ValueName.person: .string(person), ValueName.asked: .string(now.description),
            ]
            if order != Double(now.milliseconds) { values[ValueName.order] = .decimal(order) }
            plan.set(values, of: .floor(identifier()))
            order += 1
        }
        return plan
    }

    private func call(_ request: FloorRequest) -> Plan {
        var plan = endTurns()
        plan.set([ValueName.called: .string(now.description)], of: .floor(request.id))
        plan.removeTwins(of: request)
        return plan
    }

    /// Ends the turns as well where a plan ends the current item or goes on to another.
    func endingTurns(_ plan: Plan) -> Plan {
        guard plan.steps.contains(where: leavesItem) else { return plan }
        var plan = plan
        plan.append(endTurns())
        return plan
    }

    private func leavesItem(_ step: Plan.Step) -> Bool {
        switch step.subject {
        case .room: return step.values[ValueName.item] != nil
        case .item(let id):
            guard record.room.currentItem == id else { return false }
            return step.values.moment(ValueName.ended) != nil || step.values.flag(ValueName.skipped)
                || step.values.flag(ValueName.deferred) || step.values.flag(ValueName.removed)
        case .idea, .person, .floor, .unknown: return false
        }
    }

    /// Ends the turns of all who have the floor: two laptops may have given it to two.
    private func endTurns() -> Plan {
        var plan = Plan()
        for speaker in record.floor.speakers {
            plan.set([ValueName.done: .string(now.description)], of: .floor(speaker.id))
        }
        return plan
    }
}

extension Plan {
    /// Takes the other requests of the same person out of the queue, so that nobody is called a second time.
    fileprivate mutating func removeTwins(of request: FloorRequest) {
        for twin in request.twins { set([ValueName.removed: true], of: .floor(twin)) }
    }
}

extension Record {
    /// Whether someone of this id may ask for the floor: a person of the roster or a group.
    fileprivate func canSpeak(_ id: String) -> Bool {
        person(id).map { !$0.isRemoved } ?? false || programme.groups.contains { $0.id == id }
    }
}
