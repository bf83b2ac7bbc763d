package import Seminar

/// What people read in place of the names that values of ideas have in files: in the form, in exports, in the history.
extension Property {
    /// The name in lower case, as it stands within a line.
    package var label: Phrase { Self.labels[name] ?? Phrase(verbatim: name) }

    /// The label of any name, known or not: a value from a newer version goes by the name it has in the file.
    package static func label(of name: String) -> Phrase { labels[name] ?? Phrase(verbatim: name) }

    static let labels: [String: Phrase] = [
        ValueName.text: Phrase(vi: "nội dung ý kiến", en: "text", ja: "発言内容"),
        ValueName.kind: Phrase(vi: "loại", en: "kind", ja: "種類"),
        ValueName.speaker: Phrase(vi: "người phát biểu", en: "speaker", ja: "発言者"),
        ValueName.field: Phrase(vi: "lĩnh vực", en: "field", ja: "分野"),
        ValueName.item: Phrase(vi: "mục chương trình", en: "agenda item", ja: "議題"),
        ValueName.trainingClass: Phrase(vi: "lớp", en: "class", ja: "研修回"),
        ValueName.locality: Phrase(vi: "địa phương", en: "locality", ja: "地方省・市"),
        ValueName.status: Phrase(vi: "tình trạng", en: "status", ja: "状況"),
        ValueName.learnedInJapan: Phrase(vi: "tiếp thu tại Nhật Bản", en: "learned in Japan", ja: "日本で学んだこと"),
        ValueName.level: Phrase(vi: "cấp áp dụng", en: "level of application", ja: "実施レベル"),
        ValueName.horizon: Phrase(vi: "thời hạn thực hiện", en: "time frame", ja: "実施時期"),
        ValueName.difficulty: Phrase(vi: "khó khăn", en: "difficulties", ja: "課題"),
        ValueName.support: Phrase(vi: "hỗ trợ cần thiết", en: "support needed", ja: "必要な支援"),
        ValueName.evidence: Phrase(vi: "minh chứng", en: "evidence", ja: "裏付け資料"),
        ValueName.target: Phrase(vi: "nơi nhận kiến nghị", en: "addressed to", ja: "提案先"),
        ValueName.polarity: Phrase(vi: "ưu điểm hay hạn chế", en: "strength or limitation", ja: "評価の区分"),
        ValueName.object: Phrase(vi: "đối tượng đánh giá", en: "evaluated", ja: "評価対象"),
        ValueName.adviceCase: Phrase(vi: "kinh nghiệm Nhật Bản", en: "Japanese example", ja: "日本の参考事例"),
        ValueName.answered: Phrase(vi: "đã trả lời", en: "answered", ja: "回答済み"),
        ValueName.answer: Phrase(vi: "trả lời", en: "answer", ja: "回答"),
        ValueName.owner: Phrase(vi: "đầu mối phụ trách", en: "person responsible", ja: "担当"),
        ValueName.returnTo: Phrase(vi: "trao đổi lại ở mục", en: "return to item", ja: "取り上げる議題"),
        ValueName.leadUnit: Phrase(vi: "đơn vị chủ trì thực hiện", en: "lead unit", ja: "実施主体"),
        ValueName.expectedResult: Phrase(vi: "kết quả dự kiến", en: "expected result", ja: "期待される成果"),
        ValueName.due: Phrase(vi: "hạn hoàn thành", en: "due date", ja: "期限"),
        ValueName.settled: Phrase(vi: "đã giải quyết", en: "settled", ja: "対応済み"),
        ValueName.appliedOn: Phrase(vi: "ngày áp dụng", en: "date applied", ja: "実施日"),
        ValueName.hindrance: Phrase(vi: "vướng mắc khi thực hiện", en: "what hindered", ja: "実施上の障害"),
        ValueName.outcome: Phrase(vi: "kết quả về sau", en: "what came of it", ja: "その後の状況"),
        ValueName.askedOn: Phrase(vi: "ngày hỏi kết quả", en: "asked on", ja: "照会日"),
        ValueName.answeredOn: Phrase(vi: "ngày trả lời kết quả", en: "answered on", ja: "回答日"),
        ValueName.repeats: Phrase(vi: "nhắc lại ý kiến", en: "repeats", ja: "同じ内容の発言"),
        ValueName.links: Phrase(vi: "ý kiến liên quan", en: "related entries", ja: "関連する発言"),
        ValueName.quote: Phrase(vi: "ghi nguyên văn", en: "verbatim quote", ja: "発言のまま（逐語）"),
        ValueName.language: Phrase(vi: "ngôn ngữ phát biểu", en: "language spoken", ja: "使用言語"),
        ValueName.interpreted: Phrase(vi: "qua phiên dịch", en: "interpreted", ja: "通訳あり"),
        ValueName.review: Phrase(vi: "rà soát", en: "review", ja: "確認状況"),
        ValueName.source: Phrase(vi: "nguồn", en: "source", ja: "出所"),
        ValueName.star: Phrase(vi: "nổi bật", en: "starred", ja: "注目"),
        ValueName.removed: Phrase(vi: "đã xóa", en: "removed", ja: "削除済み"),
    ]
}

/// What the values of a person are called in the form.
extension PersonProperty {
    package var label: Phrase { Self.labels[name] ?? Phrase(verbatim: name) }

    static let labels: [String: Phrase] = [
        ValueName.name: Phrase(vi: "Họ tên", en: "Name", ja: "氏名"),
        ValueName.role: Phrase(vi: "Vai trò", en: "Role", ja: "区分"),
        ValueName.trainingClass: Phrase(vi: "Lớp", en: "Class", ja: "研修回"),
        ValueName.group: Phrase(vi: "Nhóm thảo luận", en: "Group", ja: "グループ"),
        ValueName.position: Phrase(vi: "Chức vụ", en: "Position", ja: "役職"),
        ValueName.unit: Phrase(vi: "Đơn vị", en: "Unit", ja: "所属"),
        ValueName.locality: Phrase(vi: "Địa phương", en: "Locality", ja: "地方省・市"),
        ValueName.reason: Phrase(
            vi: "Lý do vắng mặt, đến muộn", en: "Reason (absent or late)", ja: "欠席・遅刻の理由"),
    ]
}
