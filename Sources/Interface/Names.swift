import Seminar
import Wording

// What ids and codes are called on the screen.

extension State {
    /// The name of a person, a group or a class, or the id where the roster does not know it.
    func name(of id: String) -> String {
        if let person = record.person(id) { return person.person.name }
        if let group = (record.programme.groups + record.programme.classes).first(where: { $0.id == id }) {
            return group.name(language)
        }
        return id == Speaker.unknown ? Phrase.Capture.unknownSpeaker(language) : id
    }

    /// The name of a speaker, with its theme where it is a group.
    func speakerTitle(of id: String) -> String {
        let theme = record.programme.groups.first { $0.id == id }?.theme
        return [name(of: id), theme?(language)].compactMap(\.self).joined(separator: " · ")
    }

    func fieldTitle(_ code: String) -> String {
        record.programme.fields.first { $0.code == code }?.title(language) ?? code
    }

    var timetable: Timetable {
        Timetable(
            programme: record.programme, agenda: record.agenda, current: record.room.currentItem,
            isRehearsal: record.rehearsal != nil, now: now)
    }
}

/// `37:12`, or `1:02:05` from an hour on.
func stopwatch(_ seconds: Int) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let minutes = seconds / 60
    let rest = padded(seconds % 60)
    return minutes < 60 ? "\(minutes):\(rest)" : "\(minutes / 60):\(padded(minutes % 60)):\(rest)"
}

/// What remains of an item's time, or how long it has been over.
func remaining(_ times: ItemTimes) -> Phrase {
    times.overSeconds > 0
        ? Phrase.Run.over(stopwatch(times.overSeconds))
        : Phrase.Run.remaining(stopwatch(times.remainingSeconds))
}

extension JournalError {
    /// The reason in a few words, for the status line.
    var short: Phrase {
        if case .file(let error) = self { error.reasonPhrase } else { Failure(self).happened }
    }
}

extension Day {
    /// `16-9`: as Vietnamese programmes print it.
    var short: String {
        let civil = civil
        return "\(civil.day)-\(civil.month)"
    }
}
