/// Text for the terminal outside its cells: a title, a last line.
///
/// Titles come from files, which must not drive it.
enum PlainText {
    /// The text on one line, at most 500 scalars, without control, format and separator characters.
    static func oneLine(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(500) {
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: continue
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }
}
