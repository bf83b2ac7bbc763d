import CTerminal
import Glibc

/// The words that the program was started with, its own name first, as bytes, which need not be text.
///
/// Swift's own library reads them out of `/proc`. Where that cannot be read it knows of none, and the program would record in
/// another seminar than the one asked for.
package func argumentsOfProcess() -> [[UInt8]] {
    var arguments: [[UInt8]] = []
    while let word = ct_argument(Int32(arguments.count)) {
        var end = word
        while end.pointee != 0 { end += 1 }
        arguments.append(UnsafeBufferPointer(start: word, count: end - word).map(UInt8.init(bitPattern:)))
    }
    return arguments
}

/// Whether shared libraries were loaded for this program; not so if it was linked statically.
package func isLinkedDynamically() -> Bool { ct_is_dynamic() }

/// Hands on a command as C takes it: each word ended by a zero, and a null behind the last.
func withArguments(
    _ command: [[UInt8]], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
) -> Int32 {
    var arguments: [UnsafeMutablePointer<CChar>?] =
        command.map { word in word.map(CChar.init(bitPattern:)) + [0] }.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    return body(&arguments)
}
