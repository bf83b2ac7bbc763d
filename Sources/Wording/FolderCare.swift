package import Seminar

/// What merging and repairing did, file by file, and how they end.
extension Phrase.Shell {
    package static func copied(_ source: String, as name: String) -> Phrase {
        Phrase(
            vi: "\(source): đã chép thành \(name)", en: "\(source): copied as \(name)",
            ja: "\(source): \(name) として取り込みました")
    }

    package static func extended(_ name: String) -> Phrase {
        Phrase(
            vi: "\(name): đã bổ sung phần mới", en: "\(name): what was new has been added",
            ja: "\(name): 新しい部分を追加しました")
    }

    package static func held(_ name: String) -> Phrase {
        Phrase(vi: "\(name): đã có đủ", en: "\(name): all of it is here already", ja: "\(name): すでに取り込み済みです")
    }

    package static func nothingToTake(_ source: String) -> Phrase {
        Phrase(
            vi: "\(source): không có nhật ký nào", en: "\(source): holds no journal",
            ja: "\(source): 記録がありません")
    }

    package static func sameFolder(_ path: String) -> Phrase {
        Phrase(
            vi: "\(path): chính là thư mục này, không có gì để gộp",
            en: "\(path): the folder itself, so there is nothing to take in",
            ja: "\(path): このフォルダー自身です。取り込むものはありません")
    }

    /// The end of a merge that could not take everything in.
    package static func refused(_ count: Int) -> Failure {
        Failure(
            happened: Phrase(
                vi: "\(count) tệp không gộp được.",
                en: "\(count) file\(count == 1 ? "" : "s") could not be taken in.",
                ja: "\(count) 個のファイルを取り込めませんでした。"),
            safe: Phrase(
                vi: "Mọi tệp khác đã được gộp; không có gì bị ghi đè.",
                en: "All others have been taken in; nothing was overwritten.",
                ja: "ほかはすべて取り込みました。上書きしたものはありません。"),
            next: Phrase(
                vi: "Xem lý do ở từng dòng trên; gộp lại bao nhiêu lần cũng được.",
                en: "See the reasons above; merging again is always safe.",
                ja: "理由は上の各行にあります。何度やり直しても安全です。"))
    }

    package static func mended(_ file: String) -> Phrase {
        Phrase(
            vi: "\(file): đã sửa; phần hỏng được cất trong damaged/",
            en: "\(file): mended; the damaged bytes are kept in damaged/",
            ja: "\(file): 修復しました。壊れた部分は damaged/ に残しました")
    }

    package static func setAside(_ file: String) -> Phrase {
        Phrase(
            vi: "\(file): hỏng hoàn toàn, đã cất nguyên vào damaged/",
            en: "\(file): nothing in it was whole; all of it is kept in damaged/",
            ja: "\(file): 読める部分がないため、全体を damaged/ に移しました")
    }

    /// What a killed program left and is no whole journal.
    package static func keptAside(_ file: String) -> Phrase {
        Phrase(
            vi: "\(file): không phải nhật ký trọn vẹn, đã cất nguyên vào damaged/",
            en: "\(file): no whole journal; kept as it is in damaged/",
            ja: "\(file): 完全な記録ではないため、そのまま damaged/ に移しました")
    }

    package static func finished(_ file: String) -> Phrase {
        Phrase(
            vi: "\(file): đã hoàn tất nhật ký đang ghi dở",
            en: "\(file): a journal left half made is whole now",
            ja: "\(file): 作成途中だった記録を完成させました")
    }

    package static func removed(_ file: String) -> Phrase {
        Phrase(
            vi: "\(file): tệp tạm không còn gì mới, đã xóa",
            en: "\(file): a leftover with nothing new in it was removed", ja: "\(file): 新しい内容のない一時ファイルを削除しました"
        )
    }

    package static func inUse(_ file: String) -> Phrase {
        Phrase(
            vi: "\(file): một chương trình khác đang ghi, để nguyên",
            en: "\(file): another program is writing to it; left alone",
            ja: "\(file): ほかのプログラムが書き込み中のため、そのままにしました")
    }

    /// What stands beside a list or an export of a folder with problems.
    package static func incomplete(_ problems: Int, _ folder: String) -> Phrase {
        Phrase(
            vi: "Tệp của tọa đàm có \(problems) vấn đề, có thể thiếu nội dung; xem: toadam check \(folder)",
            en: "The files have \(problems) problem\(problems == 1 ? "" : "s"), so something may be missing: "
                + "toadam check \(folder)",
            ja: "ファイルに問題が \(problems) 件あり、内容が欠けているかもしれません: toadam check \(folder)")
    }

    /// A name under which several laptops record.
    package static func sharedName(_ name: SharedName) -> Phrase {
        let devices = name.devices.joined(separator: ", ")
        return Phrase(
            vi:
                "Tên “\(name.writer)” được dùng trên nhiều máy (\(devices)): nếu là hai người, hãy đặt hai tên khác nhau",
            en:
                "“\(name.writer)” records on several laptops (\(devices)): if these are two people, give them two names",
            ja: "「\(name.writer)」の名前が複数の端末で使われています(\(devices))。別の人なら名前を分けてください")
    }

    /// What check says of files that hold no record.
    package static func otherFiles(_ files: [String]) -> Phrase {
        let some = files.prefix(20)
        let list = some.joined(separator: ", ") + (files.count > some.count ? " …" : "")
        return Phrase(
            vi: "Không đọc vì không phải nhật ký: \(list)", en: "Not read, being no journals: \(list)",
            ja: "記録ではないため読み込んでいないもの: \(list)")
    }

    /// The end of a check that found something.
    package static func found(_ problems: [Problem], in folder: String) -> Failure {
        let next =
            if problems.contains(where: \.keepsClosed) {
                correctProgramme
            } else if problems.contains(where: \.isRepairable) {
                Phrase(
                    vi: "Sửa nhật ký hỏng: toadam check \(folder) --repair",
                    en: "To mend damaged journals: toadam check \(folder) --repair",
                    ja: "壊れた記録を直すには: toadam check \(folder) --repair")
            } else {
                left
            }
        return Failure(happened: count(problems.count), safe: .nothingChanged, next: next)
    }

    /// The end of a repair that left something.
    package static func left(_ problems: [Problem]) -> Failure {
        Failure(
            happened: count(problems.count), safe: .recordedIsKept,
            next: problems.contains(where: \.keepsClosed) ? correctProgramme : left)
    }

    private static let left = Phrase(
        vi: "Những vấn đề này không tự sửa được; xem từng dòng trên. Mọi phần đọc được vẫn được dùng.",
        en: "No program can mend these; see each line above. All that can be read is used.",
        ja: "これらは自動では直せません。上の各行をご覧ください。読める部分はすべて使われます。")

    private static let correctProgramme = Phrase(
        vi: "Sửa những chỗ đó trong programme.json: chưa sửa thì không mở được tọa đàm.",
        en: "Correct these places in programme.json: until then the seminar cannot be opened.",
        ja: "programme.json のその箇所を直してください。直すまでセミナーは開けません。")

    private static func count(_ problems: Int) -> Phrase {
        Phrase(
            vi: "Tìm thấy \(problems) vấn đề.", en: "Found \(problems) problem\(problems == 1 ? "" : "s").",
            ja: "問題が \(problems) 件見つかりました。")
    }
}
