/// What someone does at the keys, written as one line: `F3 Ctrl-F 'rác' Enter +5m`.
///
/// Keys stand there as the screen writes them, text in single or double quotation marks, and `+5m`, `+30s` for time that
/// passes.
package struct KeyScript: Hashable, Sendable {
    package enum Step: Hashable, Sendable {
        case key(Key)
        case text(String)
        /// Seconds that pass.
        case wait(Int)
    }

    package let steps: [Step]

    /// What is no key and no text.
    package struct Mistake: Error, Hashable {
        package let word: String
    }

    package init(_ line: String) throws(Mistake) {
        var steps: [Step] = []
        var rest = line[...]
        while let first = rest.first {
            if first == " " {
                rest.removeFirst()
            } else if first == "'" || first == "\"" {
                guard let end = rest.dropFirst().firstIndex(of: first) else {
                    throw Mistake(word: String(rest))
                }
                steps.append(.text(String(rest[rest.index(after: rest.startIndex)..<end])))
                rest = rest[rest.index(after: end)...]
            } else {
                let word = rest.prefix { $0 != " " }
                rest = rest[word.endIndex...]
                guard let step = Self.wait(word) ?? Key(label: String(word)).map(Step.key) else {
                    throw Mistake(word: String(word))
                }
                steps.append(step)
            }
        }
        self.steps = steps
    }

    /// `+5m`, `+30s`: up to a day.
    private static func wait(_ word: Substring) -> Step? {
        guard word.first == "+", let unit = ["s": 1, "m": 60][word.last ?? " "],
            let count = Int(word.dropFirst().dropLast()), (0...86_400 / unit).contains(count)
        else { return nil }
        return .wait(count * unit)
    }
}

extension Key {
    /// The key that the screen writes so: `Enter`, `F2`, `^G` or `Ctrl-G`, `Alt-X`, `Shift-Tab`, `↑` or `Up`; nil for none.
    package init?(label: String) {
        if label.count == 2, label.first == "^", let letter = label.lowercased().last {
            self = .control(letter)
            return
        }
        var modifiers: Modifiers = []
        var rest = label[...]
        for (prefix, modifier) in [("Ctrl-", Modifiers.control), ("Alt-", .alt), ("Shift-", .shift)]
        where rest.hasPrefix(prefix) && rest.count > prefix.count {
            modifiers.insert(modifier)
            rest = rest.dropFirst(prefix.count)
        }
        if let named = NamedKey.allCases.first(where: { $0.names.contains(String(rest)) }) {
            self = .named(named, modifiers)
        } else if modifiers.isEmpty, rest.first == "F", let number = Int(rest.dropFirst()),
            (1...12).contains(number)
        {
            self = .function(number)
        } else if modifiers.isEmpty, rest == "Space" {
            self = .character(" ")
        } else if rest.count == 1, let letter = rest.lowercased().first, modifiers == .control {
            self = .control(letter)
        } else if rest.count == 1, let letter = rest.lowercased().first, modifiers == .alt {
            self = .alt(letter)
        } else {
            return nil
        }
    }
}

extension NamedKey {
    /// As the screen writes it, and in letters where that is a sign.
    fileprivate var names: [String] {
        let label = Key.named(self).label
        return switch self {
        case .up: [label, "Up"]
        case .down: [label, "Down"]
        case .left: [label, "Left"]
        case .right: [label, "Right"]
        case .backspace: [label, "Backspace"]
        case .enter, .escape, .tab, .delete, .insert, .home, .end, .pageUp, .pageDown: [label]
        }
    }
}
