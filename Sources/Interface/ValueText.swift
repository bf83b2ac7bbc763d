import Seminar
import Wording

// How the values of ideas read on the screen.

extension ContextReader {
    /// A value as a person reads it; what has an unknown name, code or shape reads as it stands in the file.
    func shown(_ value: JSON, of name: String) -> String {
        guard let property = Property.named(name), property.accepts(value) else { return plain(value) }
        switch property.shape {
        case .text, .lines: return value.string ?? ""
        case .code(let list): return Phrase.label(of: value.string ?? "", in: list)(language)
        case .codes(let list):
            let labels = texts(of: value).map { Phrase.label(of: $0, in: list)(language) }
            return labels.joined(separator: language.comma)
        case .flag: return (value == true ? Phrase.Details.yes : Phrase.Details.no)(language)
        case .day:
            return value.string.flatMap(Day.init).map { Phrase.longDay($0)(language) } ?? value.string ?? ""
        case .speaker, .trainingClass: return self.name(of: value.string ?? "")
        case .item: return itemTitle(value.string ?? "")
        case .field: return fieldTitle(value.string ?? "")
        case .ideas:
            return texts(of: value).map { text in
                Identifier(text).flatMap(record.idea).map { record.number(of: $0) } ?? text
            }.joined(separator: language.comma)
        }
    }

    /// `3. Ý tưởng áp dụng`: the item's number in the agenda, which breaks have not, and its short title; of one that was
    /// removed, that it was.
    func itemTitle(_ id: String) -> String {
        guard let item = record.item(id) else { return id }
        let title = shortTitle(of: item)
        guard !item.facts.isRemoved else { return "\(title) (\(Phrase.Details.removed(language)))" }
        return record.itemNumbers[id].map { "\($0). \(title)" } ?? title
    }

    private func texts(of value: JSON) -> [String] { (value.array ?? []).compactMap(\.string) }

    private func plain(_ value: JSON) -> String {
        value.string ?? String(decoding: value.line, as: UTF8.self)
    }
}
