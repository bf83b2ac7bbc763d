import TestSupport

@testable import Text

/// The orders in which people type the letters, marks and tone of a syllable.
enum KeyOrder: CaseIterable {
    case marksAndToneAtOnce
    case toneAfterNucleus
    case toneLast
    case marksAfterNucleus
    case toneThenMarksAfterNucleus
    case marksThenToneAtEnd
    case toneThenMarksAtEnd
    case wrongToneCorrected
    case wrongMarkCorrected
    case toneRemoved
    case shuffled
    case hornsApart
    case firstHornOnly
    case hornKeyAfterOnset

    /// The keys of the syllable in this order; none where the syllable has nothing to put in it.
    ///
    /// VIQR tone signs stand right after the vowels, for behind a consonant they are punctuation.
    func keys(_ syllable: Syllable, _ settings: TypingSettings, _ random: inout SeededGenerator) -> String? {
        var plan = KeyPlan(syllable, settings)
        let end = plan.lastLetter
        let toneEnd = settings.method == .viqr ? plan.lastVowel : end
        switch self {
        case .marksAndToneAtOnce:
            plan.addMarks()
            plan.addTone(after: plan.toneLetter)
        case .toneAfterNucleus:
            plan.addMarks()
            plan.addTone(after: plan.lastVowel)
        case .toneLast:
            plan.addMarks()
            plan.addTone(after: toneEnd)
        case .marksAfterNucleus:
            plan.addMarks(after: plan.lastVowel)
            plan.addTone(after: plan.lastVowel)
        case .toneThenMarksAfterNucleus:
            plan.addTone(after: plan.lastVowel)
            plan.addMarks(after: plan.lastVowel)
        case .marksThenToneAtEnd:
            plan.addMarks(after: end)
            plan.addTone(after: toneEnd)
        case .toneThenMarksAtEnd:
            plan.addTone(after: toneEnd)
            plan.addMarks(after: end)
        case .wrongToneCorrected:
            guard syllable.tone != .level else { return nil }
            plan.addMarks()
            plan.addTone(syllable.tone == .dot ? .acute : .dot, after: toneEnd)
            plan.addTone(after: toneEnd)
        case .wrongMarkCorrected:
            guard plan.addWrongMark() else { return nil }
            plan.addMarks()
            plan.addTone(after: plan.lastVowel)
        case .toneRemoved:
            guard syllable.tone == .level else { return nil }
            plan.addMarks()
            plan.addTone(.grave, after: plan.lastVowel)
            plan.addTone(.level, after: toneEnd)
        case .shuffled:
            plan.addShuffled(toneEnd: toneEnd, &random)
        case .hornsApart:
            guard plan.hasBothHorns else { return nil }
            plan.addEachMark()
            plan.addTone(after: plan.lastVowel)
        case .firstHornOnly:
            guard plan.hasBothHorns else { return nil }
            plan.addEachMark(butSecondHorn: true)
            plan.addTone(after: toneEnd)
        case .hornKeyAfterOnset:
            guard settings.method == .telex, plan.beginsWithHorn else { return nil }
            plan.addMarks(after: plan.lastVowel, hornBefore: true)
            plan.addTone(after: end)
        }
        return plan.keys
    }
}

/// The letter keys of a syllable, and mark and tone keys to be put behind them.
struct KeyPlan {
    private let syllable: Syllable
    private let settings: TypingSettings
    private let letters: [Letter]
    private let onsetLength: Int
    private var added: [(key: String, after: Int)] = []
    /// Telex: the `w` of `nhw` in place of the u.
    private var replacesFirstVowel = false

    init(_ syllable: Syllable, _ settings: TypingSettings) {
        self.syllable = syllable
        self.settings = settings
        letters = (syllable.onset + syllable.rime).compactMap { LetterForms.letter($0)?.letter }
        onsetLength = syllable.onset.count
    }

    var lastLetter: Int { letters.count - 1 }
    var toneLetter: Int { onsetLength + syllable.toneIndex(settings.toneStyle) }
    var lastVowel: Int { letters.lastIndex(where: \.isVowel) ?? lastLetter }

    private var horns: [Int] { letters.indices.filter { letters[$0].mark == .horn } }
    var hasBothHorns: Bool { horns.count == 2 && lastLetter > horns[1] }
    var beginsWithHorn: Bool {
        onsetLength > 0 && letters[onsetLength].base == UInt8(ascii: "u") && horns.first == onsetLength
    }

    /// Marks in the order of their letters; for both horns of ươ one key.
    private var marks: [(key: String, after: Int)] {
        letters.indices.filter { letters[$0].mark != .none && !(horns.count == 2 && $0 == horns[0]) }
            .map { (markKey(letters[$0].mark, on: letters[$0].base), $0) }
    }

    mutating func addMarks() {
        added += marks
    }

    mutating func addMarks(after letter: Int, hornBefore: Bool = false) {
        replacesFirstVowel = hornBefore
        added += marks.filter { !hornBefore || !horns.contains($0.after) }.map {
            ($0.key, max($0.after, letter))
        }
    }

    mutating func addEachMark(butSecondHorn: Bool = false) {
        for index in letters.indices where letters[index].mark != .none {
            if butSecondHorn, horns.count == 2, index == horns[1] { continue }
            added.append((markKey(letters[index].mark, on: letters[index].base), index))
        }
    }

    /// Puts the other mark on the a or o that has one, first; says whether there is such a letter alone in its rime.
    mutating func addWrongMark() -> Bool {
        guard let mark = marks.last, mark.after >= onsetLength, lastVowel == onsetLength else { return false }
        let other: Mark
        switch (letters[mark.after].base, letters[mark.after].mark) {
        case (UInt8(ascii: "a"), .circumflex): other = .breve
        case (UInt8(ascii: "a"), .breve), (UInt8(ascii: "o"), .horn): other = .circumflex
        case (UInt8(ascii: "o"), .circumflex): other = .horn
        default: return false
        }
        added.append((markKey(other, on: letters[mark.after].base), mark.after))
        return true
    }

    mutating func addTone(_ tone: Tone? = nil, after letter: Int) {
        if let tone {
            added.append((toneKey(tone), letter))
        } else if syllable.tone != .level {
            added.append((toneKey(syllable.tone), letter))
        }
    }

    mutating func addShuffled(toneEnd: Int, _ random: inout SeededGenerator) {
        added = marks.map { ($0.key, Int.random(in: $0.after...lastLetter, using: &random)) }
        addTone(after: Int.random(in: min(toneLetter, toneEnd)...toneEnd, using: &random))
        added.shuffle(using: &random)
    }

    var keys: String {
        letters.indices.map { index in
            letterKeys(index) + added.filter { $0.after == index }.map(\.key).joined()
        }.joined()
    }

    private func letterKeys(_ index: Int) -> String {
        if replacesFirstVowel, index == onsetLength { return "w" }
        let key = String(Unicode.Scalar(letters[index].base))
        // Telex oong, ooc: the third o takes the circumflex back.
        let isSecondPlainO = key == "o" && index > 0 && letters[index - 1] == letters[index]
        return settings.method == .telex && isSecondPlainO ? "oo" : key
    }

    private func toneKey(_ tone: Tone) -> String {
        let keys: String
        switch settings.method {
        case .off, .telex: keys = "zsfrxj"
        case .vni: keys = "012345"
        case .viqr: keys = "0'`?~."
        }
        return String(Array(keys)[Int(tone.rawValue)])
    }

    private func markKey(_ mark: Mark, on base: UInt8) -> String {
        switch (settings.method, mark) {
        case (.telex, .circumflex), (.telex, .stroke), (.viqr, .stroke): String(Unicode.Scalar(base))
        case (.telex, _): "w"
        case (.vni, .circumflex): "6"
        case (.vni, .horn): "7"
        case (.vni, .breve): "8"
        case (.vni, _): "9"
        case (.viqr, .circumflex): "^"
        case (.viqr, .horn): "+"
        case (_, _): "("
        }
    }
}
