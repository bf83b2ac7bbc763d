/// What was undone and can be undone in one text field, as whole texts with their carets.
///
/// A step is a word typed with the blank behind it, a run of deletions, a paste or a kill. Backspaces inside the word
/// being typed belong to it: input methods outside rewrite a word that way. What the typing engine replaces lies in the
/// step of the key that made it do so and is never torn apart.
struct UndoHistory: Hashable, Sendable {
    /// Texts share their storage until they are changed, so a step costs no more than its text.
    private static let limit = 200

    private enum Run: Hashable {
        case typing(fromUTF8: Int)
        case deletingBackward
        case deletingForward
    }

    private var past: [TextBuffer] = []
    private var future: [TextBuffer] = []
    private var run: Run?

    var canUndo: Bool { !past.isEmpty }
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
        past.append(buffer)
        if past.count > Self.limit { past.removeFirst() }
        future = []
        run = nil
    }

    /// What comes next begins a new step.
    mutating func endRun() {
        run = nil
    }

    mutating func undo(_ buffer: inout TextBuffer) {
        guard let earlier = past.popLast() else { return }
        future.append(buffer)
        buffer = earlier
        run = nil
    }

    mutating func redo(_ buffer: inout TextBuffer) {
        guard let later = future.popLast() else { return }
        past.append(buffer)
        buffer = later
        run = nil
    }

    /// Whether the Character begins a word, or in Japanese a clause.
    private static func beginsStep(_ character: Character, after previous: Character?) -> Bool {
        guard let previous, !character.isWhitespace else { return false }
        return previous.isWhitespace || "。、！？」）".contains(previous)
    }
}
