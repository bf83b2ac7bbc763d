import FoundationEssentials
import Glibc

/// What people use instead, on as many notes of the same sentences, one a line.
struct PeersMeasure {
    let notes: Int
    let scratch: ScratchFolder
    let rounds: Int

    /// A peer, and what tells that its list is on the screen.
    private struct Shown {
        let peer: Peer
        let marker: String
    }

    func run() throws {
        var sentences = Sentences(seed: 1)
        let texts = (0..<notes).map { _ in sentences.next() }
        let file = scratch.path("notes-\(notes)")
        try write(texts.map { $0 + "\n" }, to: file)
        let calendar = scratch.path("calcurse-\(notes)")
        try FileManager.default.createDirectory(atPath: calendar, withIntermediateDirectories: true)
        try write(texts.map { "[1] \($0)\n" }, to: "\(calendar)/todo")
        let first = String(texts[0].prefix(12))
        let all = [
            Shown(peer: Peer("less", [file]), marker: first),
            Shown(peer: Peer("vim", ["-u", "NONE", "-i", "NONE", "-n", file]), marker: first),
            Shown(peer: Peer("nano", ["--ignorercfiles", file]), marker: first),
            Shown(peer: Peer("calcurse", ["-D", calendar]), marker: first),
            Shown(peer: Peer("fzf", []), marker: "\(notes)/\(notes)"),
        ]
        for shown in all where shown.peer.isInstalled {
            // One that draws otherwise than it used to must not keep the others from being measured.
            do { try measure(shown, reading: file) } catch {
                Swift.print("Not measured: \(shown.peer.name) (\(error))")
            }
        }
        Peer.tellMissing(all.map(\.peer))
    }

    private func measure(_ shown: Shown, reading file: String) throws {
        var (starts, steps): ([Nanoseconds], [Nanoseconds]) = ([], [])
        for round in 0...rounds {
            let program = try start(shown.peer, reading: file)
            defer { program.end() }
            let drawn = try program.wait(for: shown.marker, isWhole: true)
            let start = now()
            try program.type("j")
            let step = try program.wait(for: "", isWhole: true)
            guard round > 0 else { continue }
            starts.append(drawn - program.started)
            steps.append(step - start)
        }
        print("\(shown.peer.name): list on the screen", starts)
        // In these it moves the list, and is no letter.
        if ["less", "vim"].contains(shown.peer.name) {
            print("\(shown.peer.name): step to the next row", steps)
        }
    }

    private func print(_ what: String, _ times: [Nanoseconds]) {
        Row(what: what, ideas: notes, samples: RoundTimes(times)).print()
    }

    private func start(_ peer: Peer, reading file: String) throws -> TerminalProgram {
        // What reads its notes from its input has them from there.
        let command = ["/bin/sh", "-c", "exec \"$@\" < \(peer.name == "fzf" ? file : "/dev/tty")", "sh"]
        return try TerminalProgram(
            command + peer.command, environment: scratch.environment, patience: 20_000_000_000)
    }

    private func write(_ lines: [String], to file: String) throws {
        try Data(lines.joined().utf8).write(to: URL(filePath: file))
    }
}
