package import Display
import Seminar
import Text
import Wording

/// The picture of a state: everything that the terminal is to show, cursor and title included.
///
/// A pure function: the same state gives the same frame. It works at every size, from 1 × 1 up; below 40 × 10 it is the
/// capture line, the clock, and the list that is open.
package func view(_ state: State) -> Frame {
    guard let (stage, text) = state.runStage else { return state.stage.frame }
    return stage.drawing(text, over: stage.frame)
}

extension State {
    /// What there is to show: the context, the open rooms, and what can be done.
    fileprivate var stage: Stage {
        let context = context.pictured
        return Stage(
            context: context, screen: screen.picture(in: context),
            layers: layers.map { $0.picture(in: context) }, isWhole: layers.last is ProjectorRoom,
            hints: keyHints(hints))
    }

    /// The run screen with nothing over it, in two parts: all that the typed text is drawn over, and the text.
    ///
    /// Nil where anything else is shown.
    var runStage: (RunStage, TextField.Layout)? {
        guard context.tab == .run, layers.isEmpty, run.isPlain, !context.settings.accessible,
            !context.isReadOnly, !context.isTooSmall,
            context.drawsUnicode
        else { return nil }
        let context = context.pictured
        let text = run.capture.field.layout(columns: context.captureColumns)
        let line = run.lineAround(text, in: context)
        let hints = keyHints(hints(at: run.hintPlace(in: context)))
        return (RunStage(ground: RunGround(context: context, line: line), hints: hints), text)
    }

    private func keyHints(_ commands: [Command]) -> KeyHints {
        KeyHints(
            commands: commands, isTypingSuspended: run.capture.field.isTypingSuspended,
            isLineBlank: run.capture.field.isEmpty)
    }
}

/// The run screen without the text that is being typed.
struct RunStage: Equatable {
    private(set) var ground: RunGround
    let hints: KeyHints

    /// The stage to be compared with the next one, which cannot be drawn.
    var comparable: RunStage {
        var stage = self
        stage.ground.context = ground.context.comparable
        return stage
    }

    /// The picture of everything but the text.
    var frame: Frame {
        let context = ground.context
        var surface = Surface(size: context.size)
        surface.setTitle(context.title)
        context.drawBars(hints: hints, on: &surface)
        surface.draw(in: context.body) { ground.draw(on: &$0) }
        return surface.frame
    }

    /// The text drawn over the ground.
    func drawing(_ text: TextField.Layout, over frame: Frame) -> Frame {
        var surface = Surface(over: frame)
        surface.draw(in: ground.context.body) { ground.drawText(text, on: &$0) }
        return surface.frame
    }
}

/// The whole screen: tabs above, the open screen and what lies over it, hints and status below.
struct Stage: Picture {
    let context: Context
    let screen: any Picture
    let layers: [any Picture]
    /// Whether the top layer takes the whole screen for itself.
    let isWhole: Bool
    let hints: KeyHints

    var frame: Frame {
        var surface = Surface(size: size)
        surface.setTitle(context.title)
        surface.isLinear = context.settings.accessible
        draw(on: &surface)
        guard surface.isLinear else {
            return context.drawsUnicode ? surface.frame : surface.frame.ruledInASCII
        }
        if !isWhole { drawNews(of: surface.frame, on: &surface) }
        var frame = surface.frame.withoutRules
        // The cursor is where the keys act: in the text while one types, on the chosen row while one moves.
        if let chosen = frame.selection, context.isMoving || frame.cursor == nil { frame.cursor = chosen }
        return context.drawsUnicode ? frame : frame.ruledInASCII
    }

    func draw(on surface: inout Surface) {
        if isWhole, let top = layers.last { return top.draw(on: &surface) }
        // Where something else has the keys, that is shown, however little of it there is room for.
        if context.isTooSmall, layers.isEmpty, let run = screen as? RunPicture, run.form == nil {
            return run.drawSmall(on: &surface)
        }
        context.drawBars(hints: hints, on: &surface)
        surface.draw(in: context.body) { surface in
            screen.draw(on: &surface)
            for layer in layers {
                // What lies beneath is not to be reached.
                surface.dropTouches()
                layer.draw(on: &surface)
            }
        }
    }
}

extension Stage {
    /// Puts what changed last at a place where it is always found: what was told, else the part that has the keys and the chosen
    /// row of its list, else what was told before.
    fileprivate func drawNews(of frame: Frame, on surface: inout Surface) {
        let last = size.rows - 2 - (context.instruction == nil ? 0 : 1)
        let chosen = frame.selection.map { frame.text(ofRow: $0.row) }
        let parts = [frame.heading, chosen ?? ""].filter { !$0.isEmpty }
        let lines = context.noticeLines
        guard lines.isEmpty else {
            for (row, line) in zip((last - lines.count + 1)..., lines) {
                surface.put(line, column: 1, row: row, style: .strong)
            }
            return
        }
        let text =
            signalled?.text
            ?? (parts.isEmpty ? context.news?(language) ?? "" : parts.joined(separator: language.colon))
        surface.put(text, column: 1, row: last, style: .strong, limit: size.columns - 2)
    }
}

extension Context {
    /// Whether the run screen is the capture line and the clock: a matter of the picture alone, on which nothing that is done depends.
    var isTooSmall: Bool { size.columns < 40 || size.rows < 10 }

    /// The body of the screen, between the tabs and the lines at the bottom.
    var body: Area {
        Area(column: 0, row: 1, columns: size.columns, rows: size.rows - 2 - linesAboveHints)
    }

    /// The rows that there are for everything but the lines above the hints.
    var rows: Int { size.rows - linesAboveHints }

    /// The instruction of the tour, the line of news of the accessible mode, and what was told at length.
    private var linesAboveHints: Int {
        (instruction == nil ? 0 : 1) + max(settings.accessible ? 1 : 0, noticeLines.count)
    }

    fileprivate var instruction: Phrase? { tour?.instruction }

    fileprivate var title: String {
        let seminar = record.programme.title(language)
        return seminar.isEmpty ? "toadam" : "toadam – \(seminar)"
    }

    /// Draws the first and the last row.
    fileprivate func drawBars(hints: KeyHints, on surface: inout Surface) {
        TabBar(context: self).draw(on: &surface)
        StatusBar(context: self, hints: hints).draw(on: &surface)
        if let notice, !settings.accessible {
            let first = size.rows - 1 - linesAboveHints
            for (row, line) in zip(first..., noticeLines) {
                surface.put(line, column: 1, row: row, style: notice.weight.style)
            }
        }
        if let instruction, size.rows > 3 {
            let out = (tour?.wayOut?(language) ?? "") + " "
            let text = " \(instruction(language))".truncated(
                toColumns: max(0, size.columns - Text.columns(of: out)))
            let line = (text + out).fitted(toColumns: max(0, size.columns))
            surface.put(line, row: size.rows - 2, style: .tour, limit: size.columns)
        }
    }
}
