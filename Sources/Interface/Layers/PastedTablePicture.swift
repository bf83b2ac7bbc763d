import Display
import Text
import Wording

/// What a pasted table comes to: what it would change in one line, each row of it in one more, and the keys.
struct PastedTablePicture: Picture {
    let context: Context
    let title: Phrase
    let head: Phrase
    /// Whether it can be taken; the head says why not.
    var isTakable = true
    let lines: [(text: String, style: Style)]
    /// The first line shown.
    let top: Int

    /// How many lines are shown at once: all rows but the frame, the head and the keys.
    static func height(in context: Context) -> Int { max(1, context.rows - 4) }

    /// What was not understood takes as many lines as it needs: its end says what to do.
    static func wrapped(_ complaints: [Phrase], in context: Context) -> [(text: String, style: Style)] {
        complaints.flatMap { $0(context.language).wrappedLines(toColumns: max(2, context.size.columns - 4)) }
            .map { ($0, .warning) }
    }

    func draw(on surface: inout Surface) {
        surface.drawBox(title: title(language), columns: surface.area.columns, rows: surface.area.rows) {
            surface in
            let bottom = surface.area.rows - 1
            surface.put(head(language), column: 1, row: 0, style: isTakable ? .title : .warning)
            let height = max(0, bottom - 1)
            for (row, line) in lines.dropFirst(top).prefix(height).enumerated() {
                surface.put(
                    line.text.fitted(toColumns: surface.area.columns - 2), column: 1, row: row + 1,
                    style: line.style)
            }
            let keys = Phrase.Import.pastedKeys(
                record: isTakable ? Command.choose.keyLabel : nil, rows: Command.rowKeys,
                back: Command.back.keyLabel)
            surface.putKeys(
                keys(language), row: bottom, style: .key, position: top..<min(lines.count, top + height),
                of: lines.count)
        }
    }
}
