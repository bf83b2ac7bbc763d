import Display
import Interface
import Testing

/// Frames as the screen compares them.
@Suite struct FrameTests {
    @Test func `a row differs by text, width or style of one cell`() {
        var frame = Frame(size: Size(columns: 3, rows: 2))
        frame.rows[0][0] = Cell("ế", style: Style(.red))
        let same = frame
        #expect(frame.changedColumns(ofRow: 0, since: same) == nil)
        for cell in [Cell("e", style: Style(.red)), Cell("ế", width: 2, style: Style(.red)), Cell("ế")] {
            var other = frame
            other.rows[0][0] = cell
            #expect(frame.changedColumns(ofRow: 0, since: other) == 0..<1)
            #expect(frame.changedColumns(ofRow: 1, since: other) == nil)
        }
    }

    @Test func `rows outside a frame have no cells`() {
        let frame = Frame(size: Size(columns: 3, rows: 2))
        #expect(frame.row(1).count == 3)
        #expect(frame.row(2).isEmpty && frame.row(-1).isEmpty)
        #expect(Frame(size: Size(columns: 0, rows: 5)).row(1).isEmpty)
        #expect(Frame(size: Size(columns: 3, rows: -1)).row(0).isEmpty)
    }

    @Test func `without a frame before it, all of a row has changed`() {
        #expect(Frame(size: Size(columns: 3, rows: 1)).changedColumns(ofRow: 0, since: nil) == 0..<3)
    }

    @Test(arguments: [
        ("abcd", "abxd", 2..<3), ("会議ab", "会議ax", 5..<6), ("a会bcd", "axybcd", 1..<3),
        ("axybcd", "a会bcd", 1..<3),
        ("ab会議", "ab議会", 2..<6), ("a会議b", "ab会cd", 1..<6), ("abc", "abc", nil),
    ])
    func `what has changed has wide characters whole, of both frames`(
        before: String, after: String, columns: Range<Int>?
    ) {
        var frames: [Frame] = []
        for text in [before, after] {
            var surface = Surface(size: Size(columns: 7, rows: 1))
            surface.put(text, row: 0)
            frames.append(surface.frame)
        }
        #expect(frames[1].changedColumns(ofRow: 0, since: frames[0]) == columns)
    }
}
