/// What is recorded of the room as a whole.
package struct RoomState: Hashable, Sendable {
    /// The item that the room is on.
    package let currentItem: String?
    /// The writer whose laptop leads.
    package let leader: String?
    /// Seconds that a speaker may have; nil for no limit.
    package let speakerLimit: Int?

    /// The seconds to which a speaker may be limited.
    package static let speakerLimits = 1...7_200

    init(values: Values) {
        currentItem = values[ValueName.item]?.string
        leader = values[ValueName.leader]?.string
        speakerLimit = values[ValueName.speakerLimit]?.integer
    }
}
