import Seminar
import Wording

// Group work within the current item: a countdown that is started, paused, given more or less time, and ended.
//
// It belongs to the item that the room is on, whatever this laptop views.

extension State {
    /// The countdown that is on; nil where there is none.
    var groupWork: GroupWorkTimes? { currentItem?.facts.groupWorkTimes(at: now) }

    /// Asks for the minutes of group work; where some is on, stops its countdown or lets it go on.
    mutating func startOrPauseGroupWork() -> [Effect] {
        guard let item = currentItem else { return [] }
        guard let times = groupWork else {
            let minutes = timetable.item(item.id)?.minutesForGroupWork ?? 0
            return prompt(.groupWork(item.id), String(minutes))
        }
        let effects = record(item.facts.pausingOrResumingGroupWork(at: now), ofGroupsIn: item)
        tell(times.isRunning ? Phrase.GroupWork.paused : resumed)
        return effects
    }

    private var resumed: Phrase {
        let left = ((groupWork?.remainingSeconds ?? 0) + 59) / 60
        return groupWork?.predictedEnd.map { Phrase.GroupWork.started(minutes: left, end: $0.clock()) }
            ?? Phrase.GroupWork.title
    }

    /// The minutes that an answer names.
    func groupMinutes(_ answer: String) -> Int? {
        Int(answer).flatMap { GroupWork.minuteRange.contains($0) ? $0 : nil }
    }

    mutating func startGroupWork(minutes: Int, in id: String) -> [Effect] {
        // While the question stood, another laptop may have moved the room.
        guard unavailable(.groupWork) == nil, let item = currentItem, item.id == id else {
            tell(Phrase.Unavailable.noCurrentItem, .warning)
            return []
        }
        let left = (timetable.item(id)?.remainingSeconds ?? 0) / 60
        let effects = record(item.facts.startingGroupWork(minutes: minutes, at: now), ofGroupsIn: item)
        if minutes > left {
            tell(Phrase.GroupWork.startedBeyondItem(minutes: minutes, left: left), .warning)
        } else {
            let end = now.adding(seconds: minutes * 60).clock()
            tell(Phrase.GroupWork.started(minutes: minutes, end: end), .good)
        }
        return effects
    }

    mutating func changeGroupMinutes(by minutes: Int) -> [Effect] {
        guard let item = currentItem, let groupWork = item.facts.groupWork else { return [] }
        return giveGroupWork(minutes: groupWork.minutes + minutes, in: item.id)
    }

    mutating func setGroupMinutes() -> [Effect] {
        guard let item = currentItem, let groupWork = item.facts.groupWork else { return [] }
        return prompt(.groupMinutes(item.id), String(groupWork.minutes))
    }

    mutating func giveGroupWork(minutes: Int, in id: String) -> [Effect] {
        guard let item = record.item(id) else { return [] }
        let effects = record(item.facts.givingGroupWork(minutes: minutes), ofGroupsIn: item)
        tell(Phrase.GroupWork.minutes(record.item(id)?.facts.groupWork?.minutes ?? minutes))
        return effects
    }

    mutating func endGroupWork() -> [Effect] {
        guard let item = currentItem else { return [] }
        tell(Phrase.GroupWork.ended)
        return record(item.facts.endingGroupWork(at: now), ofGroupsIn: item)
    }

    private mutating func record(_ values: Values, ofGroupsIn item: AgendaItem) -> [Effect] {
        values.isEmpty ? [] : record([(.item(item.id), values)])
    }
}
