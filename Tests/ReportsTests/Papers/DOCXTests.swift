import Foundation
import FoundationXML
import Seminar
import TestSupport
import Testing

@testable import Reports

struct DOCXTests {
    private func paper(_ text: String, _ request: PaperRequest = .minutes(.nd30)) -> Paper {
        let changes =
            SmallSeminar.sitting + [
                SmallSeminar.idea(
                    30, n: 30, ["text": .string(text), "item": "N5", "speaker": "L3-07", "kind": "idea"])
            ]
        let record = SmallSeminar.record(changes, of: SmallSeminar.programme(SmallSeminar.papers))
        return Paper(request, of: record, at: SmallSeminar.evening)
    }

    @Test func `the checksum is that of ZIP files`() {
        // The check value of the algorithm, as its catalogues list it.
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(CRC32.of([]) == 0)
    }

    @Test func `an archive says of each file its name, size, checksum and place`() {
        var archive = ZipArchive()
        archive.add("a", Array("xyz".utf8))
        archive.add("b/c", [])
        let file = archive.file
        let local = 30 + 1 + 3
        #expect(Array(file.prefix(4)) == [0x50, 0x4B, 3, 4])
        // Stored, on the first day that there is, with the sizes before the contents.
        #expect(Array(file[4..<14]) == [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0])
        #expect(Array(file[14..<18]) == [0x67, 0xBA, 0x8E, 0xEB])
        #expect(Array(file[18..<30]) == [3, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0])
        #expect(Array(file[30..<34]) == Array("axyz".utf8))
        #expect(Array(file[local..<(local + 4)]) == [0x50, 0x4B, 3, 4])
        let end = Array(file.suffix(22))
        // Two entries, in a directory of 47 and 49 bytes that stands behind 34 and 33 bytes.
        #expect(end == [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 2, 0, 2, 0, 96, 0, 0, 0, 67, 0, 0, 0, 0, 0])
    }

    @Test(arguments: PaperKind.allCases, PaperForm.allCases)
    func `every part of every paper is XML, whatever was recorded`(kind: PaperKind, form: PaperForm) throws {
        let hostile = "]]> <w:p> & \"'\u{1} \u{8} \u{FFFE}\u{FFFF} \u{202E}\u{FFFD}\u{1F600}\r\ndòng hai"
        let request = PaperRequest(kind, form: form, copy: .working, language: .vietnamese)
        let parts = try StoredParts(paper(hostile, request).bytes(as: .docx))
        #expect(
            parts.names == [
                "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
                "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/header1.xml",
            ])
        for name in parts.names {
            let parser = XMLParser(data: Data(parts[name].utf8))
            #expect(parser.parse(), "\(name): \(String(describing: parser.parserError))")
        }
        if kind == .minutes {
            #expect(
                parts["word/document.xml"].contains(
                    "]]&gt; &lt;w:p&gt; &amp; &quot;'· · ·· ·\u{FFFD}\u{1F600}</w:t>"))
            #expect(parts["word/document.xml"].contains(">dòng hai</w:t>"))
        }
    }

    @Test func `the column of the numbers is as wide as its head`() throws {
        let request = PaperRequest(.timetable, form: .nd30, copy: .clean, language: .english)
        let document = try StoredParts(paper("a", request).bytes(as: .docx))["word/document.xml"]
        // “No.” is 17.7 points wide; what is left of a nineteenth of the page is 16.
        #expect(document.contains(#"<w:tblGrid><w:gridCol w:w="548"/>"#))
    }

    @Test func `half a character that a file holds does no harm`() throws {
        let programme = """
            {"format":"toadam-programme/1","id":"a","title":"A\\ud800B","sessions":[]}
            """
        let record = Record(programme: try Programme(bytes: Array(programme.utf8), file: ""))
        let paper = Paper(.minutes(.plain), of: record, at: SmallSeminar.evening)
        let document = try StoredParts(paper.bytes(as: .docx))["word/document.xml"]
        #expect(document.contains("A\u{FFFD}B"))
    }

    @Test func `the page has the margins of the form, and numbers from the second page on`() throws {
        let parts = try StoredParts(paper("a").bytes(as: .docx))
        let document = parts["word/document.xml"]
        // 20, 15, 20 and 30 mm in twentieths of a point; A4.
        #expect(document.contains(#"<w:pgSz w:w="11906" w:h="16838"/>"#))
        #expect(document.contains(#"w:top="1134" w:right="850" w:bottom="1134" w:left="1701""#))
        #expect(document.contains("<w:titlePg/>"))
        #expect(document.components(separatedBy: #"w:type="default" r:id="rId3""#).count == 2)
        #expect(parts["word/header1.xml"].contains(" PAGE "))
    }

    /// Half points, boldness, italics and alignment of a style.
    private func look(_ style: String, in styles: String) -> String? {
        guard let start = styles.range(of: #"w:styleId="\#(style)""#),
            let end = styles.range(of: "</w:style>", range: start.upperBound..<styles.endIndex)
        else { return nil }
        let text = styles[start.upperBound..<end.lowerBound]
        let size = text.firstMatch(of: /<w:sz w:val="(\d+)"/)?.1 ?? ""
        let side = text.firstMatch(of: /<w:jc w:val="(\w+)"/)?.1 ?? ""
        return [
            String(size), text.contains("<w:b/>") ? "b" : nil, text.contains("<w:i/>") ? "i" : nil,
            String(side),
        ].compactMap(\.self).joined(separator: " ")
    }

    @Test(arguments: [
        (
            PaperForm.nd30,
            [
                "PaperSuperior": "24 center", "PaperIssuer": "24 b center", "PaperNumber": "26 center",
                "PaperNation": "24 b center", "PaperMotto": "26 b center", "PaperPlaceAndDate": "26 i center",
                "PaperType": "28 b center", "PaperSubject": "28 b center", "PaperBody": "28 both",
                "PaperOffice": "28 b center", "PaperSignatory": "28 b center",
                "PaperRecipientsTitle": "24 b i left", "PaperRecipient": "22 left", "Header": "26 center",
            ]
        ),
        (
            .dang36,
            [
                "PaperSuperior": "28 center", "PaperIssuer": "28 b center", "PaperNumber": "28 center",
                "PaperParty": "30 b center", "PaperPlaceAndDate": "28 i center", "PaperType": "32 b center",
                "PaperSubject": "28 b center", "PaperBody": "28 both", "PaperOffice": "28 b center",
            ]
        ),
        (
            .dang05,
            [
                "PaperParty": "30 b center", "PaperBody": "28 both", "PaperOffice": "28 center",
                "PaperSignatory": "28 b center",
            ]
        ),
    ])
    func `the sizes are those of the form`(form: PaperForm, looks: [String: String]) throws {
        let styles = try StoredParts(paper("a", .minutes(form)).bytes(as: .docx))["word/styles.xml"]
        for (style, expected) in looks { #expect(look(style, in: styles) == expected, "\(style)") }
        #expect(styles.contains(#"w:ascii="Times New Roman""#))
        // 05-HD/VPTW: exactly 18 points, the first line 1 cm in.
        #expect(
            styles.contains(#"w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/>"#)
                == (form == .dang05))
    }

    @Test func `the head is a table without borders, and a table repeats its head on each page`() throws {
        let request = PaperRequest(.attendance, form: .nd30, language: .vietnamese)
        let document = try StoredParts(paper("a", request).bytes(as: .docx))["word/document.xml"]
        let tables = document.components(separatedBy: "<w:tbl>").dropFirst()
        let head = try #require(tables.first)
        #expect(!head.prefix(while: { _ in true }).contains("w:tblBorders"))
        #expect(
            head.contains("<w:tblCellMar>")
                && !head.components(separatedBy: "</w:tbl>")[0].contains("tblStyle"))
        #expect(tables.dropFirst().allSatisfy { $0.contains("<w:tblHeader/>") && $0.contains("PaperTable") })
        #expect(tables.count == 3)
    }

    @Test func `the same record gives the same bytes`() {
        #expect(paper("a").bytes(as: .docx) == paper("a").bytes(as: .docx))
        #expect(paper("a").bytes(as: .docx) != paper("b").bytes(as: .docx))
    }

    @Test func `the rule below a line is as wide as its text in Times New Roman`() {
        // Added up by hand from the font's metrics: 12.197 and 13.777 times the size.
        #expect(TimesWidth.points(of: "Độc lập - Tự do - Hạnh phúc", size: 100) == 1_219)
        #expect(TimesWidth.points(of: "ĐẢNG CỘNG SẢN VIỆT NAM", size: 100) == 1_377)
    }
}
