package import Display
package import Wording

/// What one command is called, where it works and by which keys.
package struct CommandEntry: Sendable {
    package let name: Phrase
    /// A word or two for the hint bar.
    package let short: Phrase
    /// The first key is the one shown; the others do the same.
    package let keys: [Key]
    package let places: Set<Place>
    /// Whether it records something, and so is unavailable read-only.
    package let records: Bool

    init(_ name: Phrase, short: Phrase? = nil, _ keys: [Key], in places: Set<Place>, records: Bool = false) {
        self.name = name
        self.short = short ?? name
        self.keys = keys
        self.places = places
        self.records = records
    }
}

extension Command {
    package var entry: CommandEntry { Self.entries[rawValue] }

    /// The table, made once: hints and keys are looked up at each key.
    private static let entries = allCases.map(\.described)

    private static let byKey: [Key: [Command]] = allCases.reduce(into: [:]) { found, command in
        for key in command.entry.keys { found[key, default: []].append(command) }
    }

    /// The command that a key means at a place; nil when it means none there.
    static func command(for key: Key, at place: Place) -> Command? {
        byKey[key]?.first { command in
            let places = command.entry.places
            return places.contains(place) || places.contains(.everywhere)
        }
    }

    /// The one table of commands.
    ///
    /// Keys stand here and nowhere else.
    private var described: CommandEntry {
        typealias Name = Phrase.Command
        switch self {
        case .save:
            return CommandEntry(
                Name.save, short: Name.saveShort, [.enter, .control("s")], in: [.tab(.run), .form],
                records: true)
        case .newLine:
            return CommandEntry(
                Name.newLine, short: Name.newLineShort, [.named(.enter, .alt), .control("j")],
                in: [.tab(.run), .form], records: true)
        case .form:
            return CommandEntry(Name.form, short: Name.formShort, [.tab], in: [.tab(.run)], records: true)
        case .pickPerson:
            return CommandEntry(
                Name.pickPerson, short: Name.pickPersonShort, [.character("@")], in: [.tab(.run)],
                records: true)
        case .pickField:
            return CommandEntry(
                Name.pickField, short: Name.pickFieldShort, [.character("#")], in: [.tab(.run)], records: true
            )
        case .pickKind:
            return CommandEntry(
                Name.pickKind, short: Name.pickKindShort, [.character("!")], in: [.tab(.run)], records: true)
        case .editLast:
            return CommandEntry(
                Name.editLast, short: Name.editLastShort, [.named(.up)], in: [.tab(.run)], records: true)
        case .star:
            return CommandEntry(
                Name.star, short: Name.starShort, [.control("b"), .function(7)],
                in: [.tab(.run), .tab(.ideas), .details, .form], records: true)
        case .cancelEdit:
            return CommandEntry(Name.back, [.escape], in: [.form, .details])
        case .undo:
            return CommandEntry(Name.undo, [.control("z")], in: [.everywhere], records: true)
        case .redo:
            return CommandEntry(Name.redo, [.control("y")], in: [.everywhere], records: true)
        case .nextItem:
            return CommandEntry(
                Name.nextItem, short: Name.nextItemShort, [.named(.pageDown), .control("n")], in: [.tab(.run)]
            )
        case .previousItem:
            return CommandEntry(
                Name.previousItem, short: Name.previousItemShort, [.named(.pageUp), .control("p")],
                in: [.tab(.run)])
        case .startStop:
            return CommandEntry(
                Name.startStop, short: Name.startStopShort, [.control("g")], in: [.tab(.run)], records: true)
        case .toCurrentItem:
            return CommandEntry(
                Name.toCurrentItem, short: Name.toCurrentItemShort, [.control("t")], in: [.tab(.run)])
        case .rehearse:
            return CommandEntry(
                Name.rehearse, short: Name.rehearseShort, [.control("r")], in: [.tab(.run)], records: true)
        case .pause: return room(Name.pause, [.function(6), .alt("p")])
        case .minuteMore: return room(Name.minuteMore, [.named(.up, .alt)])
        case .minuteLess: return room(Name.minuteLess, [.named(.down, .alt)])
        case .fiveMore: return room(Name.fiveMore, [.named(.pageUp, .alt)])
        case .fiveLess: return room(Name.fiveLess, [.named(.pageDown, .alt)])
        case .itemMinutes: return room(Name.itemMinutes)
        case .fixedStart: return room(Name.fixedStart)
        case .skipItem: return room(Name.skipItem)
        case .deferItem: return room(Name.deferItem)
        case .moveItemUp: return room(Name.moveItemUp)
        case .moveItemDown: return room(Name.moveItemDown)
        case .renameItem: return room(Name.renameItem)
        case .addItem: return room(Name.addItem)
        case .splitItem: return room(Name.splitItem)
        case .removeItem: return room(Name.removeItem)
        case .projector:
            return CommandEntry(
                Name.projector, short: Name.projectorShort, [.alt("w")], in: [.tab(.run)])
        case .takeLead: return room(Name.takeLead, [.alt("l")])
        case .timeline: return CommandEntry(Name.timeline, [.alt("t")], in: [.everywhere])
        case .park: return room(Name.park, [.alt("k")])
        case .parked: return CommandEntry(Name.parked, [.alt("o")], in: [.everywhere])
        case .closing: return CommandEntry(Name.closing, [.alt("c")], in: [.everywhere])
        case .floor:
            return CommandEntry(
                Name.floor, short: Name.floorShort, [.function(10), .alt("q")], in: [.everywhere],
                records: true)
        case .callNext:
            return CommandEntry(Name.callNext, [.alt("n")], in: [.everywhere], records: true)
        case .endTurn:
            return CommandEntry(Name.endTurn, [.alt("d")], in: [.everywhere], records: true)
        case .speakerLimit: return room(Name.speakerLimit)
        case .presentGroups:
            return CommandEntry(Name.presentGroups, [.alt("r")], in: [.everywhere], records: true)
        case .moveUpQueue:
            return CommandEntry(Name.moveUpQueue, [.named(.up, .alt)], in: [.floor], records: true)
        case .moveDownQueue:
            return CommandEntry(Name.moveDownQueue, [.named(.down, .alt)], in: [.floor], records: true)
        case .groupWork: return room(Name.groupWork, [.alt("g")])
        case .groupMinuteMore: return room(Name.groupMinuteMore, [.alt(".")])
        case .groupMinuteLess: return room(Name.groupMinuteLess, [.alt(",")])
        case .groupMinutes: return room(Name.groupMinutes)
        case .endGroupWork: return room(Name.endGroupWork, [.alt("e")])
        case .sortPeople:
            return CommandEntry(Name.sortPeople, short: Name.sortPeopleShort, [.tab], in: [.tab(.people)])
        case .markPresent:
            return CommandEntry(
                Name.markPresent, short: Name.markPresentShort, [.alt("1"), .character(" ")],
                in: [.tab(.people), .person], records: true)
        case .markLate:
            return CommandEntry(
                Name.markLate, short: Name.markLateShort, [.alt("2")], in: [.tab(.people), .person],
                records: true)
        case .markAbsent:
            return CommandEntry(
                Name.markAbsent, short: Name.markAbsentShort, [.alt("3")], in: [.tab(.people), .person],
                records: true)
        case .markRestPresent:
            return CommandEntry(
                Name.markRestPresent, short: Name.markRestPresentShort, [.alt("0")], in: [.tab(.people)],
                records: true)
        case .addPerson:
            return CommandEntry(
                Name.addPerson, short: Name.addPersonShort, [.named(.insert), .alt("a")], in: [.tab(.people)],
                records: true)
        case .correctPerson:
            return CommandEntry(
                Name.correctPerson, short: Name.correctPersonShort, [.control("o")],
                in: [.tab(.people), .person], records: true)
        case .search:
            return CommandEntry(Name.search, short: Name.searchShort, [.control("f")], in: [.everywhere])
        case .filter:
            return CommandEntry(Name.filter, short: Name.filterShort, [.tab], in: [.tab(.ideas)])
        case .clearFilters:
            return CommandEntry(
                Name.clearFilters, short: Name.clearFiltersShort, [.control("x")], in: [.tab(.ideas)])
        case .open:
            return CommandEntry(
                Name.open, short: Name.openShort, [.enter], in: [.tab(.ideas), .tab(.people), .tab(.summary)])
        case .edit:
            return CommandEntry(
                Name.edit, short: Name.editShort, [.control("o")], in: [.tab(.ideas), .details], records: true
            )
        case .remove:
            return CommandEntry(
                Name.remove, short: Name.removeShort, [.control("d")], in: [.tab(.ideas), .details],
                records: true)
        case .typingMethod:
            return CommandEntry(
                Name.typingMethod, short: Name.typingMethodShort, [.function(9), .control("\\")],
                in: [.everywhere])
        case .toneStyle:
            return CommandEntry(Name.toneStyle, [], in: [.everywhere])
        case .flipWord:
            return CommandEntry(Name.flipWord, [.function(8), .control("_")], in: [.everywhere])
        case .externalEditor:
            return CommandEntry(Name.externalEditor, [.control("e")], in: [.tab(.run), .form], records: true)
        case .showRun: return CommandEntry(Name.showRun, [.function(2)], in: [.everywhere])
        case .showIdeas: return CommandEntry(Name.showIdeas, [.function(3)], in: [.everywhere])
        case .showPeople: return CommandEntry(Name.showPeople, [.function(4)], in: [.everywhere])
        case .showSummary: return CommandEntry(Name.showSummary, [.function(5)], in: [.everywhere])
        case .help: return CommandEntry(Name.help, [.function(1)], in: [.everywhere])
        case .palette:
            return CommandEntry(Name.palette, short: Name.paletteShort, [.escape], in: [.everywhere])
        case .writerName:
            return CommandEntry(Name.writerName, [], in: [.everywhere], records: true)
        case .saveElsewhere: return CommandEntry(Name.saveElsewhere, [], in: [.everywhere], records: true)
        case .drafts: return CommandEntry(Name.drafts, [], in: [.everywhere], records: true)
        case .copyAway:
            return CommandEntry(Name.copyAway, [.alt("s")], in: [.everywhere], records: true)
        case .laptops: return CommandEntry(Name.laptops, [], in: [.everywhere])
        case .language: return CommandEntry(Name.language, [], in: [.everywhere])
        case .redraw: return CommandEntry(Name.redraw, [.control("l")], in: [.everywhere])
        case .suspend: return CommandEntry(Name.suspend, [], in: [.everywhere])
        case .leave: return CommandEntry(Name.leave, [.control("q")], in: [.everywhere])
        }
    }

    /// A command that changes the agenda or the clock; those without a key are found by name.
    private func room(_ name: Phrase, _ keys: [Key] = []) -> CommandEntry {
        CommandEntry(name, keys, in: [.tab(.run)], records: true)
    }
}
