/// A table as a spreadsheet program keeps it, every cell as the text that it shows.
///
/// Times and days are ISO 8601 (`2024-09-16`, `08:30`), whole numbers have no point. Empty rows and cells keep their place, so
/// that a cell can be named as the spreadsheet names it.
package struct Sheet: Hashable, Sendable {
    /// Empty for a file of text, which has one sheet.
    package let name: String
    package var rows: [[String]]
    /// The rows, counted from 0, that the spreadsheet program does not show, such as those that a filter leaves out.
    package let hidden: Set<Int>

    package init(name: String = "", rows: [[String]], hidden: Set<Int> = []) {
        self.name = name
        self.rows = rows
        self.hidden = hidden
    }

    /// The sheets of a file, whatever wrote it: Excel's workbook, or rows of text parted by commas, semicolons or tabs.
    package static func read(_ bytes: [UInt8]) throws(SheetError) -> [Sheet] {
        guard bytes.contains(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { throw .empty }
        guard bytes.count <= largestFile else { throw .tooLarge(bytes: bytes.count) }
        if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) { return try Workbook(ZipArchive(bytes)).sheets }
        // The container of Excel's format before 2007, and of workbooks with a password.
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldFormat }
        return [Sheet(rows: try DelimitedText(bytes).rows)]
    }

    /// In bytes, packed and unpacked; a roster has some hundred thousand.
    package static let largestFile = 64 << 20
    package static let mostRows = 20_000
    package static let mostColumns = 500

    /// `C7` for the third cell of the seventh row.
    package static func address(row: Int, column: Int) -> String {
        var letters = ""
        var rest = column + 1
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return "\(letters)\(row + 1)"
    }
}

/// Why a file is no table that can be read, as a fact.
package enum SheetError: Error, Hashable, Sendable {
    case empty
    case tooLarge(bytes: Int)
    case tooManyRows(Int)
    case tooManyColumns(Int)
    /// Excel's format before 2007, or a workbook with a password.
    case oldFormat
    /// A packed file of another kind, such as a text document.
    case noWorkbook
    /// A part of a workbook that cannot be unpacked or read; empty for the package itself.
    case damaged(part: String)
    /// A part that declares entities or a document type, which no spreadsheet program writes.
    case hostile(part: String)
    /// A byte that is neither UTF-8 nor Windows-1258, in a row counted from 1.
    case unknownEncoding(row: Int)
    /// A quote that opens a cell in that row, counted from 1, and is never closed.
    case openQuote(row: Int)
}
