import Glibc
import Journal
import Seminar

/// What the program finds around it: environment, account, clock, chance.
enum Surroundings {
    /// The variables that matter: where state and settings are, what the terminal can do, which editor is wanted.
    static var environment: [String: String] {
        var environment: [String: String] = [:]
        let names = [
            "HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "TERM", "NO_COLOR", "TMUX", "STY",
            "SSH_TTY", "SSH_CONNECTION", "ESCDELAY", "VISUAL", "EDITOR",
        ]
        for name in names {
            environment[name] = variable(name)
        }
        // Started without a home, as by some services, it is where the account's is.
        if environment["HOME"] == nil, let entry = getpwuid(getuid())?.pointee {
            environment["HOME"] = String(cString: entry.pw_dir)
        }
        return environment
    }

    /// Where this laptop keeps what belongs to no seminar; nil without a home.
    static var state: StateDirectory? {
        StateDirectory.path(environment: environment).map { StateDirectory($0) }
    }

    static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// The full name that the account has, else its short one: whom to suggest as the writer.
    static var accountName: String {
        guard let entry = getpwuid(getuid())?.pointee else { return variable("USER") ?? "toadam" }
        let full = entry.pw_gecos.map { String(cString: $0) } ?? ""
        let name = String(full.prefix { $0 != "," })
        return name.contains { !$0.isWhitespace } ? name : String(cString: entry.pw_name)
    }

    /// From the system's random source: what identifiers are made from.
    static func seed() -> UInt64 { .random(in: .min ... .max) }

    /// Whether there is a screen to draw on.
    static var hasScreen: Bool {
        isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
            && !["", "dumb"].contains(variable("TERM") ?? "")
    }
}
