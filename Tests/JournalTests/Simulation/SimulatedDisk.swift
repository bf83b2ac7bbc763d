import Glibc
import Journal
import Seminar
import Synchronization

/// A file system in memory that knows what a power cut may leave of it, and fails when it is told to.
///
/// It keeps every operation. What has not been synced may be lost, in part or whole, in any order: `CrashStates`
/// builds each disk that may be found afterwards. Node numbers stand for inodes and survive a crash; locks do not.
final class SimulatedDisk: FileWriting {
    typealias Node = Int

    enum Contents: Hashable, Sendable {
        case file([UInt8])
        case folder([String: Node])
        case link, pipe
    }

    /// What changes the disk, in terms of nodes.
    enum Operation: Hashable, Sendable {
        case create(Node, in: Node, name: String, isFolder: Bool)
        case write(Node, [UInt8], at: Int)
        case truncate(Node, Int)
        case rename(Node, from: Node, String, to: Node, String)
        case remove(Node, from: Node, String)
        case sync(Node)
        case syncFolder(Node)
    }

    struct Image: Hashable, Sendable {
        var nodes: [Node: Contents] = [0: .folder([:])]
        var permissions: [Node: UInt32] = [:]
        var next = 1
    }

    struct Fault: Hashable, Sendable {
        enum Kind: Hashable, Sendable {
            case error(Int32)
            /// A write writes so many bytes, and says so; the next one fails with no space.
            case shortWrite(Int)
            /// A folder goes, as when a stick is pulled out.
            case vanish(String)
        }

        var kind: Kind
        /// The operation that fails, counted from 0.
        var at: Int
        /// How many operations in a row.
        var count = 1
    }

    struct State: Sendable {
        var image = Image()
        var log: [Operation] = []
        var handles: [Int32: Node] = [:]
        var locks: [Node: Int32] = [:]
        var nextHandle: Int32 = 3
        var fault: Fault?
        /// What every try to give a file a second name fails with, as on a stick.
        var linkFailure: Int32?
        /// What every try to lock a file fails with, as on a share without locks.
        var lockFailure: Int32?
        /// Every call through the seam that may fail.
        var calls = 0
        var deviceNumber: UInt64 = 1
        /// Whether files can be mapped.
        var maps = false
        var mappings: [Mapping] = []
    }

    /// The beginning of a file as memory, which says nothing when it is written to.
    struct Mapping: Sendable {
        var node: Node
        var address: UInt
        var count: Int

        var bytes: UnsafeMutableRawBufferPointer {
            UnsafeMutableRawBufferPointer(start: UnsafeMutableRawPointer(bitPattern: address), count: count)
        }
    }

    let state: Mutex<State>

    init(_ image: Image = Image(), device: UInt64 = 1, maps: Bool = false) {
        var first = State()
        first.maps = maps
        first.image = image
        first.deviceNumber = device
        state = Mutex(first)
    }

    var image: Image { state.withLock { $0.collected().image } }
    var log: [Operation] { state.withLock { $0.collected().log } }
    var calls: Int { state.withLock { $0.calls } }

    /// Makes calls fail from now on: the fault's place is counted from here.
    func inject(_ fault: Fault?) {
        state.withLock {
            $0.fault = fault
            $0.calls = 0
        }
    }

    func resolve(_ path: Path) throws(FileError) -> Path { Path(bytes: path.bytes) }

    func list(_ folder: Path) throws(FileError) -> [Path] {
        try call(.list, folder) { state throws(FileError) in
            guard case .folder(let entries)? = state.image.contents(folder.text) else {
                throw FileError(.list, path: folder, code: ENOENT)
            }
            return entries.keys.map { Path($0) }
        }
    }

    func status(of path: Path) throws(FileError) -> FileStatus? {
        try call(.look, path) { state throws(FileError) in
            state.image.node(path.text).map { state.status(of: $0) }
        }
    }

    func status(of file: OpenFile) throws(FileError) -> FileStatus {
        try call(.look, file.path) { state throws(FileError) in
            state.status(of: state.node(of: file))
        }
    }

    func open(_ path: Path) throws(FileError) -> OpenFile {
        try handle(.open, path) { state throws(FileError) in
            guard let node = state.image.node(path.text) else {
                throw FileError(.open, path: path, code: ENOENT)
            }
            return node
        }
    }

    func openForWriting(_ path: Path) throws(FileError) -> OpenFile { try open(path) }

    func read(
        _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
    ) throws(FileError) -> Int {
        let bytes: ArraySlice<UInt8> = try call(.read, file.path) { state throws(FileError) in
            guard case .file(let bytes)? = state.image.nodes[state.node(of: file)], offset < bytes.count
            else { return [] }
            return bytes[offset..<min(bytes.count, offset + buffer.count)]
        }
        buffer.copyBytes(from: bytes)
        return bytes.count
    }

    func create(_ path: Path, permissions: UInt32) throws(FileError) -> OpenFile {
        try handle(.create, path) { state throws(FileError) in
            try state.make(path.text, permissions: permissions, isFolder: false)
        }
    }

    func makeFolder(_ path: Path, permissions: UInt32) throws(FileError) {
        _ = try call(.create, path) { state throws(FileError) in
            try state.make(path.text, permissions: permissions, isFolder: true)
        }
    }

    func lock(_ file: OpenFile) throws(FileError) -> Bool {
        try call(.lock, file.path) { state throws(FileError) in
            if let code = state.lockFailure { throw FileError(.lock, path: file.path, code: code) }
            let node = state.node(of: file)
            guard state.locks[node] == nil || state.locks[node] == file.number else { return false }
            state.locks[node] = file.number
            return true
        }
    }

    func write(_ file: OpenFile, _ bytes: ArraySlice<UInt8>, at offset: Int) throws(FileError) -> Int {
        var count = bytes.count
        try call(.write, file.path) { state throws(FileError) in
            if let fault = state.fault, case .shortWrite(let length) = fault.kind, state.calls > fault.at {
                if state.calls > fault.at + 1, state.calls <= fault.at + 1 + fault.count {
                    throw FileError(.write, path: file.path, code: ENOSPC)
                }
                if state.calls == fault.at + 1 { count = min(count, length) }
            }
            state.apply(.write(state.node(of: file), Array(bytes.prefix(count)), at: offset))
        }
        return count
    }

    func map(_ file: OpenFile, length: Int) throws(FileError) -> MappedBytes? {
        let mapping = try call(.open, file.path) { state throws(FileError) -> Mapping? in
            let node = state.node(of: file)
            guard state.maps, case .file(let bytes)? = state.image.nodes[node] else { return nil }
            let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: length, alignment: 16)
            memory.copyBytes(from: bytes.prefix(length))
            let mapping = Mapping(node: node, address: UInt(bitPattern: memory.baseAddress), count: length)
            state.mappings.append(mapping)
            return mapping
        }
        guard let mapping else { return nil }
        return MappedBytes(mapping.bytes) { [self] memory in
            state.withLock { state in
                state.collect()
                state.mappings.removeAll { $0.address == mapping.address }
            }
            memory.deallocate()
        }
    }

    func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
        try call(.truncate, file.path) { state throws(FileError) in
            state.apply(.truncate(state.node(of: file), length))
        }
    }

    /// Times are not simulated.
    func setModified(_ file: OpenFile, to nanoseconds: Int) throws(FileError) {}

    func sync(_ file: OpenFile) throws(FileError) {
        try call(.sync, file.path) { state throws(FileError) in
            state.apply(.sync(state.node(of: file)))
        }
    }

    func syncFolder(_ path: Path) throws(FileError) {
        try call(.sync, path) { state throws(FileError) in
            guard let node = state.image.node(path.text) else {
                throw FileError(.sync, path: path, code: ENOENT)
            }
            state.apply(.syncFolder(node))
        }
    }

    func link(_ path: Path, to newPath: Path) throws(FileError) {
        try call(.create, newPath) { state throws(FileError) in
            if let code = state.linkFailure { throw FileError(.create, path: newPath, code: code) }
            guard let node = state.image.node(path.text), let folder = state.image.parent(newPath.text) else {
                throw FileError(.create, path: newPath, code: ENOENT)
            }
            guard state.image.node(newPath.text) == nil else {
                throw FileError(.create, path: newPath, code: EEXIST)
            }
            state.apply(.create(node, in: folder, name: newPath.text.name, isFolder: false))
        }
    }

    func rename(_ path: Path, to newPath: Path) throws(FileError) {
        try call(.rename, path) { state throws(FileError) in
            guard let node = state.image.node(path.text), let from = state.image.parent(path.text),
                let to = state.image.parent(newPath.text)
            else { throw FileError(.rename, path: path, code: ENOENT) }
            state.apply(.rename(node, from: from, path.text.name, to: to, newPath.text.name))
        }
    }

    func remove(_ path: Path) throws(FileError) {
        try call(.remove, path) { state throws(FileError) in
            guard let node = state.image.node(path.text), let from = state.image.parent(path.text) else {
                throw FileError(.remove, path: path, code: ENOENT)
            }
            state.apply(.remove(node, from: from, path.text.name))
        }
    }

    private func call<Result: Sendable>(
        _ operation: FileError.Operation, _ path: Path,
        _ body: (inout State) throws(FileError) -> Result
    ) throws(FileError) -> Result {
        let result = state.withLock { state -> Swift.Result<Result, FileError> in
            state.collect()
            defer { state.spread() }
            do throws(FileError) {
                try state.failIfTold(operation, path.text)
                return .success(try body(&state))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func handle(
        _ operation: FileError.Operation, _ path: Path, _ body: (inout State) throws(FileError) -> Node
    ) throws(FileError) -> OpenFile {
        let number = try call(operation, path) { state throws(FileError) in
            let node = try body(&state)
            state.nextHandle += 1
            state.handles[state.nextHandle] = node
            return state.nextHandle
        }
        return OpenFile(path: path, number: number) { [self] number in
            state.withLock { state in
                guard let node = state.handles.removeValue(forKey: number) else { return }
                if state.locks[node] == number { state.locks[node] = nil }
            }
        }
    }
}

extension SimulatedDisk.State {
    fileprivate mutating func failIfTold(_ operation: FileError.Operation, _ path: String) throws(FileError) {
        defer { calls += 1 }
        guard let fault, calls >= fault.at, calls < fault.at + fault.count else { return }
        switch fault.kind {
        case .error(let code): throw FileError(operation, path: path, code: code)
        case .shortWrite: return
        case .vanish(let folder):
            guard let node = image.node(folder), let parent = image.parent(folder) else { return }
            image.apply(.remove(node, from: parent, folder.name))
        }
    }

    /// Notices, sector by sector, what was put into mapped memory since the last call: each is lost or there on its own.
    fileprivate mutating func collect() {
        let sector = 512
        for mapping in mappings {
            guard case .file(let bytes)? = image.nodes[mapping.node] else { continue }
            // What is put behind the end of a file that was cut off is in no file.
            for start in stride(from: 0, to: min(mapping.count, bytes.count), by: sector) {
                let range = start..<min(start + sector, mapping.count, bytes.count)
                let memory = UnsafeRawBufferPointer(mapping.bytes)
                let isSame = bytes.withUnsafeBytes { file in
                    guard let file = file.baseAddress, let memory = memory.baseAddress else { return true }
                    return memcmp(file + start, memory + start, range.count) == 0
                }
                guard !isSame,
                    let first = range.first(where: { memory[$0] != bytes[$0] }),
                    let last = range.last(where: { memory[$0] != bytes[$0] })
                else { continue }
                apply(.write(mapping.node, Array(memory[first...last]), at: first))
            }
        }
    }

    fileprivate mutating func collected() -> Self {
        collect()
        return self
    }

    /// Lets mapped memory show what was written to its file.
    fileprivate func spread() {
        for mapping in mappings {
            guard case .file(let bytes)? = image.nodes[mapping.node] else { continue }
            mapping.bytes.copyBytes(from: bytes.prefix(mapping.count))
        }
    }

    fileprivate func node(of file: OpenFile) -> SimulatedDisk.Node { handles[file.number] ?? -1 }

    fileprivate mutating func apply(_ operation: SimulatedDisk.Operation) {
        log.append(operation)
        image.apply(operation)
    }

    fileprivate mutating func make(
        _ path: String, permissions: UInt32, isFolder: Bool
    ) throws(FileError) -> SimulatedDisk.Node {
        guard image.node(path) == nil else { throw FileError(.create, path: path, code: EEXIST) }
        guard let folder = image.parent(path) else { throw FileError(.create, path: path, code: ENOENT) }
        let node = image.next
        image.permissions[node] = permissions
        apply(.create(node, in: folder, name: path.name, isFolder: isFolder))
        return node
    }

    fileprivate func status(of node: SimulatedDisk.Node) -> FileStatus {
        var kind = Problem.FileKind.file
        var size = 0
        switch image.nodes[node] {
        case .file(let bytes)?: size = bytes.count
        case .folder?: kind = .folder
        case .link?: kind = .symbolicLink
        case .pipe?: kind = .pipe
        case nil: break
        }
        // The log's length stands for the clock: whatever is written, the time is another.
        return FileStatus(
            kind: kind, identity: FileIdentity(device: deviceNumber, inode: UInt64(node)), size: size,
            modified: log.count, permissions: image.permissions[node] ?? 0o700)
    }
}

extension SimulatedDisk.Image {
    func node(_ path: String) -> SimulatedDisk.Node? {
        var node = 0
        for name in path.split(separator: "/") {
            guard case .folder(let entries)? = nodes[node], let next = entries[String(name)] else {
                return nil
            }
            node = next
        }
        return node
    }

    func parent(_ path: String) -> SimulatedDisk.Node? {
        node(path.split(separator: "/").dropLast().joined(separator: "/"))
    }

    func contents(_ path: String) -> SimulatedDisk.Contents? { node(path).flatMap { nodes[$0] } }

    func bytes(_ path: String) -> [UInt8]? {
        guard case .file(let bytes)? = contents(path) else { return nil }
        return bytes
    }

    mutating func apply(_ operation: SimulatedDisk.Operation) {
        switch operation {
        case .create(let node, let folder, let name, let isFolder):
            nodes[node] = isFolder ? .folder([:]) : nodes[node] ?? .file([])
            set(name, in: folder, to: node)
            next = max(next, node + 1)
        case .write(let node, let bytes, let offset):
            edit(node) { file in
                if file.count < offset { file += Array(repeating: 0, count: offset - file.count) }
                file.replaceSubrange(offset..<min(file.count, offset + bytes.count), with: bytes)
            }
        case .truncate(let node, let length):
            edit(node) { file in
                file = Array(file.prefix(length)) + Array(repeating: 0, count: max(0, length - file.count))
            }
        case .rename(let node, let from, let name, let to, let newName):
            if entry(name, in: from) == node { set(name, in: from, to: nil) }
            set(newName, in: to, to: node)
        case .remove(let node, let folder, let name):
            if entry(name, in: folder) == node { set(name, in: folder, to: nil) }
        case .sync, .syncFolder:
            break
        }
    }

    private mutating func edit(_ node: SimulatedDisk.Node, _ body: (inout [UInt8]) -> Void) {
        guard case .file(var bytes) = nodes[node] ?? .file([]) else { return }
        body(&bytes)
        nodes[node] = .file(bytes)
    }

    private func entry(_ name: String, in folder: SimulatedDisk.Node) -> SimulatedDisk.Node? {
        guard case .folder(let entries)? = nodes[folder] else { return nil }
        return entries[name]
    }

    private mutating func set(_ name: String, in folder: SimulatedDisk.Node, to node: SimulatedDisk.Node?) {
        guard case .folder(var entries) = nodes[folder] ?? .folder([:]) else { return }
        entries[name] = node
        nodes[folder] = .folder(entries)
    }
}

extension String {
    var name: String { split(separator: "/").last.map(String.init) ?? "" }
}
