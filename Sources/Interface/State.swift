package import Display
package import Seminar
import Text
package import Wording

/// Everything that the program shows and remembers while it runs, as one value.
///
/// Only `update` changes it. It holds no file, no clock and no terminal: time comes as events, identifiers from a seeded
/// source, and what is to be done outside goes out as effects; so any scenario can be played again exactly.
package struct State: Sendable {
    // The room outside
    package var size: Size
    package var now: Moment
    package var language: Language
    package var preferences: Preferences
    /// Whether the screen can show more than ASCII.
    package var drawsUnicode: Bool

    // The seminar
    package var access: Access
    package var record: Record { didSet { revision += 1 } }
    /// Another number after each change of the record: what was worked out from it is worked out anew.
    private(set) var revision = 0
    /// All ideas ready for search, filters and counts; as far as a list that needs it has been shown.
    private(set) var index = IdeaIndex()
    private var indexedRevision: Int?
    /// The revision that the clocks were last looked at with.
    var tickedRevision: Int?
    /// Another number after each event that may have changed more of the picture than the line being typed.
    var ground = 0
    /// Whether the event at hand has changed nothing that is shown, or nothing but the line being typed.
    var isGroundKept = false
    /// Whether the folder has been read; until then what is typed waits in the capture line.
    package var isLoaded = false
    package var problems: [Problem] = []
    package var writing = Writing()
    /// The writers of all journals and when each was last heard of, by the journal's tag.
    package var journals: [String: JournalSummary] = [:]
    /// The changes recorded by this laptop's own journal, oldest first: what undo goes back through.
    package var own: [Identifier] = []
    package var tag: String
    var identifiers: IdentifierSource

    // What is on the screen
    package var tab = Tab.run
    package var run = RunState()
    package var capture: Capture
    package var ideas = IdeasState()
    package var people = PeopleState()
    package var summary = SummaryState()
    /// What lies over the tab, the top one last: it gets the keys first.
    package var layers: [Layer] = []
    package var notice: Notice?
    /// What earlier programs left unfinished and nobody has decided on yet.
    var leftDrafts: [Draft] = []

    /// - Parameters:
    ///   - isNameKnown: whether someone chose the name to record under; if not, the run screen says how to.
    ///   - tag: of the journal that this program continues or will begin.
    ///   - seed: from the system's random source; identifiers are made from it.
    package init(
        size: Size, now: Moment, language: Language, preferences: Preferences = Preferences(), access: Access,
        isNameKnown: Bool = true, programme: Programme, tag: String = "", drawsUnicode: Bool = true,
        seed: UInt64
    ) {
        self.size = size
        self.now = now
        self.language = language
        self.preferences = preferences
        self.access = access
        self.tag = tag
        self.drawsUnicode = drawsUnicode
        run.isNameAsked = !isNameKnown && access != .readOnly
        record = Record(programme: programme)
        identifiers = IdentifierSource(seed: seed)
        capture = Capture(typing: preferences.typing)
    }

    package var isReadOnly: Bool { access == .readOnly }

    /// The name under which this laptop records; nil when it only reads.
    package var writer: String? {
        switch access {
        case .recording(let writer): writer
        case .readOnly: nil
        }
    }

    /// Brings the index up to the record.
    mutating func refreshIndex() {
        guard indexedRevision != revision else { return }
        indexedRevision = revision
        index.update(with: record)
    }

    mutating func identifier() -> Identifier { identifiers.next(at: now) }
}

/// Whether this program may record, and as whom.
package enum Access: Hashable, Sendable {
    case recording(writer: String)
    case readOnly
}

/// How far what was recorded has got.
package struct Writing: Hashable, Sendable {
    /// Something is written and not yet synced.
    package var isPending = false
    /// When everything recorded was last known to be on the disk.
    package var savedAt: Moment?
    /// Why changes could not be written; they are tried again until this is nil.
    package var failure: JournalError?
    /// Why what is being typed could not be kept.
    package var draftFailure: JournalError?
}

/// One journal as the organiser sees it: who wrote it, and when it was last heard of.
package struct JournalSummary: Hashable, Sendable {
    package var writer: String
    /// The time of its newest change, by that laptop's clock.
    package var newest: Moment?
    package var changes: Int
}

/// A short message in the status line, until the next key or for some seconds.
package struct Notice: Hashable, Sendable {
    package enum Weight: Hashable, Sendable {
        case plain, good, warning
    }

    package var text: Phrase
    package var weight: Weight
    package var until: Moment
}
