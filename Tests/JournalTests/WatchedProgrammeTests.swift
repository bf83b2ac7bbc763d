import Foundation
import Journal
import Seminar
import TestSupport
import Testing

/// What becomes of the programme while a program has it open is told, also where it cannot be read any more.
struct WatchedProgrammeTests {
    @Test func `a folder in the programme's place is told until the programme is back`() throws {
        let temporary = try TemporaryFolder()
        let folder = try SeminarFolder.create("\(temporary.path)/mau", programme: JournalSample.programme)
        var watched = WatchedProgramme(folder, id: "mau")
        var found: [Problem?] = [watched.problem()]
        let path = folder.programmePath.text
        try FileManager.default.moveItem(atPath: path, toPath: path + ".bak")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        found += [watched.problem(), watched.problem()]
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(atPath: path + ".bak", toPath: path)
        found.append(watched.problem())
        let problem = Problem(file: "programme.json", fact: .notRegular(.folder))
        #expect(found == [nil, problem, problem, nil])
    }
}
