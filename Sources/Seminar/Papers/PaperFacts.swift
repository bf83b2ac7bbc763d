/// What official papers say and the course of the seminar does not: who issues them, who signs, who gets them.
///
/// Everything in it may be missing; papers then leave a place for it and name it as missing.
package struct PaperFacts: Hashable, Sendable {
    /// The form of the seminar's papers.
    package enum Form: Hashable, Sendable {
        /// The Party's that holds on the day of the paper.
        case party
        case named(PaperForm)
    }

    /// What each fact is called in the programme's `papers`, in the order of the page on the files.
    package enum Name: String, CaseIterable, Sendable {
        case form, superior, issuer, code, place, date, chair, secretary, signers, addressees, recipients
        case closing

        /// The name of the room's value that it is recorded as.
        package var valueName: String { ValueName.papers + rawValue }
    }

    package var form: Form?
    /// The body above the one that issues the papers.
    package var superior: Localized?
    package var issuer: Localized?
    /// What stands behind the kind of the paper in its number.
    package var code: String?
    /// Where the papers are issued, for the line of place and date.
    package var place: Localized?
    package var day: Day?
    /// Ids of people, or names as they stand.
    package var chair: [Localized]
    package var secretary: [Localized]
    /// Who signs what is not minutes.
    package var signers: [Signer]
    /// To whom a report is sent up.
    package var addressees: [Localized]
    package var recipients: [Localized]
    /// What the chair said at the end.
    package var closing: Localized?

    package init(
        form: Form? = nil, superior: Localized? = nil, issuer: Localized? = nil, code: String? = nil,
        place: Localized? = nil, day: Day? = nil, chair: [Localized] = [], secretary: [Localized] = [],
        signers: [Signer] = [], addressees: [Localized] = [], recipients: [Localized] = [],
        closing: Localized? = nil
    ) {
        self.form = form
        self.superior = superior
        self.issuer = issuer
        self.code = code
        self.place = place
        self.day = day
        self.chair = chair
        self.secretary = secretary
        self.signers = signers
        self.addressees = addressees
        self.recipients = recipients
        self.closing = closing
    }
}

// MARK: - As it is recorded

extension PaperFacts {
    /// What a programme says, with the values that were recorded since; an empty one says that there is none.
    package init(_ planned: PaperFacts, with values: Values, in language: Language) {
        self = planned
        for member in values.members where ValueName.isOfPapers(member.name) {
            let value = member.value
            guard let name = Name(rawValue: String(member.name.dropFirst(ValueName.papers.count))),
                ValueTable.shape(of: name).accepts(value), value != .null
            else { continue }
            let text = value == "" ? nil : Localized(json: value, original: language)
            let texts = (value.array ?? []).compactMap { Localized(json: $0, original: language) }
            switch name {
            case .form: form = value == "" ? nil : Form(code: value.string ?? "") ?? form
            case .superior: superior = text
            case .issuer: issuer = text
            case .code: code = value.string.flatMap { $0.isEmpty ? nil : $0 }
            case .place: place = text
            case .date: day = value.string.flatMap(Day.init)
            case .chair: chair = texts
            case .secretary: secretary = texts
            case .signers: signers = (value.array ?? []).compactMap { Signer(json: $0, original: language) }
            case .addressees: addressees = texts
            case .recipients: recipients = texts
            case .closing: closing = text
            }
        }
    }

    /// What it says, by the names under which it is recorded; an empty value for what it does not say.
    package var values: Values {
        Values(Name.allCases.map { JSON.Member($0.valueName, json(of: $0) ?? ($0.isList ? .array([]) : "")) })
    }
}

extension PaperFacts.Name {
    fileprivate var isList: Bool {
        switch self {
        case .chair, .secretary, .signers, .addressees, .recipients: true
        case .form, .superior, .issuer, .code, .place, .date, .closing: false
        }
    }
}

extension PaperFacts.Form {
    /// By its code in files.
    package init?(code: String) {
        if code == Self.partyCode {
            self = .party
        } else if let form = PaperForm(rawValue: code) {
            self = .named(form)
        } else {
            return nil
        }
    }

    package var code: String {
        switch self {
        case .party: Self.partyCode
        case .named(let form): form.rawValue
        }
    }
}

/// Who signs a paper, and by which authority.
package struct Signer: Hashable, Sendable {
    /// What stands before the office, which the forms write with a full stop or with a slash.
    package enum Authority: String, CaseIterable, Sendable {
        /// Thay mặt: on behalf of a body that decides together.
        case onBehalf = "TM"
        /// Ký thay: a deputy for the head.
        case inPlace = "KT"
        /// Thừa lệnh: by order of the head.
        case byOrder = "TL"
        /// Thừa ủy quyền: by the head's authorisation.
        case authorised = "TUQ"
        /// Quyền: acting head.
        case acting = "Q"
    }

    package var authority: Authority?
    /// For whom the authority holds, such as a people's committee.
    package var body: Localized?
    package var title: Localized?
    package var name: String?

    package init(
        authority: Authority? = nil, body: Localized? = nil, title: Localized? = nil, name: String? = nil
    ) {
        self.authority = authority
        self.body = body
        self.title = title
        self.name = name
    }
}

/// An address or another speech whose text is known.
package struct Speech: Hashable, Sendable {
    /// The id of a person or a group, or a name as it stands.
    package var speaker: Localized
    /// The item in which it was held.
    package var item: String
    package var at: Moment?
    package var text: Localized

    package init(speaker: Localized, item: String, at: Moment? = nil, text: Localized) {
        self.speaker = speaker
        self.item = item
        self.at = at
        self.text = text
    }
}

// MARK: - As JSON

extension PaperFacts {
    static let names = Name.allCases.map(\.rawValue)

    init(_ object: ProgrammeMember) {
        object.object(of: Self.names)
        func member(_ name: Name) -> ProgrammeMember { object[name.rawValue] }
        self.init(
            form: member(.form).present?.paperForm(), superior: member(.superior).present?.localized(),
            issuer: member(.issuer).present?.localized(), code: member(.code).present?.nonEmptyText(),
            place: member(.place).present?.localized(),
            day: member(.date).present?.value(.day, or: Day(number: 0)),
            chair: member(.chair).localizedList(), secretary: member(.secretary).localizedList(),
            signers: member(.signers).list(Signer.init),
            addressees: member(.addressees).localizedList(),
            recipients: member(.recipients).localizedList(), closing: member(.closing).present?.localized())
    }

    /// Nil where nothing is known.
    var json: JSON? {
        guard self != PaperFacts() else { return nil }
        return .members(Name.allCases.map { (name: $0.rawValue, value: json(of: $0)) })
    }

    /// Nil for a fact that is not known.
    private func json(of name: Name) -> JSON? {
        switch name {
        case .form: form?.json
        case .superior: superior?.json
        case .issuer: issuer?.json
        case .code: code.map(JSON.string)
        case .place: place?.json
        case .date: day.map { .string($0.description) }
        case .chair: .list(chair.map(\.json))
        case .secretary: .list(secretary.map(\.json))
        case .signers: .list(signers.map(\.json))
        case .addressees: .list(addressees.map(\.json))
        case .recipients: .list(recipients.map(\.json))
        case .closing: closing?.json
        }
    }
}

extension PaperFacts.Form {
    static let partyCode = "dang"

    fileprivate var json: JSON { .string(code) }
}

extension Signer {
    static let names = ["authority", "body", "title", "name"]

    fileprivate init(_ member: ProgrammeMember) {
        member.object(of: Self.names)
        self.init(
            authority: member["authority"].present?.oneOf(or: .onBehalf),
            body: member["body"].present?.localized(), title: member["title"].present?.localized(),
            name: member["name"].present?.nonEmptyText())
    }

    /// Nil for what is no object of its members.
    init?(json: JSON, original: Language) {
        guard let members = json.members,
            members.allSatisfy({ $0.value.string != nil || $0.value.members != nil })
        else { return nil }
        func localized(_ name: String) -> Localized? {
            json[name].flatMap { Localized(json: $0, original: original) }
        }
        self.init(
            authority: json["authority"]?.string.flatMap(Authority.init), body: localized("body"),
            title: localized("title"), name: json["name"]?.string)
    }

    package var json: JSON {
        .members([
            ("authority", authority.map { .string($0.rawValue) }), ("body", body?.json),
            ("title", title?.json), ("name", name.map(JSON.string)),
        ])
    }
}

extension Speech {
    static let names = ["speaker", "item", "at", "text"]

    init(_ member: ProgrammeMember) {
        member.object(of: Self.names)
        self.init(
            speaker: member["speaker"].localized(), item: member["item"].code(),
            at: member["at"].present?.value(.moment, or: Moment(milliseconds: 0, offsetMinutes: 0)),
            text: member["text"].localized())
    }

    var json: JSON {
        .members([
            ("speaker", speaker.json), ("item", .string(item)), ("at", at.map { .string($0.description) }),
            ("text", text.json),
        ])
    }
}

extension ProgrammeMember {
    fileprivate func paperForm() -> PaperFacts.Form {
        let text = json?.string
        if text == PaperFacts.Form.partyCode { return .party }
        if let form = text.flatMap(PaperForm.init(rawValue:)) { return .named(form) }
        let codes = [PaperFacts.Form.partyCode] + PaperForm.allCases.map(\.rawValue)
        report(text.map { .code($0, of: codes) } ?? .expected(.oneOf(codes)))
        return .party
    }
}

extension JSON {
    /// Nil for an empty list.
    fileprivate static func list(_ values: [JSON]) -> JSON? { values.isEmpty ? nil : .array(values) }
}
