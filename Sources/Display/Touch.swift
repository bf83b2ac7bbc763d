/// What a part of the picture stands for, so that a click on it can be understood.
package enum Touch: Hashable, Sendable {
    /// As if the key had been pressed.
    case key(Key)
    /// A row to choose, by the name that the room which drew it knows it by.
    case row(String)
}

/// A part of a frame that stands for something.
package struct TouchArea: Hashable, Sendable {
    package let area: Area
    package let touch: Touch
}

extension Frame {
    /// What the picture stands for at a place: what was drawn there last; nil where that is nothing.
    package func touch(at place: Position) -> Touch? {
        touches.last { $0.area.contains(place) }?.touch
    }
}
