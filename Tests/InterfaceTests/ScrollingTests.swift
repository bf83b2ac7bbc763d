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
}
