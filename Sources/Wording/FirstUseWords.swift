extension Phrase {
    /// The screen that asks what a seminar is to be that is not there yet.
    package enum FirstUse {
        package static let title = Phrase(vi: "Tọa đàm mới", en: "A new seminar", ja: "新しいセミナー")

        package static func intro(_ folder: String?) -> Phrase {
            guard let folder else {
                return Phrase(
                    vi: "Điền các ô dưới đây; phần còn lại bổ sung sau.",
                    en: "Fill in what follows; everything else can be added later.",
                    ja: "以下を入力してください。ほかはあとで追加できます。")
            }
            return Phrase(
                vi: "\(folder) chưa có tọa đàm. Điền các ô dưới đây; phần còn lại bổ sung sau.",
                en:
                    "\(folder) holds no seminar yet. Fill in what follows; everything else can be added later.",
                ja: "\(folder) にはまだセミナーがありません。以下を入力してください。ほかはあとで追加できます。")
        }

        /// The answers that a programme is made of, in the order in which they are asked for.
        package enum Row: String, CaseIterable, Sendable {
            case title, organiser, place, day, days, starts, folder

            /// What it asks for.
            package var label: Phrase {
                switch self {
                case .title: Phrase(vi: "Tên tọa đàm", en: "Title", ja: "セミナー名")
                case .organiser: Phrase(vi: "Đơn vị tổ chức", en: "Organiser", ja: "主催者")
                case .place: Phrase(vi: "Địa điểm", en: "Place", ja: "場所")
                case .day: Phrase(vi: "Ngày đầu tiên", en: "First day", ja: "初日")
                case .days: Phrase(vi: "Số ngày", en: "Number of days", ja: "日数")
                case .starts:
                    Phrase(vi: "Giờ bắt đầu các phiên", en: "Sessions start at", ja: "セッション開始時刻")
                case .folder: Phrase(vi: "Thư mục", en: "Folder", ja: "フォルダー")
                }
            }

            /// What it takes.
            package var advice: Phrase {
                switch self {
                case .title: Phrase(vi: "Như trên giấy mời", en: "As on the invitation", ja: "案内状のとおり")
                case .organiser, .place: Phrase(vi: "Có thể để trống", en: "Optional", ja: "空欄でも可")
                case .day: Phrase(vi: "Ví dụ 16/9/2024", en: "Such as 16/9/2024", ja: "例：2024-09-16")
                case .days: Phrase(vi: "Từ 1 đến 14", en: "From 1 to 14", ja: "1～14")
                case .starts:
                    Phrase(
                        vi: "Giờ của mỗi phiên trong ngày, ví dụ 8h30, 14h",
                        en: "Of each session of the day, such as 8:30, 14:00",
                        ja: "1日の各セッション（例：8:30, 14:00）")
                case .folder:
                    Phrase(vi: "Nơi lưu tọa đàm", en: "Where the seminar is kept", ja: "セミナーの保存先")
                }
            }
        }

        package static let titleNeeded = Phrase(
            vi: "Cần tên tọa đàm", en: "A title is needed", ja: "セミナー名を入力してください")
        package static let badDay = Phrase(
            vi: "Ngày chưa đúng (ví dụ 16/9/2024)", en: "Not a date (such as 16/9/2024)",
            ja: "日付が正しくありません（例：2024-09-16）")
        package static let badDays = Phrase(
            vi: "Cần một số từ 1 đến 14", en: "A number from 1 to 14 is needed", ja: "1～14の数を入力してください")
        package static let badStarts = Phrase(
            vi: "Cần 1–6 giờ tăng dần, ví dụ 8h30, 14h",
            en: "Needed: 1 to 6 times, each later than the one before, such as 8:30, 14:00",
            ja: "開始時刻を早い順に1～6件入力してください（例：8:30, 14:00）")

        package static func session(_ number: Int) -> Phrase {
            Phrase(vi: "Phiên \(number)", en: "Session \(number)", ja: "セッション\(number)")
        }

        package static func preview(_ count: Int) -> Phrase {
            Phrase(
                vi: "Sẽ có \(count) phiên:", en: "There will be \(count) session\(count == 1 ? "" : "s"):",
                ja: "作成されるセッション（\(count)件）：")
        }

        package static func keys(next: String, make: String, leave: String) -> Phrase {
            Phrase(
                vi: "\(next) Ô khác   \(make) Ô sau, ở ô cuối: tạo   \(leave) Thoát",
                en: "\(next) Other row   \(make) Next row, in the last one: create   \(leave) Quit",
                ja: "\(next) 別の欄   \(make) 次の欄（最後の欄で作成）   \(leave) 終了")
        }

        package static func leaveAgain(_ key: String) -> Phrase {
            Phrase(
                vi: "Chưa tạo tọa đàm. Nhấn \(key) lần nữa để thoát",
                en: "Nothing was created. Press \(key) again to quit",
                ja: "セミナーは未作成です（もう一度 \(key) で終了）")
        }

        /// - Parameters:
        ///   - agenda: the key of the screen onto which the agenda is pasted.
        ///   - people: the key of the screen onto which the roster is.
        package static func created(_ folder: String, agenda: String, people: String) -> Phrase {
            Phrase(
                vi:
                    "Đã tạo. Dán chương trình vào \(agenda), danh sách đại biểu vào \(people). Thư mục: \(folder)",
                en:
                    "Created. Paste the programme onto \(agenda), the roster onto \(people). It is in \(folder)",
                ja: "作成しました。プログラムは\(agenda)、名簿は\(people)に貼り付けます。場所：\(folder)")
        }

        package static let folderNeeded = Phrase(
            vi: "Thiếu thư mục cho tọa đàm mới.", en: "The folder for the new seminar is missing.",
            ja: "新しいセミナーのフォルダーを指定してください。")
    }
}
