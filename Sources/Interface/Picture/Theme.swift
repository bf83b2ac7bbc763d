package import Display

/// The looks of things, by what they mean; each shows without colour too, by weight, reverse or a sign beside it.
extension Style {
    package static let title = Style(bold: true)
    package static let bar = Style(reverse: true)
    package static let barActive = Style(bold: true)
    package static let quiet = Style(dim: true)
    package static let line = Style(dim: true)
    package static let strong = Style(bold: true)
    package static let current = Style(.green, bold: true)
    package static let done = Style(dim: true)
    package static let key = Style(.cyan, bold: true)
    package static let number = Style(.cyan)
    package static let good = Style(.green)
    package static let warning = Style(.yellow, bold: true)
    package static let alarm = Style(.red, bold: true, reverse: true)
    package static let selected = Style(reverse: true)
    package static let match = Style(.yellow, bold: true, underline: true)
    package static let chip = Style(.cyan, reverse: true)
    package static let tour = Style(.green, bold: true, reverse: true)
    package static let marked = Style(.yellow, bold: true, reverse: true)

    /// The same in reverse; never for blocks, which it would blank.
    var reversed: Style {
        var style = self
        style.reverse = true
        return style
    }
}
