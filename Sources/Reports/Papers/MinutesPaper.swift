internal import Seminar
internal import Wording

/// The minutes: what happened in the order in which it did (Decree 30/2020/NĐ-CP, model 1.9, and the Party's form of it).
extension PaperDraft {
    mutating func writeMinutes() {
        addHead(code: Phrase.Paper.code(of: .minutes), isDated: false)
        addTitle(request.item == nil ? Phrase.Paper.title(.minutes) : Phrase.Paper.excerpt, about: title)
        typealias Words = Phrase.Paper
        let held = heldSessions
        let began = course.reached.compactMap(\.step.facts.started).min()
        if began == nil { lack(Phrase.PaperTable.Missing.begins) }
        fact(Words.begins, Words.time(began)(language))
        fact(Words.venue, venues(of: held))
        addAttendance(of: held)
        let chair = people(facts.chair, else: .chair)
        let secretary = people(facts.secretary, else: .noteTaker)
        fact(Words.chair(form), known(listed(chair), else: Phrase.PaperTable.Missing.chair))
        fact(Words.secretary(form), known(listed(secretary), else: Phrase.PaperTable.Missing.secretary))
        add(.fact, Words.course(language) + language.colon.trimmed)
        addCourse()
        if form != .plain { add(.body, Words.readBack(language)) }
        let isOpen = record.items.contains { $0.facts.started != nil && $0.facts.recorded.ended == nil }
        let ended = isOpen ? nil : record.lastEnd
        if ended == nil { lack(Phrase.PaperTable.Missing.ends) }
        // Signatures never stand on a page of their own.
        let end = PaperRun(Words.ended(ended, mark: endMark)(language))
        add(.line(PaperLine(.body, [end], keepsWithNext: true)))
        add(
            .columns([
                PaperColumns(
                    left: signature([Words.secretarySigns(form)(language)], names(of: secretary)),
                    right: signature([Words.chairSigns(form)(language)], names(of: chair)))
            ]))
        if form != .plain { for line in recipients() { add(.line(line)) } }
    }

    /// Those of the programme's sessions of which anything was held; all where nothing was yet.
    private var heldSessions: [Session] {
        let reached = passages.compactMap(\.session?.id)
        let held = record.programme.sessions.filter { reached.contains($0.id) }
        return held.isEmpty ? record.programme.sessions : held
    }

    /// What the room came to, or the item that is asked for alone.
    private var passages: [Course.Passage] {
        request.item.map { item in course.reached.filter { $0.step.id == item } } ?? course.reached
    }

    /// Where it was held, each place with its days where there are several.
    private mutating func venues(of sessions: [Session]) -> String {
        if sessions.contains(where: { $0.place == nil }) || sessions.isEmpty {
            lack(Phrase.PaperTable.Missing.venue)
        }
        let places = sessions.map { (place: $0.place?(language) ?? Phrase.Paper.blank, day: $0.day) }
        let names = places.map(\.place).eachOnce
        guard names.count > 1 else { return names.first ?? Phrase.Paper.blank }
        return names.map { name in
            let days = places.filter { $0.place == name }.map(\.day).eachOnce
            return name
                + language.remark(days.map { Phrase.date($0)(language) }.joined(separator: language.comma))
        }.joined(separator: language.semicolon)
    }

    // MARK: Chair and secretary

    /// Those who are named, or who have a role where nobody is: ids, or names.
    private func people(_ named: [Localized], else role: Person.Role) -> [String] {
        let people = record.roster.filter { $0.person.role == role && !$0.isRemoved }.map(\.person.id)
        return named.isEmpty ? people : named.map { $0(language) }
    }

    private func listed(_ people: [String]) -> String? {
        let names = people.compactMap(nameAndPosition(of:))
        return names.isEmpty ? nil : names.joined(separator: language.semicolon)
    }

    private func names(of people: [String]) -> String {
        let names = people.compactMap(name(of:))
        return names.isEmpty ? Phrase.Paper.blank : names.joined(separator: "\n")
    }

    // MARK: Attendance

    private mutating func addAttendance(of sessions: [Session]) {
        let label = Phrase.Paper.attended(language) + language.colon
        let people = record.roster.filter { !$0.isRemoved && $0.person.role != .noteTaker }
        let marked = sessions.filter { session in
            people.contains { $0.attendance(record.sitting(of: session.id)).mark != nil }
        }
        for session in sessions where !marked.contains(session) {
            lack(Phrase.PaperTable.Missing.attendance(session.title(language)))
        }
        guard !marked.isEmpty else { return add(.fact, label + Phrase.Paper.blank) }
        add(.fact, label.trimmed)
        for session in marked {
            if sessions.count > 1 { add(.fact, sessionTitle(session) + language.colon.trimmed) }
            for line in attendance(of: people, at: session) { add(.more, line) }
        }
        if marked.count < sessions.count {
            for session in sessions where !marked.contains(session) {
                add(.fact, sessionTitle(session) + language.colon + Phrase.Paper.blank)
            }
        }
    }

    /// How many of each role came, who they are where they are few enough to be named, and who did not.
    private func attendance(of people: [PersonState], at session: Session) -> [String] {
        let sitting = record.sitting(of: session.id)
        var lines: [String] = []
        for role in [
            Person.Role.host, .guest, .organisation, .lecturer, .trainee, .facilitator, .interpreter, .chair,
        ] {
            let all = people.filter { $0.person.role == role }
            let came = all.filter { ($0.attendance(sitting).mark ?? .absent) != .absent }
            guard !came.isEmpty || role == .trainee && !all.isEmpty else { continue }
            let title = Phrase.PaperTable.people(role)(language)
            // Those who stand for a body are named; of trainees and lecturers the number tells, and the list is attached.
            guard role == .trainee || role == .lecturer else {
                let names = came.map { attendant in
                    [
                        record.name(of: attendant.person, in: language), attendant.person.position?(language),
                    ].compactMap(\.self).joined(separator: language.comma)
                }
                lines.append("- \(title)\(language.colon)\(names.joined(separator: language.semicolon))")
                continue
            }
            let absent = all.count { $0.attendance(sitting).mark == .absent }
            lines.append(
                "- " + Phrase.Paper.counted(title, all.count, present: came.count, absent: absent)(language))
        }
        lines += list(Phrase.Paper.absent, people.filter { $0.attendance(sitting).mark == .absent }, sitting)
        {
            $0.reason.map { Phrase.Paper.reason($0)(language) }
        }
        lines += list(Phrase.Paper.late, people.filter { $0.attendance(sitting).mark == .late }, sitting) {
            $0.arrived.map { clock($0, under: session.day) }
        }
        let substitutes = people.compactMap { state in
            state.attendance(sitting).substitute.map {
                Phrase.Paper.inPlace(
                    names.person($0), of: record.name(of: state.person, in: language))(language)
            }
        }
        return lines
            + (substitutes.isEmpty
                ? [] : ["- " + substitutes.joined(separator: language.semicolon).sentenceCase])
    }

    private func list(
        _ label: Phrase, _ people: [PersonState], _ sitting: Sitting, _ remark: (Attendance) -> String?
    ) -> [String] {
        guard !people.isEmpty else { return [] }
        let names = people.map { state in
            record.name(of: state.person, in: language)
                + (remark(state.attendance(sitting)).map(language.remark) ?? "")
        }
        return ["- \(label(language))\(language.colon)\(names.joined(separator: language.semicolon))"]
    }

    private func sessionTitle(_ session: Session) -> String {
        let day = Phrase.Paper.longDate(session.day)(language).sentenceCase
        return [day, session.place?(language)].compactMap(\.self).joined(separator: language.comma)
    }

    // MARK: What happened

    private mutating func addCourse() {
        let passages = passages
        if passages.isEmpty, request.item != nil || course.outside.isEmpty {
            add(.body, Phrase.Report.nothingRecorded(language))
        }
        // Looked up, because an agenda may be long.
        let places = Dictionary(said.enumerated().map { ($1.idea.id, $0) }) { first, _ in first }
        let numbers = record.itemNumbers
        var heading = ""
        for passage in passages {
            let next = self.heading(of: passage)
            if next != heading { add(.heading1, next) }
            heading = next
            add(
                passage, number: numbers[passage.step.id],
                entries: passage.ideas.compactMap { places[$0.id] }.sorted().map { said[$0] })
        }
        guard request.item == nil else { return }
        let outside = Set(course.outside.map(\.id))
        let others = said.filter { outside.contains($0.idea.id) }
        if !others.isEmpty {
            add(.heading1, Phrase.Report.outsideAgenda(language))
            for said in others { addEntry(said) }
        }
        if !course.notReached.isEmpty {
            add(.heading1, Phrase.Report.notReached(language))
            for passage in course.notReached { add(.more, "- " + unreached(passage)) }
        }
        if let closing = facts.closing {
            add(.heading1, Phrase.Paper.closingStatement(language))
            for line in closing(language).paragraphs { add(.body, line) }
        }
    }

    /// The day on which it happened, and where.
    private func heading(of passage: Course.Passage) -> String {
        let day = passage.day.map { Phrase.Paper.longDate($0)(language).sentenceCase }
        return [day, passage.session?.place?(language)].compactMap(\.self).joined(separator: language.comma)
    }

    private mutating func add(_ passage: Course.Passage, number: Int?, entries: [Said]) {
        let step = passage.step
        let number = number.map { "\($0). " } ?? ""
        let speeches = record.programme.speeches.filter { $0.item == step.id }
        let title = [PaperRun(number + step.item.title(language)), PaperRun(times(of: passage))]
        add(
            .line(
                PaperLine(.heading2, title, keepsWithNext: speeches.isEmpty && entries.isEmpty ? false : nil))
        )
        for speech in speeches { add(speech) }
        for said in entries { addEntry(said) }
    }

    /// When it was held: ` (từ 8 giờ 41 đến 8 giờ 55)`; empty where nobody noted it.
    private func times(of passage: Course.Passage) -> String {
        // An end that nobody recorded is no fact for a paper.
        let facts = passage.step.facts.recorded
        var words: [String] = []
        if facts.started != nil || facts.ended != nil {
            let (start, end) = (
                facts.started.map { clock($0, under: passage.day) },
                facts.ended.map { clock($0, under: passage.day) }
            )
            words.append(Phrase.Paper.from(start, to: end)(language))
        }
        if facts.isDeferred { words.append(Phrase.Report.deferred(language)) }
        return words.isEmpty ? "" : language.remark(words.joined(separator: language.semicolon))
    }

    /// The time of day as a text says it, and its date before it where it stands under another day.
    private func clock(_ moment: Moment, under day: Day?) -> String {
        (moment.day == day ? "" : Phrase.date(moment.day)(language) + " ")
            + Phrase.Paper.clock(moment)(language)
    }

    private mutating func add(_ speech: Speech) {
        let speaker = names.person(speech.speaker(language)).harmlessLine
        let when = speech.at.map { language.remark(Phrase.Paper.clock($0)(language)) } ?? ""
        let lines = speech.text(language).paragraphs
        let head = [
            PaperRun("- "), PaperRun(speaker, .bold),
            PaperRun(" \(Phrase.Paper.speaks(language))\(when)\(language.colon)\(lines.first ?? "")"),
        ]
        add(.entry, head)
        for line in lines.dropFirst() { add(.more, line) }
    }

    private func unreached(_ passage: Course.Passage) -> String {
        let facts = passage.step.facts
        let reason = facts.isSkipped ? Phrase.Report.skipped : facts.isDeferred ? Phrase.Report.deferred : nil
        return passage.step.item.title(language) + (reason.map { language.remark($0(language)) } ?? "")
    }
}

extension String {
    /// Without blanks at the end.
    var trimmed: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    var harmlessLine: String { paragraphs.joined(separator: " ") }
}
