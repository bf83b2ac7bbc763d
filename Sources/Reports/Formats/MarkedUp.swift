/// Text in XML and HTML that shows exactly this text, in elements and in attributes.
enum MarkedUp {
    /// Signs that mean something there are written as references; `>` too, since `]]>` may stand nowhere.
    static func text(_ text: String) -> String {
        var escaped = ""
        // Scalar by scalar: a mark behind a sign makes one Character with it for Swift, and none for a reader.
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
