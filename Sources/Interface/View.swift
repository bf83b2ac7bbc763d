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
            hints: keyHints)
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
        return (RunStage(ground: picture.ground, hints: keyHints), picture.text)
    }

    private var keyHints: KeyHints {
        KeyHints(
            commands: hints, isTypingSuspended: run.capture.field.isTypingSuspended,
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
        draw(on: &surface)
        return context.drawsUnicode ? surface.frame : surface.frame.ruledInASCII
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
    fileprivate func drawBars(hints: KeyHints, on surface: inout Surface) {
        TabBar(context: self).draw(on: &surface)
        StatusBar(context: self, hints: hints).draw(on: &surface)
    }
}

/// The first row: what the seminar is called, the four tabs, the clock that runs, day and time.
///
/// Where there is little room, the clock and the time are the last to go.
struct TabBar: Picture, Equatable {
    let context: Context

    func draw(on surface: inout Surface) {
        let columns = surface.area.columns
        surface.fill(rows: 0..<1, style: .bar)
        let layout = layout(columns: columns)
        surface.put(
            record.programme.title(language), column: 1, row: 0, style: .bar,
            limit: max(0, (layout.tabs.first?.column ?? layout.column) - 2))
        for tab in layout.tabs {
            let style: Style = tab.tab == context.tab ? .barActive : .bar
            surface.put(tab.text, column: tab.column, row: 0, style: style)
        }
        var column = layout.column
        for clock in layout.clocks {
            column = surface.put(" \(clock.text) ", column: column, row: 0, style: clock.warning.badge) + 1
        }
        surface.put(layout.time, endingAt: max(0, columns - 1), row: 0, style: .bar)
    }

    /// The tab whose label has a column.
    func tab(at column: Int) -> Tab? {
        layout(columns: size.columns).tabs.first { tab in
            (tab.column..<tab.column + Text.columns(of: tab.text)).contains(column)
        }?.tab
    }

    /// Where everything right of the seminar's title stands.
    private struct Layout {
        var tabs: [(tab: Tab, text: String, column: Int)] = []
        var clocks: [RunningClock] = []
        /// Where the clocks begin.
        var column = 0
        var time = ""
    }

    /// How much is said of the tabs.
    private enum Labels: CaseIterable {
        case all, tight, active, keys, none
    }

    /// The fullest layout that there is room for.
    private func layout(columns: Int) -> Layout {
        let long = runningClocks(words: true)
        let short = runningClocks(words: false)
        let times = ["\(now.day.short) \(now.clock())", now.clock()]
        for labels in Labels.allCases {
            for (clocks, time) in [(long, times[0]), (short, times[0]), (short, times[1])] {
                if let layout = layout(labels, clocks, time, columns: columns) { return layout }
            }
        }
        let alone = Array(short.prefix(1))
        return layout(.none, alone, "", columns: columns)
            ?? Layout(clocks: alone, column: 0, time: alone.isEmpty ? times[1] : "")
    }

    private func layout(
        _ labels: Labels, _ clocks: [RunningClock], _ time: String, columns: Int
    ) -> Layout? {
        let texts = Tab.allCases.compactMap { tab -> (Tab, String)? in
            let name = " \(tab.command.keyLabel) \(tab.command.entry.name(language)) "
            switch labels {
            case .all: return (tab, name)
            case .tight: return (tab, String(name.dropLast()))
            case .active: return (tab, tab == context.tab ? name : " \(tab.command.keyLabel)")
            case .keys: return (tab, " \(tab.command.keyLabel)")
            case .none: return nil
            }
        }
        var layout = Layout(clocks: clocks, time: time)
        let width = clocks.reduce(0) { $0 + Text.columns(of: $1.text) + 3 }
        layout.column = columns - 1 - Text.columns(of: time) - max(1, width)
        var column = layout.column - texts.reduce(0) { $0 + Text.columns(of: $1.1) } - 1
        guard column >= (texts.isEmpty ? -1 : 0) else { return nil }
        for (tab, text) in texts {
            layout.tabs.append((tab, text, column))
            column += Text.columns(of: text)
        }
        return layout
    }
}

/// A clock that runs in the room, in a few signs: whose it is, and what is left.
struct RunningClock: Equatable {
    let text: String
    let warning: ItemTimes.Warning
}

extension ContextReader {
    /// The item whose clock runs or is stopped for a while, whatever is viewed: the room's, else any that runs.
    var runningItem: AgendaItem? {
        if let current = currentItem, current.facts.isBegun { return current }
        return record.agenda.first { $0.facts.isRunning && !$0.facts.isRemoved }
    }

    /// The clocks that are always in sight: the item's, and before it that of the groups.
    ///
    /// - Parameter words: whether to say in words what the times are.
    func runningClocks(words: Bool) -> [RunningClock] {
        guard let item = runningItem, let entry = timetable.item(item.id) else { return [] }
        var clocks: [RunningClock] = []
        if let groups = groupWork {
            let time =
                words ? left(of: groups)(language) : signed(groups.remainingSeconds, groups.overSeconds)
            let name = Phrase.Run.groups(language)
            clocks.append(
                RunningClock(
                    text: "\(groups.isRunning ? "" : "‖ ")\(name) \(groups.warning.sign)\(time)",
                    warning: groups.warning))
        }
        let time =
            words ? remaining(entry)(language) : signed(entry.remainingSeconds, entry.overSeconds)
        let number = record.itemNumbers[item.id].map { "\($0) " } ?? ""
        clocks.append(
            RunningClock(
                text: "\(item.facts.isRunning ? "▶" : "‖") \(number)\(entry.warning.sign)\(time)",
                warning: entry.warning))
        return clocks
    }

    /// `7:59` that is left, or `+2:10` that it is over.
    private func signed(_ left: Int, _ over: Int) -> String {
        over > 0 ? "+\(stopwatch(over))" : stopwatch(left)
    }
}

extension ItemTimes.Warning {
    /// The look of a clock on the bar: a field of its colour.
    fileprivate var badge: Style {
        switch self {
        case .calm: Style(.green, bold: true, reverse: true)
        case .fifthLeft: Style(.yellow, bold: true, reverse: true)
        case .twentiethLeft, .over: .alarm
        }
    }
}

/// What the last row says of the keys, besides what it says of the seminar.
struct KeyHints: Equatable {
    /// The most important first.
    let commands: [Command]
    let isTypingSuspended: Bool
    /// Whether the line where ideas are typed is empty, so that Esc opens the palette.
    let isLineBlank: Bool
}

/// The last row: what can be done here and now, and how safe everything is.
///
/// They share it: how safe everything is, is said in fewer words where the keys that everybody needs would have no room.
struct StatusBar: Picture, Equatable {
    let context: Context
    let hints: KeyHints

    func draw(on surface: inout Surface) {
        let columns = surface.area.columns
        let row = context.size.rows - 1
        let labels = labels
        let message = context.notice.map { $0.text(language) } ?? signalled?.text
        let wanted =
            message.map { Text.columns(of: $0) + 1 }
            ?? labels.filter(\.isNeeded).reduce(0) { $0 + $1.columns + 2 }
        let (texts, style) = status
        // The keys have the larger part of the row.
        let most = wanted == 0 ? columns - 1 : min(columns - wanted - 3, columns * 2 / 5)
        let status = texts.first { Text.columns(of: $0) <= most } ?? texts.last ?? ""
        surface.put(status, endingAt: columns - 1, row: row, style: style)
        let room = columns - Text.columns(of: status) - 3
        if let notice = context.notice {
            surface.put(" " + notice.text(language), row: row, style: notice.weight.style, limit: room)
            return
        }
        if let signalled {
            let text = " \(signalled.text) ".fitted(toColumns: max(0, room))
            surface.put(text, row: row, style: signalled.warning.style, limit: room)
            return
        }
        draw(labels, columns: room, row: row, on: &surface)
    }

    /// The hints in their order, of those that need not be there as many as there is room for.
    private func draw(_ labels: [Label], columns: Int, row: Int, on surface: inout Surface) {
        let needed = labels.filter(\.isNeeded).reduce(0) { $0 + $1.columns + 2 }
        var free = columns - needed + 1
        var column = 1
        for label in labels {
            if !label.isNeeded {
                guard label.columns + 2 <= free else { continue }
                free -= label.columns + 2
            }
            // Whatever else has no room, the way to the help has.
            let help = label.command == .help ? 0 : labels.last.map { $0.columns + 2 } ?? 0
            guard column + label.columns <= columns - (needed > columns ? help : 0) else { continue }
            column = surface.put(label.key, column: column, row: row, style: .key)
            column = surface.put(" \(label.name)", column: column, row: row) + 2
        }
    }

    /// A hint: the key and what it does.
    private struct Label {
        let command: Command
        let key: String
        let name: String
        let isNeeded: Bool

        var columns: Int { Text.columns(of: key) + 1 + Text.columns(of: name) }
    }

    /// The hints, with the palette before the help, as everywhere.
    private var labels: [Label] {
        var commands = hints.commands.filter { $0 != .palette && $0 != .help }
        if hints.commands.contains(.help) { commands += [.palette, .help] }
        return commands.map { command in
            Label(
                command: command, key: key(of: command), name: command.entry.short(language),
                isNeeded: command == commands.first || [.nextItem, .palette, .help].contains(command))
        }
    }

    /// Over a sentence Esc opens nothing: there the palette's other key is shown.
    private func key(of command: Command) -> String {
        guard command == .palette, context.tab == .run, !hints.isLineBlank else { return command.keyLabel }
        return command.entry.keys.last?.label ?? command.keyLabel
    }

    /// How safe everything is: the first thing that a person must know, in full, in few words, in signs.
    private var status: (texts: [String], style: Style) {
        typealias Words = Phrase.Status
        let writing = context.writing
        if let failure = writing.failure {
            return ([Words.notSaved(failure.short(language))(language)], .alarm)
        }
        if let failure = writing.draftFailure {
            return ([Words.draftNotKept(failure.short(language))(language)], .alarm)
        }
        if !context.isLoaded { return ([Words.loading(language)], .quiet) }
        var parts: [[String]] = []
        if record.rehearsal != nil { parts.append([Words.rehearsal(language)]) }
        if let ahead = laptopsAhead.first {
            parts.append([Words.clockAhead(ahead)(language), "! \(ahead)", "!"])
        }
        let problems = context.problems.count
        if problems > 0 {
            parts.append([
                Words.problems(problems)(language), Words.problemsShort(problems)(language),
            ])
        }
        if isReadOnly {
            parts.append([Words.readOnly(language)])
        } else {
            parts.append([typingStatus])
            if writing.isPending {
                parts.append([Words.saving(language), "…"])
            } else if let saved = writing.savedAt?.clock(seconds: true) {
                parts.append([Words.saved(saved)(language), "✓ \(saved)", "✓"])
            }
        }
        let texts = (0..<3).map { step in
            parts.compactMap { $0[min(step, $0.count - 1)] }.joined(separator: "  ")
        }
        return (texts, isReadOnly || record.rehearsal != nil ? .warning : .quiet)
    }

    /// The method and tone style in force, or that an outside input method is at work.
    private var typingStatus: String {
        let typing = context.settings.typing
        guard typing.method != .off else { return Phrase.Status.typingOff(language) }
        if hints.isTypingSuspended { return Phrase.Status.typingSuspended(language) }
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
