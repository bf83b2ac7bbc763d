package import Wording

extension SheetError {
    /// What is wrong with the file, as the end of a sentence that begins with its name.
    package var phrase: Phrase {
        switch self {
        case .empty: Phrase.Table.empty
        case .tooLarge(let bytes):
            Phrase.Table.tooLarge(mebibytes: bytes >> 20, most: Sheet.largestFile >> 20)
        case .tooManyRows: Phrase.Table.tooManyRows(most: Sheet.mostRows)
        case .tooManyColumns: Phrase.Table.tooManyColumns(most: Sheet.mostColumns)
        case .oldFormat: Phrase.Table.oldFormat
        case .noWorkbook: Phrase.Table.noWorkbook
        case .damaged(let part): Phrase.Table.damaged(part: part.isEmpty ? nil : part)
        case .hostile(let part): Phrase.Table.hostile(part: part)
        case .unknownEncoding(let row): Phrase.Table.unknownEncoding(row: row)
        case .openQuote(let row): Phrase.Table.openQuote(row: row)
        }
    }
}
