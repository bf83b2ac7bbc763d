import Display
import Seminar
import Text
import Wording

/// The points that were put aside, to be taken up again at the viewed item.
struct ParkedRoom: Room {
    fileprivate var menu = Menu()
    private var choice = KeptChoice<Identifier>()

    mutating func refresh(in context: Context) {
        choice.follow(&menu, in: context) { $0.record.parkedIdeas.map(\.id) }
    }

    func places(in context: Context) -> [KeyPlace] { [.list, .layer, .leading] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        key.leads || command.isOwnOfLists
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let parked = context.record.parkedIdeas
        if menu.move(command, rows: parked.count, page: context.size.rows / 2) { return [] }
        switch command {
        case .back, .parked: return [.close]
        case .choose:
            if let told = choice.tellTakenIdea(in: context) { return told }
            guard let idea = menu.choice(of: parked) else { return [.close] }
            if context.isReadOnly { return [.tell(Phrase.Unavailable.readOnly, .warning)] }
            choice.release()
            let deed = Deed.idea(idea.id, .takeUp(at: context.viewedItem?.id))
            return (parked.count == 1 ? [.close] : []) + [.record(deed)]
        default: return nil
        }
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        let ideas = context.record.parkedIdeas
        return menu.choose(ideas.firstIndex { $0.id.description == name }, of: ideas.count)
    }

    func picture(in context: Context) -> any Picture {
        let title = context.viewedItem.map { context.itemTitle($0.id) } ?? ""
        return IdeaRows(
            context: context, title: Phrase.Parking.title, ideas: context.record.parkedIdeas, menu: menu,
            empty: Phrase.Closing.noParked,
            keys: Phrase.Parking.keys(title, take: Command.choose.keyLabel, back: Command.back.keyLabel)
        ) { $0.item.map(context.itemTitle) ?? "" }
    }
}

extension Command {
    /// Whether lists know the command themselves, whatever its key.
    var isOwnOfLists: Bool { !entry.places.isDisjoint(with: [.list, .layer]) }
}
