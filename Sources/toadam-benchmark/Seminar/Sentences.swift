/// Vietnamese sentences of the kind that a note-taker types, put together from the seminar's own vocabulary.
///
/// No sentence was said by anyone. The same seed gives the same sentences.
struct Sentences {
    private var chance: Chance

    init(seed: UInt64) {
        chance = Chance(seed: seed)
    }

    mutating func next() -> String {
        [Self.who, Self.what, Self.how, Self.why].map { $0[chance.below($0.count)] }.joined(separator: " ")
    }

    private static let who = [
        "Phường", "Quận", "Thành phố", "Sở Nội vụ", "Ủy ban nhân dân quận", "Tổ dân phố",
        "Ban quản lý dự án", "Trung tâm hành chính công", "Trường bồi dưỡng cán bộ", "Tổ tư vấn",
        "Phòng quản lý đô thị", "Hội người cao tuổi", "Đoàn thanh niên", "Các khu dân cư", "Nhóm chuyên gia",
        "Cán bộ trẻ", "Công chức tiếp dân", "Hai lớp cùng",
    ]

    private static let what = [
        "lập quy hoạch phân khu", "phân loại rác tại nguồn", "mở một cửa lưu động",
        "xây dựng bộ tiêu chí đánh giá", "lấy ý kiến người dân", "rút ngắn thủ tục cấp phép",
        "công khai kết quả xử lý hồ sơ", "chia sẻ dữ liệu đất đai", "đào tạo lại đội ngũ",
        "thu phí theo khối lượng", "cải tạo hè phố và vườn hoa", "tổ chức lại giao thông công cộng",
        "khảo sát mức độ hài lòng", "thi tuyển chức danh quản lý", "luân chuyển cán bộ",
        "số hóa hồ sơ lưu trữ", "trồng cây hai bên bờ sông", "giám sát nước thải",
        "dạy kỹ năng phòng chống thiên tai",
        "khoanh vùng bảo tồn phố cổ", "lập bản đồ ngập úng", "thí điểm xe buýt nhỏ",
    ]

    private static let how = [
        "theo mô hình đã thấy ở Nhật Bản", "ở hai phường ven sông", "với sự tham gia của cộng đồng",
        "bằng ngân sách quận", "trong quý tới", "cùng các trường đại học", "qua ứng dụng trên điện thoại",
        "theo từng giai đoạn", "tại nhà văn hóa khu dân cư", "nhờ chuyên gia JICA hỗ trợ",
        "kết hợp du lịch sinh thái", "không tăng biên chế", "có đánh giá độc lập",
        "bắt đầu từ khu đô thị mới",
        "cho người cao tuổi và người khuyết tật", "ngay trong năm nay", "liên thông ba cấp",
    ]

    private static let why = [
        "để giảm ùn tắc", "vì thiếu cán bộ chuyên trách", "để người dân dễ theo dõi",
        "do quy định còn chồng chéo",
        "nhằm tiết kiệm chi phí", "để nâng cao chất lượng phục vụ", "vì nhận thức còn khác nhau",
        "nhằm giữ gìn môi trường nước", "để báo cáo đúng thời hạn", "do mặt bằng chật hẹp",
        "nhằm thu hút đầu tư", "để nhân rộng ra toàn thành phố", "vì thiết bị đã cũ",
        "nhằm phòng ngừa rủi ro",
    ]
}

/// A source of numbers that look like chance and are the same each time: SplitMix64 (Steele, Lea, Flood 2014).
struct Chance {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// A number from 0 to one less than the bound.
    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((word ^ word >> 31) % UInt64(bound))
    }
}
