internal import Seminar
internal import Wording

/// A paper while it is written: what it is made from, what stands on it so far, and what was found missing.
struct PaperDraft {
    let request: PaperRequest
    let record: Record
    let now: Moment
    let names: RecordNames
    let course: Course
    /// What was said and stands, each with what repeats it, in the order in which it was recorded.
    let said: [Said]
    private(set) var blocks: [PaperBlock] = []
    private(set) var missing: [Phrase] = []
    /// The ideas on it of which nobody knows who said them.
    private var speakerless: Set<Identifier> = []
    /// The ideas on it that nobody has reviewed.
    private var unreviewed: Set<Identifier> = []

    init(_ request: PaperRequest, of record: Record, at now: Moment) {
        self.request = request
        self.record = record
        self.now = now
        names = RecordNames(record: record, language: request.language)
        course = Course(record)
        said = Said.all(in: record)
    }

    var form: PaperForm { request.form }
    var language: Language { request.language }
    var facts: PaperFacts { record.programme.papers }
    var isWorking: Bool { request.copy == .working }
    var title: String { record.programme.title(language) }
    var day: Day { record.day(of: request.paper, today: now.day) }

    /// - Parameter title: of the file.
    func paper(called title: String) -> Paper {
        let speakers =
            speakerless.isEmpty ? [] : [Phrase.PaperTable.Missing.speakers(of: speakerless.count)]
        return Paper(
            title: title, language: language, form: form, blocks: blocks, missing: missing + speakers,
            unreviewedCount: unreviewed.count)
    }

    mutating func add(_ block: PaperBlock) { blocks.append(block) }

    mutating func replaceLast(with block: PaperBlock) {
        blocks.removeLast()
        blocks.append(block)
    }

    mutating func add(_ style: PaperStyle, _ text: String, rule: PaperLine.Rule? = nil) {
        blocks.append(.line(PaperLine(style, text, rule: rule)))
    }

    mutating func add(_ style: PaperStyle, _ runs: [PaperRun]) {
        blocks.append(.line(PaperLine(style, runs)))
    }

    /// A label and what it is about.
    mutating func fact(_ label: Phrase, _ text: String) {
        add(.fact, label(language) + language.colon + text)
    }

    mutating func lack(_ what: Phrase) {
        if !missing.contains(what) { missing.append(what) }
    }

    /// A text, or a place for it, which is noted as missing.
    mutating func known(_ text: String?, else what: Phrase) -> String {
        if let text { return text }
        lack(what)
        return Phrase.Paper.blank
    }

    // MARK: The head

    /// What stands above the title.
    ///
    /// - Parameters:
    ///   - code: of the kind of paper, as its number has it; nil for what has no number.
    ///   - isDated: whether the right column has place and date.
    mutating func addHead(code: String?, isDated: Bool) {
        guard form != .plain else {
            for organiser in record.programme.organisers { add(.superior, organiser(language)) }
            return
        }
        var left: [PaperLine] = []
        // A body may have none above it.
        if let superior = facts.superior {
            left.append(PaperLine(.superior, superior(language).uppercased()))
        } else if facts.issuer == nil {
            left.append(PaperLine(.superior, known(nil, else: Phrase.PaperTable.Missing.superior)))
        }
        let issuer = known(facts.issuer?(language).uppercased(), else: Phrase.PaperTable.Missing.issuer)
        left.append(PaperLine(.issuer, issuer, rule: form.isOfParty ? nil : .part))
        if form.isOfParty { left.append(PaperLine(.superior, "*")) }
        let right =
            form.isOfParty
            ? [PaperLine(.party, Phrase.Paper.party(language), rule: .full)]
            : [
                PaperLine(.nation, Phrase.Paper.nation(language)),
                PaperLine(.motto, Phrase.Paper.motto(language), rule: .full),
            ]
        var rows = [PaperColumns(left: left, right: right)]
        if let code {
            if facts.code == nil { lack(Phrase.PaperTable.Missing.code) }
            let number = Phrase.Paper.number(code, code: facts.code, ofParty: form.isOfParty)(language)
            if isDated, facts.place == nil { lack(Phrase.PaperTable.Missing.place) }
            let place = facts.place.map { Phrase(verbatim: $0(language)) }
            let date = PaperLine(.placeAndDate, Phrase.Paper.placeAndDate(place, day)(language))
            rows.append(PaperColumns(left: [PaperLine(.number, number)], right: isDated ? [date] : []))
        }
        add(.columns(rows))
    }

    /// The kind of the paper and what it is about.
    mutating func addTitle(_ type: Phrase, about subject: String) {
        if isWorking { add(.subject, [PaperRun(Phrase.Paper.workingCopy(language), .note)]) }
        add(.type, type(language).uppercased())
        add(.subject, subject, rule: form == .nd30 ? .part : nil)
        if form == .dang05 { add(.subject, "-----") }
    }

    /// What ends a document.
    var endMark: String {
        switch form {
        case .nd30: language == .japanese ? "。" : "./."
        case .dang36, .dang05, .plain: language == .japanese ? "。" : "."
        }
    }

    /// A chapter of the first rank: `I. KHÁI QUÁT`, in the Party's guidance of 2026 `I- KHÁI QUÁT`.
    mutating func addChapter(_ number: String, _ title: Phrase) {
        add(.heading1, "\(number)\(form == .dang05 ? "-" : ".") \(title(language).uppercased())")
    }

    // MARK: The foot

    /// To whom it goes, and where it is kept.
    mutating func recipients(asAbove: Bool = false) -> [PaperLine] {
        if facts.recipients.isEmpty { lack(Phrase.PaperTable.Missing.recipients) }
        let others =
            facts.recipients.isEmpty ? [Phrase.Paper.blank] : facts.recipients.map { $0(language) }
        let all = (asAbove ? [Phrase.Paper.asAbove(language)] : []) + others
        return [PaperLine(.recipientsTitle, Phrase.Paper.recipients(language))]
            + all.map { PaperLine(.recipient, [PaperRun("- \($0);")], keepsWithNext: true) }
            + [PaperLine(.recipient, "- " + Phrase.Paper.archive(form)(language))]
    }

    /// An office, room for the signature, and a name.
    func signature(_ office: [String], _ name: String) -> [PaperLine] {
        office.map { PaperLine(.office, $0) } + [PaperLine(.signatureNote, ""), PaperLine(.signatory, name)]
    }

    /// The name of somebody whom a text names by an id or in words; nil for who stands in for a person not known.
    func name(of text: String) -> String? {
        guard let state = record.personMeant(by: text) else { return text }
        let isStandIn =
            state.plan?.placeholders.contains(ValueName.name) ?? false
            && state.recorded[ValueName.name] == nil
        return isStandIn ? nil : record.name(of: state.person, in: language)
    }

    /// The same with the position.
    func nameAndPosition(of text: String) -> String? {
        name(of: text).map { name in
            let position = record.personMeant(by: text)?.person.position?(language)
            return [name, position].compactMap(\.self).joined(separator: language.comma)
        }
    }

    // MARK: What was said

    /// One contribution: who, of what kind, on which field, and the words as they were recorded.
    ///
    /// - Parameter told: names of values that the heading above it says already.
    mutating func addEntry(_ said: Said, showingKind: Bool = true, besides told: Set<String> = []) {
        let idea = said.idea
        let about = [
            showingKind ? Phrase.Paper.kind(Kind(rawValue: idea.kind), form)(language) : nil,
            idea.field.map(names.field),
        ].compactMap(\.self).joined(separator: language.semicolon)
        let lines = idea.text.paragraphs
        let head = [
            PaperRun("- "), PaperRun(speaker(of: idea), .bold),
            PaperRun((about.isEmpty ? "" : language.remark(about)) + language.colon + (lines.first ?? "")),
        ]
        add(.entry, head + (lines.count > 1 ? [] : note(said)))
        for (index, line) in lines.dropFirst().enumerated() {
            add(.more, [PaperRun(line)] + (index == lines.count - 2 ? note(said) : []))
        }
        for line in details(of: said, besides: told) { add(.more, line) }
    }

    /// Who said it, at the beginning of a paragraph; that nobody knows is noted as missing.
    mutating func speaker(of idea: Idea) -> String {
        let name = names.speaker(of: idea)
        guard (idea.speaker ?? Speaker.unknown) == Speaker.unknown else { return name }
        speakerless.insert(idea.id)
        return name.sentenceCase
    }

    /// What only the working copy says of an idea on the paper: the numbers, when it was said, and whether it was reviewed.
    mutating func note(_ said: Said) -> [PaperRun] {
        let idea = said.idea
        unreviewed.formUnion(([idea] + said.answers).filter { !$0.isReviewed }.map(\.id))
        guard isWorking else { return [] }
        let words = [
            ([idea] + said.repeats + said.answers).map(record.number(of:)).joined(separator: language.comma),
            idea.at.clock(under: idea.item.flatMap(record.item).flatMap(record.day), language),
            idea.isReviewed ? nil : Phrase.Paper.unreviewed(language),
        ].compactMap(\.self)
        return [PaperRun(" [" + words.joined(separator: " · ") + "]", .note)]
    }

    /// What else is recorded of it, each in a line of its own.
    func details(of said: Said, besides told: Set<String> = []) -> [String] {
        let idea = said.idea
        var lines: [String] = []
        let told = told.union(Self.toldElsewhere)
        // That something is not known is nothing that was said.
        let properties = Property.all.filter {
            !told.contains($0.name) && idea.values[$0.name].map { $0 != "unknown" } ?? false
        }
        let values = properties.compactMap { property -> String? in
            let (label, value) = (property.label(language), value(property, of: idea))
            if value.isEmpty { return nil }
            // What is one or the other says what it is, and what holds or does not that it holds.
            if property.name == ValueName.polarity { return value }
            return property.shape == .flag ? label : label + language.colon + value
        }
        if !values.isEmpty { lines.append(values.joined(separator: language.semicolon).sentenceCase) }
        if Kind(rawValue: idea.kind) == .question {
            lines += answers(to: said)
        }
        let others = said.repeats.map(names.speaker(of:)).eachOnce
        if !others.isEmpty {
            lines.append(Phrase.Paper.sameView(others.joined(separator: language.semicolon))(language))
        }
        return lines
    }

    /// What answered a question: what was written beside it, and what was said to it.
    private func answers(to said: Said) -> [String] {
        let written = said.idea.values.text(ValueName.answer).map {
            Phrase.Paper.answer(language) + language.colon + $0
        }
        let spoken = said.answers.map { answer in
            Phrase.Paper.answer(by: names.speaker(of: answer))(language) + language.colon + answer.text
        }
        let answers = [written].compactMap(\.self) + spoken
        if !answers.isEmpty { return answers }
        return [(said.idea.isOpenQuestion ? Phrase.Paper.noAnswer : Phrase.Paper.answered)(language)]
    }

    /// A value in words; a day as papers write it.
    private func value(_ property: Property, of idea: Idea) -> String {
        if property.shape == .day, let day = idea.values.text(property.name).flatMap({ Day($0) }) {
            return Phrase.date(day)(language)
        }
        if property.isList, property.shape != .ideas {
            let codes = idea.values.texts(property.name)
            return codes.map { names.word(for: $0, of: property) }.joined(separator: language.semicolon)
        }
        let text = names.value(property, of: idea).paragraphs.joined(separator: " ")
        return property.name == ValueName.owner ? names.person(text) : text
    }

    private static let toldElsewhere: Set = [
        ValueName.text, ValueName.kind, ValueName.speaker, ValueName.field, ValueName.item,
        ValueName.trainingClass, ValueName.locality, ValueName.answered, ValueName.answer, ValueName.returnTo,
        ValueName.links, ValueName.quote, ValueName.language, ValueName.interpreted, ValueName.review,
        ValueName.repeats, ValueName.star, ValueName.removed,
    ]
}

/// Something that was said, what says the same once more, and what answered it.
struct Said {
    let idea: Idea
    let repeats: [Idea]
    /// Of a question; they stand with it alone.
    var answers: [Idea] = []

    /// What stands and belongs to no rehearsal; what repeats another is joined with the first, an answer with its question.
    static func all(in record: Record) -> [Said] {
        let firsts = record.repeatedPlaces(IdeaFacets(record))
        let standing = record.ideas.enumerated().filter { !$1.isRemoved && $1.rehearsal == nil }
        let questions = standing.map(\.element).filter { Kind(rawValue: $0.kind) == .question }
        let answers = Dictionary(questions.map { ($0.id, record.answers(to: $0)) }) { first, _ in first }
        let told = Set(answers.values.joined().map(\.id))
        var order: [Int] = []
        var groups: [Int: [Idea]] = [:]
        for (place, idea) in standing where !told.contains(idea.id) {
            let first = firsts[place] ?? place
            if groups[first] == nil { order.append(first) }
            groups[first, default: []].append(idea)
        }
        return order.compactMap { groups[$0] }.compactMap { ideas in
            ideas.first.map { first in
                Said(
                    idea: first, repeats: Array(ideas.dropFirst()),
                    answers: ideas.flatMap { answers[$0.id] ?? [] })
            }
        }
    }

    var kind: Kind { Kind(rawValue: idea.kind) }

    /// The codes of a list value, those of what repeats it too.
    func codes(_ name: String) -> Set<String> {
        Set(([idea] + repeats).flatMap { $0.values.texts(name) })
    }
}

extension Idea {
    /// Whether somebody went through it after it was recorded.
    var isReviewed: Bool {
        let review = values.text(ValueName.review).flatMap(CodeList.Review.init)
        return review == .checked || review == .confirmed
    }
}

extension String {
    /// With a capital at the beginning.
    var sentenceCase: String { prefix(1).uppercased() + dropFirst() }
}
