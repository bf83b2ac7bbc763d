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
        Phrase(vi: "phiên đến ~\(time)", en: "session ends ~\(time)", ja: "セッション終了 ~\(time)")
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

    /// How far the leader's clock was set since the last run.
    ///
    /// - Parameter seconds: forward; negative for back.
    package static func clockSet(seconds: Int) -> Phrase {
        let length = length(seconds: seconds.magnitude)
        return seconds > 0
            ? Phrase(
                vi: "Đồng hồ máy này vừa bị chỉnh nhanh \(length.vi); chỉ tính thời gian đã trôi qua",
                en: "Clock set forward by \(length.en): only the time that has passed is counted",
                ja: "このPCの時計が\(length.ja)進められました。実際の経過時間だけを数えます。")
            : Phrase(
                vi: "Đồng hồ máy này vừa bị chỉnh lùi \(length.vi); tọa đàm tính tiếp theo giờ mới",
                en: "Clock set back by \(length.en): times in the room now follow the new clock",
                ja: "このPCの時計が\(length.ja)戻されたため、新しい時刻で進行を続けます")
    }

    /// That an item's clock counted while the program did not run, which may be no time at all.
    package static func gapOffer(from: String, to: String, seconds: Int, key: String) -> Phrase {
        let length = length(seconds: seconds.magnitude)
        return Phrase(
            vi: "\(from)–\(to) toadam không mở, \(length.vi) vẫn được tính; nếu chỉ là chỉnh đồng hồ: \(key)",
            en: "\(from)–\(to): toadam was closed, \(length.en) counted; if only the clock was set: \(key)",
            ja: "\(from)–\(to) toadamは閉じていました（\(length.ja)を算入）。時計を変えただけなら \(key)")
    }

    package static func gapLeftOut(seconds: Int) -> Phrase {
        let length = length(seconds: seconds.magnitude)
        return Phrase(
            vi: "Không tính \(length.vi) toadam không mở", en: "\(length.en) left out: toadam was closed",
            ja: "toadamを閉じていた\(length.ja)を除外しました")
    }

    private static func length(seconds: UInt) -> Phrase {
        let seconds = Int(clamping: seconds)
        guard seconds < 60 else { return Phrase.Time.length(minutes: (seconds + 30) / 60) }
        return Phrase(vi: "\(seconds) giây", en: "\(seconds) s", ja: "\(seconds)秒")
    }

    package static let leadTaken = Phrase(
        vi: "Máy này điều hành từ bây giờ; các máy khác tự theo",
        en: "This laptop leads now; the others follow",
        ja: "このPCで進行します（ほかのPCの表示も連動）")

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
            ja: "\(own.ja)（表示は\(leader)のPCの時刻）")
    }

    /// How far the own clock is from that of whoever leads, where there is little room.
    package static func ownClock(_ seconds: Int) -> Phrase {
        let length = Phrase.Time.length(seconds: abs(seconds))
        return seconds > 0
            ? Phrase(
                vi: "đồng hồ máy này nhanh \(length.vi)", en: "this laptop's clock is \(length.en) ahead",
                ja: "このPCの時計は\(length.ja)進んでいます")
            : Phrase(
                vi: "đồng hồ máy này chậm \(length.vi)", en: "this laptop's clock is \(length.en) behind",
                ja: "このPCの時計は\(length.ja)遅れています")
    }

    /// That the clock of whoever leads has not been heard of yet, so that no time that runs by it can be told.
    package static let roomTimeUnknown = Phrase(
        vi: "chưa biết giờ của máy điều hành", en: "the leader's clock is not known yet", ja: "進行PCの時計が未確認")

    /// Why something was not done: it would record a time by a clock that is not known.
    package static func cannotTime(leader: String, lead key: String) -> Phrase {
        Phrase(
            vi: "Chưa ghi: đang chờ giờ của \(leader). Chờ vài giây hoặc \(key)",
            en: "Not done: wait for \(leader)'s clock, or press \(key) to lead",
            ja: "未実行：\(leader)のPCの時計を確認中。数秒待つか、\(key) で進行。")
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
