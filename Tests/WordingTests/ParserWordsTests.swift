import Seminar
import Testing
import Wording

/// Help as the parser of the command line lays it out, in other words.
struct ParserWordsTests {
    /// What an argument may be is broken where a line is full.
    private static let help = """
        ARGUMENTS:
          <FOLDER>                FOLDER.

        OPTIONS:
          --paper <CODE>          Paper. (values: minutes, report,
                                  person; default:
                                  minutes)
          --form <CODE>           Form.
                                  (values: nd30, plain)
          --size <SIZE>           Size. (default: 80x24)
        """

    @Test func `a list over several lines has its brackets and its words in Vietnamese`() {
        #expect(
            ParserWords.said(Self.help, in: .vietnamese) == """
                THAM SỐ:
                  <FOLDER>                FOLDER.

                TÙY CHỌN:
                  --paper <CODE>          Paper. (giá trị: minutes, report,
                                          person; mặc định:
                                          minutes)
                  --form <CODE>           Form.
                                          (giá trị: nd30, plain)
                  --size <SIZE>           Size. (mặc định: 80x24)
                """)
    }

    @Test func `in Japanese its brackets, commas and colons are wide`() {
        #expect(
            ParserWords.said(Self.help, in: .japanese) == """
                引数：
                  <FOLDER>                FOLDER.

                オプション：
                  --paper <CODE>          Paper.（値：minutes、report、
                                          person；既定：
                                          minutes）
                  --form <CODE>           Form.
                                          （値：nd30、plain）
                  --size <SIZE>           Size.（既定：80x24）
                """)
    }

    @Test func `letters of two columns leave the second column where it is`() {
        #expect(
            ParserWords.said("  <フォルダー>                 場所。", in: .japanese)
                == "  <フォルダー>            場所。")
    }

    @Test(arguments: [
        ("2 unexpected arguments: '--as', 'x'", "thừa 2 tham số: '--as', 'x'"),
        ("Unexpected argument 'rock 'n' roll'", "thừa tham số “rock 'n' roll”"),
        ("The value 'it's' is invalid for '--size <SIZE>'", "“it's” không dùng được cho --size <SIZE>"),
        ("Unknown option '--xem'. Did you mean '--as'?", "không có tùy chọn --xem. Có phải ý là --as?"),
        ("Unknown option '--xem'", "không có tùy chọn --xem"),
        ("Missing value for '--as <TÊN>'", "thiếu giá trị của --as <TÊN>"),
    ])
    func `what the parser says of an argument is said in the language spoken, whatever the argument`(
        said: String, words: String
    ) {
        #expect(ParserWords.said("Error: \(said)", in: .vietnamese) == "Lỗi: \(words)")
    }

    @Test func `an argument that was not given is asked for, and not said to be missing from the disk`() {
        #expect(
            ParserWords.said("Error: Missing expected argument '<フォルダー>'", in: .japanese)
                == "エラー：<フォルダー> を指定してください")
    }
}
