/// The Vietnamese typing engine: turns keys into replacements of the text before the caret.
///
/// It keeps nothing but the word before the caret and works it out anew on each key, so nothing it shows can go stale.
/// It never sees the text: the caller applies every replacement at once and in order, and says so when the caret moves
/// (`finishWord`, then `reopen`) or text comes from elsewhere (`reset`). A Vietnamese letter arriving as a key means that an
/// outside input method is at work; composing then rests until `resume`, while abbreviations go on.
package struct Composer: Equatable, Sendable {
    /// Changing them forgets the word; the text stays.
    package var settings: TypingSettings {
        didSet { reset() }
    }

    /// Whether composing rests because an outside input method was noticed.
    package private(set) var isSuspended = false

    private var word = Word()
    /// The current word as it stands in the text.
    private(set) var shown: [Character] = []
    /// Whether a key has changed the word since it was opened; if not, its end changes nothing.
    private var isTouched = false
    /// The word as it was before it was turned, until the next key.
    private var flipped: Word?
    /// The words before the current one.
    private(set) var phrase = WordPhrase()
    /// Whether nothing came after the character that ended the last of them.
    private var hasJustEnded = false
    /// VIQR: the caret stands behind a `\` that makes the next key literal.
    private var isQuoting = false

    package init(settings: TypingSettings = TypingSettings()) {
        self.settings = settings
    }

    private var isComposing: Bool { settings.method != .off && !isSuspended }

    /// Whether a word stands directly before the caret that keys could change.
    package var hasWord: Bool { !shown.isEmpty }

    /// How far before the caret the text reaches that keys may still change: the current word, and those that have ended.
    package var reach: Int { phrase.text.count + shown.count }

    /// Whether nothing is known of the text before the caret.
    package var isIdle: Bool { shown.isEmpty && phrase.isEmpty }

    // MARK: Keys

    /// A character typed: a letter goes into the word, anything else ends it.
    package mutating func type(_ character: Character) -> Replacement {
        if isComposing, LetterForms.needsInputMethod(character) {
            isSuspended = true
            word = Word()
        }
        hasJustEnded = false
        let flipped = flipped
        self.flipped = nil
        guard isComposing else { return typePlain(character) }
        if isQuoting {
            isQuoting = false
            if isKey(character) {
                phrase = WordPhrase()
                return Replacement(deleting: 1, inserting: String(character))
            }
        }
        let wasLiteral = word.isLiteral
        if let key = key(character), word.append(key, settings) {
            return wasLiteral ? showLiteral(character) : showWord()
        }
        if LetterForms.isForeign(character) {
            word = Word(literal: word.typed + [character])
            return showWord()
        }
        isQuoting = settings.method == .viqr && character == "\\"
        return endWord(with: character, flipped: flipped)
    }

    /// Backspace: takes away the last letter shown and places the tone anew, or takes back what the end of a word has done.
    ///
    /// That is to fill in an abbreviation, or to turn words before it.
    package mutating func deleteBackward() -> Replacement {
        isQuoting = false
        flipped = nil
        defer { hasJustEnded = false }
        if hasJustEnded, let replacement = phrase.takeBack() { return replacement }
        guard !shown.isEmpty else {
            open(phrase.deleteBackward())
            return Replacement(deleting: 1)
        }
        let wasLiteral = word.isLiteral || !isComposing
        if isComposing { word.deleteLast(settings) }
        defer { if shown.isEmpty { open([]) } }
        guard wasLiteral, word.isLiteral || !isComposing else { return showWord() }
        shown.removeLast()
        isTouched = true
        return Replacement(deleting: 1)
    }

    /// The word ends without a character: Enter, the caret or the focus moves.
    package mutating func finishWord() -> Replacement {
        defer { reset() }
        return endWord(with: nil, flipped: flipped)
    }

    /// The caret has come to stand behind this text: keys change its last word as if it had just been typed.
    ///
    /// While no key does, the word stays as it is, abbreviations included.
    package mutating func reopen(_ textBeforeCaret: some BidirectionalCollection<Character>) {
        reset()
        open(textBeforeCaret.reversed().prefix(while: WordKind.isLetter).reversed())
        phrase = WordPhrase(standing: textBeforeCaret.dropLast(shown.count))
    }

    /// The text before the current word has changed: the word goes on behind what stands there now.
    package mutating func keepWord(behind textBeforeCaret: some BidirectionalCollection<Character>) {
        phrase = WordPhrase(standing: textBeforeCaret.dropLast(shown.count))
        hasJustEnded = false
    }

    /// Makes letters that stand before the caret the current word.
    private mutating func open(_ letters: [Character]) {
        shown = letters
        word = Word(standing: letters)
        isTouched = false
    }

    /// Turns the last word from composed to typed or back, also after the character that ended it.
    ///
    /// Where it has one form, the words are turned back that its end has turned.
    ///
    /// - Returns: The replacement; none if there is nothing to turn.
    package mutating func flip() -> Replacement? {
        if hasJustEnded { return phrase.flip() }
        guard isComposing, !shown.isEmpty else { return nil }
        let turned = flipped ?? Word(literal: word.typed)
        guard turned.shown(style: settings.toneStyle) != shown else { return nil }
        flipped = word
        word = turned
        return showWord()
    }

    /// Forgets the word: what is typed next has nothing to do with the text before the caret.
    package mutating func reset() {
        word = Word()
        shown = []
        isTouched = false
        flipped = nil
        phrase = WordPhrase()
        hasJustEnded = false
        isQuoting = false
    }

    /// Composes again after an outside input method was noticed.
    package mutating func resume() {
        isSuspended = false
        reset()
    }

    // MARK: The word

    /// The character as a key of the word; none if it cannot be one here.
    private func key(_ character: Character) -> UInt8? {
        guard let key = character.asciiValue, character != "\r\n" else { return nil }
        if key.isASCIILetter { return key }
        switch KeyMeaning(key, in: settings) {
        case .sign: return nil
        case .horned: return key
        default: return word.isEmpty ? nil : key
        }
    }

    /// VIQR: whether the character would act on a word, so that `\` before it is an escape.
    private func isKey(_ character: Character) -> Bool {
        guard let key = character.asciiValue else { return false }
        switch KeyMeaning(key, in: settings) {
        case .letter: return false
        case .sign: return character == "\\"
        default: return true
        }
    }

    private mutating func showWord() -> Replacement {
        let before = shown
        isTouched = true
        shown = word.shown(style: settings.toneStyle)
        return Replacement(from: before, to: shown)
    }

    /// Adds a character that changes nothing before it.
    private mutating func showLiteral(_ character: Character) -> Replacement {
        shown.append(character)
        isTouched = true
        return Replacement(inserting: String(character))
    }

    /// Without composing only abbreviations need the word.
    private mutating func typePlain(_ character: Character) -> Replacement {
        guard WordKind.isLetter(character) else { return endWord(with: character, flipped: nil) }
        return showLiteral(character)
    }

    /// - Parameter flipped: the word as it was before a person turned it; nil where none did.
    private mutating func endWord(with end: Character?, flipped: Word?) -> Replacement {
        defer { open([]) }
        let end = end.map { [$0] } ?? []
        guard !shown.isEmpty else {
            for character in end { phrase.append(character) }
            return Replacement(inserting: String(end))
        }
        hasJustEnded = true
        return phrase.end(shown, as: isTouched ? endedWord(flipped: flipped) : EndedWord(shown), then: end)
    }

    private func endedWord(flipped: Word?) -> EndedWord {
        let typed = isComposing ? word.typed : shown
        var ended = isComposing ? word.ended(settings) : EndedWord(shown)
        if let flipped { ended = EndedWord(shown, other: flipped.shown(style: settings.toneStyle)) }
        guard !settings.abbreviations.isEmpty,
            let filled = expansion(of: typed) ?? expansion(of: ended.stands)
        else { return ended }
        return EndedWord(filled, other: typed, isFilledIn: true)
    }

    /// What an abbreviation stands for; with a capital first letter, the text gets one too.
    private func expansion(of word: [Character]) -> [Character]? {
        let word = String(word)
        if let text = settings.abbreviations[word] { return Array(text) }
        guard let first = word.first, first.isUppercase else { return nil }
        guard let text = settings.abbreviations[first.lowercased() + word.dropFirst()] else { return nil }
        return Array(text.prefix(1).uppercased() + text.dropFirst())
    }
}
