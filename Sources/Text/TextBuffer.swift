/// A text with a caret in it: what stands before the caret, and what stands behind.
///
/// The caret is always between two user-perceived characters and the whole is always in normal form C: a mark typed
/// after its letter joins it, and what an edit brings together becomes one Character with the caret behind it. Typing
/// and deleting at the caret cost the same in a text of any length. It knows no undo and no typing method.
struct TextBuffer: Hashable, Sendable {
    private(set) var before: String
    private(set) var after = ""

    /// The text with the caret at its end.
    init(_ text: String = "") {
        before = nfc(text)
    }

    var text: String { after.isEmpty ? before : before + after }
    var isEmpty: Bool { before.isEmpty && after.isEmpty }

    /// More bytes than any sentence has: some ten pages.
    static let longest = 32 << 10
    /// Whether the text is no sentence, but what was pasted: it is worked on where the caret is, and never as a whole.
    var isLong: Bool { before.utf8.count + after.utf8.count > Self.longest }

    /// Puts the text, in normal form C, at the caret, and the caret behind it.
    mutating func insert(_ text: String) {
        guard let last = before.last else {
            before = text
            return settle()
        }
        let joined = String(last) + text
        if isNFC(joined) {
            before += text
        } else {
            before.removeLast()
            before += nfc(joined)
        }
        settle()
    }

    /// Takes away so many Characters before the caret, or all if there are fewer.
    mutating func deleteBackward(_ count: Int = 1) {
        before.removeLast(before.count(upTo: count))
        settle()
    }

    /// Takes away the Character behind the caret, if there is one.
    mutating func deleteForward() {
        guard !after.isEmpty else { return }
        after.removeFirst()
        settle()
    }

    /// Takes away what stands between the caret and the offset, which is between two Characters, and hands it back.
    mutating func delete(toUTF8 offset: Int) -> String {
        let distance = offset - before.utf8.count
        let deleted: Substring
        if distance < 0 {
            deleted = before[before.utf8.index(before.startIndex, offsetBy: offset)...]
            before.removeSubrange(deleted.startIndex...)
        } else {
            deleted = after[..<after.utf8.index(after.startIndex, offsetBy: distance)]
            after.removeSubrange(..<deleted.endIndex)
        }
        defer { settle() }
        return String(deleted)
    }

    /// Moves the caret to an offset from the start, which is between two Characters.
    mutating func moveCaret(toUTF8 offset: Int) {
        let text = text
        let caret = text.utf8.index(text.startIndex, offsetBy: offset)
        before = String(text[..<caret])
        after = String(text[caret...])
    }

    /// Puts a text in the place of another that stands at an offset, and the caret where it stood once.
    ///
    /// Both texts have stood there, so that nothing is to be joined.
    ///
    /// - Returns: false, with nothing changed, where the other does not stand there.
    mutating func replace(_ old: String, at offset: Int, with new: String, caret: Int) -> Bool {
        var bytes = Array(text.utf8)
        let range = offset..<offset + old.utf8.count
        guard range.upperBound <= bytes.count, bytes[range].elementsEqual(old.utf8) else { return false }
        bytes.replaceSubrange(range, with: new.utf8)
        guard caret <= bytes.count else { return false }
        before = String(decoding: bytes[..<caret], as: UTF8.self)
        after = String(decoding: bytes[caret...], as: UTF8.self)
        return true
    }

    /// Moves the caret behind a Character that an edit has made of what stands on its two sides.
    private mutating func settle() {
        while let last = before.last, let first = after.first {
            let pair = String(last) + String(first)
            let joint = pair.utf8.index(pair.startIndex, offsetBy: last.utf8.count)
            guard joint.samePosition(in: pair) == nil else { return }
            let whole = pair[..<pair.index(after: pair.startIndex)]
            before.removeLast()
            before += nfc(String(whole))
            let taken = whole.utf8.count - last.utf8.count
            after.removeSubrange(..<after.utf8.index(after.startIndex, offsetBy: taken))
        }
    }
}

extension String {
    /// The number of Characters, counted from the end no further than to the limit.
    fileprivate func count(upTo limit: Int) -> Int {
        var count = 0
        var index = endIndex
        while count < limit, index > startIndex {
            index = self.index(before: index)
            count += 1
        }
        return count
    }
}
