/// Who is on the sample's roster: the people and bodies that the reports name, and placeholders for all others.
enum SampleRoster {
    /// Three themes, two groups each.
    static let groups = [
        group(1, urbanDevelopment, "urban_planning"), group(2, urbanDevelopment, "urban_planning"),
        group(3, administration, "public_admin"), group(4, administration, "public_admin"),
        group(5, waste, "waste"), group(6, waste, "waste"),
    ]

    static let people =
        [
            Person(
                id: "VTS", name: "Vũ Thanh Sơn", role: .host,
                position: Localized(
                    vi: "Cục trưởng Cục Đào tạo, bồi dưỡng cán bộ, Ban Tổ chức Trung ương",
                    en: "Director General, Department of Cadre Training, Central Organization Commission",
                    ja: "共産党中央組織委員会（CCOP）研修訓練局長")),
            Person(
                id: "HH", name: "HIRAOKA Hisakazu", role: .host,
                position: Localized(
                    vi: "Phó Trưởng đại diện JICA Việt Nam",
                    en: "Deputy Chief Representative, JICA Viet Nam Office", ja: "JICAベトナム事務所次長")),
            Person(id: "LB", name: "UBND quận Long Biên", role: .organisation),
        ]
        + (1...3).map { placeholder("GV-\($0)", "Giảng viên \($0)", .lecturer) }
        + (1...2).map { placeholder("TK-\($0)", "Thư ký \($0)", .noteTaker) }
        + (1...18).map { trainee($0, of: "3") } + (1...16).map { trainee($0, of: "4") }

    private static let urbanDevelopment = Localized(
        vi: "Phát triển đô thị", en: "Urban development", ja: "都市開発")
    private static let administration = Localized(
        vi: "Cải cách hành chính công", en: "Public administrative reform", ja: "行政改革")
    private static let waste = Localized(vi: "Xử lý rác thải", en: "Waste treatment", ja: "廃棄物処理")

    private static func group(_ number: Int, _ theme: Localized, _ field: String) -> Group {
        Group(
            id: "G\(number)",
            name: Localized(vi: "Nhóm \(number)", en: "Group \(number)", ja: "第\(number)グループ"), theme: theme,
            field: field)
    }

    private static func trainee(_ number: Int, of trainingClass: String) -> Person {
        let digits = padded(number, 2)
        return placeholder(
            "L\(trainingClass)-\(digits)", "Học viên \(digits) – Lớp \(trainingClass)", .trainee,
            classID: "L\(trainingClass)")
    }

    private static func placeholder(
        _ id: String, _ name: String, _ role: Person.Role, classID: String? = nil
    ) -> Person {
        Person(id: id, name: name, role: role, classID: classID, placeholders: [ValueName.name])
    }
}
