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
    /// LibreOffice at work, and what its PDF is to be called.
    private var conversion: (work: PDFConversion, name: String)?
    /// Programs whose end is waited for only so that nothing of them is left.
    private var others: [(program: FedProgram, path: Path?)] = []

    init(folder: Path, office: Path?, opener: Path?) {
        self.folder = folder
        self.office = office
        self.opener = opener
    }

    static func prepare(_ request: PaperRequest, of record: Record, columns: Int, at now: Moment) -> Event {
        let paper = Paper(request, of: record, at: now, keys: .ofCommands)
        return .paper(
            PreparedPaper(
                request: request, lines: paper.lines(columns: columns), missing: paper.missing,
                unreviewedCount: paper.unreviewedCount))
    }

    /// Writes a paper under its own name, with a number where that is taken.
    func write(_ request: PaperRequest, as format: PaperFormat, of record: Record, at now: Moment) -> Event {
        let bytes = Paper(request, of: record, at: now, keys: .ofCommands).bytes(as: format)
        let name = request.fileName(record)
        do throws(Failure) {
            return .paperWritten(
                try PaperFile(folder: folder, name: name, ending: format.rawValue).write(bytes).text)
        } catch {
            return .paperFailed(error.happened)
        }
    }

    /// Writes a workbook under its own name, with a number where that is taken.
    func write(_ request: TableRequest, of record: Record, at now: Moment, in language: Language) -> [Event] {
        let workbook = XLSX(request.tables(of: record, at: now, in: language), in: language)
        let target = PaperFile(folder: folder, name: request.fileName(record, language), ending: "xlsx")
        do throws(Failure) {
            let path = try target.write(workbook.bytes).text
            let cut = Phrase.Shell.textsCut(workbook.cutCount, most: XLSX.longestText)
            return [.paperWritten(path)] + (workbook.cutCount > 0 ? [.told(cut)] : [])
        } catch {
            return [.paperFailed(error.happened)]
        }
    }

    /// Has LibreOffice make a PDF; says why where that cannot be.
    mutating func writePDF(_ request: PaperRequest, of record: Record, at now: Moment) -> [Event] {
        typealias Words = Phrase.PaperScreen
        guard conversion == nil else { return [.paperFailed(Words.stillMaking)] }
        let failed = Event.paperFailed(Words.pdfFailed(write: Command.writePaper.keyLabel))
        guard let office else { return [.paperFailed(Words.noOffice(write: Command.writePaper.keyLabel))] }
        let bytes = Paper(request, of: record, at: now, keys: .ofCommands).bytes(as: .docx)
        guard let work = PDFConversion(of: bytes, by: office) else { return [failed] }
        conversion = (work, request.fileName(record))
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
        guard let conversion else { return events }
        let outcome = conversion.work.outcome()
        if case .running = outcome { return events }
        self.conversion = nil
        defer { remove(conversion.work) }
        guard case .made(let bytes) = outcome else {
            return events + [.paperFailed(Phrase.PaperScreen.pdfFailed(write: Command.writePaper.keyLabel))]
        }
        do throws(Failure) {
            let target = PaperFile(folder: folder, name: conversion.name, ending: "pdf")
            return events + [.paperWritten(try target.write(bytes).text)]
        } catch {
            return events + [.paperFailed(error.happened)]
        }
    }

    /// Ends what is at work, and removes what it would leave.
    mutating func close() {
        guard let conversion else { return }
        conversion.work.stop()
        remove(conversion.work)
        self.conversion = nil
    }

    /// Removes what LibreOffice worked in.
    private mutating func remove(_ work: PDFConversion) {
        guard let program = work.remover() else { return }
        others.append((program, nil))
    }
}
