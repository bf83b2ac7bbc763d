package import Seminar

/// What people read in place of the codes that stand in files.
///
/// Labels begin in lower case, as they stand within a line; `sentenceCase` makes a heading of one. A code that this
/// version does not know is shown as it is; one that it knows and that has no label does not compile.
extension Phrase {
    /// A text that is the same in every language, such as a name or an unknown code.
    package init(verbatim text: String) {
        self.init(vi: text, en: text, ja: text)
    }

    /// The phrase with its first letter in upper case.
    package var sentenceCase: Phrase {
        func raised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
        return Phrase(vi: raised(vi), en: raised(en), ja: raised(ja))
    }

    /// The label of a code of a list.
    package static func label(of code: String, in list: CodeList) -> Phrase {
        let known: Phrase? =
            switch list {
            case .kind: Kind.Known(rawValue: code)?.label
            case .status: CodeList.Status(rawValue: code)?.label
            case .level: CodeList.Level(rawValue: code)?.label
            case .horizon: CodeList.Horizon(rawValue: code)?.label
            case .difficulty: CodeList.Difficulty(rawValue: code)?.label
            case .support: CodeList.Support(rawValue: code)?.label
            case .review: CodeList.Review(rawValue: code)?.label
            case .polarity: CodeList.Polarity(rawValue: code)?.label
            case .object: CodeList.Object(rawValue: code)?.label
            case .target: CodeList.Target(rawValue: code)?.label
            case .source: CodeList.Source(rawValue: code)?.label
            case .language: Language(rawValue: code)?.label
            }
        return known ?? Phrase(verbatim: code)
    }
}

extension Kind {
    package var label: Phrase { known?.label ?? Phrase(verbatim: rawValue) }

    /// The label where there is little room: one or two words.
    package var shortLabel: Phrase { known?.shortLabel ?? Phrase(verbatim: rawValue) }
}

extension Kind.Known {
    fileprivate var label: Phrase {
        switch self {
        case .learned: Phrase(vi: "kiến thức, kỹ năng tiếp thu", en: "what was learned", ja: "習得した知見")
        case .applied: Phrase(vi: "kết quả đã vận dụng", en: "applied result", ja: "活用実績")
        case .idea: Phrase(vi: "ý tưởng áp dụng", en: "idea to apply", ja: "活用アイデア")
        case .difficulty: Phrase(vi: "khó khăn, vướng mắc", en: "difficulty", ja: "課題")
        case .proposal: Phrase(vi: "đề xuất, kiến nghị", en: "proposal", ja: "提案・要望")
        case .evaluation: Phrase(vi: "ý kiến đánh giá", en: "evaluation", ja: "評価意見")
        case .advice: Phrase(vi: "góp ý của giảng viên", en: "lecturer's comment", ja: "講師コメント")
        case .question: Phrase(vi: "câu hỏi", en: "question", ja: "質問")
        case .decision: Phrase(vi: "kết luận của chủ trì", en: "chair's conclusion", ja: "議長総括")
        case .parking: Phrase(vi: "trao đổi sau", en: "parking lot", ja: "保留事項")
        }
    }

    fileprivate var shortLabel: Phrase {
        switch self {
        case .learned: Phrase(vi: "tiếp thu", en: "learned", ja: "知見")
        case .applied: Phrase(vi: "vận dụng", en: "applied", ja: "実績")
        case .idea: Phrase(vi: "ý tưởng", en: "idea", ja: "アイデア")
        case .difficulty: Phrase(vi: "khó khăn", en: "difficulty", ja: "課題")
        case .proposal: Phrase(vi: "kiến nghị", en: "proposal", ja: "提案")
        case .evaluation: Phrase(vi: "đánh giá", en: "evaluation", ja: "評価")
        case .advice: Phrase(vi: "góp ý", en: "comment", ja: "コメント")
        case .question: Phrase(vi: "câu hỏi", en: "question", ja: "質問")
        case .decision: Phrase(vi: "kết luận", en: "conclusion", ja: "総括")
        case .parking: Phrase(vi: "trao đổi sau", en: "parked", ja: "保留")
        }
    }
}

extension CodeList.Status {
    fileprivate var label: Phrase {
        switch self {
        case .applied: Phrase(vi: "đã áp dụng", en: "applied", ja: "実施済み")
        case .ongoing: Phrase(vi: "đang triển khai", en: "under way", ja: "実施中")
        case .planned: Phrase(vi: "đã có kế hoạch", en: "planned", ja: "計画済み")
        case .idea: Phrase(vi: "mới là ý tưởng", en: "idea only", ja: "構想段階")
        case .stopped: Phrase(vi: "đã dừng", en: "stopped", ja: "中止")
        case .unknown: Phrase(vi: "chưa rõ", en: "not stated", ja: "不明")
        }
    }
}

extension CodeList.Level {
    fileprivate var label: Phrase {
        switch self {
        case .unit: Phrase(vi: "cơ quan, đơn vị", en: "own organisation", ja: "所属機関")
        case .commune: Phrase(vi: "cấp xã", en: "commune", ja: "社・坊レベル")
        case .district:
            Phrase(vi: "cấp huyện (đến 6-2025)", en: "district (until June 2025)", ja: "郡・区レベル（2025年6月まで）")
        case .province: Phrase(vi: "cấp tỉnh", en: "province", ja: "地方省・中央直轄市レベル")
        case .central: Phrase(vi: "cấp trung ương", en: "central", ja: "中央レベル")
        }
    }
}

extension CodeList.Horizon {
    fileprivate var label: Phrase {
        switch self {
        case .short: Phrase(vi: "đến 6 tháng", en: "up to 6 months", ja: "6か月以内")
        case .mid: Phrase(vi: "từ 6 đến 12 tháng", en: "6–12 months", ja: "6か月超～1年以内")
        case .long: Phrase(vi: "trên 12 tháng", en: "over 12 months", ja: "1年超")
        case .unknown: Phrase(vi: "chưa xác định", en: "not stated", ja: "未定")
        }
    }
}

extension CodeList.Difficulty {
    fileprivate var label: Phrase {
        switch self {
        case .policy: Phrase(vi: "cơ chế, chính sách", en: "rules, policy", ja: "制度・政策")
        case .budget: Phrase(vi: "kinh phí", en: "budget", ja: "予算")
        case .staff: Phrase(vi: "nhân lực", en: "staff", ja: "人材")
        case .equipment: Phrase(vi: "hạ tầng, thiết bị", en: "facilities", ja: "施設・機材")
        case .awareness: Phrase(vi: "nhận thức", en: "awareness", ja: "意識")
        case .coordination: Phrase(vi: "phối hợp", en: "coordination", ja: "連携")
        case .context:
            Phrase(
                vi: "điều kiện khác với Nhật Bản", en: "conditions differ from Japan", ja: "日本との条件の違い")
        case .other: Phrase(vi: "khác", en: "other", ja: "その他")
        }
    }
}

extension CodeList.Support {
    fileprivate var label: Phrase {
        switch self {
        case .expert: Phrase(vi: "chuyên gia", en: "expert advice", ja: "専門家助言")
        case .material: Phrase(vi: "tài liệu", en: "materials", ja: "資料")
        case .match:
            Phrase(
                vi: "kết nối địa phương, cơ quan Nhật Bản", en: "link with Japan", ja: "日本の自治体との連携")
        case .fund: Phrase(vi: "kinh phí", en: "funding", ja: "資金")
        case .direct:
            Phrase(vi: "chỉ đạo của cấp trên", en: "instruction from a higher authority", ja: "上位機関の指示")
        case .train: Phrase(vi: "bồi dưỡng thêm", en: "more training", ja: "追加研修")
        }
    }
}

extension CodeList.Review {
    fileprivate var label: Phrase {
        switch self {
        case .draft: Phrase(vi: "chưa rà soát", en: "not checked", ja: "未確認")
        case .checked: Phrase(vi: "đã rà soát", en: "checked", ja: "確認済み")
        case .confirmed:
            Phrase(vi: "đã xác nhận với người phát biểu", en: "confirmed with speaker", ja: "発言者に確認済み")
        }
    }
}

extension CodeList.Polarity {
    fileprivate var label: Phrase {
        switch self {
        case .plus: Phrase(vi: "ưu điểm", en: "strength", ja: "良い点")
        case .minus: Phrase(vi: "hạn chế", en: "limitation", ja: "改善点")
        }
    }
}

extension CodeList.Object {
    fileprivate var label: Phrase {
        switch self {
        case .programme: Phrase(vi: "chương trình", en: "programme", ja: "プログラム")
        case .trainees: Phrase(vi: "học viên", en: "trainees", ja: "研修員")
        case .lecturers: Phrase(vi: "giảng viên", en: "lecturers", ja: "講師")
        case .facilities: Phrase(vi: "cơ sở vật chất", en: "facilities", ja: "施設・設備")
        case .course: Phrase(vi: "khóa bồi dưỡng", en: "course", ja: "研修コース")
        case .effect: Phrase(vi: "hiệu quả sau bồi dưỡng", en: "effect after training", ja: "研修後の効果")
        }
    }
}

extension CodeList.Source {
    fileprivate var label: Phrase {
        switch self {
        case .report: Phrase(vi: "báo cáo trước", en: "reported beforehand", ja: "事前報告")
        }
    }
}

extension CodeList.Target {
    fileprivate var label: Phrase {
        switch self {
        case .course: Phrase(vi: "khóa bồi dưỡng", en: "course", ja: "研修コース")
        case .ccop:
            Phrase(
                vi: "Cục Đào tạo, bồi dưỡng cán bộ", en: "Department of Cadre Training (CCOP)", ja: "研修訓練局")
        case .jica: Phrase(vi: "JICA", en: "JICA", ja: "JICA")
        case .locality: Phrase(vi: "địa phương", en: "locality", ja: "地方省・市")
        case .superior: Phrase(vi: "cấp trên", en: "higher authority", ja: "上位機関")
        }
    }
}

extension Language {
    /// The language's name in each language.
    package var label: Phrase {
        switch self {
        case .vietnamese: Phrase(vi: "tiếng Việt", en: "Vietnamese", ja: "ベトナム語")
        case .english: Phrase(vi: "tiếng Anh", en: "English", ja: "英語")
        case .japanese: Phrase(vi: "tiếng Nhật", en: "Japanese", ja: "日本語")
        }
    }
}

extension Person.Role {
    package var label: Phrase {
        switch self {
        case .trainee: Phrase(vi: "học viên", en: "trainee", ja: "研修員")
        case .lecturer: Phrase(vi: "giảng viên", en: "lecturer", ja: "講師")
        case .host: Phrase(vi: "đơn vị tổ chức", en: "organiser", ja: "主催者")
        case .noteTaker: Phrase(vi: "thư ký", en: "note-taker", ja: "記録係")
        case .chair: Phrase(vi: "chủ trì", en: "chair", ja: "議長")
        case .facilitator: Phrase(vi: "người điều hành", en: "facilitator", ja: "司会")
        case .interpreter: Phrase(vi: "phiên dịch", en: "interpreter", ja: "通訳")
        case .guest: Phrase(vi: "khách mời", en: "guest", ja: "来賓")
        case .organisation: Phrase(vi: "cơ quan, đơn vị", en: "organisation", ja: "機関")
        }
    }
}

extension Attendance.Mark {
    package var label: Phrase {
        switch self {
        case .present: Phrase(vi: "có mặt", en: "present", ja: "出席")
        case .late: Phrase(vi: "đến muộn", en: "late", ja: "遅刻")
        case .absent: Phrase(vi: "vắng", en: "absent", ja: "欠席")
        }
    }
}
