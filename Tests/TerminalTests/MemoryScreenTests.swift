import Display
import Terminal
import TestSupport
import Testing

/// The screen that tests of the loop draw on.
@Suite struct MemoryScreenTests {
    @Test func `rows are read as text, wide characters once`() {
        let screen = MemoryScreen(size: Size(columns: 6, rows: 2))
        var frame = Frame(size: Size(columns: 6, rows: 2))
        frame.rows[0][0] = Cell("会", width: 2)
        frame.rows[0][1] = Cell("", width: 0)
        frame.rows[0][2] = Cell("é")
        frame.rows[0][4] = Cell("x")
        screen.draw(frame)
        #expect(screen.rows == ["会é x", ""])
        #expect(screen.frameCount == 1)
    }

    @Test func `a new size is found when it is measured`() {
        let screen = MemoryScreen(size: Size(columns: 80, rows: 24))
        screen.nextSize = Size(columns: 1, rows: 1)
        #expect(screen.size == Size(columns: 80, rows: 24))
        #expect(screen.measure() == Size(columns: 1, rows: 1))
        #expect(screen.size == Size(columns: 1, rows: 1))
    }
}
