internal import Seminar
internal import Wording

// The papers that are tables and sheets: the timetable, what was said, attendance, the closing, and one sheet a person.

extension PaperDraft {
    private typealias Words = Phrase.PaperTable

    mutating func writeTimetable() {
        addHead(code: nil, isDated: false)
        addTitle(Phrase.Paper.title(.timetable), about: title)
        let timetable = Timetable(of: record, at: now)
        for times in timetable.sessions {
            let place = times.session.place.map { language.comma + $0(language) } ?? ""
            add(.heading2, Phrase.Paper.longDate(times.session.day)(language).sentenceCase + place)
            add(
                .table(
                    PaperTable(
                        [
                            (Words.place(language), 1, true), (Words.item(language), 6, false),
                            (Words.presenter(language), 4, false), (Words.planned(language), 3, false),
                            (Words.actual(language), 3, false), (Words.minutes(language), 2, true),
                        ], times.items.map { row($0, under: times.session.day) })))
        }
        add(
            .chart(
                PaperChart(
                    title: Words.times(language), series: [Words.planned(language), Words.actual(language)],
                    rows: timetable.sessions.flatMap(\.items).filter { !$0.item.item.isBreak }.map { times in
                        PaperChart.Row(
                            label: (times.item.item.short ?? times.item.item.title)(language),
                            values: [times.item.plan?.minutes ?? 0, times.minutesSpent ?? 0])
                    })))
    }

    private func row(_ times: ItemTimes, under day: Day) -> [PaperCell] {
        let item = times.item.item
        let planned = times.plannedStart.map { "\($0.clock())–\(times.plannedEnd?.clock() ?? "")" } ?? ""
        let facts = times.item.facts.recorded
        var actual =
            facts.started.map { start in
                "\(start.clock(under: day, language))–\(facts.ended?.clock(under: start.day, language) ?? "")"
            } ?? ""
        if times.state == .skipped { actual = Phrase.Report.skipped(language) }
        if times.state == .deferred { actual = Phrase.Report.deferred(language) }
        let plan = times.item.plan?.minutes
        let spent = [times.minutesSpent.map(String.init), plan.map { "/\($0)" }].compactMap(\.self).joined()
        return [
            PaperCell(record.itemNumbers[times.item.id].map(String.init) ?? ""),
            PaperCell(item.title(language)),
            PaperCell(item.speaker?(language) ?? ""), PaperCell(planned), PaperCell(actual), PaperCell(spent),
        ]
    }

    // MARK: What was said

    mutating func writeIdeas() {
        addHead(code: nil, isDated: false)
        addTitle(Phrase.Paper.title(.ideas), about: title)
        let kinds = Kind.all.map(\.rawValue)
        let others = Set(said.map(\.idea.kind)).subtracting(kinds).sorted()
        let wanted = said.filter { request.item == nil || $0.idea.item == request.item }
        if wanted.isEmpty { add(.body, Words.nothing(language)) }
        for kind in kinds + others {
            let some = wanted.filter { $0.idea.kind == kind }
            guard !some.isEmpty else { continue }
            let name = Phrase.Paper.kind(Kind(rawValue: kind), form)(language).sentenceCase
            add(.heading2, name + language.remark(String(some.count)))
            addTable(of: some, byField: false)
        }
    }

    /// Ideas as a table: who, on which field, what, and what else is recorded.
    ///
    /// - Parameter byField: whether they stand in the order of the fields.
    mutating func addTable(of some: [Said], byField: Bool) {
        guard !some.isEmpty else { return add(.body, Words.noReports(language)) }
        var ordered = some
        if byField {
            let codes = record.programme.fields.map(\.code)
            ordered = some.enumerated().sorted { left, right in
                (place(of: left.element, in: codes), left.offset)
                    < (place(of: right.element, in: codes), right.offset)
            }.map(\.element)
        }
        let field = Property.label(of: ValueName.field)(language).sentenceCase
        let rows = ordered.enumerated().map { place, said in
            [
                PaperCell(String(place + 1)),
                PaperCell(said.idea.field.map(names.field) ?? Words.none(language)),
                PaperCell(speaker(of: said.idea)), cell(of: said),
            ]
        }
        add(
            .table(
                PaperTable(
                    [
                        (Words.place(language), 1, true), (field, 3, false),
                        (Words.speaker(language), 3, false), (Words.said(language), 8, false),
                    ], rows)))
    }

    private func place(of said: Said, in codes: [String]) -> Int {
        said.idea.field.flatMap { codes.firstIndex(of: $0) } ?? codes.count
    }

    /// The words, what else is recorded of them, and what only the working copy says.
    mutating func cell(of said: Said, besides told: Set<String> = []) -> PaperCell {
        var lines = said.idea.text.paragraphs.map { [PaperRun($0)] }
        if lines.isEmpty { lines = [[PaperRun(Phrase.Paper.blank)]] }
        lines[lines.count - 1] += note(said)
        return PaperCell(lines: lines + details(of: said, besides: told).map { [PaperRun($0)] })
    }

    // MARK: Attendance

    mutating func writeAttendance() {
        addHead(code: nil, isDated: false)
        addTitle(Phrase.Paper.title(.attendance), about: title)
        let roles: [Person.Role] = [
            .chair, .host, .organisation, .guest, .lecturer, .trainee, .facilitator, .interpreter, .noteTaker,
        ]
        for role in roles {
            let people = record.roster.filter { $0.person.role == role && !$0.isRemoved }
            guard !people.isEmpty else { continue }
            let title = role == .chair ? Phrase.Paper.chair(form) : Words.people(role)
            add(.heading2, title(language) + language.remark(String(people.count)))
            addRoster([role])
        }
    }

    /// The people of some roles: whether they came to each session, and room to sign.
    mutating func addRoster(_ roles: [Person.Role]) {
        let people = record.roster.filter { roles.contains($0.person.role) && !$0.isRemoved }
        guard !people.isEmpty else { return add(.body, Words.noReports(language)) }
        let sessions = record.programme.sessions
        let days = sessions.map { Phrase.shortDay($0.day)(language) }
        // Two sessions of one day are told apart by their titles.
        let heads = zip(sessions, days).map { session, day in
            days.count { $0 == day } > 1 ? session.title(language) : day
        }
        add(
            .table(
                PaperTable(
                    [
                        (Words.place(language), 1, true), (Words.name(language), 5, false),
                        (Words.office(language), 5, false),
                    ] + heads.map { ($0, 2, false) } + [(Words.remarks(language), 4, false)],
                    people.enumerated().map { place, state in
                        let attendance = sessions.map { state.attendance(record.sitting(of: $0.id)) }
                        return [
                            PaperCell(String(place + 1)),
                            PaperCell(record.name(of: state.person, in: language)),
                            PaperCell(affiliation(of: state.person)),
                        ] + attendance.map { PaperCell(Words.mark($0.mark)(language)) } + [
                            PaperCell(remarks(zip(sessions, attendance), of: state.person))
                        ]
                    })))
    }

    private func affiliation(of person: Person) -> String {
        let trainingClass = person.classID.map { record.className($0, in: language) }
        return [person.position?(language), person.unit, person.locality, trainingClass].compactMap(\.self)
            .joined(separator: language.comma)
    }

    private func remarks(_ attendance: some Sequence<(Session, Attendance)>, of person: Person) -> String {
        attendance.flatMap { session, attendance in
            [
                attendance.mark == .late ? attendance.arrived?.clock(under: session.day, language) : nil,
                attendance.reason.map { Phrase.Paper.reason($0)(language) },
                attendance.substitute.map {
                    Phrase.Paper.inPlace(
                        names.person($0), of: record.name(of: person, in: language))(language)
                },
            ].compactMap(\.self)
        }.joined(separator: language.semicolon)
    }

    // MARK: The closing

    mutating func writeClosing() {
        addHead(code: nil, isDated: false)
        addTitle(Phrase.Paper.title(.closing), about: title)
        let questions = said.filter(\.idea.isOpenQuestion)
        let decisions = said.filter { $0.kind == .decision }
        let parked = said.filter(\.idea.isParked)
        // What stands further down is read out once, there.
        let below = Set((questions + decisions + parked).map(\.idea.id))
        let sections: [(Phrase, [Said])] = [
            (Words.starred, said.filter { $0.idea.isStarred && !below.contains($0.idea.id) }),
            (Words.questions, questions), (Words.next, decisions), (Words.parked, parked),
        ]
        for (number, section) in sections.enumerated() {
            add(.heading2, "\(number + 1). \(section.0(language))")
            if section.1.isEmpty { add(.body, Words.noReports(language)) }
            for said in section.1 { addEntry(said, showingKind: false) }
        }
        if let closing = facts.closing {
            add(.heading2, "\(sections.count + 1). \(Phrase.Paper.closingStatement(language))")
            for line in closing(language).paragraphs { add(.body, line) }
        }
    }

    // MARK: Sheets

    /// One sheet for each trainee who said anything, to confirm what was noted.
    mutating func writeSheets() {
        let columns: Columns = [
            (Words.place(language), 2, false), (Words.item(language), 4, false),
            (Words.said(language), 8, false), (Words.confirmation(language), 4, false),
        ]
        addSheets(of: Kind.all, intro: Words.confirm, columns)
    }

    /// One sheet for each trainee who meant to do something: their own words, and how far it has come.
    mutating func writeFollowUp() {
        let columns: Columns = [
            (Words.number(language), 2, false), (Words.said(language), 6, false),
            (Words.howFar(language), 5, false), (Words.resultAndWhy(language), 5, false),
        ]
        addSheets(of: FollowUpTable.kinds, intro: Words.followUp, columns)
    }

    private mutating func sheetRow(_ place: Int, _ said: Said) -> [PaperCell] {
        guard request.paper == .followUp else {
            return [
                PaperCell(String(place + 1)), PaperCell(label(of: said)), cell(of: said),
                PaperCell(Words.confirmBoxes(language)),
            ]
        }
        return [
            PaperCell(record.number(of: said.idea), .bold), cell(of: said),
            PaperCell(Words.followUpBoxes(language)), PaperCell(""),
        ]
    }

    private typealias Columns = [(head: String, width: Int, isNumber: Bool)]

    /// - Parameter kinds: those that are told; one from a newer version is where all are.
    private mutating func addSheets(of kinds: [Kind], intro: Phrase, _ columns: Columns) {
        let wanted = course.ideas.filter { idea in
            kinds == Kind.all || kinds.contains(Kind(rawValue: idea.kind))
        }
        let ideas = Dictionary(grouping: wanted) { $0.speaker ?? "" }
        let people = record.roster.filter { $0.person.role == .trainee && ideas[$0.person.id] != nil }
        if people.isEmpty {
            addHead(code: nil, isDated: false)
            addTitle(Phrase.Paper.title(request.paper), about: title)
            add(.body, Words.nothing(language))
        }
        for (place, state) in people.enumerated() {
            if place > 0 { add(.newPart) }
            addHead(code: nil, isDated: false)
            addTitle(Phrase.Paper.title(request.paper), about: title)
            add(
                .fact,
                [
                    PaperRun(Words.name(language) + language.colon),
                    PaperRun(record.name(of: state.person, in: language), .bold),
                ])
            let office = affiliation(of: state.person)
            fact(Words.office, known(office.isEmpty ? nil : office, else: Words.Missing.office))
            add(.body, intro(language))
            let rows = (ideas[state.person.id] ?? []).enumerated().map { place, idea in
                sheetRow(place, Said(idea: idea, repeats: []))
            }
            add(.table(PaperTable(columns, rows, rowHeight: request.paper == .followUp ? 30 : 15)))
            add(
                .columns([
                    PaperColumns(
                        left: [],
                        right: [PaperLine(.placeAndDate, Phrase.Paper.placeAndDate(nil, nil)(language))]
                            + signature(
                                [Words.signsHere(language)], record.name(of: state.person, in: language)))
                ]))
        }
    }

    /// In which item, and of what kind.
    private func label(of said: Said) -> String {
        [said.idea.item.map(names.item), Phrase.Paper.kind(said.kind, form)(language)].compactMap(\.self)
            .joined(separator: "\n")
    }
}

extension Course {
    /// All that was said and stands, in no rehearsal, in the order in which it was recorded.
    var ideas: [Idea] { (reached.flatMap(\.ideas) + outside).sorted { $0.recorded < $1.recorded } }
}
