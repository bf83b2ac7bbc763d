package import Seminar

/// What people read in place of the names that values of ideas have in files: in the form, in exports, in the history.
extension Property {
    /// The name in lower case, as it stands within a line.
    package var label: Phrase { Self.labels[name] ?? Phrase(verbatim: name) }

    /// The label of any name, known or not: a value from a newer version goes by the name it has in the file.
    package static func label(of name: String) -> Phrase { labels[name] ?? Phrase(verbatim: name) }

    static let labels: [String: Phrase] = [
        "text": Phrase(vi: "nội dung ý kiến", en: "text", ja: "発言内容"),
        "kind": Phrase(vi: "loại", en: "kind", ja: "種類"),
        "speaker": Phrase(vi: "người phát biểu", en: "speaker", ja: "発言者"),
        "field": Phrase(vi: "lĩnh vực", en: "field", ja: "分野"),
        "item": Phrase(vi: "mục chương trình", en: "agenda item", ja: "議題"),
        "class": Phrase(vi: "lớp", en: "class", ja: "研修回"),
        "locality": Phrase(vi: "địa phương", en: "locality", ja: "地方省・市"),
        "status": Phrase(vi: "tình trạng", en: "status", ja: "状況"),
        "learned_in_japan": Phrase(vi: "tiếp thu tại Nhật Bản", en: "learned in Japan", ja: "日本で学んだこと"),
        "level": Phrase(vi: "cấp áp dụng", en: "level of application", ja: "実施レベル"),
        "horizon": Phrase(vi: "thời hạn thực hiện", en: "time frame", ja: "実施時期"),
        "difficulty": Phrase(vi: "khó khăn", en: "difficulties", ja: "課題"),
        "support": Phrase(vi: "hỗ trợ cần thiết", en: "support needed", ja: "必要な支援"),
        "evidence": Phrase(vi: "minh chứng", en: "evidence", ja: "裏付け資料"),
        "target": Phrase(vi: "nơi nhận kiến nghị", en: "addressed to", ja: "提案先"),
        "polarity": Phrase(vi: "ưu điểm hay hạn chế", en: "strength or limitation", ja: "評価の区分"),
        "object": Phrase(vi: "đối tượng đánh giá", en: "evaluated", ja: "評価対象"),
        "case": Phrase(vi: "kinh nghiệm Nhật Bản", en: "Japanese example", ja: "日本の参考事例"),
        "answered": Phrase(vi: "đã trả lời", en: "answered", ja: "回答済み"),
        "answer": Phrase(vi: "trả lời", en: "answer", ja: "回答"),
        "owner": Phrase(vi: "đầu mối phụ trách", en: "person responsible", ja: "担当"),
        "return_to": Phrase(vi: "trao đổi lại ở mục", en: "return to item", ja: "取り上げる議題"),
        "lead_unit": Phrase(vi: "đơn vị chủ trì thực hiện", en: "lead unit", ja: "実施主体"),
        "expected_result": Phrase(vi: "kết quả dự kiến", en: "expected result", ja: "期待される成果"),
        "due": Phrase(vi: "hạn hoàn thành", en: "due date", ja: "期限"),
        "settled": Phrase(vi: "đã giải quyết", en: "settled", ja: "対応済み"),
        "applied_on": Phrase(vi: "ngày áp dụng", en: "date applied", ja: "実施日"),
        "hindrance": Phrase(vi: "vướng mắc khi thực hiện", en: "what hindered", ja: "実施上の障害"),
        "outcome": Phrase(vi: "kết quả về sau", en: "what came of it", ja: "その後の状況"),
        "asked_on": Phrase(vi: "ngày hỏi kết quả", en: "asked on", ja: "照会日"),
        "answered_on": Phrase(vi: "ngày trả lời kết quả", en: "answered on", ja: "回答日"),
        "repeats": Phrase(vi: "nhắc lại ý kiến", en: "repeats", ja: "同じ内容の発言"),
        "links": Phrase(vi: "ý kiến liên quan", en: "related entries", ja: "関連する発言"),
        "quote": Phrase(vi: "ghi nguyên văn", en: "verbatim quote", ja: "発言のまま（逐語）"),
        "lang": Phrase(vi: "ngôn ngữ phát biểu", en: "language spoken", ja: "使用言語"),
        "interpreted": Phrase(vi: "qua phiên dịch", en: "interpreted", ja: "通訳あり"),
        "review": Phrase(vi: "rà soát", en: "review", ja: "確認状況"),
        "source": Phrase(vi: "nguồn", en: "source", ja: "出所"),
        "star": Phrase(vi: "nổi bật", en: "starred", ja: "注目"),
        "removed": Phrase(vi: "đã xóa", en: "removed", ja: "削除済み"),
    ]
}

/// What the values of a person are called in the form.
extension PersonProperty {
    package var label: Phrase { Self.labels[name] ?? Phrase(verbatim: name) }

    static let labels: [String: Phrase] = [
        "name": Phrase(vi: "Họ tên", en: "Name", ja: "氏名"),
        "role": Phrase(vi: "Vai trò", en: "Role", ja: "区分"),
        "class": Phrase(vi: "Lớp", en: "Class", ja: "研修回"),
        "group": Phrase(vi: "Nhóm thảo luận", en: "Group", ja: "グループ"),
        "position": Phrase(vi: "Chức vụ", en: "Position", ja: "役職"),
        "unit": Phrase(vi: "Đơn vị", en: "Unit", ja: "所属"),
        "locality": Phrase(vi: "Địa phương", en: "Locality", ja: "地方省・市"),
        "reason": Phrase(vi: "Lý do vắng mặt, đến muộn", en: "Reason (absent or late)", ja: "欠席・遅刻の理由"),
    ]
}
