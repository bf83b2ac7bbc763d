/// What is recorded of the room as a whole.
package struct RoomState: Hashable, Sendable {
    /// The item that the room is on.
    package let currentItem: String?
    /// The writer whose laptop leads.
    package let leader: String?
    /// The tag of the journal in which the lead was given: under one name several laptops may record.
    package let leaderTag: String?
    /// Seconds that a speaker may have; nil for no limit.
    package let speakerLimit: Int?

    /// What the projector is to show.
    package let message: Message?
    /// When the recorder was started; nil while none is known to run.
    package let recorder: Moment?

    /// A message of the facilitator to the room.
    package struct Message: Hashable, Sendable {
        package let text: String
        /// Nil until someone takes it away.
        package let until: Moment?
    }

    /// The seconds for which a message may be shown.
    package static let messageSeconds = 1...7_200
    /// How long a message is shown until somebody says otherwise.
    package static let usualMessageSeconds = 120
    /// How long a break is that is taken at once, until somebody says otherwise.
    package static let usualBreakMinutes = 10

    /// The message as long as it is to be shown.
    package func message(at now: Moment) -> String? {
        message.flatMap { message in message.until.map { now < $0 } ?? true ? message.text : nil }
    }

    /// The seconds to which a speaker may be limited.
    package static let speakerLimits = 1...7_200
    /// More than these seconds nobody is likely to be given.
    package static let mostLikelyLimit = 1_800

    init(values: Values, leaderTag: String? = nil) {
        self.leaderTag = leaderTag
        currentItem = values[ValueName.item]?.string
        leader = values[ValueName.leader]?.string
        speakerLimit = values[ValueName.speakerLimit]?.integer
        message = values.text(ValueName.message, otherwise: nil).map {
            Message(text: $0, until: values.moment(ValueName.messageUntil))
        }
        recorder = values.moment(ValueName.recorder)
    }
}
