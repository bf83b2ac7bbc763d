import Seminar
import Wording

/// That the clock of an item has just crossed a threshold: shown for some seconds, whatever is typed meanwhile.
struct ClockSignal: Hashable, Sendable {
    let item: String
    let warning: ItemTimes.Warning
    let until: Moment
}

extension State {
    /// Notices what the clock of the running item has crossed since the last look; each threshold once.
    ///
    /// What was crossed before this program looked is no news. More minutes take the item back below a threshold, which
    /// it may then cross again.
    mutating func watchThresholds() -> [Effect] {
        if let signal = run.signal, signal.until <= now { run.signal = nil }
        let running = items.filter { $0.facts.running != nil && $0.facts.ended == nil }
        guard let item = running.first(where: { $0.id == record.room.currentItem }) ?? running.first,
            let entry = timetable.item(item.id)
        else { return [] }
        let warning = entry.warning
        guard let former = run.warnings.updateValue(warning, forKey: item.id), warning > former else {
            return []
        }
        run.signal = ClockSignal(item: item.id, warning: warning, until: now.adding(seconds: 10))
        return preferences.bell ? [.bell] : []
    }

    /// What a threshold means, in words.
    func words(of signal: ClockSignal) -> Phrase {
        let item = record.item(signal.item)?.item
        let title = (item?.short ?? item?.title).map { $0(language) } ?? signal.item
        return switch signal.warning {
        case .calm, .fifthLeft: Phrase.Run.fifthLeft(title)
        case .twentiethLeft: Phrase.Run.twentiethLeft(title)
        case .over: Phrase.Run.timeOver(title)
        }
    }
}
