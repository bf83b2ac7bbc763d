package import Seminar

/// What the terms are called that ideas are found, filtered and counted by, and their codes where no programme names them.
extension Term {
    /// The name as a heading; short, for the filter's narrow column.
    package var title: Phrase {
        switch self {
        case .kind: Phrase(vi: "Loại", en: "Kind", ja: "種類")
        case .field: Phrase(vi: "Lĩnh vực", en: "Field", ja: "分野")
        case .fourFields: Phrase(vi: "Lĩnh vực (4)", en: "Field (4)", ja: "分野（4）")
        case .sixFields: Phrase(vi: "Lĩnh vực (6)", en: "Field (6)", ja: "分野（6）")
        case .item: Phrase(vi: "Mục", en: "Item", ja: "議題")
        case .session: Phrase(vi: "Phiên", en: "Session", ja: "セッション")
        case .seminar: Phrase(vi: "Tọa đàm", en: "Seminar", ja: "セミナー")
        case .trainingClass: Phrase(vi: "Lớp", en: "Class", ja: "研修回")
        case .group: Phrase(vi: "Nhóm", en: "Group", ja: "グループ")
        case .speaker: Phrase(vi: "Người phát biểu", en: "Speaker", ja: "発言者")
        case .role: Phrase(vi: "Vai trò", en: "Role", ja: "区分")
        case .locality: Phrase(vi: "Địa phương", en: "Locality", ja: "地方省・市")
        case .status: Phrase(vi: "Tình trạng", en: "Status", ja: "状況")
        case .difficulty: Phrase(vi: "Khó khăn", en: "Difficulty", ja: "課題")
        case .support: Phrase(vi: "Hỗ trợ", en: "Support", ja: "支援")
        case .level: Phrase(vi: "Cấp áp dụng", en: "Level", ja: "実施レベル")
        case .target: Phrase(vi: "Nơi nhận", en: "Addressed to", ja: "提案先")
        case .polarity: Phrase(vi: "Đánh giá", en: "Evaluation", ja: "評価")
        case .kirkpatrick: Phrase(vi: "Mức Kirkpatrick", en: "Kirkpatrick", ja: "カークパトリック")
        case .review: Phrase(vi: "Rà soát", en: "Review", ja: "確認状況")
        case .hindrance: IdeaExtra.hindrance.label
        case .followUp: Phrase(vi: "Theo dõi", en: "Follow-up", ja: "フォローアップ")
        case .due: Phrase(vi: "Hạn", en: "Due", ja: "期限")
        case .settled: Phrase(vi: "đã giải quyết", en: "settled", ja: "対応済み")
        case .appliedOn: Phrase(vi: "Ngày áp dụng", en: "Applied on", ja: "実施日")
        case .writer: Phrase(vi: "Người ghi", en: "Recorded by", ja: "記録者")
        case .day: Phrase(vi: "Ngày ghi", en: "Recorded on", ja: "記録日")
        case .done: Phrase(vi: "đã áp dụng, có kết quả", en: "applied (kind or status)", ja: "実施済み（種類または状況）")
        case .starred: Phrase(vi: "★ nổi bật", en: "★ starred", ja: "★ 注目")
        case .incomplete: Phrase(vi: "còn thiếu", en: "incomplete", ja: "未入力あり")
        case .conflicting: Phrase(vi: "≠ ghi khác nhau", en: "≠ conflicting versions", ja: "≠ 不一致あり")
        case .repeated: Phrase(vi: "nhắc lại ý kiến khác", en: "repeats another", ja: "ほかの発言と同じ内容")
        case .evidence: Phrase(vi: "có minh chứng", en: "with evidence", ja: "裏付け資料あり")
        case .answered: Phrase(vi: "Câu hỏi", en: "Question", ja: "質問")
        case .rehearsal: Phrase(vi: "diễn tập", en: "rehearsal", ja: "リハーサル")
        }
    }

    /// The name in full, in lower case, as it stands within a line.
    package var name: Phrase {
        switch self {
        case .fourFields:
            Phrase(vi: "lĩnh vực gộp thành bốn nhóm", en: "field, in four groups", ja: "分野（4分類）")
        case .sixFields:
            Phrase(vi: "lĩnh vực gộp thành sáu nhóm", en: "field, in six groups", ja: "分野（6分類）")
        case .session: Phrase(vi: "phiên", en: "session", ja: "セッション")
        case .seminar: Phrase(vi: "tọa đàm", en: "seminar", ja: "セミナー")
        case .group: Phrase(vi: "nhóm thảo luận", en: "group", ja: "グループ")
        case .role: Phrase(vi: "vai trò", en: "role", ja: "区分")
        case .kirkpatrick:
            Phrase(
                vi: "mức đánh giá theo Kirkpatrick", en: "Kirkpatrick level of evaluation",
                ja: "カークパトリックの評価レベル")
        case .writer: Phrase(vi: "người ghi", en: "writer", ja: "記録者")
        case .day: Phrase(vi: "ngày ghi", en: "day recorded", ja: "記録日")
        case .followUp: Phrase(vi: "theo dõi", en: "follow-up", ja: "フォローアップ")
        case .settled, .done, .incomplete, .conflicting, .repeated, .rehearsal: title
        case .kind, .field, .item, .trainingClass, .speaker, .locality, .status, .difficulty, .support,
            .level, .target, .polarity, .review, .hindrance, .due, .appliedOn, .starred, .evidence,
            .answered:
            Property.label(of: rawValue)
        }
    }

    /// What one of its codes is called; nil where the programme, the roster or nobody names it.
    package func label(of code: String) -> Phrase? {
        switch self {
        case .kind: Kind(rawValue: code).label
        case .status: Phrase.label(of: code, in: .status)
        case .difficulty: Phrase.label(of: code, in: .difficulty)
        case .hindrance: Phrase.label(of: code, in: .difficulty)
        case .followUp: FollowUp(rawValue: code)?.label
        case .support: Phrase.label(of: code, in: .support)
        case .level: Phrase.label(of: code, in: .level)
        case .target: Phrase.label(of: code, in: .target)
        case .polarity: Phrase.label(of: code, in: .polarity)
        case .kirkpatrick: KirkpatrickLevel(rawValue: code)?.label
        case .review: Phrase.label(of: code, in: .review)
        case .role: Person.Role(rawValue: code)?.label
        case .fourFields: FieldGrouping.four.label(of: code)
        case .sixFields: FieldGrouping.six.label(of: code)
        case .answered:
            code == Term.yes
                ? Phrase(vi: "đã trả lời", en: "answered", ja: "回答済み")
                : Phrase(vi: "chưa trả lời", en: "not answered", ja: "未回答")
        case .settled, .done, .starred, .incomplete, .conflicting, .repeated, .evidence, .rehearsal: title
        case .field, .item, .session, .seminar, .trainingClass, .group, .speaker, .locality, .due, .appliedOn,
            .writer,
            .day:
            nil
        }
    }

    /// The label of a code or of none as a heading says it, the name for those that something else must give.
    ///
    /// - Parameter name: what the programme or the roster calls a code.
    package func label(of code: String?, in language: Language, name: (String) -> String) -> String {
        guard let code else { return Phrase.Filter.without(language) }
        return label(of: code)?(language) ?? name(code)
    }

    /// Whether what its codes are called says enough without its own name.
    package var saysItself: Bool {
        switch self {
        case .kind, .field, .item, .session, .trainingClass, .group, .speaker, .role, .locality, .status,
            .polarity, .kirkpatrick, .review, .settled, .done, .starred, .incomplete, .conflicting, .repeated,
            .evidence,
            .rehearsal:
            true
        case .fourFields, .sixFields, .seminar, .difficulty, .support, .level, .target, .hindrance, .followUp,
            .due,
            .appliedOn, .writer, .day, .answered:
            false
        }
    }
}

extension FieldGrouping {
    /// A group of several fields by the common name of the courses; one of a single field by that.
    package func label(of group: String) -> Phrase? {
        let titles = fields(of: group).compactMap { code in Field.standard.first { $0.code == code }?.title }
        if titles.count == 1 {
            return Phrase(
                vi: titles[0](.vietnamese), en: titles[0](.english), ja: titles[0](.japanese))
        }
        return switch self {
        case .four: Four(rawValue: group)?.commonName
        case .six: Six(rawValue: group)?.commonName
        }
    }

    fileprivate static let environment = Phrase(
        vi: "Môi trường và rác thải", en: "Environment and waste", ja: "環境・廃棄物")
    fileprivate static let people = Phrase(
        vi: "Nhân sự và giáo dục", en: "Personnel and education", ja: "人事・教育")
}

extension FieldGrouping.Four {
    /// Nil where the group is one field.
    fileprivate var commonName: Phrase? {
        switch self {
        case .urban: Phrase(vi: "Phát triển đô thị", en: "Urban development", ja: "都市開発")
        case .environment: FieldGrouping.environment
        case .administration: nil
        case .people: FieldGrouping.people
        }
    }
}

extension FieldGrouping.Six {
    /// Nil where the group is one field.
    fileprivate var commonName: Phrase? {
        switch self {
        case .environment: FieldGrouping.environment
        case .people: FieldGrouping.people
        case .planning, .transport, .construction, .administration: nil
        }
    }
}

extension KirkpatrickLevel {
    package var label: Phrase {
        switch self {
        case .reaction: Phrase(vi: "1 Phản hồi", en: "1 Reaction", ja: "1 反応")
        case .learning: Phrase(vi: "2 Tiếp thu", en: "2 Learning", ja: "2 学習")
        case .intention: Phrase(vi: "Dự định áp dụng", en: "Intended", ja: "活用の意図")
        case .behaviour: Phrase(vi: "3 Đã áp dụng", en: "3 Applied", ja: "3 行動")
        case .results: Phrase(vi: "4 Có minh chứng", en: "4 With evidence", ja: "4 成果（裏付けあり）")
        }
    }
}

extension IdeaView {
    package var title: Phrase {
        switch self {
        case .all: Phrase(vi: "tất cả ý kiến", en: "all entries", ja: "すべての発言")
        case .done: Phrase(vi: "đã áp dụng", en: "applied", ja: "実施済み")
        case .followUp: Phrase(vi: "cần theo dõi, theo hạn", en: "follow-up, by due date", ja: "フォローアップ（期限順）")
        case .toAsk:
            Phrase(vi: "theo dõi: chưa có trả lời", en: "follow-up: no answer yet", ja: "フォローアップ：未回答")
        case .overdue: Phrase(vi: "theo dõi: quá hạn", en: "follow-up: overdue", ja: "フォローアップ：期限超過")
        case .soon:
            Phrase(vi: "theo dõi: hạn trong 30 ngày", en: "follow-up: due in 30 days", ja: "フォローアップ：30日以内")
        case .undated: Phrase(vi: "theo dõi: chưa có hạn", en: "follow-up: no date", ja: "フォローアップ：期限なし")
        case .settled: Phrase(vi: "đã giải quyết", en: "settled", ja: "対応済み")
        case .conflicts: Phrase(vi: "≠ ghi khác nhau", en: "≠ conflicting versions", ja: "≠ 不一致あり")
        case .repeats: Phrase(vi: "nhắc lại ý kiến khác", en: "repeats", ja: "同じ内容の発言")
        case .unchecked: Phrase(vi: "chưa rà soát", en: "not checked yet", ja: "未確認")
        }
    }
}

extension IdeaCriterion {
    /// The criterion as its chip says it.
    ///
    /// - Parameters:
    ///   - name: what the programme or the roster calls a code of a term.
    ///   - day: how a day is written.
    package func label(
        in language: Language, name: (Term, String) -> String, day: (Day) -> String
    ) -> String {
        let said: String =
            switch value {
            case .code(let code):
                (term.saysItself ? "" : term.title(language) + language.colon)
                    + term.label(of: code, in: language) { name(term, $0) }
            case .all(let codes):
                (term.saysItself ? "" : term.title(language) + language.colon)
                    + codes.map { term.label(of: $0, in: language) { name(term, $0) } }
                    .joined(separator: " + ")
            case .none where isExcluded: Phrase.Filter.recorded(term.title(language))(language)
            case .none: term.title(language) + language.colon + Phrase.Filter.without(language)
            case .days(let range): Phrase.Filter.days(range, of: term, day)(language)
            }
        return isExcluded && value != .none ? Phrase.Filter.excluded(said)(language) : said
    }
}

extension Phrase.Filter {
    package static func excluded(_ criterion: String) -> Phrase {
        Phrase(vi: "trừ: \(criterion)", en: "not: \(criterion)", ja: "\(criterion)以外")
    }

    /// Days that are asked for, of what is due or recorded.
    static func days(_ range: DayRange, of term: Term, _ day: (Day) -> String) -> Phrase {
        switch (range.from.map(day), range.through.map(day)) {
        case (nil, .some) where range.isOpen: Phrase(vi: "quá hạn", en: "overdue", ja: "期限超過")
        case (let from?, let through?):
            Phrase(
                vi: "\(term.title.vi): \(from) đến \(through)", en: "\(term.title.en): \(from) to \(through)",
                ja: "\(term.title.ja)：\(from)～\(through)")
        case (let from?, nil):
            Phrase(
                vi: "\(term.title.vi): từ \(from)", en: "\(term.title.en): from \(from)",
                ja: "\(term.title.ja)：\(from)以降")
        case (nil, let through?):
            Phrase(
                vi: "\(term.title.vi): đến \(through)", en: "\(term.title.en): to \(through)",
                ja: "\(term.title.ja)：\(through)以前")
        case (nil, nil) where range.isOpen:
            Phrase(vi: "có hạn, chưa giải quyết", en: "due and not settled", ja: "期限あり・未対応")
        case (nil, nil): term.title
        }
    }
}
