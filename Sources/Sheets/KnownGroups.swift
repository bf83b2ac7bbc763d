import Seminar
import Text

/// The classes or the groups of a programme, by what cells may call them: a name in any language, the id, or both as the program
/// shows them (`Nhóm A (G2)`), else the only number that a cell has and their names have too.
///
/// A name that several have stands for each of them; whoever asks tells which these are.
struct KnownGroups {
    private let order: [String]
    private let ids: [String: [String]]

    init(_ groups: [Group]) {
        order = groups.map(\.id)
        let names = groups.flatMap { group in
            Set(group.name.all.flatMap { [$0, "\($0) (\(group.id))"] }.map(\.cellKey))
                .map { (name: $0, id: group.id) }
        }
        let named = Dictionary(grouping: names, by: \.name).mapValues { $0.map(\.id) }
        let own = Dictionary(groups.map { ($0.id.cellKey, [$0.id]) }) { _, last in last }
        ids = named.merging(own) { _, own in own }
    }

    /// The ids of those that a text calls by name or id.
    func called(_ text: String) -> [String] { ids[text.cellKey] ?? [] }

    /// The ids of those that a text can mean.
    func meant(by text: String) -> [String] {
        let called = called(text)
        let numbers = Self.numbers(in: text.cellKey)
        guard called.isEmpty, numbers.count == 1 else { return called }
        let found = Set(ids.filter { Self.numbers(in: $0.key).contains(numbers[0]) }.values.joined())
        return order.filter(found.contains)
    }

    /// Whether a text is put like one of their names, but with another number.
    func areCalledLike(_ text: String) -> Bool {
        let pattern = Self.pattern(text.cellKey)
        return pattern.contains("#") && ids.keys.contains { Self.pattern($0) == pattern }
    }

    private static func pattern(_ key: String) -> [Substring] {
        key.split(separator: " ").map { Int($0) == nil ? $0 : "#" }
    }

    /// The numbers that stand by themselves; in Japanese, which has no blanks, also those within a word.
    private static func numbers(in key: String) -> [Int] {
        key.split(separator: " ").flatMap { word in
            word.utf8.allSatisfy { $0 < 0x80 }
                ? [Int(word)].compactMap(\.self)
                : word.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
        }
    }
}

extension KnownGroups {
    /// Classes or groups of the names that a table has, one for each, whatever its spelling.
    ///
    /// The first spelling stands. A bare number is the one among them that has it in its name: `3` is `Lớp 3`.
    ///
    /// - Parameters:
    ///   - letter: with what their ids begin; behind it stands the only number of the name, `L3` of `Lớp 3`, where that is
    ///     nobody else's, else the place in the order.
    ///   - language: that of the seminar.
    static func made(of texts: [String], _ letter: String, _ language: Language) -> [Group] {
        let spellings = Dictionary(texts.map { ($0.cellKey, $0) }) { first, _ in first }
        let keys = texts.map(\.cellKey).eachOnce
        let names = keys.filter { key in
            guard let number = Int(key) else { return true }
            return keys.count { Int($0) == nil && numbers(in: $0).contains(number) } != 1
        }.map { spellings[$0] ?? $0 }
        let digits = names.map { name in
            let digits = name.split { !$0.isASCII || !$0.isNumber }
            return digits.count == 1 ? String(digits[0]) : ""
        }
        let areOwn = !digits.contains("") && Set(digits).count == digits.count
        return names.enumerated().map { place, name in
            Group(
                id: letter + (areOwn ? digits[place] : String(place + 1)),
                name: Localized([language: name], original: language))
        }
    }
}
