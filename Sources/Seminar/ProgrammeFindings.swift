internal import Text

/// Where a value of a programme stands.
indirect enum ProgrammePlace {
    case whole
    case member(ProgrammePlace, String)
    /// An element of a list, which a person knows by what it holds.
    case element(ProgrammePlace, Int, JSON, Language)

    /// Such as `sessions[Ngày 1].items[0].minutes`; empty for the whole.
    var path: String {
        switch self {
        case .whole: ""
        case .member(.whole, let name): name
        case .member(let place, let name): "\(place.path).\(name)"
        case .element(let place, _, _, _): "\(place.path)[\(label)]"
        }
    }

    /// What a person knows it by.
    var label: String {
        switch self {
        case .whole, .member: path
        case .element(_, let index, let element, let language): name(of: element, language) ?? String(index)
        }
    }

    /// By what a person knows an element, rather than by its number.
    private func name(of element: JSON, _ language: Language) -> String? {
        if let text = element.string, !text.isBlank { return text.shortened }
        for name in ["name", "title", "id", "code"] {
            let value = element[name]
            let text = value?.string ?? value?[language.rawValue]?.string
            if let text, !text.isBlank { return text.shortened }
        }
        return nil
    }

    /// Where it stands in a text: a member by its name, and what is missing where it would stand.
    func offset(in outline: JSONOutline) -> Int {
        switch self {
        case .whole: return outline.offset
        case .member(let place, let name):
            let found = place.outline(in: outline)
            guard case .object(_, let members)? = found,
                let member = members.last(where: { $0.name == name })
            else { return found?.offset ?? place.offset(in: outline) }
            return member.offset
        case .element(let place, _, _, _):
            return self.outline(in: outline)?.offset ?? place.offset(in: outline)
        }
    }

    private func outline(in outline: JSONOutline) -> JSONOutline? {
        switch self {
        case .whole: return outline
        case .member(let place, let name):
            guard case .object(_, let members)? = place.outline(in: outline) else { return nil }
            return members.last { $0.name == name }?.value
        case .element(let place, let index, _, _):
            guard case .array(_, let elements)? = place.outline(in: outline), index < elements.count else {
                return nil
            }
            return elements[index]
        }
    }
}

/// What is found in a programme while it is read: mistakes, which keep it from being used, and what is only pointed out.
final class ProgrammeFindings {
    enum Fact {
        case expected(Problem.Expectation)
        /// The text is none of these codes.
        case code(String, of: [String])
        case problem(Problem.Fact)
        /// The id stands for something else too.
        case shared(id: String, member: String, first: ProgrammePlace, names: [String])
        /// The name is none of those that are known here.
        case unknown(String, among: [String])
        case repeated

        var isMistake: Bool {
            switch self {
            case .problem(let fact): fact.isMistake
            case .expected, .code, .shared: true
            case .unknown, .repeated: false
            }
        }
    }

    /// A file with more is to be looked at whole; whoever reads them has enough to do.
    private static let most = 200

    private var mistakes: [(Fact, ProgrammePlace)] = []
    private var remarks: [(Fact, ProgrammePlace)] = []

    func report(_ fact: Fact, at place: ProgrammePlace) {
        if fact.isMistake {
            if mistakes.count < Self.most { mistakes.append((fact, place)) }
        } else if remarks.count < Self.most {
            remarks.append((fact, place))
        }
    }

    /// The mistakes, in the order in which they were found, and the remarks.
    ///
    /// - Parameter bytes: the text, to say in which lines; nil where there is none.
    func problems(
        of file: String, in bytes: ContiguousArray<UInt8>?
    ) -> (mistakes: [Problem], remarks: [Problem]) {
        guard !mistakes.isEmpty || !remarks.isEmpty else { return ([], []) }
        let outline = bytes.map(JSONOutline.init)
        func place(_ place: ProgrammePlace) -> TextPlace? {
            guard let outline, let bytes else { return nil }
            return TextPlace(utf8Offset: place.offset(in: outline), in: bytes)
        }
        func problem(_ fact: Fact, _ at: ProgrammePlace) -> Problem {
            let found = place(at)
            let fact: Problem.Fact =
                switch fact {
                case .expected(let expected): .member(path: at.path, expected: expected)
                case .code(let code, let codes):
                    .unknownCode(
                        code, member: at.path, nearest: nearestText(to: code, among: codes),
                        of: codes.firstNames)
                case .problem(let fact): fact
                case .shared(let id, let member, let first, let names):
                    .sharedID(id, member: member, names: names, firstLine: place(first)?.line)
                case .unknown(let name, let names):
                    .unknownMember(name, at: at.path, among: names)
                case .repeated: .repeatedMember(path: at.path)
                }
            return Problem(file: file, line: found?.line, column: found?.column, fact: fact)
        }
        return (mistakes.map(problem), remarks.map(problem))
    }
}

extension String {
    /// As much of a name as tells which is meant.
    fileprivate var shortened: String { count > 60 ? prefix(59) + "…" : self }
}

extension Problem.Fact {
    /// A member that is not among the names that are known where it stands.
    static func unknownMember(_ name: String, at path: String, among names: [String]) -> Self {
        let nearest = nearestText(to: name, among: names)
        return .unknownMember(path: path, nearest: nearest, of: nearest == nil ? names.firstNames : [])
    }
}

extension [String] {
    /// The first of a roster's ids or an object's names: enough to see what is meant.
    fileprivate var firstNames: [String] {
        let most = 20
        return prefix(most) + (count > most ? ["…"] : [])
    }
}
