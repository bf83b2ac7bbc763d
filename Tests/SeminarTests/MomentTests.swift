import Testing

@testable import Seminar

struct MomentTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00.000+00:00", 0, 0), ("2024-09-16T10:27:02.123+07:00", 1_726_457_222_123, 420),
        ("1969-12-31T23:59:59.999+00:00", -1, 0), ("2024-02-29T00:00:00.000-03:30", 1_709_177_400_000, -210),
    ])
    func `a moment is written in RFC 3339 and read back`(text: String, milliseconds: Int, offset: Int) throws
    {
        let moment = Moment(milliseconds: milliseconds, offsetMinutes: offset)
        #expect(moment.description == text)
        #expect(Moment(text) == moment)
    }

    @Test(arguments: [(0, 0), (999, 0), (1_000, 1), (-1, -1), (-1_000, -1), (-1_001, -2)])
    func `seconds between two moments are rounded down, before the first as after it`(
        milliseconds: Int, seconds: Int
    ) {
        let first = Moment(milliseconds: 1_726_457_222_123, offsetMinutes: 420)
        let second = Moment(milliseconds: first.milliseconds + milliseconds, offsetMinutes: 0)
        #expect(second.seconds(since: first) == seconds)
    }

    @Test(arguments: [
        ("2024-09-16T10:27:02+07:00", "2024-09-16T10:27:02.000+07:00"),
        ("2024-09-16T10:27:02.5Z", "2024-09-16T10:27:02.500+00:00"),
        ("2024-09-16t10:27:02.123456789+07:00", "2024-09-16T10:27:02.123+07:00"),
    ])
    func `other ways of RFC 3339 are read too`(text: String, written: String) {
        #expect(Moment(text)?.description == written)
    }

    @Test(arguments: [
        "", "2024-09-16", "2024-09-16T10:27:02", "2024-09-31T10:27:02Z", "2023-02-29T10:27:02Z",
        "2024-09-16T24:00:00Z", "2024-09-16T10:60:02Z", "2024-09-16T10:27:02.Z", "2024-09-16 10:27:02Z",
        "2024-09-16T10:27:02+7:00", "2024-09-16T10:27:02+19:00", "２０２４-09-16T10:27:02Z",
    ])
    func `what is no moment is not read`(text: String) {
        #expect(Moment(text) == nil)
    }

    @Test func `the day and the clock are those of the place`() throws {
        let moment = try #require(Moment("2024-09-16T00:30:15.000+07:00"))
        #expect(moment.day.description == "2024-09-16")
        #expect(moment.secondOfDay == 1_815)
        #expect(moment.clock() == "00:30")
        #expect(moment.clock(seconds: true) == "00:30:15")
        let utc = Moment(milliseconds: moment.milliseconds, offsetMinutes: 0)
        #expect(utc.day.description == "2024-09-15")
        #expect(Moment(day: moment.day, secondOfDay: 1_815, offsetMinutes: 420) == moment)
    }

    @Test func `every day of four centuries is what the next day follows`() throws {
        var previous = try #require(Day("1799-12-31"))
        while previous.number < 84_006 {
            let day = Day(number: previous.number + 1)
            #expect(Day(day.description) == day)
            let (last, next) = (previous.civil, day.civil)
            let follows =
                next == (last.year, last.month, last.day + 1) || next == (last.year, last.month + 1, 1)
                || next == (last.year + 1, 1, 1)
            guard follows else {
                Issue.record("\(previous) is followed by \(day)")
                return
            }
            previous = day
        }
    }
}

struct IdentifierTests {
    @Test func `an identifier is written in lower case and read in either`() {
        let id = Identifier(high: 0x0191_9E3F_2F80_7ABC, low: 0x8000_0000_0000_0001)
        #expect(id.description == "01919e3f-2f80-7abc-8000-000000000001")
        #expect(Identifier("01919E3F-2F80-7ABC-8000-000000000001") == id)
    }

    @Test(arguments: [
        "", "01919e3f", "01919e3f2f807abc8000000000000001", "01919e3f-2f80-7abc-8000-00000000000g",
        "01919e3f-2f80-7abc-8000-0000000000011", "-01919e3-f2f80-7abc-8000-000000000001",
    ])
    func `what is no identifier is not read`(text: String) {
        #expect(Identifier(text) == nil)
    }

    @Test func `new ones carry the time, version 7 and the variant, and differ`() {
        var source = IdentifierSource(seed: 7)
        let moment = Moment(milliseconds: 0x0191_9E3F_2F80, offsetMinutes: 420)
        let ids = (0..<1_000).map { _ in source.next(at: moment) }
        #expect(Set(ids).count == 1_000)
        for id in ids {
            #expect(id.description.hasPrefix("01919e3f-2f80-7"))
            #expect(id.low >> 62 == 0b10)
        }
        var same = IdentifierSource(seed: 7)
        #expect(same.next(at: moment) == ids[0])
    }
}
