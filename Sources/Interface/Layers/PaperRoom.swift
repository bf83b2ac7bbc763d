import Display
import Seminar
import Text
import Wording

/// A paper before it is written: its text, what it lacks, and where it was written.
///
/// It holds no record: the paper is made outside, and comes back as an event each time something else is asked for.
struct PaperRoom: Room {
    private(set) var paper: PreparedPaper
    /// The request made last: of several keys pressed while a long paper is made, all count.
    private(set) var request: PaperRequest
    /// The first line shown.
    private(set) var top = 0
    /// The file that was written last.
    private(set) var written: String?
    /// When LibreOffice was asked for a PDF that is not there yet; nil for none.
    private(set) var isMakingSince: Moment?

    init(_ paper: PreparedPaper) { (self.paper, request) = (paper, paper.request) }

    /// Shows another paper, or the same anew.
    mutating func show(_ paper: PreparedPaper) {
        if paper.request != self.paper.request { top = 0 }
        (self.paper, request) = (paper, paper.request)
    }

    mutating func wrote(_ path: String) { (written, isMakingSince) = (path, nil) }

    mutating func gaveUp() { isMakingSince = nil }

    func places(in context: Context) -> [KeyPlace] { [.paper, .wholeList, .layer] }

    /// What is made of the paper besides the Word file, which is hinted at with the other keys in the room.
    func hintPlace(in context: Context) -> KeyPlace? { .paper }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .back, .papers: return [.close]
        case .previousPaper: return ask(in: context) { $0.paper = $0.paper.previous }
        case .nextPaper: return ask(in: context) { $0.paper = $0.paper.next }
        case .nextForm where request.paper.isDocument: return ask(in: context) { $0.form = $0.form.next }
        case .changeCopy where request.paper.isDocument: return ask(in: context) { $0.copy = $0.copy.next }
        case .writePaper: return [.effect(.writePaper(request, .docx))]
        case .writePage: return [.effect(.writePaper(request, .html))]
        case .writePDF:
            guard isMakingSince == nil else { return [.tell(Phrase.PaperScreen.stillMaking, .warning)] }
            isMakingSince = context.now
            return [.tell(Phrase.PaperScreen.makingPDF), .effect(.writePDF(request))]
        case .paperFacts: return [.open(PaperFactsRoom(in: context, over: request))]
        case .openPaper:
            guard let written else {
                return [.tell(Phrase.PaperScreen.nothingWritten(by: Command.writePaper.keyLabel), .warning)]
            }
            return [.effect(.openFile(written))]
        default:
            // The frame, the remarks and the keys have rows of their own.
            let page = max(1, context.rows - 4 - keys(in: context).count - remarks(in: context).count)
            guard let line = command.scrolled(from: top, lines: paper.lines.count, page: page) else {
                return nil
            }
            top = line
            return []
        }
    }

    private mutating func ask(in context: Context, _ change: (inout PaperRequest) -> Void) -> [Outcome] {
        change(&request)
        return [.effect(.preparePaper(request, columns: Self.columns(in: context)))]
    }

    /// How wide the text is set for a screen.
    static func columns(in context: Context) -> Int { max(20, min(100, context.size.columns - 4)) }

    /// What it lacks, in as many lines as that takes, and where it is or how much in it nobody has reviewed.
    fileprivate func remarks(in context: Context) -> [(text: String, style: Style)] {
        typealias Words = Phrase.PaperScreen
        let language = context.language
        let lacks: (words: Phrase, style: Style) =
            paper.missing.isEmpty ? (Words.complete, .quiet) : (Words.lacks(paper.missing), .warning)
        let making = isMakingSince.map {
            (Words.makingPDF(seconds: max(0, context.now.seconds(since: $0)))(language), Style.strong)
        }
        let whereabouts =
            making ?? written.map { (Words.written($0)(language), .strong) }
            ?? (paper.unreviewedCount > 0 && paper.request.copy == .clean
                ? (Words.notReviewed(paper.unreviewedCount)(language), .warning)
                : context.isReadOnly
                    ? (Phrase.Unavailable.papersReadOnly(language), .quiet)
                    : (Words.notWritten(language), .quiet))
        let labels = context.record.paperConflicts.map { $0.label(language) }
            .joined(separator: language.comma)
        let conflicts: [(text: String, style: Style)] =
            labels.isEmpty ? [] : [(Phrase.Details.conflict(labels)(language), .warning)]
        guard paper.request.paper.isDocument else { return [whereabouts] }
        // Some rows are left for the text.
        let most = max(1, context.rows - 7 - keys(in: context).count)
        return lacks.words(language).wrappedLines(toColumns: max(2, context.size.columns - 4), atMost: most)
            .map { ($0, lacks.style) } + conflicts + [whereabouts]
    }

    /// The keys of the room itself, in as many rows as they take beside how far the text has been scrolled.
    fileprivate func keys(in context: Context) -> [String] {
        let isDocument = paper.request.paper.isDocument
        return Phrase.PaperScreen.keys(
            write: context.isReadOnly ? nil : Command.writePaper.keyLabel,
            papers: Command.previousPaper.keyLabel + Command.nextPaper.keyLabel,
            form: isDocument ? Command.nextForm.keyLabel : nil,
            copy: isDocument ? Command.changeCopy.keyLabel : nil, back: Command.back.keyLabel
        )(context.language).keyLines(columns: max(2, context.size.columns - 12))
    }

    func picture(in context: Context) -> any Picture { PaperPicture(context: context, room: self) }
}

private struct PaperPicture: Picture {
    let context: Context
    let room: PaperRoom

    func draw(on surface: inout Surface) {
        typealias Words = Phrase.PaperScreen
        let request = room.paper.request
        let isDocument = request.paper.isDocument
        let looks = isDocument ? [Words.form(request.form), Words.copy(request.copy)] : []
        let title = ([Phrase.Paper.title(request.paper)] + looks).map { $0(language) }
            .joined(separator: " · ")
        surface.drawBox(title: title, columns: surface.area.columns, rows: surface.area.rows) { surface in
            let rows = surface.area.rows
            let remarks = room.remarks(in: context)
            let keys = room.keys(in: context)
            let height = max(0, rows - keys.count - remarks.count)
            let lines = room.paper.lines
            let shown = linesInSight(from: room.top, of: lines.count, height: height)
            for (row, line) in lines[shown].enumerated() { surface.put(line, column: 1, row: row) }
            let limit = max(0, surface.area.columns - 2)
            for (row, remark) in remarks.enumerated() {
                surface.put(
                    remark.text.truncated(toColumns: limit), column: 1, row: height + row, style: remark.style
                )
            }
            for (row, line) in zip((rows - keys.count)..., keys.dropLast()) {
                surface.put(line, column: 1, row: row, style: .key)
            }
            surface.putKeys(
                keys.last ?? "", row: rows - 1, style: .key, position: shown, of: lines.count)
        }
    }
}
