package import Display
import Seminar

/// Draws the picture of one state after another, and while somebody types, only the lines that this changes.
///
/// It gives the picture that `view` gives, always; a test holds it to that over random sittings. What it keeps is the
/// last picture of the run screen and the ground that it stood on: while the ground is the same, the lines being typed
/// are drawn over it, and the rows around them are shared with the last picture, so that the screen need not compare them.
package struct Painter {
    private var last: (ground: Ground, frame: Frame)?

    package init() {}

    /// The picture of a state.
    package mutating func picture(of state: State) -> Frame {
        let layout = state.captureLayout
        guard let ground = Ground(state, captureRows: state.captureRows(layout)) else {
            last = nil
            return view(state)
        }
        let frame: Frame
        if let last, last.ground == ground {
            frame = state.drawing(layout, rows: ground.captureRows, over: last.frame)
        } else {
            frame = view(state)
        }
        last = (ground, frame)
        return frame
    }
}

/// All that the run screen shows, the text being typed apart.
///
/// What events can change has a number (`State.ground`); beside it stands what typing itself changes elsewhere.
private struct Ground: Equatable {
    let number: Int
    let size: Size
    let second: Moment
    let captureRows: Int
    let length: Int?
    /// Whether there is something to undo, and whether an outside input method was noticed.
    let canUndo: Bool
    let isTypingSuspended: Bool

    /// Nil where anything but the run screen is shown, or a list lies over it.
    init?(_ state: State, captureRows: Int) {
        guard state.tab == .run, state.layers.isEmpty, !state.isTooSmall, state.drawsUnicode,
            !state.isReadOnly,
            state.capture.picker?.isDismissed ?? true
        else { return nil }
        number = state.ground
        size = state.size
        second = state.now.wholeSecond
        self.captureRows = captureRows
        length = state.shownLength
        canUndo = state.canUndoTyping
        isTypingSuspended = state.capture.field.isTypingSuspended
    }
}

extension State {
    /// The text of the capture line drawn over a picture that differs in nothing else.
    fileprivate func drawing(_ layout: TextField.Layout, rows: Int, over frame: Frame) -> Frame {
        var surface = Surface(over: frame)
        surface.draw(in: body) { surface in
            surface.draw(in: captureArea(rows: rows)) { surface in
                surface.fill(rows: 1..<surface.area.rows)
                drawLine(layout, from: 1, on: &surface)
            }
        }
        return surface.frame
    }
}
