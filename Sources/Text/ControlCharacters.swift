extension Unicode.Scalar {
    /// Whether it controls a terminal (C0, DEL, C1) or ends a line or paragraph.
    var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x2029: true
        default: false
        }
    }

    /// Whether it turns the direction in which text around it is read.
    var turnsReading: Bool {
        switch value {
        case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Whether nothing is drawn for it, and it joins or varies no sign: zero-width spaces, marks of bytes or language.
    ///
    /// Two texts that differ in it alone look alike.
    var isHidden: Bool {
        switch value {
        // The letters of most texts are none of them, which need not be looked up.
        case 0..<0xAD, 0xAE..<0x34F, 0x1E00..<0x200B, 0x3165..<0xFE00: false
        case 0x200C...0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: false
        default: !turnsReading && properties.isDefaultIgnorableCodePoint
        }
    }

    /// Whether it is never shown as what it is, in the screen or in printed text.
    var isControlling: Bool { isControl || turnsReading }
}
