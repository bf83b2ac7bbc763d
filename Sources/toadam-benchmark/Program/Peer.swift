import Glibc

/// A program that people use in the place of this one, as the system has it.
struct Peer {
    let name: String
    private let arguments: [String]

    init(_ name: String, _ arguments: [String]) {
        self.name = name
        self.arguments = arguments
    }

    var command: [String] { [path] + arguments }
    var isInstalled: Bool { access(path, X_OK) == 0 }
    private var path: String { "/usr/bin/\(name)" }

    static func tellMissing(_ peers: [Peer]) {
        for peer in peers where !peer.isInstalled { print("Not installed: \(peer.name)") }
    }
}
