/// One line of a journal: who set which values of what, when.
///
/// Nothing that was recorded is ever altered; whatever happens is one more change. Changes are ordered by (`n`, `id`)
/// and never by the clock. A value set to null is unset: what the programme says of it, if anything, holds again.
package struct Change: Hashable, Sendable {
    package var id: Identifier
    /// The Lamport counter, from 1: one more than the greatest that the writer had seen.
    package var n: Int
    /// The clock of that laptop with the seminar's offset from UTC: shown, and never believed.
    package var at: Moment
    /// The writer, as a person reads it.
    package var by: String
    package var subject: Subject
    /// How its line ends.
    var ending = Ending()
    /// The newest changes of the subject that the writer had seen; none when the subject is new.
    package var after: [Identifier]
    package var set: Values
    private var apart = Apart.nothing

    package init(
        id: Identifier, n: Int, at: Moment, roomTime: Moment? = nil, by: String, subject: Subject,
        after: [Identifier] = [], undoes: Identifier? = nil, action: Identifier? = nil, rehearsal: Day? = nil,
        set: Values, unknown: [JSON.Member] = []
    ) {
        self.id = id
        self.n = n
        self.at = at
        self.by = by
        self.subject = subject
        self.after = after
        self.set = set
        rest = Rest(
            roomTime: roomTime, undoes: undoes, action: action, rehearsal: rehearsal, unknown: unknown)
    }

    /// What `n` may be: what every JSON reader takes exactly (RFC 8259, section 6).
    package static let counters = 1...(1 << 53 - 1)

    /// How many bytes the line of a change may have: the journal's reader passes over longer ones, so that no file can take
    /// all memory, and its writer refuses them before they are called saved.
    package static let longestLine = 16 << 20

    /// How many bytes a text may have: its line is no longer than that however many of them are escaped.
    package static let longestText = 7 << 20

    /// The counter that comes after the greatest one seen.
    ///
    /// At the end of the range it stays there, and changes go by their identifiers: a counter from a forged file must
    /// neither overflow nor make what is written afterwards unreadable.
    package static func counter(after greatest: Int) -> Int {
        min(max(0, greatest), counters.upperBound - 1) + 1
    }

    /// The greatest counter that is believed, once another has been seen.
    ///
    /// Nobody gives so many numbers at once: one that a hand-edited file jumps to is passed over, or the numbers of all
    /// would come to their end with it.
    package static func greatest(_ greatest: Int, and counter: Int) -> Int {
        counter <= greatest + 1 << 32 ? max(greatest, counter) : greatest
    }

    /// When it was made, by the one time of the room.
    package var time: Moment { roomTime ?? at }

    /// Two clocks that differ by less show the same time, in milliseconds.
    static let leastDifference = 1_000

    /// What the clock of whoever leads showed then, as far as the laptop knew; nil where that was the same.
    package var roomTime: Moment? {
        get { rest.roomTime }
        set { rest.roomTime = newValue }
    }

    /// The change that this one takes back.
    package var undoes: Identifier? {
        get { rest.undoes }
        set { rest.undoes = newValue }
    }

    /// The first change of the action that this one belongs to, when one key press made several.
    package var action: Identifier? {
        get { rest.action }
        set { rest.action = newValue }
    }

    /// The day of the rehearsal that this belongs to.
    package var rehearsal: Day? {
        get { rest.rehearsal }
        set { rest.rehearsal = newValue }
    }

    /// Members that this version does not know, in the order they came.
    package var unknown: [JSON.Member] {
        get { rest.unknown }
        set { rest.unknown = newValue }
    }

    /// What few changes have: it stands apart, so that it takes one word of the others.
    private struct Rest: Hashable, Sendable {
        var roomTime: Moment?
        var undoes: Identifier?
        var action: Identifier?
        var rehearsal: Day?
        var unknown: [JSON.Member] = []
    }

    private indirect enum Apart: Hashable, Sendable {
        case nothing
        case rest(Rest)
    }

    private var rest: Rest {
        get { if case .rest(let rest) = apart { rest } else { Rest() } }
        set { apart = newValue == Rest() ? .nothing : .rest(newValue) }
    }

    /// Its place in the one order that all laptops agree on.
    package var stamp: Stamp { Stamp(n: n, id: id) }
}

/// A place in the order of all changes: by Lamport counter, then by identifier.
package struct Stamp: Hashable, Comparable, Sendable {
    package let n: Int
    package let id: Identifier

    package init(n: Int, id: Identifier) {
        self.n = n
        self.id = id
    }

    package static func < (left: Stamp, right: Stamp) -> Bool { (left.n, left.id) < (right.n, right.id) }
}

/// What a change is about.
package enum Subject: Hashable, Sendable {
    case idea(Identifier)
    /// An item of the agenda, by the id that the programme or the change that added it gave.
    case item(String)
    case person(String)
    /// One request for the floor.
    case floor(Identifier)
    /// The room as a whole: which item is current, who leads.
    case room
    /// A subject that this version does not know: the member's name and value are kept.
    case unknown
}
