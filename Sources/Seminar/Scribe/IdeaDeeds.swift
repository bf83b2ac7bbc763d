// What the deeds about ideas set.

extension Planner {
    /// A new idea; the open questions that it links to are answered by it.
    func plan(new values: Values, as id: Identifier) throws(Refusal) -> Plan {
        guard record.idea(id) == nil else { throw .recordedAlready }
        try check(values.text(ValueName.text))
        var plan = Plan(values.returning(to: values.text(ValueName.item)), of: .idea(id))
        for question in questions(answeredBy: values) {
            plan.set([ValueName.answered: true], of: .idea(question.id))
        }
        return plan
    }

    /// What is done with a recorded idea.
    mutating func plan(_ deed: IdeaDeed, of id: Identifier) throws(Refusal) -> Plan {
        guard let idea = record.idea(id) else { throw .noIdea }
        let subject = Subject.idea(id)
        switch deed {
        case .edit(let values, let seen): return try edit(idea, values, seen: seen)
        case .star(let isStarred):
            return Plan(idea.differing([ValueName.star: isStarred ? true : .null]), of: subject)
        case .remove:
            return idea.isRemoved ? Plan() : Plan([ValueName.removed: true], of: subject)
        case .restore:
            guard idea.isRemoved || idea.conflicts.contains(ValueName.removed) else { return Plan() }
            return Plan([ValueName.removed: .null], of: subject)
        case .park:
            guard !idea.isParked else { return Plan() }
            return Plan(idea.parking([ValueName.kind: .string(Kind.parking.rawValue)]), of: subject)
        case .takeUp(let item): return try takeUp(idea, at: item)
        case .choose(let name, let value): return try choose(value, of: name, for: idea)
        case .split(let first, let second, let seen):
            return try split(idea, first: first, second: second, seen: seen)
        case .join(let id): return join(idea, with: try another(id, than: idea))
        case .link(let id):
            let other = try another(id, than: idea)
            return Plan(idea.differing([ValueName.links: idea.links(adding: other.id)]), of: subject)
        case .repeats(let id):
            let other = try another(id, than: idea)
            return Plan(
                idea.differing([ValueName.repeats: idea.ids(ValueName.repeats, adding: other.id)]),
                of: subject)
        case .answer(let answer, let day, let seen):
            return Plan(idea.differing(answer.values(on: day)), of: subject, seen: seen)
        }
    }

    private func edit(_ idea: Idea, _ values: Values, seen: [Identifier]?) throws(Refusal) -> Plan {
        if let text = values[ValueName.text] { try check(text.string) }
        var changing = idea.changing(values)
        // Whoever saw that it was removed, and changes it, wants it back.
        let isRemovalSeen = idea.isRemoved && seen == record.history(.idea(idea.id)).heads
        if isRemovalSeen, !changing.members.isEmpty { changing[ValueName.removed] = .null }
        return Plan(changing, of: .idea(idea.id), seen: seen)
    }

    private func takeUp(_ idea: Idea, at item: String?) throws(Refusal) -> Plan {
        guard idea.isParked, !idea.isRemoved else { throw .notParked }
        var values: Values = [ValueName.settled: true]
        if let item {
            guard record.standingItem(item) != nil else { throw .noItem }
            values[ValueName.item] = .string(item)
        }
        return Plan(idea.differing(values), of: .idea(idea.id))
    }

    private func choose(_ value: JSON, of name: String, for idea: Idea) throws(Refusal) -> Plan {
        let versions = record.history(.idea(idea.id)).versions(of: name, counting: record.counts)
        guard idea.conflicts.contains(name), versions.contains(where: { $0.set[name] ?? .null == value })
        else { throw .notInConflict }
        let chosen = Values([JSON.Member(name, value)])
        // Whoever parked it has said where it goes back to.
        let isOpen = idea.values.text(ValueName.returnTo, otherwise: nil) == nil
        return Plan(isOpen ? chosen.returning(to: idea.item) : chosen, of: .idea(idea.id))
    }

    private mutating func split(
        _ idea: Idea, first: String, second: String, seen: [Identifier]?
    ) throws(Refusal) -> Plan {
        try check(first)
        try check(second)
        var plan = Plan(idea.differing([ValueName.text: .string(first)]), of: .idea(idea.id), seen: seen)
        plan.set(idea.secondHalf(second), of: .idea(identifier()))
        return plan
    }

    private func join(_ idea: Idea, with other: Idea) -> Plan {
        var plan = Plan(idea.differing(idea.joined(with: other)), of: .idea(idea.id))
        plan.set(
            [ValueName.removed: true, ValueName.links: other.links(adding: idea.id)], of: .idea(other.id))
        return plan
    }

    /// The new ideas and the edits of a table; what was removed stays so.
    func take(_ ideas: [TakenIdea]) throws(Refusal) -> Plan {
        var plan = Plan()
        for taken in ideas {
            if let text = taken.values[ValueName.text] { try check(text.string) }
            if let idea = record.idea(taken.id) {
                plan.begin(idea.isRemoved ? Values() : idea.changing(taken.values), of: .idea(taken.id))
            } else {
                try check(taken.values.text(ValueName.text))
                plan.begin(
                    taken.values.returning(to: taken.values.text(ValueName.item)), of: .idea(taken.id))
            }
        }
        return plan
    }

    /// The open questions that a new idea links to: whatever is no question and no parked point answers them.
    private func questions(answeredBy values: Values) -> [Idea] {
        guard ![Kind.question, .parking].map(\.rawValue).contains(values.text(ValueName.kind)) else {
            return []
        }
        return values.texts(ValueName.links).eachOnce.compactMap { Identifier($0).flatMap(record.idea) }
            .filter { $0.isOpenQuestion && !$0.isRemoved }
    }

    func plan(
        _ mark: IdeaMark, of ids: [Identifier], seen: [Identifier: [Identifier]]
    ) throws(Refusal) -> Plan {
        let ideas = ids.compactMap(record.idea)
        guard !ideas.isEmpty else { throw .noIdea }
        let values: Values =
            switch mark {
            case .kind(let kind): [ValueName.kind: .string(kind.rawValue)]
            case .field(let code): [ValueName.field: code.map(JSON.string) ?? .null]
            case .review(let review): [ValueName.review: .string(review.rawValue)]
            case .star(let isOn): [ValueName.star: isOn ? true : .null]
            case .asked(let day): [ValueName.askedOn: .string(day.description)]
            case .removed: [ValueName.removed: true]
            }
        var plan = Plan()
        for idea in ideas { plan.set(idea.changing(values), of: .idea(idea.id), seen: seen[idea.id]) }
        return plan
    }

    private func another(_ id: Identifier, than idea: Idea) throws(Refusal) -> Idea {
        guard id != idea.id, let other = record.idea(id), !other.isRemoved else { throw .noIdea }
        return other
    }
}

extension Values {
    /// What is parked goes back to the item where it was said, unless it is sent to another.
    fileprivate func returning(to item: String?) -> Values {
        guard text(ValueName.kind) == Kind.parking.rawValue, self[ValueName.returnTo] == nil, let item else {
            return self
        }
        var values = self
        values[ValueName.returnTo] = .string(item)
        return values
    }
}

extension Idea {
    /// Those of some values that differ from the recorded ones; null is the same as none.
    fileprivate func differing(_ wanted: Values) -> Values {
        Values(wanted.members.filter { (values[$0.name] ?? .null) != $0.value })
    }

    /// Those of some values that differ from the recorded ones, and what follows from them.
    fileprivate func changing(_ wanted: Values) -> Values {
        let becomesParked =
            wanted.text(ValueName.kind) == Kind.parking.rawValue && Kind(rawValue: kind) != .parking
        return becomesParked ? parking(wanted) : differing(wanted)
    }

    /// The same where they make it a parked point, which goes back to the item where it was said; one that was taken up before is
    /// parked once more.
    fileprivate func parking(_ wanted: Values) -> Values {
        let item = wanted[ValueName.item] == nil ? self.item : wanted.text(ValueName.item, otherwise: nil)
        var values = wanted.returning(to: item)
        if self.values.flag(ValueName.settled), values[ValueName.settled] == nil {
            values[ValueName.settled] = .null
        }
        return differing(values)
    }

    /// The ids of a list of ideas with one more.
    fileprivate func ids(_ name: String, adding id: Identifier) -> JSON {
        let ids = values.texts(name)
        return .array((ids.contains(id.description) ? ids : ids + [id.description]).map(JSON.string))
    }

    fileprivate func links(adding id: Identifier) -> JSON { ids(ValueName.links, adding: id) }

    /// The values of an idea that was said in one breath with this one.
    fileprivate func secondHalf(_ text: String) -> Values {
        let names = [
            ValueName.kind, ValueName.speaker, ValueName.field, ValueName.item, ValueName.trainingClass,
            ValueName.locality, ValueName.language, ValueName.interpreted, ValueName.returnTo,
        ]
        var second: Values = [ValueName.text: .string(text)]
        for name in names { second[name] = values[name] }
        second[ValueName.links] = .array([.string(id.description)])
        return second
    }

    /// The values of which joining keeps one where this idea and the other differ, in the order of the form: whose words they
    /// were, where they were said and so on.
    ///
    /// A speaker or an item that only one of them has counts too, because the other's words would become theirs.
    package func valuesLost(joining other: Idea) -> [Property] {
        Property.all.filter { property in
            guard property.isOneInJoining, property.name != ValueName.review else { return false }
            let (mine, theirs) = (
                property.text(in: self), property.text(in: other)
            )
            let isWhose = [ValueName.speaker, ValueName.item].contains(property.name)
            return mine != theirs && (isWhose || mine != nil && theirs != nil)
        }
    }

    /// The values of this idea with those of another in it: texts one after the other as they were recorded, lists united,
    /// and what only the other has.
    package func joined(with other: Idea) -> Values {
        let (first, second) = recorded < other.recorded ? (self, other) : (other, self)
        let own: Set = [id.description, other.id.description]
        var joined = Values()
        for property in Property.all where property.name != ValueName.removed {
            let name = property.name
            switch property.shape {
            case .lines:
                let texts = [first, second].compactMap { $0.values.text(name, otherwise: nil) }
                if !texts.isEmpty {
                    joined[name] = .string(Set(texts).count == 1 ? texts[0] : texts.joined(separator: "\n"))
                }
            case .codes, .ideas:
                let mine = values.texts(name)
                let all = (mine + other.values.texts(name)).eachOnce.filter { !own.contains($0) }
                if all != mine { joined[name] = .array(all.map(JSON.string)) }
            case .flag: if other.values.flag(name) { joined[name] = true }
            case .text, .code, .day, .speaker, .item, .field, .trainingClass:
                if values.text(name, otherwise: nil) == nil, let theirs = other.values[name] {
                    joined[name] = theirs
                }
            }
        }
        return joined
    }
}

extension Property {
    /// Whether two ideas that are joined keep one value between them.
    fileprivate var isOneInJoining: Bool {
        switch shape {
        case .lines, .codes, .ideas, .flag: false
        case .text, .code, .day, .speaker, .item, .field, .trainingClass: true
        }
    }

    /// The value that an idea has, or that holds where it has none.
    fileprivate func text(in idea: Idea) -> String? {
        idea.values.text(name, otherwise: fallback?.string)
    }
}
