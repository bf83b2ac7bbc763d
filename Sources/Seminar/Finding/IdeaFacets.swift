/// What is known of all ideas of a record by codes, kept up with it: what every filter and every count is answered from.
///
/// It stands in columns, one a value, so that a filter reads only what it asks about.
package struct IdeaFacets: Sendable {
    /// Which state of each idea the columns were read from, in the order of the record's ideas.
    private(set) var versions: [IdeaVersion] = []
    private var columns = Column.allCases.map { _ in CodeColumn() }
    /// The columns that are read: those of one question, else all.
    private let asked: [Column]
    /// The same by their numbers: it is asked for each value of each idea.
    private let isAsked: [Bool]
    private var affiliations: Affiliations?
    /// The last day that was written out: most ideas are of the same day as the one before.
    private var lastDay: (day: Day, code: String)?

    package init() { self.init(asked: Column.allCases) }

    private init(asked: [Column]) {
        self.asked = asked
        isAsked = Column.allCases.map(asked.contains)
    }

    package init(_ record: Record) {
        self.init()
        update(with: record)
    }

    /// Only what is needed to find the ideas that pass a filter, and to put them in order.
    ///
    /// - Parameter named: further columns that are asked about.
    init(passing filter: IdeaFilter, by order: IdeaOrder, and named: [Column] = []) {
        let terms = filter.criteria.map(\.term) + [order.term].compactMap(\.self)
        self.init(asked: (terms.map(\.column) + named + [.removed, .rehearsal]).eachOnce)
    }

    /// The ideas that pass a filter, in an order, where nothing else is asked.
    package static func places(passing filter: IdeaFilter, by order: IdeaOrder, in record: Record) -> [Int] {
        var facets = IdeaFacets(passing: filter, by: order)
        facets.update(with: record)
        return facets.places(facets.places(passing: filter, in: record), by: order, in: record)
    }

    package var count: Int { versions.count }

    subscript(_ column: Column) -> CodeColumn {
        assert(isAsked[column.rawValue])
        return columns[column.rawValue]
    }

    /// Takes in what is new or has changed; everything anew only when the roster changed.
    package mutating func update(with record: Record) {
        let affiliations = Affiliations(record)
        let ideas = record.ideas
        var kept = versions.count
        // Through the buffers, because iterating would copy every idea.
        ideas.withUnsafeBufferPointer { ideas in
            kept = min(kept, ideas.count)
            for place in 0..<kept {
                guard versions[place].id == ideas[place].id else {
                    kept = place
                    return
                }
                guard versions[place].changeCount != ideas[place].changeCount else { continue }
                versions[place] = IdeaVersion(ideas[place])
                put(ideas[place], affiliations, at: place)
            }
        }
        let new = kept
        versions.removeSubrange(new...)
        if affiliations != self.affiliations { kept = 0 }
        self.affiliations = affiliations
        for column in asked {
            columns[column.rawValue].removeSubrange(from: kept)
            columns[column.rawValue].reserve(ideas.count)
        }
        versions.reserveRoom(for: ideas.count - versions.count)
        for place in kept..<ideas.count {
            put(ideas[place], affiliations, at: nil)
            if place >= new { versions.append(IdeaVersion(ideas[place])) }
        }
    }

    /// Reads an idea into a place, or behind the others.
    private mutating func put(_ idea: Idea, _ affiliations: Affiliations, at place: Int?) {
        func put(_ column: Column, _ code: @autoclosure () -> String?) {
            guard isAsked[column.rawValue] else { return }
            if let place {
                columns[column.rawValue].set(code(), at: place)
            } else {
                columns[column.rawValue].append(code())
            }
        }
        func put(_ column: Column, _ codes: @autoclosure () -> [String]) {
            guard isAsked[column.rawValue] else { return }
            if let place {
                columns[column.rawValue].set(codes(), at: place)
            } else {
                columns[column.rawValue].append(codes())
            }
        }
        lazy var values = FacetValues(idea)
        put(.kind, idea.kind)
        put(.field, idea.field)
        put(.item, idea.item)
        put(.trainingClass, affiliations.trainingClass(of: idea))
        put(.locality, affiliations.locality(of: idea))
        put(.speaker, idea.speaker)
        put(.status, values.status)
        put(.difficulty, values.difficulty)
        put(.support, values.support)
        put(.level, values.level)
        put(.target, values.target)
        put(.polarity, values.polarity)
        put(.kirkpatrick, values.kirkpatrick?.rawValue)
        put(.seminar, affiliations.seminar(of: idea))
        put(.review, values.review)
        put(.hindrance, values.hindrance)
        put(.followUp, values.followUp?.rawValue)
        put(.appliedOn, values.appliedOn)
        put(.due, values.dueCodes)
        put(.writer, idea.by)
        put(.day, code(of: idea.at.day))
        put(.rehearsal, idea.rehearsal?.description)
        put(.marks, values.marks(of: idea))
        put(.removed, idea.isRemoved ? Mark.removed : nil)
    }

    private mutating func code(of day: Day) -> String {
        if let lastDay, lastDay.day == day { return lastDay.code }
        let code = day.description
        lastDay = (day, code)
        return code
    }

    /// The places in `record.ideas` of those that pass, in the order of the record.
    package func places(passing filter: IdeaFilter, in record: Record) -> [Int] {
        FacetTest(filter, self, in: record).places(in: self)
    }

    /// How many ideas each speaker has, by id; those without any are left out.
    package func countsBySpeaker(in record: Record) -> [String: Int] {
        let speakers = self[.speaker]
        let counts = speakers.counts(at: places(passing: IdeaFilter(), in: record))
        return Dictionary(
            uniqueKeysWithValues: zip(speakers.codes, counts).dropFirst().compactMap { codes, count in
                codes.first.flatMap { count > 0 ? ($0, count) : nil }
            })
    }
}

/// What the columns hold of an idea's values, read in one walk through them.
private struct FacetValues {
    private(set) var status: String?
    private(set) var difficulty: [String] = []
    private(set) var support: [String] = []
    private(set) var level: String?
    private(set) var target: String?
    private(set) var polarity: String?
    private(set) var kirkpatrick: KirkpatrickLevel?
    private(set) var review = CodeList.Review.draft.rawValue
    private(set) var hindrance: [String] = []
    private(set) var appliedOn: String?
    private(set) var followUp: FollowUp?
    private var due: String?
    private var (isSettled, isDone, isAnswered) = (false, false, false)
    private var (isStarred, isRepeated, hasEvidence) = (false, false, false)

    init(_ idea: Idea) {
        var (askedOn, answeredOn): (String?, String?)
        idea.values.walk { usual, name, value in
            // These the idea has read out itself.
            guard usual == nil else { return }
            let (name, value) = (name(), value())
            let text = value.string
            switch name {
            case ValueName.status: status = text
            case ValueName.difficulty: difficulty = idea.values.texts(name).eachOnce.sorted()
            case ValueName.support: support = idea.values.texts(name).eachOnce.sorted()
            case ValueName.level: level = text
            case ValueName.target: target = text
            case ValueName.polarity: polarity = text
            case ValueName.review: review = text.flatMap { $0.isEmpty ? nil : $0 } ?? review
            case ValueName.due: due = text
            case ValueName.hindrance: hindrance = idea.values.texts(name).eachOnce.sorted()
            case ValueName.appliedOn: appliedOn = text
            case ValueName.askedOn: askedOn = text
            case ValueName.answeredOn: answeredOn = text
            case ValueName.settled: isSettled = value == true
            case ValueName.answered: isAnswered = value == true
            case ValueName.star: isStarred = value == true
            case ValueName.evidence: hasEvidence = text?.contains { !$0.isWhitespace } ?? false
            case ValueName.repeats: isRepeated = !idea.values.texts(name).isEmpty
            default: break
            }
        }
        if status?.isEmpty ?? true {
            status = idea.kind == Kind.idea.rawValue ? CodeList.Status.idea.rawValue : nil
        }
        isSettled = isSettled || CodeList.Status.ended.contains { $0.rawValue == status }
        followUp = FollowUp(
            kind: idea.kind, due: due, asked: askedOn, answered: answeredOn, isSettled: isSettled)
        isDone = idea.kind == Kind.applied.rawValue || status == CodeList.Status.applied.rawValue
        kirkpatrick = KirkpatrickLevel(
            of: Kind(rawValue: idea.kind), isDone: isDone, hasEvidence: hasEvidence)
    }

    func marks(of idea: Idea) -> [String] {
        var marks: [String] = []
        if isSettled { marks.append(Mark.settled) }
        if idea.isRemoved { marks.append(Mark.removed) }
        if isDone { marks.append(Mark.done) }
        if isStarred { marks.append(Mark.starred) }
        if idea.isIncomplete { marks.append(Mark.incomplete) }
        if !idea.conflicts.isEmpty { marks.append(Mark.conflicting) }
        if isRepeated { marks.append(Mark.repeated) }
        if hasEvidence { marks.append(Mark.evidence) }
        if isAnswered { marks.append(Mark.answered) } else if idea.isOpenQuestion { marks.append(Mark.open) }
        return marks
    }

    var dueCodes: [String] { due.map { $0.isEmpty ? [] : isSettled ? [$0, Mark.settled] : [$0] } ?? [] }
}

/// A filter put in terms of columns.
struct FacetTest: Sendable {
    /// Of each column that is asked about, which of its numbers pass.
    private var accepted: [(column: Column, passes: [Bool])] = []

    init(_ filter: IdeaFilter, _ facets: IdeaFacets, in record: Record) {
        let reading = TermReading(record)
        accept(.removed, in: facets, \.isEmpty)
        if !filter.criteria.contains(.rehearsal) {
            let days = record.rehearsalsInSight.compactMap { $0?.description }
            accept(.rehearsal, in: facets) { $0.allSatisfy(days.contains) }
        }
        for term in filter.criteria.map(\.term).eachOnce {
            let criteria = filter.criteria.filter { $0.term == term }
            accept(term.column, in: facets) { criteria.pass($0, of: term, reading) }
        }
    }

    private mutating func accept(_ column: Column, in facets: IdeaFacets, _ passes: ([String]) -> Bool) {
        let passing = facets[column].codes.map(passes)
        if let index = accepted.firstIndex(where: { $0.column == column }) {
            for place in passing.indices where !passing[place] { accepted[index].passes[place] = false }
        } else {
            accepted.append((column, passing))
        }
    }

    /// The places of all ideas that pass.
    func places(in facets: IdeaFacets) -> [Int] {
        var places: [Int]?
        for (column, passes) in accepted where passes.contains(false) {
            let numbers = facets[column].numbers
            places =
                places?.filter { passes[Int(numbers[$0])] }
                ?? numbers.indices.filter { passes[Int(numbers[$0])] }
        }
        return places ?? Array(0..<facets.count)
    }
}

extension [IdeaCriterion] {
    /// Whether the codes that an idea has meet one of the criteria of a term that ask for something, and none that exclude.
    func pass(_ codes: [String], of term: Term, _ reading: TermReading) -> Bool {
        let own = reading.codes(of: term, from: codes)
        func holds(_ criterion: IdeaCriterion) -> Bool {
            switch criterion.value {
            case .code(let code): code.isEmpty ? own.isEmpty : own.contains(code)
            case .all(let codes): codes.allSatisfy(own.contains)
            case .none: own.isEmpty
            case .days(let range): range.contains(codes)
            }
        }
        let wanted = filter { !$0.isExcluded }
        return (wanted.isEmpty || wanted.contains(where: holds)) && !contains { $0.isExcluded && holds($0) }
    }
}

/// Which state of which idea something was worked out from.
struct IdeaVersion: Hashable, Sendable {
    let id: Identifier
    let changeCount: Int

    init(_ idea: Idea) {
        id = idea.id
        changeCount = idea.changeCount
    }
}
