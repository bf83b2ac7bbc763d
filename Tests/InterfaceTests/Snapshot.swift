import Foundation
import TestSupport
import Testing

/// Pictures kept as text files beside the tests; see `KeptText`.
enum Snapshot {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Snapshots")

    /// Compares a picture with the file of this name and names the first row that differs.
    static func expect(
        _ picture: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try KeptText(name, in: folder).expect(picture, sourceLocation: sourceLocation)
    }
}
