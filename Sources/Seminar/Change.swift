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
    /// The newest changes of the subject that the writer had seen; none when the subject is new.
    package var after: [Identifier]
    /// The change that this one takes back.
    package var undoes: Identifier?
    /// The first change of the action that this one belongs to, when one key press made several.
    package var action: Identifier?
    /// The day of the rehearsal that this belongs to.
    package var rehearsal: Day?
    package var set: Values
    /// Members that this version does not know, in the order they came.
    package var unknown: [JSON.Member]
    /// How its line ends.
    var ending = Ending()

    package init(
        id: Identifier, n: Int, at: Moment, by: String, subject: Subject, after: [Identifier] = [],
        undoes: Identifier? = nil, action: Identifier? = nil, rehearsal: Day? = nil, set: Values,
        unknown: [JSON.Member] = []
    ) {
        self.id = id
        self.n = n
        self.at = at
        self.by = by
        self.subject = subject
        self.after = after
        self.undoes = undoes
        self.action = action
        self.rehearsal = rehearsal
        self.set = set
        self.unknown = unknown
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

/// The values that a change sets, in the order in which they were written; each name once.
package struct Values: Hashable, Sendable {
    package private(set) var members: [JSON.Member]

    package init(_ members: [JSON.Member] = []) {
        // Nearly always each name stands once, and the list is taken as it is.
        guard Self.hasTwins(members) else {
            self.members = members
            return
        }
        self.members = []
        self.members.reserveCapacity(members.count)
        merge(members, unsetting: false)
    }

    private static func hasTwins(_ members: [JSON.Member]) -> Bool {
        guard members.count <= few else { return Set(members.map(\.name)).count < members.count }
        return members.indices.contains { place in
            members[..<place].contains { $0.name == members[place].name }
        }
    }

    /// So many names are compared one by one sooner than they are hashed.
    private static let few = 16

    /// Sets values one after another, each in its place if its name is there and at the end otherwise.
    ///
    /// A file may hold any number of them, so that they are not looked for one by one.
    ///
    /// - Parameter unsetting: whether null takes a value away.
    mutating func merge(_ others: [JSON.Member], unsetting: Bool) {
        guard members.count + others.count > Self.few else {
            for other in others { self[other.name] = unsetting && other.value == .null ? nil : other.value }
            return
        }
        var values: [JSON?] = members.map(\.value)
        var names = names
        var places = Dictionary(zip(names, names.indices)) { first, _ in first }
        for other in others {
            let value = unsetting && other.value == .null ? nil : other.value
            if let place = places[other.name], values[place] != nil {
                values[place] = value
                if value == nil { places[other.name] = nil }
            } else if value != nil {
                places[other.name] = names.count
                names.append(other.name)
                values.append(value)
            }
        }
        members = zip(names, values).compactMap { name, value in value.map { JSON.Member(name, $0) } }
    }

    package var names: [String] { members.map(\.name) }
    package var isEmpty: Bool { members.isEmpty }
    /// Whether a value is taken away.
    var unsets: Bool { members.contains { $0.value == .null } }

    /// The value of a name; nil when this does not speak of it.
    ///
    /// Null is a value here: it unsets.
    package subscript(_ name: String) -> JSON? {
        get { members.first { $0.name == name }?.value }
        set {
            let index = members.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(JSON.Member(name, value))
            case (nil, nil): break
            }
        }
    }
}

extension Values {
    /// These values, with those of the other set in their place where both speak; null unsets.
    package func merging(_ other: Values) -> Values {
        var merged = self
        merged.merge(other.members, unsetting: true)
        return merged
    }
}

extension Values: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self.init(elements.map { JSON.Member($0, $1) })
    }
}
