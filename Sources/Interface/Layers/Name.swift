import Seminar
import Text
import Wording

/// The name under which this laptop records, asked for once and changed at any time.
package struct NameState: Sendable {
    var field: TextField
}

extension State {
    mutating func openName() -> [Effect] {
        var field = TextField(typing: preferences.typing, isMultiline: false)
        field.set(writer ?? "")
        layers.append(.name(NameState(field: field)))
        return []
    }

    mutating func takeInName(_ input: Input, _ name: NameState) -> [Effect] {
        var name = name
        switch input {
        case .key(.escape): return closeLayer()
        case .key(.enter):
            name.field.endWord()
            let chosen = name.field.text.trimmed
            layers.removeLast()
            return chosen.isEmpty ? [] : become(chosen)
        case .key, .paste, .click, .wheel, .focus:
            _ = name.field.take(input, columns: 60)
            return replaceLayer(.name(name))
        }
    }

    /// Records under another name from now on; what was recorded before keeps the name it has.
    private mutating func become(_ chosen: String) -> [Effect] {
        run.isNameAsked = false
        access = .recording(writer: chosen)
        return [.become(writer: chosen)]
    }

    func drawName(_ name: NameState, on surface: inout Surface) {
        surface.drawBox(title: Phrase.Layer.nameTitle(language), columns: 64, rows: 3) { surface in
            let layout = name.field.lines(columns: surface.area.columns - 4)
            surface.put(layout.lines.first ?? "", column: 3, row: 0)
            surface.put("›", column: 1, row: 0, style: .current)
            surface.setCursor(column: 3 + layout.caret.column, row: 0)
            surface.put(Phrase.Layer.nameKeys(language), column: 1, row: 2, style: .key)
        }
    }
}
