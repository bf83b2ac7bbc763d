import Journal
import Seminar

/// The journal reader: a file that arrives in two parts comes to the same changes and problems as one that was there whole.
///
/// The first two bytes of the input say where it is parted.
func tryJournals(_ input: UnsafeBufferPointer<UInt8>) {
    guard input.count > 2 else { return }
    let bytes = Array(input[2...])
    let part = bytes.count * (Int(input[0]) * 256 + Int(input[1])) / 65_536
    let programme = Programme(id: "mau", title: Localized([.vietnamese: "Thử"]), sessions: [])
    var whole = Follower(
        SeminarFolder("/s", disk: ArrivingJournal(bytes, arrived: bytes.count)), seminar: "mau")
    let atOnce = whole.scan(milliseconds: 0)

    let file = ArrivingJournal(bytes, arrived: part)
    var follower = Follower(SeminarFolder("/s", disk: file), seminar: "mau")
    let first = follower.scan(milliseconds: 0)
    file.arrived = bytes.count
    let second = follower.scan(milliseconds: 10_000)
    let inParts = first.journals + second.journals
    precondition(
        Set(atOnce.journals.flatMap(\.changes)) == Set(inParts.flatMap(\.changes)), "other changes in parts")
    precondition(
        atOnce.problems + atOnce.unfinished == second.problems + second.unfinished, "other problems in parts")
    var record = Record(programme: programme)
    record.apply(inParts.map { ($0.changes, $0.tag) })
    var again = record
    again.apply(atOnce.journals.map { ($0.changes, $0.tag) })
    if atOnce.journals.flatMap(\.changes) == inParts.flatMap(\.changes) {
        precondition(again.ideas == record.ideas, "another record when read again")
        precondition(again.ideas == atOnce.record(of: programme).ideas, "another record in parts")
    }
}
