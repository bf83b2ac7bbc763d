import Display
import Seminar
import Text
import Wording

/// The words of a setting that is a list: those kept as typed, or abbreviations with what they stand for.
struct SettingEntriesRoom: Room {
    fileprivate let setting: Setting
    fileprivate var field: TextField
    fileprivate var menu = Menu()
    /// The line could not be understood.
    fileprivate var isMisunderstood = false

    init(_ setting: Setting, in context: Context) {
        self.setting = setting
        field = TextField("", typing: Self.typing(in: context), isMultiline: false)
    }

    /// Without abbreviations: what is typed here is what the engine is to learn.
    private static func typing(in context: Context) -> TypingSettings {
        var typing = context.settings.typing
        typing.abbreviations = [:]
        return typing
    }

    /// A row: the word, and what it stands for where it is an abbreviation.
    fileprivate struct Row: Hashable {
        let word: String
        let meaning: String?

        var text: String { meaning.map { "\(word) \($0)" } ?? word }
    }

    /// Whether its words are abbreviations, each with what it stands for.
    fileprivate var hasMeanings: Bool { setting.shape == .pairs }

    /// What the setting holds, sorted by the words as in the file.
    fileprivate func rows(in context: Context) -> [Row] {
        let json = setting.json(in: context.settings)
        if hasMeanings {
            return (json?.members ?? []).map { Row(word: $0.name, meaning: $0.value.string) }
        }
        return (json?.array ?? []).compactMap(\.string).map { Row(word: $0, meaning: nil) }
    }

    func places(in context: Context) -> [KeyPlace] { [.layer, .list, .editor] }

    var comesFirst: Bool { true }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let rows = rows(in: context)
        let chosen = menu.choice(of: rows)
        switch command {
        case .back: return [.close]
        case .choose:
            field.endWord()
            guard !field.text.trimmed.isEmpty else {
                field.begin(with: chosen?.text ?? "")
                return []
            }
            return adding(to: rows)
        case .deleteForward where field.isEmpty:
            guard let chosen else { return [] }
            return [
                change(rows.filter { $0 != chosen }), .tell(Phrase.Settings.removed(chosen.word), .good),
            ]
        case .deleteBackward where field.isEmpty: return [.close]
        default:
            isMisunderstood = false
            if menu.move(command, rows: rows.count, page: context.size.rows - 8) { return [] }
            return field.perform(command, columns: 60) == .ignored ? nil : []
        }
    }

    /// The line as a row more, or in the place of that of its word.
    private mutating func adding(to rows: [Row]) -> [Outcome] {
        let parts = field.text.trimmed.split(maxSplits: 1) { $0 == " " || $0 == "=" }.map {
            String($0).trimmed
        }
        guard let word = parts.first, parts.count == (hasMeanings ? 2 : 1) else {
            isMisunderstood = true
            return []
        }
        let row = Row(
            word: word, meaning: hasMeanings ? parts[1].drop { $0 == "=" || $0 == " " }.description : nil)
        field.begin()
        return [change(rows.filter { $0.word != row.word } + [row])]
    }

    private func change(_ rows: [Row]) -> Outcome {
        let json: JSON =
            hasMeanings
            ? .object(rows.map { JSON.Member($0.word, .string($0.meaning ?? "")) })
            : .array(rows.map { .string($0.word) })
        return .change(setting.name, json)
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        isMisunderstood = false
        field.typing = Self.typing(in: context)
        return field.type(input) == .ignored ? nil : []
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        let rows = rows(in: context)
        return menu.choose(rows.firstIndex { $0.word == name }, of: rows.count)
    }

    func picture(in context: Context) -> any Picture {
        SettingEntriesPicture(context: context, room: self)
    }
}

private struct SettingEntriesPicture: Picture {
    let context: Context
    let room: SettingEntriesRoom

    private typealias Words = Phrase.Settings

    func draw(on surface: inout Surface) {
        let rows = room.rows(in: context)
        surface.drawBox(title: room.setting.title(language), columns: 76, rows: max(8, rows.count + 3)) {
            surface in
            let slice = room.field.slice(columns: max(2, surface.area.columns - 4))
            surface.put("›", column: 1, row: 0, style: .current)
            surface.put(slice.text, column: 3, row: 0, ellipsis: false)
            surface.setCursor(column: 3 + slice.caretColumn, row: 0)
            let height = max(0, surface.area.rows - 3)
            let window = room.menu.window(rows: rows.count, height: height)
            if rows.isEmpty {
                surface.put(Words.listEmpty(language), column: 1, row: 1, style: .quiet)
            }
            for (row, index) in window.enumerated() {
                surface.setTouch(.row(rows[index].word), row: row + 1)
                let end = surface.put(
                    rows[index].word, column: 1, row: row + 1, style: .strong,
                    limit: rows[index].meaning == nil ? nil : 16)
                if let meaning = rows[index].meaning {
                    surface.put(meaning, column: max(14, end + 1), row: row + 1)
                }
                if room.menu.isChosen(index, of: rows.count) { surface.select(row: row + 1) }
            }
            let advice = room.hasMeanings ? Words.pairAdvice : Words.wordAdvice
            surface.put(
                advice(language), column: 1, row: surface.area.rows - 2,
                style: room.isMisunderstood ? .warning : .quiet, limit: surface.area.columns - 2)
            surface.putKeys(
                Words.listKeys(
                    add: Command.choose.keyLabel, remove: Command.deleteForward.keyLabel,
                    back: Command.back.keyLabel)(language), row: surface.area.rows - 1, style: .key,
                position: window, of: rows.count)
        }
    }
}
