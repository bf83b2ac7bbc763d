/// A block of code on a page: the rows that are set in, or stand between fences, with what a comment before them says of them.
///
/// What is set in is commands for a shell. A comment in the line before, which nobody sees who reads the page, may say
/// `<!-- in FOLDER -->`, where it is run; `<!-- holds FILE -->`, that it is no command but what the file shall hold; or
/// `<!-- not run: REASON -->`.
package struct PageBlock: Equatable, CustomStringConvertible {
    /// What is done with a block.
    package enum Use: Equatable {
        case run(folder: String)
        case hold(file: String)
        case leave(reason: String)
    }

    package let use: Use
    package let text: String
    /// The line of the page that it begins in, from 1.
    package let line: Int

    package var description: String { "line \(line): \(text)" }

    package init(use: Use, text: String, line: Int) {
        self.use = use
        self.text = text
        self.line = line
    }

    /// The blocks of a page in their order, without those of other languages, as their fences say.
    package static func blocks(of page: String) -> [PageBlock] {
        let rows = page.split(separator: "\n", omittingEmptySubsequences: false)
        var blocks: [PageBlock] = []
        var use: Use?
        var place = 0
        while place < rows.count {
            let row = rows[place]
            let words = row.drop { $0 == " " }
            if words.hasPrefix("```") {
                let end = rows[(place + 1)...].firstIndex { $0.drop { $0 == " " }.hasPrefix("```") }
                let inside = rows[(place + 1)..<(end ?? rows.count)]
                if words == "```sh" || use != nil {
                    blocks.append(block(inside, use: use, line: place + 2))
                }
                use = nil
                place = (end ?? rows.count) + 1
            } else if row.hasPrefix("    "), !words.isEmpty, place > 0, rows[place - 1].isEmpty {
                let inside = rows[place...].prefix { $0.hasPrefix("    ") }
                blocks.append(block(inside, use: use, line: place + 1))
                use = nil
                place += inside.count
            } else {
                if let said = saying(words) { use = said } else if !words.isEmpty { use = nil }
                place += 1
            }
        }
        return blocks
    }

    private static func block(_ rows: ArraySlice<Substring>, use: Use?, line: Int) -> PageBlock {
        let indent = rows.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return PageBlock(
            use: use ?? .run(folder: "."), text: rows.map { $0.dropFirst(indent) }.joined(separator: "\n"),
            line: line)
    }

    /// What a comment says of the block behind it.
    private static func saying(_ row: Substring) -> Use? {
        guard let match = row.wholeMatch(of: /<!-- (in|holds|not run:) (.+) -->/) else { return nil }
        let words = String(match.output.2)
        if match.output.1 == "in" { return .run(folder: words) }
        return match.output.1 == "holds" ? .hold(file: words) : .leave(reason: words)
    }
}
