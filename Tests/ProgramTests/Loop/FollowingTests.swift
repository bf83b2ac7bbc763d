import Foundation
import Interface
import Seminar
import TestSupport
import Testing

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
        try driver.turn(toSee: "đã lưu")
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
        try driver.turn("it said") {
            driver.loop.state.context.problems.contains {
                if case .restored(changes: 1, into: _) = $0.fact { true } else { false }
            }
        }
    }
}
