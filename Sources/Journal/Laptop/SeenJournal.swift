internal import Seminar

/// What this laptop remembers of a journal that it has read, most often another's: how far it went.
///
/// What it holds stays in the folder alone; but that it goes less far at the next start is noticed by this.
package struct SeenJournal: Hashable, Sendable {
    /// The path inside the folder, for people: what counts is writer and tag.
    var file: Path
    var writer: String
    var tag: String
    /// The greatest counter of its changes.
    var counter: Int

    /// The problem that the journals of that writer and tag end at a smaller number than was seen; nil where they go as far.
    func loss(in folder: SeminarFolder, _ namesakes: [Path]) throws(FileError) -> Problem? {
        var left = 0
        for journal in namesakes where left < counter {
            left = max(left, folder.lastCounter(of: "\(folder.path)/\(journal)"))
        }
        // Lines may have changed places.
        for journal in namesakes where left < counter {
            let path: Path = "\(folder.path)/\(journal)"
            let scan = try JournalScan(reading: folder.disk.open(path), on: folder.disk)
            left = scan.changes.reduce(left) { max($0, $1.n) }
        }
        return left < counter
            ? Problem(file: file.text, fact: .lessThanSeen(seen: counter, left: left)) : nil
    }
}

extension StateDirectory {
    private func path(of folder: SeminarFolder) -> Path {
        path.appending("seen").appending("\(hexadecimal(checksum(folder.path.bytes))).json")
    }

    /// Remembers how far the journals of a folder go, for the next start.
    package func remember(_ seen: [SeenJournal], of folder: SeminarFolder, seminar: String) {
        let journals = seen.map { journal -> JSON in
            [
                "file": journal.file.json, "writer": .string(journal.writer), "journal": .string(journal.tag),
                "n": .integer(journal.counter),
            ]
        }
        let document: JSON = [
            "folder": folder.path.json, "seminar": .string(seminar), "journals": .array(journals),
        ]
        let path = path(of: folder)
        guard (try? disk.contents(of: path)) != document.document else { return }
        // Without that memory the next start only notices less.
        try? disk.makeFolders(path.folder)
        try? disk.replace(path, with: document.document)
    }

    /// The problems of journals that hold less than when this laptop saw them last, but for those that it wrote itself.
    func losses(
        in folder: SeminarFolder, seminar: String, _ journals: [Path], except own: Set<Path>
    ) -> [Problem] {
        let seen = seen(of: folder, seminar: seminar).filter { !own.contains($0.file.lastName) }
        guard !seen.isEmpty else { return [] }
        var namesakes: [[String]: [Path]] = [:]
        for journal in journals {
            guard let file = try? folder.disk.open("\(folder.path)/\(journal)"),
                let header = try? JournalScan.header(of: file, on: folder.disk)
            else { continue }
            namesakes[[header.writer, header.tag], default: []].append(journal)
        }
        return seen.compactMap { journal in
            let namesakes = namesakes[[journal.writer, journal.tag], default: []]
            // A file that cannot be opened, or whose header is damaged, is there; what is wrong with it is told of it.
            guard !namesakes.isEmpty || !journals.contains(journal.file) else { return nil }
            return try? journal.loss(in: folder, namesakes)
        }
    }

    private func seen(of folder: SeminarFolder, seminar: String) -> [SeenJournal] {
        guard let bytes = try? disk.contents(of: path(of: folder), limit: 8 << 20),
            let json = try? JSONReader.read(bytes), Path(json: json["folder"]) == folder.path,
            json["seminar"]?.string == seminar
        else { return [] }
        return (json["journals"]?.array ?? []).compactMap { journal in
            guard let file = Path(json: journal["file"]), let writer = journal["writer"]?.string,
                let tag = journal["journal"]?.string, let counter = journal["n"]?.integer
            else { return nil }
            return SeenJournal(file: file, writer: writer, tag: tag, counter: counter)
        }
    }
}
