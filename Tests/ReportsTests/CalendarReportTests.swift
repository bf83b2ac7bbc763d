import Foundation
import Seminar
import TestSupport
import Testing

@testable import Reports

struct CalendarReportTests {
    /// The lines as a reader takes them: those that go on are joined.
    private func lines(_ bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
    }

    private func events(_ record: Record, _ language: Language = .vietnamese) -> [[String]] {
        let lines = lines(CalendarReport.bytes(of: record, at: SmallSeminar.evening, in: language))
        return lines.split(separator: "BEGIN:VEVENT").dropFirst().map(Array.init)
    }

    @Test func `each item is an event, when it was or is expected`() {
        let lines = lines(
            CalendarReport.bytes(
                of: SmallSeminar.record(SmallSeminar.sitting), at: SmallSeminar.evening, in: .vietnamese))
        #expect(
            lines.prefix(5) == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//toadam//toadam//VI",
                "NAME:Tọa đàm sau khi về nước", "X-WR-CALNAME:Tọa đàm sau khi về nước",
            ])
        #expect(lines.suffix(2) == ["END:VCALENDAR", ""])
        let events = events(SmallSeminar.record(SmallSeminar.sitting))
        #expect(events.count == 5)
        // 8:41 to 9:47 at +07:00; the calendar is made at 17:00.
        #expect(
            events[1] == [
                "UID:N2.hanoi-2024@toadam", "DTSTAMP:20240917T100000Z", "DTSTART:20240916T014100Z",
                "DTEND:20240916T024700Z", "SUMMARY:2. Vận dụng vào thực tế", "LOCATION:Hà Nội",
                "DESCRIPTION:Phiên sáng", "STATUS:CONFIRMED", "END:VEVENT",
            ])
        #expect(events[2].contains("TRANSP:TRANSPARENT"))
        #expect(events[3].contains("STATUS:CANCELLED"))
    }

    @Test func `before the seminar the times are those of the programme, and the identifiers the same`() {
        let planned = events(SmallSeminar.record([]))
        let held = events(SmallSeminar.record(SmallSeminar.sitting))
        #expect(planned.map { $0[0] } == held.map { $0[0] })
        // 8:30 to 8:40 at +07:00.
        #expect(planned[0][2...3] == ["DTSTART:20240916T013000Z", "DTEND:20240916T014000Z"])
    }

    @Test(arguments: [
        ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("một\r\nhai\nba", "một\\nhai\\nba"), ("x\u{7}y\u{202E}", "x·y·"),
        ("12:30 \"q\"", "12:30 \"q\""),
    ])
    func `what parts values is escaped`(text: String, escaped: String) {
        #expect(ICalendar.escaped(text) == escaped)
    }

    @Test func `lines have at most 75 octets, and no character is cut`() {
        #expect(ICalendar.folded(String(repeating: "a", count: 75)) == String(repeating: "a", count: 75))
        #expect(
            ICalendar.folded(String(repeating: "a", count: 76)) == String(repeating: "a", count: 75)
                + "\r\n a")
        // Three octets each: 25 fill a line, then 24 with the blank before them.
        let folded = ICalendar.folded(String(repeating: "ệ", count: 60)).components(separatedBy: "\r\n")
        #expect(folded.map(\.unicodeScalars.count) == [25, 25, 12])
        #expect(folded.allSatisfy { $0.utf8.count <= 75 })
        #expect(ICalendar.folded("SUMMARY:日本") == "SUMMARY:日本")
    }

    @Test func `an event without a length has no end`() {
        var programme = SmallSeminar.programme
        programme.sessions[0].items[0].minutes = 0
        #expect(!events(SmallSeminar.record([], of: programme))[0].contains { $0.hasPrefix("DTEND") })
    }
}
