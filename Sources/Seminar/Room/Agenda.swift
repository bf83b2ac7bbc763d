/// One step of the agenda as it stands now: what the programme planned, what was altered in the room, what happened.
///
/// It never says when anything will be; that follows from all items together and the clock (`Timetable`).
package struct AgendaItem: Hashable, Sendable {
    package var id: String
    /// What the programme says; nil for an item that was added in the room.
    package var plan: Item?
    /// The item as it stands now.
    package var item: Item
    package var sessionID: String
    /// The session that was recorded for it and is not in the programme; it stands in another then.
    package private(set) var lostSession: String?
    /// Whether anything says what it is called; else its id stands for that.
    package private(set) var isTitled = true
    /// Its place among the items of its session, smallest first; the programme counts its items from 1.
    package var position: Double
    package var facts: ItemFacts

    package init(
        id: String, plan: Item?, item: Item, sessionID: String, position: Double,
        facts: ItemFacts = ItemFacts()
    ) {
        self.id = id
        self.plan = plan
        self.item = item
        self.sessionID = sessionID
        self.position = position
        self.facts = facts
    }

    /// An item with the values that changes have set.
    ///
    /// The session and the position are the programme's; for an added item, what holds where the values do not say, or name a
    /// session that there is not: an item in no session would be on no screen and no paper.
    /// Texts recorded in the room stand in the programme's original language.
    package init(
        id: String, plan: Item?, sessionID: String, position: Double, values: Values, original: Language,
        isSession: (String) -> Bool
    ) {
        let recorded = values.text(ValueName.session, otherwise: nil)
        let session = recorded.flatMap { isSession($0) ? $0 : nil }
        self.init(
            id: id, plan: plan, item: Item(id: id, plan: plan, values: values, original: original),
            sessionID: session ?? sessionID, position: values.decimal(ValueName.position) ?? position,
            facts: ItemFacts(values))
        lostSession = session == nil ? recorded : nil
        isTitled = plan != nil || values[ValueName.title] != nil
    }

    /// The place of an item that neither the programme nor a change gives one: behind all others.
    static let noPosition = Double.greatestFiniteMagnitude

    /// The order of the agenda within a session; equal places, which two laptops may have given, go by id.
    package static func precedes(_ left: AgendaItem, _ right: AgendaItem) -> Bool {
        (left.position, left.id) < (right.position, right.id)
    }
}

/// What has happened to an item: stored facts, so that a restart or another laptop finds the same clock.
package struct ItemFacts: Hashable, Sendable {
    /// When it was first started.
    package var started: Moment?
    /// When the present stint began; nil while its clock stands.
    package var running: Moment?
    /// Seconds of the stints before the present one.
    package var spentSeconds: Int
    package var ended: Moment?
    /// Whether nobody ended it, so that `ended` is when it is taken to have been over (`LeftOpen`).
    package var isLeftOpen = false
    package var isSkipped: Bool
    /// Put aside for later: it takes no time until it is brought back.
    package var isDeferred: Bool
    package var isRemoved: Bool
    /// The last time that was given to the groups in it.
    package var groupWork: GroupWork?
    /// The id of the item that this break was put into, and that the room goes back to.
    package var interrupts: String?

    package init(
        started: Moment? = nil, running: Moment? = nil, spentSeconds: Int = 0, ended: Moment? = nil,
        isSkipped: Bool = false, isDeferred: Bool = false, isRemoved: Bool = false,
        groupWork: GroupWork? = nil, interrupts: String? = nil
    ) {
        self.started = started
        self.running = running
        self.spentSeconds = spentSeconds
        self.ended = ended
        self.isSkipped = isSkipped
        self.isDeferred = isDeferred
        self.isRemoved = isRemoved
        self.groupWork = groupWork
        self.interrupts = interrupts
    }

    /// Whether the item has begun and not ended.
    package var isBegun: Bool { started != nil && ended == nil }

    /// Whether the clock of the item runs.
    package var isRunning: Bool { running != nil && ended == nil }

    /// Whether nobody has stopped the clock, be it taken for over or not.
    package var hasClockRunning: Bool { running != nil && (ended == nil || isLeftOpen) }

    /// What was recorded of it, whatever it is taken for.
    package var recorded: ItemFacts {
        guard isLeftOpen else { return self }
        var facts = self
        (facts.ended, facts.isLeftOpen) = (nil, false)
        return facts
    }

    /// A year: more than any item takes, and little enough to reckon with.
    static let longestSeconds = 366 * 86_400

    package init(_ values: Values) {
        self.init(
            started: values.moment(ValueName.started), running: values.moment(ValueName.running),
            spentSeconds: (values.integer(ValueName.spent) ?? 0).clamped(to: 0...Self.longestSeconds),
            ended: values.moment(ValueName.ended),
            isSkipped: values.flag(ValueName.skipped), isDeferred: values.flag(ValueName.deferred),
            isRemoved: values.flag(ValueName.removed), groupWork: GroupWork(values),
            interrupts: values.text(ValueName.interrupts, otherwise: nil))
    }

    /// Seconds by which the item seems to have been started in the future, where a clock was set back since.
    package func aheadSeconds(at now: Moment) -> Int {
        guard let running, ended == nil else { return 0 }
        return max(0, running.seconds(since: now))
    }

    /// Seconds that the room has given to the item so far; a clock set back never makes it negative.
    package func elapsedSeconds(at now: Moment) -> Int {
        guard let running, hasClockRunning else { return spentSeconds }
        return spentSeconds + max(0, (ended ?? now).seconds(since: running))
    }
}

extension Item {
    /// The item with the values that changes have set.
    ///
    /// A new title takes the place of the short one too. An item without any title is called by its id.
    init(id: String, plan: Item?, values: Values, original: Language) {
        func localized(_ name: String) -> Localized? {
            values[name].flatMap { Localized(json: $0, original: original) }
        }
        let title = localized(ValueName.title)
        let start: Int?
        switch values.text(ValueName.fixedStart) {
        case ""?: start = nil
        case let text?: start = TimeOfDay(text)?.minutes ?? plan?.fixedStart
        case nil: start = plan?.fixedStart
        }
        let minutes = values.integer(ValueName.minutes) ?? plan?.minutes ?? 0
        let prompts = values[ValueName.prompts]?.array?.compactMap { Localized(json: $0, original: original) }
        self.init(
            id: id, title: title ?? plan?.title ?? Localized([original: id], original: original),
            short: title == nil ? plan?.short : nil,
            minutes: minutes.clamped(to: 0...Item.longestMinutes),
            fixedStart: start, isBreak: values[ValueName.isBreak]?.bool ?? plan?.isBreak ?? false,
            speaker: localized(ValueName.speaker) ?? plan?.speaker, prompts: prompts ?? plan?.prompts ?? [],
            kind: plan?.kind,
            placeholders: (plan?.placeholders ?? []).filter { values[$0] == nil })
    }
}

extension Localized {
    /// A plain text, which then stands in the original language, or an object with a text for each language.
    ///
    /// Nil for anything else, and for an object without a text in a language known here.
    package init?(json: JSON, original: Language) {
        if let text = json.string {
            self.init([original: text], original: original)
            return
        }
        var texts: Localized.Texts = [:]
        for language in Language.allCases { texts[language] = json[language.rawValue]?.string }
        guard !texts.isEmpty else { return nil }
        self.init(texts, original: original)
    }

    /// A plain text where there is only the original, else an object in the order of the languages.
    package var json: JSON {
        if texts.count == 1, let text = texts[original] { return .string(text) }
        return .object(
            Language.allCases.compactMap { language in
                texts[language].map { JSON.Member(language.rawValue, .string($0)) }
            })
    }
}
