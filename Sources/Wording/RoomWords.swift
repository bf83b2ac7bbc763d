// The room as a whole, on the run screen: the clock's thresholds, the day, and which laptop leads.
extension Phrase.Run {
    /// What is left of an item's time, or of the groups', on crossing a threshold.
    package static func timeLeft(_ time: String, of title: String) -> Phrase {
        Phrase(vi: "còn \(time): \(title)", en: "\(time) left: \(title)", ja: "残り \(time)：\(title)")
    }

    package static func timeOver(_ title: String) -> Phrase {
        Phrase(vi: "hết giờ: \(title)", en: "time is up: \(title)", ja: "時間です：\(title)")
    }

    package static func dayEnds(_ time: String) -> Phrase {
        Phrase(vi: "phiên đến ~\(time)", en: "session ends ~\(time)", ja: "本日終了 ~\(time)")
    }

    package static let leadsHere = Phrase(vi: "máy này điều hành", en: "you lead", ja: "進行：このPC")
    package static func nameShared(_ name: String, device: String, rename: String) -> Phrase {
        Phrase(
            vi: "Máy “\(device)” cũng đang ghi với tên “\(name)”; hai người nên dùng hai tên (\(rename))",
            en:
                "The laptop “\(device)” records as “\(name)” too; two people need two names (\(rename))",
            ja: "PC「\(device)」も「\(name)」の名前で記録しています。記録者名を分けてください（\(rename)）。")
    }

    package static let clockSetBack = Phrase(
        vi: "Đồng hồ máy này vừa bị chỉnh lùi; tọa đàm tính tiếp theo giờ mới",
        en: "Clock set back; times in the room now follow the new clock",
        ja: "このPCの時計が戻されたため、新しい時刻で進行を続けます")

    package static let leadTaken = Phrase(
        vi: "Máy này điều hành từ bây giờ; các máy khác tự theo",
        en: "This laptop leads now; the others follow",
        ja: "このPCで進行します（他のPCの表示も連動）")

    package static func leads(_ writer: String) -> Phrase {
        Phrase(vi: "điều hành: \(writer)", en: "\(writer) leads", ja: "進行：\(writer)のPC")
    }

    /// How far the own clock is from that of whoever leads, whose times are shown.
    ///
    /// - Parameter seconds: ahead; negative when behind.
    package static func clockDiffers(_ seconds: Int, from leader: String) -> Phrase {
        let own = ownClock(seconds)
        return Phrase(
            vi: "\(own.vi); giờ hiện theo máy \(leader)", en: "\(own.en); times: \(leader)'s",
            ja: "\(own.ja)。表示は\(leader)のPCの時刻")
    }

    /// How far the own clock is from that of whoever leads, where there is little room.
    package static func ownClock(_ seconds: Int) -> Phrase {
        let size = abs(seconds)
        let (minutes, rest) = (size / 60, size % 60)
        let vi = (minutes > 0 ? ["\(minutes) phút"] : []) + (rest > 0 ? ["\(rest) giây"] : [])
        let en = (minutes > 0 ? ["\(minutes) min"] : []) + (rest > 0 ? ["\(rest) s"] : [])
        let ja = (minutes > 0 ? "\(minutes)分" : "") + (rest > 0 ? "\(rest)秒" : "")
        return seconds > 0
            ? Phrase(
                vi: "đồng hồ máy này nhanh \(vi.joined(separator: " "))",
                en: "this laptop's clock is \(en.joined(separator: " ")) ahead", ja: "このPCの時計は\(ja)進んでいます")
            : Phrase(
                vi: "đồng hồ máy này chậm \(vi.joined(separator: " "))",
                en: "this laptop's clock is \(en.joined(separator: " ")) behind", ja: "このPCの時計は\(ja)遅れています")
    }

    /// That the clock of whoever leads has not been heard of yet, so that no time that runs by it can be told.
    package static let roomTimeUnknown = Phrase(
        vi: "chưa biết giờ của máy điều hành", en: "the leader's clock is not known yet", ja: "進行PCの時計が未確認")

    /// Why something was not done: it would record a time by a clock that is not known.
    package static func cannotTime(leader: String, lead key: String) -> Phrase {
        Phrase(
            vi: "Chưa ghi: đang chờ giờ của \(leader). Chờ vài giây hoặc \(key)",
            en: "Not done: wait for \(leader)'s clock, or press \(key) to lead",
            ja: "未実行：\(leader)のPCの時計を確認中。数秒待つか、\(key) で進行")
    }

    package static func startedBeside(_ title: String, leader: String) -> Phrase {
        Phrase(
            vi: "Bắt đầu: \(title) (máy điều hành: \(leader))",
            en: "Started: \(title). Note: \(leader) is leading", ja: "開始：\(title)（進行：\(leader)のPC）")
    }

    package static func followed(_ title: String) -> Phrase {
        Phrase(vi: "Chuyển sang: \(title)", en: "Now: \(title)", ja: "議題を移動：\(title)")
    }

    package static func speakerChanged(to speaker: String, kept: String, key: String) -> Phrase {
        Phrase(
            vi: "Hiện là \(speaker); câu đang nhập vẫn ghi cho \(kept) (\(key): đổi)",
            en: "Now: \(speaker). Your text stays with \(kept) (\(key): change)",
            ja: "現在は\(speaker)。入力中の発言は\(kept)のままです（\(key) で変更）。")
    }

    package static func followedWhileTyping(_ title: String, _ typedIn: String) -> Phrase {
        Phrase(
            vi: "Chuyển sang: \(title). Câu đang nhập vẫn ghi vào: \(typedIn)",
            en: "Now: \(title). Your text stays with: \(typedIn)",
            ja: "入力中の発言は「\(typedIn)」に記録（議題は「\(title)」へ移動）")
    }
}
