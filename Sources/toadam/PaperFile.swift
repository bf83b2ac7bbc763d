import Journal
import Reports
import Seminar
import Text
import Wording

/// Where a paper is written: a new file, never in the place of one that is there.
struct PaperFile {
    let folder: Path
    /// Without the ending.
    let name: String
    /// What stands behind the dot.
    let ending: String

    /// Names that are tried before it is given up.
    private static let mostNames = 1_000

    /// Writes the paper, and says where it is.
    ///
    /// - Parameter path: the place that was asked for; nil for the paper's own name, which gets a number where it is taken.
    func write(_ bytes: [UInt8], at path: Path? = nil) throws(Failure) -> Path {
        if let path {
            do throws(DocumentError) {
                try DocumentFile(path).write(bytes, replacing: false)
            } catch {
                throw Failure(error)
            }
            return path
        }
        for number in 1...Self.mostNames {
            let suffix = number == 1 ? "" : "-\(number)"
            let path = folder.appending("\(name)\(suffix).\(ending)")
            do throws(DocumentError) {
                try DocumentFile(path).write(bytes, replacing: false)
                return path
            } catch {
                switch error {
                case .exists, .notPlain: continue
                case .protected, .file: throw Failure(error)
                }
            }
        }
        throw Failure(.exists(path: folder.appending("\(name).\(ending)").text))
    }
}

extension Failure {
    /// Why a document was not written where nothing may be replaced.
    init(_ error: DocumentError) {
        self =
            switch error {
            case .exists(let path): Phrase.Shell.paperExists(path)
            case .protected(let path): Phrase.Shell.protected(path)
            case .notPlain(let path): Phrase.Shell.notPlain(path)
            case .file(let error): Failure(error)
            }
    }
}

extension PaperRequest {
    /// The name of the file, in ASCII: what it is, of when, in which form.
    func fileName(_ record: Record) -> String {
        let day = record.programme.sessions.last?.day.description ?? ""
        let parts = [
            Phrase.Paper.fileName(paper)(language), item.map { $0.fileWords }, day,
            form == .plain || !paper.isDocument ? nil : form.rawValue,
            copy == .working && paper.isDocument ? Phrase.Paper.workingFile(language) : nil,
        ]
        return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "-")
    }
}

extension TableRequest {
    /// The sheets.
    func tables(of record: Record, at now: Moment, in language: Language) -> [DataTable] {
        switch self {
        case .tables(let kinds): return kinds.map { DataTable($0, of: record, at: now, in: language) }
        case .ideas(let ids):
            return [
                DataTable(.ideas, of: record, ideas: ids.compactMap(record.idea), at: now, in: language)
            ]
        case .counts(let counting, let filter):
            let tally = counting.tally(IdeaFacets(record), of: record, filter: filter)
            let report = StatsReport(
                tally, by: counting.rows, and: counting.columns, of: record, in: language, showing: .row)
            return [report.table]
        }
    }

    /// The name of the file, in ASCII: what it holds, of when.
    func fileName(_ record: Record, _ language: Language) -> String {
        typealias Words = Phrase.Tables
        let name =
            switch self {
            case .tables(let kinds):
                kinds.count == 1
                    ? Words.fileName(kinds[0])
                    : kinds.contains(.ideas) ? Words.allFile : Words.fileName(.attendance)
            case .ideas: Words.fileName(.ideas)
            case .counts: Words.countsFile
            }
        let day = record.programme.sessions.last?.day.description ?? ""
        return [name(language), day].filter { !$0.isEmpty }.joined(separator: "-")
    }
}

extension String {
    /// Only what a file name may have everywhere.
    fileprivate var fileWords: String {
        String(filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }.prefix(24))
    }
}
