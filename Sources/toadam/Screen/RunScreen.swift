import Display
import Glibc
import Interface
import Journal
import Seminar
import Terminal
import Wording

/// Opens the screen on a seminar folder and returns when the person leaves.
///
/// A folder that is no seminar is told before a terminal that will not do.
///
/// - Parameters:
///   - language: nil where none was asked for.
///   - notice: what is said first.
///   - isAccessible: whether it was asked for a screen for screen readers.
///   - offersTour: whether the tour is offered where the seminar is the sample.
func runScreen(
    on folder: SeminarFolder, for purpose: Opening.Purpose, in language: Language?,
    saying notice: Phrase? = nil, isAccessible: Bool = false, offersTour: Bool = false
) throws {
    let next = try runBesideWorker(on: folder) {
        let programme = try folder.readProgramme()
        return Opening(
            folder: folder, programme: programme, purpose: purpose,
            language: language ?? .asked ?? programme.language, isLanguageAsked: language != nil,
            isAccessible: isAccessible, offersTour: offersTour, firstNotice: notice)
    }
    // Another programme took the place of the one that was open.
    if let next {
        try runScreen(
            on: folder, for: purpose, in: language, saying: next.notice, isAccessible: isAccessible)
    }
}

/// Asks what a seminar is to be that is not there yet, makes it and opens it.
///
/// - Parameter path: where it is made; nil where that is asked too.
func beginSeminar(at path: Path?, as writer: String?, in language: Language?) throws {
    let folder = SeminarFolder(path ?? ".")
    let spoken = language ?? .asked ?? .spoken
    let next = try runBesideWorker(on: folder, isThere: false) {
        Opening(
            folder: folder,
            programme: Programme(id: "toadam", title: Localized([spoken: ""], original: spoken)),
            purpose: .begin(folder: path?.text), language: spoken, isLanguageAsked: language != nil)
    }
    guard let next else { return }
    try Toadam.naming(next.folder.path) {
        try runScreen(on: next.folder, for: .record(as: writer), in: language, saying: next.notice)
    }
}

/// Opens the screen on one seminar or several, to read them as one.
///
/// - Parameters:
///   - joiningPeople: whether people who have one name and one unit are one person.
///   - isAccessible: whether it was asked for a screen for screen readers.
func runScreen(
    on folders: [SeminarFolder], joiningPeople: Bool, in language: Language?, isAccessible: Bool
) throws {
    guard folders.count > 1 else {
        return try runScreen(on: folders[0], for: .read, in: language, isAccessible: isAccessible)
    }
    let several = try SeveralFolders(folders, joiningPeople: joiningPeople)
    _ = try runBesideWorker(on: folders[0], reading: several) {
        let programme = several.several.programme
        return Opening(
            folder: folders[0], programme: programme, purpose: .read,
            language: language ?? .asked ?? programme.language, isLanguageAsked: language != nil,
            isAccessible: isAccessible)
    }
}

/// The seminar that is to be opened next, because it was made or has another programme now, and what is said there.
private typealias Next = (folder: SeminarFolder, notice: Phrase)

/// Runs the screen beside a worker that reads the folder.
///
/// The worker starts first, since that takes the system as long as what comes before the first picture. What is opened is looked at
/// before the terminal, so that a folder that is no seminar is told before a terminal that will not do.
///
/// - Parameters:
///   - several: the folders that are read in the place of that one; nil where it is the one.
///   - isThere: whether there is anything to read.
private func runBesideWorker(
    on folder: SeminarFolder, reading several: SeveralFolders? = nil, isThere: Bool = true,
    _ opening: () throws -> Opening
) throws -> Next? {
    shareHeap()
    guard let worker = FolderWorker(folder, reading: several, state: Surroundings.state) else {
        throw FileError(.create, path: "pipe", code: errno)
    }
    if isThere { worker.start() }
    defer { worker.stop() }
    let opening = try opening()
    if let failure = Surroundings.screenFailure { throw failure }
    return try runScreen(opening, worker)
}

/// The order is that in which things may fail or be lost: signals before the screen, because ncurses takes what is at
/// its default; the screen before the desk, so that a terminal that will not do leaves no trace; the desk, which may have
/// to mend this laptop's journal, and the first picture before the journals are read.
private func runScreen(_ opening: Opening, _ worker: FolderWorker) throws -> Next? {
    let environment = Surroundings.environment
    guard let signals = Signals() else { throw FileError(.create, path: "pipe", code: errno) }
    let clock = WallClock(offsetMinutes: opening.programme.offsetMinutes)
    let state = Surroundings.state
    let document = SettingsDocument.asked
    let inForce = SettingsInForce(
        document, environment: environment, language: .asked, isLanguageAsked: opening.isLanguageAsked,
        isAccessible: opening.isAccessible)
    let settings = inForce.settings
    let screen = try openScreen(opening, after: signals, state: state, look: settings.look)
    let last = opening.isReadOnly ? LastUse() : state?.lastUse() ?? LastUse()
    let access = opening.access(last)
    let desk = opening.desk(access, state: state, at: clock.now())
    var start = State(
        size: screen.size, now: clock.now(),
        language: opening.isLanguageAsked ? opening.language : settings.language ?? opening.language,
        settings: settings, origins: inForce.origins, forced: inForce.forced,
        offersTour: opening.offersTour, access: access, isNameKnown: opening.isNameKnown(last),
        programme: opening.programme,
        tag: desk?.tag ?? "", device: desk?.device.name ?? "", drawsUnicode: screen.drawsUnicode,
        seed: Surroundings.seed())
    if desk != nil, state == nil { _ = update(&start, .told(Phrase.Shell.noHome)) }
    if let standIn = screen.standIn {
        let name = environment["TERM"] ?? ""
        _ = update(&start, .told(Phrase.Shell.unknownTerminal(name, drawnAs: standIn)))
    }
    if let notice = opening.firstNotice { _ = update(&start, .told(notice)) }
    let loop = Loop(
        state: start,
        screen: screen, desk: desk, worker: worker, clock: clock,
        settings: document, clipboard: Clipboard(Surroundings.clipboardCommands),
        papers: PaperDesk(
            folder: opening.folder.path, office: Surroundings.office, opener: Surroundings.opener),
        parser: KeyParser(escapeTimeout: KeyParser.escapeTimeout(environment: environment)), signals: signals)
    loop.run()
    Console.complain(loop.textsLeft.map { Phrase.Shell.textLeft(in: $0)(opening.language) })
    Console.complain(loop.restored.map { $0.phrase(opening.language) })
    if let failure = loop.copyFailure { throw failure }
    if let created = loop.created {
        return (
            created,
            Phrase.FirstUse.created(
                created.path.text, agenda: Command.showRun.keyLabel, people: Command.showPeople.keyLabel)
        )
    }
    return loop.keptProgramme.map {
        (opening.folder, Phrase.Import.programmeReplaced(former: $0.lastName.text))
    }
}

private func openScreen(
    _ opening: Opening, after signals: Signals, state: StateDirectory?, look: Look
) throws -> CursesScreen {
    do throws(ScreenError) {
        return try CursesScreen(
            after: signals, environment: Surroundings.environment, look: look,
            log: opening.isReadOnly ? nil : state?.logPath.bytes,
            notice: opening.notice(state))
    } catch {
        throw switch error {
        case .noTerminal: Phrase.Shell.noScreen(Toadam.commandsWithoutScreen)
        case .poorTerminal(let name): Phrase.Shell.poorScreen(name, Toadam.commandsWithoutScreen)
        }
    }
}

extension Opening {
    fileprivate var isReadOnly: Bool {
        switch purpose {
        case .record: false
        case .read, .watch, .begin: true
        }
    }

    /// What a crash says: that what was typed is kept, where it is.
    fileprivate func notice(_ state: StateDirectory?) -> String {
        guard let state, !isReadOnly else { return "" }
        return Phrase.Shell.crashed(state.path.text)(language)
    }

    /// The name asked for, else the one used last, else the account's.
    fileprivate func access(_ last: LastUse) -> Access {
        switch purpose {
        case .record(let name): .recording(writer: name ?? last.writer ?? Surroundings.accountName)
        case .read: .readOnly
        case .watch(let showingIdeas): .watching(showingIdeas: showingIdeas)
        case .begin(let folder): .beginning(folder: folder)
        }
    }

    /// Whether a person chose the name, now or earlier.
    fileprivate func isNameKnown(_ last: LastUse) -> Bool {
        switch purpose {
        case .record(let name): name != nil || last.writer != nil
        case .read, .watch, .begin: true
        }
    }

    /// Where things are written; nil when nothing may be, and for no other reason.
    fileprivate func desk(_ access: Access, state: StateDirectory?, at now: Moment) -> Desk? {
        guard case .recording(let writer) = access else { return nil }
        return Desk(
            folder: folder, seminar: programme.id, writer: writer, state: state ?? .nowhere, device: Device(),
            at: now, sinceBoot: SinceBoot(boot: StateDirectory.boot(), milliseconds: Int(Clock.now())))
    }
}
