import Display
import Seminar
import Text
import Wording

// What an earlier program left: drafts to restore or discard, and changes that could not be saved.

extension State {
    /// Offers the drafts that are not already recorded.
    mutating func offer(_ drafts: [Draft]) -> [Effect] {
        leftDrafts = drafts.filter { !isDone($0) }
        if layers.isEmpty { _ = openDrafts() }
        return drafts.filter(isDone).map { .dropDraft($0.idea) }
    }

    /// Whether the top layer asks what to do with a draft.
    var isOfferingDrafts: Bool { if case .offer? = layers.last { true } else { false } }

    /// Shows what is left to decide on.
    mutating func openDrafts() -> [Effect] {
        if !leftDrafts.isEmpty { layers.append(.offer) }
        return []
    }

    /// Whether what a draft holds is recorded: its idea is there, and for an edit with the same values.
    private func isDone(_ draft: Draft) -> Bool {
        guard let idea = record.idea(draft.idea) else { return false }
        return !draft.isEdit || draft.set.members.allSatisfy { idea.values[$0.name] == $0.value }
    }

    mutating func takeInOffer(_ input: Input) -> [Effect] {
        guard let draft = leftDrafts.first else { return closeLayer() }
        switch input {
        case .key(.enter):
            guard capture.field.isEmpty else {
                layers.removeLast()
                tell(Phrase.Capture.finishFirst, .warning)
                return []
            }
            leftDrafts.removeFirst()
            layers.removeLast()
            restore(draft)
            // The line holds one draft at a time; the others wait, and the palette has them.
            return keepDraft()
        case .key(.named(.delete, _)):
            leftDrafts.removeFirst()
            if leftDrafts.isEmpty { layers.removeLast() }
            return [.dropDraft(draft.idea)]
        case .key(.escape): return closeLayer()
        case .key, .paste, .click, .wheel, .focus: return recordFirst(input)
        }
    }

    /// What is typed now is more urgent than what was: the drafts stay where they are, to be offered again.
    private mutating func recordFirst(_ input: Input) -> [Effect] {
        layers.removeLast()
        return take(input)
    }

    private mutating func restore(_ draft: Draft) {
        var picked = draft.set
        let text = picked["text"]?.string ?? ""
        picked["text"] = nil
        tab = .run
        capture.field.set(text)
        capture.picked = picked
        if draft.isEdit, record.idea(draft.idea) != nil {
            capture.editing = draft.idea
        } else {
            capture.idea = draft.idea
            run.viewed = picked["item"]?.string ?? run.viewed
        }
    }

    func drawOffer(on surface: inout Surface) {
        guard let draft = leftDrafts.first else { return }
        let text = draft.set["text"]?.string ?? ""
        surface.drawBox(title: Phrase.Layer.offerTitle(language), columns: 76, rows: 8) { surface in
            let columns = surface.area.columns - 2
            var head = "\(draft.at.day.short) \(draft.at.clock(seconds: true))  \(draft.by)"
            if let speaker = draft.set["speaker"]?.string { head += "  ·  \(name(of: speaker))" }
            surface.put(head, column: 1, row: 0, style: .strong)
            for (row, line) in text.wrappedLines(toColumns: columns).prefix(4).enumerated() {
                surface.put(line, column: 1, row: 1 + row)
            }
            if leftDrafts.count > 1 {
                surface.put(
                    Phrase.Layer.offerOthers(leftDrafts.count - 1)(language), column: 1, row: 5, style: .quiet
                )
            }
            surface.put(Phrase.Layer.offerKeys(language), column: 1, row: 7, style: .key)
            surface.setCursor(column: 1, row: 0)
        }
    }

    // MARK: Leaving while something is not saved

    mutating func takeInUnsaved(_ input: Input) -> [Effect] {
        switch input {
        case .key(.control("q")): return [.leave]
        case .key(.escape): return closeLayer()
        case .key(.enter):
            layers.removeLast()
            return perform(.saveElsewhere)
        case .key, .paste, .click, .wheel, .focus: return []
        }
    }

    func drawUnsaved(on surface: inout Surface) {
        surface.drawBox(title: Phrase.Layer.unsavedTitle(language), columns: 76, rows: 4) { surface in
            if let failure = writing.failure {
                let lines = Failure(failure).happened(language).wrappedLines(
                    toColumns: surface.area.columns - 2)
                for (row, line) in lines.prefix(2).enumerated() { surface.put(line, column: 1, row: row) }
            }
            surface.put(Phrase.Layer.unsavedKeys(language), column: 1, row: 3, style: .key)
        }
    }
}
