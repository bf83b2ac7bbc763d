import Display
import Seminar
import Text
import Wording

// The picture of the form.

/// One line of the form, with what stands on it.
private struct FormLine {
    enum Content {
        case text(String, Style)
        case choice(Choice, isChosen: Bool, mark: String)
    }

    var label = ""
    var content: Content
    /// The place of the row that it belongs to.
    var row: Int
    /// The column of the cursor.
    var caret: Int?

    /// What a click on it is known by.
    func name(in row: Property) -> String {
        switch content {
        case .text: row.name
        case .choice(let choice, _, _): row.rowName(of: choice)
        }
    }
}

/// The form as it stands over the run screen.
struct IdeaFormPicture: Picture {
    let context: Context
    let form: IdeaForm
    let capture: Capture
    /// The values as they would be recorded now.
    let values: Values

    init(_ form: IdeaForm, _ capture: Capture, in context: Context) {
        self.context = context
        self.form = form
        self.capture = capture
        values = capture.values(in: context)
    }

    func draw(on surface: inout Surface) {
        let editing = (capture.editing?.idea).flatMap(record.idea).map { record.number(of: $0) }
        let name = editing.map { Phrase.Form.editing($0)(language) } ?? Phrase.Form.newIdea(language)
        let news = capture.changedMeanwhile(in: context).map {
            " · " + Phrase.Form.changedMeanwhile(by: $0, take: Command.toCurrentItem.keyLabel)(language)
        }
        let title = (values[ValueName.star] == true ? "★ \(name)" : name) + (news ?? "")
        let rows = IdeaForm.rows(of: values)
        let place = min(max(0, form.place), rows.count - 1)
        surface.drawBox(title: title, columns: surface.area.columns, rows: surface.area.rows) { surface in
            let height = max(1, surface.area.rows - 1)
            let lines = rows.indices.flatMap { formLines(of: rows[$0], at: $0, isFocused: $0 == place) }
            let focused = lines.indices.filter { lines[$0].row == place }
            let kept = form.centre.map { centre in lines.indices.filter { lines[$0].row == centre } }
            let caret = lines.firstIndex { $0.caret != nil } ?? focused.first ?? 0
            let top = top(of: lines.count, height: height, around: kept, focused: focused, caret: caret)
            for (index, line) in lines.dropFirst(top).prefix(max(0, height)).enumerated() {
                draw(line, isFocused: line.row == place, row: index, on: &surface)
                surface.setTouch(.row(line.name(in: rows[line.row])), row: index)
            }
            surface.putKeys(
                advice(for: rows[place])(language), row: height, style: .quiet,
                position: top..<min(lines.count, top + max(0, height)), of: lines.count)
        }
    }

    /// The first line to show, so that the row with the focus is whole where it fits, and the cursor always is there.
    ///
    /// - Parameter kept: the lines that those in sight are around; nil for those of the row with the focus.
    private func top(of count: Int, height: Int, around kept: [Int]?, focused: [Int], caret: Int) -> Int {
        guard count > height, let first = focused.first, let last = focused.last else { return 0 }
        let around = kept ?? focused
        let centre = ((around.first ?? first) + (around.last ?? last)) / 2
        let middle = min(max(0, centre - height / 2), count - height)
        let whole = last - first < height ? min(max(middle, last - height + 1), first) : middle
        return max(0, min(max(whole, caret - height + 1), caret))
    }

    private func advice(for row: Property) -> Phrase {
        let (save, back) = (Command.save.keyLabel(at: .form), Command.back.keyLabel)
        if form.list != nil {
            let (rows, choose) = (Command.rowKeys, Command.choose.keyLabel)
            guard row.takesSeveral else {
                return Phrase.Form.listAdvice(rows: rows, take: choose, back: back)
            }
            let isSearch = form.list.map { !$0.query.isEmpty && !$0.menu.isMoved } ?? false
            return isSearch
                ? Phrase.Form.foundAdvice(rows: rows, take: choose, back: back)
                : Phrase.Form.severalAdvice(
                    rows: rows, mark: Command.mark.keyLabel, done: choose, back: back)
        }
        switch row.shape {
        case .text, .lines:
            return Phrase.Form.textAdvice(
                newLine: Command.newLine.keyLabel, save: save, next: Command.nextField.keyLabel, back: back)
        case .flag:
            return Phrase.Form.flagAdvice(toggle: Command.toggleValue.keyLabel, save: save, back: back)
        case .day:
            return row.isPast
                ? Phrase.Form.pastDayAdvice(save: save, back: back)
                : Phrase.Form.dayAdvice(save: save, back: back)
        case .ideas: return Phrase.Form.ideasAdvice(save: save, back: back)
        case .code, .codes, .speaker, .item, .field, .trainingClass:
            return Phrase.Form.choiceAdvice(
                next: Command.nextField.keyLabel, values: Command.valueKeys,
                list: Command.toggleValue.keyLabel,
                clear: Command.clearValue.keyLabel,
                save: save, back: back)
        }
    }

    private func draw(_ line: FormLine, isFocused: Bool, row: Int, on surface: inout Surface) {
        let start = context.formLabelColumns
        surface.put(
            (isFocused && !line.label.isEmpty ? "▸ " : "  ") + line.label, row: row,
            style: isFocused ? .strong : .quiet, limit: start - 1)
        switch line.content {
        case .text(let text, let style):
            surface.put(text, column: start, row: row, style: style, ellipsis: false)
        case .choice(let choice, let isChosen, let mark):
            surface.put(choice, mark: mark, isChosen: isChosen, column: start, row: row)
        }
        if let caret = line.caret { surface.focus(column: start + caret, row: row) }
    }

    // MARK: Lines

    private func formLines(of row: Property, at place: Int, isFocused: Bool) -> [FormLine] {
        let label = row.label.sentenceCase(language)
        switch row.shape {
        case .text, .lines, .day, .ideas:
            return fieldLines(of: row, at: place, label, isFocused: isFocused)
        case .flag, .code, .codes, .speaker, .item, .field, .trainingClass:
            let isListed = isFocused && form.list != nil
            let value = isMissing(row) ? missing : valueText(of: row)
            let line = FormLine(
                label: label, content: isListed ? .text("› \(form.list?.query ?? "")", .strong) : value,
                row: place,
                caret: isFocused ? isListed ? 2 + columns(of: form.list?.query ?? "") : 0 : nil)
            return [line] + (isListed ? listLines(of: row, at: place) : [])
        }
    }

    private var missing: FormLine.Content { .text(Phrase.Form.missing(language), .warning) }

    private func isMissing(_ row: Property) -> Bool {
        row.isMissing(in: values, of: Kind(rawValue: values.text(ValueName.kind) ?? Kind.idea.rawValue))
    }

    private func valueText(of row: Property) -> FormLine.Content {
        if let value = values[row.name] { return .text(shown(value, of: row.name), .plain) }
        // What holds where nothing is set.
        let fallback = row.fallback ?? fromRoster(row)
        return .text(fallback.map { shown($0, of: row.name) } ?? "–", .quiet)
    }

    /// What the roster says of the speaker, which holds until something else is filled in.
    private func fromRoster(_ row: Property) -> JSON? {
        values.text(ValueName.speaker).flatMap(record.person)?.person.affiliation(row.name).map(JSON.string)
    }

    /// The text as it stands in its editor; only the row with the focus shows all of a long one.
    private func fieldLines(
        of row: Property, at place: Int, _ label: String, isFocused: Bool
    ) -> [FormLine] {
        let field = form.field(of: row, in: capture, context)
        let remark = remark(on: row, field.text)
        guard isFocused else {
            let lines = field.text.wrappedLines(toColumns: context.formColumns)
            let isCut = lines.count > 3
            if field.text.trimmed.isEmpty {
                let fallback = fromRoster(row).map { shown($0, of: row.name) } ?? "–"
                return [FormLine(label: label, content: remark ?? .text(fallback, .quiet), row: place)]
            }
            return lines.prefix(3).enumerated().map { index, line in
                FormLine(
                    label: index == 0 ? label : "",
                    content: .text(isCut && index == 2 ? line + " …" : line, .plain), row: place)
            } + (remark.map { [FormLine(content: $0, row: place)] } ?? [])
        }
        let layout = field.layout(columns: context.formColumns)
        return layout.lines.enumerated().map { index, line in
            FormLine(
                label: index == 0 ? label : "", content: .text(line, .strong), row: place,
                caret: index == layout.caret.row ? layout.caret.column : nil)
        } + (field.text.trimmed.isEmpty ? [] : remark.map { [FormLine(content: $0, row: place)] } ?? [])
    }

    /// What is wrong with a typed value, or that it is missing.
    private func remark(on row: Property, _ text: String) -> FormLine.Content? {
        if text.trimmed.isEmpty { return isMissing(row) ? missing : nil }
        if let value = context.typedValue(of: row, text) {
            // How a day was understood, which its order of numbers does not tell.
            let shown = self.shown(value, of: row.name)
            return row.shape != .day || shown == text.trimmed ? nil : .text("→ \(shown)", .quiet)
        }
        let phrase = row.shape == .day ? Phrase.Form.noSuchDay : Phrase.Form.noSuchIdea
        return .text(phrase(language), .warning)
    }

    private func listLines(of row: Property, at place: Int) -> [FormLine] {
        guard let list = form.list else { return [] }
        let found = list.rows { context.choices(for: row, matching: $0) }
        guard !found.isEmpty else {
            return [FormLine(content: .text("  \(Phrase.Form.noChoice(language))", .quiet), row: place)]
        }
        let marked = values.texts(row.name)
        let height = min(IdeaForm.listHeight, max(1, size.rows - 8))
        return list.menu.window(rows: found.count, height: height).map { index in
            let isMarked = marked.contains(found[index].code)
            let mark = row.takesSeveral ? isMarked ? "[x]" : "[ ]" : isMarked ? " ●" : "  "
            let isChosen = list.menu.isChosen(index, of: found.count)
            return FormLine(
                content: .choice(found[index], isChosen: isChosen, mark: mark), row: place)
        }
    }
}
