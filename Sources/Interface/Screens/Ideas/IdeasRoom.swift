import Display
import Seminar
import Text
import Wording

/// The list of all ideas: the search, what it and the filters found, and the row that is selected.
///
/// Whatever is typed searches at once, so no bare letter is a command.
///
/// What is found is worked out when something it depends on has changed, never while drawing, so that each key costs
/// one look into the index.
struct IdeasRoom: Room {
    static let entry = ScreenEntry(
        .showIdeas, Phrase.Command.showIdeas, title: Phrase.Places.ideas, hint: 3
    ) { IdeasRoom() }

    private(set) var search = TextField(typing: TypingSettings(), isMultiline: false)
    private(set) var menu = Menu()
    /// The selected idea; nil where none is found, or where another laptop took it away and nobody has chosen since.
    private(set) var selected: Identifier?
    /// The places in the record's ideas of what is shown, in the order of the rows.
    private(set) var found: [Int] = []
    /// How many ideas there are to find.
    private(set) var total = 0
    /// What the hits are highlighted by: the search in the way that found them.
    private(set) var query = WordSearch("")
    /// What may have been meant by a search that finds nothing, and how many ideas that finds.
    private(set) var nearest: (text: String, count: Int)?
    /// How many ideas there would be without one of the filters; only where none are found.
    private(set) var without: [(criterion: IdeaCriterion, count: Int)] = []
    /// How many ideas there would be without the search; only where none are found.
    private(set) var withoutSearch = 0

    /// The ideas that are marked, also those that are not found now.
    private(set) var marked: Set<Identifier> = []
    /// How many of them are not found now.
    private(set) var hiddenMarks = 0

    private var isTaken = false
    /// Whether the selected idea has been in sight since the list was come to.
    private var isSeen = false
    private var basis: Basis?

    /// All that the rows depend on.
    private struct Basis: Equatable {
        var version: Int
        var text: String
        var listing: IdeaListing
    }

    var selectsIdeas: Bool { true }

    func places(in context: Context) -> [KeyPlace] {
        (hasMarks ? [.marked] : []) + [.tab(.ideas)] + (context.filterOfCounts == nil ? [] : [.counted])
            + [.wholeList, .list, .editor]
    }

    func hintPlace(in context: Context) -> KeyPlace? {
        hasMarks ? .marked : context.listing.isFollowedUp && !context.isReadOnly ? .followUp : .tab(.ideas)
    }

    func idea(in context: Context) -> Idea? { selected.flatMap(context.record.idea) }

    var hasMarks: Bool { !marked.isEmpty }

    func marked(in context: Context) -> [Idea] {
        marked.compactMap(context.record.idea).sorted { $0.recorded < $1.recorded }
    }

    func listed(in context: Context) -> [Int] { found }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        case .clearSearch: !search.isEmpty
        // What is searched for goes first: marks may be made in several searches.
        case .dropMarks, .backToCounts: search.isEmpty
        // A sign belongs to the search that is being typed, until a row was moved to.
        case .markIdea, .setKind, .setField, .setReview: search.isEmpty || menu.isMoved
        case .dropFilter: search.isEmpty
        default: true
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .filter: return [.open(FilterRoom(within: query))]
        case .open:
            guard let selected else {
                return isTaken ? [.tell(Phrase.Unavailable.notSelected, .warning)] : []
            }
            let ideas = context.record.ideas
            return [.open(DetailsRoom(of: selected, among: found.map { ideas[$0].id }))]
        case .clearSearch: search.begin()
        case .markIdea: mark(selected.map { [$0] } ?? [], in: context.record)
        case .markListed: mark(found.map { context.record.ideas[$0].id }, in: context.record)
        case .dropMarks: marked = []
        case .backToCounts: return [.filter(context.filterOfCounts ?? context.filter), .show(.summary)]
        case .dropFilter:
            return [.filter(context.filter.droppingLast)]
        default:
            if menu.move(command, rows: found.count, page: IdeasPicture.listRows(in: context)) {
                isTaken = false
                remember(context.record)
                return []
            }
            return search.perform(command, columns: context.size.columns) == .ignored ? nil : []
        }
        return []
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        search.typing = context.settings.typing
        return search.type(input) == .ignored ? nil : []
    }

    mutating func comeBack() {
        search.isReplacedByTyping = !search.isEmpty
        isSeen = false
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        guard let id = Identifier(name) else { return nil }
        guard let row = found.firstIndex(where: { context.record.ideas[$0].id == id }) else {
            // It may be found again, as what undo has just brought back.
            (selected, menu.isMoved) = (id, true)
            return []
        }
        isTaken = false
        defer { remember(context.record) }
        return menu.choose(row, of: found.count)
    }

    func picture(in context: Context) -> any Picture { IdeasPicture(context: context, ideas: self) }

    /// Works out what is found, if anything that it depends on has changed, and keeps to the selected idea.
    mutating func refresh(in context: Context) {
        defer { isSeen = true }
        let version = context.ledger.version
        let basis = Basis(version: version, text: search.text, listing: context.listing)
        guard basis != self.basis else { return }
        let isCleared = basis.text.isEmpty && !(self.basis?.text ?? "").isEmpty
        let isSameQuestion = basis.text == self.basis?.text && basis.listing == self.basis?.listing
        if version != self.basis?.version {
            total = context.index.search(WordSearch(""), in: context.record).count
            // What someone removed is no longer among them.
            marked = marked.filter { context.record.idea($0).map { !$0.isRemoved } ?? false }
        }
        self.basis = basis
        find(in: context)
        countHiddenMarks(in: context.record)
        let isKept = menu.isMoved || isSeen
        let row =
            isSameQuestion || isCleared ? found.firstIndex { context.record.ideas[$0].id == selected } : nil
        if let row, isKept || isCleared {
            // What was found stays selected when the search is cleared: the next command is about it.
            isTaken = false
            menu = Menu(chosen: row, isMoved: menu.isMoved || isCleared)
        } else if isSameQuestion, isKept {
            // The selected idea is gone: the one that has taken its row is selected, but for where another laptop took it
            // away: the next key was meant for it.
            menu.chosen = min(menu.chosen, max(0, found.count - 1))
            let last = selected.flatMap { context.record.history(.idea($0)).last?.id }
            isTaken = isTaken || last.map { context.record.tag(of: $0) != context.scribe.tag } ?? false
        } else {
            isTaken = false
            menu.reset()
            // What was said last stands last; what is due first stands first.
            let isByTime = query.isEmpty && basis.listing.usedOrder == .recorded
            menu.chosen = isByTime ? max(0, found.count - 1) : 0
        }
        remember(context.record)
    }

    /// Marks some ideas, or takes their marks away where all have one.
    private mutating func mark(_ ideas: [Identifier], in record: Record) {
        if marked.isSuperset(of: ideas) {
            marked.subtract(ideas)
        } else {
            marked.formUnion(ideas)
        }
        countHiddenMarks(in: record)
    }

    private mutating func countHiddenMarks(in record: Record) {
        guard !marked.isEmpty else { return }
        hiddenMarks = marked.count - found.count { marked.contains(record.ideas[$0].id) }
    }

    private mutating func remember(_ record: Record) {
        selected = isTaken ? nil : menu.choice(of: found).map { record.ideas[$0].id }
    }

    private mutating func find(in context: Context) {
        let (record, index, filter) = (context.record, context.index, context.filter)
        let answer = index.find(search.text, typed: search.textAsTyped, filter: filter, in: record)
        (found, query, nearest) = (answer.places, answer.search, answer.nearest)
        // What is searched for stands by how well it is found, unless an order was asked for.
        if query.isEmpty || context.order != nil {
            found = index.facets.places(found, by: context.listing.usedOrder, in: record)
        }
        without = []
        withoutSearch = 0
        guard found.isEmpty else { return }
        without = filter.criteria.map { criterion in
            var rest = filter
            rest.remove(criterion)
            return (criterion, index.search(query, filter: rest, in: record).count)
        }.filter { $0.count > 0 }
        if !query.isEmpty { withoutSearch = index.search(WordSearch(""), filter: filter, in: record).count }
    }
}
