import Display
import Seminar
import Text
import Wording

/// The questions about a seminar that does not exist yet: title, days, place, sessions; it makes a programme of the answers.
///
/// Nothing is written before the last row is answered, and then by somebody else, into a folder without a programme; not even a draft,
/// which belongs to a seminar.
struct FirstUseRoom: Room {
    typealias Row = Phrase.FirstUse.Row

    /// The folder in which the seminar is made; nil where that is asked too.
    fileprivate let folder: String?
    fileprivate var form: RowForm<Row>
    /// The complaint about the row that has the focus.
    fileprivate var complaint: Phrase?
    private var isLeaving = false

    static let (mostDays, mostSessions) = (14, 6)

    init(folder: String?, in context: Context) {
        self.folder = folder
        form = RowForm(Row.allCases.filter { $0 != .folder || folder == nil }, in: context) { _ in [] }
        form.propose(Phrase.longDay(context.now.day)(context.language), for: .day)
        form.propose("1", for: .days)
        form.propose("8:00", for: .starts)
    }

    fileprivate func text(of row: Row) -> String { form.text(of: row) }

    func places(in context: Context) -> [KeyPlace] { form.places }

    var comesFirst: Bool { true }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        // What records is refused where no seminar is; Enter has a meaning of its own.
        case .save, .clearValue: false
        default: true
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        complaint = nil
        switch command {
        // There is nothing yet that a command could be done to.
        case .palette: return [.finishFirst]
        case .leave: return [.effect(.leave)]
        case .back:
            guard !isLeaving, !text(of: .title).isEmpty else { return [.effect(.leave)] }
            isLeaving = true
            return [.tell(Phrase.FirstUse.leaveAgain(Command.back.keyLabel), .warning)]
        case .choose: return goOn(in: context)
        case .nextField: step(1)
        case .previousField: step(-1)
        default: return form.perform(command, in: context)
        }
        isLeaving = false
        return []
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        (complaint, isLeaving) = (nil, false)
        return form.type(input, in: context)
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        form.choose(row: name, in: context)
    }

    private mutating func step(_ step: Int) {
        form.step(step)
        // A folder's name is proposed from the title.
        if form.row == .folder, text(of: .folder).isEmpty {
            form.propose(Self.folderName(for: text(of: .title)), for: .folder)
        }
    }

    /// The next row, or the programme once all of them are understood.
    private mutating func goOn(in context: Context) -> [Outcome] {
        form.endWords()
        if let complaint = complaint(about: form.row, in: context) {
            self.complaint = complaint
            return []
        }
        guard form.isInLastRow else {
            step(1)
            return []
        }
        for row in form.rows {
            guard let complaint = complaint(about: row, in: context) else { continue }
            form.go(to: row)
            self.complaint = complaint
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
        // A blank stands between two of them only where it is no part of one, as in `8 giờ 30`.
        let times = parts.flatMap { part -> [TimeOfDay?] in
            TimeOfDay(spoken: part).map { [$0] }
                ?? part.split(separator: " ").map { TimeOfDay(spoken: String($0)) }
        }
        let known = times.compactMap(\.self)
        guard known.count == times.count, (1...Self.mostSessions).contains(known.count),
            zip(known, known.dropFirst()).allSatisfy({ $0 < $1 })
        else { return nil }
        return known
    }

    /// The sessions that the answers make, as far as they are understood.
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

extension FirstUseRoom.Row: FormRow {
    var name: String { rawValue }
    var isTyped: Bool { true }
    var isMultiline: Bool { false }
    func choices(in context: Context) -> [Choice] { [] }
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
            let rows = room.form.rows
            let start = valueColumn(of: room.form, in: columns)
            draw(room.form, rows: rows.indices, from: top, valueColumn: start, on: &surface)
            let below = top + rows.count
            let said = (room.complaint ?? room.form.row.advice)(language)
                .wrappedLines(toColumns: max(1, columns - start - 1), atMost: 2)
            for (row, line) in said.enumerated() {
                surface.put(
                    line, column: start, row: below + row, style: room.complaint == nil ? .quiet : .warning)
            }
            drawSessions(from: below + 2, on: &surface)
            surface.putKeys(
                Words.keys(
                    next: Command.nextField.keyLabel, make: Command.choose.keyLabel,
                    leave: Command.back.keyLabel)(
                        language), row: surface.area.rows - 1, style: .key)
        }
    }

    /// Draws the sessions that will be made, as many as there is room for.
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
