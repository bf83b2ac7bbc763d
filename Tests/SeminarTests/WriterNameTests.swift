import Testing

@testable import Seminar

struct WriterNameTests {
    @Test(arguments: [
        ("Thư ký 1", "TK1"), ("Thư ký 12", "TK12"), ("TK1", "TK1"),
        ("Nguyễn Văn Đức", "NVD"), ("HIRAOKA Hisakazu", "HH"),
        ("Lan", "LAN"), ("đỗ", "DO"), ("maintainers", "MAI"),
        ("user01", "USE01"),
        ("  ghi   chép  ", "GC"), ("o'brien", "OB"), ("田中太郎", "田中"),
        ("書記2", "書記2"),
        ("Ｔｈư ký １", "TK1"), ("", "X"), ("🙂 –", "X"), ("2024", "2024"),
        ("một hai ba bốn năm sáu 7", "MHBB7"),
        ("Th\u{1B0} ky\u{301} 1", "TK1"),
    ])
    func `a name gives a short name`(
        name: String, short: String
    ) {
        #expect(WriterName(name).short == short)
    }
}
