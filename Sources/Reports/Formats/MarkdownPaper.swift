internal import Seminar

/// A paper as Markdown: CommonMark, with the tables that GitHub and Pandoc read.
///
/// Text is escaped, so that none of it can alter the structure. Columns stand below each other.
enum MarkdownPaper {
    static func bytes(of paper: Paper) -> [UInt8] {
        let blocks = paper.blocks.flatMap(paragraphs)
        return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
    }

    private static func paragraphs(_ block: PaperBlock) -> [String] {
        switch block {
        case .line(let line): [paragraph(line)].compactMap(\.self)
        case .columns(let rows): rows.flatMap { $0.left + $0.right }.compactMap(paragraph)
        case .table(let table): [self.table(table)]
        case .chart: []
        case .newPart: ["---"]
        }
    }

    /// Nil for one without text, which Markdown has not.
    private static func paragraph(_ line: PaperLine) -> String? {
        guard line.text.contains(where: { !$0.isWhitespace }) else { return nil }
        switch line.style {
        case .type: return "# " + Markdown.line(line.text)
        case .subject where line.runs.allSatisfy({ $0.look != .note }):
            return "**\(Markdown.line(line.text))**"
        case .heading1: return "## " + Markdown.line(line.text)
        case .heading2, .heading3: return "### " + Markdown.line(line.text)
        case .caption, .issuer, .nation, .motto, .party, .office, .signatory:
            return line.text.split(separator: "\n").map { "**\(Markdown.line(String($0)))**" }
                .joined(separator: "\\\n")
        case .entry:
            // The hyphen makes a list of it.
            let text = inline(line.runs.first?.text == "- " ? Array(line.runs.dropFirst()) : line.runs)
            return "- " + text
        case .more where line.text.hasPrefix("- "):
            return "- " + Markdown.line(String(line.text.dropFirst(2)))
        case .more: return "  " + inline(line.runs)
        case .superior, .number, .placeAndDate, .subject, .attached, .addressee, .body, .fact, .head, .cell,
            .signatureNote, .recipientsTitle, .recipient:
            return inline(line.runs)
        }
    }

    /// Runs in one paragraph; blanks at the edge of what is emphasised stand outside of it, where they mean nothing.
    private static func inline(_ runs: [PaperRun]) -> String {
        var text = ""
        for (place, run) in runs.enumerated() {
            let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let escaped = lines.map { line -> String in
                let plain = place == 0 ? Markdown.line(line) : Markdown.inside(line)
                guard !plain.isEmpty else { return "" }
                switch run.look {
                case .plain: return edge(line, plain, isFirst: place == 0)
                case .bold: return "**\(plain)**"
                case .note: return (place == 0 ? "" : " ") + "*\(plain)*"
                }
            }
            text += escaped.joined(separator: "\\\n")
        }
        return text
    }

    /// The blanks around a run, which are between words.
    private static func edge(_ line: String, _ plain: String, isFirst: Bool) -> String {
        let before = !isFirst && line.first == " " ? " " : ""
        return before + plain + (line.last == " " ? " " : "")
    }

    private static func table(_ table: PaperTable) -> String {
        let marks = table.areNumbers.map { $0 ? "--:" : "---" }
        let rows = table.rows.map { row in
            row.map { cell in
                cell.lines.map { runs in
                    runs.map { run in
                        let text = run.text.split(separator: "\n").map { Markdown.line(String($0)) }
                            .joined(separator: "<br>")
                        return run.look == .plain || text.isEmpty
                            ? text : run.look == .bold ? "**\(text)**" : " *\(text)*"
                    }.joined()
                }.joined(separator: "<br>")
            }
        }
        return ([table.heads.map(Markdown.line), marks] + rows)
            .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
