/// A text as the cells that a terminal draws for it, from left to right.
///
/// A cell holds one spacing scalar and at most four marks, which is what one curses cell can hold. Nothing in a cell
/// can drive the terminal: control characters, escapes and the controls that turn the reading direction are shown as
/// `·`, whatever file they came from. Only the picture is changed, never the text.
package struct Cells: Sequence {
    private let text: String

    package init(_ text: String) {
        self.text = text
    }

    package func makeIterator() -> Iterator {
        Iterator(scalars: text.unicodeScalars.makeIterator())
    }

    package struct Iterator: IteratorProtocol {
        private var scalars: String.UnicodeScalarView.Iterator
        private var rules = CellRules()
        private var current: TextCell?

        fileprivate init(scalars: String.UnicodeScalarView.Iterator) {
            self.scalars = scalars
        }

        package mutating func next() -> TextCell? {
            while let scalar = scalars.next() {
                let finished = current
                switch rules.role(of: scalar) {
                case .start(let shown, let columns):
                    current = TextCell(scalars: CellScalars(shown), columns: columns)
                case .startOnBlank:
                    current = TextCell(scalars: CellScalars(" ", scalar), columns: 1)
                case .join:
                    current?.scalars.append(scalar)
                    continue
                case .hide:
                    continue
                }
                if let finished { return finished }
            }
            defer { current = nil }
            return current
        }
    }
}

/// What is drawn at one place: a spacing scalar with its marks, 1 or 2 columns wide.
package struct TextCell: Hashable, Sendable {
    package var scalars: CellScalars
    package var columns: Int

    package var text: String { scalars.text }
}

/// What one cell holds: a spacing scalar and at most four marks, which is what one curses cell can hold, or nothing.
///
/// Plain numbers and no String: a picture has thousands of cells, which are copied and compared at each key.
package struct CellScalars: Hashable, Sendable {
    /// The spacing scalar; 0 where there is none.
    package private(set) var base: UInt32
    /// The marks on it, then zeros.
    package private(set) var marks = SIMD4<UInt32>()

    package static let blank = CellScalars(Unicode.Scalar(0x20))

    package init(_ base: Unicode.Scalar, _ mark: Unicode.Scalar? = nil) {
        self.base = base.value
        if let mark { marks[0] = mark.value }
    }

    /// As many scalars of the text as there is room for.
    package init(_ text: String) {
        base = text.unicodeScalars.first?.value ?? 0
        for scalar in text.unicodeScalars.dropFirst() { append(scalar) }
    }

    /// Adds a mark where there is room.
    mutating func append(_ mark: Unicode.Scalar) {
        guard let free = marks.indices.first(where: { marks[$0] == 0 }) else { return }
        marks[free] = mark.value
    }

    package var text: String {
        var text = String.UnicodeScalarView()
        for value in [base, marks[0], marks[1], marks[2], marks[3]] where value > 0 {
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }
}

/// Decides, scalar by scalar along a text, which ones are drawn and where a cell begins.
///
/// Of an emoji only the first spacing scalar is drawn: terminals and the C library disagree about the whole, never
/// about the part. Width and wrapping ask the same rules, so that a caret stands where the text is drawn.
struct CellRules {
    enum Role {
        case start(shown: Unicode.Scalar, columns: Int)
        /// A mark with nothing to stand on gets a blank of its own.
        case startOnBlank
        case join
        case hide

        /// By how much the text grows: 0, 1 or 2.
        var columns: Int {
            switch self {
            case .start(_, let columns): columns
            case .startOnBlank: 1
            case .join, .hide: 0
            }
        }
    }

    private static let marksPerCell = 4
    private static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// The scalar that the current cell was begun for; nil before the first and after a control character.
    private var base: Unicode.Scalar?
    private var marks = 0
    private var isAfterJoiner = false
    private var isInsideFlag = false

    mutating func role(of scalar: Unicode.Scalar) -> Role {
        if Self.isPlain(scalar) {
            base = scalar
            marks = 0
            isAfterJoiner = false
            isInsideFlag = false
            return .start(shown: scalar, columns: 1)
        }
        let role = roleWithoutHistory(of: scalar)
        if case .start = role { return roleInSequence(of: scalar, role) }
        guard case .join = role else {
            if scalar == "\u{200D}" { isAfterJoiner = true }
            return role
        }
        guard base != nil else {
            base = scalar
            marks = 1
            return .startOnBlank
        }
        marks += 1
        return marks <= Self.marksPerCell ? .join : .hide
    }

    /// The letters, digits and signs of European languages and Vietnamese, which always begin a cell of one column: nearly
    /// all that is drawn, so that it is settled first.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F, 0xC0..<0x300, 0x1EA0..<0x1F00: true
        default: false
        }
    }

    /// What the scalar would be at the start of a text with a letter before it.
    private func roleWithoutHistory(of scalar: Unicode.Scalar) -> Role {
        if scalar.isControlling { return .start(shown: "·", columns: 1) }
        if scalar == "\u{AD}" { return .start(shown: "-", columns: 1) }
        switch Text.columns(of: scalar) {
        case 0: return scalar.properties.isDefaultIgnorableCodePoint ? .hide : .join
        case 1: return .start(shown: scalar, columns: 1)
        case 2: return .start(shown: scalar, columns: 2)
        default: return .start(shown: Self.replacement, columns: 1)
        }
    }

    /// Hides a spacing scalar that continues the emoji before it; else a new cell begins.
    private mutating func roleInSequence(of scalar: Unicode.Scalar, _ role: Role) -> Role {
        if scalar.value >= 0x2000, let base, continues(base, scalar) {
            isAfterJoiner = false
            isInsideFlag = false
            return .hide
        }
        base = scalar.isControl ? nil : scalar
        marks = 0
        isAfterJoiner = false
        isInsideFlag = isRegionalIndicator(scalar)
        return role
    }

    private func continues(_ base: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Bool {
        if isInsideFlag, isRegionalIndicator(scalar) { return true }
        if (0x1F3FB...0x1F3FF).contains(scalar.value) { return base.properties.isEmojiModifierBase }
        return isAfterJoiner && base.properties.isEmoji && scalar.properties.isEmoji
    }

    private func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F1E6...0x1F1FF).contains(scalar.value)
    }
}
