/// What `toadam type` says of itself.
extension Phrase.Shell {
    package static let type = Phrase(
        vi: "Chuyển phím Telex, VNI hoặc VIQR thành chữ tiếng Việt.",
        en: "Turn Telex, VNI or VIQR keystrokes into Vietnamese text.",
        ja: "Telex・VNI・VIQR のキー入力をベトナム語の文字に変換して出力します。")
    package static let typeKeys = Phrase(
        vi: "Mỗi dòng phím thành một dòng chữ, hết dòng là hết từ; byte 0x08 và 0x7F là phím xóa lùi.",
        en:
            "Each input line becomes one output line; the end of a line ends the word. Bytes 0x08 and 0x7F are Backspace.",
        ja: "1行ずつ変換し、行末で語を確定します。0x08 と 0x7F は Backspace です。")
    package static let typingMethod = Phrase(vi: "Kiểu gõ.", en: "Typing method.", ja: "入力方式。")
    package static let toneStyle = Phrase(
        vi: "Chỗ đặt dấu thanh: old = hòa, modern = hoà.",
        en: "Tone mark placement: old = hòa, modern = hoà.",
        ja: "声調記号の位置：old = hòa、modern = hoà。")
    package static let liveTyping = Phrase(
        vi: "In chữ như đang hiện trên màn hình, khi từ cuối chưa hết.",
        en: "Leave the last word unfinished, as it looks while typing.",
        ja: "最後の語を確定する前の表示を出力します。")
}
