import Display
import Seminar
import Text
import Wording

/// The roster: the search, the order, and the person who is selected; marks of attendance have keys that type nothing.
///
/// Who is shown, and how many ideas each has, is worked out when the record or the search has changed, never while
/// drawing; the minutes spoken go on with the clock and are.
struct PeopleRoom: Room {
    static let entry = ScreenEntry(
        .showPeople, Phrase.Command.showPeople, title: Phrase.Places.people
    ) { PeopleRoom() }

    private(set) var search = TextField(typing: TypingSettings(), isMultiline: false)
    /// By given name, in Vietnamese order, instead of the roster's own order.
    private(set) var isByName = false
    /// Only trainees who have not spoken and recorded nothing yet.
    private(set) var isSilentOnly = false
    private(set) var menu = Menu()
    private(set) var found: [PersonState] = []
    /// Ideas by speaker.
    private(set) var ideaCounts: [String: Int] = [:]

    private var basis: Basis?

    /// All that the rows depend on.
    private struct Basis: Equatable {
        var version: Int
        var text: String
        var isByName: Bool
        var isSilentOnly: Bool
    }

    /// The person that is selected; nil where nobody is found.
    var selected: PersonState? { menu.choice(of: found) }

    /// Works out who is shown, if anything that it depends on has changed, and keeps to the selected person.
    mutating func refresh(in context: Context) {
        let version = context.ledger.version
        let record = context.record
        let basis = Basis(version: version, text: search.text, isByName: isByName, isSilentOnly: isSilentOnly)
        guard basis != self.basis else { return }
        let selected = selected?.person.id
        // Whoever was found stays selected when the search is cleared.
        let isSameSearch = basis.text == self.basis?.text || basis.text.isEmpty
        if version != self.basis?.version { ideaCounts = context.index.facets.countsBySpeaker(in: record) }
        self.basis = basis
        found = find(search.text, in: record)
        if found.isEmpty { found = find(search.textAsTyped, in: record) }
        if isSilentOnly {
            let silent = Set(record.silent(ideas: ideaCounts, at: context.roomTime).map(\.person.id))
            found.removeAll { !silent.contains($0.person.id) }
        }
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

    /// What was typed to find a person.
    var typedName: String { search.text.trimmed }

    func places(in context: Context) -> [KeyPlace] { [.tab(.people), .wholeList, .list, .editor] }

    func hintPlace(in context: Context) -> KeyPlace? { .tab(.people) }

    func person(in context: Context) -> PersonState? { selected }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        case .clearSearch: !search.isEmpty
        // A space means something to the search only between letters.
        case .markPresent where key.isText: search.isEmpty || menu.isMoved
        default: true
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .open: return selected.map { [.open(PersonRoom(of: $0.person.id))] } ?? []
        case .clearSearch: search.begin()
        case .sortPeople: isByName.toggle()
        case .silentPeople: isSilentOnly.toggle()
        default:
            if menu.move(command, rows: found.count, page: max(1, context.size.rows - 6)) { return [] }
            return search.perform(command, columns: context.size.columns) == .ignored ? nil : []
        }
        return []
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        if case .paste(let text) = input, text.isCells, context.ledger.value.writer != nil {
            return PastedTableRoom<PastedRoster>(text, in: context).map { [.open($0)] }
                ?? [.tell(Phrase.Import.pastedWithoutHeadings, .warning)]
        }
        search.typing = context.settings.typing
        return search.type(input) == .ignored ? nil : []
    }

    mutating func comeBack() { search.isReplacedByTyping = !search.isEmpty }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        menu.choose(found.firstIndex { $0.person.id == name }, of: found.count)
    }

    func picture(in context: Context) -> any Picture { PeoplePicture(context: context, people: self) }

    private func find(_ text: String, in record: Record) -> [PersonState] {
        let codes = record.speakers.codes(for: text)
        return record.roster.filter { !$0.isRemoved && codes.contains($0.person.id) }
    }
}
