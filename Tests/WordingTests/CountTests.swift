import Seminar
import Testing

@testable import Wording

/// One is counted in the singular.
struct CountTests {
    @Test(arguments: [
        (Phrase.Import.entries(1), "1 entry recorded"),
        (Phrase.Import.entries(2), "2 entries recorded"),
        (Phrase.Import.enrolled(1), "1 person recorded"),
        (Phrase.Import.enrolled(2), "2 people recorded"),
        (Phrase.Import.itemHolds(entries: 1, wasStarted: true), "was held, has 1 entry"),
        (Phrase.Ideas.copied(1), "1 entry copied"),
        (Phrase.Ideas.starred(1), "1 entry starred"),
        (Phrase.Ideas.unstarred(2), "2 entries unstarred"),
        (Phrase.Ideas.removed(1, undo: "Ctrl-Z"), "1 entry removed; Ctrl-Z undoes it"),
        (Phrase.Run.shortened(1, by: 5), "1 remaining item shortened by 5 min each"),
        (Phrase.Undone.ideas(1), "editing 1 entry"),
        (Phrase.Undone.attendance(of: 1), "the attendance of 1 person"),
        (Phrase.Undone.roster(of: 34), "the roster of 34 people"),
        (Phrase.Undone.requests(1), "1 request to speak"),
        (Phrase.PaperTable.entries(1), "1 entry"),
    ])
    func `a number and what it counts agree`(phrase: Phrase, expected: String) {
        #expect(phrase.en == expected)
    }
}
