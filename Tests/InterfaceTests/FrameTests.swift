import Interface
import Testing

/// Frames as the screen compares them.
@Suite struct FrameTests {
    @Test func `a row differs by text, width or style of one cell`() {
        var frame = Frame(size: Size(columns: 3, rows: 2))
        frame.rows[0][0] = Cell("ế", style: Style(.red))
        let same = frame
        #expect(frame.hasSameRow(0, as: same) && frame.hasSameRow(1, as: same))
        for cell in [Cell("e", style: Style(.red)), Cell("ế", width: 2, style: Style(.red)), Cell("ế")] {
            var other = frame
            other.rows[0][0] = cell
            #expect(!frame.hasSameRow(0, as: other))
            #expect(frame.hasSameRow(1, as: other))
        }
    }

    @Test func `rows outside a frame have no cells`() {
        let frame = Frame(size: Size(columns: 3, rows: 2))
        #expect(frame.row(1).count == 3)
        #expect(frame.row(2).isEmpty && frame.row(-1).isEmpty)
        #expect(Frame(size: Size(columns: 0, rows: 5)).row(1).isEmpty)
        #expect(Frame(size: Size(columns: 3, rows: -1)).row(0).isEmpty)
    }
}
