import Display
import Seminar
import Text
import Wording

/// The ideas that were removed, in the order in which they were recorded, to be restored.
struct RemovedRoom: Room {
    fileprivate var menu = Menu()
    private var choice = KeptChoice<Identifier>()

    mutating func refresh(in context: Context) {
        choice.follow(&menu, in: context) { $0.record.removedIdeas.map(\.id) }
    }

    func places(in context: Context) -> [KeyPlace] { [.list, .layer] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool { command.isOwnOfLists }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let removed = context.record.removedIdeas
        if menu.move(command, rows: removed.count, page: context.size.rows / 2) { return [] }
        switch command {
        case .back: return [.close]
        case .choose:
            if let told = choice.tellTakenIdea(in: context) { return told }
            guard let idea = menu.choice(of: removed) else { return [.close] }
            if context.isReadOnly { return [.tell(Phrase.Unavailable.readOnly, .warning)] }
            choice.release()
            return (removed.count == 1 ? [.close] : []) + [.record(.idea(idea.id, .restore))]
        default: return nil
        }
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        let ideas = context.record.removedIdeas
        return menu.choose(ideas.firstIndex { $0.id.description == name }, of: ideas.count)
    }

    func picture(in context: Context) -> any Picture {
        IdeaRows(
            context: context, title: Phrase.Ideas.removedTitle, ideas: context.record.removedIdeas,
            menu: menu,
            empty: Phrase.Unavailable.nothingRemoved,
            keys: Phrase.Ideas.removedKeys(restore: Command.choose.keyLabel, back: Command.back.keyLabel)
        ) { $0.speaker.map { context.name(of: $0) } ?? "" }
    }
}
