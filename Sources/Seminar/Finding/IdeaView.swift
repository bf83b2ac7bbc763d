internal import Text

/// A list of ideas under a name: what is often asked for afterwards.
package enum IdeaView: String, CaseIterable, Sendable {
    case all
    /// What was applied, recorded as a result or as the status of an idea.
    case done
    /// What somebody meant to do and is not settled, by the day by which it is to be done.
    case followUp = "followup"
    /// Of that, what nobody has answered yet.
    case toAsk = "to-ask"
    case overdue
    /// Due within thirty days.
    case soon
    /// To be followed up, without a day.
    case undated
    case settled
    case conflicts, repeats
    /// What nobody has checked yet.
    case unchecked

    private static let soonDays = 30

    package func filter(on today: Day) -> IdeaFilter {
        let isFollowedUp = IdeaCriterion(.followUp, nil, isExcluded: true)
        let isOpen = IdeaCriterion(.settled, Term.yes, isExcluded: true)
        return switch self {
        case .all: IdeaFilter()
        case .done: IdeaFilter([IdeaCriterion(.done, Term.yes)])
        case .followUp: IdeaFilter([isFollowedUp, isOpen])
        case .toAsk:
            IdeaFilter([FollowUp.open, .asked].map { IdeaCriterion(.followUp, $0.rawValue) } + [isOpen])
        case .overdue: IdeaFilter([.overdue(on: today)])
        case .soon: IdeaFilter([.due(within: Self.soonDays, of: today)])
        case .undated: IdeaFilter([isFollowedUp, isOpen, IdeaCriterion(.due, IdeaCriterion.Value.none)])
        case .settled: IdeaFilter([IdeaCriterion(.settled, Term.yes)])
        case .conflicts: IdeaFilter([.conflicting])
        case .repeats: IdeaFilter([IdeaCriterion(.repeated, Term.yes)])
        case .unchecked: IdeaFilter([IdeaCriterion(.review, CodeList.Review.draft.rawValue)])
        }
    }
}

/// What rows of the list of ideas are ordered by; within it, and without it, they stand as they were recorded.
package enum IdeaOrder: String, CaseIterable, Sendable {
    case recorded, due, speaker, field, status
    case appliedOn = "applied_on"

    var term: Term? {
        switch self {
        case .recorded: nil
        case .due: .due
        case .speaker: .speaker
        case .field: .field
        case .status: .status
        case .appliedOn: .appliedOn
        }
    }
}

/// What the list of ideas says of each besides what it always does.
package enum IdeaExtra: String, CaseIterable, Sendable {
    case none, due, status, evidence, hindrance, conflicts, repeats, locality
}

/// A list of ideas: which of them, in which order, and what it says of each.
package struct IdeaListing: Hashable, Sendable {
    package var filter: IdeaFilter
    /// Nil for what suits the filter.
    package var order: IdeaOrder?
    package var extra: IdeaExtra?

    package init(_ filter: IdeaFilter = IdeaFilter(), order: IdeaOrder? = nil, extra: IdeaExtra? = nil) {
        self.filter = filter
        self.order = order
        self.extra = extra
    }

    /// The order: what has days by which it is to be done goes by them.
    package var usedOrder: IdeaOrder {
        order ?? (asksFor([.followUp, .settled]) || filter.asksForDueDays ? .due : .recorded)
    }

    /// What is said besides: what the filter asks for and the row would not show.
    package var usedExtra: IdeaExtra {
        if let extra { return extra }
        if asksFor([.conflicting]) { return .conflicts }
        if asksFor([.repeated]) { return .repeats }
        if asksFor([.done, .evidence, .appliedOn]) { return .evidence }
        if asksFor([.hindrance]) { return .hindrance }
        if asksFor([.followUp, .settled, .due]) { return .due }
        if asksFor([.status]) { return .status }
        return asksFor([.locality]) ? .locality : .none
    }

    /// Whether it is of what is to be followed up, so that answers are taken down in it.
    package var isFollowedUp: Bool { asksFor([.followUp]) || filter.asksForDueDays }

    private func asksFor(_ terms: Set<Term>) -> Bool {
        filter.criteria.contains { terms.contains($0.term) }
    }
}

// How a list that somebody named is kept: one text for each criterion, `class=L4` or `-kind=question`, and `order=due`.
// Days that go by today's stay so: `due=overdue`, `due=30`.
extension IdeaListing {
    private static let orderName = "order"
    private static let extraName = "column"
    private static let overdue = "overdue"
    private static let open = "open"
    private static let none = "none"
    private static let between = ".."
    /// Nobody asks for what is due within more days; a file may hold any number.
    private static let mostDays = 100_000

    package func texts(today: Day) -> [String] {
        filter.criteria.map { criterion in
            "\(criterion.isExcluded ? "-" : "")\(criterion.term.rawValue)=\(Self.text(of: criterion.value, today))"
        } + (order.map { ["\(Self.orderName)=\($0.rawValue)"] } ?? [])
            + (extra.map { ["\(Self.extraName)=\($0.rawValue)"] } ?? [])
    }

    private static func text(of value: IdeaCriterion.Value, _ today: Day) -> String {
        switch value {
        // A code may be called as what has none is.
        case .code(let code): code == none || code.hasPrefix("=") || code.hasPrefix("+") ? "=" + code : code
        case .all(let codes): codes.map { "+" + $0 }.joined()
        case .none: none
        case .days(let range):
            if range == IdeaFilter.overdueRange(on: today) {
                overdue
            } else if range.from == today, let through = range.through, range.isOpen, through >= today {
                String(through.number - today.number)
            } else if range == DayRange(isOpen: true) {
                open
            } else {
                "\(range.from?.description ?? "")\(between)\(range.through?.description ?? "")"
                    + (range.isOpen ? "," + open : "")
            }
        }
    }

    /// - Throws: what is wrong with the first text that says nothing that this version knows.
    package init(texts: [String], today: Day) throws(ListingMistake) {
        self.init()
        for text in texts {
            let isExcluded = text.hasPrefix("-")
            let parts = text.dropFirst(isExcluded ? 1 : 0).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false
            ).map(String.init)
            let (name, code) = (parts[0], parts.count == 2 ? parts[1] : "")
            switch name {
            case Self.orderName: order = try Self.choice(code, of: name) as IdeaOrder
            case Self.extraName: extra = try Self.choice(code, of: name) as IdeaExtra
            default:
                guard parts.count == 2, let term = Term(rawValue: name) else {
                    let names = Term.allCases.map(\.rawValue) + [Self.orderName, Self.extraName]
                    throw ListingMistake(name: name, fault: .name(known: names))
                }
                guard let value = Self.value(of: term, code, today) else {
                    throw ListingMistake(name: name, fault: .day)
                }
                filter.add(IdeaCriterion(term, value, isExcluded: isExcluded))
            }
        }
    }

    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ code: String, of name: String
    ) throws(ListingMistake) -> Choice {
        guard let choice = Choice(rawValue: code) else {
            throw ListingMistake(name: name, fault: .code(code, known: Choice.allCases.map(\.rawValue)))
        }
        return choice
    }

    private static func value(of term: Term, _ text: String, _ today: Day) -> IdeaCriterion.Value? {
        if text == none { return IdeaCriterion.Value.none }
        if text.hasPrefix("+") { return .all(text.split(separator: "+").map(String.init)) }
        guard term.asksForDays else { return .code(text.hasPrefix("=") ? String(text.dropFirst()) : text) }
        if text == overdue { return .days(IdeaFilter.overdueRange(on: today)) }
        if text == open { return .days(DayRange(isOpen: true)) }
        if let days = Int(text) {
            return (0...mostDays).contains(days) ? IdeaCriterion.due(within: days, of: today).value : nil
        }
        if let day = Day(text) { return .code(day.description) }
        var range = DayRange()
        var text = text
        if text.hasSuffix("," + open) {
            text.removeLast(open.count + 1)
            range.isOpen = true
        }
        guard let middle = text.firstRange(of: between) else { return nil }
        let (from, through) = (String(text[..<middle.lowerBound]), String(text[middle.upperBound...]))
        range.from = Day(from)
        range.through = Day(through)
        guard (range.from != nil || from.isEmpty) && (range.through != nil || through.isEmpty) else {
            return nil
        }
        return .days(range)
    }
}

/// What is wrong with a text that should ask something of a list: what stands before its `=`, or behind it.
package struct ListingMistake: Error, Hashable, Sendable {
    enum Fault: Hashable, Sendable {
        case name(known: [String])
        case code(String, known: [String])
        case day
    }

    let name: String
    let fault: Fault

    /// The same as a fact about the settings' file.
    ///
    /// - Parameter list: what the list is called.
    package func fact(in list: String) -> Problem.Fact {
        let path = "\(Setting.Name.views.rawValue).\(list).\(name)"
        return switch fault {
        case .name(let names): .unknownMember(name, at: path, among: names)
        case .code(let code, let codes):
            .unknownCode(code, member: path, nearest: nearestText(to: code, among: codes), of: codes)
        case .day: .member(path: path, expected: .day)
        }
    }
}

extension IdeaFacets {
    /// Some places in an order; of what lacks a value last, and otherwise as they were.
    package func places(_ places: [Int], by order: IdeaOrder, in record: Record) -> [Int] {
        guard let term = order.term else { return places }
        let column = self[term.column]
        let own = column.codes.map { TermReading(record).codes(of: term, from: $0).first }
        let known = term.codes(in: record)
        let listed = known + Set(own.compactMap(\.self)).subtracting(known).sorted()
        let ranks = Dictionary(zip(listed, listed.indices)) { first, _ in first }
        let byNumber = own.map { code in code.flatMap { ranks[$0] } ?? listed.count }
        func rank(_ place: Int) -> Int { byNumber[Int(column.numbers[place])] }
        // By both, because sorting alone may change the order of equals.
        return zip(places, places.indices).sorted { one, other in
            let (left, right) = (rank(one.0), rank(other.0))
            return left == right ? one.1 < other.1 : left < right
        }.map(\.0)
    }
}
