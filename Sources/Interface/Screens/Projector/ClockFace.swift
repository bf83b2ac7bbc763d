import Display
import Seminar
import Text
import Wording

/// What the large digits show, and in which words and colour.
///
/// The digits count down to something, or up from it; a time of day stands in words.
struct ClockFace: Equatable {
    /// Nil where nothing is counted.
    let digits: String?
    /// What they mean, the most important first: what has no room is left out from the end.
    let parts: [String]
    let style: Style
    /// The used part of the time in percent, at most 100; nil where no time runs.
    var share: Int?
    /// Whether they count to the end of a break.
    var isBreak = false
    /// Whether they stand still for a while, which must be seen from the back row.
    var isPaused = false

    /// What the digits mean, as far as there are columns for it.
    func words(columns: Int = .max) -> String {
        let all = (1...max(1, parts.count)).reversed().map { count in
            parts.prefix(count).reduce("") { words, part in
                // `/ 60 min` goes on from what it is of.
                words.isEmpty ? part : words + (part.hasPrefix("/") ? " " : " · ") + part
            }
        }
        return all.first { Text.columns(of: $0) <= columns } ?? all.last ?? ""
    }
}

extension ClockFace {
    private typealias Words = Phrase.Projector

    /// The remaining time of an item with a clock, with `+` what it is over; nil for any other.
    init?(of entry: ItemTimes, in context: Context) {
        guard entry.item.facts.isBegun else { return nil }
        let language = context.language
        guard !context.isUntold(entry.state == .running) else {
            self.init(digits: nil, parts: [Phrase.Run.roomTimeUnknown(language)], style: .strong)
            return
        }
        let isOver = entry.overSeconds > 0
        let isBreak = entry.item.item.isBreak
        let state = entry.state == .running ? entry.warning.words : Words.paused
        let end = entry.predictedEnd.map { context.clock(of: $0, under: context.roomTime.day) }
        var parts = [state(language), Words.of(minutes: (entry.allottedSeconds + 30) / 60)(language)]
        if !isOver, let end {
            if isBreak, entry.state == .running { parts = [] }
            parts.append((isBreak ? Words.backAt(end) : Words.ends(end))(language))
        }
        self.init(
            digits: isOver ? "+" + stopwatch(entry.overSeconds) : stopwatch(entry.remainingSeconds),
            parts: parts, style: entry.warning.ink,
            share: entry.allottedSeconds > 0
                ? min(100, 100 * entry.elapsedSeconds / entry.allottedSeconds) : 100,
            isBreak: isBreak && parts.count == 1, isPaused: entry.state == .paused)
    }

    /// The countdown of the groups, which takes the place of the item's clock while it is on.
    init(of groupWork: GroupWorkTimes, in context: Context) {
        let language = context.language
        guard !context.isUntold(groupWork.isRunning) else {
            self.init(digits: nil, parts: [Phrase.Run.roomTimeUnknown(language)], style: .strong)
            return
        }
        let isOver = groupWork.overSeconds > 0
        let state = groupWork.isRunning ? groupWork.warning.words : Words.paused
        var parts = [Phrase.GroupWork.title, state, Words.of(minutes: groupWork.allottedSeconds / 60)]
        if let end = groupWork.predictedEnd { parts.append(Phrase.GroupWork.ends(end.clock())) }
        self.init(
            digits: isOver ? "+" + stopwatch(groupWork.overSeconds) : stopwatch(groupWork.remainingSeconds),
            parts: parts.map { $0(language) }, style: groupWork.warning.ink,
            share: min(100, 100 * groupWork.elapsedSeconds / max(1, groupWork.allottedSeconds)),
            isPaused: !groupWork.isRunning)
    }

    /// The time until an item begins, where it is of today and not past.
    init(until entry: ItemTimes?, in context: Context) {
        let now = context.roomTime
        let language = context.language
        guard let entry, let start = entry.predictedStart ?? entry.plannedStart else {
            self.init(digits: nil, parts: [], style: .strong)
            return
        }
        let clock = context.clock(of: start, under: now.day)
        let isPlanned = entry.predictedStart.map { $0 == entry.plannedStart } ?? true
        let begins = isPlanned ? Words.beginsAt(clock) : Words.beginsAbout(clock)
        let seconds = start.seconds(since: now)
        if start.day != now.day {
            self.init(digits: nil, parts: [begins(language)], style: .strong)
        } else if seconds > 0 {
            self.init(digits: stopwatch(seconds), parts: [begins(language)], style: .strong)
        } else {
            self.init(digits: nil, parts: [Words.notStarted(language)], style: .strong)
        }
    }

    /// How long a speaker has spoken.
    init(of speaking: FloorRequest, in context: Context) {
        let language = context.language
        let seconds = speaking.spokenSeconds(at: context.roomTime)
        let limit = context.record.room.speakerLimit
        let isOver = context.isRoomTimeKnown && limit.map { seconds > $0 } ?? false
        let isGroup = context.record.programme.groups.contains { $0.id == speaking.person }
        let label = isGroup ? Phrase.Floor.presenting : Phrase.Floor.speaking
        let parts =
            context.isRoomTimeKnown
            ? [isOver ? Words.over : label, limit.map { Words.limit(stopwatch($0)) }]
            : [label, Phrase.Run.roomTimeUnknown]
        self.init(
            digits: context.isRoomTimeKnown ? stopwatch(seconds) : nil,
            parts: parts.compactMap { $0?(language) },
            // Not the colour of the item's clock, which stands beside it.
            style: isOver ? Style(.red, bold: true) : .strong)
    }
}

extension ItemTimes.Warning {
    fileprivate var words: Phrase {
        switch self {
        case .calm: Phrase.Projector.remaining
        case .fifthLeft: Phrase.Projector.littleLeft
        case .twentiethLeft: Phrase.Projector.nearlyOver
        case .over: Phrase.Projector.over
        }
    }
}
