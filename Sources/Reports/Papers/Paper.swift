package import Seminar
import Text
package import Wording

/// A paper as a value: what stands on it, in order, and nothing of how a file says so.
///
/// A format is a function of it (`bytes(as:)`), so that a paper and a format never know of each other. Everything that
/// stands on paper is decided here, capitals too; sizes and margins are the form's.
package struct Paper: Hashable, Sendable {
    /// What programs call the file.
    package let title: String
    package let language: Language
    package let form: PaperForm
    package let blocks: [PaperBlock]
    /// What was not known and has a place left for it, each once.
    package let missing: [Phrase]
    /// How many ideas stand in it that nobody has reviewed.
    package let unreviewedCount: Int

    package func bytes(as format: PaperFormat) -> [UInt8] {
        switch format {
        case .docx: DOCX.bytes(of: self)
        case .html: HTMLPage.bytes(of: self)
        case .md: MarkdownPaper.bytes(of: self)
        case .txt: PlainPaper.bytes(of: self)
        }
    }

    /// The lines of plain text, for a screen of so many columns.
    package func lines(columns: Int) -> [String] { PlainPaper.lines(of: self, columns: columns) }
}

package enum PaperBlock: Hashable, Sendable {
    case line(PaperLine)
    /// Rows of two columns without borders, such as the head and the signatures.
    case columns([PaperColumns])
    case table(PaperTable)
    /// For formats that can draw; its numbers stand in a table beside it.
    case chart(PaperChart)
    /// What follows begins on a new page and has page numbers of its own, such as an appendix.
    case newPart
}

/// What stands side by side.
package struct PaperColumns: Hashable, Sendable {
    package let left: [PaperLine]
    package let right: [PaperLine]
}

/// One paragraph; line ends in it are kept.
package struct PaperLine: Hashable, Sendable {
    /// The rule below a line of a head.
    package enum Rule: Hashable, Sendable {
        /// As wide as the text.
        case full
        /// Between a third and a half of it.
        case part
    }

    package let style: PaperStyle
    package let runs: [PaperRun]
    package let rule: Rule?
    /// Whether it stays on the page of what follows, where that is not as its style has it: a heading over nothing need not.
    package let keepsWithNext: Bool?

    init(_ style: PaperStyle, _ runs: [PaperRun], rule: Rule? = nil, keepsWithNext: Bool? = nil) {
        self.style = style
        self.keepsWithNext = keepsWithNext
        self.runs = runs.filter { !$0.text.isEmpty }
        self.rule = rule
    }

    init(_ style: PaperStyle, _ text: String, rule: Rule? = nil) {
        self.init(style, [PaperRun(text)], rule: rule)
    }

    var text: String { runs.map(\.text).joined() }
}

/// A piece of a paragraph that looks the same throughout.
package struct PaperRun: Hashable, Sendable {
    package enum Look: Hashable, Sendable {
        case plain, bold
        /// What only the working copy has.
        case note
    }

    package let text: String
    package let look: Look

    init(_ text: String, _ look: Look = .plain) {
        self.text = text.linesForPaper.joined(separator: "\n")
        self.look = look
    }
}

/// A table whose head is repeated on each page.
package struct PaperTable: Hashable, Sendable {
    package let heads: [String]
    /// How wide the columns are in proportion to each other.
    package let widths: [Int]
    /// Whether a column holds numbers, which stand to the right.
    package let areNumbers: [Bool]
    package let rows: [[PaperCell]]
    /// Millimetres that a row has at least, so that somebody can write into it.
    package let rowHeight: Int

    init(
        _ columns: [(head: String, width: Int, isNumber: Bool)], _ rows: [[PaperCell]], rowHeight: Int = 0
    ) {
        self.rowHeight = rowHeight
        heads = columns.map(\.head)
        widths = columns.map(\.width)
        areNumbers = columns.map(\.isNumber)
        self.rows = rows
    }
}

package struct PaperCell: Hashable, Sendable {
    /// One paragraph each.
    package let lines: [[PaperRun]]

    init(_ text: String, _ look: PaperRun.Look = .plain) { lines = [[PaperRun(text, look)]] }

    init(lines: [[PaperRun]]) { self.lines = lines }

    var texts: [String] { lines.map { $0.map(\.text).joined() } }
}

/// Bars, one or several for each label.
package struct PaperChart: Hashable, Sendable {
    package let title: String
    /// What the bars of a label stand for; one without a name where there is only one.
    package let series: [String]
    package let rows: [Row]

    package struct Row: Hashable, Sendable {
        package let label: String
        package let values: [Int]
    }
}

/// What a paragraph is, as a person may change it in a word processor: each is a style of the file.
package enum PaperStyle: String, CaseIterable, Sendable {
    // The head
    case superior, issuer, number, nation, motto, party, placeAndDate
    case type, subject, attached, addressee
    // The body
    case body, fact, heading1, heading2, heading3, entry, more, caption
    // Tables
    case head, cell
    // The foot
    case office, signatureNote, signatory, recipientsTitle, recipient
}

extension String {
    /// The lines of the text, each without what may stand in no document: control characters, and the two codes that are no
    /// characters and that XML forbids.
    var linesForPaper: [String] {
        let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.map { line in
            let plain = String(line).harmless
            guard plain.unicodeScalars.contains(where: { $0.value & 0xFFFE == 0xFFFE }) else { return plain }
            return String(
                String.UnicodeScalarView(
                    plain.unicodeScalars.map { $0.value & 0xFFFE == 0xFFFE ? "·" : $0 }))
        }
    }

    /// The lines that say anything.
    var paragraphs: [String] {
        linesForPaper.filter { line in line.contains { !$0.isWhitespace } }
    }
}

extension Paper {
    /// Makes a paper of a record.
    ///
    /// - Parameter keys: what stands on the sides beside the keyboard.
    package init(_ request: PaperRequest, of record: Record, at now: Moment, keys: KeySheet) {
        var draft = PaperDraft(request, of: record, at: now)
        switch request.paper {
        case .minutes: draft.writeMinutes()
        case .report: draft.writeReport()
        case .timetable: draft.writeTimetable()
        case .ideas: draft.writeIdeas()
        case .person: draft.writeSheets()
        case .attendance: draft.writeAttendance()
        case .closing: draft.writeClosing()
        case .followUp: draft.writeFollowUp()
        case .facilitator:
            self = draft.side(keys.facilitator, keys.advice)
            return
        case .noteTaker:
            self = draft.side(keys.noteTaker, keys.advice)
            return
        }
        let title = Phrase.Paper.title(request.paper)(request.language)
        self = draft.paper(called: "\(title) – \(draft.title)")
    }
}
