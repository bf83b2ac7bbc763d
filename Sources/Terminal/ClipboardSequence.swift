/// What has a terminal put a text on the clipboard: OSC 52, with the text in base64, so that nothing in it drives the
/// terminal.
///
/// Terminals never answer it, and many ask their owner first whether programs may. tmux hands it on only wrapped in its own
/// sequence, with each Esc doubled, and where `allow-passthrough` is on (always before tmux 3.3).
struct ClipboardSequence {
    /// How many bytes of text go into a sequence of 100,000 bytes, which is the most that terminals are known to take.
    static let limit = 74_994

    let bytes: [UInt8]

    init(_ text: String, throughTmux: Bool) {
        let sequence = Array("\u{1B}]52;c;".utf8) + Self.base64(Array(text.utf8)) + [Byte.bell]
        guard throughTmux else {
            bytes = sequence
            return
        }
        let doubled = sequence.flatMap { $0 == Byte.escape ? [$0, $0] : [$0] }
        bytes = Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
    }

    /// How many bytes a terminal of this name takes; 0 where it would show them instead.
    static func limit(of terminal: String) -> Int {
        ["linux", "vt", "cons"].contains { terminal.hasPrefix($0) } ? 0 : limit
    }

    /// The bytes in the letters of RFC 4648, with `=` at the end.
    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let three = bytes[start..<min(start + 3, bytes.count)]
            let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
            for place in 0...3 {
                encoded.append(
                    place > three.count ? UInt8(ascii: "=") : letters[bits >> (18 - 6 * place) & 63])
            }
        }
        return encoded
    }
}
