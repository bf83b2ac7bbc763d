package import Seminar

extension Phrase {
    /// The form of what papers say and the course of the seminar does not.
    package enum PaperFacts {
        package static let title = Phrase(
            vi: "Thông tin trên giấy tờ", en: "Details on papers", ja: "書類の記載事項")
        package static let kept = Phrase(
            vi: "Đã ghi thông tin trên giấy tờ", en: "Details on papers recorded", ja: "書類の記載事項を記録しました")

        package static let party = Phrase(
            vi: "của Đảng, theo ngày văn bản", en: "the Party's, by date", ja: "党（日付による）")
        package static let noForm = Phrase(vi: "mặc định", en: "default", ja: "既定")
        package static let badDay = Phrase(
            vi: "Ngày chưa đúng (ví dụ 17/9/2024)", en: "Not a date (such as 17/9/2024)",
            ja: "日付が正しくありません（例：2024-09-17）")
    }
}

extension PaperFacts.Name {
    package var label: Phrase {
        switch self {
        case .form: Phrase(vi: "Thể thức", en: "Form", ja: "書式")
        case .superior: Phrase(vi: "Cơ quan cấp trên", en: "Superior body", ja: "上位機関")
        case .issuer: Phrase(vi: "Cơ quan ban hành", en: "Issuing body", ja: "発行機関")
        case .code: Phrase(vi: "Ký hiệu (sau số)", en: "Code (in the number)", ja: "文書記号")
        case .place: Phrase(vi: "Nơi ban hành", en: "Place", ja: "発行地")
        case .date: Phrase(vi: "Ngày ban hành", en: "Date", ja: "発行日")
        case .chair: Phrase(vi: "Chủ trì", en: "Chair", ja: "議長")
        case .secretary: Phrase(vi: "Thư ký", en: "Minutes taken by", ja: "記録係")
        case .signers: Phrase(vi: "Người ký", en: "Signed by", ja: "署名者")
        case .addressees: Phrase(vi: "Kính gửi", en: "Addressed to", ja: "宛先")
        case .recipients: Phrase(vi: "Nơi nhận", en: "Copies to", ja: "送付先")
        case .closing: Phrase(vi: "Lời bế mạc", en: "Closing statement", ja: "閉会の言葉")
        }
    }

    /// What its row takes, said while that has the focus; nil where it is plain.
    package var advice: Phrase? {
        switch self {
        case .chair, .secretary:
            Phrase(
                vi: "Mã hoặc họ tên; nhiều người: cách nhau bằng dấu ;",
                en: "Codes or names; separate several with ;",
                ja: "コードまたは氏名（複数は ; で区切る）")
        case .signers:
            Phrase(
                vi:
                    "TM, KT, TL, TUQ, Q / thay cho ai / chức vụ / họ tên; nhiều người: dấu ;",
                en: "TM, KT, TL, TUQ or Q / for whom / position / name; several: with ;",
                ja: "TM・KT・TL・TUQ・Q / 誰に代わるか / 役職 / 氏名（複数は ; で区切る）")
        case .addressees, .recipients:
            Phrase(vi: "Nhiều nơi: cách nhau bằng dấu ;", en: "Separate several with ;", ja: "複数は ; で区切る")
        case .date:
            Phrase(
                vi: "Ví dụ 17/9/2024; để trống: ngày viết",
                en: "Such as 17/9/2024; empty: the day of writing", ja: "例：2024-09-17（空欄は作成日）")
        case .form, .superior, .issuer, .code, .place, .closing: nil
        }
    }
}
