import Seminar
import Wording

/// That the clock of an item, or of the group work in it, has just crossed a threshold: shown for some seconds, whatever
/// is typed meanwhile.
struct ClockSignal: Hashable, Sendable {
    let item: String
    let warning: ItemTimes.Warning
    let until: Moment
}

extension State {
    /// Notices what the clocks of the room have crossed since the last look; each threshold once.
    ///
    /// What was crossed before this program looked is no news. More minutes take a clock back below a threshold, which
    /// it may then cross again.
    mutating func watchThresholds() -> [Effect] {
        if let signal = run.signal, signal.until <= now { run.signal = nil }
        if let signal = run.groupSignal, signal.until <= now { run.groupSignal = nil }
        let itemSignal = itemSignal()
        let groupSignal = groupSignal()
        if let itemSignal { run.signal = itemSignal }
        if let groupSignal { run.groupSignal = groupSignal }
        return preferences.bell && (itemSignal ?? groupSignal) != nil ? [.bell] : []
    }

    /// What the clock of the running item has crossed.
    private mutating func itemSignal() -> ClockSignal? {
        let running = items.filter { $0.facts.running != nil && $0.facts.ended == nil }
        guard let item = running.first(where: { $0.id == record.room.currentItem }) ?? running.first,
            let entry = timetable.item(item.id)
        else { return nil }
        return signal(of: entry.warning, in: item.id, \.warnings)
    }

    /// What the countdown of the groups has crossed; its signal goes when the countdown does.
    private mutating func groupSignal() -> ClockSignal? {
        guard let times = groupWork, times.isRunning, let item = currentItem?.id else {
            run.groupSignal = nil
            return nil
        }
        return signal(of: times.warning, in: item, \.groupWarnings)
    }

    private mutating func signal(
        of warning: ItemTimes.Warning, in item: String,
        _ warnings: WritableKeyPath<RunState, [String: ItemTimes.Warning]>
    ) -> ClockSignal? {
        let former = run[keyPath: warnings].updateValue(warning, forKey: item)
        guard let former, warning > former else { return nil }
        return ClockSignal(item: item, warning: warning, until: now.adding(seconds: 10))
    }

    /// What the thresholds that were just crossed mean, with the sign of the gravest; nil where none was.
    var signalled: (text: String, warning: ItemTimes.Warning)? {
        let item = run.signal.map { ($0.warning, words(of: $0.warning, title(of: $0))) }
        let groups = run.groupSignal.map {
            ($0.warning, words(of: $0.warning, Phrase.GroupWork.title(language)))
        }
        let signals = [groups, item].compactMap(\.self)
        guard let gravest = signals.map(\.0).max() else { return nil }
        return (signals.map { $0.0.sign + $0.1(language) }.joined(separator: " · "), gravest)
    }

    private func title(of signal: ClockSignal) -> String {
        let item = record.item(signal.item)?.item
        return (item?.short ?? item?.title).map { $0(language) } ?? signal.item
    }

    /// What a threshold means, in words.
    private func words(of warning: ItemTimes.Warning, _ title: String) -> Phrase {
        switch warning {
        case .calm, .fifthLeft: Phrase.Run.fifthLeft(title)
        case .twentiethLeft: Phrase.Run.twentiethLeft(title)
        case .over: Phrase.Run.timeOver(title)
        }
    }
}
