import TestSupport
import Testing

@testable import Journal

/// Files found by how they begin.
struct BeginningsTests {
    @Test func `all that are alike are found among random files, and no others`() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let files = (0..<Int.random(in: 0...12, using: &random)).map { number in
                (bytes: bytes(&random), file: number)
            }
            var beginnings = Beginnings(Array(files.prefix(files.count / 2)))
            for (bytes, file) in files.dropFirst(files.count / 2) {
                beginnings.insert(file, beginning: bytes)
            }
            let sought = bytes(&random)
            let alike = files.filter { $0.bytes.starts(with: sought) || sought.starts(with: $0.bytes) }
            #expect(beginnings.alike(sought).sorted() == alike.map(\.file))
        }
    }

    private func bytes(_ random: inout SeededGenerator) -> [UInt8] {
        (0..<Int.random(in: 0...5, using: &random)).map { _ in .random(in: 0...1, using: &random) }
    }
}
