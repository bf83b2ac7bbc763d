import Text

/// Rows of text as Excel, LibreOffice and a copied range of cells have them (RFC 4180, and what is written beside it).
///
/// The separator is the one of comma, semicolon and tab that parts the most cells of the first rows: Excel takes it from the language of
/// the laptop. The encoding is told by a mark, else by the bytes: UTF-16 by its zeros, UTF-8 where all of it is, else Windows-1258.
struct DelimitedText {
    let rows: [[String]]

    init(_ bytes: [UInt8]) throws(SheetError) {
        var text = try Self.text(of: bytes)[...]
        var separator: UInt8?
        // Excel's own way to name the separator.
        if text.starts(with: "sep=".utf8), text.count > 4 {
            separator = text[4]
            text = text[(text.firstIndex(of: 0x0A) ?? text.endIndex - 1)...].dropFirst()
        }
        rows = try Self.rows(of: text, separator ?? Self.likeliestSeparator(of: text))
    }

    private static let separators: [UInt8] = [0x09, UInt8(ascii: ";"), UInt8(ascii: ",")]

    private static func likeliestSeparator(of text: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var (isQuoted, rows) = (false, 0)
        for byte in text where rows < 10 {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if separators.contains(byte) { counts[byte, default: 0] += 1 }
            if byte == 0x0A { rows += 1 }
        }
        return separators.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? separators[0]
    }

    private static func rows(of text: ArraySlice<UInt8>, _ separator: UInt8) throws(SheetError) -> [[String]]
    {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var openedIn: Int?
        var place = text.startIndex
        func end(_ cell: inout [UInt8], in row: inout [String]) throws(SheetError) {
            row.append(String(decoding: cell, as: UTF8.self).withoutGuard)
            cell = []
            guard row.count <= Sheet.mostColumns else { throw .tooManyColumns(row.count) }
        }
        while place < text.endIndex {
            let byte = text[place]
            place += 1
            if openedIn != nil {
                if byte != UInt8(ascii: "\"") {
                    cell.append(byte)
                } else if place < text.endIndex, text[place] == byte {
                    cell.append(byte)
                    place += 1
                } else {
                    openedIn = nil
                }
            } else if byte == UInt8(ascii: "\""), cell.isEmpty {
                openedIn = rows.count + 1
            } else if byte == separator {
                try end(&cell, in: &row)
            } else if byte == 0x0A || byte == 0x0D {
                if byte == 0x0D, place < text.endIndex, text[place] == 0x0A { place += 1 }
                try end(&cell, in: &row)
                rows.append(row)
                row = []
                guard rows.count <= Sheet.mostRows else { throw .tooManyRows(rows.count) }
            } else {
                cell.append(byte)
            }
        }
        if let openedIn { throw .openQuote(row: openedIn) }
        if !row.isEmpty || !cell.isEmpty {
            try end(&cell, in: &row)
            rows.append(row)
        }
        return rows
    }

    /// The bytes in UTF-8.
    private static func text(of bytes: [UInt8]) throws(SheetError) -> [UInt8] {
        var decoder = TextDecoder()
        let utf8 = decoder.utf8((missingMark(of: bytes) ?? []) + bytes, isLast: true)
        if let text = String(validating: utf8, as: UTF8.self) { return Array(nfc(text).utf8) }
        var text = ""
        var row = 1
        for byte in bytes {
            guard let scalar = Windows1258.scalar(of: byte) else { throw .unknownEncoding(row: row) }
            if byte == 0x0A { row += 1 }
            text.unicodeScalars.append(scalar)
        }
        return Array(nfc(text).utf8)
    }

    /// The mark that UTF-16 lacks: every second byte of what is mostly ASCII is zero then.
    private static func missingMark(of bytes: [UInt8]) -> [UInt8]? {
        let start = bytes.prefix(512)
        let zeros = start.indices.filter { start[$0] == 0 }
        let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        guard !hasMark, zeros.count * 5 > start.count else { return nil }
        let odd = zeros.count { $0 % 2 == 1 }
        return odd * 2 > zeros.count ? [0xFF, 0xFE] : [0xFE, 0xFF]
    }
}

/// The code page of Vietnamese Windows: tones are marks of their own behind the letter.
enum Windows1258 {
    static func scalar(of byte: UInt8) -> Unicode.Scalar? {
        if byte < 0x80 || byte >= 0xA0, let scalar = others[byte] ?? Unicode.Scalar(UInt32(byte)) {
            return scalar
        }
        return signs[byte].flatMap { Unicode.Scalar($0) }
    }

    /// Where the upper half differs from ISO 8859-1.
    private static let others: [UInt8: Unicode.Scalar] = [
        0xC3: "\u{102}", 0xE3: "\u{103}", 0xD0: "\u{110}", 0xF0: "\u{111}", 0xD5: "\u{1A0}", 0xF5: "\u{1A1}",
        0xDD: "\u{1AF}", 0xFD: "\u{1B0}", 0xFE: "\u{20AB}",
        0xCC: "\u{300}", 0xEC: "\u{301}", 0xDE: "\u{303}", 0xD2: "\u{309}", 0xF2: "\u{323}",
    ]

    private static let signs: [UInt8: UInt32] = [
        0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020, 0x87: 0x2021,
        0x88: 0x2C6, 0x89: 0x2030, 0x8B: 0x2039, 0x8C: 0x152, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C,
        0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0x98: 0x2DC, 0x99: 0x2122, 0x9B: 0x203A,
        0x9C: 0x153, 0x9F: 0x178,
    ]
}
