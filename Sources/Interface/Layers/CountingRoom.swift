import Display
import Seminar
import Text
import Wording

/// What ideas can be counted by, and the tables that are often asked for, as one list that typing narrows.
struct CountingRoom: Room {
    fileprivate static let height = BoxHeight.most(least: 20)

    /// What is chosen: the rows of the table, or its columns.
    enum Axis: Hashable, Sendable {
        case rows, columns
    }

    fileprivate let axis: Axis
    private let counting: Counting
    fileprivate var list = ChoosingList(typing: TypingSettings(method: .off))
    fileprivate let choices: [CountingChoice]
    private let picker: Picker

    /// - Parameter counting: what is counted now.
    init(_ axis: Axis, of counting: Counting, in record: Record) {
        self.axis = axis
        self.counting = counting
        let choices = CountingChoice.all(for: axis, besides: axis == .rows ? nil : counting.rows, in: record)
        self.choices = choices
        // What is counted by comes before the tables of that name.
        let entries = choices.enumerated().map { (choice: $1, entry: $1.entry(code: String($0))) }
        picker = Picker(
            entries.filter(\.choice.isTerm).map(\.entry) + entries.filter { !$0.choice.isTerm }.map(\.entry))
    }

    func places(in context: Context) -> [KeyPlace] { [.choices, .layer, .list, .editor] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool { command != .mark }

    fileprivate var shown: [CountingChoice] {
        list.rows { text in
            text.isEmpty
                ? choices
                : picker.choices(for: text).entries.compactMap { Int($0.code) }.map { choices[$0] }
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let shown = shown
        switch command {
        case .back: return [.close]
        case .choose, .chooseHighlighted:
            return [.close] + (list.chosen(of: shown).map { outcomes(of: $0) } ?? [])
        default:
            return list.performOrPass(
                command, rows: shown.count, page: Self.height.page(of: context.size, besides: 2))
        }
    }

    private func outcomes(of choice: CountingChoice) -> [Outcome] {
        var counting = counting
        switch choice {
        case .overview: return [.count(nil)]
        case .view(let view): return [.count(view.counting)]
        case .none: counting.columns = nil
        case .term(let term) where axis == .columns: counting.columns = term
        case .term(let term):
            counting.rows = term
            if counting.columns == term { counting.columns = nil }
        }
        return [.count(counting)]
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        list.typeOrPass(input)
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        let shown = shown
        return list.menu.choose(shown.firstIndex { $0.name == name }, of: shown.count)
    }

    func picture(in context: Context) -> any Picture { CountingPicture(context: context, room: self) }
}

/// One row of the list.
private enum CountingChoice: Sendable {
    /// All at a glance.
    case overview
    case view(CountView)
    case term(Term)
    /// No columns.
    case none

    static func all(
        for axis: CountingRoom.Axis, besides other: Term?, in record: Record
    ) -> [CountingChoice] {
        let terms = Term.countable(in: record).filter { $0 != other }.map(CountingChoice.term)
        return switch axis {
        case .rows: [.overview] + CountView.all(in: record).map(CountingChoice.view) + terms
        case .columns: [.none] + terms
        }
    }

    var isTerm: Bool { if case .term = self { true } else { false } }

    var label: Phrase {
        switch self {
        case .overview: Phrase.Summary.overview
        case .view(let view): view.title
        case .term(let term): term.title
        case .none: Phrase.Summary.noColumns
        }
    }

    /// What tells it from the others.
    var name: String {
        switch self {
        case .overview: "overview"
        case .view(let view): "view \(view.rawValue)"
        case .term(let term): "term \(term.rawValue)"
        case .none: "none"
        }
    }

    var group: Phrase? {
        switch self {
        case .overview, .view: Phrase.Summary.views
        case .term: Phrase.Summary.values
        case .none: nil
        }
    }

    func entry(code: String) -> Picker.Entry {
        if case .term(let term) = self {
            return Picker.Entry(
                code: code, names: term.title.all, keys: [term.rawValue], details: term.name.all)
        }
        return Picker.Entry(code: code, names: label.all)
    }
}

private struct CountingPicture: Picture {
    let context: Context
    let room: CountingRoom

    func draw(on surface: inout Surface) {
        let choices = room.shown
        let title = room.axis == .rows ? Phrase.Summary.chooseRows : Phrase.Summary.chooseColumns
        surface.drawBox(
            title: title(language), columns: 60,
            rows: min(room.choices.count + 2, CountingRoom.height.rows(of: surface.area.rows))
        ) { surface in
            let window = room.list.draw(
                choices, nothing: Phrase.Filter.nothing(language), on: &surface, name: \.name,
                group: { $0.group?(language) ?? "" },
                drawRow: { choice, row, surface in
                    surface.put(
                        choice.label(language), column: 14, row: row, limit: surface.area.columns - 15)
                })
            surface.putKeys(
                Phrase.Summary.choosingAdvice(take: Command.choose.keyLabel, back: Command.back.keyLabel)(
                    language),
                row: surface.area.rows - 1, style: .quiet, position: window, of: choices.count)
        }
    }
}
