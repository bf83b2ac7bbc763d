import Foundation
import FoundationXML
import Seminar
import TestSupport
import Testing

@testable import Reports

struct XLSXTests {
    private static let table = DataTable(
        "Ý kiến", ["Số", "Nội dung", "Ngày", "Giờ", "Sửa lúc", "Tỷ lệ"],
        [
            [
                .text("TK1-1"), .text("Một cửa"), .day(.sample("2024-09-16")),
                .time(37_622, showsSeconds: true),
                .moment(.sample("2024-09-16T18:00:00.000+07:00")), .share(42),
            ],
            [.text("Tổng"), .number(-3), .empty, .time(30_600, showsSeconds: false), .empty, .empty],
        ], fixedColumns: 1, hasTotals: true)

    private func parts(_ tables: [DataTable], _ language: Language = .vietnamese) throws -> StoredParts {
        try StoredParts(XLSX(tables, in: language).bytes)
    }

    private func table(_ text: String) -> DataTable { DataTable("a", ["b"], [[.text(text)]]) }

    /// The format of a cell, by its reference.
    private func format(of cell: String, in parts: StoredParts) throws -> String {
        let sheet = parts["xl/worksheets/sheet1.xml"]
        let digits = sheet.components(separatedBy: #"<c r="\#(cell)" s=""#)[1].prefix { $0.isNumber }
        let place = try #require(Int(digits))
        let formats = parts["xl/styles.xml"].components(separatedBy: "<cellXfs")[1]
        return formats.components(separatedBy: "<xf ")[place + 1].components(separatedBy: "</xf>")[0]
    }

    @Test func `every part is XML, and every sheet has its place`() throws {
        let parts = try parts([Self.table, table("]]> <c> & \"'\u{1}\u{FFFE} \u{202E}\u{1F600}")])
        #expect(
            parts.names == [
                "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet2.xml",
            ])
        for name in parts.names {
            let parser = XMLParser(data: Data(parts[name].utf8))
            #expect(parser.parse(), "\(name): \(String(describing: parser.parserError))")
        }
        #expect(
            parts["xl/worksheets/sheet2.xml"].contains(">]]&gt; &lt;c&gt; &amp; &quot;'·· ·\u{1F600}</t>"))
        #expect(parts["xl/workbook.xml"].contains(#"<sheet name="Ý kiến" sheetId="1" r:id="rId1"/>"#))
    }

    @Test func `days, times and numbers are the spreadsheet's own`() throws {
        let parts = try parts([Self.table])
        let sheet = parts["xl/worksheets/sheet1.xml"]
        // 45,551 days since the end of 1899; 10:27:02 is 37,622 of 86,400 seconds.
        #expect(sheet.contains(#/<c r="C2" s="\d+"><v>45551</v></c>/#))
        #expect(sheet.contains(#/<c r="D2" s="\d+"><v>0.4354398148</v></c>/#))
        #expect(sheet.contains(#/<c r="E2" s="\d+"><v>45551.7500000000</v></c>/#))
        #expect(sheet.contains(#/<c r="F2" s="\d+"><v>0.4200000000</v></c>/#))
        #expect(sheet.contains(#/<c r="B3" s="\d+"><v>-3</v></c>/#))
        #expect(try format(of: "C2", in: parts).contains(#"numFmtId="164""#))
        #expect(try format(of: "D2", in: parts).contains(#"numFmtId="21""#))
        #expect(try format(of: "D3", in: parts).contains(#"numFmtId="20""#))
        #expect(try format(of: "F2", in: parts).contains(#"numFmtId="9""#))
        for (language, code) in [
            (Language.vietnamese, "dd/mm/yyyy"), (.english, "d mmm yyyy"), (.japanese, "yyyy/mm/dd"),
        ] {
            let styles = try self.parts([Self.table], language)["xl/styles.xml"]
            #expect(styles.contains(#"numFmtId="164" formatCode="\#(code)""#))
        }
    }

    @Test func `a day that Excel cannot count is a text`() throws {
        let days = DataTable("a", ["b"], [[.day(.sample("1900-02-28"))], [.day(.sample("1900-03-01"))]])
        let sheet = try parts([days])["xl/worksheets/sheet1.xml"]
        #expect(sheet.contains(">1900-02-28</t>"))
        #expect(sheet.contains("<v>61</v>"))
    }

    @Test(arguments: ["=1+1", "+84 24", "- gạch đầu dòng", "@SUM(A1)", "  =1", "＝１＋１", "-", "'=1"])
    func `no text acts as a formula, also where it is typed anew`(text: String) throws {
        let parts = try parts([table(text)])
        let sheet = parts["xl/worksheets/sheet1.xml"]
        #expect(sheet.contains(#" t="inlineStr"><is><t xml:space="preserve">\#(text)</t></is></c>"#))
        #expect(!sheet.contains("<f"))
        #expect(try format(of: "A2", in: parts).contains(#"quotePrefix="1""#))
        #expect(try !format(of: "A2", in: self.parts([table("a=b")])).contains("quotePrefix"))
    }

    @Test func `what would be read as an escape is escaped, and lines are kept`() throws {
        let sheet = try parts([table("_x0041_ a\r\nb _x12_")])["xl/worksheets/sheet1.xml"]
        #expect(sheet.contains(">_x005F_x0041_ a\nb _x12_</t>"))
    }

    @Test func `the heads stay in sight and are filtered by, sums are not`() throws {
        let parts = try parts([Self.table])
        let sheet = parts["xl/worksheets/sheet1.xml"]
        #expect(
            sheet.contains(
                #"<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>"#))
        #expect(sheet.contains(#"<dimension ref="A1:F3"/>"#))
        #expect(sheet.contains(#"<autoFilter ref="A1:F2"/>"#))
        let workbook = parts["xl/workbook.xml"]
        #expect(
            workbook.contains(
                #"<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Ý kiến'!$A$1:$F$2</definedName>"#
            ))
        #expect(
            workbook.contains(
                #"<definedName name="_xlnm.Print_Titles" localSheetId="0">'Ý kiến'!$1:$1</definedName>"#))
        #expect(try format(of: "A1", in: parts).contains(#"fillId="2""#))
    }

    @Test func `columns are as wide as their texts, up to a limit`() throws {
        let wide = DataTable(
            "a", ["A", "B", "C"],
            [[.text("日本語日本語"), .text(String(repeating: "x", count: 200)), .text("1")]])
        let sheet = try parts([wide])["xl/worksheets/sheet1.xml"]
        // Twelve columns and two of margin; sixty at most; six at least.
        #expect(sheet.contains(#"<col min="1" max="1" width="14" customWidth="1"/>"#))
        #expect(sheet.contains(#"<col min="2" max="2" width="60" customWidth="1"/>"#))
        #expect(sheet.contains(#"<col min="3" max="3" width="6" customWidth="1"/>"#))
    }

    @Test func `sheets have names that a workbook may have, each once`() {
        #expect(
            XLSX.sheetNames(["a/b", "A-B", "", "[x]:*?'", String(repeating: "á", count: 40)]) == [
                "a-b", "A-B (2)", " (2)", "-x-----", String(repeating: "á", count: 31),
            ])
    }

    @Test func `a text longer than a cell is cut and counted`() throws {
        let long = String(repeating: "đ", count: 32_768)
        let workbook = XLSX([table(long), table(String(repeating: "đ", count: 32_767))], in: .vietnamese)
        #expect(workbook.cutCount == 1)
        let parts = try StoredParts(workbook.bytes)
        #expect(
            parts["xl/worksheets/sheet1.xml"].contains(">" + String(repeating: "đ", count: 32_766) + "…<"))
        #expect(
            parts["xl/worksheets/sheet2.xml"].contains(">" + String(repeating: "đ", count: 32_767) + "<"))
    }

    @Test func `what can be chosen in a column is offered, and nothing else is refused`() throws {
        let table = DataTable("a", ["b", "c"], [[.text("x"), .empty]], choices: [1: ["Có", "Không"]])
        #expect(
            try parts([table])["xl/worksheets/sheet1.xml"].contains(
                #"<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="B2:B2"><formula1>&quot;Có,Không&quot;</formula1></dataValidation></dataValidations>"#
            ))
    }
}
