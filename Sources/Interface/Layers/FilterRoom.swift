import Display
import Seminar
import Text
import Wording

/// What the list of ideas can be filtered by, as one list that typing narrows: `rac` finds the field, `07` the people.
struct FilterRoom: Room {
    fileprivate var list = ChoosingList(typing: TypingSettings(method: .off))

    func places(in context: Context) -> [KeyPlace] { [.choices, .layer, .list, .editor] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        // Until a row was moved to, a space is part of what is looked for: "lop 4".
        command != .mark || list.query.isEmpty || list.menu.isMoved
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let picture = FilterPicture(context: context, room: self)
        let options = list.rows { picture.options(matching: $0) }
        switch command {
        case .back, .filter: return [.close]
        case .choose, .mark:
            var filter = context.filter
            if options.indices.contains(list.menu.chosen) {
                filter.toggle(options[list.menu.chosen].criterion)
            }
            return [.filter(filter)] + (command == .choose ? [.close] : [])
        case .deleteBackward where list.query.isEmpty: return [.close]
        default:
            if list.perform(command, rows: options.count, page: context.size.rows - 8) { return [] }
            // A key of what lies beneath closes the list and does it.
            return [.close, .perform(command)]
        }
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        if list.type(input) { return [] }
        guard case .key = input else { return nil }
        return [.close, .pass(input)]
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        let picture = FilterPicture(context: context, room: self)
        let options = list.rows { picture.options(matching: $0) }
        return list.menu.choose(
            options.firstIndex { "\($0.criterion)" == name }, of: options.count)
    }

    func picture(in context: Context) -> any Picture { FilterPicture(context: context, room: self) }
}

/// One row of the list, with what finds it.
private struct FilterOption {
    var criterion: IdeaCriterion
    var group: Phrase
    var entry: Picker.Entry
}

private struct FilterPicture: Picture {
    let context: Context
    let room: FilterRoom

    /// The options that a text finds, best first; all of them, in their order, for an empty one.
    func options(matching text: String) -> [FilterOption] {
        let options = options
        let picker = Picker(
            options.enumerated().map { place, option in
                Picker.Entry(
                    code: String(place), names: option.entry.names, keys: option.entry.keys,
                    details: option.entry.details + [option.group(language)])
            })
        return picker.choices(for: text).entries.compactMap { Int($0.code) }.map { options[$0] }
    }

    private var options: [FilterOption] {
        typealias Words = Phrase.Filter
        let writers = Set(context.journals.values.map(\.writer)).sorted()
        return named(Words.mark, [.starred, .incomplete, .conflicting, .rehearsal])
            + picked(Words.kind, ValueName.kind, IdeaCriterion.kind)
            + picked(Words.field, ValueName.field, IdeaCriterion.field) + named(Words.field, [.field(nil)])
            + picked(Words.trainingClass, ValueName.trainingClass, IdeaCriterion.trainingClass)
            + named(Words.trainingClass, [.trainingClass(nil)])
            + picked(Words.item, ValueName.item, IdeaCriterion.item) + named(Words.item, [.item(nil)])
            + picked(Words.status, ValueName.status, IdeaCriterion.status)
            + picked(Words.speaker, ValueName.speaker, IdeaCriterion.speaker)
            + named(Words.speaker, [.speaker(nil)])
            + named(Words.writer, writers.map(IdeaCriterion.writer))
    }

    /// One option for each code of a value, found by what finds the code wherever it is picked.
    private func picked(
        _ group: Phrase, _ value: String, _ criterion: (String) -> IdeaCriterion
    ) -> [FilterOption] {
        let entries = Property.named(value)?.picker(in: record)?.choices(for: "").entries ?? []
        return entries.filter { $0.code != Speaker.unknown }.map {
            FilterOption(criterion: criterion($0.code), group: group, entry: $0)
        }
    }

    /// Options that are found by what they are called.
    private func named(_ group: Phrase, _ criteria: [IdeaCriterion]) -> [FilterOption] {
        criteria.map { criterion in
            FilterOption(
                criterion: criterion, group: group,
                entry: Picker.Entry(code: "", names: [label(of: criterion)]))
        }
    }

    func draw(on surface: inout Surface) {
        let options = room.list.rows { self.options(matching: $0) }
        surface.drawBox(
            title: Phrase.Filter.title(language), columns: 64,
            rows: min(max(options.count, 4) + 2, max(20, surface.area.rows * 3 / 4))
        ) { surface in
            room.list.drawLine(row: 0, on: &surface)
            let height = surface.area.rows - 2
            let window = room.list.menu.window(rows: options.count, height: height)
            for (row, index) in window.enumerated() {
                let option = options[index]
                let isOn = context.filter.criteria.contains(option.criterion)
                surface.setTouch(.row("\(option.criterion)"), row: row + 1)
                let isFirst = row == 0 || options[index - 1].group != option.group
                surface.put(
                    isFirst ? option.group(language) : "", column: 1, row: row + 1, style: .quiet, limit: 12)
                surface.put(
                    "\(isOn ? "[x]" : "[ ]") \(label(of: option.criterion))", column: 14, row: row + 1)
                if index == min(room.list.menu.chosen, options.count - 1) {
                    surface.restyle(row: row + 1) { $0.reverse = true }
                }
            }
            surface.putKeys(
                Phrase.Filter.advice(
                    mark: Command.mark.keyLabel, take: Command.choose.keyLabel, back: Command.back.keyLabel)(
                        language), row: height + 1, style: .quiet, position: window, of: options.count)
        }
    }
}

extension ContextReader {
    /// A criterion as its chip says it.
    func label(of criterion: IdeaCriterion) -> String {
        typealias Words = Phrase.Filter
        func label(_ code: String?, of group: Phrase, _ name: (String) -> String) -> String {
            code.map(name) ?? "\(group(language))\(language.colon)\(Words.without(language))"
        }
        switch criterion {
        case .kind(let kind): return Kind(rawValue: kind).label(language)
        case .field(let field): return label(field, of: Words.field, fieldTitle)
        case .item(let item): return label(item, of: Words.item, itemTitle)
        case .trainingClass(let id): return label(id, of: Words.trainingClass, name)
        case .status(let status):
            return label(status, of: Words.status) { Phrase.label(of: $0, in: .status)(language) }
        case .speaker(let speaker): return label(speaker, of: Words.speaker, name)
        case .writer(let writer): return "\(Words.writer(language))\(language.colon)\(writer)"
        case .starred: return Words.starred(language)
        case .incomplete: return Words.incomplete(language)
        case .conflicting: return Words.conflicting(language)
        case .rehearsal: return Words.rehearsal(language)
        }
    }
}
