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
            return texts(of: value).map { Phrase.label(of: $0, in: list)(language) }.joined(separator: ", ")
        case .flag: return (value == true ? Phrase.Details.yes : Phrase.Details.no)(language)
        case .day: return value.string.flatMap(Day.init)?.long ?? value.string ?? ""
        case .speaker, .trainingClass: return self.name(of: value.string ?? "")
        case .item: return itemTitle(value.string ?? "")
        case .field: return fieldTitle(value.string ?? "")
        case .ideas:
            return texts(of: value).map { text in
                Identifier(text).flatMap(record.idea).map { record.number(of: $0) } ?? text
            }.joined(separator: ", ")
        }
    }

    /// `3. Ý tưởng áp dụng`: the item's place in the agenda and its short title.
    func itemTitle(_ id: String) -> String {
        guard let place = items.firstIndex(where: { $0.id == id }) else { return id }
        return "\(place + 1). \((items[place].item.short ?? items[place].item.title)(language))"
    }

    private func texts(of value: JSON) -> [String] { (value.array ?? []).compactMap(\.string) }

    private func plain(_ value: JSON) -> String {
        value.string ?? String(decoding: value.line, as: UTF8.self)
    }
}

extension Day {
    /// `16-9-2024`: day first, as it is said.
    var long: String {
        let civil = civil
        return "\(civil.day)-\(civil.month)-\(civil.year)"
    }

    /// Reads `16-9-2024`, `16/9/2024`, `16.9.2024`, and without a year the next such day from today on; nil if there is
    /// none.
    init?(typed text: String, today: Day) {
        let parts = text.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }.map { Int($0) }
        switch parts.count {
        case 2:
            guard let day = parts[0], let month = parts[1] else { return nil }
            let year = today.civil.year
            // 29-2 comes again after eight years at the latest.
            let days = (year...year + 8).lazy.compactMap { Day(year: $0, month: month, day: day) }
            guard let next = days.first(where: { $0 >= today }) else { return nil }
            self = next
        case 3:
            guard let day = parts[0], let month = parts[1], let typed = parts[2] else { return nil }
            self.init(year: typed < 100 ? 2_000 + typed : typed, month: month, day: day)
        default: return nil
        }
    }
}
