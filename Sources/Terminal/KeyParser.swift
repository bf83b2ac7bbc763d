package import Display

/// Turns the bytes of the terminal into keys, pastes, mouse and focus, wherever the bytes were split on their way.
///
/// It has no clock and reads nothing: the loop feeds it what arrived, with the time, and lets it expire at
/// `nextDeadline`. Nothing that a person typed is dropped: bytes that are no UTF-8 come out as U+FFFD, a sequence that
/// never ends comes out as the keys it looks like, a paste that never ends as what arrived of it. Keys are not read
/// with ncurses because that loses a character whose bytes come in two reads, and knows one form of each key only.
///
/// Backspaces and letters keep their order within any burst: input methods correct a word by sending both at once.
package struct KeyParser {
    /// How long a lone Esc may be the start of a sequence.
    private let escapeTimeout: Milliseconds
    /// How long the rest of a sequence that has begun, or of a paste, may take to arrive.
    private static let sequenceTimeout: Milliseconds = 300
    private static let pasteTimeout: Milliseconds = 1_000

    /// What has not become an input yet: part of a character or of a sequence, or a paste under way.
    private var pending: [UInt8] = []
    private var isPasting = false
    /// How much of a paste under way is known not to hold the start of its end.
    private var searched = 0
    private var lastByteAt: Milliseconds = 0

    package init(escapeTimeout: Milliseconds = 25) {
        self.escapeTimeout = escapeTimeout
    }

    /// The time-out of Esc that suits the connection: over a network or tmux a key's bytes may come apart.
    package static func escapeTimeout(environment: [String: String]) -> Milliseconds {
        let relays = ["SSH_CONNECTION", "SSH_TTY", "TMUX", "STY", "MOSH_CONNECTION"]
        return relays.contains { environment[$0] != nil } ? 100 : 25
    }

    /// When to call `expire`, if no byte arrives before: nil unless a byte may stand for itself or start something.
    package var nextDeadline: Milliseconds? {
        if isPasting { return lastByteAt + Self.pasteTimeout }
        guard pending.first == Byte.escape else { return nil }
        let isLone = pending.allSatisfy { $0 == Byte.escape }
        return lastByteAt + (isLone ? escapeTimeout : Self.sequenceTimeout)
    }

    /// Takes bytes as they were read.
    ///
    /// Bytes that have arrived win over a deadline that has passed meanwhile.
    package mutating func feed(_ bytes: some Sequence<UInt8>, at now: Milliseconds) -> [Input] {
        pending += bytes
        lastByteAt = now
        return parse(isFinal: false)
    }

    /// Settles what has waited for its rest until its deadline.
    package mutating func expire(at now: Milliseconds) -> [Input] {
        guard let deadline = nextDeadline, now >= deadline else { return [] }
        return parse(isFinal: true)
    }

    /// Consumes `pending` as far as it is complete; if final, as far as it is not the first half of a character.
    private mutating func parse(isFinal: Bool) -> [Input] {
        var inputs: [Input] = []
        var position = 0
        reading: while position < pending.count {
            if isPasting {
                guard let paste = endPaste(from: position, isFinal: isFinal) else { break reading }
                inputs.append(.paste(paste.text))
                position = paste.end
                continue
            }
            switch KeyDecoder(bytes: pending[position...], isFinal: isFinal).next() {
            case .wait:
                break reading
            case .input(let input, let count):
                inputs.append(input)
                position += count
            case .skip(let count):
                position += count
            case .pasteStart(let count):
                position += count
                isPasting = true
                searched = 0
            }
        }
        if isPasting && isFinal && position == pending.count { isPasting = false }
        pending.removeFirst(position)
        return inputs
    }

    /// The paste that starts at `position`, once its end is there or no longer expected.
    private mutating func endPaste(from position: Int, isFinal: Bool) -> (text: String, end: Int)? {
        let end = Byte.pasteEnd
        var candidate = nextEscape(from: position + searched)
        while candidate + end.count <= pending.count {
            if pending[candidate...].starts(with: end) {
                isPasting = false
                return (text(position..<candidate), candidate + end.count)
            }
            candidate = nextEscape(from: candidate + 1)
        }
        searched = candidate - position
        guard isFinal else { return nil }
        isPasting = false
        // What arrived of the end is no part of the text.
        let torn = (1..<end.count).last { pending[position...].suffix($0).elementsEqual(end.prefix($0)) } ?? 0
        return (text(position..<(pending.count - torn)), pending.count)
    }

    private func nextEscape(from position: Int) -> Int {
        pending[position...].firstIndex(of: Byte.escape) ?? pending.count
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: pending[range], as: UTF8.self)
    }
}

/// Bytes that mean something to a terminal.
enum Byte {
    static let escape: UInt8 = 0x1B
    static let backspace: UInt8 = 0x08
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let enter: UInt8 = 0x0D
    static let delete: UInt8 = 0x7F
    static let bell: UInt8 = 0x07
    static let pasteEnd = Array("\u{1B}[201~".utf8)
}
