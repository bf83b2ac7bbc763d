/// What filters and counts are answered from: of every idea the codes of one value, or of several that belong together.
enum Column: Int, CaseIterable {
    case kind, field, item, trainingClass, locality, speaker, status, difficulty, support, level, target,
        polarity, kirkpatrick, seminar, review, hindrance, followUp, due, appliedOn, writer, day, rehearsal,
        marks, removed
}

/// The codes in the column of marks; one of them also stands beside a due date which is no longer open.
enum Mark {
    static let removed = "removed"
    static let done = "done"
    static let starred = "star"
    static let incomplete = "incomplete"
    static let conflicting = "conflict"
    static let repeated = "repeated"
    static let evidence = "evidence"
    static let answered = "answered"
    /// A question without an answer.
    static let open = "open"
    static let settled = "settled"
}

/// The codes that ideas have in a column, as small numbers: comparing these instead of texts lets 100,000 ideas be filtered
/// and counted between two keys.
///
/// An idea may have several codes, so a number stands for all that it has; 0 stands for none.
struct CodeColumn: Sendable {
    /// Of each idea, in the order of the record's ideas.
    private(set) var numbers: [Int32] = []
    /// The codes that each number stands for.
    private(set) var codes: [[String]] = [[]]
    private var known: [[String]: Int32] = [[]: 0]
    /// The numbers of those that have one code: nearly all.
    private var single: [String: Int32] = [:]
    private var last: (code: String, number: Int32) = ("", 0)

    mutating func reserve(_ count: Int) { numbers.reserveRoom(for: count - numbers.count) }

    mutating func append(_ code: String?) { numbers.append(number(of: code)) }
    mutating func append(_ codes: [String]) { numbers.append(number(of: codes)) }
    mutating func set(_ code: String?, at place: Int) { numbers[place] = number(of: code) }
    mutating func set(_ codes: [String], at place: Int) { numbers[place] = number(of: codes) }

    mutating func removeSubrange(from place: Int) { numbers.removeSubrange(place...) }

    private mutating func number(of code: String?) -> Int32 {
        guard let code, !code.isEmpty else { return 0 }
        if code == last.code { return last.number }
        let number = single[code] ?? number(adding: [code])
        single[code] = number
        last = (code, number)
        return number
    }

    private mutating func number(of codes: [String]) -> Int32 {
        switch codes.count {
        case 0: 0
        case 1: number(of: codes[0])
        default: known[codes] ?? number(adding: codes)
        }
    }

    private mutating func number(adding codes: [String]) -> Int32 {
        let number = Int32(self.codes.count)
        self.codes.append(codes)
        known[codes] = number
        return number
    }
}
