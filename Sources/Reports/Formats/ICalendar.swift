internal import Seminar

/// A calendar that mail and telephones take in (RFC 5545).
///
/// Times stand in UTC (form 2 of 3.3.5): of the place only its offset is known, and a `VTIMEZONE` that nobody can look up would say
/// no more. Lines end in CR LF and are folded at 75 octets, never within a character.
struct ICalendar {
    private var lines: [String] = []

    /// The calendar from its first line to the one given last.
    var bytes: [UInt8] { Array((lines + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined().utf8) }

    /// - Parameter name: what programs call the calendar.
    init(named name: String) {
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//toadam//toadam//VI"]
        // The first is RFC 7986's, the second what programs knew before.
        add("NAME", name)
        add("X-WR-CALNAME", name)
    }

    mutating func begin(_ component: String) { lines.append("BEGIN:\(component)") }
    mutating func end(_ component: String) { lines.append("END:\(component)") }

    /// A property that holds text; none where there is nothing to say.
    mutating func add(_ name: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        lines.append("\(name):\(Self.escaped(text))")
    }

    /// A property that holds a code of the standard.
    mutating func add(_ name: String, code: String) { lines.append("\(name):\(code)") }

    mutating func add(_ name: String, _ moment: Moment) {
        let utc = Moment(milliseconds: moment.milliseconds, offsetMinutes: 0)
        let digits = (utc.day.description + "T" + utc.clock(seconds: true)).filter { $0 != "-" && $0 != ":" }
        lines.append("\(name):\(digits)Z")
    }

    /// Text as 3.3.11 has it: what parts values is escaped, and a line break stands as `\n`; no other control character may
    /// stand there.
    static func escaped(_ text: String) -> String {
        text.linesForPaper.map { line in
            String(line.flatMap { ["\\", ";", ","].contains($0) ? ["\\", $0] : [$0] })
        }.joined(separator: "\\n")
    }

    /// Lines of at most 75 octets without their ends; those that go on begin with a blank (3.1).
    static func folded(_ line: String) -> String {
        var (folded, octets) = ("", 0)
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if octets + size > 75 {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += size
        }
        return folded
    }
}
