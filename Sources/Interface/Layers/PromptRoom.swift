import Display
import Seminar
import Text
import Wording

/// One question with one line for the answer: a name, a title, a number of minutes.
struct PromptRoom: Room {
    /// What the answer is for.
    enum Purpose: Hashable, Sendable {
        case writerName
        case itemTitle(String)
        case itemMinutes(String)
        /// A fixed start, as 8:30 or 8h30; an empty answer takes it away.
        case itemStart(String)
        /// A new item after this one.
        case newItem(after: String)
        /// How long that item is to be, once its title is known.
        case newMinutes(title: String, after: String)
        /// The second part of this item, which takes half of its time.
        case splitItem(String)
        case speakerLimit
        /// The time of group work that is to begin in this item.
        case groupWork(String)
        /// Another time for group work that is on in this item.
        case groupMinutes(String)
        /// A folder for what cannot be saved in its place.
        case elsewhere
        /// What the projector shows; an empty answer takes it away.
        case message
        /// Who is there in this person's place; an empty answer takes the name away.
        case substitute(String)
        /// What shows that this idea was applied; an empty answer takes it away.
        case evidence(Identifier)
        /// What the list of ideas as it is now is to be called.
        case viewName
        /// The folder that the seminar is copied to; an empty answer takes it away.
        case secondPlace

        /// The numbers that are meant; nil where something else is asked for.
        var range: ClosedRange<Int>? {
            switch self {
            case .itemMinutes, .newMinutes: Item.minuteRange
            case .groupWork, .groupMinutes: GroupWork.minuteRange
            case .speakerLimit: 0...RoomState.speakerLimits.upperBound / 60
            case .writerName, .itemTitle, .itemStart, .newItem, .splitItem, .elsewhere, .message,
                .substitute, .evidence, .viewName, .secondPlace:
                nil
            }
        }
    }

    fileprivate let purpose: Purpose
    fileprivate var field: TextField
    /// The answer that it was opened with.
    fileprivate let former: String
    /// The newest changes, when it was opened, of what the answer changes.
    private let seen: [Subject: [Identifier]]
    /// The answer could not be understood.
    fileprivate var isMisunderstood = false
    /// The doubt that Enter has asked about, where the answer can hardly be meant.
    fileprivate var question: Phrase?

    /// - Parameters:
    ///   - answer: to begin with; nil for what the seminar has.
    ///   - refusal: why that answer, which was given before, was no good.
    init(for purpose: Purpose, _ answer: String? = nil, refusal: Phrase? = nil, in context: Context) {
        self.purpose = purpose
        question = refusal
        let answer = answer ?? purpose.current(in: context) ?? ""
        former = answer.trimmed
        seen = purpose.changed(in: context).map { [$0: context.record.history($0).heads] } ?? [:]
        field = TextField(answer, typing: context.settings.typing, isMultiline: false)
        // A number or one's own name is given anew, not added to.
        field.isReplacedByTyping = purpose.range != nil || purpose.isTime || purpose == .writerName
    }

    var comesFirst: Bool { true }

    func unrecordedText(in context: Context) -> String? {
        guard purpose.takesWords else { return purpose.title }
        return [purpose.title, field.text.trimmed == former ? nil : field.text].compactMap(\.self)
            .joined(separator: "\n")
    }

    func places(in context: Context) -> [KeyPlace] { [.layer, .editor] }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .back: return [leaving]
        // Whoever looks for a command has left the question.
        case .palette: return [leaving, .perform(.palette)]
        case .choose:
            field.endWord()
            // Somebody else may have changed meanwhile what nobody has changed here.
            if !seen.isEmpty, field.text.trimmed == former, !isChoice(in: context) {
                return [.close, .tell(Phrase.Capture.unchanged)]
            }
            guard let outcome = answer(field.text.trimmed, in: context) else {
                isMisunderstood = true
                return []
            }
            if question == nil, let doubt = doubt(about: field.text.trimmed, in: context) {
                question = doubt
                return []
            }
            return [.close, outcome]
        default:
            guard field.perform(command, columns: 60) != .ignored else { return nil }
            forgetAnswer()
            return []
        }
    }

    /// Undo opens the question again where something was answered.
    private var leaving: Outcome {
        (field.text.trimmed == former || field.isEmpty) && !purpose.holdsTitle ? .close : .abandon
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        forgetAnswer()
        field.typing = context.settings.typing
        return field.type(input) == .ignored ? nil : []
    }

    /// The value that another laptop has set since the question was opened; an answer is kept beside it, and both are marked.
    fileprivate func news(in context: Context) -> Phrase? {
        guard let subject = purpose.changed(in: context),
            let change = context.record.history(subject).last, let seen = seen[subject],
            !seen.contains(change.id)
        else { return nil }
        let current = purpose.current(in: context) ?? ""
        return current.trimmed == former ? nil : Phrase.Prompt.changedMeanwhile(by: change.by, to: current)
    }

    /// Whether the value had several versions when the question was opened, of which Enter chooses the one that is shown.
    private func isChoice(in context: Context) -> Bool {
        guard let subject = purpose.changed(in: context), let name = purpose.valueName(in: context)
        else { return false }
        return seen[subject] == context.record.history(subject).heads
            && context.record.conflicts(of: subject).contains(name)
    }

    /// Another answer is given: what was said of the one before goes.
    private mutating func forgetAnswer() {
        isMisunderstood = false
        question = nil
    }

    /// The doubt about an answer that can hardly be meant, such as one with a digit too many; it is asked once.
    private func doubt(about text: String, in context: Context) -> Phrase? {
        typealias Words = Phrase.Prompt
        let accept = Command.choose.keyLabel
        func long(_ minutes: Int, _ isUnlikely: Bool) -> Phrase? {
            isUnlikely ? Words.long(minutes: minutes, accept: accept) : nil
        }
        switch purpose {
        case .itemMinutes(let id):
            guard let minutes = Int(text), let item = context.record.item(id)?.item else { return nil }
            return long(minutes, item.hardlyHas(minutes: minutes))
        case .newMinutes: return Int(text).flatMap { long($0, $0 > Item.mostLikelyMinutes) }
        case .speakerLimit: return Int(text).flatMap { long($0, $0 > RoomState.mostLikelyLimit / 60) }
        case .groupWork(let id), .groupMinutes(let id):
            guard let minutes = Int(text), let item = context.record.item(id)?.item, minutes > item.minutes
            else { return nil }
            return Words.beyondItem(minutes: minutes, item: item.minutes, accept: accept)
        case .itemStart(let id): return doubt(aboutStart: text, of: id, in: context)
        case .viewName:
            return context.settings.views[text] == nil
                ? nil : Words.viewExists(text, accept: Command.choose.keyLabel)
        case .writerName, .itemTitle, .newItem, .splitItem, .elsewhere, .message, .substitute, .evidence,
            .secondPlace:
            return nil
        }
    }

    /// A start that is past, or before that of the session.
    private func doubt(aboutStart text: String, of id: String, in context: Context) -> Phrase? {
        guard let start = TimeOfDay(spoken: text), let item = context.record.item(id),
            let session = context.record.programme.sessions.first(where: { $0.id == item.sessionID })
        else { return nil }
        let now = context.roomTime
        let accept = Command.choose.keyLabel
        let moment = Moment(
            day: context.agendaDay(of: session), secondOfDay: start.minutes * 60,
            offsetMinutes: now.offsetMinutes)
        if moment < now {
            return Phrase.Prompt.startPast(start.description, now: now.clock(), accept: accept)
        }
        guard context.record.rehearsal == nil, start.minutes < session.start,
            let opening = TimeOfDay(minutes: session.start)
        else { return nil }
        return Phrase.Prompt.startTooEarly(
            start.description, opening: opening.description, accept: accept)
    }

    /// The outcome of an answer; nil where it cannot be understood.
    private func answer(_ text: String, in context: Context) -> Outcome? {
        let number = purpose.range.flatMap { range in Int(text).flatMap { range.contains($0) ? $0 : nil } }
        let title = text.isEmpty ? nil : text
        return switch purpose {
        case .writerName: title.map { .rename($0) }
        case .itemTitle(let id): title.map { .recordSeeing(seen, .item(id, .rename($0))) }
        case .itemMinutes(let id): number.map { .recordSeeing(seen, .item(id, .setMinutes($0))) }
        case .itemStart(let id):
            text.isEmpty
                ? .recordSeeing(seen, .item(id, .fixStart(nil)))
                : TimeOfDay(spoken: text).map { .recordSeeing(seen, .item(id, .fixStart($0))) }
        case .newItem(let id):
            title.map { title in
                let minutes = String(Item.minutesOfNew)
                return .open(PromptRoom(for: .newMinutes(title: title, after: id), minutes, in: context))
            }
        case .newMinutes(let title, let id):
            number.map { .record(.item(id, .addAfter(title: title, minutes: $0))) }
        case .splitItem(let id): title.map { .record(.item(id, .split(second: $0))) }
        case .groupWork(let id):
            number.map { .record(.startGroupWork(minutes: $0, in: id)) }
        case .groupMinutes: number.map { .recordSeeing(seen, .groups(.setMinutes($0))) }
        case .elsewhere: title.map { .effect(.saveElsewhere($0)) }
        case .message:
            .recordSeeing(
                seen,
                .room(.show(message: title, seconds: title == nil ? nil : RoomState.usualMessageSeconds)))
        case .substitute(let id): .recordSeeing(seen, .person(.substitute(id, name: title)))
        case .evidence(let id):
            .record(
                .idea(
                    id,
                    .edit([ValueName.evidence: title.map(JSON.string) ?? .null], seen: seen[.idea(id)] ?? []))
            )
        case .viewName: title.map { .keepView($0) }
        case .secondPlace:
            text.isEmpty
                ? .change(.secondPlace, nil)
                : text.isRootedPath ? .change(.secondPlace, .string(text)) : nil
        case .speakerLimit:
            number.map { .recordSeeing(seen, .room(.limitSpeaker(seconds: $0 == 0 ? nil : $0 * 60))) }
        }
    }

    func picture(in context: Context) -> any Picture { PromptPicture(context: context, room: self) }
}

extension PromptRoom.Purpose {
    /// Whether something was typed already, in the question before.
    fileprivate var holdsTitle: Bool { title != nil }

    /// The title that was typed in the question before.
    fileprivate var title: String? { if case .newMinutes(let title, _) = self { title } else { nil } }

    /// Whether the answer is a sentence or a name, and no number, time, folder or name of this laptop's own.
    fileprivate var takesWords: Bool {
        switch self {
        case .itemTitle, .newItem, .splitItem, .message, .substitute, .evidence: true
        case .writerName, .itemMinutes, .itemStart, .newMinutes, .speakerLimit, .groupWork, .groupMinutes,
            .elsewhere, .viewName, .secondPlace:
            false
        }
    }

    fileprivate var isTime: Bool { if case .itemStart = self { true } else { false } }

    /// The subject whose value the answer replaces; nil where it begins something.
    fileprivate func changed(in context: Context) -> Subject? {
        switch self {
        case .itemTitle(let id), .itemMinutes(let id), .itemStart(let id), .groupMinutes(let id): .item(id)
        case .substitute(let id): .person(id)
        case .evidence(let id): .idea(id)
        case .speakerLimit, .message: .room
        case .writerName, .newItem, .newMinutes, .splitItem, .groupWork, .elsewhere, .viewName,
            .secondPlace:
            nil
        }
    }

    /// The name of the value that the answer sets, where several versions of it are marked; nil where they are not.
    fileprivate func valueName(in context: Context) -> String? {
        switch self {
        case .itemTitle: ValueName.title
        case .itemMinutes: ValueName.minutes
        case .itemStart: ValueName.fixedStart
        case .substitute: context.record.sitting(at: context.roomTime).name(ValueName.substitute)
        case .writerName, .newItem, .newMinutes, .splitItem, .speakerLimit, .groupWork, .groupMinutes,
            .elsewhere, .message, .evidence, .viewName, .secondPlace:
            nil
        }
    }

    /// The recorded value that the answer takes the place of; nil where there is none.
    fileprivate func current(in context: Context) -> String? {
        let record = context.record
        switch self {
        case .itemTitle(let id): return record.item(id)?.item.title(context.language)
        case .itemMinutes(let id): return record.item(id).map { String($0.item.minutes) }
        case .itemStart(let id):
            return record.item(id)?.item.fixedStart.flatMap { TimeOfDay(minutes: $0)?.description }
        case .groupMinutes(let id): return record.item(id)?.facts.groupWork.map { String($0.minutes) }
        case .substitute(let id):
            return record.person(id)?.attendance(record.sitting(at: context.roomTime)).substitute
        case .evidence(let id): return record.idea(id)?.values.text(ValueName.evidence)
        case .speakerLimit: return String((record.room.speakerLimit ?? 0) / 60)
        case .message: return record.room.message(at: context.roomTime)
        case .secondPlace: return context.settings.secondPlace
        case .writerName, .newItem, .newMinutes, .splitItem, .groupWork, .elsewhere, .viewName: return nil
        }
    }
}

private struct PromptPicture: Picture {
    let context: Context
    let room: PromptRoom

    func draw(on surface: inout Surface) {
        surface.drawBox(title: title(of: room.purpose)(language), columns: 66, rows: 3) { surface in
            let slice = room.field.slice(columns: max(2, surface.area.columns - 4))
            surface.put("›", column: 1, row: 0, style: .current)
            surface.put(slice.text, column: 3, row: 0, ellipsis: false)
            surface.setCursor(column: 3 + slice.caretColumn, row: 0)
            if let question = room.question {
                surface.put(question(language), column: 1, row: 1, style: .warning)
            } else if room.isMisunderstood {
                let phrase =
                    room.purpose.range.map { Phrase.Prompt.outside($0) }
                    ?? (room.purpose.isTime
                        ? Phrase.Prompt.timeNeeded
                        : room.purpose == .secondPlace
                            ? Phrase.Settings.folderNeeded : Phrase.Prompt.textNeeded)
                surface.put(phrase(language), column: 1, row: 1, style: .warning)
            } else if let news = room.news(in: context) {
                surface.put(news(language), column: 1, row: 1, style: .warning)
            }
            surface.putKeyLine(
                Phrase.Prompt.keys(accept: Command.choose.keyLabel, back: Command.back.keyLabel)(language),
                row: 2)
        }
    }

    private func title(of purpose: PromptRoom.Purpose) -> Phrase {
        typealias Words = Phrase.Prompt
        return switch purpose {
        case .writerName: Words.writerName
        case .itemTitle: Words.itemTitle
        case .itemMinutes, .newMinutes: Words.itemMinutes
        case .itemStart: Words.itemStart
        case .newItem: Words.newItem
        case .splitItem: Words.splitItem
        case .speakerLimit: Words.speakerLimit
        case .groupWork, .groupMinutes: Words.groupMinutes
        case .elsewhere: Words.elsewhere
        case .message: Words.message
        case .substitute: Words.substitute
        case .evidence(let id): Words.evidence(record.idea(id).map(record.number) ?? "")
        case .viewName: Words.viewName
        case .secondPlace: Phrase.Settings.secondPlace
        }
    }
}
