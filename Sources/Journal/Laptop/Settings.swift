package import Seminar

/// What a person has chosen, in `$XDG_CONFIG_HOME/toadam/settings.json`: for people to read and to edit.
///
/// Members that this version does not know are kept where they are. A file that is not JSON is reported and never
/// written over.
package struct Settings: Hashable, Sendable {
    package private(set) var values: Values

    package init(_ values: Values = Values()) {
        self.values = values
    }

    /// The names of the members that this version knows.
    package enum Name: String, CaseIterable, Sendable {
        case language, bell
        case typingMethod = "typing_method"
        case toneStyle = "tone_style"
        /// A list of words that the typing engine leaves alone.
        case keepList = "keep_list"
        /// An object from what is typed to what it stands for.
        case abbreviations
        /// `wide` where the terminal draws signs of ambiguous width two columns wide.
        case ambiguousWidth = "ambiguous_width"
        /// A folder, on a stick for instance, that the seminar is copied to on leaving.
        case secondPlace = "second_place"
    }

    package subscript(_ name: Name) -> JSON? {
        get { values[name.rawValue] }
        set { values[name.rawValue] = newValue }
    }

    /// The texts of a list; nil where there is none.
    package func texts(_ name: Name) -> [String]? { self[name]?.array?.compactMap(\.string) }

    /// An object from text to text; nil where there is none.
    package func pairs(_ name: Name) -> [String: String]? {
        self[name]?.members.map { members in
            Dictionary(
                members.compactMap { member in member.value.string.map { (member.name, $0) } },
                uniquingKeysWith: { $1 })
        }
    }

    /// The file that the environment names; nil without a home.
    package static func path(environment: [String: String]) -> String? {
        StateDirectory.base("XDG_CONFIG_HOME", orInHome: ".config", environment)
            .map { "\($0)/toadam/settings.json" }
    }

    /// Reads the settings; those of a file that is not there are empty.
    ///
    /// - Throws: `.problem` where the file is no JSON object, `.file` where it cannot be read.
    package init(path: String, disk: any FileReading = ReadOnlyDisk()) throws(JournalError) {
        let bytes: [UInt8]?
        do throws(FileError) {
            bytes = try disk.contents(of: path)
        } catch {
            throw .file(error)
        }
        guard let bytes else {
            self.init()
            return
        }
        let json: JSON
        do throws(JSONError) {
            json = try JSONReader.read(bytes)
        } catch {
            throw .problem(Problem(file: path, fact: .notJSON(error)))
        }
        guard let members = json.members else {
            throw .problem(Problem(file: path, fact: .member(path: "", expected: .object)))
        }
        self.init(Values(members))
    }

    /// Writes the settings whole: after a crash there are the old ones or these.
    ///
    /// What another program changed in the meantime is kept, except for the members that these give.
    package func write(to path: String, disk: any FileWriting = Disk()) throws(JournalError) {
        var all = try Settings(path: path, disk: disk)
        for member in values.members { all.values[member.name] = member.value }
        do throws(FileError) {
            try disk.makeFolders(folderPart(of: path))
            try disk.replace(path, with: JSON.object(all.values.members).document)
        } catch {
            throw .file(error)
        }
    }
}
