package import Display
import Seminar
import Text
import Wording

/// The picture of a state: everything that the terminal is to show, cursor and title included.
///
/// A pure function: the same state gives the same frame. It works at every size, from 1 × 1 up; below 40 × 10 it is the
/// capture line and the clock.
package func view(_ state: State) -> Frame {
    var state = state
    // Every clock on the screen goes by whole seconds, and so they all step together.
    state.now = state.now.wholeSecond
    var surface = Surface(size: state.size)
    surface.setTitle(state.title)
    state.draw(on: &surface)
    return state.drawsUnicode ? surface.frame : surface.frame.ruledInASCII
}

extension State {
    fileprivate func draw(on surface: inout Surface) {
        if case .projector(let projector)? = layers.last { return drawProjector(projector, on: &surface) }
        // Where something else has the keys, that is shown, however little of it there is room for.
        if isTooSmall, tab == .run, layers.isEmpty { return drawSmall(on: &surface) }
        drawTabs(on: &surface)
        surface.draw(in: body) { surface in
            switch tab {
            case .run: drawRun(on: &surface)
            case .ideas: drawIdeas(on: &surface)
            case .people: drawPeople(on: &surface)
            case .summary: drawSummary(on: &surface)
            }
            for layer in layers { draw(layer, on: &surface) }
        }
        drawStatus(on: &surface, row: size.rows - 1)
    }

    /// Whether the run screen is the capture line and the clock.
    var isTooSmall: Bool { size.columns < 40 || size.rows < 10 }

    /// What lies between the tabs and the status line.
    var body: Area { Area(column: 0, row: 1, columns: size.columns, rows: size.rows - 2) }

    fileprivate var title: String {
        let seminar = record.programme.title(language)
        return seminar.isEmpty ? "toadam" : "toadam – \(seminar)"
    }

    /// The first row: what the seminar is called, the four tabs, day and time.
    fileprivate func drawTabs(on surface: inout Surface) {
        let columns = surface.area.columns
        surface.fill(rows: 0..<1, style: .bar)
        let clock = "\(now.day.short) \(now.clock())"
        surface.put(clock, endingAt: columns - 1, row: 0, style: .bar)
        let labels = Tab.allCases.map {
            "\($0.command.entry.keys.first?.label ?? "") \($0.command.entry.name(language))"
        }
        let width = labels.reduce(0) { $0 + Text.columns(of: $1) + 2 }
        var column = max(1, columns - Text.columns(of: clock) - 2 - width)
        surface.put(
            record.programme.title(language), column: 1, row: 0, style: .bar, limit: max(0, column - 2))
        for (tab, label) in zip(Tab.allCases, labels) {
            let style: Style = tab == self.tab ? .barActive : .bar
            column = surface.put(" \(label) ", column: column, row: 0, style: style)
        }
    }

    /// The last row: what can be done here and now, and how safe everything is.
    fileprivate func drawStatus(on surface: inout Surface, row: Int) {
        let columns = surface.area.columns
        let (status, style) = status
        let width = Text.columns(of: status)
        surface.put(status, endingAt: columns - 1, row: row, style: style)
        let room = columns - width - 3
        if let notice {
            surface.put(" " + notice.text(language), row: row, style: notice.weight.style, limit: room)
            return
        }
        if let signalled {
            surface.put(" \(signalled.text) ", row: row, style: signalled.warning.style, limit: room)
            return
        }
        var column = 1
        let help = hints.contains(.help) ? hintWidth(of: .help) : 0
        for command in availableHints {
            // Whatever else has no room, the way to the help has.
            let limit = command == .help ? room : room - help
            guard column + hintWidth(of: command) - 2 <= limit else { continue }
            column = surface.put(command.entry.keys.first?.label ?? "", column: column, row: row, style: .key)
            column = surface.put(" \(command.entry.short(language))  ", column: column, row: row)
        }
    }

    /// The columns of a hint: key, label, and the space after it.
    private func hintWidth(of command: Command) -> Int {
        Text.columns(of: command.entry.keys.first?.label ?? "")
            + Text.columns(of: command.entry.short(language)) + 3
    }

    /// How safe everything is: the first thing that a person must know.
    private var status: (String, Style) {
        typealias Words = Phrase.Status
        if let failure = writing.failure {
            return (Words.notSaved(failure.short(language))(language), .alarm)
        }
        if let failure = writing.draftFailure {
            return (Words.draftNotKept(failure.short(language))(language), .alarm)
        }
        if !isLoaded { return (Words.loading(language), .quiet) }
        var parts: [String] = []
        if record.rehearsal != nil { parts.append(Words.rehearsal(language)) }
        if let ahead = laptopsAhead.first { parts.append(Words.clockAhead(ahead)(language)) }
        if !problems.isEmpty { parts.append(Words.problems(problems.count)(language)) }
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
        let typing = preferences.typing
        guard typing.method != .off else { return Phrase.Status.typingOff(language) }
        if capture.field.isTypingSuspended { return Phrase.Status.typingSuspended(language) }
        return typing.method.label + (typing.toneStyle == .modern ? " hoà" : "")
    }

    /// What the hint bar shows if there is room.
    private var availableHints: [Command] { hints.filter { unavailable($0) == nil } }

    /// What the hint bar offers, the most important first.
    private var hints: [Command] {
        switch layers.last {
        case .form: [.save, .newLine, .cancelEdit]
        case .person: [.open, .markPresent, .markLate, .markAbsent, .correctPerson, .undo, .cancelEdit]
        case .details: [.edit, .star, .remove, .undo, .cancelEdit]
        case .help, .palette, .filter, .personForm, .prompt, .floor, .laptops, .projector, .timeline,
            .closing, .parked, .offer, .unsaved:
            []
        case nil:
            switch tab {
            case .run where isReadOnly: [.nextItem, .previousItem, .showIdeas, .showSummary, .help, .leave]
            case .run:
                [.save, .form, .pickPerson, .pickField, .pickKind, .nextItem, .startStop, .help, .undo]
            case .ideas: [.open, .filter, .clearFilters, .edit, .star, .remove, .undo, .help]
            case .people:
                [
                    .open, .markPresent, .markLate, .markAbsent, .markRestPresent, .sortPeople,
                    .correctPerson, .addPerson, .undo, .help,
                ]
            case .summary: [.open, .help]
            }
        }
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

extension TypingMethod {
    /// What it is called everywhere.
    var label: String {
        switch self {
        case .off: "–"
        case .telex: "Telex"
        case .vni: "VNI"
        case .viqr: "VIQR"
        }
    }
}
