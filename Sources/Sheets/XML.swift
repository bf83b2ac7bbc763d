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
        let isWhole = withoutActuallyEscaping(body) { body in
            let reading = Reading(body)
            guard let parser = XML_ParserCreate(nil) else { return false as Bool? }
            defer { XML_ParserFree(parser) }
            reading.parser = parser
            XML_SetUserData(parser, Unmanaged.passUnretained(reading).toOpaque())
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
                    XML.state(of: user).body(.start(XML.local(name), attributes: values))
                },
                { user, name in
                    guard let name else { return }
                    XML.state(of: user).body(.end(XML.local(name)))
                })
            XML_SetCharacterDataHandler(parser) { user, letters, count in
                guard let letters else { return }
                let bytes = UnsafeRawBufferPointer(start: letters, count: Int(count))
                XML.state(of: user).body(.text(String(decoding: bytes, as: UTF8.self)))
            }
            XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
                let state = XML.state(of: user)
                state.isHostile = true
                XML_StopParser(state.parser, XML_Bool(XML_FALSE))
            }
            let status = bytes.withUnsafeBytes { bytes in
                XML_Parse(
                    parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 1)
            }
            if reading.isHostile { return nil }
            return status == XML_STATUS_OK
        }
        guard let isWhole else { throw .hostile(part: part) }
        guard isWhole else { throw .damaged(part: part) }
    }

    /// What the handlers reach through the pointer that expat hands them.
    private final class Reading {
        let body: (Event) -> Void
        var parser: XML_Parser?
        var isHostile = false

        init(_ body: @escaping (Event) -> Void) { self.body = body }
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
