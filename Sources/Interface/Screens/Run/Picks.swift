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
        return menu.choice(of: choices.entries)
    }
}

extension RunRoom {
    /// Picks what is meant without doubt, and opens, narrows or closes the list, after the text or the caret has changed.
    mutating func updatePicks(in context: Context) {
        let moved = capture.tokens.pick
        capture.tokens.pick = nil
        guard !context.isReadOnly, !capture.field.isLong else { return }
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

extension Token {
    /// Whether it looks like a name and finds nobody.
    fileprivate var isUnknownPerson: Bool {
        sign == .person && choices.entries.isEmpty
            && text.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || $0.isWhitespace }
    }
}
