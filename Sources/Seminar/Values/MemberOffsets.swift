/// Where the names and the values of an object's members begin, counted in bytes.
///
/// - Parameter text: JSON, as `JSONReader` takes it; what is no object has no members.
func memberOffsets(of text: [UInt8]) -> [(name: Int, value: Int)] {
    var offsets: [(name: Int, value: Int)] = []
    var name: Int?
    // Between a colon and the value behind it.
    var isValueNext = false
    var depth = 0
    var index = 0
    while index < text.count {
        let byte = text[index]
        if [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ":")].contains(byte) {
            if byte == UInt8(ascii: ":"), depth == 1 { isValueNext = true }
            index += 1
            continue
        }
        if depth == 1, let begin = name, isValueNext {
            offsets.append((begin, index))
            (name, isValueNext) = (nil, false)
        } else if depth == 1, byte == UInt8(ascii: "\"") {
            name = index
        }
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: "\""):
            index += 1
            while index < text.count, text[index] != UInt8(ascii: "\"") {
                index += text[index] == UInt8(ascii: "\\") ? 2 : 1
            }
        case _: break
        }
        index += 1
    }
    return offsets
}
