/// What ideas name and the seminar does not have: an item, a speaker or a field that was taken out of the programme or got
/// another code there, or that a journal brought which is missing.
///
/// Such an idea is kept and shown with the bare code; a person must be told, since lists by item or by person pass it over.
struct LostNames: Hashable, Sendable {
    private(set) var ofIdeas: [Identifier: [LostName]] = [:]
    private var counts: [LostName: Int] = [:]

    /// How many names are lost, however many ideas have them.
    var count: Int { counts.count }

    /// Takes note of what one idea names in vain, in the place of what was known of it.
    mutating func set(_ names: [LostName], of idea: Identifier) {
        guard !names.isEmpty || !ofIdeas.isEmpty else { return }
        for former in ofIdeas[idea] ?? [] {
            counts[former, default: 0] -= 1
            if counts[former] == 0 { counts[former] = nil }
        }
        ofIdeas[idea] = names.isEmpty ? nil : names
        for name in names { counts[name, default: 0] += 1 }
    }
}

/// An item, a speaker or a field, by the code that stands for nothing.
package struct LostName: Hashable, Sendable {
    package enum Kind: Int, Hashable, Sendable { case item, speaker, field }

    package let kind: Kind
    package let code: String
}

extension Record {
    /// How many items, speakers and fields are named in vain.
    package var lostNameCount: Int { lostNames.count }

    /// How many of them entries of one of several seminars name.
    package func lostNameCount(ofSeminar place: Int) -> Int {
        let ofSeminar = lostNames.ofIdeas.filter { idea($0.key)?.recorded.seminar == place }
        return Set(ofSeminar.values.joined()).count
    }

    /// What is named in vain, as problems of the programme, each with the ideas that name it.
    package var lostNameProblems: [Problem] {
        var ideas: [LostName: [Idea]] = [:]
        for idea in lostNames.ofIdeas.keys.compactMap(idea).sorted(by: { $0.recorded < $1.recorded }) {
            for name in lostNames.ofIdeas[idea.id] ?? [] { ideas[name, default: []].append(idea) }
        }
        return ideas.sorted { ($0.key.kind.rawValue, $0.key.code) < ($1.key.kind.rawValue, $1.key.code) }
            .map { name, ideas in
                let first = ideas.prefix(LostName.mostNumbers).map(number)
                return Problem(
                    file: "programme.json",
                    fact: .lostName(name, ideas: first, more: ideas.count - first.count))
            }
    }

    /// What an idea that is looked at names in vain.
    func lostNames(of idea: Idea) -> [LostName] {
        var lost: [LostName] = []
        if let item = idea.item, itemPlaces[item] == nil { lost.append(LostName(kind: .item, code: item)) }
        if let speaker = idea.speaker, speaker != Speaker.unknown, person(speaker) == nil,
            !groupIDs.contains(speaker)
        {
            lost.append(LostName(kind: .speaker, code: speaker))
        }
        if let field = idea.field, !fieldCodes.contains(field) {
            lost.append(LostName(kind: .field, code: field))
        }
        return lost.isEmpty || !holds(idea) ? [] : lost
    }
}

extension LostName {
    /// How many ideas a sentence names.
    fileprivate static let mostNumbers = 5
}
