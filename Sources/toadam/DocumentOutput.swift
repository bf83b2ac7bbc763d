import ArgumentParser
import Glibc
import Journal
import Reports
import Seminar
import Wording

/// Where a document for other programs goes: standard output, or a file, which is replaced only when told to.
struct DocumentOutput: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.output), valueName: help(Phrase.Shell.fileValue)),
        completion: .file())
    var output: Path?

    @Flag(help: ArgumentHelp(help(Phrase.Shell.force)))
    var force = false

    /// The kind of document that the file's ending says; nil for none of them.
    func format<Format: RawRepresentable>() -> Format? where Format.RawValue == String {
        output?.ending.flatMap(Format.init)
    }

    /// Writes a document, and says into which file.
    ///
    /// - Parameter isText: whether people can read it, so that it may be printed onto a terminal.
    func write(_ bytes: [UInt8], isText: Bool = true, in language: Language) throws {
        guard let output, output != "-" else {
            guard isText || isatty(STDOUT_FILENO) == 0 else {
                throw UsageMistake.notForTerminal
            }
            try Console.write(bytes)
            return
        }
        do throws(DocumentError) {
            try DocumentFile(output).write(bytes, replacing: force)
        } catch {
            throw switch error {
            case .exists(let path): Phrase.Shell.exists(path)
            case .protected, .notPlain, .file: Failure(error)
            }
        }
        try Console.print([Phrase.Shell.paperWritten(output.text)(language)])
    }

    /// Writes lines; nothing in them can control a terminal.
    func write(_ lines: [String], in language: Language) throws {
        try write(Console.bytes(of: lines), in: language)
    }

    /// Writes a workbook, and says on standard error what did not fit into it.
    func write(_ workbook: XLSX, in language: Language) throws {
        try write(workbook.bytes, isText: false, in: language)
        if workbook.cutCount > 0 {
            Console.complain([Phrase.Shell.textsCut(workbook.cutCount, most: XLSX.longestText)(language)])
        }
    }
}

extension Path {
    /// What stands behind its last dot, in small letters.
    var ending: String? { text.split(separator: ".").last?.lowercased() }
}

extension UsageMistake {
    static var notForTerminal: UsageMistake {
        UsageMistake(lines: [Phrase.Shell.notForTerminal(.spoken)], next: Phrase.Shell.nameFile(.spoken))
    }
}
