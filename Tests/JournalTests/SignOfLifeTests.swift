import Glibc
import Seminar
import TestSupport
import Testing

@testable import Journal

/// The time of the laptop that leads, left as the time of its journal.
struct SignOfLifeTests {
    private let moment = Moment(milliseconds: 1_726_452_000_123, offsetMinutes: 420)

    @Test func `a moment goes into a file's time and comes out`() throws {
        let nanoseconds = try #require(SignOfLife.nanoseconds(of: moment))
        #expect(nanoseconds == 1_726_452_000_123_424_200)
        #expect(SignOfLife.moment(of: nanoseconds)?.milliseconds == moment.milliseconds)
    }

    @Test(arguments: [
        1_726_452_000_123_000_000, 1_726_452_000_000_000_000, 1_726_452_000_123_424_201, 0, -575_800,
    ])
    func `a time that something else gave a file is no sign`(nanoseconds: Int) {
        #expect(SignOfLife.moment(of: nanoseconds) == nil)
    }

    @Test func `no file has the time of a moment beyond what its clock can count`() {
        #expect(SignOfLife.nanoseconds(of: Moment(milliseconds: .max, offsetMinutes: 0)) == nil)
        #expect(SignOfLife.nanoseconds(of: Moment(milliseconds: -1, offsetMinutes: 0)) == nil)
    }
}
