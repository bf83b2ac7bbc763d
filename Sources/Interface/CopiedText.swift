import Seminar
import Text
import Wording

extension ContextReader {
    /// Ideas as they are pasted elsewhere: for each a line that says whose and what it is, then its text, and a blank line
    /// between two.
    ///
    /// What is pasted may end in a terminal, so nothing in it is a control character but the line breaks.
    func clipboardText(of ideas: [Idea]) -> String {
        ideas.map { idea in
            let head = [
                record.number(of: idea), "\(shortDay(idea.at.day)) \(idea.at.clock())", headline(of: idea),
            ]
            let lines =
                [head.joined(separator: " · ")]
                + idea.text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
            return lines.map(\.harmless).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }
}

extension ClipboardFailure {
    var phrase: Phrase {
        typealias Words = Phrase.Clipboard
        return switch self {
        case .noClipboard: Words.none
        case .tooLong(let bytes, let most): Words.tooLong(kilobytes: bytes / 1_000, most: most / 1_000)
        case .failed(let program): Words.failed(program)
        }
    }
}
