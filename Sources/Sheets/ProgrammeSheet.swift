package import Seminar
import Text
package import Wording

/// What a table says of a programme: its sessions with their items; the columns are found by their headings.
///
/// A day, a session and a place hold for the rows below until others are named. How long an item takes is what the table says, else
/// it lasts until the end that its time names, else until the next one of the session starts. Items that have one time share it
/// evenly. The last one of a session lasts until the end that the session's name tells, a break until the next session of the day;
/// else it is taken to be short.
package struct ProgrammeSheet: Sendable {
    /// What of the table was not understood.
    package enum Remark: Hashable, Sendable {
        case table(TableRemark)
        case noDay
        case unknownDay(text: String)
        case unknownTime(text: String)
        case unknownMinutes(text: String)
        /// The first item of a session has no time.
        case noStart
        /// Neither minutes nor an end, and no next item with a start.
        case noMinutes
        /// The last item of a session has no end, and is taken to be so many minutes long.
        case assumed(minutes: Int)
        /// It has the time of the item above, of which it is given so many minutes.
        case shared(minutes: Int)
        /// It starts before the one above it has ended, at so many minutes after midnight.
        case overlap(end: Int)
        case noTitle
        /// Several could speak by the name that stands there, who are told apart so.
        case namesakes(name: String, [Phrase])
    }

    package private(set) var sessions: [Session] = []
    package private(set) var remarks: [(row: Int, column: Int, remark: Remark)] = []
    /// The places of sessions that the table gives no name.
    private var unnamed: Set<Int> = []
    /// The first line above the headings; nil for none.
    package private(set) var title: String?

    /// Whether something was left out that the programme would lack.
    package var isWhole: Bool {
        remarks.allSatisfy { remark in
            switch remark.remark {
            case .table, .assumed, .shared, .namesakes: true
            default: false
            }
        }
    }

    /// Whether the table has nothing but headings, of which it may be another one's.
    package var isEmpty: Bool { sessions.isEmpty && isWhole }

    /// The sessions, of which those without a name are called as others of their day are already.
    package func sessions(calledAs former: [Session]) -> [Session] {
        var sessions = sessions
        for place in unnamed {
            let day = sessions[place].day
            let before = sessions[..<place].count { $0.day == day }
            let alike = former.filter { $0.day == day }
            if alike.indices.contains(before) { sessions[place].title = alike[before].title }
        }
        return sessions
    }

    /// - Parameters:
    ///   - language: that of the seminar, in whose order days are written.
    ///   - today: what a day without a year is counted from.
    ///   - day: of the rows above which none is named; nil where nobody knows it.
    ///   - record: in which those who speak are looked for; nil for nowhere.
    /// - Returns: nil where no sheet has a row of headings with one for titles.
    package init?(
        _ sheets: [Sheet], _ language: Language, today: Day, day: Day? = nil, for record: Record? = nil
    ) {
        guard
            let table = HeadedTable(
                sheets, with: ProgrammeHeading.title, besides: .other, heading: ProgrammeHeading.init)
        else { return nil }
        title = table.rows[..<table.headings].joined().first { !$0.isEmpty }
        remarks = table.remarks.map { ($0.row, $0.column, .table($0.remark)) }
        var reading = Reading(language: language, today: today, day: day)
        for row in table.body where !table.isEmpty(row) {
            for (heading, remark) in reading.read(row, of: table) {
                remarks.append((row, table.column(heading), remark))
            }
            let speaker = table.text(row, .speaker)
            let text = Localized([language: speaker], original: language)
            let namesakes = record?.namesakes(named: text).compactMap { record?.phrase(ofSpeaker: $0) } ?? []
            if !namesakes.isEmpty {
                remarks.append((row, table.column(.speaker), .namesakes(name: speaker, namesakes)))
            }
        }
        sessions = reading.sessions
        unnamed = reading.unnamed
        for (row, heading, remark) in reading.settle(&sessions) {
            remarks.append((row, table.column(heading), remark))
        }
        remarks.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    }
}

/// The rows as they come, with what holds until something else is named.
private struct Reading {
    let language: Language
    let today: Day
    private(set) var sessions: [Session] = []
    private(set) var unnamed: Set<Int> = []
    private var day: Day?
    private var name = ""
    private var place = ""
    /// The half of the day that a line above the rows names.
    private var half: HalfDay?
    /// Whether a line names a session that the next item begins.
    private var isAnnounced = false
    private var facts: [[Fact]] = []

    /// What a row says of its item's time.
    private struct Fact {
        let row: Int
        var start: Int?
        /// How long it takes, as far as the row says.
        var minutes: Int?
        /// Whether it says nothing of that.
        let isSilent: Bool
    }

    init(language: Language, today: Day, day: Day?) {
        self.language = language
        self.today = today
        self.day = day
    }

    mutating func read(_ row: Int, of table: HeadedTable<ProgrammeHeading>) -> [(
        ProgrammeHeading, ProgrammeSheet.Remark
    )] {
        var remarks: [(ProgrammeHeading, ProgrammeSheet.Remark)] = []
        if let cell = table.lonely(row, besides: .ordinal),
            announce(table.rows[row][cell], in: table.heading(of: cell))
        {
            return []
        }
        let dayText = table.text(row, .day)
        if !dayText.isEmpty {
            if let day = day(of: dayText) {
                begin(day, HalfDay(naming: dayText), calledAs: dayText)
            } else {
                remarks.append((.day, .unknownDay(text: dayText)))
            }
        }
        let newName = table.text(row, .session)
        let newPlace = table.text(row, .place)
        let isNewSession =
            isAnnounced
            || !newName.isEmpty && newName != name || !newPlace.isEmpty && newPlace != place && !place.isEmpty
        if !newName.isEmpty { name = newName }
        if !newPlace.isEmpty { place = newPlace }
        let title = table.text(row, .title)
        let (timeText, endText) = (table.text(row, .time), table.text(row, .end))
        guard !title.isEmpty else {
            // A row that only names a session or a place holds for those below.
            return timeText.isEmpty && endText.isEmpty && table.text(row, .minutes).isEmpty
                ? remarks : remarks + [(.title, .noTitle)]
        }
        guard let day else { return remarks + [(.day, .noDay)] }
        let times = Self.times(timeText)
        if times == nil { remarks.append((.time, .unknownTime(text: timeText))) }
        let end = Self.time(endText)
        if !endText.isEmpty, end.map({ $0 <= times?.start ?? 0 }) ?? true {
            remarks.append((.end, .unknownTime(text: endText)))
        }
        let minutesText = table.text(row, .minutes)
        let minutes = Self.minutes(minutesText)
        if !minutesText.isEmpty, !(minutes.map { (1...1_440).contains($0) } ?? false) {
            remarks.append((.minutes, .unknownMinutes(text: minutesText)))
        }
        if isNewSession || sessions.last?.day != day || sessions.isEmpty { beginSession(day) }
        let (session, number) = (sessions.count, sessions[sessions.count - 1].items.count + 1)
        let speaker = table.text(row, .speaker)
        sessions[session - 1].items.append(
            Item(
                id: "N\(session)-\(number < 10 ? "0" : "")\(number)", title: localized(title), minutes: 0,
                isBreak: ProgrammeHeading.isBreak(title.cellKey),
                speaker: speaker.isEmpty ? nil : localized(speaker)))
        let length = (times?.end ?? end).flatMap { end in times?.start.map { end - $0 } }
        let isSilent = times != nil && endText.isEmpty && minutesText.isEmpty
        facts[session - 1].append(
            Fact(row: row, start: times?.start, minutes: minutes ?? length, isSilent: isSilent))
        return remarks
    }

    /// Takes a line that stands alone in its row for the day or the session of the rows below.
    ///
    /// - Parameter heading: that of its column. Where titles stand an item may have no more than that; in the columns of sessions,
    ///   places and the like it is what their headings say.
    /// - Returns: whether it is one.
    private mutating func announce(_ text: String, in heading: ProgrammeHeading?) -> Bool {
        let half = HalfDay(naming: text)
        if let day = day(of: text) {
            begin(day, half, calledAs: text)
            return true
        }
        let isName =
            switch heading {
            case .title, .day: half != nil
            case .time: half != nil || Self.times(text) == nil
            case .ordinal, nil: text.count(where: \.isLetter) > 2
            case .session, .place, .end, .minutes, .speaker, .other: false
            }
        if isName { (self.half, name, isAnnounced) = (half, text, true) }
        return isName
    }

    private mutating func begin(_ day: Day, _ half: HalfDay?, calledAs text: String) {
        if day != self.day {
            place = ""
            // A line that no item has followed yet is of the day that comes.
            if !isAnnounced { (name, self.half) = ("", nil) }
        }
        self.day = day
        if let half, half != self.half { (self.half, name, isAnnounced) = (half, text, true) }
    }

    private mutating func beginSession(_ day: Day) {
        if name.isEmpty { unnamed.insert(sessions.count) }
        // A name that tells when the session ends is kept as it is.
        let half = Self.end(toldIn: name) == nil ? half : nil
        let title =
            half.map { dated($0.name(on: day)) }
            ?? (name.isEmpty ? dated(Phrase.shortDay(day)) : localized(name))
        sessions.append(
            Session(
                id: "S\(sessions.count + 1)", title: title, day: day,
                place: place.isEmpty ? nil : localized(place), start: 0, items: []))
        facts.append([])
        isAnnounced = false
    }

    private func localized(_ text: String) -> Localized { Localized([language: text], original: language) }

    /// A day, or half of one, as the name of a session, in the way of each language.
    private func dated(_ name: Phrase) -> Localized {
        Localized([.vietnamese: name.vi, .english: name.en, .japanese: name.ja], original: language)
    }

    /// Gives sessions their starts and items their minutes, once all rows are known.
    func settle(_ sessions: inout [Session]) -> [(row: Int, ProgrammeHeading, ProgrammeSheet.Remark)] {
        var remarks: [(row: Int, ProgrammeHeading, ProgrammeSheet.Remark)] = []
        for session in sessions.indices {
            let (facts, shared) = Self.sharing(facts[session])
            remarks += shared.map { ($0.row, .time, .shared(minutes: $0.minutes)) }
            guard let start = facts[0].start else {
                remarks.append((facts[0].row, .time, .noStart))
                continue
            }
            sessions[session].start = start
            var end = start
            for (place, fact) in facts.enumerated() {
                let start = fact.start ?? end
                if start < end { remarks.append((fact.row, .time, .overlap(end: end))) }
                // A start that does not follow from what stands above it may not move.
                if start > end { sessions[session].items[place].fixedStart = start }
                let isLast = place + 1 == facts.count
                let next = isLast ? nil : facts[place + 1].start
                var minutes = fact.minutes ?? next.map { $0 - start }
                if minutes == nil, isLast, fact.isSilent {
                    let (length, isAssumed) = lengthOfLast(of: session, from: start, in: sessions)
                    minutes = length
                    if isAssumed { remarks.append((fact.row, .time, .assumed(minutes: length))) }
                }
                if let minutes, minutes > 0 {
                    sessions[session].items[place].minutes = minutes
                    end = start + minutes
                } else {
                    remarks.append((fact.row, .minutes, .noMinutes))
                }
            }
        }
        return remarks
    }

    /// The items of a session, of which those that have one time share its minutes: those that repeat it, and those without a time
    /// between it and the next that starts when it ends.
    ///
    /// - Returns: them, and what each but the first of those that share was given.
    private static func sharing(_ facts: [Fact]) -> (facts: [Fact], shared: [(row: Int, minutes: Int)]) {
        var (facts, shared) = (facts, [(row: Int, minutes: Int)]())
        var place = 0
        while place < facts.count {
            let first = facts[place]
            var next = place + 1
            defer { place = next }
            guard let start = first.start, let minutes = first.minutes else { continue }
            while next < facts.count, facts[next].start == start, facts[next].minutes == minutes { next += 1 }
            if next == place + 1 {
                var end = next
                while end < facts.count, facts[end].start == nil, facts[end].isSilent { end += 1 }
                if end < facts.count, facts[end].start == start + minutes { next = end }
            }
            let count = next - place
            guard count > 1, minutes >= count else { continue }
            for index in 0..<count {
                let part = minutes * (index + 1) / count - minutes * index / count
                facts[place + index].minutes = part
                guard index > 0 else { continue }
                facts[place + index].start = nil
                shared.append((facts[place + index].row, part))
            }
        }
        return (facts, shared)
    }

    /// How long the last item of a session takes that begins at a time and of whose end its row says nothing, and whether that is only assumed.
    private func lengthOfLast(
        of session: Int, from start: Int, in sessions: [Session]
    ) -> (minutes: Int, isAssumed: Bool) {
        let this = sessions[session]
        if let end = Self.end(toldIn: this.title(language)), end > start { return (end - start, false) }
        let following = session + 1
        let isSameDay = sessions.indices.contains(following) && sessions[following].day == this.day
        let next = isSameDay ? facts[following][0].start.flatMap { $0 > start ? $0 - start : nil } : nil
        if let next, this.items.last?.isBreak ?? false { return (next, false) }
        return (min(Self.assumedLength, next ?? .max), true)
    }

    /// Minutes; a closing takes about that long.
    private static let assumedLength = 15

    /// The end of a session whose name tells from when to when it lasts: `Sáng (8h00 – 11h30)`.
    private static func end(toldIn name: String) -> Int? {
        let times = name.lowercased().matches(of: #/\d{1,2}\s*(?:giờ|h|:|時)(?:\s*\d{1,2}\s*(?:phút|分)?)?/#)
        return times.count == 2 ? time(String(times[1].0)) : nil
    }

    /// `16/9/2024`, `Sáng thứ Hai, ngày 16-9`, `2024-09-16`, `16 September 2024`, `9月16日`; the number that a spreadsheet counts it by.
    private func day(of text: String) -> Day? {
        if let day = Day(typed: text, today: today, language: language) { return day }
        if let number = Int(text), (Self.firstDay...Self.lastDay).contains(number) {
            return Day(number: number - Self.daysTo1970)
        }
        let digits = text.unicodeScalars.indices.filter { ("0"..."9").contains(text.unicodeScalars[$0]) }
        guard let first = digits.first, let last = digits.last, first < last else { return nil }
        return Day(typed: String(text.unicodeScalars[first...last]), today: today, language: language)
    }

    /// What a spreadsheet counts days by, without a format that tells: those of the years 2000 to 2100.
    private static let (firstDay, lastDay, daysTo1970) = (36_526, 73_415, 25_569)

    /// `8h30`, `08:30 – 09:00`; nil where it is no time, and no start where there is no text.
    private static func times(_ text: String) -> (start: Int?, end: Int?)? {
        guard !text.isEmpty else { return (nil, nil) }
        let parts = text.trimmingPrefix(#/\d{4}-\d\d-\d\d /#).replacing("đến", with: "-")
            .split(omittingEmptySubsequences: false) { "-–—~〜～".contains($0) }
            .map { String($0).withoutSpaceAround }
        guard let first = parts.first, let start = time(first), parts.count <= 2 else { return nil }
        // 15h00 – may leave the end open.
        guard parts.count == 2, !parts[1].isEmpty else { return (start, nil) }
        guard let end = time(parts[1]) else { return nil }
        // 1:30 – 3:00 PM is in the afternoon, 11:30 – 1:00 PM begins before it.
        let letters = parts[1].lowercased().filter(\.isLetter)
        let half = ["am", "pm", "sáng", "chiều", "tối"].first(where: letters.hasSuffix)
        let late = half.flatMap { time(first + $0) } ?? start
        guard end > min(start, late) else { return nil }
        return (late < end ? late : start, end)
    }

    /// `30`, `45 phút`, `20 min`; with hours `1h30`, `1 tiếng`, `2 giờ`, `01:30`; nil for what is neither.
    private static func minutes(_ text: String) -> Int? {
        let number = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(number.count).drop { $0.isWhitespace }.lowercased()
        if unit.isEmpty || ["p", "m", "'", "’", "分"].contains(where: unit.hasPrefix) { return Int(number) }
        let hours = [("tiếng", "giờ"), ("hours", "h"), ("hour", "h"), ("時間", "時")]
        return time(hours.reduce(text.lowercased()) { $0.replacing($1.0, with: $1.1) })
    }

    /// A time as people write it, or as a spreadsheet shows it: with seconds, or as the part of a day that has passed.
    private static func time(_ text: String) -> Int? {
        var text = text.withoutSpaceAround
        if text.count(where: { $0 == ":" }) == 2, text.hasSuffix(":00") { text.removeLast(3) }
        if let part = Double(text), part > 0, part < 1, text.hasPrefix("0.") {
            return Int((part * 1_440).rounded())
        }
        return TimeOfDay(spoken: text)?.minutes
    }
}

extension ProgrammeHeading {
    /// What the heading of a column names; nil for what a programme has no place for.
    init?(_ text: String) {
        guard let heading = Self.byName[text.cellKey] else { return nil }
        self = heading
    }

    private static let byName = headings(all)

    /// Whether an item is a break, by its title.
    static func isBreak(_ key: String) -> Bool { breaks.contains { key.contains($0.cellKey) } }
}

extension ProgrammeSheet {
    /// What was understood: each session, and below it a line for each item.
    package func lines(_ language: Language) -> [String] {
        var lines: [String] = []
        for session in sessions {
            var head = [Phrase.longDay(session.day)(language), session.title(language)]
            if let place = session.place { head.append(place(language)) }
            lines.append(head.joined(separator: " · "))
            var start = session.start
            for item in session.items {
                start = item.fixedStart ?? start
                let time = TimeOfDay(minutes: start % 1_440)?.description ?? ""
                let speaker = item.speaker.map { " · " + $0(language) } ?? ""
                let minutes = Phrase.Run.minutes(item.minutes)(language)
                lines.append("  \(time)  \(minutes)  \(item.title(language))\(speaker)")
                start += item.minutes
            }
        }
        return lines
    }

    /// What was not taken, each with its cell.
    package var complaints: [Phrase] {
        remarks.map {
            Phrase.Import.remark($0.remark.phrase, at: Sheet.address(row: $0.row, column: $0.column))
        }
    }
}

extension ProgrammeSheet.Remark {
    fileprivate var phrase: Phrase {
        switch self {
        case .table(let remark): remark.phrase
        case .noDay: Phrase.Import.noDay
        case .unknownDay(let text): Phrase.Import.unknownDay(text)
        case .unknownTime(let text): Phrase.Import.unknownTime(text)
        case .unknownMinutes(let text): Phrase.Import.unknownMinutes(text)
        case .noStart: Phrase.Import.noStart
        case .noMinutes: Phrase.Import.noMinutes
        case .assumed(let minutes): Phrase.Import.assumed(minutes: minutes)
        case .shared(let minutes): Phrase.Import.shared(minutes: minutes)
        case .overlap(let end):
            Phrase.Import.overlap(TimeOfDay(minutes: end % 1_440)?.description ?? "")
        case .noTitle: Phrase.Import.noItemTitle
        case .namesakes(let name, let names): Phrase.Import.namesakes(name, names)
        }
    }
}

extension ProgrammeUpdate {
    /// In what the programme would be another one, a line each.
    ///
    /// - Parameter isUntouched: whether items that the table does not have go; else they are skipped.
    package func lines(_ language: Language, isUntouched: Bool) -> [String] {
        differences.map { difference in
            let (words, title): ([Phrase], String) =
                switch difference {
                case .newSession(let session): ([Phrase.Import.added], session.title(language))
                case .sessionGone(let session): ([Phrase.Import.gone], session.title(language))
                case .session(let session, let values):
                    ([Phrase.Import.changed(values.map(\.label))], session.title(language))
                case .newItem(let item): ([Phrase.Import.added], item.title(language))
                case .itemGone(let item, let entries, let wasStarted):
                    (
                        [isUntouched ? Phrase.Import.gone : Phrase.Import.itemSkipped]
                            + (entries > 0 || wasStarted
                                ? [Phrase.Import.itemHolds(entries: entries, wasStarted: wasStarted)] : []),
                        item.title(language)
                    )
                case .item(let former, let item, let values):
                    (
                        [Phrase.Import.changed(values.map(\.label))],
                        former.title == item.title
                            ? item.title(language) : "\(former.title(language)) → \(item.title(language))"
                    )
                }
            return words.map { $0(language) }.joined(separator: language.comma) + language.colon + title
        }
    }
}
