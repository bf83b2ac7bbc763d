import Testing

@testable import Seminar

struct ShorteningTests {
    /// Items of 30, 30, 30 minutes from 08:00, a fixed start for the fourth, and 30 minutes more.
    private func shortening(
        at time: Int, fixed: Int? = 570, minutes: [Int] = [30, 30, 30], running: Bool = true
    ) -> Shortening? {
        let day = Day(number: 19_982)
        func moment(_ minute: Int) -> Moment {
            Moment(day: day, secondOfDay: minute * 60, offsetMinutes: 420)
        }
        var items = minutes.enumerated().map { place, minutes in
            Item(id: "\(place + 1)", title: Localized([.vietnamese: "M"]), minutes: minutes)
        }
        items.append(Item(id: "4", title: Localized([.vietnamese: "M"]), minutes: 30, fixedStart: fixed))
        let session = Session(
            id: "N1", title: Localized([.vietnamese: "N"]), day: day, place: nil, start: 480, items: items)
        var agenda = items.enumerated().map { place, item in
            AgendaItem(id: item.id, plan: item, item: item, sessionID: "N1", position: Double(place))
        }
        if running { agenda[0].facts = ItemFacts(started: moment(480), running: moment(480)) }
        let programme = Programme(id: "p", title: Localized([.vietnamese: "P"]), sessions: [session])
        return Timetable(programme: programme, agenda: agenda, current: "1", now: moment(time)).sessions[0]
            .shortening
    }

    @Test func `in time nothing is to be shortened`() {
        #expect(shortening(at: 500) == nil)
        #expect(shortening(at: 500, fixed: nil) == nil)
    }

    @Test func `late for a fixed start, the items before it give whole minutes`() {
        #expect(shortening(at: 519) == Shortening(minutes: 5, items: ["2", "3"], until: "4", isEnough: true))
        #expect(shortening(at: 520) == Shortening(minutes: 5, items: ["2", "3"], until: "4", isEnough: true))
        #expect(shortening(at: 521) == Shortening(minutes: 6, items: ["2", "3"], until: "4", isEnough: true))
    }

    @Test func `late for the end, all items to come give`() {
        #expect(
            shortening(at: 520, fixed: nil)
                == Shortening(minutes: 4, items: ["2", "3", "4"], until: nil, isEnough: true))
    }

    @Test func `no item is left with less than five minutes`() {
        #expect(
            shortening(at: 540, minutes: [30, 10, 50])
                == Shortening(minutes: 5, items: ["2", "3"], until: "4", isEnough: false))
        #expect(shortening(at: 540, minutes: [30, 5, 5]) == nil)
    }

    @Test func `an item that is as short as can be leaves the shortening to the others`() {
        #expect(
            shortening(at: 540, minutes: [30, 5, 55])
                == Shortening(minutes: 30, items: ["3"], until: "4", isEnough: true))
    }
}
