import Glibc
import Seminar
import Terminal

/// What time it is for the seminar: the system's clock as it stood when the program started, and what has passed since,
/// shown with the offset of the place where it is held.
///
/// What passes is counted by a clock that nobody sets and that goes on while a laptop sleeps, so that a system clock set
/// during a run moves no duration. Only the program reads it; everything else is told the time by events. Tests set
/// `milliseconds` to a clock of their own.
final class WallClock {
    private let milliseconds: () -> Int
    private let offsetMinutes: Int

    /// - Parameter offsetMinutes: minutes east of UTC that the seminar's place has.
    init(offsetMinutes: Int, milliseconds: @escaping () -> Int = WallClock.steady()) {
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

    /// Milliseconds since 1970: what a clock that may be set says now, and then only what another one counts.
    static func steady(
        from wall: () -> Int = WallClock.system, counting passed: @escaping () -> Milliseconds = Clock.now
    ) -> () -> Int {
        let origin = wall() - Int(passed())
        return { origin + Int(passed()) }
    }

    /// Milliseconds since 1970 by the system's clock.
    static func system() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }
}
