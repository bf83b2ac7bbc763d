import Testing

@testable import Seminar

struct JSONTests {
    private func read(_ text: String) throws(JSONError) -> JSON { try JSONReader.read(text.utf8) }

    @Test(
        arguments: [
            ("null", JSON.null), (" true\n", true), ("false", false), ("-12", -12), ("[]", .array([])),
            ("{}", .object([])), ("[1, \"a\"]", [1, "a"]), ("{\"a\": {\"b\": null}}", ["a": ["b": .null]]),
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0110\u1ea1""#, "Đạ"),
            (#""\ud83d\ude42""#, "🙂"),
            (#""\ud83d""#, "\u{FFFD}"), (#""\ud83dA""#, "\u{FFFD}A"), (#""\ude42""#, "\u{FFFD}"),
            (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\ud83d\n""#, "\u{FFFD}\n"),
            (#""\ud83d\ud83d\ude42""#, "\u{FFFD}🙂"), ("\"研修\"", "研修"),
        ] as [(String, JSON)])
    func `what is JSON is read`(text: String, value: JSON) throws {
        #expect(try read(text) == value)
    }

    @Test(arguments: ["1.50", "-0", "1e400", "123456789012345678901234567890"])
    func `a number leaves as it came, digit for digit`(digits: String) throws {
        let json = try read(digits)
        #expect(json == .number(digits))
        #expect(json.line == Array(digits.utf8))
    }

    @Test(
        arguments: [
            ("", JSONError.Reason.value, 0), ("nul", .value, 3), ("[1,]", .value, 3), ("[1 2]", .comma, 3),
            ("{\"a\" 1}", .colon, 5), ("01", .number, 0), ("1 2", .end, 2), ("\"a", .string, 2),
            ("\"\n\"", .string, 1),
            (#""\x""#, .escape, 3), (#""\u12""#, .escape, 3),
        ] as [(String, JSONError.Reason, Int)])
    func `what is no JSON is refused where it stops being it`(
        text: String, reason: JSONError.Reason, offset: Int
    ) {
        #expect(throws: JSONError(reason: reason, utf8Offset: offset)) { try read(text) }
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        #expect(throws: JSONError.self) { try JSONReader.read([0x22, 0xC3, 0x28, 0x22]) }
        #expect(throws: JSONError.self) { try JSONReader.read([0x22, 0xED, 0xA0, 0x80, 0x22]) }
    }

    @Test func `nesting is read to its limit and refused beyond`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try read(nested(JSONReader.depth))
        #expect(throws: JSONError.self) { try read(nested(JSONReader.depth + 1)) }
        #expect(throws: JSONError.self) { try read(String(repeating: "[", count: 1_000_000)) }
    }

    @Test func `members given twice are kept, and the last one counts`() throws {
        let json = try read(#"{"a":1,"b":2,"a":3}"#)
        #expect(json["a"] == 3)
        #expect(String(decoding: json.line, as: UTF8.self) == #"{"a":1,"b":2,"a":3}"#)
    }

    @Test func `a line holds no line end of any kind and no control character`() throws {
        let json = JSON.string("a\nb\u{2028}c\u{85}d\u{1B}[0m\u{7F}đ")
        let line = String(decoding: json.line, as: UTF8.self)
        #expect(line == #""a\nb\u2028c\u0085d\u001b[0m\u007fđ""#)
        #expect(try read(line) == json)
    }

    /// Below and above, which canonical order tells apart.
    private static let (below, above) = ("\u{316}", "\u{300}")

    @Test func `a long run of marks is read in canonical order`() throws {
        let mixed = "x" + String(repeating: Self.above + Self.below, count: 200) + "y"
        let ordered =
            "x" + String(repeating: Self.below, count: 200) + String(repeating: Self.above, count: 200) + "y"
        let name = try #require(try read("{\"\(mixed)\":1}").members?.first?.name)
        #expect(Array(name.unicodeScalars) == Array(ordered.unicodeScalars))
    }

    @Test func `marks of a word stay as they came, however long the text is`() throws {
        let text = String(repeating: "chu" + Self.above + Self.below + " ", count: 200)
        let read = try #require(try read("\"\(text)\"").string)
        #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test func `a document stands over several lines`() {
        let json: JSON = ["a": [1, ["b": "c"]], "d": [], "e": [:]]
        #expect(
            String(decoding: json.document, as: UTF8.self) == """
                {
                  "a": [
                    1,
                    {
                      "b": "c"
                    }
                  ],
                  "d": [],
                  "e": {}
                }

                """)
    }
}
