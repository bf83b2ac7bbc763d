internal import Seminar
internal import Wording

// What lies beside the keyboard: the work of a sitting in its order, and the key of each.

extension PaperDraft {
    /// One side of A4, whatever is recorded: it is no document, so it has the plain form, and nothing of it is missing or waits to be
    /// reviewed.
    ///
    /// - Parameter advice: how a code is used.
    func side(_ stages: [KeySheet.Stage], _ advice: Phrase) -> Paper {
        typealias Words = Phrase.Sitting
        let name = Phrase.Paper.title(request.paper)(language)
        let rows = stages.flatMap { stage in
            [[PaperCell(stage.title(language), .bold), PaperCell(""), PaperCell("")]]
                + stage.rows.map { row in
                    [PaperCell(row.work(language)), PaperCell(row.keys, .bold), PaperCell(row.code)]
                }
        }
        let table = PaperTable(
            [
                (Words.work(language), 10, false), (Words.keys(language), 3, false),
                (Words.code(language), 2, false),
            ],
            rows)
        return Paper(
            title: "\(name) – \(title)", language: language, form: .plain,
            blocks: [
                .line(PaperLine(.type, name.uppercased())), .line(PaperLine(.subject, title)),
                .line(PaperLine(.body, daysAndPlaces)), .table(table),
                .line(PaperLine(.body, advice(language))),
            ], missing: [], unreviewedCount: 0)
    }

    /// When and where the sessions are.
    private var daysAndPlaces: String {
        record.programme.sessions.map { session in
            [Phrase.date(session.day)(language), session.place?(language)].compactMap(\.self)
                .joined(separator: language.comma)
        }.eachOnce.joined(separator: language.semicolon)
    }
}
