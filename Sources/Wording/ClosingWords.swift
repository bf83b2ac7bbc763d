extension Phrase {
    /// What is read out at the closing.
    package enum Closing {
        package static let title = Phrase(
            vi: "Bế mạc: nội dung đọc tổng kết", en: "Closing: to read out", ja: "閉会：読み上げ事項")
        package static let starred = Phrase(vi: "★ Ý kiến nổi bật", en: "★ Starred entries", ja: "★ 注目の発言")
        package static let noStarred = Phrase(
            vi: "Chưa có ý kiến nổi bật", en: "Nothing is starred", ja: "注目の発言はありません")
        package static let questions = Phrase(
            vi: "? Câu hỏi chưa trả lời", en: "? Open questions", ja: "? 未回答の質問")
        package static let noQuestions = Phrase(
            vi: "Không còn câu hỏi chưa trả lời", en: "No open questions", ja: "未回答の質問はありません")
        package static let decisions = Phrase(
            vi: "✓ Kết luận, việc cần làm", en: "✓ Conclusions and tasks", ja: "✓ 議長総括・今後の対応")
        package static let noDecisions = Phrase(
            vi: "Chưa ghi kết luận nào", en: "No conclusions recorded yet", ja: "議長総括はまだ記録されていません")
        package static let overdue = Phrase(vi: "QUÁ HẠN", en: "OVERDUE", ja: "期限超過")
        package static let parked = Phrase(vi: "‖ Điều gác lại", en: "‖ Still parked", ja: "‖ 保留中")
        package static let noParked = Phrase(
            vi: "Không còn điều gác lại", en: "Nothing is parked", ja: "保留事項はありません")
        package static let silent = Phrase(
            vi: "Học viên chưa phát biểu", en: "Trainees who have not spoken", ja: "未発言の研修員")
        package static let noSilent = Phrase(
            vi: "Tất cả học viên đã phát biểu", en: "Every trainee has spoken", ja: "研修員は全員発言しました")
        /// How the minutes are made.
        package static func papers(_ key: String) -> Phrase {
            Phrase(
                vi: "\(key): xem và ghi biên bản, báo cáo, phiếu của học viên (Word, PDF, HTML)",
                en: "\(key): see and write the minutes, the report, the trainees' sheets (Word, PDF, HTML)",
                ja: "\(key)：議事録・報告書・研修員票の確認と作成（Word、PDF、HTML）")
        }
        package static let papersTitle = Phrase(
            vi: "Biên bản, bảng", en: "Minutes and tables", ja: "議事録・一覧表")
        package static func advice(rows: String, pages: String, papers: String, back: String) -> Phrase {
            Phrase(
                vi: "\(rows) \(pages) cuộn   \(papers) biên bản   \(back) đóng",
                en: "\(rows) \(pages) Scroll   \(papers) Minutes   \(back) Close",
                ja: "\(rows) \(pages) スクロール   \(papers) 議事録   \(back) 閉じる")
        }
    }

    /// Points put aside for later.
    package enum Parking {
        package static let title = Phrase(
            vi: "Điều gác lại", en: "Parking lot", ja: "保留事項")
        package static let parked = Phrase(
            vi: "Đã gác lại", en: "Parked for later", ja: "保留にしました")
        package static let nothing = Phrase(
            vi: "Chưa có gì để gác lại: hãy nhập một câu", en: "Nothing to park: type a sentence first",
            ja: "保留にするものがありません。先に入力してください。")

        package static func turned(_ number: String) -> Phrase {
            Phrase(
                vi: "Đã gác lại \(number)", en: "\(number) parked for later",
                ja: "\(number) を保留にしました")
        }

        package static func takenUp(_ number: String, _ item: String) -> Phrase {
            Phrase(
                vi: "Đã đưa \(number) vào mục \(item)", en: "\(number) moved to \(item)",
                ja: "\(number) を「\(item)」で取り上げます")
        }

        package static func keys(_ item: String, take: String, back: String) -> Phrase {
            Phrase(
                vi: "\(take) đưa vào mục \(item)   \(back) đóng",
                en: "\(take) Move to \(item)   \(back) Close",
                ja: "\(take) 「\(item)」で取り上げる   \(back) 閉じる")
        }
    }

    /// The day drawn on an axis of time.
    package enum Timeline {
        package static let title = Phrase(vi: "Trục thời gian", en: "Timeline", ja: "進行表")
        package static func legend(sessions: String, back: String) -> Phrase {
            Phrase(
                vi: "░ theo chương trình  █ thực tế  ▒ dự kiến   \(sessions) phiên  \(back) đóng",
                en: "░ planned  █ actual  ▒ expected (~)   \(sessions) Session  \(back) Close",
                ja: "░ 予定  █ 実績  ▒ 見込み   \(sessions) セッション切替  \(back) 閉じる")
        }
    }
}
