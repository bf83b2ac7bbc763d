import FoundationEssentials
import Glibc

/// A folder for one run, on a real disk: a sync on one that is in memory would cost nothing.
struct ScratchFolder {
    private let root: String

    init() throws {
        // What lies in /var/tmp outlives a restart, so it is on a disk (Filesystem Hierarchy Standard, 5.15).
        var template = Array("/var/tmp/toadam-benchmark-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SystemError("mkdtemp") }
        root = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    func path(_ name: String) -> String { "\(root)/\(name)" }

    func remove() {
        try? FileManager.default.removeItem(atPath: root)
    }
}

/// What the system refused.
struct SystemError: Error, CustomStringConvertible {
    let description: String

    init(_ call: String, _ code: Int32 = errno) {
        description = "\(call): \(strerror(code).map { String(cString: $0) } ?? "")"
    }
}
