import Seminar
import Text
import Wording

// What an earlier program left: drafts to restore or discard, and changes that could not be saved.

extension State {
    /// Offers the drafts that are not already recorded.
    mutating func offer(_ drafts: [Draft]) -> [Effect] {
        let done = drafts.filter(isDone)
        let open = drafts.filter { !isDone($0) }
        if !open.isEmpty, layers.isEmpty { layers.append(.offer(open)) }
        return done.map { .dropDraft($0.idea) }
    }

    /// Whether what a draft holds is recorded: its idea is there, and for an edit with the same values.
    private func isDone(_ draft: Draft) -> Bool {
        guard let idea = record.idea(draft.idea) else { return false }
        return !draft.isEdit || draft.set.members.allSatisfy { idea.values[$0.name] == $0.value }
    }

    mutating func takeInOffer(_ input: Input, _ drafts: [Draft]) -> [Effect] {
        guard let draft = drafts.first else { return closeLayer() }
        guard case .key(let key) = input else { return recordFirst(input) }
        switch key {
        case .enter:
            guard capture.field.isEmpty else { return [] }
            restore(draft)
        case .named(.delete, _): break
        case .escape: return closeLayer()
        case .character, .control, .alt, .function, .named: return recordFirst(input)
        }
        let rest = Array(drafts.dropFirst())
        layers.removeLast()
        if key == .enter {
            // The line holds one draft at a time; the others are offered at the next start.
            return keepDraft()
        }
        if !rest.isEmpty { layers.append(.offer(rest)) }
        return [.dropDraft(draft.idea)]
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

    func drawOffer(_ drafts: [Draft], on surface: inout Surface) {
        guard let draft = drafts.first else { return }
        let text = draft.set["text"]?.string ?? ""
        surface.drawBox(title: Phrase.Layer.offerTitle(language), columns: 76, rows: 8) { surface in
            let columns = surface.area.columns - 2
            var head = "\(draft.at.day.short) \(draft.at.clock(seconds: true))  \(draft.by)"
            if let speaker = draft.set["speaker"]?.string { head += "  ·  \(name(of: speaker))" }
            surface.put(head, column: 1, row: 0, style: .strong)
            for (row, line) in text.wrappedLines(toColumns: columns).prefix(4).enumerated() {
                surface.put(line, column: 1, row: 1 + row)
            }
            if drafts.count > 1 {
                surface.put(
                    Phrase.Layer.offerOthers(drafts.count - 1)(language), column: 1, row: 5, style: .quiet)
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
