import Seminar
import Wording

/// What the run screen remembers: which item this laptop views, which is never recorded.
package struct RunState: Hashable, Sendable {
    /// The id of the viewed item; ideas go to it.
    package var viewed: String?
    /// Whether the one line that offers a rehearsal was answered.
    package var isRehearsalAnswered = false
    /// Whether to say under which name this laptop records, because nobody has chosen one.
    package var isNameAsked = false
    /// How far the clock of each item was when it was last looked at.
    var warnings: [String: ItemTimes.Warning] = [:]
    /// The same of the group work in each item.
    var groupWarnings: [String: ItemTimes.Warning] = [:]
    /// The threshold that was crossed a moment ago.
    var signal: ClockSignal?
    var groupSignal: ClockSignal?
}

extension State {
    /// The items that can be stepped through, in their order.
    var items: [AgendaItem] {
        // Asked for many times a picture: without a removed item, which is nearly always, nothing is copied.
        let agenda = record.agenda
        return agenda.contains(where: \.facts.isRemoved) ? agenda.filter { !$0.facts.isRemoved } : agenda
    }

    var viewedItem: AgendaItem? { viewedPlace.map { record.agenda[$0] } }

    var viewedItemID: String? { viewedPlace.map { record.agenda[$0].id } }

    /// Where in the agenda the viewed item stands, or the first one where none is viewed; nil where there is none.
    ///
    /// By index, because each key asks, and iterating would copy every item that is passed over.
    private var viewedPlace: Int? {
        var first: Int?
        for place in record.agenda.indices where !record.agenda[place].facts.isRemoved {
            if record.agenda[place].id == run.viewed { return place }
            first = first ?? place
        }
        return first
    }

    var currentItem: AgendaItem? { record.room.currentItem.flatMap(record.item) }

    /// The first item of today's session, or of the first session on any other day.
    var firstItemOfToday: AgendaItem? {
        let today = record.programme.sessions.first { $0.day == now.day }
        return items.first { $0.sessionID == today?.id } ?? items.first
    }

    /// Whether today is none of the programme's days, so that a rehearsal is worth offering.
    var isAnotherDay: Bool {
        let days = record.programme.sessions.map(\.day)
        return isLoaded && !days.isEmpty && !days.contains(now.day)
    }

    mutating func viewItem(_ step: Int) -> [Effect] {
        let items = items
        guard let place = items.firstIndex(where: { $0.id == viewedItemID }) else { return [] }
        run.viewed = items[min(max(0, place + step), items.count - 1)].id
        return keepDraft()
    }

    /// Starts the viewed item and makes it the room's current one, or ends it if it is running.
    ///
    /// What was running before ends at the same moment: the room is on one item at a time.
    mutating func startOrStop() -> [Effect] {
        guard let item = viewedItem else { return [] }
        if item.facts.running != nil, item.facts.ended == nil {
            let effects = record([(.item(item.id), item.facts.ending(at: now))])
            tell(Phrase.Run.ended(item.item.title(language)))
            return effects
        }
        let running = items.filter { $0.facts.running != nil && $0.facts.ended == nil }
        var sets: [(Subject, Values)] = running.map { (.item($0.id), $0.facts.ending(at: now)) }
        sets.append((.item(item.id), item.facts.starting(at: now)))
        var room = Values()
        if record.room.currentItem != item.id { room["item"] = .string(item.id) }
        // Whoever moves the room first leads it, until someone takes the lead.
        if record.room.leader == nil, let writer { room["leader"] = .string(writer) }
        if !room.isEmpty { sets.append((.room, room)) }
        let effects = record(sets)
        let title = item.item.title(language)
        if let leader = record.room.leader, isLedElsewhere {
            tell(Phrase.Run.startedBeside(title, leader: leader), .warning)
        } else {
            tell(Phrase.Run.started(title), .good)
        }
        return effects
    }

    /// Begins a rehearsal today, or goes back to the seminar itself.
    mutating func toggleRehearsal() -> [Effect] {
        run.isRehearsalAnswered = true
        record.rehearsal = record.rehearsal == nil ? now.day : nil
        run.viewed = record.room.currentItem ?? items.first?.id
        tell(record.rehearsal == nil ? Phrase.Run.rehearsalOver : Phrase.Run.rehearsalOn, .good)
        return []
    }
}
