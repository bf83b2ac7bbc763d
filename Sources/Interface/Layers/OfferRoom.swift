import Display
import Seminar
import Text
import Wording

/// Drafts that an earlier program left: restore or discard, one by one.
struct OfferRoom: Room {
    func places(in context: Context) -> [KeyPlace] { [.offer, .wholeList, .layer] }

    /// Only the keys that decide on a draft work here; all others are for the line beneath.
    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        case .restoreDraft, .discardDraft, .back: true
        case .previousRow, .nextRow: context.leftDrafts.count > 1
        default: false
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .back: return [.close]
        case .nextRow: return [.turnDrafts(1)]
        case .previousRow: return [.turnDrafts(-1)]
        case .restoreDraft: return [.close, .restoreDraft]
        case .discardDraft: return (context.leftDrafts.count > 1 ? [] : [.close]) + [.discardDraft]
        default: return nil
        }
    }

    /// What is typed now is more urgent than what was: the drafts stay where they are, to be offered again.
    mutating func type(_ input: Input, in context: Context) -> [Outcome]? { [.close, .pass(input)] }

    func picture(in context: Context) -> any Picture { OfferPicture(context: context) }
}

private struct OfferPicture: Picture {
    let context: Context

    func draw(on surface: inout Surface) {
        guard let draft = context.leftDrafts.first else { return }
        let text = draft.set[ValueName.text]?.string ?? ""
        // A draft without a text still holds what was filled in in the form.
        let values = draft.set.members.filter {
            Property.named($0.name)?.isTyped ?? false && $0.name != ValueName.text
        }
        let filled = values.map {
            "\(Property.label(of: $0.name)(language))\(language.colon)\(shown($0.value, of: $0.name))"
        }
        let content = text.trimmed.isEmpty ? filled.joined(separator: language.semicolon) : text
        let keys = Phrase.Layer.offerKeys(
            restore: Command.restoreDraft.keyLabel, discard: Command.discardDraft.keyLabel,
            back: Command.back.keyLabel)(language)
        let lines = keys.keyLines(columns: min(76, surface.area.columns) - 4)
        surface.drawBox(
            title: Phrase.Layer.offerTitle(language), columns: 76, rows: 7 + lines.count
        ) { surface in
            let columns = surface.area.columns - 2
            var head = "\(shortDay(draft.at.day)) \(draft.at.clock(seconds: true))  \(draft.by)"
            if let speaker = draft.set[ValueName.speaker]?.string { head += "  ·  \(name(of: speaker))" }
            surface.put(head, column: 1, row: 0, style: .strong)
            for (row, line) in content.wrappedLines(toColumns: columns).prefix(4).enumerated() {
                surface.put(line, column: 1, row: 1 + row)
            }
            if context.leftDrafts.count > 1 {
                surface.put(
                    Phrase.Layer.offerOthers(context.leftDrafts.count - 1, rows: Command.rowKeys)(language),
                    column: 1, row: 5,
                    style: .quiet
                )
            }
            for (row, line) in lines.enumerated() {
                surface.putKeyLine(line, row: min(7, surface.area.rows - lines.count) + row)
            }
            surface.setCursor(column: 1, row: 0)
        }
    }
}
