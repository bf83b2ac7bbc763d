extension Phrase {
    /// The examples that a new programme is filled with; each says that it is one.
    package enum NewSeminar {
        package static let speaker = Phrase(vi: "(ví dụ) Chủ trì", en: "(example) The chair", ja: "（例）議長")
        package static let prompt = Phrase(
            vi: "(ví dụ) Đã vận dụng được gì? Khó khăn, vướng mắc ở khâu nào?",
            en: "(example) What was applied? What is in the way?",
            ja: "（例）何を活用できましたか。課題は何ですか。")
        package static let pause = Phrase(vi: "Giải lao (ví dụ)", en: "Break (example)", ja: "休憩（例）")
        package static let place = Phrase(vi: "(ví dụ) Hội trường", en: "(example) Main hall", ja: "（例）会議室")
        package static let trainingClass = Phrase(vi: "Lớp 1 (ví dụ)", en: "Class 1 (example)", ja: "第1回（例）")
        package static let group = Phrase(vi: "Nhóm 1 (ví dụ)", en: "Group 1 (example)", ja: "グループ1（例）")
        package static let theme = Phrase(vi: "Chủ đề của nhóm", en: "Theme of the group", ja: "グループのテーマ")
        package static let trainee = Phrase(
            vi: "Học viên 01 (ví dụ)", en: "Trainee 01 (example)", ja: "研修員01（例）")
        package static let unit = Phrase(vi: "Đơn vị (ví dụ)", en: "Unit (example)", ja: "所属（例）")
        package static let lecturer = Phrase(
            vi: "Giảng viên 01 (ví dụ)", en: "Lecturer 01 (example)", ja: "講師01（例）")
    }
}
