import Seminar

/// JSON, programmes and changes: what is read is the same when it is written and read again, whichever way it is read.
func tryTexts(_ bytes: UnsafeBufferPointer<UInt8>) {
    let json = try? JSONReader.read(bytes)
    let change = json.flatMap { try? Change(json: $0) }
    if let written = Change(written: bytes) {
        precondition(written == change, "another change when read at once")
    }
    guard let json else { return }
    precondition((try? JSONReader.read(json.line)) == json, "another value when written on a line")
    precondition((try? JSONReader.read(json.document)) == json, "another value when written as a document")
    _ = try? Programme(json: json, file: "programme.json")
    if let change { precondition((try? Change(json: change.json)) == change, "another change when written") }
}
