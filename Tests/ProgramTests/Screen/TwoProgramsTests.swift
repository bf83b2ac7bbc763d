import Foundation
import Seminar
import Testing

/// Two programs on one folder: each writes a journal of its own, and each shows what the other recorded.
@Suite(.enabled(if: Tmux.isInstalled)) struct TwoProgramsTests {
    @Test(arguments: [["Thư ký 1", "Thư ký 2"], ["Thư ký 1", "Thư ký 1"]])
    func `each has its own journal and sees the other's idea within two seconds`(names: [String]) throws {
        let shell = try Shell()
        let one = try shell.open(as: names[0])
        let other = try shell.open(as: names[1])
        try one.record("Ý của máy này")
        try other.wait(for: "Ý của máy này")
        // What is being typed there is not disturbed by what arrives.
        try one.type("đang gõ dở")
        try one.wait(forLine: "đang gõ dở")
        try other.record("Ý của máy kia")
        try one.wait(for: "Ý của máy kia")
        try one.wait(forLine: "đang gõ dở")
        let journals = try shell.journals()
        #expect(journals.count == 2)
        for journal in journals {
            let texts = try #require(journal.array).compactMap { $0["set"]?["text"]?.string }
            #expect(texts.count == 1)
        }
        // The second to record had seen the first.
        let counters = try shell.changes().filter { $0["set"]?["text"] != nil }.compactMap {
            $0["n"]?.integer
        }
        #expect(Set(counters).count == 2)
    }

    @Test func `what the shell records appears on the screen`() throws {
        let shell = try Shell()
        let terminal = try shell.open()
        #expect(try shell.program.run("add", "s", "Ý từ dòng lệnh", "--item", "N1-01").status == 0)
        try terminal.wait(for: "Ý từ dòng lệnh")
    }

    @Test func `only one's own ideas are undone`() throws {
        let shell = try Shell()
        let one = try shell.open(as: "Thư ký 1")
        let other = try shell.open(as: "Thư ký 2")
        try one.record("Ý của máy này")
        try other.wait(for: "Ý của máy này")
        try other.press("C-z")
        try other.wait(for: "Không còn gì để hoàn tác")
        try other.wait(for: "Ý của máy này")
    }
}
