import Wording

/// What a screen is called, by which command it is shown, and how it begins; it stands beside the screen's room.
struct ScreenEntry: Sendable {
    let command: Command
    let name: Phrase
    /// The heading of its keys.
    let title: Phrase
    /// The rank of the command among the hints for leading the room.
    let hint: Int?
    /// The room before anything was done there; nil for the run screen, which is there from the start with what is typed.
    let make: (@Sendable () -> any Room)?

    init(
        _ command: Command, _ name: Phrase, title: Phrase? = nil, hint: Int? = nil,
        make: (@Sendable () -> any Room)?
    ) {
        self.command = command
        self.name = name
        self.title = title ?? name
        self.hint = hint
        self.make = make
    }
}
