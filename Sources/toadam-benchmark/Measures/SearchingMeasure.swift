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
                    subject: .idea(Identifier(high: 2, low: UInt64(place))),
                    set: [ValueName.text: .string(text)])
            }, tag: "a3f2")
        var index = IdeaIndex()
        index.update(with: record)
        let bytes = texts.map { Array($0.utf8CString) }
        var (whole, wholeScans): ([Nanoseconds], [Nanoseconds]) = ([], [])
        var (next, nextScans): ([Nanoseconds], [Nanoseconds]) = ([], [])
        for _ in 0..<20 {
            for query in Self.queries {
                wholeScans.append(time { count(of: query, in: bytes) })
                whole.append(time { index.find(query, in: record).places.count })
                // The letters that lead there, as the list searches for each of them.
                for end in query.indices.dropLast().map(query.index(after:)) {
                    let typed = String(query[..<end])
                    nextScans.append(time { count(of: typed, in: bytes) })
                    next.append(time { index.find(typed, in: record).places.count })
                }
            }
        }
        for (what, searching, scans) in [
            ("searching, per key", whole, wholeScans), ("searching, next key", next, nextScans),
        ] {
            Row(what: what, ideas: ideas, samples: RoundTimes(searching), baseline: RoundTimes(scans)).print()
        }
    }

    private func time(_ body: () -> Int) -> Nanoseconds {
        let start = now()
        let count = body()
        let end = now()
        precondition(count >= 0)
        return end - start
    }

    /// How many of the texts hold the wanted one; all of them end with a zero.
    private func count(of text: String, in texts: [[CChar]]) -> Int {
        let wanted = Array(text.utf8CString)
        return texts.reduce(0) { count, text in count + (strstr(text, wanted) == nil ? 0 : 1) }
    }
}
