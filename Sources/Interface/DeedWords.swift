import Seminar
import Wording

/// What is said of a deed in the status line.
struct DeedWords {
    let phrase: Phrase
    var weight = Notice.Weight.plain
}

// What was done is told in two tries: what only the record before it can tell, and else what the record after it does.

extension Context {
    /// What only the record before a deed can tell of it.
    func words(before deed: Deed) -> DeedWords? {
        switch deed {
        case .floor(.endTurn):
            return record.floor.speaking.map {
                DeedWords(
                    phrase: Phrase.Floor.spoke(name(of: $0.person), stopwatch($0.spokenSeconds(at: now))))
            }
        case .floor(.callNext) where !record.canCallNext(at: now):
            return words(before: .floor(.endTurn))
        case .floor(.withdraw(let id)):
            return record.floor.waiting.first { $0.id == id }.map {
                DeedWords(phrase: Phrase.Floor.withdrawn(name(of: $0.person), undo: Command.undo.keyLabel))
            }
        case .floor(.presentGroups):
            let groups = record.groupsToPresent
            let first = name(of: groups.first ?? "")
            return DeedWords(phrase: Phrase.Floor.groupsWait(groups.count, first: first), weight: .good)
        case .person(.markRestPresent):
            let rest = record.unmarkedTrainees(at: now)
            return DeedWords(phrase: Phrase.People.restPresent(rest.count), weight: .good)
        case .groups(.pauseOrResume):
            return groupWork?.isRunning ?? false ? DeedWords(phrase: Phrase.GroupWork.paused) : nil
        case .startGroupWork(let minutes, let item):
            let left = (timetable.item(item)?.remainingSeconds ?? 0) / 60
            guard minutes > left else {
                let end = now.adding(seconds: minutes * 60).clock()
                return DeedWords(phrase: Phrase.GroupWork.started(minutes: minutes, end: end), weight: .good)
            }
            return DeedWords(
                phrase: Phrase.GroupWork.startedBeyondItem(minutes: minutes, left: left), weight: .warning)
        case .item(let id, .start) where record.item(id)?.facts.ended != nil:
            return record.item(id).map {
                DeedWords(
                    phrase: Phrase.Run.startedAgain(shortTitle(of: $0)), weight: .warning)
            }
        case .item(let id, .giveMinutes(let given)):
            return record.item(id).map { item in
                let minutes = item.item.minutes(giving: given)
                let phrase = Phrase.Plan.minutes(
                    minutes, of: shortTitle(of: item), more: minutes - item.item.minutes)
                return DeedWords(phrase: phrase, weight: .good)
            }
        case .idea(let id, .edit(_, let seen)) where record.idea(id)?.isRemoved ?? false:
            guard let idea = record.idea(id), seen == record.history(.idea(id)).heads else { return nil }
            return DeedWords(phrase: Phrase.Ideas.restored(record.number(of: idea)), weight: .good)
        case .idea(let id, .join(let other)):
            guard let one = record.idea(id), let two = record.idea(other) else { return nil }
            return DeedWords(
                phrase: Phrase.Ideas.joined(record.number(of: two), into: record.number(of: one)),
                weight: .good)
        case .newIdea, .idea, .ideas, .take, .item, .agenda, .floor, .groups, .person, .room: return nil
        }
    }

    /// What the record after a deed tells of it.
    func words(after deed: Deed, _ changes: [Change]) -> DeedWords? {
        switch deed {
        case .newIdea(let id, let values): words(ofNew: id, values)
        case .idea(let id, let deed): words(of: deed, on: id, isChanged: !changes.isEmpty)
        case .item(let id, let deed):
            record.item(id).flatMap { words(of: deed, on: $0, isChanged: !changes.isEmpty) }
        case .agenda: DeedWords(phrase: Phrase.Import.agendaTaken, weight: .good)
        case .floor(let deed): words(of: deed)
        // Said with what the item had left before.
        case .startGroupWork: nil
        case .groups(let deed): words(of: deed)
        case .person(let deed): words(of: deed)
        case .take(let ideas): DeedWords(phrase: Phrase.Import.entries(ideas.count), weight: .good)
        case .ideas(let ids, let mark, _): words(of: mark, on: ids, changes)
        case .room(let deed): words(of: deed)
        }
    }

    /// The readable number of an idea; empty where there is none.
    private func number(of id: Identifier) -> String {
        record.idea(id).map { record.number(of: $0) } ?? ""
    }

    private func words(ofNew id: Identifier, _ values: Values) -> DeedWords? {
        let isParked = values.text(ValueName.kind) == Kind.parking.rawValue
        if isParked { return DeedWords(phrase: Phrase.Parking.parked, weight: .good) }
        // It does not appear under what is viewed.
        guard let item = values.text(ValueName.item), item != viewedItemID else { return nil }
        return DeedWords(
            phrase: Phrase.Capture.recorded(number(of: id), in: itemTitle(item)), weight: .good)
    }

    private func words(of deed: IdeaDeed, on id: Identifier, isChanged: Bool) -> DeedWords? {
        let number = number(of: id)
        switch deed {
        case .join: return nil
        case .restore: return DeedWords(phrase: Phrase.Ideas.restored(number), weight: .good)
        case .split: return DeedWords(phrase: Phrase.Ideas.split(number), weight: .good)
        case .link(let first):
            return DeedWords(
                phrase: Phrase.Ideas.linked(number, to: self.number(of: first)), weight: .good)
        case .repeats(let first):
            return DeedWords(
                phrase: Phrase.Ideas.repeated(number, of: self.number(of: first)), weight: .good)
        case .edit:
            return DeedWords(
                phrase: isChanged ? Phrase.Capture.edited(number) : Phrase.Capture.unchanged, weight: .good)
        case .star(let isOn):
            return DeedWords(
                phrase: isOn ? Phrase.Capture.starred(number) : Phrase.Capture.unstarred(number),
                weight: .good)
        case .remove:
            return DeedWords(
                phrase: Phrase.Capture.removed(number, undo: Command.undo.keyLabel), weight: .good)
        case .park: return DeedWords(phrase: Phrase.Parking.turned(number), weight: .good)
        case .takeUp(let item):
            return item.map {
                DeedWords(phrase: Phrase.Parking.takenUp(number, itemTitle($0)), weight: .good)
            }
        case .answer(let answer, _, _):
            guard isChanged else { return DeedWords(phrase: Phrase.Capture.unchanged, weight: .good) }
            let conflicts = record.idea(id)?.conflicts ?? []
            return conflicts.contains(where: FollowUpAnswer.names.contains)
                ? DeedWords(phrase: Phrase.FollowUp.met(number), weight: .warning)
                : DeedWords(
                    phrase: Phrase.FollowUp.answered(number, Phrase.FollowUp.result(answer.result)),
                    weight: .good)
        case .choose(let name, _):
            return DeedWords(phrase: Phrase.Details.chosen(Property.label(of: name)(language)), weight: .good)
        }
    }

    /// What several ideas have got, and how many of them someone else has changed meanwhile.
    private func words(of mark: IdeaMark, on ids: [Identifier], _ changes: [Change]) -> DeedWords? {
        typealias Words = Phrase.Ideas
        guard !changes.isEmpty else { return DeedWords(phrase: Words.unchanged(ids.count)) }
        let changed = Set(changes.map(\.subject))
        let met = ids.compactMap(record.idea).count { idea in
            changed.contains(.idea(idea.id)) && idea.conflicts.contains(mark.valueName)
        }
        guard met == 0 else { return DeedWords(phrase: Words.changedMeanwhile(met), weight: .warning) }
        let phrase =
            switch mark {
            case .kind(let kind): Words.given(kind.label(language), changes.count)
            case .field(let code): Words.given(code.map(fieldTitle) ?? Words.noField(language), changes.count)
            case .review(let review):
                Words.given(Phrase.label(of: review.rawValue, in: .review)(language), changes.count)
            case .asked: Phrase.FollowUp.asked(changes.count)
            case .star(let isOn): isOn ? Words.starred(changes.count) : Words.unstarred(changes.count)
            case .removed: Words.removed(changes.count, undo: Command.undo.keyLabel)
            }
        return DeedWords(phrase: phrase, weight: .good)
    }

    private func words(of deed: ItemDeed, on item: AgendaItem, isChanged: Bool) -> DeedWords? {
        typealias Plan = Phrase.Plan
        let short = shortTitle(of: item)
        let undo = Command.undo.keyLabel
        switch deed {
        case .start:
            guard let leader = context.leaderName, !context.isLeading else {
                return DeedWords(phrase: Phrase.Run.started(short), weight: .good)
            }
            return DeedWords(phrase: Phrase.Run.startedBeside(short, leader: leader), weight: .warning)
        case .end:
            guard record.currentItem?.id == item.id, let session = record.endedSession else {
                return DeedWords(phrase: Phrase.Run.ended(short))
            }
            return DeedWords(phrase: sessionSummary(session), weight: .good)
        case .endAndStartNext:
            let next = record.currentItem.map(shortTitle) ?? ""
            return DeedWords(phrase: Phrase.Run.startedNext(next, after: short), weight: .good)
        case .pause: return DeedWords(phrase: Phrase.Run.pausedItem(short))
        case .resume: return DeedWords(phrase: Phrase.Run.resumed(short), weight: .good)
        // Said with what it was before.
        case .giveMinutes: return nil
        case .remove:
            return DeedWords(
                phrase: Plan.removed(
                    short, entries: record.entries(in: item.id), under: Command.showIdeas.keyLabel, undo: undo
                ))
        case .setMinutes(let minutes):
            return DeedWords(phrase: Plan.minutes(minutes, of: short), weight: .good)
        case .fixStart(let start):
            let phrase = start.map { Plan.starts(short, at: $0.description) } ?? Plan.startsFreely(short)
            return DeedWords(phrase: phrase, weight: .good)
        case .skip: return DeedWords(phrase: Plan.skipped(short, undo: undo), weight: .good)
        case .postpone: return DeedWords(phrase: Plan.postponed(short, undo: undo), weight: .good)
        case .bringBack: return DeedWords(phrase: Plan.broughtBack(short), weight: .good)
        case .rename(let name): return DeedWords(phrase: Plan.renamed(name), weight: .good)
        case .addAfter(let name, _): return DeedWords(phrase: Plan.added(name), weight: .good)
        case .split(let name):
            return DeedWords(phrase: Plan.split(short, second: name), weight: .good)
        case .move(let step):
            let phrase =
                isChanged
                ? Plan.moved(short, number: record.itemNumbers[item.id], isDown: step > 0)
                : Plan.isOutermost(short, isLast: step > 0)
            return DeedWords(phrase: phrase, weight: isChanged ? .good : .plain)
        }
    }

    private func words(of deed: FloorDeed) -> DeedWords? {
        switch deed {
        case .ask(let person):
            let phrase = Phrase.Floor.asked(
                name(of: person), waiting: record.waiting(at: now).count)
            return DeedWords(phrase: phrase, weight: .good)
        case .call, .callNext:
            guard let person = record.floor.speaking?.person else { return nil }
            let isGroup = record.programme.groups.contains { $0.id == person }
            let phrase = Phrase.Floor.called(name(of: person), isGroup: isGroup)
            return DeedWords(phrase: phrase, weight: .good)
        case .askNew(let values):
            let name = values.text(ValueName.name) ?? ""
            return DeedWords(phrase: Phrase.Floor.askedNew(name, undo: Command.undo.keyLabel), weight: .good)
        case .presentGroups, .endTurn, .withdraw, .move: return nil
        }
    }

    private func words(of deed: GroupDeed) -> DeedWords? {
        switch deed {
        case .pauseOrResume:
            guard let groupWork, groupWork.isRunning else { return nil }
            let left = (groupWork.remainingSeconds + 59) / 60
            let phrase = groupWork.predictedEnd.map {
                Phrase.GroupWork.started(minutes: left, end: $0.clock())
            }
            return DeedWords(phrase: phrase ?? Phrase.GroupWork.title)
        case .giveMinutes, .setMinutes:
            return currentItem?.facts.groupWork.map {
                DeedWords(phrase: Phrase.GroupWork.minutes($0.minutes))
            }
        case .end: return DeedWords(phrase: Phrase.GroupWork.ended)
        }
    }

    private func words(of deed: RoomDeed) -> DeedWords? {
        switch deed {
        case .lead: return DeedWords(phrase: Phrase.Run.leadTaken, weight: .good)
        case .goByOwnClock: return DeedWords(phrase: Phrase.Run.clockSetBack, weight: .warning)
        case .limitSpeaker(let seconds):
            let phrase = seconds.map { Phrase.Plan.limited(to: $0 / 60) } ?? Phrase.Plan.unlimited
            return DeedWords(phrase: phrase, weight: .good)
        case .breakNow(_, let minutes):
            return DeedWords(phrase: Phrase.Run.breakBegun(minutes), weight: .good)
        case .giveMinutes(let minutes, let ids):
            return DeedWords(phrase: Phrase.Run.shortened(ids.count, by: -minutes), weight: .good)
        case .show(let message, _):
            return DeedWords(
                phrase: message.map(Phrase.Run.messageShown) ?? Phrase.Run.messageGone, weight: .good)
        case .describePapers:
            return record.paperConflicts.isEmpty
                ? DeedWords(phrase: Phrase.PaperFacts.kept, weight: .good)
                : DeedWords(
                    phrase: Phrase.FollowUp.met(Phrase.PaperFacts.title(language)), weight: .warning)
        case .record(let isOn):
            return DeedWords(phrase: isOn ? Phrase.Run.recorderOn : Phrase.Run.recorderOff, weight: .good)
        }
    }

    private func words(of deed: PersonDeed) -> DeedWords? {
        switch deed {
        case .mark(let id, let mark):
            let label = (mark?.label ?? Phrase.People.unmarked)(language)
            return DeedWords(phrase: Phrase.People.marked(name(of: id), label), weight: .good)
        case .markRestPresent: return nil
        case .enrol(let people):
            return DeedWords(phrase: Phrase.Import.enrolled(people.count), weight: .good)
        case .substitute(let id, let substitute):
            let phrase = substitute.map { Phrase.People.substituted(name(of: id), by: $0) }
            return DeedWords(phrase: phrase ?? Phrase.People.corrected(name(of: id)), weight: .good)
        case .add(let values):
            return DeedWords(phrase: Phrase.People.added(values.text(ValueName.name) ?? ""), weight: .good)
        case .correct(let id, _, _):
            return DeedWords(phrase: Phrase.People.corrected(name(of: id)), weight: .good)
        }
    }

    /// Why a deed cannot be done.
    func phrase(of refusal: Refusal, _ deed: Deed) -> Phrase {
        typealias Reason = Phrase.Unavailable
        switch refusal {
        case .readOnly: return Reason.readOnly
        case .noIdea: return Phrase.Details.gone
        case .recordedAlready:
            guard case .newIdea(let id, _) = deed, let idea = record.idea(id) else {
                return Phrase.Details.gone
            }
            return Phrase.Capture.recordedAlready(record.number(of: idea))
        case .emptyText: return Phrase.Capture.empty(save: Command.save.keyLabel)
        case .notParked: return Phrase.Parking.nothing
        case .notInConflict: return Phrase.Details.settledAlready
        case .noItem: return Reason.noItem
        case .noCurrentItem: return Reason.noCurrentItem
        case .noNextItem: return Reason.noNextItem
        case .planned: return Reason.planned
        case .outside(let range): return Phrase.Prompt.outside(range)
        case .nobody: return Reason.nobodySelected
        case .waitsAlready, .hasFloorAlready:
            guard case .floor(.ask(let person)) = deed else { return Reason.nobodyWaits }
            return Phrase.Floor.waitsAlready(name(of: person))
        case .notWaiting, .nobodyWaits: return Reason.nobodyWaits
        case .nobodySpeaks: return Reason.nobodySpeaks
        case .noGroupToPresent: return Reason.noGroupToPresent
        case .noGroupWork: return Reason.noGroupWork
        case .leadsAlready: return Reason.leadsAlready
        case .ofSessions: return Phrase.Import.sessionsStay
        case .orphaning: return Phrase.Import.entriesStay
        case .endedAlready: return Reason.endedAlready
        case .startedElsewhere: return Reason.startedElsewhere
        }
    }
}

extension IdeaMark {
    /// The name of the value that it sets.
    fileprivate var valueName: String {
        switch self {
        case .kind: ValueName.kind
        case .field: ValueName.field
        case .review: ValueName.review
        case .star: ValueName.star
        case .asked: ValueName.askedOn
        case .removed: ValueName.removed
        }
    }
}

extension ContextReader {
    /// What was said in a session, and the keys for what follows its last item.
    func sessionSummary(_ session: String) -> Phrase {
        let said = record.said(in: session)
        return Phrase.Run.sessionOver(
            ideas: said.ideas, speakers: said.speakers, closing: Command.closing.keyLabel)
    }
}
