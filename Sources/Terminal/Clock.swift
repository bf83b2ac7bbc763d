import Glibc

/// Milliseconds since the machine started.
package typealias Milliseconds = Int64

/// The clock that deadlines are measured by: it never jumps, and goes on while a laptop sleeps.
package enum Clock {
    package static func now() -> Milliseconds {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return Milliseconds(time.tv_sec) * 1_000 + Milliseconds(time.tv_nsec) / 1_000_000
    }
}
