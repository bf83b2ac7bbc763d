import FoundationEssentials
import Glibc

/// Commands of the shell, whole processes: recording one idea, and finding some of all.
struct ShellMeasure {
    let seminar: GeneratedSeminar
    let programs: Programs
    let scratch: ScratchFolder
    let rounds: Int

    func measureAdding() throws {
        let text = "Lập tổ tư vấn quy hoạch gồm người dân và chuyên gia của thành phố"
        let tasks = scratch.path("tasks-\(seminar.ideas)")
        try FileManager.default.createDirectory(atPath: tasks, withIntermediateDirectories: true)
        try compare(
            "adding one from the shell", [programs.toadam, "add", seminar.path, text],
            to: [programs.baseline, scratch.path("added-\(seminar.ideas)"), text + "\n"],
            goal: .times(2.5),
            peers: [Peer("task", ["rc:/dev/null", "rc.data.location=\(tasks)", "add", text])])
    }

    /// A word of the sentences that some of the ideas hold, beside a scan of the journals for it.
    func measureFinding() throws {
        let word = "JICA"
        let folder = "\(seminar.path)/journal"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
        try compare(
            "list --search, whole process", [programs.toadam, "list", seminar.path, "--search", word],
            to: ["/usr/bin/grep", "-ci", word] + files, goal: .within(120_000_000, percent: 50), peers: [])
    }

    private func compare(
        _ what: String, _ command: [String], to baseline: [String], goal: Row.Goal, peers: [Peer]
    ) throws {
        let known = peers.filter(\.isInstalled)
        let all = [command, baseline] + known.map(\.command)
        var times = Array(repeating: [Nanoseconds](), count: all.count)
        // In turns, so that all meet the same weather; the first round only warms the caches.
        for round in 0...rounds {
            for (place, arguments) in all.enumerated() {
                let time = try ShellCommand(arguments: arguments, environment: scratch.environment).run()
                if round > 0 { times[place].append(time) }
            }
        }
        Row(
            what: what, ideas: seminar.ideas, samples: RoundTimes(times[0]), baseline: RoundTimes(times[1]),
            goal: goal
        ).print()
        for (peer, times) in zip(known, times.dropFirst(2)) {
            Row(what: "\(what): \(peer.name)", samples: RoundTimes(times)).print()
        }
        Peer.tellMissing(peers)
    }
}
