/// A filter of the list of ideas under a name: what is often asked for afterwards.
package enum IdeaView: String, CaseIterable, Sendable {
    case all
    /// What was applied, recorded as a result or as the status of an idea.
    case done
    /// What has a date and is not settled, by the date.
    case followUp
    case conflicts, repeats
    /// What nobody has checked yet.
    case unchecked

    package var filter: IdeaFilter {
        switch self {
        case .all: IdeaFilter()
        case .done: IdeaFilter([IdeaCriterion(.done, Term.yes)])
        case .followUp: IdeaFilter([IdeaCriterion(.due, .days(DayRange(isOpen: true)))])
        case .conflicts: IdeaFilter([.conflicting])
        case .repeats: IdeaFilter([IdeaCriterion(.repeated, Term.yes)])
        case .unchecked: IdeaFilter([IdeaCriterion(.review, CodeList.Review.draft.rawValue)])
        }
    }
}
