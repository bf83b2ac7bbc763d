internal import Text

/// Finds, while a sentence is typed, whether much the same was said before in the seminar.
///
/// The measure: each folded syllable weighs the more the fewer ideas have it, from 1 for one that all have to 1 + log₂ of
/// the number of ideas; two texts are as similar as the weight of what they share is to the weight of what either has.
/// From three fifths on, and from four different syllables on, the earlier idea is named: of several the most similar, of
/// equals the first. Where the syllables are the same, it is found in any case. The work at a key is bounded: only the
/// ideas that have one of the rarest syllables are compared.
package struct SaidBefore: Sendable {
    /// An earlier idea, and how similar it is, in percent.
    package struct Hit: Hashable, Sendable {
        package let idea: Identifier
        package let percent: Int
    }

    /// Texts with fewer different syllables say too little.
    package static let fewestSyllables = 4
    /// The least similarity that is worth a word.
    package static let leastPercent = 60

    /// How many of the rarest syllables are followed, and how many ideas in all; of what is too much, the newest.
    private static let rarest = 8
    private static let mostFollowed = 2_000
    /// How many ideas are compared as a whole.
    private static let mostCompared = 32

    private var numbers: [String: Int32] = [:]
    /// For each syllable the places of the ideas that have it, in order.
    private var places: [[Int32]] = []
    /// For each idea the state that was read.
    private var versions: [IdeaVersion] = []
    /// For each idea its syllables, each once and in order.
    private var syllables: [[Int32]] = []
    /// The places of the ideas with just these syllables, in order, by the hash of the list.
    private var same: [Int: [Int32]] = [:]

    package init() {}

    /// Takes in what is new or has changed.
    ///
    /// - Parameter most: how many new ideas are taken in at once, so that the first time can be spread over several turns.
    /// - Returns: whether everything has been taken in.
    @discardableResult
    package mutating func update(with record: Record, atMost most: Int = .max) -> Bool {
        let ideas = record.ideas
        var changed: [Int] = []
        var moved = min(versions.count, ideas.count)
        // Through the buffers, because iterating would copy every idea.
        ideas.withUnsafeBufferPointer { ideas in
            versions.withUnsafeBufferPointer { versions in
                for place in 0..<moved {
                    if versions[place].id != ideas[place].id {
                        moved = place
                        return
                    }
                    if versions[place].changeCount != ideas[place].changeCount { changed.append(place) }
                }
            }
        }
        for place in (moved..<max(moved, versions.count)).reversed() {
            remove(place)
            versions.removeLast()
            syllables.removeLast()
        }
        for place in changed {
            remove(place)
            insert(ideas[place], at: place)
        }
        let end = ideas.count - moved > most ? moved + most : ideas.count
        for place in moved..<end { insert(ideas[place], at: place) }
        return end == ideas.count
    }

    /// The earlier idea that says much the same as a text; nil where there is none.
    ///
    /// - Parameter editing: the idea that the text belongs to, which does not count.
    package func hit(for text: String, in record: Record, editing: Identifier? = nil) -> Hit? {
        let typed = Set(Self.syllables(of: text))
        guard typed.count >= Self.fewestSyllables else { return nil }
        let known = typed.compactMap { numbers[$0] }.sorted()
        let unknownWeight = (typed.count - known.count) * weight(ofCount: 1)
        func isEarlier(_ place: Int32) -> Bool {
            record.ideas.withUnsafeBufferPointer { ideas in
                let place = Int(place)
                return place < ideas.count && ideas[place].id != editing && record.holds(ideas[place])
            }
        }
        if unknownWeight == 0,
            let place = same[known.hashValue]?.first(where: { syllables[Int($0)] == known && isEarlier($0) })
        {
            return Hit(idea: versions[Int(place)].id, percent: 100)
        }
        var best: (place: Int32, percent: Int)?
        for place in candidates(known) where isEarlier(place) {
            let percent = similarity(known, syllables[Int(place)], unknownWeight)
            if percent >= Self.leastPercent, percent > best?.percent ?? 0 { best = (place, percent) }
        }
        return best.map { Hit(idea: versions[Int($0.place)].id, percent: $0.percent) }
    }

    // MARK: Comparing

    /// The ideas that share most of the rarest syllables, in their order.
    private func candidates(_ syllables: [Int32]) -> [Int32] {
        let rarest = syllables.filter { !places[Int($0)].isEmpty }
            .sorted { (places[Int($0)].count, $0) < (places[Int($1)].count, $1) }
            .prefix(Self.rarest)
        var shared = Array(repeating: 0, count: versions.count)
        var followed: [Int32] = []
        var left = Self.mostFollowed
        for syllable in rarest {
            let weight = weight(of: syllable)
            let found = places[Int(syllable)].suffix(left)
            left -= found.count
            for place in found {
                if shared[Int(place)] == 0 { followed.append(place) }
                shared[Int(place)] += weight
            }
        }
        let most = followed.map { shared[Int($0)] }.max() ?? 0
        return followed.filter { shared[Int($0)] * 2 >= most }
            .sorted { (shared[Int($1)], $0) < (shared[Int($0)], $1) }.prefix(Self.mostCompared).sorted()
    }

    /// The weight of what two ordered lists share, in percent of the weight of what either has.
    private func similarity(_ left: [Int32], _ right: [Int32], _ unknownWeight: Int) -> Int {
        var (shared, either) = (0, unknownWeight)
        var (one, other) = (0, 0)
        while one < left.count || other < right.count {
            let next = min(one < left.count ? left[one] : .max, other < right.count ? right[other] : .max)
            let weight = weight(of: next)
            let isLeft = one < left.count && left[one] == next
            let isRight = other < right.count && right[other] == next
            either += weight
            if isLeft && isRight { shared += weight }
            if isLeft { one += 1 }
            if isRight { other += 1 }
        }
        return either > 0 ? shared * 100 / either : 0
    }

    private func weight(of syllable: Int32) -> Int { weight(ofCount: places[Int(syllable)].count) }

    /// One more than the logarithm to the base 2, in whole numbers.
    private func weight(ofCount count: Int) -> Int {
        let share = versions.count / max(1, count)
        return 1 + (share > 1 ? Int.bitWidth - 1 - share.leadingZeroBitCount : 0)
    }

    // MARK: Keeping up

    private mutating func insert(_ idea: Idea, at place: Int) {
        var found: Set<Int32> = []
        for syllable in Self.syllables(of: idea.text) { found.insert(number(of: syllable)) }
        let sorted = found.sorted()
        for syllable in sorted { places[Int(syllable)].insert(inOrder: Int32(place)) }
        if sorted.count >= Self.fewestSyllables {
            same[sorted.hashValue, default: []].insert(inOrder: Int32(place))
        }
        if place < versions.count {
            versions[place] = IdeaVersion(idea)
            syllables[place] = sorted
        } else {
            versions.append(IdeaVersion(idea))
            syllables.append(sorted)
        }
    }

    private mutating func remove(_ place: Int) {
        for syllable in syllables[place] { places[Int(syllable)].remove(inOrder: Int32(place)) }
        same[syllables[place].hashValue]?.remove(inOrder: Int32(place))
    }

    private mutating func number(of syllable: String) -> Int32 {
        if let number = numbers[syllable] { return number }
        let number = Int32(places.count)
        numbers[syllable] = number
        places.append([])
        return number
    }

    /// The folded syllables and numbers of a text; of Japanese, each two letters that stand side by side.
    static func syllables(of text: String) -> [String] {
        var folded = text.folded
        return folded.withUTF8 { bytes in
            var syllables: [String] = []
            var start = 0
            while start < bytes.count {
                let run = Run(of: bytes[start])
                let end = bytes[start...].firstIndex { Run(of: $0) != run } ?? bytes.count
                switch run {
                case .latin: syllables.append(String(decoding: bytes[start..<end], as: UTF8.self))
                case .other: syllables += pairs(in: String(decoding: bytes[start..<end], as: UTF8.self))
                case .between: break
                }
                start = end
            }
            return syllables
        }
    }

    /// What a byte of a folded text belongs to.
    private enum Run {
        case latin, other, between

        init(of byte: UInt8) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): self = .latin
            case 0x80...: self = .other
            default: self = .between
            }
        }
    }

    private static func pairs(in text: String) -> [String] {
        zip(text.unicodeScalars, text.unicodeScalars.dropFirst())
            .filter { $0.properties.isAlphabetic && $1.properties.isAlphabetic }
            .map { String(String.UnicodeScalarView([$0, $1])) }
    }
}

extension [Int32] {
    /// Where a number stands, or belongs, in a list in order.
    private func place(of number: Int32) -> Int { indices.firstByHalving { self[$0] >= number } }

    fileprivate mutating func insert(inOrder number: Int32) {
        if last.map({ $0 < number }) ?? true { append(number) } else { insert(number, at: place(of: number)) }
    }

    fileprivate mutating func remove(inOrder number: Int32) {
        let place = place(of: number)
        if place < count, self[place] == number { remove(at: place) }
    }
}
