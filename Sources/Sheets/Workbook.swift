import Seminar
import Text

/// The sheets of an Excel workbook (ECMA-376), as Excel, LibreOffice and openpyxl write it; hidden sheets are left out.
struct Workbook {
    private(set) var sheets: [Sheet] = []

    init(_ archive: ZipArchive) throws(SheetError) {
        var archive = archive
        let name = "xl/workbook.xml"
        guard let workbook = try archive.contents(of: name) else { throw .noWorkbook }
        var found: [(name: String, id: String)] = []
        var isFrom1904 = false
        try XML.read(workbook, part: name) { event in
            guard case .start(let element, let attributes) = event else { return }
            if element == "workbookPr" { isFrom1904 = ["1", "true"].contains(attributes["date1904"]) }
            if element == "sheet", attributes["state"] ?? "visible" == "visible", let id = attributes["id"] {
                found.append((attributes["name"] ?? "", id))
            }
        }
        let targets = try Self.targets(in: &archive)
        let texts = try Self.sharedTexts(in: &archive)
        let styles = try Styles(&archive)
        var size = 0
        for sheet in found {
            guard let target = targets[sheet.id] else { continue }
            let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
            guard let part = try archive.contents(of: path) else {
                throw .damaged(part: path.utf8.count <= Self.longestPath ? path : Self.targetsName)
            }
            var reader = SheetReader(texts: texts, styles: styles, isFrom1904: isFrom1904, size: size)
            let rows = try reader.rows(of: part, named: path)
            sheets.append(Sheet(name: sheet.name, rows: rows, hidden: reader.hidden))
            size = reader.size
        }
    }

    private static let targetsName = "xl/_rels/workbook.xml.rels"
    /// In bytes, of paths that are told to people.
    private static let longestPath = 200

    /// Where each sheet stands, by its id in the workbook.
    private static func targets(in archive: inout ZipArchive) throws(SheetError) -> [String: String] {
        let name = targetsName
        guard let part = try archive.contents(of: name) else { throw .damaged(part: name) }
        var targets: [String: String] = [:]
        try XML.read(part, part: name) { event in
            guard case .start("Relationship", let attributes) = event, let id = attributes["Id"] else {
                return
            }
            targets[id] = attributes["Target"]
        }
        return targets
    }

    /// The texts that cells name by number; how Japanese is to be pronounced is no part of them.
    private static func sharedTexts(in archive: inout ZipArchive) throws(SheetError) -> [String] {
        let name = "xl/sharedStrings.xml"
        guard let part = try archive.contents(of: name) else { return [] }
        var texts: [String] = []
        var (text, isText, isPhonetic) = ("", false, false)
        try XML.read(part, part: name) { event in
            switch event {
            case .start("si", _): text = ""
            case .start("rPh", _): isPhonetic = true
            case .end("rPh"): isPhonetic = false
            case .start("t", _): isText = !isPhonetic
            case .end("t"): isText = false
            case .end("si"): texts.append(text.unescaped)
            case .text(let part) where isText: text += part
            default: break
            }
        }
        return texts
    }
}

/// Which formats of cells show a day or a time, and which are texts whatever they begin with.
private struct Styles {
    /// For each format of cells.
    private var shows: [(day: Bool, time: Bool)] = []
    private var quoted: [Bool] = []

    init(_ archive: inout ZipArchive) throws(SheetError) {
        let name = "xl/styles.xml"
        guard let part = try archive.contents(of: name) else { return }
        var codes: [Int: String] = [:]
        var numbers: [Int] = []
        var isOfCells = false
        try XML.read(part, part: name) { event in
            switch event {
            case .start("numFmt", let attributes):
                if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
                    codes[id] = attributes["formatCode"]
                }
            case .start("cellXfs", _): isOfCells = true
            case .end("cellXfs"): isOfCells = false
            case .start("xf", let attributes) where isOfCells:
                numbers.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
                quoted.append(["1", "true"].contains(attributes["quotePrefix"]))
            default: break
            }
        }
        shows = numbers.map { number in codes[number].map(Self.shows) ?? Self.standard(number) }
    }

    func shows(_ style: Int) -> (day: Bool, time: Bool) {
        shows.indices.contains(style) ? shows[style] : (false, false)
    }

    func isQuoted(_ style: Int) -> Bool { quoted.indices.contains(style) && quoted[style] }

    /// The formats that need no code (ECMA-376, 18.8.30).
    private static func standard(_ number: Int) -> (day: Bool, time: Bool) {
        switch number {
        case 14...17, 27...31, 36, 50...54, 57, 58: (true, false)
        case 18...21, 32...35, 45...47, 55, 56: (false, true)
        case 22: (true, true)
        default: (false, false)
        }
    }

    /// By the letters of a format's code that are no text of it.
    private static func shows(_ code: String) -> (day: Bool, time: Bool) {
        var letters: Set<Unicode.Scalar> = []
        var (isQuoted, isInBrackets, isEscaped) = (false, false, false)
        for letter in code.lowercased().unicodeScalars {
            defer { isEscaped = letter == "\\" && !isEscaped }
            if letter == "\"" { isQuoted.toggle() }
            if letter == "[" { isInBrackets = true }
            if letter == "]" { isInBrackets = false }
            if !isQuoted, !isInBrackets, !isEscaped { letters.insert(letter) }
        }
        return (
            letters.contains("d") || letters.contains("y"), letters.contains("h") || letters.contains("s")
        )
    }
}

/// One sheet, cell by cell.
private struct SheetReader {
    let texts: [String]
    let styles: Styles
    let isFrom1904: Bool
    /// In bytes, of all cells of the workbook so far: few shared texts and merged areas can stand for very many.
    private(set) var size: Int
    /// The rows that are not shown.
    private(set) var hidden: Set<Int> = []

    /// What an empty cell counts for, so that one sheet may have all the rows and columns that are read.
    private static let smallestCell = 4

    init(texts: [String], styles: Styles, isFrom1904: Bool, size: Int) {
        (self.texts, self.styles, self.isFrom1904, self.size) = (texts, styles, isFrom1904, size)
    }

    mutating func rows(of part: [UInt8], named name: String) throws(SheetError) -> [[String]] {
        var rows: [[String]] = []
        var merged: [String] = []
        var (row, column) = (-1, -1)
        var (type, style, text, isValue) = ("", 0, "", false)
        var problem: SheetError?
        try XML.read(part, part: name) { event in
            switch event {
            case .start("row", let attributes):
                row =
                    attributes["r"].flatMap { Int($0) }.map(Self.place(ofRow:))
                    ?? min(row + 1, Sheet.mostRows)
                column = -1
                if ["1", "true"].contains(attributes["hidden"]) { hidden.insert(row) }
            case .start("c", let attributes):
                column = attributes["r"].flatMap(CellPlace.init)?.column ?? column + 1
                (type, style, text) = (attributes["t"] ?? "n", attributes["s"].flatMap { Int($0) } ?? 0, "")
            case .start("v", _), .start("t", _): isValue = true
            case .end("v"), .end("t"): isValue = false
            case .text(let part) where isValue: text += part
            case .end("c"):
                let value = value(of: text, type, style)
                guard !value.isEmpty, problem == nil else { return }
                guard row >= 0 else {
                    problem = .damaged(part: name)
                    return
                }
                guard row < Sheet.mostRows else {
                    problem = .tooManyRows(row + 1)
                    return
                }
                guard (0..<Sheet.mostColumns).contains(column) else {
                    problem = .tooManyColumns(column + 1)
                    return
                }
                while rows.count <= row { rows.append([]) }
                if !put(value, in: column, of: &rows[row]) { problem = .tooLarge(bytes: size) }
            case .start("mergeCell", let attributes): merged += attributes["ref"].map { [$0] } ?? []
            default: break
            }
        }
        if let problem { throw problem }
        for area in merged {
            guard fill(area, in: &rows) else { throw .tooLarge(bytes: size) }
        }
        return rows
    }

    /// The index of the row of a number, or what is beside all rows: the number may be any.
    private static func place(ofRow number: Int) -> Int { min(max(number, 0), Sheet.mostRows + 1) - 1 }

    /// Writes a value into a cell of a row; false where the workbook becomes larger than is read.
    private mutating func put(_ value: String, in column: Int, of row: inout [String]) -> Bool {
        size += max(0, column - row.count) * Self.smallestCell
        size += max(value.utf8.count, Self.smallestCell)
        guard size <= Sheet.largestFile else { return false }
        while row.count <= column { row.append("") }
        row[column] = value
        return true
    }

    /// Every row of a merged area says what its first cell says: a class that stands beside all of its people is said of each.
    ///
    /// A line that lies across columns, such as the name of a class above its people, stands in the first of them alone.
    ///
    /// - Returns: false where the workbook becomes larger than is read.
    private mutating func fill(_ area: String, in rows: inout [[String]]) -> Bool {
        let ends = area.split(separator: ":").compactMap { CellPlace(String($0)) }
        guard ends.count == 2, rows.indices.contains(ends[0].row),
            rows[ends[0].row].indices.contains(ends[0].column),
            ends[0].row <= ends[1].row, ends[0].column <= ends[1].column, ends[1].column < Sheet.mostColumns
        else { return true }
        let value = rows[ends[0].row][ends[0].column]
        // An area may go on below what is written.
        for row in ends[0].row...min(ends[1].row, rows.count - 1) {
            guard put(value, in: ends[0].column, of: &rows[row]) else { return false }
        }
        return true
    }

    private func value(of text: String, _ type: String, _ style: Int) -> String {
        switch type {
        case "s", "inlineStr", "str":
            let text =
                type == "s"
                ? Int(text).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? "" : text.unescaped
            // The apostrophe of a table of text that was opened and kept as a workbook.
            return styles.isQuoted(style) ? text : text.withoutGuard
        // What a formula could not work out is nothing that was said.
        case "e": return ""
        case "b": return text
        case "d": return text
        default:
            guard let number = Double(text), number.isFinite, abs(number) < 1e15 else { return text }
            let shows = styles.shows(style)
            let start = isFrom1904 ? Self.daysTo1904 : 0
            guard shows.day || shows.time, number >= 0, number + Double(start) < Self.endOfDays else {
                return Self.plain(number)
            }
            return moment(number, shows)
        }
    }

    /// The first number behind 31 December 9999, which is the last day that a spreadsheet can show.
    private static let endOfDays = 2_958_466.0
    private static let daysTo1904 = 1462

    private static func plain(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : "\(number)"
    }

    /// A day counted from the end of 1899, which Excel takes for one with 29 February 1900, or from 1904; its fraction is the time.
    private func moment(_ number: Double, _ shows: (day: Bool, time: Bool)) -> String {
        let minutes = Int((number * 1440).rounded())
        let time = [minutes / 60 % 24, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(
            separator: ":")
        guard shows.day else { return time }
        let count = minutes / 1440 + (isFrom1904 ? Self.daysTo1904 : 0)
        let day = Day(number: count - 25_569).description
        return shows.time ? day + " " + time : day
    }
}

extension String {
    /// Composed, with the signs for which workbooks write `_x0041_` (ECMA-376, 22.9.2.19).
    fileprivate var unescaped: String {
        guard contains("_x") else { return nfc(self) }
        return nfc(
            replacing(/_x([0-9A-Fa-f]{4})_/) { match in
                UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? String(match.0)
            })
    }
}

/// `C7`: the third cell of the seventh row.
private struct CellPlace {
    let row: Int
    let column: Int

    init?(_ text: String) {
        let letters = text.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)), row > 0 else {
            return nil
        }
        self.row = row - 1
        column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
    }
}
