/// The lines of a text that are in sight: those from one on, or the last ones where fewer follow it than there is room for.
func linesInSight(from top: Int, of count: Int, height: Int) -> Range<Int> {
    let first = max(0, min(top, count - max(0, height)))
    return first..<min(count, first + max(0, height))
}

extension Command {
    /// Which line of a text comes first after a command that scrolls; nil where the command does something else.
    ///
    /// - Parameters:
    ///   - top: the line that is first now.
    ///   - lines: how many there are.
    ///   - page: how many are shown at once.
    func scrolled(from top: Int, lines: Int, page: Int) -> Int? {
        let last = max(0, lines - page)
        let wanted: Int
        switch self {
        case .previousRow: wanted = top - 1
        case .nextRow: wanted = top + 1
        case .previousPage: wanted = top - page
        case .nextPage: wanted = top + page
        case .firstRow: wanted = 0
        case .lastRow: wanted = last
        default: return nil
        }
        return max(0, min(wanted, last))
    }
}
