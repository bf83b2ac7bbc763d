import Display
import Seminar
import Text
import Wording

/// Leaving while something could not be saved.
struct UnsavedRoom: Room {
    func places(in context: Context) -> [KeyPlace] { [.unsaved, .layer] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        case .leaveUnsaved, .back: true
        case .saveElsewhere: context.writing.failure != nil
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

extension JournalError {
    /// The same of the folder, where the file is one that only the program knows.
    fileprivate var inFolder: JournalError {
        guard case .file(var error) = self, let slash = error.path.lastIndex(of: "/"),
            error.path[slash...].hasPrefix("/.")
        else { return self }
        error.path = String(error.path[..<slash])
        return .file(error)
    }
}

private struct UnsavedPicture: Picture {
    let context: Context

    private var title: Phrase {
        context.writing.lastFailure == nil ? Phrase.Layer.unkeptTitle : Phrase.Layer.unsavedTitle
    }

    private var keys: Phrase {
        let (back, leave) = (Command.back.keyLabel, Command.leaveUnsaved.keyLabel)
        return context.writing.lastFailure == nil
            ? Phrase.Layer.unkeptKeys(back: back, leave: leave)
            : Phrase.Layer.unsavedKeys(
                back: back, elsewhere: Command.saveElsewhere.keyLabel(at: .unsaved), leave: leave)
    }

    func draw(on surface: inout Surface) {
        let keys = keys(language)
        let keyLines = keys.keyLines(columns: min(76, surface.area.columns) - 4)
        surface.drawBox(
            title: title(language), columns: 76, rows: 3 + keyLines.count
        ) { surface in
            if let failure = context.writing.lastFailure ?? context.writing.draftFailure {
                // The reason first: the path behind it may be long.
                surface.put(failure.short(language), column: 1, row: 0, style: .warning)
                let lines = Failure(failure.inFolder).happened(language).wrappedLines(
                    toColumns: surface.area.columns - 2)
                for (row, line) in lines.prefix(2).enumerated() {
                    surface.put(line, column: 1, row: row + 1, style: .quiet)
                }
            }
            for (row, line) in keyLines.enumerated() {
                surface.putKeyLine(line, row: min(3, surface.area.rows - keyLines.count) + row)
            }
        }
    }
}
