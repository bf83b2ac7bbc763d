/// Several ideas that are marked, and what is done to all of them.
extension Phrase.Ideas {
    package static func marked(_ count: Int, hidden: Int) -> Phrase {
        hidden == 0
            ? Phrase(vi: "\(count) đã đánh dấu", en: "\(count) marked", ja: "\(count)件に印")
            : Phrase(
                vi: "\(count) đã đánh dấu, \(hidden) không hiện", en: "\(count) marked, \(hidden) not listed",
                ja: "\(count)件に印（うち\(hidden)件は一覧外）")
    }
    package static func dropMarks(_ key: String) -> Phrase {
        Phrase(vi: "\(key) bỏ đánh dấu", en: "\(key) Unmark", ja: "\(key) 印を外す")
    }
    package static func valueTitle(_ label: String, _ count: Int) -> Phrase {
        Phrase(
            vi: "Đặt \(label) cho \(count) ý kiến",
            en: "Set the \(label) of \(count) entr\(count == 1 ? "y" : "ies")", ja: "\(count)件の\(label)を設定")
    }
    package static let noField = Phrase(vi: "bỏ trống", en: "none", ja: "なし")
    package static func given(_ value: String, _ count: Int) -> Phrase {
        Phrase(
            vi: "Đã đặt “\(value)” cho \(count) ý kiến",
            en: "\(count) entr\(count == 1 ? "y is" : "ies are") now “\(value)”",
            ja: "\(count)件を「\(value)」にしました")
    }
    package static func unchanged(_ count: Int) -> Phrase {
        Phrase(
            vi: "\(count) ý kiến đã như vậy, không có gì thay đổi",
            en: "Nothing changed: all \(count) had it already",
            ja: "\(count)件ともすでにその内容です")
    }
    package static func starred(_ count: Int) -> Phrase {
        Phrase(
            vi: "Đã đánh dấu nổi bật ★ \(count) ý kiến",
            en: "\(count) entr\(count == 1 ? "y" : "ies") starred",
            ja: "\(count)件に注目（★）を付けました")
    }
    package static func unstarred(_ count: Int) -> Phrase {
        Phrase(
            vi: "Đã bỏ dấu nổi bật \(count) ý kiến", en: "\(count) entr\(count == 1 ? "y" : "ies") unstarred",
            ja: "\(count)件の注目（★）を外しました")
    }
    package static func removed(_ count: Int, undo: String) -> Phrase {
        Phrase(
            vi: "Đã xóa \(count) ý kiến; \(undo) để khôi phục",
            en: "\(count) entr\(count == 1 ? "y" : "ies") removed; \(undo) undoes it",
            ja: "\(count)件を削除しました。\(undo) で元に戻せます。")
    }
    /// Some got a value while someone else gave them another one.
    package static func changedMeanwhile(_ count: Int) -> Phrase {
        Phrase(
            vi: "\(count) ý kiến vừa được sửa khác đi ở máy khác; đã đánh dấu ≠",
            en: "\(count) changed elsewhere meanwhile: marked ≠ for review",
            ja: "\(count)件はほかのPCでも変更されたため、≠ を付けました")
    }
    /// Some were changed by someone else while a value is chosen for them.
    package static func beingChanged(_ count: Int) -> Phrase {
        Phrase(
            vi: "\(count) ý kiến vừa được sửa ở máy khác",
            en: "\(count) of them just changed elsewhere",
            ja: "\(count)件がほかのPCで変更されました")
    }
}
