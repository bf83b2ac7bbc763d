/// The subject areas that the courses in Japan covered, each with its digit; a programme may bring its own instead.
///
/// Eight are those that the seminar's report names, in its order; the ninth is for what fits none of them.
extension Field {
    package static let standard = [
        standard("urban_planning", "1", vi: "Quy hoạch đô thị", en: "Urban planning", ja: "都市計画"),
        standard("urban_transport", "2", vi: "Giao thông đô thị", en: "Urban transport", ja: "都市交通"),
        standard("urban_construction", "3", vi: "Xây dựng đô thị", en: "Urban construction", ja: "都市整備"),
        standard("environment", "4", vi: "Quản lý môi trường", en: "Environmental management", ja: "環境管理"),
        standard("waste", "5", vi: "Xử lý rác thải", en: "Waste treatment", ja: "廃棄物処理"),
        standard(
            "public_admin", "6", vi: "Cải cách hành chính công", en: "Public administrative reform",
            ja: "行政改革"),
        standard("personnel", "7", vi: "Quản lý nhân sự", en: "Personnel management", ja: "人事管理"),
        standard("education", "8", vi: "Giáo dục", en: "Education", ja: "教育"),
        standard("other", "0", vi: "Lĩnh vực khác", en: "Other field", ja: "その他"),
    ]

    private static func standard(
        _ code: String, _ key: Character, vi: String, en: String, ja: String
    ) -> Field {
        Field(code: code, title: Localized(vi: vi, en: en, ja: ja), key: key)
    }
}

extension Localized {
    /// A text in all three languages, Vietnamese first.
    package init(vi: String, en: String, ja: String) {
        self.init([.vietnamese: vi, .english: en, .japanese: ja])
    }
}
