import Seminar
import Text
import Wording

/// The tokens of the sentence being typed: which list is open, what was picked out of it, and what stays text.
struct SentenceTokens: Sendable {
    /// The list that is open.
    var pick: Pick?
    /// The token that was picked last, as long as one Backspace gives it back.
    private(set) var last: (token: PickedToken, former: JSON?)?
    /// Where the last token was cut out, behind which another sign goes on.
    private var glue: Int?
    /// The signs, by their places, that were given back or left as text.
    private var refused: Set<Int> = []
    private var pasted: [Range<Int>] = []
    /// Whether the text was longer than any sentence, in which no places are remembered.
    private var wasLong = false
    /// A sign by a command, behind which nothing is typed yet.
    var asked: Int?

    /// The places where a sign begins a token although no blank stands before it.
    func glued(editedFrom end: Int?) -> Set<Int> { Set([glue, end].compactMap(\.self)) }

    func tokens(
        in field: TextField, caret: Int?, editedFrom end: Int?, in context: Context
    ) -> [Token] {
        // What is longer than any sentence names nobody: it was pasted.
        guard !field.isLong, Token.Sign.mayStand(in: field.text) else { return [] }
        let typed = field.textAsTyped
        let lastSign = typed.lastIndex { Token.Sign(typed: $0) != nil }
        return TokenScanner(Pickers(context.record, kinds: .kinds)).tokens(
            in: field.text, caret: caret, typed: lastSign.map { String(typed[typed.index(after: $0)...]) },
            pasted: pasted, glued: glued(editedFrom: end)
        ).filter { !refused.contains($0.range.lowerBound) }
    }

    mutating func refuse(_ place: Int) {
        refused.insert(place)
        pick = nil
        asked = nil
    }

    mutating func remember(_ token: PickedToken, instead former: JSON?) {
        last = (token, former)
        glue = token.place
        pick = nil
        asked = nil
    }

    /// Lets go of what only holds until the next key.
    mutating func forgetLast() { last = nil }

    /// Follows a change of the text: places behind it move along.
    ///
    /// - Parameter isLong: whether the text is longer than any sentence; what is left of such a one counts as pasted.
    mutating func follow(from former: String, to text: String, isPaste: Bool, isLong: Bool) {
        guard !isLong else {
            (refused, pasted, glue, wasLong) = ([], [], nil, true)
            return
        }
        if wasLong {
            (pasted, wasLong) = ([0..<text.count], false)
            return
        }
        guard former != text, isPaste || !refused.isEmpty || !pasted.isEmpty || glue != nil else { return }
        let (old, new) = (Array(former), Array(text))
        let same = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.dropFirst(same).reversed(), new.dropFirst(same).reversed()).prefix { $0 == $1 }
            .count
        follow(same..<old.count - end, becoming: new.count - end - same)
        if isPaste, same < new.count - end { pasted.append(same..<new.count - end) }
        // What goes on behind the cut is another sign, or nothing does.
        glue = glue.flatMap { $0 < new.count && Token.Sign(typed: new[$0]) != nil ? $0 : nil }
    }

    /// Follows a range of the text that got another length: the places behind it move along, those in it are gone.
    mutating func follow(_ range: Range<Int>, becoming count: Int) {
        func followed(_ place: Int) -> Int? {
            place < range.lowerBound
                ? place : place >= range.upperBound ? place + count - range.count : nil
        }
        refused = Set(refused.compactMap(followed))
        pasted = pasted.compactMap { range in
            followed(range.lowerBound).map {
                $0..<max($0, followed(range.upperBound - 1).map { $0 + 1 } ?? $0)
            }
        }
    }
}
