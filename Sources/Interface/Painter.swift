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

/// All that the run screen shows, the lines being typed apart, as far as it can change.
///
/// What several facts come to stands here as it is shown: the status, the hints.
private struct Ground: Equatable {
    let size: Size
    let second: Moment
    let language: Language
    let revision: Int
    let access: Access
    let isLoaded: Bool
    let run: RunState
    let editing: Identifier?
    /// What stands above the line: what will be filled in, and how long the text is.
    let context: Values
    let length: Int?
    let captureRows: Int
    let notice: Notice?
    let status: String
    let statusStyle: Style
    let hints: [Command]

    /// Nil where anything but the run screen is shown, or a list lies over it.
    init?(_ state: State, captureRows: Int) {
        guard state.tab == .run, state.layers.isEmpty, !state.isTooSmall, state.drawsUnicode,
            !state.isReadOnly,
            state.capture.picker?.isDismissed ?? true
        else { return nil }
        size = state.size
        second = state.now.wholeSecond
        language = state.language
        revision = state.revision
        access = state.access
        isLoaded = state.isLoaded
        run = state.run
        editing = state.capture.editing
        context = state.captureContext
        length = state.shownLength
        self.captureRows = captureRows
        notice = state.notice
        (status, statusStyle) = state.status
        hints = state.availableHints
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
