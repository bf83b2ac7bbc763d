import Display
import Seminar
import Text
import Wording

/// A list above the capture line: people after `@`, fields after `#`, kinds after `!`.
///
/// It begins where a sign stands at the start of a word with a letter or a digit behind it, and goes on while what
/// follows, spaces too, finds something. It never takes text away unless something is picked: Enter picks only what
/// was moved to or is the only match, Tab whatever is highlighted; in every other case "tốt quá !" and "#1" stay text.
struct PickerState: Sendable {
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

extension State {
    /// Opens, narrows or closes the list after the text or the caret has changed.
    mutating func updatePicker() {
        let text = capture.field.textBeforeCaret
        let open = capture.picker
        capture.picker = nil
        // What cannot be seen must not pick anything.
        guard size.columns >= 40, size.rows >= 10, !isReadOnly else { return }
        let asked = open?.isAsked == true ? open?.start : nil
        if let open, open.isDismissed, text.dropFirst(open.start).first == open.sign.rawValue {
            capture.picker = open
        }
        guard let word = PickWord(before: text, asked: asked), word.start != capture.picker?.start,
            let choices = choices(for: word)
        else { return }
        var picker = PickerState(sign: word.sign, start: word.start, choices: choices)
        picker.isAsked = asked == word.start
        picker.isCertain =
            choices.single != nil && !(word.sign == .field && word.query.allSatisfy(\.isNumber))
        capture.picker = picker
    }

    /// What the word finds, as it was composed or, failing that, as it was typed; nil when it is no pick.
    private func choices(for word: PickWord) -> Picker.Choices? {
        // "#1 " is an ordinary number as soon as it is followed by a space.
        if word.sign == .field, word.query.last?.isWhitespace == true,
            word.query.dropLast().allSatisfy(\.isNumber)
        {
            return nil
        }
        let picker = picker(for: word.sign)
        let found = picker.choices(for: word.query)
        if !found.entries.isEmpty { return found }
        guard capture.field.textAfterCaret.isEmpty,
            let typed = PickWord(before: capture.field.textAsTyped), typed.sign == word.sign
        else { return nil }
        let foundAsTyped = picker.choices(for: typed.query)
        return foundAsTyped.entries.isEmpty ? nil : foundAsTyped
    }

    private func picker(for sign: PickSign) -> Picker {
        switch sign {
        case .person: .speakers(record)
        case .field: .fields(record.programme)
        case .kind:
            Picker(
                Kind.all.map { kind in
                    let labels = Language.allCases.flatMap { [kind.label($0), kind.shortLabel($0)] }
                    return Picker.Entry(code: kind.rawValue, names: labels)
                })
        }
    }

    // MARK: Keys

    /// The keys of an open list; nil when the key is for the line itself.
    mutating func takeInPicker(_ input: Input) -> [Effect]? {
        guard var picker = capture.picker, !picker.isDismissed, case .key(let key) = input else { return nil }
        switch key {
        case .escape:
            picker.isDismissed = true
            capture.picker = picker
            return []
        case .enter where picker.menu.isMoved: return pick(picker, picker.highlighted)
        case .enter where picker.isCertain: return pick(picker, picker.choices.single)
        case .tab: return pick(picker, picker.highlighted)
        case .named(.home, _), .named(.end, _): return nil
        default:
            guard picker.menu.move(key, rows: picker.choices.entries.count, page: Self.pickerHeight) else {
                return nil
            }
            capture.picker = picker
            return []
        }
    }

    /// Takes the sign and its word out of the text and sets the value.
    private mutating func pick(_ picker: PickerState, _ entry: Picker.Entry?) -> [Effect] {
        guard let entry else { return [] }
        var count = capture.field.textBeforeCaret.count - picker.start
        let isSpaceBefore = capture.field.textBeforeCaret.dropLast(count).last?.isWhitespace ?? false
        let isSpaceAfter = capture.field.textAfterCaret.first?.isWhitespace ?? false
        if isSpaceBefore, isSpaceAfter { count += 1 }
        capture.field.deleteBeforeCaret(count)
        capture.picked[picker.sign.valueName] = .string(entry.code)
        capture.picker = nil
        return keepDraft()
    }

    /// Begins a pick by a command: the sign is typed and the whole list stands open.
    mutating func startPick(_ sign: String) -> [Effect] {
        let text = capture.field.textBeforeCaret
        guard let first = sign.first, let sign = PickSign(rawValue: first) else { return [] }
        let isWordStart = text.last?.isWhitespace ?? true
        capture.field.insert((isWordStart ? "" : " ") + String(first))
        capture.picker = PickerState(
            sign: sign, start: capture.field.textBeforeCaret.count - 1,
            choices: picker(for: sign).choices(for: ""),
            isAsked: true)
        updatePicker()
        return keepDraft()
    }

    // MARK: Picture

    private static let pickerHeight = 8

    /// Draws the list so that it ends above a row; the cursor stays in the line.
    func drawPicker(on surface: inout Surface, above bottom: Int) {
        guard let picker = capture.picker, !picker.isDismissed else { return }
        let entries = picker.choices.entries
        let height = min(entries.count, Self.pickerHeight, max(0, bottom - 1))
        let columns = surface.area.columns
        let area = Area(column: 0, row: bottom - height - 1, columns: columns, rows: height + 1)
        surface.draw(in: area) { surface in
            surface.fill(rows: 0..<height + 1)
            surface.horizontalLine(row: 0, style: .line)
            let title = surface.put(" \(picker.title(language)) ", column: 1, row: 0, style: .strong)
            let advice = picker.isCertain ? Phrase.Picker.certain : Phrase.Picker.advice
            let text = " \(advice(language)) "
            if title + Text.columns(of: text) < columns {
                surface.put(text, endingAt: columns - 1, row: 0, style: .quiet)
            }
            for (row, index) in picker.menu.window(rows: entries.count, height: height).enumerated() {
                draw(entries[index], picker.sign, row: row + 1, on: &surface)
                if index == min(picker.menu.chosen, entries.count - 1) {
                    surface.restyle(row: row + 1) { $0.reverse = true }
                }
            }
        }
    }

    private func draw(_ entry: Picker.Entry, _ sign: PickSign, row: Int, on surface: inout Surface) {
        let title: String
        let detail: String
        switch sign {
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

extension PickerState {
    fileprivate var highlighted: Picker.Entry? {
        choices.entries.isEmpty ? nil : choices.entries[min(menu.chosen, choices.entries.count - 1)]
    }

    fileprivate var title: Phrase {
        switch sign {
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
