/// What the keys of one word come to, so far: letters, a tone, and whether this can still be Vietnamese.
///
/// It is a fold over the keys: each key takes it to the next reading and nothing else ever changes it, so the same keys
/// always read the same. A mark is accepted only where the letters stay the beginning of some syllable. What the keys
/// do to the letters is in `Reading+Marks`.
struct Reading: Equatable, Sendable {
    /// How far the word may still become a syllable.
    enum Course: Equatable, Sendable {
        /// It may; or it has consonants only, like đc and QĐ.
        case open
        /// A mark or tone was taken back by doubling its key: the rest is literal.
        case escaped
        /// It cannot: the keys themselves are shown.
        case impossible
    }

    /// A mark or tone taken back by typing its key again.
    struct Undo: Equatable, Sendable {
        /// The position, among the keys, of the one that took it back.
        let key: Int
        /// The position of the letter that this key became.
        let letter: Int
        /// Whether it came right after the key that it took back: `tesst`, not `costs`.
        let isAdjacent: Bool
        /// Whether no language would write these keys unless to take a mark back: `aaa`, `uww`, `a66`.
        let isDeliberate: Bool
    }

    var letters: [Letter] = []
    var tone = Tone.level
    var course = Course.open
    var undo: Undo?

    /// Whether a tone or mark was typed over another one.
    var isCorrected = false

    /// For each key the position of the letter that it belongs to, or `toneOwner`.
    var owners: [Int] = []

    /// The last key, in lower case, if it made a mark or tone.
    var lastMaker: UInt8?

    /// How many of the letters stood before the first key.
    let givenLetters: Int

    /// No syllable and no abbreviation has more letters: a longer word is shown as typed, so that a key costs the same
    /// however long the word is.
    static let longest = 24

    /// The owner of keys that set or removed the tone.
    static let toneOwner = -1

    init() {
        givenLetters = 0
    }

    /// The reading of letters that already stand; impossible if they are no beginning of a syllable.
    init(letters: [Letter], tone: Tone) {
        self.letters = letters
        self.tone = tone
        givenLetters = letters.count
        course = !hasVowel || SyllableTree.vietnamese.canBegin(letters) ? .open : .impossible
    }

    var hasVowel: Bool {
        letters.contains(where: \.isVowel)
    }

    /// Whether c, ch, k, p or t ends the syllable.
    var endsInStop: Bool {
        guard let last = letters.last, hasVowel else { return false }
        return switch last.base {
        case .c, .k, .p, .t: true
        case .h: letters.count > 1 && letters[letters.count - 2].base == .c
        default: false
        }
    }

    /// Whether the letters, marks in place, are a whole syllable or an abbreviation with đ.
    var isComplete: Bool {
        course == .open && (hasVowel ? SyllableTree.vietnamese.isComplete(letters) : true)
    }

    /// The letters as they look, tone in place.
    func characters(style: ToneStyle) -> [Character] {
        let bearer = tone == .level ? nil : TonePlacement.index(in: letters, style: style)
        return letters.indices.map { LetterForms.character(letters[$0], $0 == bearer ? tone : .level) }
    }

    /// Takes the next key in.
    ///
    /// - Returns: Whether the key belongs to the word; a sign with nothing to act on does not, and changes nothing.
    mutating func append(_ key: UInt8, _ settings: TypingSettings) -> Bool {
        switch course {
        case .impossible:
            return key.isASCIILetter
        case .escaped:
            guard key.isASCIILetter else { return false }
            append(Letter(key: key))
        case .open:
            if apply(KeyMeaning(key, in: settings), key, settings) { return true }
            guard key.isASCIILetter else { return false }
            appendIfPossible(Letter(key: key))
        }
        return true
    }

    /// Adds a letter, or finds that with it the word cannot be Vietnamese.
    private mutating func appendIfPossible(_ letter: Letter) {
        append(letter)
        guard hasVowel, course == .open else { return }
        completeHorns()
        if !SyllableTree.vietnamese.canBegin(letters) {
            course = undo == nil ? .impossible : .escaped
        }
    }

    mutating func append(_ letter: Letter) {
        owners.append(letters.count)
        letters.append(letter)
        lastMaker = nil
        if letters.count > Self.longest { course = .impossible }
    }
}
