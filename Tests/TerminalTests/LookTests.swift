import Display
import Testing

/// What a person's choice of colours makes of the looks of cells.
struct LookTests {
    private static let styles: [Style] = Style.Colour.allCases.flatMap { colour in
        [false, true].flatMap { reverse in
            [
                Style(colour, reverse: reverse), Style(colour, bold: true, reverse: reverse),
                Style(colour, dim: true, reverse: reverse),
            ]
        }
    }

    @Test(arguments: styles)
    func `high contrast is black with white or yellow, one on the other, and nothing is dim`(style: Style) {
        let shown = style.shown(in: .contrast)
        let bright: Set<Style.Colour> = [.pureWhite, .pureYellow]
        #expect(!shown.dim && !shown.reverse)
        if style.reverse {
            #expect(shown.foreground == .pureBlack && bright.contains(shown.background))
        } else {
            #expect(bright.contains(shown.foreground) && shown.background == .pureBlack)
        }
    }

    @Test(arguments: styles)
    func `without colours weight and reverse stay as they are`(style: Style) {
        let shown = style.shown(in: .none)
        #expect(shown == Style(bold: style.bold, dim: style.dim, reverse: style.reverse))
    }

    @Test func `a choice of the ground counts before what the terminal says of it`() {
        let key = Style(.cyan, bold: true)
        #expect(key.shown(in: .automatic, onLightGround: true) == Style(.blue, bold: true))
        #expect(key.shown(in: .automatic, onLightGround: false) == key)
        #expect(key.shown(in: .light, onLightGround: false) == Style(.blue, bold: true))
        #expect(key.shown(in: .dark, onLightGround: true) == key)
    }
}
