package import Display
import Terminal

/// A screen without a terminal: keeps what it was told, for tests of the loop.
package final class MemoryScreen: Screen {
    /// The size that the next `measure` finds.
    package var nextSize: Size
    package private(set) var size: Size
    package let drawsUnicode: Bool
    package let drawsColours: Bool
    /// The last frame drawn.
    package private(set) var frame: Frame?
    package private(set) var frameCount = 0
    package private(set) var bellCount = 0
    package private(set) var isHeld = true
    package private(set) var reportsMouse = false
    package private(set) var look = Look()
    /// How many bytes it takes for the clipboard.
    package var clipboardLimit = 100_000
    /// What was handed over for the clipboard last.
    package private(set) var copied: String?

    package init(size: Size, drawsUnicode: Bool = true, drawsColours: Bool = true) {
        self.size = size
        nextSize = size
        self.drawsUnicode = drawsUnicode
        self.drawsColours = drawsColours
    }

    /// The rows as text, without the blanks at their ends.
    package var rows: [String] {
        (frame?.rows ?? []).map { cells in
            let blanks = cells.reversed().prefix { $0.text == " " }.count
            return cells.dropLast(blanks).map(\.text).joined()
        }
    }

    package func draw(_ frame: Frame) {
        self.frame = frame
        frameCount += 1
    }

    package func measure() -> Size {
        size = nextSize
        return size
    }

    package func use(_ look: Look) { self.look = look }

    package func suspend() { isHeld = false }

    package func resume() {
        isHeld = true
        size = nextSize
    }

    package func close() { isHeld = false }

    package func bell() { bellCount += 1 }

    package func copy(_ text: String) { copied = text }

    package func reportMouse(_ isOn: Bool) { reportsMouse = isOn }
}
