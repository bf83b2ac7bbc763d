import Display
import Testing

/// A frame as a picture.
struct SVGTests {
    private func frame(_ text: String, style: Style = .plain) -> Frame {
        var surface = Surface(size: Size(columns: 12, rows: 2))
        surface.put(text, row: 0, style: style)
        surface.setCursor(column: 3, row: 1)
        return surface.frame
    }

    @Test func `wide characters stand in their columns, one by one, and narrow ones together`() {
        let svg = frame("ab会議c").svg(.dark, description: "d")
        #expect(svg.contains(#"x="10" textLength="16.8" lengthAdjust="spacingAndGlyphs">ab</tspan>"#))
        #expect(svg.contains(#"x="26.8" textLength="16.8" lengthAdjust="spacingAndGlyphs">会</tspan>"#))
        #expect(svg.contains(#"x="43.6" textLength="16.8" lengthAdjust="spacingAndGlyphs">議</tspan>"#))
        #expect(svg.contains(#"x="60.4""#) && svg.contains(">c"))
    }

    @Test func `what a text holds is text, and no markup`() {
        let svg = frame("<a&b>").svg(.dark, description: "x < y & z")
        #expect(svg.contains(">&lt;a&amp;b&gt;"))
        #expect(svg.contains("<title>x &lt; y &amp; z</title>"))
    }

    @Test func `without a choice of colours it is light where the reader wants that`() {
        let svg = frame("a", style: Style(.cyan)).svg(description: "d")
        #expect(svg.contains("@media (prefers-color-scheme:light){"))
        #expect(svg.contains("#56d4dd") && svg.contains("#0550ae"))
        #expect(!frame("a").svg(.dark, description: "d").contains("@media"))
    }

    @Test func `what is in reverse has a ground, and letters in that of the picture`() {
        let svg = frame("a", style: Style(reverse: true)).svg(.contrast, description: "d")
        #expect(svg.contains("{fill:#000000}") && svg.contains("<rect class=\"b"))
        #expect(svg.contains(#"<rect class="c" x="35.2" y="28" width="2" height="18"/>"#))
    }
}
