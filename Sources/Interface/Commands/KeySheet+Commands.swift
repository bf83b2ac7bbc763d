package import Wording

// The sides beside the keyboard, filled in from the table of commands.

extension KeySheet {
    /// The work of a sitting with the names, keys and codes of the table.
    package static let ofCommands = KeySheet(
        facilitator: [
            Stage(Words.before, preparing + [row(.projector)]),
            Stage(
                Words.during,
                [
                    row(.previousItem, .nextItem, called: Words.viewing), row(.startStop), row(.startNext),
                    row(.minuteMore, .minuteLess, called: Words.minutes), row(.floor), row(.callNext),
                    row(.breakNow), row(.message), row(.park), row(.takeLead),
                ]),
            Stage(Words.after, closing), Stage(Words.wrong, mending),
        ],
        noteTaker: [
            Stage(Words.before, preparing),
            Stage(
                Words.during,
                [
                    row(.save, called: Words.sentence), row(.pickPerson), row(.pickField), row(.pickKind),
                    row(.form), row(.editLast), row(.another), row(.reply, on: .ideas), row(.star),
                    row(.back),
                ]),
            Stage(Words.after, closing), Stage(Words.wrong, mending),
        ],
        advice: Words.advice(palette: Command.palette.keyLabel, choose: Command.choose.keyLabel))

    private typealias Words = Phrase.Sitting

    private static let preparing = [
        Row(Words.opening, keys: "toadam"), row(.writerName), row(.typingMethod), row(.rehearse),
    ]

    private static let closing = [
        row(.closing), row(.papers, on: .summary), row(.copyAway), Row(Words.merging, keys: "toadam merge"),
        Row(Words.checking, keys: "toadam check"), row(.leave),
    ]

    private static let mending = [
        row(.undo), row(.help), row(.startStop, called: Words.leftOpen),
        row(.open, called: Words.conflict, on: .ideas),
        Row(Words.reopening, keys: "toadam, \(Command.restoreDraft.keyLabel)"),
    ]

    /// A command by the name of the table.
    ///
    /// - Parameter tab: the screen to go to first, where the key works there alone.
    private static func row(_ command: Command, on tab: Tab? = nil) -> Row {
        row(command, called: command.entry.name, on: tab)
    }

    /// Some work by another name, that of one command or of two that belong together.
    private static func row(_ commands: Command..., called work: Phrase, on tab: Tab? = nil) -> Row {
        let way = tab.map(\.entry.command.keyLabel)
        let keys = commands.map { command in tab.map { command.keyLabel(at: .tab($0)) } ?? command.keyLabel }
        return Row(
            work, keys: ([way].compactMap(\.self) + keys).joined(separator: ", "),
            code: commands.compactMap(\.entry.code).joined(separator: ", "))
    }
}
