import Seminar
import Wording

// Going along with the room: this laptop's view moves when another laptop moves the room, unless it has gone elsewhere.
//
// Viewing never moves the room; which laptop leads it is recorded, and shown.

extension State {
    /// Takes in what other laptops recorded, and goes along where they moved the room.
    mutating func hear(_ journals: [Heard]) -> [Effect] {
        let former = record.room.currentItem
        for journal in journals { hear(journal) }
        followRehearsal(in: journals)
        return follow(from: former)
    }

    /// Views what the room is on now, if this laptop viewed what it was on before or the room has only begun.
    ///
    /// A sentence that is being typed goes to the item it was begun in.
    private mutating func follow(from former: String?) -> [Effect] {
        guard let current = currentItem, current.id != former, let viewed = viewedItem,
            viewed.id != current.id, former == nil || viewed.id == former
        else { return [] }
        let title = (current.item.short ?? current.item.title)(language)
        if capture.field.isEmpty || capture.editing != nil {
            tell(Phrase.Run.followed(title))
        } else {
            if capture.picked["item"] == nil { capture.picked["item"] = .string(viewed.id) }
            let typedIn = (viewed.item.short ?? viewed.item.title)(language)
            tell(Phrase.Run.followedWhileTyping(title, typedIn), .warning)
        }
        run.viewed = current.id
        return keepDraft()
    }

    /// Makes this laptop the one that leads the room.
    mutating func takeLead() -> [Effect] {
        guard let writer else { return [] }
        tell(Phrase.Run.leadTaken, .good)
        return record([(.room, ["leader": .string(writer)])])
    }

    /// Whether another laptop leads the room.
    var isLedElsewhere: Bool { record.room.leader.map { $0 != writer } ?? false }
}
