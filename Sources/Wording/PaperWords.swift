package import Seminar

/// What stands on papers.
///
/// The Vietnamese of the official forms is that of their models (Decree 30/2020/NĐ-CP, Annex III; Guidances 36-HD/VPTW and
/// 05-HD/VPTW); the other languages translate it.
extension Phrase {
    package enum Paper {
        /// In the place of what is not known.
        package static let blank = "……"

        // MARK: The head

        package static let nation = Phrase(
            vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM",
            ja: "ベトナム社会主義共和国")
        package static let motto = Phrase(
            vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness", ja: "独立・自由・幸福")
        package static let party = Phrase(
            vi: "ĐẢNG CỘNG SẢN VIỆT NAM", en: "COMMUNIST PARTY OF VIET NAM", ja: "ベトナム共産党")

        /// The number, left blank, before the code of the kind and of the body: `Số:     /BB-ĐTBD`, in the Party `Số     -BB/ĐTBD`.
        package static func number(_ kind: String, code: String?, ofParty isOfParty: Bool) -> Phrase {
            let blank = String(repeating: "\u{A0}", count: 8)
            let code = code ?? Paper.blank
            return isOfParty
                ? Phrase(
                    vi: "Số\(blank)-\(kind)/\(code)", en: "No.\(blank)-\(kind)/\(code)",
                    ja: "番号\(blank)-\(kind)/\(code)")
                : Phrase(
                    vi: "Số:\(blank)/\(kind)-\(code)", en: "No.:\(blank)/\(kind)-\(code)",
                    ja: "番号：\(blank)/\(kind)-\(code)")
        }

        /// The same where another paper names it.
        package static func bareNumber(_ kind: String, code: String?, ofParty isOfParty: Bool) -> String {
            let code = code ?? blank
            return isOfParty ? "\(blank)-\(kind)/\(code)" : "\(blank)/\(kind)-\(code)"
        }

        package static func placeAndDate(_ place: Phrase?, _ day: Day?) -> Phrase {
            let place = place ?? Phrase(verbatim: blank)
            let date = day.map(longDate) ?? blankDate
            return Phrase(
                vi: "\(place.vi), \(date.vi)", en: "\(place.en), \(date.en)", ja: "\(place.ja)、\(date.ja)")
        }

        /// A day in words; days up to 9 and the months 1 and 2 have a zero before them (Decree 30/2020/NĐ-CP, Annex I, II.4).
        package static func longDate(_ day: Day) -> Phrase {
            let (year, month, number) = day.civil
            func padded(_ value: Int, below limit: Int) -> String { value < limit ? "0\(value)" : "\(value)" }
            let date = Phrase.date(day)
            return Phrase(
                vi: "ngày \(padded(number, below: 10)) tháng \(padded(month, below: 3)) năm \(year)",
                en: date.en, ja: date.ja)
        }

        private static let blankDate = Phrase(
            vi: "ngày \(blank) tháng \(blank) năm \(blank)", en: blank, ja: "\(blank)年\(blank)月\(blank)日")

        /// `8 giờ 30, ngày 16 tháng 9 năm 2024`; blank where nobody noted it.
        package static func time(_ moment: Moment?) -> Phrase {
            guard let moment else {
                return Phrase(
                    vi: "\(blank) giờ \(blank), \(blankDate.vi)", en: blank,
                    ja: "\(blankDate.ja)\(blank)時\(blank)分")
            }
            let date = longDate(moment.day)
            let clock = clock(moment)
            return Phrase(
                vi: "\(clock.vi), \(date.vi)", en: "\(clock.en), \(date.en)", ja: "\(date.ja)\(clock.ja)")
        }

        package static func clock(_ moment: Moment) -> Phrase {
            let (hour, minute) = (moment.secondOfDay / 3_600, moment.secondOfDay / 60 % 60)
            let digits = minute < 10 ? "0\(minute)" : "\(minute)"
            return Phrase(
                vi: "\(hour) giờ \(digits)", en: moment.clock(), ja: "\(hour)時\(digits)分")
        }

        // MARK: Titles

        package static func title(_ paper: PaperKind) -> Phrase {
            switch paper {
            case .minutes: Phrase(vi: "Biên bản", en: "Minutes", ja: "議事録")
            case .report: Phrase(vi: "Báo cáo", en: "Report", ja: "報告書")
            case .timetable: Phrase(vi: "Chương trình và thời gian thực tế", en: "Timetable", ja: "進行表")
            case .ideas: Phrase(vi: "Tổng hợp ý kiến", en: "Entries", ja: "発言一覧")
            case .person:
                Phrase(vi: "Phiếu xác nhận ý kiến", en: "Confirmation of entries", ja: "発言確認票")
            case .attendance: Phrase(vi: "Danh sách đại biểu", en: "Attendance list", ja: "出欠一覧")
            case .closing:
                Phrase(vi: "Nội dung đọc tổng kết", en: "To read out at the closing", ja: "閉会時の読み上げ事項")
            case .followUp:
                Phrase(vi: "Phiếu theo dõi kết quả áp dụng", en: "Follow-up sheet", ja: "活用状況フォローアップ票")
            case .facilitator:
                Phrase(vi: "Phím dùng khi điều hành", en: "Keys for the facilitator", ja: "進行用キー一覧")
            case .noteTaker:
                Phrase(vi: "Phím dùng khi ghi ý kiến", en: "Keys for the note-taker", ja: "記録係用キー一覧")
            }
        }

        package static let excerpt = Phrase(vi: "Trích biên bản", en: "Excerpt of the minutes", ja: "議事録（抜粋）")

        /// What the name of its file begins with, in ASCII.
        package static func fileName(_ paper: PaperKind) -> Phrase {
            switch paper {
            case .minutes: Phrase(vi: "bien-ban", en: "minutes", ja: "gijiroku")
            case .report: Phrase(vi: "bao-cao", en: "report", ja: "hokokusho")
            case .timetable: Phrase(vi: "chuong-trinh", en: "timetable", ja: "shinkohyo")
            case .ideas: Phrase(vi: "y-kien", en: "entries", ja: "hatsugen")
            case .person: Phrase(vi: "phieu-xac-nhan", en: "confirmation", ja: "kakuninhyo")
            case .attendance: Phrase(vi: "danh-sach", en: "attendance", ja: "shukketsu")
            case .closing: Phrase(vi: "tong-ket", en: "closing", ja: "heikai")
            case .followUp: Phrase(vi: "phieu-theo-doi", en: "follow-up", ja: "katsuyo")
            case .facilitator:
                Phrase(vi: "phim-dieu-hanh", en: "keys-facilitator", ja: "key-shikai")
            case .noteTaker:
                Phrase(vi: "phim-ghi-y-kien", en: "keys-note-taker", ja: "key-kiroku")
            }
        }

        package static let workingFile = Phrase(vi: "ra-soat", en: "working", ja: "sagyoyo")

        /// The kind of a paper as its number has it.
        package static func code(of paper: PaperKind) -> String? {
            switch paper {
            case .minutes: "BB"
            case .report: "BC"
            case .timetable, .ideas, .person, .attendance, .closing, .followUp, .facilitator, .noteTaker: nil
            }
        }

        /// What a report is about.
        package static func results(of title: String) -> Phrase {
            Phrase(vi: "Kết quả \(title)", en: "Results: \(title)", ja: "\(title)の結果")
        }

        package static let addressee = Phrase(vi: "Kính gửi:", en: "To:", ja: "宛先：")

        // MARK: The minutes

        package static let begins = Phrase(vi: "Thời gian bắt đầu", en: "Began", ja: "開始日時")
        package static let venue = Phrase(vi: "Địa điểm", en: "Place", ja: "場所")
        package static let attended = Phrase(vi: "Thành phần tham dự", en: "Attendance", ja: "参加者")
        package static let course = Phrase(
            vi: "Nội dung (theo diễn biến tọa đàm)", en: "Proceedings", ja: "議事の経過")

        /// One word for the chair in each form.
        package static func chair(_ form: PaperForm) -> Phrase {
            form == .nd30
                ? Phrase(vi: "Chủ tọa", en: "Chair", ja: "議長") : Phrase(vi: "Chủ trì", en: "Chair", ja: "議長")
        }

        package static func secretary(_ form: PaperForm) -> Phrase {
            form.isOfParty
                ? Phrase(vi: "Người ghi biên bản", en: "Minutes taken by", ja: "記録係")
                : Phrase(vi: "Thư ký", en: "Secretary", ja: "記録係")
        }

        /// Above the signatures of the minutes.
        package static func chairSigns(_ form: PaperForm) -> Phrase {
            form.isOfParty
                ? Phrase(vi: "CHỦ TRÌ HỘI NGHỊ", en: "CHAIR", ja: "議長")
                : form == .nd30
                    ? Phrase(vi: "CHỦ TỌA", en: "CHAIR", ja: "議長")
                    : Phrase(vi: "CHỦ TRÌ", en: "CHAIR", ja: "議長")
        }

        package static func secretarySigns(_ form: PaperForm) -> Phrase {
            form.isOfParty
                ? Phrase(vi: "NGƯỜI GHI BIÊN BẢN", en: "MINUTES TAKEN BY", ja: "記録係")
                : Phrase(vi: "THƯ KÝ", en: "SECRETARY", ja: "記録係")
        }

        package static let readBack = Phrase(
            vi: "Biên bản đã được đọc lại cho các đại biểu dự tọa đàm cùng nghe và nhất trí.",
            en: "The minutes were read back to those present, who agreed to them.",
            ja: "本議事録は参加者の前で読み上げられ、異議なく承認された。")

        /// - Parameter mark: what ends the document, such as `./.`.
        package static func ended(_ moment: Moment?, mark: String) -> Phrase {
            let time = time(moment)
            return Phrase(
                vi: "Tọa đàm kết thúc vào \(time.vi)\(mark)", en: "The seminar ended at \(time.en)\(mark)",
                ja: "閉会：\(time.ja)\(mark)")
        }

        /// When an item began and ended, as far as somebody noted it.
        package static func from(_ start: String?, to end: String?) -> Phrase {
            switch (start, end) {
            case (let start?, let end?):
                Phrase(vi: "từ \(start) đến \(end)", en: "\(start) to \(end)", ja: "\(start)～\(end)")
            case (let start?, nil): Phrase(vi: "từ \(start)", en: "from \(start)", ja: "\(start)から")
            case (nil, let end?): Phrase(vi: "đến \(end)", en: "until \(end)", ja: "\(end)まで")
            case (nil, nil): Phrase(verbatim: "")
            }
        }

        package static func sameView(_ names: String) -> Phrase {
            Phrase(vi: "Cùng ý kiến: \(names)", en: "Likewise: \(names)", ja: "同意見：\(names)")
        }

        package static let answer = Phrase(vi: "Trả lời", en: "Answer", ja: "回答")
        package static func answer(by name: String) -> Phrase {
            Phrase(vi: "Trả lời (\(name))", en: "Answer (\(name))", ja: "回答（\(name)）")
        }
        /// Where nobody took down what the answer was.
        package static let answered = Phrase(vi: "Đã trả lời", en: "Answered", ja: "回答済み")
        package static let noAnswer = Phrase(vi: "Chưa trả lời", en: "Not answered", ja: "未回答")
        package static let unreviewed = Phrase(vi: "chưa rà soát", en: "not checked", ja: "未確認")
        package static let speaks = Phrase(vi: "phát biểu", en: "address", ja: "挨拶・発言")
        package static let closingStatement = Phrase(
            vi: "Kết luận, bế mạc", en: "Conclusion and closing", ja: "閉会の挨拶")
        package static let workingCopy = Phrase(
            vi: "Bản rà soát: không dùng để ký, gửi", en: "Working copy, not for signature",
            ja: "作業用（署名・送付不可）")

        /// Of how many people of a role each mark was noted: `Học viên: 34 người (có mặt 30, vắng 4)`.
        package static func counted(_ role: String, _ count: Int, present: Int?, absent: Int) -> Phrase {
            let presence = present.map { present in
                let unmarked = count - present - absent
                return Phrase(
                    vi: " (có mặt \(present)" + (absent > 0 ? ", vắng \(absent)" : "")
                        + (unmarked > 0 ? ", chưa điểm danh \(unmarked))" : ")"),
                    en: " (\(present) present" + (absent > 0 ? ", \(absent) absent" : "")
                        + (unmarked > 0 ? ", \(unmarked) not marked)" : ")"),
                    ja: "（出席\(present)名" + (absent > 0 ? "、欠席\(absent)名" : "")
                        + (unmarked > 0 ? "、未確認\(unmarked)名）" : "）"))
            }
            return Phrase(
                vi: "\(role): \(count) người\(presence?.vi ?? "")",
                en: "\(role): \(count)\(presence?.en ?? "")",
                ja: "\(role)：\(count)名\(presence?.ja ?? "")")
        }

        package static let absent = Phrase(vi: "Vắng mặt", en: "Absent", ja: "欠席")
        package static let late = Phrase(vi: "Đến muộn", en: "Late", ja: "遅刻")
        package static func inPlace(_ substitute: String, of name: String) -> Phrase {
            Phrase(
                vi: "\(substitute) dự thay \(name)", en: "\(substitute) for \(name)",
                ja: "\(name)の代理 \(substitute)")
        }
        package static func reason(_ text: String) -> Phrase {
            Phrase(vi: "lý do: \(text)", en: "reason: \(text)", ja: "理由：\(text)")
        }

        /// A kind of idea, with the form's word for the chair.
        package static func kind(_ kind: Kind, _ form: PaperForm) -> Phrase {
            guard kind == .decision, form == .nd30 else { return kind.label }
            return Phrase(vi: "kết luận của chủ tọa", en: kind.label.en, ja: kind.label.ja)
        }

        // MARK: The foot

        package static let recipients = Phrase(vi: "Nơi nhận:", en: "Recipients:", ja: "送付先：")
        package static let asAbove = Phrase(vi: "Như trên", en: "As above", ja: "宛先のとおり")

        /// The last recipient: where the paper is kept.
        package static func archive(_ form: PaperForm) -> Phrase {
            switch form {
            case .nd30: Phrase(vi: "Lưu: VT, Hồ sơ.", en: "Filed: Clerical office, File.", ja: "保存：文書課・ファイル")
            case .dang36, .dang05, .plain: Phrase(vi: "Lưu Hồ sơ.", en: "Filed.", ja: "保存：ファイル")
            }
        }
    }
}
