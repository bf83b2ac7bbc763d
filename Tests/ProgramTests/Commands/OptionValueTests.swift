import Foundation
import Seminar
import TestSupport
import Testing

/// What an option or the environment says is taken as it is, and standard input for no more than it may be.
struct OptionValueTests {
    @Test(arguments: [["--search", "-x"], ["--search=-x"], ["--search", "--json"], ["--search", "--lang"]])
    func `what is searched for may begin with a dash, and is left out`(options: [String]) throws {
        let shell = try Shell()
        for text in ["một -x", "hai --json", "ba --lang"] {
            #expect(try shell.program.run("add", "s", text, "--as", "Thư ký 1").status == 0)
        }
        let list = try Child(
            [Program.path, "list", "s"] + options, environment: shell.program.environment,
            directory: shell.program.home.path)
        #expect(list.status == 0)
        // A hyphen leaves out what follows it.
        let numbers = list.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
        #expect(numbers.count { $0.hasPrefix("TK1-") } == 2)
    }

    @Test func `a name and a file may begin with a dash`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "một", "--as", "-A").status == 0)
        #expect(try shell.journals().first?.array?.first?["writer"] == "-A")
        #expect(try shell.program.run("export", "s", "--output", "-x.csv").status == 0)
        #expect(try shell.read("-x.csv").contains("một"))
    }

    @Test(arguments: [("add", "--speaker"), ("add", "--item"), ("list", "--field"), ("list", "--class")])
    func `a value that begins with a dash and is none of those there are is named`(
        command: String, option: String
    ) throws {
        let shell = try Shell()
        let arguments =
            command == "add" ? ["add", "s", "một", option, "-không-có"] : ["list", "s", option, "-không-có"]
        let child = try Child(
            [Program.path] + arguments, environment: shell.program.environment,
            directory: shell.program.home.path)
        #expect(child.status == 64)
        #expect(child.errors.contains("-không-có"))
    }

    @Test(arguments: ["XDG_STATE_HOME", "HOME"])
    func `where the laptop keeps its own is bytes, which need be no text`(variable: String) throws {
        let shell = try Shell()
        let unset = variable == "HOME" ? "unset XDG_STATE_HOME XDG_CONFIG_HOME; " : ""
        let line = try shell.line(
            "\(unset)\(variable)=\"$PWD/$(printf 'nh\\340')\"; export \(variable); toadam add s một --as A"
                + " && ls -d \"$\(variable)\"/*toadam/journals \"$\(variable)\"/.local/state/toadam/journals | wc -l"
        )
        #expect(line.output == "A-1\n1\n")
    }

    @Test func `settings are read from a folder whose name is no text`() throws {
        let shell = try Shell()
        let line = try shell.line(
            "XDG_CONFIG_HOME=\"$PWD/$(printf 'nh\\340')\"; export XDG_CONFIG_HOME; "
                + "mkdir -p \"$XDG_CONFIG_HOME/toadam\" && echo '{,}' > \"$XDG_CONFIG_HOME/toadam/settings.json\"; toadam check s"
        )
        #expect(line.status == 1)
        #expect(line.output.contains("settings.json"))
    }

    @Test(arguments: ["add s - --as 'Thư ký 1'", "type --method telex"])
    func `a line that is longer than any text is refused, and held no longer than that shows`(
        command: String
    ) throws {
        let shell = try Shell()
        // Held whole it would take more memory than there is.
        let child = try shell.line(
            "ulimit -v 300000; (head -c 200000000 /dev/zero | tr '\\0' x; echo; echo hai) | toadam \(command)"
        )
        #expect(child.status == 1)
        #expect(child.errors == "dòng 1: dài hơn 7 MiB, đã bỏ qua\n")
        #expect(child.output == (command.hasPrefix("add") ? "TK1-1\n" : "\nhai\n"))
    }

    @Test func `a line that is too long is told before it ends`() throws {
        let shell = try Shell()
        let child = try shell.line(
            "mkfifo p; (toadam add s - --as A < p 2>&1 | { read line; echo \"$line\"; echo x > q; cat; }) & "
                + "exec 3> p; mkfifo q; head -c 8000000 /dev/zero | tr '\\0' x >&3; read x < q; echo >&3; echo hai >&3; exec 3>&-; wait"
        )
        #expect(child.output == "dòng 1: dài hơn 7 MiB, đã bỏ qua\nA-1\n")
    }
}
