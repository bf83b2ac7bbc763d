import Foundation
import Glibc
import Journal
import Seminar
import TestSupport
import Testing

/// What this laptop knows it does not forget in silence: journals replaced, shortened or removed behind its back.
struct RestoringTests {
    let temporary: TemporaryFolder
    let folder: SeminarFolder
    let state: StateDirectory

    init() throws {
        temporary = try TemporaryFolder()
        folder = try SeminarFolder.create("\(temporary.path)/mau", programme: JournalSample.programme)
        state = StateDirectory("\(temporary.path)/state")
    }

    private func writer() -> JournalWriter {
        JournalWriter(folder, seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop, state: state)
    }

    private func record(_ numbers: ClosedRange<Int>, with writer: JournalWriter) throws {
        for n in numbers { try writer.append([JournalSample.change(n)]) }
        let request = try #require(writer.syncRequest)
        try writer.finish(request, Result { () throws(JournalError) in try request.run() })
    }

    private func numbers() -> [Int] {
        var follower = Follower(folder, seminar: "mau")
        return Set(follower.scan(milliseconds: 0).journals.flatMap(\.changes).map(\.n)).sorted()
    }

    private func path(_ writer: JournalWriter) throws -> String {
        "\(folder.journalFolder)/\(try #require(writer.journalName))"
    }

    /// What may happen to a journal, given an older copy of it.
    enum Mishap: CaseIterable {
        case copiedOver, movedOver, shortened, emptied, removed

        func strike(_ path: String, with old: Data) throws {
            let url = URL(filePath: path)
            switch self {
            case .copiedOver: try old.write(to: url)
            case .movedOver:
                let new = path + ".cũ"
                try old.write(to: URL(filePath: new))
                #expect(rename(new, path) == 0)
            case .shortened: #expect(truncate(path, off_t(old.count - 10)) == 0)
            case .emptied: #expect(truncate(path, 0) == 0)
            case .removed: #expect(unlink(path) == 0)
            }
        }
    }

    @Test(arguments: Mishap.allCases)
    func `while the program runs, what it knows is written again and that is said`(_ mishap: Mishap) throws {
        let writer = writer()
        try record(1...2, with: writer)
        let path = try path(writer)
        let old = try Data(contentsOf: URL(filePath: path))
        try record(3...5, with: writer)
        let watched = try #require(writer.watched)
        #expect(try watched.isStillThere())
        try mishap.strike(path, with: old)
        // Nothing is recorded meanwhile: whoever looks after the journal notices.
        #expect(try !watched.isStillThere())
        try writer.restore(watched)
        #expect(numbers() == [1, 2, 3, 4, 5])
        #expect(Self.name(path) != writer.journalName, "its memory must not be taken for the old one's")
        let missing = [.copiedOver, .movedOver].contains(mishap) ? 3 : mishap == .shortened ? 4 : 5
        #expect(
            writer.removeRestored() == [
                Problem(
                    file: "journal/\(Self.name(path))",
                    fact: .restored(changes: missing, into: writer.journalName ?? ""))
            ])
        try record(6...6, with: writer)
        #expect(numbers() == [1, 2, 3, 4, 5, 6])
    }

    private static func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

    @Test(arguments: Mishap.allCases)
    func `the next change notices too, and none is lost`(_ mishap: Mishap) throws {
        let writer = writer()
        try record(1...2, with: writer)
        let path = try path(writer)
        let old = try Data(contentsOf: URL(filePath: path))
        try record(3...5, with: writer)
        try mishap.strike(path, with: old)
        try record(6...6, with: writer)
        #expect(numbers() == [1, 2, 3, 4, 5, 6])
        #expect(writer.removeRestored().count == 1)
    }

    /// What may happen to bytes in the middle of a journal, whose length and end stay as they were.
    enum Damage: CaseIterable {
        case zeros, letters

        func strike(_ path: String) throws {
            let bytes = try Data(contentsOf: URL(filePath: path))
            let text = try #require(bytes.range(of: Data("phường số 2".utf8)))
            let new = self == .zeros ? Data(count: text.count) : Data("xã kia số 9".utf8)
            let file = try FileHandle(forUpdating: URL(filePath: path))
            try file.seek(toOffset: UInt64(text.lowerBound))
            try file.write(contentsOf: new.prefix(text.count))
            try file.close()
        }
    }

    private func texts() -> [String] {
        var follower = Follower(folder, seminar: "mau")
        let changes = follower.scan(milliseconds: 0).journals.flatMap(\.changes)
        return Set(changes.compactMap { $0.set["text"]?.string }).sorted()
    }

    @Test(arguments: Damage.allCases)
    func `bytes written over in the middle are noticed, and what stood there is written again`(
        _ damage: Damage
    ) throws {
        let writer = writer()
        try record(1...3, with: writer)
        let told = texts()
        try damage.strike(path(writer))
        let watched = try #require(writer.watched)
        #expect(try !watched.isStillThere())
        try writer.restore(watched)
        #expect(texts() == told)
        #expect(
            writer.removeRestored().map(\.fact) == [.restored(changes: 1, into: writer.journalName ?? "")])
    }

    @Test(arguments: Damage.allCases)
    func `the next change notices bytes written over in the middle too`(_ damage: Damage) throws {
        let writer = writer()
        try record(1...3, with: writer)
        let told = texts()
        try damage.strike(path(writer))
        try record(4...4, with: writer)
        #expect(texts() == told + ["Một cửa lưu động ở phường số 4"])
        let kept = try folder.check()
        #expect(kept.allSatisfy { if case .notJSON = $0.fact { true } else { false } })
        #expect(
            kept.isEmpty == (damage == .letters), "an altered change would stand against what was written")
    }

    @Test(arguments: Damage.allCases)
    func `between two runs bytes written over are told, and another journal is begun`(_ damage: Damage) throws
    {
        var first: JournalWriter? = writer()
        try record(1...3, with: #require(first))
        let path = try path(#require(first))
        let whole = try Data(contentsOf: URL(filePath: path))
        first = nil
        try damage.strike(path)
        let loss = Problem(file: "journal/\(Self.name(path))", fact: .altered)
        #expect(state.memory(of: folder, seminar: "mau").losses == [loss])
        #expect(try folder.check(remembering: state).contains(loss))
        let second = writer()
        #expect(second.journalName == nil)
        // The original, put back in its place by whatever means, is what was written.
        try whole.write(to: URL(filePath: path))
        #expect(state.memory(of: folder, seminar: "mau").losses == [])
    }

    @Test
    func `a journal whose times alone were changed, or whose lines changed places, is as it was written`()
        throws
    {
        var first: JournalWriter? = writer()
        try record(1...3, with: #require(first))
        let path = try path(#require(first))
        #expect(chmod(path, 0o640) == 0)
        #expect(try #require(first?.watched).isStillThere())
        try record(4...4, with: #require(first))
        first = nil
        #expect(chmod(path, 0o600) == 0)
        #expect(writer().journalName == Self.name(path))
        let bytes = try text(path)
        var lines = bytes.split(separator: "\n").map(String.init)
        lines.swapAt(3, 4)
        lines[3] = lines[3] + ","
        lines[4] = lines[4].hasSuffix(",") ? String(lines[4].dropLast()) : lines[4]
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: false, encoding: .utf8)
        #expect(try isJSON(path))
        #expect(state.memory(of: folder, seminar: "mau").losses == [])
    }

    @Test func `what was recorded before the program was started is written again too`() throws {
        var first: JournalWriter? = writer()
        try record(1...1, with: #require(first))
        let path = try path(#require(first))
        let old = try Data(contentsOf: URL(filePath: path))
        try record(2...3, with: #require(first))
        first = nil
        let second = writer()
        #expect(try self.path(second) == path)
        var follower = Follower(folder, seminar: "mau")
        for journal in follower.scan(milliseconds: 0).journals { second.learn(journal.changes) }
        try old.write(to: URL(filePath: path))
        try second.restore(try #require(second.watched))
        #expect(numbers() == [1, 2, 3])
    }

    @Test func `a journal that something wrote anew with all that it held is left without a word`() throws {
        let writer = writer()
        try record(1...2, with: writer)
        let path = try path(writer)
        try Mishap.movedOver.strike(path, with: Data(contentsOf: URL(filePath: path)))
        try writer.restore(try #require(writer.watched))
        #expect(writer.removeRestored() == [])
        #expect(try folder.journals().count == 1)
        try record(3...3, with: writer)
        #expect(numbers() == [1, 2, 3])
        #expect(writer.removeRestored() == [])
    }

    @Test func `the time is left in a journal only while nothing else has touched it`() throws {
        let writer = writer()
        try record(1...2, with: writer)
        let path = try path(writer)
        func modified() throws -> Int? { try Disk().status(of: Path(path))?.modified }
        writer.sign(at: JournalSample.change(9).at)
        #expect(try modified() == 1_726_457_231_123_424_200)
        // What happened to it is found by its time, which must stay until somebody has looked.
        #expect(chmod(path, 0o640) == 0)
        writer.sign(at: JournalSample.change(20).at)
        #expect(try modified() == 1_726_457_231_123_424_200)
    }

    @Test func `what something else put behind the journal stays, and the next change goes elsewhere`() throws
    {
        let writer = writer()
        try record(1...2, with: writer)
        let path = try path(writer)
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data("[\"của người khác\"]\n".utf8))
        try file.close()
        try record(3...3, with: writer)
        #expect(try text(path).hasSuffix("\n]\n[\"của người khác\"]\n"))
        #expect(numbers() == [1, 2, 3])
    }

    @Test func `while the whole folder is away nothing in it is called lost`() throws {
        let writer = writer()
        try record(1...2, with: writer)
        var follower = Follower(folder, seminar: "mau")
        _ = follower.scan(milliseconds: 0)
        let away = "\(temporary.path)/đi vắng"
        #expect(rename(folder.path.text, away) == 0)
        for seconds in 1...60 {
            #expect(follower.scan(milliseconds: seconds * 1_000).losses.isEmpty)
        }
        #expect(rename(away, folder.path.text) == 0)
        #expect(follower.scan(milliseconds: 61_000).losses.isEmpty)
    }

    @Test func `a folder that is away is waited for, and is then gone on with`() throws {
        let writer = writer()
        try record(1...2, with: writer)
        let away = folder.path.text + "-away"
        #expect(rename(folder.path.text, away) == 0)
        let error = JournalError.notSeminar(path: folder.path.text)
        #expect(throws: error) { try writer.append([JournalSample.change(3)]) }
        #expect(rename(away, folder.path.text) == 0)
        try writer.save()
        #expect(try folder.journals().count == 1)
        #expect(numbers() == [1, 2, 3])
        #expect(writer.removeRestored() == [])
    }

    @Test(arguments: Mishap.allCases)
    func `between two runs an older journal is told at the start, and no number is given twice`(
        _ mishap: Mishap
    ) throws {
        var first: JournalWriter? = writer()
        try record(1...2, with: #require(first))
        let path = try path(#require(first))
        let old = try Data(contentsOf: URL(filePath: path))
        try record(3...5, with: #require(first))
        let newest = try Data(contentsOf: URL(filePath: path))
        first = nil
        #expect(state.memory(of: folder, seminar: "mau").losses == [])
        try mishap.strike(path, with: old)
        let memory = state.memory(of: folder, seminar: "mau")
        let left = [.copiedOver, .movedOver].contains(mishap) ? 2 : mishap == .shortened ? 1 : 0
        let loss = Problem(file: "journal/\(Self.name(path))", fact: .older(written: 5, left: left))
        #expect(memory.losses == [loss])
        #expect(memory.greatest == 5)
        #expect(try folder.check(remembering: state).contains(loss))
        // Taken in from anywhere, under any name, it is there again.
        try newest.write(to: URL(filePath: "\(folder.journalFolder)/tìm thấy.json"))
        #expect(state.memory(of: folder, seminar: "mau").losses == [])
    }

    @Test func `what stands in another journal meanwhile is not missed at the next start`() throws {
        var first: JournalWriter? = writer()
        try record(1...2, with: #require(first))
        let path = try path(#require(first))
        let old = try Data(contentsOf: URL(filePath: path))
        try record(3...3, with: #require(first))
        try old.write(to: URL(filePath: path))
        try record(4...4, with: #require(first))
        first = nil
        let memory = state.memory(of: folder, seminar: "mau")
        #expect(memory.losses == [])
        #expect(memory.greatest == 4)
    }

    @Test func `another's journal that holds less is reported, and what was seen stays`() throws {
        let writer = writer()
        try record(1...2, with: writer)
        let path = try path(writer)
        let old = try Data(contentsOf: URL(filePath: path))
        try record(3...3, with: writer)
        var follower = Follower(folder, seminar: "mau")
        #expect(follower.scan(milliseconds: 0).journals.flatMap(\.changes).count == 3)
        try old.write(to: URL(filePath: path))
        let news = follower.scan(milliseconds: 0)
        #expect(news.problems.map(\.fact) == [.shrunk(seen: 3, left: 2)])
    }

    @Test(arguments: [[1, 2], [2, 1]])
    func `of two journals that were written here at once the one with the newest change is continued`(
        order: [Int]
    ) throws {
        var writers = [writer(), writer()]
        for (place, n) in order.enumerated() {
            try record(n...n, with: writers[place])
        }
        let names = writers.map(\.journalFile)
        #expect(Set(names).count == 2)
        #expect(writers.map(\.formerFiles) == [[], []])
        writers = []
        let next = writer()
        let newest = order[0] == 2 ? 0 : 1
        #expect(next.journalFile == names[newest])
        #expect(next.formerFiles == Set([names[1 - newest]].compactMap(\.self)))
        // While a program holds the other one, it is that one's.
        let last = writer()
        #expect(last.journalFile == names[1 - newest])
        #expect(last.formerFiles == [])
    }
}
