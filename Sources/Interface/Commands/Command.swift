/// Everything that a key or a name can ask of the program.
///
/// The table (`CommandTable.swift`) says what each is called, which keys it has and where. The hint bar, the help, the
/// palette, the sentences that name a key, the key tables of the documents and the tests all read that table, so that no
/// key stands anywhere else.
package enum Command: Int, CaseIterable, Sendable {
    // The idea being typed
    case save, newLine, form, pickPerson, pickField, pickKind, editLast, editNext, another, star, back
    // What was recorded
    case undo, redo
    // The room
    case nextItem, previousItem, startStop, startNext, toCurrentItem, rehearse
    case pause, minuteMore, minuteLess, fiveMore, fiveLess, itemMinutes, fixedStart
    case skipItem, deferItem, moveItemUp, moveItemDown, renameItem, addItem, splitItem, removeItem
    case breakNow, catchUp, message, recorder, leaveOutGap
    case projector, takeLead, timeline, park, parked, closing
    case floor, callNext, endTurn, speakerLimit, presentGroups, moveUpQueue, moveDownQueue
    case groupWork, groupMinuteMore, groupMinuteLess, groupMinutes, endGroupWork
    // Lists
    case sortPeople, markPresent, markLate, markAbsent, markRestPresent, substitute, addPerson, correctPerson
    case silentPeople
    case search, filter, clearFilters, open, edit, remove
    case countRows, countColumns, countShares, countPeople, rankRows
    case reply, evidence, splitIdea, holdIdea, linkHeld, joinHeld, repeatsHeld, removedIdeas
    case copyIdea, copyList
    case markIdea, markListed, dropMarks, setKind, setField, setReview
    case followUp, answerApplied, answerOngoing, answerStopped, answerNothing, markAsked
    case orderList, extraColumn, keepView, dropView
    // Vietnamese typing and the editor
    case typingMethod, toneStyle, flipWord, externalEditor
    // The program
    case showRun, showIdeas, showPeople, showSummary
    case help, tour, palette, papers, writeTables, paperFacts, writerName, saveElsewhere, drafts, copyAway,
        laptops, settings,
        language, mouse, redraw,
        suspend, leave
    // Any text
    case left, right, wordLeft, wordRight, lineUp, lineDown, lineStart, lineEnd, textStart, textEnd
    case deleteBackward, deleteForward, killWord, killToStart, killToEnd, yank
    // Any list
    case previousRow, nextRow, previousPage, nextPage, firstRow, lastRow, choose, chooseHighlighted, mark,
        exclude
    // Forms
    case nextField, previousField, firstField, lastField, nextValue, previousValue, toggleValue, clearValue
    // Single rooms
    case clearSearch, dropFilter, backToCounts, previousColumn, nextColumn, withdraw, restoreDraft,
        discardDraft, leaveUnsaved
    case writePaper, writePDF, writePage, openPaper, previousPaper, nextPaper, nextForm, changeCopy
    case projectIdeas, previousSession, nextSession, previousListed, nextListed
}

/// The screens, in the order of their keys from F2 on.
package enum Tab: Int, CaseIterable, Hashable, Sendable {
    case run, ideas, people, summary

    /// What its room says of it.
    var entry: ScreenEntry {
        switch self {
        case .run: RunRoom.entry
        case .ideas: IdeasRoom.entry
        case .people: PeopleRoom.entry
        case .summary: SummaryRoom.entry
        }
    }
}
