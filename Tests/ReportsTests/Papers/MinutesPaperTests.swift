import Seminar
import TestSupport
import Testing
import Wording

@testable import Reports

struct MinutesPaperTests {
    private func minutes(
        _ request: PaperRequest, _ changes: [Change] = SmallSeminar.sitting,
        papers: PaperFacts = SmallSeminar.papers, speeches: [Speech] = []
    ) -> Paper {
        let programme = SmallSeminar.programme(papers, speeches: speeches)
        return Paper(
            request, of: SmallSeminar.record(changes, of: programme), at: SmallSeminar.evening)
    }

    @Test func `minutes of the state have the elements of their model in its order`() {
        let paper = minutes(.minutes(.nd30))
        #expect(
            paper.outline == [
                "superior: BAN TỔ CHỨC TRUNG ƯƠNG",
                "issuer: CỤC ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ ▁ part",
                "│ nation: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "│ motto: Độc lập - Tự do - Hạnh phúc ▁ as wide",
                "number: Số:________/BB-ĐTBD",
                "type: BIÊN BẢN",
                "subject: Tọa đàm sau khi về nước ▁ part",
                "fact: Thời gian bắt đầu: 8 giờ 41, ngày 16 tháng 9 năm 2024",
                "fact: Địa điểm: Hà Nội (16-9-2024); UBND quận Long Biên (17-9-2024)",
                "fact: Thành phần tham dự: ……",
                "fact: Chủ tọa: ……",
                "fact: Thư ký: ……",
                "fact: Nội dung (theo diễn biến tọa đàm):",
                "heading1: Ngày 16 tháng 9 năm 2024, Hà Nội",
                "heading2: 2. Vận dụng vào thực tế (từ 8 giờ 41 đến 9 giờ 47)",
                "entry: - Học viên 07 – Lớp 3 (ý tưởng áp dụng; Cải cách hành chính công): Một cửa lưu động",
                "more: cho người cao tuổi",
                "more: ở hai phường",
                "heading2: 1. Giới thiệu đại biểu (từ 9 giờ 50)",
                "heading1: Ngày 17 tháng 9 năm 2024, UBND quận Long Biên",
                "heading2: 4. Trao đổi",
                "entry: - Giảng viên 1 (góp ý của giảng viên): 分別収集は住民説明から",
                "heading1: Ý kiến ngoài chương trình",
                "entry: - Chưa rõ người phát biểu (câu hỏi): Ai chịu trách nhiệm?",
                "more: Chưa trả lời",
                "heading1: Nội dung chưa tiến hành",
                "more: - Đề xuất, kiến nghị (bỏ qua)",
                "body: Biên bản đã được đọc lại cho các đại biểu dự tọa đàm cùng nghe và nhất trí.",
                "body: Tọa đàm kết thúc vào …… giờ ……, ngày …… tháng …… năm ……./.",
                "office: THƯ KÝ", "signatureNote: ", "signatory: ……",
                "│ office: CHỦ TỌA", "│ signatureNote: ", "│ signatory: ……",
                "recipientsTitle: Nơi nhận:", "recipient: - ……;", "recipient: - Lưu: VT, Hồ sơ.",
            ])
        #expect(
            paper.missing.map(\.vi) == [
                "điểm danh: Phiên sáng", "điểm danh: Nghiên cứu thực tế", "người chủ trì", "thư ký",
                "giờ kết thúc", "nơi nhận", "người phát biểu của 1 ý kiến",
            ])
        #expect(paper.unreviewedCount == 3)
    }

    @Test(arguments: [
        (
            PaperForm.dang36,
            [
                "superior: BAN TỔ CHỨC TRUNG ƯƠNG", "issuer: CỤC ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ", "superior: *",
                "│ party: ĐẢNG CỘNG SẢN VIỆT NAM ▁ as wide", "number: Số________-BB/ĐTBD",
                "type: BIÊN BẢN", "subject: Tọa đàm sau khi về nước",
            ]
        ),
        (
            .dang05,
            [
                "superior: BAN TỔ CHỨC TRUNG ƯƠNG", "issuer: CỤC ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ", "superior: *",
                "│ party: ĐẢNG CỘNG SẢN VIỆT NAM ▁ as wide", "number: Số________-BB/ĐTBD",
                "type: BIÊN BẢN", "subject: Tọa đàm sau khi về nước", "subject: -----",
            ]
        ),
    ])
    func `the Party's minutes have its head and its words`(form: PaperForm, head: [String]) {
        let outline = minutes(.minutes(form)).outline
        #expect(Array(outline.prefix(head.count)) == head)
        #expect(outline.contains("fact: Chủ trì: ……"))
        #expect(outline.contains("fact: Người ghi biên bản: ……"))
        #expect(!outline.contains { $0.contains("hủ tọa") })
        #expect(
            outline.suffix(10) == [
                "body: Tọa đàm kết thúc vào …… giờ ……, ngày …… tháng …… năm …….",
                "office: NGƯỜI GHI BIÊN BẢN", "signatureNote: ", "signatory: ……",
                "│ office: CHỦ TRÌ HỘI NGHỊ", "│ signatureNote: ", "│ signatory: ……",
                "recipientsTitle: Nơi nhận:", "recipient: - ……;", "recipient: - Lưu Hồ sơ.",
            ])
    }

    @Test func `a conclusion is the chair's, by the word of the form`() {
        let changes = [SmallSeminar.idea(1, n: 1, ["kind": "decision", "text": "Gửi JICA", "item": "N5"])]
        let entries = [PaperForm.nd30, .dang36].map { form in
            minutes(.minutes(form), changes).outline.first { $0.hasPrefix("entry: ") }
        }
        #expect(
            entries == [
                "entry: - Chưa rõ người phát biểu (kết luận của chủ tọa): Gửi JICA",
                "entry: - Chưa rõ người phát biểu (kết luận của chủ trì): Gửi JICA",
            ])
    }

    @Test func `that a status is not known is no line of the minutes`() {
        let changes = [
            SmallSeminar.idea(
                1, n: 7, ["text": "Một", "item": "N5", "status": "unknown", "horizon": "unknown"]),
            SmallSeminar.idea(
                2, n: 8, ["text": "Hai", "item": "N5", "status": "unknown", "evidence": "Ảnh"]),
        ]
        let outline = minutes(.minutes(.nd30), changes).outline
        #expect(!outline.contains { $0.contains("ình trạng") || $0.contains("chưa xác định") })
        #expect(outline.contains("more: Minh chứng: Ảnh"))
    }

    @Test func `only the working copy has numbers, times and what was not reviewed`() {
        let changes = [
            SmallSeminar.idea(1, n: 7, ["text": "Một", "item": "N2"]),
            SmallSeminar.idea(2, n: 8, ["text": "Hai", "item": "N2", "review": "checked"]),
        ]
        let working = minutes(.minutes(.nd30, .working), changes).outline
        #expect(working.contains("subject: Bản rà soát: không dùng để ký, gửi"))
        #expect(
            working.filter { $0.hasPrefix("entry: ") } == [
                "entry: - Chưa rõ người phát biểu (ý tưởng áp dụng): Một [TK1-7 · 10:27 · chưa rà soát]",
                "entry: - Chưa rõ người phát biểu (ý tưởng áp dụng): Hai [TK1-8 · 10:27]",
            ])
        #expect(!minutes(.minutes(.nd30), changes).outline.contains { $0.contains("TK1-") })
    }

    @Test func `what was recorded on another day than its item's has its date before the time`() {
        let months = SmallSeminar.idea(
            1, n: 7, at: "2024-11-20T20:48:00.000+07:00", ["text": "Một", "item": "N2", "review": "checked"])
        let outside = SmallSeminar.idea(2, n: 8, ["text": "Hai", "review": "checked"])
        let entries = minutes(.minutes(.nd30, .working), [months, outside]).outline
            .filter { $0.hasPrefix("entry: ") }
        #expect(
            entries == [
                "entry: - Chưa rõ người phát biểu (ý tưởng áp dụng): Một [TK1-7 · 20-11-2024 20:48]",
                "entry: - Chưa rõ người phát biểu (ý tưởng áp dụng): Hai [TK1-8 · 16-9-2024 10:27]",
            ])
    }

    @Test func `who came after midnight came on the next day`() {
        let late = SmallSeminar.change(
            20, n: 420, .person("GV1"),
            ["attendance": "late", "arrived": "2024-09-17T00:05:00.000+07:00"])
        let outline = minutes(.minutes(.nd30), SmallSeminar.sitting + [late]).outline
        #expect(outline.contains("more: - Đến muộn: Giảng viên 1 (17-9-2024 0 giờ 05)"), "\(outline)")
    }

    @Test func `what repeats another is joined with it, whoever said it, and counts once`() {
        let id = Identifier.sample(1).description
        let changes = [
            SmallSeminar.idea(1, n: 1, ["text": "Một cửa", "speaker": "L3-07", "item": "N5"]),
            SmallSeminar.idea(
                2, n: 2, ["text": "Cũng một cửa", "speaker": "GV1", "item": "N5", "repeats": [.string(id)]]),
        ]
        let paper = minutes(.minutes(.nd30, .working), changes)
        #expect(
            paper.outline(from: "entry: ").prefix(2) == [
                "entry: - Học viên 07 – Lớp 3 (ý tưởng áp dụng): Một cửa [TK1-1, TK1-2 · 16-9-2024 10:27 · chưa rà soát]",
                "more: Cùng ý kiến: Giảng viên 1",
            ])
        #expect(paper.unreviewedCount == 1)
    }

    @Test func `what is recorded besides stands below, days as papers write them`() {
        let changes = [
            SmallSeminar.idea(
                1, n: 1,
                [
                    "kind": "decision", "text": "Gửi JICA", "item": "N5", "owner": "Cục", "due": "2024-10-31",
                    "review": "checked",
                ]),
            SmallSeminar.idea(
                2, n: 2,
                ["kind": "question", "text": "Ai?", "item": "N5", "answered": true, "answer": "Cục."]),
        ]
        #expect(
            minutes(.minutes(.nd30), changes).outline.filter { $0.hasPrefix("more: ") }.prefix(2) == [
                "more: Đầu mối phụ trách: Cục; hạn hoàn thành: 31-10-2024", "more: Trả lời: Cục.",
            ])
    }

    @Test func `attendance is told for each session, with reasons, late arrivals and substitutes`() {
        var changes = SmallSeminar.sitting
        changes += [
            SmallSeminar.change(20, n: 20, .person("L3-07"), ["attendance": "absent", "reason": "bão"]),
            SmallSeminar.change(
                21, n: 21, .person("GV1"),
                [
                    "attendance": "late", "arrived": "2024-09-16T08:45:00.000+07:00",
                    "substitute": "Giảng viên 9",
                ]),
        ]
        let outline = minutes(.minutes(.nd30), changes).outline(from: "fact: Thành phần")
        #expect(
            outline.prefix(8) == [
                "fact: Thành phần tham dự:",
                "fact: Ngày 16 tháng 9 năm 2024, Hà Nội:",
                "more: - Giảng viên: 1 người (có mặt 1)",
                "more: - Học viên: 1 người (có mặt 0, vắng 1)",
                "more: - Vắng mặt: Học viên 07 – Lớp 3 (lý do: bão)",
                "more: - Đến muộn: Giảng viên 1 (8 giờ 45)",
                "more: - Giảng viên 9 dự thay Giảng viên 1",
                "fact: Ngày 17 tháng 9 năm 2024, UBND quận Long Biên: ……",
            ])
    }

    @Test func `who was taken off the roster neither came nor was missing`() {
        let changes =
            SmallSeminar.sitting + [
                SmallSeminar.change(20, n: 420, .person("GV1"), ["attendance": "present"]),
                SmallSeminar.change(21, n: 421, .person("L3-07"), ["attendance": "absent"]),
                SmallSeminar.change(22, n: 422, .person("L3-07"), ["removed": true], after: [21]),
            ]
        #expect(
            minutes(.minutes(.nd30), changes).outline(from: "fact: Thành phần").prefix(4) == [
                "fact: Thành phần tham dự:",
                "fact: Ngày 16 tháng 9 năm 2024, Hà Nội:",
                "more: - Giảng viên: 1 người (có mặt 1)",
                "fact: Ngày 17 tháng 9 năm 2024, UBND quận Long Biên: ……",
            ])
    }

    @Test func `chair, secretary, recipients, addresses and the closing are the programme's`() {
        var papers = SmallSeminar.papers
        papers.chair = [Localized([.vietnamese: "GV1"])]
        papers.secretary = [
            Localized([.vietnamese: "Học viên 98"]), Localized([.vietnamese: "L3-07"]),
        ]
        papers.recipients = [Localized([.vietnamese: "Các địa phương"])]
        papers.closing = Localized([.vietnamese: "Cảm ơn.\nHẹn gặp lại."])
        let speech = Speech(
            speaker: Localized([.vietnamese: "GV1"]), item: "N5",
            at: .sample("2024-09-17T08:05:00.000+07:00"),
            text: Localized([.vietnamese: "Kính thưa.\nXin hết."]))
        let outline = minutes(.minutes(.nd30), papers: papers, speeches: [speech]).outline
        #expect(outline.contains("fact: Chủ tọa: Giảng viên 1"))
        // Who is called by a stand-in for a name has none.
        #expect(outline.contains("fact: Thư ký: Học viên 98"))
        #expect(outline.contains("entry: - Giảng viên 1 phát biểu (8 giờ 05): Kính thưa."))
        #expect(outline.contains("more: Xin hết."))
        #expect(outline.contains("heading1: Kết luận, bế mạc"))
        #expect(outline.contains("body: Hẹn gặp lại."))
        #expect(outline.suffix(2) == ["recipient: - Các địa phương;", "recipient: - Lưu: VT, Hồ sơ."])
    }

    @Test func `whoever stands for a person is called by name, however the id or the name is written`() {
        var papers = SmallSeminar.papers
        papers.chair = [Localized([.vietnamese: "gv1"])]
        papers.secretary = [Localized([.vietnamese: "giang vien 1"]), Localized([.vietnamese: "l3-07"])]
        let speech = Speech(
            speaker: Localized([.vietnamese: "gv1"]), item: "N5",
            text: Localized([.vietnamese: "Kính thưa."]))
        let changes = [
            SmallSeminar.idea(
                1, n: 1, ["kind": "decision", "text": "Gửi JICA", "item": "N5", "owner": "gv1"]),
            SmallSeminar.change(
                2, n: 2, .person("L3-07"), ["attendance.S2": "absent", "substitute.S2": "gv1"]),
        ]
        let outline = minutes(.minutes(.nd30), changes, papers: papers, speeches: [speech]).outline
        #expect(outline.contains("fact: Chủ tọa: Giảng viên 1"))
        #expect(outline.contains("fact: Thư ký: Giảng viên 1"))
        #expect(outline.contains("entry: - Giảng viên 1 phát biểu: Kính thưa."))
        #expect(outline.contains("more: Đầu mối phụ trách: Giảng viên 1"))
        #expect(outline.contains("more: - Giảng viên 1 dự thay Học viên 07 – Lớp 3"))
        #expect(!outline.contains { $0.contains("gv1") || $0.contains("l3-07") })
    }

    @Test func `an evaluation says what it is, and not what it might be`() {
        let changes = [
            SmallSeminar.idea(
                1, n: 1,
                [
                    "kind": "evaluation", "text": "Lịch dày", "item": "N5", "polarity": "minus",
                    "object": "programme",
                ]),
            SmallSeminar.idea(
                2, n: 2, ["kind": "parking", "text": "Học phí", "item": "N5", "settled": true]),
        ]
        let lines = minutes(.minutes(.nd30), changes).outline.filter { $0.hasPrefix("more: ") }
        #expect(lines.first == "more: Hạn chế; đối tượng đánh giá: chương trình")
        #expect(lines.dropFirst().first == "more: Đã giải quyết")
    }

    @Test func `attendance is missing where a place is left for it, not where some were not marked`() {
        let marks = [
            SmallSeminar.change(1, n: 1, .person("L3-07"), ["attendance": "present"])
        ]
        let paper = minutes(.minutes(.nd30), marks)
        #expect(paper.outline.contains("more: - Học viên: 1 người (có mặt 1)"))
        #expect(
            paper.missing.map(\.vi).filter { $0.hasPrefix("điểm danh") } == [
                "điểm danh: Nghiên cứu thực tế"
            ])
    }

    @Test func `an excerpt tells of its item alone`() {
        let outline = minutes(.minutes(.nd30, item: "N5")).outline
        #expect(outline.contains("type: TRÍCH BIÊN BẢN"))
        #expect(
            outline.filter { $0.hasPrefix("heading") } == [
                "heading1: Ngày 17 tháng 9 năm 2024, UBND quận Long Biên", "heading2: 4. Trao đổi",
            ])
        #expect(outline.filter { $0.hasPrefix("entry") }.count == 1)
    }

    @Test func `an item that was started and removed stands there only where somebody said something in it`()
    {
        let started: Values = [
            "title": "Nghỉ giải lao", "session": "S1", "started": "2024-09-16T10:30:00.000+07:00",
            "break": true,
        ]
        let removed = [
            SmallSeminar.change(1, n: 1, .item("X1"), started),
            SmallSeminar.change(2, n: 2, .item("X1"), ["removed": true], after: [1]),
        ]
        func tells(_ changes: [Change]) -> Bool {
            minutes(.minutes(.nd30), changes).outline.contains { $0.hasPrefix("heading2: Nghỉ giải lao") }
        }
        #expect(!tells(removed))
        #expect(tells(removed + [SmallSeminar.idea(3, n: 3, ["text": "Nói trong giờ nghỉ", "item": "X1"])]))
    }

    @Test func `a time of another day than the one it stands under has its date`() {
        let outline = minutes(
            .minutes(.nd30),
            [
                SmallSeminar.change(
                    1, n: 1, .item("N2"),
                    ["started": "2024-09-16T23:50:00.000+07:00", "ended": "2024-09-17T00:10:00.000+07:00"])
            ]
        ).outline
        #expect(
            outline.contains("heading2: 2. Vận dụng vào thực tế (từ 23 giờ 50 đến 17-9-2024 0 giờ 10)"))
        #expect(outline.contains("body: Tọa đàm kết thúc vào 0 giờ 10, ngày 17 tháng 9 năm 2024./."))
    }

    @Test func `items that nobody started stand by their days and by what was said in them during these`() {
        let second = SmallSeminar.programme.sessions[1]
        var programme = SmallSeminar.programme
        programme.sessions[1] = Session(
            id: second.id, title: second.title, day: second.day, place: second.place, start: second.start,
            items: second.items + [
                Item(id: "N6", title: Localized([.vietnamese: "Tiêu chí"]), minutes: 30),
                Item(id: "N7", title: Localized([.vietnamese: "Du lịch"]), minutes: 30),
            ])
        // What was prepared, and what was imported before the seminar and after it, tells nothing of when.
        programme.ideas = [
            PreparedIdea(
                id: .sample(90), at: .sample("2024-09-17T08:45:00.000+07:00"),
                set: ["text": "Bộ tiêu chí", "item": "N6"])
        ]
        let changes = [
            SmallSeminar.idea(1, n: 1, at: "2024-09-10T15:00:00.000+07:00", ["text": "a", "item": "N7"]),
            SmallSeminar.idea(2, n: 2, at: "2024-09-17T09:20:00.000+07:00", ["text": "b", "item": "N5"]),
            SmallSeminar.idea(3, n: 3, at: "2024-09-30T09:00:00.000+07:00", ["text": "c", "item": "N2"]),
        ]
        let paper = Paper(
            .minutes(.nd30), of: SmallSeminar.record(changes, of: programme), at: SmallSeminar.evening)
        #expect(
            paper.outline.filter { $0.hasPrefix("heading") }.dropLast() == [
                "heading1: Ngày 16 tháng 9 năm 2024, Hà Nội", "heading2: 2. Vận dụng vào thực tế",
                "heading1: Ngày 17 tháng 9 năm 2024, UBND quận Long Biên",
                "heading2: 4. Trao đổi", "heading2: 5. Tiêu chí", "heading2: 6. Du lịch",
            ])
    }

    @Test func `minutes of a seminar that has not begun say so and list the agenda`() {
        let request = PaperRequest(.minutes, form: .plain, language: .japanese)
        let paper = Paper(request, of: SmallSeminar.record([]), at: SmallSeminar.evening)
        #expect(
            paper.outline == [
                "type: 議事録", "subject: フォローアップセミナー",
                "fact: 開始日時：……年……月……日……時……分",
                "fact: 場所：ハノイ（2024年9月16日）；UBND quận Long Biên（2024年9月17日）",
                "fact: 参加者：……", "fact: 議長：……", "fact: 記録係：……", "fact: 議事の経過：",
                "body: まだ何も記録されていません。",
                "heading1: 未実施の議題", "more: - Giới thiệu đại biểu", "more: - Vận dụng vào thực tế",
                "more: - Đề xuất, kiến nghị", "more: - Trao đổi",
                "body: 閉会：……年……月……日……時……分。",
                "office: 記録係", "signatureNote: ", "signatory: ……",
                "│ office: 議長", "│ signatureNote: ", "│ signatory: ……",
            ])
    }

    @Test(arguments: [
        ("2026-05-26", PaperForm.dang36), ("2026-05-27", .dang05), ("2024-09-17", .dang36),
    ])
    func `where nobody names a form the Party's of the day holds`(day: String, form: PaperForm) {
        var papers = PaperFacts()
        papers.day = .sample(day)
        let record = SmallSeminar.record([], of: SmallSeminar.programme(papers))
        #expect(record.form(of: .minutes, today: .sample("2030-01-01")) == form)
        papers.form = .named(.nd30)
        let named = SmallSeminar.record([], of: SmallSeminar.programme(papers))
        #expect(named.form(of: .minutes, today: .sample("2030-01-01")) == .nd30)
    }

    @Test func `minutes are of the day on which the seminar ended, other papers of today`() {
        let record = SmallSeminar.record(SmallSeminar.sitting)
        #expect(record.day(of: .minutes, today: .sample("2030-01-01")) == .sample("2024-09-16"))
        #expect(record.day(of: .report, today: .sample("2030-01-01")) == .sample("2030-01-01"))
    }

    @Test func `what answered a question stands with it, under who said it, and not by itself`() {
        let question = SmallSeminar.idea(1, n: 1, ["kind": "question", "text": "Ai?", "item": "N5"])
        let answer = SmallSeminar.idea(
            2, n: 2,
            [
                "kind": "proposal", "text": "Cục.", "item": "N5", "speaker": "GV1",
                "links": [.string(Identifier.sample(1).description)],
            ])
        var settled = SmallSeminar.change(3, n: 3, question.subject, ["answered": true], after: [1])
        settled.action = answer.id
        let lines = minutes(.minutes(.nd30), [question, answer, settled]).outline
        #expect(lines.contains { $0.hasSuffix("Trả lời (Giảng viên 1): Cục.") })
        #expect(lines.count { $0.contains("Cục.") } == 1)
        settled.action = nil
        let open = minutes(.minutes(.nd30), [question, settled]).outline
        #expect(open.contains { $0.hasSuffix("Đã trả lời") })
    }
}
