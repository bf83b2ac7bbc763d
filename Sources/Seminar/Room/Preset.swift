/// The kind and the field that an idea begins with.
///
/// Both stay while the speaker stays. Someone else begins with the kind of the item and the field of their group; so does
/// the same speaker with the kind of another item.
package struct Preset: Hashable, Sendable {
    /// What was used last.
    package struct Last: Hashable, Sendable {
        package let item: String?
        package let speaker: String?
        /// Nil where it says nothing of what is said next.
        package let kind: String?
        package let field: String?

        package init(item: String?, speaker: String?, kind: String?, field: String?) {
            self.item = item
            self.speaker = speaker
            self.kind = kind
            self.field = field
        }

        /// What the idea that it was used for has by now; that it was parked since says nothing of the next one.
        package func corrected(by idea: Idea) -> Last {
            Last(
                item: item, speaker: idea.speaker,
                kind: kind == nil || idea.kind == Kind.parking.rawValue ? kind : idea.kind, field: idea.field)
        }
    }

    package let kind: String
    package let field: String?

    package init(_ record: Record, item: String?, speaker: String?, last: Last?) {
        let same = last.flatMap { $0.speaker == speaker ? $0 : nil }
        let ofItem = item.flatMap(record.item)?.item.kind?.rawValue
        kind =
            same.flatMap { $0.item == item || ofItem == nil ? $0.kind : nil } ?? ofItem ?? Kind.idea.rawValue
        field = same.map(\.field) ?? speaker.flatMap(record.fieldOfGroup(of:))
    }
}

extension Preset {
    /// Puts the kind and the field among the values of an idea.
    package func fill(_ values: inout Values) {
        values[ValueName.kind] = .string(kind)
        values[ValueName.field] = field.map(JSON.string)
    }
}

extension Record {
    /// The field of a group, or of the group that a person belongs to.
    fileprivate func fieldOfGroup(of speaker: String) -> String? {
        let group = person(speaker)?.person.groupID ?? speaker
        return programme.groups.first { $0.id == group }?.field
    }
}
