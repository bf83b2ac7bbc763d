import CTerminal
import Testing
import Text

/// That the columns which text is measured by are those which ncurses draws.
@Suite struct TerminalWidthTests {
    @Test func `every scalar has the width that the C library gives it`() {
        #expect(ct_locale_open())
        var different: [Unicode.Scalar] = []
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            // NUL is the one scalar that C cannot have in a text: wcwidth says 0.
            if value != 0 && columns(of: scalar) != Int(ct_scalar_width(value)) { different.append(scalar) }
        }
        #expect(different == [])
    }
}
