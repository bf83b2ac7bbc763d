/// Normal form C: one way to write each letter, so that equal texts are equal bytes.
///
/// Names of files from macOS, text copied from PDFs and some keyboards spell `ệ` as `e` and two marks, in either
/// order. Everything typed, pasted or read passes through `nfc` once; what is stored, searched and measured is then
/// always composed. Nothing else is changed: no compatibility form is folded, nothing is trimmed.
///
/// The algorithm is that of Unicode Standard Annex #15: decompose, put marks in canonical order, compose.

/// The text in normal form C; the text itself, uncopied, where it already is.
package func nfc(_ text: String) -> String {
    isSurelyNFC(text) ? text : composed(of: text)
}

/// Whether `nfc` would leave every scalar of the text as it is.
package func isNFC(_ text: String) -> Bool {
    isSurelyNFC(text) || composed(of: text).unicodeScalars.elementsEqual(text.unicodeScalars)
}

/// The text with long runs of marks in canonical order, which says the same; the text itself where there are none.
///
/// Whoever compares texts or looks one up puts its marks in order each time, which takes a time by the square of their number
/// where they are not. No language puts more than thirty on a letter (Unicode Standard Annex #15, Stream-Safe Text Format):
/// such runs are left as they are.
package func withLongRunsOfMarksOrdered(_ text: String) -> String {
    var run = 0
    let isLong = text.unicodeScalars.contains { scalar in
        let isMark =
            scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
        run = isMark ? run + 1 : 0
        return run > 30
    }
    guard isLong else { return text }
    var scalars = Array(text.unicodeScalars)
    orderMarks(in: &scalars)
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
}

/// The scalar followed by its marks in canonical order: `ệ` gives e, dot below, circumflex.
package func canonicalDecomposition(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    var decomposition: [Unicode.Scalar] = []
    CanonicalTables.decompose(scalar, into: &decomposition)
    return decomposition
}

/// Whether a look at each scalar alone settles that the text is in normal form C.
private func isSurelyNFC(_ text: String) -> Bool {
    // Below U+0300 nothing composes and nothing decomposes: in UTF-8, all lead bytes below 0xCC.
    if text.utf8.allSatisfy({ $0 < 0xCC }) { return true }
    return text.unicodeScalars.allSatisfy(isUntouchedByComposition)
}

/// Whether the scalar stays as it is, whatever stands before it.
private func isUntouchedByComposition(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x1E00...0x1EFF, 0x2010...0x2027, 0x3000...0x3029, 0x3030...0x3098, 0x309B...0x31FF,
        0x3400...0x9FFF, 0xAC00...0xD7A3, 0xFF00...0xFFEF:
        true
    default:
        scalar.properties.canonicalCombiningClass == .notReordered
            && !CanonicalTables.isTouchedByComposition(scalar)
    }
}

private func composed(of text: String) -> String {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        if scalar.value < 0xC0 {
            scalars.append(scalar)
        } else {
            CanonicalTables.decompose(scalar, into: &scalars)
        }
    }
    orderMarks(in: &scalars)
    var result = String.UnicodeScalarView()
    result.append(contentsOf: composing(scalars))
    return String(result)
}

/// Sorts each run of marks by combining class, keeping the order of marks of one class.
private func orderMarks(in scalars: inout [Unicode.Scalar]) {
    var start = 0
    while start < scalars.count {
        guard scalars[start].value >= 0x300,
            scalars[start].properties.canonicalCombiningClass != .notReordered
        else {
            start += 1
            continue
        }
        let run = scalars[start...].prefix { $0.properties.canonicalCombiningClass != .notReordered }
        // A word has one or two marks on a letter; a file may have any number.
        let classes = run.map(\.properties.canonicalCombiningClass)
        if zip(classes, classes.dropFirst()).contains(where: { $0 > $1 }) {
            let order = classes.indices.sorted { (classes[$0], $0) < (classes[$1], $1) }
            scalars.replaceSubrange(run.indices, with: order.map { run[start + $0] })
        }
        start = run.endIndex
    }
}

/// Joins each mark to the last starter, unless a mark of the same or a higher class stands between them.
private func composing(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var starter: Int?
    var classBefore = Unicode.CanonicalCombiningClass.notReordered
    for scalar in scalars {
        let scalarClass = scalar.properties.canonicalCombiningClass
        if let starter {
            let isBlocked = result.count - 1 > starter && classBefore >= scalarClass
            if !isBlocked, let joined = CanonicalTables.composition(of: result[starter], scalar) {
                result[starter] = joined
                continue
            }
        }
        if scalarClass == .notReordered { starter = result.count }
        classBefore = scalarClass
        result.append(scalar)
    }
    return result
}

/// The generated decompositions, arranged for lookup in both directions, and Hangul by arithmetic.
///
/// Each table is built on first need: text that is in normal form C already never asks, and folding a letter asks for
/// the decompositions of letters alone.
private enum CanonicalTables {
    private struct Pair: Hashable {
        var first: Unicode.Scalar
        var second: Unicode.Scalar
    }

    /// What letters with one mark more fall apart into, in the order of the letters.
    private static let letters: [(letter: Unicode.Scalar, parts: Pair)] = {
        var letters: [(letter: Unicode.Scalar, parts: Pair)] = []
        letters.reserveCapacity(1_024)
        for (mark, lettersAndResults) in CanonicalDecompositions.composable {
            var scalars = lettersAndResults.unicodeScalars.makeIterator()
            while let letter = scalars.next(), let result = scalars.next() {
                letters.append((result, Pair(first: letter, second: mark)))
            }
        }
        return letters.sorted { $0.letter < $1.letter }
    }()

    /// What a letter falls apart into; found by halves, because a table by hash takes five times as long to build.
    private static func parts(of letter: Unicode.Scalar) -> Pair? {
        var range = letters.startIndex..<letters.endIndex
        while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
            if letters[middle].letter == letter { return letters[middle].parts }
            range =
                letters[middle].letter < letter ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// What those scalars fall apart into that never occur in normal form C.
    private static let others: [Unicode.Scalar: [Unicode.Scalar]] = {
        var others: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for (scalar, meaning) in CanonicalDecompositions.excluded {
            others[scalar] = Array(meaning.unicodeScalars)
        }
        for (first, results) in CanonicalDecompositions.ideographs {
            for (offset, result) in results.unicodeScalars.enumerated() {
                guard let scalar = Unicode.Scalar(first.value + UInt32(offset)) else { continue }
                others[scalar] = [result]
            }
        }
        return others
    }()

    private static let compositions = Dictionary(
        letters.map { ($0.parts, $0.letter) }, uniquingKeysWith: { first, _ in first })

    /// The first scalar of `others`.
    private static let firstOther: UInt32 = 0x340

    /// What a scalar before it may take up.
    private static let marks = Set(CanonicalDecompositions.composable.map(\.mark))

    static func isTouchedByComposition(_ scalar: Unicode.Scalar) -> Bool {
        HangulSyllables.vowels.contains(scalar.value) || HangulSyllables.finals.contains(scalar.value)
            || marks.contains(scalar) || others[scalar] != nil
    }

    /// Appends the full decomposition; a table entry's first scalar may itself fall apart, its last never does.
    static func decompose(_ scalar: Unicode.Scalar, into scalars: inout [Unicode.Scalar]) {
        if let jamo = HangulSyllables.decomposition(of: scalar) {
            scalars.append(contentsOf: jamo)
        } else if let parts = parts(of: scalar) {
            decompose(parts.first, into: &scalars)
            scalars.append(parts.second)
        } else if scalar.value >= firstOther, let parts = others[scalar] {
            for part in parts { decompose(part, into: &scalars) }
        } else {
            scalars.append(scalar)
        }
    }

    static func composition(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        HangulSyllables.composition(of: first, second)
            ?? compositions[Pair(first: first, second: second)]
    }
}

/// Korean syllables, composed by arithmetic (The Unicode Standard, section 3.12).
private enum HangulSyllables {
    static let initials: Range<UInt32> = 0x1100..<0x1113
    static let vowels: Range<UInt32> = 0x1161..<0x1176
    static let finals: Range<UInt32> = 0x11A8..<0x11C3
    private static let syllables: Range<UInt32> = 0xAC00..<0xD7A4
    private static let finalsPerVowel: UInt32 = 28
    private static let syllablesPerInitial: UInt32 = 588

    static func decomposition(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        guard syllables.contains(scalar.value) else { return nil }
        let number = scalar.value - syllables.lowerBound
        let final = number % finalsPerVowel
        let jamo = [
            initials.lowerBound + number / syllablesPerInitial,
            vowels.lowerBound + number % syllablesPerInitial / finalsPerVowel,
            finals.lowerBound - 1 + final,
        ]
        return jamo.prefix(final == 0 ? 2 : 3).compactMap(Unicode.Scalar.init)
    }

    static func composition(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        if initials.contains(first.value), vowels.contains(second.value) {
            let initial = first.value - initials.lowerBound
            let vowel = second.value - vowels.lowerBound
            let number = initial * syllablesPerInitial + vowel * finalsPerVowel
            return Unicode.Scalar(syllables.lowerBound + number)
        }
        let isOpenSyllable =
            syllables.contains(first.value) && (first.value - syllables.lowerBound) % finalsPerVowel == 0
        guard isOpenSyllable, finals.contains(second.value) else { return nil }
        return Unicode.Scalar(first.value + second.value - finals.lowerBound + 1)
    }
}
