/// Places in an order that several laptops may change at once: numbers, so that moving one leaves the others alone.
struct Places<ID: Hashable> {
    typealias Place = (id: ID, place: Double)

    /// In their order.
    private let places: [Place]

    init(_ places: [Place]) { self.places = places }

    /// The places to set so that one goes that many places on; nothing where it would leave the order.
    ///
    /// - Parameter step: negative for earlier.
    func moving(_ id: ID, by step: Int) -> [Place] {
        guard step != 0, let index = places.firstIndex(where: { $0.id == id }) else { return [] }
        let (target, overflows) = index.addingReportingOverflow(step)
        guard !overflows, places.indices.contains(target) else { return [] }
        var others = places
        others.remove(at: index)
        return Self.putting(id, at: target, among: others)
    }

    /// The places to set so that a new one stands behind another.
    func inserting(_ id: ID, after other: ID) -> [Place] {
        let index = places.firstIndex { $0.id == other } ?? places.endIndex - 1
        return Self.putting(id, at: index + 1, among: places)
    }

    /// Only its own place, while there is room between its neighbours.
    private static func putting(_ id: ID, at target: Int, among others: [Place]) -> [Place] {
        let before = target > 0 ? others[target - 1].place : nil
        let after = target < others.count ? others[target].place : nil
        let place: Double =
            switch (before, after) {
            case (let before?, let after?): middle(before, after)
            case (let before?, nil): before + 1
            case (nil, let after?): after - 1
            case (nil, nil): 1
            }
        if before.map({ $0 < place }) ?? true, after.map({ place < $0 }) ?? true { return [(id, place)] }
        // Two places may have come to be one, or so close that none is left between them: all are set anew.
        var all = others.map(\.id)
        all.insert(id, at: target)
        let first = others.first?.place ?? 1
        // A file may hold places so great that adding one changes nothing.
        let start = abs(first) < Double(1 << 52) ? first : 1
        return all.enumerated().map { ($1, start + Double($0)) }
    }
}
