/// A table that somebody wants for a spreadsheet.
package enum TableKind: String, CaseIterable, Sendable {
    case ideas, roster, attendance, timetable
    /// What is asked half a year later, with room for the answers.
    case followUp = "follow-up"
}

/// What a workbook is to hold, as it is asked for on the screen.
package enum TableRequest: Hashable, Sendable {
    /// Whole tables, a sheet each.
    case tables([TableKind])
    /// These ideas, in this order.
    case ideas([Identifier])
    /// The counts of what a filter lets through.
    case counts(Counting, IdeaFilter)
}
