/// The sample seminar: the programme of 16 and 17 September 2024, as far as public reports tell it.
///
/// Nothing in it is invented: what the reports leave open, such as times and the trainees' names, stands as a placeholder and
/// is listed as one. The ids of its items and people are fixed; a seminar made from it gets an id of its own.
extension Programme {
    /// The name of the folder that the sample is created in.
    package static let sampleFolderName = "toadam-mau"

    package static let sample = Programme(
        id: "toadam-mau",
        title: Localized(
            vi: "Tọa đàm đánh giá kết quả sau khi về nước",
            en: "Post-training evaluation (follow-up) seminar", ja: "フォローアップセミナー"),
        project: Localized(
            vi:
                "Đào tạo lãnh đạo trẻ các thành phố trực thuộc tỉnh và các thành phố trực thuộc Trung ương trên cả nước",
            en: "Training of young leaders of provincial and centrally run cities throughout the country",
            ja: "地方省・中央直轄市の若手リーダー研修"),
        organisers: [
            Localized(
                vi: "Cục Đào tạo, bồi dưỡng cán bộ, Ban Tổ chức Trung ương",
                en: "Department of Cadre Training, Central Organization Commission",
                ja: "共産党中央組織委員会（CCOP）研修訓練局"),
            Localized(
                vi: "Cơ quan Hợp tác quốc tế Nhật Bản (JICA)",
                en: "Japan International Cooperation Agency (JICA)", ja: "国際協力機構（JICA）"),
        ],
        sessions: [SampleAgenda.firstDay, SampleAgenda.secondDay], fields: Field.standard,
        classes: [
            Group(id: "L3", name: Localized(vi: "Lớp 3", en: "Class 3", ja: "第3回訪日研修")),
            Group(id: "L4", name: Localized(vi: "Lớp 4", en: "Class 4", ja: "第4回訪日研修")),
        ], groups: SampleRoster.groups, people: SampleRoster.people, ideas: SampleIdeas.all,
        // Who chaired, who kept the minutes and where they were signed is not told.
        papers: PaperFacts(
            form: .party,
            superior: Localized(
                vi: "Ban Tổ chức Trung ương", en: "Central Organization Commission", ja: "共産党中央組織委員会（CCOP）"),
            issuer: Localized(
                vi: "Cục Đào tạo, bồi dưỡng cán bộ", en: "Department of Cadre Training", ja: "研修訓練局")))
}

/// The only two contributions that the reports tell of, both from the second day.
private enum SampleIdeas {
    static let all = [
        idea(
            Identifier(high: 0x0191_FDA7_8560_7000, low: 0x8000_0000_0000_0001), item: "N2-02",
            minute: 8 * 60 + 45, field: "personnel",
            text: "Xây dựng bộ tiêu chí đánh giá sự chuyên nghiệp của cán bộ, công chức quận Long Biên"),
        // The scheme's title as it is printed; a word seems to be missing from it.
        idea(
            Identifier(high: 0x0191_FDC2_FCA0_7000, low: 0x8000_0000_0000_0002), item: "N2-03",
            minute: 9 * 60 + 15, field: "other",
            text:
                "Đề án “Phát triển nông nghiệp, nông nghiệp cao gắn với du lịch sinh thái vùng bãi sông Hồng”"
                + " [nguyên văn]"),
    ]

    /// The moment is the item's planned start: when it was said is not known, nor in which field it would be counted.
    private static func idea(
        _ id: Identifier, item: String, minute: Int, field: String, text: String
    ) -> PreparedIdea {
        PreparedIdea(
            id: id,
            at: Moment(day: SampleAgenda.secondDay.day, secondOfDay: minute * 60, offsetMinutes: 420),
            set: [
                ValueName.kind: "idea", ValueName.text: .string(text), ValueName.speaker: "LB",
                ValueName.field: .string(field), ValueName.item: .string(item), ValueName.status: "unknown",
                ValueName.language: "vi",
            ], placeholders: ["at", ValueName.field])
    }
}
