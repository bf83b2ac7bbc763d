package import Display
import Seminar
import Text
import Wording

/// The picture of a state: everything that the terminal is to show, cursor and title included.
///
/// A pure function: the same state gives the same frame. It works at every size, from 1 × 1 up; below 40 × 10 it is the
/// capture line and the clock.
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
            hints: hints, isTypingSuspended: run.capture.field.isTypingSuspended)
    }

    /// The run screen with nothing over it, in two parts: all that the typed text is drawn over, and the text.
    ///
    /// Nil where anything else is shown.
    var runStage: (RunStage, TextField.Layout)? {
        guard context.tab == .run, layers.isEmpty, run.isPlain, !context.isReadOnly, !context.isTooSmall,
            context.drawsUnicode
        else { return nil }
        let context = context.pictured
        let picture = run.runPicture(in: context)
        let stage = RunStage(
            ground: picture.ground, hints: hints, isTypingSuspended: run.capture.field.isTypingSuspended)
        return (stage, picture.text)
    }
}

/// The run screen without the text that is being typed.
struct RunStage: Equatable {
    private(set) var ground: RunGround
    let hints: [Command]
    let isTypingSuspended: Bool

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
        context.drawBars(hints: hints, isTypingSuspended: isTypingSuspended, on: &surface)
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
    let hints: [Command]
    let isTypingSuspended: Bool

    var frame: Frame {
        var surface = Surface(size: size)
        surface.setTitle(context.title)
        draw(on: &surface)
        return context.drawsUnicode ? surface.frame : surface.frame.ruledInASCII
    }

    func draw(on surface: inout Surface) {
        if isWhole, let top = layers.last { return top.draw(on: &surface) }
        // Where something else has the keys, that is shown, however little of it there is room for.
        if context.isTooSmall, layers.isEmpty, let run = screen as? RunPicture, run.form == nil {
            return run.drawSmall(on: &surface)
        }
        context.drawBars(hints: hints, isTypingSuspended: isTypingSuspended, on: &surface)
        surface.draw(in: context.body) { surface in
            screen.draw(on: &surface)
            for layer in layers { layer.draw(on: &surface) }
        }
    }
}

extension Context {
    /// Whether the run screen is the capture line and the clock.
    var isTooSmall: Bool { size.columns < 40 || size.rows < 10 }

    /// What lies between the tabs and the status line.
    var body: Area { Area(column: 0, row: 1, columns: size.columns, rows: size.rows - 2) }

    fileprivate var title: String {
        let seminar = record.programme.title(language)
        return seminar.isEmpty ? "toadam" : "toadam – \(seminar)"
    }

    /// Draws the first and the last row.
    fileprivate func drawBars(hints: [Command], isTypingSuspended: Bool, on surface: inout Surface) {
        TabBar(context: self).draw(on: &surface)
        StatusBar(context: self, hints: hints, isTypingSuspended: isTypingSuspended).draw(on: &surface)
    }
}

/// The first row: what the seminar is called, the four tabs, day and time.
struct TabBar: Picture, Equatable {
    let context: Context

    func draw(on surface: inout Surface) {
        let columns = surface.area.columns
        surface.fill(rows: 0..<1, style: .bar)
        let clock = "\(now.day.short) \(now.clock())"
        surface.put(clock, endingAt: columns - 1, row: 0, style: .bar)
        let labels = Tab.allCases.map { "\($0.command.keyLabel) \($0.command.entry.name(language))" }
        let width = labels.reduce(0) { $0 + Text.columns(of: $1) + 2 }
        var column = max(1, columns - Text.columns(of: clock) - 2 - width)
        surface.put(
            record.programme.title(language), column: 1, row: 0, style: .bar, limit: max(0, column - 2))
        for (tab, label) in zip(Tab.allCases, labels) {
            let style: Style = tab == context.tab ? .barActive : .bar
            column = surface.put(" \(label) ", column: column, row: 0, style: style)
        }
    }
}

/// The last row: what can be done here and now, and how safe everything is.
struct StatusBar: Picture, Equatable {
    let context: Context
    let hints: [Command]
    let isTypingSuspended: Bool

    func draw(on surface: inout Surface) {
        let columns = surface.area.columns
        let row = context.size.rows - 1
        let (status, style) = status
        let width = Text.columns(of: status)
        surface.put(status, endingAt: columns - 1, row: row, style: style)
        let room = columns - width - 3
        if let notice = context.notice {
            surface.put(" " + notice.text(language), row: row, style: notice.weight.style, limit: room)
            return
        }
        if let signalled {
            surface.put(" \(signalled.text) ", row: row, style: signalled.warning.style, limit: room)
            return
        }
        var column = 1
        let help = hints.contains(.help) ? self.width(of: .help) : 0
        for command in hints {
            // Whatever else has no room, the way to the help has.
            let limit = command == .help ? room : room - help
            guard column + self.width(of: command) - 2 <= limit else { continue }
            column = surface.put(command.keyLabel, column: column, row: row, style: .key)
            column = surface.put(" \(command.entry.short(language))  ", column: column, row: row)
        }
    }

    /// The columns of a hint: key, label, and the space after it.
    private func width(of command: Command) -> Int {
        Text.columns(of: command.keyLabel) + Text.columns(of: command.entry.short(language)) + 3
    }

    /// How safe everything is: the first thing that a person must know.
    private var status: (String, Style) {
        typealias Words = Phrase.Status
        let writing = context.writing
        if let failure = writing.failure {
            return (Words.notSaved(failure.short(language))(language), .alarm)
        }
        if let failure = writing.draftFailure {
            return (Words.draftNotKept(failure.short(language))(language), .alarm)
        }
        if !context.isLoaded { return (Words.loading(language), .quiet) }
        var parts: [String] = []
        if record.rehearsal != nil { parts.append(Words.rehearsal(language)) }
        if let ahead = laptopsAhead.first { parts.append(Words.clockAhead(ahead)(language)) }
        if !context.problems.isEmpty { parts.append(Words.problems(context.problems.count)(language)) }
        if isReadOnly {
            parts.append(Words.readOnly(language))
        } else {
            parts.append(typingStatus)
            if writing.isPending {
                parts.append(Words.saving(language))
            } else if let saved = writing.savedAt {
                parts.append(Words.saved(saved.clock(seconds: true))(language))
            }
        }
        return (parts.joined(separator: "  "), isReadOnly || record.rehearsal != nil ? .warning : .quiet)
    }

    /// The method and tone style in force, or that an outside input method is at work.
    private var typingStatus: String {
        let typing = context.settings.typing
        guard typing.method != .off else { return Phrase.Status.typingOff(language) }
        if isTypingSuspended { return Phrase.Status.typingSuspended(language) }
        return typing.method.label + (typing.toneStyle == .modern ? " hoà" : "")
    }
}

extension Tab {
    var command: Command {
        switch self {
        case .run: .showRun
        case .ideas: .showIdeas
        case .people: .showPeople
        case .summary: .showSummary
        }
    }
}

extension Notice.Weight {
    fileprivate var style: Style {
        switch self {
        case .plain: .strong
        case .good: Style(.green, bold: true)
        case .warning: .warning
        }
    }
}
