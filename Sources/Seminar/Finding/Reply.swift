/// What an idea is to another one that it answers.
package enum Reply: CaseIterable, Hashable, Sendable {
    /// An answer settles the question that it links to, once it is recorded.
    case answer
    case comment, evidence

    /// The values that such an idea begins with: the link, the kind, and the field and item of what it is about.
    ///
    /// Comments are a lecturer's kind; what anybody else answers or remarks is of the kind that ideas of the item begin with.
    package func values(to idea: Idea, speaker: String?, in record: Record) -> Values {
        let isLecturer = speaker.flatMap(record.person)?.person.role == .lecturer
        let ofItem = idea.item.flatMap(record.item)?.item.kind
        let kind: Kind =
            switch self {
            case .answer, .comment: isLecturer ? .advice : ofItem ?? .idea
            case .evidence: .applied
            }
        var values: Values = [
            ValueName.kind: .string(kind.rawValue),
            ValueName.links: .array([.string(idea.id.description)]),
        ]
        if let speaker { values[ValueName.speaker] = .string(speaker) }
        if let field = idea.field { values[ValueName.field] = .string(field) }
        if let item = idea.item { values[ValueName.item] = .string(item) }
        return values
    }
}
