/// The changes with which turns end, whether or not anyone ended them: the item is over, or the room goes on to another.
///
/// Before and after are told by the order of all changes, never by the clocks of laptops.
struct TurnEnds {
    private struct End {
        let stamp: Stamp
        let moment: Moment
        /// The item that is over; nil where the room goes on to another.
        let item: String?
    }

    /// In the order of their changes.
    private let ends: [End]
    /// What the room was on, from which change on.
    private let stays: [(stamp: Stamp, item: String?)]

    /// - Parameters:
    ///   - room: all changes that count for the room, in their order.
    ///   - items: those of each item.
    init(room: [Change], items: [(id: String, changes: [Change])]) {
        stays = room.compactMap { change in
            change.set[ValueName.item].map { (change.stamp, $0.string) }
        }
        let undone = Set(room.compactMap(\.undoes))
        let moves = room.compactMap { change -> End? in
            guard change.set[ValueName.item]?.string != nil, change.undoes == nil,
                !undone.contains(change.id)
            else { return nil }
            return End(stamp: change.stamp, moment: change.time, item: nil)
        }
        let names = [ValueName.ended, ValueName.skipped, ValueName.deferred, ValueName.removed]
        let overs = items.flatMap { id, changes in
            names.compactMap { name -> End? in
                guard let last = changes.last(where: { $0.set[name] != nil }), last.set[name] != .null,
                    last.set[name] != false
                else { return nil }
                // An item may be recorded as over at an earlier moment.
                return End(stamp: last.stamp, moment: last.set.moment(name) ?? last.time, item: id)
            }
        }
        ends = (moves + overs).sorted { $0.stamp < $1.stamp }
    }

    /// The item that the room was on when a turn was begun with a call.
    func item(at call: Stamp) -> String? { stays.last { $0.stamp < call }?.item }

    /// The change and the moment that end a turn begun with a call.
    func end(of call: Stamp) -> (stamp: Stamp, moment: Moment)? {
        let current = item(at: call)
        let end = ends.first { call < $0.stamp && ($0.item == nil || $0.item == current) }
        return end.map { ($0.stamp, $0.moment) }
    }
}

extension FloorRequest {
    /// Ends the turn with its item, unless it was over before, in the order of changes or by the moment that was recorded.
    ///
    /// - Parameter changes: all that count for the request, in their order.
    mutating func end(by ends: TurnEnds, _ changes: [Change]) {
        guard let called, let call, let end = ends.end(of: call) else { return }
        let over = changes.last { $0.set[ValueName.done]?.string != nil }
        if done != nil, let over, over.stamp < end.stamp { return }
        done = max(called, min(done ?? end.moment, end.moment))
    }

    /// Takes the turn for over at a moment, where nobody ended it.
    mutating func close(at moment: Moment?) {
        guard let moment, let called, done == nil else { return }
        done = max(called, moment)
        isLeftOpen = true
    }
}
