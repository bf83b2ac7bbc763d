/// A person's place in a list of names.
///
/// Vietnamese are listed by their given name, which is the last word, then by family and middle names, syllable by
/// syllable; everyone else as written, which for Japanese is the family name first.
package struct NameKey: Hashable, Comparable, Sendable {
    private let key: CollationKey

    /// The key of a name; without an order, the one that is usual for it.
    package init(_ name: String, order: NameOrder? = nil) {
        let order = order ?? NameOrder.usual(for: name)
        let words = name.split(whereSeparator: \.isWhitespace)
        switch order {
        case .givenNameFirst:
            let turned = words.suffix(1) + words.dropLast()
            key = CollationKey(turned.joined(separator: " "), scope: .syllable)
        case .asWritten:
            key = CollationKey(words.joined(separator: " "), scope: .syllable)
        }
    }

    package static func < (one: NameKey, other: NameKey) -> Bool {
        one.key < other.key
    }
}

/// Which part of a name decides where it stands in a list.
package enum NameOrder: String, CaseIterable, Sendable {
    case givenNameFirst
    case asWritten

    /// By given name if the name begins with a usual Vietnamese family name and goes on.
    package static func usual(for name: String) -> NameOrder {
        let words = name.split(whereSeparator: \.isWhitespace)
        guard words.count > 1, let family = words.first else { return .asWritten }
        return familyNames.contains(comparable(family)) ? .givenNameFirst : .asWritten
    }

    /// Letters and marks without regard to case and to where the tone sign stands.
    private static func comparable(_ word: some StringProtocol) -> [UInt8] {
        let folding = Folding(String(word))
        return folding.letters + folding.marks.map { $0 & (LetterMarks.qualityBits | LetterMarks.toneBits) }
    }

    /// The family names of nearly all Kinh, and common ones of other peoples of Viet Nam.
    ///
    /// The last line has those that nobody else bears, as they are written where marks cannot be typed. A guess
    /// that is wrong for somebody is mended by saying the order for this person.
    private static let familyNames = Set(
        """
        Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lí Đinh Đoàn Đào Trịnh Trương Lâm Mai \
        Cao Tạ Hà Lương Phùng Tô Châu Chu Thái Tăng Quách Vương Kiều Lưu La Lã Lại Nghiêm Khuất Doãn Giang Hứa Khổng \
        Lục Mạc Ninh Nông Ông Phí Quan Quản Sầm Tiêu Tôn Tống Thạch Thân Thẩm Thiều Triệu Từ Văn Vi Viên Âu Bàng Bành \
        Bạch Bế Cấn Chử Cù Cung Diệp Đàm Đậu Điền Đồng Giáp Kha Liêu Lò Nhữ Ngụy Sùng Thào Tào Tất Vàng Vừ \
        Nguyen Tran Pham Hoang Huynh Phan Dang Duong Dinh Doan Trinh Truong Luong Phung Vuong
        """
        .split(separator: " ").map(comparable))
}
