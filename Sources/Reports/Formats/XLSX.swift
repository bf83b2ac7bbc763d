package import Seminar
internal import Text
internal import Wording

/// Tables as a workbook for spreadsheets (ECMA-376, transitional), a sheet each.
///
/// Days, times and numbers are those of the spreadsheet, so that it can sort and reckon with them; a text is an inline text, which is
/// never worked out, and one that would be a formula where somebody types it anew is marked as text (`quotePrefix`). The heads stay
/// in sight, can be filtered by, and are printed on every page.
package struct XLSX: Sendable {
    /// The whole file.
    package let bytes: [UInt8]
    /// How many texts were longer than a cell can be, and are cut in it.
    package let cutCount: Int

    /// - Parameter tables: at least one: a workbook without a sheet is none.
    package init(_ tables: [DataTable], in language: Language) {
        var archive = ZipArchive()
        var sheets = tables.map { SheetPart($0) }
        let names = Self.sheetNames(tables.map(\.name))
        let numbers = Array(1...max(1, sheets.count))
        let parts =
            [
                ("[Content_Types].xml", Self.contentTypes(numbers)), ("_rels/.rels", Self.relations),
                ("docProps/core.xml", Self.core(names, language)),
                ("xl/workbook.xml", Self.workbook(names, tables)),
                ("xl/_rels/workbook.xml.rels", Self.workbookRelations(numbers)),
                ("xl/styles.xml", StylesPart.xml(language)),
            ] + zip(sheets.indices, numbers).map { ("xl/worksheets/sheet\($1).xml", sheets[$0].xml()) }
        for (name, xml) in parts { archive.add(name, Array((Self.declaration + xml).utf8)) }
        bytes = archive.file
        cutCount = sheets.map(\.cutCount).reduce(0, +)
    }

    /// What a cell holds, in UTF-16 units (Microsoft, *Excel specifications and limits*).
    package static let longestText = 32_767

    private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    fileprivate static let main = #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private static func contentTypes(_ numbers: [Int]) -> String {
        let sheets = numbers.map {
            #"<Override PartName="/xl/worksheets/sheet\#($0).xml" ContentType="\#(type).worksheet+xml"/>"#
        }
        return """
            <Types xmlns="\(package)/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="\(type).sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="\(type).styles+xml"/>\(sheets.joined())</Types>
            """
    }

    private static let relations = """
        <Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/>\
        <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
        </Relationships>
        """

    private static func core(_ names: [String], _ language: Language) -> String {
        """
        <cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(MarkedUp.text(names.first ?? ""))</dc:title>\
        <dc:language>\(language.rawValue)</dc:language></cp:coreProperties>
        """
    }

    private static func workbookRelations(_ numbers: [Int]) -> String {
        let sheets = numbers.map {
            #"<Relationship Id="rId\#($0)" Type="\#(office)/worksheet" Target="worksheets/sheet\#($0).xml"/>"#
        }
        return """
            <Relationships xmlns="\(package)/relationships">\(sheets.joined())\
            <Relationship Id="rId\(numbers.count + 1)" Type="\(office)/styles" Target="styles.xml"/></Relationships>
            """
    }

    /// The sheets, and for each the area of its filter and the row that is printed on every page.
    private static func workbook(_ names: [String], _ tables: [DataTable]) -> String {
        let sheets = names.enumerated().map { place, name in
            #"<sheet name="\#(MarkedUp.text(name))" sheetId="\#(place + 1)" r:id="rId\#(place + 1)"/>"#
        }
        func defined(_ name: String, _ isHidden: Bool, _ area: (Int) -> String) -> String {
            names.indices.map { place in
                let sheet = "'" + names[place].replacing("'", with: "''") + "'!"
                return """
                    <definedName name="_xlnm.\(name)" localSheetId="\(place)"\(isHidden ? #" hidden="1""# : "")>\
                    \(MarkedUp.text(sheet + area(place)))</definedName>
                    """
            }.joined()
        }
        let filters = defined("_FilterDatabase", true) { place in
            let end = SheetPart.endOfFilter(in: tables[place])
            return "$A$1:$\(end.column)$\(end.row)"
        }
        return """
            <workbook \(main) xmlns:r="\(office)"><bookViews><workbookView/></bookViews>\
            <sheets>\(sheets.joined())</sheets>\
            <definedNames>\(filters)\(defined("Print_Titles", false) { _ in "$1:$1" })</definedNames></workbook>
            """
    }

    /// The names as sheets may have them: up to 31 signs, without those that mean something in a reference, each once.
    static func sheetNames(_ names: [String]) -> [String] {
        names.reduce(into: [String]()) { taken, name in
            let plain = String(name.harmless.map { "[]:*?/\\'".contains($0) ? "-" : $0 })
            var (candidate, number) = (plain.cut(to: 31), 1)
            while candidate.isEmpty || taken.contains(where: { $0.lowercased() == candidate.lowercased() }) {
                number += 1
                candidate = plain.cut(to: 26) + " (\(number))"
            }
            taken.append(candidate)
        }
    }
}

/// One sheet.
private struct SheetPart {
    private let table: DataTable
    private(set) var cutCount = 0

    init(_ table: DataTable) { self.table = table }

    mutating func xml() -> String {
        let end = Self.endOfFilter(in: table)
        let rowCount = table.rows.count + 1
        let widths = widths
        var data = row(
            1, table.heads.map { cell(.text($0), as: .head) },
            lines: lines(of: table.heads, in: widths.map { $0 - Self.button }))
        for (place, cells) in table.rows.enumerated() {
            let isTotal = table.hasTotals && place == table.rows.count - 1
            data += row(
                place + 2, cells.map { cell($0, as: isTotal ? .total : .body) },
                lines: lines(of: cells.map(\.shownText), in: widths))
        }
        let fixed = min(table.fixedColumns, max(0, table.heads.count - 1))
        let corner = "\(Self.letters(fixed))2"
        let pane =
            fixed > 0
            ? #"<pane xSplit="\#(fixed)" ySplit="1" topLeftCell="\#(corner)" activePane="bottomRight" state="frozen"/>"#
            : #"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#
        let side = fixed > 0 ? "bottomRight" : "bottomLeft"
        let columns = widths.enumerated().map { place, width in
            #"<col min="\#(place + 1)" max="\#(place + 1)" width="\#(width)" customWidth="1"/>"#
        }
        let fits = widths.reduce(0, +) <= Self.mostPrinted
        return """
            <worksheet \(XLSX.main)>\(fits ? #"<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>"# : "")\
            <dimension ref="A1:\(end.column)\(rowCount)"/>\
            <sheetViews><sheetView workbookViewId="0">\(pane)\
            <selection pane="\(side)" activeCell="\(corner)" sqref="\(corner)"/></sheetView></sheetViews>\
            <sheetFormatPr defaultRowHeight="15.75"/><cols>\(columns.joined())</cols>\
            <sheetData>\(data)</sheetData>\
            <autoFilter ref="A1:\(end.column)\(end.row)"/>\(validations)\
            <pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.4" footer="0.4"/>\
            <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>\
            <headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>
            """
    }

    /// The last cell of what can be filtered by: the heads and the rows, without one that adds them up.
    static func endOfFilter(in table: DataTable) -> (column: String, row: Int) {
        let rows = table.rows.count - (table.hasTotals ? 1 : 0)
        return (letters(max(0, table.heads.count - 1)), rows + 1)
    }

    /// As many columns of text as a page can hold and still be read.
    private static let mostPrinted = 220

    /// - Parameter lines: as many as its highest cell has; a row that is not told how high it is would show only one.
    private func row(_ number: Int, _ cells: [String], lines: Int) -> String {
        let cells = cells.enumerated().map { place, cell in
            #"<c r="\#(Self.letters(place))\#(number)"\#(cell)</c>"#
        }
        // 409 points are the highest there is.
        let height = lines > 1 ? #" ht="\#(min(409, lines * 16))""# : ""
        return #"<row r="\#(number)"\#(height)>\#(cells.joined())</row>"#
    }

    /// What follows the reference of a cell.
    private mutating func cell(_ cell: TableCell, as rank: Style.Rank) -> String {
        switch cell {
        case .text(""): return Style(.text, rank).attribute + ">"
        case .text(let text):
            let shown = held(text)
            let look: Style.Look = shown.needsGuard ? .quoted : .text
            return """
                \(Style(look, rank).attribute) t="inlineStr"><is>\
                <t xml:space="preserve">\(MarkedUp.text(shown.escapedForCell))</t></is>
                """
        case .number(let number): return value("\(number)", .number, rank)
        case .share(let hundredths): return value(Self.decimal(hundredths, per: 100), .share, rank)
        case .day(let day):
            guard let serial = Self.serial(day) else { return self.cell(.text(cell.text), as: rank) }
            return value("\(serial)", .day, rank)
        case .time(let seconds, let showsSeconds):
            return value(Self.decimal(seconds, per: 86_400), showsSeconds ? .seconds : .time, rank)
        case .moment(let moment):
            guard let serial = Self.serial(moment.day) else { return self.cell(.text(cell.text), as: rank) }
            return value(
                Self.decimal(serial * 86_400 + moment.secondOfDay, per: 86_400), .moment, rank)
        }
    }

    private func value(_ value: String, _ look: Style.Look, _ rank: Style.Rank) -> String {
        "\(Style(look, rank).attribute)><v>\(value)</v>"
    }

    /// The text as a cell may hold it, its lines kept.
    private mutating func held(_ text: String) -> String {
        let lines = text.linesForPaper.joined(separator: "\n")
        guard lines.utf16.count > XLSX.longestText else { return lines }
        cutCount += 1
        return lines.cut(to: XLSX.longestText - 1) + "…"
    }

    /// Days since the end of 1899; nil before 1 March 1900, where Excel counts a day that never was.
    private static func serial(_ day: Day) -> Int? {
        let serial = day.number + 25_569
        return (61...2_958_465).contains(serial) ? serial : nil
    }

    /// A fraction to ten places, which is less than a hundredth of a millisecond of a day.
    private static func decimal(_ number: Int, per whole: Int) -> String {
        let (units, rest) = (number / whole, number % whole)
        guard rest > 0 else { return "\(units)" }
        let places = (rest * 10_000_000_000 + whole / 2) / whole
        let digits = String(places)
        let padded = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
        return "\(units).\(padded)"
    }

    /// The lists to choose from.
    ///
    /// Another text is taken too: a person may have more to say.
    private var validations: String {
        guard !table.choices.isEmpty, !table.rows.isEmpty else { return "" }
        let all = table.choices.sorted { $0.key < $1.key }.map { place, choices in
            let column = Self.letters(place)
            let list = choices.map { $0.replacing("\"", with: "\"\"") }.joined(separator: ",")
            return """
                <dataValidation type="list" allowBlank="1" showErrorMessage="0" \
                sqref="\(column)2:\(column)\(table.rows.count + 1)"><formula1>\(MarkedUp.text("\"\(list)\""))</formula1></dataValidation>
                """
        }
        return #"<dataValidations count="\#(all.count)">\#(all.joined())</dataValidations>"#
    }

    /// How many lines the highest of some cells has when they are wrapped to their columns.
    private func lines(of texts: [String], in widths: [Int]) -> Int {
        zip(texts, widths).reduce(1) { most, cell in
            let (text, width) = cell
            // Most are one short line.
            guard text.utf8.count > width - 1 || text.utf8.contains(0x0A) else { return most }
            return max(most, text.wrappedLines(toColumns: max(1, width - 1), atMost: 26).count)
        }
    }

    /// Columns that the button of the filter takes from a head.
    private static let button = 3

    /// As wide as what stands in a column, in digits; longer texts are wrapped, and heads may be.
    private var widths: [Int] {
        table.heads.indices.map { place in
            let room = table.choices[place]?.map { columns(of: $0) }.max() ?? table.room[place] ?? 0
            let longest = table.rows.reduce(0) { longest, row in
                let lines = row[place].shownText.split(whereSeparator: \.isNewline)
                return max(longest, lines.map { columns(of: $0) }.max() ?? 0)
            }
            let head = table.heads[place]
            let words = head.split(separator: " ").map { columns(of: $0) }.max() ?? 0
            // The button of the filter covers the end of a head.
            return max(
                6, room + 2, min(60, longest + 2),
                min(24, max(words, columns(of: head) / 2) + Self.button + 1))
        }
    }

    /// `A` for the first column.
    private static func letters(_ column: Int) -> String {
        var (letters, rest) = ("", column + 1)
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}

/// How a cell looks: what it shows, and whether it is a head, one of many, or a sum.
private struct Style {
    enum Look: Int, CaseIterable { case text, quoted, number, share, day, time, seconds, moment }
    enum Rank: Int, CaseIterable { case body, head, total }

    private let look: Look
    private let rank: Rank

    init(_ look: Look, _ rank: Rank) { (self.look, self.rank) = (look, rank) }

    static let all = Rank.allCases.flatMap { rank in Look.allCases.map { Style($0, rank) } }

    /// Its place among the formats of cells, behind the one for empty cells.
    var attribute: String { #" s="\#(1 + rank.rawValue * Look.allCases.count + look.rawValue)""# }

    var xml: String {
        let number =
            switch look {
            case .text, .quoted, .number: 0
            case .share: 9
            case .day: 164
            case .time: 20
            case .seconds: 21
            case .moment: 165
            }
        let side = rank == .head ? "center" : look == .text || look == .quoted ? "left" : "right"
        return """
            <xf numFmtId="\(number)" fontId="\(rank == .body ? 0 : 1)" fillId="\(rank == .head ? 2 : 0)" borderId="1" \
            xfId="0"\(look == .quoted ? #" quotePrefix="1""# : "") applyNumberFormat="1" applyFont="1" applyFill="1" \
            applyBorder="1" applyAlignment="1"><alignment horizontal="\(side)" \
            vertical="\(rank == .head ? "center" : "top")" wrapText="1"/></xf>
            """
    }
}

private enum StylesPart {
    /// - Parameter language: in whose order days are written.
    static func xml(_ language: Language) -> String {
        let day =
            switch language {
            case .vietnamese: "dd/mm/yyyy"
            case .english: "d mmm yyyy"
            case .japanese: "yyyy/mm/dd"
            }
        let font = #"<sz val="12"/><name val="Times New Roman"/><family val="1"/>"#
        let sides = ["left", "right", "top", "bottom"].map {
            #"<\#($0) style="thin"><color rgb="FFBFBFBF"/></\#($0)>"#
        }
        return """
            <styleSheet \(XLSX.main)><numFmts count="2"><numFmt numFmtId="164" formatCode="\(day)"/>\
            <numFmt numFmtId="165" formatCode="\(day) hh:mm:ss"/></numFmts>\
            <fonts count="2"><font>\(font)</font><font><b/>\(font)</font></fonts>\
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF7"/><bgColor indexed="64"/></patternFill></fill></fills>\
            <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
            <border>\(sides.joined())<diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="\(Style.all.count + 1)"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            \(Style.all.map(\.xml).joined())</cellXfs>\
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """
    }
}

extension TableCell {
    /// About as long as what the spreadsheet shows.
    fileprivate var shownText: String {
        switch self {
        case .day: "16 Sep 2024"
        case .moment: "16 Sep 2024 08:30:00"
        case .text, .number, .share, .time: text
        }
    }
}

extension String {
    /// The beginning of the text of so many UTF-16 units, with no character cut in two.
    fileprivate func cut(to units: Int) -> String {
        guard utf16.count > units else { return self }
        var (cut, count) = ("", 0)
        for character in self {
            count += character.utf16.count
            guard count <= units else { break }
            cut.append(character)
        }
        return cut
    }

    /// With an escape for what would be read as one: `_x0041_` stands for a letter in workbooks (ECMA-376, 22.9.2.19).
    fileprivate var escapedForCell: String {
        replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
    }
}
