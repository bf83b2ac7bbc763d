internal import Seminar

/// What this laptop remembers of a journal that it wrote: by this, and only by this, it knows it again.
///
/// A copy, a restored backup or a cloned disk differs in at least one of these, and is then left as it is while a new
/// journal is begun. It stands in a file of two lines that are written in turn, so that one is whole at any instant.
struct JournalMemory: Hashable, Sendable {
    /// From the root and without symbolic links.
    var path: Path
    var seminar: String
    var writer: String
    var device: Device
    var identity: FileIdentity
    /// How many times it was written before; the two lines take turns.
    var turn = 0
    /// The length that the journal had at least; it never shrinks.
    var length: Int
    /// The checksum of the bytes before the ending that the journal had at that length.
    var ending: UInt64
    /// The greatest counter of its changes: whatever becomes of the journal, no number is given twice.
    var counter: Int
    /// The checksum of all its changes; nil where an earlier version remembered it.
    var content: UInt64?
    /// When the file had last changed, by its file system, when it was known to hold them.
    var changed = 0

    /// How many bytes the checksum covers: no line is shorter.
    static let endingLength = 64

    /// The checksum of the last bytes before the ending that a journal has at some length.
    static func ending(of file: OpenFile, length: Int, on disk: any FileReading) throws(FileError) -> UInt64 {
        let end = length - JournalScan.ending.count
        return checksum(try disk.bytes(of: file, in: max(0, end - endingLength)..<end))
    }

    var fileName: String { Self.fileName(of: path) }

    static func fileName(of path: Path) -> String { hexadecimal(checksum(path.bytes)) + ".json" }

    /// Where its line begins in the file.
    var offset: Int { turn % 2 * bytes.count }

    /// One line, filled up with spaces so that it always takes the place of an earlier one whole.
    var bytes: [UInt8] {
        var widest = self
        (widest.length, widest.counter, widest.turn, widest.changed) = (.max, .max, .max, .max)
        widest.content = .max
        let line = json.line
        let padding = (widest.json.line.count / 512 + 1) * 512 - line.count - 1
        return line + Array(repeating: 0x20, count: padding) + [0x0A]
    }

    private var json: JSON {
        [
            "path": path.json, "seminar": .string(seminar), "writer": .string(writer),
            "machine": .string(device.machine), "cards": .array(device.cards.sorted().map(JSON.string)),
            "device": .number(String(identity.device)), "inode": .number(String(identity.inode)),
            "length": .integer(length), "ending": .string(hexadecimal(ending)),
            "counter": .integer(counter), "content": content.map { .string(hexadecimal($0)) } ?? .null,
            "changed": .integer(changed), "turn": .integer(turn),
        ]
    }

    /// The problem that a folder lacks changes which this laptop wrote in the journal; nil where it lacks none, or that cannot be told.
    ///
    /// A journal may go by another name, be a copy, or have been laid out anew: what counts is whether those that have its
    /// tag hold its changes, each as it was written. They are read only where the file has changed since.
    func loss(in folder: SeminarFolder, _ journals: [Path]) -> Problem? {
        let place: Path = "\(SeminarFolder.journalFolderName)/\(path.lastName)"
        guard counter > 0 else { return nil }
        let namesakes = journals.filter { journal in
            if journal == place { return true }
            guard let file = try? folder.disk.open("\(folder.path)/\(journal)"),
                let header = try? JournalScan.header(of: file, on: folder.disk)
            else { return false }
            return header.writer == writer && path.lastName.hasSuffix(tag: header.tag)
        }
        do throws(FileError) {
            if namesakes.contains(place), let status = try folder.disk.status(of: path), isUnchanged(status) {
                return nil
            }
            var changes: Set<Change> = []
            for journal in namesakes {
                let path: Path = "\(folder.path)/\(journal)"
                let scan = try JournalScan(reading: folder.disk.open(path), on: folder.disk)
                // The changes recorded after this was remembered have greater numbers.
                changes.formUnion(scan.changes.lazy.filter { $0.n <= counter })
            }
            // Where the original of a damaged line was taken in besides, nothing is missing.
            let whole = Set(changes.lazy.filter { !$0.isAltered }.map(\.id))
            changes = changes.filter { !$0.isAltered || !whole.contains($0.id) }
            let left = changes.reduce(0) { max($0, $1.n) }
            if left < counter {
                return Problem(file: place.text, fact: .older(written: counter, left: left))
            }
            let isWhole = content.map { $0 == Self.content(of: changes) } ?? true
            return isWhole ? nil : Problem(file: place.text, fact: .altered)
        } catch {
            return nil
        }
    }

    /// Whether the file system says that nothing has touched the file since this program last changed it.
    func isUnchanged(_ status: FileStatus) -> Bool {
        changed != 0 && status.changed == changed && status.identity == identity && status.size == length
    }

    /// The checksum of changes, in whatever order and layout they stand.
    static func content(of changes: some Sequence<Change>) -> UInt64 {
        changes.reduce(0) { $0 &+ checksum($1.line) }
    }
}

extension Path {
    /// As JSON has it: a text where it is one, else its bytes.
    var json: JSON { exactText.map(JSON.string) ?? .array(bytes.map { .integer(Int($0)) }) }

    init?(json: JSON?) {
        if let text = json?.string {
            self.init(text)
        } else if let bytes = json?.array?.compactMap(\.integer).compactMap(UInt8.init(exactly:)) {
            self.init(bytes: bytes)
        } else {
            return nil
        }
    }

    fileprivate func hasSuffix(tag: String) -> Bool {
        bytes.suffix(tag.utf8.count + 6).elementsEqual("-\(tag).json".utf8)
    }
}

extension JournalMemory {
    init?(json: JSON) {
        func number(_ name: String) -> UInt64? {
            guard case .number(let digits)? = json[name] else { return nil }
            return UInt64(digits)
        }
        guard let path = Path(json: json["path"]), let seminar = json["seminar"]?.string,
            let writer = json["writer"]?.string, let machine = json["machine"]?.string,
            let cards = json["cards"]?.array, let device = number("device"), let inode = number("inode"),
            let length = json["length"]?.integer,
            let ending = json["ending"]?.string.flatMap({ UInt64($0, radix: 16) }),
            let turn = json["turn"]?.integer
        else { return nil }
        self.init(
            path: path, seminar: seminar, writer: writer,
            device: Device(name: "", machine: machine, cards: Set(cards.compactMap(\.string))),
            identity: FileIdentity(device: device, inode: inode), turn: turn, length: length, ending: ending,
            counter: json["counter"]?.integer ?? 0,
            content: json["content"]?.string.flatMap { UInt64($0, radix: 16) },
            changed: json["changed"]?.integer ?? 0)
    }
}
