internal import Seminar
internal import Wording

/// The report on what came of the seminar (Decree 30/2020/NĐ-CP, model 1.4, and the Party's form of it).
extension PaperDraft {
    private typealias Words = Phrase.PaperTable

    mutating func writeReport() {
        addHead(code: Phrase.Paper.code(of: .report), isDated: true)
        addTitle(Phrase.Paper.title(.report), about: Phrase.Paper.results(of: title)(language))
        addAddressees()
        addOverview()
        addResults()
        addObstacles()
        addProposals()
        addNextSteps()
        addReportFoot()
        addAppendices()
    }

    private mutating func addAddressees() {
        let names = facts.addressees.map { $0(language) }
        let label = Phrase.Paper.addressee(language)
        if names.count == 1 {
            add(.addressee, "\(label) \(names[0]).")
        } else if !names.isEmpty {
            add(.addressee, label)
            for (place, name) in names.enumerated() {
                add(.addressee, "- \(name)" + (place == names.count - 1 ? "." : ";"))
            }
        }
    }

    // MARK: I. Overview

    private mutating func addOverview() {
        addChapter("I", Words.overview)
        let sessions = record.programme.sessions
        let days = sessions.map(\.day).eachOnce
        fact(Words.days, days.map { Phrase.date($0)(language) }.joined(separator: language.comma))
        let places = sessions.compactMap { $0.place?(language) }.eachOnce
        let venue = places.isEmpty ? nil : places.joined(separator: language.semicolon)
        fact(Phrase.Paper.venue, known(venue, else: Words.Missing.venue))
        let roles = [Person.Role.trainee, .lecturer, .host, .guest].compactMap { role -> String? in
            let all = record.roster.filter { $0.person.role == role && !$0.isRemoved }
            guard !all.isEmpty else { return nil }
            let marks = all.map { state in sessions.map { state.attendance(record.sitting(of: $0.id)).mark } }
            let isMarked = marks.contains { $0.contains { $0 != nil } }
            let came = marks.count { $0.contains { $0 == .present || $0 == .late } }
            let absent = marks.count {
                !$0.contains { $0 == .present || $0 == .late } && $0.contains(.absent)
            }
            return Phrase.Paper.counted(
                Words.people(role)(language), all.count, present: isMarked ? came : nil, absent: absent)(
                    language)
        }
        let attended = roles.isEmpty ? nil : roles.joined(separator: language.semicolon)
        fact(Phrase.Paper.attended, known(attended, else: Words.Missing.people))
        add(.caption, Words.byFieldAndClass(language))
        addCounts()
    }

    /// Of each kind, and of each field in it, how many of each class.
    private mutating func addCounts() {
        let classes = record.programme.classes
        let kinds = Kind.all.map(\.rawValue) + unknown(\.kind, besides: Kind.all.map(\.rawValue))
        let fields =
            record.programme.fields.map(\.code)
            + unknown({ $0.field ?? "" }, besides: record.programme.fields.map(\.code) + [""]) + [""]
        func counts(_ some: [Said]) -> [PaperCell] {
            let ofClasses = classes.map { group in
                some.count { names.classID(of: $0.idea) == group.id }
            }
            let others = some.count - ofClasses.reduce(0, +)
            return (ofClasses + [others, some.count]).map { PaperCell(String($0)) }
        }
        var rows: [[PaperCell]] = []
        for kind in kinds {
            let ofKind = said.filter { $0.idea.kind == kind }
            guard !ofKind.isEmpty else { continue }
            let name = Phrase.Paper.kind(Kind(rawValue: kind), form)(language).sentenceCase
            rows.append([PaperCell(name, .bold)] + counts(ofKind))
            // Of a kind whose entries need no field and have none, there is none that is not stated.
            let needsField = Property.named(ValueName.field)?.isMandatory(for: Kind(rawValue: kind)) ?? false
            guard needsField || ofKind.contains(where: { $0.idea.field != nil }) else { continue }
            for field in fields {
                let ofField = ofKind.filter { ($0.idea.field ?? "") == field }
                guard !ofField.isEmpty else { continue }
                let name = field.isEmpty ? Words.none(language) : names.field(field)
                rows.append([PaperCell("– " + name)] + counts(ofField))
            }
        }
        rows.append([PaperCell(Words.total(language), .bold)] + counts(said))
        let heads =
            classes.map { record.className($0.id, in: language) }
            + [Words.none(language), Words.total(language)]
        let rowHead = [ValueName.kind, ValueName.field].map { Property.label(of: $0)(language) }
        add(
            .table(
                PaperTable(
                    [(rowHead.joined(separator: language.comma).sentenceCase, 6, false)]
                        + heads.map { ($0, 2, true) }, rows)))
        addChartOfFields()
    }

    private mutating func addChartOfFields() {
        let classes = record.programme.classes
        let rows = (record.programme.fields.map(\.code)).compactMap { field -> PaperChart.Row? in
            let ofField = said.filter { $0.idea.field == field }
            guard !ofField.isEmpty else { return nil }
            let counts = classes.map { group in ofField.count { names.classID(of: $0.idea) == group.id } }
            return PaperChart.Row(
                label: names.field(field), values: counts + [ofField.count - counts.reduce(0, +)])
        }
        add(
            .chart(
                PaperChart(
                    title: Words.fieldAndClass(language),
                    series: classes.map { record.className($0.id, in: language) }
                        + [Words.none(language)], rows: rows)))
    }

    /// Codes that a newer version gave, each once, by name.
    private func unknown(_ code: (Idea) -> String, besides known: [String]) -> [String] {
        Set(said.map { code($0.idea) }).subtracting(known).sorted()
    }

    // MARK: II. Results

    private mutating func addResults() {
        addChapter("II", Words.results)
        addSection("1", Words.learned, said.filter { $0.kind == .learned })
        addSection("2", Words.applied, said.filter { $0.kind == .applied })
        add(.heading2, "3. " + Words.ideas(language))
        let ideas = said.filter { $0.kind == .idea }
        addTable(of: ideas, byField: true)
        addStatus(of: ideas)
        let evaluations = said.filter { $0.kind == .evaluation }
        addSection(
            "4", Words.strengths, evaluations.filter { polarity($0) == .plus }, besides: [ValueName.polarity])
        addSection("5", Words.advice, said.filter { $0.kind == .advice })
        let others = evaluations.filter { polarity($0) == nil }
        if !others.isEmpty { addSection("6", Words.otherOpinions, others) }
    }

    private func polarity(_ said: Said) -> CodeList.Polarity? {
        said.idea.values.text(ValueName.polarity).flatMap(CodeList.Polarity.init)
    }

    private mutating func addSection(
        _ number: String, _ title: Phrase, _ some: [Said], besides told: Set<String> = []
    ) {
        add(.heading2, "\(number). \(title(language))")
        if some.isEmpty { add(.body, Words.noReports(language)) }
        for said in some { addEntry(said, showingKind: false, besides: told) }
    }

    private mutating func addStatus(of ideas: [Said]) {
        guard !ideas.isEmpty else { return }
        let counts = CodeList.status.codes.map { code in
            (
                code,
                ideas.count {
                    ($0.idea.values.text(ValueName.status) ?? CodeList.Status.idea.rawValue) == code
                }
            )
        }.filter { $0.1 > 0 }
        addRanked(
            Words.status, Property.label(of: ValueName.status),
            counts.map { code, count in
                (Phrase.label(of: code, in: .status)(language), count)
            })
    }

    /// Labels with their counts, as a table and as bars.
    private mutating func addRanked(_ title: Phrase, _ head: Phrase, _ counts: [(label: String, count: Int)])
    {
        add(.caption, title(language))
        add(
            .table(
                PaperTable(
                    [(head(language).sentenceCase, 6, false), (Words.count(language), 2, true)],
                    counts.map { [PaperCell($0.label.sentenceCase), PaperCell(String($0.count))] })))
        add(
            .chart(
                PaperChart(
                    title: title(language), series: [""],
                    rows: counts.map { PaperChart.Row(label: $0.label.sentenceCase, values: [$0.count]) })))
    }

    // MARK: III. Difficulties

    private mutating func addObstacles() {
        addChapter("III", Words.obstacles)
        let named = said.filter { !$0.codes(ValueName.difficulty).isEmpty }
        let codes = CodeList.difficulty.codes
        let others = Set(named.flatMap { $0.codes(ValueName.difficulty) }).subtracting(codes).sorted()
        var counts = (codes + others).enumerated().map { place, code in
            (
                place: place, label: Phrase.label(of: code, in: .difficulty)(language),
                count: named.count { $0.codes(ValueName.difficulty).contains(code) }
            )
        }.filter { $0.count > 0 }
        counts.sort { ($1.count, $0.place) < ($0.count, $1.place) }
        let unnamed = said.count { $0.kind == .difficulty && $0.codes(ValueName.difficulty).isEmpty }
        var ranked = counts.map { (label: $0.label, count: $0.count) }
        if unnamed > 0 { ranked.append((Words.none(language), unnamed)) }
        if !ranked.isEmpty { addRanked(Words.difficulties, Property.label(of: ValueName.difficulty), ranked) }
        let difficulties = said.filter { $0.kind == .difficulty }
        let limits = said.filter { $0.kind == .evaluation && polarity($0) == .minus }
        if difficulties.isEmpty, limits.isEmpty, ranked.isEmpty { add(.body, Words.noReports(language)) }
        for said in difficulties { addEntry(said, showingKind: false) }
        if !limits.isEmpty {
            add(.heading2, Words.limitations(language))
            for said in limits { addEntry(said, showingKind: false, besides: [ValueName.polarity]) }
        }
    }

    // MARK: IV. Proposals

    private mutating func addProposals() {
        addChapter("IV", Words.proposals)
        let proposals = said.filter { $0.kind == .proposal }
        if proposals.isEmpty { add(.body, Words.noReports(language)) }
        let codes = CodeList.target.codes
        let others = Set(proposals.compactMap { $0.idea.values.text(ValueName.target) }).subtracting(codes)
        let addressed = (codes + others.sorted() + [""]).filter { code in
            proposals.contains { ($0.idea.values.text(ValueName.target) ?? "") == code }
        }
        for (number, code) in addressed.enumerated() {
            let label = code.isEmpty ? Words.noTarget : Phrase.label(of: code, in: .target)
            if addressed != [""] { add(.heading2, "\(number + 1). \(label(language).sentenceCase)") }
            for said in proposals where (said.idea.values.text(ValueName.target) ?? "") == code {
                addEntry(said, showingKind: false, besides: [ValueName.target])
            }
        }
    }

    // MARK: V. What comes next

    private mutating func addNextSteps() {
        addChapter("V", Words.next)
        let decisions = said.filter { $0.kind == .decision }
        guard !decisions.isEmpty else { return add(.body, Words.noReports(language)) }
        let (owner, due) = (Property.label(of: ValueName.owner), Property.label(of: ValueName.due))
        let rows = decisions.enumerated().map { place, said in
            let values = said.idea.values
            let day = values.text(ValueName.due).flatMap { Day($0) }
            return [
                PaperCell(String(place + 1)), cell(of: said, besides: [ValueName.owner, ValueName.due]),
                PaperCell(known(values.text(ValueName.owner).map(names.person), else: owner)),
                PaperCell(known(day.map { Phrase.date($0)(language) }, else: due)),
            ]
        }
        add(
            .table(
                PaperTable(
                    [
                        (Words.place(language), 1, true), (Words.said(language), 7, false),
                        (owner(language).sentenceCase, 3, false), (due(language).sentenceCase, 3, false),
                    ], rows)))
    }

    private mutating func addReportFoot() {
        guard var last = blocks.last else { return }
        // The mark ends the last sentence of the body.
        if case .line(let line) = last, line.style != .heading1, !line.text.isEmpty {
            let runs = line.runs
            let text = runs[runs.count - 1].text.trimmed
            let plain = text.last == "." ? String(text.dropLast()) : text
            last = .line(
                PaperLine(
                    line.style, runs.dropLast() + [PaperRun(plain + endMark, runs[runs.count - 1].look)],
                    keepsWithNext: form == .plain ? nil : true))
            replaceLast(with: last)
        } else if endMark.count > 1 {
            // Behind a table a full stop would end nothing.
            add(.line(PaperLine(.body, [PaperRun(endMark)], keepsWithNext: true)))
        }
        guard form != .plain else { return }
        let left = recipients(asAbove: !facts.addressees.isEmpty)
        let signers = facts.signers.isEmpty ? [Signer()] : facts.signers
        let right = signers.flatMap { signer in
            let authority = signer.authority.map { $0.words(form) + " " } ?? ""
            let body = signer.body.map { authority + $0(language).uppercased() }
            let title = signer.title?(language).uppercased()
            let office =
                body == nil
                ? [authority + known(title, else: Words.Missing.signer)] : [body, title].compactMap(\.self)
            return signature(office, known(signer.name.flatMap(name(of:)), else: Words.Missing.signer))
        }
        add(.columns([PaperColumns(left: left, right: right)]))
    }

    // MARK: Appendices

    private mutating func addAppendices() {
        addAppendix("I", Words.trainees)
        addRoster([.trainee])
        addAppendix("II", Words.ideas)
        addTable(of: said.filter { $0.kind == .idea }, byField: false)
        addAppendix("III", Words.questions)
        let questions = said.filter { $0.kind == .question }
        if questions.isEmpty { add(.body, Words.noReports(language)) }
        for said in questions { addEntry(said, showingKind: false) }
        addAppendix("IV", Words.afterAction)
        addAfterAction()
    }

    private mutating func addAppendix(_ number: String, _ title: Phrase) {
        add(.newPart)
        add(.type, Words.appendix(number)(language))
        add(.subject, title(language).uppercased())
        guard form != .plain, let code = Phrase.Paper.code(of: .report) else { return }
        let number = Phrase.Paper.bareNumber(code, code: facts.code, ofParty: form.isOfParty)
        let issuer = facts.issuer?(language) ?? Phrase.Paper.blank
        add(.attached, Words.attached(number, Phrase.Paper.longDate(day)(language), issuer)(language))
    }

    /// What was planned, what happened, why, and what to do next time; the last two are for people to fill in.
    private mutating func addAfterAction() {
        let timetable = Timetable(of: record, at: now)
        var rows: [[PaperCell]] = []
        var bars: [PaperChart.Row] = []
        for times in timetable.sessions.flatMap(\.items) where !times.item.item.isBreak {
            let step = times.item
            let entries = said.count { $0.idea.item == step.id }
            let planned = step.plan?.minutes
            let spent = times.minutesSpent
            let happened: [String?] = [
                spent.map { Phrase.Time.length(minutes: $0)(language) },
                times.state == .skipped ? Phrase.Report.skipped(language) : nil,
                times.state == .deferred ? Phrase.Report.deferred(language) : nil,
                Words.entries(entries)(language),
            ]
            rows.append([
                PaperCell(step.item.title(language)),
                PaperCell(planned.map { Phrase.Time.length(minutes: $0)(language) } ?? "–"),
                PaperCell(happened.compactMap(\.self).joined(separator: language.semicolon)), PaperCell(""),
                PaperCell(""),
            ])
            bars.append(
                PaperChart.Row(
                    label: (step.item.short ?? step.item.title)(language), values: [planned ?? 0, spent ?? 0])
            )
        }
        add(
            .table(
                PaperTable(
                    [
                        (Words.item(language), 4, false), (Words.planned(language), 2, false),
                        (Words.actual(language), 3, false), (Words.why(language), 4, false),
                        (Words.nextTime(language), 4, false),
                    ], rows, rowHeight: 15)))
        add(
            .chart(
                PaperChart(
                    title: Words.times(language), series: [Words.planned(language), Words.actual(language)],
                    rows: bars)))
    }
}

extension Signer.Authority {
    /// `TM.` in documents of the state, `T/M` in the Party's.
    fileprivate func words(_ form: PaperForm) -> String {
        guard form.isOfParty else { return rawValue + "." }
        return rawValue.map(String.init).joined(separator: "/")
    }
}
