/// The sample's two sessions, with the questions that the facilitator may put to the room.
///
/// Titles and speakers are those of the reports, except the title of the opening. All times, all durations and the order of the items are
/// placeholders. The questions follow from the purposes that the reports state: to exchange ideas for use at home, to
/// judge the effect of the course, to keep what is good in it and correct what is not.
enum SampleAgenda {
    static let firstDay = Session(
        id: "N1", title: Localized(vi: "Ngày 16-9", en: "16 September", ja: "9月16日"),
        // 2024-09-16
        day: Day(number: 19_982), place: Localized(vi: "Hà Nội", en: "Hà Nội", ja: "ハノイ"), start: 8 * 60 + 30,
        items: [
            item(
                "N1-01", 10,
                Localized(
                    vi: "Tuyên bố lý do, giới thiệu đại biểu, chương trình",
                    en: "Opening, introduction of delegates and programme",
                    ja: "開会、参加者・プログラム紹介"),
                short: Localized(vi: "Giới thiệu đại biểu", en: "Introductions", ja: "参加者紹介"),
                prompts: [
                    Localized(
                        vi: "Đại biểu nào vắng mặt, đến muộn?", en: "Who is absent or late?",
                        ja: "遅刻・欠席の方はいらっしゃいますか"),
                    Localized(
                        vi: "Đại biểu mong muốn trao đổi nội dung nào nhất trong hai ngày?",
                        en: "What would you most like to exchange in these two days?",
                        ja: "この2日間で最も意見交換したいことは何ですか"),
                ], placeholders: [ValueName.title]),
            item(
                "N1-02", 15,
                Localized(
                    vi: "Phát biểu của Cục trưởng Cục Đào tạo, bồi dưỡng cán bộ",
                    en: "Address by the Director General, Department of Cadre Training", ja: "研修訓練局長 挨拶"),
                short: Localized(vi: "Cục trưởng phát biểu", en: "Director General", ja: "局長挨拶"),
                speaker: Localized([.vietnamese: "Vũ Thanh Sơn"]),
                prompts: [
                    Localized(
                        vi: "Điều nào trong phát biểu gắn với công việc của đại biểu tại địa phương?",
                        en: "What in the address bears on your work at home?",
                        ja: "ご挨拶のうち、所属先の業務に関わる点は何ですか"),
                    Localized(
                        vi: "Điểm nào cần trao đổi lại sau?", en: "Which point should we come back to?",
                        ja: "後で取り上げたい点はありますか"),
                ]),
            item(
                "N1-03", 15,
                Localized(
                    vi: "Phát biểu của Phó Trưởng đại diện JICA Việt Nam",
                    en: "Address by the Deputy Chief Representative, JICA Viet Nam Office",
                    ja: "JICAベトナム事務所次長 挨拶"),
                short: Localized(vi: "JICA phát biểu", en: "JICA", ja: "JICA挨拶"),
                speaker: Localized([.vietnamese: "HIRAOKA Hisakazu"]),
                prompts: [
                    Localized(
                        vi: "JICA mong nghe đánh giá về khóa bồi dưỡng: kết quả nào nên phát huy?",
                        en: "JICA would like to hear your view of the course: what should be built on?",
                        ja: "JICAでは研修へのご意見を伺いたいと考えています。今後も生かすべき成果は何ですか"),
                    Localized(
                        vi: "Hạn chế nào cần khắc phục?", en: "Which shortcomings should be corrected?",
                        ja: "改善すべき点は何ですか"),
                ]),
            item(
                "N1-04", 40,
                Localized(
                    vi: "Học viên chia sẻ kiến thức, kỹ năng tiếp thu được",
                    en: "Trainees share the knowledge and skills they acquired", ja: "研修員発表：習得した知見・技能"),
                short: Localized(vi: "Kiến thức tiếp thu", en: "Learning", ja: "習得した知見"),
                speaker: Localized(
                    vi: "Học viên Lớp 3, Lớp 4", en: "Trainees of classes 3 and 4", ja: "第3回・第4回研修員"),
                kind: .learned,
                prompts: [
                    Localized(
                        vi: "Kiến thức, kỹ năng nào tiếp thu được hữu ích nhất?",
                        en: "Which knowledge or skill has been most useful?", ja: "最も役立った知見・技能は何ですか"),
                    Localized(
                        vi: "Học được ở bài giảng hay chuyến khảo sát nào?",
                        en: "In which lecture or visit did you learn it?", ja: "どの講義・視察で学びましたか"),
                    Localized(
                        vi: "Điều gì khác với cách làm ở địa phương?",
                        en: "How does it differ from practice at home?", ja: "所属先での進め方と何が違いますか"),
                ]),
            item(
                "N1-05", 60,
                Localized(
                    vi: "Vận dụng vào thực tế quản lý, điều hành; ý tưởng áp dụng",
                    en: "Use in management at home; ideas for application", ja: "行政運営への活用状況と活用アイデア"),
                short: Localized(vi: "Vận dụng; ý tưởng", en: "Use and ideas", ja: "活用・アイデア"),
                speaker: Localized(
                    vi: "Học viên; giảng viên trao đổi", en: "Trainees; comments by lecturers",
                    ja: "研修員（講師コメント）"),
                kind: .idea,
                prompts: [
                    Localized(
                        vi: "Đã áp dụng được gì, kết quả ra sao?",
                        en: "What has been applied, with what result?",
                        ja: "何を活用し、どんな結果になりましたか"),
                    Localized(
                        vi: "Khó khăn, vướng mắc ở khâu nào?", en: "What are the difficulties?",
                        ja: "どこに課題がありますか"),
                    Localized(
                        vi: "Ý tưởng nào sẽ áp dụng tại địa phương, đơn vị?",
                        en: "Which ideas will you apply at home?", ja: "地方・所属先でどのアイデアを活用しますか"),
                    Localized(vi: "Cần hỗ trợ gì?", en: "What support is needed?", ja: "どのような支援が必要ですか"),
                ]),
            item(
                "N1-06", 30,
                Localized(
                    vi: "Ý kiến đánh giá về khóa bồi dưỡng tại Nhật Bản",
                    en: "Opinions on the training course in Japan", ja: "訪日研修への評価意見"),
                short: Localized(vi: "Ý kiến đánh giá", en: "Evaluation", ja: "評価意見"),
                speaker: Localized(vi: "Học viên", en: "Trainees", ja: "研修員"),
                kind: .evaluation,
                prompts: [
                    Localized(
                        vi: "Điều gì của khóa bồi dưỡng nên phát huy?",
                        en: "What in the course should be kept?",
                        ja: "研修の良い点は何ですか"),
                    Localized(
                        vi: "Hạn chế nào cần khắc phục?", en: "Which shortcomings should be corrected?",
                        ja: "改善すべき点は何ですか"),
                    Localized(
                        vi: "Bài giảng và khảo sát thực tế sát với công việc ở mức độ nào?",
                        en: "How close were lectures and visits to your work?",
                        ja: "講義と視察は業務にどの程度役立つ内容でしたか"),
                ]),
            item(
                "N1-07", 30,
                Localized(
                    vi: "Đề xuất, kiến nghị về đào tạo, bồi dưỡng thời gian tới",
                    en: "Proposals for future training", ja: "今後の研修への提案・要望"),
                short: Localized(vi: "Đề xuất, kiến nghị", en: "Proposals", ja: "提案・要望"),
                speaker: Localized(vi: "Học viên", en: "Trainees", ja: "研修員"),
                kind: .proposal,
                prompts: [
                    Localized(
                        vi: "Các khóa sau nên thêm, bớt hoặc đổi điều gì?",
                        en: "What should later courses add, drop or change?",
                        ja: "今後の研修で追加・削減・変更すべき点は何ですか"),
                    Localized(
                        vi: "Kiến nghị gửi cơ quan nào: Cục, JICA, địa phương hay cấp trên?",
                        en:
                            "To whom: the Department of Cadre Training, JICA, the locality, a higher authority?",
                        ja: "提案先はどこですか（研修訓練局、JICA、地方省・市、上位機関）"),
                ]),
        ], placeholders: ["start"])

    static let secondDay = Session(
        id: "N2", title: Localized(vi: "Sáng 17-9", en: "Morning of 17 September", ja: "9月17日 午前"),
        // 2024-09-17
        day: Day(number: 19_983),
        place: Localized(
            vi: "UBND quận Long Biên, Hà Nội", en: "People's Committee of Long Biên District, Hà Nội",
            ja: "ロンビエン区人民委員会（ハノイ）"), start: 8 * 60,
        items: [
            item(
                "N2-01", 45,
                Localized(
                    vi: "Nghiên cứu thực tế tại UBND quận Long Biên: áp dụng kiến thức vào công tác tham mưu",
                    en: "Field visit to Long Biên District: using knowledge in advisory work",
                    ja: "ロンビエン区人民委員会での現地視察：政策助言業務への知見の活用"),
                short: Localized(vi: "Nghiên cứu thực tế", en: "Field visit", ja: "現地視察"),
                prompts: [
                    Localized(
                        vi: "Kiến thức từ khóa bồi dưỡng giúp gì cho công tác tham mưu ở đơn vị?",
                        en: "How does what you learned help you advise your unit?",
                        ja: "学んだ知見は所属先での政策助言業務にどう役立っていますか"),
                    Localized(
                        vi: "Cách làm nào ở đây có thể áp dụng ở địa phương của đại biểu?",
                        en: "Which practice here could be applied in your locality?",
                        ja: "ここでの取組で地方・所属先に活用できるものは何ですか"),
                ]),
            item(
                "N2-02", 30,
                Localized(
                    vi:
                        "Trao đổi: bộ tiêu chí đánh giá sự chuyên nghiệp của cán bộ, công chức quận Long Biên",
                    en: "Discussion: criteria for the professionalism of Long Biên's officials",
                    ja: "意見交換：ロンビエン区職員の専門性評価基準"),
                short: Localized(vi: "Tiêu chí chuyên nghiệp", en: "Criteria", ja: "評価基準"),
                prompts: [
                    Localized(
                        vi: "Tiêu chí nào thể hiện sự chuyên nghiệp của cán bộ, công chức?",
                        en: "Which criteria show an official's professionalism?",
                        ja: "職員の専門性を示す基準は何ですか"),
                    Localized(
                        vi: "Kinh nghiệm quản lý nhân sự của Nhật Bản gợi ý điều gì?",
                        en: "What does Japan's experience of personnel management suggest?",
                        ja: "日本の人事管理の経験で参考になる点は何ですか"),
                    Localized(
                        vi: "Đánh giá bằng phương pháp nào, do ai thực hiện?",
                        en: "How is it judged, and by whom?",
                        ja: "誰がどのように評価しますか"),
                ]),
            item(
                "N2-03", 30,
                Localized(
                    vi: "Trao đổi: Đề án phát triển nông nghiệp gắn với du lịch sinh thái vùng bãi sông Hồng",
                    en: "Discussion: scheme for farming with eco-tourism on the Red River bank",
                    ja: "意見交換：紅河河川敷の農業・エコツーリズム振興案"),
                short: Localized(vi: "Nông nghiệp, du lịch", en: "Farm and eco-tourism", ja: "農業・観光"),
                prompts: [
                    Localized(
                        vi: "Kinh nghiệm nào của Nhật Bản có thể áp dụng cho vùng bãi sông Hồng?",
                        en: "Which Japanese experience could serve the Red River bank?",
                        ja: "紅河河川敷に活用できる日本の事例は何ですか"),
                    Localized(
                        vi: "Gắn nông nghiệp với du lịch sinh thái cần lưu ý điều gì?",
                        en: "What matters when farming and eco-tourism are joined?",
                        ja: "農業とエコツーリズムを結び付ける際の留意点は何ですか"),
                ]),
            item(
                "N2-04", 20,
                Localized(
                    vi: "Thu thập ý kiến cải thiện khóa học", en: "Opinions on how to improve the course",
                    ja: "研修改善のための意見聴取"),
                short: Localized(vi: "Cải thiện khóa bồi dưỡng", en: "Improving the course", ja: "研修の改善"),
                kind: .proposal,
                prompts: [
                    Localized(
                        vi: "Nên giữ điều gì, đổi điều gì ở khóa bồi dưỡng sau?",
                        en: "What should the next course keep, and what change?",
                        ja: "次の研修で続けること、変えることは何ですか"),
                    Localized(
                        vi: "Sau khi về nước cần được hỗ trợ tiếp như thế nào?",
                        en: "What support is needed after the return home?",
                        ja: "帰国後にどのような支援が必要ですか"),
                    Localized(
                        vi: "Việc tiếp theo: đơn vị nào chủ trì, thời hạn nào?",
                        en: "What comes next: who is responsible, by when?",
                        ja: "今後、誰が何をいつまでに行いますか"),
                ]),
        ], placeholders: ["start"])

    private static func item(
        _ id: String, _ minutes: Int, _ title: Localized, short: Localized, speaker: Localized? = nil,
        kind: Kind? = nil, prompts: [Localized], placeholders: [String] = []
    ) -> Item {
        Item(
            id: id, title: title, short: short, minutes: minutes, speaker: speaker, prompts: prompts,
            kind: kind, placeholders: placeholders + [ValueName.minutes, ValueName.position])
    }
}
