package import Seminar

/// Asking months later what came of what somebody meant to do.
extension Phrase {
    package enum FollowUp {
        /// What is answered, in the words of the keys.
        package static func result(_ result: FollowUpAnswer.Result) -> Phrase {
            result.status.map { Phrase.label(of: $0.rawValue, in: .status) }
                ?? Phrase(vi: "chưa làm gì", en: "nothing done yet", ja: "未着手")
        }

        package static func answerTitle(_ number: String, _ result: Phrase) -> Phrase {
            Phrase(
                vi: "Theo dõi \(number): \(result.vi)", en: "Follow-up of \(number): \(result.en)",
                ja: "\(number) のフォローアップ：\(result.ja)")
        }

        package static func answerKeys(save: String, next: String, back: String) -> Phrase {
            Phrase(
                vi: "\(save) lưu, sang ý kiến sau   \(next) ô sau   \(back) trở lại",
                en: "\(save) Save, go on   \(next) Next   \(back) Back",
                ja: "\(save) 保存して次へ   \(next) 次の欄   \(back) 戻る")
        }

        /// Of the row with the digits.
        package static let hindranceAdvice = Phrase(
            vi: "số để chọn; nhập chữ để ghi lời người trả lời",
            en: "digits select; type letters to note their own words", ja: "数字で選択、文字はその後の状況に入力")
        package static let dayAdvice = Phrase(
            vi: "16-9, “tháng 9” hoặc 16-9-2024; để trống nếu chưa rõ",
            en: "16 Sep, “September” or 16-9-2024; empty if not known", ja: "9/16、9月、2024-09-16（不明なら空欄）")
        package static let dueAdvice = Phrase(
            vi: "hạn mới: 16-9, “quý 4” hoặc +30 (ngày); để trống nếu chưa có",
            en: "new date: 16 Sep, “q4” or +30 (days); empty if none", ja: "新しい期限：9/16、第4四半期、+30（日）。なければ空欄。")

        package static func answered(_ number: String, _ result: Phrase) -> Phrase {
            Phrase(
                vi: "Đã ghi trả lời \(number): \(result.vi)", en: "\(number) answered: \(result.en)",
                ja: "\(number) の回答を記録しました：\(result.ja)")
        }

        /// Another laptop took another answer at the same time.
        package static func met(_ number: String) -> Phrase {
            Phrase(
                vi: "\(number): máy khác vừa ghi khác đi; đã đánh dấu ≠",
                en: "\(number): another laptop recorded something else; marked ≠",
                ja: "\(number)：ほかのPCでも別の内容が記録されたため、≠ を付けました")
        }

        package static func changedMeanwhile(by writer: String) -> Phrase {
            Phrase(
                vi: "\(writer) vừa sửa ý kiến này; khác nhau thì cả hai được giữ, đánh dấu ≠",
                en: "\(writer) has just changed this entry; where you differ, both are kept and marked ≠",
                ja: "\(writer) がこの発言を変更しました。異なる内容は両方残し、≠ を付けます。")
        }

        package static func asked(_ count: Int) -> Phrase {
            Phrase(
                vi: "Đã ghi là đã hỏi: \(count) ý kiến",
                en: "\(count) entr\(count == 1 ? "y" : "ies") marked as asked",
                ja: "\(count)件を照会済みにしました")
        }

        /// The follow-up as a whole: how many were asked, and how many answered.
        package static let title = Phrase(
            vi: "» Theo dõi sau tọa đàm", en: "» Follow-up", ja: "» フォローアップ")

        package static func response(asked: Int, answered: Int, open: Int) -> Phrase {
            let share = asked == 0 ? "" : " (\((answered * 200 + asked) / (asked * 2)) %)"
            return Phrase(
                vi: "đã hỏi \(asked), đã trả lời \(answered)\(share), chưa hỏi \(open)",
                en: "asked \(asked), answered \(answered)\(share), not asked \(open)",
                ja: "照会 \(asked)件、回答 \(answered)件\(share)、未照会 \(open)件")
        }

        package static let overdue = Phrase(vi: "quá hạn", en: "overdue", ja: "期限超過")
        package static let results = Phrase(vi: "kết quả", en: "results", ja: "結果")
    }
}

extension FollowUp {
    package var label: Phrase {
        switch self {
        case .open: Phrase(vi: "chưa hỏi", en: "not asked", ja: "未照会")
        case .asked: Phrase(vi: "đã hỏi, chưa trả lời", en: "asked, no answer", ja: "照会済み・未回答")
        case .answered: Phrase(vi: "đã trả lời", en: "answered", ja: "回答あり")
        }
    }
}

extension Phrase.Command {
    package static let followUp = Phrase(
        vi: "Theo dõi: những việc cần hỏi kết quả", en: "Follow-up: what is still to be asked",
        ja: "フォローアップ：結果を聞く発言")
    package static let answerApplied = Phrase(
        vi: "Theo dõi: đã áp dụng (hỏi ngày, minh chứng)", en: "Follow-up: applied (date, evidence)",
        ja: "フォローアップ：実施済み（実施日・裏付け資料）")
    package static let answerAppliedShort = Phrase(vi: "Đã áp dụng", en: "Applied", ja: "実施済み")
    package static let answerOngoing = Phrase(
        vi: "Theo dõi: đang triển khai (hỏi vướng mắc)", en: "Follow-up: under way (what hinders)",
        ja: "フォローアップ：実施中（障害）")
    package static let answerOngoingShort = Phrase(vi: "Đang làm", en: "Under way", ja: "実施中")
    package static let answerStopped = Phrase(
        vi: "Theo dõi: đã dừng (hỏi vướng mắc)", en: "Follow-up: stopped (what hindered)",
        ja: "フォローアップ：中止（障害）")
    package static let answerStoppedShort = Phrase(vi: "Đã dừng", en: "Stopped", ja: "中止")
    package static let answerNothing = Phrase(
        vi: "Theo dõi: chưa làm gì (hỏi vướng mắc)", en: "Follow-up: nothing done yet (what hinders)",
        ja: "フォローアップ：未着手（障害）")
    package static let answerNothingShort = Phrase(vi: "Chưa làm", en: "Nothing yet", ja: "未着手")
    package static let markAsked = Phrase(
        vi: "Theo dõi: đã hỏi, chờ trả lời (các ý kiến đã đánh dấu hoặc đang chọn)",
        en: "Follow-up: asked, awaiting an answer (marked or selected entries)",
        ja: "フォローアップ：照会済みにする（印を付けた、または選択中の発言）")
    package static let markAskedShort = Phrase(vi: "Đã hỏi", en: "Asked", ja: "照会済み")
    package static let keepView = Phrase(
        vi: "Lưu cách xem danh sách này dưới một tên", en: "Save this view under a name",
        ja: "この一覧に名前を付けて保存")
    package static let dropView = Phrase(
        vi: "Xóa cách xem đang chọn (chỉ cách xem tự đặt)", en: "Remove the selected view (own ones only)",
        ja: "選択中の一覧を削除（自分で付けたもののみ）")
    package static let orderList = Phrase(
        vi: "Đổi thứ tự xếp danh sách ý kiến", en: "Change the order of the list of entries",
        ja: "発言一覧の並び順を切替")
    package static let extraColumn = Phrase(
        vi: "Đổi cột thêm của danh sách ý kiến", en: "Change the extra column of the list of entries",
        ja: "発言一覧の追加列を切替")
}

extension Phrase.CommandWords {
    package static let followUp = Phrase(
        vi: "sau tọa đàm, kết quả, nhắc, quá hạn, cam kết", en: "afterwards, overdue, commitments, due",
        ja: "その後, 期限, 追跡")
    package static let answerApplied = Phrase(
        vi: "kết quả, thực hiện, minh chứng", en: "done, implemented, result", ja: "完了, 実施")
    package static let answerOngoing = Phrase(
        vi: "đang làm, đang thực hiện", en: "in progress, ongoing", ja: "進行中")
    package static let answerStopped = Phrase(
        vi: "bỏ dở, không làm nữa", en: "given up, abandoned", ja: "断念")
    package static let answerNothing = Phrase(
        vi: "chưa bắt đầu, chưa thực hiện", en: "not started, still planned", ja: "未実施")
    package static let markAsked = Phrase(
        vi: "gửi phiếu, phiếu theo dõi, liên hệ", en: "sheet sent, contacted", ja: "送付, 連絡")
    package static let keepView = Phrase(
        vi: "cách xem, xem nhanh, bộ lọc", en: "save view, filter", ja: "保存, 絞り込み")
    package static let orderList = Phrase(
        vi: "sắp xếp, thứ tự, theo hạn", en: "sort, by due date", ja: "並べ替え, ソート")
    package static let extraColumn = Phrase(
        vi: "cột, minh chứng, hạn", en: "columns, evidence, due", ja: "列, 表示項目")
}

extension IdeaOrder {
    package var label: Phrase {
        switch self {
        case .recorded: Phrase(vi: "theo lúc ghi", en: "as recorded", ja: "記録順")
        case .due: Phrase(vi: "theo hạn", en: "by due date", ja: "期限順")
        case .speaker: Phrase(vi: "theo người phát biểu", en: "by speaker", ja: "発言者順")
        case .field: Phrase(vi: "theo lĩnh vực", en: "by field", ja: "分野順")
        case .status: Phrase(vi: "theo tình trạng", en: "by status", ja: "状況順")
        case .appliedOn: Phrase(vi: "theo ngày áp dụng", en: "by date applied", ja: "実施日順")
        }
    }
}

extension IdeaExtra {
    /// The name as the head of the column.
    package var label: Phrase {
        switch self {
        case .none: Phrase(vi: "không có", en: "none", ja: "なし")
        case .due: Phrase(vi: "Hạn", en: "Due", ja: "期限")
        case .status: Phrase(vi: "Tình trạng", en: "Status", ja: "状況")
        case .evidence: Phrase(vi: "Minh chứng", en: "Evidence", ja: "裏付け資料")
        case .hindrance: Phrase(vi: "Vướng mắc", en: "Hindrance", ja: "障害")
        case .conflicts: Phrase(vi: "Ghi khác nhau", en: "Conflict in", ja: "不一致の欄")
        case .repeats: Phrase(vi: "Nhắc lại", en: "Repeats", ja: "重複")
        case .locality: Phrase(vi: "Địa phương", en: "Locality", ja: "地方省・市")
        }
    }
}

extension Phrase.Ideas {
    package static func ordered(_ order: Phrase) -> Phrase {
        Phrase(vi: "Xếp \(order.vi)", en: "Ordered \(order.en)", ja: "並び順：\(order.ja)")
    }
    package static func extra(_ column: Phrase) -> Phrase {
        Phrase(vi: "Cột thêm: \(column.vi)", en: "Extra column: \(column.en)", ja: "追加列：\(column.ja)")
    }
    package static func viewKept(_ name: String) -> Phrase {
        Phrase(
            vi: "Đã lưu cách xem “\(name)” (trong hộp lọc)", en: "View “\(name)” saved (in the filter)",
            ja: "一覧「\(name)」を保存しました（絞り込みの画面）")
    }
    package static func viewDropped(_ name: String) -> Phrase {
        Phrase(
            vi: "Đã xóa cách xem “\(name)”", en: "View “\(name)” removed", ja: "一覧「\(name)」を削除しました")
    }
}

extension Phrase.Filter {
    /// Of a view that somebody has named.
    package static func ownAdvice(take: String, drop: String, back: String) -> Phrase {
        Phrase(
            vi: "\(take) áp dụng   \(drop) xóa cách xem này   nhập để tìm   \(back) đóng",
            en: "\(take) Apply   \(drop) Remove this view   type to find   \(back) Close",
            ja: "\(take) 決定   \(drop) この一覧を削除   文字で検索   \(back) 閉じる")
    }
    /// The views that somebody has named.
    package static let ownViews = Phrase(vi: "Tự đặt", en: "My views", ja: "自分の一覧")
    package static func recorded(_ term: String) -> Phrase {
        Phrase(vi: "\(term): có ghi", en: "\(term): stated", ja: "\(term)：入力あり")
    }
}

extension Phrase.Prompt {
    package static let viewName = Phrase(
        vi: "Tên của cách xem này", en: "Name of this view", ja: "この一覧の名前")
    package static func viewExists(_ name: String, accept: String) -> Phrase {
        Phrase(
            vi: "Đã có “\(name)”: \(accept) lần nữa để thay",
            en: "“\(name)” exists: \(accept) again to replace it",
            ja: "「\(name)」は既にあります。もう一度 \(accept) で置き換えます。")
    }
}

extension Phrase.Shell {
    package static let follow = Phrase(
        vi: "Ghi kết quả về sau của ý kiến, theo số.", en: "Record what came of entries, by number.",
        ja: "発言のその後の状況を番号で記録します。")
    package static let numbers = Phrase(
        vi: "Số của ý kiến, ví dụ TK1-412.", en: "Numbers of entries, such as TK1-412.",
        ja: "発言番号（例 TK1-412）。")
    package static let numberValue = Phrase(vi: "SỐ", en: "NUMBER", ja: "番号")
    package static func result(_ results: [(code: String, name: Phrase)]) -> Phrase {
        choices(results, Phrase(vi: "Kết quả", en: "What came of it", ja: "その後の状況"))
    }
    package static func view(_ views: [(code: String, name: Phrase)]) -> Phrase {
        choices(views, Phrase(vi: "Danh sách có sẵn", en: "A ready list", ja: "用意された一覧"))
    }
    package static func order(_ orders: [(code: String, name: Phrase)]) -> Phrase {
        choices(orders, Phrase(vi: "Thứ tự", en: "Order", ja: "並び順"))
    }
    private static func choices(_ list: [(code: String, name: Phrase)], _ title: Phrase) -> Phrase {
        func all(_ language: Language) -> String {
            list.map { $0.code + language.remark($0.name(language)) }.joined(separator: language.comma)
        }
        return Phrase(
            vi: "\(title.vi): \(all(.vietnamese)).", en: "\(title.en): \(all(.english)).",
            ja: "\(title.ja)：\(all(.japanese))。")
    }
    package static let whenApplied = Phrase(
        vi: "Ngày đã áp dụng.", en: "The day it was applied.", ja: "実施した日。")
    package static let evidence = Phrase(vi: "Minh chứng.", en: "The evidence.", ja: "裏付け資料。")
    package static let outcome = Phrase(
        vi: "Kết quả, theo lời người trả lời.", en: "What came of it, in their own words.",
        ja: "本人の言葉によるその後の状況。")
    package static let newDue = Phrase(
        vi: "Hạn hoàn thành mới.", en: "The day by which it is to be done now.", ja: "新しい期限。")
    package static let asked = Phrase(
        vi: "Đã hỏi hôm nay, chờ trả lời.", en: "They were asked today.", ja: "本日照会済み。")
    package static let nothingToFollow = Phrase(
        vi: "Chưa nêu --result hoặc --asked; chưa ghi gì.",
        en: "Neither --result nor --asked; nothing was recorded.",
        ja: "--result も --asked も指定されていません。何も記録していません。")
    package static let resultNeeded = Phrase(
        vi: "Cần nêu --result cùng các giá trị ấy; chưa ghi gì.",
        en: "These values need --result; nothing was recorded.", ja: "これらの値には --result が必要です。何も記録していません。")
    package static func noNumber(_ number: String) -> Phrase {
        Phrase(
            vi: "Không có ý kiến số “\(number)”; chưa ghi gì.",
            en: "No entry is numbered “\(number)”; nothing was recorded.",
            ja: "番号「\(number)」の発言はありません。何も記録していません。")
    }
    package static let numbersAreListed = Phrase(
        vi: "Xem số bằng toadam list.", en: "toadam list shows the numbers.", ja: "番号は toadam list で確認できます。")
    package static func noPastDay(_ text: String) -> Phrase {
        Phrase(
            vi: "“\(text)” không phải là ngày đã qua.", en: "“\(text)” is not a past date.",
            ja: "「\(text)」は過去の日付ではありません。")
    }
    package static func pastDue(_ day: String) -> Phrase {
        Phrase(
            vi: "Hạn \(day) đã qua; vẫn ghi.", en: "The due date \(day) is past; recorded all the same.",
            ja: "期限 \(day) は過ぎていますが、そのまま記録しました。")
    }
    package static let appliedBefore = Phrase(
        vi: "Áp dụng trước ngày này.", en: "Applied before this day.", ja: "実施日がこの日より前。")
    package static let appliedAfter = Phrase(
        vi: "Áp dụng sau ngày này.", en: "Applied after this day.", ja: "実施日がこの日より後。")
    package static let appliedOn = Phrase(
        vi: "Có ngày áp dụng, hoặc chưa ghi.", en: "With or without a date applied.", ja: "実施日の有無。")
}
