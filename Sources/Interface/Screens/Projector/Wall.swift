import Seminar
import Wording

/// What the wall is about: the item that the room is on, or the one that comes next, or the seminar.
struct Wall {
    let title: Localized
    let shortTitle: Localized
    /// Whether the title is of what comes next.
    let isNext: Bool
    /// Whether the room is on an item that has not ended.
    let isOn: Bool
    let face: ClockFace
    /// The items that are still to come after the one that is shown; an item that a break was put into goes on first.
    let following: [ItemTimes]
    /// When that item goes on; nil where none does.
    let resumption: Moment?

    init(in context: Context) {
        let timetable = context.timetable
        let record = context.record
        let entry = record.currentItem.flatMap { timetable.item($0.id) }
        let interrupted = entry.flatMap { record.interrupted(by: $0.item) }.flatMap { timetable.item($0.id) }
        let later =
            [interrupted].compactMap(\.self)
            + Self.following(timetable, after: entry).filter {
                $0.item.id != interrupted?.item.id
            }
        guard let entry else {
            // Before anything has begun.
            title = record.programme.title
            shortTitle = title
            (isNext, isOn) = (false, false)
            face = ClockFace(until: later.first, in: context)
            (following, resumption) = (later, nil)
            return
        }
        isOn = entry.item.facts.ended == nil && entry.state != .skipped && entry.state != .deferred
        resumption = isOn && interrupted != nil ? entry.predictedEnd : nil
        let shown = isOn ? entry : later.first
        isNext = !isOn && shown != nil
        title = (shown ?? entry).item.item.title
        shortTitle = (shown ?? entry).item.item.short ?? title
        following = isNext ? Array(later.dropFirst()) : later
        if let groupWork = context.groupWork {
            face = ClockFace(of: groupWork, in: context)
        } else if shown == nil {
            face = ClockFace(digits: nil, parts: [Phrase.Projector.ended(context.language)], style: .strong)
        } else {
            face =
                shown.flatMap { ClockFace(of: $0, in: context) } ?? ClockFace(until: shown, in: context)
        }
    }

    /// What is still to come after an item: of its session, else of the sessions after it.
    private static func following(_ timetable: Timetable, after entry: ItemTimes?) -> [ItemTimes] {
        let all = timetable.sessions.flatMap(\.items)
        let place = entry.flatMap { entry in all.firstIndex { $0.item.id == entry.item.id } }
        let later = all[(place.map { $0 + 1 } ?? 0)...]
        return later.filter { $0.state == .toCome || $0.state == .paused }
    }
}
