import Display
import Seminar
import Text
import Wording

/// The list of a pick, which ends above the capture line, or below it in a small window; the cursor stays in the line.
///
/// What Enter would take is always in sight: where there is one row alone, that has it and there is no heading.
struct PickPicture: Picture {
    let context: Context
    let pick: Pick
    /// The row above which it ends.
    let bottom: Int

    static let height = 8

    func draw(on surface: inout Surface) {
        let entries = pick.choices.entries
        let height = min(max(1, entries.count), Self.height, max(1, bottom - 1))
        let first = bottom > height ? 1 : 0
        let rows = first + height
        let area = Area(column: 0, row: bottom - rows, columns: surface.area.columns, rows: rows)
        surface.draw(in: area) { surface in
            surface.fill(rows: 0..<rows)
            if first > 0 { drawHeading(on: &surface) }
            if entries.isEmpty {
                let nobody = Phrase.Picker.nobody(add: Command.addPerson.keyLabel)
                surface.put(nobody(language), column: 3, row: first, style: .warning)
            }
            let chosen = pick.chosen.flatMap(entries.firstIndex)
            for (row, index) in pick.menu.window(rows: entries.count, height: height).enumerated() {
                draw(entries[index], row: first + row, on: &surface)
                surface.setTouch(.row(entries[index].code), row: first + row)
                if index == chosen { surface.select(row: first + row) }
            }
        }
    }

    /// The row over the list: what it is of, or what Enter asks, and what its keys do.
    private func drawHeading(on surface: inout Surface) {
        let columns = surface.area.columns
        surface.horizontalLine(row: 0, style: .line)
        let heading = pick.question.map(question) ?? pick.sign.title
        let title = surface.put(
            " \(heading(language)) ", column: 1, row: 0, style: pick.question == nil ? .strong : .warning)
        let text = " \(advice(language).keyRow(columns: columns - title - 4)) "
        if title + Text.columns(of: text) < columns {
            surface.put(text, endingAt: columns - 1, row: 0, style: .quiet)
        }
    }

    private var advice: Phrase {
        let (take, back) = (Command.choose.keyLabel, Command.back.keyLabel)
        guard !pick.choices.entries.isEmpty else { return Phrase.Picker.leaving(back: back) }
        guard pick.isHighlighted else {
            return Phrase.Picker.number(rows: Command.rowKeys, save: take, back: back)
        }
        return pick.question == nil
            ? Phrase.Picker.highlighted(take: take, rows: Command.rowKeys, back: back)
            : Phrase.Picker.answering(take: take, rows: Command.rowKeys, back: back)
    }

    private func question(_ question: Pick.Question) -> Phrase {
        let asked = question.answer.isEmpty ? question.token : "\(question.token) \(question.answer)"
        return switch pick.sign {
        case .person: Phrase.Picker.whichPerson(asked)
        case .field: Phrase.Picker.whichField(asked)
        case .kind: Phrase.Picker.whichKind(asked)
        }
    }

    private func draw(_ entry: Picker.Entry, row: Int, on surface: inout Surface) {
        var (key, detail) = ("", "")
        switch pick.sign {
        case .person:
            let person = record.person(entry.code)?.person
            // Most are trainees, and their class stands in the name.
            let role = person.flatMap { $0.role == .trainee ? nil : $0.role.label(language) }
            detail = [person?.unit, role].compactMap { $0 }.joined(separator: " · ")
        case .field, .kind:
            let name = pick.sign == .field ? ValueName.field : ValueName.kind
            let choices = Property.named(name).map { context.choices(for: $0) } ?? []
            key = choices.first { $0.code == entry.code }?.key.map { String($0) } ?? ""
        }
        surface.put(key, column: 1, row: row, style: .key)
        // Where columns are few a name has that of the keys too: its end tells trainees apart.
        let columns = surface.area.columns
        let title =
            pick.sign == .person
            ? name(of: entry.code, columns: max(0, columns - 1)) : title(of: entry.code, for: pick.sign)
        let start = key.isEmpty && Text.columns(of: title) + 3 > columns ? 1 : 3
        let end = surface.put(title, column: start, row: row)
        surface.put(detail, column: max(end + 2, 36), row: row, style: .quiet)
    }
}

extension Token.Sign {
    fileprivate var title: Phrase {
        switch self {
        case .person: Phrase.Picker.person
        case .field: Phrase.Picker.field
        case .kind: Phrase.Picker.kind
        }
    }
}

extension ContextReader {
    /// What a pick is called.
    func title(of code: String, for sign: Token.Sign) -> String {
        switch sign {
        case .person: name(of: code)
        case .field: fieldTitle(code)
        case .kind: Kind(rawValue: code).label(language)
        }
    }
}
