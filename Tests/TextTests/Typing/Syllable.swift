@testable import Text

/// A syllable of the spelling table and how it must look, worked out apart from the engine.
///
/// The place of the tone comes from a table of every rime under sắc, written by hand; the tone is then a combining sign.
struct Syllable: CustomStringConvertible {
    let onset: String
    let rime: String
    let tone: Tone

    /// The rimes of `Spelling` under sắc in the old style, in the same order.
    private static let underAcute = [
        """
        á é ế í ó ố ớ ú ứ ý ái áo áu áy ấu ấy éo ếu ía íu iếu óa óe ói ối ới oái oáo oáy oéo úa uế úi uớ úy ứa ứi ứu
        uối ưới ướu uấy uýa uýu yếu
        """,
        """
        ám án áng ánh ắm ắn ắng ấm ấn ấng ém én éng ếm ến ếnh ím ín ính iếm iến iếng óm ón óng ốm ốn ống ớm ớn úm ún
        úng ứm ứn ứng ướm ướn ướng uốm uốn uống oám oán oáng oánh oắm oắn oắng oém oén oóng uấn uấng uến uếnh uýn uýnh
        uyến ým ýn ýnh yếm yến yếng
        """,
        """
        ác ách áp át ắc ắk ắp ắt ấc ấp ất éc ép ét ếch ếp ết ích íp ít iếc iếp iết óc óp ót ốc ốp ốt ớp ớt úc úp út ức
        ứp ứt ước ướp ướt uốc uốt oác oách oáp oát oắc oắp oắt oéc oét oóc uất uếch uết uých uýp uýt uyết ýt ých ýp yết
        """,
    ].joined(separator: "\n").split { $0 == " " || $0 == "\n" }.map { Array($0) }

    private static let rimes = Spelling.open + Spelling.nasal + Spelling.stop

    /// Every syllable that the spelling table allows; those that end in a stop with sắc and nặng only.
    ///
    /// Left out is g before iu, whose keys are those of gi before u (giũ).
    static let all: [Syllable] = Spelling.onsets.flatMap { onset in
        rimes.filter { Spelling.allows(onset, before: $0) && (onset, $0) != ("g", "iu") }.flatMap { rime in
            let tones = Spelling.stop.contains(rime) ? [Tone.acute, .dot] : Tone.allCases
            return tones.map { Syllable(onset: onset, rime: rime, tone: $0) }
        }
    }

    /// The position in the rime of the letter that bears the tone.
    func toneIndex(_ style: ToneStyle) -> Int {
        if style == .modern, ["oa", "oe", "uy"].contains(rime) { return 1 }
        guard let row = Self.rimes.firstIndex(of: rime) else { return 0 }
        return zip(rime, Self.underAcute[row]).enumerated().first { $0.1.0 != $0.1.1 }?.0 ?? 0
    }

    /// The syllable with its tone, as a person writes it.
    func written(_ style: ToneStyle) -> String {
        guard tone != .level else { return onset + rime }
        var letters = rime.map(String.init)
        letters[toneIndex(style)].unicodeScalars.append(Self.sign(of: tone))
        return onset + letters.joined()
    }

    private static func sign(of tone: Tone) -> Unicode.Scalar {
        switch tone {
        case .acute, .level: "\u{301}"
        case .grave: "\u{300}"
        case .hook: "\u{309}"
        case .tilde: "\u{303}"
        case .dot: "\u{323}"
        }
    }

    var description: String { written(.old) }
}
