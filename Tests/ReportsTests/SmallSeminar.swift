import Seminar
import TestSupport

/// A small seminar with Vietnamese and Japanese in it, and the changes of two laptops.
enum SmallSeminar {
    static let programme = Programme(
        id: "hanoi-2024",
        title: Localized(vi: "Tọa đàm sau khi về nước", en: "Follow-up seminar", ja: "フォローアップセミナー"),
        sessions: [
            Session(
                id: "S1", title: Localized([.vietnamese: "Phiên sáng"]), day: .sample("2024-09-16"),
                place: Localized([.vietnamese: "Hà Nội", .japanese: "ハノイ"]), start: 510,
                items: [
                    Item(id: "N1", title: Localized([.vietnamese: "Giới thiệu đại biểu"]), minutes: 10),
                    Item(id: "N2", title: Localized([.vietnamese: "Vận dụng vào thực tế"]), minutes: 60),
                    Item(
                        id: "N3", title: Localized([.vietnamese: "Nghỉ giải lao"]), minutes: 15, isBreak: true
                    ),
                    Item(id: "N4", title: Localized([.vietnamese: "Đề xuất, kiến nghị"]), minutes: 30),
                ]),
            Session(
                id: "S2", title: Localized([.vietnamese: "Nghiên cứu thực tế"]), day: .sample("2024-09-17"),
                place: Localized([.vietnamese: "UBND quận Long Biên"]), start: 480,
                items: [Item(id: "N5", title: Localized([.vietnamese: "Trao đổi"]), minutes: 30)]),
        ],
        fields: Field.standard,
        classes: [Group(id: "L3", name: Localized([.vietnamese: "Lớp 3", .japanese: "第3回"]))],
        people: [
            Person(
                id: "L3-07", name: "Học viên 07 – Lớp 3", role: .trainee, classID: "L3",
                locality: "(chưa ghi)", placeholders: ["name", "locality"]),
            Person(id: "GV1", name: "Giảng viên 1", role: .lecturer),
        ])

    /// Of the last day, after the end.
    static let evening = Moment.sample("2024-09-17T17:00:00.000+07:00")

    static func record(_ changes: [Change], of programme: Programme = programme) -> Record {
        var record = Record(programme: programme)
        record.apply(changes, tag: "a3f2")
        return record
    }

    static func idea(
        _ number: UInt64, n: Int, at clock: String = "2024-09-16T10:27:02.123+07:00", by: String = "Thư ký 1",
        rehearsal: String? = nil, _ set: Values
    ) -> Change {
        Change(
            id: .sample(number), n: n, at: .sample(clock), by: by,
            subject: .idea(.sample(number)),
            rehearsal: rehearsal.map { .sample($0) }, set: set)
    }

    static func change(_ number: UInt64, n: Int, _ subject: Subject, _ set: Values, after: [UInt64] = [])
        -> Change
    {
        Change(
            id: .sample(number), n: n,
            at: .sample("2024-09-16T11:00:00.000+07:00"), by: "Thư ký 2", subject: subject,
            after: after.map { .sample($0) }, set: set)
    }
}
