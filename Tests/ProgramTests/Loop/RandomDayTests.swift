import Display
import Foundation
import Reports
import Seminar
import TestSupport
import Testing
import Text

@testable import Interface
@testable import Journal
@testable import toadam

/// A day of three laptops whose clocks differ by minutes, in which anything happens anywhere and is heard of late: in the
/// end all have the same record, and every sentence is attributed to whoever had the floor when it was begun.
struct RandomDayTests {
    private let place: TemporaryFolder

    init() throws { place = try TemporaryFolder() }

    @Test(arguments: 1...5 as ClosedRange<UInt64>, [true, false])
    func `three laptops come to one record, and everybody keeps their words`(seed: UInt64, isShared: Bool)
        throws
    {
        var random = SeededGenerator(seed: seed)
        let time = RoomTime()
        let laptops = try [("Chủ trì", -180), ("Thư ký 1", 0), ("Thư ký 2", 95)].enumerated()
            .map { number, laptop in
                try Laptop(
                    laptop.0, folder: place.path(isShared ? "s" : "s\(number)"),
                    state: place.path("state\(number)"), clock: time.clock(ahead: laptop.1), seed: seed)
            }
        for step in 1...400 {
            time.pass(seconds: .random(in: 0...20, using: &random))
            let laptop = laptops[.random(in: 0..<3, using: &random)]
            laptop.tick()
            if !isShared, Int.random(in: 0..<8, using: &random) == 0 {
                try laptop.receive(from: laptops[.random(in: 0..<3, using: &random)])
            }
            laptop.step(step, &random)
        }
        for laptop in laptops { laptop.finish() }
        for laptop in laptops {
            for other in laptops where !isShared { try laptop.receive(from: other) }
            laptop.tick()
            laptop.listen()
        }
        let words = laptops.map(\.words).reduce(into: [:]) { $0.merge($1) { one, _ in one } }
        #expect(words.count > 20)
        for laptop in laptops {
            let isSame = laptop.state.record == laptops[0].state.record
            #expect(isSame, "seed \(seed): \(laptop.writer)")
            let bytes = JSONReport.document(of: laptop.state.record).document
            #expect(checksum(bytes) == checksum(JSONReport.document(of: laptops[0].state.record).document))
            // What a start finds in the files is what was on the screens.
            var follower = Follower(laptop.folder, seminar: Programme.sample.id)
            let read = follower.scan(milliseconds: 0).record(of: .sample)
            let isRead = read.ideas == laptop.state.record.ideas
            #expect(isRead, "seed \(seed): \(laptop.writer)")
            let wrong = laptop.wrong(words).prefix(3)
            #expect(wrong.isEmpty, "seed \(seed): \(laptop.writer)")
        }
    }
}

/// A laptop without a screen and without threads: the state, what it writes, and what it reads when it is told to.
private final class Laptop {
    struct Words: Equatable {
        let speaker: String?
        let item: String?

        var description: String { "\(speaker ?? "nobody") in \(item ?? "no item")" }
    }

    let writer: String
    let folder: SeminarFolder
    private(set) var state: State
    /// Each sentence that was recorded here, with whom and what the screen showed when its first key was typed.
    private(set) var words: [String: Words] = [:]
    private let desk: Desk
    private var follower: Follower
    private let clock: WallClock
    private var begun: Words?
    /// The words recorded last, and when, by the room's time.
    private var last: (words: Words, moment: Moment)?

    init(_ writer: String, folder path: String, state: String, clock: @escaping () -> Int, seed: UInt64)
        throws
    {
        let programme = Programme.sample
        self.writer = writer
        var settings = Settings()
        settings.typingMethod = .off
        folder = SeminarFolder(Path(path))
        if !folder.isSeminar {
            _ = try SeminarFolder.create(Path(path), programme: programme.json.document)
        }
        self.clock = WallClock(offsetMinutes: programme.offsetMinutes, milliseconds: clock)
        desk = Desk(
            folder: folder, seminar: programme.id, writer: writer, state: StateDirectory(Path(state)),
            device: Device(name: writer), at: self.clock.now())
        follower = Follower(folder, seminar: programme.id)
        self.state = State(
            size: .init(columns: 80, rows: 24), now: self.clock.now(), language: .vietnamese,
            settings: settings,
            access: .recording(writer: writer), programme: programme, tag: desk.tag,
            seed: seed &* 31 &+ UInt64(writer.utf8.reduce(0) { $0 &* 7 &+ Int($1) }))
        handle(.loaded(Record(programme: programme), []))
    }

    func tick() { handle(.tick(clock.now())) }

    /// Something that a person does here, or that the program does by itself.
    func step(_ number: Int, _ random: inout SeededGenerator) {
        let now = state.record
        let item = now.items[.random(in: 0..<now.items.count, using: &random)].id
        let idea =
            now.ideas.isEmpty
            ? nil : now.ideas[.random(in: 0..<now.ideas.count, using: &random)].id
        switch Int.random(in: 0..<32, using: &random) {
        case 0: record(.item(item, .start))
        case 1: now.currentItem.map { record(.item($0.id, .end)) }
        case 2: now.currentItem.map { record(.item($0.id, .pause)) }
        case 3: record(.item(item, .skip))
        case 4, 5, 6:
            let people = now.roster.filter { $0.person.role == .trainee }
            record(.floor(.ask(people[.random(in: 0..<people.count, using: &random)].person.id)))
        case 7, 8, 9: record(.floor(.callNext))
        case 10: record(.floor(.endTurn))
        case 11: record(.room(.lead))
        case 12: idea.map { record(.idea($0, .remove)) }
        case 13: idea.map { edit($0, number) }
        case 14: apply(.undo)
        case 15: if number % 3 == 0 { apply(.rehearse) }
        case 16...21: listen()
        case 22...27: type("\(writer.suffix(1))\(number) ")
        default: save()
        }
    }

    /// Ends what is under way.
    func finish() {
        save()
        if state.record.rehearsal != nil { apply(.rehearse) }
    }

    // MARK: Typing

    private func type(_ text: String) {
        guard state.run.capture.editing == nil else { return }
        if state.run.capture.isBlank {
            let item = state.context.viewedItem
            begun = Words(
                speaker: state.record.floor.speaking?.person ?? item.flatMap(lastHeard), item: item?.id)
        }
        for character in text { handle(.input(.key(.character(character)))) }
    }

    /// Whom the line goes on with, and says so, while nobody has the floor.
    ///
    /// That is whoever was heard last in the item: with the floor while it ran and since something was recorded of it here,
    /// else in what was recorded of it. Nobody's words go along
    /// to another item, which begins with the speaker that the programme names.
    private func lastHeard(in item: AgendaItem) -> String? {
        let former = last.flatMap { $0.words.item == item.id ? $0 : nil }
        let begin = item.facts.running ?? item.facts.started
        guard let since = former.map({ max($0.moment, begin ?? $0.moment) }) ?? begin else {
            return Self.programmeSpeakers[item.id]
        }
        let turns = state.record.floor.requests.filter { request in
            guard let called = request.called, request.done != nil else { return false }
            return called >= since && item.facts.ended.map { called < $0 } ?? true
        }
        if let turn = turns.max(by: { ($0.called ?? $0.asked, $0.id) < ($1.called ?? $1.asked, $1.id) }) {
            return turn.person
        }
        return former == nil ? Self.programmeSpeakers[item.id] : former?.words.speaker
    }

    private static let programmeSpeakers = ["N1-02": "VTS", "N1-03": "HH"]

    private func save() {
        guard !state.run.capture.isBlank else { return }
        let text = state.run.capture.field.text.entered
        let isEdit = state.run.capture.editing != nil
        let moment = state.context.roomTime
        handle(.input(.key(.enter)))
        guard let begun, !isEdit, state.run.capture.isBlank else { return }
        words[text.trimmed] = begun
        last = (begun, moment)
    }

    private func edit(_ idea: Identifier, _ number: Int) {
        guard state.run.capture.isBlank, state.run.capture.editing == nil else { return }
        apply(.edit(idea))
        for character in " sửa \(number)" { handle(.input(.key(.character(character)))) }
        save()
    }

    /// The sentences that the record has otherwise than they were begun, or not at all, and those that nobody recorded.
    func wrong(_ words: [String: Words]) -> [String] {
        let first = state.record.ideas.compactMap { state.record.history(.idea($0.id)).first }
            .filter { $0.n > 0 }
        let recorded = first.map { change in
            (
                change.set.text(ValueName.text)?.trimmed ?? "",
                Words(speaker: change.set.text("speaker"), item: change.set.text(ValueName.item))
            )
        }
        let attributed = Dictionary(recorded) { one, _ in one }
        let differing = Set(attributed.keys).union(words.keys).filter { attributed[$0] != words[$0] }
        return differing.sorted().map { text in
            "\(text): \(words[text].map(\.description) ?? "never typed"), \(attributed[text].map(\.description) ?? "not recorded")"
        }
    }

    // MARK: Files

    /// Reads what others have written since.
    func listen() {
        let news = follower.scan(milliseconds: 0, own: desk.journalFiles)
        let journals = news.journals.map { contents in
            Heard(
                tag: contents.tag, writer: contents.header?.writer ?? "", changes: contents.changes,
                arrival: RoomClock.Arrival(moment: clock.now(), isFresh: contents.isFresh))
        }
        if !journals.isEmpty { handle(.heard(journals)) }
    }

    /// Copies the journals of another laptop's folder, as they are now, but for the own ones.
    func receive(from other: Laptop) throws {
        guard other !== self, other.folder.path != folder.path else { return }
        let files = FileManager.default
        let (source, target) = (other.folder.journalFolder.text, folder.journalFolder.text)
        try files.createDirectory(atPath: target, withIntermediateDirectories: true)
        let own = Set(desk.journalFiles.map(\.lastName.text))
        for name in (try? files.contentsOfDirectory(atPath: source)) ?? [] where !own.contains(name) {
            let bytes = try #require(files.contents(atPath: "\(source)/\(name)"))
            let known = files.contents(atPath: "\(target)/\(name)") ?? Data()
            // A sync tool never puts an older version over a newer one.
            guard bytes.count > known.count else { continue }
            try bytes.write(to: URL(filePath: "\(target)/\(name)"), options: .atomic)
        }
    }

    // MARK: The program

    private func record(_ deed: Deed) { apply(.record(deed)) }

    private func apply(_ outcome: Outcome) { perform(state.apply([outcome])) }

    private func handle(_ event: Event) { perform(update(&state, event)) }

    private func perform(_ effects: [Effect]) {
        for case .append(let changes) in effects {
            for event in desk.append(changes) { handle(event) }
        }
    }
}
