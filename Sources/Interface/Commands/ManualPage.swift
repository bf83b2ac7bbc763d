import Display
package import Seminar
package import Wording

/// The manual page of the program in one language, for man(1).
///
/// The keys are those of the table of commands; the shell's commands are handed in by whoever parses their arguments.
package struct ManualPage {
    /// A command of the shell: its name, what it does and how it is used.
    package struct ShellCommand {
        let name: String
        let does: String
        let example: Phrase

        package init(name: String, does: String, example: Phrase) {
            self.name = name
            self.does = does
            self.example = example
        }
    }

    private let language: Language
    private let version: String
    private let commands: [ShellCommand]

    package init(_ commands: [ShellCommand], version: String, in language: Language) {
        self.commands = commands
        self.version = version
        self.language = language
    }

    /// The page in the macros of man(7), ending in a line feed.
    package var text: String {
        let lines: [String] =
            [".TH TOADAM 1 \"\" \"toadam \(version.forRoff)\" \"\""]
            + section(Words.name) + ["toadam \\- \(plain(Phrase.Shell.program))"]
            + section(Words.synopsis)
            + [
                ".B toadam", "[\(plain(Words.folder))]", ".br", ".B toadam", plain(Words.arguments), ".br",
                ".B toadam", "\\-\\-help",
            ]
            + section(Words.description) + [plain(Phrase.Shell.without)]
            + section(Words.commands) + commands.flatMap(lines)
            + section(Words.keys) + [plain(Words.codes)] + KeyPlace.all.flatMap(keys)
            + section(Words.files) + list(files)
            + section(Words.environment) + list(environment)
            + section(Words.exitStatus)
            + list([("0", Words.success), ("1", Words.failure), ("64", Words.usage)])
        return lines.joined(separator: "\n") + "\n"
    }

    private typealias Words = Phrase.Manual

    private let files = [
        ("programme.json", Words.programme), ("journal/*.json", Words.journals),
        ("$XDG_CONFIG_HOME/toadam/settings.json", Words.settings), ("$XDG_STATE_HOME/toadam", Words.state),
    ]
    private let environment = [
        ("NO_COLOR", Words.noColor), ("COLORFGBG", Words.ground), ("ACCESSIBLE", Words.accessible),
        ("TOADAM_AMBIGUOUS", Words.ambiguous), ("VISUAL, EDITOR", Words.editor),
        ("WAYLAND_DISPLAY, DISPLAY, TMUX", Words.clipboard), ("LANG, LC_ALL, LC_MESSAGES", Words.locale),
    ]

    private func keys(at place: KeyPlace) -> [String] {
        [".SS \(plain(place.title))"]
            + place.commands.flatMap { command in
                let keys = command.entry.keys(at: place).map(\.label).joined(separator: ", ")
                let code = command.entry.code.map { "[\($0)] " } ?? ""
                return entry(keys, (code + command.entry.name(language)).forRoff)
            }
    }

    private func lines(on command: ShellCommand) -> [String] {
        entry("toadam \(command.name)", command.does.forRoff)
            + command.example(language).split(separator: "\n")
            .flatMap { [".br", ".B \(String($0).forRoff)"] }
    }

    private func section(_ title: Phrase) -> [String] { [".SH \(plain(title))"] }

    private func list(_ entries: [(term: String, phrase: Phrase)]) -> [String] {
        entries.flatMap { entry($0.term, plain($0.phrase)) }
    }

    private func entry(_ term: String, _ text: String) -> [String] { [".TP", ".B \(term.forRoff)", text] }

    private func plain(_ phrase: Phrase) -> String { phrase(language).forRoff }
}

extension String {
    /// The text as roff prints it: its own signs escaped, and no line that it would take for a request.
    fileprivate var forRoff: String {
        let escaped = map { sign in
            switch sign {
            case "\\": "\\e"
            case "-": "\\-"
            case "\n": " "
            case "^": "\\(ha"
            case "~": "\\(ti"
            case "`": "\\(ga"
            case "\"": "\\(dq"
            default: String(sign)
            }
        }.joined()
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }
}
