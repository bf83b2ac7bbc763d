import ArgumentParser
import Seminar
import Text
import Wording

/// `toadam type`: the typing engine as a filter, so that a shell can use it and a script can measure it.
///
/// Each line of keys becomes the line of text that would stand in an empty field after typing them; what is no UTF-8
/// passes through. All that was read is written before more is waited for. A line that is longer than any text is refused
/// and leaves an empty line: it may never end.
struct TypeCommand: ShellCommand {
    static let example = Phrase.Example.type
    static let configuration = CommandConfiguration(
        commandName: "type", abstract: help(Phrase.Shell.type),
        discussion: help(Phrase.Shell.typeKeys, examples: [example]))

    /// The methods that compose.
    enum Method: String, CaseIterable, ExpressibleByArgument {
        case telex
        case vni
        case viqr

        var typingMethod: TypingMethod {
            switch self {
            case .telex: .telex
            case .vni: .vni
            case .viqr: .viqr
            }
        }
    }

    /// What it says of mistakes; the text that comes out is the same in each.
    @OptionGroup var languageOption: LanguageOption

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.typingMethod), valueName: help(Phrase.Shell.codeValue)))
    var method: Method

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.toneStyle), valueName: help(Phrase.Shell.codeValue)))
    var toneStyle: ToneStyle = .old

    @Flag(help: ArgumentHelp(help(Phrase.Shell.liveTyping)))
    var live = false

    func run() throws {
        var line: [UInt8] = []
        var (number, isPassing, isWhole) = (1, false, true)
        while var rest = try StandardInput.next() {
            var output: [UInt8] = []
            while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                if !isPassing { output += text(typedBy: line + rest[..<end]) }
                output.append(UInt8(ascii: "\n"))
                (line, isPassing) = ([], false)
                number += 1
                rest = rest[(end + 1)...]
            }
            if !isPassing { line += rest }
            if line.count > Change.longestText {
                let tooLong = Phrase.Shell.lineTooLong(line: number, limit: Change.longestText)
                Console.complain([tooLong(.spoken)])
                (line, isPassing, isWhole) = ([], true, false)
            }
            try Console.write(output)
        }
        try Console.write(text(typedBy: line))
        if !isWhole { throw ExitCode.failure }
    }

    /// The text that stands after a line of keys.
    func text(typedBy keys: [UInt8]) -> [UInt8] {
        var field = TypedField(settings: TypingSettings(method: method.typingMethod, toneStyle: toneStyle))
        field.type(keys)
        if !live { field.finishWord() }
        return field.bytes
    }
}

extension ToneStyle: ExpressibleByArgument {}
