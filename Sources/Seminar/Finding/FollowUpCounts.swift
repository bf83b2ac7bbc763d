/// What came of asking: how many were asked and how many answered, with what result, and what hindered.
///
/// The numbers are those of `toadam stats`: what says the same thing again counts once.
package struct FollowUpCounts: Hashable, Sendable {
    /// Those that nobody has been asked about yet.
    package let open: Int
    /// Those that somebody was asked about, answered or not.
    package let asked: Int
    package let answered: Int
    /// Of the answered ones, how far they have come.
    package let results: [Tally.Line]
    /// Of the answered ones, what hindered them, the most frequent first; what never did is left out.
    package let hindrances: [Tally.Line]

    /// Counts the ideas that pass a filter.
    package init(_ facets: IdeaFacets, of record: Record, filter: IdeaFilter = IdeaFilter()) {
        func tally(by term: Term, _ criteria: [IdeaCriterion]) -> Tally {
            let filter = IdeaFilter(filter.criteria + criteria)
            return Tally(facets, of: record, at: facets.places(passing: filter, in: record), by: term)
        }
        let states = tally(by: .followUp, []).rows
        func count(_ state: FollowUp) -> Int {
            states.first { $0.code == state.rawValue }?.count ?? 0
        }
        open = count(.open)
        answered = count(.answered)
        asked = count(.asked) + answered
        let answers = [IdeaCriterion(.followUp, FollowUp.answered.rawValue)]
        results = tally(by: .status, answers).rows.filter { $0.count > 0 }
        hindrances = tally(by: .hindrance, answers).ranked.rows.filter { $0.code != nil && $0.count > 0 }
    }
}
