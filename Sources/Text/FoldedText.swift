/// A stored text made ready for search: folded letters as bytes, and a byte of marks beside each.
///
/// It is made once per text and holds neither the text nor positions in it: there may be 100,000 of them. `Query.ranges(in:)` finds the places to highlight in the few texts that are on the screen.
package struct FoldedText: Sendable {
    /// The folded text in UTF-8, and after it as many bytes of marks.
    let bytes: [UInt8]

    package init(_ text: String) {
        self.init(Folding(text))
    }

    init(_ folding: Folding) {
        bytes = folding.letters + folding.marks
    }

    /// - Parameter bytes: those of another.
    init(bytes: [UInt8]) { self.bytes = bytes }
}

extension String {
    /// The letters that a search compares, without case and marks: `thu ky 1` of `Thư ký 1`.
    package var folded: String { String(decoding: Folding(self).letters, as: UTF8.self) }
}

/// The folding of a whole text: letters, their marks with the tone of the whole syllable, and where each came from.
///
/// The tone belongs to the syllable and not to a letter, so that hoà and hòa are the same. A syllable is a run of
/// Latin letters; where a second tone stands in the run, a new one begins.
struct Folding {
    /// Set beside a letter that shows the tone itself.
    static let showsTone: UInt8 = 0b1000_0000
    /// Set beside the i or y of an open syllable that is written both ways: kỹ and kĩ, quý and quí.
    static let isIOrY: UInt8 = 0b0100_0000

    /// UTF-8.
    private(set) var letters: [UInt8] = []
    /// One byte for each of `letters`: `LetterMarks` and the two bits above.
    private(set) var marks: [UInt8] = []
    /// For each of `letters`, the UTF-8 offset in the text of the scalar that it came from.
    private(set) var origins: [Int] = []

    private let keepsOrigins: Bool
    /// Where the current run of Latin letters and its last syllable begin.
    private var runStart: Int?
    private var syllableStart = 0
    private var tonedLetter: Int?
    /// Where the last letter begins, for the marks that follow it; nil after a blank.
    private var lastLetter: Int?

    init(_ text: String, keepingOrigins: Bool = false) {
        keepsOrigins = keepingOrigins
        letters.reserveCapacity(text.utf8.count)
        marks.reserveCapacity(text.utf8.count)
        var offset = 0
        for scalar in text.unicodeScalars {
            add(FoldedScalar(scalar), at: offset)
            offset += UTF8.width(scalar)
        }
        endRun()
    }

    private mutating func add(_ folded: FoldedScalar, at offset: Int) {
        switch folded {
        case .letter(let base, let letterMarks):
            addLetter(base, letterMarks, at: offset)
        case .mark(let mark):
            addMark(mark)
        case .voicing(let voicing):
            addVoicing(voicing, at: offset)
        case .blank:
            endRun()
            lastLetter = nil
            if letters.last != UInt8(ascii: " ") { append(UInt8(ascii: " "), marks: 0, at: offset) }
        case .nothing:
            break
        }
    }

    private mutating func append(_ letter: UInt8, marks letterMarks: UInt8, at offset: Int) {
        letters.append(letter)
        marks.append(letterMarks)
        if keepsOrigins { origins.append(offset) }
    }

    private mutating func addLetter(_ base: Unicode.Scalar, _ letterMarks: LetterMarks, at offset: Int) {
        let place = letters.count
        lastLetter = place
        guard ("a"..."z").contains(base) else {
            endRun()
            for byte in UTF8.encode(base) ?? UTF8.encodedReplacementCharacter {
                append(byte, marks: letterMarks.bits, at: offset)
            }
            return
        }
        if runStart == nil {
            runStart = place
            syllableStart = place
        }
        append(UInt8(truncatingIfNeeded: base.value), marks: letterMarks.quality.rawValue, at: offset)
        if letterMarks.tone != .none { setTone(letterMarks.tone, on: place) }
    }

    private mutating func addMark(_ mark: LetterMarks) {
        guard runStart != nil, let lastLetter else { return }
        let quality = LetterMarks(bits: marks[lastLetter]).quality
        let sum = LetterMarks(quality).adding(mark, on: Unicode.Scalar(letters[lastLetter]))
        marks[lastLetter] = marks[lastLetter] & ~LetterMarks.qualityBits | sum.quality.rawValue
        if sum.tone != .none { setTone(sum.tone, on: lastLetter) }
    }

    private mutating func addVoicing(_ voicing: KanaVoicing, at offset: Int) {
        if let lastLetter, letters.count - lastLetter == 3,
            let kana = String(decoding: letters[lastLetter...], as: UTF8.self).unicodeScalars.first,
            let voiced = voicing.applied(to: kana)
        {
            letters.replaceSubrange(lastLetter..., with: Array(String(voiced).utf8))
        } else {
            addLetter(voicing == .voiced ? "\u{309B}" : "\u{309C}", .none, at: offset)
        }
    }

    private mutating func setTone(_ tone: LetterMarks.Tone, on place: Int) {
        if let tonedLetter, tonedLetter != place {
            var boundary = place
            while boundary - 1 > tonedLetter, Unicode.Scalar(letters[boundary - 1]).isPlainVowel {
                boundary -= 1
            }
            endSyllable(at: boundary)
            syllableStart = boundary
        }
        tonedLetter = place
        marks[place] =
            marks[place] & LetterMarks.qualityBits | LetterMarks(.none, tone: tone).bits | Self.showsTone
    }

    /// Gives every letter of the syllable its tone.
    private mutating func endSyllable(at end: Int) {
        guard let toned = tonedLetter else { return }
        let tone = marks[toned] & LetterMarks.toneBits
        for place in syllableStart..<end { marks[place] |= tone }
        tonedLetter = nil
    }

    /// Ends the run of Latin letters that reaches to here, if there is one.
    private mutating func endRun() {
        guard let start = runStart else { return }
        endSyllable(at: letters.count)
        if isOpenSyllableInIOrY(start..<letters.count) { marks[letters.count - 1] |= Self.isIOrY }
        runStart = nil
    }

    /// Whether the run is h, k, l, m, s, t or qu and a plain i or y.
    private func isOpenSyllableInIOrY(_ run: Range<Int>) -> Bool {
        let last = run.upperBound - 1
        guard letters[last] == UInt8(ascii: "i") || letters[last] == UInt8(ascii: "y") else { return false }
        switch run.count {
        case 2: return "hklmst".utf8.contains(letters[run.lowerBound])
        case 3: return letters[run.lowerBound] == UInt8(ascii: "q") && letters[last - 1] == UInt8(ascii: "u")
        default: return false
        }
    }
}
