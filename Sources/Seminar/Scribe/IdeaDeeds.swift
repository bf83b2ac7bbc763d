// What the deeds about ideas set.

extension Planner {
    func plan(_ deed: IdeaDeed, of id: Identifier) throws(Refusal) -> Plan {
        let subject = Subject.idea(id)
        if case .record(let values) = deed {
            guard record.idea(id) == nil else { throw .recordedAlready }
            try check(values.text(ValueName.text))
            return Plan(values, of: subject)
        }
        guard let idea = record.idea(id) else { throw .noIdea }
        switch deed {
        case .record: return Plan()
        case .edit(let values, let seen):
            if let text = values[ValueName.text] { try check(text.string) }
            return Plan(idea.differing(values), of: subject, seen: seen)
        case .star(let isStarred):
            return Plan(idea.differing([ValueName.star: isStarred ? true : .null]), of: subject)
        case .remove:
            return idea.isRemoved ? Plan() : Plan([ValueName.removed: true], of: subject)
        case .restore:
            guard idea.isRemoved || idea.conflicts.contains(ValueName.removed) else { return Plan() }
            return Plan([ValueName.removed: .null], of: subject)
        case .park:
            var values: Values = [ValueName.kind: .string(Kind.parking.rawValue)]
            if !idea.isParked, let item = idea.item { values[ValueName.returnTo] = .string(item) }
            // A point that was taken up before is parked once more.
            if idea.values.flag(ValueName.settled) { values[ValueName.settled] = .null }
            return Plan(idea.differing(values), of: subject)
        case .takeUp(let item):
            guard idea.isParked, !idea.isRemoved else { throw .notParked }
            var values: Values = [ValueName.settled: true]
            if let item {
                guard record.standingItem(item) != nil else { throw .noItem }
                values[ValueName.item] = .string(item)
            }
            return Plan(idea.differing(values), of: subject)
        case .choose(let name, let value):
            let versions = record.history(subject).versions(of: name, counting: record.counts)
            guard idea.conflicts.contains(name),
                versions.contains(where: { $0.set[name] ?? .null == value })
            else { throw .notInConflict }
            return Plan(Values([JSON.Member(name, value)]), of: subject)
        }
    }
}

extension Idea {
    /// Those of some values that differ from the recorded ones; null is the same as none.
    fileprivate func differing(_ wanted: Values) -> Values {
        Values(wanted.members.filter { (values[$0.name] ?? .null) != $0.value })
    }
}
