import Display
import Seminar
import Text

/// What the roster's screen remembers: the search, the order, and the person who is selected.
///
/// Who is shown, and how many ideas each has, is worked out when the record or the search has changed, never while
/// drawing; the minutes spoken go on with the clock and are.
package struct PeopleState: Sendable {
    var search = TextField(typing: TypingSettings(), isMultiline: false)
    /// By given name, in Vietnamese order, instead of the roster's own order.
    var isByName = false
    private(set) var menu = Menu()
    private(set) var found: [PersonState] = []
    /// Ideas by speaker.
    private(set) var ideaCounts: [String: Int] = [:]

    private var basis: Basis?

    /// All that the rows depend on.
    private struct Basis: Equatable {
        var revision: Int
        var text: String
        var isByName: Bool
    }

    /// The person that is selected; nil where nobody is found.
    var selected: PersonState? { found.isEmpty ? nil : found[min(menu.chosen, found.count - 1)] }

    /// Works out who is shown, if anything that it depends on has changed, and keeps to the selected person.
    mutating func refresh(with record: Record, _ index: IdeaIndex, revision: Int) {
        let basis = Basis(revision: revision, text: search.text, isByName: isByName)
        guard basis != self.basis else { return }
        let selected = selected?.person.id
        let isSameSearch = basis.text == self.basis?.text
        if revision != self.basis?.revision { ideaCounts = index.facets.countsBySpeaker(in: record) }
        self.basis = basis
        found = find(search.text, in: record)
        if found.isEmpty { found = find(search.textAsTyped, in: record) }
        if isByName {
            let keys = Dictionary(found.map { ($0.person.name, NameKey($0.person.name)) }) { first, _ in first
            }
            found = found.enumerated().sorted { left, right in
                guard let one = keys[left.element.person.name], let other = keys[right.element.person.name],
                    left.element.person.name != right.element.person.name
                else { return left.offset < right.offset }
                return one < other
            }.map(\.element)
        }
        let row = isSameSearch ? found.firstIndex { $0.person.id == selected } : nil
        if !isSameSearch { menu.reset() }
        menu.chosen = row ?? min(menu.chosen, max(0, found.count - 1))
    }

    mutating func move(_ key: Key, page: Int) -> Bool {
        switch key {
        case .named(.home, []): menu.move(.named(.home, .control), rows: found.count, page: page)
        case .named(.end, []): menu.move(.named(.end, .control), rows: found.count, page: page)
        default: menu.move(key, rows: found.count, page: page)
        }
    }

    private func find(_ text: String, in record: Record) -> [PersonState] {
        let query = Query(text)
        return record.roster.filter { state in
            guard !state.isRemoved else { return false }
            let person = state.person
            let texts = [person.name, person.id, person.unit, person.locality].compactMap(\.self)
            return query.match(in: FoldedText(texts.joined(separator: " | "))) != nil
        }
    }
}
