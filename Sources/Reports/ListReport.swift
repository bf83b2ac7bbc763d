package import Seminar
import Text
import Wording

/// Ideas for the shell: one a line for people, or one JSON array for programs.
///
/// What is listed is the caller's choice, and removed ideas are for it to leave out. A text of several lines stands on
/// one, and nothing from a file reaches the terminal as a control character: both are shown as `·`.
package enum ListReport {
    /// Lines of number, time, who, kind, field, item and text.
    package static func lines(of ideas: [Idea], from record: Record, in language: Language) -> [String] {
        let names = RecordNames(record: record, language: language)
        let numbers = ideas.map(record.number(of:))
        let width = numbers.map { columns(of: $0.harmless) }.max() ?? 0
        return zip(ideas, numbers).map { idea, number in
            let about = [
                record.seminar(of: idea)?.code, names.speaker(of: idea),
                names.kind(idea), idea.field.map(names.field), idea.item.map(names.shortItem),
                idea.rehearsal.map { _ in Phrase.Report.rehearsal(language) },
            ]
            let head = about.compactMap { $0 }.joined(separator: " · ")
            let time = "\(idea.at.day) \(idea.at.clock())"
            let marks = (idea.isStarred ? "★ " : "") + (idea.conflicts.isEmpty ? "" : Phrase.Conflict.sign)
            return
                "\(number.harmless.fitted(toColumns: width))  \(time)  \(marks)\(head.harmless)\(language.colon)\(idea.text.harmless)"
        }
    }

    /// The ideas as `JSONReport` writes them.
    package static func json(of ideas: [Idea], from record: Record) -> [UInt8] {
        JSON.array(ideas.map(record.json(of:))).document
    }
}
