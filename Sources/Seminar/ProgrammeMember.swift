internal import Text

/// A place in the JSON of a programme: the value there, and the path by which a person finds it.
///
/// Each reading function demands one shape and otherwise throws the `Problem` that names file, path and expectation. A
/// member that is null counts as missing, and texts come out in NFC.
struct ProgrammeMember {
    let json: JSON?
    private let place: Place
    let file: String
    /// The programme's language, in which plain texts stand.
    var language: Language

    /// Where a value stands; put into words only when something is wrong with it.
    private indirect enum Place {
        case whole
        case member(Place, String)
        case element(Place, Int)

        /// Such as `sessions[1].items[0].minutes`; empty for the whole.
        var path: String {
            switch self {
            case .whole: ""
            case .member(.whole, let name): name
            case .member(let place, let name): "\(place.path).\(name)"
            case .element(let place, let index): "\(place.path)[\(index)]"
            }
        }
    }

    /// The whole of a file.
    init(json: JSON, file: String) {
        self.init(json, at: .whole, of: file, .vietnamese)
    }

    private init(_ json: JSON?, at place: Place, of file: String, _ language: Language) {
        self.json = json
        self.place = place
        self.file = file
        self.language = language
    }

    subscript(_ name: String) -> ProgrammeMember {
        let value = json?[name]
        return ProgrammeMember(value == .null ? nil : value, at: .member(place, name), of: file, language)
    }

    /// The member, or nil where it is missing.
    var present: ProgrammeMember? { json == nil ? nil : self }

    func problem(_ expected: Problem.Expectation) -> Problem {
        Problem(file: file, fact: .member(path: place.path, expected: expected))
    }

    /// The elements of a list, each read by a function; none where the list is missing.
    func list<Value>(_ read: (ProgrammeMember) throws(Problem) -> Value) throws(Problem) -> [Value] {
        guard let json else { return [] }
        guard let elements = json.array else { throw problem(.list) }
        var values: [Value] = []
        for (index, element) in elements.enumerated() {
            values.append(
                try read(ProgrammeMember(element, at: .element(place, index), of: file, language)))
        }
        return values
    }

    func object() throws(Problem) -> [JSON.Member] {
        guard let members = json?.members else { throw problem(.object) }
        return members
    }

    func text() throws(Problem) -> String {
        guard let text = json?.string else { throw problem(.text) }
        return nfc(text)
    }

    func nonEmptyText() throws(Problem) -> String {
        guard let text = json?.string, text.contains(where: { !$0.isWhitespace }) else {
            throw problem(.nonEmptyText)
        }
        return nfc(text)
    }

    /// A text, or an object with a text for each language.
    func localized() throws(Problem) -> Localized {
        guard json?.members != nil else {
            return Localized([language: try nonEmptyText()], original: language)
        }
        var texts: Localized.Texts = [:]
        for language in Language.allCases {
            texts[language] = try self[language.rawValue].present?.nonEmptyText()
        }
        guard !texts.isEmpty else { throw self[language.rawValue].problem(.nonEmptyText) }
        return Localized(texts, original: language)
    }

    func code() throws(Problem) -> String {
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
        else { throw problem(.code) }
        return code
    }

    func integer(_ range: ClosedRange<Int>) throws(Problem) -> Int {
        guard let value = json?.integer, range.contains(value) else { throw problem(.integer(range)) }
        return value
    }

    func boolean() throws(Problem) -> Bool {
        guard let value = json?.bool else { throw problem(.boolean) }
        return value
    }

    /// Minutes after midnight of a time such as `08:30`.
    func time() throws(Problem) -> Int {
        guard let time = json?.string.flatMap(TimeOfDay.init(_:)) else { throw problem(.time) }
        return time.minutes
    }

    /// Minutes east of UTC of an offset such as `+07:00`.
    func offset() throws(Problem) -> Int {
        guard let minutes = json?.string.flatMap({ Moment.offset($0) }) else { throw problem(.offset) }
        return minutes
    }

    /// Anything that files write as a text of a certain form: a day, a moment, an identifier.
    func value<Value: LosslessStringConvertible>(
        _ expected: Problem.Expectation
    ) throws(Problem) -> Value {
        guard let value = json?.string.flatMap({ Value($0) }) else { throw problem(expected) }
        return value
    }

    /// One of the raw values of an enumeration.
    func oneOf<Value: RawRepresentable<String> & CaseIterable>(
        _ expected: Problem.Expectation? = nil
    ) throws(Problem) -> Value {
        guard let value = json?.string.flatMap(Value.init(rawValue:)) else {
            throw problem(expected ?? .oneOf(Value.allCases.map(\.rawValue)))
        }
        return value
    }
}
