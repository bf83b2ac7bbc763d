package import Seminar
internal import Wording

/// A table for spreadsheets as a value: real days, times and numbers, and nothing of how a file says so.
///
/// `CSVReport` and `XLSX` are functions of it, so that a table stands in one place whatever file it goes into.
package struct DataTable: Hashable, Sendable {
    /// What it is called, such as the sheet of a workbook.
    package let name: String
    package let heads: [String]
    package let rows: [[TableCell]]
    /// How many columns on the left tell whose row it is, and stay in sight.
    let fixedColumns: Int
    /// Whether the last row adds the others up, and so is no row to be filtered or sorted.
    let hasTotals: Bool
    /// What may be chosen in the cells of a column, by its place.
    let choices: [Int: [String]]
    /// Columns of text for which room is left where somebody is to write, by their places.
    let room: [Int: Int]

    init(
        _ name: String, _ heads: [String], _ rows: [[TableCell]], fixedColumns: Int = 0,
        hasTotals: Bool = false, choices: [Int: [String]] = [:], room: [Int: Int] = [:]
    ) {
        self.choices = choices
        self.room = room
        self.name = name
        self.heads = heads
        self.rows = rows
        self.fixedColumns = fixedColumns
        self.hasTotals = hasTotals
    }
}

/// What stands in one cell.
package enum TableCell: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// A whole number of hundredths.
    case share(Int)
    case day(Day)
    /// Seconds after midnight; their last two digits may be of no interest.
    case time(Int, showsSeconds: Bool)
    /// By the clock of the place.
    case moment(Moment)

    static let empty = TableCell.text("")

    /// A text, or nothing.
    static func text(_ text: String?) -> TableCell { .text(text ?? "") }

    /// The time of day of a moment; its day too where that is another one than the row says.
    static func time(_ moment: Moment?, on day: Day? = nil, showsSeconds: Bool = false) -> TableCell {
        guard let moment else { return .empty }
        if let day, moment.day != day { return .moment(moment) }
        return .time(moment.secondOfDay, showsSeconds: showsSeconds)
    }

    /// What a file of text says.
    var text: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .share(let hundredths): "\(hundredths)%"
        case .day(let day): day.description
        case .time(let seconds, let showsSeconds): Self.clock(seconds, showsSeconds: showsSeconds)
        case .moment(let moment): "\(moment.day) \(moment.clock(seconds: true))"
        }
    }

    private static func clock(_ seconds: Int, showsSeconds: Bool) -> String {
        Moment(day: Day(number: 0), secondOfDay: seconds, offsetMinutes: 0).clock(seconds: showsSeconds)
    }
}

extension RecordNames {
    /// A value in words; a day as one.
    func cell(_ property: Property, of idea: Idea) -> TableCell {
        let text = value(property, of: idea)
        guard property.shape == .day, let day = Day(text) else { return .text(text) }
        return .day(day)
    }
}

extension DataTable {
    /// A table of a record.
    ///
    /// - Parameter ideas: those that are asked for; nil for all that stand, those of rehearsals too.
    package init(
        _ kind: TableKind, of record: Record, ideas: [Idea]? = nil, at now: Moment, in language: Language
    ) {
        self =
            switch kind {
            case .ideas: IdeaTable.table(of: ideas ?? record.standingIdeas, from: record, in: language)
            case .roster: RosterTable.table(of: record, in: language)
            case .attendance: AttendanceTable.table(of: record, in: language)
            case .timetable: TimetableTable.table(of: record, at: now, in: language)
            case .followUp: FollowUpTable.table(of: ideas ?? record.standingIdeas, from: record, in: language)
            }
    }
}
