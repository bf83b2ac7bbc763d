package import Seminar

/// How a laptop's clock stood to the time since it was switched on, which nobody can set, when a seminar was last recorded
/// by it.
///
/// So the next start knows to the second whether, and by how much, the clock was set meanwhile: as long as the laptop was not
/// switched off, whose time since then nothing but the clock itself knows.
package struct RememberedClock: Hashable, Sendable {
    /// The id of the time since the laptop was switched on.
    package let boot: String
    /// Milliseconds since 1970 by the clock, less those since the laptop was switched on.
    package let ahead: Int

    package init(boot: String, ahead: Int) {
        (self.boot, self.ahead) = (boot, ahead)
    }

    /// A clock drifts by less than a thousandth, and is brought back by steps smaller than this, in milliseconds.
    private static let tolerance = 5_000

    /// What has become of the clock by the time that a laptop says this of itself.
    ///
    /// - Parameter milliseconds: since it was switched on.
    package func changed(to now: RememberedClock, after milliseconds: Int) -> ClockSinceLastRun {
        guard boot == now.boot, !boot.isEmpty else { return .unknown }
        let (difference, overflow) = now.ahead.subtractingReportingOverflow(ahead)
        guard !overflow else { return .unknown }
        let isSet = difference.magnitude > UInt(Self.tolerance + max(0, milliseconds) / 1_000)
        return isSet ? .set(milliseconds: difference) : .kept
    }
}

extension StateDirectory {
    /// The id of the time since this laptop was switched on; empty where the system does not say.
    package static func boot(disk: any FileReading = ReadOnlyDisk()) -> String {
        let bytes = (try? disk.contents(of: "/proc/sys/kernel/random/boot_id", limit: 256)) ?? []
        return String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
    }

    private var clockFolder: Path { path.appending("clocks") }

    private func clockPath(of seminar: String) -> Path {
        clockFolder.appending("\(hexadecimal(checksum(Array(seminar.utf8)))).json")
    }

    /// The clock as it was remembered for a seminar; nil where it was not.
    package func clock(of seminar: String) -> RememberedClock? {
        guard let bytes = try? disk.contents(of: clockPath(of: seminar), limit: 4_096),
            let json = try? JSONReader.read(bytes), json["seminar"]?.string == seminar,
            let boot = json["boot"]?.string, let ahead = json["ahead"]?.integer
        else { return nil }
        return RememberedClock(boot: boot, ahead: ahead)
    }

    /// Remembers the clock; where that fails the next start knows as little as after switching the laptop off.
    package func remember(_ clock: RememberedClock, of seminar: String) {
        let json: JSON = [
            "seminar": .string(seminar), "boot": .string(clock.boot), "ahead": .integer(clock.ahead),
        ]
        try? disk.makeFolders(clockFolder)
        try? disk.replace(clockPath(of: seminar), with: json.document)
    }
}
