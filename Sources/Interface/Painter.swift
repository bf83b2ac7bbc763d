package import Display

/// Draws the picture of one state after another; while somebody types, only the lines that this changes.
///
/// It gives the picture that `view` gives, because both draw the typed text over the same ground, and the ground is kept
/// only while all that it is drawn from stays equal.
package struct Painter {
    private(set) var last: (stage: RunStage, ground: Frame)?

    package init() {}

    /// The picture of a state.
    package mutating func picture(of state: State) -> Frame {
        guard let (stage, text) = state.runStage else {
            last = nil
            return view(state)
        }
        if let last, last.stage == stage { return stage.drawing(text, over: last.ground) }
        let ground = stage.frame
        last = (stage.comparable, ground)
        return stage.drawing(text, over: ground)
    }
}
