package import Seminar

/// The system's reasons for refusing something, in words that help; any other reason stands in the system's own.
///
/// The numbers are those of Linux (`errno.h`), which is where the program runs.
extension FileError {
    package var reasonPhrase: Phrase {
        Self.reasons[code] ?? (reason.isEmpty ? Self.cutShort : Phrase(verbatim: reason))
    }

    /// Whether the disk, or what this user may fill of it, has no room left.
    package var isDiskFull: Bool { [27, 28, 122].contains(code) }

    /// Whether this user, or this medium, may not be written to.
    package var isForbidden: Bool { [1, 13, 30].contains(code) }

    private static let reasons: [Int32: Phrase] = [
        1: Phrase(vi: "hệ thống không cho phép", en: "not permitted", ja: "許可されていません"),
        2: Phrase(vi: "không có tệp hoặc thư mục này", en: "no such file or folder", ja: "ファイルやフォルダーがありません"),
        5: Phrase(vi: "lỗi đọc ghi của ổ đĩa", en: "the disk reported an error", ja: "ディスクの入出力エラー"),
        9: Phrase(vi: "đã bị đóng", en: "it was closed", ja: "閉じられています"),
        13: Phrase(vi: "không có quyền", en: "permission denied", ja: "権限がありません"),
        17: Phrase(vi: "tên này đã có", en: "that name already exists", ja: "同じ名前がすでにあります"),
        19: Phrase(vi: "không còn thiết bị", en: "the drive was disconnected", ja: "機器が見つかりません"),
        20: Phrase(vi: "không phải là thư mục", en: "not a folder", ja: "フォルダーではありません"),
        21: Phrase(vi: "đây là thư mục", en: "it is a folder", ja: "これはフォルダーです"),
        24: Phrase(vi: "mở quá nhiều tệp", en: "too many open files", ja: "開いているファイルが多すぎます"),
        27: Phrase(
            vi: "đã chạm giới hạn cỡ tệp", en: "the file size limit was reached", ja: "ファイルサイズの上限に達しました"),
        28: Phrase(vi: "ổ đĩa đã đầy", en: "the disk is full", ja: "ディスクの空きがありません"),
        30: Phrase(vi: "ổ đĩa chỉ đọc", en: "the disk is read-only", ja: "読み取り専用の媒体です"),
        36: Phrase(vi: "tên quá dài", en: "the name is too long", ja: "名前が長すぎます"),
        40: Phrase(vi: "là liên kết tượng trưng", en: "it is a symbolic link", ja: "シンボリックリンクです"),
        107: Phrase(vi: "mất kết nối", en: "the connection was lost", ja: "接続が切れています"),
        116: Phrase(vi: "thư mục chia sẻ đã đổi", en: "the shared folder has changed", ja: "共有フォルダーが変わりました"),
        122: Phrase(vi: "đã hết hạn mức lưu trữ", en: "the quota is used up", ja: "割り当て容量を使い切りました"),
    ]

    private static let cutShort = Phrase(
        vi: "hệ thống chỉ ghi được một phần", en: "only part was written", ja: "途中までしか書き込めませんでした")
}
