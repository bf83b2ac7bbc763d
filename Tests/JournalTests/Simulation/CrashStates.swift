/// Every disk that may be found after a power cut, for each instant of a scenario.
///
/// An operation is settled once its file, or for a name its folder, was synced after it. Of the others any may be lost
/// and any may have happened; a write may also have left zeros where it made the file longer, and the last write any
/// number of its first bytes, with zeros after them or with the file ending there.
struct CrashStates: Sequence {
    typealias Operation = SimulatedDisk.Operation

    let start: SimulatedDisk.Image
    let log: [Operation]
    /// The scenario's operations begin here; those before are settled.
    var first = 0
    /// Whether a write is cut at every byte, if it was the last one, or only in the middle.
    var isCutAtEveryByte: @Sendable ([UInt8]) -> Bool = { _ in true }

    /// What became of one operation.
    enum Fate: Hashable {
        case lost, done, zeros
        /// So many bytes of a write, the file ending there or filled up with zeros.
        case part(Int, filled: Bool)
    }

    struct Crash {
        /// How many operations the program had made.
        var instant: Int
        var fates: [Int: Fate]
        var image: SimulatedDisk.Image
    }

    func makeIterator() -> some IteratorProtocol<Crash> {
        (first...log.count).lazy.flatMap { instant in crashes(at: instant) }.makeIterator()
    }

    private func crashes(at instant: Int) -> some Sequence<Crash> {
        let open = unsettled(at: instant)
        let lastWrite = open.last { index in
            guard case .write(_, let bytes, _) = log[index] else { return false }
            return isCutAtEveryByte(bytes)
        }
        let others = open.filter { $0 != lastWrite }.map { index in (index, fates(of: log[index])) }
        let count = others.reduce(1) { $0 * $1.1.count }
        let step = open.count > Self.few ? Self.step : 1
        return (0..<count).lazy.flatMap { number in
            var rest = number
            var fates: [Int: Fate] = [:]
            for (index, possible) in others {
                fates[index] = possible[rest % possible.count]
                rest /= possible.count
            }
            guard let lastWrite else {
                return [Crash(instant: instant, fates: fates, image: image(at: instant, fates))]
            }
            return cuts(of: log[lastWrite], from: 1 + number % step, by: step).map { fate in
                let all = fates.merging([lastWrite: fate]) { $1 }
                return Crash(instant: instant, fates: all, image: image(at: instant, all))
            }
        }
    }

    /// How many operations may be open for the last write to be cut at every byte whatever became of the others.
    ///
    /// With more of them it is cut at every byte too, each byte beside every seventh of what may have become of the others: no
    /// operation has a number of fates that is divisible by seven.
    private static let (few, step) = (3, 7)

    private func unsettled(at instant: Int) -> [Int] {
        (first..<instant).filter { index in
            let settling: Operation
            switch log[index] {
            case .create(_, let folder, _, _), .remove(_, let folder, _): settling = .syncFolder(folder)
            // Every rename here stays in its folder.
            case .rename(_, let folder, _, _, _): settling = .syncFolder(folder)
            case .write(let node, _, _), .truncate(let node, _): settling = .sync(node)
            case .sync, .syncFolder: return false
            }
            return !log[index..<instant].contains(settling)
        }
    }

    private func fates(of operation: Operation) -> [Fate] {
        guard case .write(_, let bytes, _) = operation else { return [.lost, .done] }
        return [.lost, .done, .zeros, .part(bytes.count / 2, filled: true)]
    }

    /// What may have become of the last write, with its parts of some lengths.
    private func cuts(of operation: Operation, from least: Int, by step: Int) -> [Fate] {
        guard case .write(_, let bytes, _) = operation else { return [.lost, .done] }
        return [.lost, .done, .zeros]
            + stride(from: least, to: bytes.count, by: step)
            .flatMap { [.part($0, filled: false), .part($0, filled: true)] }
    }

    private func image(at instant: Int, _ fates: [Int: Fate]) -> SimulatedDisk.Image {
        var image = start
        for index in first..<instant {
            switch (fates[index] ?? .done, log[index]) {
            case (.lost, .create(let node, _, _, let isFolder)):
                // The inode is there, and what another name of it holds; only this name is not.
                image.nodes[node] = image.nodes[node] ?? (isFolder ? .folder([:]) : .file([]))
                image.next = Swift.max(image.next, node + 1)
            case (.lost, _): break
            case (.zeros, .write(let node, let bytes, let offset)):
                image.extend(node, to: offset + bytes.count)
            case (.part(let count, let filled), .write(let node, let bytes, let offset)):
                image.apply(.write(node, Array(bytes.prefix(count)), at: offset))
                if filled { image.extend(node, to: offset + bytes.count) }
            case (_, let operation): image.apply(operation)
            }
        }
        return image
    }
}

extension SimulatedDisk.Image {
    /// Makes a file longer with zeros, as a file system does that wrote the length before the bytes.
    fileprivate mutating func extend(_ node: SimulatedDisk.Node, to length: Int) {
        guard case .file(let bytes)? = nodes[node], bytes.count < length else { return }
        apply(.truncate(node, length))
    }
}
