import Glibc
package import Seminar

/// Rings when something in the journals' folder changes: a descriptor to poll.
///
/// The kernel tells only of what this machine writes, so it spares waiting and replaces no scan: on a shared folder
/// nothing rings at all. The watch is on the folder, since sync tools replace files under their names.
package final class FolderWatch {
    /// Becomes readable when something happened.
    package let descriptor: Int32

    /// - Throws: the system's error, as where the folder does not exist or the watches are used up.
    package init(_ folder: Path) throws(FileError) {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { throw FileError(.look, path: folder, code: errno) }
        let events = UInt32(IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE)
        let noLink = UInt32(IN_ONLYDIR | IN_DONT_FOLLOW)
        guard inotify_add_watch(descriptor, ResolvedPath.characters(folder), events | noLink) >= 0 else {
            let code = errno
            close(descriptor)
            throw FileError(.look, path: folder, code: code)
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Takes what has happened since the last call.
    ///
    /// - Parameter own: names that the program writes itself, whose changes are none.
    /// - Returns: whether there was anything else.
    package func drain(ignoring own: Set<Path> = []) -> Bool {
        var hasOther = false
        withUnsafeTemporaryAllocation(byteCount: 16 << 10, alignment: MemoryLayout<inotify_event>.alignment) {
            buffer in
            while true {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                guard count > 0 else { return }
                for name in Self.names(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                where !own.contains(name) {
                    hasOther = true
                }
            }
        }
        return hasOther
    }

    /// The names in a run of `inotify_event` structures, each followed by its name and zeros.
    private static func names(_ events: UnsafeRawBufferPointer) -> [Path] {
        var names: [Path] = []
        var offset = 0
        let head = MemoryLayout<inotify_event>.size
        while offset + head <= events.count {
            let length = Int(events.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
            let end = min(offset + head + length, events.count)
            names.append(Path(bytes: events[offset + head..<end].prefix { $0 != 0 }))
            offset = end
        }
        return names
    }
}
