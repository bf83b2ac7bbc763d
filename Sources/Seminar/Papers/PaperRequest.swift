/// A paper that somebody wants: which one, in which form and language, of the whole seminar or of one item.
package struct PaperRequest: Hashable, Sendable {
    package var paper: PaperKind
    package var form: PaperForm
    package var copy: PaperCopy
    package var language: Language
    /// The only item to be told of; nil for all.
    package var item: String?

    package init(
        _ paper: PaperKind, form: PaperForm, copy: PaperCopy = .clean, language: Language, item: String? = nil
    ) {
        self.paper = paper
        self.form = form
        self.copy = copy
        self.language = language
        self.item = item
    }
}

/// What can be made of a record for people to sign, send or fill in.
package enum PaperKind: String, CaseIterable, Sendable {
    case minutes, report, timetable, ideas, person, attendance, closing
    /// The sheet that goes to each person half a year later.
    case followUp = "follow-up"
    /// The sides that lie beside the keyboards of whoever leads and of whoever takes notes.
    case facilitator
    case noteTaker = "note-taker"

    /// Whether it is made of what was recorded, in a form, and is gone through before it is signed or sent.
    package var isDocument: Bool {
        switch self {
        case .minutes, .report, .timetable, .ideas, .person, .attendance, .closing, .followUp: true
        case .facilitator, .noteTaker: false
        }
    }
}

/// How an official paper is laid out, and by which rules.
package enum PaperForm: String, CaseIterable, Sendable {
    /// Decree 30/2020/NĐ-CP, Annex I: bodies of the state.
    case nd30
    /// Guidance 36-HD/VPTW: bodies of the Party, documents up to 26 May 2026.
    case dang36
    /// Guidance 05-HD/VPTW: bodies of the Party, documents from 27 May 2026 on.
    case dang05
    /// Without a state's or the Party's head, in any language.
    case plain

    package var isOfParty: Bool { self == .dang36 || self == .dang05 }

    /// The form of the Party that holds for a document of a day.
    package static func party(on day: Day) -> PaperForm { day < firstDayOf05 ? .dang36 : .dang05 }

    /// 27 May 2026, when Guidance 05 replaced Guidance 36.
    private static let firstDayOf05 = Day(number: 20_600)
}

/// For whom a paper is made.
package enum PaperCopy: String, CaseIterable, Sendable {
    /// To be signed and sent.
    case clean
    /// To be gone through: with the numbers of the record, and what nobody has reviewed marked.
    case working
}

/// What a file of a paper is.
package enum PaperFormat: String, CaseIterable, Sendable {
    case docx, html, md, txt
}

extension Record {
    /// The moment at which the last item ended, as far as anybody noted it.
    package var lastEnd: Moment? { items.compactMap(\.facts.recorded.ended).max() }

    /// The day that a paper bears: the one that the programme gives; of the minutes, the day on which the seminar ended.
    package func day(of paper: PaperKind, today: Day) -> Day {
        if let day = programme.papers.day { return day }
        guard paper == .minutes else { return today }
        return lastEnd?.day ?? programme.sessions.last?.day ?? today
    }

    /// The form that holds where nobody asks for another: the programme's, else the Party's of the paper's day.
    package func form(of paper: PaperKind, today: Day) -> PaperForm {
        switch programme.papers.form {
        case .named(let form)?: form
        case .party?, nil: .party(on: day(of: paper, today: today))
        }
    }
}
