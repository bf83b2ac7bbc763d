/// What keys do to the letters that stand: tones, marks, and taking them back.
extension Reading {
    /// Does what the key asks for, if the word allows; else changes nothing and says no.
    mutating func apply(_ meaning: KeyMeaning, _ key: UInt8, _ settings: TypingSettings) -> Bool {
        switch meaning {
        case .tone(let tone):
            setTone(tone, key, settings)
        case .circumflex, .breve, .horn:
            setMark(meaning, key)
        case .hook:
            setMark(meaning, key) || addHorned(.u, key, mayBegin: settings.startsWordsWithW)
        case .horned(let base):
            addHorned(base, key, mayBegin: true)
        case .stroke:
            setStroke(key)
        case .letter, .sign:
            false
        }
    }

    // MARK: Tones

    private mutating func setTone(_ newTone: Tone, _ key: UInt8, _ settings: TypingSettings) -> Bool {
        guard hasVowel, let last = letters.last else { return false }
        if settings.method == .viqr {
            // `khong.` ends in a full stop, and so does `la.i.`, whose tone is there already.
            guard last.isVowel || settings.allowsToneAfterFinal else { return false }
            guard newTone != tone || key == lastMaker else { return false }
        }
        if newTone == .level {
            guard tone != .level else { return false }
        } else {
            guard newTone.standsOnStop || !endsInStop else { return false }
            if newTone == tone {
                removeTone(key)
                return true
            }
        }
        isCorrected = isCorrected || tone != .level
        tone = newTone
        made(key, for: Self.toneOwner)
        return true
    }

    private mutating func removeTone(_ key: UInt8) {
        tone = .level
        for position in owners.indices where owners[position] == Self.toneOwner {
            owners[position] = letters.count
        }
        escape(key, isDeliberate: false)
    }

    // MARK: Marks on vowels

    private mutating func setMark(_ meaning: KeyMeaning, _ key: UInt8) -> Bool {
        let onset = SyllableTree.vietnamese.onsetLength(letters)
        if meaning == .horn || meaning == .hook, let first = hornPair, setHorns(first, onset, meaning, key) {
            return true
        }
        for index in letters.indices.reversed() where index >= onset && letters[index].isVowel {
            guard let mark = meaning.mark(on: letters[index].base) else { continue }
            if letters[index].mark == mark {
                removeMarks(index...index, key)
                return true
            }
            if let marked = possible(marking: index, mark) {
                isCorrected = isCorrected || marked.indices.contains { isReplaced($0, in: marked) }
                letters = marked
                made(key, for: index)
                return true
            }
        }
        return false
    }

    /// The letters with the mark on one of them: beside the other marks or, if these forbid it, in place of them.
    private func possible(marking index: Int, _ mark: Mark) -> [Letter]? {
        var marked = letters
        marked[index].mark = mark
        if SyllableTree.vietnamese.canBegin(marked) { return marked }
        for other in marked.indices where other != index && marked[other].isVowel {
            marked[other].mark = .none
        }
        return SyllableTree.vietnamese.canBegin(marked) ? marked : nil
    }

    private func isReplaced(_ index: Int, in marked: [Letter]) -> Bool {
        letters[index].mark != .none && letters[index].mark != marked[index].mark
    }

    // MARK: uơ and ươ

    /// The position of the u of uo, whatever their marks; none where the u belongs to qu.
    private var hornPair: Int? {
        let onset = SyllableTree.vietnamese.onsetLength(letters)
        return letters.indices.dropFirst(onset).first {
            $0 + 1 < letters.count && letters[$0].base == .u && letters[$0 + 1].base == .o
        }
    }

    /// One key for both horns of ươ; for the o alone where uơ is usual (thuở, huơ), until Telex `w` comes again.
    private mutating func setHorns(_ first: Int, _ onset: Int, _ meaning: KeyMeaning, _ key: UInt8) -> Bool {
        let horns = (letters[first].mark == .horn, letters[first + 1].mark == .horn)
        if horns == (true, true) {
            removeMarks(first...(first + 1), key)
            return true
        }
        if horns == (false, true), meaning == .horn {
            removeMarks((first + 1)...(first + 1), key)
            return true
        }
        let isBare = first + 2 == letters.count
        let takesOneHorn = horns == (false, false) && isBare && Self.isUsualBeforeUo(letters[..<onset])
        var marked = letters
        marked[first].mark = takesOneHorn ? .none : .horn
        marked[first + 1].mark = .horn
        guard SyllableTree.vietnamese.canBegin(marked) else { return false }
        isCorrected = isCorrected || isReplaced(first + 1, in: marked)
        letters = marked
        made(key, for: takesOneHorn ? first + 1 : first)
        return true
    }

    /// Words in uơ begin with nothing, h, kh or th; elsewhere ươ is on its way.
    private static func isUsualBeforeUo(_ onset: ArraySlice<Letter>) -> Bool {
        guard let last = onset.last else { return true }
        guard last.base == .h, onset.count <= 2, let first = onset.first else { return false }
        return onset.count == 1 || first.base == .k || first.base == .t
    }

    /// With a letter after it, uơ or ưo can only be ươ: thuơ, then thươn.
    mutating func completeHorns() {
        guard let first = hornPair, first + 2 < letters.count else { return }
        guard (letters[first].mark == .horn) != (letters[first + 1].mark == .horn) else { return }
        var marked = letters
        marked[first].mark = .horn
        marked[first + 1].mark = .horn
        if SyllableTree.vietnamese.canBegin(marked) { letters = marked }
    }

    /// Adds the ơ or ư that a key brings of its own: the `w` of `nhw`, a bracket.
    private mutating func addHorned(_ base: UInt8, _ key: UInt8, mayBegin: Bool) -> Bool {
        let source = key.lowercasedASCII
        if source != .w, lastMaker == source, let last = letters.indices.last, letters[last].source == source
        {
            removeMarks(last...last, key)
            return true
        }
        guard letters.isEmpty ? mayBegin : source != .w || SyllableTree.vietnamese.isOnset(letters) else {
            return false
        }
        let isCapital = key.isASCIILetter ? key != source : key >= UInt8(ascii: "{")
        let letter = Letter(base: base, mark: .horn, isCapital: isCapital, source: source)
        guard SyllableTree.vietnamese.canBegin(letters + [letter]) else { return false }
        append(letter)
        lastMaker = source
        return true
    }

    // MARK: đ

    /// Makes đ of the d that begins the syllable or, in a word without vowels, of the d just typed.
    private mutating func setStroke(_ key: UInt8) -> Bool {
        guard let index = hasVowel ? letters.indices.first : letters.indices.last else { return false }
        guard letters[index].base == .d else { return false }
        if letters[index].mark == .stroke {
            removeMarks(index...index, key)
            return true
        }
        letters[index].mark = .stroke
        made(key, for: index)
        return true
    }

    // MARK: Keeping account

    private mutating func made(_ key: UInt8, for owner: Int) {
        owners.append(owner)
        lastMaker = key.lowercasedASCII
    }

    /// Takes marks away and lets their key stand for itself.
    private mutating func removeMarks(_ indices: ClosedRange<Int>, _ key: UInt8) {
        let isTripled = owners.count > 1 && owners.suffix(2).allSatisfy { $0 == indices.lowerBound }
        let isDeliberate = isTripled || !key.isASCIILetter || key.lowercasedASCII == .w
        let makers = owners.indices.filter { indices.contains(owners[$0]) && !bringsLetter($0) }
        for maker in makers {
            owners[maker] = letters.count
        }
        let last = letters[indices.upperBound]
        if last.source != last.base, lastMaker == last.source, indices.upperBound == letters.count - 1 {
            // `nhww`: the letter that the key had brought gives way to the key.
            letters.removeLast()
        }
        for index in indices where index < letters.count {
            letters[index].mark = .none
            letters[index].base = letters[index].source
        }
        escape(key, isDeliberate: isDeliberate)
        if key.lowercasedASCII == .o, course == .escaped, SyllableTree.vietnamese.canBegin(letters) {
            // `gooo`: oo begins goòng.
            course = .open
        }
    }

    /// Whether the key brought its letter rather than a mark for it.
    private func bringsLetter(_ position: Int) -> Bool {
        owners[position] >= givenLetters && owners.firstIndex(of: owners[position]) == position
    }

    /// Adds the key as a letter and makes what follows literal.
    private mutating func escape(_ key: UInt8, isDeliberate: Bool) {
        undo = Undo(
            key: owners.count, letter: letters.count, isAdjacent: lastMaker == key.lowercasedASCII,
            isDeliberate: isDeliberate)
        course = .escaped
        append(Letter(key: key))
    }
}
