import Glibc

/// Nanoseconds of a clock that only moves forward.
typealias Nanoseconds = UInt64

func now() -> Nanoseconds {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Nanoseconds(time.tv_sec) * 1_000_000_000 + Nanoseconds(time.tv_nsec)
}

/// How long each round of one measure took.
struct RoundTimes {
    private let sorted: [Double]

    /// - Parameter nanoseconds: at least one.
    init(_ nanoseconds: [Double]) {
        sorted = nanoseconds.sorted()
    }

    init(_ nanoseconds: [Nanoseconds]) {
        self.init(nanoseconds.map { Double($0) })
    }

    var median: Double { percentile(50) }

    /// The least value that is not exceeded by so many percent of the rounds; 0 where there are none.
    func percentile(_ percent: Double) -> Double {
        guard !sorted.isEmpty else { return 0 }
        let rank = Int((percent / 100 * Double(sorted.count)).rounded(.up)) - 1
        return sorted[min(max(0, rank), sorted.count - 1)]
    }
}
