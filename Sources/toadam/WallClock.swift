import Glibc
import Seminar

/// What time it is for the seminar: the system's clock, shown with the offset of the place where it is held.
///
/// Only the program reads it; everything else is told the time by events. Tests set `milliseconds` to a clock of
/// their own.
final class WallClock {
    private let milliseconds: () -> Int
    private let offsetMinutes: Int

    /// - Parameter offsetMinutes: minutes east of UTC that the seminar's place has.
    init(offsetMinutes: Int, milliseconds: @escaping () -> Int = WallClock.system) {
        self.offsetMinutes = offsetMinutes
        self.milliseconds = milliseconds
    }

    func now() -> Moment {
        Moment(milliseconds: milliseconds(), offsetMinutes: offsetMinutes)
    }

    var millisecondsToNextSecond: Int64 {
        let fraction = milliseconds() % 1_000
        return Int64(1_000 - (fraction < 0 ? fraction + 1_000 : fraction))
    }

    /// Milliseconds since 1970 by the system's clock.
    static func system() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }
}
