import Seminar

/// The words that are typed into forms and questions over a screen, kept as a draft of their own.
///
/// They are no idea, but typed all the same: after a crash the next start offers them like any sentence, to be put into the line
/// and from there where they belong.
struct LayerText: Sendable {
    private var identifiers: IdentifierSource
    /// The draft that the words are kept as; nil where nothing is open that they could be typed into.
    private(set) var draft: Identifier?
    /// The words as they were kept last.
    private var kept = ""
    /// The draft of the layer that was left last, to go on with where that is opened again.
    private var left: (draft: Identifier, text: String)?

    init(seed: UInt64) {
        // Other ones than those of changes and ideas, which are made from the seed and from its complement.
        identifiers = IdentifierSource(seed: seed &+ 1)
    }

    /// Keeps the words as they are now.
    ///
    /// - Parameters:
    ///   - texts: those of each open room that takes any.
    ///   - isLeft: whether a room was left with something typed in it, which can be opened again.
    mutating func keep(_ texts: [String], isLeft: Bool, by writer: String, at now: Moment) -> [Effect] {
        let text = texts.filter { !$0.isEmpty }.joined(separator: "\n")
        defer { kept = text }
        guard !text.isEmpty else {
            let former = draft
            draft = texts.isEmpty ? nil : draft ?? identifiers.next(at: now)
            guard let former, !kept.isEmpty else { return [] }
            left = isLeft ? (former, kept) : nil
            return [isLeft ? .dropDraft(former) : .forgetDraft(former)]
        }
        guard text != kept else { return [] }
        let known = left.flatMap { $0.text == text ? $0.draft : nil }
        let idea = draft ?? known ?? identifiers.next(at: now)
        draft = idea
        return [.draft(Draft(idea: idea, at: now, by: writer, set: [ValueName.text: .string(text)]))]
    }
}

extension State {
    /// Keeps what is typed in the rooms over the screen; for the end of each event.
    mutating func keepLayerText(formerlyLeft: Int) -> [Effect] {
        guard let writer = context.writer else { return [] }
        let texts = layers.compactMap { $0.unrecordedText(in: context) }
        return layerText.keep(
            texts, isLeft: abandoned.count > formerlyLeft, by: writer, at: context.now)
    }
}
