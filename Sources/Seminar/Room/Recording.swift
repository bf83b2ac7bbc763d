/// A stretch of sound that a recorder took, as someone marked it.
package struct Recording: Hashable, Sendable {
    package let start: Moment
    /// Nil while it runs.
    package let end: Moment?
}

extension Record {
    /// The recordings, in the order in which they were marked; one that was taken back is none.
    package var recordings: [Recording] {
        let changes = history(.room).changes.filter(counts)
        var undone: Set<Identifier> = []
        for change in changes.reversed() where !undone.contains(change.id) {
            if let target = change.undoes { undone.insert(target) }
        }
        let marks = changes.filter { change in
            change.undoes == nil && !undone.contains(change.id) && change.set[ValueName.recorder] != nil
        }
        return marks.enumerated().compactMap { place, change in
            change.set.moment(ValueName.recorder).map { start in
                let next = marks.dropFirst(place + 1).first
                return Recording(start: start, end: next?.set.moment(ValueName.recorder) ?? next?.time)
            }
        }
    }

    /// When the recorder that runs was started: one that was left on ended with its day.
    package func recorder(at now: Moment) -> Moment? {
        room.recorder.flatMap { $0.day >= day(at: now) ? $0 : nil }
    }

    /// The second of the recording at which an idea was recorded; nil where no recorder ran on its day of the seminar.
    package func recordingSecond(of idea: Idea) -> Int? {
        let days = [idea.at.day, idea.item.flatMap { eveningDay(of: $0, at: idea.at) }]
        let running = recordings.last { recording in
            recording.start <= idea.at && days.contains(recording.start.day)
                && recording.end.map { idea.at < $0 } ?? true
        }
        return running.map { idea.at.seconds(since: $0.start) }
    }

    /// The day before the moment, where an item of that day's session went on past midnight until then.
    private func eveningDay(of id: String, at moment: Moment) -> Day? {
        guard let item = item(id), let started = item.facts.started, started <= moment,
            item.facts.ended.map({ moment < $0 }) ?? true,
            let day = programme.sessions.first(where: { $0.id == item.sessionID })?.day,
            day.number + 1 == moment.day.number
        else { return nil }
        return day
    }
}
