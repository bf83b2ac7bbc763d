import Display
import Seminar
import Wording

// The agenda as it is changed in the room: clock, minutes, order, and what is skipped, put aside or added.
//
// Each is one action of one or more changes, so that every other laptop follows and Ctrl-Z takes it back.

extension State {
    private mutating func record(_ values: Values, of item: AgendaItem) -> [Effect] {
        values.isEmpty ? [] : record([(.item(item.id), values)])
    }

    /// Stops the clock of the current item, or lets it go on.
    mutating func pauseOrResume() -> [Effect] {
        guard let item = currentItem else { return [] }
        if item.facts.running != nil {
            tell(Phrase.Run.pausedItem(item.item.title(language)))
            return record(item.facts.pausing(at: now), of: item)
        }
        tell(Phrase.Run.started(item.item.title(language)), .good)
        return record(item.facts.starting(at: now), of: item)
    }

    /// Gives the viewed item more minutes, or takes some; it keeps at least one.
    mutating func changeMinutes(by minutes: Int) -> [Effect] {
        guard let item = viewedItem else { return [] }
        let changed = min(max(1, item.item.minutes + minutes), 1_440)
        tell(Phrase.Run.minutes(changed))
        return changed == item.item.minutes ? [] : record(["minutes": .integer(changed)], of: item)
    }

    /// Leaves the viewed item out, or takes it in again.
    mutating func skipOrReturn() -> [Effect] {
        guard let item = viewedItem else { return [] }
        return record(item.facts.isSkipped ? item.facts.returning() : item.facts.skipping(at: now), of: item)
    }

    /// Puts the viewed item aside for later, or brings it back.
    mutating func deferOrReturn() -> [Effect] {
        guard let item = viewedItem else { return [] }
        return record(
            item.facts.isDeferred ? item.facts.returning() : item.facts.deferring(at: now), of: item)
    }

    /// Moves the viewed item past its neighbour in the same session.
    mutating func moveItem(_ step: Int) -> [Effect] {
        guard let item = viewedItem else { return [] }
        let neighbours = items.filter { $0.sessionID == item.sessionID }
        guard let place = neighbours.firstIndex(where: { $0.id == item.id }),
            neighbours.indices.contains(place + step)
        else { return [] }
        let beyond =
            neighbours.indices.contains(place + 2 * step) ? neighbours[place + 2 * step].position : nil
        let next = neighbours[place + step].position
        return record(["position": .decimal(middle(next, beyond ?? next + Double(step) * 2))], of: item)
    }

    mutating func renameItem() -> [Effect] {
        guard let item = viewedItem else { return [] }
        return prompt(.itemTitle(item.id), item.item.title(language))
    }

    mutating func setMinutes() -> [Effect] {
        guard let item = viewedItem else { return [] }
        return prompt(.itemMinutes(item.id), String(item.item.minutes))
    }

    mutating func setFixedStart() -> [Effect] {
        guard let item = viewedItem else { return [] }
        return prompt(
            .itemStart(item.id), item.item.fixedStart.flatMap { TimeOfDay(minutes: $0)?.description } ?? "")
    }

    /// Adds an item after another, ten minutes long until someone says otherwise.
    mutating func addItem(_ title: String, after id: String) -> [Effect] {
        guard let before = record.item(id) else { return [] }
        return insertItem(title, minutes: 10, after: before, along: [])
    }

    /// Splits an item: it keeps half of its minutes, and a new one takes the other half.
    mutating func splitItem(_ id: String, second title: String) -> [Effect] {
        guard let item = record.item(id) else { return [] }
        let half = item.item.minutes / 2
        return insertItem(
            title, minutes: max(1, half), after: item,
            along: [(.item(id), ["minutes": .integer(max(1, item.item.minutes - half))])])
    }

    private mutating func insertItem(
        _ title: String, minutes: Int, after before: AgendaItem, along: [(Subject, Values)]
    ) -> [Effect] {
        let later = items.filter { $0.sessionID == before.sessionID && AgendaItem.precedes(before, $0) }
        let place = middle(before.position, later.first?.position ?? before.position + 2)
        let id = identifier().description
        let values: Values = [
            "title": .string(title), "minutes": .integer(minutes), "session": .string(before.sessionID),
            "position": .decimal(place),
        ]
        let effects = record(along.map { (subject: $0.0, values: $0.1) } + [(.item(id), values)])
        run.viewed = id
        return effects
    }

    /// Takes an item away that was added in the room; what the programme planned can be skipped instead.
    mutating func removeItem() -> [Effect] {
        guard let item = viewedItem else { return [] }
        let effects = record(["removed": true], of: item)
        tell(
            Phrase.Capture.removed(
                item.item.title(language), undo: Command.undo.entry.keys.first?.label ?? ""))
        return effects
    }
}
