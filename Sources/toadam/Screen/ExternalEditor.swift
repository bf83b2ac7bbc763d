import Glibc
import Interface

/// Hands a text to `$VISUAL` or `$EDITOR` and takes it back; the screen must have been given back before.
///
/// The text goes through a file of its own that only its owner can read. Whatever fails, the text in the program stays
/// as it was, and the file is left where it is, named in the reason, if it may hold something new.
enum ExternalEditor {
    static func edit(_ text: String) -> Event {
        let environment = Surroundings.environment
        let editor =
            [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty } ?? "vi"
        guard let path = scratchFile(holding: text) else {
            return .editFailed(String(cString: strerror(errno)))
        }
        let status = run(editor, on: path)
        guard status == 0 else {
            unlink(path)
            return .editFailed("\(editor): \(status)")
        }
        guard let edited = contents(of: path) else { return .editFailed(path) }
        unlink(path)
        // Editors end the last line; the text has no line break there.
        return .edited(edited.hasSuffix("\n") ? String(edited.dropLast()) : edited)
    }

    private static func scratchFile(holding text: String) -> String? {
        let folder = Surroundings.environment["XDG_RUNTIME_DIR"] ?? "/tmp"
        var name = Array("\(folder)/toadam-XXXXXX.txt".utf8CString)
        let file = mkstemps(&name, 4)
        guard file >= 0 else { return nil }
        defer { close(file) }
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return nil }
            written += max(0, count)
        }
        return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
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

    private static func contents(of path: String) -> String? {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file, &buffer, buffer.count)
            if count > 0 { bytes += buffer[..<count] } else if count == 0 || errno != EINTR { break }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
