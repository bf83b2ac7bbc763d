import Display
import Terminal
import TestSupport
import Testing

/// What bytes come to, and that it does not depend on how they were split on their way.
@Suite struct KeyParserTests {
    /// All that the bytes come to once nothing more arrives.
    private static func parse(_ bytes: [UInt8]) -> [Input] {
        var parser = KeyParser()
        return parser.feed(bytes, at: 0) + parser.expire(at: 10_000)
    }

    private static func parse(_ text: String) -> [Input] { parse(Array(text.utf8)) }

    private static func keys(_ keys: Key...) -> [Input] { keys.map(Input.key) }

    // MARK: Keys

    static let controls: [(UInt8, Key)] = [
        (0x00, .control(" ")), (0x01, .control("a")), (0x03, .control("c")), (0x08, .backspace), (0x09, .tab),
        (0x0A, .control("j")), (0x0D, .enter), (0x10, .control("p")), (0x1A, .control("z")),
        (0x1C, .control("\\")),
        (0x1D, .control("]")), (0x1E, .control("^")), (0x1F, .control("_")), (0x20, .character(" ")),
        (0x7E, .character("~")), (0x7F, .backspace),
    ]

    @Test(arguments: controls) func `each byte below 0x80 is one key`(byte: UInt8, key: Key) {
        #expect(Self.parse([byte]) == [.key(key)])
    }

    static let sequences: [(String, Key)] = [
        // Cursor keys: with and without application mode, with modifiers, as rxvt sends them.
        ("\u{1B}[A", .named(.up)), ("\u{1B}OA", .named(.up)), ("\u{1B}[B", .named(.down)),
        ("\u{1B}OC", .named(.right)), ("\u{1B}[D", .named(.left)), ("\u{1B}[1;5A", .named(.up, .control)),
        ("\u{1B}[1;2D", .named(.left, .shift)), ("\u{1B}[1;3C", .named(.right, .alt)),
        ("\u{1B}[1;8B", .named(.down, [.shift, .alt, .control])), ("\u{1B}[1;9A", .named(.up, .alt)),
        ("\u{1B}[5A", .named(.up, .control)), ("\u{1B}O5A", .named(.up, .control)),
        ("\u{1B}[a", .named(.up, .shift)), ("\u{1B}Oa", .named(.up, .control)),
        ("\u{1B}\u{1B}[A", .named(.up, .alt)), ("\u{1B}\u{1B}OD", .named(.left, .alt)),
        // The six keys above them.
        ("\u{1B}[H", .named(.home)), ("\u{1B}OH", .named(.home)), ("\u{1B}[1~", .named(.home)),
        ("\u{1B}[7~", .named(.home)), ("\u{1B}[F", .named(.end)), ("\u{1B}OF", .named(.end)),
        ("\u{1B}[4~", .named(.end)), ("\u{1B}[8~", .named(.end)), ("\u{1B}[1;5H", .named(.home, .control)),
        ("\u{1B}[2~", .named(.insert)), ("\u{1B}[3~", .named(.delete)),
        ("\u{1B}[3;5~", .named(.delete, .control)),
        ("\u{1B}[3^", .named(.delete, .control)), ("\u{1B}[3$", .named(.delete, .shift)),
        ("\u{1B}[3@", .named(.delete, [.control, .shift])), ("\u{1B}[5~", .named(.pageUp)),
        ("\u{1B}[6~", .named(.pageDown)), ("\u{1B}[6;3~", .named(.pageDown, .alt)),
        ("\u{1B}\u{1B}[5~", .named(.pageUp, .alt)),
        // Tab, Enter, Backspace and Alt.
        ("\u{1B}[Z", .backTab), ("\u{1B}\r", .named(.enter, .alt)), ("\u{1B}\n", .named(.enter, .alt)),
        ("\u{1B}\t", .named(.tab, .alt)), ("\u{1B}\u{7F}", .named(.backspace, .alt)),
        ("\u{1B}\u{08}", .named(.backspace, .alt)), ("\u{1B}a", .alt("a")), ("\u{1B}Z", .alt("Z")),
        ("\u{1B}1", .alt("1")), ("\u{1B} ", .alt(" ")), ("\u{1B}đ", .alt("đ")), ("\u{1B}も", .alt("も")),
        // Function keys: xterm, VT220, the Linux console, a modifier-less 1.
        ("\u{1B}OP", .function(1)), ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)),
        ("\u{1B}OS", .function(4)), ("\u{1B}[P", .function(1)), ("\u{1B}[1;1Q", .function(2)),
        ("\u{1B}[11~", .function(1)), ("\u{1B}[12~", .function(2)), ("\u{1B}[13~", .function(3)),
        ("\u{1B}[14~", .function(4)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
        ("\u{1B}[18~", .function(7)), ("\u{1B}[19~", .function(8)), ("\u{1B}[20~", .function(9)),
        ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
        ("\u{1B}[[A", .function(1)), ("\u{1B}[[B", .function(2)), ("\u{1B}[[C", .function(3)),
        ("\u{1B}[[D", .function(4)), ("\u{1B}[[E", .function(5)),
        // The keypad in application mode.
        ("\u{1B}OM", .enter), ("\u{1B}OI", .tab), ("\u{1B}Op", .character("0")),
        ("\u{1B}Oy", .character("9")),
        ("\u{1B}Oj", .character("*")), ("\u{1B}Ok", .character("+")), ("\u{1B}Om", .character("-")),
        ("\u{1B}On", .character(".")), ("\u{1B}Oo", .character("/")), ("\u{1B}OX", .character("=")),
        // Keys by their scalar, where a terminal or tmux is set to report them so.
        ("\u{1B}[27;5;13~", .named(.enter, .control)), ("\u{1B}[27;2;13~", .named(.enter, .shift)),
        ("\u{1B}[13;3u", .named(.enter, .alt)), ("\u{1B}[27;5;9~", .named(.tab, .control)),
        ("\u{1B}[27u", .escape),
        ("\u{1B}[109;5u", .control("m")), ("\u{1B}[73;6u", .control("i")), ("\u{1B}[97;3u", .alt("a")),
        ("\u{1B}[127;5u", .named(.backspace, .control)), ("\u{1B}[7929u", .character("ỹ")),
        ("\u{1B}[97:65;5:1u", .control("a")),
        // Held down, it comes again.
        ("\u{1B}[97;1:2u", .character("a")), ("\u{1B}[1;1:2A", .named(.up)),
        ("\u{1B}[3;5:2~", .named(.delete, .control)),
    ]

    @Test(arguments: sequences) func `each form of a key is that key`(sequence: String, key: Key) {
        #expect(Self.parse(sequence) == [.key(key)])
    }

    @Test(arguments: sequences) func `the letter after a sequence is itself`(sequence: String, key: Key) {
        #expect(Self.parse(sequence + "ế") == Self.keys(key, .character("ế")))
    }

    @Test(
        arguments: [
            "\u{1B}[?62;22c", "\u{1B}[>0;276;0c", "\u{1B}[?2026;1$y", "\u{1B}[24;80R", "\u{1B}[0n",
            "\u{1B}[99~",
            "\u{1B}[25~", "\u{1B}[1;5P", "\u{1B}[15;2~", "\u{1B}[57399u", "\u{1B}[201~", "\u{1B}[;u",
            "\u{1B}[99999999999999999999u", "\u{1B}]11;rgb:0000/0000/0000\u{07}",
            "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}P>|XTerm(390)\u{1B}\\", "\u{1B}[<35;10;4M",
            "\u{1B}[<0;10;4m", "\u{1B}[97;1:3u", "\u{1B}[13;1:3u", "\u{1B}[97:65;2:3u", "\u{1B}[1;1:3A",
            "\u{1B}[1;5:3C", "\u{1B}[3;1:3~", "\u{1B}[13;:3u", "\u{1B}[1;1:3P", "\u{1B}[97;1:3;97u",
            "\u{1B}[<0;10M", "\u{1B}[<M",
        ])
    func `answers and keys that are none of ours come to nothing`(sequence: String) {
        #expect(Self.parse(sequence + "a") == Self.keys(.character("a")))
    }

    // MARK: Characters

    @Test func `a Vietnamese word comes scalar by scalar`() {
        #expect(Self.parse("Lập") == Self.keys(.character("L"), .character("ậ"), .character("p")))
        #expect(Self.parse("e\u{0301}") == Self.keys(.character("e"), .character("\u{0301}")))
    }

    @Test func `what an input method corrects keeps its order`() {
        let burst: [UInt8] = [0x65, 0x7F] + Array("ê".utf8) + [0x08, 0x08] + Array("ế".utf8)
        #expect(
            Self.parse(burst)
                == Self.keys(
                    .character("e"), .backspace, .character("ê"), .backspace, .backspace, .character("ế")))
    }

    static let malformed: [([UInt8], [Character])] = [
        ([0xFF, 0x61], ["\u{FFFD}", "a"]),
        ([0x80], ["\u{FFFD}"]),
        // An overlong slash, a surrogate, a scalar beyond U+10FFFF: no byte of them can stand.
        ([0xC0, 0xAF], ["\u{FFFD}", "\u{FFFD}"]),
        ([0xED, 0xA0, 0x80], ["\u{FFFD}", "\u{FFFD}", "\u{FFFD}"]),
        ([0xF4, 0x90, 0x80, 0x80], ["\u{FFFD}", "\u{FFFD}", "\u{FFFD}", "\u{FFFD}"]),
        // A character whose last byte is missing is one replacement, and what follows is whole.
        ([0xE1, 0xBA, 0x61], ["\u{FFFD}", "a"]),
        ([0xF0, 0x9F, 0x99, 0xE1, 0xBA, 0xBF], ["\u{FFFD}", "ế"]),
    ]

    @Test(arguments: malformed)
    func `bytes that are no UTF-8 are replaced and never dropped`(bytes: [UInt8], characters: [Character]) {
        #expect(Self.parse(bytes) == characters.map { .key(.character($0)) })
        #expect(characters.map(String.init).joined() == String(decoding: bytes, as: UTF8.self))
    }

    @Test func `half a character waits for its rest as long as it takes`() {
        var parser = KeyParser()
        #expect(parser.feed([0xE1], at: 0) == [])
        #expect(parser.nextDeadline == nil)
        #expect(parser.expire(at: 60_000) == [])
        #expect(parser.feed([0xBA, 0xBF], at: 60_000) == Self.keys(.character("ế")))
    }

    // MARK: Esc and time

    @Test func `Esc alone is a key once its time is over`() {
        var parser = KeyParser(escapeTimeout: 25)
        #expect(parser.feed([0x1B], at: 100) == [])
        #expect(parser.nextDeadline == 125)
        #expect(parser.expire(at: 124) == [])
        #expect(parser.expire(at: 125) == Self.keys(.escape))
        #expect(parser.nextDeadline == nil)
    }

    @Test func `bytes that have arrived win over a deadline that has passed`() {
        var parser = KeyParser(escapeTimeout: 25)
        #expect(parser.feed([0x1B], at: 0) == [])
        #expect(parser.feed(Array("[A".utf8), at: 400) == Self.keys(.named(.up)))
    }

    @Test func `two Esc are two keys`() {
        #expect(Self.parse("\u{1B}\u{1B}") == Self.keys(.escape, .escape))
        #expect(Self.parse("\u{1B}\u{1B}a") == Self.keys(.escape, .alt("a")))
    }

    @Test func `Esc before a control key is a key`() {
        #expect(Self.parse("\u{1B}\u{1A}") == Self.keys(.escape, .control("z")))
    }

    @Test func `a sequence that is never finished comes out as typed`() {
        #expect(Self.parse("\u{1B}[") == Self.keys(.alt("[")))
        #expect(Self.parse("\u{1B}O") == Self.keys(.alt("O")))
        #expect(Self.parse("\u{1B}]x") == Self.keys(.alt("]"), .character("x")))
        #expect(Self.parse("\u{1B}[1;") == Self.keys(.alt("["), .character("1"), .character(";")))
        #expect(Self.parse("\u{1B}[ế") == Self.keys(.alt("["), .character("ế")))
        #expect(Self.parse("\u{1B}Oz") == Self.keys(.alt("O"), .character("z")))
    }

    @Test func `a sequence cut off by another is dropped, and the other is whole`() {
        #expect(Self.parse("\u{1B}[1;\u{1B}[B") == Self.keys(.named(.down)))
    }

    @Test func `a sequence without end does not swallow what is typed`() {
        let inputs = Self.parse("\u{1B}[" + String(repeating: "1", count: 200) + "\r")
        #expect(inputs.count == 202)
        #expect(inputs.last == .key(.enter))
    }

    @Test func `Esc has longer over a network`() {
        #expect(KeyParser.escapeTimeout(environment: ["TERM": "xterm"]) == 25)
        #expect(KeyParser.escapeTimeout(environment: ["TMUX": "/tmp/tmux"]) == 100)
        #expect(KeyParser.escapeTimeout(environment: ["SSH_CONNECTION": "::1"]) == 100)
    }

    // MARK: Pastes

    @Test func `a paste is one input with its newlines and control bytes`() {
        let text = "Một\rhai\n\tba \u{1B}[A \0 です"
        #expect(
            Self.parse("x\u{1B}[200~\(text)\u{1B}[201~y")
                == [.key(.character("x")), .paste(text), .key(.character("y"))])
        #expect(Self.parse("\u{1B}[200~\u{1B}[201~") == [.paste("")])
    }

    @Test func `of a paste that stalls what has arrived is handed on, and the rest stays text`() {
        var parser = KeyParser()
        #expect(parser.feed("\u{1B}[200~một\rhai\u{1B}[20".utf8, at: 0) == [])
        #expect(parser.nextDeadline == 1_000)
        #expect(parser.unparsedCount == "\u{1B}[200~một\rhai\u{1B}[20".utf8.count)
        #expect(parser.expire(at: 1_000) == [.paste("một\rhai")])
        #expect(parser.unparsedCount == "\u{1B}[20".utf8.count)
        #expect(parser.feed("1~a".utf8, at: 5_000) == Self.keys(.character("a")))
    }

    @Test(arguments: [1_200, 9_000, 60_000, 3_600_000] as [Milliseconds], [1, 2, 3, 4, 100])
    func `however long a paste stalls, its line ends are no keys`(pause: Milliseconds, size: Int) {
        let text = "Một cửa lưu động\rcho người\rcao tuổi\r"
        let bytes = Array(text.utf8)
        for split in 1..<bytes.count - 2 {
            var parser = KeyParser()
            var inputs = parser.feed(Array("\u{1B}[200~".utf8) + bytes[..<split], at: 0)
            inputs += parser.expire(at: 1_000) + parser.expire(at: pause)
            // One byte alone, an hour later, is a person's key; the rest of a paste brings more at once.
            let first = pause > 10_000 ? max(4, size) : size
            var rest = bytes[split...] + Array("\u{1B}[201~".utf8)
            inputs += parser.feed(rest.prefix(first), at: pause)
            rest = rest.dropFirst(first)
            while !rest.isEmpty {
                inputs += parser.feed(rest.prefix(size), at: pause)
                rest = rest.dropFirst(size)
            }
            let pasted = inputs.map { if case .paste(let part) = $0 { part } else { "?" } }.joined()
            #expect(pasted == text, "split after \(split) bytes")
            #expect(parser.feed("\r".utf8, at: pause) == Self.keys(.enter))
        }
    }

    @Test func `a paste whose end is lost is over when a person has paused and presses a key`() {
        for start in ["", "một hai", "một hai\u{1B}[20"] {
            var parser = KeyParser()
            _ = parser.feed("\u{1B}[200~\(start)".utf8, at: 0)
            #expect(parser.expire(at: 1_000) == (start.isEmpty ? [] : [.paste("một hai")]))
            #expect(parser.nextDeadline == 10_000)
            #expect(parser.expire(at: 10_000) == [])
            #expect(parser.nextDeadline == nil)
            #expect(parser.feed("a".utf8, at: 12_000) == Self.keys(.character("a")))
            #expect(parser.feed("b\r".utf8, at: 12_000) == Self.keys(.character("b"), .enter))
        }
    }

    @Test func `a paste that arrives slowly waits from its last byte`() {
        var parser = KeyParser()
        _ = parser.feed("\u{1B}[200~một".utf8, at: 0)
        _ = parser.feed(" hai".utf8, at: 900)
        #expect(parser.expire(at: 1_500) == [])
        #expect(parser.feed("\u{1B}[201~".utf8, at: 1_600) == [.paste("một hai")])
    }

    // MARK: Mouse and focus

    static let reports: [(String, Input)] = [
        ("\u{1B}[<0;1;1M", .click(column: 0, row: 0)), ("\u{1B}[<0;120;40M", .click(column: 119, row: 39)),
        ("\u{1B}[<16;3;2M", .click(column: 2, row: 1)), ("\u{1B}[<64;3;2M", .wheel(-1)),
        ("\u{1B}[<65;3;2M", .wheel(1)),
        ("\u{1B}[M #\"", .click(column: 2, row: 1)), ("\u{1B}[M`#\"", .wheel(-1)),
        ("\u{1B}[I", .focus(true)), ("\u{1B}[O", .focus(false)),
    ]

    @Test(arguments: reports) func `mouse and focus are reported`(sequence: String, input: Input) {
        #expect(Self.parse(sequence) == [input])
    }

    // MARK: Splits

    static let streams: [[UInt8]] =
        [
            Array("Lập tổ tư vấn e\u{0301}\u{7F}ê ý tưởng アイデア 会議 😀\r".utf8),
            [0x65, 0x7F] + Array("ê".utf8) + [0x08] + Array("ế".utf8) + [0xFF, 0xE1, 0xBA, 0x61, 0],
            Array("a\u{1B}[200~dòng một\rdòng \u{1B}[20hai\u{1B}[201~b\u{1B}[3~".utf8),
            Array(
                "\u{1B}[<0;10;4M\u{1B}[<0;10;4m\u{1B}[I\u{1B}OP\u{1B}[[B\u{1B}\u{1B}[A\u{1B}ế\u{1B}\r".utf8),
            Array("\u{1B}]11;rgb:00/00/00\u{1B}\\\u{1B}[?62;22c\u{1B}[M #\"x\u{1B}[3$\u{1B}[?2026;1$y".utf8),
            Array("\u{1B}[1;\u{1B}[B\u{1B}[ế\u{1B}Oz\u{1B}\u{1B}a".utf8),
        ] + sequences.map { Array($0.0.utf8) }

    @Test(arguments: streams) func `where the bytes are split makes no difference`(stream: [UInt8]) {
        let whole = Self.parse(stream)
        for split in 0...stream.count {
            var parser = KeyParser()
            var inputs = parser.feed(stream[..<split], at: 0)
            inputs += parser.feed(stream[split...], at: 20)
            inputs += parser.expire(at: 10_000)
            #expect(inputs == whole, "split after \(split) bytes")
        }
        var parser = KeyParser()
        let single = stream.flatMap { parser.feed([$0], at: 0) }
        #expect(single + parser.expire(at: 10_000) == whole, "byte by byte")
    }

    @Test func `any bytes leave nothing behind but part of a character`() {
        var generator = SeededGenerator(seed: 7)
        let likely =
            Array("\u{1B}\u{1B}\u{1B}[O<M~;1250$?Ae\r\u{7F}".utf8) + [0xE1, 0xBA, 0xBF, 0xF0, 0xFF, 0]
        for _ in 0..<2_000 {
            let stream = (0..<40).map { _ in likely[Int(generator.next() % UInt64(likely.count))] }
            var parser = KeyParser()
            _ = parser.feed(stream, at: 0)
            _ = parser.expire(at: 10_000)
            #expect(parser.nextDeadline == nil)
        }
    }
}
