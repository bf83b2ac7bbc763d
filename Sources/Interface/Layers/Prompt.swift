import Display
import Seminar
import Text
import Wording

/// One question with one line for the answer: a name, a title, a number of minutes.
package struct PromptState: Sendable {
    /// What the answer is for.
    enum Purpose: Hashable, Sendable {
        case writerName
        case itemTitle(String)
        case itemMinutes(String)
        /// A fixed start, as 8:30 or 8h30; an empty answer takes it away.
        case itemStart(String)
        /// A new item after this one.
        case newItem(after: String)
        /// The second part of this item, which takes half of its time.
        case splitItem(String)
        case speakerLimit
        /// The time of group work that is to begin in this item.
        case groupWork(String)
        /// Another time for group work that is on in this item.
        case groupMinutes(String)
        /// A folder for what cannot be saved in its place.
        case elsewhere
    }

    let purpose: Purpose
    var field: TextField
    /// The answer could not be understood.
    var isMisunderstood = false
}

extension State {
    mutating func prompt(_ purpose: PromptState.Purpose, _ text: String = "") -> [Effect] {
        let field = TextField(text, typing: preferences.typing, isMultiline: false)
        layers.append(.prompt(PromptState(purpose: purpose, field: field)))
        return []
    }

    mutating func takeInPrompt(_ input: Input, _ prompt: PromptState) -> [Effect] {
        var prompt = prompt
        switch input {
        case .key(.escape): return closeLayer()
        case .key(.enter):
            prompt.field.endWord()
            guard let effects = answer(prompt.purpose, prompt.field.text.trimmed) else {
                prompt.isMisunderstood = true
                return replaceLayer(.prompt(prompt))
            }
            layers.removeLast()
            return effects
        case .key, .paste, .click, .wheel, .focus:
            prompt.isMisunderstood = false
            _ = prompt.field.take(input, columns: 60)
            return replaceLayer(.prompt(prompt))
        }
    }

    /// Does what the answer says; nil when it cannot be understood.
    private mutating func answer(_ purpose: PromptState.Purpose, _ text: String) -> [Effect]? {
        switch purpose {
        case .writerName: text.isEmpty ? nil : become(text)
        case .itemTitle(let id): text.isEmpty ? nil : record([(.item(id), ["title": .string(text)])])
        case .itemMinutes(let id):
            Int(text).flatMap { (1...1_440).contains($0) ? $0 : nil }.map { minutes in
                record([(.item(id), ["minutes": .integer(minutes)])])
            }
        case .itemStart(let id):
            text.isEmpty
                ? record([(.item(id), ["fixed_start": ""])])
                : TimeOfDay(spoken: text).map { time in
                    record([(.item(id), ["fixed_start": .string(time.description)])])
                }
        case .newItem(let id): text.isEmpty ? nil : addItem(text, after: id)
        case .splitItem(let id): text.isEmpty ? nil : splitItem(id, second: text)
        case .groupWork(let id): groupMinutes(text).map { startGroupWork(minutes: $0, in: id) }
        case .groupMinutes(let id): groupMinutes(text).map { giveGroupWork(minutes: $0, in: id) }
        case .elsewhere: text.isEmpty ? nil : [.saveElsewhere(text)]
        case .speakerLimit:
            Int(text).flatMap { (0...120).contains($0) ? $0 : nil }.map { minutes in
                record([(.room, ["speaker_limit": minutes == 0 ? .null : .integer(minutes * 60)])])
            }
        }
    }

    /// Records under another name from now on; what was recorded before keeps the name it has.
    private mutating func become(_ name: String) -> [Effect] {
        run.isNameAsked = false
        access = .recording(writer: name)
        return [.become(writer: name)]
    }

    func drawPrompt(_ prompt: PromptState, on surface: inout Surface) {
        surface.drawBox(title: title(of: prompt.purpose)(language), columns: 66, rows: 3) { surface in
            let slice = prompt.field.slice(columns: max(2, surface.area.columns - 4))
            surface.put("›", column: 1, row: 0, style: .current)
            surface.put(slice.text, column: 3, row: 0, ellipsis: false)
            surface.setCursor(column: 3 + slice.caretColumn, row: 0)
            if prompt.isMisunderstood {
                surface.put(Phrase.Prompt.misunderstood(language), column: 1, row: 1, style: .warning)
            }
            surface.put(Phrase.Prompt.keys(language), column: 1, row: 2, style: .key)
        }
    }

    private func title(of purpose: PromptState.Purpose) -> Phrase {
        typealias Words = Phrase.Prompt
        return switch purpose {
        case .writerName: Words.writerName
        case .itemTitle: Words.itemTitle
        case .itemMinutes: Words.itemMinutes
        case .itemStart: Words.itemStart
        case .newItem: Words.newItem
        case .splitItem: Words.splitItem
        case .speakerLimit: Words.speakerLimit
        case .groupWork, .groupMinutes: Words.groupMinutes
        case .elsewhere: Words.elsewhere
        }
    }
}
