/// A clock's digits for the wall: five points high, to be drawn as large as there is room for.
///
/// It draws times and signs, never letters.
enum BigDigits {
    /// The points of digits, `:`, `+` and `-`; anything else is left out.
    static func points(of text: String) -> [[Bool]] {
        let glyphs = text.compactMap { Self.glyphs[$0] }
        return (0..<5).map { row in
            Array(glyphs.map { $0[row].map { $0 == "#" } }.joined(separator: [false]))
        }
    }

    /// Five points high; three wide, so that `0:00` and `00:00` are told apart by their width alone.
    private static let glyphs: [Character: [String]] = [
        "0": ["###", "# #", "# #", "# #", "###"],
        "1": [" # ", "## ", " # ", " # ", "###"],
        "2": ["###", "  #", "###", "#  ", "###"],
        "3": ["###", "  #", "###", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"],
        "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"],
        "7": ["###", "  #", "  #", "  #", "  #"],
        "8": ["###", "# #", "###", "# #", "###"],
        "9": ["###", "# #", "###", "  #", "###"],
        ":": [" ", "#", " ", "#", " "],
        "+": ["   ", " # ", "###", " # ", "   "],
        "-": ["   ", "   ", "###", "   ", "   "],
    ]
}
