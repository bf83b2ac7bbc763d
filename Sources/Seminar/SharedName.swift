/// A writer's name under which several laptops record: perhaps two people, of whom one is taken for the other.
package struct SharedName: Hashable, Sendable {
    package let writer: String
    /// The laptops, in order, by the names that their owners gave them.
    package let devices: [String]

    /// The names that several laptops have, in order.
    ///
    /// - Parameter journals: who wrote each and on which laptop; one that is not named is passed over.
    package static func found(among journals: some Sequence<(writer: String, device: String)>) -> [SharedName]
    {
        var devices: [String: Set<String>] = [:]
        for journal in journals where !journal.device.isEmpty {
            devices[journal.writer, default: []].insert(journal.device)
        }
        return devices.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map {
            SharedName(writer: $0.key, devices: $0.value.sorted())
        }
    }
}
