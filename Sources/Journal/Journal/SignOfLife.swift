internal import Seminar

/// The time that the laptop that leads leaves in the folder while nothing is recorded, as that of its journal's last change.
///
/// So whoever opens the seminar, or a projector that records nothing, learns that clock within seconds, and no journal
/// grows by it.
///
/// The last six digits of the nanoseconds say that it is such a sign, as any tool that copies a file may set its time. They
/// are a multiple of 100, because some file systems keep no more; where fewer are kept there is no sign, and clocks are told
/// from changes alone.
enum SignOfLife {
    private static let mark = 424_200
    private static let nanosecondsPerMillisecond = 1_000_000

    /// Nanoseconds since 1970-01-01T00:00Z for a moment; nil for one that no file can have.
    static func nanoseconds(of moment: Moment) -> Int? {
        let (product, overflow) = moment.milliseconds.multipliedReportingOverflow(
            by: nanosecondsPerMillisecond)
        return overflow || product < 0 ? nil : product + mark
    }

    /// The moment that a file's time is the sign of; nil where it is none.
    static func moment(of nanoseconds: Int) -> Moment? {
        guard nanoseconds > 0, nanoseconds % nanosecondsPerMillisecond == mark else { return nil }
        return Moment(milliseconds: nanoseconds / nanosecondsPerMillisecond, offsetMinutes: 0)
    }
}

extension OwnJournal {
    /// Leaves the sign, unless something else has touched the file, which must be found first.
    func sign(at moment: Moment) {
        guard !isBroken, let nanoseconds = SignOfLife.nanoseconds(of: moment), isUntouched else { return }
        try? disk.setModified(file, to: nanoseconds)
        noteChange()
    }
}
