import Seminar
import Wording

/// That the clock of an item, or of the group work in it, has just crossed a threshold: shown for some seconds, whatever
/// is typed meanwhile.
struct ClockSignal: Hashable, Sendable {
    let item: String
    let warning: ItemTimes.Warning
    let until: Moment
}

/// The thresholds that were crossed a moment ago.
struct ClockSignals: Hashable, Sendable {
    var item: ClockSignal?
    var groups: ClockSignal?
}

/// Notices what the clocks of the room cross, each threshold once.
///
/// What was crossed before this program looked is no news. More minutes take a clock back below a threshold, which it
/// may then cross again.
struct ClockWatch: Sendable {
    /// How far the clock of each item was when it was last looked at.
    private var warnings: [String: ItemTimes.Warning] = [:]
    /// The same of the group work in each item.
    private var groupWarnings: [String: ItemTimes.Warning] = [:]
    /// All that decides what the clocks show.
    private var seen: Basis?

    private struct Basis: Equatable {
        let second: Moment
        let record: Int
    }

    /// Brings the signals of the clocks up to now; whether one has crossed a threshold.
    ///
    /// Between two seconds no clock moves, so a key costs nothing here.
    mutating func update(_ context: inout Context) -> Bool {
        let basis = Basis(second: context.roomTime.wholeSecond, record: context.ledger.version)
        // What cannot be told crosses nothing.
        guard basis != seen, context.isRoomTimeKnown else { return false }
        seen = basis
        if let signal = context.signals.item, signal.until <= context.now { context.signals.item = nil }
        if let signal = context.signals.groups, signal.until <= context.now { context.signals.groups = nil }
        let item = itemSignal(context)
        let groups = groupSignal(&context)
        if let item { context.signals.item = item }
        if let groups { context.signals.groups = groups }
        return (item ?? groups) != nil
    }

    /// What the clock of the running item has crossed.
    private mutating func itemSignal(_ context: Context) -> ClockSignal? {
        let running = context.items.filter(\.facts.isRunning)
        guard let item = running.first(where: { $0.id == context.record.room.currentItem }) ?? running.first,
            let entry = context.timetable.item(item.id)
        else { return nil }
        return Self.signal(of: entry.warning, in: item.id, at: context.now, &warnings)
    }

    /// What the countdown of the groups has crossed; its signal goes when the countdown does.
    private mutating func groupSignal(_ context: inout Context) -> ClockSignal? {
        guard let times = context.groupWork, times.isRunning, let item = context.currentItem?.id else {
            context.signals.groups = nil
            return nil
        }
        return Self.signal(of: times.warning, in: item, at: context.now, &groupWarnings)
    }

    private static func signal(
        of warning: ItemTimes.Warning, in item: String, at now: Moment,
        _ warnings: inout [String: ItemTimes.Warning]
    ) -> ClockSignal? {
        guard let former = warnings.updateValue(warning, forKey: item), warning > former else { return nil }
        return ClockSignal(item: item, warning: warning, until: now.adding(seconds: 10))
    }
}

extension ContextReader {
    /// What the thresholds that were just crossed mean, with the sign of the gravest; nil where none was.
    var signalled: (text: String, warning: ItemTimes.Warning)? {
        let signals = context.signals
        let item = signals.item.map { signal in
            let left = timetable.item(signal.item)?.remainingSeconds
            return (signal.warning, phrase(of: signal.warning, left: left, title(of: signal))(language))
        }
        let groups = signals.groups.map { signal in
            let title = Phrase.GroupWork.title(language)
            return (
                signal.warning, phrase(of: signal.warning, left: groupWork?.remainingSeconds, title)(language)
            )
        }
        let told = [groups, item].compactMap(\.self)
        guard let gravest = told.map(\.0).max() else { return nil }
        return (told.map { $0.0.sign + $0.1 }.joined(separator: " · "), gravest)
    }

    private func title(of signal: ClockSignal) -> String {
        record.item(signal.item).map(shortTitle) ?? signal.item
    }

    /// What a threshold means, in words; the seconds that are left run on while they are told.
    private func phrase(of warning: ItemTimes.Warning, left seconds: Int?, _ title: String) -> Phrase {
        switch warning {
        case .calm, .fifthLeft, .twentiethLeft: Phrase.Run.timeLeft(stopwatch(seconds ?? 0), of: title)
        case .over: Phrase.Run.timeOver(title)
        }
    }
}
