import Seminar

/// JSON, programmes and changes: what is read is the same when it is written and read again.
func tryTexts(_ bytes: UnsafeBufferPointer<UInt8>) {
    let json = try? JSONReader.read(bytes)
    let change = try? Change(line: bytes)
    precondition(json != nil || change == nil, "a change that is no JSON")
    guard let json else { return }
    precondition((try? JSONReader.read(json.line)) == json, "another value when written on a line")
    precondition((try? JSONReader.read(json.document)) == json, "another value when written as a document")
    _ = try? Programme(json: json, file: "programme.json")
    if let change {
        precondition((try? Change(line: change.json.line)) == change, "another change when written")
    }
}
