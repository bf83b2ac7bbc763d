import Seminar
import Wording

@testable import Reports

extension PaperRequest {
    static func minutes(_ form: PaperForm, _ copy: PaperCopy = .clean, item: String? = nil) -> PaperRequest {
        PaperRequest(.minutes, form: form, copy: copy, language: .vietnamese, item: item)
    }
}

extension KeySheet {
    /// A row for each, with a key that no table has.
    static let sample = KeySheet(
        facilitator: [
            Stage(
                Phrase.Sitting.during,
                [
                    Row(Phrase.Command.startStop, keys: "Ctrl-5", code: "zz"),
                    Row(Phrase.Sitting.merging, keys: "toadam merge"),
                ])
        ],
        noteTaker: [Stage(Phrase.Sitting.during, [Row(Phrase.Sitting.sentence, keys: "Ctrl-6")])],
        advice: Phrase.Sitting.advice(palette: "Ctrl-7", choose: "Ctrl-8"))
}

extension Paper {
    init(_ request: PaperRequest, of record: Record, at now: Moment) {
        self.init(request, of: record, at: now, keys: .sample)
    }

    /// One line for each paragraph, `style: text`, with `▁` where a rule stands below it and `│` in the right column; of a table
    /// its rows.
    var outline: [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .line(let line): [line.outline]
            case .columns(let rows):
                rows.flatMap { $0.left.map(\.outline) + $0.right.map { "│ " + $0.outline } }
            case .table(let table):
                (["table: " + table.heads.joined(separator: " | ")]
                    + table.rows.map { row in
                        "row: " + row.map { $0.texts.joined(separator: " / ") }.joined(separator: " | ")
                    })
            case .chart(let chart):
                ["chart: " + chart.rows.map { "\($0.label) \($0.values)" }.joined(separator: ", ")]
            case .newPart: ["new part"]
            }
        }
    }

    /// What follows the first line with a beginning, and that line.
    func outline(from beginning: String) -> [String] {
        Array(outline.drop { !$0.hasPrefix(beginning) })
    }
}

extension PaperLine {
    fileprivate var outline: String {
        let rule =
            switch rule {
            case .full?: " ▁ as wide"
            case .part?: " ▁ part"
            case nil: ""
            }
        return "\(style.rawValue): \(text.replacing("\u{A0}", with: "_").replacing("\n", with: " / "))\(rule)"
    }
}

extension SmallSeminar {
    /// What a department of the Party knows of its own papers.
    static let papers = PaperFacts(
        superior: Localized([.vietnamese: "Ban Tổ chức Trung ương"]),
        issuer: Localized([.vietnamese: "Cục Đào tạo, bồi dưỡng cán bộ"]), code: "ĐTBD",
        place: Localized([.vietnamese: "Hà Nội"]))

    static func programme(_ papers: PaperFacts, speeches: [Speech] = []) -> Programme {
        var programme = programme
        programme.papers = papers
        programme.speeches = speeches
        return programme
    }

    /// An agenda that went another way than planned, with something said in it, outside of it, in a rehearsal, and removed.
    static let sitting = [
        change(
            1, n: 1, .item("N2"),
            [
                "started": "2024-09-16T08:41:00.000+07:00", "ended": "2024-09-16T09:47:00.000+07:00",
                "spent": 3_960,
            ]),
        change(2, n: 2, .item("N1"), ["started": "2024-09-16T09:50:00.000+07:00"]),
        idea(
            3, n: 412,
            [
                "kind": "idea", "text": "Một cửa lưu động\ncho người cao tuổi\n\nở hai phường",
                "speaker": "L3-07", "field": "public_admin", "item": "N2",
            ]),
        idea(
            4, n: 413, at: "2024-09-17T08:10:00.000+07:00", by: "Thư ký 2",
            ["kind": "advice", "text": "分別収集は住民説明から", "speaker": "GV1", "item": "N5"]),
        idea(5, n: 414, ["kind": "question", "text": "Ai chịu trách nhiệm?"]),
        idea(6, n: 415, rehearsal: "2024-09-15", ["text": "thử", "item": "N1"]),
        idea(7, n: 416, ["text": "ghi nhầm", "item": "N4", "removed": true]),
        change(8, n: 417, .item("N4"), ["skipped": true]),
    ]
}
