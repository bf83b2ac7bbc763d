import FoundationEssentials
import Glibc
import Journal
import Seminar

/// Reading all journals of a folder into the record, beside the platform's decoder on the same bytes.
///
/// The decoder gives values of fixed types and drops what it does not know; the record is folded besides.
struct OpeningMeasure {
    let seminar: GeneratedSeminar

    func run() throws {
        let rounds = max(3, 100_000 / max(1, seminar.ideas) / 5)
        var (opening, decoding): ([Nanoseconds], [Nanoseconds]) = ([], [])
        let files = try seminar.folder.journals().map { file in
            try Data(contentsOf: URL(filePath: "\(seminar.folder.path)/\(file)"))
        }
        for _ in 0..<min(rounds, 20) {
            var start = now()
            for file in files { _ = try JSONDecoder().decode([Line].self, from: file) }
            decoding.append(now() - start)
            start = now()
            var follower = Follower(seminar.folder, seminar: seminar.programme.id)
            let record = follower.scan(milliseconds: 0).record(of: seminar.programme)
            opening.append(now() - start)
            guard record.ideas.count >= seminar.ideas else { throw SystemError("reading", EIO) }
        }
        Row(
            what: "opening a folder", ideas: seminar.ideas, samples: RoundTimes(opening),
            baseline: RoundTimes(decoding)
        ).print()
    }

    /// What the decoder makes of a line: the header's members are optional, like all others.
    private struct Line: Decodable {
        var id: String?
        var n: Int?
        var at: String?
        var by: String?
        var idea: String?
        var item: String?
        var after: [String]?
        var set: [String: String]?
    }
}
