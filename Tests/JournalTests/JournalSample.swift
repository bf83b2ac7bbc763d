import Foundation
import Journal
import Seminar
import TestSupport

/// What the tests record.
enum JournalSample {
    static let programme = Array(
        #"{"format":"toadam-programme/1","id":"mau","title":"Tọa đàm","sessions":[]}"#.utf8)
    static let laptop = Device(name: "may-1", machine: "m1", cards: ["00:11:22:33:44:55"])

    /// The change number n of a writer; its id tells writer and number.
    static func change(_ n: Int, by writer: String = "Thư ký 1", text: String? = nil) -> Change {
        let id = Identifier(
            high: 0x0191_F9E1_0000_7000 + UInt64(n),
            low: 0x8000_0000_0000_0000 + checksum(writer) & 0xFFFF << 16 + UInt64(n) * 0x0101)
        let at = Moment(milliseconds: 1_726_457_222_123 + n * 1_000, offsetMinutes: 420)
        return Change(
            id: id, n: n, at: at, by: writer, subject: .idea(id),
            set: ["kind": "idea", "text": .string(text ?? "Một cửa lưu động ở phường số \(n)")])
    }

    private static func checksum(_ text: String) -> UInt64 { text.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) } }
}

/// The bytes of a file as text.
func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

/// Whether a JSON tool that knows nothing of journals accepts a file.
func isJSON(_ path: String) throws -> Bool {
    let data = try Data(contentsOf: URL(filePath: path))
    return (try? JSONSerialization.jsonObject(with: data)) is [Any]
}

extension DraftStore {
    /// Takes bytes for the text that they are in UTF-8.
    convenience init(seminar: String, state: StateDirectory, roomLength: Int = 16 << 10) {
        self.init(seminar: seminar, state: state, at: JournalSample.change(1).at, roomLength: roomLength) {
            String(decoding: $0, as: UTF8.self)
        }
    }
}

extension JournalWriter {
    /// The journal's name in `journal/`; nil until the first change is saved.
    var journalName: String? { journalFile?.lastName.text }
}
