import Display
import Seminar
import Text
import Wording

// The keys of the list of ideas: what is typed searches at once, so no bare letter is a command.

extension State {
    var selectedIdea: Idea? { ideas.selected.flatMap(record.idea) }

    mutating func takeInIdeas(_ input: Input) -> [Effect] {
        ideas.search.typing = preferences.typing
        guard case .key(let key) = input else {
            _ = ideas.search.take(input, columns: size.columns)
            return []
        }
        switch key {
        case .escape where !ideas.search.isEmpty:
            ideas.search.clear()
            return []
        case .backspace where ideas.search.isEmpty:
            if let last = ideas.filter.criteria.last { ideas.filter.remove(last) }
            return []
        default: break
        }
        if ideas.move(key, page: ideasHeight, in: record) { return [] }
        if let command = Command.command(for: key, at: .tab(.ideas)), !key.isText { return perform(command) }
        _ = ideas.search.take(input, columns: size.columns)
        return []
    }

    // MARK: Commands

    mutating func openSearch() -> [Effect] { show(.ideas) }

    mutating func openFilter() -> [Effect] {
        layers.append(.filter(FilterState()))
        return []
    }

    mutating func clearFilters() -> [Effect] {
        ideas.filter = IdeaFilter()
        return []
    }

    /// Shows the ideas that a criterion asks for, and nothing else.
    mutating func showIdeas(_ criterion: IdeaCriterion) -> [Effect] {
        ideas.filter = IdeaFilter([criterion])
        ideas.search.clear()
        return show(.ideas)
    }

    mutating func openSelected() -> [Effect] {
        switch tab {
        case .run: []
        case .ideas: selectedIdea.map { openDetails(of: $0.id) } ?? []
        case .people: openSelectedPerson()
        case .summary: openSelectedBar()
        }
    }

    mutating func editSelected() -> [Effect] { targetIdea.map { edit($0) } ?? [] }

    mutating func removeSelected() -> [Effect] {
        guard let idea = targetIdea, !idea.isRemoved else { return [] }
        let effects = record([(.idea(idea.id), ["removed": true])])
        if case .details = layers.last { layers.removeLast() }
        let undo = Command.undo.entry.keys.first?.label ?? ""
        tell(Phrase.Capture.removed(record.number(of: idea), undo: undo), .good)
        return effects
    }
}

extension Key {
    /// Whether it types something.
    var isText: Bool { if case .character = self { true } else { false } }
}
