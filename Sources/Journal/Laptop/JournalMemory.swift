internal import Seminar

/// What this laptop remembers of a journal that it wrote: by this, and only by this, it knows it again.
///
/// A copy, a restored backup or a cloned disk differs in at least one of these, and is then left as it is while a new
/// journal is begun. It stands in a file of two lines that are written in turn, so that one is whole at any instant.
struct JournalMemory: Hashable, Sendable {
    /// From the root and without symbolic links.
    var path: String
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

    /// How many bytes the checksum covers: no line is shorter.
    static let endingLength = 64

    var fileName: String { hexadecimal(checksum(path.utf8)) + ".json" }

    /// Where its line begins in the file.
    var offset: Int { turn % 2 * bytes.count }

    /// One line, filled up with spaces so that it always takes the place of an earlier one whole.
    var bytes: [UInt8] {
        let json: JSON = [
            "path": .string(path), "seminar": .string(seminar), "writer": .string(writer),
            "machine": .string(device.machine), "cards": .array(device.cards.sorted().map(JSON.string)),
            "device": .number(String(identity.device)), "inode": .number(String(identity.inode)),
            "length": .integer(length), "ending": .string(hexadecimal(ending)),
            "turn": .integer(turn),
        ]
        let line = json.line
        let padding = 511 - line.count % 512
        return line + Array(repeating: 0x20, count: padding) + [0x0A]
    }
}

extension JournalMemory {
    init?(json: JSON) {
        func number(_ name: String) -> UInt64? {
            guard case .number(let digits)? = json[name] else { return nil }
            return UInt64(digits)
        }
        guard let path = json["path"]?.string, let seminar = json["seminar"]?.string,
            let writer = json["writer"]?.string, let machine = json["machine"]?.string,
            let cards = json["cards"]?.array, let device = number("device"), let inode = number("inode"),
            let length = json["length"]?.integer,
            let ending = json["ending"]?.string.flatMap({ UInt64($0, radix: 16) }),
            let turn = json["turn"]?.integer
        else { return nil }
        self.init(
            path: path, seminar: seminar, writer: writer,
            device: Device(name: "", machine: machine, cards: Set(cards.compactMap(\.string))),
            identity: FileIdentity(device: device, inode: inode), turn: turn, length: length, ending: ending)
    }
}
