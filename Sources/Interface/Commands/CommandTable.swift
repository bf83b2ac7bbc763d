import Display
import Seminar
import Wording

extension Command {
    package var entry: CommandEntry { Self.entries[rawValue] }

    /// The key to show, as sentences write it; empty where there is none.
    package var keyLabel: String { entry.keys.first?.spokenLabel ?? "" }

    /// The key to show at a place.
    func keyLabel(at place: KeyPlace) -> String { entry.keys(at: place).first?.spokenLabel ?? keyLabel }

    /// The last of its keys, for where the first means something else.
    var otherKeyLabel: String { entry.keys.last?.spokenLabel ?? "" }

    /// The keys that go up and down a list, as sentences name them together.
    static var rowKeys: String { previousRow.keyLabel + nextRow.keyLabel }
    static var pageKeys: String { "\(previousPage.keyLabel) \(nextPage.keyLabel)" }
    /// The keys that go through the values of a picked row.
    static var valueKeys: String { previousValue.keyLabel + nextValue.keyLabel }

    /// The table, made once: hints and keys are looked up at each key.
    private static let entries = allCases.map(\.described)

    /// By key first, because most keys are letters that mean nothing anywhere.
    private static let byKey: [Key: [(place: KeyPlace, command: Command)]] =
        allCases.reduce(into: [:]) { found, command in
            for (keys, places) in command.entry.bindings {
                for key in keys { found[key, default: []] += places.map { ($0, command) } }
            }
        }

    /// The command of a key at a place itself; nil where the key has none there.
    static func command(for key: Key, at place: KeyPlace) -> Command? { meanings(of: key, at: [place]).first }

    /// What a key may mean, the nearest place first.
    static func meanings(of key: Key, at places: @autoclosure () -> [KeyPlace]) -> [Command] {
        guard let meanings = byKey[key] else { return [] }
        return places().compactMap { place in meanings.first { $0.place == place }?.command }
    }

    /// What the hint bar offers at a place, the most important first.
    static func hints(at place: KeyPlace) -> [Command] { hinted.first { $0.place == place }?.commands ?? [] }

    private static let hinted: [(place: KeyPlace, commands: [Command])] = allCases.flatMap { command in
        command.entry.hints.map { (place: $0.key, rank: $0.value, command: command) }
    }
    .sorted { $0.rank < $1.rank }
    .reduce(into: []) { found, hint in
        if let index = found.firstIndex(where: { $0.place == hint.place }) {
            found[index].commands.append(hint.command)
        } else {
            found.append((hint.place, [hint.command]))
        }
    }

    /// The one table of commands.
    ///
    /// Keys stand here and nowhere else.
    private var described: CommandEntry {
        typealias Name = Phrase.Command
        typealias Words = Phrase.CommandWords
        typealias Editor = Phrase.Editor
        typealias Reason = Phrase.Unavailable
        typealias Key = Display.Key
        switch self {
        // The idea being typed
        case .save:
            return CommandEntry(
                Name.save, short: Name.saveShort, [.enter, .control("s")], at: [.line, .form, .personForm],
                hints: [.line: 1], records: true, waitsForFolder: true
            )
            .found(as: "lu", by: Words.save)
        case .newLine:
            return CommandEntry(
                Name.newLine, short: Name.newLineShort, [.named(.enter, .alt), .control("j")],
                at: [.line, .form], records: true, waitsForFolder: true
            )
            .found(as: "xd", by: Words.newLine)
        case .form:
            return CommandEntry(
                Name.form, short: Name.formShort, [.tab], at: [.line], hints: [.line: 3], records: true
            )
            .found(as: "ct", by: Words.form)
        case .pickPerson:
            return pick(.person, Name.pickPerson, Name.pickPersonShort, rank: 2)
                .found(by: Words.pickPerson)
        case .pickField:
            return pick(.field, Name.pickField, Name.pickFieldShort, rank: 4)
                .found(by: Words.pickField)
        case .pickKind:
            return pick(.kind, Name.pickKind, Name.pickKindShort, rank: 5)
                .found(by: Words.pickKind)
        case .editLast:
            return CommandEntry(
                Name.editLast, short: Name.editLastShort, [.named(.up)], at: [.line], records: true,
                unless: { $0.scribe.lastOwnIdea == nil ? Reason.noIdea : nil }
            )
            .found(as: "sv", by: Words.editLast)
        case .editNext:
            return CommandEntry(Name.editNext, [.named(.down)], at: [.line], records: true, isNamed: false)
        case .another:
            return CommandEntry(
                Name.another, [.alt("i")], at: [.line, .form, .choices], records: true,
                unless: { $0.isSentenceBlank ? Reason.nothingTyped : nil }
            )
            .found(as: "ck", by: Words.another)
        case .star:
            return CommandEntry(
                Name.star, short: Name.starShort, [.control("b"), .function(7)],
                at: [.leading, .tab(.ideas), .details, .form],
                hints: [.tab(.ideas): 6, .marked: 5, .details: 2],
                records: true, unless: { $0.hasIdeas || $0.isFormOpen ? nil : Reason.notSelected },
                does: { state in
                    let ideas = state.ideas
                    guard let first = ideas.first else { return [] }
                    guard ideas.count > 1 else { return [.record(.idea(first.id, .star(!first.isStarred)))] }
                    return [.record(.ideas(ideas.map(\.id), .star(!ideas.allSatisfy(\.isStarred))))]
                }
            )
            .found(as: "sa", by: Words.star)
        case .back:
            return CommandEntry(
                Name.back, [.escape], at: [.line, .form, .choices, .picker, .layer],
                hints: [.picker: 2, .details: 5, .person: 7], isNamed: false)
        // What was recorded
        case .undo:
            return CommandEntry(
                Name.undo, [.control("z")], at: [.everywhere],
                hints: [.line: 9, .tab(.ideas): 10, .followUp: 7, .tab(.people): 9, .details: 4, .person: 6],
                records: true,
                unless: { $0.canUndo ? nil : Reason.nothingToUndo },
                does: { _ in [.undo] }
            )
            .found(as: "hu", by: Words.undo)
        case .redo:
            return CommandEntry(
                Name.redo, [.control("y")], at: [.everywhere], records: true,
                unless: { $0.scribe.canRedo || $0.canRedoTyping ? nil : Reason.nothingToRedo },
                does: { _ in [.redo] }
            )
            .found(as: "la", by: Words.redo)
        // The room
        case .nextItem:
            return CommandEntry(
                Name.nextItem, short: Name.nextItemShort, [.named(.pageDown), .control("n")], at: [.leading],
                hints: [.line: 6, .leading: 1], does: { $0.viewingNeighbour(1) }
            )
            .found(as: "ms", by: Words.nextItem)
        case .previousItem:
            return CommandEntry(
                Name.previousItem, short: Name.previousItemShort, [.named(.pageUp), .control("p")],
                at: [.leading], hints: [.leading: 2], does: { $0.viewingNeighbour(-1) }
            )
            .found(as: "mt", by: Words.previousItem)
        case .startStop:
            return CommandEntry(
                Name.startStop, short: Name.startShort, [.control("g")], at: [.leading],
                hints: [.line: 7], records: true, unless: Self.withoutItem,
                does: { $0.viewing { .record(.item($0.id, $0.facts.hasClockRunning ? .end : .start)) } }
            )
            .found(as: "bd", by: Words.startStop)
        case .startNext:
            return leading(
                Name.startNext, short: Name.startNextShort, [.alt("x")], onLists: true, hint: 10,
                unless: Self.withoutCurrentItem,
                does: { state in
                    state.record.currentItem.map { item in
                        let isLast = state.record.endsSession(item)
                        return [.record(.item(item.id, isLast ? .end : .endAndStartNext))]
                    } ?? []
                }
            )
            .found(as: "kt", by: Words.startNext)
        case .breakNow:
            return leading(
                Name.breakNow,
                does: { state in
                    let words = Phrase.Run.breakTitle
                    let title = Localized(
                        [.vietnamese: words.vi, .english: words.en, .japanese: words.ja],
                        original: state.record.programme.language)
                    return [.record(.room(.breakNow(title: title, minutes: RoomState.usualBreakMinutes)))]
                }
            )
            .found(as: "ng", by: Words.breakNow)
        case .catchUp:
            return leading(
                Name.catchUp,
                unless: {
                    $0.shortening != nil ? nil : $0.isLate ? Reason.nothingToShorten : Reason.notLate
                },
                does: { state in
                    state.shortening.map {
                        [.record(.room(.giveMinutes(-$0.minutes, to: $0.items)))]
                    } ?? []
                }
            )
            .found(as: "rg", by: Words.catchUp)
        case .message:
            return leading(
                Name.message,
                does: { [$0.prompting(for: .message)] }
            )
            .found(as: "nt", by: Words.message)
        case .recorder:
            return leading(
                Name.recorder,
                does: { [.record(.room(.record(isOn: $0.record.recorder(at: $0.now) == nil)))] }
            )
            .found(as: "ga", by: Words.recorder)
        case .leaveOutGap:
            return leading(
                Name.leaveOutGap, [.alt("u")],
                unless: { $0.context.openGap == nil ? Reason.noGap : nil }, does: { _ in [.leaveOutGap] }
            )
            .found(as: "km", by: Words.leaveOutGap)
        case .toCurrentItem:
            return CommandEntry(
                Name.toCurrentItem, short: Name.toCurrentItemShort, [.control("t")], at: [.leading, .form],
                unless: { $0.differsFromRoom ? nil : Self.withoutCurrentItem($0) },
                does: { [.view($0.record.room.currentItem)] }
            )
            .found(as: "ht", by: Words.toCurrentItem)
        case .rehearse:
            return CommandEntry(
                Name.rehearse, short: Name.rehearseShort, [.control("r")], at: [.leading], records: true,
                unless: Self.withSentence, does: { _ in [.rehearse] }
            )
            .found(as: "dt", by: Words.rehearse)
        case .pause:
            return leading(
                Name.pause, short: Name.pauseShort, [.function(6), .alt("p")], onLists: true, hint: 13,
                unless: Self.withoutCurrentItem,
                does: { state in
                    state.record.currentItem.map {
                        [.record(.item($0.id, $0.facts.isRunning ? .pause : .resume))]
                    } ?? []
                }
            )
            .found(as: "td", by: Words.pause)
        case .minuteMore:
            return leading(
                Name.minuteMore, [.named(.up, .alt)], unless: Self.withoutItem,
                does: { $0.viewing { .record(.item($0.id, .giveMinutes(1))) } }
            )
            .found(as: "+1", by: Words.minuteMore)
        case .minuteLess:
            return leading(
                Name.minuteLess, [.named(.down, .alt)], unless: Self.withoutItem,
                does: { $0.viewing { .record(.item($0.id, .giveMinutes(-1))) } }
            )
            .found(as: "-1", by: Words.minuteLess)
        case .fiveMore:
            return leading(
                Name.fiveMore, [.named(.pageUp, .alt)], unless: Self.withoutItem,
                does: { $0.viewing { .record(.item($0.id, .giveMinutes(5))) } }
            )
            .found(as: "+5", by: Words.fiveMore)
        case .fiveLess:
            return leading(
                Name.fiveLess, [.named(.pageDown, .alt)], unless: Self.withoutItem,
                does: { $0.viewing { .record(.item($0.id, .giveMinutes(-5))) } }
            )
            .found(as: "-5", by: Words.fiveLess)
        case .itemMinutes:
            return leading(
                Name.itemMinutes, unless: Self.withoutItem,
                does: { state in
                    state.viewing { state.prompting(for: .itemMinutes($0.id)) }
                }
            )
            .found(as: "sp", by: Words.itemMinutes)
        case .fixedStart:
            return leading(
                Name.fixedStart,
                unless: {
                    Self.withoutItem($0)
                        ?? ($0.viewedItem?.facts.started == nil ? nil : Reason.startedAlready)
                },
                does: { state in
                    state.viewing { state.prompting(for: .itemStart($0.id)) }
                }
            )
            .found(as: "gc", by: Words.fixedStart)
        case .skipItem:
            return leading(
                Name.skipItem, unless: { Self.ended($0) { $0.isSkipped } },
                does: { $0.viewing { .record(.item($0.id, $0.facts.isSkipped ? .bringBack : .skip)) } }
            )
            .found(as: "bq", by: Words.skipItem)
        case .deferItem:
            return leading(
                Name.deferItem, unless: { Self.ended($0) { $0.isDeferred } },
                does: { $0.viewing { .record(.item($0.id, $0.facts.isDeferred ? .bringBack : .postpone)) } }
            )
            .found(as: "th", by: Words.deferItem)
        case .moveItemUp:
            return leading(
                Name.moveItemUp, unless: Self.withoutItem,
                does: { $0.viewing { .record(.item($0.id, .move(-1))) } }
            )
            .found(as: "ml", by: Words.moveItemUp)
        case .moveItemDown:
            return leading(
                Name.moveItemDown, unless: Self.withoutItem,
                does: { $0.viewing { .record(.item($0.id, .move(1))) } }
            )
            .found(as: "mx", by: Words.moveItemDown)
        case .renameItem:
            return leading(
                Name.renameItem, unless: Self.withoutItem,
                does: { state in
                    state.viewing {
                        state.prompting(for: .itemTitle($0.id))
                    }
                }
            )
            .found(as: "dm", by: Words.renameItem)
        case .addItem:
            return leading(
                Name.addItem, unless: Self.withoutItem,
                does: { state in state.viewing { state.prompting(for: .newItem(after: $0.id)) } }
            )
            .found(as: "tm", by: Words.addItem)
        case .splitItem:
            return leading(
                Name.splitItem, unless: Self.withoutItem,
                does: { state in state.viewing { state.prompting(for: .splitItem($0.id)) } }
            )
            .found(as: "cd", by: Words.splitItem)
        case .removeItem:
            return leading(
                Name.removeItem,
                unless: { $0.viewedItem.map { $0.plan == nil } ?? false ? nil : Reason.planned },
                does: { $0.viewing { .record(.item($0.id, .remove)) } }
            )
            .found(as: "xm", by: Words.removeItem)
        case .projector:
            return CommandEntry(
                Name.projector, short: Name.projectorShort, [.alt("w")], at: [.leading],
                does: { _ in [.open(ProjectorRoom()), .tell(ProjectorRoom.advice(isAlone: false))] }
            )
            .found(as: "mc", by: Words.projector)
        case .takeLead:
            return leading(
                Name.takeLead, [.alt("l")],
                unless: { $0.context.isLeading ? Reason.leadsAlready : nil },
                does: { _ in [.record(.room(.lead))] }
            )
            .found(as: "dh", by: Words.takeLead)
        case .timeline:
            return CommandEntry(
                Name.timeline, [.alt("t")], at: [.everywhere], does: { [.open(TimelineRoom(in: $0.context))] }
            )
            .found(as: "tg", by: Words.timeline)
        case .park:
            return leading(Name.park, [.alt("k")])
                .found(as: "gl", by: Words.park)
        case .parked:
            return CommandEntry(
                Name.parked, [.alt("o")], at: [.everywhere], does: { _ in [.open(ParkedRoom())] }
            )
            .found(as: "dg", by: Words.parked)
        case .closing:
            return CommandEntry(
                Name.closing, [.alt("c")], at: [.everywhere], does: { _ in [.open(ClosingRoom())] }
            )
            .found(as: "bm", by: Words.closing)
        // The floor
        case .floor:
            return CommandEntry(
                Name.floor, short: Name.floorShort, [.function(10), .alt("q")], at: [.everywhere],
                hints: [.line: 11], records: true, does: { [.open(FloorRoom(in: $0.context))] }
            )
            .found(as: "hd", by: Words.floor)
        case .callNext:
            return CommandEntry(
                Name.callNext, short: Name.callNextShort, [.alt("n")], at: [.everywhere],
                hints: [.line: 12], records: true,
                unless: { $0.record.canCallNext(at: $0.now) ? nil : Reason.nobodyWaits },
                does: { _ in [.record(.floor(.callNext))] }
            )
            .found(as: "mn", by: Words.callNext)
        case .endTurn:
            return CommandEntry(
                Name.endTurn, [.alt("d")], at: [.everywhere], records: true,
                unless: { $0.record.floor.speaking == nil ? Reason.nobodySpeaks : nil },
                does: { _ in [.record(.floor(.endTurn))] }
            )
            .found(as: "kl", by: Words.endTurn)
        case .speakerLimit:
            return leading(
                Name.speakerLimit,
                does: { [$0.prompting(for: .speakerLimit)] }
            )
            .found(as: "gh", by: Words.speakerLimit)
        case .presentGroups:
            return CommandEntry(
                Name.presentGroups, [.alt("r")], at: [.everywhere], records: true,
                unless: { $0.record.groupsToPresent.isEmpty ? Reason.noGroupToPresent : nil },
                does: { _ in [.record(.floor(.presentGroups))] }
            )
            .found(as: "tb", by: Words.presentGroups)
        case .moveUpQueue:
            return CommandEntry(
                Name.moveUpQueue, [.named(.up, .alt)], at: [.floor], records: true, unless: Self.outsideQueue
            )
            .found(as: "hl", by: Words.moveUpQueue)
        case .moveDownQueue:
            return CommandEntry(
                Name.moveDownQueue, [.named(.down, .alt)], at: [.floor], records: true,
                unless: Self.outsideQueue
            )
            .found(as: "hx", by: Words.moveDownQueue)
        // Group work
        case .groupWork:
            return leading(
                Name.groupWork, [.alt("g")], onLists: true,
                unless: { $0.record.currentItem?.facts.isBegun ?? false ? nil : Reason.noCurrentItem },
                does: { $0.startingGroupWork }
            )
            .found(as: "tn", by: Words.groupWork)
        case .groupMinuteMore:
            return leading(
                Name.groupMinuteMore, [.alt(".")], unless: Self.withoutGroupWork,
                does: { _ in [.record(.groups(.giveMinutes(1)))] }
            )
            .found(as: "n+", by: Words.groupMinuteMore)
        case .groupMinuteLess:
            return leading(
                Name.groupMinuteLess, [.alt(",")], unless: Self.withoutGroupWork,
                does: { _ in [.record(.groups(.giveMinutes(-1)))] }
            )
            .found(as: "n-", by: Words.groupMinuteLess)
        case .groupMinutes:
            return leading(
                Name.groupMinutes, unless: Self.withoutGroupWork, does: { $0.promptingForGroupMinutes }
            )
            .found(as: "np", by: Words.groupMinutes)
        case .endGroupWork:
            return leading(
                Name.endGroupWork, [.alt("e")], onLists: true, unless: Self.withoutGroupWork,
                does: { _ in [.record(.groups(.end))] }
            )
            .found(as: "kn", by: Words.endGroupWork)
        // Lists
        case .sortPeople:
            return CommandEntry(
                Name.sortPeople, short: Name.sortPeopleShort, [.tab], at: [.tab(.people)],
                hints: [.tab(.people): 6]
            )
            .found(as: "sx", by: Words.sortPeople)
        case .markPresent:
            return people(
                Name.markPresent, Name.markPresentShort, [.alt("1"), .character(" ")],
                [.tab(.people), .person],
                rank: 2, unless: Self.withoutPerson, does: { $0.marking(.present) }
            )
            .found(as: "cm", by: Words.markPresent)
        case .markLate:
            return people(
                Name.markLate, Name.markLateShort, [.alt("2")], [.tab(.people), .person], rank: 3,
                unless: Self.withoutPerson, does: { $0.marking(.late) }
            )
            .found(as: "dn", by: Words.markLate)
        case .markAbsent:
            return people(
                Name.markAbsent, Name.markAbsentShort, [.alt("3")], [.tab(.people), .person], rank: 4,
                unless: Self.withoutPerson, does: { $0.marking(.absent) }
            )
            .found(as: "vm", by: Words.markAbsent)
        case .markRestPresent:
            return people(
                Name.markRestPresent, Name.markRestPresentShort, [.alt("0")], [.tab(.people)], rank: 5,
                unless: { $0.record.roster.isEmpty ? Reason.nobodySelected : nil },
                does: { _ in [.record(.person(.markRestPresent))] }
            )
            .found(as: "cl", by: Words.markRestPresent)
        case .substitute:
            return CommandEntry(
                Name.substitute, at: [.tab(.people), .person], records: true, unless: Self.withoutPerson,
                does: { state in
                    state.person.map { [state.prompting(for: .substitute($0.person.id))] } ?? []
                }
            )
            .found(as: "ts", by: Words.substitute)
        case .silentPeople:
            return CommandEntry(Name.silentPeople, [.alt("h")], at: [.tab(.people)])
                .found(as: "cp", by: Words.silentPeople)
        case .correctPerson:
            return people(
                Name.correctPerson, Name.correctPersonShort, [.control("o")], [.tab(.people), .person],
                rank: 7,
                inDetails: 5, unless: Self.withoutPerson,
                does: { state in
                    state.person.map { [.open(PersonForm(of: $0, name: "", in: state.context))] }
                        ?? []
                }
            )
            .found(as: "sn", by: Words.correctPerson)
        case .addPerson:
            return people(
                Name.addPerson, Name.addPersonShort, [.named(.insert), .alt("a")], [.tab(.people), .picker],
                rank: 8,
                does: { [.open(PersonForm(of: nil, name: $0.typedName, in: $0.context))] }
            )
            .found(as: "nm", by: Words.addPerson)
        case .search:
            return CommandEntry(
                Name.search, short: Name.searchShort, [.control("f")], at: [.everywhere],
                does: { _ in [.show(.ideas)] }
            )
            .found(as: "tk", by: Words.search)
        case .filter:
            return CommandEntry(
                Name.filter, short: Name.filterShort, [.tab], at: [.tab(.ideas), .tab(.summary)],
                hints: [.tab(.ideas): 2, .tab(.summary): 7, .followUp: 8],
                does: { _ in [.open(FilterRoom())] }
            )
            .found(as: "lo", by: Words.filter)
        case .clearFilters:
            return CommandEntry(
                Name.clearFilters, short: Name.clearFiltersShort, [.control("x")],
                at: [.tab(.ideas), .tab(.summary)],
                hints: [.tab(.ideas): 3], unless: { $0.context.filter.isEmpty ? Reason.noFilter : nil },
                does: { _ in [.filter(IdeaFilter())] }
            )
            .found(as: "bl", by: Words.clearFilters)
        case .open:
            return CommandEntry(
                Name.open, short: Name.openShort, [.enter],
                at: [.tab(.ideas), .tab(.people), .tab(.summary), .person],
                hints: [.tab(.ideas): 1, .followUp: 6, .tab(.people): 1, .tab(.summary): 1, .person: 1]
            )
            .found(as: "mo", by: Words.open)
        case .countRows:
            return counting(
                Name.countRows, Name.countRowsShort, " ", rank: 2,
                does: { [.show(.summary), .open(CountingRoom(.rows, of: $0.counting, in: $0.record))] }
            )
            .found(as: "ha", by: Words.countRows)
        case .countColumns:
            return counting(
                Name.countColumns, Name.countColumnsShort, "/", rank: 3,
                does: { [.show(.summary), .open(CountingRoom(.columns, of: $0.counting, in: $0.record))] }
            )
            .found(as: "co", by: Words.countColumns)
        case .countShares:
            return counting(Name.countShares, Name.countSharesShort, "%", rank: 4)
                .found(as: "pt", by: Words.countShares)
        case .countPeople:
            return counting(Name.countPeople, Name.countPeopleShort, "@", rank: 5)
                .found(as: "yn", by: Words.countPeople)
        case .rankRows:
            return counting(Name.rankRows, Name.rankRowsShort, ">", rank: 6)
                .found(as: "xh", by: Words.rankRows)
        case .edit:
            return CommandEntry(
                Name.edit, short: Name.editShort, [.control("o")], at: [.tab(.ideas), .details],
                hints: [.tab(.ideas): 4, .details: 1], records: true,
                unless: { $0.idea == nil ? Reason.notSelected : nil },
                does: { $0.idea.map { [.edit($0.id)] } ?? [] }
            )
            .found(as: "su", by: Words.edit)
        case .remove:
            return CommandEntry(
                Name.remove, short: Name.removeShort, [.control("d")], at: [.tab(.ideas), .details],
                hints: [.tab(.ideas): 7, .marked: 6, .details: 3], records: true,
                unless: { $0.hasIdeas ? nil : Reason.notSelected },
                does: { state in
                    let ideas = state.ideas.filter { !$0.isRemoved }
                    guard let first = ideas.first else { return [] }
                    guard ideas.count > 1 else { return [.record(.idea(first.id, .remove))] }
                    return [.record(.ideas(ideas.map(\.id), .removed))]
                }
            )
            .found(as: "xo", by: Words.remove)
        case .reply:
            return CommandEntry(
                Name.reply, short: Name.replyShort, [.control("r")], at: [.tab(.ideas), .details],
                hints: [.tab(.ideas): 5, .details: 4], records: true,
                unless: { $0.idea == nil ? Reason.notSelected : nil },
                does: { $0.idea.map { [.reply(to: $0.id, Reply(to: $0))] } ?? [] }
            )
            .found(as: "dp", by: Words.reply)
        case .evidence:
            return CommandEntry(
                Name.evidence, at: [.tab(.ideas), .details], records: true,
                unless: { $0.idea == nil ? Reason.notSelected : nil },
                does: { state in state.idea.map { [state.prompting(for: .evidence($0.id))] } ?? [] }
            )
            .found(as: "mi", by: Words.evidence)
        case .splitIdea:
            return CommandEntry(
                Name.splitIdea, at: [.line], records: true,
                unless: { $0.splitTexts == nil ? Reason.notSplittable : nil },
                does: { state in
                    state.splitTexts.map { [.splitEdited(first: $0.first, second: $0.second)] } ?? []
                }
            )
            .found(as: "ta", by: Words.splitIdea)
        case .holdIdea:
            return CommandEntry(
                Name.holdIdea, at: [.tab(.ideas), .details], records: true,
                unless: { $0.idea == nil ? Reason.notSelected : nil },
                does: { $0.idea.map { [.hold($0.id)] } ?? [] }
            )
            .found(as: "gi", by: Words.holdIdea)
        case .linkHeld:
            return held(Name.linkHeld) { .link($0) }.found(as: "lk", by: Words.linkHeld)
        case .joinHeld:
            return held(Name.joinHeld, first: { JoinRoom(of: $0, with: $1) }) { .join($0) }
                .found(as: "gp", by: Words.joinHeld)
        case .repeatsHeld:
            return held(Name.repeatsHeld) { .repeats($0) }.found(as: "nh", by: Words.repeatsHeld)
        case .removedIdeas:
            return CommandEntry(
                Name.removedIdeas, at: [.everywhere],
                unless: { $0.record.removedIdeas.isEmpty ? Reason.nothingRemoved : nil },
                does: { _ in [.open(RemovedRoom())] }
            )
            .found(as: "dx", by: Words.removedIdeas)
        case .copyIdea:
            return CommandEntry(
                Name.copyIdea, short: Name.copyIdeaShort, [.control("c")], at: [.tab(.ideas), .details],
                hints: [.tab(.ideas): 9, .marked: 7, .details: 6],
                unless: { $0.hasIdeas ? nil : Reason.notSelected }, does: { $0.copying($0.ideas) }
            )
            .found(as: "cy", by: Words.copyIdea)
        case .copyList:
            return CommandEntry(
                Name.copyList, at: [.tab(.ideas)],
                unless: Self.withoutList,
                does: { state in
                    state.copying(state.listed.map { state.record.ideas[$0] })
                }
            )
            .found(as: "cs", by: Words.copyList)
        case .markIdea:
            return CommandEntry(
                Name.markIdea, short: Name.markIdeaShort, [.character(" ")], at: [.tab(.ideas)],
                hints: [.tab(.ideas): 8, .marked: 8], records: true, unless: Self.withoutList
            )
            .found(as: "da", by: Words.markIdea)
        case .markListed:
            return CommandEntry(
                Name.markListed, at: [.tab(.ideas)], records: true, unless: Self.withoutList
            )
            .found(as: "dc", by: Words.markListed)
        case .dropMarks:
            return CommandEntry(
                Name.dropMarks, short: Name.dropMarksShort, [.escape], at: [.marked], hints: [.marked: 4],
                isNamed: false)
        case .setKind:
            return shared(.kind, Name.setKind, Name.setKindShort, .character("!"), rank: 1)
                .found(as: "dl", by: Words.setKind)
        case .setField:
            return shared(.field, Name.setField, Name.setFieldShort, .character("#"), rank: 2)
                .found(as: "dv", by: Words.setField)
        case .setReview:
            return shared(.review, Name.setReview, Name.setReviewShort, .character("?"), rank: 3)
                .found(as: "rs", by: Words.setReview)
        // What came of it
        case .followUp:
            return CommandEntry(
                Name.followUp, at: [.everywhere],
                does: { [.showIdeas(IdeaView.toAsk.filter(on: $0.now.day))] }
            )
            .found(as: "vt", by: Words.followUp)
        case .answerApplied:
            return answer(.applied, Name.answerApplied, Name.answerAppliedShort, "1", rank: 1)
                .found(as: "ad", by: Words.answerApplied)
        case .answerOngoing:
            return answer(.ongoing, Name.answerOngoing, Name.answerOngoingShort, "2", rank: 2)
                .found(as: "dk", by: Words.answerOngoing)
        case .answerStopped:
            return answer(.stopped, Name.answerStopped, Name.answerStoppedShort, "3", rank: 3)
                .found(as: "du", by: Words.answerStopped)
        case .answerNothing:
            return answer(.nothing, Name.answerNothing, Name.answerNothingShort, "4", rank: 4)
                .found(as: "cu", by: Words.answerNothing)
        case .markAsked:
            return CommandEntry(
                Name.markAsked, short: Name.markAskedShort, [.alt("5")], at: [.tab(.ideas), .details],
                hints: [.followUp: 5], records: true,
                unless: { $0.hasIdeas ? nil : Reason.notSelected }, does: { $0.markingAsked }
            )
            .found(as: "ho", by: Words.markAsked)
        case .orderList:
            return CommandEntry(
                Name.orderList, at: [.tab(.ideas)], unless: Self.elsewhere, does: { $0.orderingNext }
            )
            .found(as: "xs", by: Words.orderList)
        case .extraColumn:
            return CommandEntry(
                Name.extraColumn, at: [.tab(.ideas)], unless: Self.elsewhere, does: { $0.showingNextExtra }
            )
            .found(as: "cx", by: Words.extraColumn)
        case .keepView:
            return CommandEntry(
                Name.keepView, at: [.tab(.ideas)], records: true,
                unless: { $0.context.listing == IdeaListing() ? Reason.noFilter : nil },
                does: { [$0.prompting(for: .viewName)] }
            )
            .found(as: "lx", by: Words.keepView)
        case .dropView:
            return CommandEntry(
                Name.dropView, [.named(.delete)], at: [.filter], records: true, isNamed: false)
        // Vietnamese typing and the editor
        case .typingMethod:
            return CommandEntry(
                Name.typingMethod, short: Name.typingMethodShort, [.function(9), .control("\\")],
                at: [.everywhere], does: { _ in [.changeTypingMethod] }
            )
            .found(as: "bg", by: Words.typingMethod)
        case .toneStyle:
            return CommandEntry(Name.toneStyle, at: [.everywhere], does: { _ in [.changeToneStyle] })
                .found(as: "dd", by: Words.toneStyle)
        case .flipWord:
            return CommandEntry(
                Name.flipWord, [.function(8), .control("_")], at: [.everywhere]
            )
            .found(as: "lt", by: Words.flipWord)
        case .externalEditor:
            return CommandEntry(Name.externalEditor, [.control("e")], at: [.line, .form], records: true)
                .found(as: "se", by: Words.externalEditor)
        // The program
        case .showRun, .showIdeas, .showPeople, .showSummary: return showing
        case .help:
            return CommandEntry(
                Name.help, [.function(1)], at: [.everywhere],
                hints: [
                    .line: 8, .leading: 5, .tab(.ideas): 11, .marked: 9, .tab(.people): 10, .tab(.summary): 8,
                ], does: { _ in [.open(HelpRoom())] }
            )
            .found(as: "tr", by: Words.help)
        case .tour:
            return CommandEntry(
                Name.tour, [.alt("m")], at: [.everywhere], records: true,
                unless: { $0.record.programme.isSample ? nil : Phrase.Tour.onlySample },
                does: { _ in [.toggleTour] }
            )
            .found(as: "lq", by: Words.tour)
        case .palette:
            return CommandEntry(
                Name.palette, short: Name.paletteShort, [.escape, .control("]")], at: [.everywhere],
                does: { _ in [.open(PaletteRoom())] })
        case .papers:
            return CommandEntry(
                Name.papers, short: Name.papersShort, at: [.everywhere],
                also: [([.character("b")], [.tab(.summary), .closing])],
                hints: [.tab(.summary): 4], unless: { $0.context.isLoaded ? nil : Reason.loading },
                does: { [.effect($0.preparingMinutes)] }
            )
            .found(as: "xb", by: Words.papers)
        case .writeTables:
            return CommandEntry(
                Name.writeTables, short: Name.writeTablesShort, at: [.everywhere],
                also: [([.character("x")], [.tab(.summary), .closing, .paper])],
                hints: [.tab(.summary): 9, .paper: 3], records: true, whenReadOnly: Reason.tablesReadOnly,
                does: { [.effect(.writeTables($0.tableRequest, $0.language))] }
            )
            .found(as: "xl", by: Words.writeTables)
        case .paperFacts:
            return CommandEntry(
                Name.paperFacts, short: Name.paperFactsShort, at: [.everywhere],
                also: [([.character("e")], [.paper])], hints: [.paper: 4], records: true,
                unless: { $0.context.isLoaded ? nil : Reason.loading },
                does: { [.open(PaperFactsRoom(in: $0.context, over: nil))] }
            )
            .found(as: "gt", by: Words.paperFacts)
        case .writerName:
            return CommandEntry(
                Name.writerName, at: [.everywhere], records: true, unless: Self.withSentence,
                does: { [$0.prompting(for: .writerName, $0.writer ?? "")] }
            )
            .found(as: "tt", by: Words.writerName)
        case .saveElsewhere:
            return CommandEntry(
                Name.saveElsewhere, at: [.everywhere], also: [([.enter], [.unsaved])], records: true,
                unless: { $0.context.writing.failure == nil ? Reason.nothingUnsaved : nil },
                does: { [$0.prompting(for: .elsewhere)] }
            )
            .found(as: "ln", by: Words.saveElsewhere)
        case .drafts:
            return CommandEntry(
                Name.drafts, at: [.everywhere], records: true,
                does: { _ in [.effect(.findDrafts)] }
            )
            .found(as: "bn", by: Words.drafts)
        case .copyAway:
            return CommandEntry(
                Name.copyAway, [.alt("s")], at: [.everywhere], records: true,
                does: { _ in [.effect(.copyAway)] }
            )
            .found(as: "sc", by: Words.copyAway)
        case .laptops:
            return CommandEntry(Name.laptops, at: [.everywhere], does: { _ in [.open(LaptopsRoom())] })
                .found(as: "mk", by: Words.laptops)
        case .settings:
            return CommandEntry(
                Name.settings, at: [.everywhere], does: { _ in [.open(SettingsRoom())] }
            )
            .found(as: "tl", by: Words.settings)
        case .language:
            return CommandEntry(Name.language, at: [.everywhere], does: { _ in [.changeLanguage] })
                .found(as: "nn", by: Words.language)
        case .mouse:
            return CommandEntry(Name.mouse, at: [.everywhere], does: { _ in [.changeMouse] })
                .found(as: "ch", by: Words.mouse)
        case .redraw:
            return CommandEntry(
                Name.redraw, [.control("l")], at: [.everywhere], does: { _ in [.effect(.redraw)] }
            )
            .found(as: "vl", by: Words.redraw)
        case .suspend:
            return CommandEntry(Name.suspend, at: [.everywhere], does: { _ in [.effect(.suspend)] })
                .found(as: "tx", by: Words.suspend)
        case .leave:
            return CommandEntry(
                Name.leave, [.control("q")], at: [.everywhere], hints: [.leading: 6], does: { $0.leaving }
            )
            .found(as: "to", by: Words.leave)
        // Any text
        case .left: return text(Editor.left, [.named(.left)])
        case .right: return text(Editor.right, [.named(.right)])
        case .wordLeft:
            return text(Editor.wordLeft, [.named(.left, .control), .named(.left, .alt), .alt("b")])
        case .wordRight:
            return text(Editor.wordRight, [.named(.right, .control), .named(.right, .alt), .alt("f")])
        case .lineUp: return text(Editor.lineUp, [.named(.up)])
        case .lineDown: return text(Editor.lineDown, [.named(.down)])
        case .lineStart: return text(Editor.lineStart, [.named(.home), .control("a")])
        case .lineEnd: return text(Editor.lineEnd, [.named(.end)])
        case .textStart: return text(Editor.textStart, [.named(.home, .control)])
        case .textEnd: return text(Editor.textEnd, [.named(.end, .control)])
        case .deleteBackward:
            return text(Editor.deleteBackward, [.named(.backspace), .named(.backspace, .shift)])
        case .deleteForward: return text(Editor.deleteForward, [.named(.delete)])
        case .killWord:
            return text(
                Editor.killWord, [.control("w"), .named(.backspace, .alt), .named(.backspace, .control)])
        case .killToStart: return text(Editor.killToStart, [.control("u")])
        case .killToEnd: return text(Editor.killToEnd, [.control("k")])
        case .yank: return text(Editor.yank, [.control("v")])
        // Any list
        case .previousRow: return list(Name.previousRow, .up, or: [.control("p")])
        case .nextRow: return list(Name.nextRow, .down, or: [.control("n")])
        case .previousPage: return list(Name.previousPage, .pageUp)
        case .nextPage:
            return CommandEntry(
                Name.nextPage, Key.any(.pageDown), at: [.list, .wholeList],
                also: [([.character(" ")], [.closing])], isNamed: false)
        case .firstRow:
            return CommandEntry(
                Name.firstRow, [.named(.home, .control)], at: [.list, .wholeList],
                also: [([.named(.home)], [.wholeList])], isNamed: false)
        case .lastRow:
            return CommandEntry(
                Name.lastRow, [.named(.end, .control)], at: [.list, .wholeList],
                also: [([.named(.end)], [.wholeList])], isNamed: false)
        case .choose:
            return CommandEntry(
                Name.choose, short: Name.chooseShort, [.enter], at: [.layer, .picker, .choices],
                hints: [.picker: 1], isNamed: false)
        case .chooseHighlighted:
            return CommandEntry(Name.choose, [.tab], at: [.picker, .choices], isNamed: false)
        case .mark: return CommandEntry(Name.mark, [.character(" ")], at: [.choices], isNamed: false)
        case .exclude: return CommandEntry(Name.exclude, [.character("-")], at: [.filter], isNamed: false)
        // Forms
        case .nextField:
            return form(Name.nextField, [.tab], also: Key.any(.down))
        case .previousField:
            return form(Name.previousField, [.backTab], also: Key.any(.up))
        case .firstField: return CommandEntry(Name.firstField, Key.any(.pageUp), at: [.form], isNamed: false)
        case .lastField: return CommandEntry(Name.lastField, Key.any(.pageDown), at: [.form], isNamed: false)
        case .nextValue: return CommandEntry(Name.nextValue, Key.any(.right), at: [.picked], isNamed: false)
        case .previousValue:
            return CommandEntry(Name.previousValue, Key.any(.left), at: [.picked], isNamed: false)
        case .toggleValue:
            return CommandEntry(Name.toggleValue, [.character(" ")], at: [.picked], isNamed: false)
        case .clearValue:
            return CommandEntry(
                Name.clearValue, [.named(.delete), .backspace], at: [.picked], isNamed: false)
        // Single rooms
        case .clearSearch:
            return CommandEntry(
                Name.clearSearch, [.escape], at: [.tab(.ideas), .tab(.people)], isNamed: false)
        case .dropFilter:
            return CommandEntry(
                Name.dropFilter, [.backspace], at: [.tab(.ideas), .tab(.summary)], isNamed: false)
        case .backToCounts:
            return CommandEntry(Name.backToCounts, [.escape], at: [.counted], isNamed: false)
        case .previousColumn:
            return CommandEntry(Name.previousColumn, Key.any(.left), at: [.tab(.summary)], isNamed: false)
        case .nextColumn:
            return CommandEntry(Name.nextColumn, Key.any(.right), at: [.tab(.summary)], isNamed: false)
        case .withdraw: return CommandEntry(Name.withdraw, [.named(.delete)], at: [.floor], isNamed: false)
        case .restoreDraft: return CommandEntry(Name.restoreDraft, [.enter], at: [.offer], isNamed: false)
        case .discardDraft:
            return CommandEntry(Name.discardDraft, [.named(.delete)], at: [.offer], isNamed: false)
        case .leaveUnsaved:
            return CommandEntry(Name.leaveUnsaved, [.control("q")], at: [.unsaved], isNamed: false)
        case .writePaper:
            return CommandEntry(
                Name.writePaper, [.enter], at: [.paper], records: true,
                whenReadOnly: Reason.papersReadOnly, isNamed: false)
        case .writePDF:
            return CommandEntry(
                Name.writePDF, short: Name.writePDFShort, [.character("p")], at: [.paper],
                hints: [.paper: 1], records: true, whenReadOnly: Reason.papersReadOnly, isNamed: false)
        case .writePage:
            return CommandEntry(
                Name.writePage, short: Name.writePageShort, [.character("h")], at: [.paper],
                hints: [.paper: 2], records: true, whenReadOnly: Reason.papersReadOnly, isNamed: false)
        case .openPaper:
            return CommandEntry(
                Name.openPaper, short: Name.openPaperShort, [.character("o")], at: [.paper],
                hints: [.paper: 5], records: true, whenReadOnly: Reason.papersReadOnly, isNamed: false)
        case .previousPaper:
            return CommandEntry(Name.previousPaper, Key.any(.left), at: [.paper], isNamed: false)
        case .nextPaper:
            return CommandEntry(Name.nextPaper, Key.any(.right), at: [.paper], isNamed: false)
        case .nextForm:
            return CommandEntry(Name.nextForm, [.tab], at: [.paper], isNamed: false)
        case .changeCopy:
            return CommandEntry(Name.changeCopy, [.character(" ")], at: [.paper], isNamed: false)
        case .projectIdeas:
            return CommandEntry(Name.projectIdeas, [.character("i")], at: [.projector], isNamed: false)
        case .previousSession:
            return CommandEntry(Name.previousSession, Key.any(.left), at: [.timeline], isNamed: false)
        case .nextSession:
            return CommandEntry(Name.nextSession, Key.any(.right), at: [.timeline], isNamed: false)
        case .previousListed:
            return CommandEntry(Name.previousListed, Key.any(.left), at: [.details], isNamed: false)
        case .nextListed:
            return CommandEntry(Name.nextListed, Key.any(.right), at: [.details], isNamed: false)
        }
    }

    /// A command that says what is counted, and how.
    private func counting(
        _ name: Phrase, _ short: Phrase, _ sign: Character, rank: Int,
        does answer: (@Sendable (State) -> [Outcome])? = nil
    ) -> CommandEntry {
        CommandEntry(
            name, short: short, [.character(sign)], at: [.tab(.summary)], hints: [.tab(.summary): rank],
            does: answer)
    }

    /// A command that takes down what came of the selected idea.
    private func answer(
        _ result: FollowUpAnswer.Result, _ name: Phrase, _ short: Phrase, _ key: Character, rank: Int
    ) -> CommandEntry {
        CommandEntry(
            name, short: short, [.alt(key)], at: [.tab(.ideas), .details], hints: [.followUp: rank],
            records: true, unless: { $0.idea == nil ? Phrase.Unavailable.notSelected : nil },
            does: { $0.answering(result) })
    }

    /// A command that asks for a value that one idea or several are to have.
    private func shared(_ value: SharedValue, _ name: Phrase, _ short: Phrase, _ key: Key, rank: Int)
        -> CommandEntry
    {
        CommandEntry(
            name, short: short, [key], at: [.marked], hints: [.marked: rank], records: true,
            unless: { $0.hasIdeas ? nil : Phrase.Unavailable.notSelected }, does: { $0.picking(value) })
    }

    /// A command that opens the list of a sign, which is typed.
    private func pick(
        _ sign: Token.Sign, _ name: (_ sign: String) -> Phrase, _ short: Phrase, rank: Int
    ) -> CommandEntry {
        let key = Key.character(sign.rawValue)
        return CommandEntry(
            name(key.label), short: short, [key], at: [.line], hints: [.line: rank], records: true)
    }

    /// A command that changes the agenda or the clock; those without a key are found by name.
    private func leading(
        _ name: Phrase, short: Phrase? = nil, _ keys: [Key] = [], onLists isOnLists: Bool = false,
        hint rank: Int? = nil,
        unless reason: @escaping @Sendable (State) -> Phrase? = { _ in nil },
        does answer: (@Sendable (State) -> [Outcome])? = nil
    ) -> CommandEntry {
        CommandEntry(
            name, short: short, keys, at: [.leading] + (isOnLists ? Self.lists : []),
            hints: rank.map { [.line: $0] } ?? [:], records: true,
            unless: reason, does: answer)
    }

    /// The screens that show the room's clock beside a list.
    private static let lists: [KeyPlace] = Tab.allCases.filter { $0 != .run }.map(KeyPlace.tab)

    /// A command that joins the selected idea with the one that is held.
    ///
    /// - Parameter question: what is asked first; nil where nothing needs to be.
    private func held(
        _ name: Phrase,
        first question: @escaping @Sendable (_ idea: Idea, _ held: Idea) -> JoinRoom? = { _, _ in nil },
        _ deed: @escaping @Sendable (_ held: Identifier) -> IdeaDeed
    ) -> CommandEntry {
        CommandEntry(
            name, at: [.tab(.ideas), .details], records: true,
            unless: { state in
                guard let idea = state.idea else { return Phrase.Unavailable.notSelected }
                guard let held = state.held, held.id != idea.id else {
                    return Phrase.Unavailable.nothingHeld
                }
                return nil
            },
            does: { state in
                guard let idea = state.idea, let held = state.held else { return [] }
                if let room = question(idea, held) { return [.open(room)] }
                return [.record(.idea(idea.id, deed(held.id)))]
            })
    }

    private func people(
        _ name: Phrase, _ short: Phrase, _ keys: [Key], _ places: [KeyPlace], rank: Int,
        inDetails: Int? = nil,
        unless reason: @escaping @Sendable (State) -> Phrase? = { _ in nil },
        does answer: @escaping @Sendable (State) -> [Outcome]
    ) -> CommandEntry {
        CommandEntry(
            name, short: short, keys, at: places,
            hints: places.contains(.person)
                ? [.tab(.people): rank, .person: inDetails ?? rank] : [.tab(.people): rank],
            records: true, unless: reason, does: answer)
    }

    /// The command that shows a screen: its function key everywhere, its number in the palette.
    private var showing: CommandEntry {
        guard let tab = Tab.allCases.first(where: { $0.entry.command == self }) else {
            preconditionFailure("no screen is shown by \(self)")
        }
        let number = tab.rawValue + 1
        return CommandEntry(
            tab.entry.name, [.function(number + 1)], at: [.everywhere],
            also: [([.character(Character("\(number)"))], [.palette])],
            hints: tab.entry.hint.map { [.leading: $0] } ?? [:], does: { _ in [.show(tab)] })
    }

    private func text(_ name: Phrase, _ keys: [Key]) -> CommandEntry {
        CommandEntry(name, keys, at: [.editor], isNamed: false)
    }

    private func list(_ name: Phrase, _ key: NamedKey, or others: [Key] = []) -> CommandEntry {
        CommandEntry(name, Key.any(key) + others, at: [.list, .wholeList], isNamed: false)
    }

    private func form(_ name: Phrase, _ keys: [Key], also others: [Key]) -> CommandEntry {
        CommandEntry(name, keys + others, at: [.form, .personForm], isNamed: false)
    }
}

// MARK: - Reasons that several commands share

extension Command {
    private static func withoutItem(_ state: State) -> Phrase? {
        state.viewedItemID == nil ? Phrase.Unavailable.noItem : nil
    }

    /// No item, or one that has ended, which can only be brought back where it was put aside.
    private static func ended(_ state: State, isAside: (ItemFacts) -> Bool) -> Phrase? {
        withoutItem(state)
            ?? state.viewedItem.flatMap {
                $0.facts.ended != nil && !isAside($0.facts) ? Phrase.Unavailable.endedAlready : nil
            }
    }

    private static func withoutCurrentItem(_ state: State) -> Phrase? {
        state.hasCurrentItem ? nil : Phrase.Unavailable.noCurrentItem
    }

    private static func withoutList(_ state: State) -> Phrase? {
        let key = Command.showIdeas.keyLabel
        return state.listed.isEmpty ? Phrase.Unavailable.nothingListed(by: key) : nil
    }

    private static func elsewhere(_ state: State) -> Phrase? {
        state.context.tab == .ideas
            ? nil : Phrase.Unavailable.nothingListed(by: Command.showIdeas.keyLabel)
    }

    private static func outsideQueue(_ state: State) -> Phrase? {
        guard state.isFloorOpen else {
            return Phrase.Unavailable.queueNotOpen(by: Command.floor.keyLabel)
        }
        return state.record.waiting(at: state.now).isEmpty ? Phrase.Unavailable.nobodyWaits : nil
    }

    private static func withoutGroupWork(_ state: State) -> Phrase? {
        state.groupWork == nil ? Phrase.Unavailable.noGroupWork : nil
    }

    private static func withSentence(_ state: State) -> Phrase? {
        state.hasSentence ? Phrase.Unavailable.sentenceBegun(save: Command.save.keyLabel) : nil
    }

    private static func withoutPerson(_ state: State) -> Phrase? {
        state.person == nil ? Phrase.Unavailable.nobodySelected : nil
    }
}

extension Key {
    /// A key with and without the modifiers that change nothing about it in lists and forms.
    fileprivate static func any(_ key: NamedKey) -> [Key] {
        [.named(key), .named(key, .shift), .named(key, .control), .named(key, .alt)]
    }
}
