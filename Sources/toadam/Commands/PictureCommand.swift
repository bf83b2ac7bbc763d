import ArgumentParser
import Display
import Interface
import Journal
import Seminar
import Wording

/// `toadam picture FOLDER`: the screen after some keys, as an SVG picture or as text.
///
/// The seminar is read and nothing is written to it: whatever the keys record is in the picture alone.
struct PictureCommand: OneFolderCommand {
    static let example = Phrase.Example.picture
    static let configuration = CommandConfiguration(
        commandName: "picture", abstract: help(Phrase.ScreenPicture.command),
        discussion: help(examples: [example]))

    enum Colours: String, CaseIterable, ExpressibleByArgument {
        case auto, dark, light, contrast, none

        fileprivate var palette: Palette? {
            switch self {
            case .auto: nil
            case .dark: .dark
            case .light: .light
            case .contrast: .contrast
            case .none: Palette.none
            }
        }
    }

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var writerOption: WriterOption
    @OptionGroup var accessibleOption: AccessibleOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            help(Phrase.ScreenPicture.size), valueName: help(Phrase.ScreenPicture.sizeValue)))
    var size = "80x24"

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            help(Phrase.ScreenPicture.keys(example: "\(Interface.Command.showIdeas.keyLabel) 'rác' +5m")),
            valueName: help(Phrase.ScreenPicture.keysValue)))
    var keys = ""

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            help(Phrase.ScreenPicture.moment), valueName: help(Phrase.ScreenPicture.momentValue)))
    var at: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.ScreenPicture.colours), valueName: help(Phrase.Shell.codeValue)))
    var colours = Colours.auto

    @Flag(help: ArgumentHelp(help(Phrase.ScreenPicture.text)))
    var text = false

    @OptionGroup var target: DocumentOutput

    func run() throws {
        guard let size = Size(text: size) else { throw mistake(Phrase.ScreenPicture.wrongSize(self.size)) }
        let script: KeyScript
        do throws(KeyScript.Mistake) {
            script = try KeyScript(keys)
        } catch {
            throw mistake(Phrase.ScreenPicture.wrongKey(error.word))
        }
        let seminar = try OpenedSeminar(folder)
        let now = try at.map { try moment($0, seminar.programme.offsetMinutes) } ?? seminar.now
        let language = languageOption.language(of: seminar.programme)
        var sitting = try ScriptedSitting(
            on: seminar.folder, seminar.programme, as: writerOption.name, size: size, at: now, in: language,
            isAccessible: accessibleOption.isOn)
        sitting.play(script)
        seminar.warn(in: language)
        let frame = sitting.frame
        try target.write(
            Array((text ? frame.text : frame.svg(colours.palette, description: frame.title)).utf8),
            in: language)
    }

    private func moment(_ text: String, _ offsetMinutes: Int) throws -> Moment {
        guard let moment = Moment(text, offsetMinutes: offsetMinutes) else {
            throw mistake(Phrase.ScreenPicture.wrongMoment(text))
        }
        return moment
    }

    private func mistake(_ phrase: Phrase) -> UsageMistake { UsageMistake(lines: [phrase(.spoken)]) }
}

extension Size {
    /// `80x24`: from 1 x 1 to 400 x 200.
    fileprivate init?(text: String) {
        let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
            (1...400).contains(columns), (1...200).contains(rows)
        else { return nil }
        self.init(columns: columns, rows: rows)
    }
}

extension Moment {
    /// `2024-09-16T09:00`, with seconds or without, as a clock on the wall shows it.
    fileprivate init?(_ text: String, offsetMinutes: Int) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Day(String(parts[0])) else { return nil }
        let numbers = parts[1].split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        guard (2...3).contains(numbers.count), (0...23).contains(numbers[0]),
            numbers.dropFirst().allSatisfy((0...59).contains)
        else { return nil }
        let second = numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
        self.init(day: day, secondOfDay: second, offsetMinutes: offsetMinutes)
    }
}
