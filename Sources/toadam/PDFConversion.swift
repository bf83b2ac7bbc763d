import Glibc
import Journal
import Seminar
import Terminal

/// LibreOffice at work on a Word document, in a folder of its own with a profile of its own, which goes afterwards.
///
/// It runs beside this program; whoever starts it asks for its end until it has come.
struct PDFConversion {
    private let program: FedProgram
    private let scratch: Path

    enum Outcome {
        case running
        case made([UInt8])
        case failed
    }

    /// Starts it; nil where that cannot be done.
    init?(of document: [UInt8], by office: Path) {
        guard let scratch = Self.scratchFolder() else { return nil }
        self.scratch = scratch
        let source = PaperFile(folder: scratch, name: "paper", ending: "docx")
        // A profile of its own: else a LibreOffice that is open would be asked to do it, and may not.
        guard let file = try? source.write(document),
            let program = FedProgram(
                [
                    office, "-env:UserInstallation=file://\(scratch)/profile", "--headless", "--norestore",
                    "--convert-to", "pdf", "--outdir", scratch, file,
                ].map(\.bytes), reading: "")
        else {
            _ = Self.remover(of: scratch)
            return nil
        }
        self.program = program
    }

    func outcome() -> Outcome {
        guard let status = program.ending() else { return .running }
        let file = scratch.appending("paper.pdf")
        guard status == 0, let bytes = try? ReadOnlyDisk().contents(of: file),
            bytes.starts(with: "%PDF".utf8)
        else { return .failed }
        return .made(Array(bytes))
    }

    /// Ends it and what it has started.
    func stop() { program.stopAll() }

    /// Removes what it worked in; nil where not even that can be started.
    func remover() -> FedProgram? { Self.remover(of: scratch) }

    private static func remover(of scratch: Path) -> FedProgram? {
        FedProgram((["/bin/rm", "-rf", "--", scratch] as [Path]).map(\.bytes), reading: "")
    }

    private static func scratchFolder() -> Path? {
        for folder in [Surroundings.runtimeFolder, "/tmp"] {
            var template = folder.appending("toadam-pdf-XXXXXX").characters
            if let path = mkdtemp(&template) { return Path(characters: path) }
        }
        return nil
    }
}

extension PDFConversion {
    /// Has a PDF made while a person waits, and tells them on a terminal how long it has taken.
    ///
    /// A signal that ends this program ends LibreOffice too, and nothing is left of it.
    ///
    /// - Parameters:
    ///   - progress: called with the whole seconds since it was begun, as they pass.
    /// - Returns: nil where it could not be made.
    static func wait(
        for document: [UInt8], by office: Path, progress: (Int) -> Void
    ) -> [UInt8]? {
        var (signals, former) = (sigset_t(), sigset_t())
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_BLOCK, &signals, &former)
        defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
        guard let conversion = PDFConversion(of: document, by: office) else { return nil }
        var bytes: [UInt8]?
        var caught: Int32 = -1
        var pauses = 0
        waiting: while caught < 0 {
            switch conversion.outcome() {
            case .made(let made):
                bytes = made
                break waiting
            case .failed: break waiting
            case .running: break
            }
            guard pauses < mostSeconds * pausesPerSecond else {
                conversion.stop()
                break
            }
            if pauses % pausesPerSecond == 0 { progress(pauses / pausesPerSecond) }
            pauses += 1
            var pause = timespec(tv_sec: 0, tv_nsec: 1_000_000_000 / pausesPerSecond)
            caught = sigtimedwait(&signals, nil, &pause)
        }
        if caught >= 0 { conversion.stop() }
        if let remover = conversion.remover() {
            while remover.ending() == nil { usleep(10_000) }
        }
        if caught >= 0 { Glibc.exit(128 + caught) }
        return bytes
    }

    private static let pausesPerSecond = 10
    /// A report of a hundred pages takes a quarter of a minute on a slow laptop, and the first start as long again.
    private static let mostSeconds = 300
}
