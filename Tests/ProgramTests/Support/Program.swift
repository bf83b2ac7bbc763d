import Foundation
import TestSupport
import Testing

/// The built program with a home of its own, run as a person would run it.
struct Program {
    /// Everything that the program may write to besides what it is told: home, state and settings.
    let home: TemporaryFolder
    /// The whole environment; nothing of the test's own reaches the program.
    var environment: [String: String]

    init() throws {
        home = try TemporaryFolder()
        environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": home.path,
            "XDG_STATE_HOME": home.path("state"),
            "XDG_CONFIG_HOME": home.path("config"),
            "XDG_DATA_HOME": home.path("data"),
            "XDG_CACHE_HOME": home.path("cache"),
            "LC_ALL": "C.UTF-8",
            "TZ": "Asia/Ho_Chi_Minh",
        ]
        // A program that counts what it runs would else leave its counts in its home.
        environment["LLVM_PROFILE_FILE"] = Self.coverageFile
    }

    /// The environment for another account, which may not write to where the counts of coverage go.
    var environmentOfAnotherAccount: [String: String] {
        var environment = environment
        if Self.coverageFile != nil { environment["LLVM_PROFILE_FILE"] = "/dev/null" }
        return environment
    }

    /// Where counts of what was run are written, in a run of the tests that measures them.
    static let coverageFile = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"]

    /// The executable that was built with these tests: it stands beside their bundle.
    static let path: String = {
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("toadam").path
    }()

    /// Runs the program without a terminal, in its home folder, until it ends.
    func run(_ arguments: String..., input: String = "") throws -> Child {
        try Child([Self.path] + arguments, environment: environment, input: input, directory: home.path)
    }

    /// Starts the program in a terminal of its own.
    func start(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> Tmux {
        try Tmux(
            [Self.path] + arguments, environment: environment, columns: columns, rows: rows,
            directory: home.path)
    }
}
