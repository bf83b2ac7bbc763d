import Foundation
import Journal
import Seminar
import TestSupport
import Testing

/// The disks that what is written is tried on: the real one, and simulated ones with mapped files and without.
enum DiskKind: CaseIterable, CustomTestStringConvertible {
    case real, simulated, simulatedWithoutMapping

    var testDescription: String { "\(self)" }
}

/// A folder of its own on one of the disks.
final class DiskPlace {
    let kind: DiskKind
    let disk: any FileWriting
    let path: String
    private let temporary: TemporaryFolder?
    private let simulated: SimulatedDisk?

    init(_ kind: DiskKind) throws {
        self.kind = kind
        switch kind {
        case .real:
            let folder = try TemporaryFolder()
            (temporary, simulated, disk, path) = (folder, nil, Disk(), folder.path)
        case .simulated, .simulatedWithoutMapping:
            let memory = SimulatedDisk(maps: kind == .simulated)
            (temporary, simulated, disk, path) = (nil, memory, memory, "/place")
            try memory.makeFolder(Path(path), permissions: 0o700)
        }
    }

    private init(_ kind: DiskKind, copying image: SimulatedDisk.Image, path: String) {
        let memory = SimulatedDisk(image, maps: kind == .simulated)
        (self.kind, temporary, simulated, disk, self.path) = (kind, nil, memory, memory, path)
    }

    var state: StateDirectory { StateDirectory("\(path)/state", disk: disk) }

    /// Whether bytes are read straight into draft files.
    var isMapped: Bool {
        let file = try? disk.create("\(path)/mapped", permissions: 0o600)
        defer { try? disk.remove("\(path)/mapped") }
        guard let file, (try? disk.write(file, [0], at: 0)) == 1 else { return false }
        return (try? disk.map(file, length: 1)).flatMap(\.self) != nil
    }

    /// The folder as a kill at this instant leaves it, with no lock held and each file as old as it was.
    func killed() throws -> DiskPlace {
        if let simulated { return DiskPlace(kind, copying: simulated.image, path: path) }
        let (copy, manager) = (try DiskPlace(kind), FileManager.default)
        for name in try manager.contentsOfDirectory(atPath: path) {
            try manager.copyItem(atPath: "\(path)/\(name)", toPath: "\(copy.path)/\(name)")
        }
        for name in try manager.subpathsOfDirectory(atPath: path) {
            let modified = try manager.attributesOfItem(atPath: "\(path)/\(name)")[.modificationDate]
            try manager.setAttributes(
                modified.map { [.modificationDate: $0] } ?? [:], ofItemAtPath: "\(copy.path)/\(name)")
        }
        return copy
    }

    /// The bytes of a file.
    func bytes(_ name: String) throws -> [UInt8] {
        let file = try disk.open("\(path)/\(name)")
        var bytes = [UInt8](repeating: 0, count: try disk.status(of: file).size)
        var count = 0
        while count < bytes.count {
            count += try bytes.withUnsafeMutableBytes {
                try disk.read(file, at: count, into: UnsafeMutableRawBufferPointer(rebasing: $0[count...]))
            }
        }
        return bytes
    }

    /// Puts bytes into a file, which begins or ends with them.
    func write(_ bytes: [UInt8], to name: String) throws {
        let path: Path = "\(path)/\(name)"
        let file =
            try disk.status(of: path) == nil
            ? disk.create(path, permissions: 0o600) : disk.openForWriting(path)
        try disk.truncate(file, to: 0)
        var rest = bytes[...]
        while !rest.isEmpty {
            rest = rest.dropFirst(try disk.write(file, rest, at: bytes.count - rest.count))
        }
    }

    /// The names in a folder; none where it is not there.
    func names(_ folder: String) -> [String] {
        ((try? disk.list("\(path)/\(folder)")) ?? []).map(\.text).sorted()
    }
}
