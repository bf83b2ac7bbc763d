import Display
import Seminar
import Text
import Wording

/// Who may speak: the one who has the floor, those who wait, and a line to put someone down by letters or number.
///
/// Enter puts down whom the typed letters find; on the empty line it calls the next one. Nothing advances by itself.
package struct FloorState: Sendable {
    var field: TextField
    var menu = Menu()
}

extension State {
    mutating func openFloor() -> [Effect] {
        let field = TextField(typing: TypingSettings(method: .off), isMultiline: false)
        layers.append(.floor(FloorState(field: field)))
        return []
    }

    // MARK: What happens on the floor

    /// Puts someone at the end of the queue, unless they wait already or have the floor.
    mutating func askForFloor(_ person: String) -> [Effect] {
        let floor = record.floor
        guard floor.speaking?.person != person, !floor.waiting.contains(where: { $0.person == person }) else {
            tell(Phrase.Floor.waitsAlready(name(of: person)), .warning)
            return []
        }
        let effects = record([(.floor(identifier()), request(of: person, order: floor.nextOrder(at: now)))])
        tell(Phrase.Floor.asked(name(of: person), waiting: record.floor.waiting.count), .good)
        return effects
    }

    /// What is recorded of one who asks to speak; the place only where it does not follow from the moment.
    private func request(of person: String, order: Double) -> Values {
        var values: Values = ["person": .string(person), "asked": .string(now.description)]
        if order != Double(now.milliseconds) { values["order"] = .decimal(order) }
        return values
    }

    /// The groups that have not presented in the current item and are not in the queue, in the programme's order.
    var groupsToPresent: [String] {
        record.floor.unheard(record.programme.groups.map(\.id), since: currentItem?.facts.started)
    }

    /// Puts all groups in the queue that have yet to present, as one action.
    mutating func presentGroups() -> [Effect] {
        let first = record.floor.nextOrder(at: now)
        let groups = groupsToPresent
        let effects = record(
            groups.enumerated().map { index, group in
                (.floor(identifier()), request(of: group, order: first + Double(index)))
            })
        tell(Phrase.Floor.groupsWait(groups.count, first: name(of: groups.first ?? "")), .good)
        return effects
    }

    /// Moves the chosen one of the queue past a neighbour; the choice goes with it.
    mutating func moveInQueue(_ step: Int) -> [Effect] {
        guard case .floor(var floor)? = layers.last else { return [] }
        let waiting = record.floor.waiting
        guard !waiting.isEmpty else { return [] }
        let chosen = min(floor.menu.chosen, waiting.count - 1)
        let places = record.floor.moving(waiting[chosen].id, by: step)
        floor.menu.chosen = places.isEmpty ? chosen : chosen + step
        floor.menu.isMoved = true
        layers[layers.count - 1] = .floor(floor)
        return record(places.map { (.floor($0.id), ["order": .decimal($0.order)]) })
    }

    /// Ends the turn of whoever speaks and gives the floor to the first who waits.
    mutating func callNext() -> [Effect] {
        record.floor.waiting.first.map { call($0) } ?? endTurn()
    }

    /// Gives the floor to one who waits, whatever their place in the queue.
    mutating func call(_ request: FloorRequest) -> [Effect] {
        let turn: (Subject, Values) = (.floor(request.id), ["called": .string(now.description)])
        let effects = record(ending + [turn])
        tell(Phrase.Floor.called(name(of: request.person)), .good)
        return effects
    }

    /// Ends the turn of whoever speaks; the floor is free.
    mutating func endTurn() -> [Effect] {
        guard let speaking = record.floor.speaking else { return [] }
        let spoken = stopwatch(speaking.spokenSeconds(at: now))
        let effects = record(ending)
        tell(Phrase.Floor.spoke(name(of: speaking.person), spoken))
        return effects
    }

    private var ending: [(Subject, Values)] {
        record.floor.speaking.map { [(.floor($0.id), ["done": .string(now.description)])] } ?? []
    }

    // MARK: Keys

    mutating func takeInFloor(_ input: Input, _ floor: FloorState) -> [Effect] {
        var floor = floor
        let query = floor.field.text.trimmed
        let found = query.isEmpty ? [] : Picker.speakers(record).choices(for: query).entries
        let rows = query.isEmpty ? record.floor.waiting.count : found.count
        if case .key(let key) = input {
            if query.isEmpty, let command = Command.command(for: key, at: .floor),
                command.entry.places == [.floor]
            {
                return perform(command)
            }
            if floor.menu.move(key, rows: rows, page: size.rows / 2) { return replaceLayer(.floor(floor)) }
            switch key {
            case .escape: return closeLayer()
            case .enter:
                layers[layers.count - 1] = .floor(FloorState(field: emptied(floor.field)))
                return enter(floor, found: found, query: query)
            case .named(.delete, _) where query.isEmpty: return takeOffQueue(floor)
            case .control, .alt, .function:
                if let command = Command.command(for: key, at: .tab(.run)), !command.isTyping {
                    return perform(command)
                }
            case .character, .named: break
            }
        }
        if floor.field.take(input, columns: 60) == .changed { floor.menu.reset() }
        return replaceLayer(.floor(floor))
    }

    private func emptied(_ field: TextField) -> TextField {
        var field = field
        field.clear()
        return field
    }

    private mutating func enter(_ floor: FloorState, found: [Picker.Entry], query: String) -> [Effect] {
        guard query.isEmpty else {
            guard !found.isEmpty else {
                tell(Phrase.Floor.nobody(query), .warning)
                return []
            }
            return askForFloor(found[min(floor.menu.chosen, found.count - 1)].code)
        }
        let waiting = record.floor.waiting
        guard floor.menu.isMoved, !waiting.isEmpty else { return callNext() }
        return call(waiting[min(floor.menu.chosen, waiting.count - 1)])
    }

    private mutating func takeOffQueue(_ floor: FloorState) -> [Effect] {
        let waiting = record.floor.waiting
        guard !waiting.isEmpty else { return [] }
        let request = waiting[min(floor.menu.chosen, waiting.count - 1)]
        tell(
            Phrase.Capture.removed(name(of: request.person), undo: Command.undo.entry.keys.first?.label ?? "")
        )
        return record([(.floor(request.id), ["removed": true])])
    }

    // MARK: The picture

    func drawFloor(_ floor: FloorState, on surface: inout Surface) {
        surface.drawBox(title: Phrase.Floor.title(language), columns: 72, rows: surface.area.rows - 4) {
            surface in
            drawSpeaking(row: 0, on: &surface)
            let slice = floor.field.slice(columns: max(2, surface.area.columns - 6))
            surface.put("›", column: 1, row: 1, style: .current)
            surface.put(slice.text, column: 3, row: 1, ellipsis: false)
            surface.setCursor(column: 3 + slice.caretColumn, row: 1)
            let last = surface.area.rows - 1
            surface.put(floorKeys(language), column: 1, row: last, style: .key)
            let query = floor.field.text.trimmed
            let area = Area(column: 0, row: 2, columns: surface.area.columns, rows: last - 2)
            surface.draw(in: area) { surface in
                if query.isEmpty {
                    drawWaiting(floor.menu, on: &surface)
                } else {
                    drawFound(Picker.speakers(record).choices(for: query).entries, floor.menu, on: &surface)
                }
            }
        }
    }

    private var floorKeys: Phrase {
        func label(_ command: Command) -> String { command.entry.keys.first?.label ?? "" }
        return Phrase.Floor.keys(up: label(.moveUpQueue), down: label(.moveDownQueue))
    }

    /// Who has the floor and for how long, or that it is free; returns the column after it.
    @discardableResult
    func drawSpeaking(
        column: Int = 1, row: Int, withTheme: Bool = true, on surface: inout Surface
    ) -> Int {
        guard let speaking = record.floor.speaking else {
            return surface.put(Phrase.Floor.free(language), column: column, row: row, style: .quiet)
        }
        let seconds = speaking.spokenSeconds(at: now)
        let isOver = record.room.speakerLimit.map { seconds > $0 } ?? false
        let limit = record.room.speakerLimit.map { " / \(stopwatch($0))" } ?? ""
        let isGroup = record.programme.groups.contains { $0.id == speaking.person }
        let label = (isGroup ? Phrase.Floor.presenting : Phrase.Floor.speaking)(language)
        let name = withTheme ? speakerTitle(of: speaking.person) : name(of: speaking.person)
        let text = "\(label): \(name) (\(stopwatch(seconds))\(limit))"
        return surface.put(
            (isOver ? "!!! " : "") + text, column: column, row: row, style: isOver ? .alarm : .current)
    }

    /// The queue, and below it who has had the floor in the current item, the last ones where there is little room.
    private func drawWaiting(_ menu: Menu, on surface: inout Surface) {
        let waiting = record.floor.waiting
        if waiting.isEmpty { drawNobodyWaits(on: &surface) }
        let done = record.floor.done(since: currentItem?.facts.started)
        let rows = surface.area.rows
        let doneRows = rows < 8 ? 0 : min(done.count, max(rows / 3, rows - max(2, waiting.count) - 2))
        if doneRows > 0 { drawDone(done.suffix(doneRows), from: rows - doneRows - 1, on: &surface) }
        let window = menu.window(rows: waiting.count, height: doneRows > 0 ? rows - doneRows - 2 : rows)
        for (row, index) in window.enumerated() {
            let request = waiting[index]
            let since = stopwatch(max(0, now.seconds(since: request.asked)))
            let end = surface.area.columns - 1 - columns(of: since)
            surface.put(
                "\(index + 1). \(speakerTitle(of: request.person))", column: 3, row: row,
                limit: max(0, end - 4))
            surface.put(since, endingAt: surface.area.columns - 1, row: row, style: .quiet)
            if menu.isMoved, index == min(menu.chosen, waiting.count - 1) {
                surface.restyle(row: row) { $0.reverse = true }
            }
        }
    }

    private func drawNobodyWaits(on surface: inout Surface) {
        surface.put(Phrase.Floor.nobodyWaits(language), column: 3, row: 0, style: .quiet)
        guard !groupsToPresent.isEmpty else { return }
        let key = Command.presentGroups.entry.keys.first?.label ?? ""
        surface.put(Phrase.Floor.groupsAdvice(key)(language), column: 3, row: 1, style: .quiet)
    }

    private func drawDone(_ done: some Collection<FloorRequest>, from first: Int, on surface: inout Surface) {
        surface.put(Phrase.Floor.done(language), column: 3, row: first, style: .quiet)
        for (index, request) in done.enumerated() {
            let row = first + 1 + index
            let time = stopwatch(request.spokenSeconds(at: now))
            let end = surface.area.columns - 1 - columns(of: time)
            surface.put(
                "✓ \(speakerTitle(of: request.person))", column: 3, row: row, style: .done,
                limit: max(0, end - 4))
            surface.put(time, endingAt: surface.area.columns - 1, row: row, style: .done)
        }
    }

    private func drawFound(_ found: [Picker.Entry], _ menu: Menu, on surface: inout Surface) {
        let spoken = record.floor.spokenSeconds(at: now)
        for (row, index) in menu.window(rows: found.count, height: surface.area.rows).enumerated() {
            let entry = found[index]
            surface.put(name(of: entry.code), column: 3, row: row)
            let total = spoken[entry.code].map { stopwatch($0) } ?? Phrase.Floor.notSpoken(language)
            surface.put(total, endingAt: surface.area.columns - 1, row: row, style: .quiet)
            if index == min(menu.chosen, found.count - 1) { surface.restyle(row: row) { $0.reverse = true } }
        }
    }
}

extension Command {
    /// Whether it belongs to the line being typed, and so is not for a layer that has a line of its own.
    var isTyping: Bool {
        [.save, .newLine, .form, .pickPerson, .pickField, .pickKind, .editLast, .cancelEdit, .externalEditor]
            .contains(self)
    }
}
