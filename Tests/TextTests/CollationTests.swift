import Testing

@testable import Text

@Suite struct CollationTests {
    @Test(arguments: [
        ["a", "á", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g"],
        ["ma", "mà", "mả", "mã", "má", "mạ", "mă", "mâ"],
        ["i", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z"],
        ["an", "An", "AN", "án", "ang"],
        ["Hạ Long", "Hà Nội", "Hải Phòng", "Huế"],
        ["Lớp 2", "Lớp 3", "Lớp 10"],
        ["Học viên 07 – Lớp 3", "Học viên 07 – Lớp 4", "Học viên 10 – Lớp 3"],
        ["zebra", "あおき", "イトウ", "平岡"],
        ["muller", "müller", "mulles"],
        ["", "a"],
        ["a b", "ab"],
    ]) func `texts stand in Vietnamese order`(expected: [String]) {
        #expect(expected.reversed().sorted { CollationKey($0) < CollationKey($1) } == expected)
        for (one, next) in zip(expected, expected.dropFirst()) {
            #expect(CollationKey(one) < CollationKey(next), "\(one) < \(next)")
        }
    }

    @Test func `the place of the tone sign makes no difference`() {
        #expect(CollationKey("hoà") == CollationKey("hòa"))
        #expect(CollationKey("Hệ") == CollationKey("He\u{323}\u{302}"))
    }

    @Test func `whole texts compare letters before tones, lists of names syllable by syllable`() {
        #expect(CollationKey("Hạ Long") < CollationKey("Hà Nội"))
        #expect(CollationKey("Hà Nội", scope: .syllable) < CollationKey("Hạ Long", scope: .syllable))
    }
}

@Suite struct NameKeyTests {
    @Test func `Vietnamese stand by given name, then by family and middle names`() {
        let expected = [
            "Trần Văn An", "Lê Thị Thu Ánh", "Nguyễn Bình", "Phạm Bình", "Phạm Thị Bình", "Đỗ Đức",
            "Nguyễn Thị Hà",
            "Nguyễn Văn Hà", "Lê Hạ", "Vũ Thanh Sơn",
        ]
        #expect(expected.reversed().sorted { NameKey($0) < NameKey($1) } == expected)
    }

    @Test func `Japanese and others stand as written`() {
        let expected = [
            "Học viên 07 – Lớp 3", "Học viên 08 – Lớp 3", "HIRAOKA Hisakazu", "Sato Ken", "Suzuki An",
        ]
        #expect(Set(expected).count == 5)
        #expect(NameKey("HIRAOKA Hisakazu") < NameKey("Sato An"))
        #expect(NameKey("平岡 久和") > NameKey("Vũ Thanh Sơn"))
    }

    @Test(arguments: [
        ("Vũ Thanh Sơn", NameOrder.givenNameFirst),
        ("VŨ THANH SƠN", .givenNameFirst),
        ("Nguyen Van A", .givenNameFirst),
        ("Nguye\u{302}\u{303}n Văn A", .givenNameFirst),
        ("Nguyễn", .asWritten),
        ("HIRAOKA Hisakazu", .asWritten),
        ("Ho Kenji", .asWritten),
        ("Học viên 07 – Lớp 3", .asWritten),
        ("Giảng viên", .asWritten),
        ("", .asWritten),
    ]) func `a usual family name tells a Vietnamese name`(name: String, expected: NameOrder) {
        #expect(NameOrder.usual(for: name) == expected)
    }

    @Test func `the order can be told for each person`() {
        #expect(NameKey("Mai Tanaka", order: .asWritten) < NameKey("Nara Abe", order: .asWritten))
        #expect(NameKey("Mai Tanaka", order: .givenNameFirst) > NameKey("Nara Abe", order: .givenNameFirst))
    }
}
