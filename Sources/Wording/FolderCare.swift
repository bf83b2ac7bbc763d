package import Seminar

/// What merging and repairing did, file by file, and how they end.
extension Phrase.Shell {
    package static func copied(_ source: String, as name: String) -> Phrase {
        let own = source.split(separator: "/").last.map(String.init) ?? source
        return own == name
            ? Phrase(vi: "\(own): đã chép", en: "\(own): copied", ja: "\(own)：取り込みました")
            : Phrase(
                vi: "\(own): đã chép thành \(name)", en: "\(own): copied as \(name)",
                ja: "\(own)：\(name) として取り込みました")
    }

    package static func extended(_ name: String) -> Phrase {
        Phrase(
            vi: "\(name): đã bổ sung phần mới", en: "\(name): new changes added",
            ja: "\(name)：新しい部分を追加しました")
    }

    package static func held(_ name: String) -> Phrase {
        Phrase(vi: "\(name): đã có đủ", en: "\(name): nothing new", ja: "\(name)：すでに取り込み済みです")
    }

    package static func nothingToTake(_ source: String) -> Phrase {
        Phrase(
            vi: "\(source): không có nhật ký nào", en: "\(source): no journal found",
            ja: "\(source)：記録ファイルがありません")
    }

    package static func sameFolder(_ path: String) -> Phrase {
        Phrase(
            vi: "\(path): chính là thư mục này, không có gì để gộp",
            en: "\(path): the folder itself; nothing to merge",
            ja: "\(path)：このフォルダー自身です。取り込むものはありません。")
    }

    /// The end of a merge that could not take everything in.
    ///
    /// - Parameter isAll: nothing else was merged, because there was nothing else.
    package static func refused(_ count: Int, isAll: Bool) -> Failure {
        Failure(
            happened: Phrase(
                vi: "\(count) nguồn không gộp được; lý do ở từng dòng trên.",
                en: "\(count) not merged; the reasons are above.",
                ja: "\(count)件を取り込めませんでした。理由は上の各行にあります。"),
            safe: isAll
                ? Phrase(
                    vi: "Không có tệp nào bị thay đổi.", en: "Nothing was changed.",
                    ja: "何も変更していません。")
                : Phrase(
                    vi: "Mọi tệp khác đã được gộp; không có tệp nào bị ghi đè.",
                    en: "Everything else was merged; nothing was overwritten.",
                    ja: "ほかはすべて取り込みました。上書きしたものはありません。"),
            next: Phrase(
                vi: "Sửa rồi gộp lại; gộp nhiều lần không ảnh hưởng đến dữ liệu.",
                en: "Correct them and merge again; merging again is always safe.",
                ja: "修正してからもう一度取り込んでください。何度行っても安全です。"))
    }

    package static func mended(_ file: String) -> Phrase {
        Phrase(
            vi: "\(file): đã sửa; phần hỏng được lưu trong damaged/",
            en: "\(file): repaired; the damaged bytes are kept in damaged/",
            ja: "\(file)：修復しました。壊れた部分は damaged/ に残しました。")
    }

    package static func setAside(_ file: String) -> Phrase {
        Phrase(
            vi: "\(file): không có dòng nào đọc được, đã chuyển nguyên vào damaged/",
            en: "\(file): no readable line; moved to damaged/",
            ja: "\(file)：読める部分がないため、全体を damaged/ に移しました")
    }

    /// What a killed program left and is no whole journal.
    package static func keptAside(_ file: String) -> Phrase {
        Phrase(
            vi: "\(file): không phải nhật ký trọn vẹn, đã lưu nguyên vào damaged/",
            en: "\(file): no whole journal; kept as it is in damaged/",
            ja: "\(file)：完全な記録ではないため、そのまま damaged/ に移しました")
    }

    package static func finished(_ file: String) -> Phrase {
        Phrase(
            vi: "\(file): đã hoàn tất nhật ký đang ghi dở",
            en: "\(file): completed an unfinished journal",
            ja: "\(file)：作成途中の記録ファイルを完成させました")
    }

    package static func removed(_ file: String) -> Phrase {
        Phrase(
            vi: "\(file): tệp tạm không còn gì mới, đã xóa",
            en: "\(file): removed a leftover temporary file", ja: "\(file)：新しい内容のない一時ファイルを削除しました"
        )
    }

    package static func inUse(_ file: String) -> Phrase {
        Phrase(
            vi: "\(file): một phần mềm khác đang ghi, để nguyên",
            en: "\(file): in use by another program; skipped",
            ja: "\(file)：ほかのアプリが書き込み中のため、そのままにしました")
    }

    /// What stands beside a list or an export of a folder with problems.
    package static func incomplete(_ problems: Int, _ folder: String) -> Phrase {
        Phrase(
            vi: "Tệp của tọa đàm có \(problems) lỗi, có thể thiếu nội dung; xem: toadam check \(folder)",
            en: "The files have \(problems) problem\(problems == 1 ? "" : "s"), so something may be missing: "
                + "toadam check \(folder)",
            ja: "ファイルに問題が\(problems)件あり、内容が欠けている可能性があります：toadam check \(folder)")
    }

    /// A name under which several laptops record.
    package static func sharedName(_ name: SharedName) -> Phrase {
        let devices = name.devices.joined(separator: ", ")
        return Phrase(
            vi:
                "Tên “\(name.writer)” được dùng trên nhiều máy (\(devices)): nếu là hai người, hãy đặt hai tên khác nhau",
            en:
                "“\(name.writer)” records on several laptops (\(devices)): two people need two names",
            ja: "「\(name.writer)」の名前が複数のPCで使われています（\(devices)）。別の人の場合は名前を分けてください。")
    }

    /// What check says of files that hold no record.
    package static func otherFiles(_ files: [String]) -> Phrase {
        let some = files.prefix(20)
        let list = some.joined(separator: ", ") + (files.count > some.count ? " …" : "")
        return Phrase(
            vi: "Không đọc vì không phải nhật ký: \(list)",
            en: "Not read, because they are not journals: \(list)",
            ja: "記録ファイルではないため読み込んでいないもの：\(list)")
    }

    /// The end of a check that found something.
    package static func found(_ problems: [Problem], in folder: String) -> Failure {
        let next =
            if let closing = problems.first(where: \.keepsClosed) {
                closing.isNewer ? .updateToadam : correctProgramme
            } else if problems.contains(where: \.isRepairable) {
                Phrase(
                    vi: "Sửa nhật ký hỏng: toadam check \(folder) --repair",
                    en: "To repair the journals: toadam check \(folder) --repair",
                    ja: "破損した記録ファイルを修復するには：toadam check \(folder) --repair")
            } else {
                left
            }
        return Failure(happened: count(problems.count), safe: .nothingChanged, next: next)
    }

    /// The end of a repair that left something.
    package static func left(_ problems: [Problem]) -> Failure {
        Failure(
            happened: count(problems.count), safe: .recordedIsKept,
            next: problems.first(where: \.keepsClosed).map { $0.isNewer ? .updateToadam : correctProgramme }
                ?? left)
    }

    private static let left = Phrase(
        vi: "Những lỗi này toadam không tự sửa được; xem từng dòng trên. Mọi phần đọc được vẫn được dùng.",
        en: "toadam cannot repair these; see each line above. It reads the rest and leaves them as they are.",
        ja: "これらは toadam では修復できません。上の各行をご覧ください。読める部分はすべて使われます。")

    private static let correctProgramme = Phrase(
        vi: "Sửa những chỗ đó trong programme.json: chưa sửa thì không mở được tọa đàm.",
        en: "Correct these places in programme.json: until then the seminar cannot be opened.",
        ja: "programme.json のその箇所を修正してください。修正するまでセミナーは開けません。")

    private static func count(_ problems: Int) -> Phrase {
        Phrase(
            vi: "Phát hiện \(problems) lỗi.", en: "Found \(problems) problem\(problems == 1 ? "" : "s").",
            ja: "問題が\(problems)件見つかりました。")
    }
}
