internal import Seminar
internal import Wording

/// The ideas as a table: one a row, every value of the property table a column, in words.
///
/// Ideas of a rehearsal are marked; removed ones are left out.
enum IdeaTable {
    static func table(of ideas: [Idea], from record: Record, in language: Language) -> DataTable {
        let names = RecordNames(record: record, language: language)
        let columns = (record.programme.seminars.count < 2 ? [] : [seminar]) + columns
        return DataTable(
            Phrase.Tables.ideas(language), columns.map { $0.title.sentenceCase(language) },
            ideas.map { idea in columns.map { $0.cell(idea, names) } },
            fixedColumns: record.programme.seminars.count < 2 ? 1 : 2)
    }

    private struct Column {
        let title: Phrase
        let cell: @Sendable (Idea, RecordNames) -> TableCell

        init(title: Phrase, cell: @escaping @Sendable (Idea, RecordNames) -> TableCell) {
            (self.title, self.cell) = (title, cell)
        }

        /// A column of texts.
        init(_ title: Phrase, _ text: @escaping @Sendable (Idea, RecordNames) -> String?) {
            self.init(title: title) { .text(text($0, $1)) }
        }
    }

    /// Where there are several seminars, first to which an idea belongs.
    private static let seminar = Column(Term.seminar.title) { $1.record.seminar(of: $0)?.code }

    /// What is known of every idea first; then the other values as the table of properties has them; last what is only
    /// asked for when something is unclear.
    private static let columns: [Column] =
        [
            Column(Phrase.Report.number) { $1.record.number(of: $0) },
            Column(title: Phrase.Report.day) { idea, _ in .day(idea.at.day) },
            Column(title: Phrase.Report.time) { idea, _ in .time(idea.at, showsSeconds: true) },
            Column(Phrase.Report.recordedBy) { idea, _ in idea.by },
            Column(Property.label(of: ValueName.kind)) { $1.kind($0) },
            Column(Phrase.Report.speakerCode) { idea, _ in idea.speaker },
            Column(Property.label(of: ValueName.speaker)) { idea, names in
                idea.speaker == nil ? nil : names.speaker(of: idea)
            },
            Column(Property.label(of: ValueName.trainingClass)) { $1.trainingClass(of: $0) },
            Column(Property.label(of: ValueName.locality)) { $1.locality(of: $0) },
            Column(Property.label(of: ValueName.field)) { idea, names in idea.field.map(names.field) },
            Column(Phrase.Report.itemCode) { idea, _ in idea.item },
            Column(Property.label(of: ValueName.item)) { idea, names in idea.item.map(names.item) },
            Column(Property.label(of: ValueName.text)) { idea, _ in idea.text },
        ] + others
        + [
            Column(Phrase.Report.missing) { idea, names in
                idea.missing.map { $0.label(names.language) }.joined(separator: "; ")
            },
            Column(title: Phrase.Report.rehearsal) { idea, _ in idea.rehearsal.map(TableCell.day) ?? .empty },
            Column(Phrase.Report.editedBy) { idea, _ in idea.edited?.by },
            Column(title: Phrase.Report.editedAt) { idea, _ in
                idea.edited.map { .moment($0.at) } ?? .empty
            },
            Column(Phrase.Report.conflicts) { idea, names in
                idea.conflicts.map { Property.label(of: $0)(names.language) }.joined(separator: "; ")
            },
            Column(Phrase.Report.identifier) { idea, _ in idea.id.description },
        ]

    private static let first: Set = [
        ValueName.text, ValueName.kind, ValueName.speaker, ValueName.field, ValueName.item,
        ValueName.trainingClass, ValueName.locality, ValueName.removed,
    ]

    private static let others = Property.all.filter { !first.contains($0.name) }.map { property in
        Column(title: property.label) { idea, names in names.cell(property, of: idea) }
    }
}
