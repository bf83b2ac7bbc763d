/// Answers, letter by letter, what can still become a syllable and what is one.
///
/// The rimes of `Spelling` stand in a tree, each also with any of its marks missing, since marks may be typed last;
/// every node knows for which onsets it leads somewhere. A question costs one step a letter and allocates nothing.
struct SyllableTree: Sendable {
    static let vietnamese = SyllableTree()

    /// Children of all nodes, `Letter.ordinalCount` for each; 0, the root, means none.
    private var children: [UInt16]
    /// For each node the onsets, by bit, before which a rime goes through it.
    private var reachable: [UInt32]
    /// For each node the onsets before which it is a rime, all marks in place.
    private var complete: [UInt32]
    /// The onsets by their packed letters; the position is the bit.
    private let onsets: [UInt32]

    private static let onsetG = Spelling.onsets.firstIndex(of: "g") ?? 0
    private static let onsetGi = Spelling.onsets.firstIndex(of: "gi") ?? 0
    private static let onsetQu = Spelling.onsets.firstIndex(of: "qu") ?? 0

    private init() {
        children = Array(repeating: 0, count: Letter.ordinalCount)
        reachable = [~0]
        complete = [0]
        onsets = Spelling.onsets.map { Self.pack(Self.letters($0)[...]) }
        for rime in Spelling.open + Spelling.nasal + Spelling.stop {
            let barred = Spelling.barred(before: rime).compactMap(Spelling.onsets.firstIndex)
            insert(Self.letters(rime), before: barred.reduce(~0) { $0 & ~(1 << $1) })
        }
    }

    /// Adds a rime and all forms of it in which some marks are missing.
    private mutating func insert(_ rime: [Letter], before allowed: UInt32) {
        let marked = rime.indices.filter { rime[$0].mark != .none }
        for missing in 0..<(1 << marked.count) {
            var letters = rime
            for (bit, index) in marked.enumerated() where missing >> bit & 1 == 1 {
                letters[index].mark = .none
            }
            var node = 0
            for letter in letters {
                node = child(of: node, adding: letter.ordinal)
                reachable[node] |= allowed
            }
            if missing == 0 { complete[node] |= allowed }
        }
    }

    private mutating func child(of node: Int, adding ordinal: Int) -> Int {
        let place = node * Letter.ordinalCount + ordinal
        if children[place] == 0 {
            children[place] = UInt16(reachable.count)
            children += Array(repeating: 0, count: Letter.ordinalCount)
            reachable.append(0)
            complete.append(0)
        }
        return Int(children[place])
    }

    /// Whether the letters begin some syllable, marks that are not typed yet allowed for.
    func canBegin(_ letters: [Letter]) -> Bool {
        isFound(letters, in: reachable)
    }

    /// Whether the letters, with exactly these marks, are a syllable, whatever its tone.
    func isComplete(_ letters: [Letter]) -> Bool {
        isFound(letters, in: complete)
    }

    /// The onset of the letters by the rule that qu, and gi before a vowel, are onsets: the number of its letters.
    func onsetLength(_ letters: [Letter]) -> Int {
        let consonants = letters.firstIndex(where: \.isVowel) ?? letters.count
        guard consonants == 1, letters.count > 2, letters[2].isVowel, letters[1].mark == .none else {
            return consonants
        }
        switch (letters[0].base, letters[1].base) {
        case (.q, .u), (.g, .i): return 2
        default: return consonants
        }
    }

    /// Whether the letters are nothing but an onset, `gi` included.
    func isOnset(_ letters: [Letter]) -> Bool {
        !letters.isEmpty && letters.count <= 3 && onsets.contains(Self.pack(letters[...]))
    }

    private func isFound(_ letters: [Letter], in sets: [UInt32]) -> Bool {
        let start = letters.firstIndex(where: \.isVowel) ?? letters.count
        if start == 1, letters.count > 1, letters[0].base == .q {
            guard letters[1].base == .u, letters[1].mark == .none else { return false }
            return isFound(letters[2...], after: Self.onsetQu, in: sets)
        }
        guard start <= 3, let onset = onsets.firstIndex(of: Self.pack(letters[..<start])) else {
            return false
        }
        if onset == Self.onsetG, letters.count > 2, letters[1].base == .i {
            // giếng is g + iê, giang is gi + a.
            if isFound(letters[2...], after: Self.onsetGi, in: sets) { return true }
        }
        return isFound(letters[start...], after: onset, in: sets)
    }

    private func isFound(_ rime: ArraySlice<Letter>, after onset: Int, in sets: [UInt32]) -> Bool {
        var node = 0
        for letter in rime {
            node = Int(children[node * Letter.ordinalCount + letter.ordinal])
            if node == 0 { return false }
        }
        return sets[node] >> onset & 1 == 1
    }

    private static func letters(_ text: String) -> [Letter] {
        text.compactMap { LetterForms.letter($0)?.letter }
    }

    private static func pack(_ letters: ArraySlice<Letter>) -> UInt32 {
        letters.reduce(0) { $0 << 6 | UInt32($1.ordinal) }
    }
}
