import Display
import Seminar
import Text
import Wording

/// The list above the capture line that a token opens: people after `@`, fields after `#`, kinds after `!`.
///
/// What is highlighted is what Enter takes. A mere number after `#` or `!` may be one of the sentence, so nothing is
/// highlighted there until Enter has asked.
struct Pick: Sendable {
    let sign: Token.Sign
    /// From the sign to the end of its last word, in characters of the text.
    let range: Range<Int>
    var menu = Menu()
    let choices: Picker.Choices
    /// Whether a row is highlighted.
    var isHighlighted = true
    /// What Enter asked about, so that the sentence is saved once it is answered; nil for a list that typing opened.
    var question: Question?

    /// A question of Enter: which of several is meant.
    struct Question: Sendable {
        /// The sign and the words that it is about.
        let token: String
        /// What was typed at the question to tell the choices apart.
        var answer = ""
    }

    /// The entry that Enter takes.
    var chosen: Picker.Entry? {
        guard isHighlighted else { return nil }
        if !menu.isMoved, let single = choices.single { return single }
        return choices.entries.isEmpty ? nil : choices.entries[min(menu.chosen, choices.entries.count - 1)]
    }
}

/// The tokens of the sentence being typed: which list is open, what was picked out of it, and what stays text.
struct SentenceTokens: Sendable {
    /// The list that is open.
    var pick: Pick?
    /// What was picked last, as long as one Backspace gives it back.
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

extension RunRoom {
    /// Picks what is meant without doubt, and opens, narrows or closes the list, after the text or the caret has changed.
    mutating func updatePicks(in context: Context) {
        let moved = capture.tokens.pick
        capture.tokens.pick = nil
        // A list that cannot be seen must not pick anything.
        guard !context.isTooSmall, !context.isReadOnly, !capture.field.isLong else { return }
        let caret = capture.field.caret
        for token in tokens(caret: caret, in: context).reversed() {
            if let entry = token.picked { accept(token.sign, at: token.range, entry.code) }
        }
        if let asked = capture.tokens.asked, caret == asked + 1 {
            capture.tokens.pick = Pick(
                sign: sign(at: asked) ?? .person, range: asked..<caret,
                choices: picker(at: asked, in: context).choices(for: ""))
            return
        }
        capture.tokens.asked = nil
        guard
            let open = tokens(caret: capture.field.caret, in: context)
                .first(where: { $0.isOpen && (!$0.choices.entries.isEmpty || $0.isUnknownPerson) })
        else { return }
        var pick = pick(for: open)
        if moved?.range.lowerBound == pick.range.lowerBound, moved?.choices == pick.choices, let moved {
            pick.menu = moved.menu
            pick.isHighlighted = moved.isHighlighted
        }
        capture.tokens.pick = pick
    }

    private func pick(for token: Token) -> Pick {
        // The last word of an open token is still being typed: what is picked goes up to it.
        let typed = capture.field.textBeforeCaret
        let end = token.isOpen ? typed.count - typed.reversed().prefix(while: \.isWhitespace).count : 0
        let range = token.range.lowerBound..<max(token.range.upperBound, end)
        return Pick(
            sign: token.sign, range: range, choices: token.choices,
            isHighlighted: !token.isNumberInText && !token.choices.entries.isEmpty)
    }

    private func tokens(caret: Int?, in context: Context) -> [Token] {
        capture.tokens.tokens(
            in: capture.field, caret: caret,
            editedFrom: capture.field.isLong ? nil : capture.editing?.text.count, in: context)
    }

    private func sign(at place: Int) -> Token.Sign? {
        capture.field.text.dropFirst(place).first.flatMap(Token.Sign.init(typed:))
    }

    private func picker(at place: Int, in context: Context) -> Picker {
        Pickers(context.record, kinds: .kinds).picker(for: sign(at: place) ?? .person)
    }

    /// Cuts a token out of the text and sets its value.
    private mutating func accept(_ sign: Token.Sign, at range: Range<Int>, _ code: String) {
        let (rest, picked) = PickedToken.picking(sign, at: range, code, from: capture.field.text)
        let name = sign.valueName
        let former = capture.picked[name]
        let cut = picked.place..<picked.place + picked.text.count
        capture.field.replace(cut, with: "")
        capture.tokens.follow(cut, becoming: 0)
        assert(capture.field.text == rest, "what was cut out is what is given back")
        capture.choose(.string(code), name)
        capture.unbegin()
        capture.tokens.remember(picked, instead: former)
        capture.countChange()
    }

    /// Takes back the key by which the last token was picked: its text stands there again, and its list is open as before.
    ///
    /// Who mistyped the first letter behind it types that anew, and it is picked again; where it cannot be open any more, as
    /// after a paste, it stays text.
    ///
    /// - Returns: whether a token was picked just before.
    private mutating func takeKeyBack(in context: Context) -> Bool {
        guard let token = capture.tokens.last?.token, let place = giveBack() else { return false }
        let text = capture.field.text
        var former = capture.field
        if former.caret > place + token.text.count {
            _ = former.perform(.deleteBackward, columns: context.captureColumns)
        }
        let found = capture.tokens.tokens(
            in: former, caret: former.caret, editedFrom: capture.editing?.text.count, in: context)
        guard found.contains(where: { $0.range.lowerBound == place && $0.isOpen }) else {
            capture.tokens.refuse(place)
            return true
        }
        capture.field = former
        capture.tokens.follow(from: text, to: former.text, isPaste: false, isLong: false)
        return true
    }

    /// Gives the text of the last picked token back, right after it was picked, with what was picked before.
    ///
    /// - Returns: the place of its sign; nil where nothing was picked just before.
    private mutating func giveBack() -> Int? {
        guard let (token, former) = capture.tokens.last else { return nil }
        if capture.field.caret == token.place {
            capture.field.insert(token.text)
        } else {
            capture.field.replace(token.place..<token.place, with: token.text)
        }
        capture.tokens.follow(token.place..<token.place, becoming: token.text.count)
        capture.picked[token.sign.valueName] = former
        capture.tokens.forgetLast()
        capture.countChange()
        return token.place
    }

    /// Gives the last picked token back as text, for undo.
    mutating func giveBackAsText() -> Bool {
        guard let place = giveBack() else { return false }
        capture.tokens.refuse(place)
        return true
    }

    /// Leaves every token that now stands in the text as it is: undo has brought it back.
    mutating func refuseTokens(in context: Context) {
        for token in tokens(caret: capture.field.caret, in: context) where token.picked != nil {
            capture.tokens.refuse(token.range.lowerBound)
        }
    }

    /// The name that finds nobody, for the person who is to be added.
    var typedName: String {
        guard let pick = capture.tokens.pick, pick.choices.entries.isEmpty else { return "" }
        return String(Array(capture.field.text)[pick.range].dropFirst())
    }

    /// Takes somebody who was added for the name that found nobody.
    mutating func takeAdded(_ person: String, in context: Context) -> [Outcome] {
        guard let pick = capture.tokens.pick, pick.choices.entries.isEmpty else { return [] }
        accept(pick.sign, at: pick.range, person)
        updatePicks(in: context)
        return draftOutcomes(in: context)
    }

    // MARK: Saving

    /// What to ask before a line is recorded that is hardly a sentence: the code of a command, or a sign with what it does
    /// not find and nothing else.
    func doubt(about text: String, in context: Context) -> Phrase? {
        let save = Command.save.keyLabel
        if Command.allCases.contains(where: { $0.entry.code == text }) {
            return Phrase.Capture.isCode(text, palette: Command.palette.keyLabel, save: save)
        }
        let found = tokens(caret: nil, in: context)
        guard let token = found.first, token.meaning == .none, token.range.lowerBound == 0,
            token.text == text || token.isUnknownPerson
        else { return nil }
        return Phrase.Picker.nothing(token.text, save: save)
    }

    /// Picks what the finished sentence names, and asks where it may mean several; whether it can be saved now.
    mutating func settleTokens(in context: Context) -> Bool {
        // What cannot be seen must not pick anything.
        guard !context.isTooSmall else { return true }
        for token in tokens(caret: nil, in: context).reversed() {
            if let entry = token.certain { accept(token.sign, at: token.range, entry.code) }
        }
        capture.tokens.forgetLast()
        for token in tokens(caret: nil, in: context) {
            guard case .several = token.meaning else { continue }
            var pick = pick(for: token)
            pick.isHighlighted = true
            pick.question = Pick.Question(token: token.text)
            capture.tokens.pick = pick
            return false
        }
        return true
    }

    /// Whether nothing stands in the line but tokens.
    private func holdsTokensAlone(in context: Context) -> Bool {
        let tokens = tokens(caret: nil, in: context).filter { $0.meaning != .none }
        return !tokens.isEmpty
            && capture.field.text.enumerated().allSatisfy { place, character in
                character.isWhitespace || tokens.contains { $0.range.contains(place) }
            }
    }

    // MARK: Commands

    /// The commands of an open list; nil for those of the line itself.
    mutating func performInPick(_ command: Command, in context: Context) -> [Outcome]? {
        if command == .deleteBackward, takeKeyBack(in: context) {
            updatePicks(in: context)
            return draftOutcomes(in: context)
        }
        guard var pick = capture.tokens.pick else { return nil }
        switch command {
        case .deleteBackward:
            guard let question = pick.question, !question.answer.isEmpty else { return nil }
            return answer(pick, String(question.answer.dropLast()), in: context)
        case .back:
            capture.tokens.refuse(pick.range.lowerBound)
            return []
        case .choose, .chooseHighlighted: return choose(pick, by: command, in: context)
        default:
            guard pick.menu.move(command, rows: pick.choices.entries.count, page: PickPicture.height) else {
                return nil
            }
            pick.isHighlighted = true
            capture.tokens.pick = pick
            return []
        }
    }

    /// Takes the row of a pick's list that was clicked, once it is the highlighted one.
    mutating func chooseInPick(row name: String, in context: Context) -> [Outcome]? {
        guard var pick = capture.tokens.pick else { return nil }
        let entries = pick.choices.entries
        guard let row = entries.firstIndex(where: { $0.code == name }) else { return nil }
        let isChosen = pick.chosen.flatMap(entries.firstIndex) == row
        _ = pick.menu.choose(row, of: entries.count)
        pick.isHighlighted = true
        capture.tokens.pick = pick
        return isChosen ? choose(pick, by: .choose, in: context) : []
    }

    private mutating func choose(_ pick: Pick, by command: Command, in context: Context) -> [Outcome] {
        var pick = pick
        if command == .chooseHighlighted { pick.isHighlighted = true }
        guard let entry = pick.chosen else { return [] }
        // What is meant without doubt needs no second Enter where the sentence ends with it.
        let isFinished =
            command == .choose && !pick.menu.isMoved && pick.choices.single != nil
            && capture.field.textAfterCaret.trimmed.isEmpty
        accept(pick.sign, at: pick.range, entry.code)
        guard !capture.field.text.trimmed.isEmpty else { return draftOutcomes(in: context) }
        if pick.question != nil || isFinished { return save(in: context) }
        let taken = context.title(of: entry.code, for: pick.sign)
        return draftOutcomes(in: context)
            + [.tell(Phrase.Picker.taken(taken, save: Command.save.keyLabel))]
    }

    // MARK: The question of Enter

    /// Types at a question of Enter: what tells the choices apart narrows them.
    ///
    /// Other text begins the next sentence, and the one in question waits until that is saved; a line of nothing but tokens
    /// is no sentence yet, and the text belongs to it.
    mutating func typeAtQuestion(_ input: Input, in context: Context) -> [Outcome]? {
        guard let pick = capture.tokens.pick, let question = pick.question else { return nil }
        switch input {
        case .key(.character(let character)):
            return answer(pick, question.answer + String(character), in: context)
        case .paste(let text): return answer(pick, question.answer + text, in: context)
        case .key, .click, .wheel, .focus: return nil
        }
    }

    private mutating func answer(_ pick: Pick, _ answer: String, in context: Context) -> [Outcome] {
        guard let question = pick.question else { return [] }
        let choices = picker(at: pick.range.lowerBound, in: context).choices(
            for: question.token.dropFirst() + " " + answer)
        guard choices.entries.isEmpty else {
            var narrowed = Pick(sign: pick.sign, range: pick.range, choices: choices)
            narrowed.question = Pick.Question(token: question.token, answer: answer)
            capture.tokens.pick = narrowed
            return []
        }
        var outcomes: [Outcome] = []
        if holdsTokensAlone(in: context) {
            // Who goes on has read what is highlighted; of several people it may be another who is meant.
            if let single = pick.choices.single { accept(pick.sign, at: pick.range, single.code) }
            capture.tokens.pick = nil
            let end = capture.field.text.count
            capture.field.replace(end..<end, with: capture.field.text.last?.isWhitespace ?? true ? "" : " ")
        } else {
            outcomes = beginAnother(in: context)
        }
        return outcomes + answer.flatMap { type(.key(.character($0)), in: context) ?? [] }
    }

    /// Begins a pick by a command: the sign is typed and the whole list stands open.
    ///
    /// Where the text is longer than any sentence the form has the values.
    mutating func startPick(_ sign: Token.Sign, in context: Context) -> [Outcome] {
        guard !capture.field.isLong else { return perform(.form, in: context) ?? [] }
        let isWordStart = capture.field.textBeforeCaret.last?.isWhitespace ?? true
        capture.field.insert((isWordStart ? "" : " ") + String(sign.rawValue))
        capture.tokens.asked = capture.field.caret - 1
        updatePicks(in: context)
        return draftOutcomes(in: context)
    }
}

extension Token.Sign {
    fileprivate var title: Phrase {
        switch self {
        case .person: Phrase.Picker.person
        case .field: Phrase.Picker.field
        case .kind: Phrase.Picker.kind
        }
    }
}

extension ContextReader {
    /// What a pick is called.
    fileprivate func title(of code: String, for sign: Token.Sign) -> String {
        switch sign {
        case .person: name(of: code)
        case .field: fieldTitle(code)
        case .kind: Kind(rawValue: code).label(language)
        }
    }
}

extension Token {
    /// Whether it looks like a name and finds nobody.
    fileprivate var isUnknownPerson: Bool {
        sign == .person && choices.entries.isEmpty
            && text.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || $0.isWhitespace }
    }
}

/// The list of a pick, which ends above the capture line; the cursor stays in the line.
struct PickPicture: Picture {
    let context: Context
    let pick: Pick
    /// The row above which it ends.
    let bottom: Int

    static let height = 8

    func draw(on surface: inout Surface) {
        let entries = pick.choices.entries
        let height = min(max(1, entries.count), Self.height, max(0, bottom - 1))
        let columns = surface.area.columns
        let area = Area(column: 0, row: bottom - height - 1, columns: columns, rows: height + 1)
        surface.draw(in: area) { surface in
            surface.fill(rows: 0..<height + 1)
            surface.horizontalLine(row: 0, style: .line)
            let heading = pick.question.map(question) ?? pick.sign.title
            let title = surface.put(
                " \(heading(language)) ", column: 1, row: 0, style: pick.question == nil ? .strong : .warning)
            let text = " \(advice(language).keyRow(columns: columns - title - 4)) "
            if title + Text.columns(of: text) < columns {
                surface.put(text, endingAt: columns - 1, row: 0, style: .quiet)
            }
            if entries.isEmpty {
                let nobody = Phrase.Picker.nobody(add: Command.addPerson.keyLabel)
                surface.put(nobody(language), column: 3, row: 1, style: .warning)
            }
            let chosen = pick.chosen.flatMap(entries.firstIndex)
            for (row, index) in pick.menu.window(rows: entries.count, height: height).enumerated() {
                draw(entries[index], row: row + 1, on: &surface)
                surface.setTouch(.row(entries[index].code), row: row + 1)
                if index == chosen { surface.select(row: row + 1) }
            }
        }
    }

    private var advice: Phrase {
        let (take, back) = (Command.choose.keyLabel, Command.back.keyLabel)
        guard !pick.choices.entries.isEmpty else { return Phrase.Picker.leaving(back: back) }
        guard pick.isHighlighted else {
            return Phrase.Picker.number(rows: Command.rowKeys, save: take, back: back)
        }
        return pick.question == nil
            ? Phrase.Picker.highlighted(take: take, rows: Command.rowKeys, back: back)
            : Phrase.Picker.answering(take: take, rows: Command.rowKeys, back: back)
    }

    private func question(_ question: Pick.Question) -> Phrase {
        let asked = question.answer.isEmpty ? question.token : "\(question.token) \(question.answer)"
        return switch pick.sign {
        case .person: Phrase.Picker.whichPerson(asked)
        case .field: Phrase.Picker.whichField(asked)
        case .kind: Phrase.Picker.whichKind(asked)
        }
    }

    private func draw(_ entry: Picker.Entry, row: Int, on surface: inout Surface) {
        var (key, detail) = ("", "")
        switch pick.sign {
        case .person:
            let person = record.person(entry.code)?.person
            // Most are trainees, and their class stands in the name.
            let role = person.flatMap { $0.role == .trainee ? nil : $0.role.label(language) }
            detail = [person?.unit, role].compactMap { $0 }.joined(separator: " · ")
        case .field, .kind:
            let name = pick.sign == .field ? ValueName.field : ValueName.kind
            let choices = Property.named(name).map { context.choices(for: $0) } ?? []
            key = choices.first { $0.code == entry.code }?.key.map { String($0) } ?? ""
        }
        surface.put(key, column: 1, row: row, style: .key)
        let end = surface.put(title(of: entry.code, for: pick.sign), column: 3, row: row)
        surface.put(detail, column: max(end + 2, 36), row: row, style: .quiet)
    }
}
