import Glibc
import Interface
import Journal
import Reports
import Seminar
import Terminal
import Wording

/// Papers that the screen asks for: made, written beside the record, turned into PDF by LibreOffice, and opened.
///
/// Nobody waits for other programs; what has become of them is asked for once a turn of the loop. Every file is a new one.
struct PaperDesk {
    /// Where papers are written.
    private let folder: Path
    private let office: Path?
    private let opener: Path?
    private var conversion: Conversion?
    /// Programs whose end is waited for only so that nothing of them is left.
    private var others: [(program: FedProgram, path: Path?)] = []

    /// LibreOffice at work, in a folder of its own that goes afterwards.
    private struct Conversion {
        let program: FedProgram
        let scratch: Path
        let name: String
    }

    init(folder: Path, office: Path?, opener: Path?) {
        self.folder = folder
        self.office = office
        self.opener = opener
    }

    static func prepare(_ request: PaperRequest, of record: Record, columns: Int, at now: Moment) -> Event {
        let paper = Paper(request, of: record, at: now)
        return .paper(
            PreparedPaper(
                request: request, lines: paper.lines(columns: columns), missing: paper.missing,
                unreviewedCount: paper.unreviewedCount))
    }

    /// Writes a paper under its own name, with a number where that is taken.
    func write(_ request: PaperRequest, as format: PaperFormat, of record: Record, at now: Moment) -> Event {
        let bytes = Paper(request, of: record, at: now).bytes(as: format)
        let name = request.fileName(record)
        do throws(Failure) {
            return .paperWritten(
                try PaperFile(folder: folder, name: name, ending: format.rawValue).write(bytes).text)
        } catch {
            return .paperFailed(error.happened)
        }
    }

    /// Has LibreOffice make a PDF; says why where that cannot be.
    mutating func writePDF(_ request: PaperRequest, of record: Record, at now: Moment) -> [Event] {
        typealias Words = Phrase.PaperScreen
        guard conversion == nil else { return [.paperFailed(Words.stillMaking)] }
        let failed = Event.paperFailed(Words.pdfFailed(write: Command.writePaper.keyLabel))
        guard let office else { return [.paperFailed(Words.noOffice(write: Command.writePaper.keyLabel))] }
        guard let scratch = Self.scratchFolder() else { return [failed] }
        let bytes = Paper(request, of: record, at: now).bytes(as: .docx)
        let source = PaperFile(folder: scratch, name: "paper", ending: PaperFormat.docx.rawValue)
        // A profile of its own: else a LibreOffice that is open would be asked to do it, and may not.
        guard let file = try? source.write(bytes),
            let program = FedProgram(
                [
                    office, "-env:UserInstallation=file://\(scratch)/profile", "--headless", "--convert-to",
                    "pdf",
                    "--outdir", scratch, file,
                ].map(\.bytes), reading: "")
        else {
            remove(scratch)
            return [failed]
        }
        conversion = Conversion(program: program, scratch: scratch, name: request.fileName(record))
        return []
    }

    /// Opens a file with what the desktop has for it.
    mutating func open(_ path: String) -> Event {
        guard let opener, let program = FedProgram([opener, Path(path)].map(\.bytes), reading: "") else {
            return .paperFailed(Phrase.PaperScreen.noOpener(path))
        }
        others.append((program, Path(path)))
        return .paperTold(Phrase.PaperScreen.opening(path))
    }

    /// What has become of the programs since it was last asked.
    mutating func news() -> [Event] {
        var events: [Event] = []
        others.removeAll { entry in
            guard let status = entry.program.ending() else { return false }
            if status != 0, let path = entry.path {
                events.append(.paperFailed(Phrase.PaperScreen.noOpener(path.text)))
            }
            return true
        }
        guard let conversion, let status = conversion.program.ending() else { return events }
        self.conversion = nil
        defer { remove(conversion.scratch) }
        let file = conversion.scratch.appending("paper.pdf")
        guard status == 0, let bytes = try? ReadOnlyDisk().contents(of: file), !bytes.isEmpty else {
            return events + [.paperFailed(Phrase.PaperScreen.pdfFailed(write: Command.writePaper.keyLabel))]
        }
        do throws(Failure) {
            let target = PaperFile(folder: folder, name: conversion.name, ending: "pdf")
            return events + [.paperWritten(try target.write(Array(bytes)).text)]
        } catch {
            return events + [.paperFailed(error.happened)]
        }
    }

    /// Ends what is at work, and removes what it would leave.
    mutating func close() {
        guard let conversion else { return }
        conversion.program.stop()
        remove(conversion.scratch)
        self.conversion = nil
    }

    private static func scratchFolder() -> Path? {
        let pattern = Surroundings.runtimeFolder.appending("toadam-pdf-XXXXXX")
        var template = pattern.bytes.map(CChar.init(bitPattern:)) + [0]
        return mkdtemp(&template).map { Path(characters: $0) }
    }

    /// Removes a folder that this program has made for LibreOffice, whose profile is in it too.
    private mutating func remove(_ scratch: Path) {
        guard
            let program = FedProgram((["/bin/rm", "-rf", "--", scratch] as [Path]).map(\.bytes), reading: "")
        else { return }
        others.append((program, nil))
    }
}
