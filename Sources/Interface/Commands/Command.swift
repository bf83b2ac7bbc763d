/// Everything that can be asked of the program by name or by key.
///
/// The table (`CommandTable.swift`) says what each is called, which keys it has and where; `State.perform` does it.
/// The hint bar, the help, the palette, the key reference and the tests all read that table, so that no key stands
/// anywhere else.
package enum Command: Int, CaseIterable, Sendable {
    // The idea being typed
    case save, newLine, form, pickPerson, pickField, pickKind, editLast, star, cancelEdit
    // What was recorded
    case undo, redo
    // The room
    case nextItem, previousItem, startStop, toCurrentItem, rehearse
    case pause, minuteMore, minuteLess, fiveMore, fiveLess, itemMinutes, fixedStart
    case skipItem, deferItem, moveItemUp, moveItemDown, renameItem, addItem, splitItem, removeItem
    case projector, takeLead, timeline, park, parked, closing
    case floor, callNext, endTurn, speakerLimit, presentGroups, moveUpQueue, moveDownQueue
    case groupWork, groupMinuteMore, groupMinuteLess, groupMinutes, endGroupWork
    // Lists
    case sortPeople, markPresent, markLate, markAbsent, markRestPresent, addPerson, correctPerson
    case search, filter, clearFilters, open, edit, remove
    // Vietnamese typing and the editor
    case typingMethod, toneStyle, flipWord, externalEditor
    // The program
    case showRun, showIdeas, showPeople, showSummary
    case help, palette, writerName, saveElsewhere, drafts, copyAway, laptops, language, redraw, suspend, leave
}

/// Where the keys of a command work and where the palette offers it.
package enum Place: Hashable, Sendable {
    case everywhere
    case tab(Tab)
    case form
    case details
    case person
    case floor
}

/// The four screens, in the order of their keys F2 to F5.
package enum Tab: Int, CaseIterable, Hashable, Sendable {
    case run, ideas, people, summary
}
