package import Seminar

/// What is wrong with a file of the seminar folder, in one sentence that begins with the file and the line.
extension Problem {
    package var phrase: Phrase {
        let fact = phraseInPlace
        guard let line else {
            return Phrase(vi: "\(file): \(fact.vi)", en: "\(file): \(fact.en)", ja: "\(file)：\(fact.ja)")
        }
        let column =
            column.map { Phrase(vi: ", cột \($0)", en: ", column \($0)", ja: "\($0)文字目") }
            ?? Phrase(verbatim: "")
        return Phrase(
            vi: "\(file), dòng \(line)\(column.vi): \(fact.vi)",
            en: "\(file), line \(line)\(column.en): \(fact.en)",
            ja: "\(file) \(line)行目\(column.ja)：\(fact.ja)")
    }
}

extension Problem {
    /// Whether a newer version wrote the file, where nothing is to be corrected.
    package var isNewer: Bool { if case .newerFormat = fact { true } else { false } }

    /// The fact's sentence; what a column tells already is not told in bytes too.
    private var phraseInPlace: Phrase {
        guard column != nil, case .notJSON(let error) = fact else { return fact.phrase }
        let cause = error.reason.phrase
        return Phrase(
            vi: "sai cú pháp JSON: \(cause.vi).", en: "not valid JSON: \(cause.en).",
            ja: "JSON として正しくありません：\(cause.ja)。")
    }
}

extension Problem.Fact {
    /// The sentence without the file.
    package var phrase: Phrase {
        switch self {
        case .notJSON(let error): error.phrase
        case .notChange(let error): error.phrase
        case .member("", .object): Self.notObject.phrase
        case .member(let path, let expected):
            Phrase(
                vi: "“\(path)” phải là \(expected.phrase.vi).",
                en: "“\(path)” must be \(expected.phrase.en).",
                ja: "「\(path)」は\(expected.phrase.ja)でなければなりません。")
        case .byteOrderMark:
            Phrase(
                vi: "tệp bắt đầu bằng dấu BOM; đã bỏ qua dấu này, nên lưu lại dạng UTF-8 không BOM.",
                en:
                    "the file begins with a byte order mark, which was skipped; save it as UTF-8 without one.",
                ja: "ファイルが BOM で始まっています。読み飛ばしましたが、BOM なしの UTF-8 で保存してください。")
        case .notObject:
            Phrase(
                vi: "tệp phải là một đối tượng { … }.", en: "the file must be an object { … }.",
                ja: "ファイルはオブジェクト { … } でなければなりません。")
        case .unknownCode(let code, let member, let nearest, let codes):
            Phrase(
                vi:
                    "“\(code)” không dùng được cho “\(member)”; \(nearest.map { "có phải “\($0)”? " } ?? "")chọn một trong: \(codes.joined(separator: ", ")).",
                en:
                    "“\(code)” is not a valid “\(member)”. \(nearest.map { "Did you mean “\($0)”? " } ?? "")One of: \(codes.joined(separator: ", ")).",
                ja:
                    "「\(code)」は「\(member)」に使えません。\(nearest.map { "「\($0)」のことですか。" } ?? "")次のいずれかです：\(codes.joined(separator: "、"))。"
            )
        case .duplicate(let id):
            Phrase(
                vi: "mã “\(id)” được dùng cho hai thứ khác nhau.",
                en: "the id “\(id)” is used twice, for different things.", ja: "ID「\(id)」が2つの別のものに使われています。")
        case .unknownMember(let path, let nearest?, _):
            Phrase(
                vi: "không có thành phần nào tên “\(path)”; có phải là “\(nearest)”?",
                en: "“\(path)” is not known here. Did you mean “\(nearest)”?",
                ja: "「\(path)」という項目はありません。「\(nearest)」のことですか。")
        case .unknownMember(let path, nil, let names):
            Phrase(
                vi:
                    "không có thành phần nào tên “\(path)”; được giữ nguyên và bỏ qua. Ở đây dùng được: \(names.joined(separator: ", ")).",
                en:
                    "“\(path)” is not known here; it is kept and not used. Known here: \(names.joined(separator: ", ")).",
                ja:
                    "「\(path)」という項目はありません。そのまま残し、使いません。ここで使えるもの：\(names.joined(separator: "、"))。")
        case .repeatedMember(let path):
            Phrase(
                vi: "“\(path)” có hai lần; lần sau được dùng.",
                en: "“\(path)” is given twice; the last one counts.",
                ja: "「\(path)」が2回あります。後のものを使います。")
        case .sharedID(let id, let member, let names, let line):
            Phrase(
                vi:
                    "\(member == "key" ? "phím chọn (key)" : "mã") “\(id)” được dùng cho cả “\(names.joined(separator: "” và “"))”\(line.map { " (dòng \($0))" } ?? "").",
                en:
                    "the \(member == "key" ? "key" : "id") “\(id)” stands for both “\(names.joined(separator: "” and “"))”\(line.map { " (line \($0))" } ?? "").",
                ja:
                    "\(member == "key" ? "選択キー（key）" : "ID")「\(id)」が「\(names.joined(separator: "」と「"))」の両方に使われています\(line.map { "（\($0)行目）" } ?? "")。"
            )
        case .reservedID(let id):
            Phrase(
                vi: "mã “\(id)” được dành riêng, hãy chọn mã khác.",
                en: "the id “\(id)” is reserved; choose another.", ja: "ID「\(id)」は予約されています。別の ID にしてください。")
        case .newerFormat(let format):
            Phrase(
                vi: "định dạng “\(format)” mới hơn phiên bản này của toadam.",
                en: "the format “\(format)” is newer than this version of toadam.",
                ja: "形式「\(format)」はこのバージョンの toadam より新しいものです。")
        case .notHeader(let member):
            Phrase(
                vi: "dòng đầu không phải là phần mở đầu của nhật ký: thiếu hoặc sai “\(member)”.",
                en: "the first line is not a journal header: “\(member)” is missing or wrong.",
                ja: "先頭行が記録ファイルのヘッダーではありません：「\(member)」がないか誤っています。")
        case .noHeader(isCounted: true):
            Phrase(
                vi: "thiếu dòng mở đầu; vẫn được tính vì có thay đổi đã biết ở tọa đàm này.",
                en: "the header is missing; it counts, because it shares changes with this seminar.",
                ja: "ヘッダーがありませんが、このセミナーと共通の変更があるため数えます。")
        case .noHeader(isCounted: false):
            Phrase(
                vi: "thiếu dòng mở đầu nên không biết là của tọa đàm nào; không được tính vào đây.",
                en: "the header is missing, so its seminar is unknown; not counted.",
                ja: "ヘッダーがなく、どのセミナーの記録ファイルか分からないため、除外しました。")
        case .otherSeminar(let id):
            Phrase(
                vi: "nhật ký của tọa đàm khác (“\(id)”), không được tính vào đây.",
                en: "a journal of another seminar (“\(id)”); not counted.",
                ja: "別のセミナー（「\(id)」）の記録ファイルのため、除外しました。")
        case .empty:
            Phrase(vi: "nhật ký trống.", en: "the journal is empty.", ja: "記録ファイルが空です。")
        case .tornEnd(let bytes):
            Phrase(
                vi: "phần cuối bị cắt hoặc hỏng: \(bytes) byte sau thay đổi hoàn chỉnh cuối cùng.",
                en:
                    "the end is cut off or damaged (\(bytes) byte\(bytes == 1 ? "" : "s") after the last complete change).",
                ja: "末尾が途切れているか壊れています（最後の完全な変更の後 \(bytes) バイト）。")
        case .shrunk(let seen, let left):
            Phrase(
                vi:
                    "nhật ký chỉ còn \(left) thay đổi, trước đó đã thấy \(seen); những gì đã thấy vẫn được giữ trên màn hình.",
                en:
                    "the journal shrank (changes: \(seen), now \(left)); the missing ones are still shown.",
                ja: "変更が\(seen)件から\(left)件に減りました。すでに読んだものは画面に残しています。")
        case .vanished(let seen):
            Phrase(
                vi:
                    "nhật ký đã biến mất, trước đó có \(seen) thay đổi; những gì đã thấy vẫn được giữ trên màn hình.",
                en: "the journal is gone; its changes (\(seen)) are still shown.",
                ja: "記録ファイルが見当たりません。読み込み済みの\(seen)件は画面に残しています。")
        case .lineTooLong(let bytes):
            Phrase(
                vi: "dòng quá dài (\(bytes) byte), đã bỏ qua.",
                en: "the line is too long (\(bytes) bytes) and was skipped.",
                ja: "行が長すぎる（\(bytes) バイト）ため読み飛ばしました。")
        case .tooLarge(let bytes):
            Phrase(
                vi: "tệp quá lớn (\(bytes) byte), không thể là chương trình tọa đàm.",
                en: "the file is too large (\(bytes) bytes) to be a programme.",
                ja: "ファイルが大きすぎる（\(bytes) バイト）ため、programme.json として読み込めません。")
        case .conflictCopy:
            Phrase(
                vi:
                    "bản sao do công cụ đồng bộ tạo ra khi có hai bản khác nhau; vẫn được đọc như mọi nhật ký.",
                en:
                    "a sync tool's conflict copy, read like any other journal.",
                ja: "同期ツールが競合時に作成したコピーです。ほかの記録ファイルと同じように読み込みます。")
        case .notRead:
            Phrase(
                vi: "không phải nhật ký, nên không được đọc.", en: "not a journal; not read.",
                ja: "記録ファイルではないため、読み込みませんでした。")
        case .hidden:
            Phrase(
                vi: "là nhật ký, nhưng tên bắt đầu bằng dấu chấm nên không được đọc; hãy đổi tên.",
                en: "a journal whose name begins with a dot; not read. Rename it.",
                ja: "記録ファイルですが、名前が「.」で始まるため読み込みませんでした。名前を変えてください。")
        case .leftover:
            Phrase(
                vi:
                    "nhật ký chưa kịp được đặt tên khi phần mềm dừng đột ngột, nên không được đọc; check --repair sẽ đặt tên.",
                en:
                    "an unfinished journal of a program that was stopped; not read. check --repair completes it.",
                ja:
                    "アプリが異常終了し、名前が付く前に残された記録ファイルのため、読み込みませんでした。check --repair で名前が付きます。")
        case .damagedLeftover:
            Phrase(
                vi:
                    "nhật ký dở dang khi phần mềm dừng đột ngột, không trọn vẹn nên không được đọc; check --repair sẽ lưu nguyên vào damaged/.",
                en:
                    "a journal that a stopped program left unfinished, so it was not read; check --repair keeps it as it is in damaged/.",
                ja:
                    "アプリが突然止まり、書きかけで残された記録ファイルのため、読み込みませんでした。check --repair が damaged/ にそのまま残します。")
        case .leftOut(let changes):
            Phrase(
                vi:
                    "nhật ký của tọa đàm này nằm trong thư mục ẩn hay damaged/ nên không được đọc; có \(changes) thay đổi không có ở nhật ký nào khác. Nếu cần, hãy chép tệp ấy vào journal/.",
                en:
                    "a journal of this seminar in a hidden folder or in damaged/, so it was not read; \(changes) of its changes \(changes == 1 ? "is" : "are") in no other journal. If they are wanted, copy it into journal/.",
                ja:
                    "隠しフォルダーまたは damaged/ にあるこのセミナーの記録ファイルのため、読み込みませんでした。ほかの記録ファイルにない変更が\(changes)件あります。必要なら journal/ にコピーしてください。"
            )
        case .otherProgramme:
            Phrase(
                vi: "là chương trình tọa đàm khác với programme.json đang dùng, nên không được đọc.",
                en: "a programme other than the programme.json in use; it was not read.",
                ja: "使用中の programme.json とは別のプログラムのため、読み込みませんでした。")
        case .tooDeep:
            Phrase(
                vi: "thư mục lồng quá sâu, nên không được đọc.",
                en: "nested too deeply; not read.",
                ja: "フォルダーの階層が深すぎるため、読み込みませんでした。")
        case .tooMany(let limit):
            Phrase(
                vi: "quá nhiều tệp: chỉ xem \(limit) tệp đầu; phần còn lại không được đọc.",
                en: "too many files: only the first \(limit) were checked; the others were not read.",
                ja: "ファイルが多すぎます。最初の\(limit)件だけを確認し、残りは読み込みませんでした。")
        case .older(let written, let left):
            Phrase(
                vi:
                    "máy này đã ghi ở đây đến số \(written), nay chỉ còn đến số \(left); tìm bản mới hơn ở máy khác hoặc USB rồi gộp vào: toadam merge.",
                en:
                    "this laptop wrote here up to number \(written), and it now ends at \(left); find a newer copy on another laptop or a USB stick and merge it: toadam merge.",
                ja:
                    "このPCはここに番号 \(written) まで書き込みましたが、今は \(left) までしかありません。ほかのPCや USB にある新しいコピーを toadam merge で取り込んでください。"
            )
        case .lessThanSeen(let seen, let left):
            Phrase(
                vi:
                    "nay chỉ còn đến số \(left), máy này đã thấy đến số \(seen); tìm bản mới hơn ở máy đã ghi hoặc USB rồi gộp vào: toadam merge.",
                en:
                    "it now ends at number \(left), and this laptop has seen it up to \(seen); find a newer copy on the laptop that wrote it or a USB stick and merge it: toadam merge.",
                ja:
                    "今は番号 \(left) までですが、このPCは \(seen) まで読み込みました。記録したPCや USB にある新しいコピーを toadam merge で取り込んでください。"
            )
        case .altered:
            Phrase(
                vi:
                    "không còn như máy này đã ghi: có thay đổi bị sửa hoặc bị hỏng; tìm bản gốc ở máy khác hoặc USB rồi gộp vào: toadam merge.",
                en:
                    "no longer as this laptop wrote it: changes were altered or damaged; find the original on another laptop or a USB stick and merge it: toadam merge.",
                ja:
                    "このPCが書き込んだ内容と違います（改変または破損）。ほかのPCや USB にある元の記録ファイルを toadam merge で取り込んでください。"
            )
        case .alteredLine: Self.alteredLine
        case .lostName(let name, let uses): Self.lostName(name, uses)
        case .missingChanges(let count, let uses): Self.missingChanges(count, uses)
        case .loneSurrogate(let escape): Self.loneSurrogate(escape)
        case .restored(let changes, let journal):
            Phrase(
                vi: "thiếu \(changes) thay đổi, đã ghi lại vào \(journal) (tệp bị thay hoặc bị xóa).",
                en:
                    "\(changes) change\(changes == 1 ? " was" : "s were") missing, and written again into \(journal) (the file was replaced or removed).",
                ja: "欠けていた\(changes)件の変更を \(journal) に書き直しました（ファイルの置き換えまたは削除）。")
        case .programmeChanged:
            Phrase(
                vi: "chương trình tọa đàm vừa bị sửa trong lúc đang mở; phần sửa có hiệu lực từ lần mở sau.",
                en: "the programme was edited while it is open; the edit takes effect at the next start.",
                ja: "開いている間にプログラムが編集されました。変更は次に開いたときから有効になります。")
        case .programmeGone:
            Phrase(
                vi: "chương trình tọa đàm đã biến mất; không có nó thì lần sau không mở được tọa đàm.",
                en: "the programme is gone; without it the seminar cannot be opened next time.",
                ja: "プログラムが見当たりません。このままでは次回セミナーを開けません。")
        case .programmeReplaced(let id):
            Phrase(
                vi:
                    "đã bị thay bằng chương trình của tọa đàm khác (“\(id)”): những gì ghi ở đây sẽ không được tính; hãy trả lại tệp cũ.",
                en:
                    "replaced by the programme of another seminar (“\(id)”): what is recorded here will not count; put the old one back.",
                ja:
                    "別のセミナー（「\(id)」）のプログラムに置き換えられました。ここでの記録は、このセミナーの記録に含まれません。元のファイルに戻してください。")
        case .programmesDiffer(let members):
            Phrase(
                vi:
                    "chương trình cùng mã nhưng khác ở: \(members.joined(separator: ", ")); nếu vẫn là tọa đàm này, thêm --force để gộp.",
                en:
                    "a programme with the same id that differs in: \(members.joined(separator: ", ")); if it is this seminar all the same, add --force.",
                ja:
                    "ID は同じですが、次の点が異なるプログラムです：\(members.joined(separator: "、"))。同じセミナーであれば --force を付けてください。"
            )
        case .copyDiffers(let other, let members):
            Phrase(
                vi:
                    "có cùng mã với \(other) nhưng chương trình khác ở: \(members.joined(separator: ", ")); đã tính là một tọa đàm, theo chương trình của \(other).",
                en:
                    "has the id of \(other), but its programme differs in: \(members.joined(separator: ", ")); taken as one seminar, with the programme of \(other).",
                ja:
                    "\(other) と同じ ID ですが、プログラムに不一致があります：\(members.joined(separator: "、"))（\(other) のプログラムで、一つのセミナーとして集計）。"
            )
        case .ownPlace:
            Phrase(
                vi: "là chính thư mục tọa đàm, hoặc nằm trong đó, nên chưa sao lưu; hãy chọn nơi khác.",
                en: "is the seminar's own folder, or in it: nothing was backed up; choose another place.",
                ja: "セミナーのフォルダー自体か、その中です。バックアップしていません。別の場所を選んでください。")
        case .othersPlace(let id):
            Phrase(
                vi: "là chương trình của tọa đàm khác (“\(id)”), nên chưa sao lưu vào đó; hãy chọn nơi khác.",
                en:
                    "the programme of another seminar (“\(id)”): nothing was backed up there; choose another place.",
                ja: "別のセミナー（「\(id)」）のプログラムです。ここにはバックアップしていません。別の場所を選んでください。")
        case .notRegular(let kind):
            Phrase(
                vi: "là \(kind.phrase.vi), không phải tệp thường, nên không được đọc.",
                en: "it is \(kind.phrase.en), not a regular file; not read.",
                ja: "\(kind.phrase.ja)であり通常のファイルではないため、読み込みませんでした。")
        case .damagedDraft: Self.damagedDraft
        case .unreadable(let error): error.phrase
        case .more(let count):
            Phrase(
                vi: "còn \(count) lỗi nữa trong tệp này, không liệt kê hết.",
                en: "and \(count) more in this file, not listed.",
                ja: "このファイルにはほかに\(count)件の問題があります（表示は省略）。")
        case .clockSetBack(let seconds):
            Phrase(
                vi:
                    "đồng hồ của máy này đã bị lùi lại \(duration(seconds).vi); thứ tự ghi không bị ảnh hưởng.",
                en: "that laptop's clock was set back by \(duration(seconds).en); the order is not affected.",
                ja: "その記録のPCの時計が\(duration(seconds).ja)戻されました。記録の順序には影響しません。")
        case .clockBehind(let seconds, let other):
            Phrase(
                vi:
                    "đồng hồ chậm hơn \(other) ít nhất \(duration(seconds).vi); thứ tự ghi không bị ảnh hưởng.",
                en:
                    "the clock is at least \(duration(seconds).en) behind that of \(other); the order is not affected.",
                ja: "時計が \(other) より少なくとも\(duration(seconds).ja)遅れています。記録の順序には影響しません。")
        }
    }
}

extension Problem.Fact {
    private static func list(of uses: LostName.Uses) -> Phrase {
        let named =
            uses.entries.map(Phrase.init(verbatim:))
            + (uses.more > 0
                ? [Phrase(vi: "\(uses.more) ý kiến nữa", en: "\(uses.more) more", ja: "ほか\(uses.more)件")]
                : [])
            + uses.places.map(\.phrase)
        return Phrase(
            vi: list(named.map(\.vi), last: " và "), en: list(named.map(\.en), last: " and "),
            ja: named.map(\.ja).joined(separator: "、"))
    }

    private static func missingChanges(_ count: Int, _ uses: LostName.Uses) -> Phrase {
        let list = list(of: uses)
        return Phrase(
            vi:
                "\(count) thay đổi mà nhật ký ở đây dựa vào không có trong nhật ký nào (của \(list.vi)): hãy gộp nhật ký còn thiếu (toadam merge).",
            en:
                "\(count) change\(count == 1 ? "" : "s") on which the journals here build \(count == 1 ? "is" : "are") in none of them (of \(list.en)): merge the journal that is missing (toadam merge).",
            ja:
                "ここの記録ファイルの元になった\(count)件の変更が、どの記録ファイルにもありません（\(list.ja)）。足りない記録ファイルを取り込んでください（toadam merge）。"
        )
    }

    private static func lostEntry(_ code: String, namedBy list: Phrase) -> Phrase {
        Phrase(
            vi:
                "ý kiến mã “\(code)” được \(list.vi) nhắc tới không có trong nhật ký nào: hãy gộp nhật ký còn thiếu (toadam merge).",
            en:
                "the entry with the code “\(code)”, which is named by \(list.en), is in no journal: merge the journal that is missing (toadam merge).",
            ja:
                "\(list.ja)が指すコード「\(code)」の発言が、どの記録ファイルにもありません。足りない記録ファイルを取り込んでください（toadam merge）。"
        )
    }

    private static func lostName(_ name: LostName, _ uses: LostName.Uses) -> Phrase {
        let what = name.kind.phrase
        let list = list(of: uses)
        guard name.kind != .entry else { return lostEntry(name.code, namedBy: list) }
        let again =
            uses.entries.isEmpty
            ? Phrase(
                vi: "hoặc gộp nhật ký đã thêm mã ấy (toadam merge); không có gì bị mất",
                en: "or merge the journal that added it (toadam merge); nothing is lost",
                ja: "それを追加した記録ファイルを取り込んでください（toadam merge）。記録は失われていません")
            : Phrase(
                vi:
                    "gộp nhật ký đã thêm mã ấy (toadam merge), hoặc mở tọa đàm và chọn lại \(what.vi) cho các ý kiến đó; không ý kiến nào bị mất",
                en:
                    "merge the journal that added it (toadam merge), or open the seminar and choose another \(what.en) for these entries; none of them is lost",
                ja:
                    "それを追加した記録ファイルを取り込む（toadam merge）か、セミナーを開いてこれらの発言の\(what.ja)を選び直してください。発言は失われていません")
        return Phrase(
            vi:
                "không có \(what.vi) mã “\(name.code)” được ghi ở \(list.vi). Hãy trả mã này lại trong tệp, \(again.vi).",
            en:
                "there is no \(what.en) with the code “\(name.code)”, which is named by \(list.en). Put that code back into the file, \(again.en).",
            ja:
                "\(list.ja)に記録されたコード「\(name.code)」の\(what.ja)がありません。ファイルにこのコードを戻すか、\(again.ja)。"
        )
    }

    private static func list(_ parts: [String], last: String) -> String {
        [parts.dropLast().joined(separator: ", "), parts.last ?? ""].filter { !$0.isEmpty }
            .joined(separator: last)
    }

    private static func loneSurrogate(_ escape: String) -> Phrase {
        Phrase(
            vi: "“\(escape)” chỉ là nửa ký tự nên được đọc thành “\u{FFFD}”; hãy nhập thẳng ký tự muốn viết.",
            en: "“\(escape)” is half a character and is read as “\u{FFFD}”; write the character itself.",
            ja: "「\(escape)」は文字の半分なので「\u{FFFD}」と読まれます。書きたい文字をそのまま入力してください。")
    }

    private static let damagedDraft = Phrase(
        vi:
            "tệp bản nháp bị hỏng hoặc bị cắt ngắn, nên có thể thiếu chữ đã nhập; tệp được giữ nguyên, hãy xóa khi không cần nữa.",
        en:
            "this draft file is damaged or cut short, so some of what was typed may be missing; the file is kept, delete it when you no longer need it.",
        ja:
            "下書きファイルが壊れているか途中で切れているため、入力した文字の一部が欠けている可能性があります。ファイルは残してあります。不要になったら削除してください。"
    )

    private static let alteredLine = Phrase(
        vi:
            "không còn như khi được ghi (tổng kiểm tra không khớp): có chữ bị sửa hoặc bị hỏng; dòng vẫn được đọc. Tìm bản gốc ở máy đã ghi hoặc USB rồi gộp vào: toadam merge.",
        en:
            "not as it was written (its checksum does not fit): letters were changed or damaged; the line is read all the same. Find the original on the laptop that wrote it or a USB stick and merge it: toadam merge.",
        ja:
            "書き込んだときの内容と違います（チェックサムが一致しません）。文字が変更されたか壊れていますが、行は読み込みました。記録したPCや USB にある元の記録ファイルを toadam merge で取り込んでください。"
    )
}

extension JSONError {
    /// Where a text stops being JSON, counted from 1 as editors count columns of bytes.
    fileprivate var phrase: Phrase {
        Phrase(
            vi: "sai cú pháp JSON ở byte thứ \(utf8Offset + 1): \(reason.phrase.vi).",
            en: "not valid JSON at byte \(utf8Offset + 1): \(reason.phrase.en).",
            ja: "\(utf8Offset + 1)バイト目で JSON として正しくありません：\(reason.phrase.ja)。")
    }
}

extension JSONError.Reason {
    fileprivate var phrase: Phrase {
        switch self {
        case .value: Phrase(vi: "thiếu một giá trị", en: "a value is expected", ja: "値が必要です")
        case .string: Phrase(vi: "văn bản không đúng", en: "the text is malformed", ja: "文字列が不正です")
        case .number: Phrase(vi: "số không đúng", en: "the number is malformed", ja: "数値が不正です")
        case .comma:
            Phrase(
                vi: "thiếu dấu phẩy hoặc dấu đóng ngoặc", en: "a comma or a closing bracket is expected",
                ja: "カンマまたは閉じ括弧が必要です")
        case .colon: Phrase(vi: "thiếu dấu hai chấm", en: "a colon is expected", ja: "コロンが必要です")
        case .end:
            Phrase(
                vi: "còn thừa ký tự ở cuối", en: "there is more text after the end", ja: "終わりの後に余分な文字があります")
        case .depth: Phrase(vi: "lồng nhau quá sâu", en: "nested too deeply", ja: "入れ子が深すぎます")
        case .utf8: Phrase(vi: "không phải UTF-8", en: "not UTF-8", ja: "UTF-8 ではありません")
        case .empty: Phrase(vi: "tệp trống", en: "the file is empty", ja: "ファイルが空です")
        case .utf16:
            Phrase(
                vi: "tệp được lưu bằng UTF-16; hãy lưu lại bằng UTF-8",
                en: "the file is in UTF-16; save it as UTF-8", ja: "UTF-16 で保存されています。UTF-8 で保存し直してください")
        case .utf32:
            Phrase(
                vi: "tệp được lưu bằng UTF-32; hãy lưu lại bằng UTF-8",
                en: "the file is in UTF-32; save it as UTF-8", ja: "UTF-32 で保存されています。UTF-8 で保存し直してください")
        case .packed:
            Phrase(
                vi: "tệp đang nén; hãy giải nén", en: "the file is compressed; decompress it",
                ja: "圧縮されています。展開してください")
        case .unquoted:
            Phrase(
                vi: "chữ phải nằm trong dấu nháy \"…\"", en: "words must be in quotation marks \"…\"",
                ja: "文字は引用符 \"…\" で囲んでください")
        case .control:
            Phrase(
                vi: "trong văn bản có xuống dòng hoặc tab; hãy viết \\n hoặc \\t",
                en: "there is a line break or tab in the text; write \\n or \\t",
                ja: "文字列の中に改行かタブがあります。\\n か \\t と書いてください")
        case .space:
            Phrase(
                vi: "có dấu cách đặc biệt (không ngắt dòng); hãy thay bằng dấu cách thường",
                en: "there is a no-break space; use an ordinary one", ja: "改行しない空白があります。普通の空白にしてください")
        case .comment:
            Phrase(
                vi: "JSON không có chú thích (// hoặc #); hãy xóa dòng đó",
                en: "JSON has no comments (// or #); remove it", ja: "JSON にはコメント（// や #）を書けません。削除してください")
        case .quotes:
            Phrase(
                vi: "dấu nháy phải là dấu thẳng \" chứ không phải “ ” hay '",
                en: "quotation marks must be straight \", not “ ” or '", ja: "引用符は “ ” や ' ではなく \" にしてください")
        case .trailingComma:
            Phrase(
                vi: "thừa dấu phẩy sau phần tử cuối", en: "there is a comma after the last element",
                ja: "最後の要素の後に余分なカンマがあります")
        case .unfinished:
            Phrase(
                vi: "tệp bị cắt giữa chừng: thiếu dấu đóng ngoặc", en: "the file ends before it is closed",
                ja: "途中で終わっています。閉じる記号がありません")
        case .escape: Phrase(vi: "dấu \\ không đúng", en: "the escape is malformed", ja: "エスケープが不正です")
        }
    }
}

extension ChangeError {
    /// Where a line stops being a change, counted as that of `JSONError` is.
    fileprivate var phrase: Phrase {
        switch reason {
        case .notObject:
            Phrase(vi: "không phải là một thay đổi.", en: "not a valid change.", ja: "変更の記録ではありません。")
        case .member(let name):
            Phrase(
                vi: "thay đổi thiếu hoặc sai “\(name)” (byte \(utf8Offset + 1)).",
                en: "the change's “\(name)” is missing or wrong (byte \(utf8Offset + 1)).",
                ja: "変更の「\(name)」がないか誤っています（\(utf8Offset + 1)バイト目）。")
        case .subjects(let first, let second):
            Phrase(
                vi: "thay đổi nói về cả “\(first)” lẫn “\(second)”.",
                en: "the change is about both “\(first)” and “\(second)”.",
                ja: "1つの変更が「\(first)」と「\(second)」の両方を対象にしています。")
        }
    }
}

extension Problem.FileKind {
    fileprivate var phrase: Phrase {
        switch self {
        case .file: Phrase(vi: "tệp", en: "a file", ja: "ファイル")
        case .folder: Phrase(vi: "thư mục", en: "a folder", ja: "フォルダー")
        case .symbolicLink: Phrase(vi: "liên kết tượng trưng", en: "a symbolic link", ja: "シンボリックリンク")
        case .pipe: Phrase(vi: "ống dẫn (FIFO)", en: "a pipe (FIFO)", ja: "パイプ（FIFO）")
        case .device: Phrase(vi: "thiết bị", en: "a device", ja: "デバイス")
        case .socket: Phrase(vi: "socket", en: "a socket", ja: "ソケット")
        }
    }
}

extension Problem.Expectation {
    fileprivate var phrase: Phrase {
        switch self {
        case .text: Phrase(vi: "văn bản", en: "a text", ja: "文字列")
        case .nonEmptyText: Phrase(vi: "văn bản không trống", en: "a non-empty text", ja: "空でない文字列")
        case .integer(let range):
            Phrase(
                vi: "số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
                en: "a whole number from \(range.lowerBound) to \(range.upperBound)",
                ja: "\(range.lowerBound)から\(range.upperBound)までの整数")
        case .boolean: Phrase(vi: "true hoặc false", en: "true or false", ja: "true か false")
        case .list: Phrase(vi: "một danh sách [ … ]", en: "a list [ … ]", ja: "リスト [ … ]")
        case .object: Phrase(vi: "một đối tượng { … }", en: "an object { … }", ja: "オブジェクト { … }")
        case .texts:
            Phrase(
                vi: "một danh sách văn bản [ \"…\" ]", en: "a list of texts [ \"…\" ]",
                ja: "文字列のリスト [ \"…\" ]")
        case .pairs:
            Phrase(
                vi: "các cặp văn bản { \"…\": \"…\" }", en: "pairs of texts { \"…\": \"…\" }",
                ja: "文字列の組 { \"…\": \"…\" }")
        case .lists:
            Phrase(
                vi: "các danh sách văn bản { \"…\": [ \"…\" ] }",
                en: "lists of texts { \"…\": [ \"…\" ] }", ja: "文字列のリスト { \"…\": [ \"…\" ] }")
        case .day:
            Phrase(vi: "một ngày như 2024-09-16", en: "a day such as 2024-09-16", ja: "2024-09-16 のような日付")
        case .time: Phrase(vi: "một giờ như 08:30", en: "a time such as 08:30", ja: "08:30 のような時刻")
        case .moment:
            Phrase(
                vi: "một thời điểm như 2024-09-16T10:27:02+07:00",
                en: "a moment such as 2024-09-16T10:27:02+07:00", ja: "2024-09-16T10:27:02+07:00 のような日時")
        case .offset:
            Phrase(
                vi: "độ lệch giờ như +07:00", en: "an offset from UTC such as +07:00", ja: "+07:00 のような時差")
        case .language: Phrase(vi: "vi, en hoặc ja", en: "vi, en or ja", ja: "vi、en、ja のいずれか")
        case .identifier: Phrase(vi: "một UUID", en: "a UUID", ja: "UUID")
        case .code:
            Phrase(
                vi: "mã gồm 1–64 chữ cái không dấu, chữ số, “-”, “_” hoặc “.”",
                en: "a code of 1 to 64 ASCII letters, digits, “-”, “_” and “.”",
                ja: "1～64文字の半角英数字と「-」「_」「.」からなるコード")
        case .folder:
            Phrase(
                vi: "đường dẫn đầy đủ của một thư mục như /media/usb hoặc ~/usb",
                en: "the full path of a folder such as /media/usb or ~/usb",
                ja: "/media/usb や ~/usb のようなフォルダーの完全なパス")
        case .key: Phrase(vi: "một chữ cái hoặc chữ số", en: "one letter or digit", ja: "英数字1文字")
        case .oneOf(let codes):
            Phrase(
                vi: "một trong: \(codes.joined(separator: ", "))",
                en: "one of: \(codes.joined(separator: ", "))", ja: "\(codes.joined(separator: "、")) のいずれか"
            )
        case .knownID(let list):
            Phrase(vi: "một mã có trong “\(list)”", en: "an id found in “\(list)”", ja: "「\(list)」にある ID")
        }
    }
}

/// A duration in the largest unit that is full: days, hours, minutes or seconds.
private func duration(_ seconds: Int) -> Phrase {
    switch seconds {
    case 172_800...:
        Phrase(
            vi: "\(seconds / 86_400) ngày", en: "\(seconds / 86_400) days", ja: "\(seconds / 86_400)日")
    case 7_200...:
        Phrase(vi: "\(seconds / 3_600) giờ", en: "\(seconds / 3_600) hours", ja: "\(seconds / 3_600)時間")
    case 120...: Phrase(vi: "\(seconds / 60) phút", en: "\(seconds / 60) minutes", ja: "\(seconds / 60)分")
    default: Phrase(vi: "\(seconds) giây", en: "\(seconds) seconds", ja: "\(seconds)秒")
    }
}

extension LostName.Kind {
    fileprivate var phrase: Phrase {
        switch self {
        case .item: Phrase(vi: "mục", en: "item", ja: "議題")
        case .speaker: Phrase(vi: "người phát biểu", en: "speaker", ja: "発言者")
        case .field: Phrase(vi: "lĩnh vực", en: "field", ja: "分野")
        case .session: Phrase(vi: "phiên", en: "session", ja: "セッション")
        case .group: Phrase(vi: "nhóm", en: "group", ja: "グループ")
        case .trainingClass: Phrase(vi: "lớp", en: "class", ja: "研修回")
        case .entry: Phrase(vi: "ý kiến", en: "entry", ja: "発言")
        }
    }
}

extension LostName.Place {
    fileprivate var phrase: Phrase {
        switch self {
        case .agenda: Phrase(vi: "các mục của chương trình", en: "the agenda", ja: "議事の項目")
        case .people: Phrase(vi: "danh sách đại biểu", en: "what is known of people", ja: "参加者の情報")
        case .queue: Phrase(vi: "danh sách phát biểu", en: "the speakers' queue", ja: "発言順リスト")
        case .room: Phrase(vi: "mục đang diễn ra", en: "the item in progress", ja: "進行中の議題")
        }
    }
}
