import Glibc

/// A command that runs to its end, without a terminal; what it says goes nowhere.
struct ShellCommand {
    let arguments: [String]
    let environment: [String]

    /// Runs it once.
    ///
    /// - Returns: how long that took, from its start to its end.
    @discardableResult
    func run() throws -> Nanoseconds {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var process = pid_t()
        let path = arguments.first ?? ""
        let start = now()
        let failure = withArguments(arguments) { arguments in
            withArguments(environment) { environment in
                posix_spawn(&process, path, &actions, nil, arguments, environment)
            }
        }
        guard failure == 0 else { throw SystemError(path, failure) }
        var status: Int32 = 0
        guard waitpid(process, &status, 0) == process else { throw SystemError("waitpid") }
        let end = now()
        guard status == 0 else { throw SystemError(arguments.joined(separator: " "), ECHILD) }
        return end - start
    }
}
