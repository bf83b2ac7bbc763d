package import Seminar

/// Several seminar folders, read once to be looked at as one; nothing is written, and what is added to them is not followed.
package struct SeveralFolders: Sendable {
    package let several: Several
    /// The folders of each seminar, each with its name: one, or copies of it that hold other journals.
    private let seminars: [[(name: String, folder: SeminarFolder)]]
    /// The folders that are taken for copies of an earlier one, since they have its id, although their programmes differ.
    package let differing: [Problem]

    /// - Throws: `JournalError` where the programme of any cannot be read.
    package init(_ folders: [SeminarFolder], joiningPeople: Bool = false) throws(JournalError) {
        var programmes: [(name: String, programme: Programme)] = []
        var seminars: [[(name: String, folder: SeminarFolder)]] = []
        var differing: [Problem] = []
        for folder in folders {
            let programme = try folder.readProgramme()
            let name = folder.name(besides: seminars.joined().map(\.name))
            if let known = programmes.firstIndex(where: { $0.programme.id == programme.id }) {
                let members = programme.differences(from: programmes[known].programme)
                if !members.isEmpty {
                    let first = seminars[known][0].name
                    differing.append(
                        Problem(
                            file: "\(name)/\(SeminarFolder.programmeName.text)",
                            fact: .copyDiffers(from: first, members)))
                }
                seminars[known].append((name, folder))
            } else {
                programmes.append((name, programme))
                seminars.append([(name, folder)])
            }
        }
        self.seminars = seminars
        self.differing = differing
        several = Several(programmes, joiningPeople: joiningPeople)
    }

    /// Reads all journals: what they add up to, and the news of all folders, each file with the name of its folder before it.
    ///
    /// What is wrong with a folder is told as it is where that is read by itself.
    ///
    /// - Parameter state: where it is remembered what this laptop wrote.
    package func read(remembering state: StateDirectory? = nil) -> (news: Follower.News, record: Record) {
        var parts: [Follower.News] = []
        var journals: [[(changes: [Change], tag: String)]] = []
        for (place, folders) in seminars.enumerated() {
            var part = Follower.News()
            var own: [(changes: [Change], tag: String)] = []
            for (name, folder) in folders {
                let id = several.programme.seminars[place].id
                var follower = Follower(folder, seminar: id)
                let found = follower.scan(milliseconds: 0)
                own += found.journals.map { ($0.changes, $0.tag) }
                part.add(found, of: name)
                let losses = state?.memory(of: folder, seminar: id).losses ?? []
                part.problems += (folder.programmeRemarks() + losses).map { $0.inside(name) }
            }
            parts.append(part)
            journals.append(own)
        }
        let record = several.record(of: journals)
        var news = Follower.News()
        news.problems = differing
        for part in parts {
            var clashes = Clashes()
            if !record.clashes.isEmpty { clashes.add(part.journals, among: part.files) { _ in nil } }
            news.journals += part.journals
            news.files += part.files
            news.problems += part.problems + clashes.problems
        }
        return (news, record)
    }

    /// How many things are wrong with the files of each folder, without those with which nothing is; what entries name in vain and
    /// changes that are missing count with the first folder of their seminar, and a differing copy is told by itself.
    package func problemCounts(of news: Follower.News, _ record: Record) -> [(folder: Path, count: Int)] {
        seminars.enumerated().flatMap { place, folders in
            folders.enumerated().map { number, copy in
                let lost = number == 0 ? record.problemCount(ofSeminar: place) : 0
                let wrong = news.problems.count {
                    $0.file.hasPrefix("\(copy.name)/") && !differing.contains($0)
                }
                return (copy.folder.path, lost + wrong)
            }
        }.filter { $0.count > 0 }
    }
}

extension SeminarFolder {
    /// The seminars at some places: each is one, or holds folders that are, which are taken in the order of their names.
    ///
    /// - Throws: `.notSeminar` where a place holds none; `.file` where it cannot be looked into.
    package static func seminars(
        at paths: [Path], disk: any FileReading = ReadOnlyDisk()
    ) throws(JournalError) -> [SeminarFolder] {
        var found: [SeminarFolder] = []
        for path in paths {
            let folder = SeminarFolder(path, disk: disk)
            let names: [Path]
            do throws(FileError) {
                names = folder.isSeminar ? [] : try disk.list(folder.path).sorted()
            } catch {
                guard error.saysNoSuchPath else { throw .file(error) }
                names = []
            }
            let inside = names.filter { !$0.hasPrefix(".") }.map {
                SeminarFolder("\(folder.path)/\($0)", disk: disk)
            }
            .filter(\.isSeminar)
            // Whoever is told that it is none is told so of the place itself.
            if inside.isEmpty { _ = try folder.programmeBytes() }
            for folder in inside.isEmpty ? [folder] : inside
            where !found.contains(where: { $0.path == folder.path }) {
                found.append(folder)
            }
        }
        return found
    }

    /// What the folder is called, with a number where another is called so; it holds no slash.
    package func name(besides others: [String]) -> String {
        let name = path.lastName.text
        var number = 1
        var unique = name
        while others.contains(unique) {
            number += 1
            unique = "\(name)-\(number)"
        }
        return unique
    }
}

extension Follower.News {
    /// Adds what was found in one of several folders.
    fileprivate mutating func add(_ other: Follower.News, of name: String) {
        journals += other.journals.map { contents in
            var contents = contents
            contents.file = Path("\(name)/\(contents.file.text)")
            let tag = contents.tag
            contents.header?.tag = "\(name)/\(tag)"
            return contents
        }
        files += other.files.map { Path("\(name)/\($0.text)") }
        problems += (other.problems + other.unfinished).map { $0.inside(name) }
    }
}
