import Text

/// Composing Vietnamese: what the typing engine takes for one key.
struct ComposingMeasure {
    /// Keys between two looks at the clock, so that reading it does not count.
    private static let keysAtOnce = 100

    func run() {
        var sentences = Sentences(seed: 7)
        // In small letters: one marked capital that came as it is would be taken for an outside input method's.
        let keys = (0..<500).flatMap { _ in telexKeys(of: sentences.next().lowercased()) + " " }
        var composer = Composer()
        var text: [Character] = []
        var (composing, baseline): ([Double], [Double]) = ([], [])
        for start in stride(from: 0, to: keys.count - Self.keysAtOnce, by: Self.keysAtOnce) {
            let part = keys[start..<start + Self.keysAtOnce]
            var begun = now()
            for key in part { text.append(key) }
            baseline.append(Double(now() - begun) / Double(Self.keysAtOnce))
            begun = now()
            for key in part {
                let replacement = composer.type(key)
                text.removeLast(replacement.deleting)
                text += replacement.inserting
            }
            composing.append(Double(now() - begun) / Double(Self.keysAtOnce))
        }
        precondition(!composer.isSuspended)
        Row(
            what: "composing, per key", samples: RoundTimes(composing), baseline: RoundTimes(baseline),
            goal: .within(5_000, percent: 50)
        ).print()
    }

    /// The keys that Telex takes for a text: marks after their letter, the tone at the end of the syllable.
    private func telexKeys(of text: String) -> String {
        text.split(separator: " ").map { word in
            var tone = ""
            let letters = word.map { character -> String in
                guard let (keys, sign) = Self.letters[character] else { return String(character) }
                tone = sign.isEmpty ? tone : sign
                return keys
            }
            return letters.joined() + tone
        }.joined(separator: " ")
    }

    private static let letters: [Character: (keys: String, tone: String)] = {
        let vowels = [
            ("a", "aàảãáạ"), ("aw", "ăằẳẵắặ"), ("aa", "âầẩẫấậ"), ("e", "eèẻẽéẹ"), ("ee", "êềểễếệ"),
            ("i", "iìỉĩíị"), ("o", "oòỏõóọ"), ("oo", "ôồổỗốộ"), ("ow", "ơờởỡớợ"), ("u", "uùủũúụ"),
            ("uw", "ưừửữứự"), ("y", "yỳỷỹýỵ"),
        ]
        var letters: [Character: (keys: String, tone: String)] = ["đ": ("dd", "")]
        for (keys, row) in vowels {
            for (letter, tone) in zip(row, ["", "f", "r", "x", "s", "j"]) { letters[letter] = (keys, tone) }
        }
        return letters
    }()
}
