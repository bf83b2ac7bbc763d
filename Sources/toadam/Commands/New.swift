import ArgumentParser
import Glibc
import Journal
import Seminar
import Sheets
import Text
import Wording

/// `toadam new FOLDER`: a new seminar folder, empty or with the sample; never into an existing seminar.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: help(Phrase.Shell.new))

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.newFolder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

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

    func validate() throws {
        guard !sample || programme == nil && roster == nil && title == nil else {
            throw ValidationError(Phrase.Import.notWithSample(.spoken))
        }
    }

    func run() throws {
        let language = languageOption.language ?? .spoken
        guard !isFile else { throw Phrase.Shell.isFile(folder.text) }
        let now = WallClock(offsetMinutes: 420).now()
        var programme = sample ? Programme.newSample() : .empty(in: language, at: now)
        if let table = self.programme { try programme.takeSessions(from: table, language, today: now.day) }
        if let title = title?.asName, !title.isEmpty {
            programme.title = Localized([language: title], original: language)
        }
        if let roster { try programme.takePeople(from: roster, language) }
        let created = try SeminarFolder.create(folder, programme: programme.json.document)
        var lines = [Phrase.Shell.created(created.path.text)(language)]
        if !sample, self.programme == nil {
            lines.append(Phrase.Shell.editProgramme(created.programmePath.text)(language))
        }
        try Console.print(lines + [Phrase.Shell.openIt(created.path.text)(language)])
    }
}

extension New {
    /// Whether there is something else than a folder where the seminar is to be.
    private var isFile: Bool {
        var status = stat()
        let path = folder.bytes.map(CChar.init(bitPattern:)) + [0]
        return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
    }
}

extension Programme {
    /// The sample, as a seminar of its own: journals of one made at another time are not taken for its.
    static func newSample() -> Programme {
        var programme = sample
        programme.id = newID("mau")
        return programme
    }

    private static func newID(_ word: String) -> String {
        "toadam-\(word)-" + String(Surroundings.seed() % 0x1_0000_0000, radix: 16)
    }

    /// A programme to be filled in: one session today with two items, all of them placeholders.
    fileprivate static func empty(in language: Language, at now: Moment) -> Programme {
        func text(_ phrase: Phrase) -> Localized {
            Localized([language: phrase(language)], original: language)
        }
        return Programme(
            id: newID(now.day.description), title: text(Phrase.Shell.newTitle), language: language,
            offsetMinutes: now.offsetMinutes,
            sessions: [
                Session(
                    id: "S1", title: text(Phrase.Shell.newSession), day: now.day, place: nil, start: 8 * 60,
                    items: [
                        Item(
                            id: "N1", title: text(Phrase.Shell.newItem), minutes: 15,
                            placeholders: ["title", "minutes"]),
                        Item(
                            id: "N2", title: text(Phrase.Shell.newDiscussion), minutes: 60,
                            placeholders: ["title", "minutes"]),
                    ], placeholders: ["day", "start"])
            ], fields: Field.standard)
    }
}

extension Programme {
    /// Takes the sessions of a table in place of the placeholders, and shows them; a table that is not wholly understood makes none.
    fileprivate mutating func takeSessions(from file: Path, _ language: Language, today: Day) throws {
        guard let sheet = ProgrammeSheet(try Sheet.read(from: file), language, today: today),
            !sheet.sessions.isEmpty
        else { throw Failure.noProgrammeHeadings(file.text) }
        try Console.print(sheet.lines(language))
        Console.complain(sheet.complaints.map { $0(language) })
        guard sheet.isWhole else { throw Failure.programmeNotWhole(file.text) }
        sessions = sheet.sessions
        if let text = sheet.title { title = Localized([language: text], original: language) }
    }

    /// Takes the people of a table, with the classes and groups that it names, and shows them.
    fileprivate mutating func takePeople(from file: Path, _ language: Language) throws {
        let sheets = try Sheet.read(from: file)
        classes = Self.groups(RosterSheet.texts(of: ValueName.trainingClass, in: sheets), "L", language)
        groups = Self.groups(RosterSheet.texts(of: ValueName.group, in: sheets), "G", language)
        guard let sheet = RosterSheet(sheets, record: Record(programme: self)) else {
            throw Failure.noHeadings(file.text)
        }
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
            return Person(id: id ?? "", values: row.enrolment.values, original: language)
        }
    }

    /// Ids by the only number of a name, `L3` of `Lớp 3`, where that is nobody else's; else by the order.
    private static func groups(_ names: [String], _ letter: String, _ language: Language) -> [Group] {
        let numbers = names.map { name in
            let numbers = name.split { !$0.isASCII || !$0.isNumber }
            return numbers.count == 1 ? String(numbers[0]) : ""
        }
        let areOwn = !numbers.contains("") && Set(numbers).count == numbers.count
        return names.enumerated().map { place, name in
            Group(
                id: letter + (areOwn ? numbers[place] : String(place + 1)),
                name: Localized([language: name], original: language))
        }
    }
}
