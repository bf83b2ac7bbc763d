/// Soft wrapping: a text as the lines that fit a number of columns.
///
/// Lines break at spaces and between Chinese and Japanese characters; a word longer than a line is broken where the
/// line ends. Kinsoku holds wherever another break exists: no line begins with `。`, `）` or a small kana, none ends
/// with `（` or `「` (JIS X 4051, strict). Spaces at a break hang beyond the edge instead of opening the next line.
/// Every position of the text lies on one line, so that a caret can be placed; no Character is ever split.
package struct WrappedLine: Hashable, Sendable {
    /// Everything on the line, with the spaces that hang at its end, without the line break.
    package let range: Range<String.Index>
    /// What there is to draw: the range without its last spaces.
    package let shown: Range<String.Index>

    fileprivate init(range: Range<String.Index>, in text: String) {
        self.range = range
        var inkEnd = range.upperBound
        let scalars = text.unicodeScalars
        while inkEnd > range.lowerBound {
            let before = scalars.index(before: inkEnd)
            guard LineBreaking.isSpace(scalars[before]) else { break }
            inkEnd = before
        }
        shown = range.lowerBound..<inkEnd
    }
}

extension String {
    /// The lines of the text, at least one.
    ///
    /// Only `\n` ends a line; of a text that ends with it, the last line is empty. A line is wider than `width` only
    /// where a single Character is.
    ///
    /// - Parameter most: how many of them are wanted; what stands behind them is not looked at.
    package func wrapped(toColumns width: Int, atMost most: Int = .max) -> [WrappedLine] {
        if fitsOneLine(ofColumns: width) { return [WrappedLine(range: startIndex..<endIndex, in: self)] }
        var wrapping = Wrapping(text: self, width: max(1, width))
        return wrapping.wrap(atMost: most)
    }

    /// The pieces of the text that no line need part, without the blanks between them.
    package var unbreakablePieces: [Substring] {
        var pieces: [Range<String.Index>] = []
        var previous: Unicode.Scalar?
        var previousInk: Unicode.Scalar?
        for index in indices {
            let scalar = unicodeScalars[index]
            defer { previous = scalar }
            guard scalar != "\n", !LineBreaking.isSpace(scalar) else { continue }
            let end = self.index(after: index)
            if let last = pieces.last, let previous, previous != "\n",
                !LineBreaking.allowsBreak(after: previous, ink: previousInk, before: scalar)
            {
                pieces[pieces.count - 1] = last.lowerBound..<end
            } else {
                pieces.append(index..<end)
            }
            previousInk = scalar
        }
        return pieces.map { self[$0] }
    }

    /// As many lines as the text takes at the least, in lines of two columns or more: those that its ink fills.
    package func leastLines(ofColumns width: Int) -> Int {
        let spaces = unicodeScalars.lazy.filter(LineBreaking.isSpace).reduce(0) { $0 + Text.columns(of: $1) }
        let width = max(2, width)
        return max(1, (columns(of: self) - spaces + width - 1) / width)
    }

    /// Whether there is nothing to wrap: no scalar takes more columns than bytes, so most texts need not be measured.
    private func fitsOneLine(ofColumns width: Int) -> Bool {
        // What is that long is wrapped, in one line if it has next to no ink.
        utf8.count <= Self.mostBytesMeasured * max(1, width) && !utf8.contains(UInt8(ascii: "\n"))
            && (utf8.count <= width || columns(of: self) <= width)
    }

    private static let mostBytesMeasured = 64

    /// What there is to draw of each line.
    package func wrappedLines(toColumns width: Int, atMost most: Int = .max) -> [String] {
        wrapped(toColumns: width, atMost: most).map { String(self[$0.shown]) }
    }
}

/// One pass over the scalars of a text; remembers the last place where the line could be broken.
private struct Wrapping {
    private struct Place {
        var index: String.Index
        /// The columns of the line up to here.
        var column: Int
        /// Whether a Character is known to begin here.
        var beginsCharacter = false
    }

    private let text: String
    private let width: Int

    private var lines: [WrappedLine] = []
    private var rules = CellRules()
    private var lineStart: String.Index
    private var column = 0
    /// The Character at the last boundary that was asked for; empty before the first.
    private var character: Range<String.Index>
    /// The last place where the line may be broken.
    private var opportunity: Place?
    /// The spacing scalar before the current one, and the last that was no space, both on this line.
    private var previous: Unicode.Scalar?
    private var previousInk: Unicode.Scalar?

    init(text: String, width: Int) {
        self.text = text
        self.width = width
        lineStart = text.startIndex
        character = lineStart..<lineStart
    }

    mutating func wrap(atMost most: Int) -> [WrappedLine] {
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            guard lines.count < most else { return lines }
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            if scalar == "\n" {
                endParagraph(at: index, next: next)
            } else {
                place(scalar, at: index)
            }
            index = next
        }
        if lines.count < most { endLine(at: text.endIndex) }
        return lines
    }

    private mutating func endParagraph(at index: String.Index, next: String.Index) {
        endLine(at: index)
        lineStart = next
        column = 0
        rules = CellRules()
        previous = nil
        previousInk = nil
    }

    private mutating func place(_ scalar: Unicode.Scalar, at index: String.Index) {
        let columns = rules.role(of: scalar).columns
        guard columns > 0 else { return }
        defer {
            column += columns
            previous = scalar
            if !LineBreaking.isSpace(scalar) { previousInk = scalar }
        }
        guard !LineBreaking.isSpace(scalar) else { return }
        if let previous, LineBreaking.allowsBreak(after: previous, ink: previousInk, before: scalar) {
            let scalars = text.unicodeScalars
            // A letter right behind a blank joins nothing.
            let isBehindBlank = LineBreaking.isSpace(scalars[scalars.index(before: index)])
            opportunity = Place(
                index: index, column: column,
                beginsCharacter: isBehindBlank && LineBreaking.isLetter(scalar))
        }
        while column + columns > width, let place = lastBreak(before: index) {
            endLine(at: place.index)
            lineStart = place.index
            column -= place.column
        }
    }

    /// Where to end a line that has no room for the scalar at `index`; nil if the line would be empty.
    ///
    /// Without an opportunity, the Character boundary at or before the index.
    private mutating func lastBreak(before index: String.Index) -> Place? {
        if let opportunity,
            opportunity.beginsCharacter || boundary(atOrBefore: opportunity.index) == opportunity.index
        {
            return opportunity
        }
        let boundary = boundary(atOrBefore: index)
        guard boundary > lineStart else { return nil }
        return Place(
            index: boundary, column: boundary == index ? column : columns(of: text[lineStart..<boundary]))
    }

    /// The Character boundary at or before an index that lies before none asked for earlier.
    ///
    /// The Characters are gone through once, from the start: found from its middle, one of thousands of joined letters
    /// would be gone through at each of them, as would a run of flags.
    private mutating func boundary(atOrBefore index: String.Index) -> String.Index {
        while character.upperBound <= index {
            character = character.upperBound..<text.index(after: character.upperBound)
        }
        return character.lowerBound
    }

    private mutating func endLine(at end: String.Index) {
        lines.append(WrappedLine(range: lineStart..<end, in: text))
        opportunity = nil
    }
}

/// Where a line may be broken.
private enum LineBreaking {
    /// A no-break space is none: it keeps its line together.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{3000}"
    }

    /// Whether a line may begin with `next`; `ink` is the last scalar before it that is no space.
    static func allowsBreak(after previous: Unicode.Scalar, ink: Unicode.Scalar?, before next: Unicode.Scalar)
        -> Bool
    {
        guard isSpace(previous) || isEastAsian(previous) || isEastAsian(next) else { return false }
        if let ink, !isLetter(ink), neverLast.contains(ink) { return false }
        return isLetter(next) || !neverFirst.contains(next)
    }

    /// Most of a text, Vietnamese or Japanese, settled without looking into a set.
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0..<0x300, 0x1EA0..<0x1F00, 0x4E00...0x9FFF: true
        default: false
        }
    }

    /// Scripts that are written without spaces.
    ///
    /// Korean is not one: it breaks between words.
    private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80..<0xA4D0, 0xF900..<0xFB00, 0xFE30..<0xFE50, 0xFF00..<0xFFA0, 0xFFE0..<0xFFE7,
            0x1B000..<0x1B170, 0x1F200..<0x1F300, 0x20000..<0x3FFFE:
            true
        default:
            false
        }
    }

    private static let neverFirst = Set(
        (")]},.!?:;%°…‥’”»、。，．・：；？！゛゜ヽヾゝゞ々〻ー」』）］｝〕〉》】〙〗〟｡｣､･ｰﾞﾟ％‰℃〜～"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ").unicodeScalars)

    private static let neverLast = Set("([{‘“«「『（［｛〔〈《【〘〖〝｢￥＄".unicodeScalars)
}
