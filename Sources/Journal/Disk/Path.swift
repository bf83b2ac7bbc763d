/// The path of a file as the system has it: bytes, which need not be text.
///
/// Two names that look alike and differ in bytes are two files, so paths are compared and opened by their bytes; only
/// `text` makes words of one, for a person. Symbolic links are followed in the part that a person gave, and nowhere
/// behind it: `"\(folder)/journal"` begins with the given part of `folder`.
package struct Path: Sendable {
    package private(set) var bytes: [UInt8]
    /// How many of the bytes a person gave.
    private(set) var givenLength: Int

    /// A path that a person gave.
    package init(bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
        givenLength = self.bytes.count
    }

    /// A path that a person gave.
    package init(_ text: String) {
        self.init(bytes: text.utf8)
    }

    /// The path for people to read; bytes that are no UTF-8 become U+FFFD.
    package var text: String { description }

    /// The text that the path is, to the byte; nil where it is none.
    package var exactText: String? { String(validating: bytes, as: UTF8.self) }

    /// The names behind the given part, in which no link is followed.
    var innerNames: [Path] {
        bytes[givenLength...].split(separator: Self.slash).map { Path(bytes: $0) }
    }

    var givenPart: Path { Path(bytes: bytes[..<givenLength]) }

    static let slash = UInt8(ascii: "/")

    /// The last name in it.
    package var lastName: Path {
        bytes.lastIndex(of: Self.slash).map { Path(bytes: bytes[($0 + 1)...]) } ?? self
    }

    /// The folder that it lies in.
    var folder: Path {
        guard let slash = bytes.lastIndex(of: Self.slash) else { return "." }
        var folder = Path(bytes: slash == 0 ? bytes[...0] : bytes[..<slash])
        folder.givenLength = min(givenLength, folder.bytes.count)
        return folder
    }

    /// Whether it begins at the root.
    package var isAbsolute: Bool { bytes.first == Self.slash }

    /// The place of some name below it, as if a person had given all of it: links are followed to the end.
    package func appending(_ name: String) -> Path { Path(bytes: bytes + [Self.slash] + name.utf8) }

    /// Whether it lies in a folder, at any depth; both without links.
    func isInside(_ folder: Path) -> Bool { bytes.starts(with: folder.bytes + [Self.slash]) }

    func hasPrefix(_ text: StaticString) -> Bool { bytes.starts(with: Self.bytes(of: text)) }

    /// Whether it ends with an ASCII text, in letters of either case.
    func hasSuffix(_ text: StaticString) -> Bool {
        bytes.suffix(text.utf8CodeUnitCount).map(Self.lowercased).elementsEqual(Self.bytes(of: text))
    }

    /// Whether an ASCII text in lower case is in it, in letters of either case.
    func contains(_ text: StaticString) -> Bool { index(of: text) != nil }

    /// Where an ASCII text in lower case begins in it, in letters of either case.
    func index(of text: StaticString) -> Int? {
        let sought = Self.bytes(of: text)
        return bytes.indices.first { start in
            bytes[start...].starts(with: sought) { Self.lowercased($0) == $1 }
        }
    }

    private static func bytes(of text: StaticString) -> [UInt8] {
        text.withUTF8Buffer { Array($0) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

extension Path: CustomStringConvertible {
    package var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension Path: Hashable, Comparable {
    package static func == (one: Path, other: Path) -> Bool { one.bytes == other.bytes }

    package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    package static func < (one: Path, other: Path) -> Bool {
        one.bytes.lexicographicallyPrecedes(other.bytes)
    }
}

extension Path: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { self.init(value) }

    package init(stringInterpolation: Interpolation) { self = stringInterpolation.path }

    /// What stands behind a path in a literal is not what a person gave.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var path = Path(bytes: [])
        private var hasPath = false

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) { append(literal.utf8) }

        package mutating func appendInterpolation(_ part: Path) {
            if path.bytes.isEmpty {
                path = part
            } else {
                append(part.bytes)
            }
            hasPath = true
        }

        package mutating func appendInterpolation(_ part: some CustomStringConvertible) {
            append(part.description.utf8)
        }

        private mutating func append(_ bytes: some Sequence<UInt8>) {
            path.bytes += bytes
            if !hasPath { path.givenLength = path.bytes.count }
        }
    }
}

extension DefaultStringInterpolation {
    /// In this module no path becomes a text by mistake.
    @available(*, unavailable, message: "A path is no text: say `path.text`, or make a Path of the literal.")
    mutating func appendInterpolation(_ path: Path) {}
}
