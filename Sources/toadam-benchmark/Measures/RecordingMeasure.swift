import Glibc
import Journal
import Seminar

/// Recording one idea until it is on the disk: one append and one sync, however much the seminar holds.
struct RecordingMeasure {
    let seminar: GeneratedSeminar

    private static let rounds = 100

    func run() throws {
        let change = seminar.anotherIdea()
        let journal = GeneratedSeminar.journal(in: seminar.folder, of: seminar.programme, by: "Thư ký 1")
        // The journal itself is made with the first change, which is not measured.
        try append([change], to: journal)
        let line = Array("\(change)".utf8) + [0x0A]
        let path = "\(seminar.folder.path)/baseline"
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw SystemError(path) }
        defer {
            close(file)
            unlink(path)
        }
        var (recording, baseline): ([Nanoseconds], [Nanoseconds]) = ([], [])
        for _ in 0..<Self.rounds {
            var start = now()
            guard write(file, line, line.count) == line.count, fdatasync(file) == 0 else {
                throw SystemError("write")
            }
            baseline.append(now() - start)
            start = now()
            try append([change], to: journal)
            recording.append(now() - start)
        }
        Row(
            what: "recording an idea, synced", ideas: seminar.ideas, samples: RoundTimes(recording),
            baseline: RoundTimes(baseline)
        ).print()
    }

    private func append(_ changes: [Change], to journal: JournalWriter) throws {
        try journal.append(changes)
        guard let request = journal.syncRequest else { return }
        try request.run()
        try journal.finish(request, .success(()))
    }
}
