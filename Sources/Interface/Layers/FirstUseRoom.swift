import Display
import Seminar
import Text
import Wording

/// What a seminar is to be that is not there yet: title, days, place, sessions; it makes a programme of the answers.
///
/// Nothing is written before the last row is answered, and then by somebody else, into a folder without a programme.
struct FirstUseRoom: Room {
    typealias Row = Phrase.FirstUse.Row

    /// Where it is made; nil where that is asked too.
    fileprivate let folder: String?
    fileprivate let rows: [Row]
    fileprivate var place = 0
    fileprivate var fields: [Row: TextField] = [:]
    /// What is wrong with the row that has the focus.
    fileprivate var complaint: Phrase?
    private var isLeaving = false

    static let (mostDays, mostSessions) = (14, 6)

    init(folder: String?, in context: Context) {
        self.folder = folder
        rows = Row.allCases.filter { $0 != .folder || folder == nil }
        for row in rows {
            let text =
                switch row {
                case .day: Phrase.longDay(context.now.day)(context.language)
                case .days: "1"
                case .starts: "8:00"
                case .title, .organiser, .place, .folder: ""
                }
            fields[row] = TextField(
                text, typing: row == .folder ? TypingSettings() : context.settings.typing, isMultiline: false)
            // What stands there is a proposal: typing takes its place.
            fields[row]?.isReplacedByTyping = !text.isEmpty
        }
    }

    fileprivate var row: Row { rows[place] }

    fileprivate func text(of row: Row) -> String { (fields[row]?.text ?? "").trimmed }

    func places(in context: Context) -> [KeyPlace] { [.layer, .personForm, .editor] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        // What records is refused where no seminar is; Enter has a meaning of its own.
        case .save, .palette, .clearValue: false
        default: true
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        complaint = nil
        switch command {
        case .redraw, .suspend: return nil
        case .leave: return [.effect(.leave)]
        case .back:
            guard !isLeaving, !text(of: .title).isEmpty else { return [.effect(.leave)] }
            isLeaving = true
            return [.tell(Phrase.FirstUse.leaveAgain(Command.back.keyLabel), .warning)]
        case .choose: return goOn(in: context)
        case .nextField: step(1, in: context)
        case .previousField: step(-1, in: context)
        default:
            guard !command.entry.places.isDisjoint(with: [.editor]),
                let outcome = fields[row]?.perform(command, columns: context.size.columns)
            else { return [] }
            return outcome == .ignored ? nil : []
        }
        isLeaving = false
        return []
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        (complaint, isLeaving) = (nil, false)
        return fields[row]?.type(input) == .ignored ? nil : []
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        guard let place = rows.firstIndex(where: { $0.rawValue == name }) else { return nil }
        self.place = place
        return []
    }

    private mutating func step(_ step: Int, in context: Context) {
        fields[row]?.endWord()
        place = (place + step + rows.count) % rows.count
        // A folder's name is proposed from the title.
        if row == .folder, text(of: .folder).isEmpty {
            let name = Self.folderName(for: text(of: .title))
            fields[.folder]?.set(name)
            fields[.folder]?.isReplacedByTyping = true
        }
    }

    /// The next row, or the programme once all of them are understood.
    private mutating func goOn(in context: Context) -> [Outcome] {
        fields[row]?.endWord()
        if let complaint = complaint(about: row, in: context) {
            self.complaint = complaint
            return []
        }
        guard place == rows.count - 1 else {
            step(1, in: context)
            return []
        }
        for (place, row) in rows.enumerated() {
            guard let complaint = complaint(about: row, in: context) else { continue }
            (self.place, self.complaint) = (place, complaint)
            return []
        }
        let name = text(of: .folder)
        let folder = folder ?? (name.isEmpty ? Self.folderName(for: text(of: .title)) : name)
        return [.effect(.createSeminar(programme(in: context), folder: folder))]
    }

    private func complaint(about row: Row, in context: Context) -> Phrase? {
        switch row {
        case .title: text(of: .title).contains { !$0.isWhitespace } ? nil : Phrase.FirstUse.titleNeeded
        case .day: firstDay(in: context) == nil ? Phrase.FirstUse.badDay : nil
        case .days: dayCount == nil ? Phrase.FirstUse.badDays : nil
        case .starts: starts == nil ? Phrase.FirstUse.badStarts : nil
        case .organiser, .place, .folder: nil
        }
    }

    private func firstDay(in context: Context) -> Day? {
        Day(typed: text(of: .day), today: context.now.day, language: context.language)
    }

    private var dayCount: Int? {
        Int(text(of: .days)).flatMap { (1...Self.mostDays).contains($0) ? $0 : nil }
    }

    /// The times of a day at which sessions begin, one after the other.
    private var starts: [TimeOfDay]? {
        let parts = text(of: .starts).split { ",;、，；".contains($0) }.map { String($0).trimmed }
        let times = parts.map { TimeOfDay(spoken: $0) }
        let known = times.compactMap(\.self)
        guard known.count == times.count, (1...Self.mostSessions).contains(known.count),
            zip(known, known.dropFirst()).allSatisfy({ $0 < $1 })
        else { return nil }
        return known
    }

    /// What the answers make, as far as they are understood.
    fileprivate func sessions(in context: Context) -> [Session] {
        guard let first = firstDay(in: context), let dayCount, let starts else { return [] }
        let language = context.language
        func localized(_ text: String) -> Localized { Localized([language: text], original: language) }
        let place = text(of: .place)
        var sessions: [Session] = []
        for day in 0..<dayCount {
            for start in starts {
                let number = sessions.count + 1
                let id = "S\(number)"
                let titles =
                    number == 1
                    ? [(Phrase.Shell.newItem, 15), (Phrase.Shell.newDiscussion, 60)]
                    : [(Phrase.Shell.newDiscussion, 60)]
                let items = titles.enumerated().map { place, item in
                    Item(
                        id: "\(id)-0\(place + 1)", title: localized(item.0(language)), minutes: item.1,
                        placeholders: [ValueName.title, ValueName.minutes])
                }
                sessions.append(
                    Session(
                        id: id, title: localized(Phrase.FirstUse.session(number)(language)),
                        day: Day(number: first.number + day), place: place.isEmpty ? nil : localized(place),
                        start: start.minutes, items: items))
            }
        }
        return sessions
    }

    private func programme(in context: Context) -> Programme {
        let language = context.language
        let organiser = text(of: .organiser)
        return Programme(
            id: "toadam", title: Localized([language: text(of: .title)], original: language),
            organisers: organiser.isEmpty ? [] : [Localized([language: organiser], original: language)],
            language: language, offsetMinutes: context.now.offsetMinutes, sessions: sessions(in: context),
            fields: Field.standard)
    }

    /// A name of plain letters that every file system takes.
    static func folderName(for title: String) -> String {
        let plain = title.folded.unicodeScalars.map { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
                ? Character(scalar) : " "
        }
        let words = String(plain).split(separator: " ").prefix(6)
        return words.isEmpty ? "toa-dam" : words.joined(separator: "-")
    }

    func picture(in context: Context) -> any Picture { FirstUsePicture(context: context, room: self) }
}

private struct FirstUsePicture: Picture {
    let context: Context
    let room: FirstUseRoom

    func draw(on surface: inout Surface) {
        typealias Words = Phrase.FirstUse
        surface.drawBox(
            title: Words.title(language), columns: surface.area.columns, rows: surface.area.rows
        ) { surface in
            let columns = surface.area.columns
            let intro = Words.intro(room.folder)(language).wrappedLines(toColumns: max(1, columns - 2))
                .prefix(2)
            for (row, line) in intro.enumerated() { surface.put(line, column: 1, row: row, style: .quiet) }
            let top = intro.count + 1
            let labels = room.rows.map { $0.label(language) }
            let start = min((labels.map { Text.columns(of: $0) }.max() ?? 0) + 4, columns / 2)
            for (place, row) in room.rows.enumerated() {
                let isFocused = place == room.place
                surface.put(
                    (isFocused ? "▸ " : "  ") + labels[place], row: top + place,
                    style: isFocused ? .strong : .quiet, limit: start - 1)
                draw(row, isFocused: isFocused, column: start, at: top + place, on: &surface)
                surface.setTouch(.row(row.rawValue), row: top + place)
            }
            let below = top + room.rows.count
            surface.put(
                (room.complaint ?? room.row.advice)(language), column: start, row: below,
                style: room.complaint == nil ? .quiet : .warning)
            drawSessions(from: below + 2, on: &surface)
            surface.putKeys(
                Words.keys(
                    next: Command.nextField.keyLabel, make: Command.choose.keyLabel,
                    leave: Command.back.keyLabel)(
                        language), row: surface.area.rows - 1, style: .key)
        }
    }

    private func draw(
        _ row: FirstUseRoom.Row, isFocused: Bool, column: Int, at line: Int, on surface: inout Surface
    ) {
        guard let field = room.fields[row] else { return }
        let slice = field.slice(columns: max(2, surface.area.columns - column - 1))
        let text = isFocused ? slice.text : field.text.isEmpty ? "–" : field.text
        surface.put(
            text, column: column, row: line,
            style: isFocused ? .strong : field.text.isEmpty ? .quiet : .plain)
        if isFocused { surface.setCursor(column: column + slice.caretColumn, row: line) }
    }

    /// What will be there.
    private func drawSessions(from top: Int, on surface: inout Surface) {
        let sessions = room.sessions(in: context)
        let height = surface.area.rows - 1 - top
        guard !sessions.isEmpty, height > 1 else { return }
        surface.put(Phrase.FirstUse.preview(sessions.count)(language), column: 2, row: top, style: .title)
        for (row, session) in sessions.prefix(height - 1).enumerated() {
            let time = TimeOfDay(minutes: session.start)?.description ?? ""
            let parts = [
                session.title(language), Phrase.longDay(session.day)(language), time,
                session.place?(language),
            ]
            let isCut = row == height - 2 && sessions.count > height - 1
            surface.put(
                isCut ? "…" : parts.compactMap(\.self).joined(separator: " · "), column: 2, row: top + 1 + row
            )
        }
    }
}
