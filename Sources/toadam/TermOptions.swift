import ArgumentParser
import Seminar
import Wording

/// The options by which ideas are asked for, the same for every command that lists, counts or exports them.
///
/// There is one for each term; the compiler names the one that a new term lacks. An option given several times asks for any of
/// its values, a hyphen before a value for what is not that, and all options together for what meets each of them.
struct TermOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.search), valueName: help(Phrase.Shell.wordsValue)))
    var search: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            help(Phrase.Shell.view(IdeaView.allCases.map { ($0.rawValue, $0.title) })),
            valueName: help(Phrase.Shell.nameValue)))
    var view: IdeaView?

    @Option(parsing: .unconditionalSingleValue, help: picked(.kind), completion: codes(.kind))
    private var kind: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.field), completion: fields)
    private var field: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.fourFields)) private var field4: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.sixFields)) private var field6: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.item)) private var item: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.session)) private var session: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.seminar)) private var seminar: [String] = []
    @Option(name: .customLong("class"), parsing: .unconditionalSingleValue, help: picked(.trainingClass))
    private var trainingClass: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.group)) private var group: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.speaker)) private var speaker: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.role)) private var role: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.locality)) private var locality: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.status), completion: codes(.status))
    private var status: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.difficulty), completion: codes(.difficulty))
    private var difficulty: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.support), completion: codes(.support))
    private var support: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.level), completion: codes(.level))
    private var level: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.target), completion: codes(.target))
    private var target: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.polarity), completion: codes(.polarity))
    private var polarity: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.kirkpatrick)) private var kirkpatrick:
        [String] =
            []
    @Option(parsing: .unconditionalSingleValue, help: picked(.review), completion: codes(.review))
    private var review: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.hindrance), completion: codes(.difficulty))
    private var hindrance: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.followUp)) private var followup: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: picked(.writer)) private var writer: [String] = []

    @Option(parsing: .unconditional, help: day(Phrase.Shell.dueBefore)) private var dueBefore: String?
    @Option(parsing: .unconditional, help: day(Phrase.Shell.dueAfter)) private var dueAfter: String?
    @Flag(help: ArgumentHelp(help(Phrase.Shell.overdue))) private var overdue = false
    @Flag(inversion: .prefixedNo, help: ArgumentHelp(help(Phrase.Shell.due))) private var due: Bool?
    @Option(parsing: .unconditional, help: day(Phrase.Shell.appliedBefore)) private var appliedBefore: String?
    @Option(parsing: .unconditional, help: day(Phrase.Shell.appliedAfter)) private var appliedAfter: String?
    @Flag(inversion: .prefixedNo, help: ArgumentHelp(help(Phrase.Shell.appliedOn)))
    private var appliedOn: Bool?
    @Option(parsing: .unconditional, help: day(Phrase.Shell.since)) private var since: String?

    @Flag(inversion: .prefixedNo, help: held(.settled)) private var settled: Bool?
    @Flag(inversion: .prefixedNo, help: held(.done)) private var done: Bool?
    @Flag(inversion: .prefixedNo, help: held(.starred)) private var star: Bool?
    @Flag(inversion: .prefixedNo, help: held(.incomplete)) private var incomplete: Bool?
    @Flag(inversion: .prefixedNo, help: held(.conflicting)) private var conflict: Bool?
    @Flag(inversion: .prefixedNo, help: held(.repeated)) private var repeated: Bool?
    @Flag(inversion: .prefixedNo, help: held(.evidence)) private var evidence: Bool?
    @Flag(inversion: .prefixedNo, help: ArgumentHelp(help(Phrase.Shell.answered))) private var answered: Bool?
    @Flag(help: ArgumentHelp(help(Phrase.Shell.rehearsal))) private var rehearsal = false

    /// The name of the option that asks for a term.
    static func name(of term: Term) -> String { term.rawValue }

    /// What the options ask for.
    ///
    /// - Parameter today: what `--overdue` goes by.
    /// - Throws: `UsageMistake` where a value fits nothing, or several.
    func filter(_ picking: Picking, today: Day) throws -> IdeaFilter {
        var filter = view?.filter(on: today) ?? IdeaFilter()
        for term in Term.allCases {
            for criterion in try criteria(of: term, picking, today) { filter.add(criterion) }
        }
        return filter
    }

    /// The places of the ideas that are asked for, in an order; of words that find none it is said what may have been meant.
    func places(
        in record: Record, _ filter: IdeaFilter, by order: IdeaOrder = .recorded, _ language: Language
    ) -> [Int] {
        guard let search else { return IdeaFacets.places(passing: filter, by: order, in: record) }
        var index = IdeaIndex(forOneSearchOf: filter, by: order)
        index.update(with: record) { list, code in Phrase.label(of: code, in: list).all }
        let found = index.find(search, filter: filter, in: record)
        if let nearest = found.nearest {
            Console.complain([Phrase.Ideas.nearest(nearest.text, nearest.count)(language)])
        }
        return index.facets.places(found.places.sorted(), by: order, in: record)
    }

    private func criteria(of term: Term, _ picking: Picking, _ today: Day) throws -> [IdeaCriterion] {
        func picked(_ texts: [String]) throws -> [IdeaCriterion] {
            try texts.flatMap { try picking.criteria(of: term, for: $0) }
        }
        func held(_ isHeld: Bool?) -> [IdeaCriterion] {
            isHeld.map { [IdeaCriterion(term, Term.yes, isExcluded: !$0)] } ?? []
        }
        return switch term {
        case .kind: try picked(kind)
        case .field: try picked(field)
        case .fourFields: try picked(field4)
        case .sixFields: try picked(field6)
        case .item: try picked(item)
        case .session: try picked(session)
        case .seminar: try picked(seminar)
        case .trainingClass: try picked(trainingClass)
        case .group: try picked(group)
        case .speaker: try picked(speaker)
        case .role: try picked(role)
        case .locality: try picked(locality)
        case .status: try picked(status)
        case .difficulty: try picked(difficulty)
        case .support: try picked(support)
        case .level: try picked(level)
        case .target: try picked(target)
        case .polarity: try picked(polarity)
        case .kirkpatrick: try picked(kirkpatrick)
        case .review: try picked(review)
        case .hindrance: try picked(hindrance)
        case .followUp: try picked(followup)
        case .writer: try picked(writer)
        case .due: try dueCriteria(picking, today)
        case .appliedOn:
            try between(appliedAfter, appliedBefore, of: term, picking, today)
                + (appliedOn.map { [IdeaCriterion(term, IdeaCriterion.Value.none, isExcluded: $0)] } ?? [])
        case .settled: held(settled)
        case .day:
            try since.map { [IdeaCriterion(term, .days(DayRange(from: try picking.day($0, today))))] } ?? []
        case .done: held(done)
        case .starred: held(star)
        case .incomplete: held(incomplete)
        case .conflicting: held(conflict)
        case .repeated: held(repeated)
        case .evidence: held(evidence)
        case .answered: answered.map { [IdeaCriterion(term, $0 ? Term.yes : Term.no)] } ?? []
        case .rehearsal: rehearsal ? [.rehearsal] : []
        }
    }

    private func dueCriteria(_ picking: Picking, _ today: Day) throws -> [IdeaCriterion] {
        var criteria = try between(dueAfter, dueBefore, of: .due, picking, today)
        if overdue {
            var range = DayRange()
            if case .days(let asked)? = criteria.first?.value { range = asked }
            let yesterday = Day(number: today.number - 1)
            range.through = range.through.map { min($0, yesterday) } ?? yesterday
            range.isOpen = true
            criteria = [IdeaCriterion(.due, .days(range))]
        }
        return criteria + (due.map { [IdeaCriterion(.due, IdeaCriterion.Value.none, isExcluded: $0)] } ?? [])
    }

    /// After a day and before another together ask for the days between.
    private func between(
        _ after: String?, _ before: String?, of term: Term, _ picking: Picking, _ today: Day
    ) throws -> [IdeaCriterion] {
        let range = DayRange(
            from: try after.map { Day(number: try picking.day($0, today).number + 1) },
            through: try before.map { Day(number: try picking.day($0, today).number - 1) })
        return range == DayRange() ? [] : [IdeaCriterion(term, .days(range))]
    }

    private static func picked(_ term: Term) -> ArgumentHelp {
        ArgumentHelp(help(Phrase.Shell.pick(term)), valueName: help(Phrase.Shell.codeValue))
    }

    /// What a shell completes such a value with.
    static func codes(_ list: CodeList) -> CompletionKind { .list(list.codes) }

    /// The same for fields, of which a seminar may have others too.
    static var fields: CompletionKind { .list(Field.standard.map(\.code)) }

    private static func held(_ term: Term) -> ArgumentHelp { ArgumentHelp(help(Phrase.Shell.held(term))) }

    private static func day(_ phrase: Phrase) -> ArgumentHelp {
        ArgumentHelp(help(phrase), valueName: help(Phrase.Shell.dayValue))
    }
}

extension IdeaView: ExpressibleByArgument {}
extension IdeaOrder: ExpressibleByArgument {}
