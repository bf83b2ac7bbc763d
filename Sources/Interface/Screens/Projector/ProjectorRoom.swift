import Display
import Seminar
import Wording

/// What the room sees on the wall: the current item and its clock in block digits, who speaks, a message, what comes next.
///
/// It follows the room, never what this laptop views, and shows no names beside ideas. It lies over the whole screen;
/// on the facilitator's laptop Esc returns, and the keys that lead the room go on working.
struct ProjectorRoom: Room {
    /// Whether the latest ideas of the item are shown too.
    var showsIdeas = false
    /// Whether there is no screen beneath it: the program was started for the projector alone.
    var isAlone = false

    func places(in context: Context) -> [KeyPlace] {
        isAlone ? [.projector] : [.projector, .layer, .leading]
    }

    /// Alone it knows only what a program must know everywhere.
    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        case .projectIdeas, .redraw, .suspend, .leave: true
        case .choose, .palette: false
        default: !isAlone
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .projectIdeas:
            showsIdeas.toggle()
            return []
        case .back, .projector: return isAlone ? nil : [.close]
        default: return nil
        }
    }

    /// Which keys work here: told for some seconds when the view is opened, since an audience reads it too.
    static func advice(isAlone: Bool) -> Phrase {
        let ideas = Command.projectIdeas.keyLabel
        return isAlone
            ? Phrase.Projector.keysAlone(ideas: ideas, leave: Command.leave.keyLabel)
            : Phrase.Projector.keys(ideas: ideas, back: Command.back.keyLabel)
    }

    func picture(in context: Context) -> any Picture { ProjectorPicture(context: context, room: self) }
}
