internal import Text

/// What a settings file says, and every place of it that cannot be followed.
///
/// Nothing is refused for a mistake: what has the right shape counts, the rest is reported, so that no choice is passed over
/// in silence. Members that this version does not know stay in the file.
package struct SettingsDocument: Sendable {
    package private(set) var settings = Settings()
    package private(set) var problems: [Problem] = []
    /// All members as they stand; nil where the file is no JSON object.
    package private(set) var members: [JSON.Member]?
    /// The names of those that the file sets.
    package private(set) var chosen: Set<Setting.Name> = []
    /// The settings that may have been meant where something is wrong.
    private var doubtful: [Setting.Name: Problem] = [:]

    /// The settings of a file that is not there.
    package init() {
        members = []
    }

    /// The settings of a file that cannot be read.
    package init(unreadable problem: Problem) {
        problems = [problem]
    }

    /// - Parameter file: what the problems call the file.
    package init(_ bytes: [UInt8], file: String) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
        if text.count < bytes.count {
            problems.append(Problem(file: file, line: 1, column: 1, fact: .byteOrderMark))
        }
        do throws(JSONError) {
            guard let members = try JSONReader.read(text).members else {
                problems.append(Problem(file: file, line: 1, column: 1, fact: .notObject))
                return
            }
            self.members = members
            read(members, in: text, file)
            for half in LoneSurrogate.all(in: text) {
                report(.loneSurrogate(half.escape), at: half.utf8Offset, in: text, file)
            }
        } catch {
            problems += JSONMistakes(in: ContiguousArray(text), after: error).problems(of: file)
        }
        if unlisted > 0 { problems.append(Problem(file: file, fact: .more(unlisted))) }
    }

    /// How many problems are named: more are for whoever looks at the whole file.
    private static let mostProblems = 200
    private var unlisted: Int { max(0, found - Self.mostProblems) }
    /// How many there are.
    private var found = 0

    /// The folder to copy to on leaving.
    package enum SecondPlace: Hashable, Sendable {
        case none
        case folder(String)
        /// None could be read, and there may be one: the reason.
        case unclear(Problem)
    }

    package var secondPlace: SecondPlace {
        if let folder = settings.secondPlace { return .folder(folder) }
        let problem =
            members == nil ? problems.first { $0.fact != .byteOrderMark } : doubtful[.secondPlace]
        return problem.map { .unclear($0) } ?? .none
    }

    private mutating func read(_ members: [JSON.Member], in text: [UInt8], _ file: String) {
        let names = Setting.Name.allCases.map(\.rawValue)
        var seen: Set<String> = []
        for (member, offsets) in zip(members, memberOffsets(of: text)) {
            if !seen.insert(member.name).inserted {
                report(.repeatedMember(path: member.name), at: offsets.name, in: text, file)
            }
            guard let setting = Setting.named(member.name) else {
                let fact = Problem.Fact.unknownMember(member.name, at: member.name, among: names)
                let problem = report(fact, at: offsets.name, in: text, file)
                if case .unknownMember(_, let nearest?, _) = fact,
                    let meant = Setting.Name(rawValue: nearest)
                {
                    doubtful[meant] = problem
                }
                continue
            }
            guard !setting.set(member.value, in: &settings) else {
                chosen.insert(setting.name)
                if setting.name == .views { checkViews(at: offsets.value, in: text, file) }
                continue
            }
            doubtful[setting.name] = report(
                setting.fact(about: member.value), at: offsets.value, in: text, file)
        }
    }

    /// Which of the lists ask for something that is not known; those are kept and can be neither counted nor shown.
    private mutating func checkViews(at offset: Int, in text: [UInt8], _ file: String) {
        for name in settings.views.names {
            do throws(ListingMistake) {
                // Which day it is makes no text a right one.
                _ = try IdeaListing(texts: settings.views[name] ?? [], today: Day(number: 0))
            } catch {
                report(error.fact(in: name), at: offset, in: text, file)
            }
        }
    }

    @discardableResult
    private mutating func report(
        _ fact: Problem.Fact, at offset: Int, in text: [UInt8], _ file: String
    ) -> Problem {
        found += 1
        guard found <= Self.mostProblems else { return Problem(file: file, fact: fact) }
        let place = TextPlace(utf8Offset: offset, in: text)
        let problem = Problem(file: file, line: place.line, column: place.column, fact: fact)
        problems.append(problem)
        return problem
    }
}

extension Setting {
    /// What is wrong with a value that has not the shape.
    fileprivate func fact(about value: JSON) -> Problem.Fact {
        let name = name.rawValue
        return switch shape {
        case .flag: .member(path: name, expected: .boolean)
        case .folder: .member(path: name, expected: .folder)
        case .texts: .member(path: name, expected: .texts)
        case .pairs: .member(path: name, expected: .pairs)
        case .lists: .member(path: name, expected: .lists)
        case .code(let codes):
            value.string.map {
                .unknownCode($0, member: name, nearest: nearestText(to: $0, among: codes), of: codes)
            } ?? .member(path: name, expected: .oneOf(codes))
        }
    }
}
