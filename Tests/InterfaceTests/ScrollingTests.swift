import Display
import Seminar
import Testing

@testable import Interface

/// Which line comes first after a key that scrolls.
struct ScrollingTests {
    @Test(arguments: [
        (Command.previousRow, 5, 4), (.previousRow, 0, 0), (.nextRow, 5, 6), (.nextRow, 20, 20),
        (.previousPage, 15, 5), (.previousPage, 4, 0), (.nextPage, 5, 15), (.nextPage, 15, 20),
        (.firstRow, 7, 0), (.lastRow, 7, 20),
    ])
    func `thirty lines, ten at once`(command: Command, top: Int, expected: Int) {
        #expect(command.scrolled(from: top, lines: 30, page: 10) == expected)
    }

    @Test func `a text that fits stays, and no other command scrolls`() {
        #expect(Command.lastRow.scrolled(from: 0, lines: 3, page: 10) == 0)
        #expect(Command.nextRow.scrolled(from: 0, lines: 3, page: 10) == 0)
        #expect(Command.choose.scrolled(from: 0, lines: 30, page: 10) == nil)
    }

    @Test(arguments: [24, 30, 40, 60])
    func `every row of a long list comes into sight by pages`(rows: Int) {
        var scene = Scene(columns: 100, rows: rows, ideas: .few)
        scene.press(.function(3), .named(.tab))
        let programme = scene.state.record.programme
        var unseen = Set(
            programme.fields.map { $0.title(.vietnamese) } + programme.people.map(\.name))
        for _ in 0..<30 {
            let picture = scene.picture
            unseen = unseen.filter { !picture.contains($0) }
            scene.press(.named(.pageDown))
        }
        #expect(unseen.isEmpty)
    }

    @Test(arguments: [BoxHeight.most(least: 18), .most(least: 20), .fixed(20)])
    func `a page is no longer than the list in its box`(height: BoxHeight) {
        for rows in 6...100 {
            // The tabs and the status; the border of the box.
            let area = rows - 2
            let list = min(height.rows(of: area), area - 2) - 3
            let page = height.page(of: Size(columns: 80, rows: rows), besides: 3)
            #expect(page >= 1 && page <= max(1, list), "\(rows) rows")
        }
    }
}
