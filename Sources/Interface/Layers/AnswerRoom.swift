import Display
import Seminar
import Text
import Wording

/// The questions that follow an answer on what came of an idea: the day and the evidence, or what hindered and how they put it.
///
/// What is recorded already is not asked. The answer is given to the idea as it was when it was begun, so that what another
/// laptop takes down meanwhile stands beside it.
struct AnswerRoom: Room {
    fileprivate let idea: Identifier
    fileprivate let result: FollowUpAnswer.Result
    fileprivate var form: RowForm<Property>
    /// Whether the row that a person stands in means nothing.
    fileprivate var isMisunderstood = false
    /// The newest changes of the idea that were known when it was opened.
    fileprivate let seen: [Identifier]
    /// The outcomes that lead on to the next idea.
    private let goingOn: [Outcome]

    init(
        _ result: FollowUpAnswer.Result, of idea: Idea, goingOn: [Outcome], in context: Context
    ) {
        self.idea = idea.id
        self.result = result
        self.goingOn = goingOn
        seen = context.record.history(.idea(idea.id)).heads
        let rows = FollowUpAnswer.questions(of: result, on: idea, today: context.roomTime.day)
        form = RowForm(rows, in: context) { row in
            guard row.isTyped else { return idea.values.texts(row.name) }
            // A day by which it was to be done has passed: another is asked for.
            return row.shape == .day ? [] : [idea.values.text(row.name) ?? ""]
        }
    }

    /// Whether all of it is known, so that there is nothing to ask.
    var isKnown: Bool { form.rows.isEmpty }

    func places(in context: Context) -> [KeyPlace] { form.places }
    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool { form.accepts(command) }
    var comesFirst: Bool { true }
    func unrecordedText(in context: Context) -> String? { form.unrecordedText }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        isMisunderstood = false
        guard command == .save else { return form.perform(command, in: context) }
        guard let outcomes = outcomes(in: context) else { return [] }
        return [.close] + outcomes
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        isMisunderstood = false
        if let outcomes = form.type(input, in: context) { return outcomes }
        // Digits pick what hindered; anything else is how somebody puts it, in the next row.
        guard !form.row.isTyped, input.isText, !form.isInLastRow else { return nil }
        if case .key(.character(let key)) = input, key.isWhitespace { return [] }
        form.step(1)
        return form.type(input, in: context)
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        form.choose(row: name, in: context)
    }

    /// The answer and the way on; nil where a row means nothing, which then has the focus.
    mutating func outcomes(in context: Context) -> [Outcome]? {
        form.endWords()
        var answer = FollowUpAnswer(result)
        for row in form.rows where form.isChanged(row) {
            let text = form.text(of: row)
            switch row.name {
            case ValueName.hindrance: answer.hindrance = form.codes(of: row)
            case ValueName.evidence: answer.evidence = text
            case ValueName.outcome: answer.outcome = text
            default:
                guard let day = context.typedValue(of: row, text)?.string.flatMap({ Day($0) }) else {
                    form.go(to: row)
                    isMisunderstood = true
                    return nil
                }
                if row.name == ValueName.due { answer.due = day } else { answer.appliedOn = day }
            }
        }
        return [.record(.idea(idea, .answer(answer, on: context.roomTime.day, seen: seen)))] + goingOn
    }

    func picture(in context: Context) -> any Picture { AnswerPicture(context: context, room: self) }
}

private struct AnswerPicture: Picture {
    let context: Context
    let room: AnswerRoom

    private static let columns = 78
    private static let labelColumns = 22
    private static let mostTextLines = 3

    func draw(on surface: inout Surface) {
        guard let idea = record.idea(room.idea) else { return }
        let inner = min(Self.columns, surface.area.columns) - 4
        let words = idea.text.wrappedLines(toColumns: max(1, inner))
        let shown = words.prefix(Self.mostTextLines)
        let (headline, substitute) = headline(of: idea, columns: inner)
        let top = substitute == nil ? 1 : 2
        let height = shown.count + top + room.form.rows.map(rowCount).reduce(0, +) + 3
        let title = Phrase.FollowUp.answerTitle(record.number(of: idea), Phrase.FollowUp.result(room.result))
        surface.drawBox(title: title(language), columns: Self.columns, rows: height) { surface in
            surface.put(headline, column: 1, row: 0, style: .quiet)
            if let substitute { surface.put(substitute, column: 1, row: 1, style: .quiet, limit: inner) }
            for (row, line) in shown.enumerated() {
                let isCut = row == shown.count - 1 && words.count > shown.count
                surface.put(isCut ? line + " …" : line, column: 1, row: row + top, style: .strong)
            }
            var row = shown.count + top + 1
            for property in room.form.rows {
                draw(
                    property, isFocused: property == room.form.row, row: row, columns: inner, on: &surface)
                row += rowCount(of: property)
            }
            drawAdvice(row: surface.area.rows - 2, on: &surface)
            let keys = Phrase.FollowUp.answerKeys(
                save: Command.save.keyLabel, next: Command.nextField.keyLabel, back: Command.back.keyLabel)
            surface.putKeys(keys(language), row: surface.area.rows - 1, style: .key)
        }
    }

    private func rowCount(of property: Property) -> Int {
        property.isTyped ? 1 : 1 + (context.choices(for: property).count + 1) / 2
    }

    private func draw(
        _ property: Property, isFocused: Bool, row: Int, columns: Int, on surface: inout Surface
    ) {
        let label = (isFocused ? "▸ " : "  ") + property.label.sentenceCase(language)
        surface.put(
            label, column: 1, row: row, style: isFocused ? .strong : .quiet,
            limit: property.isTyped ? Self.labelColumns - 1 : columns)
        surface.setTouch(.row(property.name), row: row)
        guard property.isTyped else {
            drawChoices(of: property, isFocused: isFocused, row: row + 1, columns: columns, on: &surface)
            return
        }
        guard let field = room.form.field(of: property) else { return }
        let slice = field.slice(columns: max(2, columns - Self.labelColumns - 1))
        let start = 1 + Self.labelColumns
        let text = String(slice.text.map { $0.isNewline ? " " : $0 })
        surface.put(text, column: start, row: row, ellipsis: false)
        if isFocused { surface.focus(column: start + slice.caretColumn, row: row) }
    }

    private func drawChoices(
        of property: Property, isFocused: Bool, row: Int, columns: Int, on surface: inout Surface
    ) {
        let choices = context.choices(for: property)
        let picked = room.form.codes(of: property)
        let width = columns / 2
        let rows = (choices.count + 1) / 2
        for (place, choice) in choices.enumerated() {
            let isPicked = picked.contains(choice.code)
            let text = "\(isPicked ? "[x]" : "[ ]") \(choice.key.map(String.init) ?? " ") \(choice.title)"
            let (column, line) = (3 + place / rows * width, row + place % rows)
            surface.put(
                text, column: column, row: line, style: isPicked ? .strong : .plain, limit: width - 2)
            surface.setTouch(
                .row(property.rowName(of: choice)), row: line, columns: column..<column + max(1, width - 2))
        }
        if isFocused { surface.focus(column: 1, row: row - 1) }
    }

    /// Draws the line below the rows: a complaint, else news of another laptop, else how the row is filled in.
    private func drawAdvice(row: Int, on surface: inout Surface) {
        let history = record.history(.idea(room.idea))
        let heads = history.heads
        if room.isMisunderstood {
            surface.put(Phrase.Form.noSuchDay(language), column: 1, row: row, style: .warning)
        } else if heads != room.seen, let last = history.last {
            surface.put(
                Phrase.FollowUp.changedMeanwhile(by: last.by)(language), column: 1, row: row, style: .warning)
        } else if let advice {
            surface.put(advice(language), column: 1, row: row, style: .quiet)
        }
    }

    private var advice: Phrase? {
        let row = room.form.row
        if !row.isTyped { return Phrase.FollowUp.hindranceAdvice }
        guard row.shape == .day else { return nil }
        return row.isPast ? Phrase.FollowUp.dayAdvice : Phrase.FollowUp.dueAdvice
    }
}

extension State {
    /// The questions that come with what is answered of the selected idea, or at once the answer where nothing need be asked.
    func answering(_ result: FollowUpAnswer.Result) -> [Outcome] {
        guard let idea else { return [] }
        let listed = listed.map { record.ideas[$0].id }
        let next = listed.firstIndex(of: idea.id).flatMap { listed.dropFirst($0 + 1).first }
        let goingOn: [Outcome] =
            (top as? DetailsRoom).map { $0.hasNext ? [.perform(.nextListed)] : [] }
            ?? next.map { [.chooseRow($0.description)] } ?? []
        var room = AnswerRoom(result, of: idea, goingOn: goingOn, in: context)
        return room.isKnown ? room.outcomes(in: context) ?? [] : [.open(room)]
    }

    /// Keeps that it was asked what came of the marked or the selected ideas.
    var markingAsked: [Outcome] {
        let ids = ideas.filter { !$0.isRemoved }.map(\.id)
        return ids.isEmpty ? [] : [.record(.ideas(ids, .asked(context.roomTime.day)))]
    }
}
