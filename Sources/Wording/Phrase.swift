package import Seminar

/// One thing said to a person, in every language the program speaks.
///
/// All three texts are arguments without a default, so that a phrase that lacks a translation does not compile.
/// Phrases with values in them are functions that return a `Phrase`.
package struct Phrase: Hashable, Sendable {
    package let vi: String
    package let en: String
    package let ja: String

    package init(vi: String, en: String, ja: String) {
        self.vi = vi
        self.en = en
        self.ja = ja
    }

    package func callAsFunction(_ language: Language) -> String {
        switch language {
        case .vietnamese: vi
        case .english: en
        case .japanese: ja
        }
    }

    /// In every language, each wording once.
    package var all: [String] {
        var all: [String] = []
        for language in Language.allCases where !all.contains(self(language)) { all.append(self(language)) }
        return all
    }
}

extension Phrase {
    /// What a key is called where its own word is not printed on the keyboards of a language.
    package static func key(_ label: String) -> Phrase {
        label == space.en ? space : Phrase(vi: label, en: label, ja: label)
    }

    private static let space = Phrase(vi: "Dấu cách", en: "Space", ja: "スペース")
}

/// Signs between words, which Japanese writes as wide as its letters.
extension Language {
    /// Between a name and its value.
    package var colon: String { self == .japanese ? "：" : ": " }

    /// Between things that have commas of their own.
    package var semicolon: String { self == .japanese ? "；" : "; " }

    /// Between the parts of a list.
    package var comma: String { self == .japanese ? "、" : ", " }

    /// Sentences one after the other; Japanese has no blank between them, so that each there ends with a sign.
    package func running(_ sentences: [String]) -> String {
        sentences.enumerated().reduce("") { text, sentence in
            guard self == .japanese, let last = sentence.element.unicodeScalars.last, last.value >= 0x3000
            else { return text + (sentence.offset > 0 && text.last != "。" ? " " : "") + sentence.element }
            return text + sentence.element + ("。！？…」".unicodeScalars.contains(last) ? "" : "。")
        }
    }

    /// A remark behind something, in brackets.
    package func remark(_ text: String) -> String { self == .japanese ? "（\(text)）" : " (\(text))" }
}
