import Foundation

extension SimulatedDisk.Image {
    /// Whether a JSON tool that knows nothing of journals accepts a file.
    func isJSON(_ path: String) -> Bool {
        guard let bytes = bytes(path) else { return false }
        return (try? JSONSerialization.jsonObject(with: Data(bytes))) is [Any]
    }

    /// The disk without what no name leads to.
    var reachable: SimulatedDisk.Image {
        var found = SimulatedDisk.Image()
        var open = [0]
        while let node = open.popLast() {
            found.nodes[node] = nodes[node]
            if case .folder(let entries)? = nodes[node] { open += entries.values }
        }
        return found
    }

    func entries(_ path: String) -> [String] {
        guard case .folder(let entries)? = contents(path) else { return [] }
        return entries.keys.sorted()
    }
}
