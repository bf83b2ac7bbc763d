// What the pictures of the room say beside names and times: on the run screen, on the wall, in the lists.

extension Phrase.Run {
    /// The time by the programme, beside the one that is expected.
    package static func planned(_ time: String) -> Phrase {
        Phrase(vi: "chương trình \(time)", en: "planned \(time)", ja: "予定 \(time)")
    }

    /// Who speaks in the item, as the programme says it.
    package static func byProgramme(_ speaker: String) -> Phrase {
        Phrase(
            vi: "Theo chương trình: \(speaker)", en: "Scheduled speaker: \(speaker)",
            ja: "予定の発言者：\(speaker)")
    }

    /// An item that was put aside, where a time would stand.
    package static let later = Phrase(vi: "tạm hoãn", en: "deferred", ja: "後回し")
    /// The groups' time, where there is little room.
    package static let groups = Phrase(vi: "nhóm", en: "groups", ja: "討議")
}

extension Phrase.Projector {
    package static func backAt(_ time: String) -> Phrase {
        Phrase(vi: "Trở lại lúc \(time)", en: "Back at \(time)", ja: "\(time) 再開")
    }

    package static func beginsAt(_ time: String) -> Phrase {
        Phrase(vi: "Bắt đầu lúc \(time)", en: "Begins at \(time)", ja: "\(time) 開始")
    }

    package static func beginsAbout(_ time: String) -> Phrase {
        Phrase(vi: "Bắt đầu khoảng \(time)", en: "Begins ~\(time)", ja: "\(time)頃 開始")
    }

    /// How long a speaker may speak.
    package static func limit(_ time: String) -> Phrase {
        Phrase(vi: "tối đa \(time)", en: "at most \(time)", ja: "上限 \(time)")
    }
}

extension Phrase.Floor {
    package static let who = Phrase(vi: "Người đăng ký", en: "Waiting", ja: "登録者")
    package static let waited = Phrase(vi: "Đã chờ", en: "Waited", ja: "待ち時間")
    package static let found = Phrase(vi: "Tìm thấy", en: "Found", ja: "検索結果")

    /// How many of those who are there have not been heard.
    package static func silent(_ count: Int) -> Phrase {
        Phrase(vi: "chưa phát biểu: \(count)", en: "not spoken: \(count)", ja: "未発言\(count)名")
    }

    /// How many people of a class have been heard.
    package static func heard(_ heard: Int, of people: Int, in name: String) -> Phrase {
        Phrase(
            vi: "\(name): \(heard)/\(people)", en: "\(name): \(heard)/\(people)",
            ja: "\(name) \(heard)/\(people)")
    }
}

extension Phrase.People {
    /// Someone who has not spoken, where the minutes would stand.
    package static let silent = Phrase(vi: "chưa", en: "not spoken", ja: "未発言")

    package static func substitute(_ name: String) -> Phrase {
        Phrase(vi: "dự thay: \(name)", en: "substitute: \(name)", ja: "代理：\(name)")
    }
}

extension Phrase.Layer {
    /// Commands that no key does, in the help.
    package static let withoutKeys = Phrase(
        vi: "Không có phím: tìm theo tên", en: "Without a key: find by name", ja: "キーなし：名前で検索")
}

extension Phrase.Status {
    /// Files that something is wrong with, where there is little room.
    package static func problemsShort(_ count: Int) -> Phrase {
        Phrase(
            vi: "\(count) lỗi tệp", en: "\(count) problem\(count == 1 ? "" : "s")", ja: "問題\(count)件")
    }
}
