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
