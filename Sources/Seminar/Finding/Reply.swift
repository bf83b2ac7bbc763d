/// What an idea is to another one that it answers.
package enum Reply: CaseIterable, Hashable, Sendable {
    /// An answer settles the question that it links to, once it is recorded.
    case answer
    case comment

    /// What is said to an idea: to a question an answer.
    package init(to idea: Idea) { self = idea.kind == Kind.question.rawValue ? .answer : .comment }

    /// The values that such an idea begins with: the link, and the field and item of what it is about.
    package static func values(to idea: Idea) -> Values {
        var values: Values = [ValueName.links: .array([.string(idea.id.description)])]
        if let field = idea.field { values[ValueName.field] = .string(field) }
        if let item = idea.item { values[ValueName.item] = .string(item) }
        return values
    }

    /// The kind of such an idea where nobody chooses one.
    ///
    /// Comments are a lecturer's kind; what anybody else answers or remarks is of the kind that ideas of the item begin with.
    package static func kind(saidBy speaker: String?, in item: String?, of record: Record) -> Kind {
        if speaker.flatMap(record.person)?.person.role == .lecturer { return .advice }
        return item.flatMap(record.item)?.item.kind ?? .idea
    }
}

extension Record {
    /// What was recorded as an answer to a question, and stands: what it settled the question by in one action.
    package func answers(to question: Idea) -> [Idea] {
        history(.idea(question.id)).changes.filter { $0.set[ValueName.answered] == true }.compactMap(\.action)
            .compactMap(change).compactMap { change in
                if case .idea(let id) = change.subject { idea(id) } else { nil }
            }.filter { !$0.isRemoved && $0.id != question.id && $0.rehearsal == nil }
    }
}
