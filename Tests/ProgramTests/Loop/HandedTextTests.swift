import Foundation
import Interface
import Journal
import Seminar
import TestSupport
import Testing

@testable import toadam

/// An editor that came back at once saves when the program has long been left.
struct HandedTextTests {
    private let place: TemporaryFolder

    init() throws { place = try TemporaryFolder() }

    private func texts() throws -> [String] {
        let folder = place.path("state/texts")
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
            .map { "\(folder)/\($0)" }
    }

    /// Hands what is typed to an editor, records it as it is, and leaves.
    private func handAndLeave() throws -> String {
        let driver = try LoopDriver(in: place)
        try driver.send("@07 3\r")
        try driver.send("Câu mở")
        let draft = try #require(driver.loop.state.draftInLine)
        let handed = try #require(driver.desk?.hand(draft, name: "a"))
        #expect(draft.set["speaker"] == "L3-07", "\(draft)")
        try driver.send("\r")
        try driver.turn("it saved") { !driver.loop.state.context.writing.isPending }
        driver.end()
        #expect(try texts() == [handed.file.path.text])
        return handed.file.path.text
    }

    @Test func `what it wrote is offered at the next start, with the speaker that it was begun for`() throws {
        let path = try handAndLeave()
        try Data("Câu mở, viết tiếp\n".utf8).write(to: URL(filePath: path))
        var driver = try LoopDriver(in: place)
        try driver.turn(toSee: "Câu mở, viết tiếp")
        try driver.send("\r")
        #expect(driver.loop.state.run.capture.field.text == "Câu mở, viết tiếp", "\(driver.picture)")
        try driver.send("\r")
        try driver.turn("it saved") { !driver.loop.state.context.writing.isPending }
        let idea = try #require(driver.loop.state.record.ideas.last)
        #expect(idea.text == "Câu mở, viết tiếp")
        #expect(idea.speaker == "L3-07")
        driver.end()
        // Once is enough, and the editor may still have it open.
        driver = try LoopDriver(in: place)
        #expect(!driver.picture.contains("Câu mở, viết tiếp (") && driver.desk?.offered.isEmpty == true)
        #expect(FileManager.default.fileExists(atPath: path))
    }

    @Test func `where it wrote nothing nothing is offered, and the file goes after some days`() throws {
        let path = try handAndLeave()
        var driver = try LoopDriver(in: place)
        #expect(driver.loop.state.context.isLoaded)
        #expect(driver.desk?.offered.isEmpty == true)
        driver.end()
        #expect(FileManager.default.fileExists(atPath: path))
        driver = try LoopDriver(in: place, clock: { LoopDriver.start + 8 * 86_400_000 })
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `a note that cannot be read is said at the start and by check, and stays as it is`() throws {
        let path = try handAndLeave()
        let note = "\(path).draft"
        try Data("ghi chú\n".utf8).write(to: URL(filePath: note))
        let driver = try LoopDriver(in: place)
        try driver.turn(toSee: "1 lỗi tệp")
        #expect(driver.desk?.draftProblems == [Problem(file: note, fact: .damagedDraft)])
        #expect(try String(contentsOfFile: note, encoding: .utf8) == "ghi chú\n")
        let state = StateDirectory(Path(place.path("state")))
        #expect(state.draftProblems(of: nil) == [Problem(file: note, fact: .damagedDraft)])
        #expect(FileManager.default.fileExists(atPath: path))
    }
}
