internal import Seminar

extension SeminarFolder {
    /// The network file system that the folder lies on, such as `nfs4`; nil when it lies on this machine.
    ///
    /// Changes made on other machines ring no bell there, so the folder is looked at every two seconds.
    package var networkFileSystem: String? {
        guard let bytes = try? disk.contents(of: "/proc/self/mountinfo") else { return nil }
        return Self.fileSystem(of: path, mounts: String(decoding: bytes, as: UTF8.self))
            .flatMap { Self.isNetwork($0) ? $0 : nil }
    }

    /// The type of the file system that a path lies on, by the lines of `/proc/self/mountinfo` (proc(5)).
    static func fileSystem(of path: String, mounts: String) -> String? {
        var best: (length: Int, type: String)?
        for line in mounts.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard let dash = parts.firstIndex(of: "-"), parts.count > dash + 1, dash > 4 else { continue }
            let point = unescaped(parts[4])
            guard path == point || path.hasPrefix(point == "/" ? "/" : point + "/"),
                point.utf8.count >= best?.length ?? 0
            else { continue }
            best = (point.utf8.count, String(parts[dash + 1]))
        }
        return best?.type
    }

    private static func isNetwork(_ type: String) -> Bool {
        ["nfs", "nfs4", "cifs", "smb3", "9p", "ceph", "afs", "virtiofs", "vboxsf"].contains(type)
            || type.hasPrefix("fuse.")
    }

    /// The kernel writes a blank in a path as `\040`.
    private static func unescaped(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), rest.count >= 3,
                let value = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8)
            else {
                bytes.append(byte)
                continue
            }
            bytes.append(value)
            rest = rest.dropFirst(3)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
