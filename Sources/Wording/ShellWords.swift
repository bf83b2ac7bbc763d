package import Seminar

/// What the program says in the shell, outside its screens.
extension Phrase {
    package enum Shell {
        // What each command does, and each of its arguments.
        package static let program = Phrase(
            vi: "Điều hành tọa đàm và ghi lại ý kiến.", en: "Run a seminar and record what is said.",
            ja: "セミナーを進行し、発言を記録します。")
        package static let without = Phrase(
            vi: """
                Khi không nêu THƯ-MỤC: mở thư mục hiện tại nếu đó là tọa đàm, nếu không thì tọa đàm mở lần trước, \
                nếu chưa có thì tạo tọa đàm mẫu ở ~/toadam-mau.
                """,
            en: """
                Without FOLDER, opens the current folder if it is a seminar, else the last one opened, else the \
                sample, created at ~/toadam-mau.
                """,
            ja: """
                フォルダーを省略すると、現在のフォルダー、前回開いたセミナー、
                サンプル（~/toadam-mau に作成）の順に探して開きます。
                """)
        package static let open = Phrase(
            vi: "Mở tọa đàm để điều hành và ghi.", en: "Open a seminar to facilitate and record.",
            ja: "セミナーを開いて進行・記録します。")
        package static let new = Phrase(
            vi: "Tạo thư mục tọa đàm mới.", en: "Create a seminar folder.", ja: "新しいセミナーのフォルダーを作成します。")
        package static let review = Phrase(
            vi: "Mở tọa đàm chỉ để xem, không thay đổi dữ liệu.",
            en: "Open a seminar read-only; nothing is written.",
            ja: "閲覧専用で開きます。何も書き込みません。")
        package static let watch = Phrase(
            vi: "Màn chiếu: mục hiện tại và đồng hồ cỡ lớn; không thay đổi dữ liệu.",
            en: "The projector's view: the current item and a large clock; nothing is written.",
            ja: "投影用画面（現在の議題と大きな時計）を表示します。何も書き込みません。")
        package static let watchLast = Phrase(
            vi: "Khi không nêu THƯ-MỤC: thư mục hiện tại nếu là tọa đàm, nếu không thì tọa đàm mở lần trước.",
            en: "Without FOLDER: the current folder if it is a seminar, else the last one opened.",
            ja: "フォルダーを省略すると、現在のフォルダー、前回開いたセミナーの順に探します。")
        package static let nothingToWatch = Failure(
            happened: Phrase(
                vi: "Máy này chưa mở tọa đàm nào.", en: "No seminar has been opened on this laptop yet.",
                ja: "このPCで開いたセミナーはまだありません。"),
            safe: .nothingChanged,
            next: Phrase(
                vi: "Nêu thư mục: toadam watch THƯ-MỤC; hoặc mở tọa đàm trước: toadam",
                en: "Name its folder: toadam watch FOLDER; or open a seminar first: toadam",
                ja: "フォルダーを指定する：toadam watch フォルダー、または先に開く：toadam"))
        package static let timetable = Phrase(
            vi: "In giờ theo chương trình và giờ thực tế của từng mục.",
            en: "Print the planned and actual times of each item.", ja: "各議題の予定時刻と実際の時刻を表示します。")
        package static let watchIdeas = Phrase(
            vi: "Hiện cả những ý kiến mới nhất, không kèm tên người phát biểu.",
            en: "Show the latest entries too, without names.",
            ja: "最新の発言も氏名なしで表示します。")
        package static let add = Phrase(
            vi: "Ghi một ý kiến từ dòng lệnh.", en: "Record an entry from the shell.",
            ja: "コマンドラインから発言を記録します。"
        )
        package static let list = Phrase(
            vi: "Liệt kê ý kiến, mỗi ý kiến một dòng.", en: "List entries, one per line.",
            ja: "発言を1行に1件ずつ表示します。")
        package static let export = Phrase(
            vi: "Xuất ý kiến, đại biểu, điểm danh, chương trình cho phần mềm khác (json, csv, xlsx, ics).",
            en: "Export entries, people, attendance, timetable for other programs (json, csv, xlsx, ics).",
            ja: "発言・参加者・出欠・進行表をほかのアプリ用に出力します（json、csv、xlsx、ics）。")
        package static let check = Phrase(
            vi: "Đọc mọi tệp và nêu từng lỗi.", en: "Read every file and report each problem.",
            ja: "すべてのファイルを読み、問題を報告します。")
        package static let merge = Phrase(
            vi: "Gộp các thư mục, nhật ký hoặc bản sao vào tọa đàm.",
            en: "Merge other laptops' folders, journals or copies into FOLDER.",
            ja: "ほかのPCのフォルダー、記録ファイル、コピーを取り込みます。")

        package static let manual = Phrase(
            vi: "In trang hướng dẫn cho man: toadam manual | man -l -",
            en: "Print the manual page for man: toadam manual | man -l -",
            ja: "man 用の手引きを出力します：toadam manual | man -l -")

        package static let folder = Phrase(
            vi: "Thư mục tọa đàm.", en: "The seminar folder.", ja: "セミナーのフォルダー。")
        package static let folders = Phrase(
            vi: "Thư mục tọa đàm; có thể nhiều, hoặc một thư mục chứa nhiều tọa đàm.",
            en: "The seminar folder; several, or a folder of seminars, are taken as one.",
            ja: "セミナーのフォルダー。複数、または複数のセミナーを含むフォルダーも可。")
        package static let samePeople = Phrase(
            vi: "Nhiều tọa đàm: người trùng họ tên và đơn vị là một người.",
            en: "Several seminars: people of one name and one unit are one person.",
            ja: "複数のセミナーで氏名と所属が同じ人を同一人物とみなします。")
        package static let newFolder = Phrase(
            vi: "Thư mục sẽ tạo.", en: "The folder to create.", ja: "作成するフォルダー。")
        // What stands for the values of arguments.
        package static let folderValue = Phrase(vi: "THƯ-MỤC", en: "FOLDER", ja: "フォルダー")
        package static let fileValue = Phrase(vi: "TỆP", en: "FILE", ja: "ファイル")
        package static let wordsValue = Phrase(vi: "TỪ", en: "WORDS", ja: "語")
        package static let textValue = Phrase(vi: "CÂU", en: "TEXT", ja: "発言")
        package static let othersValue = Phrase(vi: "NGUỒN", en: "OTHER", ja: "取り込み元")
        package static let nameValue = Phrase(vi: "TÊN", en: "NAME", ja: "名前")
        package static let codeValue = Phrase(vi: "MÃ", en: "CODE", ja: "コード")

        package static let language = Phrase(
            vi: "Ngôn ngữ hiển thị.", en: "Language of the program.", ja: "表示言語。")
        package static let writer = Phrase(
            vi: "Tên người ghi.", en: "Who is recording.", ja: "記録者名。")
        package static let sample = Phrase(
            vi: "Dùng chương trình mẫu ngày 16 và 17-9-2024.",
            en: "Use the sample programme of 16 and 17 September 2024.", ja: "2024年9月16・17日のサンプルプログラムを使います。")
        package static let text = Phrase(
            vi: "Nội dung ý kiến; “-” để đọc từ đầu vào chuẩn, mỗi dòng một ý kiến.",
            en: "The text; “-” reads standard input, one entry per line.", ja: "発言内容。「-」なら標準入力から1行1件で読みます。")
        package static let pick = Phrase(
            vi: "theo mã, số hoặc tên (không cần dấu)", en: "code, number or name (accents optional)",
            ja: "コード、番号、または名前（声調記号は省略可）")
        package static let search = Phrase(
            vi: "Chỉ những ý kiến có các từ này; không cần dấu.",
            en: "Only entries with these words; accents optional.", ja: "指定した語を含む発言だけを表示します（声調記号は省略可）。")
        package static let terms = Phrase(
            vi: """
                Một tùy chọn có thể nêu nhiều lần: ý kiến có một trong các giá trị ấy. Các tùy chọn khác nhau phải thỏa mãn \
                cùng lúc. -MÃ: trừ giá trị ấy; none: chưa ghi. Trong TỪ: các từ theo thứ tự bất kỳ, "cụm từ", -từ-cần-trừ.
                """,
            en: """
                An option given several times asks for any of its values; different options must all be met. -CODE leaves \
                a value out; none asks for what is not stated. WORDS: in any order, "a phrase", -without.
                """,
            ja: """
                同じオプションを繰り返すと、いずれかに当てはまるもの。異なるオプションはすべてを満たすもの。
                -コード は除外、none は未入力。語は順不同、"語句"、-除く語。
                """)
        package static let stats = Phrase(
            vi: "Đếm ý kiến hoặc người phát biểu theo một hoặc hai tiêu chí.",
            en: "Count entries or people by one value, or crossed by two.", ja: "発言や発言者を1項目または2項目で集計します。")
        package static let termsValue = Phrase(vi: "A[,B]", en: "A[,B]", ja: "A[,B]")
        package static func by(_ terms: [String]) -> Phrase {
            let list = terms.joined(separator: ", ")
            return Phrase(
                vi: "Đếm theo A, hoặc theo A và B: \(list).", en: "Count by A, or by A and B: \(list).",
                ja: "A 別、または A と B で集計：\(list)。")
        }
        package static func noTerm(_ text: String) -> Phrase {
            Phrase(
                vi: "“\(text)” không phải là tiêu chí đếm.", en: "“\(text)” is not a value to count by.",
                ja: "「\(text)」では集計できません。")
        }
        package static let people = Phrase(
            vi: "Đếm người phát biểu thay vì ý kiến.", en: "Count people instead of entries.",
            ja: "発言ではなく発言者を数えます。")
        package static let share = Phrase(
            vi: "Kèm tỷ lệ phần trăm; trong bảng hai chiều: của dòng.",
            en: "Add percentages; where two values are crossed, of the row.", ja: "割合も表示します（2項目の場合は行の割合）。")
        package static let columnShare = Phrase(
            vi: "Kèm tỷ lệ phần trăm của cột.", en: "Add percentages of the column.",
            ja: "列の割合も表示します。")
        package static let rank = Phrase(
            vi: "Nhiều nhất trước.", en: "The most frequent first.", ja: "多い順に並べます。")
        package static let jsonObject = Phrase(
            vi: "In thành JSON.", en: "Print JSON.", ja: "JSON として出力します。")
        package static let csv = Phrase(vi: "In thành CSV.", en: "Print CSV.", ja: "CSV として出力します。")
        package static let dayValue = Phrase(vi: "NGÀY", en: "DAY", ja: "日付")
        package static let dueBefore = Phrase(
            vi: "Hạn trước ngày này.", en: "Due before this day.", ja: "期限がこの日より前。")
        package static let dueAfter = Phrase(
            vi: "Hạn sau ngày này.", en: "Due after this day.", ja: "期限がこの日より後。")
        package static let overdue = Phrase(
            vi: "Quá hạn mà chưa giải quyết.", en: "Past the due date and not settled.", ja: "期限を過ぎ、未対応。")
        package static let due = Phrase(
            vi: "Có hạn, hoặc không có hạn.", en: "With or without a due date.", ja: "期限の有無。")
        package static let since = Phrase(
            vi: "Ghi từ ngày này trở đi.", en: "Recorded on this day or later.", ja: "この日以降に記録。")
        package static let answered = Phrase(
            vi: "Câu hỏi đã trả lời, hoặc chưa trả lời.", en: "Questions that are answered, or not.",
            ja: "回答済み、または未回答の質問。")

        /// That a mark is set, or is not.
        package static func held(_ term: Term) -> Phrase {
            let name = term.title
            return Phrase(
                vi: "Chỉ ý kiến “\(name.vi)”; --no-…: mọi ý kiến khác.",
                en: "Only entries marked “\(name.en)”; --no-…: all others.",
                ja: "「\(name.ja)」の発言のみ。--no-… はそれ以外。")
        }

        package static func noDay(_ text: String) -> Phrase {
            Phrase(
                vi: "“\(text)” không phải là ngày.", en: "“\(text)” is not a date.",
                ja: "「\(text)」は日付ではありません。")
        }

        package static let giveDay = Phrase(
            vi: "Nêu ngày như 16-9-2024 hoặc 2024-09-16.", en: "Give a date such as 16-9-2024 or 2024-09-16.",
            ja: "2024-09-16 のように指定してください。")
        package static let rehearsal = Phrase(
            vi: "Chỉ những ý kiến ghi khi diễn tập; nếu không thì bỏ qua chúng.",
            en: "Only entries of rehearsals, which are otherwise left out.", ja: "リハーサル中の発言のみ。指定しなければ除きます。")
        package static let json = Phrase(
            vi: "In thành một mảng JSON.", en: "Print one JSON array.", ja: "JSON 配列として出力します。")
        package static let output = Phrase(
            vi: "Ghi vào tệp này thay vì in ra.", en: "Write to this file instead of printing.",
            ja: "画面ではなくこのファイルに書き出します。")
        package static let force = Phrase(
            vi: "Ghi đè tệp đã có.", en: "Overwrite an existing file.", ja: "既存のファイルを上書きします。")
        package static let mergeForce = Phrase(
            vi: "Gộp cả khi chương trình có cùng mã nhưng khác nhau.",
            en: "Merge even if programmes with the same id differ.",
            ja: "同じ ID のプログラムに違いがあっても取り込みます。")
        package static let repair = Phrase(
            vi: "Sửa nhật ký hỏng; không làm mất dữ liệu.",
            en: "Repair damaged journals; nothing is thrown away.",
            ja: "破損した記録ファイルを修復します（データは失われません）。")
        package static let others = Phrase(
            vi: "Thư mục tọa đàm khác, tệp nhật ký, bản sao.", en: "Other seminar folders, journals, copies.",
            ja: "ほかのセミナーのフォルダー、記録ファイル、コピー。")

        /// A value that can be picked, and how.
        package static func pick(_ property: String) -> Phrase { picked(Property.label(of: property)) }

        package static func pick(_ term: Term) -> Phrase { picked(term.name) }

        private static func picked(_ name: Phrase) -> Phrase {
            let name = name.sentenceCase
            return Phrase(
                vi: "\(name.vi), \(pick.vi).", en: "\(name.en): \(pick.en).", ja: "\(name.ja)（\(pick.ja)）。")
        }

        // What they answer.
        package static let wayOut = Phrase(
            vi: "Xem cách dùng: toadam --help", en: "How to use it: toadam --help", ja: "使い方：toadam --help")

        /// The same for one command.
        package static func wayOut(of command: String) -> Phrase {
            Phrase(
                vi: "Xem cách dùng: toadam \(command) --help", en: "How to use it: toadam \(command) --help",
                ja: "使い方：toadam \(command) --help")
        }

        package static func created(_ path: String) -> Phrase {
            Phrase(
                vi: "Đã tạo tọa đàm ở \(path)", en: "Created a seminar at \(path)", ja: "\(path) にセミナーを作成しました"
            )
        }

        package static func openIt(_ path: String) -> Phrase {
            Phrase(vi: "Mở: toadam \(path)", en: "Open it: toadam \(path)", ja: "開くには：toadam \(path)")
        }

        package static func editProgramme(_ path: String) -> Phrase {
            Phrase(
                vi: "Sửa chương trình, danh sách đại biểu trước khi bắt đầu: \(path)",
                en: "Next, fill in the programme and the people: \(path)",
                ja: "開始前にプログラムと名簿を編集してください：\(path)")
        }

        package static let newTitle = Phrase(vi: "Tọa đàm", en: "Seminar", ja: "セミナー")
        package static let newSession = Phrase(vi: "Phiên 1", en: "Session 1", ja: "セッション1")
        package static let newItem = Phrase(
            vi: "Tuyên bố lý do, giới thiệu đại biểu, chương trình", en: "Introductions and programme",
            ja: "参加者・プログラムの紹介")
        package static let newDiscussion = Phrase(vi: "Trao đổi", en: "Discussion", ja: "意見交換")

        package static let standardInput = Phrase(
            vi: "đầu vào chuẩn", en: "standard input", ja: "標準入力")
        package static let standardOutput = Phrase(
            vi: "đầu ra chuẩn", en: "standard output", ja: "標準出力")

        package static let emptyText = Phrase(
            vi: "Chưa nhập nội dung ý kiến.", en: "Type the text of the entry.", ja: "発言内容が入力されていません。")

        package static let emptyName = Phrase(
            vi: "Chưa nhập tên người ghi.", en: "Type a name.", ja: "記録者名が入力されていません。")

        package static let textNotUTF8 = Phrase(
            vi: "Nội dung ý kiến không phải UTF-8; chưa ghi gì.",
            en: "The text is not UTF-8; nothing was recorded.",
            ja: "発言内容が UTF-8 ではありません。何も記録していません。")

        package static func notUTF8(line: Int) -> Phrase {
            Phrase(
                vi: "dòng \(line): không phải UTF-8, đã bỏ qua", en: "line \(line): not UTF-8, skipped",
                ja: "\(line)行目：UTF-8 ではないため読み飛ばしました")
        }

        package static func lineTooLong(line: Int, limit: Int) -> Phrase {
            Phrase(
                vi: "dòng \(line): dài hơn \(limit >> 20) MiB, đã bỏ qua",
                en: "line \(line): longer than \(limit >> 20) MiB, skipped",
                ja: "\(line)行目：\(limit >> 20) MiB を超えるため読み飛ばしました")
        }

        package static func textTooLong(limit: Int) -> Phrase {
            Phrase(
                vi: "Nội dung ý kiến dài hơn \(limit >> 20) MiB.",
                en: "The text is longer than \(limit >> 20) MiB.", ja: "発言内容が \(limit >> 20) MiB を超えています。")
        }

        package static func notFound(_ text: String, _ name: Phrase) -> Phrase {
            Phrase(
                vi: "Không tìm thấy \(name.vi) “\(text)”.", en: "No \(name.en) matches “\(text)”.",
                ja: "\(name.ja)「\(text)」が見つかりません。")
        }

        package static func ambiguous(_ text: String, _ name: Phrase) -> Phrase {
            Phrase(
                vi: "“\(text)” khớp với nhiều \(name.vi):", en: "“\(text)” matches more than one \(name.en):",
                ja: "「\(text)」に当てはまる\(name.ja)が複数あります：")
        }

        /// How to tell which of several was meant.
        package static func giveCode(_ code: String, option: String) -> Phrase {
            Phrase(
                vi: "Nêu mã ở cột đầu, ví dụ --\(option) \(code)",
                en: "Give the code in the first column, such as --\(option) \(code)",
                ja: "最初の列のコードを指定してください（例 --\(option) \(code)）")
        }

        /// The same where none of them has a code that a person could type.
        package static func giveName(_ name: String, option: String) -> Phrase {
            Phrase(
                vi: "Nêu tên như trong danh sách, ví dụ --\(option) \"\(name)\"",
                en: "Give the name as it is listed, such as --\(option) \"\(name)\"",
                ja: "一覧のとおりに名前を指定してください（例 --\(option) \"\(name)\"）")
        }

        /// Where codes and names can be looked up.
        package static let codesAreInProgramme = Phrase(
            vi: "Mã và tên có trong programme.json.", en: "Codes and names are in programme.json.",
            ja: "コードと名前は programme.json にあります。")

        package static func notListed(_ count: Int) -> Phrase {
            Phrase(
                vi: "… và \(count) lựa chọn nữa: hãy nhập thêm", en: "… and \(count) more: be more specific",
                ja: "… ほか\(count)件：さらに絞り込んでください")
        }

        /// One line after a crash, once the terminal is itself again.
        package static func crashed(_ path: String) -> Phrase {
            Phrase(
                vi:
                    "toadam đã dừng do lỗi. Nội dung đã nhập còn nguyên tại \(path); mở lại toadam để xem tiếp.",
                en:
                    "toadam stopped unexpectedly. Your text is safe in \(path). Run toadam again to get it back.",
                ja: "toadam が異常終了しました。入力した内容は \(path) に残っています。もう一度開くと復元できます。")
        }

        package static func allIsWell(journals: Int) -> Phrase {
            Phrase(
                vi: "Không phát hiện lỗi: chương trình tọa đàm và \(journals) nhật ký.",
                en: "No problems in the programme and \(journals) journal\(journals == 1 ? "" : "s").",
                ja: "問題はありません（プログラム、記録ファイル\(journals)件）。")
        }

        /// The answer of a command could not be printed: what it was to do is done all the same.
        package static func notPrinted(_ error: FileError) -> Failure {
            Failure(
                happened: error.phrase,
                safe: Phrase(
                    vi: "Lệnh đã làm xong phần việc trước đó; chỉ câu trả lời là không in ra được.",
                    en: "What the command had to do before is done; only its answer could not be printed.",
                    ja: "それまでの処理は済んでいます。結果を表示できなかっただけです。"),
                next: Phrase(
                    vi:
                        "Cho lệnh một đầu ra ghi được; trước khi add lại, xem đã ghi những gì: toadam list THƯ-MỤC",
                    en:
                        "Give it an output to write to; before adding again, see what is recorded: toadam list FOLDER",
                    ja: "出力先を確認してください。再び add する前に、記録済みの内容を確認してください：toadam list フォルダー"))
        }

        /// - Parameter commands: those that need no screen.
        package static func noScreen(_ commands: [String]) -> Failure {
            withoutScreen(
                Phrase(
                    vi:
                        "Không mở được màn hình toadam: đầu vào hoặc đầu ra không phải là cửa sổ dòng lệnh.",
                    en: "Cannot open the screen: input or output is not a terminal.",
                    ja: "画面を表示できません。入力または出力がターミナルではありません。"), commands)
        }

        /// A terminal whose name says that it cannot do what a screen needs; the name is empty where `TERM` is not set.
        package static func poorScreen(_ name: String, _ commands: [String]) -> Failure {
            withoutScreen(
                name.isEmpty
                    ? Phrase(
                        vi: "Chưa biết đây là cửa sổ dòng lệnh loại nào: biến TERM còn trống.",
                        en: "Unknown terminal: TERM is not set.",
                        ja: "ターミナルの種類がわかりません。TERM が設定されていません。")
                    : Phrase(
                        vi: "Cửa sổ dòng lệnh này không vẽ được cả màn hình (TERM=\(name)).",
                        en: "This terminal cannot draw a whole screen (TERM=\(name)).",
                        ja: "このターミナルでは画面全体を描画できません（TERM=\(name)）。"), commands)
        }

        /// On the screen: the system does not know this terminal, which is drawn as another.
        package static func unknownTerminal(_ name: String, drawnAs standIn: String) -> Phrase {
            Phrase(
                vi: "Hệ thống chưa biết TERM=\(name): vẽ như \(standIn).",
                en: "TERM=\(name) is unknown to this system: drawn as \(standIn).",
                ja: "TERM=\(name) はこのシステムにないため、\(standIn) として描画します。")
        }

        /// On the screen: this account has no folder of its own, so that only what is recorded is kept.
        package static let noHome = Phrase(
            vi: "Không có thư mục cá nhân (HOME): câu đang nhập chỉ còn lại khi đã lưu.",
            en: "There is no home folder (HOME): your text is kept only once it is saved.",
            ja: "ホームフォルダー（HOME）がないため、入力中の発言は保存するまで残りません。")

        /// After leaving: what was written in an editor that did not wait, and came into no idea.
        package static func textLeft(in path: String) -> Phrase {
            Phrase(
                vi: "Chữ viết trong trình soạn thảo chưa vào ý kiến nào, còn ở \(path)",
                en: "Text from the editor that is in no entry is kept in \(path)",
                ja: "エディターで書いた内容はどの発言にも入っていません。\(path) に残っています。")
        }

        private static func withoutScreen(_ happened: Phrase, _ commands: [String]) -> Failure {
            let list = commands.joined(separator: ", ")
            return Failure(
                happened: happened, safe: .nothingChanged,
                next: Phrase(
                    vi: "Những lệnh không cần màn hình: toadam \(list).",
                    en: "Without a screen you can use: toadam \(list).",
                    ja: "画面なしで使えるコマンド：toadam \(commands.joined(separator: "、"))。"))
        }

        /// A path that leads nowhere was given; it may have been meant for a command.
        package static func noFolder(_ path: String, command: String?) -> Failure {
            Failure(
                happened: Phrase(
                    vi: command == nil ? "Không có thư mục \(path)." : "Không có thư mục hay lệnh \(path).",
                    en: command == nil
                        ? "There is no folder \(path)." : "\(path) is neither a command nor a folder.",
                    ja: command == nil
                        ? "フォルダー \(path) はありません。" : "\(path) というコマンドもフォルダーもありません。"),
                safe: .nothingChanged,
                next: command.map {
                    Phrase(
                        vi: "Có phải ý là “\($0)”? Xem các lệnh: toadam --help",
                        en: "Did you mean “\($0)”? All commands: toadam --help",
                        ja: "「\($0)」のことですか。コマンド一覧：toadam --help")
                }
                    ?? Phrase(
                        vi: "Kiểm tra lại đường dẫn, hoặc tạo thư mục mới: toadam new THƯ-MỤC",
                        en: "Check the path, or create a folder: toadam new FOLDER",
                        ja: "パスを確認するか、新しく作成してください：toadam new フォルダー"))
        }

        /// A new seminar was to be created where a file is.
        package static func isFile(_ path: String) -> Failure {
            Failure(
                happened: Phrase(
                    vi: "\(path) là một tệp, không phải thư mục.", en: "\(path) is a file, not a folder.",
                    ja: "\(path) はファイルで、フォルダーではありません。"),
                safe: Phrase(vi: "Chưa tạo gì.", en: "Nothing was created.", ja: "何も作成していません。"),
                next: Phrase(
                    vi: "Chọn tên khác cho thư mục.", en: "Choose another name for the folder.",
                    ja: "フォルダーを別の名前にしてください。"))
        }

        package static func exists(_ path: String) -> Failure {
            Failure(
                happened: Phrase(
                    vi: "Đã có tệp \(path), nên không ghi đè.",
                    en: "\(path) already exists; not overwritten.",
                    ja: "\(path) はすでにあるため、上書きしませんでした。"),
                safe: .nothingChanged,
                next: Phrase(
                    vi: "Chọn tên khác, hoặc thêm --force để ghi đè tệp đó.",
                    en: "Choose another name, or add --force to overwrite it.",
                    ja: "別の名前にするか、--force を付けて上書きしてください。"))
        }

        package static func protected(_ path: String) -> Failure {
            Failure(
                happened: Phrase(
                    vi: "\(path) là chỗ của dữ liệu tọa đàm, không ghi tài liệu xuất vào đó.",
                    en: "\(path) belongs to the seminar's own data; nothing was exported there.",
                    ja: "\(path) はセミナーのデータ用の場所のため、出力先に指定できません。"),
                safe: .nothingChanged,
                next: Phrase(
                    vi: "Chọn một tệp khác.", en: "Choose another file.", ja: "別のファイルを選んでください。"))
        }

        package static func notPlain(_ path: String) -> Failure {
            Failure(
                happened: Phrase(
                    vi: "\(path) không phải là tệp thường.", en: "\(path) is not a regular file.",
                    ja: "\(path) は通常のファイルではありません。"),
                safe: .nothingChanged,
                next: Phrase(
                    vi: "Chọn một tệp khác, hoặc bỏ --output để in ra.",
                    en: "Choose another file, or leave --output out to print.",
                    ja: "別のファイルを選ぶか、--output を外してください。"))
        }
    }
}
