import TestSupport
import Testing

@testable import Seminar

/// A line of a journal tells by its checksum whether it is as it was written.
struct LineChecksumTests {
    private static let id = "01919e3f-2f80-7000-8000-00000000000"
    private static let open =
        #"{"id":"\#(id)1","n":412,"at":"2024-09-16T10:27:02.123+07:00","by":"Thư ký 1","idea":"\#(id)2","#
        + #""after":[],"set":{"kind":"idea","text":"Một cửa"}"#
    private static let line = open + #","checksum":"977c727dc1dbfb73"}"#

    private func read(_ text: String) throws -> Change { try Change(line: Array(text.utf8)) }
    private func written(_ change: Change) -> String { String(decoding: change.line, as: UTF8.self) }

    @Test func `a line ends with its checksum, and is read and written back byte for byte`() throws {
        let change = try read(Self.line)
        #expect(!change.isAltered)
        #expect(change.unknown == [])
        #expect(written(change) == Self.line)
        let new = Change(
            id: change.id, n: change.n, at: change.at, by: change.by, subject: change.subject, set: change.set
        )
        #expect(written(new) == Self.line)
    }

    @Test func `a line of an earlier version has none, and is written again without one`() throws {
        let change = try read(Self.open + "}")
        #expect(!change.isAltered)
        #expect(try change == read(Self.line))
        #expect(written(change) == Self.open + "}")
    }

    @Test func `whatever one byte becomes, the line is told from the one that was written`() throws {
        let change = try read(Self.line)
        let bytes = Array(Self.line.utf8)
        let checksum = bytes.count - #""checksum":"0123456789abcdef"}"#.utf8.count
        for place in 0..<checksum {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[place] ^= 1 << bit
                guard let read = try? Change(line: damaged) else { continue }
                // Only what says the same may pass: an identifier or a moment in other letters.
                #expect(read.isAltered || read == change, "\(String(decoding: damaged, as: UTF8.self))")
            }
        }
    }

    @Test(arguments: [
        ("Một cửa", "Một cua"), ("977c727dc1dbfb73", "f77c727dc1dbfb73"), (#""977c727dc1dbfb73""#, "7"),
        ("977c727dc1dbfb73", ""),
        (#""n":412"#, #""n":413"#), (#""after":[]"#, #""bfter":[]"#), (#""kind":"idea""#, #""kind":"edea""#),
    ])
    func `what was changed is read as it stands, and written again as it stands`(part: String, other: String)
        throws
    {
        let altered = Self.line.replacing(part, with: other)
        let change = try read(altered)
        #expect(change.isAltered)
        #expect(try read(written(change)) == change)
        #expect(try read(written(change)).isAltered)
    }

    @Test func `a line that a tool laid out anew is as it was written`() throws {
        for text in [
            Self.line.replacing(",", with: ", ").replacing(":", with: ": ").replacing(
                "10: 27: 02", with: "10:27:02"
            )
            .replacing("07: 00", with: "07:00"),
            Self.line.replacing("ộ", with: "\\u1ed9"), " " + Self.line + "\n",
            #"{"checksum":"977c727dc1dbfb73","# + Self.open.dropFirst() + "}",
            Self.line.replacing(#"{"kind":"idea","#, with: "{\n  \"kind\": \"idea\",\r\n  "),
        ] {
            let change = try read(text)
            #expect(!change.isAltered, "\(text)")
            #expect(written(change) == Self.line)
        }
    }

    @Test func `members that this version does not know count too, and are kept before the checksum`() throws
    {
        var change = try read(Self.line)
        change.unknown = [JSON.Member("mood", [1, "a"])]
        let text = written(change)
        #expect(text.contains(#","mood":[1,"a"],"checksum":""#))
        #expect(try read(text) == change)
        #expect(try !read(text).isAltered)
        #expect(try read(text.replacing(#""mood""#, with: #""moot""#)).isAltered)
    }

    @Test func `of two lines with one id the one that is as it was written counts, whichever came first`()
        throws
    {
        let whole = try read(Self.line)
        let idea = Identifier("\(Self.id)2")
        for text in ["Một ca", "Một zz"] {
            let altered = try read(Self.line.replacing("Một cửa", with: text))
            for changes in [[whole, altered], [altered, whole]] {
                var record = Record(
                    programme: Programme(id: "mau", title: Localized([.vietnamese: "Thử"]), sessions: []))
                record.apply(changes, tag: "a3f2")
                #expect(try record.idea(#require(idea))?.text == "Một cửa")
            }
        }
    }
}
