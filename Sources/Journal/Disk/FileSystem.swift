/// The kind of file system that a file lies on, as Linux calls it, such as `ext4`; empty where that is not known.
struct FileSystem: Hashable {
    var name: String

    /// Whether bytes that have been written once are written again to the same place, which then cannot be lacking.
    ///
    /// The others look for a new place each time, or ask another computer, and on a full disk what is put into mapped
    /// memory fails with a signal, long after the file was made.
    var writesInPlace: Bool { ["ext2", "ext3", "ext4", "xfs", "tmpfs"].contains(name) }

    /// The file system that is mounted from a device, by the lines of `/proc/self/mountinfo` (proc(5)).
    ///
    /// - Parameter device: the number by which stat(2) calls it.
    static func type(of device: UInt64, mounts: String) -> FileSystem {
        let major = device >> 8 & 0xFFF | device >> 32 & 0xFFFF_F000
        let minor = device & 0xFF | device >> 12 & 0xFFFF_FF00
        for line in mounts.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count > 2, parts[2] == "\(major):\(minor)", let dash = parts.firstIndex(of: "-"),
                dash + 1 < parts.count
            else { continue }
            return FileSystem(name: String(parts[dash + 1]))
        }
        return FileSystem(name: "")
    }
}
