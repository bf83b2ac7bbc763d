/// How far it has come to ask what became of something that somebody meant to do.
///
/// People are asked months after the seminar, each about what stands there in their own words. Whoever is asked anew after
/// an answer is to answer once more.
package enum FollowUp: String, CaseIterable, Sendable {
    /// Nobody has been asked.
    case open
    /// Asked, and not answered since.
    case asked
    case answered

    /// Nil where nothing is asked: nobody meant to do it, or it is known to be settled.
    ///
    /// - Parameters:
    ///   - asked: the day on which somebody was asked last, as it stands in files.
    ///   - answered: that of the last answer.
    init?(kind: String, due: String?, asked: String?, answered: String?, isSettled: Bool) {
        let (asked, answered) = (asked ?? "", answered ?? "")
        if !answered.isEmpty {
            // Days as files have them are ordered as texts are.
            self = asked > answered ? .asked : .answered
        } else if !asked.isEmpty {
            self = .asked
        } else if !isSettled, Self.kinds.contains(kind) || !(due ?? "").isEmpty {
            self = .open
        } else {
            return nil
        }
    }

    /// The kinds that say what somebody means to do; another one is followed up where it has a date.
    private static let kinds: Set = [Kind.idea.rawValue, Kind.decision.rawValue]
}

/// What somebody answers when asked what came of it.
package struct FollowUpAnswer: Hashable, Sendable {
    package enum Result: String, CaseIterable, Sendable {
        case applied, ongoing, stopped
        /// Nothing was done, and it is still meant: how far it has come stays as it was.
        case nothing

        /// How far it has come; nil where that stays.
        package var status: CodeList.Status? {
            switch self {
            case .applied: .applied
            case .ongoing: .ongoing
            case .stopped: .stopped
            case .nothing: nil
            }
        }
    }

    package var result: Result
    /// When it was applied.
    package var appliedOn: Day?
    package var evidence: String?
    /// What hindered, by the codes of difficulties; nil leaves what is recorded.
    package var hindrance: [String]?
    /// What came of it, in the words of whoever answers.
    package var outcome: String?
    /// The day by which it is to be done now.
    package var due: Day?

    package init(_ result: Result) {
        self.result = result
    }

    /// The properties that are asked for with a result, in their order.
    package static func questions(of result: Result) -> [Property] {
        let names =
            switch result {
            case .applied: [ValueName.appliedOn, ValueName.evidence]
            case .ongoing, .nothing: [ValueName.hindrance, ValueName.outcome, ValueName.due]
            case .stopped: [ValueName.hindrance, ValueName.outcome]
            }
        return names.compactMap(Property.named)
    }

    /// Those of them of which an idea does not say it already: a day by which it is to be done is asked for once it has passed.
    package static func questions(of result: Result, on idea: Idea, today: Day) -> [Property] {
        questions(of: result).filter { property in
            switch property.name {
            case ValueName.appliedOn, ValueName.evidence:
                return idea.values.text(property.name, otherwise: nil) == nil
            case ValueName.due:
                return idea.values.text(ValueName.due, otherwise: nil).flatMap { Day($0) }.map { $0 < today }
                    ?? true
            default: return true
            }
        }
    }

    /// The values that answers set.
    package static let names: Set = [
        ValueName.status, ValueName.appliedOn, ValueName.evidence, ValueName.hindrance, ValueName.outcome,
        ValueName.due, ValueName.answeredOn,
    ]

    /// What the answer sets, given on a day.
    func values(on day: Day) -> Values {
        let answered: Values = [ValueName.answeredOn: .string(day.description)]
        return answered.and(given)
    }

    /// The same without the day on which it was given.
    package var given: Values {
        var values = Values()
        if let status = result.status { values[ValueName.status] = .string(status.rawValue) }
        if let appliedOn { values[ValueName.appliedOn] = .string(appliedOn.description) }
        if let evidence { values[ValueName.evidence] = .string(evidence) }
        if let hindrance {
            values[ValueName.hindrance] = hindrance.isEmpty ? .null : .array(hindrance.map(JSON.string))
        }
        if let outcome { values[ValueName.outcome] = .string(outcome) }
        if let due { values[ValueName.due] = .string(due.description) }
        return values
    }
}

extension Idea {
    /// How far asking about it has come; nil where nothing is asked.
    package var followUp: FollowUp? {
        FollowUp(
            kind: kind, due: values.text(ValueName.due), asked: values.text(ValueName.askedOn),
            answered: values.text(ValueName.answeredOn), isSettled: isSettled)
    }

    /// What should be recorded and is not, besides what makes it incomplete: who sees to a conclusion and by when, the date of
    /// an idea, the evidence and day of what was applied.
    package var unstated: [Property] {
        var names: [String] = []
        switch Kind(rawValue: kind).known {
        case .decision: names = isSettled ? [ValueName.owner] : [ValueName.owner, ValueName.due]
        case .idea where !isSettled: names = [ValueName.due]
        case .applied, .learned: names = [ValueName.field]
        case .idea, .difficulty, .proposal, .evaluation, .advice, .question, .parking, nil: break
        }
        if kind == Kind.applied.rawValue || status == CodeList.Status.applied.rawValue {
            names += [ValueName.evidence, ValueName.appliedOn]
        }
        return names.compactMap(Property.named).filter {
            !(values.text($0.name) ?? "").contains { !$0.isWhitespace }
        }
    }
}
