import Foundation
import Glibc
import Journal
import Seminar
import TestSupport
import Testing

/// Links, leftovers and files of others in and beside a seminar folder: none is followed, taken over or destroyed.
struct ForeignFilesTests {
    let temporary: TemporaryFolder
    let folder: SeminarFolder
    /// A folder that has nothing to do with the seminar.
    let elsewhere: String

    init() throws {
        temporary = try TemporaryFolder()
        folder = try SeminarFolder.create("\(temporary.path)/mau", programme: JournalSample.programme)
        elsewhere = "\(temporary.path)/khác"
        try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: false)
        try Data("của người khác".utf8).write(to: URL(filePath: "\(elsewhere)/a.json"))
    }

    private func link(_ name: String, to target: String) { #expect(symlink(target, name) == 0) }

    private func names(_ path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    private func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    private func journal(_ n: Int = 1, ending: String = "\n]\n") -> String {
        #"[{"format":"toadam-journal/1","seminar":"mau","writer":"Thư ký 2","device":"may-2","journal":"77c1","#
            + #""created":"2024-09-16T08:00:00.000+07:00"},"# + "\n"
            + String(decoding: JournalSample.change(n).json.line, as: UTF8.self) + ending
    }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    private func isLink(_ error: JournalError?, _ path: Path) -> Bool {
        guard case .file(let error)? = error else { return false }
        return error.code == ELOOP && error.path == path.text
    }

    private func writer() -> JournalWriter {
        JournalWriter(folder, seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop, state: nil)
    }

    @Test func `a journal beside the programme stays one when its damaged header was set aside`() throws {
        func changes() -> [Change] {
            var follower = Follower(folder, seminar: "mau")
            return follower.scan(milliseconds: 0).journals.flatMap(\.changes)
        }
        let damaged = journal(7).replacing(#""format":"#, with: #""format"*"#)
        try write(damaged, to: "\(folder.path)/lạ.json")
        #expect(changes() == [JournalSample.change(7)])
        _ = try Repair(folder.path).run()
        #expect(changes() == [JournalSample.change(7)])
        #expect(try !folder.check().contains { $0.fact == .notRead })
    }

    @Test func `a second place that is not there is not made`() throws {
        let place = "\(temporary.path)/usb"
        #expect(throws: JournalError.self) { try Merge.copy(folder.path, to: Path(place)) }
        #expect(!FileManager.default.fileExists(atPath: place))
    }

    @Test func `a folder of journals that is a link is refused by its name, for every purpose`() throws {
        link(folder.journalFolder.text, to: elsewhere)
        let error = #expect(throws: JournalError.self) { try writer().append([JournalSample.change(1)]) }
        #expect(isLink(error, folder.journalFolder))
        #expect(try folder.check() == [Problem(file: "journal", fact: .notRegular(.symbolicLink))])
        #expect(throws: JournalError.self) { try Repair(folder.path).run() }
        try makeFolder("\(temporary.path)/usb")
        try write(journal(), to: "\(temporary.path)/usb/b.json")
        let actions = try Merge(into: folder.path).merge("\(temporary.path)/usb")
        #expect(actions.count == 1)
        if case .copied = actions[0] { Issue.record("copied through a link") }
        #expect(try names(elsewhere) == ["a.json"])
    }

    @Test func `a place for damaged bytes that is a link is refused, and the journal stays`() throws {
        try makeFolder(folder.journalFolder.text)
        let damaged = journal(ending: ",\nhỏng")
        try write(damaged, to: "\(folder.journalFolder)/a.json")
        link("\(folder.path)/damaged", to: elsewhere)
        let actions = try Repair(folder.path).run()
        guard case .failed(let problem) = actions.first, case .unreadable(let error) = problem.fact else {
            Issue.record("\(actions)")
            return
        }
        #expect(error.code == ELOOP && error.path == "\(folder.path)/damaged")
        #expect(try text("\(folder.journalFolder)/a.json") == damaged)
        #expect(try names(elsewhere) == ["a.json"])
    }

    @Test(arguments: ["mau", "mau/journal"])
    func `a second place is not entered through a link`(_ name: String) throws {
        try writer().append([JournalSample.change(1)])
        let place = "\(temporary.path)/usb"
        try makeFolder(place)
        if name == "mau" {
            // Even a link to a folder that is this seminar.
            _ = try SeminarFolder.create("\(elsewhere)/s", programme: JournalSample.programme)
            link("\(place)/mau", to: "\(elsewhere)/s")
            let error = #expect(throws: JournalError.self) { try Merge.copy(folder.path, to: Path(place)) }
            #expect(isLink(error, Path("\(place)/mau")))
            #expect(try names("\(elsewhere)/s") == ["programme.json"])
        } else {
            _ = try SeminarFolder.create("\(place)/mau", programme: JournalSample.programme)
            link("\(place)/mau/journal", to: elsewhere)
            let actions = try Merge.copy(folder.path, to: Path(place))
            if case .refused(let problem)? = actions.first, case .unreadable(let error) = problem.fact {
                #expect(error.path == "\(place)/mau/journal")
            } else {
                Issue.record("\(actions)")
            }
        }
        #expect(try text("\(elsewhere)/a.json") == "của người khác")
    }

    @Test func `a folder that a person names through a link is opened`() throws {
        let name = "\(temporary.path)/liên kết"
        link(name, to: folder.path.text)
        let opened = SeminarFolder(name)
        #expect(opened.path == folder.path)
        #expect(try opened.check() == [])
    }

    @Test func `leftovers with the names of earlier times are nobody's way in`() throws {
        let programme = try text(folder.programmePath.text)
        for name in [".x.csv.1.new", ".x.csv.new"] {
            #expect(Glibc.link(folder.programmePath.text, "\(elsewhere)/\(name)") == 0)
        }
        try DocumentFile(Path("\(elsewhere)/x.csv")).write(Array("a;b\n".utf8), replacing: false)
        try DocumentFile(Path("\(elsewhere)/x.csv")).write(Array("c;d\n".utf8), replacing: true)
        #expect(try text("\(elsewhere)/x.csv") == "c;d\n")
        #expect(try text(folder.programmePath.text) == programme)
        try makeFolder(folder.journalFolder.text)
        for name in [".b.json.1.new", ".b.json.new"] {
            #expect(Glibc.link(folder.programmePath.text, "\(folder.journalFolder)/\(name)") == 0)
        }
        try write(journal(), to: "\(elsewhere)/b.json")
        _ = try Merge(into: folder.path).merge("\(elsewhere)/b.json")
        #expect(try text(folder.programmePath.text) == programme)
    }

    @Test func `an exported document never takes the place of a journal, wherever one stands`() throws {
        try write(journal(), to: "\(folder.path)/b.json")
        #expect(throws: DocumentError.protected(path: "\(folder.path)/b.json")) {
            try DocumentFile("\(folder.path)/b.json").write([], replacing: true)
        }
    }

    @Test func `a leftover goes only where every byte of it stands elsewhere`() throws {
        try makeFolder(folder.journalFolder.text)
        let place = folder.journalFolder.text
        try write(journal(), to: "\(place)/a.json")
        try write(journal(), to: "\(place)/.a.json.new")
        try write("", to: "\(place)/.c.json.new")
        let newer = journal().replacing("toadam-journal/1", with: "toadam-journal/2")
        try write(newer, to: "\(place)/.d.json.new")
        try write("[\n{\"x\":1}\n]\n", to: "\(place)/.e.json.new")
        let actions = try Repair(folder.path).run()
        #expect(
            Set(actions) == [
                .removed(file: "journal/.a.json.new"), .removed(file: "journal/.c.json.new"),
                .keptAside(file: "journal/.e.json.new"),
            ])
        let kept = try names("\(folder.path)/damaged").map { try text("\(folder.path)/damaged/\($0)") }
        #expect(Set(kept) == ["[\n{\"x\":1}\n]\n"])
        #expect(try Repair(folder.path).run() == [])
        // A later version understands it: it stays, and stays named.
        #expect(try text("\(place)/.d.json.new") == newer)
        let newerProblem = Problem(
            file: "journal/.d.json.new", fact: .newerFormat("toadam-journal/2"))
        #expect(try folder.check() == [newerProblem])
    }

    @Test func `check says of what was on its way what a repair does with it`() throws {
        try makeFolder(folder.journalFolder.text)
        let place = folder.journalFolder.text
        let header = journal().split(separator: "\n")[0]
        try write(journal(), to: "\(place)/.toadam-01.new")
        try write(header + "\n{\"neu\":1},\n{\"x\":[1,2]}\n]\n", to: "\(place)/.toadam-02.new")
        try write("\0\0\0", to: "\(place)/.toadam-03.new")
        try write("rác", to: "\(place)/.zz.new")
        let problems = try folder.check()
        #expect(problems.map(\.fact) == [.leftover, .damagedLeftover, .damagedLeftover, .damagedLeftover])
        #expect(problems.map(\.isRepairable) == [true, true, true, true])
        #expect(
            try Repair(folder.path).run() == [
                .finished(file: "journal/thu-ky-2-77c1.json"), .keptAside(file: "journal/.toadam-02.new"),
                .keptAside(file: "journal/.toadam-03.new"), .keptAside(file: "journal/.zz.new"),
            ])
        #expect(try folder.check() == [])
    }

    @Test func `what is no file and has a leftover's name blocks no repair`() throws {
        try makeFolder("\(folder.journalFolder)/.zz.new")
        #expect(mkfifo("\(folder.journalFolder)/.yy.new", 0o600) == 0)
        link("\(folder.journalFolder)/.xx.new", to: elsewhere)
        try write(journal(ending: ",\nhỏng"), to: "\(folder.journalFolder)/a.json")
        #expect(try Repair(folder.path).run() == [.mended(file: "journal/a.json")])
        #expect(try names(elsewhere) == ["a.json"])
    }

    @Test func `a leftover without a name of its own gets the one that its header gives`() throws {
        try makeFolder(folder.journalFolder.text)
        try write(journal(), to: "\(folder.journalFolder)/..new")
        #expect(try Repair(folder.path).run() == [.finished(file: "journal/thu-ky-2-77c1.json")])
        #expect(try folder.lastCounter() == 1)
    }

    @Test func `one bad file keeps none of the others out of a merge`() throws {
        let long = String(repeating: "a", count: 242) + ".json"
        try makeFolder("\(temporary.path)/usb/journal")
        let usb = "\(temporary.path)/usb/journal"
        try write(journal(1), to: "\(usb)/\(long)")
        try makeFolder("\(usb)/khóa")
        #expect(symlink("/etc/passwd", "\(usb)/b.json") == 0)
        try write(journal(2), to: "\(usb)/z.json")
        let actions = try Merge(into: folder.path).merge("\(temporary.path)/usb")
        #expect(actions.count == 3)
        #expect(try folder.journals().count == 2)
        #expect(try folder.lastCounter() == 2)
        #expect(actions.contains(.refused(Problem(file: "\(usb)/b.json", fact: .notRegular(.symbolicLink)))))
    }

    @Test(arguments: ["", "/journal", "/journal/sub", "/journal/sub/a.json"])
    func `programmes that differ under one id are merged only when that is asked for`(place: String) throws {
        let other = String(decoding: JournalSample.programme, as: UTF8.self).replacing(
            "Tọa đàm", with: "Năm ngoái")
        let last = try SeminarFolder.create("\(temporary.path)/cũ", programme: Array(other.utf8))
        let writer = JournalWriter(
            last, seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop, state: nil)
        try writer.append([JournalSample.change(1)])
        let journal = "\(last.journalFolder)/\(try #require(writer.journalName))"
        try FileManager.default.createDirectory(
            atPath: "\(last.journalFolder)/sub", withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: journal, toPath: "\(last.journalFolder)/sub/a.json")
        let merge = try Merge(into: folder.path)
        let problem = Problem(file: last.programmePath.text, fact: .programmesDiffer(["title"]))
        let given = Path("\(last.path)\(place)")
        #expect(throws: JournalError.problem(problem)) { try merge.merge(given) }
        #expect(try folder.journals() == [])
        #expect(try merge.merge(given, force: true).count == 1)
        #expect(try folder.journals().count == 1)
    }
}
