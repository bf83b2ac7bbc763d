import Testing

@testable import Text

struct WordSearchTests {
    /// Whether every wanted part is in the text, and no unwanted one.
    private func finds(_ search: String, in text: String, _ scope: Query.Scope = .wordStart) -> Bool {
        let (search, text) = (WordSearch(search, scope), FoldedText(text))
        return search.wanted.allSatisfy { $0.query.match(in: text) != nil }
            && !search.unwanted.contains { $0.query.match(in: text) != nil }
    }

    @Test(arguments: [
        ("thai rac", "Xử lý rác thải", true), ("rac thùng", "Thùng rác công cộng", true),
        ("rac thùng", "Thưng rác", false), ("phan loai rac", "Phân loại tại nguồn", false),
        ("\"phan loai rac\"", "Phân loại rác", true), ("\"phan loai rac\"", "Phân rác ra từng loại", false),
        ("\"loai rac", "phân loại rác", true), ("“oại rác”", "phân loại rác", true),
        ("rac -phan", "Phân loại rác", false), ("rac -phan", "Phản ánh về rác", false),
        ("rac -phân", "Phản ánh về rác", true), ("rac -pha", "Phân loại rác", true),
        ("rac -\"phân loại\"", "Phân loại rác", false), ("rac -\"phân loại\"", "Loại rác phân", true),
        ("-rac", "Phân loại rác", false), ("-rac", "Giáo dục", true), ("- rac", "Phân loại rác", true),
        ("TK1-412", "TK1-412 | Thu phí", true), ("412", "TK1-412 | Thu phí", true), ("12", "TK1-412", false),
        ("研修 訪日", "訪日研修", true), ("修", "訪日研修", true), ("ごみ　分別", "分別ごみ", true),
        ("oan", "toàn quốc", false), ("an", "ân hận", true), ("\"an\"", "toàn", true),
        ("", "gì cũng được", true),
        ("\"\"", "gì cũng được", true),
    ])
    func `words are found in any order where words begin, quotes as they stand, a hyphen leaves out`(
        search: String, text: String, expected: Bool
    ) {
        #expect(finds(search, in: text) == expected)
    }

    @Test func `inside words is another scope`() {
        #expect(!finds("kyushu", in: "Kitakyushu"))
        #expect(finds("kyushu", in: "Kitakyushu", .anywhere))
        #expect(finds("rac -kyushu", in: "rác ở Kitakyushu", .anywhere))
    }

    @Test(arguments: [
        ("rac thai", "Xử lý rác thải, phân loại rác", ["rác thải", "rác"]),
        ("rac -xu", "Xử lý rác thải", ["rác"]), ("ra rac", "rác", ["rác"]), ("an", "toàn an ninh", ["an"]),
        ("\"oàn\"", "toàn an ninh", ["oàn"]), ("", "rác", []),
    ])
    func `hits are marked, the longest of those that begin together`(
        search: String, text: String, hits: [String]
    ) {
        #expect(WordSearch(search).ranges(in: text).map { String(text[$0]) } == hits)
    }

    @Test func `only several plain words are a whole`() {
        #expect(WordSearch("phan loai").whole?.match(in: FoldedText("phân loại")) != nil)
        for text in ["phan", "phan -loai", "\"phan\" loai", ""] { #expect(WordSearch(text).whole == nil) }
    }

    @Test func `a word is replaced where it stands`() {
        let search = WordSearch("rac kitakyusu -phi")
        #expect(search.replacing(search.wanted[1], with: "kitakyushu") == "rac kitakyushu -phi")
    }

    @Test(arguments: [
        ("kitakyusu", ["kitakyushu"]), ("rca", ["rac"]), ("thùnk", ["thung"]), ("xyzxyz", []), ("研修", []),
        ("ab", []),
    ])
    func `the nearest words that occur are found`(word: String, expected: [String]) {
        var vocabulary = Vocabulary()
        for text in ["Ở Kitakyushu, 研修", "thùng rác", "rác thải"] { vocabulary.add(FoldedText(text)) }
        #expect(Array(vocabulary.nearest(to: word, most: 1)) == expected)
    }

    @Test func `of words that are equally near the more frequent comes first`() {
        var vocabulary = Vocabulary()
        for text in ["thoat", "thuat", "thuat"] { vocabulary.add(FoldedText(text)) }
        #expect(vocabulary.nearest(to: "thyat", most: 2) == ["thuat", "thoat"])
    }

    @Test func `any number of words is kept apart`() {
        var vocabulary = Vocabulary()
        for number in 0..<5_000 { vocabulary.add(FoldedText("w\(number)")) }
        #expect(vocabulary.nearest(to: "w4321", most: 1) == ["w4321"])
        #expect(vocabulary.nearest(to: "w17", most: 9).first == "w17")
        let near = vocabulary.nearest(to: "w17", most: 9_000)
        #expect(near.count == Set(near).count)
    }
}
