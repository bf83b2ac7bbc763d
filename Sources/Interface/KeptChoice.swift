import Seminar
import Wording

/// The choice in a list whose rows other laptops take away: it stays with what a person moved to, wherever its row goes.
///
/// Rows are known by what they show, such as the id of an idea. What was chosen and was taken away is told once a key would have
/// meant it: nothing else is meant in its place.
struct KeptChoice<Row: Hashable & Sendable>: Sendable {
    /// Whether Enter means the first row too, although nobody has moved there.
    private let meansFirst: Bool
    /// The rows that the menu was brought to last.
    private var rows: [Row] = []
    /// The version of the record that they were read from; nil where they do not hang on it alone.
    private var version: Int?
    private var chosen: Row?
    private var taken: Row?

    init(meansFirst: Bool = false) {
        self.meansFirst = meansFirst
    }

    /// Brings a menu to the rows that there are now; called after each event.
    mutating func follow(_ menu: inout Menu, in rows: [Row]) {
        if rows != self.rows {
            self.rows = rows
            if menu.isMoved || meansFirst, let chosen {
                if let row = rows.firstIndex(of: chosen) { menu.chosen = row } else { taken = chosen }
            }
        } else if taken != nil, let row = menu.choice(of: rows), row != chosen {
            // A person has looked, and chosen another one.
            taken = nil
        }
        chosen = menu.choice(of: rows)
    }

    /// Brings a menu to the rows that there are now; they are read anew when the record is another one.
    mutating func follow(_ menu: inout Menu, in context: Context, _ read: (Context) -> [Row]) {
        let isSame = context.ledger.version == version
        version = context.ledger.version
        follow(&menu, in: isSame ? rows : read(context))
    }

    /// Lets go of what is chosen, because something is done here that takes it away: the row that takes its place is chosen next.
    mutating func release() { chosen = nil }

    /// The chosen row that was taken away; told once.
    mutating func tellTaken() -> Row? {
        defer { taken = nil }
        return taken
    }
}

extension KeptChoice<Identifier> {
    /// Says which idea was chosen and is there no more, once.
    mutating func tellTakenIdea(in context: Context) -> [Outcome]? {
        tellTaken().flatMap(context.record.idea).map { idea in
            [.tell(Phrase.Places.taken(context.record.number(of: idea)), .warning)]
        }
    }
}
