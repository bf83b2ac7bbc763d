import Display
import Seminar
import Text
import Wording

/// A value that one idea or several are to have.
enum SharedValue: Sendable {
    case kind, field, review

    fileprivate var property: Property? {
        switch self {
        case .kind: Property.named(ValueName.kind)
        case .field: Property.named(ValueName.field)
        case .review: Property.named(ValueName.review)
        }
    }

    /// What it is to be, by a code from the list; nil for one that stands in no list.
    fileprivate func mark(_ code: String) -> IdeaMark? {
        switch self {
        case .kind: .kind(Kind(rawValue: code))
        case .field: .field(code.isEmpty ? nil : code)
        case .review: CodeList.Review(rawValue: code).map(IdeaMark.review)
        }
    }
}

/// The list from which several ideas get one value at once.
///
/// They are edited as they were when the list was opened: what another laptop changes meanwhile is told, and where it is the
/// same value, both stand in the idea, for a person to look at.
struct SharedValueRoom: Room {
    fileprivate static let height = BoxHeight.fixed(20)

    fileprivate let value: SharedValue
    fileprivate let ideas: [Identifier]
    /// The newest changes of the ideas at that time.
    private let seen: [Identifier: [Identifier]]
    fileprivate var list = ChoosingList(typing: TypingSettings(method: .off))

    init(_ value: SharedValue, of ideas: [Idea], in context: Context) {
        self.value = value
        self.ideas = ideas.map(\.id)
        let heads = ideas.map { ($0.id, context.record.history(.idea($0.id)).heads) }
        seen = Dictionary(heads) { first, _ in first }
    }

    func places(in context: Context) -> [KeyPlace] { [.choices, .layer, .list, .editor] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool { command != .mark }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let choices = choices(in: context)
        switch command {
        case .back: return [.close]
        case .choose, .chooseHighlighted: return list.chosen(of: choices).map(record) ?? []
        default:
            return list.performOrPass(
                command, rows: choices.count, page: Self.height.page(of: context.size, besides: 2))
        }
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        if case .key(.character(let character)) = input, list.query.isEmpty,
            let choice = choices(in: context).first(where: { $0.key == character })
        {
            return record(choice)
        }
        return list.typeOrPass(input)
    }

    private func record(_ choice: Choice) -> [Outcome] {
        [.close] + (value.mark(choice.code).map { [.record(.ideas(ideas, $0, seen: seen))] } ?? [])
    }

    fileprivate func choices(in context: Context) -> [Choice] {
        guard let property = value.property else { return [] }
        return list.rows { text in
            let choices = context.choices(for: property, matching: text)
            guard case .field = value, text.isEmpty else { return choices }
            return choices + [Choice(code: "", title: Phrase.Ideas.noField(context.language))]
        }
    }

    /// How many of the ideas were changed since the list was opened.
    fileprivate func changedCount(in record: Record) -> Int {
        ideas.count { record.history(.idea($0)).heads != seen[$0] }
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        let choices = choices(in: context)
        return list.menu.choose(choices.firstIndex { $0.code == name }, of: choices.count)
    }

    func picture(in context: Context) -> any Picture { SharedValuePicture(context: context, room: self) }
}

private struct SharedValuePicture: Picture {
    let context: Context
    let room: SharedValueRoom

    func draw(on surface: inout Surface) {
        let choices = room.choices(in: context)
        let label = room.value.property?.label(language) ?? ""
        let title = Phrase.Ideas.valueTitle(label, room.ideas.count)(language)
        surface.drawBox(
            title: title, columns: 64,
            rows: min(max(choices.count, 4) + 2, SharedValueRoom.height.rows(of: surface.area.rows))
        ) { surface in
            let window = room.list.draw(
                choices, nothing: Phrase.Form.noChoice(language), on: &surface, name: \.code,
                drawRow: { choice, row, surface in
                    surface.put(choice.key.map(String.init) ?? "", column: 1, row: row, style: .key)
                    surface.put(choice.title, column: 3, row: row)
                })
            let foot = surface.area.rows - 1
            let changed = room.changedCount(in: record)
            if changed > 0 {
                surface.put(
                    Phrase.Ideas.beingChanged(changed)(language), column: 1, row: foot, style: .warning)
            } else {
                surface.putKeys(
                    Phrase.Form.listAdvice(
                        rows: Command.rowKeys, take: Command.choose.keyLabel, back: Command.back.keyLabel)(
                            language), row: foot, style: .quiet,
                    position: window, of: choices.count)
            }
        }
    }
}
