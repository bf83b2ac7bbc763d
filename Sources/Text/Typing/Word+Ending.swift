/// What stands when a word ends: the letters composed or, where no Vietnamese was meant, the keys as typed.
///
/// Spelling decides, then the way a mark was taken back, then a short list of words, and last how usual the word is in
/// English and the syllable in Vietnamese.
extension Word {
    /// The word as it stands after its end, as far as it alone can tell.
    func ended(_ settings: TypingSettings) -> EndedWord {
        let typed = typed
        var composed = endedBySpelling(settings)
        if composed == typed, let other = reading.withOneHorn {
            composed = other.characters(style: settings.toneStyle)
        }
        if composed == typed || KeepList(settings).contains(String(typed)) {
            return EndedWord(typed, other: shown(style: settings.toneStyle))
        }
        let place = EnglishWords.place(of: typed)
        if place == .anywhere { return EndedWord(typed, other: composed) }
        return EndedWord(composed, other: typed, place: place)
    }

    private func endedBySpelling(_ settings: TypingSettings) -> [Character] {
        let shown = shown(style: settings.toneStyle)
        guard shown != typed, reading.course != .impossible else { return shown }
        let isMeant = reading.isComplete ? isSpelledAsMeant(settings) : isEscapeMeant(settings)
        return isMeant ? shown : typed
    }

    /// Whether a whole syllable is one that people write.
    ///
    /// Not if a stop bears huyền, hỏi or ngã (`soft`); nor if a stop bears no tone and its one mark comes from a letter
    /// typed twice (`data`, `meet`). With a w or đ it is taken for Vietnamese in haste (`nuowc`).
    private func isSpelledAsMeant(_ settings: TypingSettings) -> Bool {
        guard reading.endsInStop else { return true }
        guard reading.tone == .level else { return reading.tone.standsOnStop }
        let marks = reading.letters.map(\.mark).filter { $0 != .none }
        return settings.method != .telex || marks.isEmpty || !marks.allSatisfy { $0 == .circumflex }
    }

    /// Whether a doubled key was to take a mark or tone back (`tesst`), or is a double letter of another language (`office`).
    ///
    /// It was an escape if with the key typed once the word would have turned Vietnamese. Not if the two keys stand apart
    /// (`uses`), nor if other keys of the word were swallowed as well.
    private func isEscapeMeant(_ settings: TypingSettings) -> Bool {
        guard let undo = reading.undo, undo.isAdjacent else { return false }
        if undo.isDeliberate { return true }
        guard keys.count <= Self.longestEscape, let once = without(key: undo.key, settings) else {
            return false
        }
        let onceTyped = once.typed
        return shown(style: settings.toneStyle) == onceTyped && !once.reading.isCorrected
            && once.endedBySpelling(settings) != onceTyped
    }

    /// More keys than any syllable takes, with the one typed twice.
    private static let longestEscape = 16
}

extension Reading {
    /// The syllable in uơ, where ươ was taken to be on its way and nothing followed.
    fileprivate var withOneHorn: Reading? {
        guard letters.count > 1, letters.suffix(2).map(\.base) == [.u, .o] else { return nil }
        guard letters.suffix(2).allSatisfy({ $0.mark == .horn }) else { return nil }
        var other = self
        other.letters[letters.count - 2].mark = .none
        return other.isComplete ? other : nil
    }
}
