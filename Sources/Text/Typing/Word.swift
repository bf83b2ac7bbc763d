/// The word being typed: what stood there already, the keys since, and what they read as.
///
/// What stood there is nothing for a new word, the text of a word that is opened again, or the letters that Backspace left.
/// The reading always follows from these alone.
struct Word: Equatable, Sendable {
    /// The reading that the first key meets.
    private let given: Reading
    /// How the given letters look; kept as they were until a key changes the word.
    private let givenShown: [Character]
    /// How each given letter was typed, mark included.
    private let givenTyped: [[Character]]
    /// How the given tone was typed; nothing where a given letter was typed with it.
    private let givenToneTyped: [Character]

    /// The keys since, as ASCII codes.
    private(set) var keys: [UInt8] = []
    private(set) var reading: Reading

    /// A word of which nothing stands.
    init() {
        self.init(given: Reading(), shown: [], typed: [])
    }

    private init(
        given: Reading, shown: [Character], typed: [[Character]], toneTyped: [Character] = []
    ) {
        self.given = given
        givenShown = shown
        givenTyped = typed
        givenToneTyped = toneTyped
        reading = given
    }

    /// A word that stands in the text already; it counts as typed the way it looks.
    init(standing text: [Character]) {
        let forms = text.map { LetterForms.letter($0) }
        let tones = forms.compactMap { $0?.tone }.filter { $0 != .level }
        var reading = Reading(letters: forms.compactMap { $0?.letter }, tone: tones.first ?? .level)
        if tones.count > 1 || forms.contains(where: { $0 == nil }) { reading.course = .impossible }
        self.init(given: reading, shown: text, typed: text.map { [$0] })
    }

    /// A word that stays the way it looks.
    init(literal text: [Character]) {
        var reading = Reading()
        reading.course = .impossible
        self.init(given: reading, shown: text, typed: text.map { [$0] })
    }

    var isEmpty: Bool { keys.isEmpty && givenShown.isEmpty }

    /// Whether the word can only be what is typed, key by key, from now on.
    var isLiteral: Bool { reading.course == .impossible }

    /// The word without any composing.
    var typed: [Character] {
        givenTyped.joined() + givenToneTyped + keys.map(Self.character)
    }

    /// The word as it shows while it is typed.
    func shown(style: ToneStyle) -> [Character] {
        if keys.isEmpty { return givenShown }
        return isLiteral ? typed : reading.characters(style: style)
    }

    /// Takes a key in.
    ///
    /// - Returns: Whether the key belongs to the word; if not, nothing changes.
    mutating func append(_ key: UInt8, _ settings: TypingSettings) -> Bool {
        guard reading.append(key, settings) else { return false }
        keys.append(key)
        return true
    }

    /// The same word with one key left out; none if a later key then has nothing to act on.
    func without(key position: Int, _ settings: TypingSettings) -> Word? {
        var word = Word(given: given, shown: givenShown, typed: givenTyped, toneTyped: givenToneTyped)
        for (index, key) in keys.enumerated() where index != position {
            guard word.append(key, settings) else { return nil }
        }
        return word
    }

    /// Takes away the last letter shown, with its mark, and with the tone if that sits there.
    ///
    /// The rest stays open: more keys change it as if it had been typed just so. A word shown key by key loses its last
    /// key, and is composed again once the rest can be Vietnamese.
    mutating func deleteLast(_ settings: TypingSettings) {
        if isLiteral, keys.count > 2 * Reading.longest {
            keys.removeLast()
        } else if let undo = reading.undo, reading.course == .escaped,
            undo.letter == reading.letters.count - 1
        {
            dropLetter(settings)
        } else if reading.course == .open {
            dropLetter(settings)
        } else if let last = keys.indices.last {
            self = without(key: last, settings) ?? Word(literal: shown(style: settings.toneStyle).dropLast())
        } else {
            self = Word(standing: givenShown.dropLast())
        }
    }

    private mutating func dropLetter(_ settings: TypingSettings) {
        guard let last = reading.letters.indices.last else { return }
        let losesTone = TonePlacement.index(in: reading.letters, style: settings.toneStyle) == last
        let tone = losesTone ? Tone.level : reading.tone
        let rest = Reading(letters: reading.letters.dropLast(), tone: tone)
        let typed = (0..<last).map { letter in
            (letter < givenTyped.count ? givenTyped[letter] : []) + keys(of: letter)
        }
        self = Word(
            given: rest, shown: rest.characters(style: settings.toneStyle), typed: typed,
            toneTyped: tone == .level ? [] : givenToneTyped + keys(of: Reading.toneOwner))
    }

    private func keys(of owner: Int) -> [Character] {
        zip(keys, reading.owners).filter { $0.1 == owner }.map { Self.character($0.0) }
    }

    private static func character(_ key: UInt8) -> Character {
        Character(Unicode.Scalar(key))
    }
}
