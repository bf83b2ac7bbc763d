import Foundation
import Seminar
import TestSupport
import Testing

/// Accounts without a home, or with one that is no place: the journal does not depend on it.
@Suite(.enabled(if: Tmux.isInstalled)) struct HomelessTests {
    /// Values of `HOME`, nil where it is not set.
    ///
    /// The last two are places that refuse.
    static let homes = [nil, "", "nha", "/dev/null/nha", "/proc/nha"]

    private let shell: Shell

    init() throws {
        var shell = try Shell()
        for name in ["XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"] {
            shell.program.environment[name] = nil
        }
        // For an account that the machine does not list.
        chmod(shell.program.home.path, 0o777)
        chmod(shell.path("s"), 0o777)
        chmod(shell.path("s/programme.json"), 0o644)
        self.shell = shell
    }

    /// The program, run by an account that the machine does not list, so that nothing but `HOME` tells of a home.
    ///
    /// Whoever may not change accounts has a home, which must be left alone: they get one that refuses.
    private func words(_ arguments: String...) -> [String] {
        let nobody = ["setpriv", "--reuid=54321", "--regid=54321", "--clear-groups"]
        return (getuid() == 0 ? nobody : []) + [Program.path] + arguments
    }

    private func environment(_ home: String?) -> [String: String] {
        var environment = shell.program.environmentOfAnotherAccount
        environment["HOME"] = getuid() == 0 || home?.hasPrefix("/") == true ? home : "/dev/null/nha"
        return environment
    }

    private var names: [String] {
        FolderSnapshot(shell.program.home.path).names.filter { !$0.hasPrefix("s") }
    }

    @Test(arguments: homes) func `an idea is recorded from the shell`(home: String?) throws {
        let before = names
        for number in 1...2 {
            let child = try Child(
                words("add", "s", "Ý số \(number)", "--as", "A"), environment: environment(home),
                directory: shell.program.home.path)
            #expect(child.status == 0 && child.errors == "")
        }
        #expect(Set(try shell.texts()) == ["Ý số 1", "Ý số 2"])
        #expect(names == before)
    }

    @Test(arguments: homes) func `what is recorded on the screen is saved, and what is not is asked about`(
        home: String?
    ) throws {
        let before = names
        let terminal = try Tmux(
            words("s", "--as", "A"), environment: environment(home), directory: shell.program.home.path)
        try terminal.waitUntilRead()
        if getuid() == 0, home?.hasPrefix("/") != true {
            try terminal.wait(for: "Không có thư mục cá nhân (HOME)")
        }
        try terminal.record("Lập tổ tư vấn quy hoạch")
        try terminal.wait(for: "đã lưu")
        #expect(try shell.texts() == ["Lập tổ tư vấn quy hoạch"])
        #expect(try terminal.leave() == 0)
        #expect(names == before)
    }

    @Test func `without a name of its own an account is called by its number`() throws {
        let child = try Child(
            words("add", "s", "Ý"), environment: environment(nil), directory: shell.program.home.path)
        #expect(child.status == 0)
        let writer = try #require(try shell.changes().first?["by"]?.string)
        #expect(getuid() != 0 || writer == "uid54321")
    }
}
