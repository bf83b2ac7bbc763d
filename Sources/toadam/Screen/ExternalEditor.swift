import Glibc
import Interface
import Journal
import Seminar
import Wording

/// Hands a text to `$VISUAL` or `$EDITOR` and takes it back; the screen must have been given back before.
///
/// Whatever fails, the text in the program stays as it was, and the file is left where it is, named in the reason, if it
/// holds anything else.
enum ExternalEditor {
    static func edit(_ text: String) -> Event {
        let environment = Surroundings.environment
        let editor =
            [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty } ?? "vi"
        let file: ScratchFile
        do throws(JournalError) {
            file = try ScratchFile(
                holding: text, in: environment["XDG_RUNTIME_DIR"] ?? "/tmp",
                name: "toadam-\(getpid())-\(String(Surroundings.seed(), radix: 36))")
        } catch {
            return .editFailed(Failure(error).happened(.spoken))
        }
        let status = run(editor, on: file.path)
        let edited = file.text
        if edited == text || status == 0 && edited != nil { file.remove() }
        guard status == 0 else {
            return .editFailed(edited == text ? "\(editor): \(status)" : "\(editor): \(status), \(file.path)")
        }
        guard let edited else { return .editFailed(file.path) }
        // Editors end the last line; the text has no line break there.
        return .edited(edited.hasSuffix("\n") ? String(edited.dropLast()) : edited)
    }

    /// The exit status of the editor, started by the shell so that `EDITOR="code --wait"` works; 127 if it is not there.
    private static func run(_ editor: String, on path: String) -> Int32 {
        let words = ["sh", "-c", "\(editor) \"$1\"", "sh", path]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var child = pid_t()
        guard posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return 127 }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
}
