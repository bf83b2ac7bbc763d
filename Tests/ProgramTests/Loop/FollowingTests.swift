import Foundation
import Interface
import Journal
import Seminar
import TestSupport
import Testing
import Wording

@testable import toadam

/// What another laptop wrote is on the screen two seconds after its file has changed here: at once where the kernel tells
/// of it, and by looking where it does not, as on a share.
struct FollowingTests {
    private let place: TemporaryFolder

    init() throws { place = try TemporaryFolder() }

    /// The journal of another laptop with this many ideas on the first item.
    private func journal(ideas count: Int) -> Data {
        let header =
            #"[{"format":"toadam-journal/1","seminar":"toadam-mau","writer":"Thư ký 2","device":"may-2","#
            + #""journal":"77c1","created":"2024-09-16T08:00:00.000+07:00"}"#
        let changes = (0..<count).map { number in
            #"{"id":"0191f9e1-0000-7001-8000-00000000010\#(number)","n":\#(number + 1),"#
                + #""at":"2024-09-16T10:27:03.123+07:00","by":"Thư ký 2","#
                + #""idea":"0191f9e1-0000-7001-8000-00000000020\#(number)","after":[],"#
                + #""set":{"kind":"idea","text":"Ý số \#(number)","item":"N1-01"}}"#
        }
        return Data(([header] + changes).joined(separator: ",\n").utf8) + Data("\n]\n".utf8)
    }

    private var file: URL { URL(filePath: place.path("s/journal/thu-ky-2-77c1.json")) }

    @Test func `it looks often enough, and soon after a notice`() {
        // Reading what is new and drawing it have the rest of the two seconds.
        #expect(FolderWorker.scanInterval <= 1_500)
        #expect(FolderWorker.settling <= 100)
    }

    @Test(arguments: [true, false])
    func `a change is on the screen within two seconds, with a notice and without`(isNoticed: Bool) throws {
        let files = FileManager.default
        let driver = try LoopDriver(in: place)
        try files.createDirectory(atPath: place.path("s/journal"), withIntermediateDirectories: true)
        try journal(ideas: 1).write(to: file)
        try driver.turn(toSee: "Ý số 0")
        if !isNoticed {
            // Another folder under the same name, of which no notice comes: the watch is on the one that was there.
            try files.copyItem(atPath: place.path("s/journal"), toPath: place.path("s/other"))
            try files.moveItem(atPath: place.path("s/journal"), toPath: place.path("s/watched"))
            try files.moveItem(atPath: place.path("s/other"), toPath: place.path("s/journal"))
        }
        let seconds = try Patience.medianSeconds { number in
            try journal(ideas: number + 2).write(to: file)
            try driver.turn(toSee: "Ý số \(number + 1)")
        }
        #expect(seconds < 2)
    }

    @Test(arguments: [true, false])
    func `an older copy over this laptop's journal takes nothing from it, and that is said`(isMoved: Bool)
        throws
    {
        let files = FileManager.default
        let driver = try LoopDriver(in: place)
        try driver.send("Ý thứ nhất\r")
        try driver.turn("it saved") { !driver.loop.state.context.writing.isPending }
        let name = try #require(files.contentsOfDirectory(atPath: place.path("s/journal")).first)
        let journal = URL(filePath: place.path("s/journal/\(name)"))
        let old = try Data(contentsOf: journal)
        try driver.send("Ý thứ hai\r")
        try driver.turn("the second idea in the file") {
            (try? Data(contentsOf: journal).count) ?? 0 > old.count
        }
        try driver.turn("it saved") { !driver.loop.state.context.writing.isPending }
        if isMoved {
            try old.write(to: journal, options: .atomic)
        } else {
            try old.write(to: journal)
        }
        try driver.turn("a new journal") {
            (try? files.contentsOfDirectory(atPath: place.path("s/journal")).count) ?? 0 > 1
        }
        let texts = try files.contentsOfDirectory(atPath: place.path("s/journal"))
            .map { try String(contentsOfFile: place.path("s/journal/\($0)"), encoding: .utf8) }.joined()
        #expect(texts.contains("Ý thứ nhất") && texts.contains("Ý thứ hai"))
        try driver.turn(toSee: "thiếu 1 thay đổi, đã ghi lại vào")
        #expect(driver.loop.state.context.problems == [])
        driver.end()
        #expect(driver.loop.restored.map(\.file) == ["journal/\(name)"])
    }

    /// Opens with another laptop's journal of three ideas in the folder.
    private func driverWithJournal(writer: String? = "Thư ký 1") throws -> LoopDriver {
        let driver = try LoopDriver(in: place, writer: writer)
        try FileManager.default.createDirectory(
            atPath: place.path("s/journal"), withIntermediateDirectories: true)
        try journal(ideas: 3).write(to: file)
        try driver.turn("it read") { driver.loop.state.record.greatest == 3 }
        return driver
    }

    private func writtenAgain() -> Data? {
        FileManager.default.contents(atPath: place.path("s/journal/thu-ky-2-77c1-2.json"))
    }

    @Test(arguments: [true, false])
    func `what another's journal loses is written again beside it, and that is said`(isGone: Bool) throws {
        let driver = try driverWithJournal()
        if isGone {
            try FileManager.default.removeItem(at: file)
            try driver.turn(toSee: "nhật ký đã biến mất")
        } else {
            try journal(ideas: 1).write(to: file)
            try driver.turn(toSee: "nhật ký chỉ còn 1 thay đổi")
        }
        try driver.turn(toSee: "thiếu \(isGone ? 3 : 2) thay đổi, đã ghi lại vào thu-ky-2")
        try driver.turn("nothing wrong any more") { driver.loop.state.context.problems == [] }
        if isGone { #expect(writtenAgain() == journal(ideas: 3)) }
        // Its return doubles nothing.
        try journal(ideas: 3).write(to: file)
        try driver.send("Ý của máy này\r")
        try driver.turn("it saved") { !driver.loop.state.context.writing.isPending }
        #expect(
            driver.loop.state.record.ideas.count { $0.values["text"]?.string?.hasPrefix("Ý số") ?? false }
                == 3)
        #expect(driver.loop.state.context.journals["77c1"]?.changes == 3)
        driver.end()
        #expect(driver.loop.restored.count == 1)
    }

    @Test func `what is missing on leaving is written again without waiting`() throws {
        let driver = try driverWithJournal()
        try FileManager.default.removeItem(at: file)
        driver.end()
        #expect(writtenAgain() == journal(ideas: 3))
        #expect(
            driver.loop.restored.map(\.fact) == [
                .restored(changes: 3, into: "thu-ky-2-77c1-2.json")
            ])
    }

    @Test func `what went while no program ran is told at the next start, until it is back`() throws {
        try driverWithJournal().end()
        try journal(ideas: 1).write(to: file)
        let driver = try LoopDriver(in: place)
        try driver.turn(toSee: "nay chỉ còn đến số 1, máy này đã")
        #expect(driver.loop.state.context.problems.count == 1)
        try journal(ideas: 3).write(to: file)
        try driver.turn("it noticed") { driver.loop.state.context.problems == [] }
    }

    @Test func `two texts under one number are told while the folder is open and at the start, as by check`()
        throws
    {
        let clash = #"mã “0191f9e1-0000-7001-8000-000000000101” được dùng cho hai thứ khác nhau."#
        var driver = try driverWithJournal()
        #expect(driver.loop.state.context.problems == [])
        let copy = place.path("s/journal/thu-ky-2-88d2.json")
        let altered = String(decoding: journal(ideas: 3), as: UTF8.self).replacing("Ý số 1", with: "Ý khác")
        try Data(altered.utf8).write(to: URL(filePath: copy))
        try driver.turn("it noticed") { driver.loop.state.context.problems.count == 1 }
        let found = try #require(driver.loop.state.context.problems.first)
        #expect(found.phrase.vi == "journal/thu-ky-2-88d2.json, dòng 3: \(clash)")
        #expect(try SeminarFolder(Path(place.path("s"))).check() == [found])
        try FileManager.default.removeItem(atPath: copy)
        try driver.turn("it gone") { driver.loop.state.context.problems == [] }
        driver.end()
        try Data(altered.utf8).write(to: URL(filePath: copy))
        driver = try LoopDriver(in: place)
        try driver.turn("it noticed at the start") { driver.loop.state.context.problems == [found] }
        try journal(ideas: 3).write(to: URL(filePath: copy))
        try driver.turn("it corrected") { driver.loop.state.context.problems == [] }
    }

    @Test func `whoever only watches says what is missing, and writes nothing`() throws {
        let driver = try driverWithJournal(writer: nil)
        try FileManager.default.removeItem(at: file)
        try driver.turn("it noticed") { !driver.loop.state.context.problems.isEmpty }
        driver.end()
        #expect(writtenAgain() == nil)
    }

    @Test func `bytes written over in this laptop's journal are written again while the program runs`() throws
    {
        let driver = try LoopDriver(in: place)
        for text in ["Ý thứ nhất", "Ý thứ hai", "Ý thứ ba"] {
            try driver.send("\(text)\r")
            try driver.turn("it saved") { !driver.loop.state.context.writing.isPending }
        }
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: place.path("s/journal")).first)
        let path = place.path("s/journal/\(name)")
        let text = try #require(try Data(contentsOf: URL(filePath: path)).range(of: Data("Ý thứ hai".utf8)))
        let journal = try FileHandle(forUpdating: URL(filePath: path))
        try journal.seek(toOffset: UInt64(text.lowerBound))
        try journal.write(contentsOf: Data(count: 8))
        try journal.close()
        try driver.turn(toSee: "thiếu 1 thay đổi, đã ghi lại vào")
    }

    @Test(arguments: [
        ("khac", "đã bị thay bằng chương trình của tọa đàm khác (“khac”)"),
        ("toadam-mau", "chương trình tọa đàm vừa bị sửa trong lúc đang mở"),
        (nil, "chương trình tọa đàm đã biến mất"),
    ])
    func `a programme that is edited, replaced or gone is told`(id: String?, sentence: String) throws {
        let driver = try LoopDriver(in: place)
        let programme = place.path("s/programme.json")
        let text = try String(contentsOfFile: programme, encoding: .utf8)
        if let id {
            let edited = text.replacing(/"id": ?"toadam-mau"/, with: "\"id\":\"\(id)\"") + " "
            try edited.write(toFile: programme, atomically: true, encoding: .utf8)
        } else {
            try FileManager.default.removeItem(atPath: programme)
        }
        try driver.turn(toSee: String(sentence.prefix(40)))
        #expect(driver.loop.state.context.problems.count == 1)
        try text.write(toFile: programme, atomically: true, encoding: .utf8)
        try driver.turn("all well again") { driver.loop.state.context.problems.isEmpty }
    }
}
