internal import Seminar
import Text

/// A paper as one page for a browser: no script, nothing from outside, readable on a phone, by day and by night, and printed
/// on A4 with the margins of the form.
enum HTMLPage {
    static func bytes(of paper: Paper) -> [UInt8] {
        let body = paper.blocks.map { html($0, PaperLayout(paper.form)) }.joined(separator: "\n")
        let page = """
            <!DOCTYPE html>
            <html lang="\(paper.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="color-scheme" content="light dark">
            <title>\(MarkedUp.text(paper.title))</title>
            <style>
            \(style(of: paper.form))
            </style>
            </head>
            <body>
            <main>
            \(body)
            </main>
            </body>
            </html>

            """
        return Array(page.utf8)
    }

    // MARK: Blocks

    private static func html(_ block: PaperBlock, _ layout: PaperLayout) -> String {
        switch block {
        case .line(let line): html(line)
        case .columns(let rows): rows.map { columns($0, layout) }.joined(separator: "\n")
        case .table(let table): html(table)
        case .chart(let chart): chart.rows.isEmpty ? "" : html(chart)
        case .newPart: #"<hr class="part">"#
        }
    }

    /// - Parameter runs: what it says, with line ends where it is parted.
    private static func html(_ line: PaperLine, _ runs: [PaperRun]? = nil) -> String {
        let tag =
            switch line.style {
            case .type: "h1"
            case .heading1: "h2"
            case .heading2: "h3"
            case .heading3: "h4"
            default: "p"
            }
        let text = (runs ?? line.runs).map(html).joined()
        let rule =
            switch line.rule {
            case .full?: #" data-rule="full""#
            case .part?: #" data-rule="part""#
            case nil: ""
            }
        return #"<\#(tag) class="\#(line.style.rawValue)"\#(rule)><span>\#(text)</span></\#(tag)>"#
    }

    private static func html(_ run: PaperRun) -> String {
        let text = run.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { withWholeDays(MarkedUp.text(String($0))) }.joined(separator: "<br>")
        return switch run.look {
        case .plain: text
        case .bold: "<b>\(text)</b>"
        case .note: "<i class=\"note\">\(text)</i>"
        }
    }

    /// Browsers part a line at each hyphen, that of a day (`17-9-2024`) too.
    private static func withWholeDays(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "-")) else { return text }
        return text.replacing(day) { "<span class=\"day\">\($0.output)</span>" }
    }

    private static var day: Regex<Substring> {
        /\b\d{1,2}-\d{1,2}(?:-\d{4})?\b/.wordBoundaryKind(.simple)
    }

    private static func columns(_ row: PaperColumns, _ layout: PaperLayout) -> String {
        let sides = [
            (row.left, layout.leftWidth), (row.right, layout.width - layout.leftWidth),
        ].map { lines, width in
            let texts = lines.map { html($0, layout.balanced($0, width: width)) }
            return "<div>\(texts.joined(separator: "\n"))</div>"
        }
        return #"<div class="columns">\#(sides.joined(separator: "\n"))</div>"#
    }

    private static func html(_ table: PaperTable) -> String {
        let heads = table.heads.map { #"<th scope="col">\#(html(PaperRun($0)))</th>"# }.joined()
        let total = max(1, table.widths.reduce(0, +))
        let widths = table.widths.map { #"<col style="width: \#($0 * 100 / total)%">"# }.joined()
        let rows = table.rows.map { row in
            let cells = zip(row, table.areNumbers).map { cell, isNumber in
                let lines = cell.lines.map { $0.map(html).joined() }.joined(separator: "<br>")
                return isNumber ? #"<td class="number">\#(lines)</td>"# : "<td>\(lines)</td>"
            }
            let height = table.rowHeight > 0 ? #" style="height: \#(table.rowHeight)mm""# : ""
            return "<tr\(height)>\(cells.joined())</tr>"
        }
        return """
            <div class="table"><table>
            <colgroup>\(widths)</colgroup>
            <thead><tr>\(heads)</tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody>
            </table></div>
            """
    }

    // MARK: Charts

    /// The label stands over its bars, so that the picture is as narrow as a phone.
    private static func html(_ chart: PaperChart) -> String {
        let width = 360
        let (barHeight, labelHeight, gap) = (12, 16, 8)
        let most = max(1, chart.rows.flatMap(\.values).max() ?? 1)
        var drawn: [String] = []
        var y = 0
        if chart.series.count > 1 {
            for (place, name) in chart.series.enumerated() {
                drawn.append(#"<rect class="bar\#(place % 4)" x="0" y="\#(y + 2)" width="12" height="10"/>"#)
                drawn.append(#"<text x="18" y="\#(y + 11)">\#(MarkedUp.text(name))</text>"#)
                y += labelHeight
            }
            y += gap
        }
        for row in chart.rows {
            drawn.append(
                #"<text x="0" y="\#(y + 11)">\#(MarkedUp.text(row.label.truncated(toColumns: 52)))</text>"#)
            y += labelHeight
            for (place, value) in row.values.enumerated() {
                let length = value * (width - 40) / most
                drawn.append(
                    #"<rect class="bar\#(place % 4)" x="0" y="\#(y)" width="\#(max(length, value > 0 ? 1 : 0))" height="\#(barHeight - 2)"/>"#
                )
                drawn.append(#"<text x="\#(length + 5)" y="\#(y + 9)">\#(value)</text>"#)
                y += barHeight
            }
            y += gap
        }
        let title = MarkedUp.text(chart.title)
        return """
            <figure><figcaption>\(title)</figcaption>
            <svg viewBox="0 0 \(width) \(y)" role="img" aria-label="\(title)" xmlns="http://www.w3.org/2000/svg">
            \(drawn.joined(separator: "\n"))
            </svg></figure>
            """
    }

    // MARK: Looks

    private static func style(of form: PaperForm) -> String {
        let layout = PaperLayout(form)
        let margins = layout.margins
        let looks = PaperStyle.allCases.map { style in rule(style, layout.look(of: style)) }
        return """
            :root { color-scheme: light dark; --paper: #fff; --ink: #000; --line: #767676; --note: #7f3f00; }
            @media (prefers-color-scheme: dark) {
              :root { --paper: #17181b; --ink: #e6e6e6; --line: #8a8a8a; --note: #ffb366; }
            }
            * { box-sizing: border-box; }
            body { margin: 0; background: var(--paper); color: var(--ink); font: \(layout.bodySize)pt/1.35 "Times New Roman", "Liberation Serif", "Noto Serif", serif; }
            main { max-width: \(layout.width)mm; margin: 0 auto; padding: 8mm 4mm; overflow-wrap: break-word; }
            h1, h2, h3, h4, p { margin: 0; font-weight: normal; }
            .columns { display: flex; gap: 0; align-items: flex-start; }
            .columns > div:first-child { width: \(layout.leftWidth * 100 / layout.width)%; }
            .columns > div:last-child { flex: 1; }
            [data-rule]::after { content: ""; display: block; margin: 1pt auto 0; border-top: 0.75pt solid currentColor; }
            [data-rule="full"] { display: table; margin-left: auto; margin-right: auto; }
            [data-rule="part"]::after { width: 40%; max-width: 5em; }
            .signatureNote { height: 25mm; }
            .table { overflow-x: auto; margin: 6pt 0; }
            table { width: 100%; border-collapse: collapse; font-size: \(layout.bodySize - 2)pt; }
            th, td { border: 0.75pt solid var(--line); padding: 2pt 4pt; text-align: left; vertical-align: top; }
            th { text-align: center; }
            .day { white-space: nowrap; }
            td.number { text-align: right; font-variant-numeric: tabular-nums; }
            .note { color: var(--note); }
            .part { border: 0; border-top: 0.75pt dashed var(--line); margin: 10mm 0; }
            figure { margin: 8pt 0; break-inside: avoid; }
            figcaption { font-weight: bold; text-align: center; }
            svg { display: block; width: 100%; max-width: 130mm; margin: 4pt auto; font: 10px "Liberation Sans", Arial, sans-serif; }
            svg text { fill: var(--ink); }
            .bar0 { fill: #2b6cb0; } .bar1 { fill: #d97706; } .bar2 { fill: #2f855a; } .bar3 { fill: #805ad5; }
            \(looks.joined(separator: "\n"))
            @media (max-width: 140mm) {
              main { padding: 4mm; }
              .columns { flex-direction: column; gap: 6pt; }
              .columns > div { width: 100% !important; }
              p { text-align: left !important; }
              p, h1, h2, h3, h4 { text-indent: 0 !important; }
              .columns p, .type, .subject, .superior, .placeAndDate, .attached { text-align: center !important; }
              .recipient, .recipientsTitle { text-align: left !important; }
            }
            @media print {
              :root { --paper: #fff; --ink: #000; --line: #000; --note: #7f3f00; }
              main { max-width: none; padding: 0; }
              .table { overflow: visible; }
              thead { display: table-header-group; }
              tr { break-inside: avoid; }
              .part { border: 0; margin: 0; break-after: page; }
              @page {
                size: A4; margin: \(margins.top)mm \(margins.right)mm \(margins.bottom)mm \(margins.left)mm;
                @top-center { content: counter(page); font: \(layout.pageNumberSize)pt "Times New Roman", serif; }
              }
              @page :first { @top-center { content: ""; } }
            }
            """
    }

    private static func rule(_ style: PaperStyle, _ look: PaperLayout.Look) -> String {
        let side =
            switch look.side {
            case .left: "left"
            case .center: "center"
            case .right: "right"
            case .justified: "justify"
            }
        var rules = ["font-size: \(look.size)pt", "text-align: \(side)"]
        if look.isBold { rules.append("font-weight: bold") }
        if look.isItalic { rules.append("font-style: italic") }
        if look.firstLine > 0 { rules.append("text-indent: \(look.firstLine / 10).\(look.firstLine % 10)mm") }
        rules.append("margin-top: \(look.before)pt")
        if style != .signatureNote { rules.append("margin-bottom: \(look.after)pt") }
        if look.keepsWithNext { rules.append("break-after: avoid") }
        if case .exactly(let points) = look.spacing { rules.append("line-height: \(points)pt") }
        return ".\(style.rawValue) { \(rules.joined(separator: "; ")); }"
    }
}
