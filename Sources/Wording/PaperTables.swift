package import Seminar

/// The heads of tables and chapters on papers.
extension Phrase {
    package enum PaperTable {
        package static let place = Phrase(vi: "TT", en: "No.", ja: "No.")
        package static let number = Phrase(vi: "Số", en: "Number", ja: "記録番号")
        package static let speaker = Phrase(vi: "Người phát biểu", en: "Speaker", ja: "発言者")
        package static let said = Phrase(vi: "Ý kiến", en: "Entry", ja: "発言")
        package static let remarks = Phrase(vi: "Ghi chú", en: "Remarks", ja: "備考")
        package static let count = Phrase(vi: "Số ý kiến", en: "Entries", ja: "件数")
        package static let item = Phrase(vi: "Mục", en: "Item", ja: "議題")
        package static let planned = Phrase(vi: "Theo chương trình", en: "Planned", ja: "予定")
        package static let actual = Phrase(vi: "Thực tế", en: "Actual", ja: "実績")
        package static let why = Phrase(vi: "Vì sao", en: "Why", ja: "理由")
        package static let nextTime = Phrase(vi: "Lần sau", en: "Next time", ja: "次回")
        package static let minutes = Phrase(vi: "Số phút", en: "Minutes", ja: "分")
        package static let presenter = Phrase(vi: "Người trình bày", en: "Presenter", ja: "担当")
        package static let name = Phrase(vi: "Họ và tên", en: "Name", ja: "氏名")
        package static let office = Phrase(
            vi: "Chức vụ, đơn vị, địa phương", en: "Position, unit, locality", ja: "役職・所属・地方省・市")
        package static let total = Phrase(vi: "Cộng", en: "Total", ja: "合計")
        package static let none = Phrase(vi: "Chưa ghi", en: "Not stated", ja: "未入力")
        package static let nothing = Phrase(vi: "Chưa ghi nhận ý kiến nào.", en: "No entries.", ja: "発言の記録なし")
        package static let byFieldAndClass = Phrase(
            vi: "Số ý kiến theo loại, lĩnh vực và lớp", en: "Entries by kind, field and class",
            ja: "種類・分野・研修回別の件数")
        package static let fieldAndClass = Phrase(
            vi: "Số ý kiến theo lĩnh vực và lớp", en: "Entries by field and class", ja: "分野・研修回別の件数")
        package static let status = Phrase(
            vi: "Tình trạng áp dụng", en: "Status of the ideas to apply", ja: "活用の進捗")
        package static let difficulties = Phrase(
            vi: "Khó khăn, vướng mắc, xếp theo số ý kiến", en: "Difficulties, the most frequent first",
            ja: "課題（件数順）")
        package static let times = Phrase(
            vi: "Thời gian theo chương trình và thực tế (phút)", en: "Planned and actual time (minutes)",
            ja: "予定と実績の所要時間（分）")
        package static let afterAction = Phrase(
            vi: "Rút kinh nghiệm", en: "After-action review", ja: "振り返り")
        package static let trainees = Phrase(vi: "Danh sách học viên", en: "List of trainees", ja: "研修員名簿")
        package static func entries(_ count: Int) -> Phrase {
            Phrase(vi: "\(count) ý kiến", en: "\(count) entr\(count == 1 ? "y" : "ies")", ja: "発言\(count)件")
        }

        // MARK: The chapters of the report

        package static let days = Phrase(vi: "Thời gian", en: "Date", ja: "期日")
        package static let overview = Phrase(vi: "Khái quát", en: "Overview", ja: "概要")
        package static let results = Phrase(vi: "Kết quả", en: "Results", ja: "成果")
        package static let learned = Phrase(
            vi: "Kiến thức, kỹ năng tiếp thu được", en: "Knowledge and skills acquired", ja: "習得した知見・技能")
        package static let applied = Phrase(
            vi: "Kết quả đã vận dụng", en: "Results applied", ja: "活用実績")
        package static let ideas = Phrase(
            vi: "Ý tưởng áp dụng", en: "Ideas to apply", ja: "活用アイデア")
        package static let strengths = Phrase(vi: "Ưu điểm", en: "Strengths", ja: "良い点")
        package static let advice = Phrase(
            vi: "Góp ý của giảng viên", en: "Lecturers' comments", ja: "講師コメント")
        package static let obstacles = Phrase(
            vi: "Khó khăn, hạn chế, nguyên nhân", en: "Difficulties, limitations, causes", ja: "課題・改善点・原因")
        package static let limitations = Phrase(vi: "Hạn chế", en: "Limitations", ja: "改善点")
        package static let proposals = Phrase(
            vi: "Đề xuất, kiến nghị", en: "Proposals", ja: "提案・要望")
        package static let noTarget = Phrase(
            vi: "Chưa nêu nơi nhận", en: "No addressee stated", ja: "提案先の記載なし")
        package static let otherOpinions = Phrase(
            vi: "Ý kiến đánh giá khác", en: "Other evaluation opinions", ja: "その他の評価意見")
        package static let next = Phrase(vi: "Việc tiếp theo", en: "Next steps", ja: "今後の対応")
        package static let questions = Phrase(vi: "Câu hỏi", en: "Questions", ja: "質問")
        package static let parked = Phrase(vi: "Điều trao đổi sau", en: "To be discussed later", ja: "保留事項")
        package static let starred = Phrase(vi: "Ý kiến nổi bật", en: "Starred entries", ja: "注目の発言")
        package static func appendix(_ number: String) -> Phrase {
            Phrase(vi: "Phụ lục \(number)", en: "Appendix \(number)", ja: "付録\(number)")
        }
        package static func attached(_ number: String, _ date: String, _ issuer: String) -> Phrase {
            Phrase(
                vi: "(Kèm theo Báo cáo số \(number) \(date) của \(issuer))",
                en: "(Attached to report no. \(number) of \(date), \(issuer))",
                ja: "（\(issuer) \(date) 報告書第\(number)号に添付）")
        }
        package static let noReports = Phrase(vi: "Không có.", en: "None.", ja: "なし")

        // MARK: Sheets

        package static let confirm = Phrase(
            vi: "Đề nghị đồng chí đọc lại các ý kiến dưới đây, đánh dấu và ghi phần cần sửa.",
            en: "Please read what was recorded of your words, tick a box and write down any correction.",
            ja: "以下の記録をご確認のうえ、該当欄に印を付け、修正があればご記入ください。")
        package static let confirmBoxes = Phrase(
            vi: "☐ Đúng\n☐ Sửa lại:", en: "☐ Right\n☐ To be corrected:", ja: "☐ 正しい\n☐ 修正あり：")
        package static let confirmation = Phrase(vi: "Xác nhận", en: "Confirmation", ja: "確認")
        package static let followUp = Phrase(
            vi:
                "Dưới đây là nguyên văn những gì đồng chí đã nêu tại tọa đàm. Đề nghị cho biết đến nay đã thực hiện đến đâu.",
            en: "These are your own words at the seminar. Please say what has been done so far.",
            ja: "以下はセミナーでのご発言です。現在の進捗をご記入ください。")
        /// What a box of the sheet stands for.
        package static func box(of result: FollowUpAnswer.Result) -> Phrase {
            switch result {
            case .applied: Phrase(vi: "Đã thực hiện", en: "Done", ja: "実施済み")
            case .ongoing: Phrase(vi: "Thực hiện một phần", en: "Partly done", ja: "一部実施")
            case .nothing: Phrase(vi: "Chưa thực hiện", en: "Not done", ja: "未実施")
            case .stopped: Phrase(vi: "Đã dừng", en: "Stopped", ja: "取りやめ")
            }
        }

        package static func followUpBoxes(_ language: Language) -> String {
            [FollowUpAnswer.Result.applied, .ongoing, .nothing, .stopped].map { "☐ \(box(of: $0)(language))" }
                .joined(separator: "\n")
        }
        package static let howFar = Phrase(vi: "Đến nay", en: "By now", ja: "現在の状況")
        package static let resultAndWhy = Phrase(
            vi: "Kết quả; nếu chưa, vì sao", en: "Result; if not, why", ja: "結果・未実施の理由")
        package static let signsHere = Phrase(vi: "HỌC VIÊN", en: "TRAINEE", ja: "研修員")

        // MARK: Attendance

        package static func mark(_ mark: Attendance.Mark?) -> Phrase {
            switch mark {
            case .present: Phrase(vi: "có mặt", en: "present", ja: "出席")
            case .late: Phrase(vi: "muộn", en: "late", ja: "遅刻")
            case .absent: Phrase(vi: "vắng", en: "absent", ja: "欠席")
            case nil: Phrase(verbatim: "")
            }
        }

        /// The people of a role, as a head over them.
        package static func people(_ role: Person.Role) -> Phrase {
            switch role {
            case .trainee: Phrase(vi: "Học viên", en: "Trainees", ja: "研修員")
            case .lecturer: Phrase(vi: "Giảng viên", en: "Lecturers", ja: "講師")
            case .host: Phrase(vi: "Đại diện đơn vị tổ chức", en: "Hosts", ja: "主催者")
            case .noteTaker: Phrase(vi: "Thư ký", en: "Note-takers", ja: "記録係")
            case .chair: Phrase(vi: "Chủ trì", en: "Chair", ja: "議長")
            case .facilitator: Phrase(vi: "Người điều hành", en: "Facilitators", ja: "司会")
            case .interpreter: Phrase(vi: "Phiên dịch", en: "Interpreters", ja: "通訳")
            case .guest: Phrase(vi: "Khách mời", en: "Guests", ja: "来賓")
            case .organisation: Phrase(vi: "Cơ quan, đơn vị", en: "Organisations", ja: "機関")
            }
        }

        /// What a paper lacks, for the list of what is missing.
        package enum Missing {
            package static let superior = Phrase(
                vi: "tên cơ quan chủ quản", en: "superior body", ja: "上位機関")
            package static let issuer = Phrase(vi: "tên cơ quan ban hành", en: "issuing body", ja: "発行機関")
            package static let code = Phrase(
                vi: "chữ viết tắt trong số, ký hiệu", en: "code of the number", ja: "文書番号の略号")
            package static let place = Phrase(vi: "địa danh", en: "place of issue", ja: "発行地")
            package static let begins = Phrase(vi: "giờ bắt đầu", en: "time of the beginning", ja: "開始時刻")
            package static let ends = Phrase(vi: "giờ kết thúc", en: "time of the end", ja: "終了時刻")
            package static let venue = Phrase(vi: "địa điểm", en: "venue", ja: "会場")
            package static let people = Phrase(vi: "thành phần tham dự", en: "who attended", ja: "参加者")
            package static let office = Phrase(
                vi: "chức vụ, đơn vị, địa phương", en: "position, unit, locality", ja: "役職・所属・地方省・市")
            package static func attendance(_ session: String) -> Phrase {
                Phrase(vi: "điểm danh: \(session)", en: "attendance: \(session)", ja: "出欠：\(session)")
            }
            package static let chair = Phrase(vi: "người chủ trì", en: "chair", ja: "議長")
            package static let secretary = Phrase(vi: "thư ký", en: "secretary", ja: "記録係")
            package static func speakers(of count: Int) -> Phrase {
                Phrase(
                    vi: "người phát biểu của \(count) ý kiến",
                    en: "speaker of \(count) entr\(count == 1 ? "y" : "ies")", ja: "発言\(count)件の発言者")
            }
            package static let signer = Phrase(vi: "người ký", en: "signer", ja: "署名者")
            package static let recipients = Phrase(vi: "nơi nhận", en: "recipients", ja: "送付先")
        }
    }
}
