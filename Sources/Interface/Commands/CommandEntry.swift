package import Display
import Seminar
package import Wording

extension Command {
    /// Whether it is done in the middle of a question or a form too, which stays as it is: it changes how one types or reads, or
    /// tells the keys.
    var isDoneOverQuestions: Bool {
        switch self {
        case .typingMethod, .toneStyle, .flipWord, .language, .mouse, .help, .redraw, .suspend: true
        default: false
        }
    }
}

/// What one command is called, where it works, by which keys, and where it is among the hints.
///
/// A class, because hints and keys are looked up at each key and an entry is much to copy.
package final class CommandEntry: Sendable {
    package let name: Phrase
    /// A word or two for the hint bar.
    package let short: Phrase
    /// Two signs that find it first in the palette, for keyboards without the keys; nil where it is not offered there.
    package let code: String?
    /// Other words that find it there.
    package let keywords: Phrase?
    /// The keys at each place; the first is the one shown there.
    let bindings: [(keys: [Key], places: [KeyPlace])]
    /// The rank among the hints of a place, 1 for the most important; places without it do not hint at the command.
    let hints: KeyValuePairs<KeyPlace, Int>
    /// Whether it records something, and so is unavailable read-only.
    package let records: Bool
    /// Why it is unavailable then, and what does the same, where something does.
    let whenReadOnly: Phrase
    /// Whether the palette offers it by name: keys of texts, lists and forms it does not.
    package let isNamed: Bool
    /// Whether what it records waits while the folder is still being read.
    let waitsForFolder: Bool
    /// What it does outside the room that is open; nil for what only rooms can do.
    let answer: (@Sendable (State) -> [Outcome])?
    /// Why it cannot be used now, where that is more than being read-only or still reading.
    let reason: @Sendable (State) -> Phrase?

    /// Every key, the one to show first.
    package var keys: [Key] { bindings.flatMap(\.keys) }

    package var places: Set<KeyPlace> { Set(bindings.flatMap(\.places)) }

    /// The keys that work at a place itself.
    package func keys(at place: KeyPlace) -> [Key] {
        bindings.filter { $0.places.contains(place) }.flatMap(\.keys)
    }

    /// The command with what finds it in the palette besides its name.
    func found(as code: String? = nil, by keywords: Phrase) -> CommandEntry {
        CommandEntry(self, code: code, keywords: keywords)
    }

    private init(_ entry: CommandEntry, code: String?, keywords: Phrase) {
        name = entry.name
        short = entry.short
        self.code = code
        self.keywords = keywords
        bindings = entry.bindings
        hints = entry.hints
        records = entry.records
        whenReadOnly = entry.whenReadOnly
        isNamed = entry.isNamed
        waitsForFolder = entry.waitsForFolder
        answer = entry.answer
        reason = entry.reason
    }

    init(
        _ name: Phrase, short: Phrase? = nil, _ keys: [Key] = [], at places: [KeyPlace],
        also: [([Key], [KeyPlace])] = [], hints: KeyValuePairs<KeyPlace, Int> = [:], records: Bool = false,
        whenReadOnly: Phrase = Phrase.Unavailable.readOnly, isNamed: Bool = true,
        waitsForFolder: Bool = false,
        unless reason: @escaping @Sendable (State) -> Phrase? = { _ in nil },
        does answer: (@Sendable (State) -> [Outcome])? = nil
    ) {
        self.name = name
        self.short = short ?? name
        code = nil
        keywords = nil
        bindings = [(keys, places)] + also.map { ($0.0, $0.1) }
        self.hints = hints
        self.records = records
        self.whenReadOnly = whenReadOnly
        self.isNamed = isNamed
        self.waitsForFolder = waitsForFolder
        self.reason = reason
        self.answer = answer
    }
}
