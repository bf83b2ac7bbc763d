package import Seminar

/// What the columns of a table of entries are headed by: as `export` writes them, and as offices do.
package enum IdeaHeading: Hashable, Sendable {
    /// A value of an idea, by its name; of the speaker, the item, the class and so on the words.
    case property(String)
    /// The identifier that an export gives each.
    case id
    case speakerCode, itemCode
    /// Of whoever speaks, to tell people of one name apart.
    case unit
    /// When the idea had been edited last, as it was exported.
    case editedAt
    /// What is written for readers alone, or counts the rows.
    case other

    /// Every heading that is known; case, marks and punctuation make no difference.
    package static let all: [(heading: IdeaHeading, names: [String])] =
        Property.all.filter { $0.name != ValueName.removed }.map { property in
            (.property(property.name), property.label.all + (others[property.name] ?? []))
        } + [
            (.id, Phrase.Report.identifier.all),
            (
                .speakerCode,
                Phrase.Report.speakerCode.all + [
                    "Mã", "Mã số", "Mã học viên", "Mã đại biểu", "Code", "コード", "研修員番号",
                ]
            ),
            (.itemCode, Phrase.Report.itemCode.all),
            (
                .unit,
                ["Đơn vị", "Cơ quan", "Đơn vị công tác", "Cơ quan công tác", "Unit", "Organisation", "所属"]
            ),
            (.editedAt, Phrase.Report.editedAt.all),
            (
                .other,
                [
                    Phrase.Report.number, Phrase.Report.day, Phrase.Report.time, Phrase.Report.recordedBy,
                    Phrase.Report.missing, Phrase.Report.rehearsal, Phrase.Report.editedBy,
                    Phrase.Report.conflicts,
                ].flatMap(\.all) + ["STT", "TT", "Số TT", "Số thứ tự", "No", "通し番号", "連番"]
            ),
        ]

    private static let others: [String: [String]] = [
        ValueName.text: [
            "Nội dung", "Ý kiến", "Nội dung báo cáo", "Báo cáo", "Ý tưởng", "Nội dung trao đổi", "Entry",
            "Report", "Idea", "Content", "内容", "発言", "報告", "報告内容", "意見",
        ],
        ValueName.speaker: [
            "Họ tên", "Họ và tên", "Họ và tên học viên", "Học viên", "Người báo cáo", "Tên", "Đại biểu",
            "Name", "Full name", "Person", "Participant", "Reported by", "氏名", "名前", "研修員氏名", "報告者",
        ],
        ValueName.kind: ["Loại ý kiến", "Phân loại", "Type"],
        ValueName.field: ["Chủ đề", "Subject", "Topic", "テーマ"],
        ValueName.trainingClass: ["Lớp học", "Khóa", "Khóa học", "Course", "研修コース"],
        ValueName.locality: ["Tỉnh", "Tỉnh, thành phố", "Province", "省・市"],
        ValueName.item: ["Mục", "Item"],
    ]
}

/// What the columns of the answers half a year later are headed by.
package enum AnswerHeading: Hashable, Sendable {
    case number, person, day, evidence, hindrance, outcome, due
    /// Whose class it is, and what was intended, which are there to be read.
    case trainingClass, intended
    /// A word, or boxes of which one is ticked.
    case result
    /// A column of its own for one result, in which something stands where it is that.
    case box(FollowUpAnswer.Result)
    /// What only counts the rows.
    case ordinal

    package static let all: [(heading: AnswerHeading, names: [String])] =
        [
            (
                .number,
                Phrase.Report.number.all + [
                    "Số ý kiến", "Số ghi", "Số phiếu", "Mã ghi", "Record number", "Record", "Entry number",
                    "発言番号",
                    "記録番号",
                ]
            ),
            (
                .person,
                Property.label(of: ValueName.speaker).all + [
                    "Họ tên", "Họ và tên", "Học viên", "Tên", "Name", "Full name", "Person", "Trainee", "氏名",
                    "研修員", "研修員氏名",
                ]
            ),
            (
                .trainingClass,
                Property.label(of: ValueName.trainingClass).all + ["Khóa", "Khóa học", "Course", "研修コース"]
            ),
            (
                .intended,
                Property.label(of: ValueName.text).all + [
                    "Nội dung", "Ý kiến", "Dự định", "Việc dự định làm", "Đã nêu tại tọa đàm", "Intended",
                    "What was intended",
                    "What you said", "Entry", "内容", "発言", "予定していたこと",
                ]
            ),
            (
                .result,
                Property.label(of: ValueName.status).all + Phrase.PaperTable.howFar.all + [
                    "Kết quả", "Trả lời", "Tình hình thực hiện", "Result", "Answer", "Done?", "結果", "回答",
                    "実施状況",
                ]
            ),
            (
                .day,
                Property.label(of: ValueName.appliedOn).all + [
                    "Ngày", "Ngày thực hiện", "Thời gian thực hiện", "Date", "Day", "When", "日付", "実施時期",
                ]
            ),
            (
                .evidence,
                Property.label(of: ValueName.evidence).all + [
                    "Bằng chứng", "Kết quả cụ thể", "Proof", "裏付け", "成果",
                ]
            ),
            (
                .hindrance,
                Property.label(of: ValueName.hindrance).all + [
                    "Vướng mắc", "Khó khăn", "Khó khăn, vướng mắc", "Lý do", "Obstacle", "Obstacles",
                    "Difficulty", "Why not",
                    "障害", "課題", "未実施の理由",
                ]
            ),
            (
                .outcome,
                Property.label(of: ValueName.outcome).all + Phrase.PaperTable.resultAndWhy.all + [
                    "Ghi chú", "Ý kiến thêm", "Remarks", "Comment", "備考",
                ]
            ),
            (.due, Property.label(of: ValueName.due).all + ["Hạn mới", "New date", "新しい期限"]),
            (.ordinal, ["STT", "TT", "Số TT", "Số thứ tự", "No", "通し番号", "連番"]),
        ] + FollowUpAnswer.Result.allCases.map { (.box($0), names(of: $0)) }

    /// What a result is called in a table, the words of the boxes on the sheet among them.
    package static func names(of result: FollowUpAnswer.Result) -> [String] {
        let others =
            switch result {
            case .applied:
                ["đã thực hiện", "đã làm", "đã xong", "xong", "done", "applied", "実施済み", "実施した", "完了"]
            case .ongoing:
                [
                    "thực hiện một phần", "đang thực hiện", "đang làm", "đang triển khai", "partly done",
                    "doing", "ongoing",
                    "under way", "in progress", "一部実施", "実施中",
                ]
            case .stopped:
                ["đã dừng", "dừng", "không làm nữa", "stopped", "given up", "取りやめ", "中止", "中止した"]
            case .nothing:
                [
                    "chưa thực hiện", "chưa làm", "chưa", "vướng", "vướng mắc", "bị vướng", "not done",
                    "blocked", "not yet",
                    "nothing", "未実施", "未着手", "できていない",
                ]
            }
        return Phrase.FollowUp.result(result).all + [result.rawValue] + others
    }
}
