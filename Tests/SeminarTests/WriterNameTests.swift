import Testing

@testable import Seminar

struct WriterNameTests {
    @Test(arguments: [
        ("Thư ký 1", "TK1", "thu-ky-1"), ("Thư ký 12", "TK12", "thu-ky-12"), ("TK1", "TK1", "tk-1"),
        ("Nguyễn Văn Đức", "NVD", "nguyen-van-duc"), ("HIRAOKA Hisakazu", "HH", "hiraoka-hisakazu"),
        ("Lan", "LAN", "lan"), ("đỗ", "DO", "do"), ("maintainers", "MAI", "maintainers"),
        ("user01", "USE01", "user-01"),
        ("  ghi   chép  ", "GC", "ghi-chep"), ("o'brien", "OB", "o-brien"), ("田中太郎", "田中", "x"),
        ("書記2", "書記2", "2"),
        ("Ｔｈư ký １", "TK1", "thu-ky-1"), ("", "X", "x"), ("🙂 –", "X", "x"), ("2024", "2024", "2024"),
        ("một hai ba bốn năm sáu 7", "MHBB7", "mot-hai-ba-bon-nam-sau-7"),
        ("Th\u{1B0} ky\u{301} 1", "TK1", "thu-ky-1"),
    ])
    func `a name gives a short name and the beginning of a file name`(
        name: String, short: String, stem: String
    ) {
        #expect(WriterName(name).short == short)
        #expect(WriterName(name).fileStem == stem)
    }

    @Test func `a long name gives a file name of forty letters at most`() {
        let stem = WriterName(String(repeating: "dài ", count: 50)).fileStem
        #expect(stem == String(repeating: "dai-", count: 9) + "dai")
    }
}
