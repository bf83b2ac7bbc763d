import Foundation
import Glibc
import Journal
import Seminar
import TestSupport
import Testing

/// Reading what other laptops write, on the real file system.
struct FollowerTests {
    let temporary: TemporaryFolder
    let folder: SeminarFolder

    init() throws {
        temporary = try TemporaryFolder()
        folder = try SeminarFolder.create("\(temporary.path)/mau", programme: JournalSample.programme)
        try FileManager.default.createDirectory(
            atPath: folder.journalFolder.text, withIntermediateDirectories: false)
    }

    private var follower: Follower { Follower(folder, seminar: "mau") }

    private func path(_ name: String) -> String { "\(folder.journalFolder)/\(name)" }

    private func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path(name)))
    }

    private let header =
        #"[{"format":"toadam-journal/1","seminar":"mau","writer":"Thư ký 2","device":"may-2","journal":"77c1","#
        + #""created":"2024-09-16T08:00:00.000+07:00"}"#

    private func journal(_ numbers: some Sequence<Int>, ending: String = "\n]\n") -> String {
        header
            + numbers.map { ",\n" + String(decoding: JournalSample.change($0).line, as: UTF8.self) }
            .joined()
            + ending
    }

    @Test func `a scan hands out only what was added`() throws {
        var follower = follower
        try write("a.json", journal(1...2))
        #expect(follower.scan(milliseconds: 0).journals.map { $0.changes.map(\.n) } == [[1, 2]])
        #expect(follower.scan(milliseconds: 0).journals.isEmpty)
        try write("a.json", journal(1...3))
        let news = follower.scan(milliseconds: 0)
        #expect(news.journals.map { $0.changes.map(\.n) } == [[3]])
        #expect(news.journals[0].tag == "77c1")
        #expect(news.journals[0].numbered.map(\.line) == [4])
        #expect(news.problems.isEmpty)
    }

    @Test func `a file that a sync tool replaced is read on from where it was`() throws {
        var follower = follower
        try write("a.json", journal(1...2))
        _ = follower.scan(milliseconds: 0)
        try write("b.tmp", journal(1...4))
        try FileManager.default.removeItem(atPath: path("a.json"))
        try FileManager.default.moveItem(atPath: path("b.tmp"), toPath: path("a.json"))
        #expect(follower.scan(milliseconds: 0).journals.map { $0.changes.map(\.n) } == [[3, 4]])
    }

    @Test func `an end cut off at any byte gives every whole change, and the rest when it comes`() throws {
        let whole = Array(journal(1...3).utf8)
        let ends = (1...3).map { Array(journal(1...$0, ending: "").utf8).count }
        for cut in Array(header.utf8).count..<whole.count {
            var follower = follower
            try Data(whole[..<cut]).write(to: URL(filePath: path("a.json")))
            let first = follower.scan(milliseconds: 0)
            let expected = ends.count { $0 <= cut }
            #expect(first.journals.flatMap(\.changes).count == expected, "cut at \(cut)")
            // The line end after the bracket is the one byte that nothing lacks.
            #expect(first.problems.isEmpty)
            #expect(first.unfinished.count == (cut == whole.count - 1 ? 0 : 1), "cut at \(cut)")
            try Data(whole).write(to: URL(filePath: path("a.json")))
            let second = follower.scan(milliseconds: 1_000)
            #expect(second.journals.flatMap(\.changes).count == 3 - expected, "cut at \(cut)")
            #expect(second.unfinished.isEmpty)
        }
    }

    @Test func `a torn end is reported once it has stayed for some seconds`() throws {
        var follower = follower
        try write("a.json", journal(1...1, ending: ",\n{\"id\":"))
        let problem = Problem(file: "journal/a.json", line: 3, fact: .tornEnd(bytes: 8))
        #expect(follower.scan(milliseconds: 0).problems == [])
        #expect(follower.scan(milliseconds: 4_999).unfinished == [problem])
        #expect(follower.scan(milliseconds: 5_000).problems == [problem])
        try write("a.json", journal(1...2))
        #expect(follower.scan(milliseconds: 6_000).problems == [])
    }

    @Test func `a torn end that is gone with its file is reported no more`() throws {
        var follower = follower
        try write("a.json", "[{\"format\"")
        _ = follower.scan(milliseconds: 0)
        #expect(follower.scan(milliseconds: 5_000).problems.count == 1)
        try FileManager.default.removeItem(atPath: path("a.json"))
        let news = follower.scan(milliseconds: 6_000)
        #expect(news.problems == [])
        #expect(news.unfinished == [])
    }

    @Test func `a journal that shrank or went is reported, and nothing is taken back`() throws {
        var follower = follower
        try write("a.json", journal(1...3))
        _ = follower.scan(milliseconds: 0)
        try write("a.json", journal(1...1))
        #expect(
            follower.scan(milliseconds: 0).problems
                == [Problem(file: "journal/a.json", fact: .shrunk(seen: 3, left: 1))])
        try FileManager.default.removeItem(atPath: path("a.json"))
        #expect(
            follower.scan(milliseconds: 0).problems
                == [Problem(file: "journal/a.json", fact: .vanished(seen: 3))])
        try write("a.json", journal(1...4))
        let news = follower.scan(milliseconds: 0)
        #expect(news.problems == [])
        #expect(news.journals.flatMap(\.changes).map(\.n).contains(4))
    }

    @Test func `what was lost and is back was recorded long ago, what is new behind it a moment ago`() throws
    {
        var follower = follower
        try write("a.json", journal(1...3))
        _ = follower.scan(milliseconds: 0)
        try write("a.json", journal(1...1))
        _ = follower.scan(milliseconds: 100)
        // Appended to the same file, as by a writer beside this one.
        try write("a.json", journal(1...3))
        let back = follower.scan(milliseconds: 200).journals
        #expect(back.map { $0.changes.map(\.n) } == [[2, 3]])
        #expect(back.map(\.isFresh) == [false])
        try write("a.json", journal(1...4))
        let new = follower.scan(milliseconds: 300).journals
        #expect(new.map { $0.changes.map(\.n) } == [[4]])
        #expect(new.map(\.isFresh) == [true])
    }

    @Test func `what a journal lost is missed after some seconds, unless it stands elsewhere`() throws {
        var follower = follower
        try write("a.json", journal(1...3))
        _ = follower.scan(milliseconds: 0)
        try write("a.json", journal(1...1))
        #expect(follower.scan(milliseconds: 1_000).losses == [])
        let losses = follower.scan(milliseconds: 6_000).losses
        #expect(losses.map(\.file) == ["journal/a.json"])
        #expect(losses.first?.changes == [2, 3].map { JournalSample.change($0).id })
        let problem = try losses.first?.restore(
            [JournalSample.change(3), JournalSample.change(2)], in: folder.path)
        #expect(
            problem
                == Problem(file: "journal/a.json", fact: .restored(changes: 2, into: "a-2.json")))
        #expect(try text(path("a-2.json")) == journal(2...3))
        let news = follower.scan(milliseconds: 7_000)
        #expect(news.losses == [] && news.problems == [])
        // It may come back, and another copy may go.
        try write("a.json", journal(1...3))
        try FileManager.default.removeItem(atPath: path("a-2.json"))
        #expect(follower.scan(milliseconds: 20_000).problems == [])
        #expect(try folder.check() == [])
    }

    @Test func `bytes written over in the midst of another's journal are missed`() throws {
        var follower = follower
        try write("a.json", journal(1...3))
        _ = follower.scan(milliseconds: 0)
        let line = String(decoding: JournalSample.change(2).line, as: UTF8.self)
        try write(
            "a.json", journal(1...3).replacing(line, with: String(repeating: "x", count: line.utf8.count)))
        #expect(follower.scan(milliseconds: 1_000).problems.map(\.fact).contains(.shrunk(seen: 3, left: 2)))
        #expect(follower.scan(milliseconds: 7_000).losses.map(\.changes) == [[JournalSample.change(2).id]])
    }

    @Test func `a journal without a header counts only where its changes are known`() throws {
        var follower = follower
        let change = String(decoding: JournalSample.change(7).json.line, as: UTF8.self)
        try write("lạ.json", "[\(change)\n]\n")
        let news = follower.scan(milliseconds: 0)
        #expect(news.journals == [])
        #expect(news.problems == [Problem(file: "journal/lạ.json", fact: .noHeader(isCounted: false))])
        #expect(try folder.check() == news.problems)
        try write("b.json", journal([7]))
        try write(
            "lạ.json",
            "[\(change),\n\(String(decoding: JournalSample.change(8).json.line, as: UTF8.self))\n]\n")
        let known = follower.scan(milliseconds: 0)
        #expect(Set(known.journals.flatMap(\.changes).map(\.n)) == [7, 8])
        #expect(known.problems == [Problem(file: "journal/lạ.json", fact: .noHeader(isCounted: true))])
    }

    @Test func `a journal in UTF-16 or UTF-32, or packed, is called so, and no repair is promised`() throws {
        let little = journal(1...2).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let wide = journal(1...2).unicodeScalars.flatMap { scalar in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
        }
        let files: [(String, [UInt8], JSONError.Reason)] = [
            ("a.json", [0xFF, 0xFE] + little, .utf16), ("b.json", little, .utf16),
            ("c.json", [0, 0, 0xFE, 0xFF] + wide, .utf32), ("d.json", wide, .utf32),
            ("e.json", [0x1F, 0x8B, 8, 0, 0, 0], .packed),
        ]
        for (name, bytes, _) in files { try Data(bytes).write(to: URL(filePath: path(name))) }
        let problems = files.map { name, _, reason in
            Problem(
                file: "journal/\(name)", line: 1, fact: .notJSON(JSONError(reason: reason, utf8Offset: 0)))
        }
        #expect(try folder.check() == problems)
        #expect(!problems.contains { $0.isRepairable })
        #expect(try Repair(folder.path).run() == [])
        #expect(try folder.check() == problems)
    }

    @Test func `a damaged line costs only itself`() throws {
        var follower = follower
        try write("a.json", journal(1...3).replacing(#""n":2"#, with: #""n":"#))
        let news = follower.scan(milliseconds: 0)
        #expect(news.journals.flatMap(\.changes).map(\.n) == [1, 3])
        #expect(news.problems.map(\.line) == [3])
    }

    @Test func `conflict copies are read and reported`() throws {
        var follower = follower
        try write("a.json", journal(1...2))
        try write("a.sync-conflict-20240917-081500-ABCDEFG.json", journal(1...3))
        try write("a (conflicted copy 2024-09-17).json", journal(4...4))
        let news = follower.scan(milliseconds: 0)
        #expect(Set(news.journals.flatMap(\.changes).map(\.n)) == [1, 2, 3, 4])
        #expect(news.problems.map(\.fact) == [.conflictCopy, .conflictCopy])
    }

    @Test func `files on their way are not journals`() throws {
        var follower = follower
        try write(".syncthing.a.json.tmp", journal(1...1))
        try write(".a.json.new", journal(1...1))
        let news = follower.scan(milliseconds: 0)
        #expect(news.journals.isEmpty && news.problems.isEmpty)
        #expect(news.unfinished.map(\.fact) == [.leftover, .hidden])
    }

    @Test func `a journal of another seminar, or of a newer format, is left out and reported`() throws {
        var follower = follower
        try write("a.json", journal(1...1).replacing(#""seminar":"mau""#, with: #""seminar":"khac""#))
        try write("b.json", journal(2...2).replacing("toadam-journal/1", with: "toadam-journal/2"))
        let news = follower.scan(milliseconds: 0)
        #expect(news.journals.isEmpty)
        #expect(news.problems.map(\.fact) == [.otherSeminar("khac"), .newerFormat("toadam-journal/2")])
    }

    @Test func `what is no file, or no text, is reported and hangs nothing`() throws {
        var follower = follower
        #expect(mkfifo(path("a.json"), 0o600) == 0)
        #expect(symlink("/etc/passwd", path("b.json")) == 0)
        try write("d.json", "")
        try Data(journal(1...2).utf8.map { $0 > 0x7F ? 0xE9 : $0 }).write(to: URL(filePath: path("e.json")))
        let news = follower.scan(milliseconds: 0)
        #expect(
            news.problems.prefix(2).map(\.fact) == [.notRegular(.pipe), .notRegular(.symbolicLink)])
        #expect(news.unfinished.first == Problem(file: "journal/d.json", fact: .empty))
        #expect(news.journals.isEmpty)
    }

    @Test func `a line too long to be held is passed over`() throws {
        var follower = follower
        let long = String(repeating: "x", count: 17 << 20)
        try write(
            "a.json",
            journal(1...1, ending: ",\n{\"id\":\"\(long)\"},\n") + journal(2...2).split(separator: "\n")[1]
                + "\n]\n")
        let news = follower.scan(milliseconds: 0)
        #expect(news.journals.flatMap(\.changes).map(\.n) == [1, 2])
        #expect(
            news.problems == [
                Problem(file: "journal/a.json", line: 3, fact: .lineTooLong(bytes: (17 << 20) + 10))
            ])
    }

    @Test func `line ends of other systems and a journal on one line are read`() throws {
        var follower = follower
        try write("a.json", journal(1...2).replacing("\n", with: "\r\n"))
        try write("b.json", header + "]")
        #expect(follower.scan(milliseconds: 0).journals.flatMap(\.changes).map(\.n) == [1, 2])
        #expect(follower.scan(milliseconds: 0).problems == [])
    }

    @Test func `a journal that a tool laid out anew is read all the same`() throws {
        var follower = follower
        func reformatted(_ numbers: ClosedRange<Int>) throws -> String {
            let json = try JSONReader.read(Array(journal(numbers).utf8))
            return String(decoding: json.document, as: UTF8.self)
        }
        try write("a.json", reformatted(1...2))
        try write("b.json", journal(3...4).filter { $0 != "\n" })
        let news = follower.scan(milliseconds: 0)
        #expect(news.journals.flatMap(\.changes).map(\.n) == [1, 2, 3, 4])
        #expect(news.problems == [] && news.unfinished == [])
        try write("a.json", reformatted(1...5))
        #expect(follower.scan(milliseconds: 0).journals.flatMap(\.changes).map(\.n) == [3, 4, 5])
        #expect(try Repair(folder.path).run() == [])
        #expect(try folder.lastCounter() == 5)
    }

    @Test
    func `lines that happen to be whole in a journal that was laid out anew are not taken for elements`()
        throws
    {
        var follower = follower
        let ids = (1...2).map { "0191f9e1-0000-7001-8000-00000000020\($0)" }
        let line =
            #"{"id":"0191f9e1-0000-7001-8000-000000000101","n":1,"at":"2024-09-16T10:27:03.123+07:00","#
            + #""by":"Thư ký 2","idea":"\#(ids[0])","after":["\#(ids[1])"],"#
            + #""set":{"links":["\#(ids[1])",{"x":[]}],"difficulty":[]}}"#
        let json = try JSONReader.read(Array((header + ",\n" + line + "\n]\n").utf8))
        try write("a.json", String(decoding: json.document, as: UTF8.self))
        let news = follower.scan(milliseconds: 0)
        #expect(news.journals.flatMap(\.changes).map(\.n) == [1])
        #expect(news.problems == [] && news.unfinished == [])
        let before = try Data(contentsOf: URL(filePath: "\(folder.journalFolder)/a.json"))
        #expect(try Repair(folder.path).run() == [])
        #expect(try Data(contentsOf: URL(filePath: "\(folder.journalFolder)/a.json")) == before)
    }

    @Test func `members that this version does not know come through unaltered`() throws {
        var follower = follower
        let line =
            #"{"id":"0191f9e1-0000-7001-8000-000000000101","n":1,"at":"2024-09-16T10:27:03.123+07:00","#
            + #""by":"Thư ký 2","room":true,"after":[],"set":{"current":"N1-05","mai_sau":[1.50,null]},"x":{"y":1e3}}"#
        try write("a.json", header + ",\n" + line + "\n]\n")
        let change = try #require(follower.scan(milliseconds: 0).journals.first?.changes.first)
        #expect(String(decoding: change.json.line, as: UTF8.self) == line)
    }

    @Test func `reading leaves every byte and every time as it was`() throws {
        try write("a.json", journal(1...3))
        let before = try ReadOnlyDisk().status(of: path("a.json"))
        var follower = follower
        _ = follower.scan(milliseconds: 0)
        _ = try folder.readProgramme()
        _ = try folder.lastCounter()
        _ = try folder.check()
        #expect(try ReadOnlyDisk().status(of: path("a.json")) == before)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path.text).sorted() == [
                "journal", "programme.json",
            ])
    }

    @Test func `the watch rings for another's file and not for one's own`() throws {
        let watch = try FolderWatch(folder.journalFolder)
        #expect(!watch.drain())
        try write("own.json", journal(1...1))
        #expect(!watch.drain(ignoring: ["own.json"]))
        try write("a.json", journal(1...1))
        #expect(watch.drain(ignoring: ["own.json"]))
    }

    @Test func `check tells clocks that were set back and ids that stand for two things`() throws {
        var early = JournalSample.change(2)
        early.at.milliseconds -= 600_000
        var other = JournalSample.change(1)
        other.set["text"] = "Khác"
        var late = JournalSample.change(5)
        late.at.milliseconds -= 3_600_000
        late.after = [JournalSample.change(1).id]
        func lines(_ changes: [Change]) -> String {
            header + changes.map { ",\n" + String(decoding: $0.json.line, as: UTF8.self) }.joined() + "\n]\n"
        }
        let elsewhere = lines([late]).replacing("77c1", with: "a3f2").replacing("may-2", with: "may-3")
        try write("a.json", lines([JournalSample.change(1), early]))
        try write("b.json", elsewhere)
        try write("c.json", lines([other]))
        #expect(
            try folder.check() == [
                Problem(file: "journal/a.json", line: 3, fact: .clockSetBack(seconds: 599)),
                Problem(
                    file: "journal/b.json", line: 2,
                    fact: .clockBehind(seconds: 3_596, other: "journal/c.json")),
                Problem(file: "journal/c.json", line: 2, fact: .duplicate(other.id.description)),
            ])
    }

    @Test func `journals of one laptop go by one clock, and two laptops of one name by two`() throws {
        var second = JournalSample.change(2)
        second.at.milliseconds -= 600_000
        second.after = [JournalSample.change(1).id]
        func lines(_ changes: [Change]) -> String {
            header + changes.map { ",\n" + String(decoding: $0.line, as: UTF8.self) }.joined() + "\n]\n"
        }
        try write("a.json", lines([JournalSample.change(1)]))
        // A copy that a tool kept of the same journal, with what came later.
        try write("b.json", lines([second]))
        #expect(try folder.check() == [])
        // Another journal that the same laptop began.
        try write("b.json", lines([second]).replacing("77c1", with: "a3f2"))
        #expect(try folder.check() == [])
        try write(
            "b.json",
            lines([second]).replacing("77c1", with: "a3f2").replacing("may-2", with: "may-3"))
        #expect(
            try folder.check() == [
                Problem(
                    file: "journal/b.json", line: 2,
                    fact: .clockBehind(seconds: 599, other: "journal/a.json"))
            ])
    }

    @Test
    func `an id that stands for two things counts once, however it came and however often it stands there`()
        throws
    {
        var other = JournalSample.change(1)
        other.set["text"] = "Khác"
        func lines(_ changes: [Change]) -> String {
            header + changes.map { ",\n" + String(decoding: $0.json.line, as: UTF8.self) }.joined() + "\n]\n"
        }
        try write("a.json", lines([JournalSample.change(1)]))
        try write("b.json", lines([other]))
        try write("c.json", lines([JournalSample.change(1)]))
        let duplicate = Problem.Fact.duplicate(other.id.description)
        #expect(try folder.check() == [Problem(file: "journal/b.json", line: 2, fact: duplicate)])
        // The same one by one, whichever of both the record goes by.
        for names in [["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"]] {
            var clashes = Clashes()
            var record = Record(programme: Programme(id: "mau", title: Localized([:])))
            for name in names {
                let place = try TemporaryFolder()
                try FileManager.default.createDirectory(
                    atPath: place.path("s/journal"), withIntermediateDirectories: true)
                try FileManager.default.copyItem(
                    atPath: path("\(name).json"), toPath: place.path("s/journal/\(name).json"))
                var follower = Follower(SeminarFolder(Path(place.path("s"))), seminar: "mau")
                let news = follower.scan(milliseconds: 0)
                let files: [Path] = ["journal/a.json", "journal/b.json", "journal/c.json"]
                clashes.add(news.journals, among: files, known: record.change)
                for journal in news.journals { record.apply(journal.changes, tag: journal.tag) }
            }
            #expect(clashes.problems.count == 1, "\(names)")
        }
    }

    @Test func `ids that stand for two things are named up to a number that is said`() throws {
        let changes = (1...1_005).map { JournalSample.change($0) }
        let others = changes.map { change in
            var other = change
            other.set["text"] = "Khác"
            return other
        }
        func lines(_ changes: [Change]) -> String {
            header + changes.map { ",\n" + String(decoding: $0.json.line, as: UTF8.self) }.joined() + "\n]\n"
        }
        try write("a.json", lines(changes))
        try write("b.json", lines(others))
        let problems = try folder.check()
        #expect(problems.count == 1_001)
        #expect(problems.filter { $0.fact == .more(5) }.map(\.file) == ["journal/b.json"])
    }

    @Test func `half a character in a line or in the header is named with its line, and the line is read`()
        throws
    {
        let half = String(decoding: JournalSample.change(1).json.line, as: UTF8.self)
            .replacing(#""text":""#, with: #""text":"\udc00 \ud83d\ude00 \ud83dx "#)
        try write("a.json", header + ",\n" + half + "\n]\n")
        try write("b.json", header.replacing("may-", with: #"\ud800may-"#) + "\n]\n")
        #expect(
            try folder.check() == [
                Problem(file: "journal/a.json", line: 2, fact: .loneSurrogate(#"\udc00"#)),
                Problem(file: "journal/b.json", line: 1, fact: .loneSurrogate(#"\ud800"#)),
            ])
        var follower = follower
        let text = follower.scan(milliseconds: 0).journals.first?.changes.first?.set["text"]?.string
        #expect(text?.hasPrefix("\u{FFFD} 😀 \u{FFFD}x ") == true)
    }
}
