package import Display
package import Seminar
package import Wording

/// What happens to the program: the only thing that `update` ever learns from.
package enum Event: Hashable, Sendable {
    case input(Input)
    /// A click on what stands for something in the picture that the person saw.
    case touched(Touch)
    case resized(Size)
    /// The clock, with the seminar's offset: once a second, and with every other event that came from outside.
    case tick(Moment)
    /// What became of this laptop's clock since the seminar was recorded here last; comes before the journals.
    case clockKnown(ClockSinceLastRun)
    /// All journals have been read for the first time: what they add up to, and what each holds.
    indirect case loaded(Record, [Heard])
    /// Another journal, or another program on this one's folder, has recorded something.
    case heard([Heard])
    /// What is wrong with the folder's files now; the list replaces the one before.
    case problems([Problem])
    /// Everything appended so far is on the disk.
    case saved(Moment)
    /// Changes could not be written: they are shown, not saved, and are tried again.
    case notSaved(JournalError)
    /// A write that had failed has been done, in the journal with this tag.
    case written(tag: String)
    /// What could not be written in its place is safe in a file elsewhere, or not there either.
    case savedElsewhere(String)
    case notSavedElsewhere(folder: String, JournalError)
    /// The folder is in the second place too, or could not be copied there, or the settings name none.
    case copied(String)
    case notCopied(JournalError)
    case noSecondPlace
    /// The draft could not be written or is written again.
    case draft(JournalError?)
    /// The drafts of programs that ended without leaving.
    case offered([Draft])
    /// Drafts that were given up within the last days, which somebody asked for.
    case foundDrafts([Draft])
    /// The text as the external editor left it, or why it could not be had.
    case edited(String)
    case editFailed(Phrase)
    /// A paper that was asked for, to be looked at.
    case paper(PreparedPaper)
    /// It was written to this file; it could not be written, or opened.
    case paperWritten(String)
    case paperFailed(Phrase)
    case paperTold(Phrase)
    /// The text could not be put on the clipboard.
    case notCopiedOut(ClipboardFailure)
    /// The settings could not be saved.
    case settingsNotSaved(JournalError)
    /// Something outside that a person should know of, and can do nothing about here and now.
    case told(Phrase)
    /// The program was asked to end: by a signal, or because the terminal is gone.
    case ended
}

/// A paper as text, before it is written.
package struct PreparedPaper: Hashable, Sendable {
    package var request: PaperRequest
    package var lines: [String]
    /// What was not known and has a place left for it.
    package var missing: [Phrase]
    package var unreviewedCount: Int

    package init(request: PaperRequest, lines: [String], missing: [Phrase], unreviewedCount: Int) {
        self.request = request
        self.lines = lines
        self.missing = missing
        self.unreviewedCount = unreviewedCount
    }
}

/// Why a text could not be put on the clipboard.
package enum ClipboardFailure: Hashable, Sendable {
    /// The terminal has none, and there is no program for one.
    case noClipboard
    /// It is longer than the terminal takes, and there is no program that would.
    case tooLong(bytes: Int, most: Int)
    /// The program of this name, which alone had the text, failed.
    case failed(String)
}

/// Changes of one journal.
package struct Heard: Hashable, Sendable {
    package var tag: String
    package var writer: String
    package var changes: [Change]
    /// Whether this laptop's journal is meant, whose changes can be undone here.
    package var isOwn: Bool
    /// The name of the laptop; empty where the journal does not say.
    package var device: String
    /// What the laptop's clock showed a moment before they were found, where it leads and left that as a sign.
    package var sign: Moment?
    /// When they were found, and how; nil where that tells nothing.
    package var arrival: RoomClock.Arrival?

    /// Whether it was written just now on another laptop.
    var isWrittenElsewhere: Bool { !isOwn && arrival.map { $0.isFresh && !$0.isFromHere } ?? false }

    package init(
        tag: String, writer: String, changes: [Change], isOwn: Bool = false, device: String = "",
        sign: Moment? = nil, arrival: RoomClock.Arrival? = nil
    ) {
        self.tag = tag
        self.writer = writer
        self.changes = changes
        self.isOwn = isOwn
        self.device = device
        self.sign = sign
        self.arrival = arrival
    }
}
