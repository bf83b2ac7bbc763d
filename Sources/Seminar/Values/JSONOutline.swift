/// Where the values of a JSON text stand: what `JSON` does not keep, for saying where a mistake is.
///
/// The text has been read already, so it is known to be JSON.
indirect enum JSONOutline {
    case value(at: Int)
    case array(at: Int, [JSONOutline])
    case object(at: Int, [Member])

    struct Member {
        var name: String
        /// Where the name begins.
        var offset: Int
        var value: JSONOutline
    }

    init(_ bytes: ContiguousArray<UInt8>) {
        var reader = Reader(bytes: bytes)
        self = reader.outline()
    }

    /// Counted in bytes from the beginning.
    var offset: Int {
        switch self {
        case .value(let offset), .array(let offset, _), .object(let offset, _): offset
        }
    }

    private struct Reader {
        let bytes: ContiguousArray<UInt8>
        var index = 0

        private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

        private mutating func skip(_ skipped: String) {
            let skipped = Array(skipped.utf8)
            while index < bytes.count, skipped.contains(bytes[index]) { index += 1 }
        }

        mutating func outline() -> JSONOutline {
            skip(" \n\r\t")
            let start = index
            switch byte {
            case UInt8(ascii: "{"):
                var members: [Member] = []
                next()
                while index < bytes.count, byte != UInt8(ascii: "}") {
                    let offset = index
                    string()
                    let name = (try? JSONReader.read(bytes[offset..<index]))?.string ?? ""
                    skip(" \n\r\t:")
                    members.append(Member(name: name, offset: offset, value: outline()))
                    skip(" \n\r\t,")
                }
                index += 1
                return .object(at: start, members)
            case UInt8(ascii: "["):
                var elements: [JSONOutline] = []
                next()
                while index < bytes.count, byte != UInt8(ascii: "]") {
                    elements.append(outline())
                    skip(" \n\r\t,")
                }
                index += 1
                return .array(at: start, elements)
            case UInt8(ascii: "\""): string()
            default: while index < bytes.count, !Array(" \n\r\t,]}".utf8).contains(byte) { index += 1 }
            }
            return .value(at: start)
        }

        private mutating func next() {
            index += 1
            skip(" \n\r\t")
        }

        private mutating func string() {
            index += 1
            while index < bytes.count, byte != UInt8(ascii: "\"") {
                index += byte == UInt8(ascii: "\\") ? 2 : 1
            }
            index = min(index + 1, bytes.count)
        }
    }
}
