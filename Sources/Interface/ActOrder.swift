/// In which order its owner typed and did other things, so that undo takes back the last of them, whatever it was.
struct ActOrder: Equatable, Sendable {
    enum Act: Equatable, Sendable {
        /// A change of the text being typed.
        case typing
        /// Something recorded.
        case deed
        /// An edit that was left with something changed in it.
        case leaving
        /// A form or a question that was left with something typed in it.
        case abandoning
        /// A draft that an earlier program left, and that was given up.
        case discarding
        /// An edit, a reply or another sentence that was begun over what the line held.
        case beginning
        /// A value that was chosen in the form of the idea being typed.
        case choosing
        /// The seminar turned to a rehearsal, or back.
        case rehearsing
    }

    private var acts: [Act] = []
    private(set) var lastUndone: Act?

    /// The act to be undone first; nil where none is known, as after a start.
    var last: Act? { acts.last }

    /// As many deeds as anybody goes back through.
    private static let longest = 200

    mutating func append(_ act: Act) {
        lastUndone = nil
        guard act != .typing || acts.last != .typing else { return }
        acts.append(act)
        if acts.count > Self.longest { acts.removeFirst() }
    }

    /// The order once an act has been undone; typing may have more to undo.
    func undoing(_ act: Act) -> ActOrder {
        var order = self
        if act != .typing, order.acts.last == act { order.acts.removeLast() }
        order.lastUndone = act
        return order
    }

    /// The order once nothing of an act is left to undo.
    func without(_ act: Act) -> ActOrder {
        var order = self
        order.acts.removeAll { $0 == act }
        order.lastUndone = act
        return order
    }
}
