package import Display

/// What frames are drawn on: the terminal, or memory in tests.
///
/// It shows what it is given and decides nothing. A frame may be smaller or larger than the screen: what is missing is
/// blank, what is too much is cut off.
package protocol Screen: AnyObject {
    /// The size as last measured.
    var size: Size { get }
    /// Whether more than ASCII can be drawn; if not, frames should be ruled with `-`, `|` and `+`.
    var drawsUnicode: Bool { get }
    /// Whether colours show; if not, bold, underline and reverse still do.
    var drawsColours: Bool { get }

    /// Shows frames in other colours or signs from the next one on, which is painted whole.
    func use(_ look: Look)

    /// Shows the frame, its cursor and its title. Costs what has changed since the last one.
    func draw(_ frame: Frame)

    /// Measures the screen again, after a signal said that it changed; the next frame is painted whole if it did.
    func measure() -> Size

    /// Gives the terminal back as it was found, for an editor or a stop.
    func suspend()

    /// Takes the terminal again and measures it; the next frame is painted whole. Also after a stop that came from
    /// outside and could not be prepared for.
    func resume()

    /// Gives the terminal back for good.
    func close()

    func bell()

    /// How many bytes of text the terminal takes for the clipboard; 0 where it knows of none.
    var clipboardLimit: Int { get }

    /// Hands a text of no more bytes to the terminal for the clipboard. Whether it takes it nobody learns.
    func copy(_ text: String)

    /// Switches reports of clicks and the wheel. While they are on, text is selected with Shift.
    func reportMouse(_ isOn: Bool)
}

/// Why there is no screen.
package enum ScreenError: Error, Equatable {
    /// Standard input or output is no terminal.
    case noTerminal
    /// The terminal of this name cannot place its cursor.
    case poorTerminal(name: String)
}
