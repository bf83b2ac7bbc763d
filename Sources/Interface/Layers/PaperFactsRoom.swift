import Display
import Seminar
import Text
import Wording

/// What official papers say and the course of the seminar does not: who issues them, who signs, who gets them.
///
/// The programme is never rewritten: what differs from it is recorded as one change of the room when Enter is pressed, so other
/// laptops have it too. Only rows that were changed here are set.
struct PaperFactsRoom: Room {
    typealias Row = PaperFacts.Name

    private var form: RowForm<Row>
    /// Whether the row that a person stands in means nothing.
    private var isMisunderstood = false
    private let facts: PaperFacts
    private let seen: [Identifier]
    /// The paper that lies beneath and is to be shown anew; nil for none.
    private let request: PaperRequest?

    init(in context: Context, over request: PaperRequest?) {
        let facts = context.record.programme.papers
        self.facts = facts
        seen = context.record.history(.room).heads
        self.request = request
        form = RowForm(Row.allCases, conflicting: context.record.paperConflicts, in: context) {
            [facts.text(of: $0, in: context.record)]
        }
    }

    func places(in context: Context) -> [KeyPlace] { form.places }
    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool { form.accepts(command) }
    var comesFirst: Bool { true }
    func unrecordedText(in context: Context) -> String? { form.unrecordedText }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        isMisunderstood = false
        return command == .save ? save(in: context) : form.perform(command, in: context)
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        isMisunderstood = false
        return form.type(input, in: context)
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        form.choose(row: name, in: context)
    }

    private mutating func save(in context: Context) -> [Outcome] {
        form.endWords()
        var set = Values()
        // What nobody changed here is others' to change meanwhile.
        for row in form.rows where form.isSet(row) {
            let value =
                form.isChanged(row)
                ? facts.value(of: row, form.text(of: row), in: context) : facts.values[row.valueName]
            guard let value else {
                form.go(to: row)
                isMisunderstood = true
                return []
            }
            set[row.valueName] = value
        }
        guard !set.isEmpty else { return [.close] }
        let anew = request.map { request in
            Outcome.effect(.preparePaper(request, columns: PaperRoom.columns(in: context)))
        }
        return [.close, .record(.room(.describePapers(set, seen: seen)))] + [anew].compactMap(\.self)
    }

    func picture(in context: Context) -> any Picture {
        RowFormPicture(
            context: context, form: form, title: Phrase.PaperFacts.title, advice: advice(in: context))
    }

    /// What is said below the rows: a complaint, what another laptop has set, between what to choose, else how the row is filled in.
    private func advice(in context: Context) -> (text: Phrase?, isWarning: Bool) {
        if isMisunderstood { return (Phrase.PaperFacts.badDay, true) }
        if let news = context.changeElsewhere(of: form.rows.map(\.valueName), in: .room, since: seen) {
            return (news, true)
        }
        guard form.isConflicting(form.row) else { return (form.row.advice, false) }
        return (Phrase(verbatim: versions(of: form.row, in: context)), true)
    }

    private func versions(of row: Row, in context: Context) -> String {
        let record = context.record
        let versions = record.history(.room).versions(of: row.valueName) { _ in true }
        return context.conflict(row.label(context.language), among: versions) { change in
            let facts = PaperFacts(PaperFacts(), with: change.set, in: record.programme.language)
            let text = facts.text(of: row, in: record).replacing("\n", with: " ")
            return text.isEmpty ? "–" : text
        }
    }
}

extension PaperFacts.Name: FormRow {
    var name: String { valueName }
    var isTyped: Bool { self != .form }
    var isMultiline: Bool { self == .closing }

    func choices(in context: Context) -> [Choice] {
        guard self == .form else { return [] }
        let forms =
            [(PaperFacts.Form.party.code, Phrase.PaperFacts.party)]
            + PaperForm.allCases.map { ($0.rawValue, Phrase.PaperScreen.form($0)) }
        let none = Choice(code: "", title: Phrase.PaperFacts.noForm(context.language), key: "0")
        return [none] + context.numbered(forms.map { ($0, $1(context.language)) })
    }
}

// MARK: - As text

extension PaperFacts {
    /// A row as a person types it.
    fileprivate func text(of row: PaperFactsRoom.Row, in record: Record) -> String {
        let language = record.programme.language
        func list(_ texts: [Localized]) -> String {
            texts.map { text in
                let text = text(language)
                return record.personMeant(by: text)?.person.name ?? text
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
            let ids = Self.parts(text).map { context.record.personMeant(by: $0)?.person.id ?? $0 }
            return .array(ids.map(JSON.string))
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
    ///
    /// What stands behind an authority without any slash, as in `TL. Trưởng ban, Cục trưởng, name`, is parted by its commas.
    private static func signer(_ text: String, _ language: Language) -> Signer {
        // T/L, as the Party writes it, is no separator.
        let written = Signer.Authority.allCases.reduce(text) { text, authority in
            let code = authority.rawValue
            let slashed = "\(code.prefix(1))/\(code.dropFirst())"
            return code.count > 1 && text.hasPrefix(slashed) ? code + text.dropFirst(slashed.count) : text
        }
        let first = written.prefix { $0.isLetter }
        let rest = written.dropFirst(first.count).drop { " ./".contains($0) }
        let isApart = rest.isEmpty || rest.startIndex != first.endIndex
        let authority = isApart ? Signer.Authority(rawValue: first.uppercased()) : nil
        let separator: Character = authority == nil || rest.contains("/") ? "/" : ","
        var parts = (authority == nil ? written[...] : rest).split(
            separator: separator, omittingEmptySubsequences: false
        ).map { String($0).trimmed }
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
