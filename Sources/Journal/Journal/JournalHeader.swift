package import Seminar

/// The first element of a journal: whose changes of which seminar it holds.
package struct JournalHeader: Hashable, Sendable {
    package static let format = "toadam-journal/1"

    /// The id of the programme that the changes belong to.
    package var seminar: String
    package var writer: String
    /// The laptop's name, as its owner gave it.
    package var device: String
    /// What tells the journals of one writer apart: 4 hexadecimal digits, or more where those were taken.
    package var tag: String
    package var created: Moment
    /// Members that this version does not know.
    package var unknown: [JSON.Member]

    package init(
        seminar: String, writer: String, device: String, tag: String, created: Moment,
        unknown: [JSON.Member] = []
    ) {
        self.seminar = seminar
        self.writer = writer
        self.device = device
        self.tag = tag
        self.created = created
        self.unknown = unknown
    }

    package var json: JSON {
        .object(
            [
                .init("format", .string(Self.format)), .init("seminar", .string(seminar)),
                .init("writer", .string(writer)), .init("device", .string(device)),
                .init("journal", .string(tag)), .init("created", .string(created.description)),
            ] + unknown)
    }

    private static let known: Set = ["format", "seminar", "writer", "device", "journal", "created"]

    /// Reads the first element of a journal.
    ///
    /// - Throws: the fact that keeps it from being a header of this format.
    init(json: JSON) throws(HeaderError) {
        func text(_ name: String) throws(HeaderError) -> String {
            guard let text = json[name]?.string, !text.isEmpty else { throw .member(name) }
            return text
        }
        let format = try text("format")
        guard format == Self.format else { throw Self.isNewer(format) ? .newer(format) : .member("format") }
        seminar = try text("seminar")
        writer = try text("writer")
        device = json["device"]?.string ?? ""
        tag = try text("journal")
        guard let created = Moment(try text("created")) else { throw .member("created") }
        self.created = created
        unknown = (json.members ?? []).filter { !Self.known.contains($0.name) }
    }

    private static func isNewer(_ format: String) -> Bool {
        let stem = Self.format.dropLast()
        guard format.hasPrefix(stem), let number = Int(format.dropFirst(stem.count)) else { return false }
        return number > 1
    }
}

extension JournalHeader {
    /// Whether the first line of a file, damaged as it may be, names a seminar.
    static func names(
        _ seminar: String, in file: OpenFile, on disk: any FileReading
    ) throws(FileError) -> Bool {
        let line = try disk.bytes(of: file, in: 0..<FileFormat.beginning).prefix { $0 != 0x0A }
        return Self.names(seminar, in: line)
    }

    static func names(_ seminar: String, in line: some Sequence<UInt8>) -> Bool {
        String(decoding: Array(line), as: UTF8.self).contains("\"seminar\":\"\(seminar)\"")
    }

    /// A header for changes that have lost theirs.
    init(for first: Change, seminar: String) {
        self.init(
            seminar: seminar, writer: first.by, device: "",
            tag: String(hexadecimal(first.id.low).suffix(4)), created: first.at)
    }
}

/// What keeps a JSON value from being a header.
enum HeaderError: Error, Hashable {
    case member(String)
    case newer(String)
}
