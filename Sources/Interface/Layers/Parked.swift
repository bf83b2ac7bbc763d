import Display
import Seminar
import Text
import Wording

// The parking lot: a point is put aside by one key, and taken up again at an item later.
//
// A parked point is an idea of the kind `parking`; taken up, it goes to the viewed item and counts as settled.

extension State {
    /// Parks what is being typed, else the last idea recorded here.
    mutating func park() -> [Effect] {
        guard capture.field.isEmpty || capture.editing != nil else {
            capture.picked["kind"] = .string(Kind.parking.rawValue)
            if let item = viewedItem, capture.picked["return_to"] == nil {
                capture.picked["return_to"] = .string(item.id)
            }
            let effects = saveCapture()
            if isLoaded { tell(Phrase.Parking.parked, .good) }
            return effects
        }
        guard capture.editing == nil, let idea = lastOwnIdea else {
            tell(Phrase.Parking.nothing, .warning)
            return []
        }
        var values: Values = ["kind": .string(Kind.parking.rawValue)]
        if let item = idea.item { values["return_to"] = .string(item) }
        let effects = recordDifference(of: idea, to: values)
        tell(Phrase.Parking.turned(record.number(of: idea)), .good)
        return effects
    }

    /// The points that are still parked, in the order in which they were recorded.
    var parkedIdeas: [Idea] {
        record.ideas.filter {
            $0.isParked && !$0.isRemoved && ($0.rehearsal == nil || record.rehearsal != nil)
        }
    }

    mutating func openParked() -> [Effect] {
        layers.append(.parked(Menu()))
        return []
    }

    mutating func takeInParked(_ input: Input, _ menu: Menu) -> [Effect] {
        var menu = menu
        guard case .key(let key) = input else { return [] }
        let parked = parkedIdeas
        if menu.move(key, rows: parked.count, page: size.rows / 2) { return replaceLayer(.parked(menu)) }
        switch key {
        case .escape: return closeLayer()
        case .enter:
            guard !parked.isEmpty else { return closeLayer() }
            return takeUp(parked[min(menu.chosen, parked.count - 1)])
        case .control, .alt, .function: return takeLeadingKey(key, closing: .parked)
        case .character, .named: return []
        }
    }

    /// Brings a parked point to the viewed item.
    private mutating func takeUp(_ idea: Idea) -> [Effect] {
        if let reason = unavailable(.park) {
            tell(reason, .warning)
            return []
        }
        var values: Values = ["settled": true]
        if let item = viewedItem {
            values["item"] = .string(item.id)
            tell(Phrase.Parking.takenUp(record.number(of: idea), itemTitle(item.id)), .good)
        }
        let effects = recordDifference(of: idea, to: values)
        return parkedIdeas.isEmpty ? closeLayer() + effects : effects
    }

    func drawParked(_ menu: Menu, on surface: inout Surface) {
        let parked = parkedIdeas
        let rows = min(max(2, parked.count + 1), surface.area.rows - 2)
        surface.drawBox(title: Phrase.Parking.title(language), columns: 76, rows: rows) { surface in
            let height = surface.area.rows - 1
            if parked.isEmpty {
                surface.put(Phrase.Closing.noParked(language), column: 1, row: 0, style: .quiet)
            }
            let window = menu.window(rows: parked.count, height: height)
            for (row, index) in window.enumerated() {
                let idea = parked[index]
                let item = idea.item.map(itemTitle) ?? ""
                let end = surface.area.columns - 1
                let place = item.truncated(toColumns: 24)
                surface.put(place, endingAt: end, row: row, style: .quiet)
                let column = surface.put(
                    record.number(of: idea), column: 1, row: row, style: .number)
                surface.put(
                    idea.text.replacing("\n", with: " "), column: column + 1, row: row,
                    limit: max(0, end - columns(of: place) - column - 2))
                if index == min(menu.chosen, parked.count - 1) {
                    surface.restyle(row: row) { $0.reverse = true }
                    surface.setCursor(column: 1, row: row)
                }
            }
            let title = viewedItem.map { itemTitle($0.id) } ?? ""
            surface.put(Phrase.Parking.keys(title)(language), column: 1, row: height, style: .key)
        }
    }
}
