import Seminar
import TestSupport
import Testing

@testable import Reports

/// Counts beside a plain pivot of the exported table, on random seminars: whoever opens the table in a spreadsheet comes to the same.
struct PivotTests {
    /// The terms that the table has a column for, and its heading.
    private static let headings: [(Seminar.Term, String)] = [
        (.kind, "Kind"), (.field, "Field"), (.item, "Agenda item"), (.trainingClass, "Class"),
        (.speaker, "Speaker"),
        (.locality, "Locality"), (.status, "Status"), (.difficulty, "Difficulties"),
        (.support, "Support needed"),
        (.level, "Level of application"), (.target, "Addressed to"), (.polarity, "Strength or limitation"),
        (.review, "Review"), (.writer, "Recorded by"), (.due, "Due date"), (.day, "Day"),
    ]

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `counts and crossings are those of a pivot of the table`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let record = Self.record(using: &generator)
        let table = try Table(CSVReport.bytes(of: record, in: .english))
        let facets = IdeaFacets(record)
        let places = facets.places(passing: IdeaFilter(), in: record)
        for _ in 0..<24 {
            let (row, rowHeading) = try #require(Self.headings.randomElement(using: &generator))
            let (column, columnHeading) = try #require(Self.headings.randomElement(using: &generator))
            for unit in [Tally.Unit.ideas, .people] {
                let tally = Tally(facets, of: record, at: places, by: row, and: column, unit: unit)
                let pivot = table.pivot(rowHeading, columnHeading, unit)
                let what: Comment = "seed \(seed): \(row) by \(column), \(unit)"
                #expect(tally.total == pivot.total, what)
                let names = RecordNames(record: record, language: .english)
                var counted: [[String?]: Int] = [:]
                for (line, counts) in zip(tally.rows, tally.cells) {
                    let label = line.code.map { names.label($0, of: row) }
                    if line.count > 0 { counted[[label]] = line.count }
                    for (other, count) in zip(tally.columns, counts) where count > 0 {
                        counted[[label, other.code.map { names.label($0, of: column) }]] = count
                    }
                }
                #expect(counted == pivot.cells.mapValues(\.count), what)
                let alone = Tally(facets, of: record, at: places, by: row, unit: unit)
                #expect(alone.rows.map(\.count) == tally.rows.map(\.count), what)
            }
        }
    }

    @Test func `what repeats another counts once, however many are between them`() {
        var record = Record(programme: .sample)
        let texts: [Values] = [
            ["text": "Một", "field": "waste"],
            ["text": "Một nữa", "field": "waste", "repeats": [.string(Self.id(1))]],
            ["text": "Lại một", "field": "education", "repeats": [.string(Self.id(2))]],
            ["text": "Khác", "field": "waste"],
        ]
        for (place, set) in texts.enumerated() { record.apply([Self.change(place + 1, set)], tag: "a3f2") }
        let facets = IdeaFacets(record)
        let filter = IdeaFilter([.writer("Thư ký 1")])
        let tally = Tally(facets, of: record, at: facets.places(passing: filter, in: record), by: .field)
        #expect(tally.total == 2)
        #expect(
            tally.rows.filter { $0.count > 0 }.map { "\($0.code ?? "–") \($0.count)" } == [
                "waste 2", "education 1",
            ])
    }

    private static func id(_ n: Int) -> String { Identifier(high: 2, low: UInt64(n)).description }

    private static func change(_ n: Int, _ set: Values, of idea: Int? = nil, rehearsal: Day? = nil) -> Change
    {
        Change(
            id: Identifier(high: 1, low: UInt64(n)), n: n,
            at: Moment(milliseconds: 1_726_000_000_000 + n * 7_200_000, offsetMinutes: 420), by: "Thư ký 1",
            subject: .idea(Identifier(high: 2, low: UInt64(idea ?? n))),
            after: idea.map { [Identifier(high: 1, low: UInt64($0))] } ?? [], rehearsal: rehearsal, set: set)
    }

    /// Ideas with any values, some of rehearsals, removed, repeated, of unknown codes, without a speaker.
    private static func record(using generator: inout SeededGenerator) -> Record {
        var record = Record(programme: .sample)
        let programme = record.programme
        for n in 1...150 {
            func any(_ codes: [String], oneIn: Int = 2) -> JSON? {
                Int.random(in: 0..<oneIn, using: &generator) == 0
                    ? nil : codes.randomElement(using: &generator).map { .string($0) }
            }
            func some(_ codes: [String]) -> JSON? {
                let some = codes.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
                return some.isEmpty ? nil : .array(some.shuffled(using: &generator).map { .string($0) })
            }
            let kind = any(CodeList.kind.codes + ["sketch"], oneIn: 9)
            let members: [(String, JSON?)] = [
                ("text", .string("Ý kiến \(n)")), ("kind", kind),
                ("speaker", any(programme.people.map(\.id) + ["unknown", "G1"], oneIn: 8)),
                ("field", any(programme.fields.map(\.code) + ["newer"], oneIn: 5)),
                ("item", any(record.items.map(\.id), oneIn: 5)), ("class", any(["L3", "L4"], oneIn: 2)),
                ("locality", any(["Hải Phòng", "Đà Nẵng"])), ("status", any(CodeList.status.codes)),
                ("difficulty", some(CodeList.difficulty.codes)), ("support", some(CodeList.support.codes)),
                ("level", any(CodeList.level.codes)), ("target", any(CodeList.target.codes)),
                ("polarity", any(CodeList.polarity.codes)), ("review", any(CodeList.review.codes)),
                ("due", any(["2024-10-01", "2025-01-31"])),
                ("settled", Bool.random(using: &generator) ? true : nil),
                (
                    "repeats",
                    n > 1 && n % 5 == 0 ? [.string(id(Int.random(in: 1..<n, using: &generator)))] : nil
                ),
                ("removed", n % 17 == 0 ? true : nil),
            ]
            let set = Values(members.compactMap { name, value in value.map { JSON.Member(name, $0) } })
            record.apply([change(n, set, rehearsal: n % 13 == 0 ? Day(number: 19_970) : nil)], tag: "a3f2")
        }
        return record
    }
}

/// A table of comma-separated values, read with nothing but RFC 4180 in mind.
private struct Table {
    private let rows: [[String: String]]

    init(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
        let lines = text.split(separator: "\r\n").map { line in
            line.dropFirst().dropLast().split(separator: "\",\"", omittingEmptySubsequences: false).map(
                String.init)
        }
        let heads = try #require(lines.first)
        rows = lines.dropFirst().map { Dictionary(zip(heads, $0)) { first, _ in first } }
    }

    /// The units in each row, by its label, and in each cell, by both; nil stands for an empty cell.
    func pivot(
        _ row: String, _ column: String, _ unit: Tally.Unit
    ) -> (total: Int, cells: [[String?]: Set<String>]) {
        var said: [String: String] = [:]
        func first(_ number: String) -> String { said[number].map(first) ?? number }
        for row in rows {
            for other in (row["Repeats"] ?? "").split(separator: "; ") {
                let (one, two) = (first(row["Number"] ?? ""), first(String(other)))
                if one != two { said[one] = two }
            }
        }
        var all: Set<String> = []
        var cells: [[String?]: Set<String>] = [:]
        for line in rows where line["Rehearsal"] == "" {
            let code = line["Speaker code"] ?? ""
            if unit == .people, code == "" || code == "unknown" { continue }
            let unit = unit == .people ? code : first(line["Number"] ?? "")
            all.insert(unit)
            for row in values(line, row) {
                cells[[row], default: []].insert(unit)
                for column in values(line, column) { cells[[row, column], default: []].insert(unit) }
            }
        }
        return (all.count, cells)
    }

    /// The values in a cell; only these two columns hold several.
    private func values(_ line: [String: String], _ heading: String) -> [String?] {
        guard let cell = line[heading], !cell.isEmpty else { return [nil] }
        guard ["Difficulties", "Support needed"].contains(heading) else { return [cell] }
        return cell.split(separator: "; ").map { String($0) }
    }
}
