import Display
import Seminar
import Text
import Wording

/// The first row: what the seminar is called, the tabs, the clock that runs, day and time.
///
/// Where there is little room, the clock and the time are the last to go.
struct TabBar: Picture, Equatable {
    let context: Context

    func draw(on surface: inout Surface) {
        let columns = surface.area.columns
        surface.fill(rows: 0..<1, style: .bar)
        let layout = layout(columns: columns)
        let title = record.programme.title(language)
        let room = max(0, (layout.tabs.first?.column ?? layout.column) - 2)
        // A few letters of it say nothing.
        if room * 2 >= Text.columns(of: title) {
            surface.put(title, column: 1, row: 0, style: .bar, limit: room)
        }
        for tab in layout.tabs {
            let style: Style = tab.tab == context.tab ? .barActive : .bar
            let end = surface.put(tab.text, column: tab.column, row: 0, style: style)
            if let key = tab.tab.entry.command.entry.keys.first {
                surface.setTouch(.key(key), row: 0, columns: tab.column..<max(tab.column, end))
            }
        }
        var column = layout.column
        for clock in layout.clocks {
            column = surface.put(" \(clock.text) ", column: column, row: 0, style: clock.warning.badge) + 1
        }
        surface.put(layout.time, endingAt: max(0, columns - 1), row: 0, style: .bar)
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
        let long = runningClocks(inWords: true)
        let short = runningClocks(inWords: false)
        let times = ["\(Phrase.shortDay(now.day)(language)) \(now.clock())", now.clock()]
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
            let key = tab.entry.command.keyLabel
            let name = " \(key) \(tab.entry.name(language)) "
            switch labels {
            case .all: return (tab, name)
            case .tight: return (tab, String(name.dropLast()))
            case .active: return (tab, tab == context.tab ? name : " \(key)")
            case .keys: return (tab, " \(key)")
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
    /// The clocks that are always in sight: the item's, and before it that of the groups.
    ///
    /// - Parameter inWords: whether to say in words what the times are.
    func runningClocks(inWords: Bool) -> [RunningClock] {
        guard let item = record.runningItem, let entry = timetable.item(item.id) else { return [] }
        var clocks: [RunningClock] = []
        if let groups = groupWork {
            let time =
                inWords
                ? left(of: groups)(language)
                : signed(groups.remainingSeconds, groups.overSeconds, groups.isRunning)
            let name = Phrase.Run.groups(language)
            clocks.append(
                RunningClock(
                    text: "\(groups.isRunning ? "" : "‖ ")\(name) \(warning(of: groups).sign)\(time)",
                    warning: warning(of: groups)))
        }
        let time =
            inWords
            ? remaining(entry)(language)
            : signed(entry.remainingSeconds, entry.overSeconds, entry.state == .running)
        let isBreak = item.item.isBreak
        let number =
            record.itemNumbers[item.id].map { "\($0) " } ?? (isBreak ? "\(Phrase.Run.recess(language)) " : "")
        clocks.append(
            RunningClock(
                text: "\(item.facts.isRunning ? "▶" : "‖") \(number)\(warning(of: entry).sign)\(time)",
                warning: warning(of: entry)))
        return clocks
    }

    /// `7:59` that is left, or `+2:10` that it is over.
    private func signed(_ left: Int, _ over: Int, _ isRunning: Bool) -> String {
        over > 0 && !isUntold(isRunning) ? "+\(stopwatch(over))" : counted(left, isRunning: isRunning)
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
