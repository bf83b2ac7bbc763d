/// Everything that keeps a file which a person wrote from being JSON, as far as that can be told at once.
///
/// The first mistake is that of `JSONReader`. Behind each one reading goes on where nothing has to be guessed: behind a
/// comma or a colon that is missing or too much, a comment, a word without quotation marks, a text in others, a text that
/// ends with its line. Where the brackets do not match, what follows would be told of the wrong object, so that is the end.
struct JSONMistakes {
    /// So many are enough to correct at a time; the others are counted.
    static let most = 20

    private let bytes: ContiguousArray<UInt8>
    private var index = 0
    private(set) var errors: [JSONError] = []
    private(set) var unlisted = 0
    /// The brackets that are open.
    private var open: [UInt8] = []
    private var awaited = Awaited.value
    private var isOver = false

    /// What may come next.
    private enum Awaited {
        case value
        /// A value, or the bracket that ends an empty list.
        case firstValue
        case name
        /// A name, or the bracket that ends an empty object.
        case firstName
        case colon
        /// A comma, or the bracket that ends a list or an object.
        case comma
        /// Nothing more.
        case end
    }

    /// - Parameter error: why the bytes are no JSON.
    init(in bytes: ContiguousArray<UInt8>, after error: JSONError) {
        self.bytes = bytes
        let first = error.explained(in: bytes)
        let isWhole = [.empty, .utf16, .utf32, .packed].contains(first.reason)
        if !isWhole { while !isOver { step() } }
        // What is told of the first place was explained with the whole text in view.
        errors = [first] + errors.filter { $0.utf8Offset > max(first.utf8Offset, error.utf8Offset) }
        unlisted += max(0, errors.count - Self.most)
        errors = Array(errors.prefix(Self.most))
    }

    func problems(of file: String) -> [Problem] {
        let problems = errors.map { error in
            let place = TextPlace(utf8Offset: error.utf8Offset, in: bytes)
            let lineStart = bytes[..<error.utf8Offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let inLine = JSONError(reason: error.reason, utf8Offset: error.utf8Offset - lineStart)
            return Problem(file: file, line: place.line, column: place.column, fact: .notJSON(inLine))
        }
        return unlisted == 0 ? problems : problems + [Problem(file: file, fact: .more(unlisted))]
    }

    private mutating func report(_ reason: JSONError.Reason, at offset: Int) {
        // A word where a comma is missing is one mistake.
        guard errors.last?.utf8Offset != offset else { return }
        // One more than is listed: the first one may be told already.
        guard errors.count <= Self.most else {
            unlisted += 1
            return
        }
        errors.append(JSONError(reason: reason, utf8Offset: offset))
    }

    private func at(_ text: StaticString, _ place: Int) -> Bool {
        guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[place + offset] != text.utf8Start[offset] {
            return false
        }
        return true
    }

    // MARK: What stands between values

    /// Takes in what comes next.
    private mutating func step() {
        guard index < bytes.count else {
            isOver = true
            if awaited != .end { report(.unfinished, at: index) }
            return
        }
        switch bytes[index] {
        case 0x20, 0x0A, 0x0D, 0x09: index += 1
        case UInt8(ascii: "{"), UInt8(ascii: "["): openBracket()
        case UInt8(ascii: "}"), UInt8(ascii: "]"): closeBracket()
        case UInt8(ascii: ","): passComma()
        case UInt8(ascii: ":"):
            if awaited == .colon { awaited = .value } else { report(.value, at: index) }
            index += 1
        case UInt8(ascii: "/") where at("//", index), UInt8(ascii: "#"): passComment(to: "\n")
        case UInt8(ascii: "/") where at("/*", index): passComment(to: "*/")
        case 0xC2 where at("\u{A0}", index):
            report(.space, at: index)
            index += 2
        case UInt8(ascii: "\""):
            guard beginValue(isText: true) else { return }
            passText()
        default:
            if let end = foreignText() {
                guard beginValue(isText: true) else { return }
                report(.quotes, at: index)
                index = end
            } else {
                guard beginValue(isText: false) else { return }
                passWord()
            }
        }
    }

    private mutating func openBracket() {
        guard beginValue(isText: false) else { return }
        guard open.count < JSONReader.depth else {
            report(.depth, at: index)
            isOver = true
            return
        }
        open.append(bytes[index])
        awaited = bytes[index] == UInt8(ascii: "{") ? .firstName : .firstValue
        index += 1
    }

    private mutating func closeBracket() {
        let opening: UInt8 = bytes[index] == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "[")
        guard open.last == opening else {
            report(open.isEmpty ? .end : .comma, at: index)
            isOver = true
            return
        }
        switch awaited {
        case .comma, .firstName, .firstValue, .end: break
        case .colon: report(.colon, at: index)
        case .name, .value:
            let before = bytes[..<index].lastIndex { !JSONError.isSpace($0) }
            if let before, bytes[before] == UInt8(ascii: ",") {
                report(.trailingComma, at: before)
            } else {
                report(.value, at: index)
            }
        }
        open.removeLast()
        index += 1
        endValue()
    }

    private mutating func passComma() {
        switch awaited {
        case .comma: break
        case .value, .firstValue: report(.value, at: index)
        case .name, .firstName: report(.string, at: index)
        case .colon: report(.colon, at: index)
        case .end:
            report(.end, at: index)
            isOver = true
        }
        awaited = open.last == UInt8(ascii: "{") ? .name : .value
        index += 1
    }

    private mutating func passComment(to end: StaticString) {
        report(.comment, at: index)
        while index < bytes.count, !at(end, index) { index += 1 }
        index = min(bytes.count, index + end.utf8CodeUnitCount)
    }

    // MARK: Values

    /// Makes a value, or the name of a member, possible here; false where nothing more can be told.
    private mutating func beginValue(isText: Bool) -> Bool {
        let start = index
        switch awaited {
        case .value, .firstValue: break
        case .name, .firstName:
            let isWord = !isText && ![UInt8(ascii: "{"), UInt8(ascii: "[")].contains(bytes[index])
            guard isText || isWord else {
                // An object where a name is to stand: some bracket is missing before it.
                report(.string, at: start)
                isOver = true
                return false
            }
            awaited = .colon
            return true
        case .colon: report(.colon, at: start)
        case .comma:
            report(.comma, at: start)
            awaited = open.last == UInt8(ascii: "{") ? .name : .value
            return beginValue(isText: isText)
        case .end:
            report(.end, at: start)
            isOver = true
            return false
        }
        endValue()
        return true
    }

    private mutating func endValue() { awaited = open.isEmpty ? .end : .comma }

    /// Passes over a text in quotation marks.
    private mutating func passText() {
        index += 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return
            case UInt8(ascii: "\\"):
                passEscape()
            case 0x0A, 0x0D:
                report(.control, at: index)
                // Nothing tells whether its end is missing or it goes on, unless the next line begins like one of its own.
                guard nextLineBegins() else {
                    isOver = true
                    return
                }
                let before = bytes[..<index].lastIndex { ![0x20, 0x09, 0x0D].contains($0) }
                if let before, bytes[before] == UInt8(ascii: ","), awaited == .comma {
                    awaited = open.last == UInt8(ascii: "{") ? .name : .value
                }
                return
            case ..<0x20:
                report(.control, at: index)
                index += 1
            case 0x80...:
                passScalar()
            default: index += 1
            }
        }
    }

    private mutating func passEscape() {
        let start = index
        index += 2
        guard start + 1 < bytes.count else { return }
        switch bytes[start + 1] {
        case UInt8(ascii: "u"):
            let digits = bytes[(start + 2)...].prefix(4)
            if digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) {
                index += 4
            } else {
                report(.escape, at: start)
            }
        case let letter where "\"\\/bfnrt".utf8.contains(letter): break
        case 0x0A, 0x0D:
            report(.escape, at: start)
            index = start + 1
        default: report(.escape, at: start)
        }
    }

    /// Passes over a letter that is not ASCII, or one byte of what is none.
    private mutating func passScalar() {
        let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : 2
        let letter = bytes[index...].prefix(length)
        if letter.count == length, JSONReader.text(letter) != nil {
            index += length
        } else {
            report(.utf8, at: index)
            index += 1
        }
    }

    /// Whether the line behind a text that goes beyond its own begins with a name or a bracket.
    private func nextLineBegins() -> Bool {
        let next = bytes[index...].first { !JSONError.isSpace($0) }
        return next.map { "\"{}[]".utf8.contains($0) } ?? false
    }

    private static let foreignQuotes: [StaticString] = ["“", "”", "„", "«", "»", "‘", "’", "'"]

    /// The end of a text that begins here in quotation marks of another kind; nil where none begins.
    ///
    /// It ends with its line at the latest, before what may follow a value.
    private func foreignText() -> Int? {
        guard let quote = Self.foreignQuotes.first(where: { at($0, index) }) else { return nil }
        var place = index + quote.utf8CodeUnitCount
        while place < bytes.count, bytes[place] != 0x0A {
            if bytes[place] == UInt8(ascii: "\"") { return place + 1 }
            if let end = Self.foreignQuotes.first(where: { at($0, place) }) {
                let after = place + end.utf8CodeUnitCount
                let next = bytes[after...].first { ![0x20, 0x0D, 0x09].contains($0) }
                // An apostrophe within a word ends no text.
                if next.map({ ",:]}\n".utf8.contains($0) }) ?? true { return after }
            }
            place += 1
        }
        return place
    }

    /// Passes over a number or a word.
    private mutating func passWord() {
        let start = index
        while index < bytes.count, !" \n\r\t,:[]{}\"".utf8.contains(bytes[index]) { index += 1 }
        let word = bytes[start..<index]
        if awaited != .colon, (try? JSONReader.read(word)) != nil { return }
        let isNumber = word.first.map { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") } ?? false
        report(isNumber && awaited != .colon ? .number : .unquoted, at: start)
    }
}
