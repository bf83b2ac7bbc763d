/// How far a course has had effect, after Kirkpatrick: worked out from what an idea is, and never recorded.
///
/// What is only intended is no level of the model, and stands between what was learned and what was done.
package enum KirkpatrickLevel: String, CaseIterable, Sendable {
    case reaction = "1"
    case learning = "2"
    case intention
    case behaviour = "3"
    case results = "4"

    /// - Parameters:
    ///   - isDone: whether it was applied, by its kind or by its status.
    ///   - hasEvidence: whether there is evidence of that.
    init?(of kind: Kind, isDone: Bool, hasEvidence: Bool) {
        switch kind {
        case _ where isDone: self = hasEvidence ? .results : .behaviour
        case .evaluation: self = .reaction
        case .learned: self = .learning
        case .idea: self = .intention
        default: return nil
        }
    }
}
