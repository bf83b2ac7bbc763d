import Foundation

@testable import Reports

/// The files of an archive that stores them as they are.
struct StoredParts {
    private(set) var names: [String] = []
    private var contents: [String: String] = [:]

    struct BadArchive: Error {}

    init(_ bytes: [UInt8]) throws {
        var place = 0
        func number(_ offset: Int, _ size: Int) -> Int {
            (0..<size).reduce(0) { $0 | Int(bytes[place + offset + $1]) << (8 * $1) }
        }
        while place + 30 <= bytes.count, number(0, 4) == 0x0403_4B50 {
            let (size, nameLength) = (number(18, 4), number(26, 2))
            let name = String(decoding: bytes[(place + 30)..<(place + 30 + nameLength)], as: UTF8.self)
            let start = place + 30 + nameLength
            let content = Array(bytes[start..<(start + size)])
            guard CRC32.of(content) == UInt32(number(14, 4)) else { throw BadArchive() }
            names.append(name)
            contents[name] = String(decoding: content, as: UTF8.self)
            place = start + size
        }
        guard number(0, 4) == 0x0201_4B50 else { throw BadArchive() }
    }

    subscript(_ name: String) -> String { contents[name] ?? "" }
}
