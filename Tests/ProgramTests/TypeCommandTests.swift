import ArgumentParser
import TestSupport
import Testing

@testable import toadam

/// `toadam type`: lines of keys in, lines of text out.
@Suite struct TypeCommandTests {
    private static func run(_ arguments: [String], input: String = "") throws -> Child {
        let program = try Program()
        return try Child(
            [Program.path, "type"] + arguments, environment: program.environment, input: input,
            directory: program.home.path)
    }

    @Test(arguments: [
        (["--method", "telex"], "tieengs Vieetj\noffice\n\nhoaf", "tiếng Việt\noffice\n\nhòa"),
        (["--method", "telex", "--tone-style", "modern"], "hoaf\n", "hoà\n"),
        (["--method", "telex"], "law\noaw\n", "law\noaw\n"),
        (["--method", "telex", "--live"], "law\noaw\n", "lă\noă\n"),
        (["--method", "vni"], "d9uo7ng2 8h30\n", "đường 8h30\n"),
        (["--method", "viqr"], "ddu+o+`ng\\.\n", "đường.\n"),
        (["--method", "telex", "--lang", "en"], "hoaf\n", "hòa\n"),
        (["--method", "telex"], "tieengs\u{7F}\u{8}t\ntoan \u{7F}s\n\u{8}\u{8}as\n", "tiết\ntoán\ná\n"),
        (["--method", "telex"], "e\u{7F}ê as\nas\r\n", "ê as\ná\r\n"),
    ]) func `each line is typed by itself`(arguments: [String], input: String, expected: String) throws {
        let child = try Self.run(arguments, input: input)
        #expect(child.status == 0)
        #expect(child.output == expected)
    }

    @Test func `bytes that are no text pass through and end the word`() throws {
        let command = try TypeCommand.parse(["--method", "telex"])
        #expect(
            command.text(typedBy: [0xFF, 0x61, 0x73, 0xC3, 0x61, 0x73]) == [
                0xFF, 0xC3, 0xA1, 0xC3, 0xC3, 0xA1,
            ])
        #expect(command.text(typedBy: [0x61, 0xFF, 0x7F, 0x73]) == [0xC3, 0xA1])
    }

    @Test(arguments: [[], ["--method", "off"], ["--method", "telex", "--tone-style", "new"], ["--fast"]])
    func `mistakes in its use exit with 64`(arguments: [String]) throws {
        #expect(try Self.run(arguments).status == 64)
    }
}
