package import Seminar

/// A failure as a person reads it: what happened, what is safe, and what to do next.
package struct Failure: Error, Hashable, Sendable {
    package let happened: Phrase
    package let safe: Phrase
    package let next: Phrase

    package init(happened: Phrase, safe: Phrase, next: Phrase) {
        self.happened = happened
        self.safe = safe
        self.next = next
    }

    /// The three parts, one a line.
    package func lines(_ language: Language) -> [String] {
        [happened(language), safe(language), next(language)]
    }
}

extension Failure {
    /// - Parameter folder: the seminar folder that was asked for, for the command that the advice names; nil where none was.
    package init(_ error: JournalError, in folder: String? = nil) {
        self =
            switch error {
            case .file(let error): Failure(error, in: folder)
            case .problem(let problem): Failure(problem, in: folder)
            case .notSeminar(let path): .notSeminar(path)
            case .seminarExists(let path): .seminarExists(path)
            case .replaced(let path): .replaced(path)
            case .tooLong(let bytes, let limit): .tooLong(bytes: bytes, limit: limit)
            }
    }

    package init(_ error: FileError, in folder: String? = nil) {
        self.init(
            happened: error.phrase, safe: error.operation.isWriting ? .recordedIsKept : .nothingChanged,
            next: error.next(in: folder.named))
    }

    /// What was to be recorded stands in the journal, and the disk does not confirm that it keeps it.
    package init(unconfirmed error: JournalError, in folder: String) {
        let folder = Optional(folder).named
        self.init(
            happened: Failure(error).happened,
            safe: Phrase(
                vi: "Những gì vừa ghi đã có trong nhật ký; chỉ là ổ đĩa chưa xác nhận đã lưu.",
                en: "What was recorded is in the journal; only the disk has not confirmed that it is saved.",
                ja: "内容は記録ファイルにあります。ディスクへの保存だけが確認できていません。"),
            next: Phrase(
                vi: "Đừng ghi lại lần nữa. Kiểm tra ổ đĩa, rồi xem: toadam list \(folder.vi)",
                en: "Do not record it again. See to the disk, then look: toadam list \(folder.en)",
                ja: "もう一度記録しないでください。ディスクを確認してから、次で確かめてください：toadam list \(folder.ja)"))
    }

    /// On leaving nothing was copied to the second place, though there may be one.
    package init(notCopied error: JournalError, in folder: String? = nil) {
        let failure = Failure(error, in: folder)
        self.init(
            happened: Phrase(
                vi: "Chưa sao lưu được. \(failure.happened.vi)",
                en: "Nothing was backed up. \(failure.happened.en)",
                ja: "バックアップは作成していません。\(failure.happened.ja)"),
            safe: .recordedIsKept, next: failure.next)
    }

    /// On leaving the folder was copied to the second place, except for what is wrong; nil where nothing is.
    package init?(copiedBut problems: [Problem], in folder: String? = nil) {
        guard let first = problems.first else { return nil }
        let failure = Failure(first, in: folder)
        let count = problems.count
        self.init(
            happened: Phrase(
                vi: count == 1
                    ? "Đã sao lưu, trừ một tệp. \(failure.happened.vi)"
                    : "Đã sao lưu, trừ \(count) tệp; tệp đầu tiên: \(failure.happened.vi)",
                en: count == 1
                    ? "Backed up, except for one file. \(failure.happened.en)"
                    : "Backed up, except for \(count) files; the first: \(failure.happened.en)",
                ja: count == 1
                    ? "1個のファイルを除いてバックアップしました。\(failure.happened.ja)"
                    : "\(count)個のファイルを除いてバックアップしました。最初のファイル：\(failure.happened.ja)"),
            safe: .recordedIsKept, next: failure.next)
    }

    package init(_ problem: Problem, in folder: String? = nil) {
        let folder = folder.named
        self.init(
            happened: problem.phrase, safe: .nothingChanged,
            next: problem.isNewer
                ? .updateToadam
                : problem.file == "programme.json"
                    ? Phrase(
                        vi:
                            "Sửa chỗ đó trong programme.json rồi mở lại; xem mọi lỗi: toadam check \(folder.vi)",
                        en:
                            "Correct that place in programme.json; to see every problem: toadam check \(folder.en)",
                        ja: "programme.json のその箇所を修正してください。すべての問題を見るには：toadam check \(folder.ja)")
                    : Phrase(
                        vi: "Xem mọi lỗi của thư mục: toadam check \(folder.vi)",
                        en: "See every problem of the folder: toadam check \(folder.en)",
                        ja: "フォルダーの問題をすべて見るには：toadam check \(folder.ja)"))
    }
}

// What a seminar folder or a journal refused, a sentence each.
extension Failure {
    private static func notSeminar(_ path: String) -> Failure {
        Failure(
            happened: Phrase(
                vi: "\(path) không phải là thư mục tọa đàm: không có tệp programme.json.",
                en: "\(path) is not a seminar folder: it has no programme.json.",
                ja: "\(path) はセミナーのフォルダーではありません。programme.json がありません。"),
            safe: .nothingChanged,
            next: Phrase(
                vi: "Kiểm tra lại đường dẫn, hoặc tạo thư mục mới: toadam new THƯ-MỤC",
                en: "Check the path, or create a folder: toadam new FOLDER",
                ja: "パスを確認するか、新しく作成してください：toadam new フォルダー"))
    }

    private static func seminarExists(_ path: String) -> Failure {
        Failure(
            happened: Phrase(
                vi: "\(path) đã là một tọa đàm, nên không tạo tọa đàm mới vào đó.",
                en: "\(path) already contains a seminar; nothing was created.",
                ja: "\(path) はすでにセミナーのフォルダーなので、新しく作成しませんでした。"),
            safe: .nothingChanged,
            next: Phrase(
                vi: "Chọn tên thư mục khác, hoặc mở thư mục đó: toadam \(path)",
                en: "Choose another name, or open that folder: toadam \(path)",
                ja: "別の名前を選ぶか、そのフォルダーを開いてください：toadam \(path)"))
    }

    private static func replaced(_ path: String) -> Failure {
        Failure(
            happened: Phrase(
                vi: "Nhật ký \(path) đã bị phần mềm khác xóa, thay thế hoặc ghi vào.",
                en: "The journal \(path) was removed, replaced or written to by another program.",
                ja: "記録ファイル \(path) が、ほかのアプリによって削除・置換されたか、書き換えられました。"),
            safe: .recordedIsKept,
            next: Phrase(
                vi: "Chạy lại lệnh: toadam sẽ ghi vào nhật ký mới.",
                en: "Run the command again: a new journal will be started.",
                ja: "もう一度実行してください。新しい記録ファイルに書き込みます。"))
    }

    private static func tooLong(bytes: Int, limit: Int) -> Failure {
        Failure(
            happened: Phrase(
                vi: "Nội dung quá dài (\(bytes) byte; tối đa \(limit) byte), nên chưa được ghi.",
                en: "The text is too long (\(bytes) bytes; at most \(limit)), so it was not recorded.",
                ja: "発言が長すぎる（\(bytes) バイト、上限 \(limit) バイト）ため、記録していません。"),
            safe: .recordedIsKept,
            next: Phrase(
                vi: "Chia nội dung thành nhiều ý kiến ngắn hơn.",
                en: "Split it into several shorter entries.",
                ja: "短く分けて記録してください。"))
    }
}

extension Phrase {
    package static let nothingChanged = Phrase(
        vi: "Không có tệp nào bị thay đổi.", en: "No file was changed.", ja: "どのファイルも変更していません。")
    /// What to do with a file that a newer version wrote.
    package static let updateToadam = Phrase(
        vi: "Cập nhật toadam; không sửa tệp này.", en: "Update toadam; leave this file as it is.",
        ja: "toadam を更新してください（このファイルは修正しないでください）。")
    package static let recordedIsKept = Phrase(
        vi: "Dữ liệu đã ghi trước đó được giữ nguyên.", en: "Everything recorded before is still there.",
        ja: "それまでに記録したものはすべて残っています。")
}

extension FileError {
    /// What could not be done, and why.
    package var phrase: Phrase {
        let reason = reasonPhrase
        func sentence(_ vi: String, _ en: String, _ ja: String, enEnd: String = "") -> Phrase {
            Phrase(
                vi: "Không \(vi) được \(path): \(reason.vi).",
                en: "Cannot \(en) \(path)\(enEnd): \(reason.en).",
                ja: "\(path) \(ja)：\(reason.ja)。")
        }
        return switch operation {
        case .look: sentence("xem", "read", "を確認できません")
        case .list: sentence("xem bên trong", "list", "の内容を表示できません")
        case .open: sentence("mở", "open", "を開けません")
        case .read: sentence("đọc", "read", "を読み込めません")
        case .create: sentence("tạo", "create", "を作成できません")
        case .write, .truncate: sentence("ghi", "write to", "に書き込めません")
        case .sync: sentence("bảo đảm lưu", "confirm that", "を確実に保存できません", enEnd: " reached the disk")
        case .lock: sentence("khóa", "lock", "をロックできません")
        case .rename: sentence("thay", "replace", "を置き換えられません")
        case .remove: sentence("xóa", "remove", "を削除できません")
        }
    }

    /// - Parameter folder: the seminar folder, as the advice names it.
    fileprivate func next(in folder: Phrase) -> Phrase {
        if isDiskFull {
            return Phrase(
                vi: "Giải phóng chỗ trên ổ đĩa, hoặc dùng ổ đĩa khác, rồi thử lại.",
                en: "Free some space on the disk, or use another one, then try again.",
                ja: "ディスクの空きを作るか別のディスクを使って、もう一度お試しください。")
        }
        if isForbidden {
            return operation.isWriting
                ? Phrase(
                    vi:
                        "Đề nghị quản trị máy cấp quyền ghi vào thư mục, hoặc mở chỉ để xem: toadam review \(folder.vi)",
                    en:
                        "Ask the administrator for permission to write there, or open it to read: toadam review \(folder.en)",
                    ja: "管理者から書き込み権限を得るか、閲覧専用で開いてください：toadam review \(folder.ja)")
                : Phrase(
                    vi: "Đề nghị quản trị máy cấp quyền đọc thư mục này.",
                    en: "Ask the administrator for permission to read this folder.",
                    ja: "管理者からこのフォルダーの読み取り権限を得てください。")
        }
        if saysNoSuchPath {
            return Phrase(
                vi: "Kiểm tra lại đường dẫn.", en: "Check the path.", ja: "パスを確認してください。")
        }
        return Phrase(
            vi: "Thử lại; nếu vẫn lỗi, sao chép thư mục tọa đàm sang ổ đĩa khác.",
            en: "Try again; if it fails again, copy the seminar folder to another disk.",
            ja: "もう一度お試しください。解決しない場合は、フォルダーを別のディスクにコピーしてください。")
    }
}

extension FileError.Operation {
    fileprivate var isWriting: Bool {
        switch self {
        case .look, .list, .open, .read: false
        case .create, .write, .truncate, .sync, .lock, .rename, .remove: true
        }
    }
}

extension String? {
    /// A folder as advice names it: itself, quoted where the shell would part it; a word for it where none is known.
    fileprivate var named: Phrase {
        guard let folder = self else { return Phrase.Shell.folderValue }
        let isPlain = folder.unicodeScalars.allSatisfy {
            $0.value >= 0x80 || $0.properties.isAlphabetic || "0123456789/._-~".unicodeScalars.contains($0)
        }
        let text = isPlain ? folder : "'\(folder.replacing("'", with: "'\\''"))'"
        return Phrase(vi: text, en: text, ja: text)
    }
}
