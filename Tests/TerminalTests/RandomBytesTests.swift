import Display
import TestSupport
import Testing

@testable import Terminal

/// Whatever bytes a terminal, a paste or a broken link sends, they become keys, and the same ones however they are split.
struct RandomBytesTests {
    /// Bytes that begin, carry on and end what the parser knows, beside any others.
    private static let pieces: [[UInt8]] = [
        [0x1B], Array("[".utf8), Array("O".utf8), Array("[200~".utf8), Array("\u{1B}[201~".utf8),
        Array("\u{1B}[<".utf8),
        Array("0;3;4M".utf8), Array(";".utf8), Array("99999999999999999999".utf8), Array("27;5;13~".utf8),
        Array("97;5u".utf8), Array("A".utf8), Array("~".utf8), Array("ế".utf8), [0xE1], [0xBA], [0xBF],
        [0x7F], [0x08],
        [0x0D], [0x00], [0x9B], [0xFF], Array("M".utf8), Array("é日😀".utf8), Array("[[A".utf8),
    ]

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `any bytes become the same keys at once and one by one`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<250 {
            let bytes = (0..<Int.random(in: 1...24, using: &random)).flatMap { _ in
                Self.pieces.randomElement(using: &random) ?? []
            }
            var atOnce = KeyParser()
            let whole = settle(&atOnce, after: atOnce.feed(bytes, at: 0))
            var byByte = KeyParser()
            let split = settle(&byByte, after: bytes.flatMap { byByte.feed([$0], at: 0) })
            #expect(whole == split, "\(bytes)")
        }
    }

    /// Found by the fuzzer: what had its end at once was a sequence, and one by one it was text.
    @Test(
        arguments: ["\u{1B}[", "\u{1B}O", "\u{1B}\u{1B}[", "\u{1B}[<", "\u{1B}[1;"],
        [100, 126, 127, 128, 129, 400])
    func `a sequence that never ends becomes the same keys however it is split`(start: String, length: Int) {
        for end in ["A", "~", "M", "$y", ""] {
            let bytes = Array((start + String(repeating: ";", count: length) + end + "x").utf8)
            var atOnce = KeyParser()
            let whole = settle(&atOnce, after: atOnce.feed(bytes, at: 0))
            var byByte = KeyParser()
            let split = settle(&byByte, after: bytes.flatMap { byByte.feed([$0], at: 0) })
            #expect(whole == split)
        }
    }

    /// Waits out every deadline that is left; there are never many.
    private func settle(_ parser: inout KeyParser, after inputs: [Input]) -> [Input] {
        var inputs = inputs
        var rounds = 0
        while let deadline = parser.nextDeadline, rounds < 100 {
            inputs += parser.expire(at: deadline)
            rounds += 1
        }
        #expect(parser.nextDeadline == nil)
        return inputs
    }
}
