extension Phrase {
    /// What was taken back or brought back, after "Đã hoàn tác:".
    package enum Undone {
        package static let change = Phrase(vi: "thay đổi vừa rồi", en: "the last change", ja: "直前の変更")
        package static let groupWork = Phrase(vi: "thảo luận nhóm", en: "group work", ja: "グループ討議")
        package static let message = Phrase(
            vi: "dòng chữ trên màn chiếu", en: "the message on the projector", ja: "投影画面のメッセージ")
        package static let recorder = Phrase(
            vi: "đánh dấu máy ghi âm", en: "the recorder's mark", ja: "録音の記録")
        package static let speakerLimit = Phrase(
            vi: "giới hạn phát biểu", en: "the speaking limit", ja: "発言時間の上限")
        package static let lead = Phrase(vi: "nhận điều hành", en: "taking the lead", ja: "このPCでの進行")

        package static func recording(_ what: String) -> Phrase {
            Phrase(vi: "ghi \(what)", en: "recording \(what)", ja: "\(what) の記録")
        }
        package static func editing(_ what: String) -> Phrase {
            Phrase(vi: "sửa \(what)", en: "editing \(what)", ja: "\(what) の編集")
        }
        package static func answering(_ what: String) -> Phrase {
            Phrase(vi: "trả lời \(what)", en: "the answer on \(what)", ja: "\(what) の回答")
        }
        package static func joining(_ what: String, into other: String) -> Phrase {
            Phrase(
                vi: "gộp \(what) vào \(other)", en: "merging \(what) into \(other)",
                ja: "\(what) の \(other) への統合")
        }
        package static func removing(_ what: String) -> Phrase {
            Phrase(vi: "xóa \(what)", en: "removing \(what)", ja: "\(what) の削除")
        }
        package static func restoring(_ what: String) -> Phrase {
            Phrase(vi: "khôi phục \(what)", en: "restoring \(what)", ja: "\(what) の復元")
        }
        package static func parking(_ what: String) -> Phrase {
            Phrase(vi: "gác lại \(what)", en: "parking \(what)", ja: "\(what) の保留")
        }
        package static func star(_ what: String) -> Phrase {
            Phrase(vi: "dấu nổi bật của \(what)", en: "the star of \(what)", ja: "\(what) の注目")
        }
        package static func ideas(_ count: Int) -> Phrase {
            Phrase(
                vi: "sửa \(count) ý kiến", en: "editing \(count) entr\(count == 1 ? "y" : "ies")",
                ja: "\(count)件の編集")
        }
        package static func starting(_ title: String) -> Phrase {
            Phrase(vi: "bắt đầu \(title)", en: "starting \(title)", ja: "\(title) の開始")
        }
        package static func ending(_ title: String) -> Phrase {
            Phrase(vi: "kết thúc \(title)", en: "ending \(title)", ja: "\(title) の終了")
        }
        package static func pausing(_ title: String) -> Phrase {
            Phrase(vi: "tạm dừng \(title)", en: "pausing \(title)", ja: "\(title) の一時停止")
        }
        package static func resuming(_ title: String) -> Phrase {
            Phrase(vi: "tiếp tục \(title)", en: "resuming \(title)", ja: "\(title) の再開")
        }
        package static func skipping(_ title: String) -> Phrase {
            Phrase(vi: "bỏ qua \(title)", en: "skipping \(title)", ja: "\(title) のスキップ")
        }
        package static func deferring(_ title: String) -> Phrase {
            Phrase(vi: "tạm hoãn \(title)", en: "deferring \(title)", ja: "\(title) の後回し")
        }
        package static let papers = Phrase(
            vi: "thông tin trên giấy tờ", en: "details on papers", ja: "書類の記載事項")
        package static func minutes(of title: String) -> Phrase {
            Phrase(vi: "số phút của \(title)", en: "the minutes of \(title)", ja: "\(title) の時間")
        }
        package static func fixedStart(of title: String) -> Phrase {
            Phrase(vi: "giờ cố định của \(title)", en: "the fixed start of \(title)", ja: "\(title) の固定開始時刻")
        }
        package static func moving(_ what: String) -> Phrase {
            Phrase(vi: "đổi chỗ \(what)", en: "moving \(what)", ja: "\(what) の移動")
        }
        package static func renaming(_ title: String) -> Phrase {
            Phrase(vi: "đổi tên \(title)", en: "renaming \(title)", ja: "\(title) の名称変更")
        }
        package static func adding(_ what: String) -> Phrase {
            Phrase(vi: "thêm \(what)", en: "adding \(what)", ja: "\(what) の追加")
        }
        package static func attendance(of count: Int) -> Phrase {
            Phrase(
                vi: "điểm danh \(count) người",
                en: "the attendance of \(count) \(count == 1 ? "person" : "people")", ja: "\(count)名の出欠")
        }
        package static func roster(of count: Int) -> Phrase {
            Phrase(
                vi: "nhập danh sách \(count) người",
                en: "the roster of \(count) \(count == 1 ? "person" : "people")", ja: "\(count)名の名簿")
        }
        package static func attendance(of name: String) -> Phrase {
            Phrase(vi: "điểm danh \(name)", en: "the attendance of \(name)", ja: "\(name) の出欠")
        }
        package static func requests(_ count: Int) -> Phrase {
            Phrase(
                vi: "đăng ký \(count) lượt phát biểu",
                en: "\(count) request\(count == 1 ? "" : "s") to speak",
                ja: "発言希望\(count)件の登録")
        }
        package static func asking(_ name: String) -> Phrase {
            Phrase(vi: "đăng ký phát biểu của \(name)", en: "the request of \(name)", ja: "\(name) の発言希望")
        }
        package static func calling(_ name: String) -> Phrase {
            Phrase(vi: "mời \(name)", en: "calling \(name)", ja: "\(name) の指名")
        }
        package static func endingTurn(of name: String) -> Phrase {
            Phrase(vi: "kết thúc lượt của \(name)", en: "ending the turn of \(name)", ja: "\(name) の発言終了")
        }
        package static func withdrawing(_ name: String) -> Phrase {
            Phrase(vi: "rút đăng ký của \(name)", en: "withdrawing \(name)", ja: "\(name) の発言希望の取り消し")
        }
    }
}
