import CExpat
import Text

/// A part of a workbook as expat reads it: elements and texts by local names, one after the other; values of attributes are composed.
///
/// Entities and document types end the reading: no spreadsheet program writes them, and they can stand for anything.
enum XML {
    enum Event {
        case start(String, attributes: [String: String])
        case end(String)
        case text(String)
    }

    /// Calls with each event, until all is read.
    static func read(_ bytes: [UInt8], part: String, _ body: (Event) -> Void) throws(SheetError) {
        guard let reading = Reading() else { throw .damaged(part: part) }
        var rest = bytes[...]
        repeat {
            let piece = rest.prefix(pieceBytes)
            rest = rest.dropFirst(pieceBytes)
            let isWhole = reading.parse(piece, isLast: rest.isEmpty)
            if reading.isHostile { throw .hostile(part: part) }
            guard isWhole else { throw .damaged(part: part) }
            reading.takeEvents().forEach(body)
        } while !rest.isEmpty
    }

    /// So many bytes are parsed before their events are handed on.
    private static let pieceBytes = 1 << 16

    /// A parser, and what its handlers, which get a pointer to this, have found in the piece at hand.
    private final class Reading {
        private let parser: XML_Parser
        private var events: [Event] = []
        private(set) var isHostile = false

        /// Nil where there is no memory for a parser.
        init?() {
            guard let parser = XML_ParserCreate(nil) else { return nil }
            self.parser = parser
            XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
            XML_SetElementHandler(
                parser,
                { user, name, attributes in
                    guard let name else { return }
                    var values: [String: String] = [:]
                    var place = attributes
                    while let key = place?[0], let value = place?[1] {
                        // Composed once here: the standard library would do it at each comparison, in the square of the marks.
                        values[XML.local(key)] = nfc(String(cString: value))
                        place = place?.advanced(by: 2)
                    }
                    XML.state(of: user).events.append(.start(XML.local(name), attributes: values))
                },
                { user, name in
                    guard let name else { return }
                    XML.state(of: user).events.append(.end(XML.local(name)))
                })
            XML_SetCharacterDataHandler(parser) { user, letters, count in
                guard let letters else { return }
                let bytes = UnsafeRawBufferPointer(start: letters, count: Int(count))
                XML.state(of: user).events.append(.text(String(decoding: bytes, as: UTF8.self)))
            }
            XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
                let state = XML.state(of: user)
                state.isHostile = true
                XML_StopParser(state.parser, XML_Bool(XML_FALSE))
            }
        }

        deinit { XML_ParserFree(parser) }

        /// Whether a piece is well-formed where it stands.
        func parse(_ piece: ArraySlice<UInt8>, isLast: Bool) -> Bool {
            piece.withUnsafeBytes { bytes in
                XML_Parse(
                    parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
                    isLast ? 1 : 0)
            } == XML_STATUS_OK
        }

        /// The events since the last piece.
        func takeEvents() -> [Event] {
            defer { events.removeAll(keepingCapacity: true) }
            return events
        }
    }

    private static func state(of user: UnsafeMutableRawPointer?) -> Reading {
        guard let user else { preconditionFailure("expat has lost the reading") }
        return Unmanaged<Reading>.fromOpaque(user).takeUnretainedValue()
    }

    /// The name without its prefix; empty where it is not ASCII, since no workbook has such names and they may hold any number of marks.
    private static func local(_ name: UnsafePointer<CChar>) -> String {
        let name = String(cString: name)
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return "" }
        return name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.index(after: $0)...]) }
            ?? name
    }
}
