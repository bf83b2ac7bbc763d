import Display
import Foundation
import Glibc
import Interface
import Journal
import Seminar
import Terminal
import TestSupport
import Testing

@testable import toadam

/// What the loop promises: what is typed is kept before it is shown, what is saved is in the journal at once, what others
/// record appears, and what cannot be written is said, kept and tried again.
struct LoopTests {
    private let place: TemporaryFolder

    init() throws { place = try TemporaryFolder() }

    /// The bytes of every file of a folder, by name; empty where there is no such folder.
    private func files(_ folder: String) -> [String: Data] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path(folder))) ?? []
        return Dictionary(
            uniqueKeysWithValues: names.map { name in
                (name, FileManager.default.contents(atPath: place.path("\(folder)/\(name)")) ?? Data())
            })
    }

    /// The texts that the journals hold, read with a JSON tool that knows nothing of journals.
    private func recorded() throws -> [String] {
        try files("s/journal").sorted { $0.key < $1.key }.flatMap { _, bytes in
            let lines = try #require(JSONSerialization.jsonObject(with: bytes) as? [[String: Any]])
            return lines.compactMap { line in (line["set"] as? [String: Any])?["text"] as? String }
        }
    }

    /// What the program keeps of what is being typed, as the next start finds it after a kill at this instant.
    private func drafts() throws -> DraftStore {
        let copy = place.path("killed-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
        if FileManager.default.fileExists(atPath: place.path("state/drafts")) {
            try FileManager.default.copyItem(atPath: place.path("state/drafts"), toPath: copy + "/drafts")
        }
        return DraftStore(
            seminar: Programme.sample.id, state: StateDirectory(Path(copy)),
            at: Moment(milliseconds: LoopDriver.start, offsetMinutes: 420), text: Desk.typedText)
    }

    /// The text that the next start would offer; nil where there is none.
    private func kept() throws -> String? { try drafts().offered.last?.set["text"]?.string }

    /// One run of the program from its start to its end; afterwards its locks are free, as when a process has ended.
    private func run(_ body: (LoopDriver) throws -> Void) throws {
        let driver = try LoopDriver(in: place)
        try body(driver)
        driver.end()
    }

    @Test func `after Enter the journal is JSON and holds the idea, before anything else happens`() throws {
        let driver = try LoopDriver(in: place)
        try driver.send("Một cửa lưu động cho người cao tuổi\r")
        #expect(try recorded() == ["Một cửa lưu động cho người cao tuổi"])
        #expect(driver.screen.memory.rows.contains(" ›"))
    }

    @Test func `a sentence saved and left before the folder is read is recorded or offered`() throws {
        let driver = try LoopDriver(in: place, isRead: false)
        try driver.send("Họp dân trước khi duyệt quy hoạch\r\u{11}")
        try driver.turn("the end") { driver.loop.isOver }
        driver.end()
        #expect(try recorded() + [kept()].compactMap(\.self) == ["Họp dân trước khi duyệt quy hoạch"])
    }

    @Test func `that an idea is saved is said once the disk has it`() throws {
        let driver = try LoopDriver(in: place)
        try driver.send("Lập tổ tư vấn quy hoạch\r")
        #expect(driver.status.contains("đang lưu"))
        try driver.turn(toSee: "đã lưu 10:27:02")
        #expect(try kept() == nil)
    }

    @Test func `a sync that fails is an alarm until one succeeds`() throws {
        let driver = try LoopDriver(in: place)
        let desk = try #require(driver.desk)
        try driver.send("Một cửa lưu động\r")
        let at = Moment(milliseconds: LoopDriver.start, offsetMinutes: 420)
        let error = JournalError.file(FileError(operation: .sync, path: "x", code: EIO, reason: ""))
        let request = try #require(desk.recordSyncs.first)
        #expect(desk.synced(request, .failure(error), at: at) == [.notSaved(error)])
        let again = try #require(desk.recordSyncs.first)
        let events = desk.synced(again, .success(()), at: at)
        #expect(events.contains(.written(tag: desk.tag)) && events.contains(.saved(at)))
    }

    @Test func `what was recorded right before the end is waited for`() throws {
        let driver = try LoopDriver(in: place)
        let desk = try #require(driver.desk)
        try driver.send("Một cửa lưu động\r")
        #expect(!desk.recordSyncs.isEmpty)
        driver.end()
        #expect(desk.recordSyncs.isEmpty)
    }

    @Test func `of papers asked for in one burst the last is shown, and none once it was closed`() throws {
        let driver = try LoopDriver(in: place)
        try driver.send("\u{1B}[15~b")
        #expect(driver.screen.memory.rows[1].contains("Biên bản ·"))
        // Two papers on, and three back.
        try driver.send("\u{1B}[C\u{1B}[C\u{1B}[D\u{1B}[D\u{1B}[D")
        #expect(driver.screen.memory.rows[1].contains("Phím dùng khi ghi ý kiến"))
        // The last of these is Esc as a key of its own, and closes the paper.
        try driver.send("\u{1B}[C\u{1B}[C\u{1B}[27u")
        #expect(!driver.loop.state.showsPaper)
    }

    @Test func `what is being typed of an idea is kept when something else of it is recorded`() throws {
        let driver = try LoopDriver(in: place)
        let desk = try #require(driver.desk)
        try driver.send("Ai trả phí?\r")
        try driver.turn(toSee: "đã lưu 10:27:02")
        let idea = try #require(driver.loop.state.record.ideas.last)
        let at = Moment(milliseconds: LoopDriver.start, offsetMinutes: 420)
        let draft = Draft(
            idea: idea.id, at: at, by: "Thư ký 1", set: ["text": "Ai trả phí rác?"], isEdit: true)
        #expect(desk.save(draft) == [.draft(nil)])
        let change = Change(
            id: Identifier(high: 1, low: 1), n: 9, at: at, by: "Thư ký 1", subject: .idea(idea.id),
            after: [idea.recorded.id], set: ["answered": true])
        _ = desk.append([change])
        for request in desk.recordSyncs {
            let events = desk.synced(request, Result { () throws(JournalError) in try request.run() }, at: at)
            #expect(events == [.saved(at)])
        }
        #expect(try kept() == "Ai trả phí rác?")
    }

    @Test func `every key is in the draft before the picture shows it`() throws {
        let driver = try LoopDriver(in: place)
        var shown: [String] = []
        driver.screen.drawn = { rows in
            let line = rows.last { $0.hasPrefix(" › ") }?.dropFirst(3) ?? ""
            let text = try? kept()
            #expect(text?.trimmingCharacters(in: .whitespaces) == String(line))
            shown.append(String(line))
        }
        for character in "Phân loại rác tại nguồn" { try driver.send(String(character)) }
        // An input method takes back what it has given and gives the marked letter.
        try driver.send("\u{7F}\u{7F}ồn ở hai phường")
        #expect(shown.first == "P")
        #expect(shown.last == "Phân loại rác tại nguồn ở hai phường")
    }

    @Test func `a word that turns is in the draft as it turned before the picture shows it`() throws {
        let driver = try LoopDriver(in: place)
        var shown: [String] = []
        driver.screen.drawn = { rows in
            let line = rows.last { $0.hasPrefix(" › ") }?.dropFirst(3) ?? ""
            let text = try? kept()
            #expect(text?.trimmingCharacters(in: .whitespaces) == String(line))
            shown.append(String(line))
        }
        for character in "ddi last mile \u{7F}xanh" { try driver.send(String(character)) }
        #expect(shown.contains("đi lát mile"))
        #expect(shown.contains("đi last mile"))
        #expect(shown.last == "đi lát mile xanh")
    }

    @Test func `a burst is one picture`() throws {
        let driver = try LoopDriver(in: place)
        let before = driver.screen.memory.frameCount
        try driver.send("người\u{7F}\u{7F}\u{7F}ười dân")
        #expect(driver.screen.memory.frameCount == before + 1)
        #expect(driver.picture.contains(" › người dân"))
    }

    @Test func `what is entered before the folder has been read is recorded after`() throws {
        let driver = try LoopDriver(in: place, isRead: false)
        try driver.send("Câu đầu tiên\r")
        try driver.turn(toSee: "đã lưu")
        #expect(try recorded() == ["Câu đầu tiên"])
    }

    @Test func `what another laptop records appears, and the line and its cursor stay`() throws {
        let driver = try LoopDriver(in: place)
        try driver.send("Đang gõ dở\u{1B}[D")
        let cursor = driver.screen.memory.frame?.cursor
        let other = JournalWriter(
            SeminarFolder(Path(place.path("s"))), seminar: Programme.sample.id, writer: "Thư ký 2",
            device: Device(name: "may-2", machine: "m2", cards: ["00:11:22:33:44:66"]), state: nil)
        var identifiers = IdentifierSource(seed: 7)
        let at = Moment(milliseconds: LoopDriver.start, offsetMinutes: 420)
        try other.append([
            Change(
                id: identifiers.next(at: at), n: 1, at: at, by: "Thư ký 2",
                subject: .idea(identifiers.next(at: at)),
                set: ["kind": "idea", "text": "Ý từ máy khác", "item": "N1-01"])
        ])
        try driver.turn(toSee: "  Ý từ máy khác")
        #expect(driver.picture.contains(" › Đang gõ dở"))
        #expect(driver.screen.memory.frame?.cursor == cursor)
    }

    @Test(arguments: [[], ["Ý trước đó"]])
    func `with the folder gone that is said and the idea kept, and saved when it is back`(
        earlier: [String]
    ) throws {
        let driver = try LoopDriver(in: place)
        for text in earlier { try driver.send(text + "\r") }
        try driver.turn("all on the disk") { earlier.isEmpty || driver.status.contains("đã lưu") }
        try FileManager.default.moveItem(atPath: place.path("s"), toPath: place.path("s-xa"))

        try driver.send("Ý khi mất thư mục\r")
        #expect(driver.status.contains("CHƯA LƯU"))
        #expect(driver.picture.contains("  Ý khi mất thư mục"))
        #expect(try kept() == "Ý khi mất thư mục")
        // Leaving is not silent.
        try driver.send("\u{11}")
        #expect(!driver.loop.isOver)
        try driver.turn(toSee: "Còn ý kiến chưa lưu được")
        try driver.send("\u{1B}")
        try driver.turn("no question") { !driver.picture.contains("Còn ý kiến chưa lưu được") }
        #expect(!FileManager.default.fileExists(atPath: place.path("s")))

        try FileManager.default.moveItem(atPath: place.path("s-xa"), toPath: place.path("s"))
        try driver.turn("saved") { driver.status.contains("đã lưu") && !driver.status.contains("CHƯA") }
        #expect(Set(try recorded()) == Set(earlier + ["Ý khi mất thư mục"]))
        #expect(try kept() == nil)
    }

    @Test func `an idea and the key that leaves, come at once, ask where the idea cannot be saved`() throws {
        let driver = try LoopDriver(in: place)
        try FileManager.default.moveItem(atPath: place.path("s"), toPath: place.path("s-xa"))
        try driver.send("Ý khi mất thư mục\r\u{11}")
        #expect(!driver.loop.isOver)
        try driver.turn(toSee: "Còn ý kiến chưa lưu được")
    }

    @Test
    func `without a place for drafts ideas are recorded and saved, and leaving asks where they are not`()
        throws
    {
        try Data().write(to: URL(filePath: place.path("tệp")))
        let driver = try LoopDriver(in: place, state: "tệp/state")
        try driver.send("Ý khi không có thư mục nhà")
        #expect(driver.status.contains("CHƯA LƯU BẢN NHÁP"))
        try driver.send("\u{11}")
        #expect(!driver.loop.isOver)
        try driver.turn(toSee: "Câu đang nhập chưa lưu được")
        #expect(driver.picture.contains("thoát, mất câu đang nhập"))
        try driver.send("\u{1B}")
        try driver.turn("no question") { !driver.picture.contains("Câu đang nhập chưa lưu được") }
        try driver.send("\r")
        try driver.turn(toSee: "đã lưu")
        #expect(try recorded() == ["Ý khi không có thư mục nhà"])
        try FileManager.default.moveItem(atPath: place.path("s"), toPath: place.path("s-xa"))
        try driver.send("Ý khi mất thư mục\r")
        #expect(driver.status.contains("CHƯA LƯU"))
        try driver.send("\u{11}")
        #expect(!driver.loop.isOver)
        try FileManager.default.moveItem(atPath: place.path("s-xa"), toPath: place.path("s"))
        try driver.turn("saved") { driver.status.contains("đã lưu") && !driver.status.contains("CHƯA") }
    }

    @Test func `with the terminal gone it ends, and the next start offers what was typed`() throws {
        try run { driver in
            try driver.send("Ý đang gõ thì mất điện")
            try driver.hangUp()
            #expect(driver.loop.isOver)
        }
        #expect(try kept() == "Ý đang gõ thì mất điện")
        try run { driver in
            try driver.turn(toSee: "Khôi phục bản nháp?")
            try driver.turn(toSee: "Ý đang gõ thì mất điện")
            try driver.send("\r")
            try driver.turn(toSee: " › Ý đang gõ thì mất điện")
            try driver.send("\r")
            try driver.turn(toSee: "đã lưu")
        }
        #expect(try recorded() == ["Ý đang gõ thì mất điện"])
        #expect(files("state/drafts").isEmpty)
    }

    @Test func `a program that is left with an empty line offers nothing, and keeps what was taken back`()
        throws
    {
        try run { driver in
            try driver.send("ab")
            try driver.send("\u{7F}\u{7F}")
            try driver.send("\u{11}")
            #expect(driver.loop.isOver)
        }
        #expect(try kept() == nil)
        #expect(try drafts().cleared.map { $0.set["text"] } == ["ab"])
        #expect(files("s/journal").isEmpty)
        // Its code in the palette brings it back, days later too.
        try run { driver in
            try driver.send("\u{1D}bn\r")
            try driver.turn(toSee: "ab")
            try driver.send("\r")
            try driver.turn(toSee: " › ab")
            try driver.send("\r")
            try driver.turn(toSee: "đã lưu")
        }
        #expect(try recorded() == ["ab"])
    }

    @Test func `keys that were worked on are not offered again`() throws {
        let driver = try LoopDriver(in: place)
        try driver.send("Một ")
        // They do something, and leave the text as it is.
        try driver.send("\u{1B}[D\u{1B}[C")
        try driver.send("x\u{7F}")
        #expect(try kept() == "Một ")
        try driver.send("Hai\r")
        try driver.turn(toSee: "đã lưu")
        #expect(try kept() == nil)
    }

    @Test func `keys that were typed for a question are no part of the text`() throws {
        let driver = try LoopDriver(in: place)
        try driver.send("Một")
        // Esc opens the palette on an empty line only; F1 opens the help over the line.
        try driver.send("\u{1B}OP")
        try driver.send("xyz")
        #expect(try kept() == "Một")
    }

    @Test func `a paste under way is kept as far as it has come`() throws {
        let driver = try LoopDriver(in: place)
        try driver.send("Một ")
        try driver.send("\u{1B}[200~dòng dán ")
        try driver.send("chưa xong")
        #expect(try kept() == "Một dòng dán chưa xong")
        try driver.send("\u{1B}[201~.")
        #expect(try kept() == "Một dòng dán chưa xong.")
    }

    @Test func `an edit that was begun before its idea is on the disk stays when that is`() throws {
        let driver = try LoopDriver(in: place)
        // In one burst, so that the disk cannot have answered in between.
        try driver.send("Một\r\u{1B}[A hai")
        try driver.turn(toSee: "đã lưu")
        #expect(try kept() == "Một hai")
    }

    @Test func `a file that is no journal is said, although nothing new was recorded in it`() throws {
        let driver = try LoopDriver(in: place)
        #expect(driver.loop.state.context.problems.isEmpty)
        try FileManager.default.createDirectory(
            atPath: place.path("s/journal"), withIntermediateDirectories: true)
        try Data("không phải nhật ký\n".utf8).write(to: URL(filePath: place.path("s/journal/la.json")))
        try driver.turn("the problem said") {
            driver.loop.state.context.problems.contains { $0.file == "journal/la.json" }
        }
    }

    @Test func `what is being typed reaches the disk while it is typed`() throws {
        let driver = try LoopDriver(in: place)
        try driver.send("Một")
        try driver.turn("synced") { driver.desk?.draftSync == nil }
    }

    @Test func `the next start continues the journal and can undo what it holds`() throws {
        try run { driver in
            try driver.send("Ý thứ nhất\r")
            try driver.turn(toSee: "đã lưu")
        }
        try run { driver in
            try driver.send("Ý thứ hai\r")
            try driver.send("\u{1A}")
            try driver.send("\u{1A}")
            try driver.turn(toSee: "Chưa có ý kiến nào")
            try driver.send("\u{19}")
            try driver.turn(toSee: "  Ý thứ nhất")
        }
        #expect(files("s/journal").count == 1)
        #expect(try recorded().filter { $0 == "Ý thứ hai" }.count == 1)
    }
}
