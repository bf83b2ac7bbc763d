import TestSupport
import Testing

@testable import Seminar

struct SaidBeforeTests {
    private static let texts = [
        "Phân loại rác tại nguồn ở hai phường, thu phí theo khối lượng",
        "Một cửa lưu động cho người cao tuổi theo mô hình đã thấy ở Nhật Bản",
        "Thiếu kinh phí", "Lập tổ tư vấn quy hoạch gồm người dân và chuyên gia",
        "住民と専門家による都市計画の相談窓口を設ける",
    ]
    private var record = Record(programme: Programme(id: "p", title: Localized([.vietnamese: "P"])))
    private var index = SaidBefore()

    init() {
        for (place, text) in Self.texts.enumerated() { record(text, place + 1) }
        index.update(with: record)
    }

    private mutating func record(_ text: String, _ n: Int, of idea: Int? = nil, removed: Bool = false) {
        record.apply(
            [
                Change(
                    id: Identifier(high: 1, low: UInt64(n)), n: n,
                    at: Moment(milliseconds: n, offsetMinutes: 420), by: "Thư ký 1",
                    subject: .idea(Identifier(high: 2, low: UInt64(idea ?? n))),
                    after: idea.map { [Identifier(high: 1, low: UInt64($0))] } ?? [],
                    set: removed ? ["removed": true] : ["text": .string(text), "item": .string("N1-0\(n)")])
            ], tag: "a3f2")
        index.update(with: record)
    }

    private func found(_ text: String, editing: Int? = nil) -> Int? {
        let hit = index.hit(
            for: text, in: record, editing: editing.map { Identifier(high: 2, low: UInt64($0)) })
        return hit.map { Int($0.idea.low) }
    }

    @Test(
        arguments: [
            ("phan loai rac tai nguon o hai phuong thu phi theo khoi luong", 1),
            ("Phân loại rác tại nguồn ở hai phường, rồi thu phí", 1), ("phân loại rác tại nguồn", nil),
            ("Thu phí theo khối lượng, phân loại rác tại nguồn ở hai phường", 1),
            ("Một cửa lưu động cho người cao tuổi", nil),
            ("Một cửa lưu động cho người cao tuổi theo mô hình ở Nhật Bản", 2), ("Thiếu kinh phí", nil),
            ("Lập tổ tư vấn quy hoạch gồm người dân, chuyên gia", 4), ("Hôm nay trời đẹp và mát", nil),
            ("", nil),
            ("住民と専門家による都市計画の相談窓口", 5),
        ] as [(String, Int?)])
    func `what was said before in much the same words is found`(text: String, idea: Int?) {
        #expect(found(text) == idea)
    }

    @Test func `an exact repeat is the whole of what was said, wherever it was said`() {
        let hit = index.hit(for: Self.texts[1].uppercased(), in: record)
        #expect(hit?.percent == 100)
        #expect(hit?.idea == Identifier(high: 2, low: 2))
    }

    @Test func `an idea is not its own repeat`() {
        #expect(found(Self.texts[0], editing: 1) == nil)
    }

    @Test func `what was removed was not said, and what was changed is found as it is`() {
        var tests = self
        tests.record("", 20, of: 1, removed: true)
        #expect(tests.found(Self.texts[0]) == nil)
        tests.record("Nuôi cá trong ruộng lúa ven sông Hồng", 21, of: 2)
        #expect(tests.found(Self.texts[1]) == nil)
        #expect(tests.found("nuoi ca trong ruong lua ven song hong") == 2)
    }

    @Test func `ideas can be taken in a few at a time`() {
        var index = SaidBefore()
        let isWhole = index.update(with: record, atMost: 3)
        #expect(!isWhole)
        #expect(index.hit(for: Self.texts[3], in: record) == nil)
        let isWholeNow = index.update(with: record, atMost: 3)
        #expect(isWholeNow)
        #expect(index.hit(for: Self.texts[3], in: record)?.percent == 100)
    }

    @Test func `what arrives between earlier ideas moves the others`() {
        var tests = self
        tests.record.apply(
            [
                Change(
                    id: Identifier(high: 0, low: 1), n: 1, at: Moment(milliseconds: 0, offsetMinutes: 420),
                    by: "Thư ký 2", subject: .idea(Identifier(high: 0, low: 9)),
                    set: ["text": "Nuôi cá trong ruộng lúa ven sông Hồng"])
            ], tag: "77c1")
        tests.index.update(with: tests.record)
        #expect(tests.found("nuoi ca trong ruong lua ven song hong") == 9)
        #expect(tests.found(Self.texts[3]) == 4)
    }

    @Test func `an exact repeat is found among many of the same words`() {
        var tests = self
        let words = ["mot", "hai", "ba", "bon", "nam", "sau"]
        tests.record.apply(
            (0..<4_000).map { n in
                let text = (0..<5).map { words[(n / [1, 6, 36, 216, 1_296][$0]) % 6] }
                return Change(
                    id: Identifier(high: 5, low: UInt64(n)), n: 100 + n,
                    at: Moment(milliseconds: n, offsetMinutes: 420), by: "Thư ký 1",
                    subject: .idea(Identifier(high: 6, low: UInt64(n))),
                    set: ["text": .string(text.joined(separator: " "))])
            }, tag: "a3f2")
        tests.index.update(with: tests.record)
        let hit = tests.index.hit(for: "nam bon ba hai mot", in: tests.record)
        #expect(hit?.percent == 100)
    }
}
