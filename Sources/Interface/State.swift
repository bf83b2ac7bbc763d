package import Display
package import Seminar
import Text
import Wording

/// Everything that the program shows and remembers while it runs, as one value.
///
/// Only `update` changes it. It holds no file, no clock and no terminal: time comes as events, identifiers from seeded
/// sources, and what is to be done outside goes out as effects; so any sitting can be replayed from its events.
package struct State: Sendable {
    /// The context that every room sees.
    package internal(set) var context: Context
    /// The run screen, with what is being typed.
    package internal(set) var run: RunRoom
    /// The other screens, by the places of their tabs.
    var lists = Self.emptyLists
    /// The layers over the screen, the top one last: it gets the keys first.
    var layers: [any Room] = []
    var clocks = ClockWatch()
    var acts = ActOrder()
    /// Layers that were left with something typed in them, the last one last.
    var abandoned: [any Room] = []
    /// The draft of the words that are typed in the layers.
    var layerText: LayerText
    /// Drafts that were given up, the last one last.
    var discarded: [Draft] = []
    let offersTour: Bool
    /// How many times something was to be taken back in this sitting.
    var undoCount = 0
    /// When this laptop, leading, left its time in the folder last.
    var signedAt: Moment?
    /// The laptops of which it was told that they record under this one's name.
    var namesakeDevices: Set<String> = []
    /// The version of the record that `said` has taken in.
    var saidVersion: Int?

    /// - Parameters:
    ///   - isNameKnown: whether someone chose the name to record under; if not, the run screen says how to.
    ///   - settings: the values in force.
    ///   - origins: where they come from, but for those that have their default.
    ///   - forced: what decides over the file at every start.
    ///   - offersTour: whether the tour is offered where there is one.
    ///   - tag: of the journal that this program continues or will begin.
    ///   - device: this laptop's name.
    ///   - seed: from the system's random source; identifiers are made from it.
    package init(
        size: Size, now: Moment, language: Language, settings: Settings = Settings(),
        origins: [Setting.Name: SettingOrigin] = [:], forced: [Setting.Name: SettingOrigin] = [:],
        offersTour: Bool = false, access: Access, isNameKnown: Bool = true, programme: Programme,
        tag: String = "", device: String = "", drawsUnicode: Bool = true, seed: UInt64
    ) {
        let scribe = Scribe(programme: programme, writer: access.writer, tag: tag, seed: seed)
        var settings = settings
        settings.beginTyping(in: language)
        context = Context(
            size: size, now: now, language: language, settings: settings,
            terminalDrawsUnicode: drawsUnicode, isWatching: access.isWatching, ledger: Versioned(scribe))
        context.settingOrigins = origins
        context.forcedSettings = forced
        context.device = device
        self.offersTour = offersTour
        context.isNameAsked = !isNameKnown && access.writer != nil
        // Whoever only reads asks what came of it.
        if access == .readOnly { context.tab = .summary }
        run = RunRoom(typing: settings.typing, now: now, seed: seed)
        layerText = LayerText(seed: seed)
        if case .beginning(let folder) = access {
            context.isBeginning = true
            // There is nothing to read.
            context.isLoaded = true
            layers = [FirstUseRoom(folder: folder, in: context)]
        }
        if case .watching(let showingIdeas) = access {
            layers = [ProjectorRoom(showsIdeas: showingIdeas, isAlone: true)]
            tell(ProjectorRoom.advice(isAlone: true))
        }
    }

    /// The room that gets the keys first.
    var top: any Room { layers.last ?? screen }

    /// The screen that is open: the run screen is the only one that its entry does not make.
    var screen: any Room { lists[context.tab.rawValue] ?? run }

    /// The screens beside the run screen, as they are before anything was done on them.
    static var emptyLists: [(any Room)?] { Tab.allCases.map { $0.entry.make?() } }

    package var record: Record { context.record }
    /// Whether a paper is open: what is asked for there takes the place of the one in sight.
    package var showsPaper: Bool { layers.contains { $0 is PaperRoom } }

    /// Shows a message in the status line for some seconds.
    mutating func tell(_ text: Phrase, _ weight: Notice.Weight = .plain, seconds: Int = 6) {
        context.notice = Notice(text: text, weight: weight, until: context.now.adding(seconds: seconds))
        context.news = text
    }
}

/// Whether this program may record, and as whom.
package enum Access: Hashable, Sendable {
    case recording(writer: String)
    case readOnly
    /// There is no seminar yet: it is asked what it is to be. The folder in which it is made; nil where that is asked too.
    case beginning(folder: String?)
    /// The projector's view alone, which reads only.
    case watching(showingIdeas: Bool)

    fileprivate var writer: String? { if case .recording(let writer) = self { writer } else { nil } }

    fileprivate var isWatching: Bool { if case .watching = self { true } else { false } }
}
