import Display
import Seminar
import Wording

/// What the room sees on the wall: the current item, its clock in block digits, what comes next.
///
/// It follows the room, never what this laptop views, and shows no names beside ideas. It lies over the whole screen;
/// on the facilitator's laptop Esc returns, and the keys that lead the room go on working.
package struct ProjectorState: Hashable, Sendable {
    /// Whether the latest ideas of the item are shown too.
    package var showsIdeas = false
    /// Whether there is no screen beneath it: the program was started for the projector alone.
    package var isAlone = false
}

extension State {
    /// Makes this program the projector's and nothing else.
    package mutating func watch(showingIdeas: Bool) {
        layers = [.projector(ProjectorState(showsIdeas: showingIdeas, isAlone: true))]
        tellProjectorKeys()
    }

    /// Whether this program was started for the projector alone.
    var isWatching: Bool {
        if case .projector(let projector)? = layers.first { projector.isAlone } else { false }
    }

    mutating func openProjector() -> [Effect] {
        layers.append(.projector(ProjectorState()))
        tellProjectorKeys()
        return []
    }

    mutating func takeInProjector(_ input: Input, _ projector: ProjectorState) -> [Effect] {
        guard case .key(let key) = input else { return [] }
        switch key {
        case Self.projectorIdeasKey:
            var projector = projector
            projector.showsIdeas.toggle()
            return replaceLayer(.projector(projector))
        case .escape where !projector.isAlone: return closeLayer()
        default: break
        }
        guard let command = Command.command(for: key, at: .tab(.run)), !command.isTyping,
            !projector.isAlone || [.redraw, .suspend, .leave].contains(command)
        else {
            tellProjectorKeys()
            return []
        }
        return command == .projector ? closeLayer() : perform(command)
    }

    private static var projectorIdeasKey: Key { .character("i") }

    private mutating func tellProjectorKeys() {
        let ideas = Self.projectorIdeasKey.label
        let leave = Command.leave.entry.keys.first?.label ?? ""
        tell(
            isWatching
                ? Phrase.Projector.keysAlone(ideas: ideas, leave: leave)
                : Phrase.Projector.keys(ideas: ideas, back: Key.escape.label))
    }

    /// Shows a rehearsal while the newest change heard of belongs to one of today, and the seminar itself afterwards.
    mutating func followRehearsal(in journals: [Heard]) {
        guard isWatching else { return }
        let newest = journals.flatMap(\.changes).max { $0.stamp < $1.stamp }
        guard let newest, newest.stamp.n >= record.greatest else { return }
        let rehearsal = newest.rehearsal == now.day ? now.day : nil
        if record.rehearsal != rehearsal { record.rehearsal = rehearsal }
    }
}
