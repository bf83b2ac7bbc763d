package import Display
package import Seminar
import Text
package import Wording

/// All that a room may see: the seminar, the time, the person at the keys, and how safe everything is.
///
/// A room is given it to read. It is changed by what `update` calls and by nothing else, so what a room cannot reach it
/// cannot break.
package struct Context: Equatable, Sendable {
    // The laptop
    package var size: Size
    /// By this laptop's clock.
    package var now: Moment
    /// This laptop's name, as journals that are begun here say it; empty where it is not known.
    var device = ""
    /// How far the clocks of other laptops are from this one's.
    var clock = RoomClock()
    /// Milliseconds by which this laptop's clock is ahead of that of whoever leads; 0 while no difference is known.
    private(set) var clockOffset = 0
    /// What became of this laptop's clock since the seminar was recorded here last.
    var clockSinceLastRun = ClockSinceLastRun.unknown
    /// A time in which the program did not run, which is counted until somebody says that it did not pass.
    var clockGap: ClockGap?
    /// Whether the room's times can be told: not while the clock of whoever leads is still to be heard of.
    package private(set) var isRoomTimeKnown = true
    package var language: Language
    package var settings: Settings
    /// Where the values of settings come from, by their names; the others have their default.
    var settingOrigins: [Setting.Name: SettingOrigin] = [:]
    /// The variables and options that overrule the settings file at every start.
    var forcedSettings: [Setting.Name: SettingOrigin] = [:]
    /// The settings that were changed in this sitting.
    package internal(set) var changedSettings: Set<Setting.Name> = []
    /// Whether the terminal can show more than ASCII.
    let terminalDrawsUnicode: Bool
    /// Whether this program shows the projector's view and nothing else.
    let isWatching: Bool

    // The seminar
    /// The one who makes changes, with the record; compared by its version.
    package var ledger: Versioned<Scribe>
    /// All ideas ready for search, filters and counts, as far as a list that needs them has been shown.
    var ideas = Versioned(IndexedIdeas())
    /// What was said, to point out that it is said again; of the first ideas where there are very many.
    var said = Versioned(SaidBefore())
    /// Whether the folder has been read; until then what is typed waits in the capture line.
    package var isLoaded = false
    package var problems: [Problem] = []
    package var writing = Writing()
    /// The writers of all journals and when each was last heard of, by the journal's tag.
    package var journals: [String: JournalSummary] = [:]
    /// The drafts of earlier programs that nobody has decided on yet.
    var leftDrafts: [Draft] = []

    // What this laptop shows
    /// The screen that is open.
    package var tab = Tab.run
    /// The id of the viewed item, which is never recorded; ideas go to it.
    package var viewed: String?
    /// The filters of the lists.
    var filter = IdeaFilter()
    /// What is counted in the summary; nil where all is shown at a glance.
    var counting: Counting?
    /// The filter as it was when a count of the summary was opened; nil where the list of ideas was come to otherwise.
    var filterOfCounts: IdeaFilter?
    /// The order and the extra column of the list of ideas; nil for those that suit the filter.
    var order: IdeaOrder?
    var extra: IdeaExtra?
    /// The idea that was pointed at, to be joined with another one.
    var held: Identifier?
    /// Whether to say under which name this laptop records, because nobody has chosen one.
    var isNameAsked = false
    /// Whether there is no seminar yet, and it is asked what it is to be.
    var isBeginning = false
    /// Whether the one line that offers a rehearsal was answered.
    var isRehearsalAnswered = false
    package var notice: Notice?
    /// The latest message, for those who have it read out when they please.
    var news: Phrase?
    /// Whether the last key moved in a list, so that the chosen row has the focus.
    var isMoving = false
    /// The time that clocks show where they do not tick: that of the last minute, or of the last key that types nothing.
    var shownTime: Moment?
    /// The tour of the sample; nil where it was neither offered nor asked for.
    var tour: Tour?
    /// The thresholds that clocks of the room have just crossed.
    var signals = ClockSignals()
    /// Why commands cannot be used now, while a list of commands is open.
    var reasons: [Command: Phrase] = [:]

    /// The context as a picture shows it: clocks go by whole seconds, and so they all step together.
    var pictured: Context {
        var context = self
        context.now = (settings.accessible ? shownTime ?? now : now).wholeSecond
        let shown = context.roomTime.wholeSecond
        context.clockOffset = context.now.milliseconds - shown.milliseconds
        return context
    }

    /// The context for comparing alone.
    ///
    /// A copy of the record that outlives a picture would have the next change copy all of it.
    var comparable: Context {
        var context = self
        context.ledger = ledger.comparable(holding: Self.noScribe)
        context.ideas = ideas.comparable(holding: IndexedIdeas())
        context.said = said.comparable(holding: SaidBefore())
        return context
    }

    private static let noScribe = Scribe(
        programme: Programme(id: "", title: Localized([:])), writer: nil, seed: 0)
}

extension Context {
    /// Whether more than ASCII is drawn besides texts.
    var drawsUnicode: Bool {
        terminalDrawsUnicode && !settings.asciiFrames && settings.ambiguousWidth == .narrow
    }

    /// The list of ideas as it is shown.
    var listing: IdeaListing { IdeaListing(filter, order: order, extra: extra) }

    /// Shows a list as somebody named it.
    mutating func show(_ listing: IdeaListing) {
        (filter, order, extra) = (listing.filter, listing.order, listing.extra)
    }
}

// One time for the room: that of whoever leads.
extension Context {
    /// The time by the clock of whoever leads, as far as it is known.
    package var roomTime: Moment { now.subtracting(milliseconds: clockOffset) }

    /// When everything recorded was last known to be on the disk, by the same clock as the time beside it.
    var savedAt: Moment? { writing.savedAt?.subtracting(milliseconds: clockOffset) }

    /// Seconds by which this laptop's clock is ahead of that of whoever leads, negative when it is behind; nil where the
    /// difference is not worth a word.
    var clockDifference: Int? {
        guard isRoomTimeKnown else { return nil }
        let seconds = (Double(clockOffset) / 1_000).rounded()
        return abs(seconds) < 5 ? nil : Int(seconds)
    }

    /// The time in which the program did not run, while the clock that it is in runs on.
    var openGap: ClockGap? { clockGap.flatMap { $0.isOpen(in: record) ? $0 : nil } }

    /// The laptop that leads.
    private var leadingLaptop: RoomClock.Laptop? {
        record.room.leader.map { leader in
            RoomClock.Laptop(leader, on: record.room.leaderTag.flatMap { journals[$0]?.device } ?? "")
        }
    }

    /// Whether this laptop leads: another one that records under the same name may.
    var isLeading: Bool {
        guard let writer, let leader = leadingLaptop, leader.writer == writer else { return false }
        guard let tag = record.room.leaderTag, tag != scribe.tag, let journal = journals[tag],
            !journal.isFromHere
        else { return true }
        // Laptops that were set up alike have one name.
        return !journal.isFromElsewhere && (leader.device == device || [leader.device, device].contains(""))
    }

    /// Whoever leads, told apart from this laptop where that records under the same name.
    var leaderName: String? {
        leadingLaptop.map { leader in
            isLeading || leader.writer != writer ? leader.writer : "\(leader.writer) (\(leader.device))"
        }
    }

    /// Works out anew how far this laptop's clock is from that of whoever leads.
    mutating func compareClocks() {
        let leader = isLeading ? nil : leadingLaptop
        isRoomTimeKnown = !(leader.map(clock.isUnknown) ?? false)
        clockOffset = leader.map { clock.offset(from: $0) ?? clock.bound(from: $0) } ?? 0
    }
}

/// Something that reads the context: the context itself, and every picture.
///
/// What ids, codes and values are called, and what follows from record and clock, stands in extensions of it, so that
/// rooms and pictures say it in the same way.
protocol ContextReader {
    var context: Context { get }
}

extension Context: ContextReader {
    var context: Context { self }
}

extension ContextReader {
    var size: Size { context.size }
    /// The time by the clock of whoever leads.
    var now: Moment { context.roomTime }
    var language: Language { context.language }
    var scribe: Scribe { context.ledger.value }
    var record: Record { context.ledger.value.record }
    var index: IdeaIndex { context.ideas.value.index }
    var isReadOnly: Bool { context.ledger.value.writer == nil }
    /// The name under which this laptop records; nil when it only reads.
    var writer: String? { context.ledger.value.writer }
}

/// A value that is compared by the number of times it was changed, because comparing its contents would take too long.
///
/// Two of them are comparable only where one came from the other.
package struct Versioned<Value: Sendable>: Equatable, Sendable {
    /// The value by itself, because contexts are copied at each key and the value is much to copy.
    private var box: Box
    private(set) var version = 0

    /// Changed by `change` alone, and only while nobody else has it, which makes it safe to send.
    private final class Box: @unchecked Sendable {
        var value: Value
        init(_ value: Value) { self.value = value }
    }

    init(_ value: Value) { box = Box(value) }

    package var value: Value { box.value }

    /// As it is for comparing, with another value in the place of the large one, so that whoever holds it does not hold that.
    func comparable(holding value: Value) -> Versioned {
        var copy = self
        copy.box = Box(value)
        return copy
    }

    /// Changes the value, and so the version.
    mutating func change<Result>(_ body: (inout Value) -> Result) -> Result {
        version += 1
        if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
        return body(&box.value)
    }

    package static func == (left: Versioned, right: Versioned) -> Bool { left.version == right.version }
}

/// The index of all ideas, and the version of the record that it was made from.
struct IndexedIdeas: Sendable {
    var index = IdeaIndex()
    var version: Int?
}

/// The progress of saving: written, synced or failed.
package struct Writing: Hashable, Sendable {
    /// Something is written and not yet synced.
    package var isPending = false
    /// When everything recorded was last known to be on the disk.
    package var savedAt: Moment?
    /// The ideas of this laptop that were changed since.
    var unsaved: Set<Identifier> = []
    /// Why changes could not be written; they are tried again until this is nil.
    package var failure: JournalError?
    /// Why what is pending could not be brought onto the disk, when that was tried last.
    var lastFailure: JournalError?
    /// Why what is being typed could not be kept.
    package var draftFailure: JournalError?
}

/// One journal as the organiser sees it: who wrote it, and when it was last heard of.
package struct JournalSummary: Hashable, Sendable {
    package var writer: String
    /// The laptop, by the name that its owner gave it; empty where it is not known.
    package var device = ""
    /// Whether it was written on this laptop.
    var isFromHere = false
    /// Whether it was seen to grow by another laptop's hand, whatever that is called.
    var isFromElsewhere = false
    /// The time of its newest change, by that laptop's clock.
    package var newest: Moment?
    package var changes: Int
    /// What its changes show of that laptop's clock, the last time that they did.
    var clockFault: ClockFault?

    /// Where it was written.
    func origin(tag: String) -> JournalOrigin {
        JournalOrigin(
            tag: tag, laptop: RoomClock.Laptop(writer, on: device), isFromHere: isFromHere,
            isFromElsewhere: isFromElsewhere)
    }
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
