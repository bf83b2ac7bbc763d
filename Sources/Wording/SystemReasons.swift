package import Seminar

/// The system's reasons for refusing something, in words that help; any other reason stands in the system's own.
extension FileError {
    package var reasonPhrase: Phrase {
        number?.reason ?? (reason.isEmpty ? Self.cutShort : Phrase(verbatim: reason))
    }

    private static let cutShort = Phrase(
        vi: "hệ thống chỉ ghi được một phần", en: "only part was written", ja: "途中までしか書き込めませんでした")
}

extension FileError.Number {
    /// Nil where the system's own words are as good.
    fileprivate var reason: Phrase? {
        switch self {
        case .notPermitted: Phrase(vi: "hệ thống không cho phép", en: "not permitted", ja: "許可されていません")
        case .noSuchFile:
            Phrase(vi: "không có tệp hoặc thư mục này", en: "no such file or folder", ja: "ファイルやフォルダーがありません")
        case .inputOutput:
            Phrase(vi: "lỗi đọc ghi của ổ đĩa", en: "the disk reported an error", ja: "ディスクの入出力エラー")
        case .badDescriptor: Phrase(vi: "đã bị đóng", en: "it was closed", ja: "閉じられています")
        case .permissionDenied: Phrase(vi: "không có quyền", en: "permission denied", ja: "権限がありません")
        case .fileExists: Phrase(vi: "tên này đã có", en: "that name already exists", ja: "同じ名前がすでにあります")
        case .noDevice:
            Phrase(vi: "không còn thiết bị", en: "the drive was disconnected", ja: "機器が見つかりません")
        case .notFolder: Phrase(vi: "không phải là thư mục", en: "not a folder", ja: "フォルダーではありません")
        case .isFolder: Phrase(vi: "đây là thư mục", en: "it is a folder", ja: "これはフォルダーです")
        case .tooManyOpenFiles:
            Phrase(vi: "mở quá nhiều tệp", en: "too many open files", ja: "開いているファイルが多すぎます")
        case .fileTooLarge:
            Phrase(
                vi: "đã chạm giới hạn cỡ tệp", en: "the file size limit was reached", ja: "ファイルサイズの上限に達しました")
        case .noSpace: Phrase(vi: "ổ đĩa đã đầy", en: "the disk is full", ja: "ディスクの空きがありません")
        case .readOnlyFileSystem:
            Phrase(vi: "ổ đĩa chỉ đọc", en: "the disk is read-only", ja: "読み取り専用の媒体です")
        case .nameTooLong: Phrase(vi: "tên quá dài", en: "the name is too long", ja: "名前が長すぎます")
        case .tooManySymbolicLinks:
            Phrase(vi: "là liên kết tượng trưng", en: "it is a symbolic link", ja: "シンボリックリンクです")
        case .notConnected: Phrase(vi: "mất kết nối", en: "the connection was lost", ja: "接続が切れています")
        case .staleHandle:
            Phrase(vi: "thư mục chia sẻ đã đổi", en: "the shared folder has changed", ja: "共有フォルダーが変わりました")
        case .quotaExceeded:
            Phrase(vi: "đã hết hạn mức lưu trữ", en: "the quota is used up", ja: "割り当て容量を使い切りました")
        case .tooManyLinks, .noLocks, .notImplemented, .notSupported: nil
        }
    }
}
