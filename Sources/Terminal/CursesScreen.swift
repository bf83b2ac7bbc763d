import CTerminal
package import Display
import Glibc

/// The terminal, drawn with ncurses.
///
/// It remembers the last frame and hands on only the columns that changed; ncurses finds what of them the terminal has to
/// be told. It writes no text that it was not given as a cell or title, and none of that as control characters.
package final class CursesScreen: Screen {
    package private(set) var size: Size
    package let drawsUnicode: Bool
    package var drawsColours: Bool { hasColours && look.palette != .none }
    private let hasColours: Bool
    private var look: Look
    /// What a terminal of a name that the system does not know is drawn as; nil where it is known.
    package let standIn: String?

    /// What a crash says, in one line, once it has given the terminal back: that what was typed is kept, and where.
    package var notice: String {
        didSet { ct_crash_notice(PlainText.oneLine(notice)) }
    }

    /// Whether the terminal's own ground is light, as far as it says so.
    private let isLight: Bool

    package let clipboardLimit: Int
    /// Whether a tmux lies between this program and the terminal.
    private let isInTmux: Bool

    /// What a key changes: so few rows need no bracket around them.
    private static let fewRows = 3

    /// What the terminal shows, as far as known.
    private var shown: Frame?
    /// One row on its way to ncurses, kept to be used again.
    private var row: [ct_cell] = []

    /// Takes the terminal.
    ///
    /// - Parameters:
    ///   - signals: Opened first, since ncurses takes over what it finds at its default.
    ///   - environment: `TERM` names the terminal; `COLORFGBG` tells the colours of its letters and its ground.
    ///   - log: The file to which standard error is added meanwhile, so that it does not tear the picture.
    ///   - notice: See `notice`.
    package init(
        after signals: Signals, environment: [String: String], look: Look = Look(), log: [UInt8]?,
        notice: String
    ) throws(ScreenError) {
        isLight = Self.isLight(environment["COLORFGBG"] ?? "")
        drawsUnicode = ct_locale_open()
        self.look = look
        clipboardLimit = ClipboardSequence.limit(of: environment["TERM"] ?? "")
        isInTmux = environment["TMUX"] != nil
        self.notice = notice
        ct_crash_notice(PlainText.oneLine(notice))
        switch ct_screen_open(drawsUnicode, log.map { $0.map(CChar.init(bitPattern:)) + [0] }) {
        case CT_OPEN: break
        case CT_NO_TERMINAL: throw .noTerminal
        default: throw .poorTerminal(name: environment["TERM"] ?? "")
        }
        hasColours = ct_screen_has_colours()
        standIn = ct_screen_stand_in().map { String(cString: $0) }
        size = Size(columns: 1, rows: 1)
        _ = measure()
    }

    package func measure() -> Size {
        var (columns, rows): (Int32, Int32) = (0, 0)
        ct_screen_measure(&columns, &rows)
        let measured = Size(columns: Int(columns), rows: Int(rows))
        if measured != size { shown = nil }
        size = measured
        return size
    }

    package func draw(_ frame: Frame) {
        let frame = look.ambiguousIsWide ? frame.inUnambiguousWidths : frame
        let known = shown?.size == frame.size ? shown : nil
        let changes = (0..<size.rows).compactMap { row in
            frame.changedColumns(ofRow: row, since: known).map { Change(row: row, columns: $0) }
        }
        let isLarge = changes.count > Self.fewRows
        if isLarge { ct_screen_begin() }
        // A screen whose rows are not known is cleared first, and then drawn in one piece too.
        let isTogether = changes.count == 1 || known == nil
        for change in changes {
            draw(frame.row(change.row), changed: change.columns, row: change.row, together: isTogether)
        }
        let cursor = frame.cursor ?? Position(column: -1, row: -1)
        ct_screen_show(Int32(clamping: cursor.column), Int32(clamping: cursor.row))
        if isLarge { ct_screen_end() }
        if frame.title != shown?.title { ct_screen_title(PlainText.oneLine(frame.title)) }
        shown = frame
    }

    /// What is new of a row.
    private struct Change {
        let row: Int
        let columns: Range<Int>
    }

    /// Hands on the cells of a row from the first to the last that have changed; of a row that begins otherwise, all.
    private func draw(_ cells: [Cell], changed: Range<Int>, row index: Int, together: Bool) {
        let handedOn = changed.lowerBound > 0 ? changed : cells.indices
        row.removeAll(keepingCapacity: true)
        for place in handedOn {
            var cell = cells[place]
            if hasColours { cell.style = cell.style.shown(in: look.palette, onLightGround: isLight) }
            row.append(ct_cell(cell))
        }
        ct_screen_row(Int32(index), Int32(handedOn.lowerBound), row, Int32(row.count), together)
    }

    /// Whether `COLORFGBG`, such as `0;15` or `0;default;15`, tells of a light ground: its last number is that of the ground.
    private static func isLight(_ colours: String) -> Bool {
        let ground = colours.split(separator: ";").last.flatMap { Int($0) }
        return ground.map { $0 == 7 || (9...15).contains($0) } ?? false
    }

    package func use(_ look: Look) {
        guard look != self.look else { return }
        self.look = look
        shown = nil
    }

    package func suspend() {
        ct_screen_suspend()
    }

    package func resume() {
        ct_screen_resume()
        shown = nil
        _ = measure()
    }

    package func close() {
        ct_screen_suspend()
    }

    package func bell() {
        ct_screen_bell()
    }

    package func copy(_ text: String) {
        let sequence = ClipboardSequence(text, throughTmux: isInTmux).bytes.map(CChar.init(bitPattern:))
        ct_screen_tell(sequence, UInt(sequence.count))
    }

    package func reportMouse(_ isOn: Bool) {
        ct_screen_mouse(isOn)
    }
}

extension ct_cell {
    /// The cell as ncurses takes it.
    fileprivate init(_ cell: Cell) {
        self.init()
        scalars = cell.numbers
        // An empty cell is drawn blank.
        if scalars.0 == 0 { scalars.0 = 0x20 }
        width = cell.width
        foreground = cell.style.foreground.rawValue
        background = cell.style.background.rawValue
        (bold, dim) = (cell.style.bold, cell.style.dim)
        (underline, reverse) = (cell.style.underline, cell.style.reverse)
    }
}
