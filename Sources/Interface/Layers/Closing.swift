import Display
import Seminar
import Text
import Wording

/// What is read out at the end: starred ideas, open questions, conclusions, what was parked, who has not spoken.
package struct ClosingState: Hashable, Sendable {
    /// The first line shown.
    var top = 0
}

/// One line of the closing view.
private struct ClosingLine {
    var text: String
    var column = 1
    var style = Style.plain
}

extension State {
    mutating func openClosing() -> [Effect] {
        layers.append(.closing(ClosingState()))
        return []
    }

    mutating func takeInClosing(_ input: Input, _ closing: ClosingState) -> [Effect] {
        var closing = closing
        switch input {
        case .wheel(let step): closing.top += 3 * step
        case .key(let key):
            switch key {
            case .escape, .enter: return closeLayer()
            case .named(.up, _): closing.top -= 1
            case .named(.down, _): closing.top += 1
            case .named(.pageUp, _): closing.top -= closingHeight
            case .named(.pageDown, _), .character(" "): closing.top += closingHeight
            case .named(.home, _): closing.top = 0
            case .named(.end, _): closing.top = .max / 2
            case .control, .alt, .function: return takeLeadingKey(key, closing: .closing)
            case .character, .named: return []
            }
        case .paste, .click, .focus: return []
        }
        let lines = closingLines(columns: size.columns - 4).count
        closing.top = max(0, min(closing.top, lines - closingHeight))
        return replaceLayer(.closing(closing))
    }

    private var closingHeight: Int { max(1, size.rows - 5) }

    func drawClosing(_ closing: ClosingState, on surface: inout Surface) {
        let title = Phrase.Closing.title(language)
        surface.drawBox(title: title, columns: surface.area.columns, rows: surface.area.rows) { surface in
            let height = surface.area.rows - 1
            let lines = closingLines(columns: surface.area.columns - 2)
            let top = max(0, min(closing.top, lines.count - height))
            for (row, line) in lines.dropFirst(top).prefix(max(0, height)).enumerated() {
                surface.put(line.text, column: line.column, row: row, style: line.style)
            }
            surface.put(Phrase.Closing.advice(language), column: 1, row: height, style: .quiet)
            if lines.count > height {
                surface.put(
                    "\(min(top + height, lines.count))/\(lines.count)", endingAt: surface.area.columns - 1,
                    row: height, style: .quiet)
            }
        }
    }

    private func closingLines(columns: Int) -> [ClosingLine] {
        let ideas = record.ideas.filter {
            !$0.isRemoved && ($0.rehearsal == nil || record.rehearsal != nil)
        }
        typealias Words = Phrase.Closing
        let sections: [(Phrase, Phrase, [Idea])] = [
            (Words.starred, Words.noStarred, ideas.filter(\.isStarred)),
            (Words.questions, Words.noQuestions, ideas.filter(\.isOpenQuestion)),
            (Words.decisions, Words.noDecisions, ideas.filter { Kind(rawValue: $0.kind) == .decision }),
            (Words.parked, Words.noParked, ideas.filter(\.isParked)),
        ]
        var lines: [ClosingLine] = []
        for (title, nothing, found) in sections {
            lines.append(ClosingLine(text: "\(title(language)) (\(found.count))", style: .title))
            if found.isEmpty { lines.append(ClosingLine(text: nothing(language), column: 3, style: .quiet)) }
            for idea in found { lines += closingLines(of: idea, columns: columns) }
            lines.append(ClosingLine(text: ""))
        }
        return lines + silentLines(heard: Set(ideas.compactMap(\.speaker)), columns: columns)
    }

    /// The text as it is read out, then who said it or who is to do what by when.
    private func closingLines(of idea: Idea, columns: Int) -> [ClosingLine] {
        let text = idea.text.wrappedLines(toColumns: max(1, columns - 4))
        let lines = text.enumerated().map { index, line in
            ClosingLine(text: index == 0 ? "• \(line)" : line, column: index == 0 ? 1 : 3)
        }
        let about: [String?] =
            Kind(rawValue: idea.kind) == .decision
            ? ["owner", "due"].map { name in
                let value = idea.values[name] ?? .null
                let text = value == .null ? "" : shown(value, of: name)
                return "\(Property.label(of: name)(language)): \(text.isEmpty ? "…" : text)"
            } : [idea.speaker.map(name), idea.item.map(itemTitle)]
        let words = [record.number(of: idea)] + about.compactMap { $0 }
        return lines
            + words.joined(separator: " · ").wrappedLines(toColumns: max(1, columns - 4)).map {
                ClosingLine(text: $0, column: 3, style: .quiet)
            }
    }

    private func silentLines(heard: Set<String>, columns: Int) -> [ClosingLine] {
        let silent = record.floor.silent(among: record.roster, heard: heard)
        var lines = [
            ClosingLine(text: "\(Phrase.Closing.silent(language)) (\(silent.count))", style: .title)
        ]
        guard !silent.isEmpty else {
            return lines + [ClosingLine(text: Phrase.Closing.noSilent(language), column: 3, style: .quiet)]
        }
        lines += inColumns(silent.map(\.person.name), columns: columns - 4).map {
            ClosingLine(text: $0, column: 3)
        }
        return lines
    }

    /// Short texts side by side, as many in a line as there is room for.
    private func inColumns(_ texts: [String], columns: Int) -> [String] {
        let width = (texts.map { Text.columns(of: $0) }.max() ?? 0) + 2
        let most = max(1, (columns + 2) / width)
        return stride(from: 0, to: texts.count, by: most).map { first in
            texts[first..<min(first + most, texts.count)].map { $0.fitted(toColumns: width) }.joined().trimmed
        }
    }
}

extension Idea {
    /// A question that nobody has answered.
    var isOpenQuestion: Bool { Kind(rawValue: kind) == .question && values["answered"] != true }

    /// Put aside and not yet brought back.
    var isParked: Bool { Kind(rawValue: kind) == .parking && values["settled"] != true }
}
