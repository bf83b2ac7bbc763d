import Display
import Interface
import Seminar
import TestSupport
import Testing

@testable import toadam

/// Two laptops at the same ideas: what one does to several of them while the other changes one.
struct TwoDesksTests {
    private func idea(_ text: String, at desk: LoopDriver) throws -> Idea {
        try #require(desk.loop.state.record.ideas.first { $0.text == text })
    }

    /// Two laptops of a room whose first item runs, and in which these people wait to speak.
    private func queue(_ people: String..., in place: TemporaryFolder) throws -> (LoopDriver, LoopDriver) {
        let time = RoomTime()
        let one = try LoopDriver(in: place, clock: time.clock(ahead: 0))
        let other = try LoopDriver(
            in: place, writer: "Thư ký 2", state: "state-2", clock: time.clock(ahead: 95))
        try one.send("\u{7}\u{1B}q")
        for person in people {
            time.pass(seconds: 1)
            try one.send("\(person)\r")
        }
        try one.send("\u{1B}")
        try other.turn("the queue") {
            other.loop.state.record.floor.waiting(on: other.loop.state.context.roomTime.day).count
                == people.count
        }
        return (one, other)
    }

    @Test func `whoever was chosen in the queue is called, though another laptop called the one before`()
        throws
    {
        let place = try TemporaryFolder()
        let (one, other) = try queue("07 4", "04 3", "05 3", in: place)
        try other.send("\u{1B}q\u{1B}[B")
        try one.send("\u{1B}n")
        try other.turn("the call") { other.loop.state.record.floor.speaking?.person == "L4-07" }
        try other.send("\r")
        #expect(other.loop.state.record.floor.speaking?.person == "L3-04")
        #expect(other.status.contains("Mời Học viên 04 – Lớp 3 phát biểu"), "\(other.status)")
    }

    @Test(arguments: ["\r", "\u{1B}[3~", "\u{1B}[1;3A"])
    func `whoever was chosen in the queue and called meanwhile is told, and nobody else is meant`(key: String)
        throws
    {
        let place = try TemporaryFolder()
        let (one, other) = try queue("07 4", "04 3", "05 3", in: place)
        try other.send("\u{1B}q\u{1B}[B")
        try one.send("\u{1B}q\u{1B}[B\r")
        try other.turn("the call") { other.loop.state.record.floor.speaking?.person == "L3-04" }
        let changes = other.loop.state.record.greatest
        try other.send(key)
        #expect(other.loop.state.record.greatest == changes)
        #expect(other.status.contains("Học viên 04 – Lớp 3 không còn trong danh sách này"), "\(other.status)")
        // It is said once: the next key means the row that is chosen now.
        try other.send("\u{1B}[3~")
        #expect(other.status.contains("Đã rút đăng ký của Học viên 05 – Lớp 3"), "\(other.status)")
    }

    @Test func `the parked idea that was chosen is taken up, though another laptop took up the one before`()
        throws
    {
        let place = try TemporaryFolder()
        let one = try LoopDriver(in: place)
        let other = try LoopDriver(in: place, writer: "Thư ký 2", state: "state-2")
        for text in ["Điều một", "Điều hai", "Điều ba"] { try one.send("\(text)\u{1B}k") }
        try other.turn("three parked") { other.loop.state.record.parkedIdeas.count == 3 }
        try other.send("\u{1B}o\u{1B}[B")
        try one.send("\u{1B}o\r")
        try other.turn("two parked") { other.loop.state.record.parkedIdeas.count == 2 }
        try other.send("\r")
        #expect(other.loop.state.record.parkedIdeas.map(\.text) == ["Điều ba"])
        // The first laptop has the third one chosen now, and the other takes it up.
        try one.turn("one parked") { one.loop.state.record.parkedIdeas.count == 1 }
        try one.send("\u{1B}[B")
        try other.send("\r")
        try one.turn("none parked") { one.loop.state.record.parkedIdeas.isEmpty }
        let changes = one.loop.state.record.greatest
        try one.send("\r")
        #expect(one.loop.state.record.greatest == changes)
        #expect(one.status.contains("không còn trong danh sách này"), "\(one.status)")
    }

    @Test func `the removed idea that was chosen is restored, though another laptop restored the one before`()
        throws
    {
        let place = try TemporaryFolder()
        let one = try LoopDriver(in: place)
        let other = try LoopDriver(in: place, writer: "Thư ký 2", state: "state-2")
        try one.send("Ý một\rÝ hai\rÝ ba\r\u{1B}OR\u{4}\u{4}\u{4}")
        try other.turn("all removed") { other.loop.state.record.removedIdeas.count == 3 }
        try other.send("\u{1D}dx\r\u{1B}[B")
        try one.send("\u{1D}dx\r\r")
        try other.turn("one restored") { other.loop.state.record.removedIdeas.count == 2 }
        try other.send("\r")
        #expect(other.loop.state.record.removedIdeas.map(\.text) == ["Ý ba"])
    }

    @Test
    func `an idea that another laptop removed leaves none selected, so that no key means its neighbour`()
        throws
    {
        let place = try TemporaryFolder()
        let one = try LoopDriver(in: place)
        let other = try LoopDriver(in: place, writer: "Thư ký 2", state: "state-2")
        try one.send("Ý một\rÝ hai\rÝ ba\r")
        try other.turn(toSee: "Ý ba")
        try other.send("\u{1B}OR\u{1B}[A")
        try one.send("\u{1B}OR\u{1B}[A\u{4}")
        try other.turn("the removal") { other.loop.state.record.removedIdeas.count == 1 }
        let changes = other.loop.state.record.greatest
        try other.send("\u{4}")
        #expect(other.status.contains("Chưa chọn ý kiến nào"), "\(other.status)")
        try other.send("\r")
        #expect(other.status.contains("Chưa chọn ý kiến nào"), "\(other.status)")
        #expect(other.loop.state.record.greatest == changes)
        // Whoever looks and chooses means what is chosen; own removals go on from row to row.
        try other.send("\u{1B}[A\u{4}\u{4}")
        #expect(other.loop.state.record.removedIdeas.map(\.text).count == 3)
    }

    @Test func `a kind for several keeps what the other desk said of one of them, on both`() throws {
        let place = try TemporaryFolder()
        let one = try LoopDriver(in: place)
        let other = try LoopDriver(in: place, writer: "Thư ký 2", state: "state-2")
        try one.send("Ý thứ nhất\rÝ thứ hai\rÝ thứ ba\r")
        try other.turn(toSee: "Ý thứ ba")
        // The first desk marks the second and the third, and looks for a kind.
        try one.send("\u{1B}OR \u{1B}[A ")
        try one.turn(toSee: " 2 đã đánh dấu")
        try one.send("!")
        // Meanwhile the other says that the third is a question.
        try other.send("\u{1B}OR\u{1D}dl\r8")
        try other.turn(toSee: "Đã đặt “câu hỏi” cho 1 ý kiến")
        try one.turn(toSee: "1 ý kiến vừa được sửa ở máy khác")
        try one.send("5")
        try one.turn(toSee: "1 ý kiến vừa được sửa khác đi ở máy khác")
        try other.turn("the news") { (try? idea("Ý thứ hai", at: other).kind) == "proposal" }
        for desk in [one, other] {
            #expect(try idea("Ý thứ nhất", at: desk).kind == "idea")
            #expect(try idea("Ý thứ hai", at: desk).conflicts == [])
            #expect(try idea("Ý thứ ba", at: desk).conflicts == ["kind"])
            #expect(try idea("Ý thứ ba", at: desk).kind == "proposal")
        }
        // One undo takes both back, and leaves what the other said.
        try one.send("\u{1A}")
        try one.turn(toSee: "Đã hoàn tác: sửa 2 ý kiến")
        #expect(try idea("Ý thứ hai", at: one).kind == "idea")
        #expect(try idea("Ý thứ ba", at: one).kind == "question")
    }
}
