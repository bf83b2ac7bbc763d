/// What was undone and can be undone in one text field, as what each step put in the place of what.
///
/// A step is a word typed with the blank behind it, a run of deletions, a paste or a kill. Backspaces inside the word
/// being typed belong to it: input methods outside rewrite a word that way. What the typing engine replaces lies in the
/// step of the key that made it do so and is never torn apart. A step costs what it changed, and the oldest are forgotten
/// where all of them hold too much; the last one can always be undone.
struct UndoHistory: Hashable, Sendable {
    private static let mostSteps = 200
    /// How many bytes the steps may hold together.
    private let mostBytes: Int

    init(mostBytes: Int = 1 << 20) { self.mostBytes = mostBytes }

    private enum Run: Hashable {
        case typing(fromUTF8: Int)
        case deletingBackward
        case deletingForward
    }

    /// A part of the text and what took its place.
    private struct Step: Hashable {
        let start: Int
        let removed: String
        let inserted: String
        /// Where the caret stood before and after, in bytes from the start of the text.
        let caretBefore: Int
        let caretAfter: Int

        var byteCount: Int { removed.utf8.count + inserted.utf8.count }
    }

    private var past: [Step] = []
    private var future: [Step] = []
    /// The text as it was before the step that is under way.
    private var open: TextBuffer?
    private var run: Run?
    /// How much text the steps hold; the text before the step under way is not counted.
    private(set) var byteCount = 0

    var canUndo: Bool { open != nil || !past.isEmpty }
    var canRedo: Bool { !future.isEmpty }

    mutating func willType(_ character: Character, in buffer: TextBuffer) {
        if case .typing = run, !Self.beginsStep(character, after: buffer.before.last) { return }
        willChange(buffer)
        run = .typing(fromUTF8: buffer.before.utf8.count)
    }

    mutating func willDeleteBackward(in buffer: TextBuffer) {
        switch run {
        case .typing(let start) where buffer.before.utf8.count > start: return
        case .deletingBackward: return
        default: break
        }
        willChange(buffer)
        run = .deletingBackward
    }

    mutating func willDeleteForward(in buffer: TextBuffer) {
        guard run != .deletingForward else { return }
        willChange(buffer)
        run = .deletingForward
    }

    /// The next change is a step of its own.
    mutating func willChange(_ buffer: TextBuffer) {
        closeStep(before: buffer)
        open = buffer
        byteCount -= future.reduce(0) { $0 + $1.byteCount }
        future = []
        run = nil
    }

    /// What comes next begins a new step.
    mutating func endRun() {
        run = nil
    }

    mutating func undo(_ buffer: inout TextBuffer) {
        closeStep(before: buffer)
        run = nil
        guard let step = past.popLast() else { return }
        guard buffer.replace(step.inserted, at: step.start, with: step.removed, caret: step.caretBefore)
        else { return forgetAll() }
        future.append(step)
    }

    mutating func redo(_ buffer: inout TextBuffer) {
        closeStep(before: buffer)
        run = nil
        guard let step = future.popLast() else { return }
        guard buffer.replace(step.removed, at: step.start, with: step.inserted, caret: step.caretAfter)
        else { return forgetAll() }
        past.append(step)
    }

    /// Ends the step that is under way: what it did is what the text is now.
    private mutating func closeStep(before buffer: TextBuffer) {
        guard let open else { return }
        self.open = nil
        let (old, new) = (Array(open.text.utf8), Array(buffer.text.utf8))
        let (start, end) = Self.commonEnds(old, new)
        let step = Step(
            start: start, removed: String(decoding: old[start..<old.count - end], as: UTF8.self),
            inserted: String(decoding: new[start..<new.count - end], as: UTF8.self),
            caretBefore: open.before.utf8.count, caretAfter: buffer.before.utf8.count)
        past.append(step)
        byteCount += step.byteCount
        while past.count > Self.mostSteps || past.count > 1 && byteCount > mostBytes {
            byteCount -= past.removeFirst().byteCount
        }
    }

    /// A text that changed behind the history's back cannot be led back.
    private mutating func forgetAll() { self = UndoHistory(mostBytes: mostBytes) }

    /// How many bytes two texts have in common at their starts and at their ends, without tearing a scalar.
    private static func commonEnds(_ old: [UInt8], _ new: [UInt8]) -> (start: Int, end: Int) {
        let shorter = min(old.count, new.count)
        var start = 0
        while start < shorter, old[start] == new[start] { start += 1 }
        var end = 0
        while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        func isInside(_ bytes: [UInt8], _ index: Int) -> Bool {
            index < bytes.count && bytes[index] & 0xC0 == 0x80
        }
        while isInside(old, start) || isInside(new, start) { start -= 1 }
        while isInside(old, old.count - end) { end -= 1 }
        return (start, end)
    }

    /// Whether the Character begins a word, or in Japanese a clause.
    private static func beginsStep(_ character: Character, after previous: Character?) -> Bool {
        guard let previous, !character.isWhitespace else { return false }
        return previous.isWhitespace || !previous.isASCII && "。、！？」）".contains(previous)
    }
}
