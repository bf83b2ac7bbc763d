import Display
import Seminar
import Text
import Wording

/// What official papers say and the course of the seminar does not: who issues them, who signs, who gets them.
///
/// The programme is never rewritten: what differs from it is recorded as one change of the room when Enter is pressed, so other
/// laptops have it too. Only rows that were changed here are set.
struct PaperFactsRoom: Room {
    /// One member of the programme's `papers`.
    enum Row: String, CaseIterable {
        case form, superior, issuer, code, place, date, chair, secretary, signers, addressees, recipients,
            closing

        var isTyped: Bool { self != .form }
        var name: String { ValueName.papers + rawValue }
        var label: Phrase { Phrase.PaperFacts.label(rawValue) }
    }

    fileprivate var place = 0
    fileprivate var fields: [Row: TextField] = [:]
    fileprivate var form: String
    fileprivate var misunderstood = false
    private let former: [Row: String]
    private let facts: PaperFacts
    private let seen: [Identifier]
    /// The paper that lies beneath and is to be shown anew; nil for none.
    private let request: PaperRequest?

    init(in context: Context, over request: PaperRequest?) {
        facts = context.record.programme.papers
        seen = context.record.history(.room).heads
        self.request = request
        var former: [Row: String] = [:]
        for row in Row.allCases {
            let text = facts.text(of: row, in: context.record)
            former[row] = text
            if row.isTyped {
                fields[row] = TextField(text, typing: context.settings.typing, isMultiline: row == .closing)
            }
        }
        form = former[.form] ?? ""
        self.former = former
    }

    fileprivate var row: Row { Row.allCases[place] }

    private func text(of row: Row) -> String { fields[row]?.text.trimmed ?? form }

    private var isChanged: Bool { Row.allCases.contains { text(of: $0) != former[$0] } }

    var unrecordedText: String? {
        Row.allCases.filter { $0.isTyped && text(of: $0) != former[$0] }.map { text(of: $0) }
            .joined(separator: "\n")
    }

    func places(in context: Context) -> [KeyPlace] {
        [.layer, .personForm] + (row.isTyped ? [.editor] : [.picked])
    }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        case .choose, .clearValue: false
        case .toggleValue: !row.isTyped
        default: true
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let last = Row.allCases.count - 1
        misunderstood = false
        switch command {
        case .back: return [isChanged ? .abandon : .close]
        case .palette: return [isChanged ? .abandon : .close, .perform(.palette)]
        case .redraw: return nil
        case _ where command.entry.places.isDisjoint(with: [.layer, .personForm, .editor, .picked]):
            return [.finishFirst]
        case .save: return save(in: context)
        case .nextField: place = place == last ? 0 : place + 1
        case .previousField: place = place == 0 ? last : place - 1
        case .nextValue, .toggleValue: turnForm(1)
        case .previousValue: turnForm(-1)
        default:
            guard let outcome = fields[row]?.perform(command, columns: context.size.columns) else {
                return nil
            }
            return outcome == .ignored ? nil : []
        }
        return []
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        misunderstood = false
        return fields[row]?.type(input) == .ignored ? nil : []
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        guard let place = Row.allCases.firstIndex(where: { $0.name == name }) else { return nil }
        self.place = place
        return []
    }

    fileprivate static let forms = [""] + [PaperFacts.Form.party.code] + PaperForm.allCases.map(\.rawValue)

    private mutating func turnForm(_ step: Int) {
        let place = Self.forms.firstIndex(of: form) ?? 0
        form = Self.forms[(place + Self.forms.count + step) % Self.forms.count]
    }

    private mutating func save(in context: Context) -> [Outcome] {
        var set = Values()
        for (place, row) in Row.allCases.enumerated() {
            fields[row]?.endWord()
            let text = text(of: row)
            // What nobody changed here is others' to change meanwhile.
            guard text != former[row] else { continue }
            guard let value = facts.value(of: row, text, in: context) else {
                self.place = place
                misunderstood = true
                return []
            }
            set[row.name] = value
        }
        guard !set.isEmpty else { return [.close] }
        let anew = request.map { request in
            Outcome.effect(.preparePaper(request, columns: PaperRoom.columns(in: context)))
        }
        return [.close, .record(.room(.describePapers(set, seen: seen)))] + [anew].compactMap(\.self)
    }

    func picture(in context: Context) -> any Picture { PaperFactsPicture(context: context, room: self) }
}

// MARK: - As text

extension PaperFacts {
    /// A row as a person types it.
    fileprivate func text(of row: PaperFactsRoom.Row, in record: Record) -> String {
        let language = record.programme.language
        func list(_ texts: [Localized]) -> String {
            texts.map { text in
                let text = text(language)
                return record.person(text)?.person.name ?? text
            }.joined(separator: "; ")
        }
        switch row {
        case .form: return form?.code ?? ""
        case .superior: return superior?(language) ?? ""
        case .issuer: return issuer?(language) ?? ""
        case .code: return code ?? ""
        case .place: return place?(language) ?? ""
        case .date: return day?.description ?? ""
        case .chair: return list(chair)
        case .secretary: return list(secretary)
        case .signers:
            return signers.map { signer in
                let parts = [
                    signer.authority?.rawValue, signer.body?(language), signer.title?(language), signer.name,
                ]
                return parts.compactMap(\.self).joined(separator: " / ")
            }.joined(separator: "; ")
        case .addressees: return list(addressees)
        case .recipients: return list(recipients)
        case .closing: return closing?(language) ?? ""
        }
    }

    /// What is recorded of a row; nil where its text means nothing.
    fileprivate func value(of row: PaperFactsRoom.Row, _ text: String, in context: Context) -> JSON? {
        let language = context.record.programme.language
        func localized(_ former: Localized?) -> JSON {
            guard !text.isEmpty else { return "" }
            var new = former ?? Localized([:], original: language)
            new.texts[language] = text
            return new.json
        }
        func list(_ former: [Localized]) -> JSON {
            .array(
                Self.parts(text).map { part in
                    // What stood there keeps its other languages.
                    (former.first { $0(language) == part } ?? Localized([language: part], original: language))
                        .json
                })
        }
        switch row {
        case .form, .code: return .string(text)
        case .superior: return localized(superior)
        case .issuer: return localized(issuer)
        case .place: return localized(place)
        case .closing: return localized(closing)
        case .date:
            guard !text.isEmpty else { return "" }
            return Day(typed: text, today: context.now.day, language: context.language).map {
                .string($0.description)
            }
        case .chair, .secretary:
            return .array(Self.parts(text).map { .string(context.record.idOfOnly($0) ?? $0) })
        case .signers: return .array(Self.parts(text).map { Self.signer($0, language).json })
        case .addressees: return list(addressees)
        case .recipients: return list(recipients)
        }
    }

    private static func parts(_ text: String) -> [String] {
        text.split { $0 == ";" || $0 == "；" || $0.isNewline }.map { String($0).trimmed }.filter {
            !$0.isEmpty
        }
    }

    /// `TL / Trưởng ban / Cục trưởng / name`: from the end the name, the office and for whom, as far as they are given.
    private static func signer(_ text: String, _ language: Language) -> Signer {
        // T/L, as the Party writes it, is no separator.
        let written = Signer.Authority.allCases.reduce(text) { text, authority in
            let code = authority.rawValue
            let slashed = "\(code.prefix(1))/\(code.dropFirst())"
            return code.count > 1 && text.hasPrefix(slashed) ? code + text.dropFirst(slashed.count) : text
        }
        var parts = written.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
        let first = parts.first?.filter { $0.isLetter }.uppercased() ?? ""
        let authority = Signer.Authority(rawValue: first)
        if authority != nil { parts.removeFirst() }
        func localized(_ text: String?) -> Localized? {
            text.flatMap { $0.isEmpty ? nil : Localized([language: $0], original: language) }
        }
        let name = parts.popLast()
        let title = parts.popLast()
        let body = parts.isEmpty ? nil : parts.joined(separator: " / ")
        return Signer(
            authority: authority, body: localized(body), title: localized(title),
            name: name.flatMap { $0.isEmpty ? nil : $0 })
    }
}

extension Record {
    /// The id of the only one on the roster of a name.
    fileprivate func idOfOnly(_ name: String) -> String? {
        let found = roster.filter { !$0.isRemoved && $0.person.name == name }
        return found.count == 1 ? found[0].person.id : nil
    }
}

private struct PaperFactsPicture: Picture {
    let context: Context
    let room: PaperFactsRoom

    private static let columns = 76

    func draw(on surface: inout Surface) {
        typealias Words = Phrase.PaperFacts
        let rows = PaperFactsRoom.Row.allCases
        surface.drawBox(title: Words.title(language), columns: Self.columns, rows: rows.count + 3) {
            surface in
            let longest = rows.map { Text.columns(of: $0.label(language)) }.max() ?? 0
            let start = min(longest + 4, surface.area.columns / 2)
            let height = max(1, surface.area.rows - 2)
            let window = Menu(chosen: room.place).window(rows: rows.count, height: height)
            for (line, place) in window.enumerated() {
                let row = rows[place]
                let isFocused = place == room.place
                surface.put(
                    (isFocused ? "▸ " : "  ") + row.label(language), row: line,
                    style: isFocused ? .strong : .quiet, limit: start - 1)
                draw(row, isFocused: isFocused, column: start, at: line, on: &surface)
                surface.setTouch(.row(row.name), row: line)
            }
            let advice = room.misunderstood ? Words.badDay : Words.advice(room.row.rawValue)
            if let advice, surface.area.rows > 2 {
                surface.put(
                    advice(language), column: 1, row: surface.area.rows - 2,
                    style: room.misunderstood ? .warning : .quiet)
            }
            surface.putKeys(
                Phrase.People.formAdvice(
                    next: Command.nextField.keyLabel, values: Command.valueKeys, save: Command.save.keyLabel,
                    back: Command.back.keyLabel)(language), row: surface.area.rows - 1, style: .quiet,
                position: window, of: rows.count)
        }
    }

    private func draw(
        _ row: PaperFactsRoom.Row, isFocused: Bool, column: Int, at line: Int, on surface: inout Surface
    ) {
        guard let field = room.fields[row] else {
            let title = Self.title(ofForm: room.form)(language)
            surface.put(isFocused ? "← \(title) →" : title, column: column, row: line)
            if isFocused { surface.setCursor(column: column, row: line) }
            return
        }
        let slice = field.slice(columns: max(2, surface.area.columns - column - 1))
        let text = isFocused ? slice.text : field.text.isEmpty ? "–" : field.text
        surface.put(
            String(text.map { $0.isNewline ? " " : $0 }), column: column, row: line,
            style: isFocused ? .strong : field.text.isEmpty ? .quiet : .plain)
        if isFocused { surface.setCursor(column: column + slice.caretColumn, row: line) }
    }

    private static func title(ofForm code: String) -> Phrase {
        switch PaperFacts.Form(code: code) {
        case .party: Phrase.PaperFacts.party
        case .named(let form): Phrase.PaperScreen.form(form)
        case nil: Phrase.PaperFacts.noForm
        }
    }
}
