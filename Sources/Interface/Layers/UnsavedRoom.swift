import Display
import Seminar
import Text
import Wording

/// Leaving while something could not be saved.
struct UnsavedRoom: Room {
    func places(in context: Context) -> [KeyPlace] { [.unsaved, .layer] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        case .leaveUnsaved, .saveElsewhere, .back: true
        default: false
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .leaveUnsaved: [.effect(.leave)]
        case .back: [.close]
        case .saveElsewhere: [.close, .perform(.saveElsewhere)]
        default: nil
        }
    }

    func picture(in context: Context) -> any Picture { UnsavedPicture(context: context) }
}

private struct UnsavedPicture: Picture {
    let context: Context

    func draw(on surface: inout Surface) {
        let keys = Phrase.Layer.unsavedKeys(
            back: Command.back.keyLabel, elsewhere: Command.saveElsewhere.keyLabel(at: .unsaved),
            leave: Command.leaveUnsaved.keyLabel)(language)
        let keyLines = keys.keyLines(columns: min(76, surface.area.columns) - 4)
        surface.drawBox(
            title: Phrase.Layer.unsavedTitle(language), columns: 76, rows: 3 + keyLines.count
        ) { surface in
            if let failure = context.writing.failure {
                let lines = Failure(failure).happened(language).wrappedLines(
                    toColumns: surface.area.columns - 2)
                for (row, line) in lines.prefix(2).enumerated() { surface.put(line, column: 1, row: row) }
            }
            for (row, line) in keyLines.enumerated() {
                surface.put(
                    line, column: 1, row: min(3, surface.area.rows - keyLines.count) + row, style: .key)
            }
        }
    }
}
