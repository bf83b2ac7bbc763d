/// A format of this program's own, by how a file begins.
enum FileFormat {
    case journal, programme, document

    /// The format stands within so many bytes, however a tool has laid the file out.
    static let beginning = 4_096

    init?(_ beginning: [UInt8]) {
        let text = beginning.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x0A, 0x0D, 0x09].contains($0) }
        let formats: [(Self, opening: Character, name: StaticString)] = [
            (.journal, "[", "\"toadam-journal/"), (.programme, "{", "\"toadam-programme/"),
            (.document, "{", "\"toadam-record/"),
        ]
        let bytes = Path(bytes: text)
        let found = formats.first { format in
            text.first == format.opening.asciiValue && bytes.index(of: format.name) != nil
        }
        if let found {
            self = found.0
            return
        }
        // A journal whose header was damaged and set aside is known by the members of its first change.
        let members: [StaticString] = ["\"after\"", "\"by\"", "\"set\""]
        guard text.first == UInt8(ascii: "["), members.allSatisfy({ bytes.index(of: $0) != nil }) else {
            return nil
        }
        self = .journal
    }
}
