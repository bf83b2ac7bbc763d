import Reports
import Seminar
import Testing

/// Whoever spoke in another's place is named beside them in every paper.
struct SubstituteTests {
    private let record = SmallSeminar.record([
        SmallSeminar.change(1, n: 1, .person("L3-07"), ["substitute": "Học viên 99"]),
        SmallSeminar.idea(2, n: 2, ["text": "Câu của người dự thay", "speaker": "L3-07", "item": "N2"]),
    ])
    private let named = "Học viên 07 – Lớp 3 (dự thay: Học viên 99)"

    @Test func `the minutes name the substitute`() {
        let minutes = Paper(.minutes(.nd30), of: record, at: SmallSeminar.evening)
        #expect(minutes.lines(columns: 200).contains { $0.hasPrefix("- \(named) (") })
    }

    @Test func `a list names the substitute`() {
        #expect(ListReport.lines(of: record.ideas, from: record, in: .vietnamese)[0].contains(named))
    }

    @Test func `a table names the substitute in its own language`() {
        let table = String(decoding: CSVReport.bytes(of: record, in: .english), as: UTF8.self)
        #expect(table.contains("Học viên 07 – Lớp 3 (substitute: Học viên 99)"), "\(table)")
    }
}
