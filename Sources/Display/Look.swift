/// What is done to a frame on its way to a terminal, so that it can be read there: which colours, and which signs.
///
/// It changes how cells look and never what they say.
package struct Look: Hashable, Sendable {
    package var palette: Palette
    /// Whether the terminal draws signs of ambiguous width two columns wide.
    package var ambiguousIsWide: Bool

    package init(_ palette: Palette = .automatic, ambiguousIsWide: Bool = false) {
        self.palette = palette
        self.ambiguousIsWide = ambiguousIsWide
    }
}

/// Which colours are used.
package enum Palette: CaseIterable, Sendable {
    /// Those for a dark ground, unless the terminal says that its own is light.
    case automatic
    case dark, light
    /// White and yellow on black, whatever theme the terminal has, and nothing dim.
    case contrast
    /// Bold, underline and reverse alone.
    case none
}

extension Style {
    /// The style as a terminal with colours is to show it.
    ///
    /// - Parameter isLight: whether the terminal says that its own ground is light.
    package func shown(in palette: Palette, onLightGround isLight: Bool = false) -> Style {
        switch palette {
        case .automatic: legible(onLightGround: isLight)
        case .dark: legible(onLightGround: false)
        case .light: legible(onLightGround: true)
        case .contrast: inContrast
        case .none: Style(bold: bold, dim: dim, underline: underline, reverse: reverse)
        }
    }

    /// White on black, what has a colour in yellow, and the same the other way round in place of reverse.
    private var inContrast: Style {
        let isColoured = ![.own, .white, .black].contains(foreground)
        let ink: Colour = isColoured ? .pureYellow : .pureWhite
        guard reverse else { return Style(ink, on: .pureBlack, bold: bold, underline: underline) }
        return Style(.pureBlack, on: ink, underline: underline)
    }
}
