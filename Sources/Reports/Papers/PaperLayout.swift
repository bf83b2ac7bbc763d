internal import Seminar
import Text

/// The sizes and margins of a form.
///
/// Sources: Decree 30/2020/NĐ-CP, Annex I, parts I and II and models 1.4 and 1.9; of the Party's Guidance 36-HD/VPTW and
/// Guidance 05-HD/VPTW only what is published second-hand. Where a rule gives a range, one value of it is taken.
struct PaperLayout {
    /// Millimetres of A4 paper, 210 × 297.
    struct Margins {
        var top = 20
        var bottom = 20
        var left = 30
        var right = 15
    }

    enum Spacing: Equatable {
        /// Hundredths of a line.
        case lines(Int)
        /// Points from line to line.
        case exactly(Int)
    }

    enum Side { case left, center, right, justified }

    struct Look {
        /// Points.
        var size: Int
        var isBold = false
        var isItalic = false
        var side = Side.left
        /// Tenths of a millimetre by which the first line is drawn in.
        var firstLine = 0
        /// Points before and after the paragraph.
        var before = 0
        var after = 0
        var spacing = Spacing.lines(100)
        /// Whether the paragraph stays on the page of the next one.
        var keepsWithNext = false
    }

    let margins = Margins()
    /// Millimetres between the margins.
    var width: Int { 210 - margins.left - margins.right }
    /// Millimetres of the left column of heads and feet.
    let leftWidth = 74
    let pageNumberSize: Int
    private let form: PaperForm

    init(_ form: PaperForm) {
        self.form = form
        pageNumberSize = form == .plain ? 11 : 13
    }

    /// The size of the body in points.
    var bodySize: Int { form == .plain ? 12 : 14 }

    private var bodySpacing: Spacing {
        switch form {
        case .nd30: .lines(110)
        case .dang36, .plain: .lines(115)
        // Sources say 18 or 19.
        case .dang05: .exactly(18)
        }
    }

    private var firstLine: Int {
        switch form {
        case .nd30, .dang36: 127
        case .dang05: 100
        case .plain: 0
        }
    }

    func look(of style: PaperStyle) -> Look {
        let isParty = form.isOfParty
        var body = Look(
            size: bodySize, side: form == .plain ? .left : .justified, firstLine: firstLine, after: 6,
            spacing: bodySpacing)
        switch style {
        case .superior: return Look(size: isParty ? 14 : 12, side: .center)
        case .issuer: return Look(size: isParty ? 14 : 12, isBold: true, side: .center)
        case .number: return Look(size: isParty ? 14 : 13, side: .center, before: 4)
        case .nation: return Look(size: 12, isBold: true, side: .center)
        case .motto: return Look(size: 13, isBold: true, side: .center)
        case .party: return Look(size: 15, isBold: true, side: .center)
        case .placeAndDate: return Look(size: isParty ? 14 : 13, isItalic: true, side: .center, before: 4)
        case .type:
            return Look(
                size: isParty ? 16 : 14, isBold: true, side: .center, before: 18, keepsWithNext: true)
        case .subject:
            // A rule or a row of hyphens stands below it, or nothing does.
            return Look(
                size: 14, isBold: true, side: .center, after: form == .nd30 ? 0 : form == .dang05 ? 3 : 8,
                keepsWithNext: true)
        case .attached: return Look(size: 14, isItalic: true, side: .center, before: 2, after: 8)
        case .addressee: return Look(size: bodySize, side: .center, before: 6, after: 6)
        case .body, .fact, .entry, .more: return body
        case .heading1, .heading2, .heading3:
            (body.isBold, body.isItalic) = (style != .heading3, style == .heading3)
            (body.before, body.keepsWithNext, body.side) = (6, true, .left)
            return body
        case .caption:
            return Look(
                size: bodySize - 1, isBold: true, side: .center, before: 6, after: 4, keepsWithNext: true)
        case .head:
            return Look(
                size: bodySize - 2, isBold: true, side: .center, before: 2, after: 2, keepsWithNext: true)
        case .cell: return Look(size: bodySize - 2, before: 2, after: 2)
        case .office:
            // In the Party's guidance of 2026 the office is upright and the name alone bold.
            return Look(size: bodySize, isBold: form != .dang05, side: .center, keepsWithNext: true)
        case .signatureNote:
            return Look(size: bodySize, isItalic: true, side: .center, after: 60, keepsWithNext: true)
        case .signatory: return Look(size: bodySize, isBold: true, side: .center, keepsWithNext: true)
        case .recipientsTitle:
            return Look(size: 12, isBold: true, isItalic: true, before: 12, keepsWithNext: true)
        case .recipient: return Look(size: 11)
        }
    }
}

extension PaperLayout {
    /// What a line of the head says, in lines of about one length where it is wider than its column: else a last word would
    /// stand below by itself.
    ///
    /// - Parameter width: of the column, in millimetres.
    func balanced(_ line: PaperLine, width: Int) -> [PaperRun] {
        guard line.style == .superior || line.style == .issuer, width < self.width, line.runs.count == 1
        else {
            return line.runs
        }
        let size = look(of: line.style).size
        // A millimetre has 360 / 127 points.
        let available = width * 360 / 127
        func points(_ words: ArraySlice<Substring>) -> Int {
            TimesWidth.points(of: words.joined(separator: " "), size: size)
        }
        let words = line.text.split(separator: " ")[...]
        // Fonts that stand in for Times New Roman are a little wider.
        guard points(words) * 20 > available * 19, !line.text.contains("\n") else { return line.runs }
        let halves = words.indices.dropFirst().map { (words[..<$0], words[$0...]) }
            .filter { max(points($0.0), points($0.1)) <= available }
        // Where there is a comma, what belongs together stays together.
        let parted = halves.filter { $0.0.last?.hasSuffix(",") ?? false }
        let best = (parted.isEmpty ? halves : parted).min { left, right in
            max(points(left.0), points(left.1)) < max(points(right.0), points(right.1))
        }
        guard let best else { return line.runs }
        let lines = [best.0, best.1].map { $0.joined(separator: " ") }
        return [PaperRun(lines.joined(separator: "\n"), line.runs[0].look)]
    }
}

/// How wide a text is that is set in Times New Roman Bold.
enum TimesWidth {
    /// Points; Vietnamese letters are as wide as those that they are made of.
    static func points(of text: String, size: Int) -> Int {
        let thousandths = text.reduce(0) { sum, character in
            guard let scalar = character.unicodeScalars.first else { return sum }
            let base = letters[scalar] ?? canonicalDecomposition(of: scalar).first ?? scalar
            guard (32..<127).contains(base.value) else { return sum + (base.value > 0x2E80 ? 1000 : 500) }
            return sum + ascii[Int(base.value) - 32]
        }
        return thousandths * size / 1000
    }

    /// Letters that are made of no other, and those that have their width.
    private static let letters: [Unicode.Scalar: Unicode.Scalar] = ["đ": "d", "Đ": "D"]

    /// From the space on, in thousandths of the size; source: Adobe's metrics of Times Bold, which Times New Roman shares.
    private static let ascii = [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500,
        500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778,
        778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333,
        278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500,
        556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ]
}
