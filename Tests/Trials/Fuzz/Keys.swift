import Display
import Terminal

/// The key parser: bytes become the same keys at once, one by one, and in two parts.
///
/// The first byte of the input says where it is parted.
func tryKeys(_ input: UnsafeBufferPointer<UInt8>) {
    guard input.count > 1 else { return }
    let bytes = Array(input[1...])
    var atOnce = KeyParser()
    let whole = settle(&atOnce, after: atOnce.feed(bytes, at: 0))
    var byByte = KeyParser()
    let split = settle(&byByte, after: bytes.flatMap { byByte.feed([$0], at: 0) })
    precondition(whole == split, "other keys one by one")
    var inParts = KeyParser()
    let part = bytes.count * Int(input[0]) / 256
    let parts = inParts.feed(bytes[..<part], at: 0) + inParts.feed(bytes[part...], at: 0)
    precondition(whole == settle(&inParts, after: parts), "other keys in two parts")
    _ = whole.typedText
}

/// Waits out every deadline that is left; there are never many.
private func settle(_ parser: inout KeyParser, after inputs: [Input]) -> [Input] {
    var inputs = inputs
    var rounds = 0
    while let deadline = parser.nextDeadline {
        inputs += parser.expire(at: deadline)
        rounds += 1
        precondition(rounds < 10_000, "a deadline without an end")
    }
    return inputs
}
