internal import Text

/// A place in the JSON of a programme: the value there, and the path by which a person finds it.
///
/// Each reading function demands one shape. Where it finds another it notes the mistake and gives a stand-in, so that
/// one reading finds all mistakes; a programme with any is not used. A member that is null counts as missing, and texts
/// come out in NFC.
struct ProgrammeMember {
    let json: JSON?
    let place: ProgrammePlace
    private let findings: ProgrammeFindings
    /// The programme's language, in which plain texts stand.
    var language: Language

    /// The whole of a file.
    init(json: JSON, findings: ProgrammeFindings) {
        self.init(json, at: .whole, findings, .vietnamese)
    }

    private init(
        _ json: JSON?, at place: ProgrammePlace, _ findings: ProgrammeFindings, _ language: Language
    ) {
        self.json = json
        self.place = place
        self.findings = findings
        self.language = language
    }

    subscript(_ name: String) -> ProgrammeMember {
        let value = json?[name]
        return ProgrammeMember(value == .null ? nil : value, at: .member(place, name), findings, language)
    }

    /// The member, or nil where it is missing.
    var present: ProgrammeMember? { json == nil ? nil : self }

    func report(_ fact: ProgrammeFindings.Fact) { findings.report(fact, at: place) }

    private func expect(_ expected: Problem.Expectation) { report(.expected(expected)) }

    /// The elements of a list; none where the list is missing.
    var elements: [ProgrammeMember] {
        guard let json else { return [] }
        guard let elements = json.array else {
            expect(.list)
            return []
        }
        return elements.enumerated().map { index, element in
            ProgrammeMember(element, at: .element(place, index, element, language), findings, language)
        }
    }

    /// The elements of a list, each read by a function; none where the list is missing.
    func list<Value>(_ read: (ProgrammeMember) -> Value) -> [Value] { elements.map(read) }

    /// The members of an object; names other than these are pointed out, as is a name that is given twice.
    @discardableResult
    func object(of names: [String]? = nil) -> [JSON.Member] {
        guard let members = json?.members else {
            expect(.object)
            return []
        }
        var seen = Set<String>(minimumCapacity: members.count)
        for member in members {
            let place = ProgrammePlace.member(place, member.name)
            if !seen.insert(member.name).inserted {
                findings.report(.repeated, at: place)
            } else if let names, !names.contains(member.name) {
                findings.report(.unknown(member.name, among: names), at: place)
            }
        }
        return members
    }

    func text() -> String {
        guard let text = json?.string else {
            expect(.text)
            return ""
        }
        return nfc(text)
    }

    func nonEmptyText() -> String {
        guard let text = json?.string, !text.isBlank else {
            expect(.nonEmptyText)
            return ""
        }
        return nfc(text)
    }

    /// A text, or an object with a text for each language.
    func localized() -> Localized {
        guard json?.members != nil else {
            return Localized([language: nonEmptyText()], original: language)
        }
        object(of: Language.allCases.map(\.rawValue))
        var texts: Localized.Texts = [:]
        for language in Language.allCases {
            texts[language] = self[language.rawValue].present?.nonEmptyText()
        }
        if texts.isEmpty { _ = self[language.rawValue].nonEmptyText() }
        return Localized(texts, original: language)
    }

    func code() -> String {
        guard let code = json?.string, (1...64).contains(code.utf8.count),
            code.utf8.allSatisfy({ byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                    UInt8(ascii: "."):
                    true
                default: false
                }
            })
        else {
            expect(.code)
            return ""
        }
        return code
    }

    func integer(_ range: ClosedRange<Int>) -> Int {
        guard let value = json?.integer, range.contains(value) else {
            expect(.integer(range))
            return range.lowerBound
        }
        return value
    }

    func boolean() -> Bool {
        guard let value = json?.bool else {
            expect(.boolean)
            return false
        }
        return value
    }

    /// Minutes after midnight of a time such as `08:30`.
    func time() -> Int {
        guard let time = json?.string.flatMap(TimeOfDay.init(_:)) else {
            expect(.time)
            return 0
        }
        return time.minutes
    }

    /// Minutes east of UTC of an offset such as `+07:00`.
    func offset() -> Int {
        guard let minutes = json?.string.flatMap({ Moment.offset($0) }) else {
            expect(.offset)
            return 0
        }
        return minutes
    }

    /// Anything that files write as a text of a certain form: a day, a moment, an identifier.
    func value<Value: LosslessStringConvertible>(_ expected: Problem.Expectation, or standIn: Value) -> Value
    {
        guard let value = json?.string.flatMap({ Value($0) }) else {
            expect(expected)
            return standIn
        }
        return value
    }

    /// One of the raw values of an enumeration.
    func oneOf<Value: RawRepresentable<String> & CaseIterable>(
        _ expected: Problem.Expectation? = nil, or standIn: Value
    ) -> Value {
        guard let value = json?.string.flatMap(Value.init(rawValue:)) else {
            let codes = Value.allCases.map(\.rawValue)
            if expected == nil, let text = json?.string {
                report(.code(text, of: codes))
            } else {
                expect(expected ?? .oneOf(codes))
            }
            return standIn
        }
        return value
    }
}
