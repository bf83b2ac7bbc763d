import Display
import Seminar
import Text
import Wording

/// Everything about one idea: all its values, and who set what when.
///
/// Where two people wrote different things, both stand side by side and one can be kept; that is a change like any
/// other, which sets the value.
struct DetailsRoom: Room {
    private(set) var idea: Identifier
    /// The ideas of the list that it was opened from, in their order; empty where there is none.
    private let listed: [Identifier]
    private let opened: Identifier
    /// How many lines are scrolled away above.
    private(set) var top = 0
    private var menu = Menu()
    private var choice = KeptChoice<Row>(meansFirst: true)
    /// What can be chosen; found when the record has changed, as the ideas that name this one are, never while drawing.
    private var rows: [Row] = []
    fileprivate private(set) var naming: [Identifier] = []
    private var version: Int?

    /// What can be chosen: the versions of all values in conflict, then the linked ideas.
    fileprivate enum Row: Hashable, Sendable {
        case version(of: String, Identifier)
        case link(Identifier)

        /// By which a click names it.
        var name: String {
            switch self {
            case .version(let value, let change): "\(value) \(change)"
            case .link(let idea): idea.description
            }
        }
    }

    fileprivate var chosen: Row? { menu.choice(of: rows) }

    init(of idea: Identifier, among listed: [Identifier] = []) {
        self.idea = idea
        self.listed = listed
        opened = idea
    }

    /// Where it stands in the list, and how many there are; nil where there is nothing to step to.
    fileprivate var position: (place: Int, count: Int)? {
        listed.count < 2 ? nil : listed.firstIndex(of: idea).map { ($0, listed.count) }
    }

    /// Whether an idea follows in the list.
    var hasNext: Bool { position.map { $0.place + 1 < $0.count } ?? false }

    /// Shows another idea of the list, or says that it ends.
    private mutating func step(_ step: Int, in context: Context) -> [Outcome] {
        guard let position else { return [] }
        let next = position.place + step
        guard listed.indices.contains(next) else {
            return [.tell(step < 0 ? Phrase.Capture.noEarlier : Phrase.Capture.noLater)]
        }
        (idea, version) = (listed[next], nil)
        returnToTop()
        refresh(in: context)
        return []
    }

    private mutating func returnToTop() {
        top = 0
        menu.reset()
        choice.release()
    }

    /// Closes; the list selects what was looked at last.
    private var closing: [Outcome] { [.close] + (idea == opened ? [] : [.chooseRow(idea.description)]) }

    mutating func refresh(in context: Context) {
        if context.ledger.version != version {
            version = context.ledger.version
            naming = context.record.ideas(naming: idea)
            let picture = DetailsPicture(context: context, room: self)
            rows = idea(in: context).map(picture.rows) ?? []
        }
        choice.follow(&menu, in: rows)
    }

    func places(in context: Context) -> [KeyPlace] { [.wholeList, .layer, .details] }

    func hintPlace(in context: Context) -> KeyPlace? { .details }

    var selectsIdeas: Bool { true }

    func idea(in context: Context) -> Idea? { context.record.idea(idea) }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let shown = context.record.idea(idea)
        switch command {
        case .back: return closing
        case .previousListed: return step(-1, in: context)
        case .nextListed: return step(1, in: context)
        case .choose:
            if let taken = choice.tellTaken() {
                return [.tell(Phrase.Places.taken(name(of: taken, in: context)), .warning)]
            }
            switch chosen {
            case nil: return closing
            case .version(let name, let change): return choose(change, of: name, in: context)
            case .link(let idea): return [.open(DetailsRoom(of: idea))]
            }
        case .remove:
            return shown.flatMap { $0.isRemoved ? nil : [.record(.idea($0.id, .remove)), .close] } ?? []
        case .previousRow where !rows.isEmpty, .nextRow where !rows.isEmpty:
            _ = menu.move(command, rows: rows.count, page: 1)
        default:
            let picture = DetailsPicture(context: context, room: self)
            let lines = shown.map { picture.lines(of: $0, columns: Self.columns(in: context)).count } ?? 0
            let line = command.scrolled(from: top, lines: lines, page: Self.height(in: context))
            guard let line else { return nil }
            top = line
        }
        return []
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        menu.choose(rows.firstIndex { $0.name == name }, of: rows.count)
    }

    private mutating func choose(_ id: Identifier, of name: String, in context: Context) -> [Outcome] {
        if context.isReadOnly { return [.tell(Phrase.Unavailable.readOnly, .warning)] }
        guard let change = context.record.history(.idea(idea)).changes.first(where: { $0.id == id })
        else { return [] }
        returnToTop()
        return [.record(.idea(idea, .choose(name: name, value: change.set[name] ?? .null)))]
    }

    private func name(of row: Row, in context: Context) -> String {
        switch row {
        case .version(let value, _): Property.label(of: value).sentenceCase(context.language)
        case .link(let idea): context.record.idea(idea).map(context.record.number) ?? ""
        }
    }

    fileprivate static func columns(in context: Context) -> Int { max(1, context.size.columns - 4) }
    private static func height(in context: Context) -> Int { max(1, context.rows - 6) }

    func picture(in context: Context) -> any Picture { DetailsPicture(context: context, room: self) }
}

/// One line of the details.
private struct DetailsLine {
    var text: String
    /// What stands before the text, in its own column.
    var label = ""
    var style = Style.plain
    /// What Enter on it means.
    var row: DetailsRoom.Row?
}

/// One of the versions of a value between which a person must choose.
private struct Version {
    var name: String
    var change: Change
    var value: JSON { change.set[name] ?? .null }
    var row: DetailsRoom.Row { .version(of: name, change.id) }
}

/// An idea that is linked to the shown one, from whichever end.
private struct Link {
    let idea: Idea
    let relation: Phrase
}

private struct DetailsPicture: Picture {
    let context: Context
    let room: DetailsRoom

    /// The ideas that this one names, and those that name it, each once.
    func linked(to idea: Idea) -> [Link] {
        let named = [(ValueName.links, Phrase.Details.linksTo), (ValueName.repeats, Phrase.Details.repeats)]
            .flatMap { name, relation in
                idea.values.texts(name).compactMap { Identifier($0).flatMap(record.idea) }
                    .map { Link(idea: $0, relation: relation) }
            }
        let known = Set(named.map(\.idea.id))
        return named
            + room.naming.filter { !known.contains($0) }.compactMap(record.idea)
            .map { other in
                let isRepeat = other.values.texts(ValueName.repeats).contains(idea.id.description)
                return Link(
                    idea: other,
                    relation: isRepeat ? Phrase.Details.repeatedIn : Phrase.Details.linkedFrom)
            }
    }

    func rows(of idea: Idea) -> [DetailsRoom.Row] {
        versions(of: idea).map(\.row) + linked(to: idea).map { .link($0.idea.id) }
    }

    func versions(of idea: Idea) -> [Version] {
        let history = record.history(.idea(idea.id))
        return idea.conflicts.flatMap { name in
            history.versions(of: name, counting: record.counts).map { Version(name: name, change: $0) }
        }
    }

    func draw(on surface: inout Surface) {
        guard let idea = record.idea(room.idea) else {
            surface.drawBox(title: "", columns: 60, rows: 2) { surface in
                surface.put(Phrase.Details.gone(language), column: 1, row: 0)
            }
            return
        }
        let columns = DetailsRoom.columns(in: context)
        let lines = lines(of: idea, columns: columns)
        let position = room.position.map { "  \($0.place + 1)/\($0.count)" } ?? ""
        let title = "\(record.number(of: idea)) \(marks(of: idea))".trimmed + position
        surface.drawBox(title: title, columns: surface.area.columns, rows: surface.area.rows) { surface in
            let height = surface.area.rows - 1
            let chosen = room.chosen.flatMap { row in lines.firstIndex { $0.row == row } }
            var shown = linesInSight(from: room.top, of: lines.count, height: height)
            if let chosen, !shown.contains(chosen) {
                let top = max(0, chosen - height / 2)
                shown = top..<max(top, min(lines.count, top + height))
            }
            for (row, line) in lines[shown].enumerated() {
                draw(line, labelColumns: labelColumns(columns), row: row, on: &surface)
                if let choice = line.row { surface.setTouch(.row(choice.name), row: row) }
                if line.row != nil, line.row == room.chosen {
                    surface.select(row: row)
                    surface.setCursor(column: 1, row: row)
                }
            }
            let (rows, back) = (Command.rowKeys, Command.back.keyLabel)
            let choose = Command.choose.keyLabel
            let isVersion = if case .version? = room.chosen { true } else { false }
            let advice =
                chosen == nil
                ? Phrase.Details.advice(rows: rows, back: back)
                : isVersion
                    ? Phrase.Details.choiceAdvice(rows: rows, keep: choose, back: back)
                    : Phrase.Details.linkAdvice(rows: rows, open: choose, back: back)
            let steps = Phrase.Details.stepAdvice(
                previous: Command.previousListed.keyLabel, next: Command.nextListed.keyLabel)
            surface.putKeys(
                (position.isEmpty ? "" : steps(language) + "    ") + advice(language), row: height,
                style: .quiet, position: shown, of: lines.count)
        }
    }

    private func labelColumns(_ columns: Int) -> Int { min(26, columns / 3) }

    private func draw(_ line: DetailsLine, labelColumns: Int, row: Int, on surface: inout Surface) {
        guard line.label.isEmpty else {
            surface.put(line.label, column: 1, row: row, style: .quiet, limit: labelColumns - 1)
            surface.put(line.text, column: 1 + labelColumns, row: row, style: line.style)
            return
        }
        surface.put(line.text, column: 1, row: row, style: line.style)
    }

    func lines(of idea: Idea, columns: Int) -> [DetailsLine] {
        origin(of: idea, columns: columns) + conflictLines(of: idea, columns: columns)
            + valueLines(of: idea, columns: columns) + unstatedLines(of: idea, columns: columns)
            + linkLines(of: idea) + historyLines(of: idea, columns: columns)
    }

    private func origin(of idea: Idea, columns: Int) -> [DetailsLine] {
        let seminar = record.seminar(of: idea).map { "\($0.code) · \($0.title(language))  ·  " }
        var line = (seminar ?? "") + Phrase.Details.recordedBy(idea.by, at: time(idea.at))(language)
        if let edited = idea.edited {
            line += "  ·  " + Phrase.Details.editedBy(edited.by, at: time(edited.at))(language)
        }
        if let second = record.recordingSecond(of: idea) {
            line += "  ·  " + Phrase.Details.recording(stopwatch(second))(language)
        }
        var lines = line.wrappedLines(toColumns: columns - 2).map { DetailsLine(text: $0, style: .quiet) }
        if idea.isRemoved {
            lines.append(DetailsLine(text: Phrase.Details.removed(language), style: .warning))
        }
        return lines + [DetailsLine(text: "")]
    }

    /// With the year: the history of an idea goes on for years.
    private func time(_ moment: Moment) -> String {
        Phrase.Details.time(moment.clock(seconds: true), on: Phrase.longDay(moment.day)(language))(language)
    }

    private func conflictLines(of idea: Idea, columns: Int) -> [DetailsLine] {
        var lines: [DetailsLine] = []
        var name: String?
        for version in versions(of: idea) {
            if version.name != name {
                name = version.name
                let label = Property.label(of: version.name)(language)
                lines.append(DetailsLine(text: Phrase.Details.conflict(label)(language), style: .warning))
            }
            let isShown = idea.values[version.name] ?? .null == version.value
            let value =
                version.value == .null
                ? Phrase.Details.unset(language) : shown(version.value, of: version.name)
            let head = "  \(isShown ? "●" : "○") \(version.change.by), \(time(version.change.time)): "
            for (index, text) in (head + value).wrappedLines(toColumns: columns - 4).enumerated() {
                lines.append(
                    DetailsLine(text: index == 0 ? text : "    \(text)", row: index == 0 ? version.row : nil))
            }
        }
        return lines.isEmpty ? [] : lines + [DetailsLine(text: "")]
    }

    private func valueLines(of idea: Idea, columns: Int) -> [DetailsLine] {
        let missing = idea.missing.map(\.name)
        // A file may hold any number of values, so that none is looked for among all of them.
        let unknown = idea.values.members.filter { Property.named($0.name) == nil }
        let known = Property.all.compactMap { property in
            let value = idea.values[property.name]
            return value != nil || missing.contains(property.name) ? (property.name, value) : nil
        }
        let shownUnknown = unknown.prefix(Self.mostUnknown).map { ($0.name, Optional($0.value)) }
        let rest = unknown.count - shownUnknown.count
        let lines = (known + shownUnknown).flatMap { name, value in
            let label = Property.named(name)?.label.sentenceCase(language) ?? name
            guard let value, !missing.contains(name) else {
                return [
                    DetailsLine(text: Phrase.Details.stillMissing(language), label: label, style: .warning)
                ]
            }
            let width = max(1, columns - labelColumns(columns) - 1)
            let text = name == ValueName.speaker ? speaker(of: idea) : nil
            return (text ?? shown(value, of: name)).wrappedLines(toColumns: width).enumerated().map {
                index, text in
                DetailsLine(
                    text: text, label: index == 0 ? label : " ",
                    style: name == ValueName.text ? .strong : .plain)
            }
        }
        return rest > 0 ? lines + [DetailsLine(text: moreValues(rest), style: .quiet)] : lines
    }

    /// What nobody has recorded and whoever follows it up will look for.
    private func unstatedLines(of idea: Idea, columns: Int) -> [DetailsLine] {
        let missing = idea.missing.map(\.name)
        let labels = idea.unstated.filter { !missing.contains($0.name) }.map { $0.label(language) }
        guard !labels.isEmpty else { return [] }
        let width = max(1, columns - labelColumns(columns) - 1)
        return labels.joined(separator: language.comma).wrappedLines(toColumns: width).enumerated().map {
            index, text in
            DetailsLine(
                text: text, label: index == 0 ? Phrase.Filter.without.sentenceCase(language) : " ",
                style: .quiet)
        }
    }

    /// So many values of names that this version does not know are listed; nobody reads more, and each key would draw them.
    private static let mostUnknown = 100

    private func moreValues(_ count: Int) -> String { Phrase.Details.moreValues(count)(language) }

    private func linkLines(of idea: Idea) -> [DetailsLine] {
        let links = linked(to: idea)
        guard !links.isEmpty else { return [] }
        return [DetailsLine(text: "")]
            + links.map { link in
                let text = link.idea.text.map { $0.isNewline ? " " : $0 }
                let mark = link.idea.isRemoved ? "  [\(Phrase.Details.removedMark(language))] " : "  "
                return DetailsLine(
                    text: "\(record.number(of: link.idea))\(mark)\(String(text))",
                    label: link.relation(language), row: .link(link.idea.id))
            }
    }

    private func said(_ value: JSON, of name: String) -> String {
        value == .null ? Phrase.Details.unset(language) : shown(value, of: name)
    }

    /// What a value was and what it became; of a text what was taken out and put in, with a few words around it.
    private func difference(of name: String, from former: JSON?, to value: JSON) -> String {
        guard let former, former != .null else { return said(value, of: name) }
        guard value != .null else { return Phrase.Details.cleared(said(former, of: name))(language) }
        let (old, new) = (said(former, of: name), said(value, of: name))
        guard former.string != nil, value.string != nil,
            let difference = TextDifference(from: old, to: new)
        else { return old == new ? new : Phrase.Details.became(old, new)(language) }
        return difference.before
            + Phrase.Details.became(difference.removed, difference.added)(language) + difference.after
    }

    /// What a change has set, as far as it is another than before; of an idea that was removed or restored, that.
    private func setting(_ value: JSON, of name: String, after former: JSON?) -> String {
        let label = Property.label(of: name)(language)
        if name == ValueName.removed, [true, false, .null].contains(value) {
            return value == true ? label : Phrase.Details.restored(language)
        }
        return "\(label)\(language.colon)\(difference(of: name, from: former, to: value))"
    }

    private func historyLines(of idea: Idea, columns: Int) -> [DetailsLine] {
        let changes = record.history(.idea(idea.id)).changes
        var undone: Set<Identifier> = []
        for change in changes.reversed() where !undone.contains(change.id) {
            if let target = change.undoes { undone.insert(target) }
        }
        var lines = [
            DetailsLine(text: ""), DetailsLine(text: Phrase.Details.history(language), style: .title),
        ]
        var former = Values()
        for change in changes {
            let members = change.set.members
            var sets = members.prefix(Self.mostUnknown).map { member in
                setting(member.value, of: member.name, after: former[member.name])
            }
            former = former.and(change.set)
            if sets.count < members.count { sets.append(moreValues(members.count - sets.count)) }
            let mark =
                undone.contains(change.id)
                ? language.remark(Phrase.Details.undone(language))
                : change.undoes == nil ? "" : language.remark(Phrase.Details.undoes(language))
            let text =
                "\(time(change.time)) \(change.by)\(mark)  " + sets.joined(separator: language.semicolon)
            for (index, line) in text.wrappedLines(toColumns: columns - 4).enumerated() {
                lines.append(
                    DetailsLine(
                        text: index == 0 ? line : "    \(line)",
                        style: undone.contains(change.id) ? .quiet : .plain))
            }
        }
        return lines
    }
}
