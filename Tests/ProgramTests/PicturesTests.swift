import Display
import Foundation
import Journal
import Seminar
import TestSupport
import Testing

@testable import toadam

/// The pictures of README and of the guides: real screens of sittings at the sample, under a clock that stands still.
///
/// `TOADAM_UPDATE_SNAPSHOTS=1 swift test --filter PicturesTests` makes all of them anew.
struct PicturesTests {
    /// A picture by its name in `docs/pictures`.
    struct Picture: CustomTestStringConvertible {
        let name: String
        let language: Language
        let size: Size
        let keys: String

        var testDescription: String { name }
    }

    /// A quarter of an hour in the room.
    private static let english = """
        PgDn PgDn PgDn PgDn Ctrl-G +4m 'Sort waste at the source in two wards, fee by volume @01 4 ' Enter \
        '#waste ' Enter +3m 'A one-stop shop that comes to the elderly, as seen in Japan @07 3 ' Enter \
        +5m 'No budget yet for widening the road !d ' Enter Enter +1m
        """
    private static let vietnamese = """
        PgDn PgDn PgDn PgDn Ctrl-G +4m 'Phaan loaji rasc taij nguoonf owr hai phuwowngf @01 4 ' Enter \
        +3m 'Mootj cuwar luwu ddoojng cho nguwowif cao tuoori @07 3 ' Enter \
        +5m 'Chuwa cos kinh phis mowr roongj dduwowngf !kk ' Enter +1m
        """

    static let all: [Picture] = {
        let size = Size(columns: 100, rows: 26)
        func pictures(_ language: Language, _ room: String) -> [Picture] {
            [("run", ""), ("entries", " F3"), ("summary", " F5"), ("settings", " Esc 'tl' Enter")].map {
                Picture(name: "\($0)-\(language.rawValue)", language: language, size: size, keys: room + $1)
            }
        }
        return pictures(.english, english) + pictures(.vietnamese, vietnamese) + pictures(.japanese, english)
    }()

    static func sitting(
        _ language: Language, size: Size, isAccessible: Bool = false, in folder: TemporaryFolder
    ) throws -> ScriptedSitting {
        let programme = Programme.newSample()
        let seminar = try SeminarFolder.create(Path("\(folder.path)/s"), programme: programme.json.document)
        let start = Moment(
            day: Day(number: 19_982), secondOfDay: 9 * 3_600, offsetMinutes: programme.offsetMinutes)
        return try ScriptedSitting(
            on: seminar, programme, as: "Thư ký 1", size: size, at: start, in: language,
            isAccessible: isAccessible)
    }

    @Test(arguments: all)
    func `a picture of the docs shows what the program shows`(picture: Picture) throws {
        let folder = try TemporaryFolder()
        var sitting = try Self.sitting(picture.language, size: picture.size, in: folder)
        sitting.play(try KeyScript(picture.keys))
        let frame = sitting.frame
        try KeptText(
            picture.name, in: Repository.root.appending(path: "docs/pictures"), endingWith: "svg"
        ).expect(
            String(frame.svg(description: frame.title).dropLast()), sourceLocation: #_sourceLocation)
    }

    @Test func `every picture that is kept is made here, and shown on a page`() throws {
        let folder = Repository.root.appending(path: "docs/pictures")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(files) == Set(Self.all.map { "\($0.name).svg" }))
        let pages = try ["README.md", "docs/HUONG-DAN.md", "docs/TERMINAL.md"].map(Repository.text).joined()
        for file in files { #expect(pages.contains("pictures/\(file)"), "\(file)") }
    }

    @Test func `the command writes the same picture, and nothing into the seminar`() throws {
        let shell = try Shell()
        let before = shell.folder
        let arguments = [
            "picture", "s", "--lang", "en", "--at", "2024-09-16T09:00", "--size", "100x26", "--as",
            "Thư ký 1",
            "--keys", Self.english,
        ]
        func run(_ arguments: [String]) throws -> Child {
            try Child(
                [Program.path] + arguments, environment: shell.program.environment,
                directory: shell.program.home.path)
        }
        let svg = try run(arguments)
        #expect(svg.status == 0)
        #expect(svg.output == (try Repository.text("docs/pictures/run-en.svg")))
        let text = try run(arguments + ["--text"])
        #expect(text.output.contains("Sort waste at the source"))
        #expect(text.output.split(separator: "\n", omittingEmptySubsequences: false).count == 27)
        #expect(shell.folder == before)
    }

    @Test(arguments: [["--keys", "F3 abc"], ["--size", "80"], ["--at", "9:00"], ["--colours", "blue"]])
    func `what it cannot take is refused in words`(option: [String]) throws {
        let shell = try Shell()
        let run = try Child(
            [Program.path, "picture", "s"] + option, environment: shell.program.environment,
            directory: shell.program.home.path)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(
            run.errors.contains("“\(option[1].split(separator: " ").last ?? "")”") || option[0] == "--colours"
        )
    }

    // MARK: The accessible mode

    /// A short sitting with eyes shut: the keys, then the row of news and the row of the cursor.
    static func accessibleSitting() throws -> String {
        let folder = try TemporaryFolder()
        var sitting = try sitting(
            .english, size: Size(columns: 80, rows: 24), isAccessible: true, in: folder)
        var lines: [String] = []
        func read(_ keys: String) {
            let frame = sitting.frame
            lines.append("keys    \(keys)")
            lines.append("news    \(frame.text(ofRow: 22))")
            let row = frame.cursor.map { frame.text(ofRow: $0.row) } ?? ""
            lines.append(row.isEmpty ? "cursor" : "cursor  \(row)")
            lines.append("")
        }
        for keys in [
            "Ctrl-G", "'A one-stop shop that comes to the elderly'", "Enter", "'@07'", "Down", "Enter",
            "'Sort waste at the source'", "Enter", "F3", "Up", "Enter", "Esc", "Esc 'language'", "Esc F2",
            "Ctrl-Z",
        ] {
            sitting.play(try KeyScript(keys))
            read(keys)
        }
        return lines.dropLast().joined(separator: "\n")
    }

    @Test func `the page on the accessible mode shows a sitting as it is read out`() throws {
        let sitting = try Self.accessibleSitting()
        let page = try Repository.text("docs/ACCESSIBLE.md")
        #expect(page.contains("\n\(sitting)\n"), "\(sitting)")
    }

    @Test func `in a terminal the rows are read as the page says`() throws {
        var shell = try Shell()
        shell.program.environment["ACCESSIBLE"] = "1"
        let terminal = try shell.open()
        try terminal.type("Mot cau")
        try terminal.press("Enter")
        let rows = try terminal.wait(for: "Đã ghi")
        #expect(rows.count <= 24)
        #expect(!rows.joined().unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
        #expect(rows.contains { $0.contains("Đã ghi") && $0.hasSuffix(": Mot cau") })
    }
}
