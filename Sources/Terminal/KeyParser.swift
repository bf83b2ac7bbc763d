package import Display

/// Turns the bytes of the terminal into keys, pastes, mouse and focus, wherever the bytes were split on their way.
///
/// It has no clock and reads nothing: the loop feeds it what arrived, with the time, and lets it expire at
/// `nextDeadline`. Nothing that a person typed is dropped: bytes that are no UTF-8 come out as U+FFFD, a sequence that
/// never ends comes out as the keys it looks like, a paste that stalls as what arrived of it. Keys are not read
/// with ncurses because that loses a character whose bytes come in two reads, and knows one form of each key only.
///
/// A paste lasts until its end has come, however long its link stalls: the rest must not be taken for keys, which record
/// at each line end. An end that was lost is given up when a person has paused and then presses one key.
///
/// Backspaces and letters keep their order within any burst: input methods correct a word by sending both at once.
package struct KeyParser {
    /// How long a lone Esc may be the start of a sequence.
    private let escapeTimeout: Milliseconds
    /// How long the rest of a sequence that has begun may take to arrive.
    private static let sequenceTimeout: Milliseconds = 300
    /// After how long what has arrived of a paste is handed on, though its end has not come.
    private static let pasteTimeout: Milliseconds = 1_000
    /// After how long one key by itself is no longer taken for the rest of a paste.
    private static let personPause: Milliseconds = 10_000

    /// What has not become an input yet: part of a character or of a sequence, or a paste under way.
    private var pending: [UInt8] = []
    private var isPasting = false
    /// Whether a part of the paste under way has been handed on.
    private var isInParts = false
    /// Whether nothing of it has come since.
    private var hasStalled = false
    /// Whether whatever comes next may be a person's key, although a paste is under way.
    private var isPaused = false
    /// How much of a paste under way was already searched for its end marker.
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

    /// How many of the last bytes have become no input yet, the beginning of a paste among them until a part is handed on.
    package var unparsedCount: Int {
        pending.count + (isPasting && !isInParts ? Byte.pasteStartLength : 0)
    }

    /// When to call `expire`, if no byte arrives before: nil unless a byte may stand for itself or start something.
    package var nextDeadline: Milliseconds? {
        if isPasting {
            guard !isPaused else { return nil }
            return lastByteAt + (hasStalled ? Self.personPause : Self.pasteTimeout)
        }
        guard pending.first == Byte.escape else { return nil }
        let isLone = pending.allSatisfy { $0 == Byte.escape }
        return lastByteAt + (isLone ? escapeTimeout : Self.sequenceTimeout)
    }

    /// Takes bytes as they were read.
    ///
    /// Bytes that have arrived win over a deadline that has passed meanwhile.
    package mutating func feed(_ bytes: some Sequence<UInt8>, at now: Milliseconds) -> [Input] {
        let bytes = Array(bytes)
        if isPaused, Self.isOneKey(bytes) { leavePaste() }
        isPaused = false
        hasStalled = false
        pending += bytes
        lastByteAt = now
        return parse(isFinal: false)
    }

    /// Settles what has waited for its rest until its deadline.
    package mutating func expire(at now: Milliseconds) -> [Input] {
        guard let deadline = nextDeadline, now >= deadline else { return [] }
        guard isPasting else { return parse(isFinal: true) }
        isPaused = now >= lastByteAt + Self.personPause
        return partOfPaste()
    }

    private static func isOneKey(_ bytes: [UInt8]) -> Bool {
        guard case .input(_, bytes.count) = KeyDecoder(bytes: bytes[...], isFinal: true).next() else {
            return false
        }
        return true
    }

    /// Gives up the end of a paste; what arrived of it is no part of the text.
    private mutating func leavePaste() {
        isPasting = false
        pending = []
    }

    /// What has arrived of the paste under way, but for what may be the first half of a character or of the end.
    private mutating func partOfPaste() -> [Input] {
        hasStalled = true
        let end = Byte.pasteEnd
        let torn =
            (1..<end.count).last { pending.suffix($0).elementsEqual(end.prefix($0)) }
            ?? (0...min(3, pending.count)).last { UTF8Prefix(pending.suffix($0)) == .partial } ?? 0
        let part = text(0..<pending.count - torn)
        pending.removeFirst(pending.count - torn)
        searched = 0
        guard !part.isEmpty else { return [] }
        isInParts = true
        return [.paste(part)]
    }

    /// Consumes `pending` as far as it is complete; if final, as far as it is not the first half of a character.
    private mutating func parse(isFinal: Bool) -> [Input] {
        var inputs: [Input] = []
        var position = 0
        reading: while position < pending.count {
            if isPasting {
                guard let paste = endPaste(from: position) else { break reading }
                // Of one that stalled all may have been handed on.
                if !paste.text.isEmpty || !isInParts { inputs.append(.paste(paste.text)) }
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
                isInParts = false
                searched = 0
            }
        }
        pending.removeFirst(position)
        return inputs
    }

    /// The paste that goes on from `position`, once its end is there.
    private mutating func endPaste(from position: Int) -> (text: String, end: Int)? {
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
        return nil
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
    /// How long the sequence is that begins a paste: Esc [ 2 0 0 and a tilde.
    static let pasteStartLength = 6
}
