import Display
import Seminar
import Text
import Wording

/// What the list of ideas can be filtered by, as one list that typing narrows: `rac` finds the field, `07` the people.
package struct FilterState: Hashable, Sendable {
    var query = ""
    var menu = Menu()
}

/// One row of the list.
private struct FilterOption {
    var criterion: IdeaCriterion
    var group: Phrase
}

extension State {
    mutating func takeInFilter(_ input: Input, _ filter: FilterState) -> [Effect] {
        var filter = filter
        guard case .key(let key) = input else { return [] }
        let options = filterOptions(matching: filter.query)
        if filter.menu.move(key, rows: options.count, page: size.rows - 8) {
            return replaceLayer(.filter(filter))
        }
        switch key {
        case .escape, .tab: return closeLayer()
        // Until a row was moved to, a space is part of what is looked for: "lop 4".
        case .enter,
            .character(" ") where key == .enter || filter.query.isEmpty || filter.menu.isMoved:
            if options.indices.contains(filter.menu.chosen) {
                ideas.filter.toggle(options[filter.menu.chosen].criterion)
            }
            return key == .enter ? closeLayer() : []
        case .character(let character): filter.query.append(character)
        case .backspace:
            guard !filter.query.isEmpty else { return closeLayer() }
            filter.query.removeLast()
        case .control, .alt, .function, .named:
            layers.removeLast()
            return takeEverywhere(input, at: .tab(tab))
        }
        filter.menu.reset()
        return replaceLayer(.filter(filter))
    }

    private func filterOptions(matching query: String) -> [FilterOption] {
        let query = Query(query)
        return filterOptions.filter { option in
            query.match(in: FoldedText("\(option.group(language)) \(label(of: option.criterion))")) != nil
        }
    }

    private var filterOptions: [FilterOption] {
        typealias Words = Phrase.Filter
        let people = record.roster.filter { !$0.isRemoved }.map(\.person.id)
        let groups = record.programme.groups.map(\.id)
        let writers = Set(journals.values.map(\.writer)).sorted()
        let lists: [(Phrase, [IdeaCriterion])] = [
            (Words.mark, [.starred, .incomplete, .conflicting, .rehearsal]),
            (Words.kind, CodeList.kind.codes.map(IdeaCriterion.kind)),
            (Words.field, record.programme.fields.map { .field($0.code) } + [.field(nil)]),
            (
                Words.trainingClass,
                record.programme.classes.map { .trainingClass($0.id) } + [.trainingClass(nil)]
            ),
            (Words.item, items.map { .item($0.id) } + [.item(nil)]),
            (Words.status, CodeList.status.codes.map { .status($0) }),
            (Words.speaker, (people + groups).map { .speaker($0) } + [.speaker(nil)]),
            (Words.writer, writers.map(IdeaCriterion.writer)),
        ]
        return lists.flatMap { group, criteria in
            criteria.map { FilterOption(criterion: $0, group: group) }
        }
    }

    /// A criterion as its chip says it.
    func label(of criterion: IdeaCriterion) -> String {
        typealias Words = Phrase.Filter
        func label(_ code: String?, of group: Phrase, _ name: (String) -> String) -> String {
            code.map(name) ?? "\(group(language)): \(Words.without(language))"
        }
        switch criterion {
        case .kind(let kind): return Kind(rawValue: kind).label(language)
        case .field(let field): return label(field, of: Words.field, fieldTitle)
        case .item(let item): return label(item, of: Words.item, itemTitle)
        case .trainingClass(let id): return label(id, of: Words.trainingClass, name)
        case .status(let status):
            return label(status, of: Words.status) { Phrase.label(of: $0, in: .status)(language) }
        case .speaker(let speaker): return label(speaker, of: Words.speaker, name)
        case .writer(let writer): return "\(Words.writer(language)): \(writer)"
        case .starred: return Words.starred(language)
        case .incomplete: return Words.incomplete(language)
        case .conflicting: return Words.conflicting(language)
        case .rehearsal: return Words.rehearsal(language)
        }
    }

    func drawFilter(_ filter: FilterState, on surface: inout Surface) {
        let options = filterOptions(matching: filter.query)
        surface.drawBox(
            title: Phrase.Filter.title(language), columns: 64, rows: min(max(options.count, 4) + 2, 20)
        ) { surface in
            let column = surface.put("› " + filter.query, column: 1, row: 0, style: .strong)
            surface.setCursor(column: column, row: 0)
            let height = surface.area.rows - 2
            let window = filter.menu.window(rows: options.count, height: height)
            for (row, index) in window.enumerated() {
                let option = options[index]
                let isOn = ideas.filter.criteria.contains(option.criterion)
                let isFirst = row == 0 || options[index - 1].group != option.group
                surface.put(
                    isFirst ? option.group(language) : "", column: 1, row: row + 1, style: .quiet, limit: 12)
                surface.put(
                    "\(isOn ? "[x]" : "[ ]") \(label(of: option.criterion))", column: 14, row: row + 1)
                if index == min(filter.menu.chosen, options.count - 1) {
                    surface.restyle(row: row + 1) { $0.reverse = true }
                }
            }
            surface.put(Phrase.Filter.advice(language), column: 1, row: height + 1, style: .quiet)
        }
    }
}
