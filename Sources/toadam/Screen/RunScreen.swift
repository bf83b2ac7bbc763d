import Interface
import Journal
import Seminar
import Terminal
import Wording

/// Opens the screen on a seminar and returns when the person leaves.
///
/// The order is that in which things may fail or be lost: signals before the screen, because ncurses takes what is at
/// its default; the screen before the desk, so that a terminal that will not do leaves no trace; the first picture
/// before the journals are read.
func runScreen(_ opening: Opening) throws {
    let environment = Surroundings.environment
    guard let signals = Signals() else { throw Phrase.Shell.noScreen }
    guard let worker = FolderWorker(opening.folder, seminar: opening.programme.id) else {
        throw Phrase.Shell.noScreen
    }
    let clock = WallClock(offsetMinutes: opening.programme.offsetMinutes)
    let state = StateDirectory.path(environment: environment).map { StateDirectory($0) }
    let screen = try openScreen(opening, after: signals, state: state)
    let desk = opening.desk(state: state)
    let loop = Loop(
        state: State(
            size: screen.size, now: clock.now(), language: opening.language, access: opening.access,
            programme: opening.programme, tag: desk?.tag ?? "", drawsUnicode: screen.drawsUnicode,
            seed: Surroundings.seed()),
        screen: screen, desk: desk, worker: worker, clock: clock,
        parser: KeyParser(escapeTimeout: KeyParser.escapeTimeout(environment: environment)), signals: signals)
    loop.run()
    screen.close()
}

private func openScreen(
    _ opening: Opening, after signals: Signals, state: StateDirectory?
) throws -> CursesScreen {
    let isReadOnly = opening.access == .readOnly
    do throws(ScreenError) {
        return try CursesScreen(
            after: signals, environment: Surroundings.environment, log: isReadOnly ? nil : state?.logPath,
            notice: isReadOnly ? "" : Phrase.Shell.crashed(state?.path ?? "")(opening.language))
    } catch {
        throw Phrase.Shell.noScreen
    }
}

extension Opening {
    var access: Access {
        switch purpose {
        case .record(let name): .recording(writer: name ?? Surroundings.accountName)
        case .read: .readOnly
        }
    }

    /// Where things are written; nil when nothing may be.
    fileprivate func desk(state: StateDirectory?) -> Desk? {
        guard case .recording(let writer) = access, let state else { return nil }
        return Desk(folder: folder, seminar: programme.id, writer: writer, state: state, device: Device())
    }
}
