import Seminar
import Text
import Wording

// What ids and codes are called on the screen.

extension ContextReader {
    /// The name of a person, with what tells namesakes apart, of a group or a class; the id where none has it.
    func name(of id: String) -> String {
        if let name = record.name(ofSpeaker: id, in: language) { return name }
        return id == Speaker.unknown
            ? Phrase.Capture.unknownSpeaker(language) : record.className(id, in: language)
    }

    /// The same in so many columns: what is cut off is the end of the name, not what tells namesakes apart.
    func name(of id: String, columns: Int) -> String {
        let full = name(of: id)
        guard let person = record.person(id)?.person, full != person.name, Text.columns(of: full) > columns
        else { return full }
        let mark = full.dropFirst(person.name.count)
        let room = max(columns / 3, columns - Text.columns(of: String(mark)))
        return person.name.truncated(toColumns: room) + mark
    }

    /// Who said an idea, with the name of who spoke in their place; nil where nobody is known to have.
    func speaker(of idea: Idea) -> String? {
        idea.speaker.map { name(of: $0) + substituteRemark(idea) }
    }

    private func substituteRemark(_ idea: Idea) -> String {
        record.substitute(for: idea).map { language.remark(Phrase.People.substitute($0)(language)) } ?? ""
    }

    /// For which people are marked now; nil where several seminars are looked at: one's session says nothing of the others' people.
    var sitting: Sitting? { record.programme.seminars.count < 2 ? record.sitting(at: now) : nil }

    /// Who is there in a person's place now; nil where nobody is.
    func substitute(of id: String) -> String? {
        sitting.flatMap { record.person(id)?.attendance($0).substitute }.map {
            Phrase.People.substitute($0)(language)
        }
    }

    /// Behind a person's name, who is there in their place now.
    func substituteRemark(of id: String) -> String { substitute(of: id).map(language.remark) ?? "" }

    /// The name of a speaker, with its theme where it is a group.
    func speakerTitle(of id: String) -> String {
        let theme = record.programme.groups.first { $0.id == id }?.theme
        return [name(of: id), theme?(language)].compactMap(\.self).joined(separator: " · ")
    }

    func fieldTitle(_ code: String) -> String { record.fieldTitle(code, in: language) }

    /// The days as planned, as they were and as they are likely to be.
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

/// `2:10`, of seconds, in minutes however many.
func spokenTime(_ seconds: Int) -> String {
    "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
}

// What a clock of the room shows. One that runs cannot be told while the clock of whoever leads is not known.
extension ContextReader {
    /// What stands in the place of seconds that cannot be told.
    private static var untold: String { "?:??" }

    func isUntold(_ isRunning: Bool) -> Bool { isRunning && !context.isRoomTimeKnown }

    /// Seconds that a clock has counted.
    func counted(_ seconds: Int, isRunning: Bool = true) -> String {
        isUntold(isRunning) ? Self.untold : stopwatch(seconds)
    }

    /// What remains of an item's time, or how long it has been over.
    func remaining(_ times: ItemTimes) -> Phrase {
        remaining(times.remainingSeconds, over: times.overSeconds, isRunning: times.state == .running)
    }

    func remaining(_ left: Int, over: Int, isRunning: Bool) -> Phrase {
        isUntold(isRunning)
            ? Phrase.Run.remaining(Self.untold)
            : over > 0 ? Phrase.Run.over(stopwatch(over)) : Phrase.Run.remaining(stopwatch(left))
    }

    func warning(of times: ItemTimes) -> ItemTimes.Warning {
        isUntold(times.state == .running) ? .calm : times.warning
    }

    func warning(of times: GroupWorkTimes) -> ItemTimes.Warning {
        isUntold(times.isRunning) ? .calm : times.warning
    }
}

extension JournalError {
    /// The reason in a few words, for the status line.
    var short: Phrase {
        if case .file(let error) = self { error.reasonPhrase } else { Failure(self).happened }
    }
}

extension ContextReader {
    /// `16-9`, and `16-9-2023` where the year is not that of the seminar; in the order of the language.
    func shortDay(_ day: Day) -> String {
        let years = record.programme.sessions.map(\.day.civil.year)
        // Of several seminars the year tells which one is meant.
        let isTold = record.programme.seminars.count > 1 && Set(years).count > 1
        let isNear = !isTold && (years.isEmpty ? [now.day.civil.year] : years).contains(day.civil.year)
        return (isNear ? Phrase.shortDay(day) : Phrase.longDay(day))(language)
    }

    /// A time of day, and its day before it where it stands under another one.
    func clock(of moment: Moment, under day: Day?) -> String {
        (moment.day == day ? "" : shortDay(moment.day) + " ") + moment.clock()
    }
}

extension ContextReader {
    /// The items that can be stepped through, in their order.
    var items: [AgendaItem] { record.items }

    var viewedItem: AgendaItem? { viewedPlace.map { record.agenda[$0] } }

    var viewedItemID: String? { viewedPlace.map { record.agenda[$0].id } }

    /// Where in the agenda the viewed item stands, its neighbour where it was removed, the first one where none is viewed;
    /// nil where there is none.
    private var viewedPlace: Int? {
        let agenda = record.agenda
        // By index, because iterating would copy every item that is passed over.
        func isStanding(_ place: Int) -> Bool { !agenda[place].facts.isRemoved }
        guard let viewed = context.viewed.flatMap({ record.itemPlaces[$0] }) else {
            return agenda.indices.first(where: isStanding)
        }
        // In the place of an item that was removed its neighbour is viewed: the next, else the one before.
        return agenda.indices[viewed...].first(where: isStanding)
            ?? agenda.indices[..<viewed].last(where: isStanding)
    }

    var currentItem: AgendaItem? { record.currentItem }

    /// Whether there is one: asked at every key, and so without a copy of the item.
    var hasCurrentItem: Bool {
        guard let place = record.room.currentItem.flatMap({ record.itemPlaces[$0] }) else { return false }
        return !record.agenda[place].facts.isRemoved
    }

    /// The countdown of group work that is on; nil where there is none.
    var groupWork: GroupWorkTimes? { currentItem?.facts.groupWorkTimes(at: now) }

    /// The title of an item as lists show it.
    func shortTitle(of item: AgendaItem) -> String { (item.item.short ?? item.item.title)(language) }

    /// `≠ ` before an item of which two people set a value at once.
    func conflictSign(of item: AgendaItem) -> String {
        record.conflicts(ofItem: item.id).isEmpty ? "" : Phrase.Conflict.sign
    }

    /// The values of an item that two people set at once, each version with who set it; setting it anew decides.
    func conflicts(of item: AgendaItem) -> [String] {
        let history = record.history(.item(item.id))
        return record.conflicts(ofItem: item.id).map { name in
            let versions = history.versions(of: name, counting: record.counts)
            return conflict(Phrase.Conflict.itemLabel(name)(language), among: versions) { change in
                name == ValueName.removed
                    ? Phrase.Conflict.version(isRemoved: change.set.flag(name))(language)
                    : shown(change.set[name])
            }
        }
    }

    /// A value that two people set at once: each version with who set it.
    func conflict(_ label: String, among versions: [Change], _ shown: (Change) -> String) -> String {
        let versions = versions.map { shown($0) + language.remark($0.by) }
        return "\(Phrase.Conflict.sign)\(label)\(language.colon)\(versions.joined(separator: " / "))"
    }

    /// That somebody else has set some values of a subject since its newest changes were these; nil where all are as they were.
    func changeElsewhere(of names: [String], in subject: Subject, since seen: [Identifier]) -> Phrase? {
        let history = record.history(subject)
        guard history.heads != seen else { return nil }
        let (now, then) = (history.values { _ in true }, history.values(seenFrom: seen) { _ in true })
        let changed = names.filter { now[$0] != then[$0] }
        let last = history.changes.last { change in changed.contains { change.set[$0] != nil } }
        return last.map { Phrase.Conflict.changedMeanwhile(by: $0.by) }
    }

    private func shown(_ value: JSON?) -> String {
        guard let value, value != .null else { return "–" }
        if let text = Localized(json: value, original: record.programme.language) { return text(language) }
        return String(decoding: value.line, as: UTF8.self)
    }

    /// Whether an idea stands on the screen alone, because it could not be written.
    func isUnsaved(_ idea: Idea) -> Bool {
        context.writing.failure != nil && context.writing.unsaved.contains(idea.id)
    }

    /// `★`, and in words what a person should look at.
    func marks(of idea: Idea) -> String {
        var marks = idea.isStarred ? "★ " : ""
        if !idea.conflicts.isEmpty { marks += "≠ " }
        if idea.rehearsal != nil { marks += "[\(Phrase.Run.rehearsalMark(language))] " }
        return marks
    }

    /// Who, about which field, what kind: what stands before the text.
    ///
    /// - Parameter isTight: the kind must have room on the row too.
    func headline(of idea: Idea, isTight: Bool = false) -> String {
        let nobody = isTight ? Phrase.Capture.noSpeaker : Phrase.Capture.unknownSpeaker
        return [
            speaker(of: idea) ?? nobody(language),
            idea.field.map(fieldTitle), Kind(rawValue: idea.kind).shortLabel(language),
        ].compactMap { $0 }.joined(separator: Self.headlineSeparator)
    }

    /// Who, and what kind: the least that stands before the text.
    func shortHeadline(of idea: Idea) -> String {
        [
            idea.speaker.map(name) ?? Phrase.Capture.noSpeaker(language),
            Kind(rawValue: idea.kind).shortLabel(language),
        ].joined(separator: Self.headlineSeparator)
    }

    /// The headline in so many columns: the kind stays whole, then the speaker; the field has the rest, if that says anything.
    ///
    /// Who spoke in the speaker's place is never torn off: without room in the row it is returned for the one below.
    func headline(of idea: Idea, columns: Int) -> (text: String, substitute: String?) {
        let whole = headline(of: idea, isTight: true)
        guard Text.columns(of: whole) > columns else { return (whole, nil) }
        let separator = Self.headlineSeparator
        let kind = Kind(rawValue: idea.kind).shortLabel(language)
        let room = columns - Text.columns(of: kind) - Text.columns(of: separator)
        let full = self.speaker(of: idea) ?? Phrase.Capture.noSpeaker(language)
        let isWhole = Text.columns(of: full) <= room
        let speaker = (isWhole ? full : idea.speaker.map { name(of: $0, columns: room) } ?? full)
            .truncated(toColumns: max(0, room))
        let rest = room - Text.columns(of: speaker) - Text.columns(of: separator)
        let field = rest < Self.leastFieldColumns ? nil : idea.field.map(fieldTitle)
        let text = [speaker, field?.truncated(toColumns: rest), kind].compactMap { $0 }
            .joined(separator: separator)
        let substitute = isWhole ? nil : record.substitute(for: idea)
        return (text, substitute.map { Phrase.People.substitute($0)(language) })
    }

    private static var headlineSeparator: String { " · " }
    private static var leastFieldColumns: Int { 6 }

    /// A trainee's class, and what everyone else is there for.
    func affiliation(of person: Person, in language: Language) -> String {
        let role = person.role.label(language)
        return person.role == .trainee
            ? person.classID.map { record.className($0, in: language) } ?? role : role
    }

    /// The same, and the seminar where there are several.
    func affiliationAmongAll(of person: Person) -> String {
        [affiliation(of: person, in: language), record.programme.seminar(ofCode: person.id)?.code]
            .compactMap(\.self).joined(separator: " · ")
    }
}

extension ContextReader {
    /// Whether today is none of the programme's days, so that a rehearsal is worth offering.
    var isAnotherDay: Bool {
        context.isLoaded && !record.isHeld(at: now)
    }
}

extension TypingMethod {
    /// What it is called everywhere.
    var label: String {
        switch self {
        case .off: "–"
        case .telex: "Telex"
        case .vni: "VNI"
        case .viqr: "VIQR"
        }
    }
}

extension ContextReader {
    /// How far an idea has come, by when it is to be done, what proves it and what hindered, as far as that is recorded.
    func outcome(of idea: Idea) -> String {
        func labelled(_ name: String) -> String? {
            idea.values[name].flatMap { value in
                let text = shown(value, of: name).replacing("\n", with: " ")
                return text.isEmpty
                    ? nil : "\(Property.label(of: name).sentenceCase(language))\(language.colon)\(text)"
            }
        }
        let status = idea.values.text(ValueName.status, otherwise: nil).map {
            Phrase.label(of: $0, in: .status).sentenceCase(language)
        }
        let due = labelled(ValueName.due).map { due in
            idea.isOverdue(on: now.day)
                ? due + language.remark(Phrase.FollowUp.overdue(language)) : due
        }
        let state = idea.followUp.flatMap { $0 == .asked ? $0.label.sentenceCase(language) : nil }
        let others = [
            ValueName.owner, ValueName.appliedOn, ValueName.evidence, ValueName.hindrance, ValueName.outcome,
        ]
        return ([state, status, due] + others.map(labelled)).compactMap(\.self).joined(separator: " · ")
    }
}
