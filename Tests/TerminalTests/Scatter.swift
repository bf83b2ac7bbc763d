/// Random numbers that are the same in every run.
struct Scatter: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        // Marsaglia's xorshift.
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
