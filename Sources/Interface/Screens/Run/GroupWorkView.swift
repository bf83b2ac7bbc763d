import Display
import Seminar
import Text
import Wording

// Group work on the run screen: one row under the clock of the item, like it but labelled.

extension RunGround {
    /// Draws the countdown that is on in the room, whatever item is viewed; returns the row after it.
    func drawGroupWork(row: Int, on surface: inout Surface) -> Int {
        guard let times = groupWork else { return row }
        let columns = surface.area.columns
        let style = warning(of: times).style
        var text = groupWorkText(times)
        let isUntold = isUntold(times.isRunning)
        let predicted = isUntold ? nil : times.predictedEnd
        let end = predicted.map { "  \(Phrase.GroupWork.ends($0.clock())(language))" } ?? ""
        if Text.columns(of: text + end) <= columns { text += end }
        let bar = min(max(12, columns / 3), columns - Text.columns(of: text) - 2)
        var column = 0
        if bar >= 6 {
            let filled = isUntold ? 0 : min(bar, bar * times.elapsedSeconds / max(1, times.allottedSeconds))
            column = surface.put(String(repeating: "█", count: filled), row: row, style: times.warning.ink)
            column =
                surface.put(
                    String(repeating: "░", count: bar - filled), column: column, row: row, style: .quiet) + 2
        }
        let isSignalled = context.signals.groups != nil
        surface.put(text, column: column, row: row, style: isSignalled ? style.reversed : style)
        return row + 1
    }
}

extension ContextReader {
    /// `Thảo luận nhóm 5:10 / 20:00  còn 14:50`, with the sign of what it has come to.
    func groupWorkText(_ times: GroupWorkTimes) -> String {
        var text = Phrase.GroupWork.title(language)
        text +=
            " \(counted(times.elapsedSeconds, isRunning: times.isRunning)) / \(stopwatch(times.allottedSeconds))"
        if !times.isRunning { text += "  ‖ \(Phrase.Run.paused(language))" }
        return text + "  \(warning(of: times).sign)\(left(of: times)(language))"
    }

    /// What remains of the groups' time, or how long it has been over.
    func left(of times: GroupWorkTimes) -> Phrase {
        remaining(times.remainingSeconds, over: times.overSeconds, isRunning: times.isRunning)
    }
}
