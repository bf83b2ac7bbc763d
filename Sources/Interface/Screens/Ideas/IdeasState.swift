import Display
import Seminar
import Text

/// What the list of ideas remembers: the search, the filters, what they found, and the row that is selected.
///
/// What is found is worked out when something it depends on has changed, never while drawing, so that each key costs
/// one scan of the folded texts, however many ideas there are.
package struct IdeasState: Sendable {
    var search = TextField(typing: TypingSettings(), isMultiline: false)
    var filter = IdeaFilter()
    private(set) var menu = Menu()
    /// The selected idea; nil where none is found.
    private(set) var selected: Identifier?
    /// The places in the record's ideas of what is shown, in the order of the rows.
    private(set) var found: [Int] = []
    /// How many ideas there are to find.
    private(set) var total = 0
    /// What the hits are highlighted by: the search as it was composed, or, where that finds nothing, as it was typed.
    private(set) var query = Query("")
    /// How many ideas there would be without one of the filters; only where none are found.
    private(set) var without: [(criterion: IdeaCriterion, count: Int)] = []
    /// How many ideas there would be without the search; only where none are found.
    private(set) var withoutSearch = 0

    private var basis: Basis?

    /// All that the rows depend on.
    private struct Basis: Equatable {
        var revision: Int
        var text: String
        var filter: IdeaFilter
    }

    /// Works out what is found, if anything that it depends on has changed, and keeps to the selected idea.
    ///
    /// - Parameters:
    ///   - index: of this record.
    ///   - revision: of the record; another number after each change of it.
    mutating func refresh(with record: Record, _ index: IdeaIndex, revision: Int) {
        let basis = Basis(revision: revision, text: search.text, filter: filter)
        guard basis != self.basis else { return }
        let isSameQuestion = basis.text == self.basis?.text && basis.filter == self.basis?.filter
        if revision != self.basis?.revision { total = index.search(Query(""), in: record).count }
        self.basis = basis
        find(in: record, index)
        let row = isSameQuestion ? found.firstIndex { record.ideas[$0].id == selected } : nil
        if let row, menu.isMoved {
            menu.chosen = row
        } else if isSameQuestion, menu.isMoved {
            // The selected idea is gone: the one that has taken its row is selected.
            menu.chosen = min(menu.chosen, max(0, found.count - 1))
        } else {
            menu.reset()
            menu.chosen = query.isEmpty ? max(0, found.count - 1) : 0
        }
        remember(record)
    }

    /// Moves the selection by a key; false when the key means nothing to a list.
    mutating func move(_ key: Key, page: Int, in record: Record) -> Bool {
        switch key {
        case .named(.home, []): _ = menu.move(.named(.home, .control), rows: found.count, page: page)
        case .named(.end, []): _ = menu.move(.named(.end, .control), rows: found.count, page: page)
        default: guard menu.move(key, rows: found.count, page: page) else { return false }
        }
        remember(record)
        return true
    }

    private mutating func remember(_ record: Record) {
        selected = found.isEmpty ? nil : record.ideas[found[min(menu.chosen, found.count - 1)]].id
    }

    private mutating func find(in record: Record, _ index: IdeaIndex) {
        query = Query(search.text, matchingIAndY: true)
        found = index.search(query, filter: filter, in: record)
        if found.isEmpty, search.textAsTyped != search.text {
            let typed = Query(search.textAsTyped, matchingIAndY: true)
            found = index.search(typed, filter: filter, in: record)
            if !found.isEmpty { query = typed }
        }
        without = []
        withoutSearch = 0
        guard found.isEmpty else { return }
        without = filter.criteria.map { criterion in
            var rest = filter
            rest.remove(criterion)
            return (criterion, index.search(query, filter: rest, in: record).count)
        }.filter { $0.count > 0 }
        if !query.isEmpty { withoutSearch = index.search(Query(""), filter: filter, in: record).count }
    }
}
