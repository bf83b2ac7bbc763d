internal import Text

/// A sign and the words behind it that name a value within a sentence: `@07 3`, `#rac`, `!kn`.
package struct Token: Hashable, Sendable {
    /// What begins a token, and which value it names.
    package enum Sign: Character, CaseIterable, Sendable {
        case person = "@"
        case field = "#"
        case kind = "!"

        /// The sign that a character is; Japanese input methods type it as wide as their letters.
        package init?(typed character: Character) {
            guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
                let sign = Self(rawValue: Character(scalar.narrowed))
            else { return nil }
            self = sign
        }

        /// Whether a text may hold a sign: told by its bytes, because it is asked at nearly every key.
        package static func mayStand(in text: String) -> Bool { text.utf8.contains(where: bytes.contains) }

        /// The signs, which are ASCII, and the first byte of the wide ones.
        private static let bytes = allCases.compactMap(\.rawValue.asciiValue) + [0xEF]

        /// The name of the value.
        package var valueName: String {
            switch self {
            case .person: ValueName.speaker
            case .field: ValueName.field
            case .kind: ValueName.kind
            }
        }
    }

    /// What a token means by itself.
    package enum Meaning: Hashable, Sendable {
        /// One thing: it is picked when the next word no longer belongs to it, or at Enter.
        case one(Picker.Entry)
        /// One of several, the best first, or a mere number: a person is asked, at Enter at the latest.
        case several([Picker.Entry])
        /// Nothing: it is text.
        case none
    }

    package let sign: Sign
    /// From the sign to the end of its last word, in characters of the line; with the comma or colon behind it.
    package let range: Range<Int>
    /// The characters of the range.
    package let text: String
    package let meaning: Meaning
    /// What the words find, the best first; while a token is typed, what lies in the list.
    package let choices: Picker.Choices
    /// Whether the caret stands at its end, where more words may follow.
    package let isOpen: Bool

    /// Whether it is a mere number that may be one of the sentence, as `#1`.
    package var isNumberInText: Bool {
        guard sign != .person, case .several = meaning else { return false }
        return text.dropFirst().allSatisfy { $0.isNumber || $0.isWhitespace }
    }

    /// The entry that is picked without a question, now that something else was typed behind the token.
    package var picked: Picker.Entry? { isOpen ? nil : certain }

    /// The one thing that it means.
    package var certain: Picker.Entry? { if case .one(let entry) = meaning { entry } else { nil } }
}

/// A token that was picked out of a sentence, with all that is needed to give the text back.
package struct PickedToken: Hashable, Sendable {
    package let sign: Token.Sign
    package let code: String
    /// Where the token began, in characters.
    package let place: Int
    /// What was cut out: the token and the blank that went with it.
    package let text: String

    /// The text without a token, and what gives it back.
    package static func picking(
        _ sign: Token.Sign, at range: Range<Int>, _ code: String, from text: String
    ) -> (rest: String, picked: PickedToken) {
        let characters = Array(text)
        var range = range.clamped(to: 0..<characters.count)
        let isBlankBehind = range.upperBound < characters.count && characters[range.upperBound].isBlank
        let isBlankBefore = range.lowerBound > 0 && characters[range.lowerBound - 1].isWhitespace
        if isBlankBehind, range.lowerBound == 0 || isBlankBefore {
            range = range.lowerBound..<range.upperBound + 1
        }
        let rest = characters[..<range.lowerBound] + characters[range.upperBound...]
        return (
            String(rest),
            PickedToken(
                sign: sign, code: code, place: range.lowerBound, text: String(characters[range]))
        )
    }
}

/// Finds the tokens of a line; `docs/TAKING.md` shows by examples what it finds and what stays text.
///
/// A token begins with a sign at the start of a word and a letter or digit behind it. The longest run of whole words that
/// still find something belongs to it. Tokens may follow one another without blanks: `@74#5!kn`. What was pasted holds none.
package struct TokenScanner: Sendable {
    private let pickers: Pickers

    package init(_ pickers: Pickers) {
        self.pickers = pickers
    }

    /// The tokens of a text, in their order.
    ///
    /// - Parameters:
    ///   - caret: where typing goes on, in characters; nil where it has ended, as at Enter.
    ///   - typed: the keys of the word before the caret, where the typing engine has composed something else of them.
    ///   - pasted: the ranges of what was pasted, in characters.
    ///   - glued: places where a sign begins a token without a blank before it: where one was picked, or an edit began.
    package func tokens(
        in text: String, caret: Int? = nil, typed: String? = nil, pasted: [Range<Int>] = [],
        glued: Set<Int> = []
    ) -> [Token] {
        // Without a sign nothing needs to be looked at character by character, as at nearly every key.
        guard Token.Sign.mayStand(in: text) else { return [] }
        let characters = Array(text)
        var tokens: [Token] = []
        var place = 0
        while place < characters.count {
            defer { place += 1 }
            let isGlued =
                glued.contains(place)
                || tokens.last.map { $0.range.upperBound == place && $0.meaning != .none } ?? false
            guard let sign = Self.sign(at: place, in: characters),
                isGlued || place == 0 || characters[place - 1].isWhitespace,
                !pasted.contains(where: { $0.contains(place) })
            else { continue }
            let isNext =
                tokens.last.map { last in
                    last.meaning != .none && characters[last.range.upperBound..<place].allSatisfy(\.isBlank)
                } ?? false
            let token = token(
                sign, at: place, in: characters, caret: caret, typed: typed, isInChain: isGlued || isNext)
            tokens.append(token)
            place = token.range.upperBound - 1
        }
        return tokens
    }

    private func token(
        _ sign: Token.Sign, at place: Int, in characters: [Character], caret: Int?, typed: String?,
        isInChain: Bool
    ) -> Token {
        // What is typed in front of a word does not belong to that word.
        let isBeforeWord =
            caret.map { $0 > place && $0 < characters.count && !characters[$0].isWhitespace } ?? false
        let reach = isBeforeWord ? Array(characters[..<(caret ?? characters.count)]) : characters
        let words = Self.words(behind: place, in: reach)
        let picker = pickers.picker(for: sign)
        var (count, choices) = picker.run(of: words.map(\.text))
        let end =
            count > 0
            ? words[count - 1].end
            : max(
                Self.firstBlank(behind: place, in: characters), sign == .person ? Self.nameEnd(words) : 0)
        // Blanks behind the last word may be followed by another that belongs to it.
        var isOpen =
            caret.map { caret in
                caret >= place + 1 && caret <= end + 1
                    && characters[min(end, caret)..<caret].allSatisfy(\.isBlank)
                    && (caret == reach.count || characters[caret].isWhitespace)
            } ?? false
        // The word at the caret is not whole yet: as long as it may go on with what stands before it, it is asked for too.
        if let last = words.firstIndex(where: { $0.end == caret }), last >= count || count == 1 {
            let query = words[...last].map(\.text).joined(separator: " ")
            let typing = picker.choices(for: query, includingSubstrings: last == 0, isUnfinished: true)
            let found =
                typing.entries.isEmpty
                ? typed.map { picker.choices(for: $0, includingSubstrings: last == 0) } ?? typing : typing
            if !found.entries.isEmpty { (choices, isOpen) = (found, true) }
        }
        let range = place..<end
        let isFollowed = characters[range.upperBound...].contains { !$0.isWhitespace }
        let next = characters[range.upperBound...].firstIndex { !$0.isBlank } ?? characters.count
        return Token(
            sign: sign, range: range, text: String(characters[range]),
            meaning: meaning(
                sign, words.prefix(count).map(\.text), choices,
                isInside: isFollowed
                    && (sign == .field || characters[..<place].contains { !$0.isWhitespace }),
                isInChain: isInChain || Self.sign(at: next, in: characters) != nil),
            choices: choices, isOpen: isOpen)
    }

    /// `#1` in a sentence is a number, and at its end may be one, as may `!1` at its start; next to another token it is none.
    private func meaning(
        _ sign: Token.Sign, _ words: [String], _ choices: Picker.Choices, isInside: Bool, isInChain: Bool
    ) -> Token.Meaning {
        guard !choices.entries.isEmpty else { return .none }
        let isNumber =
            sign != .person && !words.isEmpty && words.allSatisfy { $0.allSatisfy(\.isNumber) }
        if isNumber, !isInChain { return isInside ? .none : .several(choices.entries) }
        return choices.single.map { .one($0) } ?? .several(choices.entries)
    }

    /// The sign at a place with a letter or digit behind it.
    private static func sign(at place: Int, in characters: [Character]) -> Token.Sign? {
        guard place + 1 < characters.count, characters[place + 1].isLetter || characters[place + 1].isNumber
        else { return nil }
        return Token.Sign(typed: characters[place])
    }

    private static func firstBlank(behind sign: Int, in characters: [Character]) -> Int {
        characters[sign...].firstIndex(where: \.isWhitespace) ?? characters.count
    }

    /// Where a name ends that nobody has: with the last of the words that begin with a capital.
    private static func nameEnd(_ words: [Word]) -> Int {
        words.prefix { $0.text.first?.isUppercase ?? false }.last?.end ?? 0
    }

    private struct Word {
        let text: String
        /// Behind the word, and behind a comma or colon that follows it.
        let end: Int
    }

    /// The words that may belong to a sign: on its line, up to a punctuation mark or another sign.
    private static func words(behind sign: Int, in characters: [Character]) -> [Word] {
        var words: [Word] = []
        var place = sign + 1
        while place < characters.count, words.count < longest {
            var end = place
            while end < characters.count, !characters[end].isWhitespace,
                end == place
                    || self.sign(at: end, in: characters) == nil && !wide.contains(characters[end - 1])
            { end += 1 }
            let word = characters[place..<end]
            var last = end
            while last > place, !characters[last - 1].isLetter, !characters[last - 1].isNumber { last -= 1 }
            guard last > place, !Self.isForeign(characters[place..<last], isFirst: place == sign + 1),
                characters[place].isLetter || characters[place].isNumber
            else { break }
            let isEnded = last < end
            let isIntroduced = end - last == 1 && introducing.contains(characters[last])
            words.append(Word(text: String(word.prefix(last - place)), end: isIntroduced ? end : last))
            guard !isEnded, end < characters.count, characters[end].isBlank else { break }
            place = end
            while place < characters.count, characters[place].isBlank { place += 1 }
        }
        return words
    }

    /// Whether a word holds what names never hold; only behind the number that a token begins with may a slash part it from
    /// the class: `@07/3`.
    private static func isForeign(_ word: ArraySlice<Character>, isFirst: Bool) -> Bool {
        word.indices.contains { place in
            let parts = isFirst && word[place] == "/" && place > word.startIndex && word[place - 1].isNumber
            return foreign.contains(word[place]) && !parts
        }
    }

    /// No name has more words.
    private static let longest = 8
    /// What names never hold and addresses do.
    private static let foreign: Set<Character> = ["@", "/", ":", "#", "\\", "=", "&", "%"]
    private static let introducing: Set<Character> = wide.union([",", ":", ";"])
    /// Behind these Japanese goes on without a blank.
    private static let wide: Set<Character> = ["，", "：", "；", "、"]
}

extension Character {
    /// A blank within a line.
    fileprivate var isBlank: Bool { isWhitespace && !isNewline }
}
