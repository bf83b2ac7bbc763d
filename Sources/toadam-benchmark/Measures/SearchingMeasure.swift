import Glibc
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
        let folded = texts.map { FoldedText($0) }
        let bytes = texts.map { Array($0.utf8CString) }
        var (searching, baseline): ([Nanoseconds], [Nanoseconds]) = ([], [])
        for _ in 0..<20 {
            for query in Self.queries {
                var start = now()
                let plain = count(of: Array(query.utf8CString), in: bytes)
                baseline.append(now() - start)
                start = now()
                let found = Query(query).matches(in: folded).count
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
