import Foundation
import Seminar
import TestSupport
import Testing
import Text

@testable import Journal

/// The file of settings, and what is remembered between sittings.
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
        let document = SettingsDocument(path: Path(path))
        #expect(document.settings == Settings())
        #expect(document.problems == [])
        #expect(document.secondPlace == .none)
    }

    @Test func `what was changed is written and read again, the rest stays as people wrote it`() throws {
        try write(#"{"keep_list":["Zoom"],"bell":true,"tone_style":"old"}"#)
        var settings = Settings()
        settings.language = .japanese
        settings.typingMethod = .vni
        settings.typing.toneStyle = .modern
        settings.typing.keepList = ["Excel"]
        try settings.write([.language, .typingMethod, .toneStyle], to: Path(path))
        settings.typing.keepList = ["Zoom"]
        settings.bell = true
        let document = SettingsDocument(path: Path(path))
        #expect(document.settings == settings)
        #expect(document.problems == [])
        #expect(
            document.chosen == [.language, .typingMethod, .toneStyle, .keepList, .bell])
    }

    @Test(arguments: Setting.Name.allCases.filter { $0 != .views })
    func `what has its default again goes from the file, and the rest stays`(name: Setting.Name) throws {
        let setting = Setting(name)
        let values: [Setting.Shape: JSON] = [
            .flag: true, .folder: "/media/usb", .texts: ["Zoom"], .pairs: ["qh": "quy hoạch"],
        ]
        let value: JSON =
            if case .code(let codes) = setting.shape { .string(codes[1]) } else {
                try #require(values[setting.shape])
            }
        var settings = Settings()
        setting.set(value, in: &settings)
        #expect(!setting.isDefault(in: settings))
        try write(#"{"mai_sau":1}"#)
        try settings.write([name], to: Path(path))
        #expect(
            try JSONReader.read(Array(text(path).utf8))
                == .object([.init("mai_sau", 1), .init(name.rawValue, value)]))
        setting.reset(in: &settings)
        #expect(settings == Settings())
        try settings.write([name], to: Path(path))
        #expect(try JSONReader.read(Array(text(path).utf8)) == ["mai_sau": 1])
    }

    @Test func `of kept lists only those that were changed here are written, the others stay`() throws {
        try write(#"{"views":{"A":["class=L3"],"B":["class=L4"],"C":7}}"#)
        var settings = SettingsDocument(path: Path(path)).settings
        #expect(settings.views.names == ["A", "B"])
        // Another program keeps one meanwhile, and changes one.
        try write(#"{"views":{"A":["class=L3"],"B":["field=waste"],"C":7,"D":[]}}"#)
        settings.views["A"] = nil
        settings.views["E"] = ["due=overdue"]
        try settings.write([.views], to: Path(path))
        let views = try JSONReader.read(Array(text(path).utf8))["views"]
        #expect(views == ["B": ["field=waste"], "C": 7, "D": [], "E": ["due=overdue"]])
        // What is written is not written again over what came since.
        settings.views.settle()
        try write(#"{"views":{"E":["due=30"]}}"#)
        try settings.write([.views], to: Path(path))
        #expect(SettingsDocument(path: Path(path)).settings.views["E"] == ["due=30"])
    }

    @Test func `a link to a file of settings is followed, and stays one`() throws {
        let real = "\(temporary.path)/cua-toi.json"
        try Data(#"{"bell":true}"#.utf8).write(to: URL(filePath: real))
        try FileManager.default.createDirectory(
            atPath: "\(temporary.path)/toadam", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: real)
        #expect(SettingsDocument(path: Path(path)).settings.bell)
        var settings = Settings()
        settings.typing.toneStyle = .modern
        try settings.write([.toneStyle], to: Path(path))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == real)
        #expect(try text(real).contains("tone_style"))
    }

    @Test func `what is no file, or may not be read, is said`() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let problem = Problem(file: path, fact: .notRegular(.folder))
        #expect(SettingsDocument(path: Path(path)).problems == [problem])
        #expect(SettingsDocument(path: Path(path)).secondPlace == .unclear(problem))
    }

    @Test func `members of another version stay where they are`() throws {
        try write(#"{"mai_sau":[1,2.50],"language":"vi"}"#)
        var settings = Settings()
        settings.language = .english
        try settings.write([.language], to: Path(path))
        #expect(
            try text(path) == """
                {
                  "mai_sau": [
                    1,
                    2.50
                  ],
                  "language": "en"
                }

                """)
    }

    @Test func `a file that is no JSON is never written over`() throws {
        try write("language = vi\n")
        #expect(throws: JournalError.self) { try Settings().write([.bell], to: Path(path)) }
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
        let places = environment.mapValues { Path($0) }
        #expect(StateDirectory.path(environment: places) == path.map { Path($0) })
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
