import Glibc
import Seminar
import Text

/// Searching all ideas for what has been typed so far, beside a scan of the same texts for the same bytes.
///
/// The scan finds only what is typed with every mark; the search finds every marked form of plain letters.
struct SearchingMeasure {
    let ideas: Int

    private static let queries = ["q", "qu", "quy", "quy h", "quy hoach", "nuoc", "nước thải", "kitakyushu"]

    func run() {
        var sentences = Sentences(seed: 1)
        let texts = (0..<ideas).map { _ in sentences.next() }
        var record = Record(programme: .sample)
        record.apply(
            texts.enumerated().map { place, text in
                Change(
                    id: Identifier(high: 1, low: UInt64(place)), n: place + 1,
                    at: Moment(milliseconds: place, offsetMinutes: 420), by: "Thư ký 1",
                    subject: .idea(Identifier(high: 2, low: UInt64(place))), set: ["text": .string(text)])
            }, tag: "a3f2")
        var index = IdeaIndex()
        index.update(with: record)
        let bytes = texts.map { Array($0.utf8CString) }
        var (searching, baseline): ([Nanoseconds], [Nanoseconds]) = ([], [])
        for _ in 0..<20 {
            for query in Self.queries {
                var start = now()
                let plain = count(of: Array(query.utf8CString), in: bytes)
                baseline.append(now() - start)
                start = now()
                let found = index.find(query, in: record).places.count
                searching.append(now() - start)
                precondition(found >= plain)
            }
        }
        Row(
            what: "searching, per key", ideas: ideas, samples: RoundTimes(searching),
            baseline: RoundTimes(baseline)
        )
        .print()
    }

    /// How many of the texts hold the wanted one; all of them end with a zero.
    private func count(of wanted: [CChar], in texts: [[CChar]]) -> Int {
        texts.reduce(0) { count, text in count + (strstr(text, wanted) == nil ? 0 : 1) }
    }
}
