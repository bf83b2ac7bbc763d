import Display
import Seminar
import Text
import Wording

/// Who may speak: the one who has the floor, those who wait, and a line to put someone down by letters or number.
///
/// Enter puts down whom the typed letters find; on the empty line it calls the next one. Nothing advances by itself.
struct FloorRoom: Room {
    fileprivate var list: ChoosingList
    /// Ideas by speaker, for who has been heard; worked out when the record has changed, never while drawing.
    fileprivate private(set) var ideaCounts: [String: Int] = [:]
    private var version: Int?
    private var choice = KeptChoice<Identifier>()

    init(in context: Context) {
        // Who is not found is taken in under the name that was typed.
        list = ChoosingList(typing: context.settings.typing)
    }

    var needsIdeas: Bool { true }

    mutating func refresh(in context: Context) {
        if query.isEmpty {
            choice.follow(&list.menu, in: context.record.waiting(at: context.roomTime).map(\.id))
        }
        guard context.ledger.version != version else { return }
        version = context.ledger.version
        ideaCounts = context.index.facets.countsBySpeaker(in: context.record)
    }

    func places(in context: Context) -> [KeyPlace] { [.floor, .layer, .list, .editor, .leading] }

    fileprivate var query: String { list.query.trimmed }

    fileprivate func found(in context: Context) -> [Picker.Entry] {
        query.isEmpty ? [] : list.rows { context.record.speakers.choices(for: $0).entries }
    }

    /// A name that finds nobody: that of somebody who is still to be taken in.
    func unrecordedText(in context: Context) -> String? {
        query.isEmpty || !found(in: context).isEmpty ? nil : query
    }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        case .moveUpQueue, .moveDownQueue, .withdraw: return query.isEmpty
        default: return true
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let waiting = context.record.waiting(at: context.roomTime)
        let found = found(in: context)
        switch command {
        case .back: return [.close]
        case .choose:
            if query.isEmpty, list.menu.isMoved, let told = tellTaken(in: context) { return told }
            let chosen = list
            choice.release()
            list = ChoosingList(typing: context.settings.typing)
            return choose(chosen, found, in: context)
        case .withdraw:
            if let told = tellTaken(in: context) { return told }
            choice.release()
            return list.chosen(of: waiting).map { [.record(.floor(.withdraw($0.id)))] } ?? []
        case .moveUpQueue: return move(-1, waiting, in: context)
        case .moveDownQueue: return move(1, waiting, in: context)
        default:
            let rows = query.isEmpty ? waiting.count : found.count
            return list.perform(command, rows: rows, page: context.size.rows / 2) ? [] : nil
        }
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        list.use(context.settings.typing)
        return list.type(input) ? [] : nil
    }

    private func choose(_ list: ChoosingList, _ found: [Picker.Entry], in context: Context) -> [Outcome] {
        let query = list.query.trimmed
        guard query.isEmpty else {
            guard let entry = list.chosen(of: found) else {
                // Who is not on the roster is taken in at once.
                return [.record(.floor(.askNew([ValueName.name: .string(query)])))]
            }
            return [.record(.floor(.ask(entry.code)))]
        }
        let floor = context.record.floor
        guard list.menu.isMoved, let request = list.chosen(of: context.record.waiting(at: context.roomTime))
        else {
            let hasNext = context.record.canCallNext(at: context.roomTime)
            if !hasNext, floor.speaking == nil { return [] }
            return [.record(.floor(hasNext ? .callNext : .endTurn))]
        }
        return [.record(.floor(.call(request.id)))]
    }

    /// Moves the chosen one of the queue past a neighbour; the choice goes with it.
    private mutating func move(_ step: Int, _ waiting: [FloorRequest], in context: Context) -> [Outcome] {
        if let told = tellTaken(in: context) { return told }
        guard let request = list.chosen(of: waiting) else { return [] }
        list.menu = Menu(chosen: min(list.menu.chosen, waiting.count - 1), isMoved: true)
        return [.record(.floor(.move(request.id, by: step)))]
    }

    /// Says that whoever was chosen waits no more, where another laptop saw to that.
    private mutating func tellTaken(in context: Context) -> [Outcome]? {
        guard let id = choice.tellTaken() else { return nil }
        let person = context.record.values(of: .floor(id)).text(ValueName.person) ?? ""
        return [.tell(Phrase.Places.taken(context.name(of: person)), .warning)]
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        let waiting = context.record.waiting(at: context.roomTime)
        guard !query.isEmpty else {
            return list.menu.choose(waiting.firstIndex { $0.id.description == name }, of: waiting.count)
        }
        let found = found(in: context)
        return list.menu.choose(found.firstIndex { $0.code == name }, of: found.count)
    }

    func picture(in context: Context) -> any Picture { FloorPicture(context: context, room: self) }
}

/// The queue over the screen.
private struct FloorPicture: Picture {
    let context: Context
    let room: FloorRoom

    func draw(on surface: inout Surface) {
        surface.drawBox(
            title: Phrase.Floor.title(language), columns: 72, rows: max(surface.area.rows - 4, 4)
        ) { surface in
            let rows = surface.area.rows
            // The line where people are put down has its row before all else.
            let line = rows >= 4 ? 1 : 0
            if line > 0 { FloorLine(context: context).draw(row: 0, on: &surface) }
            let slice = room.list.field.slice(columns: max(2, surface.area.columns - 6))
            surface.put("›", column: 1, row: line, style: .current)
            surface.put(slice.text, column: 3, row: line, ellipsis: false)
            surface.setCursor(column: 3 + slice.caretColumn, row: line)
            var last = rows
            if rows >= 6 {
                last -= 1
                surface.putKeys(floorKeys(language), row: last, style: .key)
            }
            if rows >= 12 {
                last -= 1
                surface.put(balance, column: 1, row: last, style: .quiet)
            }
            let query = room.query
            let area = Area(
                column: 0, row: line + 1, columns: surface.area.columns, rows: max(0, last - line - 1))
            surface.draw(in: area) { surface in
                if query.isEmpty {
                    drawWaiting(room.list.menu, on: &surface)
                } else {
                    drawFound(room.found(in: context), room.list.menu, on: &surface)
                }
            }
        }
    }

    /// How many have not been heard, and how many of each class have.
    private var balance: String {
        let silent = Phrase.Floor.silent(record.silent(ideas: room.ideaCounts, at: now).count)
        let classes = record.balance(ideas: room.ideaCounts, at: now).compactMap { balance in
            balance.trainingClass.map { id in
                Phrase.Floor.heard(balance.heard, of: balance.people, in: name(of: id))
            }
        }
        return ([silent] + classes).map { $0(language) }.joined(separator: " · ")
    }

    private var floorKeys: Phrase {
        Phrase.Floor.keys(
            up: Command.moveUpQueue.keyLabel, down: Command.moveDownQueue.keyLabel,
            ask: Command.choose.keyLabel,
            rows: Command.rowKeys, withdraw: Command.withdraw.keyLabel, back: Command.back.keyLabel)
    }

    /// The queue with its time column named, and below it who has had the floor in the current item, the last ones where
    /// there is little room.
    private func drawWaiting(_ menu: Menu, on surface: inout Surface) {
        let waiting = record.waiting(at: now)
        let rows = surface.area.rows
        let end = surface.area.columns - 1
        let head = !waiting.isEmpty && rows >= 4 ? 1 : 0
        if waiting.isEmpty { drawNobodyWaits(on: &surface) }
        if head > 0 { drawHead(Phrase.Floor.who, Phrase.Floor.waited, on: &surface) }
        let done = record.floor.done(since: currentItem?.facts.started)
        let doneRows = rows < 8 ? 0 : min(done.count, max(rows / 3, rows - max(2, waiting.count) - 3))
        if doneRows > 0 { drawDone(done.suffix(doneRows), from: rows - doneRows - 1, on: &surface) }
        let height = (doneRows > 0 ? rows - doneRows - 2 : rows) - head
        for (row, index) in menu.window(rows: waiting.count, height: height).enumerated() {
            let request = waiting[index]
            let since = counted(max(0, now.seconds(since: request.asked)))
            surface.put(
                "\(index + 1). \(speakerTitle(of: request.person))\(substituteRemark(of: request.person))",
                column: 3, row: head + row,
                limit: max(0, end - columns(of: since) - 4))
            surface.put(since, endingAt: end, row: head + row, style: .quiet)
            surface.setTouch(.row(request.id.description), row: head + row)
            // The first one, who would be called, until another is chosen.
            if menu.isChosen(index, of: waiting.count) { surface.select(row: head + row) }
        }
    }

    /// What stands in the list, and what its times are.
    private func drawHead(_ title: Phrase, _ time: Phrase, row: Int = 0, on surface: inout Surface) {
        surface.put(title(language), column: 3, row: row, style: .quiet)
        surface.put(time(language), endingAt: surface.area.columns - 1, row: row, style: .quiet)
    }

    private func drawNobodyWaits(on surface: inout Surface) {
        surface.put(
            Phrase.Floor.nobodyWaits(ask: Command.choose.keyLabel)(language), column: 3, row: 0, style: .quiet
        )
        var row = 1
        if let speaker = record.nextByProgramme {
            let phrase = Phrase.Floor.byProgramme(name(of: speaker), call: Command.choose.keyLabel)
            surface.put(phrase(language), column: 3, row: row)
            row += 1
        }
        guard !record.groupsToPresent.isEmpty else { return }
        let key = Command.presentGroups.keyLabel
        surface.put(Phrase.Floor.groupsAdvice(key)(language), column: 3, row: row, style: .quiet)
    }

    private func drawDone(_ done: some Collection<FloorRequest>, from first: Int, on surface: inout Surface) {
        drawHead(Phrase.Floor.done, Phrase.People.spoken, row: first, on: &surface)
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
        let rows = surface.area.rows
        if found.isEmpty {
            let phrase = Phrase.Floor.nobodyFound(room.query, add: Command.choose.keyLabel)
            for (row, line) in phrase(language).wrappedLines(toColumns: surface.area.columns - 4)
                .prefix(rows).enumerated()
            {
                surface.put(line, column: 3, row: row, style: .warning)
            }
        }
        let silent = Set(record.silent(ideas: room.ideaCounts, at: now).map(\.person.id))
        let head = !found.isEmpty && rows >= 4 ? 1 : 0
        let end = surface.area.columns - 1
        if head > 0 { drawHead(Phrase.Floor.found, Phrase.People.spoken, on: &surface) }
        for (row, index) in menu.window(rows: found.count, height: rows - head).enumerated() {
            let entry = found[index]
            let place = record.waiting(at: now).firstIndex { $0.person == entry.code }
            let total =
                place.map { Phrase.Floor.waits(at: $0 + 1)(language) }
                ?? spoken[entry.code].map { stopwatch($0) }
                ?? (silent.contains(entry.code) ? Phrase.Floor.notSpoken(language) : "–")
            let room = max(0, end - columns(of: total) - 4)
            surface.put(name(of: entry.code, columns: room), column: 3, row: head + row, limit: room)
            surface.put(total, endingAt: end, row: head + row, style: .quiet)
            surface.setTouch(.row(entry.code), row: head + row)
            if menu.isChosen(index, of: found.count) { surface.select(row: head + row) }
        }
    }
}

/// Who has the floor and for how long, or that it is free, in one row; where that is short, the time stays.
struct FloorLine: ContextReader {
    let context: Context
    /// Whether the theme of a group, and who is there in a person's place, stand elsewhere.
    var isNameOnly = false

    /// Draws the row; returns the column after it.
    @discardableResult
    func draw(column: Int = 1, row: Int, on surface: inout Surface) -> Int {
        guard let speaking = record.floor.speaking else {
            return surface.put(Phrase.Floor.free(language), column: column, row: row, style: .quiet)
        }
        let seconds = speaking.spokenSeconds(at: now)
        let isOver = context.isRoomTimeKnown && record.room.speakerLimit.map { seconds > $0 } ?? false
        let limit = record.room.speakerLimit.map { " / \(stopwatch($0))" } ?? ""
        let isGroup = record.programme.groups.contains { $0.id == speaking.person }
        let label = (isGroup ? Phrase.Floor.presenting : Phrase.Floor.speaking)(language)
        let time = language.remark(counted(seconds) + limit)
        let sign = isOver ? "!!! " : ""
        let name = name(of: speaking.person)
        let room = surface.area.columns - column
        let remark = isNameOnly ? "" : substituteRemark(of: speaking.person)
        let titles = ((isNameOnly ? [] : [speakerTitle(of: speaking.person)]) + [name]).map { $0 + remark }
        let texts = titles.map { "\(label)\(language.colon)\($0)" } + [name].map { "▶ \($0)\(remark)" }
        let fitting = texts.map { "\(sign)\($0)\(time)" }.first { columns(of: $0) <= room }
        let short =
            self.name(of: speaking.person, columns: max(1, room - columns(of: sign + "▶ " + time))) + remark
        let text =
            fitting
            ?? "\(sign)▶ \(short.truncated(toColumns: max(1, room - columns(of: sign + time) - 2)))\(time)"
        return surface.put(text, column: column, row: row, style: isOver ? .alarm : .current)
    }
}
