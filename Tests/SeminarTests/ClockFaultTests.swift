import Testing

@testable import Seminar

/// What a change shows of the clock of the laptop that it was made on.
struct ClockFaultTests {
    private func change(_ n: Int, seconds: Int, after: [Identifier] = []) -> Change {
        let at = Moment(milliseconds: 1_726_457_222_000 + seconds * 1_000, offsetMinutes: 420)
        let id = Identifier(high: 0x0191_F9E1_0000_7000, low: 0x8000_0000_0000_0000 + UInt64(n))
        return Change(
            id: id, n: n, at: at, by: "Thư ký \(n)", subject: .idea(id), after: after,
            set: ["text": "Một cửa"])
    }

    private func shown(_ change: Change, after before: Change? = nil, seen: [Change] = []) -> [ClockFault] {
        ClockFault.shown(by: change, after: before?.at) { id in seen.first { $0.id == id } }
    }

    @Test func `two minutes are no fault, and a second more is one`() {
        let first = change(1, seconds: 0)
        #expect(shown(change(2, seconds: -120), after: first) == [])
        let later = change(2, seconds: -121)
        #expect(shown(later, after: first) == [ClockFault(change: later, kind: .setBack, seconds: 121)])
    }

    @Test func `of what was seen elsewhere the latest counts, and what is not known does not`() {
        let seen = [change(1, seconds: 200), change(2, seconds: 600)]
        let own = change(4, seconds: 0, after: (seen + [change(3, seconds: 900)]).map(\.id))
        #expect(shown(own, seen: seen) == [ClockFault(change: own, kind: .behind(seen[1]), seconds: 600)])
        #expect(shown(own) == [])
    }

    @Test func `a clock that was set back and is behind another is both`() {
        let seen = change(1, seconds: 600)
        let own = change(3, seconds: 0, after: [seen.id])
        #expect(
            shown(own, after: change(2, seconds: 300), seen: [seen]) == [
                ClockFault(change: own, kind: .setBack, seconds: 300),
                ClockFault(change: own, kind: .behind(seen), seconds: 600),
            ])
    }

    private func origin(
        _ tag: String, _ writer: String = "Thư ký 1", on device: String = "may-1", here: Bool = false,
        elsewhere: Bool = false
    ) -> JournalOrigin {
        JournalOrigin(
            tag: tag, laptop: RoomClock.Laptop(writer, on: device), isFromHere: here,
            isFromElsewhere: elsewhere)
    }

    @Test func `journals of one laptop are known as such`() {
        let journal = origin("a")
        #expect(journal.isSameLaptop(as: origin("a", "Thư ký 2", on: "may-2")))
        #expect(journal.isSameLaptop(as: origin("b")))
        #expect(!journal.isSameLaptop(as: origin("b", on: "may-2")))
        #expect(!journal.isSameLaptop(as: origin("b", "Thư ký 2")))
        // Two that were set up alike.
        #expect(!journal.isSameLaptop(as: origin("b", elsewhere: true)))
        // Two names, and this laptop wrote both.
        #expect(origin("a", here: true).isSameLaptop(as: origin("b", "Thư ký 2", here: true)))
    }
}
