import Display
import Seminar
import Text
import Wording

/// What is read out at the end: starred ideas, open questions, conclusions, what was parked, who has not spoken; months later
/// first of all what came of it.
struct ClosingRoom: Room {
    /// The first line shown.
    private(set) var top = 0
    /// Worked out when they can have changed, never while scrolling or drawing: there may be a line for each of very many ideas.
    fileprivate private(set) var lines: [ClosingLine] = []
    private var basis: Basis?

    /// All that decides the lines.
    private struct Basis: Equatable {
        let version: Int
        let rehearsal: Day?
        let columns: Int
        let language: Language
        /// By the minute it shows who has come, and what is overdue.
        let minute: Int
    }

    var needsIdeas: Bool { true }

    mutating func refresh(in context: Context) {
        let columns = context.size.columns - 4
        let basis = Basis(
            version: context.ledger.version, rehearsal: context.record.rehearsal, columns: columns,
            language: context.language, minute: context.now.milliseconds / 60_000)
        guard basis != self.basis else { return }
        self.basis = basis
        lines = ClosingText(context: context, columns: columns).lines
    }

    func places(in context: Context) -> [KeyPlace] { [.closing, .wholeList, .layer, .leading] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        key.leads || command.isOwnOfViews
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        if [.back, .choose, .closing].contains(command) { return [.close] }
        let page = Self.height(in: context)
        guard let line = command.scrolled(from: top, lines: lines.count, page: page) else { return nil }
        top = line
        return []
    }

    private static func height(in context: Context) -> Int { max(1, context.rows - 5) }

    func picture(in context: Context) -> any Picture { ClosingPicture(context: context, room: self) }
}

extension Key {
    /// Whether the views of the day leave the key to those that lead the room.
    var leads: Bool {
        switch self {
        case .control, .alt, .function: true
        case .character, .named: false
        }
    }
}

extension Command {
    /// Whether the views of the day know the command themselves, whatever its key.
    var isOwnOfViews: Bool {
        let places = entry.places
        return !places.isDisjoint(with: [.wholeList, .layer, .closing, .timeline])
    }
}

/// One line of the closing view.
private struct ClosingLine {
    var text: String
    var column = 1
    var style = Style.plain
}

private struct ClosingPicture: Picture {
    let context: Context
    let room: ClosingRoom

    func draw(on surface: inout Surface) {
        let title = Phrase.Closing.title(language)
        surface.drawBox(title: title, columns: surface.area.columns, rows: surface.area.rows) { surface in
            let height = surface.area.rows - 1
            let shown = linesInSight(from: room.top, of: room.lines.count, height: height)
            for (row, line) in room.lines[shown].enumerated() {
                surface.put(line.text, column: line.column, row: row, style: line.style)
            }
            let advice = Phrase.Closing.advice(
                rows: Command.rowKeys, pages: Command.pageKeys, papers: Command.papers.keyLabel,
                back: Command.back.keyLabel)
            surface.putKeys(
                advice(language), row: height, style: .quiet, position: shown, of: room.lines.count)
        }
    }
}

/// What the closing view says, line by line.
private struct ClosingText: ContextReader {
    let context: Context
    let columns: Int

    var lines: [ClosingLine] {
        let ideas = record.ideas.filter(record.holds)
        typealias Words = Phrase.Closing
        let questions = ideas.filter(\.isOpenQuestion)
        let decisions = ideas.filter { Kind(rawValue: $0.kind) == .decision }
        let parked = ideas.filter(\.isParked)
        // What stands further down is read out once, there.
        let below = Set((questions + decisions + parked).map(\.id))
        let sections: [(Phrase, Phrase, [Idea])] = [
            (Words.starred, Words.noStarred, ideas.filter { $0.isStarred && !below.contains($0.id) }),
            (Words.questions, Words.noQuestions, questions),
            (
                Words.decisions, Words.noDecisions,
                decisions.filter { !$0.isSettled } + decisions.filter(\.isSettled)
            ),
            (Words.parked, Words.noParked, parked),
        ]
        var lines = followUpLines
        for (title, nothing, found) in sections {
            lines.append(
                ClosingLine(text: title(language) + language.remark("\(found.count)"), style: .title))
            if found.isEmpty { lines.append(ClosingLine(text: nothing(language), column: 3, style: .quiet)) }
            for idea in found {
                let isBelow = below.contains(idea.id)
                lines += self.lines(of: idea, star: isBelow && idea.isStarred ? "★ " : "")
            }
            lines.append(ClosingLine(text: ""))
        }
        return lines + silentLines
            + [ClosingLine(text: ""), ClosingLine(text: Words.papersTitle(language), style: .title)]
            + indented(Words.papers(Command.papers.keyLabel)(language))
    }

    /// The columns of a text behind a bullet, or under one.
    private var textColumns: Int { max(1, columns - 4) }

    private func bulleted(_ text: String, style: Style = .plain) -> [ClosingLine] {
        text.wrappedLines(toColumns: textColumns).enumerated().map { index, line in
            ClosingLine(
                text: index == 0 ? "• \(line)" : line, column: index == 0 ? 1 : 3, style: style)
        }
    }

    private func indented(_ text: String, style: Style = .plain) -> [ClosingLine] {
        text.wrappedLines(toColumns: textColumns).map { ClosingLine(text: $0, column: 3, style: style) }
    }

    /// The text as it is read out, then who said it, or who is to do what by when and how that stands.
    private func lines(of idea: Idea, star: String) -> [ClosingLine] {
        let isDecision = Kind(rawValue: idea.kind) == .decision
        let about: [String?] =
            isDecision ? task(of: idea) : [speaker(of: idea), idea.item.map(itemTitle)]
        let words = number(of: idea) + about.compactMap { $0 }
        return bulleted(star + idea.text, style: isDecision && idea.isSettled ? .quiet : .plain)
            + indented(
                words.joined(separator: " · "), style: idea.isOverdue(on: now.day) ? .warning : .quiet)
    }

    /// The number of an idea, behind its seminar where there are several, whose numbers are alike.
    private func number(of idea: Idea) -> [String] {
        [record.seminar(of: idea)?.code, record.number(of: idea)].compactMap(\.self)
    }

    /// How a conclusion stands, who is to see to it, and by when.
    private func task(of idea: Idea) -> [String] {
        let state: [Phrase] =
            idea.isSettled
            ? [Property.label(of: ValueName.settled)]
            : idea.isOverdue(on: now.day) ? [Phrase.Closing.overdue] : []
        let details = [ValueName.owner, ValueName.due].map { name in
            let value = idea.values[name] ?? .null
            let text = value == .null ? "" : shown(value, of: name)
            return "\(Property.label(of: name)(language))\(language.colon)\(text.isEmpty ? "…" : text)"
        }
        return state.map { $0(language) } + details
    }

    /// How many were asked and answered, what came of it and what hindered; then each person's own words, and how they stand.
    private var followUpLines: [ClosingLine] {
        typealias Words = Phrase.FollowUp
        let facets = context.index.facets
        let counts = FollowUpCounts(facets, of: record)
        guard counts.asked > 0 else { return [] }
        func list(_ title: Phrase, _ lines: [Tally.Line], _ term: Term) -> [ClosingLine] {
            let parts = lines.map { line in
                "\(term.label(of: line.code, in: language) { $0 }) \(line.count)"
            }
            guard !parts.isEmpty else { return [] }
            return indented(
                title.sentenceCase(language) + language.colon + parts.joined(separator: language.comma))
        }
        let response = Words.response(asked: counts.asked, answered: counts.answered, open: counts.open)
        var lines = [
            ClosingLine(text: Words.title(language), style: .title),
            ClosingLine(text: response.sentenceCase(language), column: 3, style: .strong),
        ]
        lines += list(Words.results, counts.results, .status)
        lines += list(Property.label(of: ValueName.hindrance), counts.hindrances, .hindrance)
        var speaker: String??
        let filter = IdeaFilter([FollowUp.asked, .answered].map { IdeaCriterion(.followUp, $0.rawValue) })
        // Those of each person together, in the order of the roster.
        for place in facets.places(facets.places(passing: filter, in: record), by: .speaker, in: record) {
            let idea = record.ideas[place]
            if speaker != .some(idea.speaker) {
                let name = self.speaker(of: idea) ?? Phrase.Capture.unknownSpeaker(language)
                lines.append(ClosingLine(text: name, column: 1, style: .strong))
                speaker = .some(idea.speaker)
            }
            lines += self.lines(of: idea, about: outcome(of: idea))
        }
        return lines + [ClosingLine(text: "")]
    }

    /// The words themselves, and under them the number and what came of it.
    private func lines(of idea: Idea, about outcome: String) -> [ClosingLine] {
        let about = (number(of: idea) + [outcome]).filter { !$0.isEmpty }.joined(separator: " · ")
        return bulleted(idea.text) + indented(about, style: .quiet)
    }

    private var silentLines: [ClosingLine] {
        let silent = record.silent(ideas: context.index.facets.countsBySpeaker(in: record), at: now)
        let lines = [
            ClosingLine(
                text: Phrase.Closing.silent(language) + language.remark("\(silent.count)"), style: .title)
        ]
        guard !silent.isEmpty else {
            return lines + [ClosingLine(text: Phrase.Closing.noSilent(language), column: 3, style: .quiet)]
        }
        let names = silent.map { record.name(of: $0.person, in: language) }
        return lines + inColumns(names, columns: columns - 4).map { ClosingLine(text: $0, column: 3) }
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
