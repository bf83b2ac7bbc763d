import Journal
import Seminar
import TestSupport
import Testing

@testable import toadam

/// What an outside editor leaves is a text by the same rules as one that is given to the shell.
struct EditedTextTests {
    private let place: TemporaryFolder

    init() throws { place = try TemporaryFolder() }

    @Test func `a text over the limit is none, and one at the limit is`() throws {
        let text = String(repeating: "x", count: Change.longestText)
        let whole = try ScratchFile(holding: text, in: Path(place.path), name: "a")
        #expect(whole.text?.utf8.count == Change.longestText)
        let longer = try ScratchFile(holding: text + "x", in: Path(place.path), name: "b")
        #expect(longer.text == nil)
        #expect(longer.kind == .file)
        longer.remove()
        #expect(longer.kind == nil)
    }
}
