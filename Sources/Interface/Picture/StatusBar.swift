import Display
import Seminar
import Text
import Wording

/// What the last row says of the keys, besides what it says of the seminar.
struct KeyHints: Equatable {
    /// The most important first.
    let commands: [Command]
    let isTypingSuspended: Bool
    /// Whether the line where ideas are typed is empty, so that Esc opens the palette.
    let isLineBlank: Bool
}

/// The last row: what can be done here and now, and how safe everything is.
///
/// They share it: how safe everything is, is said in fewer words where the keys that everybody needs would have no room.
struct StatusBar: Picture, Equatable {
    let context: Context
    let hints: KeyHints

    func draw(on surface: inout Surface) {
        let columns = surface.area.columns
        let row = context.size.rows - 1
        // Where news have lines of their own, the hints stay in this one.
        let isShared = !context.settings.accessible && context.noticeLines.isEmpty
        let message = isShared ? context.notice.map { $0.text(language) } ?? signalled?.text : nil
        let (texts, style) = context.status(isTypingSuspended: hints.isTypingSuspended)
        var labels = labels
        // The way to the speaker has room before the rest, but not before how safe everything is, said in full.
        if needed(labels) + 2 + Text.columns(of: texts.first ?? "") > columns {
            for index in labels.indices where labels[index].command == .pickPerson {
                labels[index].isNeeded = false
            }
        }
        let wanted = message.map { Text.columns(of: $0) + 2 } ?? needed(labels)
        // The keys have the larger part of the row.
        let most = wanted == 0 ? columns - 1 : min(columns - wanted - 2, columns * 2 / 5)
        let status = texts.first { Text.columns(of: $0) <= most } ?? texts.last ?? ""
        surface.put(status, endingAt: columns - 1, row: row, style: style)
        let room = columns - Text.columns(of: status) - 3
        if isShared, let notice = context.notice {
            surface.put(" " + notice.text(language), row: row, style: notice.weight.style, limit: room)
            return
        }
        if isShared, let signalled {
            let text = " \(signalled.text) ".fitted(toColumns: max(0, room))
            surface.put(text, row: row, style: signalled.warning.style, limit: room)
            return
        }
        // The next item gives way to the commands, by which it is found too.
        if needed(labels) - 1 > room {
            for index in labels.indices where labels[index].command == .nextItem {
                labels[index].isNeeded = false
            }
        }
        draw(labels, columns: room, row: row, on: &surface)
    }

    /// The hints in their order, of those that need not be there as many as there is room for: once one has none, those that
    /// matter less have none either, so that what removes never stands where what opens had no room.
    private func draw(_ labels: [Label], columns: Int, row: Int, on surface: inout Surface) {
        let needed = needed(labels)
        var free = columns - needed + 1
        var column = 1
        for label in labels {
            if !label.isNeeded {
                guard label.columns + 2 <= free else {
                    free = 0
                    continue
                }
                free -= label.columns + 2
            }
            // Whatever else has no room, the way to the help has.
            let help = label.command == .help ? 0 : labels.last.map { $0.columns + 2 } ?? 0
            guard column + label.columns <= columns - (needed - 1 > columns ? help : 0) else { continue }
            let start = column
            column = surface.put(label.keyName, column: column, row: row, style: .key)
            column = surface.put(" \(label.name)", column: column, row: row)
            surface.setTouch(.key(label.key), row: row, columns: start..<column)
            column += 2
        }
    }

    /// The columns of the hints that must be there, each with the blanks behind it.
    private func needed(_ labels: [Label]) -> Int {
        labels.filter(\.isNeeded).reduce(0) { $0 + $1.columns + 2 }
    }

    /// A hint: the key and what it does.
    private struct Label {
        let command: Command
        let key: Key
        let keyName: String
        let name: String
        var isNeeded: Bool

        var columns: Int { Text.columns(of: keyName) + 1 + Text.columns(of: name) }
    }

    /// The hints, with the palette before the help, as everywhere.
    private var labels: [Label] {
        var commands = hints.commands.filter { $0 != .palette && $0 != .help }
        if hints.commands.contains(.help) { commands += [.palette, .help] }
        return commands.compactMap { command in
            guard let key = key(of: command) else { return nil }
            return Label(
                command: command, key: key, keyName: Phrase.key(key.label)(language),
                name: name(of: command)(language),
                isNeeded: command == commands.first
                    || [.pickPerson, .nextItem, .palette, .help].contains(command))
        }
    }

    /// What a key would do now: one that starts an item ends it once it runs.
    private func name(of command: Command) -> Phrase {
        let isBegun = command == .startStop && viewedItem?.facts.isBegun ?? false
        return isBegun ? Phrase.Command.endShort : command.entry.short
    }

    /// Over a sentence, and where something is marked, Esc opens nothing: there the palette's other key is shown.
    private func key(of command: Command) -> Key? {
        let isLine = context.tab == .run && !hints.isLineBlank
        let hasOther = command == .palette && (isLine || hints.commands.contains(.dropMarks))
        return hasOther ? command.entry.keys.last : command.entry.keys.first
    }
}

// What the last row says of the seminar, and what was told where that row has no room for it.
extension Context {
    /// How safe everything is: the first thing that a person must know, in full, in few words, in signs.
    ///
    /// - Parameter isTypingSuspended: whether an outside input method is at work.
    fileprivate func status(isTypingSuspended: Bool) -> (texts: [String], style: Style) {
        typealias Words = Phrase.Status
        if let failure = writing.failure {
            return ([Words.notSaved(failure.short(language))(language)], .alarm)
        }
        if let failure = writing.draftFailure {
            return ([Words.draftNotKept(failure.short(language))(language)], .alarm)
        }
        if !isLoaded { return ([Words.loading(language)], .quiet) }
        var parts: [[String]] = []
        if record.rehearsal != nil { parts.append([Words.rehearsal(language)]) }
        if let off = laptopsOff.first {
            parts.append([
                Words.clockOff(off)(language), Words.clockOffShort(off)(language),
                Words.someClockOff(language),
            ])
        }
        let problems = self.problems.count + record.problemCount
        if problems > 0 {
            parts.append([
                Words.problems(problems)(language), Words.problemsShort(problems)(language),
            ])
        }
        if isReadOnly, !isBeginning {
            parts.append([Words.readOnly(language)])
        } else {
            parts.append([typingStatus(isTypingSuspended)])
            if writing.isPending {
                parts.append([Words.saving(language), "…"])
            } else if let saved = savedAt?.clock(seconds: true) {
                parts.append([Words.saved(saved)(language), "✓ \(saved)", "✓"])
            }
        }
        let texts = (0..<3).map { step in
            parts.compactMap { $0[min(step, $0.count - 1)] }.joined(separator: "  ")
        }
        return (texts, isReadOnly && !isBeginning || record.rehearsal != nil ? .warning : .quiet)
    }

    /// The method and tone style in force, or that an outside input method is at work.
    private func typingStatus(_ isSuspended: Bool) -> String {
        let typing = settings.typing
        guard typing.method != .off else { return Phrase.Status.typingOff(language) }
        if isSuspended { return Phrase.Status.typingSuspended(language) }
        return typing.method.label + (typing.toneStyle == .modern ? " hoà" : "")
    }

    /// The lines that what was told takes above the last row: those that the last row has no room for beside the status, and
    /// all where news have their own place.
    package var noticeLines: [String] {
        guard let text = notice?.text(language) else { return [] }
        let status = [false, true].compactMap { self.status(isTypingSuspended: $0).texts.last }
        let room = size.columns - (status.map(columns(of:)).max() ?? 0) - 4
        guard settings.accessible || columns(of: text) > room else { return [] }
        let most = max(settings.accessible ? 1 : 0, min(3, size.rows / 6))
        return text.wrappedLines(toColumns: size.columns - 2, atMost: most)
    }
}

extension Notice.Weight {
    var style: Style {
        switch self {
        case .plain: .strong
        case .good: Style(.green, bold: true)
        case .warning: .warning
        }
    }
}
