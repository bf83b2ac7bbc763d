import Foundation
import TestSupport

/// A process that ran to its end, with nothing of this process but what it was given.
///
/// Started with `posix_spawn`, its output going to files: Foundation's `Process`, and reading a pipe to its end, wait
/// for ever when the child leaves a daemon behind, as tmux does.
struct Child {
    /// The exit status; of a process ended by a signal 128 more than its number, as in a shell.
    let status: Int32
    let output: String
    let errors: String

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a program until it ends, or kills it after the time it is given.
    init(
        _ arguments: [String], environment: [String: String], input: String = "", directory: String? = nil,
        seconds: Double = Patience.most
    ) throws {
        let folder = try TemporaryFolder()
        try Data(input.utf8).write(to: URL(fileURLWithPath: folder.path("input")))

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, folder.path("input"), O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, folder.path("output"), O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, folder.path("errors"), O_WRONLY | O_CREAT, 0o600)

        // The test runner's own threads block signals, which a child would inherit.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        let command = (directory.map { ["/usr/bin/env", "-C", $0] } ?? []) + arguments
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for string in words + settings { free(string) } }
        var child: pid_t = 0
        let code = posix_spawnp(&child, command[0], &actions, &attributes, &words, &settings)
        guard code == 0 else {
            throw Failure(description: "\(command[0]): \(String(cString: strerror(code)))")
        }

        var state: Int32 = 0
        let ended = Patience.wait(seconds: seconds) { waitpid(child, &state, WNOHANG) == child }
        if !ended {
            kill(child, SIGKILL)
            waitpid(child, &state, 0)
        }
        // The macros of <sys/wait.h>, which Swift does not import.
        status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + (state & 0x7F)
        output = try String(contentsOfFile: folder.path("output"), encoding: .utf8)
        errors = try String(contentsOfFile: folder.path("errors"), encoding: .utf8)
    }
}

/// Waiting for what another process does: asked again and again until it is so, and never longer than needed.
enum Patience {
    /// How long something that happens is waited for, in seconds: a machine may be busy with ten other things.
    static let most = 60.0

    /// Whether the condition came true in time.
    static func wait(seconds: Double = most, until condition: () throws -> Bool) rethrows -> Bool {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(seconds)
        while try !condition() {
            if clock.now >= deadline { return false }
            poll(nil, 0, 5)
        }
        return true
    }

    /// How long something took, in seconds: the median of three times, so that one at which the machine was busy with
    /// something else counts for nothing.
    ///
    /// - Parameter body: is given 0, 1 and 2, and ends when it has seen what it waits for.
    static func medianSeconds(_ body: (Int) throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let times = try (0..<3).map { number in try clock.measure { try body(number) } }.sorted()
        return times[1] / .seconds(1)
    }
}
