package import Seminar

/// What the parser of the command line says, in the language spoken: its sentences come in English.
///
/// A line that is not known here stays as it is; a test keeps all that the program's commands can bring forth known.
package enum ParserWords {
    package static func said(_ text: String, in language: Language) -> String {
        withValues(text, in: language).split(separator: "\n", omittingEmptySubsequences: false)
            .map { line(String($0), in: language) }.joined(separator: "\n")
    }

    private static func line(_ text: String, in language: Language) -> String {
        for sentence in sentences {
            guard let values = sentence.values(in: text) else { continue }
            return words(sentence.phrase(values)(language), in: language)
        }
        return words(text, in: language)
    }

    /// A sentence with values between its parts; what follows the last part is a value too, unless that is empty: then the
    /// sentence ends with the one before it, whatever a value holds.
    private struct Sentence: Sendable {
        let parts: [String]
        let phrase: @Sendable ([String]) -> Phrase

        init(_ parts: String..., phrase: @escaping @Sendable ([String]) -> Phrase) {
            self.parts = parts
            self.phrase = phrase
        }

        func values(in text: String) -> [String]? {
            guard let first = parts.first, text.hasPrefix(first) else { return nil }
            var rest = text.dropFirst(first.count)
            var values: [String] = []
            let isEnded = parts.last?.isEmpty ?? false
            for part in parts.dropFirst().dropLast(isEnded ? 2 : 0) {
                guard let range = rest.firstRange(of: part) else { return nil }
                values.append(String(rest[..<range.lowerBound]))
                rest = rest[range.upperBound...]
            }
            guard isEnded else { return values + [String(rest)] }
            guard parts.count > 2 else { return rest.isEmpty ? values : nil }
            let end = parts[parts.count - 2]
            return rest.hasSuffix(end) ? values + [String(rest.dropLast(end.count))] : nil
        }
    }

    /// Where there are very many options the parser lists none of them.
    private static func usage(_ words: [String], _ options: String) -> String {
        words[0].replacing("[<options>]", with: options).replacing(
            "toadam <subcommand>", with: "toadam [<folder>] · toadam <subcommand> …")
    }

    private static let sentences = [
        Sentence("OVERVIEW: ") {
            Phrase(vi: "GIỚI THIỆU: \($0[0])", en: "OVERVIEW: \($0[0])", ja: "概要：\($0[0])")
        },
        Sentence("USAGE: ") { words in
            Phrase(
                vi: "CÁCH DÙNG: \(usage(words, "[TÙY-CHỌN]"))", en: "USAGE: \(usage(words, "[OPTIONS]"))",
                ja: "使い方：\(usage(words, "[オプション]"))")
        },
        Sentence("Usage: ") { words in
            Phrase(
                vi: "Cách dùng: \(usage(words, "[TÙY-CHỌN]"))", en: "Usage: \(usage(words, "[OPTIONS]"))",
                ja: "使い方：\(usage(words, "[オプション]"))")
        },
        Sentence("Help:  ") { Phrase(vi: "Trợ giúp:  \($0[0])", en: "Help:  \($0[0])", ja: "説明：\($0[0])") },
        Sentence("ARGUMENTS:", "") { _ in Phrase(vi: "THAM SỐ:", en: "ARGUMENTS:", ja: "引数：") },
        Sentence("OPTIONS:", "") { _ in Phrase(vi: "TÙY CHỌN:", en: "OPTIONS:", ja: "オプション：") },
        Sentence("SUBCOMMANDS:", "") { _ in Phrase(vi: "LỆNH:", en: "SUBCOMMANDS:", ja: "コマンド：") },
        Sentence("  See '", "' for detailed help.", "") {
            Phrase(
                vi: "  Xem chi tiết: \($0[0])", en: "  See '\($0[0])' for detailed help.",
                ja: "  詳しくは：\($0[0])")
        },
        Sentence("  See '", "' for more information.", "") {
            Phrase(
                vi: "  Xem thêm: \($0[0])", en: "  See '\($0[0])' for more information.",
                ja: "  詳しくは：\($0[0])")
        },
        Sentence("Error: Missing expected argument '", "'", "") {
            Phrase(
                vi: "Lỗi: thiếu \($0[0])", en: "Error: Missing expected argument '\($0[0])'",
                ja: "エラー：\($0[0]) を指定してください")
        },
        Sentence("Error: Unknown option '", "'. Did you mean '", "'?", "") {
            Phrase(
                vi: "Lỗi: không có tùy chọn \($0[0]). Có phải ý là \($0[1])?",
                en: "Error: Unknown option '\($0[0])'. Did you mean '\($0[1])'?",
                ja: "エラー：\($0[0]) というオプションはありません。\($0[1]) のことですか。")
        },
        Sentence("Error: Unknown option '", "'", "") {
            Phrase(
                vi: "Lỗi: không có tùy chọn \($0[0])", en: "Error: Unknown option '\($0[0])'",
                ja: "エラー：\($0[0]) というオプションはありません")
        },
        Sentence("Error: Unexpected argument '", "'", "") {
            Phrase(
                vi: "Lỗi: thừa tham số “\($0[0])”", en: "Error: Unexpected argument '\($0[0])'",
                ja: "エラー：余分な引数「\($0[0])」があります")
        },
        Sentence("Error: ", " unexpected arguments: '", "'", "") {
            Phrase(
                vi: "Lỗi: thừa \($0[0]) tham số: '\($0[1])'",
                en: "Error: \($0[0]) unexpected arguments: '\($0[1])'",
                ja: "エラー：余分な引数が\($0[0])個あります：'\($0[1])'")
        },
        Sentence("Error: Missing value for '", "'", "") {
            Phrase(
                vi: "Lỗi: thiếu giá trị của \($0[0])", en: "Error: Missing value for '\($0[0])'",
                ja: "エラー：\($0[0]) の値を指定してください")
        },
        Sentence("Error: The value '", "' is invalid for '", "'. Please provide one of ", ".", "") {
            Phrase(
                vi: "Lỗi: “\($0[0])” không dùng được cho \($0[1]). Chọn một trong: \(list($0[2], or: ", "))",
                en: "Error: The value '\($0[0])' is invalid for '\($0[1])'. Please provide one of \($0[2]).",
                ja: "エラー：「\($0[0])」は \($0[1]) に使えません。\(list($0[2], or: "、")) のいずれかにしてください。")
        },
        Sentence("Error: The value '", "' is invalid for '", "'. Please provide one of the following:", "") {
            Phrase(
                vi: "Lỗi: “\($0[0])” không dùng được cho \($0[1]). Chọn một trong:",
                en:
                    "Error: The value '\($0[0])' is invalid for '\($0[1])'. Please provide one of the following:",
                ja: "エラー：「\($0[0])」は \($0[1]) に使えません。次のいずれかにしてください：")
        },
        Sentence("Error: The value '", "' is invalid for '", "'", "") {
            Phrase(
                vi: "Lỗi: “\($0[0])” không dùng được cho \($0[1])",
                en: "Error: The value '\($0[0])' is invalid for '\($0[1])'",
                ja: "エラー：「\($0[0])」は \($0[1]) に使えません")
        },
        Sentence("Error: The option '", "' does not take any value, but '", "' was specified.", "") {
            Phrase(
                vi: "Lỗi: tùy chọn \($0[0]) không có giá trị, nhưng đã nêu “\($0[1])”",
                en: "Error: The option '\($0[0])' does not take any value, but '\($0[1])' was specified.",
                ja: "エラー：オプション \($0[0]) に値（\($0[1])）は指定できません")
        },
        Sentence("Error: ") { Phrase(vi: "Lỗi: \($0[0])", en: "Error: \($0[0])", ja: "エラー：\($0[0])") },
    ]

    /// `'vi', 'en' or 'ja'` without its quotation marks, with another last comma.
    private static func list(_ text: String, or last: String) -> String {
        text.replacing("'", with: "").replacing(" or ", with: last).replacing(", ", with: last)
    }

    /// Words within lines, which keep their columns.
    private static func words(_ text: String, in language: Language) -> String {
        guard language != .english else { return text.replacing("[<folder>]", with: "[FOLDER]") }
        let said = inside.reduce(text) { $0.replacing($1.english, with: $1.phrase(language)) }
        return language == .japanese ? aligned(said) : said
    }

    /// What an argument may be, or is by default, in brackets, which may be broken over several lines.
    private static func withValues(_ text: String, in language: Language) -> String {
        guard language != .english else { return text }
        let isJapanese = language == .japanese
        let (values, other) = isJapanese ? ("値：", "既定：") : ("giá trị:", "mặc định:")
        // Japanese has no blanks between words; where a line ends they are the margin of the next.
        func gap(_ blanks: Substring) -> String { isJapanese && !blanks.contains("\n") ? "" : String(blanks) }
        return text.replacing(/(\S\ )?\((values|default):(\s+)([^()]*)\)/) { match in
            let (_, before, label, blanks, list) = match.output
            var said = String(list).replacing(/;(\s+)default:(\s+)/) {
                String(language.semicolon.prefix(1)) + gap($0.output.1) + other + gap($0.output.2)
            }
            if isJapanese { said = said.replacing(/,(\s+)/) { "、" + gap($0.output.1) } }
            let start = before.map { isJapanese ? String($0.prefix(1)) : String($0) } ?? ""
            said = (label == "values" ? values : other) + gap(blanks) + said
            return start + (isJapanese ? "（\(said)）" : "(\(said))")
        }
    }

    /// The second column where it stands below others: the parser counts letters, of which some are two columns wide.
    private static func aligned(_ line: String) -> String {
        guard let match = line.firstMatch(of: /^(\ \ \S.*?)(\ {2,})(\S.*)$/) else { return line }
        let (_, name, blanks, text) = match.output
        let wide = name.unicodeScalars.count { $0.value >= 0x2E80 }
        return name + String(repeating: " ", count: max(2, blanks.count - wide)) + text
    }

    private static let inside: [(english: String, phrase: Phrase)] = [
        ("Show the version.", Phrase(vi: "In phiên bản.", en: "Show the version.", ja: "バージョンを表示します。")),
        (
            "Show help information.",
            Phrase(vi: "In hướng dẫn này.", en: "Show help information.", ja: "この説明を表示します。")
        ),
        (
            "Show subcommand help information.",
            Phrase(
                vi: "In hướng dẫn của một lệnh.", en: "Show subcommand help information.",
                ja: "コマンドの説明を表示します。")
        ),
        ("[<folder>]", Phrase(vi: "[THƯ-MỤC]", en: "[FOLDER]", ja: "[フォルダー]")),
        ("<subcommand>", Phrase(vi: "<lệnh>", en: "<subcommand>", ja: "<コマンド>")),
        ("[<subcommands> ...]", Phrase(vi: "[<lệnh> ...]", en: "[<subcommands> ...]", ja: "[<コマンド> ...]")),
        ("(default)", Phrase(vi: "(mặc định)", en: "(default)", ja: "（既定）")),
    ]
}
