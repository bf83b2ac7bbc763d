import Display
import Seminar
import Text
import Wording

// What a key, a click or a turn of the wheel comes to: a command of the top room, or text that is typed into it.

extension State {
    /// Gives an input to the top room; a key goes through its meanings before it is typed.
    mutating func handle(_ input: Input) -> [Effect] {
        context.notice = nil
        context.isMoving = input.movesInLists
        return route(input)
    }

    /// Does what a click means: a key, or the choice of a row in the top room.
    mutating func handle(_ touch: Touch) -> [Effect] {
        switch touch {
        case .key(let key): return handle(Input.key(key))
        case .row(let name):
            context.notice = nil
            return apply(chooseInTop(name) ?? [])
        }
    }

    /// How many rows a turn of the wheel goes on by.
    private static let rowsOfWheel = 3

    /// Goes up or down where there is a list, or something that is scrolled.
    private mutating func scroll(_ step: Int) -> [Effect] {
        let command: Command = step < 0 ? .previousRow : .nextRow
        guard let key = command.entry.keys.first,
            Command.meanings(of: key, at: top.places(in: context)).contains(command),
            top.accepts(command, by: key, in: context)
        else { return [] }
        return (0..<Self.rowsOfWheel).flatMap { _ in perform(command) }
    }

    /// Takes an input in: the first meaning that the top room accepts is done; without one it is typed.
    mutating func route(_ input: Input) -> [Effect] {
        if case .wheel(let step) = input { return scroll(step) }
        if case .key(let key) = input {
            for command in Command.meanings(of: key, at: top.places(in: context) + [.everywhere])
            where top.accepts(command, by: key, in: context) {
                if let effects = attempt(command) { return effects }
            }
        }
        if let outcomes = typeIntoTop(input) { return apply(outcomes) }
        if case .key(let key) = input, isLeadingElsewhere(key) {
            tell(Phrase.Unavailable.onRunScreen(by: Command.showRun.keyLabel), .warning)
        }
        return []
    }

    /// Whether a key that means nothing on the list in sight leads the room on the run screen.
    private func isLeadingElsewhere(_ key: Key) -> Bool {
        layers.isEmpty && context.tab != .run && !Command.meanings(of: key, at: [.leading]).isEmpty
    }

    /// Does what a command says, or says why it cannot be done now.
    mutating func perform(_ command: Command) -> [Effect] { attempt(command) ?? [] }

    /// As `perform`; nil where the command means nothing here, so that its key may mean something else.
    private mutating func attempt(_ command: Command) -> [Effect]? {
        let isLater = comesLater(command)
        if !isLater, let reason = unavailable(command) {
            tell(reason, .warning)
            return []
        }
        if let outcomes = askTop(to: command) { return apply(outcomes) }
        if isLater { return apply([.finishFirst]) }
        if let answer = command.entry.answer { return apply(answer(self)) }
        return performOnLine(command)
    }

    /// Whether a command waits until what is asked on top is answered or closed, unless the room there does it itself.
    private func comesLater(_ command: Command) -> Bool {
        top.comesFirst && !command.isDoneOverQuestions
            && command.entry.places.isDisjoint(with: top.places(in: context))
    }

    /// Does a command of the line where ideas are typed when it was asked for elsewhere: nothing changes there unseen.
    private mutating func performOnLine(_ command: Command) -> [Effect]? {
        if command.entry.places.contains(.line), command != .back { show(.run) }
        guard command == .park || context.tab == .run && layers.isEmpty else { return nil }
        return run.perform(command, in: context).map { apply($0) }
    }

    private mutating func askTop(to command: Command) -> [Outcome]? {
        if let top = layers.indices.last { return layers[top].perform(command, in: context) }
        guard context.tab != .run else { return run.perform(command, in: context) }
        return lists[context.tab.rawValue]?.perform(command, in: context)
    }

    mutating func chooseInTop(_ name: String) -> [Outcome]? {
        if let top = layers.indices.last { return layers[top].choose(row: name, in: context) }
        guard context.tab != .run else { return run.choose(row: name, in: context) }
        return lists[context.tab.rawValue]?.choose(row: name, in: context)
    }

    private mutating func typeIntoTop(_ input: Input) -> [Outcome]? {
        if let top = layers.indices.last { return layers[top].type(input, in: context) }
        guard context.tab != .run else { return run.type(input, in: context) }
        return lists[context.tab.rawValue]?.type(input, in: context)
    }
}

extension Input {
    /// Whether it moves in whatever list there is.
    fileprivate var movesInLists: Bool {
        guard case .key(let key) = self else { return false }
        return !Command.meanings(of: key, at: [.list, .wholeList]).isEmpty
    }
}
