package import Seminar

/// A programme for a seminar that is there.
extension Phrase.Import {

    package static let programmeQuestion = Phrase(
        vi: "Thay chương trình? [c/K] ", en: "Replace the programme? [y/N] ", ja: "プログラムを置き換えますか？ [y/N] ")
    package static let sameProgramme = Phrase(
        vi: "Chương trình đã đúng như bảng này.", en: "The programme already matches this table.",
        ja: "プログラムはすでにこの表のとおりです。")

    /// - Parameter former: the file in which the former programme stays.
    package static func programmeReplaced(former: String) -> Phrase {
        Phrase(
            vi: "Đã thay chương trình. Bản cũ ở \(former)",
            en: "The programme was replaced. The former one is \(former)",
            ja: "プログラムを置き換えました。以前のものは \(former)")
    }

    package static let pastedProgramme = Phrase(
        vi: "Chương trình vừa dán", en: "Pasted programme", ja: "貼り付けたプログラム")
    package static let pastedNotWhole = Phrase(
        vi: "Có ô chưa hiểu được: sửa trong bảng tính rồi dán lại",
        en: "Some cells were not understood: correct them and paste again",
        ja: "読み取れないセルがあります。表計算で直して貼り直してください。")

    package static func differences(_ count: Int) -> Phrase {
        Phrase(
            vi: "Sẽ thay đổi \(count) chỗ trong chương trình",
            en: "\(count) change\(count == 1 ? "" : "s") to the programme",
            ja: "プログラムの変更\(count)件")
    }

    package static let agendaTaken = Phrase(
        vi: "Đã cập nhật chương trình theo bảng", en: "The agenda was updated from the table",
        ja: "表のとおりに議題を更新しました")
    package static let sessionsStay = Phrase(
        vi: "Đã có ý kiến hoặc giờ thực tế: không thêm, bớt, dời phiên được nữa",
        en: "Something is recorded, so sessions can no longer be added, removed or moved",
        ja: "記録が始まっているため、セッションの追加、削除、移動はできません")
    package static let entriesStay = Phrase(
        vi: "Bảng thiếu mục đã có ý kiến hoặc giờ thực tế",
        en: "The table lacks an item that has entries or actual times",
        ja: "発言または実績時刻のある議題が表にありません")

    /// What to do about either.
    package static let keepSessions = Phrase(
        vi: "Giữ các phiên như trong chương trình; mục của từng phiên vẫn sửa được.",
        en: "Keep the sessions as the programme has them; their items can still be changed.",
        ja: "セッションはプログラムのままにしてください。各セッションの議題は変更できます。")
    package static let keepItems = Phrase(
        vi: "Để các mục ấy lại trong bảng, hoặc chuyển ý kiến của chúng sang mục khác rồi làm lại.",
        en: "Keep those items in the table, or give their entries to other items and try again.",
        ja: "それらの議題を表に残すか、発言を別の議題に移してからやり直してください。")

    /// How one line of a difference begins.
    package static let added = Phrase(vi: "thêm", en: "new", ja: "追加")
    package static let gone = Phrase(vi: "xóa", en: "removed", ja: "削除")
    package static let itemSkipped = Phrase(vi: "bỏ qua", en: "skipped", ja: "スキップ")

    /// What stands with an item that the table does not have.
    package static func itemHolds(entries: Int, wasStarted: Bool) -> Phrase {
        let count = Phrase(
            vi: "có \(entries) ý kiến", en: "has \(entries) entr\(entries == 1 ? "y" : "ies")",
            ja: "発言\(entries)件")
        guard wasStarted else { return count }
        let time = Phrase(vi: "đã tiến hành", en: "was held", ja: "実施済み")
        return entries == 0
            ? time
            : Phrase(
                vi: "\(time.vi), \(count.vi)", en: "\(time.en), \(count.en)", ja: "\(time.ja)、\(count.ja)")
    }

    // MARK: Whom a row means

    /// - Parameter cell: where the name stands, such as `B7`.
    package static func whoIsMeant(_ name: String, at cell: String) -> Phrase {
        Phrase(
            vi: "Ô \(cell): “\(name)” là ai?", en: "Cell \(cell): who is “\(name)”?",
            ja: "セル \(cell)：「\(name)」はどなたですか？")
    }

    package static func giveNumber(upTo most: Int) -> Phrase {
        Phrase(
            vi: "Nhập số 1–\(most), để trống thì bỏ qua dòng này: ",
            en: "Type 1–\(most), or nothing to skip the row: ",
            ja: "1～\(most) を入力（空欄ならこの行は読まない）：")
    }
}

extension ProgrammeUpdate.Value {
    package var label: Phrase {
        switch self {
        case .title: Phrase(vi: "tên", en: "title", ja: "名称")
        case .day: Phrase(vi: "ngày", en: "day", ja: "日付")
        case .start: Phrase(vi: "giờ bắt đầu", en: "start", ja: "開始時刻")
        case .place: Phrase(vi: "địa điểm", en: "place", ja: "場所")
        case .minutes: Phrase(vi: "số phút", en: "minutes", ja: "分数")
        case .fixedStart: Phrase(vi: "giờ cố định", en: "fixed start", ja: "固定開始時刻")
        case .isBreak: Phrase(vi: "giờ nghỉ", en: "break", ja: "休憩")
        case .speaker: Phrase(vi: "người trình bày", en: "speaker", ja: "発表者")
        case .position: Phrase(vi: "vị trí", en: "place in the agenda", ja: "順番")
        }
    }
}
