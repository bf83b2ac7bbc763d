import Seminar
import Wording

/// The choice in a list whose rows other laptops take away: it stays with what a person moved to, wherever its row goes.
///
/// Rows are known by the ids of what they show. What was chosen and was taken away is told once a key would have meant it:
/// nothing else is meant in its place.
struct KeptChoice: Sendable {
    /// What the rows showed when the menu was brought up to them last.
    private var rows: [Identifier] = []
    /// The version of the record that they were read from; nil where they do not hang on it alone.
    private var version: Int?
    private var chosen: Identifier?
    private var taken: Identifier?

    /// Brings a menu to the rows that there are now; called after each event.
    mutating func follow(_ menu: inout Menu, in rows: [Identifier]) {
        if rows != self.rows {
            self.rows = rows
            if menu.isMoved, let chosen {
                if let row = rows.firstIndex(of: chosen) { menu.chosen = row } else { taken = chosen }
            }
        } else if taken != nil, !rows.isEmpty, rows[min(menu.chosen, rows.count - 1)] != chosen {
            // A person has looked, and chosen another one.
            taken = nil
        }
        chosen = rows.isEmpty ? nil : rows[min(menu.chosen, rows.count - 1)]
    }

    /// Brings a menu to the ideas that there are now; they are read anew when the record is another one.
    mutating func follow(_ menu: inout Menu, in context: Context, _ ideas: (Context) -> [Idea]) {
        let isSame = context.ledger.version == version
        version = context.ledger.version
        follow(&menu, in: isSame ? rows : ideas(context).map(\.id))
    }

    /// Lets go of what is chosen, because something is done here that takes it away: the row that takes its place is chosen next.
    mutating func release() { chosen = nil }

    /// What was chosen and is there no more, once.
    mutating func tellTaken() -> Identifier? {
        defer { taken = nil }
        return taken
    }

    /// Says which idea was chosen and is there no more, once.
    mutating func tellTakenIdea(in context: Context) -> [Outcome]? {
        tellTaken().flatMap(context.record.idea).map { idea in
            [.tell(Phrase.Places.taken(context.record.number(of: idea)), .warning)]
        }
    }
}
