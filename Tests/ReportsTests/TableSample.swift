import Seminar

@testable import Reports

extension CSVReport {
    /// All ideas of a record as a table.
    static func bytes(of record: Record, in language: Language) -> [UInt8] {
        bytes(of: DataTable(.ideas, of: record, at: SmallSeminar.evening, in: language))
    }
}
