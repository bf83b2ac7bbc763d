import Display
import Seminar
import Text
import Wording

/// The question before two ideas are joined that differ in whose words they are, or in another value that one of them loses.
///
/// What is said of them follows from the record, so that it is true when Enter is pressed, whatever others have changed.
struct JoinRoom: Room {
    fileprivate let idea: Identifier
    fileprivate let other: Identifier

    /// Nil where joining loses nothing, so that nothing need be asked.
    init?(of idea: Idea, with other: Idea) {
        guard !idea.valuesLost(joining: other).isEmpty else { return nil }
        self.idea = idea.id
        self.other = other.id
    }

    func places(in context: Context) -> [KeyPlace] { [.layer] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        command == .choose || command == .back
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .choose: [.close, .record(.idea(idea, .join(other)))]
        case .back: [.close]
        default: nil
        }
    }

    func picture(in context: Context) -> any Picture { JoinPicture(context: context, room: self) }
}

private struct JoinPicture: Picture {
    let context: Context
    let room: JoinRoom

    func draw(on surface: inout Surface) {
        guard let idea = record.idea(room.idea), let other = record.idea(room.other) else { return }
        let title = Phrase.Ideas.joinTitle(record.number(of: other), into: record.number(of: idea))
        let columns = min(76, surface.area.columns)
        let lines = idea.valuesLost(joining: other).flatMap { property in
            line(of: property, idea, other).wrappedLines(toColumns: max(1, columns - 4))
        }
        surface.drawBox(title: title(language), columns: columns, rows: lines.count + 3) { surface in
            surface.put(Phrase.Ideas.joinLoses(language), column: 1, row: 0, style: .warning)
            let bottom = surface.area.rows - 1
            for (row, line) in lines.prefix(max(0, bottom - 1)).enumerated() {
                surface.put(line, column: 1, row: row + 1)
            }
            let keys = Phrase.Ideas.joinKeys(
                join: Command.choose.keyLabel, back: Command.back.keyLabel)
            surface.putKeyLine(keys(language), row: bottom)
        }
    }

    /// `Người phát biểu: Học viên 08 – Lớp 4 (không còn “Nhóm 6” của TK1-3)`: what stays, and whose value is given up.
    private func line(of property: Property, _ idea: Idea, _ other: Idea) -> String {
        let (mine, theirs) = (idea.values[property.name], other.values[property.name])
        let taken = idea.joined(with: other)[property.name]
        let (lost, loser) = taken == nil ? (theirs, other) : (mine, idea)
        let label = Property.label(of: property.name).sentenceCase(language)
        let dropped = Phrase.Ideas.joinDrops(text(of: lost, property), of: record.number(of: loser))
        return label + language.colon + text(of: taken ?? mine, property) + language.remark(dropped(language))
    }

    private func text(of value: JSON?, _ property: Property) -> String {
        guard let value = value.flatMap({ $0 == .null ? nil : $0 }) ?? property.fallback else {
            return property.shape == .speaker ? Phrase.Capture.unknownSpeaker(language) : "–"
        }
        return shown(value, of: property.name)
    }
}
