/// What `toadam type` says of itself.
extension Phrase.Shell {
    package static let type = Phrase(
        vi: "Chuyển phím Telex, VNI hoặc VIQR thành chữ tiếng Việt.",
        en: "Type Vietnamese: keys in, text out.",
        ja: "ベトナム語入力: キーを読み、文字を出力します。")
    package static let typeKeys = Phrase(
        vi: "Mỗi dòng phím thành một dòng chữ, hết dòng là hết từ; byte 0x08 và 0x7F là phím xóa lùi.",
        en:
            "Each line of keys becomes a line of text and ends its last word; bytes 0x08 and 0x7F are Backspace.",
        ja: "キー1行が文字1行になり、行末で単語が終わります。バイト 0x08 と 0x7F は後退キーです。")
    package static let typingMethod = Phrase(vi: "Kiểu gõ.", en: "Typing method.", ja: "入力方式。")
    package static let toneStyle = Phrase(
        vi: "Chỗ đặt dấu thanh: old = hòa, modern = hoà.", en: "Place of the tone: old = hòa, modern = hoà.",
        ja: "声調記号の位置: old = hòa、modern = hoà。")
    package static let liveTyping = Phrase(
        vi: "In chữ như đang hiện trên màn hình, khi từ cuối chưa hết.",
        en: "Print what shows before the last word has ended.",
        ja: "最後の単語が終わる前の表示を出力します。")
}
