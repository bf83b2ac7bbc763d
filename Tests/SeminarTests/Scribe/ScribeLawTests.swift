import TestSupport
import Testing

@testable import Seminar

/// The laws of merging, on random deeds of three laptops that hear of each other now and then: of every subject, with
/// undo and redo, rehearsals, removal and corrections, and with clocks that are a year apart.
struct ScribeLawTests {
    @Test(arguments: 0..<150)
    func `three laptops that have heard everything hold the same record`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var room = RandomRoom(using: &random)
        room.hearEverything(using: &random)
        for rehearsal in [nil] + RandomRoom.rehearsals {
            for index in room.laptops.indices { room.laptops[index].scribe.rehearse(rehearsal) }
            var fresh = Record(programme: ScribeScene.programme, rehearsal: rehearsal)
            fresh.apply(room.laptops.map { ($0.journal, $0.tag) })
            for laptop in room.laptops { #expect(laptop.scribe.record == fresh) }
        }
    }

    @Test(arguments: 0..<100)
    func `any order, repetition and interleaving of journals gives the same record`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let room = RandomRoom(using: &random)
        let rehearsal = ([nil] + RandomRoom.rehearsals).randomElement(using: &random) ?? nil
        var whole = Record(programme: ScribeScene.programme, rehearsal: rehearsal)
        whole.apply(room.laptops.map { ($0.journal, $0.tag) })
        for _ in 0..<3 {
            var pieces = room.laptops.flatMap { laptop in laptop.journal.map { ($0, laptop.tag) } }
            pieces += pieces.filter { _ in Bool.random(using: &random) }
            pieces.shuffle(using: &random)
            var record = Record(programme: ScribeScene.programme)
            let turn = Int.random(in: 0...pieces.count, using: &random)
            for (index, piece) in pieces.enumerated() {
                if index == turn { record.rehearsal = rehearsal }
                record.apply([piece.0], tag: piece.1)
            }
            record.rehearsal = rehearsal
            #expect(record == whole)
        }
    }

    @Test(arguments: 0..<100)
    func `what a deed makes is one action, of known values in the shapes that files give them`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let room = RandomRoom(using: &random)
        for laptop in room.laptops {
            #expect(zip(laptop.journal, laptop.journal.dropFirst()).allSatisfy { $0.n < $1.n })
            for changes in laptop.actions {
                #expect(changes.dropFirst().allSatisfy { $0.action == changes[0].id })
                #expect(changes[0].action == nil)
                #expect(Set(changes.map(\.subject)).count == changes.count)
                for change in changes {
                    let table = ValueTable.of(change.subject)
                    #expect(!change.set.isEmpty)
                    #expect(change.set.members.allSatisfy { table?.holds($0) ?? false })
                    #expect((try? Change(line: change.json.line)) == change)
                }
            }
        }
    }
}

/// Three laptops in a room, and what random people did on them.
private struct RandomRoom {
    struct Laptop {
        let tag: String
        var scribe: Scribe
        var journal: [Change] = []
        var actions: [[Change]] = []
        var now: Moment
    }

    static let rehearsals = [Day(number: 19_970), Day(number: 19_975)]

    var laptops: [Laptop]

    init(using random: inout SeededGenerator) {
        let years = [0, 1, -1]
        laptops = ["a3f2", "77c1", "0b9e"].enumerated().map { index, tag in
            // One learns its tag only later.
            let scribe = Scribe(
                programme: ScribeScene.programme, writer: index == 2 ? "Thư ký 1" : "Thư ký \(index + 1)",
                tag: index == 0 ? "" : tag, seed: random.next())
            return Laptop(
                tag: tag, scribe: scribe,
                now: ScribeScene.nine.adding(seconds: years[index] * 31_536_000))
        }
        for _ in 0..<Int.random(in: 10...70, using: &random) {
            let index = Int.random(in: 0..<3, using: &random)
            if Int.random(in: 0..<3, using: &random) == 0 {
                hear(Int.random(in: 0..<3, using: &random), on: index, using: &random)
            }
            act(on: index, using: &random)
        }
    }

    private mutating func act(on index: Int, using random: inout SeededGenerator) {
        laptops[index].now = laptops[index].now.adding(seconds: Int.random(in: -5...90, using: &random))
        let now = laptops[index].now
        let changes: [Change]
        switch Int.random(in: 0..<24, using: &random) {
        case 0, 1: changes = laptops[index].scribe.undo(at: now)?.changes ?? []
        case 2: changes = laptops[index].scribe.redo(at: now)?.changes ?? []
        case 3:
            let day = ([nil, nil] + Self.rehearsals).randomElement(using: &random) ?? nil
            laptops[index].scribe.rehearse(day)
            return
        case 4:
            if index == 0, !laptops[0].journal.isEmpty { laptops[0].scribe.learn(tag: laptops[0].tag) }
            return
        default:
            let deed = RandomDeed(record: laptops[index].scribe.record).deed(using: &random)
            let isRefused = laptops[index].scribe.refusal(of: deed, at: now) != nil
            changes = laptops[index].scribe.perform(deed, at: now)
            #expect(!isRefused || changes.isEmpty)
            if case .item(_, .start) = deed, !isRefused {
                #expect(laptops[index].scribe.record.items.count { $0.facts.isRunning } == 1)
            }
        }
        guard !changes.isEmpty else { return }
        laptops[index].journal += changes
        laptops[index].actions.append(changes)
    }

    /// Lets a laptop hear a piece of a journal, perhaps with what it knows and out of order.
    private mutating func hear(_ other: Int, on index: Int, using random: inout SeededGenerator) {
        let journal = laptops[other].journal
        guard other != index, !journal.isEmpty else { return }
        let first = Int.random(in: 0..<journal.count, using: &random)
        let last = Int.random(in: first..<journal.count, using: &random)
        var piece = Array(journal[first...last])
        if Bool.random(using: &random) { piece.shuffle(using: &random) }
        laptops[index].scribe.hear(piece, from: laptops[other].tag)
    }

    mutating func hearEverything(using random: inout SeededGenerator) {
        laptops[0].scribe.learn(tag: laptops[0].tag)
        for index in laptops.indices {
            for other in laptops.indices.shuffled(using: &random) where other != index {
                laptops[index].scribe.hear(laptops[other].journal, from: laptops[other].tag)
            }
        }
    }
}

/// Any deed, about subjects of the record or about none.
private struct RandomDeed {
    let record: Record

    func deed(using random: inout SeededGenerator) -> Deed {
        switch Int.random(in: 0..<14, using: &random) {
        case 12: .ideas((0..<3).map { _ in idea(using: &random) }, mark(using: &random))
        case 13: .room(roomDeed(using: &random))
        case 0...3: ideaDeed(of: idea(using: &random), using: &random)
        case 4...6: .item(item(using: &random), itemDeed(using: &random))
        case 7, 8: .floor(floorDeed(using: &random))
        case 9: groupDeed(using: &random)
        case 10: .person(personDeed(using: &random))
        default: .room(Bool.random(using: &random) ? .lead : .limitSpeaker(seconds: number(using: &random)))
        }
    }

    private func idea(using random: inout SeededGenerator) -> Identifier {
        let new = Identifier(high: 7, low: UInt64.random(in: 0..<1_000_000, using: &random))
        return Bool.random(using: &random) ? new : record.ideas.randomElement(using: &random)?.id ?? new
    }

    private func item(using random: inout SeededGenerator) -> String {
        record.agenda.randomElement(using: &random)?.id ?? ""
    }

    private func person(using random: inout SeededGenerator) -> String {
        (record.roster.map(\.person.id) + ["A", "B"]).randomElement(using: &random) ?? ""
    }

    private func number(using random: inout SeededGenerator) -> Int {
        Int.random(in: -3...30, using: &random)
    }

    private func text(using random: inout SeededGenerator) -> String {
        "Ý \(Int.random(in: 0..<9, using: &random))"
    }

    private func values(using random: inout SeededGenerator) -> Values {
        var values: Values = ["text": .string(text(using: &random))]
        if Bool.random(using: &random) {
            values["field"] = ["waste", "urban", .null].randomElement(using: &random)
        }
        if Bool.random(using: &random) { values["item"] = .string(item(using: &random)) }
        if Bool.random(using: &random) {
            values["kind"] = ["question", "idea"].randomElement(using: &random)
        }
        if Bool.random(using: &random) { values["speaker"] = .string(person(using: &random)) }
        return values
    }

    private func ideaDeed(of id: Identifier, using random: inout SeededGenerator) -> Deed {
        let conflicting = record.ideas.first { !$0.conflicts.isEmpty }
        let new = Deed.newIdea(id, values(using: &random))
        let deeds: [IdeaDeed] = [
            .edit(values(using: &random)),
            .edit(
                values(using: &random),
                seen: conflicting.flatMap { record.history(.idea($0.id)).first }.map { [$0.id] }),
            .star(Bool.random(using: &random)), .remove, .restore, .park,
            .takeUp(at: Bool.random(using: &random) ? item(using: &random) : nil),
            .choose(name: "text", value: .string(text(using: &random))),
            .split(first: text(using: &random), second: text(using: &random)),
            .join(idea(using: &random)), .link(idea(using: &random)), .repeats(idea(using: &random)),
        ]
        let all = [new] + deeds.map { Deed.idea(id, $0) }
        // Half of the ids are new, and those can only be recorded.
        return Bool.random(using: &random) ? new : all.randomElement(using: &random) ?? new
    }

    private func mark(using random: inout SeededGenerator) -> IdeaMark {
        let all: [IdeaMark] = [
            .kind(.proposal), .field("waste"), .field(nil), .review(.checked), .star(true), .star(false),
            .removed,
        ]
        return all.randomElement(using: &random) ?? .field(nil)
    }

    private func roomDeed(using random: inout SeededGenerator) -> RoomDeed {
        let number = number(using: &random)
        let all: [RoomDeed] = [
            .breakNow(title: Localized([.vietnamese: "Nghỉ"]), minutes: number),
            .breakNow(title: Localized([.vietnamese: "Nghỉ"]), minutes: 5),
            .giveMinutes(number, to: [item(using: &random), item(using: &random)]),
            .show(message: "Còn \(number)", seconds: number < 9 ? nil : number),
            .show(message: nil, seconds: nil),
            .record(isOn: number > 9),
        ]
        return all.randomElement(using: &random) ?? .lead
    }

    private func itemDeed(using random: inout SeededGenerator) -> ItemDeed {
        let number = number(using: &random)
        let all: [ItemDeed] = [
            .start, .start, .start, .end, .end, .endAndStartNext, .pause, .resume, .giveMinutes(number),
            .setMinutes(number),
            .fixStart(TimeOfDay(minutes: 480 + number)), .fixStart(nil), .skip, .postpone, .bringBack,
            .move(number % 3), .rename(text(using: &random)), .addAfter(title: text(using: &random)),
            .split(second: text(using: &random)), .remove,
        ]
        return all.randomElement(using: &random) ?? .start
    }

    private func floorDeed(using random: inout SeededGenerator) -> FloorDeed {
        let request = record.floor.waiting.randomElement(using: &random)?.id ?? Identifier(high: 0, low: 0)
        let all: [FloorDeed] = [
            .ask(person(using: &random)), .ask(person(using: &random)), .presentGroups, .call(request),
            .askNew(["name": .string(text(using: &random))]),
            .callNext, .endTurn, .withdraw(request), .move(request, by: number(using: &random) % 3),
        ]
        return all.randomElement(using: &random) ?? .callNext
    }

    private func groupDeed(using random: inout SeededGenerator) -> Deed {
        let number = number(using: &random)
        let all: [Deed] = [
            .startGroupWork(minutes: number, in: record.currentItem?.id ?? ""), .groups(.pauseOrResume),
            .groups(.giveMinutes(number)), .groups(.setMinutes(number)), .groups(.end),
        ]
        return all.randomElement(using: &random) ?? .groups(.end)
    }

    private func personDeed(using random: inout SeededGenerator) -> PersonDeed {
        let person = person(using: &random)
        let all: [PersonDeed] = [
            .mark(person, .present), .mark(person, .late), .mark(person, nil), .markRestPresent,
            .substitute(person, name: text(using: &random)), .substitute(person, name: nil),
            .add(["name": .string(text(using: &random)), "role": "guest"]),
            .correct(person, ["unit": .string(text(using: &random)), "position": "", "class": .null]),
        ]
        return all.randomElement(using: &random) ?? .markRestPresent
    }
}
