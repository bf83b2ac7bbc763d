import Glibc
import Journal
import Seminar
import Terminal
import Text
import Wording

/// What the program finds around it: environment, account, clock, chance.
enum Surroundings {
    /// The words behind the program's name on the command line, as the bytes that they are.
    static let arguments = argumentsOfProcess().dropFirst().map { Path(bytes: $0) }

    /// The same for people to read, and for the parser.
    static let argumentTexts = arguments.map(\.text)

    /// The variables that say what the terminal can do.
    static var environment: [String: String] {
        var environment: [String: String] = [:]
        let names = [
            "TERM", "NO_COLOR", "TMUX", "STY", "SSH_TTY", "SSH_CONNECTION", "ESCDELAY", "TOADAM_AMBIGUOUS",
            "COLORFGBG", "ACCESSIBLE", "LC_ALL", "LC_MESSAGES", "LANG",
        ]
        for name in names {
            environment[name] = variable(name)
        }
        return environment
    }

    /// The variables that say where state and settings are, as the bytes that they are.
    static var places: [String: Path] {
        var places: [String: Path] = [:]
        for name in ["HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"] {
            places[name] = path(name)
        }
        // Started without a home, as by some services, or with none that is a place, it is where the account's is.
        if places["HOME"]?.isAbsolute != true { places["HOME"] = account?.home.map { Path($0) } }
        return places
    }

    /// Where this laptop keeps what belongs to no seminar; nil without a home.
    static var state: StateDirectory? {
        StateDirectory.path(environment: places).map { StateDirectory($0) }
    }

    /// A folder by the path that stands in a file: `~/` is the home there too.
    static func folder(named path: String) -> Path {
        guard path.hasPrefix("~/"), let home = places["HOME"] else { return Path(path) }
        return home.appending(String(path.dropFirst(2)))
    }

    /// Where files for other programs are put, as the bytes that it is: the session's own folder, which only its owner reads.
    static var runtimeFolder: Path {
        path("XDG_RUNTIME_DIR").flatMap { $0.isAbsolute ? $0 : nil } ?? "/tmp"
    }

    /// The editor that is wanted, a command for the shell, as the bytes that it is.
    static var editor: Path {
        ["VISUAL", "EDITOR"].lazy.compactMap(path).first { !$0.bytes.isEmpty } ?? "vi"
    }

    /// The programs that put what they read on a clipboard.
    static var clipboardCommands: [Clipboard.Command] { Clipboard.commands(variable, program) }

    /// The program that opens a file as the desktop would; nil where there is no desktop.
    static var opener: Path? {
        let hasDesktop = ["WAYLAND_DISPLAY", "DISPLAY"].contains { !(variable($0) ?? "").isEmpty }
        return hasDesktop ? program("xdg-open") : nil
    }

    /// LibreOffice, which makes PDFs; nil where it is not installed.
    static var office: Path? { program("soffice") ?? program("libreoffice") }

    /// Where a program of a name is, in the folders of `PATH`; nil where there is none.
    static func program(_ name: String) -> Path? {
        let folders = path("PATH")?.bytes.split(separator: UInt8(ascii: ":")) ?? []
        return folders.lazy.map { Path(bytes: $0) }.filter(\.isAbsolute).map { $0.appending(name) }
            .first { access($0.characters, X_OK) == 0 }
    }

    private static func path(_ name: String) -> Path? { getenv(name).map { Path(characters: $0) } }

    static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// The account under which the program runs; nil where this machine does not list it, as those of a directory service.
    private static var account: Account? {
        let list = (try? ReadOnlyDisk().contents(of: "/etc/passwd")) ?? []
        return Account(of: getuid(), in: String(decoding: list, as: UTF8.self))
    }

    /// The full name that the account has, else its short one, else its number: whom to suggest as the writer.
    static var accountName: String {
        let account = account
        let names = [account?.fullName, account?.name, variable("USER"), variable("LOGNAME")]
        return names.lazy.compactMap(\.self).first { !$0.isBlank } ?? "uid\(getuid())"
    }

    /// From the system's random source: what identifiers are made from.
    static func seed() -> UInt64 { .random(in: .min ... .max) }

    /// Why there is no screen to draw on; nil where there may be one.
    static var screenFailure: Failure? {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            return Phrase.Shell.noScreen(Toadam.commandsWithoutScreen)
        }
        let name = variable("TERM") ?? ""
        return ["", "dumb"].contains(name) ? Phrase.Shell.poorScreen(name, Toadam.commandsWithoutScreen) : nil
    }
}
