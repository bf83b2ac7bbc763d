package import Foundation
package import Testing

/// A text that a test compares with a file, such as the picture of a screen.
///
/// With `TOADAM_UPDATE_SNAPSHOTS` in the environment the file is written anew, to be read before it is committed. That is
/// an issue of the run: a run that compares nothing must not pass.
package struct KeptText {
    private let file: URL
    private let updates: Bool

    /// - Parameter environment: where `TOADAM_UPDATE_SNAPSHOTS` is looked for.
    package init(
        _ name: String, in folder: URL, endingWith suffix: String = "txt",
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        file = folder.appending(path: "\(name).\(suffix)")
        updates = environment["TOADAM_UPDATE_SNAPSHOTS"] != nil
    }

    /// Compares the text with the file, and names the first line that differs.
    package func expect(_ text: String, sourceLocation: SourceLocation) throws {
        let name = file.deletingPathExtension().lastPathComponent
        if updates {
            try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name): written anew and compared with nothing", sourceLocation: sourceLocation)
            return
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        guard kept != text + "\n" else { return }
        let lines = (text + "\n").split(separator: "\n", omittingEmptySubsequences: false)
        let expected = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let same = zip(lines, expected).prefix { $0 == $1 }.count
        Issue.record(
            """
            \(name): line \(same + 1)
            is:        \(same < lines.count ? String(lines[same]) : "(the end)")
            should be: \(same < expected.count ? String(expected[same]) : "(the end)")
            all of it:
            \(text)
            """, sourceLocation: sourceLocation)
    }
}
