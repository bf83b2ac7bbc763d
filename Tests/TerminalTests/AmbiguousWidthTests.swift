import Display
import Testing

/// Pictures for terminals that are set to draw signs of ambiguous width wide.
struct AmbiguousWidthTests {
    @Test func `no scalar of ambiguous width is left, whichever it is, and no column moves`() {
        let scalars = (0xA0...0x1FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
            .filter(AmbiguousWidth.isAmbiguous)
        #expect(scalars.count > 1_000)
        for scalar in scalars {
            var surface = Surface(size: Size(columns: 4, rows: 1))
            surface.put("a\(scalar)b", row: 0)
            // Some the C library takes for wide anyway.
            guard surface.frame.rows[0][1].width == 1 else { continue }
            let frame = surface.frame.inUnambiguousWidths
            let text = frame.rows[0].map(\.text).joined()
            #expect(!text.unicodeScalars.contains(where: AmbiguousWidth.isAmbiguous), "\(scalar.value)")
            #expect(frame.rows[0].map(\.width) == surface.frame.rows[0].map(\.width))
        }
    }

    @Test func `what is plain stays as it is`() {
        let text = "Lập tổ tư vấn quy hoạch ư ơ ă ạ 会議 カ ﾊ 😀"
        var surface = Surface(size: Size(columns: 60, rows: 1))
        surface.put(text, row: 0)
        let expected = surface.frame.rows[0].map(\.text).joined()
        #expect(surface.frame.inUnambiguousWidths.rows[0].map(\.text).joined() == expected)
    }

    @Test func `letters keep their marks`() {
        var surface = Surface(size: Size(columns: 10, rows: 1))
        surface.put("đáèêÁ", row: 0)
        let row = surface.frame.inUnambiguousWidths.rows[0].prefix(5).map { Array($0.text.unicodeScalars) }
        #expect(row == [["d", "\u{335}"], ["a", "\u{301}"], ["e", "\u{300}"], ["e", "\u{302}"], ["Á"]])
    }
}
