import Foundation
import Seminar
import TestSupport
import Testing

@testable import Journal

/// Settings and what is remembered between sittings.
struct SettingsTests {
    let temporary: TemporaryFolder
    let path: String

    init() throws {
        temporary = try TemporaryFolder()
        path = "\(temporary.path)/toadam/settings.json"
    }

    private func write(_ text: String) throws {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    @Test func `settings that are not there are empty`() throws {
        #expect(try Settings(path: path) == Settings())
    }

    @Test func `what is written is read again`() throws {
        var settings = Settings()
        settings[.language] = "ja"
        settings[.keepList] = ["Zoom", "Excel"]
        settings[.abbreviations] = ["hv": "học viên"]
        try settings.write(to: path)
        let read = try Settings(path: path)
        #expect(read == settings)
        #expect(read.texts(.keepList) == ["Zoom", "Excel"])
        #expect(read.pairs(.abbreviations) == ["hv": "học viên"])
    }

    @Test func `members of another version stay where they are`() throws {
        try write(#"{"mai_sau":[1,2.50],"language":"vi"}"#)
        var settings = Settings()
        settings[.language] = "en"
        try settings.write(to: path)
        #expect(try text(path) == "{\n  \"mai_sau\": [\n    1,\n    2.50\n  ],\n  \"language\": \"en\"\n}\n")
    }

    @Test func `a file that is no JSON is never written over`() throws {
        try write("language = vi\n")
        #expect(throws: JournalError.self) { try Settings().write(to: path) }
        #expect(try text(path) == "language = vi\n")
    }

    @Test func `the last writer and folder are remembered`() throws {
        let state = StateDirectory("\(temporary.path)/state")
        #expect(state.lastUse() == LastUse())
        try state.remember(LastUse(writer: "Thư ký 1", folder: "/nha/toadam-mau"))
        #expect(state.lastUse() == LastUse(writer: "Thư ký 1", folder: "/nha/toadam-mau"))
    }

    @Test(arguments: [
        (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/toadam"), (["HOME": "/h"], "/h/.local/state/toadam"),
        (["XDG_STATE_HOME": "s", "HOME": "/h"], "/h/.local/state/toadam"), ([:], nil),
    ])
    func `the environment names the state directory`(_ environment: [String: String], _ path: String?) {
        #expect(StateDirectory.path(environment: environment) == path)
    }

    @Test(arguments: [
        (0xFE01, "ext4", true), (0x28, "nfs4", false), (0x1023_45FF, "xfs", true), (0x29, "btrfs", false),
        (0x77, "", false),
    ])
    func `the mount table tells which file system a device holds, and whether it writes in place`(
        _ device: UInt64, _ name: String, _ writesInPlace: Bool
    ) {
        let mounts = """
            22 1 254:1 / / rw,relatime - ext4 /dev/vda rw
            50 22 0:40 / /mnt/chung rw shared:5 - nfs4 server:/chung rw
            51 22 0:41 /@home /mnt/o\\040dia rw - btrfs /dev/sdb rw
            52 22 837:66303 / /mnt/xfs rw - xfs /dev/sdc rw
            """
        let system = FileSystem.type(of: device, mounts: mounts)
        #expect(system.name == name)
        #expect(system.writesInPlace == writesInPlace)
    }
}
