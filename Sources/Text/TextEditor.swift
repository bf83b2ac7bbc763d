/// A text field as a value: text, caret, undo and the typing engine, wherever text is typed.
///
/// Every key goes through the typing engine, and what it answers is applied at once and in order, so that the bursts of
/// outside input methods (`e`, Backspace, `ê`) come out as they were meant. The text holds no control character but
/// the line break, and is always in normal form C. The field draws nothing: `layout` says what to draw and where the
/// caret stands.
package struct TextEditor: Equatable, Sendable {
    package enum Lines: Hashable, Sendable {
        /// Line breaks become spaces.
        case single
        case many
    }

    package let lines: Lines
    /// What was killed last and can be yanked; a screen may carry it from field to field.
    package var killed = ""
    /// The text with the keys of what was just typed in place of what they were composed to.
    ///
    /// A search that finds nothing may be meant letter for letter. After an edit other than typing at the end it begins
    /// anew from the text.
    package private(set) var textAsTyped = ""

    private(set) var buffer: TextBuffer
    private var composer: Composer
    private var history = UndoHistory()
    /// The column that moves up and down aim at, while nothing else happens.
    var goalColumn: Int?

    /// A field with the caret at the end of its text.
    package init(_ text: String = "", lines: Lines = .many, typing: TypingSettings = TypingSettings()) {
        self.lines = lines
        buffer = TextBuffer(text.cleaned(for: lines))
        composer = Composer(settings: typing)
        standAtCaret()
    }

    package var text: String { buffer.text }
    package var isEmpty: Bool { buffer.isEmpty }
    /// Whether the text is longer than any sentence, so that nothing goes through all of it at each key.
    package var isLong: Bool { buffer.isLong }

    /// The caret's place in user-perceived characters from the start.
    package var caret: Int { buffer.before.count }
    package var textBeforeCaret: String { buffer.before }
    package var textAfterCaret: String { buffer.after }

    // MARK: The typing engine

    /// How keys are composed; what already stands in the field does not change with it.
    package var typing: TypingSettings {
        get { composer.settings }
        set {
            guard newValue != composer.settings else { return }
            composer.settings = newValue
            standAtCaret()
        }
    }

    /// Whether composing rests because an outside input method is at work.
    package var isComposingSuspended: Bool { composer.isSuspended }

    package mutating func resumeComposing() {
        composer.resume()
        standAtCaret()
    }

    /// Turns the last word from composed to typed or back; false if there is no such word.
    @discardableResult
    package mutating func flipWord() -> Bool {
        guard let replacement = composer.flip() else { return false }
        history.willChange(buffer)
        apply(replacement)
        textAsTyped = text
        return true
    }

    // MARK: Typing

    /// Types the text key by key, as a person or an outside input method does.
    package mutating func type(_ text: String) {
        for character in nfc(text).cleaned(for: lines) { type(character) }
    }

    private mutating func type(_ character: Character) {
        goalColumn = nil
        let isAtEnd = buffer.after.isEmpty
        history.willType(character, in: buffer)
        if let joined = joined(character) {
            // A mark that arrives after its letter: the same as Backspace and the whole letter.
            composer.reset()
            buffer.deleteBackward()
            apply(composer.type(joined))
        } else {
            apply(composer.type(character))
        }
        if isAtEnd { textAsTyped.append(character) } else { textAsTyped = text }
    }

    /// The Character that a combining mark makes of the one before the caret.
    private func joined(_ character: Character) -> Character? {
        guard let last = buffer.before.last, !last.isWhitespace, let mark = character.unicodeScalars.first,
            mark.properties.canonicalCombiningClass != .notReordered
        else { return nil }
        let joined = nfc(String(last) + String(character))
        return joined.count == 1 ? joined.first : nil
    }

    /// Puts the text in as it is, in one step, past the typing engine.
    ///
    /// Line breaks become `\n` (in a field of one line, spaces), tabs spaces; other control characters are left out.
    package mutating func paste(_ text: String) {
        let text = nfc(text.cleaned(for: lines))
        guard !text.isEmpty else { return }
        change { $0.insert(text) }
    }

    /// Takes away one user-perceived character, or takes back an abbreviation just filled in.
    package mutating func deleteBackward() {
        guard !buffer.before.isEmpty else { return }
        goalColumn = nil
        history.willDeleteBackward(in: buffer)
        let hadWord = composer.hasWord
        apply(composer.deleteBackward())
        if composer.isIdle || !hadWord && isBeforeLetter { standAtCaret() }
        textAsTyped = text
    }

    package mutating func deleteForward() {
        guard !buffer.after.isEmpty else { return }
        goalColumn = nil
        history.willDeleteForward(in: buffer)
        buffer.deleteForward()
        textAsTyped = text
    }

    /// Puts another text in the place of a range of user-perceived characters, in one step.
    ///
    /// The caret keeps its place in the text around the range; inside the range it goes behind what is put there. A word that
    /// is being typed behind the range goes on, and those that have ended there may still turn.
    package mutating func replace(_ range: Range<Int>, with replacement: String) {
        let characters = Array(text)
        let range = range.clamped(to: 0..<characters.count)
        let caret = caret
        let isBeforeWord = composer.hasWord && range.upperBound <= caret - composer.shown.count
        let isBeforeWords = !composer.isIdle && range.upperBound <= caret - composer.reach
        history.willChange(buffer)
        let before = String(characters[..<range.lowerBound])
        let behind = String(characters[range.upperBound...])
        let replacement = nfc(replacement.cleaned(for: lines))
        let head =
            if caret <= range.lowerBound {
                String(characters[..<caret])
            } else if caret < range.upperBound {
                before + replacement
            } else {
                before + replacement + String(characters[range.upperBound..<caret])
            }
        buffer = TextBuffer(before + replacement + behind)
        buffer.moveCaret(toUTF8: nfc(head).utf8.count)
        func isWhole(_ count: Int) -> Bool { !(buffer.before.dropLast(count).last?.isLetter ?? false) }
        if isBeforeWords, !isBeforeWord, isWhole(composer.reach) {
            (goalColumn, textAsTyped) = (nil, text)
        } else {
            standAtCaret(keepingWord: isBeforeWord && isWhole(composer.shown.count))
        }
    }

    /// Ends the word being typed, as when the focus leaves, and hands back the text.
    @discardableResult
    package mutating func commit() -> String {
        finishWord()
        standAtCaret()
        return text
    }

    /// Puts another text in place of all, the caret at its end; one step to undo.
    package mutating func replaceText(with text: String) {
        let text = text.cleaned(for: lines)
        change { $0 = TextBuffer(text) }
    }

    /// Begins anew with another text, the caret at its end: nothing is left to undo, what was killed can still be yanked.
    package mutating func begin(with text: String = "") {
        buffer = TextBuffer(text.cleaned(for: lines))
        history = UndoHistory()
        standAtCaret()
    }

    // MARK: Moving, killing, undoing

    package mutating func move(_ move: CaretMove) {
        finishWord()
        moveCaret(toUTF8: buffer.utf8Offset(after: move))
    }

    /// Moves the caret after the current word has been ended.
    mutating func moveCaret(toUTF8 offset: Int) {
        buffer.moveCaret(toUTF8: offset)
        standAtCaret()
    }

    /// Takes away what stands between the caret and the place that the move leads to.
    ///
    /// At the end of a line, a kill to its end takes the line break.
    package mutating func kill(_ move: CaretMove) {
        finishWord()
        var offset = buffer.utf8Offset(after: move)
        if offset == buffer.before.utf8.count, move == .lineEnd { offset = buffer.utf8Offset(after: .right) }
        guard offset != buffer.before.utf8.count else { return standAtCaret() }
        var deleted = ""
        change { deleted = $0.delete(toUTF8: offset) }
        killed = deleted
    }

    package mutating func yank() {
        paste(killed)
    }

    package var canUndo: Bool { history.canUndo }
    package var canRedo: Bool { history.canRedo }

    package mutating func undo() {
        finishWordInStep()
        history.undo(&buffer)
        standAtCaret()
    }

    package mutating func redo() {
        guard canRedo else { return }
        history.redo(&buffer)
        standAtCaret()
    }

    // MARK: Steps

    /// One change that is a step of its own and not typed.
    private mutating func change(_ edit: (inout TextBuffer) -> Void) {
        finishWord()
        history.willChange(buffer)
        edit(&buffer)
        standAtCaret()
    }

    private mutating func apply(_ replacement: Replacement) {
        if replacement.deleting > 0 { buffer.deleteBackward(replacement.deleting) }
        if !replacement.inserting.isEmpty { buffer.insert(replacement.inserting) }
    }

    /// Ends the current word, which may give its keys back, and the step of typing with it.
    mutating func finishWord() {
        finishWordInStep()
        history.endRun()
    }

    private mutating func finishWordInStep() {
        apply(composer.finishWord())
    }

    /// Opens the word that ends at the caret, if one does, for further keys.
    ///
    /// - Parameter keepingWord: whether it is the word that was being typed, with the keys that it was typed with.
    private mutating func standAtCaret(keepingWord: Bool = false) {
        goalColumn = nil
        textAsTyped = text
        guard !keepingWord else { return composer.keepWord(behind: buffer.before) }
        // A word that goes on behind the caret is not opened.
        if isBeforeLetter, buffer.before.last?.isLetter ?? false {
            composer.reset()
        } else {
            composer.reopen(buffer.before)
        }
    }

    private var isBeforeLetter: Bool { buffer.after.first?.isLetter ?? false }
}
