import Display
import Interface
import Journal
import Seminar
import Wording

/// A sitting at the program without a terminal, a clock and a disk: keys go in, and frames come out.
///
/// It has the settings that hold without a choice, so that everybody gets the same pictures.
struct ScriptedSitting {
    private var state: State

    /// - Parameters:
    ///   - writer: Under whose name is recorded; nil for the account's.
    ///   - now: What the clock shows, which stands still but for what the script lets pass.
    init(
        on folder: SeminarFolder, _ programme: Programme, as writer: String?, size: Size, at now: Moment,
        in language: Language, isAccessible: Bool = false
    ) throws {
        var settings = Settings()
        settings.accessible = isAccessible
        state = State(
            size: size, now: now, language: language, settings: settings,
            access: .recording(writer: writer ?? Surroundings.accountName), programme: programme, seed: 1)
        var follower = Follower(folder, seminar: programme.id)
        let news = follower.scan(milliseconds: 0)
        let journals = news.journals.map { journal in
            Heard(
                tag: journal.tag, writer: journal.header?.writer ?? journal.name, changes: journal.changes,
                device: journal.header?.device ?? "")
        }
        send(.loaded(news.record(of: programme), journals))
        send(.tick(now))
    }

    /// What is on the screen.
    var frame: Frame { view(state) }

    mutating func play(_ script: KeyScript) {
        for step in script.steps { play(step) }
    }

    mutating func play(_ step: KeyScript.Step) {
        switch step {
        case .key(let key): send(.input(.key(key)))
        case .text(let text): for character in text { send(.input(.key(.character(character)))) }
        case .wait(let seconds):
            for _ in 0..<seconds { send(.tick(state.context.now.adding(seconds: 1))) }
        }
    }

    /// What is recorded counts as saved at once; nothing else is done outside.
    private mutating func send(_ event: Event) {
        let effects = update(&state, event)
        let hasRecorded = effects.contains { if case .append = $0 { true } else { false } }
        if hasRecorded { _ = update(&state, .saved(state.context.now)) }
    }
}

extension Frame {
    /// The rows as text, each with its end but without the blanks before that.
    var text: String {
        rows.map { cells in
            let text = cells.map(\.text).joined()
            return String(text.reversed().drop { $0 == " " }.reversed()) + "\n"
        }
        .joined()
    }
}
