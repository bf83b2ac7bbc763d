import Seminar
import Testing

@testable import Reports

struct MarkdownTests {
    @Test(arguments: [
        ("# Đầu mục", ##"\# Đầu mục"##),
        ("- gạch đầu dòng", #"\- gạch đầu dòng"#),
        ("1. một", #"1\. một"#),
        ("12) hai", #"12\) hai"#),
        ("=====", #"\====="#),
        ("    mã", "mã"),
        ("**đậm** _nghiêng_ `mã`", #"\*\*đậm\*\* \_nghiêng\_ \`mã\`"#),
        ("[bấm](javascript:x) ![ảnh](a)", #"\[bấm\](javascript:x) !\[ảnh\](a)"#),
        ("<script>&lt;", #"\<script\>\&lt;"#),
        ("a | b ~c~ $d$ \\", #"a \| b \~c\~ \$d\$ \\"#),
        ("\u{1B}]0;x\u{7}", #"·\]0;x·"#),
        ("Năm 2024. Tăng 5 - 10%!", "Năm 2024. Tăng 5 - 10%!"),
        ("２. 全角 *は* 普通", #"２. 全角 \*は\* 普通"#),
        // A sign that is one Character with what stands around it is a sign all the same.
        (
            "\u{600}<img src=x> \u{600}[x](y) *\u{301}a",
            "\u{600}\\<img src=x\\> \u{600}\\[x\\](y) \\*\u{301}a"
        ),
        ("#\u{301} một", "\\#\u{301} một"), ("1.\u{301} một", "1\\.\u{301} một"),
        (#"Một {onclick="x"} ^hai^ @ba"#, #"Một \{onclick="x"\} \^hai\^ \@ba"#), (": a", #"\: a"#),
        ("% a", #"\% a"#),
    ])
    func `a line of text cannot open a block, a link or a tag`(text: String, line: String) {
        #expect(Markdown.line(text) == line)
    }

    @Test func `a paper in Markdown has its columns below each other and its tables with escaped cells`() {
        let table = PaperTable(
            [("TT", 1, true), ("Ý | kiến", 3, false)],
            [[PaperCell("1"), PaperCell(lines: [[PaperRun("a|b *c*")], [PaperRun("<d>")]])]])
        let paper = Paper(
            title: "", language: .vietnamese, form: .plain,
            blocks: [
                .columns([
                    PaperColumns(
                        left: [PaperLine(.issuer, "CỤC")], right: [PaperLine(.placeAndDate, "Hà Nội")])
                ]),
                .line(PaperLine(.type, "BIÊN BẢN")),
                .line(
                    PaperLine(
                        .entry,
                        [
                            PaperRun("- "), PaperRun("A", .bold), PaperRun(" (b): # c"),
                            PaperRun(" [1]", .note),
                        ])),
                .line(PaperLine(.more, "- d")), .line(PaperLine(.signatureNote, "")), .table(table),
            ], missing: [], unreviewedCount: 0)
        #expect(
            String(decoding: paper.bytes(as: .md), as: UTF8.self) == #"""
                **CỤC**

                Hà Nội

                # BIÊN BẢN

                - **A** (b): # c *\[1\]*

                - d

                | TT | Ý \| kiến |
                | --: | --- |
                | 1 | a\|b \*c\*<br>\<d\> |

                """#)
    }
}
