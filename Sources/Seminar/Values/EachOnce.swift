extension Sequence where Element: Hashable {
    /// The elements in their order, each where it stands first; a list may hold any number of them.
    package var eachOnce: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
