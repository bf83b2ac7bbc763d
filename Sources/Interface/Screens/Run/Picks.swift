import Display
import Seminar
import Text
import Wording

/// A list above the capture line: people after `@`, fields after `#`, kinds after `!`.
///
/// It begins where a sign stands at the start of a word with a letter or a digit behind it, and goes on while what
/// follows, spaces too, finds something. It never takes text away unless something is picked: Enter picks only what
/// was moved to or is the only match, Tab whatever is highlighted; in every other case "tốt quá !" and "#1" stay text.
struct Pick: Sendable {
    let sign: PickSign
    /// How many characters stand before the sign.
    let start: Int
    var menu = Menu()
    var choices: Picker.Choices
    /// Opened by a command, so that all is listed before anything is typed.
    var isAsked = false
    /// Esc was pressed: it is not opened again for this word.
    var isDismissed = false
    /// Whether Enter picks without a move: one match, and not a mere number, as in "ưu tiên #1".
    var isCertain = false

    /// Whether an entry is meant without doubt: the only match, or one that was moved to.
    var isMeant: Bool { menu.isMoved || isCertain }

    /// The entry that is chosen.
    var chosen: Picker.Entry? {
        if !menu.isMoved, isCertain { return choices.single }
        return choices.entries.isEmpty ? nil : choices.entries[min(menu.chosen, choices.entries.count - 1)]
    }
}

/// What begins a pick.
enum PickSign: Character, CaseIterable, Sendable {
    case person = "@"
    case field = "#"
    case kind = "!"

    /// The name of the value that is picked.
    var valueName: String {
        switch self {
        case .person: "speaker"
        case .field: "field"
        case .kind: "kind"
        }
    }
}

/// A sign in the text before the caret and what was typed after it.
private struct PickWord {
    let sign: PickSign
    let start: Int
    let query: String

    /// The last sign that stands at the start of a word, on the caret's line; nil where there is none.
    ///
    /// - Parameter asked: the place of a sign that needs nothing behind it.
    init?(before text: String, asked: Int? = nil) {
        // Without a sign nothing needs to be looked at character by character, as at nearly every key.
        guard text.utf8.contains(where: Self.signs.contains) else { return nil }
        let characters = Array(text)
        var place = characters.count
        while place > 0, characters.count - place < Self.longest {
            place -= 1
            let character = characters[place]
            if character.isNewline { return nil }
            guard let sign = PickSign(rawValue: character),
                place == 0 || characters[place - 1].isWhitespace
            else { continue }
            guard place + 1 < characters.count ? characters[place + 1].beginsPick : place == asked else {
                return nil
            }
            self.sign = sign
            start = place
            query = String(characters[(place + 1)...])
            return
        }
        return nil
    }

    /// No name is longer than this many characters.
    private static let longest = 60

    /// The bytes of the signs, which are ASCII.
    private static let signs = PickSign.allCases.compactMap(\.rawValue.asciiValue)
}

extension RunRoom {
    /// Opens, narrows or closes the list after the text or the caret has changed.
    mutating func updatePick(in context: Context) {
        let text = capture.field.textBeforeCaret
        let open = capture.pick
        capture.pick = nil
        // A list that cannot be seen must not pick anything.
        guard !context.isTooSmall, !context.isReadOnly else { return }
        let asked = open?.isAsked == true ? open?.start : nil
        if let open, open.isDismissed, text.dropFirst(open.start).first == open.sign.rawValue {
            capture.pick = open
        }
        guard let word = PickWord(before: text, asked: asked), word.start != capture.pick?.start,
            let choices = choices(for: word, in: context)
        else { return }
        var pick = Pick(sign: word.sign, start: word.start, choices: choices)
        pick.isAsked = asked == word.start
        pick.isCertain =
            choices.single != nil && !(word.sign != .person && word.query.allSatisfy(\.isNumber))
        capture.pick = pick
    }

    /// The choices of a word, as it was composed or, failing that, as it was typed; nil when it is no pick.
    private func choices(for word: PickWord, in context: Context) -> Picker.Choices? {
        // "#1 " is an ordinary number as soon as it is followed by a space.
        if word.sign == .field, word.query.last?.isWhitespace == true,
            word.query.dropLast().allSatisfy(\.isNumber)
        {
            return nil
        }
        let picker = word.sign.picker(in: context)
        let found = picker.choices(for: word.query)
        guard found.entries.isEmpty else { return found }
        // The keys of a word that was composed to something that nothing is called.
        guard let typed = PickWord(before: capture.field.textAsTyped), typed.sign == word.sign
        else { return nil }
        let foundAsTyped = picker.choices(for: typed.query)
        return foundAsTyped.entries.isEmpty ? nil : foundAsTyped
    }

    // MARK: Commands

    /// The commands of an open list; nil for those of the line itself.
    mutating func performInPick(_ command: Command, in context: Context) -> [Outcome]? {
        guard var pick = capture.openPick else { return nil }
        switch command {
        case .back:
            pick.isDismissed = true
            capture.pick = pick
            return []
        case .choose, .chooseHighlighted: return choose(pick, in: context)
        default:
            guard pick.menu.move(command, rows: pick.choices.entries.count, page: PickPicture.height) else {
                return nil
            }
            capture.pick = pick
            return []
        }
    }

    /// Cuts the sign and its word out of the text and sets the value.
    private mutating func choose(_ pick: Pick, in context: Context) -> [Outcome] {
        guard let entry = pick.chosen else { return [] }
        var count = capture.field.textBeforeCaret.count - pick.start
        let isSpaceBefore = capture.field.textBeforeCaret.dropLast(count).last?.isWhitespace ?? false
        let isSpaceAfter = capture.field.textAfterCaret.first?.isWhitespace ?? false
        if isSpaceBefore, isSpaceAfter { count += 1 }
        capture.field.deleteBeforeCaret(count)
        capture.picked[pick.sign.valueName] = .string(entry.code)
        capture.countChange()
        capture.pick = nil
        return draftOutcomes(in: context)
    }

    /// Begins a pick by a command: the sign is typed and the whole list stands open.
    mutating func startPick(_ sign: PickSign, in context: Context) -> [Outcome] {
        let isWordStart = capture.field.textBeforeCaret.last?.isWhitespace ?? true
        capture.field.insert((isWordStart ? "" : " ") + String(sign.rawValue))
        capture.pick = Pick(
            sign: sign, start: capture.field.textBeforeCaret.count - 1,
            choices: sign.picker(in: context).choices(for: ""), isAsked: true)
        updatePick(in: context)
        return draftOutcomes(in: context)
    }
}

extension PickSign {
    fileprivate func picker(in context: Context) -> Picker {
        switch self {
        case .person: context.record.speakers
        case .field: .fields(context.record.programme)
        case .kind: .kinds
        }
    }

    fileprivate var title: Phrase {
        switch self {
        case .person: Phrase.Picker.person
        case .field: Phrase.Picker.field
        case .kind: Phrase.Picker.kind
        }
    }
}

extension Character {
    /// Whether a sign before it begins a pick.
    fileprivate var beginsPick: Bool { isLetter || isNumber }
}

/// The list of a pick, which ends above the capture line; the cursor stays in the line.
struct PickPicture: Picture {
    let context: Context
    let pick: Pick
    /// The row above which it ends.
    let bottom: Int

    static let height = 8

    func draw(on surface: inout Surface) {
        let entries = pick.choices.entries
        let height = min(entries.count, Self.height, max(0, bottom - 1))
        let columns = surface.area.columns
        let area = Area(column: 0, row: bottom - height - 1, columns: columns, rows: height + 1)
        surface.draw(in: area) { surface in
            surface.fill(rows: 0..<height + 1)
            surface.horizontalLine(row: 0, style: .line)
            let title = surface.put(" \(pick.sign.title(language)) ", column: 1, row: 0, style: .strong)
            let (take, back) = (Command.choose.keyLabel, Command.back.keyLabel)
            let advice =
                pick.isCertain
                ? Phrase.Picker.certain(take: take, back: back)
                : Phrase.Picker.advice(
                    rows: Command.rowKeys, take: take, highlighted: Command.chooseHighlighted.keyLabel,
                    back: back)
            let text = " \(advice(language)) "
            if title + Text.columns(of: text) < columns {
                surface.put(text, endingAt: columns - 1, row: 0, style: .quiet)
            }
            for (row, index) in pick.menu.window(rows: entries.count, height: height).enumerated() {
                draw(entries[index], row: row + 1, on: &surface)
                if index == min(pick.menu.chosen, entries.count - 1) {
                    surface.restyle(row: row + 1) { $0.reverse = true }
                }
            }
        }
    }

    private func draw(_ entry: Picker.Entry, row: Int, on surface: inout Surface) {
        let title: String
        let detail: String
        switch pick.sign {
        case .person:
            title = name(of: entry.code)
            let person = record.person(entry.code)?.person
            detail = [person?.unit, person?.role.label(language)].compactMap { $0 }.joined(separator: " · ")
        case .field:
            title = fieldTitle(entry.code)
            detail = record.programme.fields.first { $0.code == entry.code }?.key.map { String($0) } ?? ""
        case .kind:
            title = Kind(rawValue: entry.code).label(language)
            detail = ""
        }
        let end = surface.put(title, column: 3, row: row)
        surface.put(detail, column: max(end + 2, 36), row: row, style: .quiet)
    }
}
