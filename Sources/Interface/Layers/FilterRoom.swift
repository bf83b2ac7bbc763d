import Display
import Seminar
import Text
import Wording

/// What the list of ideas can be filtered by, as one list that typing narrows: `rac` finds the field, `07` the people.
///
/// Beside each choice stands how many ideas it would leave. The choices are worked out when the record or the filter has
/// changed, never while drawing.
struct FilterRoom: Room {
    fileprivate static let height = BoxHeight.most(least: 20)

    fileprivate var list = ChoosingList(typing: TypingSettings(method: .off))
    /// What is searched for, whose hits alone are counted.
    private let search: WordSearch
    private var choices: [FilterChoice] = []
    private var picker = Picker([])
    private var basis: Basis?

    /// All that the choices depend on.
    private struct Basis: Equatable {
        var version: Int
        var filter: IdeaFilter
        var language: Language
        var today: Day
        var views: KeptViews
    }

    init(within search: WordSearch = WordSearch("")) {
        self.search = search
    }

    var needsIdeas: Bool { true }

    func places(in context: Context) -> [KeyPlace] { [.filter, .choices, .layer, .list, .editor] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        // Until a row was moved to, a space or a hyphen is part of what is looked for: "lop 4".
        ![.mark, .exclude, .dropView].contains(command) || list.query.isEmpty || list.menu.isMoved
    }

    mutating func refresh(in context: Context) {
        let basis = Basis(
            version: context.ledger.version, filter: context.filter, language: context.language,
            today: context.roomTime.day, views: context.settings.views)
        guard basis != self.basis else { return }
        self.basis = basis
        let searched = search.isEmpty ? nil : context.index.search(search, in: context.record).sorted()
        let counts = Counts(
            context.index.facets, of: context.record, filter: context.filter, searched: searched)
        let groups = FilterGroups(context: context, counts: counts)
        choices = groups.ownViews(searched: searched) + groups.views(searched: searched)
        for (term, group) in groups.all {
            let left = counts.left(by: group.compactMap(\.criterion), of: term)
            choices += zip(group, left).map { $0.counting($1) }
        }
        let found = choices
        picker = Picker(found.enumerated().map { place, choice in choice.entry(code: String(place)) })
    }

    /// The choices that the line finds, best first; all of them, in their order, for an empty one.
    fileprivate var shown: [FilterChoice] {
        list.rows { text in picker.choices(for: text).entries.compactMap { Int($0.code) }.map { choices[$0] }
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let shown = shown
        switch command {
        case .back, .filter: return [.close]
        case .choose, .mark:
            let choice = list.chosen(of: shown)
            // Behind one that asks for nothing known all would be listed.
            let chosen = choice?.chosen(in: context) ?? .filter(context.filter)
            return [chosen] + (command == .choose && choice?.isMistaken != true ? [.close] : [])
        case .dropView:
            return list.chosen(of: shown)?.ownName.map { [.dropView($0)] } ?? []
        case .exclude:
            var filter = context.filter
            if let criterion = list.chosen(of: shown)?.criterion { filter.toggle(criterion.opposite) }
            return [.filter(filter)]
        default:
            return list.performOrPass(
                command, rows: shown.count, page: Self.height.page(of: context.size, besides: 2))
        }
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        list.typeOrPass(input)
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        let shown = shown
        return list.menu.choose(shown.firstIndex { $0.name(in: context) == name }, of: shown.count)
    }

    func picture(in context: Context) -> any Picture { FilterPicture(context: context, room: self) }
}

/// One row of the list, with what finds it.
private struct FilterChoice: Sendable {
    enum Choice: Sendable {
        case criterion(IdeaCriterion)
        case view(IdeaView, IdeaListing)
        /// One that somebody has named.
        case own(String, IdeaListing)
        /// One that asks for something that this version does not know.
        case mistaken(String, Problem.Fact)
    }

    let choice: Choice
    let group: String
    let label: String
    let names: [String]
    let keys: [String]
    let details: [String]
    private(set) var count = 0

    var criterion: IdeaCriterion? { if case .criterion(let criterion) = choice { criterion } else { nil } }

    /// What tells it from the others: of a criterion the text by which it is kept in a list that somebody names.
    func name(in context: Context) -> String {
        switch choice {
        case .criterion(let criterion):
            IdeaListing(IdeaFilter([criterion])).texts(today: context.roomTime.day).joined()
        case .view(let view, _): "view \(view.rawValue)"
        case .own(let name, _), .mistaken(let name, _): "own \(name)"
        }
    }

    var ownName: String? {
        switch choice {
        case .own(let name, _), .mistaken(let name, _): name
        case .criterion, .view: nil
        }
    }

    var isMistaken: Bool { if case .mistaken = choice { true } else { false } }

    func counting(_ count: Int) -> FilterChoice {
        var choice = self
        choice.count = count
        return choice
    }

    /// What choosing it does: a view takes the place of what there was.
    func chosen(in context: Context) -> Outcome {
        switch choice {
        case .criterion(let criterion):
            var filter = context.filter
            filter.toggle(criterion)
            return .filter(filter)
        case .view(_, let listing), .own(_, let listing): return .arrange(listing)
        case .mistaken(_, let fact): return .tell(fact.phrase, .warning)
        }
    }

    func entry(code: String) -> Picker.Entry {
        Picker.Entry(code: code, names: names, keys: keys, details: details + [group])
    }
}

/// The choices of each term, in the order in which they are most asked for.
private struct FilterGroups: ContextReader {
    let context: Context
    let counts: Counts

    var all: [(term: Term, choices: [FilterChoice])] {
        Term.allCases.filter { term in
            (!term.asksWhether || term == .answered)
                && (term != .seminar || record.programme.seminars.count > 1)
        }
        .reduce(into: marks) { groups, term in
            groups.append((term, choices(of: term)))
        }
    }

    /// The views, each with as many ideas as it would show.
    func views(searched: [Int]?) -> [FilterChoice] {
        IdeaView.allCases.map { view in
            let listing = IdeaListing(view.filter(on: now.day))
            // What can be asked for by itself is found there first.
            let isFound = view != .overdue && view != .soon
            return choice(
                .view(view, listing), group: Phrase.Filter.view, view.title(language), isFound: isFound,
                listing, searched)
        }
    }

    /// Those that somebody has named.
    func ownViews(searched: [Int]?) -> [FilterChoice] {
        context.settings.views.names.map { name in
            let texts = context.settings.views[name] ?? []
            do throws(ListingMistake) {
                let listing = try IdeaListing(texts: texts, today: now.day)
                return choice(.own(name, listing), group: Phrase.Filter.ownViews, name, listing, searched)
            } catch {
                let mistaken = FilterChoice.Choice.mistaken(name, error.fact(in: name))
                return choice(mistaken, group: Phrase.Filter.ownViews, name, nil, searched)
            }
        }
    }

    private func choice(
        _ choice: FilterChoice.Choice, group: Phrase, _ label: String, isFound: Bool = true,
        _ listing: IdeaListing?, _ searched: [Int]?
    ) -> FilterChoice {
        let count = listing.map {
            Counts(context.index.facets, of: record, filter: $0.filter, searched: searched).total
        }
        return FilterChoice(
            choice: choice, group: group(language), label: label,
            names: [isFound ? label : group(language)], keys: [], details: isFound ? [] : [label]
        ).counting(count ?? 0)
    }

    private var marks: [(term: Term, choices: [FilterChoice])] {
        let title = Phrase.Filter.mark(language)
        return Term.allCases.filter { $0.asksWhether && $0 != .answered }
            .map { ($0, [named(IdeaCriterion($0, Term.yes), group: title)]) }
    }

    private func choices(of term: Term) -> [FilterChoice] {
        let group = term.title(language)
        if term == .due {
            let today = now.day
            return [
                IdeaCriterion.overdue(on: today), .due(within: 30, of: today),
                IdeaCriterion(.due, IdeaCriterion.Value.none),
            ]
            .map { named($0, group: group) }
        }
        if term == .appliedOn {
            return [false, true].map {
                named(IdeaCriterion(term, IdeaCriterion.Value.none, isExcluded: !$0), group: group)
            }
        }
        // What nobody has listed is offered where some idea has it.
        let found = counts[term].compactMap(\.code)
        return term.entries(in: record, besides: found).filter { $0.code != Speaker.unknown }.map { entry in
            let criterion = IdeaCriterion(term, entry.code.isEmpty ? nil : entry.code)
            let label = label(of: criterion)
            let names = entry.names + (entry.names.contains(label) ? [] : [label])
            return FilterChoice(
                choice: .criterion(criterion), group: group, label: label,
                names: Self.found.contains(term) ? names : [group], keys: entry.keys,
                details: Self.found.contains(term) ? entry.details : entry.details + names)
        }
    }

    /// The terms whose values are found by what they are called; those of the others only behind these.
    private static let found: [Term] = [
        .kind, .field, .item, .seminar, .trainingClass, .speaker, .status, .writer,
    ]

    /// A choice that is found by what it is called.
    private func named(_ criterion: IdeaCriterion, group: String) -> FilterChoice {
        let label = label(of: criterion)
        return FilterChoice(
            choice: .criterion(criterion), group: group, label: label,
            // Found by both, but not by the initials of the label: `qh` is a field.
            names: [criterion.term.asksForDays ? "\(group) \(label)" : label], keys: [], details: [])
    }
}

private struct FilterPicture: Picture {
    let context: Context
    let room: FilterRoom

    func draw(on surface: inout Surface) {
        let choices = room.shown
        surface.drawBox(
            title: Phrase.Filter.title(language), columns: 64,
            rows: min(max(choices.count, 4) + 2, FilterRoom.height.rows(of: surface.area.rows))
        ) { surface in
            let window = room.list.draw(
                choices, nothing: Phrase.Filter.nothing(language), on: &surface,
                name: { $0.name(in: context) }, group: \.group, drawRow: draw)
            let (take, back) = (Command.choose.keyLabel, Command.back.keyLabel)
            let advice =
                room.list.chosen(of: choices)?.ownName == nil || isReadOnly
                ? Phrase.Filter.advice(
                    mark: Command.mark.keyLabel, exclude: Command.exclude.keyLabel, take: take, back: back)
                : Phrase.Filter.ownAdvice(take: take, drop: Command.dropView.keyLabel, back: back)
            surface.putKeys(
                advice(language), row: surface.area.rows - 1, style: .quiet, position: window,
                of: choices.count)
        }
    }

    /// Whether the choice is taken, what it is, and how many ideas it would leave.
    private func draw(_ choice: FilterChoice, row: Int, on surface: inout Surface) {
        let end = surface.area.columns - 1
        let count = String(choice.count)
        surface.put(count, endingAt: end, row: row, style: choice.count == 0 ? .quiet : .number)
        surface.put(
            "\(sign(of: choice)) \(choice.label)", column: 14, row: row,
            style: choice.count == 0 ? .quiet : .plain, limit: end - count.count - 15)
    }

    private func sign(of choice: FilterChoice) -> String {
        guard let criterion = choice.criterion else { return "   " }
        return context.filter.criteria.contains(criterion)
            ? "[x]" : context.filter.criteria.contains(criterion.opposite) ? "[-]" : "[ ]"
    }
}

extension Picture {
    /// The criteria of the filter, one beside the other; how many there is no room for.
    func drawChips(column: Int = 1, row: Int, on surface: inout Surface) {
        let labels = context.filter.criteria.map { " \(label(of: $0)) " }
        var column = column
        for (place, label) in labels.enumerated() {
            let rest = labels.count - place
            let room = surface.area.columns - column - (rest > 1 ? 5 : 0)
            guard Text.columns(of: label) <= room || place == 0 else {
                surface.put("+\(rest)", column: column, row: row, style: .chip)
                return
            }
            column = surface.put(label, column: column, row: row, style: .chip) + 1
        }
    }
}

extension ContextReader {
    /// A criterion as its chip says it.
    func label(of criterion: IdeaCriterion) -> String {
        criterion.label(in: language, name: name(of:_:), day: shortDay)
    }

    /// What a code of a term is called in a table; that none is recorded.
    func label(of code: String?, of term: Term) -> String {
        term.label(of: code, in: language) { name(of: term, $0) }
    }

    /// What programme or roster call a code of a term.
    private func name(of term: Term, _ code: String) -> String {
        switch term {
        case .field: fieldTitle(code)
        case .item: title(code, among: record.items.map(\.id), itemTitle)
        case .session: title(code, among: record.programme.sessions.map(\.id), sessionTitle)
        case .seminar: code
        case .day, .due, .appliedOn: Day(code).map(shortDay) ?? code
        case .kind, .fourFields, .sixFields, .trainingClass, .group, .speaker, .role, .locality, .status,
            .difficulty, .support, .level, .target, .polarity, .kirkpatrick, .review, .hindrance, .followUp,
            .settled, .writer, .done, .starred, .incomplete, .conflicting, .repeated, .evidence, .answered,
            .rehearsal:
            name(of: code)
        }
    }

    private func sessionTitle(_ id: String) -> String {
        record.programme.sessions.first { $0.id == id }?.title(language) ?? id
    }

    /// The title of an item or a session, and its seminar in brackets where another seminar has one called the same.
    private func title(_ code: String, among codes: [String], _ title: (String) -> String) -> String {
        let own = title(code)
        guard let seminar = record.programme.seminar(ofCode: code),
            codes.contains(where: { $0 != code && title($0) == own })
        else { return own }
        return "\(own) (\(seminar.code))"
    }
}
