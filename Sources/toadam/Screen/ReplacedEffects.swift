import Interface
import Seminar

// What later effects of a burst of keys make needless.

extension [Effect] {
    /// These without drafts and papers that a later one replaces: of a burst the last draft is the one that must be saved, and
    /// the last paper the one that is looked at.
    var withoutReplaced: [Effect] {
        guard count > 1 else { return self }
        return enumerated().filter { index, effect in
            let later = self[(index + 1)...]
            return switch effect {
            case .draft(let draft): !later.contains { $0.replacesDraft(of: draft.idea) }
            case .preparePaper: !later.contains(where: \.isPaper)
            default: true
            }
        }
        .map(\.element)
    }
}

extension Effect {
    var isDraft: Bool {
        if case .draft = self { true } else { false }
    }

    var isPaper: Bool {
        if case .preparePaper = self { true } else { false }
    }

    /// Whether it makes an earlier draft of the idea needless.
    func replacesDraft(of idea: Identifier) -> Bool {
        switch self {
        case .draft(let draft): draft.idea == idea
        case .dropDraft(let dropped), .forgetDraft(let dropped): dropped == idea
        case .append, .sign, .retry, .saveElsewhere, .copyAway, .findDrafts, .save, .show, .become, .edit,
            .copy,
            .preparePaper, .writePaper, .writePDF, .writeTables, .createSeminar, .replaceSessions,
            .replaceProgramme, .openFile, .reportMouse, .bell, .redraw, .suspend, .leave:
            false
        }
    }
}
