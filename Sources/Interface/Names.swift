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

    func fieldTitle(_ code: String) -> String {
        record.programme.fields.first { $0.code == code }?.title(language) ?? code
    }

    var timetable: Timetable {
        Timetable(sessions: record.programme.sessions, agenda: record.agenda, now: now)
    }
}

extension Day {
    /// `16-9`: as Vietnamese programmes print it.
    var short: String {
        let civil = civil
        return "\(civil.day)-\(civil.month)"
    }
}
