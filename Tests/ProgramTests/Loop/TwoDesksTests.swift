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
