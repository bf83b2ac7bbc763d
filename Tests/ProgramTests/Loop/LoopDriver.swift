import Display
import Foundation
import Interface
import Journal
import Seminar
import Terminal
import TestSupport
import Testing

@testable import toadam

/// What time it really is in a room of several laptops, whose clocks may show another.
final class RoomTime {
    var milliseconds = LoopDriver.start

    func pass(seconds: Int) { milliseconds += seconds * 1_000 }

    /// The clock of a laptop that is so many seconds ahead.
    func clock(ahead seconds: Int) -> () -> Int { { self.milliseconds + seconds * 1_000 } }
}

/// The program's own loop, journal, drafts and worker, on a screen of memory, with a socket for the keys and a clock that
/// stands still, or that the test moves.
///
/// Its clock stands a millisecond before a full second, so that a turn in which nothing happens takes no longer than
/// that. It waits for what shall be there and never for a time.
final class LoopDriver {
    /// 2024-09-16, 10:27:02.999 at the seminar's place.
    static let start = 1_726_457_222_999

    let screen: WatchedScreen
    let loop: Loop
    /// Nil where nothing is recorded.
    let desk: Desk?
    /// The terminal's other end; nobody else may hold it, or taking it away would not be seen.
    private var keys: Int32
    private let input: Int32
    private var isEnded = false

    /// Opens the sample in a folder and has it read.
    ///
    /// - Parameters:
    ///   - place: holds the seminar in `s` and what the laptop keeps in the folder `state`.
    ///   - writer: nil for the projector's view.
    ///   - clock: milliseconds since 1970.
    ///   - isRead: whether to wait until the folder has been read.
    init(
        in place: TemporaryFolder, writer: String? = "Thư ký 1", state: String = "state",
        clock milliseconds: @escaping () -> Int = { LoopDriver.start }, sinceBoot: SinceBoot? = nil,
        settings: SettingsDocument = SettingsDocument(), isRead: Bool = true
    ) throws {
        let programme = Programme.sample
        let folder = SeminarFolder(Path(place.path("s")))
        if !folder.isSeminar {
            _ = try SeminarFolder.create(Path(place.path("s")), programme: programme.json.document)
        }
        var ends: [Int32] = [-1, -1]
        // What a child that another test starts would inherit, it would hold open.
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw Child.Failure(description: "no socket") }
        keys = ends[1]
        screen = WatchedScreen(MemoryScreen(size: Size(columns: 80, rows: 24)))
        let laptop = StateDirectory(Path(place.path(state)))
        guard let worker = FolderWorker(folder, state: laptop) else {
            throw Child.Failure(description: "no pipe")
        }
        let clock = WallClock(offsetMinutes: programme.offsetMinutes, milliseconds: milliseconds)
        desk = writer.map { writer in
            Desk(
                folder: folder, seminar: programme.id, writer: writer, state: laptop,
                device: Device(name: "may-1", machine: "m1", cards: ["00:11:22:33:44:55"]), at: clock.now(),
                sinceBoot: sinceBoot)
        }
        loop = Loop(
            state: State(
                size: screen.size, now: clock.now(), language: .vietnamese,
                access: writer.map { .recording(writer: $0) } ?? .watching(showingIdeas: false),
                programme: programme, tag: desk?.tag ?? "",
                seed: .random(in: .min ... .max)),
            screen: screen, desk: desk, worker: worker, clock: clock, settings: settings,
            input: ends[0])
        input = ends[0]
        worker.start()
        loop.begin()
        if isRead { try turn("the folder read") { loop.state.context.isLoaded } }
    }

    deinit {
        end()
        if keys >= 0 { close(keys) }
        close(input)
    }

    /// Leaves the program, as its `run` does.
    func end() {
        guard !isEnded else { return }
        isEnded = true
        loop.end()
    }

    /// Gives the program these bytes, to be read at once, and lets it answer them.
    func send(_ text: String) throws {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(keys, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Child.Failure(description: "the pipe takes nothing") }
            bytes = bytes.dropFirst(count)
        }
        loop.turn()
    }

    /// Takes the terminal away, until the program has noticed: a child that is just being started may hold it yet.
    func hangUp() throws {
        close(keys)
        keys = -1
        try turn("the end") { loop.isOver }
    }

    var picture: String { screen.memory.rows.joined(separator: "\n") }

    /// The last row: hints or a message, and how safe everything is; before it what was told at greater length.
    var status: String {
        screen.memory.rows.suffix(loop.state.context.noticeLines.count + 1)
            .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    }

    /// Lets the program go on until something is so.
    func turn(
        _ description: String, sourceLocation: SourceLocation = #_sourceLocation, until condition: () -> Bool
    ) throws {
        let isSo = Patience.wait {
            if condition() { return true }
            loop.turn()
            return condition()
        }
        if !isSo { Issue.record("\(description) expected:\n\(picture)", sourceLocation: sourceLocation) }
    }

    /// Lets the program go on until the text is on the screen.
    func turn(toSee text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try turn("“\(text)”", sourceLocation: sourceLocation) { picture.contains(text) }
    }
}

/// A screen of memory that tells when a picture has been drawn.
final class WatchedScreen: Screen {
    let memory: MemoryScreen
    var drawn: (([String]) -> Void)?

    init(_ memory: MemoryScreen) { self.memory = memory }

    var size: Size { memory.size }
    var drawsUnicode: Bool { memory.drawsUnicode }
    var drawsColours: Bool { memory.drawsColours }

    func draw(_ frame: Frame) {
        memory.draw(frame)
        drawn?(memory.rows)
    }

    func measure() -> Size { memory.measure() }
    func suspend() { memory.suspend() }
    func resume() { memory.resume() }
    func close() { memory.close() }
    func bell() { memory.bell() }
    var clipboardLimit: Int { memory.clipboardLimit }
    func copy(_ text: String) { memory.copy(text) }
    func reportMouse(_ isOn: Bool) { memory.reportMouse(isOn) }
    func use(_ look: Look) { memory.use(look) }
}
