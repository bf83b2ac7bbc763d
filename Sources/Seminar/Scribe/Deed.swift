/// What someone does to the seminar: recording, and everything that happens in the room.
///
/// A deed says what is wanted; the scribe makes the changes. Each is one action, which undo takes back as a whole.
package enum Deed: Hashable, Sendable {
    /// A new idea under this id; the open questions that it links to are answered by it.
    case newIdea(Identifier, Values)
    case idea(Identifier, IdeaDeed)
    /// Several ideas get one value; those that have it already stay as they are.
    ///
    /// - Parameter seen: the newest changes of the ideas that the writer had on the screen when the edit began; all that are
    ///   known of those that it does not name.
    case ideas([Identifier], IdeaMark, seen: [Identifier: [Identifier]] = [:])
    /// What a table says of ideas, new ones and known ones, as one action.
    case take([TakenIdea])
    /// By the item's id.
    case item(String, ItemDeed)
    /// The agenda becomes what a table says of it.
    case agenda(ProgrammeUpdate)
    case floor(FloorDeed)
    /// The groups set to work, if the room is still on the item that was meant.
    case startGroupWork(minutes: Int, in: String)
    case groups(GroupDeed)
    case person(PersonDeed)
    case room(RoomDeed)
}

/// What is done with one recorded idea.
package enum IdeaDeed: Hashable, Sendable {
    /// Other values; only those that differ from the recorded ones are set.
    ///
    /// - Parameter seen: the newest changes of the idea that the writer had on the screen when the edit began; nil for
    ///   all that are known.
    case edit(Values, seen: [Identifier]? = nil)
    case star(Bool)
    case remove
    /// A removed idea is one of the record again.
    case restore
    /// A recorded idea becomes a parked point, which remembers its item.
    case park
    /// A parked point is settled, and goes to an item.
    case takeUp(at: String?)
    /// One of the versions in conflict is the one that holds.
    case choose(name: String, value: JSON)
    /// The idea keeps the first text; the second becomes an idea of its own, linked to it.
    ///
    /// - Parameter seen: as for an edit.
    case split(first: String, second: String, seen: [Identifier]? = nil)
    /// Another idea is taken into this one, and removed with a link to it.
    case join(Identifier)
    /// It is linked to another one, once.
    case link(Identifier)
    /// It repeats another one.
    case repeats(Identifier)
    /// What came of it was asked, and answered on a day.
    ///
    /// - Parameter seen: as for an edit.
    case answer(FollowUpAnswer, on: Day, seen: [Identifier]? = nil)
}

/// A value that several ideas can get at once.
package enum IdeaMark: Hashable, Sendable {
    case kind(Kind)
    /// By its code; nil for none.
    case field(String?)
    case review(CodeList.Review)
    case star(Bool)
    /// It was asked on a day what came of it.
    case asked(Day)
    case removed
}

/// An idea of a table, as it says.
package struct TakenIdea: Hashable, Sendable {
    package var id: Identifier
    /// All values of a new idea; of a known one those that are to be others.
    package var values: Values

    package init(id: Identifier, values: Values) {
        self.id = id
        self.values = values
    }
}

/// What is done with one item of the agenda.
package enum ItemDeed: Hashable, Sendable {
    /// The room goes on to the item: its clock runs, and what ran before ends at the same moment.
    case start
    /// A break that was put in between goes back to what it interrupted.
    case end
    /// The item ends, and the next one of its session starts.
    case endAndStartNext
    case pause, resume
    /// More minutes, or fewer; an item keeps at least one.
    case giveMinutes(Int)
    case setMinutes(Int)
    /// A start that may not move; nil takes it away.
    case fixStart(TimeOfDay?)
    case skip, postpone
    /// An item that was skipped or postponed takes its place in the agenda again.
    case bringBack
    /// So many places down in its session; negative for up.
    case move(Int)
    case rename(String)
    /// A new item after this one.
    case addAfter(title: String, minutes: Int = Item.minutesOfNew)
    /// A new item after this one takes half of its minutes.
    case split(second: String)
    /// Only for what was added in the room; what the programme planned is skipped instead.
    case remove
}

/// What happens on the floor.
package enum FloorDeed: Hashable, Sendable {
    /// A person or a group, by id, goes to the end of the queue.
    case ask(String)
    /// Someone who is not on the roster is added to it and goes to the end of the queue.
    case askNew(Values)
    /// All groups that have yet to present in the current item go to the end of the queue.
    case presentGroups
    /// One who waits gets the floor, whatever their place; the turn of whoever speaks ends.
    case call(Identifier)
    /// The first who waits gets the floor.
    case callNext
    case endTurn
    /// One who waits leaves the queue.
    case withdraw(Identifier)
    /// So many places later; negative for earlier.
    case move(Identifier, by: Int)
}

/// What happens to the group work that is on in the current item.
package enum GroupDeed: Hashable, Sendable {
    case pauseOrResume
    /// More minutes, or fewer.
    case giveMinutes(Int)
    case setMinutes(Int)
    case end
}

/// What is done with the roster.
package enum PersonDeed: Hashable, Sendable {
    /// Whether a person came; nil takes the mark away.
    case mark(String, Attendance.Mark?)
    /// Someone else is there in a person's place, by name; nil for nobody.
    case substitute(String, name: String?)
    /// All trainees without a mark are present.
    case markRestPresent
    /// Someone who came unannounced.
    case add(Values)
    /// Other values; only those that differ from the known ones are set.
    ///
    /// - Parameter seen: the newest changes of the person that were on the screen when the correction began; nil for all
    ///   that are known.
    case correct(String, Values, seen: [Identifier]? = nil)
    /// A whole list of people: those that the roster has by their ids are corrected, the others are added.
    case enrol([Enrolment])
}

/// A person of a list, as it says.
package struct Enrolment: Hashable, Sendable {
    /// Of whoever is meant, or of a new person whom the list gives one; nil for a new person without.
    package var id: String?
    /// The values that the list gives; the others stay.
    package var values: Values

    package init(id: String?, values: Values) {
        self.id = id
        self.values = values
    }
}

/// What is done with the room as a whole.
package enum RoomDeed: Hashable, Sendable {
    /// The writer's laptop leads.
    case lead
    /// The writer's laptop leads, and its clock was set back: what runs goes on by the clock as it is now.
    case goByOwnClock
    /// The seconds that a speaker may have; nil for no limit.
    case limitSpeaker(seconds: Int?)
    /// A break begins at once; what runs stands until it ends.
    case breakNow(title: Localized, minutes: Int)
    /// Several items get more minutes, or fewer, as one action.
    case giveMinutes(Int, to: [String])
    /// The projector shows a message, for some seconds or until it is taken away; nil takes it away.
    case show(message: String?, seconds: Int?)
    /// What papers say, by the names of the room's values; only those that differ are set.
    ///
    /// - Parameter seen: the newest changes of the room that were on the screen when the edit began.
    case describePapers(Values, seen: [Identifier]? = nil)
    /// The recorder is started, or stopped, just now.
    case record(isOn: Bool)
}

/// Why a deed cannot be done now, as a fact.
package enum Refusal: Error, Hashable, Sendable {
    /// The seminar was opened to be read only.
    case readOnly
    /// The idea is not in the record.
    case noIdea
    /// The id of a new idea is that of a recorded one.
    case recordedAlready
    /// A text, a title or a name has no letter.
    case emptyText
    /// The idea is no parked point, or is settled.
    case notParked
    /// The value is not in conflict, or the version is none of those that are.
    case notInConflict
    /// The item is not in the agenda, or was removed.
    case noItem
    /// The room is on no item, or on another one than was meant, or that item is not under way.
    case noCurrentItem
    /// Nothing of the session is left to be started.
    case noNextItem
    /// The programme has the item: it can be skipped, not removed.
    case planned
    /// The number is not one of these.
    case outside(ClosedRange<Int>)
    /// The person is not on the roster, or was removed.
    case nobody
    case waitsAlready
    case hasFloorAlready
    /// The request is not in the queue.
    case notWaiting
    case nobodyWaits
    case nobodySpeaks
    /// Every group has presented, or is in the queue.
    case noGroupToPresent
    case noGroupWork
    case leadsAlready
    /// Sessions are those of the programme's file.
    case ofSessions
    /// Entries and times would lose their item.
    case orphaning
    /// What has ended can neither be skipped nor deferred.
    case endedAlready
    /// What another laptop started is ended before it is removed.
    case startedElsewhere
}
