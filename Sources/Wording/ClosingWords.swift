extension Phrase {
    /// What is read out at the closing.
    package enum Closing {
        package static let title = Phrase(
            vi: "Bế mạc: nội dung đọc tổng kết", en: "Closing: to read out", ja: "閉会：読み上げ")
        package static let starred = Phrase(vi: "★ Ý kiến nổi bật", en: "★ Starred ideas", ja: "★ 注目の発言")
        package static let noStarred = Phrase(
            vi: "Chưa có ý kiến nổi bật", en: "No idea is starred", ja: "星印の発言はありません")
        package static let questions = Phrase(
            vi: "? Câu hỏi chưa trả lời", en: "? Open questions", ja: "? 未回答の質問")
        package static let noQuestions = Phrase(
            vi: "Không còn câu hỏi chưa trả lời", en: "No question is open", ja: "未回答の質問はありません")
        package static let decisions = Phrase(
            vi: "✓ Kết luận, việc cần làm", en: "✓ Conclusions and tasks", ja: "✓ 結論・今後の対応")
        package static let noDecisions = Phrase(
            vi: "Chưa ghi kết luận nào", en: "No conclusion is recorded", ja: "結論の記録はありません")
        package static let parked = Phrase(vi: "‖ Điều gác lại", en: "‖ Still parked", ja: "‖ 保留中")
        package static let noParked = Phrase(
            vi: "Không còn điều gác lại", en: "Nothing is parked", ja: "保留事項はありません")
        package static let silent = Phrase(
            vi: "Học viên chưa phát biểu", en: "Trainees who have not spoken", ja: "未発言の研修員")
        package static let noSilent = Phrase(
            vi: "Tất cả học viên đã phát biểu", en: "Every trainee has spoken", ja: "全員が発言しました")
        package static func advice(rows: String, pages: String, back: String) -> Phrase {
            Phrase(
                vi: "\(rows) \(pages) cuộn   \(back) đóng", en: "\(rows) \(pages) scroll   \(back) closes",
                ja: "\(rows) \(pages) スクロール   \(back) 閉じる")
        }
    }

    /// Points put aside for later.
    package enum Parking {
        package static let title = Phrase(
            vi: "Điều gác lại", en: "The parking lot", ja: "保留事項")
        package static let parked = Phrase(
            vi: "Đã gác lại", en: "Parked for later", ja: "保留にしました")
        package static let nothing = Phrase(
            vi: "Chưa có gì để gác lại: hãy nhập một câu", en: "Nothing to park: type a sentence first",
            ja: "保留にするものがありません。先に入力してください")

        package static func turned(_ number: String) -> Phrase {
            Phrase(
                vi: "Đã gác lại \(number)", en: "\(number) is parked for later",
                ja: "\(number) を保留にしました")
        }

        package static func takenUp(_ number: String, _ item: String) -> Phrase {
            Phrase(
                vi: "Đã đưa \(number) vào mục \(item)", en: "\(number) is taken up at: \(item)",
                ja: "\(number) を取り上げる：\(item)")
        }

        package static func keys(_ item: String, take: String, back: String) -> Phrase {
            Phrase(
                vi: "\(take) đưa vào mục \(item)   \(back) đóng",
                en: "\(take) takes it up at: \(item)   \(back) closes",
                ja: "\(take) 取り上げる：\(item)   \(back) 閉じる")
        }
    }

    /// The day drawn on an axis of time.
    package enum Timeline {
        package static let title = Phrase(vi: "Trục thời gian", en: "Timeline", ja: "時間軸")
        package static func legend(sessions: String, back: String) -> Phrase {
            Phrase(
                vi: "░ theo chương trình  █ thực tế  ▒ dự kiến   \(sessions) phiên  \(back) đóng",
                en: "░ planned  █ actual  ▒ predicted   \(sessions) session  \(back) closes",
                ja: "░ 計画  █ 実績  ▒ 見込み   \(sessions) 日程  \(back) 閉じる")
        }
    }
}
