import Seminar
package import Wording

// What each command does, and why it may not be possible.

extension State {
    /// Does what a command says, or says why it cannot be done now.
    mutating func perform(_ command: Command) -> [Effect] {
        if let reason = unavailable(command) {
            tell(reason, .warning)
            return []
        }
        switch command {
        case .save: return saveCapture()
        case .newLine: return breakLine()
        case .form: return openForm()
        case .pickPerson: return startPick("@")
        case .pickField: return startPick("#")
        case .pickKind: return startPick("!")
        case .editLast: return editLast()
        case .star: return toggleStar()
        case .cancelEdit: return closeLayer()
        case .undo: return undoLast()
        case .redo: return redoLast()
        case .nextItem: return viewItem(1)
        case .previousItem: return viewItem(-1)
        case .startStop: return startOrStop()
        case .toCurrentItem:
            run.viewed = record.room.currentItem
            return []
        case .rehearse: return toggleRehearsal()
        case .pause: return pauseOrResume()
        case .minuteMore: return changeMinutes(by: 1)
        case .minuteLess: return changeMinutes(by: -1)
        case .fiveMore: return changeMinutes(by: 5)
        case .fiveLess: return changeMinutes(by: -5)
        case .itemMinutes: return setMinutes()
        case .fixedStart: return setFixedStart()
        case .skipItem: return skipOrReturn()
        case .deferItem: return deferOrReturn()
        case .moveItemUp: return moveItem(-1)
        case .moveItemDown: return moveItem(1)
        case .renameItem: return renameItem()
        case .addItem: return viewedItem.map { prompt(.newItem(after: $0.id)) } ?? []
        case .splitItem: return viewedItem.map { prompt(.splitItem($0.id)) } ?? []
        case .removeItem: return removeItem()
        case .projector: return openProjector()
        case .takeLead: return takeLead()
        case .timeline: return openTimeline()
        case .park: return park()
        case .parked: return openParked()
        case .closing: return openClosing()
        case .floor: return openFloor()
        case .callNext: return callNext()
        case .endTurn: return endTurn()
        case .speakerLimit: return prompt(.speakerLimit, String((record.room.speakerLimit ?? 0) / 60))
        case .presentGroups: return presentGroups()
        case .moveUpQueue: return moveInQueue(-1)
        case .moveDownQueue: return moveInQueue(1)
        case .groupWork: return startOrPauseGroupWork()
        case .groupMinuteMore: return changeGroupMinutes(by: 1)
        case .groupMinuteLess: return changeGroupMinutes(by: -1)
        case .groupMinutes: return setGroupMinutes()
        case .endGroupWork: return endGroupWork()
        case .sortPeople: return sortPeople()
        case .markPresent: return mark(.present)
        case .markLate: return mark(.late)
        case .markAbsent: return mark(.absent)
        case .markRestPresent: return markRestPresent()
        case .addPerson: return openPersonForm(of: nil)
        case .correctPerson: return openPersonForm(of: targetPerson?.person.id)
        case .search: return openSearch()
        case .filter: return openFilter()
        case .clearFilters: return clearFilters()
        case .open: return openSelected()
        case .edit: return editSelected()
        case .remove: return removeSelected()
        case .typingMethod: return changeTypingMethod()
        case .toneStyle: return changeToneStyle()
        case .flipWord: return flipWord()
        case .externalEditor: return openEditor()
        case .showRun: return show(.run)
        case .showIdeas: return show(.ideas)
        case .showPeople: return show(.people)
        case .showSummary: return show(.summary)
        case .help: return openHelp()
        case .palette: return openPalette()
        case .writerName: return prompt(.writerName, writer ?? "")
        case .saveElsewhere: return prompt(.elsewhere)
        case .drafts: return openDrafts()
        case .copyAway: return [.copyAway]
        case .laptops: return openLaptops()
        case .language: return changeLanguage()
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .leave: return leave()
        }
    }

    /// Why a command cannot be used now; nil when it can.
    package func unavailable(_ command: Command) -> Phrase? {
        typealias Reason = Phrase.Unavailable
        if command.entry.records {
            if isReadOnly { return Reason.readOnly }
            // What is typed may be saved while the folder is still being read: it waits.
            if !isLoaded, command != .save, command != .newLine { return Reason.loading }
        }
        switch command {
        case .undo: return undoable.isEmpty && !canUndoTyping ? Reason.nothingToUndo : nil
        case .redo: return redoable.isEmpty && !canRedoTyping ? Reason.nothingToRedo : nil
        case .editLast: return lastOwnIdea == nil ? Reason.noIdea : nil
        case .toCurrentItem, .pause: return currentItem == nil ? Reason.noCurrentItem : nil
        case .startStop, .minuteMore, .minuteLess, .fiveMore, .fiveLess, .itemMinutes, .fixedStart, .skipItem,
            .deferItem, .moveItemUp, .moveItemDown, .renameItem, .addItem, .splitItem:
            return viewedItemID == nil ? Reason.noItem : nil
        case .drafts: return leftDrafts.isEmpty ? Reason.noDrafts : nil
        case .saveElsewhere: return writing.failure == nil ? Reason.nothingUnsaved : nil
        case .takeLead:
            return record.room.leader == writer ? Reason.leadsAlready : nil
        case .callNext: return record.floor.waiting.isEmpty ? Reason.nobodyWaits : nil
        case .endTurn: return record.floor.speaking == nil ? Reason.nobodySpeaks : nil
        case .presentGroups: return groupsToPresent.isEmpty ? Reason.noGroupToPresent : nil
        case .moveUpQueue, .moveDownQueue:
            if case .floor? = layers.last { return record.floor.waiting.isEmpty ? Reason.nobodyWaits : nil }
            return Reason.queueNotOpen
        case .groupWork:
            return currentItem.map { $0.facts.started != nil && $0.facts.ended == nil } ?? false
                ? nil : Reason.noCurrentItem
        case .groupMinuteMore, .groupMinuteLess, .groupMinutes, .endGroupWork:
            return groupWork == nil ? Reason.noGroupWork : nil
        case .removeItem: return viewedItem.map { $0.plan == nil } ?? false ? nil : Reason.planned
        case .markPresent, .markLate, .markAbsent, .correctPerson:
            return targetPerson == nil ? Reason.nobodySelected : nil
        case .markRestPresent: return record.roster.isEmpty ? Reason.nobodySelected : nil
        case .clearFilters: return ideas.filter.isEmpty ? Reason.noFilter : nil
        case .star, .edit, .remove: return targetIdea == nil ? Reason.notSelected : nil
        case .save, .newLine, .form, .pickPerson, .pickField, .pickKind, .cancelEdit, .nextItem,
            .previousItem,
            .projector, .timeline, .park, .parked, .closing,
            .rehearse, .floor, .speakerLimit, .sortPeople, .addPerson, .search, .filter, .open, .typingMethod,
            .toneStyle,
            .flipWord, .externalEditor, .showRun, .showIdeas, .showPeople, .showSummary, .help, .palette,
            .writerName, .copyAway, .laptops, .language, .redraw, .suspend, .leave:
            return nil
        }
    }

    mutating func show(_ tab: Tab) -> [Effect] {
        layers.removeAll()
        self.tab = tab
        return []
    }

    mutating func closeLayer() -> [Effect] {
        _ = layers.popLast()
        return []
    }

    private mutating func changeLanguage() -> [Effect] {
        let all = Language.allCases
        let next = (all.firstIndex(of: language) ?? 0) + 1
        language = all[next % all.count]
        preferences.language = language
        return keepPreferences()
    }

    /// Keeps the preferences, except where nothing may be written.
    func keepPreferences() -> [Effect] {
        isReadOnly ? [] : [.keep(preferences)]
    }

    private mutating func undoLast() -> [Effect] {
        if canUndoTyping { return undoTyping() }
        let effects = undo()
        let undone = own.last.flatMap(record.change)?.undoes.flatMap(record.change)
        tell(effects.isEmpty ? Phrase.Run.changedSince : Phrase.Run.undone(describe(undone)))
        return effects
    }

    private mutating func redoLast() -> [Effect] {
        if canRedoTyping { return redoTyping() }
        let change = redoable.first.flatMap(\.undoes).flatMap(record.change)
        let effects = redo()
        tell(effects.isEmpty ? Phrase.Run.changedSince : Phrase.Run.redone(describe(change)))
        return effects
    }

    /// What a change was about, in a few words.
    private func describe(_ change: Change?) -> String {
        switch change?.subject {
        case .idea(let id): record.idea(id).map { record.number(of: $0) } ?? ""
        case .item(let id): record.item(id)?.item.title(language) ?? id
        case .person(let id): record.person(id)?.person.name ?? id
        case .floor(let id)?:
            record.history(.floor(id)).values(counting: record.counts).text("person").map(name) ?? ""
        case .room, .unknown, nil: ""
        }
    }

    private mutating func leave() -> [Effect] {
        guard writing.failure == nil else {
            layers.append(.unsaved)
            return []
        }
        return [.leave]
    }
}
