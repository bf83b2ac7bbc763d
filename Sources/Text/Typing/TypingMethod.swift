/// How Vietnamese letters are typed on a keyboard that has none.
package enum TypingMethod: String, CaseIterable, Sendable {
    case off
    case telex
    case vni
    case viqr
}

/// Where the tone goes in open oa, oe, uy: hòa, khỏe, thủy (old) or hoà, khoẻ, thuỷ (modern, Decision 1989/QĐ-BGDĐT).
package enum ToneStyle: String, CaseIterable, Sendable {
    case old
    case modern
}
