import Text

/// A line of capitals for the wall: seven points high, with the marks of Vietnamese above and below them.
///
/// It knows Latin letters, digits and the signs of titles. A text with anything else in it, such as a Japanese one, is for
/// plain type.
enum BigLetters {
    /// The points of a text; nil where some character has no glyph.
    static func points(of text: String) -> [[Bool]]? {
        var points: [Point] = []
        var width = 0
        for character in text.uppercased() {
            guard let glyph = Glyph(character) else { return nil }
            points += glyph.points.map { Point(x: $0.x + width, y: $0.y) }
            width += glyph.width + 1
        }
        guard let top = points.map(\.y).min(), let bottom = points.map(\.y).max() else { return nil }
        var rows = Array(repeating: Array(repeating: false, count: width), count: bottom - top + 1)
        for point in points { rows[point.y - top][point.x] = true }
        return rows
    }
}

/// A place in a line of glyphs, counted from the top left.
private struct Point {
    var x: Int
    var y: Int
}

/// One capital with its marks.
private struct Glyph {
    let points: [Point]
    let width: Int

    /// From the top: a tone above another mark, that mark or a tone alone, the letter, the dot below.
    private enum Row {
        static let upperMark = 0
        static let mark = 3
        static let letter = 6
        static let dot = 14
    }

    init?(_ character: Character) {
        var scalars = character.unicodeScalars.flatMap(canonicalDecomposition)
        let isHorned = scalars.contains(Self.horn)
        scalars.removeAll { $0 == Self.horn }
        guard let first = scalars.first, let body = Self.letters[isHorned ? Self.horned(first) : first] else {
            return nil
        }
        let marks = scalars.dropFirst()
        guard marks.allSatisfy({ Self.shapes[$0] ?? Self.tones[$0] != nil || $0 == Self.dotBelow }) else {
            return nil
        }
        let rows = body.split(separator: "|", omittingEmptySubsequences: false)
        let columns = rows.first?.count ?? 0
        // A horn stands beside the letter, so that marks are centred over what is left of it.
        let middle = ((isHorned ? columns - 1 : columns) - 5) / 2
        let shape = marks.lazy.compactMap { Self.shapes[$0] }.first
        let tone = marks.lazy.compactMap { Self.tones[$0] }.first
        var points = Self.points(rows, x: 0, y: Row.letter)
        points += Self.points(shape ?? [], x: middle, y: Row.mark)
        points += Self.points(tone ?? [], x: middle, y: shape == nil ? Row.mark : Row.upperMark)
        if marks.contains(Self.dotBelow) { points += Self.points(["  #"], x: middle, y: Row.dot) }
        let left = min(0, points.map(\.x).min() ?? 0)
        self.points = points.map { Point(x: $0.x - left, y: $0.y) }
        width = max(columns - 1, points.map(\.x).max() ?? 0) + 1 - left
    }

    private static func points(_ rows: [some StringProtocol], x: Int, y: Int) -> [Point] {
        rows.enumerated().flatMap { row, text in
            text.enumerated().filter { $0.element == "#" }.map { Point(x: x + $0.offset, y: y + row) }
        }
    }

    // MARK: The shapes

    private static let horn: Unicode.Scalar = "\u{31B}"
    private static let dotBelow: Unicode.Scalar = "\u{323}"

    private static func horned(_ letter: Unicode.Scalar) -> Unicode.Scalar {
        letter == "O" ? "Ơ" : letter == "U" ? "Ư" : letter
    }

    /// Circumflex and breve: they make a letter another one.
    private static let shapes: [Unicode.Scalar: [String]] = [
        "\u{302}": ["  #  ", " # # "], "\u{306}": [" # # ", "  #  "],
    ]

    /// Grave, acute, tilde and hook above.
    private static let tones: [Unicode.Scalar: [String]] = [
        "\u{300}": [" #   ", "  #  "], "\u{301}": ["   # ", "  #  "], "\u{303}": [" #  #", "# ## "],
        "\u{309}": ["  ## ", "  #  "],
    ]

    private static let letters: [Unicode.Scalar: String] = [
        "A": " ### |#   #|#   #|#####|#   #|#   #|#   #",
        "B": "#### |#   #|#   #|#### |#   #|#   #|#### ",
        "C": " ####|#    |#    |#    |#    |#    | ####",
        "D": "#### |#   #|#   #|#   #|#   #|#   #|#### ",
        "Đ": " #### | #   #| #   #|###  #| #   #| #   #| #### ",
        "E": "#####|#    |#    |#### |#    |#    |#####",
        "F": "#####|#    |#    |#### |#    |#    |#    ",
        "G": " ####|#    |#    |#  ##|#   #|#   #| ####",
        "H": "#   #|#   #|#   #|#####|#   #|#   #|#   #",
        "I": "###| # | # | # | # | # |###",
        "J": "   #|   #|   #|   #|   #|#  #| ## ",
        "K": "#   #|#  # |# #  |##   |# #  |#  # |#   #",
        "L": "#    |#    |#    |#    |#    |#    |#####",
        "M": "#   #|## ##|# # #|# # #|#   #|#   #|#   #",
        "N": "#   #|##  #|##  #|# # #|#  ##|#  ##|#   #",
        "O": " ### |#   #|#   #|#   #|#   #|#   #| ### ",
        "Ơ": " ### #|#   ##|#   # |#   # |#   # |#   # | ###  ",
        "P": "#### |#   #|#   #|#### |#    |#    |#    ",
        "Q": " ### |#   #|#   #|#   #|# # #|#  # | ## #",
        "R": "#### |#   #|#   #|#### |# #  |#  # |#   #",
        "S": " ####|#    |#    | ### |    #|    #|#### ",
        "T": "#####|  #  |  #  |  #  |  #  |  #  |  #  ",
        "U": "#   #|#   #|#   #|#   #|#   #|#   #| ### ",
        "Ư": "#   ##|#   ##|#   # |#   # |#   # |#   # | ###  ",
        "V": "#   #|#   #|#   #|#   #| # # | # # |  #  ",
        "W": "#   #|#   #|#   #|# # #|# # #|## ##|#   #",
        "X": "#   #|#   #| # # |  #  | # # |#   #|#   #",
        "Y": "#   #|#   #| # # |  #  |  #  |  #  |  #  ",
        "Z": "#####|    #|   # |  #  | #   |#    |#####",
        "0": " ### |#   #|#  ##|# # #|##  #|#   #| ### ",
        "1": " # |## | # | # | # | # |###",
        "2": " ### |#   #|    #|  ## | #   |#    |#####",
        "3": "#### |    #|    #| ### |    #|    #|#### ",
        "4": "   # |  ## | # # |#  # |#####|   # |   # ",
        "5": "#####|#    |#### |    #|    #|#   #| ### ",
        "6": " ### |#    |#    |#### |#   #|#   #| ### ",
        "7": "#####|    #|   # |  #  |  #  |  #  |  #  ",
        "8": " ### |#   #|#   #| ### |#   #|#   #| ### ",
        "9": " ### |#   #|#   #| ####|    #|    #| ### ",
        " ": "  |  |  |  |  |  |  ", ".": " | | | | | |#", ",": "  |  |  |  |  | #|# ",
        ";": "  |  | #|  |  | #|# ", ":": " | |#| | |#| ", "-": "   |   |   |###|   |   |   ",
        "–": "   |   |   |###|   |   |   ", "(": " #|# |# |# |# |# | #", ")": "# | #| #| #| #| #|# ",
        "/": "    #|    #|   # |  #  | #   |#    |#    ", "?": " ### |#   #|    #|  ## |  #  |     |  #  ",
        "!": "#|#|#|#|#| |#", "&": " ##  |#  # |#  # | ##  |# # #|#  # | ## #",
        "%": "##  #|##  #|   # |  #  | #   |#  ##|#  ##", "+": "     |  #  |  #  |#####|  #  |  #  |     ",
        "=": "    |    |####|    |####|    |    ", "'": "#|#| | | | | ", "’": "#|#| | | | | ",
        "\"": "# #|# #|   |   |   |   |   ", "“": "# #|# #|   |   |   |   |   ",
        "”": "# #|# #|   |   |   |   |   ", "…": "     |     |     |     |     |     |# # #",
    ]
}
