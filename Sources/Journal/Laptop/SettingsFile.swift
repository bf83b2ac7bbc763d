package import Seminar

/// The file `$XDG_CONFIG_HOME/toadam/settings.json`: for people to read and to edit.
///
/// Members that this version does not know are kept where they are. A file that is not JSON is reported and never
/// written over.
extension Settings {
    /// The file that the environment names; nil without a home.
    package static func path(environment: [String: Path]) -> Path? {
        StateDirectory.base("XDG_CONFIG_HOME", orInHome: ".config", environment)?
            .appending("toadam/settings.json")
    }

    /// Writes the settings that were changed, the file as a whole: after a crash there are the old ones or these.
    ///
    /// Everything else stays as it stands in the file, which another program or a person may have changed meanwhile; what has
    /// its default again goes.
    ///
    /// - Parameter names: of the settings that were changed.
    package func write(_ names: Set<Setting.Name>, to path: Path, disk: any FileWriting = Disk())
        throws(JournalError)
    {
        let document = SettingsDocument(path: path, disk: disk)
        guard let members = document.members else {
            throw document.problems.first.map { .problem($0) } ?? .replaced(path: path.text)
        }
        var values = Values(members)
        for setting in Setting.all where names.contains(setting.name) {
            let json = setting.json(in: self, over: values[setting.name.rawValue])
            values[setting.name.rawValue] = json == setting.json(in: Settings()) ? nil : json
        }
        do throws(FileError) {
            let target = SettingsDocument.target(of: path, disk)
            try disk.makeFolders(target.folder)
            try disk.replace(target, with: JSON.object(values.members).document)
        } catch {
            throw .file(error)
        }
    }
}

extension SettingsDocument {
    /// Reads the settings, whatever is wrong with the file; those of a file that is not there are empty.
    package init(path: Path, disk: any FileReading = ReadOnlyDisk()) {
        let target = Self.target(of: path, disk)
        do throws(FileError) {
            if let status = try disk.status(of: target), status.kind != .file {
                self.init(unreadable: Problem(file: path.text, fact: .notRegular(status.kind)))
            } else if let bytes = try disk.contents(of: target) {
                self.init(bytes, file: path.text)
            } else {
                self.init()
            }
        } catch {
            self.init(unreadable: Problem(file: path.text, fact: .unreadable(error)))
        }
    }

    /// The file itself where the path is a link, as that of people who keep their settings in one folder.
    fileprivate static func target(of path: Path, _ disk: some FileReading) -> Path {
        (try? disk.resolve(path)) ?? path
    }
}
