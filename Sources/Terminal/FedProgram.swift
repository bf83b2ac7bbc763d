import CTerminal
import Glibc

/// A program that was given a text to read and runs beside this one, without the terminal.
///
/// Whoever starts one asks for its end until it has come: only then is nothing left of it.
package struct FedProgram {
    private let process: Int32

    /// Starts it; nil where that cannot be done.
    ///
    /// - Parameter command: the path of the program and its arguments, as bytes, which need not be text.
    package init?(_ command: [[UInt8]], reading text: String) {
        let bytes = text.utf8.map(CChar.init(bitPattern:))
        process = withArguments(command) { ct_feed_start($0, bytes, UInt(bytes.count)) }
        if process < 0 { return nil }
    }

    /// Its exit status, or 128 more than the signal that ended it; nil while it runs.
    package func ending() -> Int32? {
        let status = ct_feed_ended(process)
        return status < 0 ? nil : status
    }

    /// Ends it.
    package func stop() { kill(process, SIGTERM) }

    /// Ends it and what it has started itself: it leads a session of its own.
    package func stopAll() { kill(-process, SIGTERM) }
}
