import Glibc

/// The readers that libFuzzer searches for inputs they cannot stand, one function each.
private enum Target: String {
    case texts, journals, keys

    /// The reader that the environment names; `Tests/Trials/fuzz` runs one process for each.
    static let chosen: Target? = getenv("TOADAM_FUZZ").flatMap { Target(rawValue: String(cString: $0)) }
}

/// Tries one input; libFuzzer calls it again and again, guided by which code the input reached.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    switch Target.chosen {
    case .texts: tryTexts(bytes)
    case .journals: tryJournals(bytes)
    case .keys: tryKeys(bytes)
    case nil: fatalError("TOADAM_FUZZ names no reader: texts, journals or keys")
    }
    return 0
}
