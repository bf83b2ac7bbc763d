import TestSupport
import Testing

@testable import Seminar

/// Places in the queue of those who wait for the floor.
struct QueueTests {
    private let nine = Moment(day: Day(number: 19_982), secondOfDay: 9 * 3_600, offsetMinutes: 420)

    private func request(_ number: Int, order: Double? = nil, called: Int? = nil, done: Int? = nil)
        -> FloorRequest
    {
        FloorRequest(
            id: .sample(number), person: "G\(number)",
            asked: nine.adding(seconds: number), called: called.map(nine.adding(seconds:)),
            done: done.map(nine.adding(seconds:)), order: order)
    }

    private func moved(_ floor: Floor, _ id: Identifier, by step: Int) -> Floor {
        var requests = floor.requests
        for (id, order) in floor.moving(id, by: step) {
            for index in requests.indices where requests[index].id == id { requests[index].order = order }
        }
        return Floor(requests)
    }

    @Test func `one place up or down sets one value, and the ends stay ends`() {
        let floor = Floor((1...4).map { request($0) })
        let third = floor.waiting[2].id
        #expect(floor.moving(third, by: -1).count == 1)
        #expect(moved(floor, third, by: -1).waiting.map(\.person) == ["G1", "G3", "G2", "G4"])
        #expect(moved(floor, third, by: 1).waiting.map(\.person) == ["G1", "G2", "G4", "G3"])
        #expect(floor.moving(floor.waiting[0].id, by: -1).isEmpty)
        #expect(floor.moving(floor.waiting[3].id, by: 1).isEmpty)
        #expect(floor.moving(third, by: 0).isEmpty)
        #expect(floor.moving(.sample(999), by: 1).isEmpty)
    }

    @Test func `equal places go by id, and moving within them sets all anew`() {
        let floor = Floor((1...3).map { request($0, order: 5) })
        #expect(floor.waiting.map(\.person) == ["G1", "G2", "G3"])
        #expect(moved(floor, floor.waiting[2].id, by: -1).waiting.map(\.person) == ["G1", "G3", "G2"])
    }

    @Test(arguments: 0..<40)
    func `moving is what it is in any list, over and over, in whatever order the requests came`(seed: UInt64)
    {
        var random = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...8, using: &random)
        let greatest = seed % 3 == 0 ? Double.greatestFiniteMagnitude : Double(nine.milliseconds)
        var floor = Floor(
            (1...count).map { number in
                request(
                    number,
                    order: seed % 3 == 1 ? nil : greatest - Double(Int.random(in: 0...2, using: &random)))
            })
        for _ in 0..<100 {
            var expected = floor.waiting.map(\.id)
            let place = Int.random(in: 0..<count, using: &random)
            let step = Bool.random(using: &random) ? 1 : -1
            let id = expected[place]
            if expected.indices.contains(place + step) { expected.swapAt(place, place + step) }
            let places = floor.moving(id, by: step)
            #expect(places.allSatisfy { $0.order.isFinite })
            // Beside the greatest numbers there is no room for others; those are in forged files only.
            guard seed % 3 != 0 else { continue }
            floor = moved(floor, id, by: step)
            #expect(floor.waiting.map(\.id) == expected)
            #expect(Floor(floor.requests.shuffled(using: &random)) == floor)
        }
    }

    @Test func `who asks now comes last, though another laptop's clock is ahead`() {
        #expect(Floor().nextOrder(at: nine) == Double(nine.milliseconds))
        let ahead = Double(nine.adding(seconds: 600).milliseconds)
        #expect(Floor([request(1, order: ahead)]).nextOrder(at: nine) == ahead + 1)
    }

    @Test func `who has spoken since a moment stands in the order of the calls`() {
        let floor = Floor([
            request(1, called: 300, done: 360), request(2, called: 100, done: 160),
            request(3, called: 200, done: 260), request(4, called: 400), request(5),
        ])
        #expect(floor.done(since: nil).map(\.person) == ["G2", "G3", "G1"])
        #expect(floor.done(since: nine.adding(seconds: 150)).map(\.person) == ["G3", "G1"])
        let groups = (1...6).map { "G\($0)" }
        #expect(floor.unheard(groups, since: nil) == ["G6"])
        #expect(floor.unheard(groups, since: nine.adding(seconds: 150)) == ["G2", "G6"])
    }
}
