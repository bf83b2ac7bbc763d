package import Text

/// How a cell looks; the terminal's own foreground and background unless a colour is named.
///
/// Every state must show without colour too: by reverse, bold, underline or a marker.
package struct Style: Hashable, Sendable {
    /// The eight ANSI colours, in their order, after the terminal's own; behind them three that no theme of a terminal
    /// changes where it has 256 colours.
    package enum Colour: UInt8, CaseIterable, Sendable {
        case own, black, red, green, yellow, blue, magenta, cyan, white
        case pureBlack, pureWhite, pureYellow
    }

    package var foreground: Colour
    package var background: Colour
    package var bold: Bool
    package var dim: Bool
    package var underline: Bool
    package var reverse: Bool

    package init(
        _ foreground: Colour = .own, on background: Colour = .own, bold: Bool = false, dim: Bool = false,
        underline: Bool = false, reverse: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        self.bold = bold
        self.dim = dim
        self.underline = underline
        self.reverse = reverse
    }

    package static let plain = Style()

    /// The same so that it can be read on whatever ground a terminal with colours has.
    ///
    /// Letters on a bright field are black, whose own colour may be as bright as the field; they are not bold, which some
    /// terminals draw grey. On a light ground hues that are hardly seen there give way to darker ones.
    package func legible(onLightGround isLight: Bool) -> Style {
        guard background == .own else { return self }
        if reverse, [.green, .yellow, .cyan].contains(foreground) {
            return Style(.black, on: foreground, underline: underline)
        }
        guard isLight else { return self }
        var style = self
        switch foreground {
        case .yellow: style.foreground = .magenta
        case .cyan: style.foreground = .blue
        case .green: style.foreground = .own
        case .own, .black, .red, .blue, .magenta, .white, .pureBlack, .pureWhite, .pureYellow: break
        }
        return style
    }
}

/// One column of the screen.
///
/// A wide character is a cell of width 2 followed by one of width 0 without text.
package struct Cell: Hashable, Sendable {
    /// One base scalar and the marks that join it: what one curses cell can hold.
    package var scalars: CellScalars
    /// 0 for the right half of a wide character, else 1 or 2.
    package var width: UInt8
    package var style: Style

    package init(_ text: String, width: UInt8 = 1, style: Style = .plain) {
        self.init(CellScalars(text), width: width, style: style)
    }

    package init(_ scalars: CellScalars = .blank, width: UInt8 = 1, style: Style = .plain) {
        self.scalars = scalars
        self.width = width
        self.style = style
    }

    /// The scalars as numbers, for a screen to draw: 0 for those that are missing.
    package var numbers: (UInt32, UInt32, UInt32, UInt32, UInt32) {
        let marks = scalars.marks
        return (scalars.base, marks[0], marks[1], marks[2], marks[3])
    }

    package var text: String {
        get { scalars.text }
        set { scalars = CellScalars(newValue) }
    }

    /// Compared member by member: what the compiler writes would call into another module for each cell.
    package static func == (left: Cell, right: Cell) -> Bool {
        left.scalars.base == right.scalars.base && left.scalars.marks == right.scalars.marks
            && left.width == right.width && left.style == right.style
    }
}

package struct Size: Hashable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A place on the screen, counted from 0 at the top left.
package struct Position: Hashable, Sendable {
    package var column: Int
    package var row: Int

    package init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// The whole screen as a value: cells, cursor and title.
///
/// What the terminal should be is all in here. A row is an array of its own, so that two pictures of which one was drawn
/// over the other share the rows that were left alone, and comparing those costs nothing.
package struct Frame: Hashable, Sendable {
    package let size: Size
    /// From the top: `size.rows` rows of `size.columns` cells.
    package var rows: [[Cell]]
    /// Where the hardware cursor stands; hidden when nil.
    ///
    /// Input methods and screen readers follow it.
    package var cursor: Position?
    package var title: String
    /// Where the row begins that is chosen, in the list that has the keys; nil where there is none.
    package var selection: Position?
    /// What the part that has the keys is called; empty where it has no name on the screen.
    package var heading = ""
    /// What its parts stand for, in the order in which they were drawn.
    package var touches: [TouchArea] = []

    package init(size: Size, title: String = "") {
        self.size = size
        let row = Array(repeating: Cell(), count: max(0, size.columns))
        rows = Array(repeating: row, count: max(0, size.rows))
        self.title = title
    }

    /// The cells of a row; none outside the frame.
    package func row(_ index: Int) -> [Cell] { rows.indices.contains(index) ? rows[index] : [] }

    /// The columns from the first to the last that differ from those of another frame of the same size, nil where none
    /// does; known at once where neither frame has drawn on the row since it was copied.
    ///
    /// A wide character is in it whole, whichever of the frames it stands in.
    package func changedColumns(ofRow index: Int, since other: Frame?) -> Range<Int>? {
        let new = row(index)
        guard let other else { return new.indices }
        let old = other.row(index)
        guard new.count == old.count, !new.isSameStorage(as: old),
            var start = new.indices.first(where: { old[$0] != new[$0] }),
            var end = new.indices.last(where: { old[$0] != new[$0] })
        else { return nil }
        while start > 0, old[start].width == 0 || new[start].width == 0 { start -= 1 }
        end += 1
        while end < new.count, old[end].width == 0 || new[end].width == 0 { end += 1 }
        return start..<end
    }
}

extension [Cell] {
    /// Whether both are copies of one row that nothing was drawn on since.
    fileprivate func isSameStorage(as other: [Cell]) -> Bool {
        withUnsafeBufferPointer { cells in
            other.withUnsafeBufferPointer { $0.baseAddress == cells.baseAddress }
        }
    }
}
