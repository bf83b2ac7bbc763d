import Foundation
import Testing

/// Pictures kept as text files beside the tests; `TOADAM_UPDATE_SNAPSHOTS=1` writes them anew, to be read before they
/// are committed.
enum Snapshot {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Snapshots")

    /// Compares a picture with the file of this name and names the first row that differs.
    static func expect(
        _ picture: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: "\(name).txt")
        if ProcessInfo.processInfo.environment["TOADAM_UPDATE_SNAPSHOTS"] == "1" {
            try (picture + "\n").write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        guard kept != picture + "\n" else { return }
        let rows = picture.split(separator: "\n", omittingEmptySubsequences: false)
        let expected = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let differing = zip(rows, expected).enumerated().first { $0.element.0 != $0.element.1 }
        Issue.record(
            """
            \(name): row \(differing?.offset ?? -1)
            is:        \(differing?.element.0 ?? "")
            should be: \(differing?.element.1 ?? "")
            the picture:
            \(picture)
            """, sourceLocation: sourceLocation)
    }
}
