import Display
import Seminar
import Text
import Wording

// What is recorded here, what is told of it, and what this laptop does because of it.

extension State {
    /// Records what a deed says and tells what was done.
    ///
    /// - Parameters:
    ///   - seen: the newest changes that were on the screen, of each subject that was looked at; of others, all.
    ///   - roomTime: where another clock than that of whoever leads counts.
    mutating func record(
        _ deed: Deed, seeing seen: [Subject: [Identifier]] = [:], roomTime: Moment? = nil
    ) -> [Effect] {
        guard context.isLoaded, !context.isReadOnly, !tellRefusal(of: deed) else { return [] }
        if !context.isRoomTimeKnown, let leader = context.leaderName,
            context.scribe.recordsTimes(deed, at: context.roomTime)
        {
            let phrase = Phrase.Run.cannotTime(leader: leader, lead: Command.takeLead.keyLabel)
            tell(phrase, .warning, seconds: 15)
            return []
        }
        let former = context.record.room.currentItem
        let foretold = context.words(before: deed)
        let (now, roomTime) = (context.now, roomTime ?? context.roomTime)
        let speaker = context.record.floor.speaking?.person
        let lost = run.capture.lost(in: context)
        let changes = context.ledger.change { $0.perform(deed, at: now, roomTime: roomTime, seeing: seen) }
        if let words = foretold ?? context.words(after: deed, changes) {
            tell(words.phrase, words.weight)
        } else if context.settings.accessible, case .idea(let id)? = changes.last?.subject,
            let idea = self.record.idea(id), !idea.isRemoved
        {
            // Others see it come up in the list.
            tell(Phrase.Accessible.recorded(self.record.number(of: idea), idea.text))
        }
        let left = tellSpeaker(after: speaker, isOwn: true)
        tellEndedTurn(of: speaker, by: deed)
        tellLost(besides: lost)
        goAlong(from: former)
        return left + follow(deed, changes) + append(changes)
    }

    /// Says why a deed cannot be done; whether there is a reason.
    mutating func tellRefusal(of deed: Deed) -> Bool {
        guard context.isLoaded, !context.isReadOnly,
            let refusal = context.scribe.refusal(of: deed, at: context.roomTime)
        else { return false }
        tell(context.phrase(of: refusal, deed), .warning)
        return true
    }

    /// Views what the room is on now, where this laptop has just moved it away from what it viewed.
    ///
    /// A sentence that was begun before stays where it was begun.
    mutating func goAlong(from former: String?) {
        guard let current = context.record.room.currentItem, current != former, context.viewed == former
        else { return }
        context.viewed = current
    }

    /// What this laptop does because of a deed of its own: it views an item that was added.
    ///
    /// Not while one runs, since what is said next belongs to that.
    private mutating func follow(_ deed: Deed, _ changes: [Change]) -> [Effect] {
        if case .person(.add) = deed, case .person(let id)? = changes.last?.subject {
            return apply(run.takeAdded(id, in: context))
        }
        guard case .item(_, let itemDeed) = deed, let last = changes.last, case .item(let id) = last.subject
        else { return [] }
        switch itemDeed {
        case .addAfter, .split: return context.viewedItem?.facts.isRunning == true ? [] : view(id)
        case .start, .end, .endAndStartNext, .pause, .resume, .giveMinutes, .setMinutes, .fixStart, .skip,
            .postpone, .bringBack, .move, .rename, .remove:
            return []
        }
    }

    /// Has changes of this laptop written.
    mutating func append(_ changes: [Change]) -> [Effect] {
        guard let writer = context.writer, !changes.isEmpty else { return [] }
        acts.append(.deed)
        context.count(changes, of: context.scribe.tag, by: writer)
        context.writing.isPending = true
        for case .idea(let id) in changes.map(\.subject) { context.writing.unsaved.insert(id) }
        return [.append(changes)]
    }

    /// Tells that another speaks now than the sentence being typed was begun for, whose it stays.
    ///
    /// - Parameter isOwn: whether it was done here: whoever calls the next one, with a reply of which nothing is typed yet, has
    ///   given that up.
    mutating func tellSpeaker(after former: String?, isOwn: Bool = false) -> [Effect] {
        let speaker = context.record.floor.speaking?.person
        guard speaker != former else { return [] }
        if isOwn, run.isReplyBlank { return apply(run.leaveBegun(in: context)) }
        guard run.capture.differsFromRoom(in: context) else { return [] }
        let kept = run.capture.values(in: context)[ValueName.speaker]?.string.map { context.name(of: $0) }
        tell(
            Phrase.Run.speakerChanged(
                to: speaker.map { context.name(of: $0) } ?? Phrase.Floor.free(context.language),
                kept: kept ?? Phrase.Capture.unknownSpeaker(context.language),
                key: Command.toCurrentItem.keyLabel), .warning)
        return []
    }

    /// Tells that a turn ended because its item did.
    private mutating func tellEndedTurn(of speaker: String?, by deed: Deed) {
        guard let speaker, context.record.floor.speaking == nil, let notice = context.notice else { return }
        switch deed {
        case .item, .agenda, .room: break
        case .newIdea, .idea, .ideas, .take, .floor, .startGroupWork, .groups, .person: return
        }
        tell(Phrase.Run.turnEnded(context.name(of: speaker), after: notice.text), notice.weight)
    }

    /// Tells that what a sentence was begun for has just been removed, on whichever laptop: it goes there all the same.
    ///
    /// - Parameter known: what had been removed before.
    mutating func tellLost(besides known: String?) {
        guard let what = run.capture.lost(in: context), what != known else { return }
        tell(Phrase.Run.removedWhileTyping(what, key: Command.toCurrentItem.keyLabel), .warning)
    }
}
