import ArgumentParser
import Glibc
import Journal
import Seminar
import Sheets
import Text
import Wording

/// `toadam new FOLDER`: a new seminar folder, empty or with the sample; never into an existing seminar.
struct New: ShellCommand {
    static let example = Phrase.Example.new
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: help(Phrase.Shell.new),
        discussion: help(examples: [example]))

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.newFolder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path?

    @Flag(help: ArgumentHelp(help(Phrase.Shell.sample)))
    var sample = false

    @Option(
        help: ArgumentHelp(help(Phrase.Import.newProgramme), valueName: help(Phrase.Import.fileValue)),
        completion: .file())
    var programme: Path?

    @Option(
        help: ArgumentHelp(help(Phrase.Import.newRoster), valueName: help(Phrase.Import.fileValue)),
        completion: .file())
    var roster: Path?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Import.title), valueName: help(Phrase.Import.titleValue)))
    var title: String?

    @Option(help: ArgumentHelp(help(Phrase.Import.newFrom), valueName: help(Phrase.Shell.folderValue)))
    var from: Path?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Import.newDate), valueName: help(Phrase.Shell.dayValue)))
    var date: String?

    /// Whether anything is said of what the seminar is to be, besides that it is the sample.
    private var isDescribed: Bool {
        [programme, roster, from].contains { $0 != nil } || [title, date].contains { $0 != nil }
    }

    func validate() throws {
        guard !sample || !isDescribed else {
            throw ValidationError(Phrase.Import.notWithSample(.spoken))
        }
    }

    func run() throws {
        guard let folder else {
            guard !sample, !isDescribed, Surroundings.screenFailure == nil else {
                throw UsageMistake(
                    lines: [Phrase.FirstUse.folderNeeded(.spoken)],
                    next: Phrase.Shell.wayOut(of: "new")(.spoken))
            }
            return try beginSeminar(at: nil, as: nil, in: languageOption.language)
        }
        let language = languageOption.language ?? .spoken
        guard !Self.isFile(folder) else { throw Phrase.Shell.isFile(folder.text) }
        let now = WallClock(offsetMinutes: 420).now()
        let day = try date.map { try Day.given($0, now.day, language) }
        let old = try from.map { try OpenedSeminar($0) }
        old?.warn(in: language)
        var programme =
            old.map { Programme(after: $0.record, from: day ?? now.day, isDayKnown: day != nil) }
            ?? (sample
                ? Programme.newSample() : .empty(in: language, on: day ?? now.day, isDayKnown: day != nil))
        if let table = self.programme {
            try programme.takeSessions(from: table, language, today: now.day, day: day)
        }
        if let title = title?.asName, !title.isEmpty {
            programme.title = Localized([language: title], original: language)
        }
        let isWhole = try roster.map { try programme.takePeople(from: $0, language) } ?? true
        let bytes = try programme.document(keepingUnknownOf: old?.folder.programmeBytes() ?? [])
        let created = try SeminarFolder.create(folder, programme: bytes)
        var lines = [Phrase.Shell.created(created.path.text)(language)]
        if let old { lines.append(Phrase.Import.takenFrom(old.folder.path.text, programme)(language)) }
        if !sample, self.programme == nil, old == nil {
            lines.append(Phrase.Shell.editProgramme(created.programmePath.text)(language))
        }
        try Console.print(lines + [Phrase.Shell.openIt(created.path.text)(language)])
        if !isWhole { throw ExitCode.failure }
    }
}

extension New {
    /// Whether there is something else than a folder where the seminar is to be.
    private static func isFile(_ folder: Path) -> Bool {
        var status = stat()
        return stat(folder.characters, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
    }
}

extension Programme {
    /// The sample, as a seminar of its own: journals of one made at another time are not taken for its.
    static func newSample() -> Programme {
        var programme = sample
        programme.id = newID("mau")
        return programme
    }

    static func newID(_ word: String) -> String {
        "toadam-\(word)-" + String(Surroundings.seed() % 0x1_0000_0000, radix: 16)
    }

    /// A programme to be filled in, with one example of each thing; all of it stands in for what is not known.
    fileprivate static func empty(in language: Language, on day: Day, isDayKnown: Bool) -> Programme {
        typealias Words = Phrase.NewSeminar
        func text(_ phrase: Phrase) -> Localized {
            Localized([language: phrase(language)], original: language)
        }
        let items = [
            Item(
                id: "S1-01", title: text(Phrase.Shell.newItem), minutes: 15, speaker: text(Words.speaker),
                placeholders: [ValueName.title, ValueName.minutes, ValueName.speaker]),
            Item(
                id: "S1-02", title: text(Phrase.Shell.newDiscussion), minutes: 60,
                prompts: [text(Words.prompt)],
                placeholders: [ValueName.title, ValueName.minutes, ValueName.prompts]),
            Item(
                id: "S1-03", title: text(Words.pause), minutes: 15, fixedStart: 9 * 60 + 30, isBreak: true,
                placeholders: [ValueName.title, ValueName.minutes, ValueName.fixedStart]),
        ]
        return Programme(
            id: newID(day.description), title: text(Phrase.Shell.newTitle), language: language,
            sessions: [
                Session(
                    id: "S1", title: text(Phrase.Shell.newSession), day: day, place: text(Words.place),
                    start: 8 * 60,
                    items: items, placeholders: (isDayKnown ? [] : ["day"]) + ["start", "place"])
            ], fields: Field.standard,
            classes: [Group(id: "L1", name: text(Words.trainingClass))],
            groups: [Group(id: "G1", name: text(Words.group), theme: text(Words.theme))],
            people: [
                Person(
                    id: "HV-01", name: Words.trainee(language), role: .trainee, classID: "L1",
                    unit: Words.unit(language), groupID: "G1", placeholders: [ValueName.name, ValueName.unit]),
                Person(
                    id: "GV-01", name: Words.lecturer(language), role: .lecturer,
                    placeholders: [ValueName.name]),
            ])
    }

    /// The next seminar after one that was held: its programme and roster as they stood at its end, on other days.
    ///
    /// What was recorded, sent in or said there is not taken along, nor is the day of its papers; the days in the titles of sessions
    /// move with them.
    ///
    /// - Parameters:
    ///   - first: the day of the first session; the others stay as far from it.
    ///   - isDayKnown: whether somebody named that day.
    fileprivate init(after record: Record, from first: Day, isDayKnown: Bool) {
        let old = record.programme
        self = old
        id = Self.newID(first.description)
        let shift = first.number - (old.sessions.map(\.day).min() ?? first).number
        for place in sessions.indices {
            let (former, day) = (sessions[place].day, Day(number: sessions[place].day.number + shift))
            sessions[place].day = day
            sessions[place].title = sessions[place].title.moving(former, to: day)
            if !isDayKnown, !sessions[place].placeholders.contains("day") {
                sessions[place].placeholders.append("day")
            }
        }
        people = record.roster.filter { !$0.isRemoved }.map { state in
            let values = PersonProperty.planned.compactMap { property in
                state.person.values[property.name].map { JSON.Member(property.name, $0) }
            }
            return Person(
                id: state.person.id, values: Values(values), original: old.language,
                placeholders: (state.plan?.placeholders ?? []).filter { state.recorded[$0] == nil })
        }
        (ideas, speeches) = ([], [])
        (papers.day, papers.closing) = (nil, nil)
    }
}

extension Programme {
    /// Takes the sessions of a table in place of the placeholders, and shows them; a table that is not wholly understood makes none.
    ///
    /// - Parameter day: of rows above which the table names none; nil where nobody named one.
    fileprivate mutating func takeSessions(from file: Path, _ language: Language, today: Day, day: Day?)
        throws
    {
        let sheet = try ProgrammeSheet.shown(
            file, Record(programme: self), language, today: today, day: day)
        guard sheet.isWhole else { throw Failure.programmeNotWhole(file.text, isNew: true) }
        sessions = sheet.sessions
        if let text = sheet.title { title = Localized([language: text], original: language) }
    }

    /// Takes the people of a table, with the classes and groups that it names, and shows them; of those whom the programme has
    /// already it keeps what the table does not say.
    ///
    /// - Returns: whether there is nothing in the table to be looked at.
    fileprivate mutating func takePeople(from file: Path, _ language: Language) throws -> Bool {
        let sheets = try Sheet.read(from: file)
        let former = Dictionary(people.map { ($0.id, $0.values) }) { first, _ in first }
        (classes, groups) = ([], [])
        guard let sheet = RosterSheet(sheets, record: Record(programme: self)) else {
            throw Failure.noHeadings(file.text)
        }
        (classes, groups) = (sheet.programme.classes, sheet.programme.groups)
        try Console.print(sheet.lines(in: Record(programme: self), language))
        Console.complain(sheet.complaints.map { $0(language) })
        let taken = Set(sheet.rows.compactMap(\.enrolment.id))
        var number = 0
        people = sheet.rows.map { row in
            var id = row.enrolment.id
            while id == nil {
                number += 1
                let next = number < 10 ? "P0\(number)" : "P\(number)"
                if !taken.contains(next) { id = next }
            }
            let known = (id.flatMap { former[$0] } ?? Values()).members.filter { member in
                switch member.name {
                case ValueName.trainingClass: classes.contains { .string($0.id) == member.value }
                case ValueName.group: groups.contains { .string($0.id) == member.value }
                default: true
                }
            }
            return Person(
                id: id ?? "", values: Values(known).merging(row.enrolment.values), original: language)
        }
        try checkPeople(of: sheet, in: file)
        return sheet.complaints.isEmpty
    }

    /// Refuses people of a table whom no programme can have, such as one with the id of a group, and says in which line.
    private func checkPeople(of sheet: RosterSheet, in file: Path) throws {
        func mistake(_ programme: Programme) -> Problem? {
            do throws(Problem) {
                _ = try Programme(json: programme.json, file: file.text)
                return nil
            } catch {
                return error
            }
        }
        guard mistake(self) != nil else { return }
        var alone = self
        for (person, row) in zip(people, sheet.rows) {
            alone.people = [person]
            guard var problem = mistake(alone) else { continue }
            problem.line = row.row + 1
            throw Failure.unfitRoster(problem)
        }
    }
}
