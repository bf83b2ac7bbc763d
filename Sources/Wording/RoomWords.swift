// The room as a whole, on the run screen: the clock's thresholds, the day, and which laptop leads.
extension Phrase.Run {
    package static func timeOver(_ title: String) -> Phrase {
        Phrase(vi: "hết giờ: \(title)", en: "time is up: \(title)", ja: "時間です：\(title)")
    }

    package static func dayEnds(_ time: String) -> Phrase {
        Phrase(vi: "hết phiên ~\(time)", en: "session ends ~\(time)", ja: "終了見込み \(time)")
    }

    package static let leadsHere = Phrase(vi: "máy này dẫn", en: "led from here", ja: "この端末が進行役")
    package static let leadTaken = Phrase(
        vi: "Từ giờ máy này dẫn; các máy khác xem theo", en: "This laptop leads now; the others follow",
        ja: "この端末が進行役になりました")

    package static func leads(_ writer: String) -> Phrase {
        Phrase(vi: "dẫn: \(writer)", en: "led by \(writer)", ja: "進行役：\(writer)")
    }

    /// How far the own clock is from that of whoever leads, whose times are shown.
    ///
    /// - Parameter seconds: ahead; negative when behind.
    package static func clockDiffers(_ seconds: Int, from leader: String) -> Phrase {
        let own = ownClock(seconds)
        return Phrase(
            vi: "\(own.vi) so với máy của \(leader); giờ trên màn hình là giờ của máy dẫn",
            en: "\(own.en), compared to \(leader)'s; the times shown are those of the laptop that leads",
            ja: "\(own.ja)(\(leader)の端末との比較)。時刻は進行役の時計で表示します")
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
                en: "this laptop's clock is \(en.joined(separator: " ")) ahead", ja: "この端末の時計は\(ja)進んでいます")
            : Phrase(
                vi: "đồng hồ máy này chậm \(vi.joined(separator: " "))",
                en: "this laptop's clock is \(en.joined(separator: " ")) behind", ja: "この端末の時計は\(ja)遅れています")
    }

    package static func startedBeside(_ title: String, leader: String) -> Phrase {
        Phrase(
            vi: "Bắt đầu: \(title) (người đang dẫn là \(leader))",
            en: "Started: \(title) (though \(leader) leads)", ja: "開始：\(title)(進行役は\(leader))")
    }

    package static func followed(_ title: String) -> Phrase {
        Phrase(vi: "Cả phòng sang: \(title)", en: "The room moves on: \(title)", ja: "次の議題へ：\(title)")
    }

    package static func speakerChanged(to speaker: String, kept: String, key: String) -> Phrase {
        Phrase(
            vi: "Giờ là \(speaker); câu đang gõ vẫn ghi cho \(kept) (\(key): đổi)",
            en: "Now \(speaker); the sentence being typed stays with \(kept) (\(key) changes it)",
            ja: "現在は\(speaker)。入力中の文は\(kept)のままです(\(key)で変更)")
    }

    package static func followedWhileTyping(_ title: String, _ typedIn: String) -> Phrase {
        Phrase(
            vi: "Cả phòng sang: \(title). Câu đang gõ vẫn ghi vào: \(typedIn)",
            en: "The room moves on: \(title). What is being typed stays with: \(typedIn)",
            ja: "次の議題へ：\(title)。入力中の文は「\(typedIn)」に記録されます")
    }
}
