import ArgumentParser
import Glibc
import Seminar
import Wording

/// Which language the program speaks: what `--lang` says, else the locale, else the seminar's own.
///
/// Help and mistakes are spoken before arguments are understood, so `--lang` is looked up in the raw arguments.
extension Language {
    /// The language asked for by argument or locale; nil when neither names one that is spoken.
    static let asked = asked(arguments: Surroundings.argumentTexts) { name in
        getenv(name).map { String(cString: $0) }
    }

    /// The language where no seminar has been opened.
    static let spoken = asked ?? .vietnamese

    static func asked(arguments: [String], variable: (String) -> String?) -> Language? {
        for (index, argument) in arguments.prefix(while: { $0 != "--" }).enumerated() {
            if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
            if argument == "--lang", index + 1 < arguments.count {
                return Language(rawValue: arguments[index + 1])
            }
        }
        // POSIX, Base Definitions 8.2: the first of these that is set and not empty counts.
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
        // The bare names are how a script asks for English; `C.UTF-8` says an encoding and no language.
        if locale == "C" || locale == "POSIX" { return .english }
        let code = locale?.prefix { $0 != "_" && $0 != "." && $0 != "@" }
        return code.flatMap { Language(rawValue: String($0)) }
    }

    /// The words as the parser takes them: `--lang`, which may stand anywhere, right behind the command.
    ///
    /// For the program's own help and version it is left out, since they belong to no command.
    static func arranged(_ words: [String], among commands: [String]) -> [String] {
        let (option, rest) = parted(words)
        guard let first = rest.first else { return option }
        if first == "help" || ["--help", "-h", "--version"].contains(first) { return rest }
        return commands.contains(first) ? [first] + option + rest.dropFirst() : option + rest
    }

    /// The language's option, the first where there are several, and the other words.
    static func parted(_ words: [String]) -> (option: [String], rest: [String]) {
        var option: [String] = []
        var rest: [String] = []
        var words = words[...]
        while let word = words.popFirst() {
            if word == "--" {
                rest += [word] + words
                break
            }
            if word.hasPrefix("--lang=") {
                if option.isEmpty { option = [word] }
            } else if word == "--lang", let value = words.popFirst() {
                if option.isEmpty { option = [word, value] }
            } else {
                rest.append(word)
            }
        }
        return (option, rest)
    }
}

extension Language: ExpressibleByArgument {}

/// The option that every command takes.
struct LanguageOption: ParsableArguments {
    @Option(
        name: .customLong("lang"), parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.language), valueName: help(Phrase.Shell.codeValue)))
    var language: Language?

    /// What to speak about a seminar.
    func language(of programme: Programme) -> Language { language ?? .asked ?? programme.language }
}
