import CZlib
import Seminar
import TestSupport
import Testing
import Wording

@testable import Sheets

/// Tables as spreadsheet programs write them, and files that are none.
struct SheetTests {
    private func rows(_ text: String) throws -> [[String]] { try Sheet.read(Array(text.utf8))[0].rows }

    @Test(arguments: [
        ("Mã,Họ tên\r\nA1,\"Học viên 07, Lớp 3\"\r\n", [["Mã", "Họ tên"], ["A1", "Học viên 07, Lớp 3"]]),
        ("\u{FEFF}Mã;Họ tên\nA1;\"nói \"\"vâng\"\"\"", [["Mã", "Họ tên"], ["A1", "nói \"vâng\""]]),
        ("Mã\tHọ tên\n\nA1\thai\tba", [["Mã", "Họ tên"], [""], ["A1", "hai", "ba"]]),
        ("sep=;\nMã;Tên, họ\nA1;x", [["Mã", "Tên, họ"], ["A1", "x"]]),
        ("a,b\r\"hai\ndòng\",c\r", [["a", "b"], ["hai\ndòng", "c"]]),
        ("Ghi chú: a, b; c\tx\nmột\thai", [["Ghi chú: a, b; c", "x"], ["một", "hai"]]),
    ])
    func `rows of text are parted as they were written`(text: String, expected: [[String]]) throws {
        #expect(try rows(text) == expected)
    }

    @Test func `the encodings of offices are told apart`() throws {
        let text = "Mã;Họ tên\nA1;Đỗ Ưởng ăn ỡ ấy"
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let expected = [["Mã", "Họ tên"], ["A1", "Đỗ Ưởng ăn ỡ ấy"]]
        #expect(try Sheet.read(utf16)[0].rows == expected)
        #expect(try Sheet.read(Array(utf16.dropFirst(2)))[0].rows == expected)
        // Windows-1258: "Đỗ Ưởng ăn ỡ ấy", the tones behind their letters.
        let windows: [UInt8] =
            Array("M\u{E3}".unicodeScalars.map { UInt8($0.value) }) + Array(";H".utf8) + [0x6F, 0xF2]
            + Array(" t\u{EA}n\nA1;".unicodeScalars.map { UInt8($0.value) })
            + [
                0xD0, 0xF4, 0xDE, 0x20, 0xDD, 0xF5, 0xD2, 0x6E, 0x67, 0x20, 0xE3, 0x6E, 0x20, 0xF5, 0xDE,
                0x20,
            ]
            + [0xE2, 0xEC, 0x79]
        // There is no ã in that code page but as a with its tone: E3 is ă.
        #expect(try Sheet.read(windows)[0].rows == [["Mă", "Họ tên"], ["A1", "Đỗ Ưởng ăn ỡ ấy"]])
    }

    @Test func `what is no table is told`() {
        func error(_ bytes: [UInt8]) -> SheetError? {
            do throws(SheetError) {
                _ = try Sheet.read(bytes)
                return nil
            } catch {
                return error
            }
        }
        #expect(error([]) == .empty)
        #expect(error(Array(" \r\n".utf8)) == .empty)
        #expect(error(Array("a,b\n\"c,d\ne".utf8)) == .openQuote(row: 2))
        #expect(error(Array("a,b\n".utf8) + [0x63, 0x90]) == .unknownEncoding(row: 2))
        #expect(error([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == .oldFormat)
        #expect(error(Array("PK\u{3}\u{4}....".utf8)) == .damaged(part: ""))
        #expect(error(zip([("word/document.xml", "<a/>")])) == .noWorkbook)
        let rows = String(repeating: "a,b\n", count: Sheet.mostRows + 1)
        #expect(error(Array(rows.utf8)) == .tooManyRows(Sheet.mostRows + 1))
        #expect(error(Array(String(repeating: ",", count: 600).utf8)) == .tooManyColumns(501))
    }

    @Test func `a workbook is read by its parts`() throws {
        let sheets = try Sheet.read(workbook())
        #expect(sheets.map(\.name) == ["Đại biểu"])
        #expect(
            sheets[0].rows == [
                ["Họ tên", "Lớp", "Ngày", "Giờ", "Số"],
                ["研修員", "Lớp 3", "2024-09-16", "08:30", "7"],
                ["", "Lớp 3", "2024-09-16 13:45", "", "0.5"],
                [], ["vỡ & <lành>", "", "", "", "đúng"],
            ])
    }

    @Test func `a workbook with a letter changed, a bomb or a document type is refused`() throws {
        func error(_ change: (inout [(name: String, text: String)]) -> Void, size: Int? = nil) -> SheetError?
        {
            var parts = Self.parts
            change(&parts)
            do throws(SheetError) {
                _ = try Sheet.read(zip(parts, size: size))
                return nil
            } catch {
                return error
            }
        }
        #expect(
            error { $0[2].text = "<!DOCTYPE a [<!ENTITY b 'c'>]>" + $0[2].text }
                == .hostile(part: "xl/sharedStrings.xml"))
        #expect(error { $0[4].text += "<" } == .damaged(part: "xl/worksheets/sheet1.xml"))
        #expect(error { $0.remove(at: 4) } == .damaged(part: "xl/worksheets/sheet1.xml"))
        #expect(error { _ in } == nil)
        #expect(error({ _ in }, size: 900 << 20) == .tooLarge(bytes: 900 << 20))
        #expect(error({ _ in }, size: 17) == .damaged(part: "xl/workbook.xml"))
        var bytes = workbook()
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("Họ tên".utf8)) })
        bytes[place] ^= 0x20
        #expect(throws: SheetError.damaged(part: "xl/sharedStrings.xml")) { try Sheet.read(bytes) }
    }

    @Test func `rows of any number end in a sentence`() {
        func error(_ rows: String) -> SheetError? {
            do throws(SheetError) {
                _ = try Sheet.read(zip(Self.parts(rows: rows)))
                return nil
            } catch {
                return error
            }
        }
        let cell = "<c t=\"str\"><v>a</v></c>"
        let damaged = SheetError.damaged(part: "xl/worksheets/sheet1.xml")
        #expect(error("<row r=\"\(Int.min)\">\(cell)</row>") == damaged)
        #expect(error("<row r=\"0\">\(cell)</row>") == damaged)
        let tooMany = SheetError.tooManyRows(Sheet.mostRows + 1)
        #expect(error("<row r=\"\(Int.max)\">\(cell)</row>") == tooMany)
        #expect(error("<row r=\"\(Int.max)\"/><row>\(cell)</row><row>\(cell)</row>") == tooMany)
        #expect(error("<row r=\"\(Sheet.mostRows)\">\(cell)</row>") == nil)
    }

    @Test func `a small workbook that stands for a large one is refused`() throws {
        let large = 1 << 20
        func size(_ parts: [(name: String, text: String)]) -> Int? {
            do throws(SheetError) {
                _ = try Sheet.read(zip(parts))
                return nil
            } catch {
                guard case .tooLarge(let bytes) = error else { return nil }
                return bytes
            }
        }
        // One sheet that is named again and again.
        var again = Self.parts(rows: "<!--" + String(repeating: " ", count: large) + "-->")
        func name(_ count: Int) {
            let sheets = String(repeating: "<sheet name=\"a\" r:id=\"r1\"/>", count: count)
            again[0].text = "<workbook xmlns:r=\"x\"><sheets>\(sheets)</sheets></workbook>"
        }
        name(60)
        #expect(size(again) == nil)
        name(64)
        #expect(try #require(size(again)) > Sheet.largestFile)
        // One text that cells name again and again.
        func shared(_ count: Int) -> [(name: String, text: String)] {
            let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: count)
            var parts = Self.parts(rows: "<row>\(cells)</row>")
            parts[2].text = "<sst><si><t>" + String(repeating: "a", count: large) + "</t></si></sst>"
            return parts
        }
        #expect(size(shared(64)) == nil)
        #expect(size(shared(65)) == 65 << 20)
        // Areas that lie over each other.
        func merged(_ count: Int) -> [(name: String, text: String)] {
            let areas = String(repeating: "<mergeCell ref=\"A1:A16\"/>", count: count)
            let text = String(repeating: "a", count: large)
            let below = String(repeating: "<row><c><v>1</v></c></row>", count: 15)
            return Self.parts(rows: "<row><c t=\"str\"><v>\(text)</v></c></row>" + below, areas: areas)
        }
        #expect(size(merged(3)) == nil)
        #expect(size(merged(4)) == (64 << 20) + 15 * 4)
        // One cell a row, at the far end, on every sheet; what is before it takes room too.
        let far = (1...1_000).map { "<row r=\"\($0)\"><c r=\"SF\($0)\"><v>1</v></c></row>" }.joined()
        again[4].text = Self.parts(rows: far)[4].text
        name(32)
        #expect(size(again) == nil)
        name(34)
        #expect(try #require(size(again)) > Sheet.largestFile)
    }

    @Test func `an area stands in its first column, in each of its rows`() throws {
        let rows = """
            <row><c t="str"><v>Lớp 3</v></c></row><row><c t="str"><v>1</v></c><c t="str"><v>b</v></c></row>
            """
        let areas = "<mergeCell ref=\"A1:D1\"/><mergeCell ref=\"B2:C3\"/>"
        let more = "<row><c t=\"str\"><v>2</v></c></row>"
        let sheets = try Sheet.read(zip(Self.parts(rows: rows + more, areas: areas)))
        #expect(sheets[0].rows == [["Lớp 3"], ["1", "b"], ["2", "b"]])
    }

    @Test func `rows that a filter hides are read, and that is told once`() throws {
        func row(_ number: Int, _ name: String, _ more: String = "") -> String {
            """
            <row r="\(number)" \(more)><c t="str"><v>\(name)</v></c><c t="str"><v>Lớp 3</v></c></row>
            """
        }
        let rows =
            "<row r=\"1\"><c t=\"str\"><v>Họ tên</v></c><c t=\"str\"><v>Lớp</v></c></row>"
            + row(2, "Học viên 90") + row(3, "Học viên 91", "hidden=\"1\"")
            + row(4, "Học viên 92", "hidden=\"true\"") + row(5, "Học viên 93", "hidden=\"0\"")
            + row(6, "Học viên 94", "hidden=\"1\"") + "<row r=\"9\" hidden=\"1\"/>"
        let sheets = try Sheet.read(zip(Self.parts(rows: rows)))
        let sheet = try #require(RosterSheet(sheets, record: Record(programme: .sample)))
        #expect(sheet.rows.count == 5)
        #expect(
            sheet.complaints.map(\.vi) == [
                "Ô A3: 3 dòng đang ẩn trong bảng tính cũng được đọc (dòng 3–4, 6)."
            ])
    }

    @Test func `a text that is marked as one is read as it stands`() throws {
        var parts = Self.parts(
            rows: "<row><c t=\"str\" s=\"1\"><v>'=1</v></c><c t=\"str\"><v>'=1</v></c></row>")
        let place = try #require(parts.firstIndex { $0.name == "xl/styles.xml" })
        parts[place].text =
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"0\" quotePrefix=\"1\"/></cellXfs></styleSheet>"
        #expect(try Sheet.read(zip(parts))[0].rows == [["'=1", "=1"]])
    }

    @Test func `an area that is written backwards or beside everything merges nothing`() throws {
        let rows = "<row><c t=\"str\"><v>a</v></c></row><row><c t=\"str\"><v>b</v></c></row>"
        let areas = ["A2:A1", "A2:A\(Int.max)", "B1:A2", "A9:B9", "A1", "ABCD1:ABCE1", ""]
        let sheets = try Sheet.read(
            zip(Self.parts(rows: rows, areas: areas.map { "<mergeCell ref=\"\($0)\"/>" }.joined())))
        #expect(sheets[0].rows == [["a"], ["b"]])
    }

    @Test func `a day that no spreadsheet can show is a number`() throws {
        func shown(_ number: String, is1904: Bool = false) throws -> [[String]] {
            var parts = Self.parts(rows: "<row><c s=\"1\"><v>\(number)</v></c></row>")
            if is1904 {
                parts[0].text = parts[0].text.replacing(
                    "<sheets>", with: "<workbookPr date1904=\"1\"/><sheets>")
            }
            return try Sheet.read(zip(parts))[0].rows
        }
        #expect(try shown("2958465") == [["9999-12-31"]])
        #expect(try shown("2958466") == [["2958466"]])
        #expect(try shown("999999999999999") == [["999999999999999"]])
        #expect(try shown("2957003", is1904: true) == [["9999-12-31"]])
        #expect(try shown("2957004", is1904: true) == [["2957004"]])
    }

    @Test func `a path that is told is short`() throws {
        var parts = Self.parts
        parts[1].text = parts[1].text.replacing(
            "sheet1.xml", with: String(repeating: "\u{300}", count: 10_000))
        #expect(throws: SheetError.damaged(part: "xl/_rels/workbook.xml.rels")) { try Sheet.read(zip(parts)) }
    }

    @Test func `a workbook that counts its days from 1904 is read so`() throws {
        var parts = Self.parts
        parts[0].text = parts[0].text.replacing("<sheets>", with: "<workbookPr date1904=\"1\"/><sheets>")
        // 45551 days after 1 January 1904.
        #expect(try Sheet.read(zip(parts))[0].rows[1][2] == "2028-09-17")
    }

    @Test func `a cell is called as the spreadsheet calls it`() {
        #expect(Sheet.address(row: 6, column: 2) == "C7")
        #expect(Sheet.address(row: 0, column: 25) == "Z1")
        #expect(Sheet.address(row: 9, column: 26) == "AA10")
    }

    // MARK: A workbook of our own

    /// With a hidden sheet, a merged area, texts with and without pronunciation, formulas, days and times.
    private static let parts: [(name: String, text: String)] = [
        (
            "xl/workbook.xml",
            """
            <workbook xmlns:r="x"><sheets><sheet name="Ẩn" state="hidden" r:id="r2"/>\
            <sheet name="Đại biểu" r:id="r1"/></sheets></workbook>
            """
        ),
        (
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>
            """
        ),
        (
            "xl/sharedStrings.xml",
            """
            <sst><si><t>Họ tên</t></si><si><r><t>Lớ</t></r><r><t>p</t></r></si>\
            <si><t>研修員</t><rPh sb="0" eb="3"><t>ケンシュウイン</t></rPh></si><si><t>Lớp 3</t></si></sst>
            """
        ),
        (
            "xl/styles.xml",
            """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/>\
            <numFmt numFmtId="165" formatCode="0.0&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/>\
            <xf numFmtId="165"/></cellXfs></styleSheet>
            """
        ),
        (
            "xl/worksheets/sheet1.xml",
            """
            <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
            <c r="C1" t="inlineStr"><is><t>Ngày</t></is></c><c t="inlineStr"><is><t>Giờ</t></is></c>\
            <c t="inlineStr"><is><t>Số</t></is></c></row>\
            <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" s="1"><v>45551</v></c>\
            <c r="D2" s="2"><v>0.354166666666667</v></c><c r="E2"><v>7</v></c></row>\
            <row r="3"><c r="C3" s="3"><v>45551.5729166667</v></c><c r="E3" s="4"><f>1/2</f><v>0.5</v></c></row>\
            <row r="5"><c r="A5" t="str"><v>vỡ &amp; &lt;lành&gt;</v></c><c r="D5" t="e"><v>#REF!</v></c>\
            <c r="E5" t="str"><f>x</f><v>đúng</v></c></row>\
            </sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells></worksheet>
            """
        ),
    ]

    /// With other rows in its sheet.
    private static func parts(rows: String, areas: String = "") -> [(name: String, text: String)] {
        var parts = parts
        parts[4].text =
            "<worksheet><sheetData>\(rows)</sheetData><mergeCells>\(areas)</mergeCells></worksheet>"
        return parts
    }

    private func workbook() -> [UInt8] { zip(Self.parts) }

    /// - Parameter size: what is said of how large the first part is, instead of the truth.
    private func zip(_ parts: [(name: String, text: String)], size: Int? = nil) -> [UInt8] {
        func number(_ value: Int, _ length: Int) -> [UInt8] {
            (0..<length).map { UInt8(value >> ($0 * 8) & 0xFF) }
        }
        var (bytes, directory): ([UInt8], [UInt8]) = ([], [])
        for (place, part) in parts.enumerated() {
            let (name, text) = (Array(part.name.utf8), Array(part.text.utf8))
            let sizes = number(text.count, 4) + number(place == 0 ? size ?? text.count : text.count, 4)
            let common =
                number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 4)
                + number(Int(crc32(0, text, UInt32(text.count))), 4) + sizes + number(name.count, 2)
                + number(0, 2)
            let offset = bytes.count
            bytes += number(0x0403_4B50, 4) + common + name + text
            directory +=
                number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2)
                + number(0, 4) + number(offset, 4) + name
        }
        let end =
            number(0x0605_4B50, 4) + number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
            + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
        return bytes + directory + end
    }
}
