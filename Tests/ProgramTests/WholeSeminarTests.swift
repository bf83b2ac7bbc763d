import Foundation
import Seminar
import Testing

/// The whole sample seminar, stepped through at the keys, and what is left of it in the files.
@Suite(.enabled(if: Tmux.isInstalled)) struct WholeSeminarTests {
    @Test func `eleven items and twenty-two ideas, a crash between the days, and the minutes of it all`()
        throws
    {
        let shell = try Shell()
        let titles = try #require(Programme.sample.sessions.first).items.map { $0.title(.vietnamese) }
        let others = try #require(Programme.sample.sessions.last).items.map { $0.title(.vietnamese) }

        let firstDay = try shell.program.start("s", "--as", "Thư ký 1", columns: 140, rows: 40)
        try firstDay.wait(for: titles[0])
        for (place, title) in titles.enumerated() {
            try hold(place + 1, title, in: firstDay)
            if place + 1 < titles.count { try firstDay.press("NPage") }
        }
        // A kill gives back what was typed and not recorded yet; here all of it is to be in the journal.
        #expect(try Patience.wait { try ends(in: shell) == titles.count })
        try firstDay.send(SIGKILL)
        #expect(try firstDay.ending() == 128 + 9)

        let secondDay = try shell.program.start("s", columns: 140, rows: 40)
        try secondDay.wait(for: "ý kiến 7b")
        for (place, title) in others.enumerated() {
            try secondDay.press("C-n")
            try hold(titles.count + place + 1, title, in: secondDay)
        }
        try secondDay.press("C-q")
        #expect(try secondDay.ending() == 0)

        #expect(try shell.program.run("check", "s").status == 0)
        let minutes = try shell.program.run("report", "s", "--as", "md", "--output", "-").output
        let headings = minutes.split(separator: "\n").compactMap { line in
            line.wholeMatch(of: /### \d+\\\. (.*) \(từ \d+ giờ \d+ đến \d+ giờ \d+\)/)?.1
        }
        #expect(headings.map(String.init) == (titles + others).map { $0.replacing("[", with: "\\[") })
        #expect(!minutes.contains("Nội dung chưa tiến hành"))
        #expect(minutes.split(separator: "\n").filter { $0.contains(": ý kiến ") }.count == 22)
        #expect(try shell.journals().count == 1)
    }

    /// How many times the end of an item stands in the journals.
    private func ends(in shell: Shell) throws -> Int {
        try shell.journals().compactMap(\.array).joined().count { $0["set"]?["ended"] != nil }
    }

    /// Starts the item in view, records two ideas in it and ends it.
    private func hold(_ number: Int, _ title: String, in terminal: Tmux) throws {
        try terminal.wait(for: "\(number). " + title.prefix(24))
        try terminal.press("C-g")
        for letter in ["a", "b"] {
            try terminal.type("ý kiến \(number)\(letter)")
            try terminal.press("Enter")
            try terminal.wait(for: "ý kiến \(number)\(letter)")
        }
        try terminal.press("C-g")
    }
}
