internal import Seminar

/// The laptop that the program runs on: its name for people, and what a clone of its disk would not share.
package struct Device: Hashable, Sendable {
    package var name: String
    /// The installation's id; a cleanly cloned system has its own.
    package var machine: String
    /// The hardware addresses of its network cards; a disk that moved elsewhere finds others.
    package var cards: Set<String>

    package init(name: String, machine: String = "", cards: Set<String> = []) {
        self.name = name
        self.machine = machine
        self.cards = cards
    }

    /// This device, as Linux tells it; what it does not tell stays empty.
    package init(disk: any FileReading = ReadOnlyDisk()) {
        func line(_ path: Path) -> String {
            let bytes = (try? disk.contents(of: path, limit: 256)) ?? []
            return String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
        }
        let network: Path = "/sys/class/net"
        let physical = ((try? disk.list(network)) ?? []).filter {
            (try? disk.status(of: "\(network)/\($0)/device")) != nil
        }
        self.init(
            name: line("/proc/sys/kernel/hostname"), machine: line("/etc/machine-id"),
            cards: Set(physical.map { line("\(network)/\($0)/address") }.filter { !$0.isEmpty }))
    }

    /// Whether a device remembered earlier is this one.
    ///
    /// Cards come and go, so one in common is enough; machines without any are told apart by the installation alone.
    func isSame(as other: Device) -> Bool {
        machine == other.machine
            && (cards.isEmpty && other.cards.isEmpty || !cards.isDisjoint(with: other.cards))
    }
}
