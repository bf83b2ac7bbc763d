import ArgumentParser
import Glibc
import Text

/// `toadam type`: the typing engine as a filter, so that a shell can use it and a script can measure it.
///
/// Each line of keys becomes the line of text that would stand in an empty field after typing them. Bytes that are no
/// UTF-8 pass through unchanged and end the word. What was read is written out before more input is waited for.
struct TypeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "type",
        abstract: "Gõ tiếng Việt: đọc phím, in chữ. (Type Vietnamese: keys in, text out.)",
        discussion: """
            Mỗi dòng phím thành một dòng chữ; byte 0x08 và 0x7F là phím xóa lùi; hết dòng là hết từ.
            (Each line of keys becomes a line of text; bytes 0x08 and 0x7F are Backspace; a line's end ends the word.)
            """)

    /// The methods that compose.
    enum Method: String, CaseIterable, ExpressibleByArgument {
        case telex
        case vni
        case viqr
    }

    @Option(help: "Kiểu gõ. (Typing method.)")
    var method: Method

    @Option(help: "Kiểu đặt dấu: hòa hay hoà. (Place of the tone.)")
    var toneStyle: ToneStyle = .old

    @Flag(help: "In chữ như đang hiện, từ cuối chưa hết. (Print what shows before the last word ends.)")
    var live = false

    func run() throws {
        var line: [UInt8] = []
        var output: [UInt8] = []
        while let input = try readInput() {
            var rest = input[...]
            while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                output += text(typedBy: line + rest[..<end])
                output.append(UInt8(ascii: "\n"))
                line.removeAll(keepingCapacity: true)
                rest = rest[(end + 1)...]
            }
            line += rest
            try writeOutput(output)
            output.removeAll(keepingCapacity: true)
        }
        try writeOutput(text(typedBy: line))
    }

    /// The text that stands after a line of keys.
    private func text(typedBy keys: [UInt8]) -> [UInt8] {
        var field = TypedField(settings: settings)
        field.type(keys)
        if !live { field.finishWord() }
        return field.bytes
    }

    private var settings: TypingSettings {
        switch method {
        case .telex: TypingSettings(method: .telex, toneStyle: toneStyle)
        case .vni: TypingSettings(method: .vni, toneStyle: toneStyle)
        case .viqr: TypingSettings(method: .viqr, toneStyle: toneStyle)
        }
    }

    /// The next piece of standard input, in no relation to lines; none at its end.
    private func readInput() throws -> [UInt8]? {
        let capacity = 1 << 16
        while true {
            var count = 0
            let input = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
                count = read(STDIN_FILENO, buffer.baseAddress, capacity)
                initialized = max(count, 0)
            }
            if count > 0 { return input }
            if count == 0 { return nil }
            guard errno == EINTR else { throw ExitCode.failure }
        }
    }

    private func writeOutput(_ bytes: [UInt8]) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            guard count >= 0 || errno == EINTR else { throw ExitCode.failure }
            written += max(count, 0)
        }
    }
}

extension ToneStyle: ExpressibleByArgument {}
