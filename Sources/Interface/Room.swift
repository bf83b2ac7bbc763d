import Display
import Seminar
import Wording

/// A screen, or a layer over one: its own state, the commands it knows, its picture.
///
/// A key goes to the top room first. It is looked up in the table of commands at each of the room's places in turn; the
/// first meaning that the room accepts is done. A key that means nothing there is typed into the room. What the room
/// does to itself it does at once; what it wants done elsewhere it answers with outcomes, in order.
protocol Room: Sendable {
    /// The places of the table whose keys work here, the nearest first; those that work everywhere come after them.
    func places(in context: Context) -> [KeyPlace]

    /// Whether a key means a command here and now; if not, its next meaning is looked for, and then it is typed.
    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool

    /// Does a command; nil where it is none of this room's.
    mutating func perform(_ command: Command, in context: Context) -> [Outcome]?

    /// Takes in text or a paste; nil where it is of no use here.
    mutating func type(_ input: Input, in context: Context) -> [Outcome]?

    /// Chooses a row that was clicked, by the name that the room's picture gave it; nil where it has no such row.
    mutating func choose(row name: String, in context: Context) -> [Outcome]?

    /// Brings what the room shows up to the record; called after each event while it is on top or its screen is open, never
    /// while drawing.
    mutating func refresh(in context: Context)

    /// Comes back after another screen was shown.
    mutating func comeBack()

    /// What is drawn over the screen that lies beneath.
    func picture(in context: Context) -> any Picture

    /// The idea that star, edit and remove mean here; nil where the last one recorded is meant.
    func idea(in context: Context) -> Idea?

    /// The ideas that are marked, to have one thing done to all of them, in the order of the record.
    func marked(in context: Context) -> [Idea]

    /// Whether any are, which is asked at every key.
    var hasMarks: Bool { get }

    /// The ideas that the room lists, by their places in the record; empty where it lists none.
    func listed(in context: Context) -> [Int]

    /// The person whom the marks of attendance mean here.
    func person(in context: Context) -> PersonState?

    /// The text that was typed to find a person, for a new one's name.
    var typedName: String { get }

    /// The words that were typed here and stand in no record; nil where none are typed that must outlive a crash.
    func unrecordedText(in context: Context) -> String?

    /// Whether it asks for something that is to be answered or closed before anything else is done.
    var comesFirst: Bool { get }

    /// Where in the table its hints stand; nil where the room says in itself what its keys do.
    func hintPlace(in context: Context) -> KeyPlace?

    /// Whether it is a list of ideas, so that star, edit and remove mean the selected one or none.
    var selectsIdeas: Bool { get }

    /// Whether the index of all ideas must be up to date while the room is open.
    var needsIdeas: Bool { get }

    /// Whether the room shows why commands cannot be used.
    var needsReasons: Bool { get }
}

extension Room {
    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool { true }
    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? { nil }
    mutating func type(_ input: Input, in context: Context) -> [Outcome]? { nil }
    mutating func choose(row name: String, in context: Context) -> [Outcome]? { nil }
    mutating func refresh(in context: Context) {}
    mutating func comeBack() {}
    func idea(in context: Context) -> Idea? { nil }
    func marked(in context: Context) -> [Idea] { [] }
    var hasMarks: Bool { false }
    func listed(in context: Context) -> [Int] { [] }
    func person(in context: Context) -> PersonState? { nil }
    func hintPlace(in context: Context) -> KeyPlace? { nil }
    var typedName: String { "" }
    var comesFirst: Bool { false }
    func unrecordedText(in context: Context) -> String? { nil }
    var selectsIdeas: Bool { false }
    var needsIdeas: Bool { false }
    var needsReasons: Bool { false }
}

/// What a room wants done outside itself.
enum Outcome: Sendable {
    /// Close the room: the layer on top.
    case close
    /// Close the layer on top, which holds what was typed there and not answered: undo opens it again.
    case abandon
    /// Open a room over this one.
    case open(any Room)
    /// Close all layers and show a screen.
    case show(Tab)
    /// Show the ideas that a filter lets through, with nothing searched for; back is the summary with the filter that there is.
    case showIdeas(IdeaFilter)
    /// Do what a command says, or say why it cannot be done.
    case perform(Command)
    /// Take the input in as the room beneath does, once this one is closed.
    case pass(Input)
    /// Do what the key does that takes the chosen row.
    case takeChosen
    /// Choose a row of the room that is on top then, as a click does.
    case chooseRow(String)
    /// Record something.
    case record(Deed)
    /// Record something that changes what was on the screen: with the newest changes that were seen of it.
    case recordSeeing([Subject: [Identifier]], Deed)
    /// Set the filters of the lists.
    case filter(IdeaFilter)
    /// Set the filters, the order and the extra column of the list of ideas.
    case arrange(IdeaListing)
    /// Count by something in the summary; nil shows all at a glance.
    case count(Counting?)
    /// Keep what the list of ideas shows under a name, or no more.
    case keepView(String)
    case dropView(String)
    /// View an item on this laptop; a sentence that is being typed goes along.
    case view(String?)
    /// Give the sentence that is being typed the speaker and the item that the room has now.
    case followRoom
    /// Bring a recorded idea into the capture line.
    case edit(Identifier)
    /// Decide on the first of the drafts that an earlier program left.
    case restoreDraft, discardDraft
    /// Offer the next of those drafts, or the one before, first.
    case turnDrafts(Int)
    /// The line was given to another sentence or to an edit: undo leaves it as long as nothing is typed there.
    case begun
    /// A value was chosen in the form of the idea: undo takes it back.
    case chosen
    /// Keep what was left among the drafts; undo goes on with it.
    case leaveDraft(Draft)
    /// Type into the line where ideas are typed what was typed elsewhere.
    case retype(String)
    /// Begin a sentence that is linked to an idea.
    case reply(to: Identifier, Reply)
    /// Make two ideas of the one that is edited.
    case splitEdited(first: String, second: String)
    /// Point at an idea, to be joined with another one.
    case hold(Identifier)
    /// Write under another name from now on.
    case rename(String)
    /// Say something in the status line.
    case tell(Phrase, Notice.Weight = .plain)
    /// Take back what was done last here, or bring it back.
    case undo, redo
    /// Begin a rehearsal, or go back to the seminar itself.
    case rehearse
    /// Leave out the time in which the program did not run.
    case leaveOutGap
    /// Go on to the next language, typing method or tone style.
    case changeLanguage, changeTypingMethod, changeToneStyle
    /// Have the mouse reported, or no more.
    case changeMouse
    /// Begin the tour of the sample, leave it, or take it up again.
    case toggleTour
    /// Give a setting the value that would stand in the file; nil for its default.
    case change(Setting.Name, JSON?)
    /// Have something done outside the program.
    case effect(Effect)
}

/// What one part of the screen shows, as a value: drawn from nothing else, and so from the same input always the same.
protocol Picture: ContextReader {
    func draw(on surface: inout Surface)
}

extension Outcome {
    /// What it records; nil where it records nothing.
    var deed: Deed? {
        switch self {
        case .record(let deed), .recordSeeing(_, let deed): deed
        default: nil
        }
    }

    /// Says that what is open on top is to be finished or closed first.
    static var finishFirst: Outcome {
        .tell(
            Phrase.Prompt.finishFirst(accept: Command.choose.keyLabel, back: Command.back.keyLabel), .warning)
    }
}
