internal import Seminar
internal import Wording

/// A paper as a document for word processors (ECMA-376, transitional).
///
/// Seven fixed parts; all that differs is the text, the sizes of the form and the order of the paragraphs. Each paragraph has
/// a style of the document, so that a person changes the look of a whole paper in one place. Children of an element stand
/// in the order of the schema, without which Word offers to repair the file.
enum DOCX {
    static func bytes(of paper: Paper) -> [UInt8] {
        var archive = ZipArchive()
        let document = DocumentPart(paper: paper)
        let parts = [
            ("[Content_Types].xml", contentTypes), ("_rels/.rels", relations),
            ("docProps/core.xml", core(paper)), ("word/document.xml", document.xml),
            ("word/_rels/document.xml.rels", documentRelations),
            ("word/styles.xml", StylesPart(paper: paper).xml),
            ("word/settings.xml", settings), ("word/header1.xml", header),
        ]
        for (name, xml) in parts { archive.add(name, Array((declaration + xml).utf8)) }
        return archive.file
    }

    private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    static let main = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    private static let contentTypes = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(word).document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="\(word).styles+xml"/>\
        <Override PartName="/word/settings.xml" ContentType="\(word).settings+xml"/>\
        <Override PartName="/word/header1.xml" ContentType="\(word).header+xml"/>\
        </Types>
        """

    private static let relations = """
        <Relationships xmlns="\(packageRelations)">\
        <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>\
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
        </Relationships>
        """

    private static let documentRelations = """
        <Relationships xmlns="\(packageRelations)">\
        <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
        <Relationship Id="rId2" Type="\(office)/settings" Target="settings.xml"/>\
        <Relationship Id="rId3" Type="\(office)/header" Target="header1.xml"/>\
        </Relationships>
        """

    private static func core(_ paper: Paper) -> String {
        """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(MarkedUp.text(paper.title))</dc:title>\
        <dc:language>\(paper.language.rawValue)</dc:language></cp:coreProperties>
        """
    }

    private static let settings = """
        <w:settings \(main)><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>\
        <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
        w:val="15"/></w:compat></w:settings>
        """

    /// The page number, from the second page of each part on.
    private static let header = """
        <w:hdr \(main)><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>\
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>\
        <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
        """

    /// Twentieths of a point left and right of what stands in a cell.
    static let cellMargin = 85

    /// Twentieths of a point of so many millimetres, to the nearest.
    static func twips(_ millimetres: Int) -> Int { (millimetres * 1440 * 10 + 127) / 254 }
}

/// The text of the document.
private struct DocumentPart {
    let paper: Paper
    private let layout: PaperLayout

    init(paper: Paper) {
        self.paper = paper
        layout = PaperLayout(paper.form)
    }

    var xml: String {
        var body = ""
        for (place, block) in paper.blocks.enumerated() {
            switch block {
            case .line(let line): body += lines([line], width: layout.width)
            case .columns(let rows): body += columns(rows)
            case .table(let table): body += self.table(table, before: next(place))
            case .chart: break
            // As low as can be: behind a table that fills its page it must not begin another one.
            case .newPart: body += #"<w:p><w:pPr><w:pStyle w:val="End"/>\#(section)</w:pPr></w:p>"#
            }
            // Two tables without a paragraph between them would be one, and nothing may end with one.
            switch (block, next(place)) {
            case (.table, nil), (.columns, nil): body += #"<w:p><w:pPr><w:pStyle w:val="End"/></w:pPr></w:p>"#
            case (.table, .newPart?), (.columns, .newPart?): break
            case (.table, _?), (.columns, .table?), (.columns, .columns?):
                body += #"<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>"#
            case (.columns, _?), (.line, _), (.chart, _), (.newPart, _): break
            }
        }
        return """
            <w:document \(DOCX.main) xmlns:r="\(DOCX.office)"><w:body>\(body)\(section)</w:body></w:document>
            """
    }

    /// The block that follows one in a document, which has no charts.
    private func next(_ place: Int) -> PaperBlock? {
        paper.blocks[(place + 1)...].first { block in
            if case .chart = block { false } else { true }
        }
    }

    /// A4; the first page of each part has no number.
    private var section: String {
        let margins = layout.margins
        func twips(_ millimetres: Int) -> Int { DOCX.twips(millimetres) }
        return """
            <w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/>\
            <w:pgSz w:w="11906" w:h="16838"/>\
            <w:pgMar w:top="\(twips(margins.top))" w:right="\(twips(margins.right))" \
            w:bottom="\(twips(margins.bottom))" w:left="\(twips(margins.left))" w:header="567" w:footer="567" \
            w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>
            """
    }

    /// - Parameter width: of the column that they stand in, in millimetres.
    private func lines(_ lines: [PaperLine], width: Int) -> String {
        lines.map { line in
            """
            <w:p><w:pPr><w:pStyle w:val="\(line.style.name)"/>\
            \(line.keepsWithNext.map { #"<w:keepNext w:val="\#($0 ? 1 : 0)"/>"# } ?? "")\
            </w:pPr>\(layout.balanced(line, width: width).map(run).joined())</w:p>
            """ + (line.rule.map { rule($0, below: line, width: width) } ?? "")
        }.joined()
    }

    private func run(_ run: PaperRun) -> String {
        let look =
            switch run.look {
            case .plain: ""
            case .bold: "<w:rPr><w:b/></w:rPr>"
            case .note: #"<w:rPr><w:rStyle w:val="RecordNote"/></w:rPr>"#
            }
        let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            #"<w:t xml:space="preserve">\#(MarkedUp.text(String(line)))</w:t>"#
        }
        return "<w:r>\(look)\(lines.joined(separator: "<w:br/>"))</w:r>"
    }

    /// A thin paragraph with a line above it, as wide as the rule is to be.
    private func rule(_ rule: PaperLine.Rule, below line: PaperLine, width: Int) -> String {
        let available = DOCX.twips(width)
        let text = min(
            available, TimesWidth.points(of: line.text, size: layout.look(of: line.style).size) * 20)
        let length = rule == .full ? text : text * 2 / 5
        let indent = max(0, (available - length) / 2)
        return """
            <w:p><w:pPr><w:pStyle w:val="Rule"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" \
            w:color="auto"/></w:pBdr><w:ind w:left="\(indent)" w:right="\(indent)"/></w:pPr></w:p>
            """
    }

    private func columns(_ rows: [PaperColumns]) -> String {
        let widths = [layout.leftWidth, layout.width - layout.leftWidth]
        let cells = rows.map { row in
            let cells = zip([row.left, row.right], widths).map { lines, width in
                let content =
                    lines.isEmpty
                    ? #"<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>"# : self.lines(lines, width: width)
                return
                    #"<w:tc><w:tcPr><w:tcW w:w="\#(DOCX.twips(width))" w:type="dxa"/></w:tcPr>\#(content)</w:tc>"#
            }
            return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr>"
        }
        return """
            <w:tbl><w:tblPr><w:tblW w:w="\(DOCX.twips(layout.width))" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
            <w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>\
            \(grid(widths.map(DOCX.twips)))\(cells.joined())</w:tbl>
            """
    }

    /// So many rows at most are not parted by the end of a page.
    private static let mostKeptRows = 6

    /// - Parameter next: what follows; a signature has the last row with it on its page.
    private func table(_ table: PaperTable, before next: PaperBlock?) -> String {
        let keepsWithNext =
            switch next {
            case .columns?: true
            case .line(let line)?: line.keepsWithNext ?? false
            case .table?, .chart?, .newPart?, nil: false
            }
        let size = layout.look(of: .head).size
        let widths = table.widths(sharing: DOCX.twips(layout.width)) { word in
            // Fonts that stand in for Times New Roman are a little wider.
            (TimesWidth.points(of: String(word), size: size) + 1) * 21 + 2 * DOCX.cellMargin
        }
        func cell(_ content: String, _ width: Int) -> String {
            #"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/></w:tcPr>\#(content)</w:tc>"#
        }
        let heads = zip(table.heads, widths).map { head, width in
            cell(lines([PaperLine(.head, head)], width: layout.width), width)
        }
        let height =
            table.rowHeight > 0
            ? #"<w:trHeight w:val="\#(DOCX.twips(table.rowHeight))" w:hRule="atLeast"/>"# : ""
        let rows = table.rows.enumerated().map { place, row in
            let isLast = place == table.rows.count - 1
            let keeps = isLast ? keepsWithNext : table.rows.count <= Self.mostKeptRows
            let cells = zip(row, zip(widths, table.areNumbers)).map { content, column in
                cell(
                    content.lines.map { runs in
                        """
                        <w:p><w:pPr><w:pStyle w:val="\(column.1 ? "CellNumber" : PaperStyle.cell.name)"/>\
                        \(keeps ? "<w:keepNext/>" : "")</w:pPr>\(runs.map(run).joined())</w:p>
                        """
                    }.joined(), column.0)
            }
            return "<w:tr><w:trPr><w:cantSplit/>\(height)</w:trPr>\(cells.joined())</w:tr>"
        }
        return """
            <w:tbl><w:tblPr><w:tblStyle w:val="PaperTable"/><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\
            <w:tblLayout w:type="fixed"/></w:tblPr>\(grid(widths))\
            <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(heads.joined())</w:tr>\(rows.joined())</w:tbl>
            """
    }

    private func grid(_ widths: [Int]) -> String {
        "<w:tblGrid>\(widths.map { #"<w:gridCol w:w="\#($0)"/>"# }.joined())</w:tblGrid>"
    }
}

/// The styles: one for each kind of paragraph, with the sizes of the form.
private struct StylesPart {
    let paper: Paper

    var xml: String {
        let layout = PaperLayout(paper.form)
        let styles = PaperStyle.allCases.map { style($0, layout.look(of: $0)) }
        var number = layout.look(of: .cell)
        number.side = .right
        var header = PaperLayout.Look(size: layout.pageNumberSize, side: .center)
        header.after = 0
        return """
            <w:styles \(DOCX.main)><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:eastAsia="\(eastAsianFont)" w:hAnsi="Times New Roman" \
            w:cs="Times New Roman"/><w:sz w:val="\(layout.bodySize * 2)"/><w:szCs w:val="\(layout.bodySize * 2)"/>\
            <w:lang w:val="\(paper.language == .english ? "en-US" : "vi-VN")" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
            </w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
            <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
            <w:top w:w="0" w:type="dxa"/><w:left w:w="\(DOCX.cellMargin)" w:type="dxa"/>\
            <w:bottom w:w="0" w:type="dxa"/><w:right w:w="\(DOCX.cellMargin)" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            <w:style w:type="table" w:customStyle="1" w:styleId="PaperTable"><w:name w:val="Paper Table"/>\
            <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\(borders)</w:tblBorders></w:tblPr></w:style>\
            <w:style w:type="character" w:customStyle="1" w:styleId="RecordNote"><w:name w:val="Record Note"/>\
            <w:qFormat/><w:rPr><w:i/><w:color w:val="7F3F00"/></w:rPr></w:style>\
            \(paragraph("Header", "header", header))\(paragraph("CellNumber", "Cell Number", number))\
            \(paragraph("Rule", "Rule", PaperLayout.Look(size: 2, before: 3, after: 5, spacing: .exactly(3))))\
            \(paragraph("Gap", "Gap", PaperLayout.Look(size: 2, spacing: .exactly(6), keepsWithNext: true)))\
            \(paragraph("End", "End", PaperLayout.Look(size: 1, spacing: .exactly(1))))\
            \(styles.joined())</w:styles>
            """
    }

    private var eastAsianFont: String { "MS Mincho" }

    private var borders: String {
        ["top", "left", "bottom", "right", "insideH", "insideV"].map { side in
            #"<w:\#(side) w:val="single" w:sz="4" w:space="0" w:color="auto"/>"#
        }.joined()
    }

    private func style(_ style: PaperStyle, _ look: PaperLayout.Look) -> String {
        paragraph(style.name, style.title, look, outline: style.outlineLevel)
    }

    private func paragraph(_ id: String, _ name: String, _ look: PaperLayout.Look, outline: Int? = nil)
        -> String
    {
        let side =
            switch look.side {
            case .left: "left"
            case .center: "center"
            case .right: "right"
            case .justified: "both"
            }
        let line =
            switch look.spacing {
            case .lines(let hundredths): #"w:line="\#(240 * hundredths / 100)" w:lineRule="auto""#
            case .exactly(let points): #"w:line="\#(points * 20)" w:lineRule="exact""#
            }
        let isCustom = id == "Header" ? "" : #" w:customStyle="1""#
        return """
            <w:style w:type="paragraph"\(isCustom) w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/>\
            <w:qFormat/><w:pPr>\(look.keepsWithNext ? "<w:keepNext/>" : "")\
            <w:spacing w:before="\(look.before * 20)" w:after="\(look.after * 20)" \(line)/>\
            \(look.firstLine > 0 ? #"<w:ind w:firstLine="\#((look.firstLine * 1440 + 127) / 254)"/>"# : "")\
            <w:jc w:val="\(side)"/>\(outline.map { #"<w:outlineLvl w:val="\#($0)"/>"# } ?? "")</w:pPr>\
            <w:rPr>\(look.isBold ? "<w:b/><w:bCs/>" : "")\(look.isItalic ? "<w:i/><w:iCs/>" : "")\
            <w:sz w:val="\(look.size * 2)"/><w:szCs w:val="\(look.size * 2)"/></w:rPr></w:style>
            """
    }
}

extension PaperStyle {
    /// Its id in the file.
    fileprivate var name: String { "Paper" + rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    /// What a word processor calls it.
    fileprivate var title: String { "Paper " + rawValue }

    /// The rank in the outline, from 0; nil for no heading.
    fileprivate var outlineLevel: Int? {
        switch self {
        case .heading1: 0
        case .heading2: 1
        case .heading3: 2
        default: nil
        }
    }
}
