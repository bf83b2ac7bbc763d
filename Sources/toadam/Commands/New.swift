import ArgumentParser
import Glibc
import Journal
import Seminar
import Wording

/// `toadam new FOLDER`: a new seminar folder, empty or with the sample; never into an existing seminar.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: help(Phrase.Shell.new))

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.newFolder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    @Flag(help: ArgumentHelp(help(Phrase.Shell.sample)))
    var sample = false

    func run() throws {
        let language = languageOption.language ?? .spoken
        guard !isFile else { throw Phrase.Shell.isFile(folder.text) }
        let programme =
            sample ? Programme.newSample() : .empty(in: language, at: WallClock(offsetMinutes: 420).now())
        let created = try SeminarFolder.create(folder, programme: programme.json.document)
        var lines = [Phrase.Shell.created(created.path.text)(language)]
        if !sample { lines.append(Phrase.Shell.editProgramme(created.programmePath.text)(language)) }
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
