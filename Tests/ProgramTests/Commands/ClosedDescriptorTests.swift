import Foundation
import Testing

/// Standard descriptors that are closed or cannot be written to: no file of the seminar may come to stand in their place,
/// and what could not be said is told by the exit code.
struct ClosedDescriptorTests {
    /// Each command, as a line of the shell, with something to read and something to say.
    static let commands = [
        "add s 'Một cửa lưu động' --as A", "printf 'dòng một\\ndòng hai\\n' | toadam add s - --as A",
        "list s",
        "list s --json", "export s", "report s --output - --as md", "export s --output o.csv", "check s",
        "check s --repair", "merge s other", "timetable s", "type --method telex </dev/null",
        "new t --sample",
        "open s", "review s", "watch s", "--help", "--version", "help add", "--khong-co",
    ]

    /// The sample with a journal of one idea in `s`, and another seminar folder of the same programme in `other`.
    private static func folder() throws -> Shell {
        let shell = try Shell()
        try #require(try shell.line("toadam add s 'Ý đã có' --as A && cp -r s other").status == 0)
        return shell
    }

    private static func line(_ command: String, _ redirection: String) -> String {
        let words = command.contains("toadam") ? command : "toadam " + command
        return "\(words) \(redirection)"
    }

    /// The texts recorded, of journals that any JSON tool reads.
    private static func texts(_ shell: Shell) throws -> [String] {
        try #require(try shell.program.run("check", "s").status == 0)
        return try shell.texts()
    }

    @Test(arguments: commands, [">&-", "2>&-", "<&-", ">&- 2>&-", "<&- >&- 2>&-"])
    func `with a standard descriptor closed no journal is harmed`(
        command: String, redirection: String
    ) throws {
        let shell = try Self.folder()
        let child = try shell.line("ulimit -f 1000; " + Self.line(command, redirection))
        #expect(child.status < 128)
        let texts = try Self.texts(shell)
        #expect(texts.first == "Ý đã có")
        let isRecorded =
            command.contains("add s") && !(command.contains("add s -") && redirection.contains("<"))
        #expect(texts.count == (!isRecorded ? 1 : command.contains("add s -") ? 3 : 2))
    }

    @Test(
        arguments: commands.filter { !$0.contains("--output") && $0 != "--khong-co" }, [">&-", ">/dev/full"])
    func `a command that cannot say what it is asked for fails`(command: String, redirection: String) throws {
        let shell = try Self.folder()
        let child = try shell.line(Self.line(command, redirection))
        #expect(child.status == 1)
        #expect(child.errors.split(separator: "\n").count == 3)
        let isScreen = ["open s", "review s", "watch s"].contains(command)
        #expect(isScreen || child.errors.contains("đầu ra chuẩn"))
    }

    @Test func `a command that has nothing to read says so and records nothing`() throws {
        let shell = try Self.folder()
        let child = try shell.line("ulimit -f 1000; toadam add s - --as A <&-")
        #expect(child.status == 1)
        #expect(child.errors.contains("đầu vào chuẩn: đã bị đóng"))
        #expect(try Self.texts(shell) == ["Ý đã có"])
    }

    @Test func `an idea whose number could not be printed is recorded, and that is said`() throws {
        let shell = try Self.folder()
        let child = try shell.line("toadam add s 'Ý mới' --as A >&-")
        #expect(child.status == 1)
        #expect(
            child.errors == """
                Không ghi được đầu ra chuẩn: đã bị đóng.
                Lệnh đã làm xong phần việc trước đó; chỉ câu trả lời là không in ra được.
                Cho lệnh một đầu ra ghi được; trước khi add lại, xem đã ghi những gì: toadam list THƯ-MỤC

                """)
        #expect(try Self.texts(shell) == ["Ý đã có", "Ý mới"])
    }

    @Test func `a limit on the length of files is said like a full disk, and harms nothing`() throws {
        let shell = try Self.folder()
        let long = String(repeating: "Lập tổ tư vấn quy hoạch. ", count: 100)
        let child = try shell.line("ulimit -f 1; toadam add s '\(long)' --as A")
        #expect(child.status == 1)
        #expect(child.errors.contains("đã chạm giới hạn cỡ tệp"))
        #expect(child.errors.contains("Giải phóng chỗ trên ổ đĩa"))
        #expect(try Self.texts(shell) == ["Ý đã có"])
    }
}
