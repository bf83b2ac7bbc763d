import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// What is told in the last row, beside the corner that says whether all is saved: at 80 columns nothing of it is cut.
struct MessageLengthTests {
    private static let (number, key, enter) = ("TK1-12", "Ctrl-Z", "Enter")

    private static let messages: [Phrase] = [
        Phrase.Status.typingRests("F9"), Phrase.Status.keysMayBeLost, Phrase.Status.noSecondPlace,
        Phrase.Run.rehearsalOn, Phrase.Run.rehearsalOffer("Ctrl-R"), Phrase.Run.clockSetBack,
        Phrase.Run.leadTaken, Phrase.Run.cannotTime(leader: "Thư ký 1", lead: "Alt-L"),
        Phrase.Run.clockDiffers(95, from: "Thư ký 1"), Phrase.Run.clockDiffers(-45, from: "Thư ký 1"),
        Phrase.Capture.editLeft(undo: key), Phrase.Capture.inputLeft(undo: key),
        Phrase.Capture.isCode("sp", palette: "Esc", save: enter), Phrase.Capture.empty(save: enter),
        Phrase.Capture.escapeKeepsText(palette: "Esc"),
        Phrase.Capture.tooLong(bytes: 2 << 20, limit: 1 << 20),
        Phrase.Capture.editGone, Phrase.Ideas.held(number), Phrase.Ideas.split(number),
        Phrase.Ideas.changedMeanwhile(12), Phrase.Unavailable.startedAlready,
        Phrase.Unavailable.sentenceBegun(save: enter), Phrase.Unavailable.notLate,
        Phrase.Unavailable.nothingToShorten, Phrase.Unavailable.notSplittable,
    ]

    @Test func `a break that is put in stands in the language of each screen`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.record(.item("M2", .start))
        scene.press(.escape)
        scene.type("ng")
        scene.press(.enter)
        let title = scene.state.record.currentItem?.item.title
        #expect(Language.allCases.map { title?($0) } == ["Nghỉ giải lao", "Break", "休憩"])
    }

    @Test(arguments: messages)
    func `a message that says what to do fits beside the corner`(message: Phrase) {
        for (language, room) in [(Language.vietnamese, 68), (.english, 60), (.japanese, 64)] {
            let text = message(language)
            #expect(Text.columns(of: text) <= room, "\(Text.columns(of: text)): \(text)")
        }
    }

    @Test(arguments: PaperFacts.Name.allCases)
    func `what a row of the form of papers takes fits the form`(row: PaperFacts.Name) {
        for language in Language.allCases {
            guard let text = row.advice?(language) else { continue }
            #expect(Text.columns(of: text) <= 74, "\(Text.columns(of: text)): \(text)")
        }
    }

    @Test(arguments: [
        Phrase.Import.entriesStay, Phrase.Import.sessionsStay, Phrase.Import.pastedNotWhole,
        Phrase.Import.sameProgramme,
    ])
    func `why a pasted table cannot be taken fits its window`(reason: Phrase) {
        for language in Language.allCases {
            #expect(Text.columns(of: reason(language)) <= 76, "\(reason(language))")
        }
    }
}
