import Foundation
import Journal
import Seminar
import TestSupport
import Testing

/// A program with the sample seminar in `s`, for tests of the commands that work without a screen.
struct Shell {
    var program: Program

    init() throws {
        program = try Program()
        let new = try program.run("new", "s", "--sample")
        try #require(new.status == 0)
        // Journals in the tests name the seminar.
        let programme = try read("s/programme.json")
        try write(
            programme.replacing(/"toadam-mau-[0-9a-f]+"/, with: #""toadam-mau""#), to: "s/programme.json")
    }

    /// The path of something in the home folder.
    func path(_ name: String) -> String { program.home.path(name) }

    var folder: FolderSnapshot { FolderSnapshot(path("s")) }

    /// The journals of the sample, parsed as any JSON tool would.
    func journals() throws -> [JSON] {
        let folder = path("s/journal")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        return try names.map { name in
            try JSONReader.read(try #require(FileManager.default.contents(atPath: folder + "/" + name)))
        }
    }

    /// Runs a line of the shell, in which `toadam` is the program.
    func line(_ line: String) throws -> Child {
        try Child(
            ["/bin/sh", "-c", "toadam() { \(Program.path) \"$@\"; }; \(line)"],
            environment: program.environment,
            directory: program.home.path)
    }

    /// Runs the program as a user who may write nowhere; the superuser, who may anywhere, becomes nobody.
    func runWithoutPermission(_ arguments: String...) throws -> Child {
        let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        chmod(path("s"), 0o555)
        chmod(path("s/programme.json"), 0o444)
        defer { chmod(path("s"), 0o755) }
        return try Child(
            (getuid() == 0 ? nobody : []) + [Program.path] + arguments,
            environment: program.environmentOfAnotherAccount, directory: program.home.path)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    }

    func read(_ name: String) throws -> String {
        try String(contentsOfFile: path(name), encoding: .utf8)
    }
}
