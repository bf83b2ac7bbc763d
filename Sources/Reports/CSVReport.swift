package import Seminar
import Text
import Wording

/// The ideas as a table for a spreadsheet: one a row, every value of the property table a column, in words.
///
/// CSV as in RFC 4180: lines end in CR LF, and every cell stands in quotes. A byte order mark comes first, without which
/// spreadsheets take UTF-8 for the system's own encoding. No cell can act as a formula: one that begins as a formula
/// would (OWASP, "CSV Injection": = + - @, tab, CR, LF and the full-width forms that Japanese spreadsheets accept) gets
/// an apostrophe before it, even where white space comes first. Control characters, which RFC 4180 does not allow, are
/// shown as `·`. Ideas of a rehearsal are marked; removed ones are left out.
package enum CSVReport {
    /// The table as UTF-8, with a heading row in the language.
    package static func bytes(of record: Record, in language: Language) -> [UInt8] {
        self.bytes(of: record.standingIdeas, from: record, in: language)
    }

    /// The same of some ideas alone.
    package static func bytes(of ideas: [Idea], from record: Record, in language: Language) -> [UInt8] {
        let names = RecordNames(record: record, language: language)
        var bytes: [UInt8] = mark
        let columns = (record.programme.seminars.count < 2 ? [] : [seminar]) + columns
        append(columns.map { $0.title.sentenceCase(language) }, to: &bytes)
        for idea in ideas { append(columns.map { $0.cell(idea, names) }, to: &bytes) }
        return bytes
    }

    /// Any table.
    static func bytes(of table: [[String]]) -> [UInt8] {
        table.reduce(into: mark) { append($1, to: &$0) }
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func append(_ cells: [String], to bytes: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "\""))
            for byte in inert(cell).utf8 {
                if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                bytes.append(byte)
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes += [0x0D, 0x0A]
    }

    /// The cell as text that a spreadsheet takes for text.
    static func inert(_ cell: String) -> String {
        let plain = cell.harmless
        // Most cells are one line without control characters.
        let text = plain == cell ? cell : lines(of: cell)
        let first = cell.unicodeScalars.first { !$0.properties.isWhitespace }
        let beginsWithControl = cell.unicodeScalars.first.map { $0.value < 0x20 } ?? false
        let isFormula = first.map { formulaSigns.contains($0) } ?? false
        return isFormula || beginsWithControl ? "'" + text : text
    }

    /// The cell with its lines kept, each without control characters.
    private static func lines(of cell: String) -> String {
        cell.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { String($0).harmless }.joined(separator: "\n")
    }

    private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
}

extension CSVReport {
    private struct Column {
        let title: Phrase
        let cell: @Sendable (Idea, RecordNames) -> String
    }

    /// Where there are several seminars, first to which an idea belongs.
    private static let seminar = Column(title: Term.seminar.title) { $1.record.seminar(of: $0)?.code ?? "" }

    /// What is known of every idea first; then the other values as the table of properties has them; last what is only
    /// asked for when something is unclear.
    private static let columns: [Column] =
        [
            Column(title: Phrase.Report.number) { $1.record.number(of: $0) },
            Column(title: Phrase.Report.day) { idea, _ in idea.at.day.description },
            Column(title: Phrase.Report.time) { idea, _ in idea.at.clock(seconds: true) },
            Column(title: Phrase.Report.recordedBy) { idea, _ in idea.by },
            Column(title: Property.label(of: "kind")) { $1.kind($0) },
            Column(title: Phrase.Report.speakerCode) { idea, _ in idea.speaker ?? "" },
            Column(title: Property.label(of: "speaker")) { idea, names in
                idea.speaker == nil ? "" : names.speaker(of: idea)
            },
            Column(title: Property.label(of: "class")) { $1.trainingClass(of: $0) ?? "" },
            Column(title: Property.label(of: "locality")) { $1.locality(of: $0) ?? "" },
            Column(title: Property.label(of: "field")) { idea, names in idea.field.map(names.field) ?? "" },
            Column(title: Phrase.Report.itemCode) { idea, _ in idea.item ?? "" },
            Column(title: Property.label(of: "item")) { idea, names in idea.item.map(names.item) ?? "" },
            Column(title: Property.label(of: "text")) { idea, _ in idea.text },
        ] + others
        + [
            Column(title: Phrase.Report.missing) { idea, names in
                idea.missing.map { $0.label(names.language) }.joined(separator: "; ")
            },
            Column(title: Phrase.Report.rehearsal) { idea, _ in idea.rehearsal?.description ?? "" },
            Column(title: Phrase.Report.editedBy) { idea, _ in idea.edited?.by ?? "" },
            Column(title: Phrase.Report.editedAt) { idea, _ in
                idea.edited.map { "\($0.at.day) \($0.at.clock(seconds: true))" } ?? ""
            },
            Column(title: Phrase.Report.conflicts) { idea, names in
                idea.conflicts.map { Property.label(of: $0)(names.language) }.joined(separator: "; ")
            },
            Column(title: Phrase.Report.identifier) { idea, _ in idea.id.description },
        ]

    private static let others = Property.all
        .filter {
            !["text", "kind", "speaker", "field", "item", "class", "locality", "removed"].contains($0.name)
        }
        .map { property in Column(title: property.label) { $1.value(property, of: $0) } }
}
