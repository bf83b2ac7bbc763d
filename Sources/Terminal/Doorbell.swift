import Glibc

/// How a worker thread wakes the loop: it rings, the loop's wait ends, and the loop looks for what is new.
///
/// It carries no message, so it cannot fill up or block: rung often, it is heard at least once.
package final class Doorbell: Sendable {
    /// Becomes readable when the bell has been rung.
    let descriptor: Int32
    private let ringing: Int32

    /// Makes a bell; nil if the system gives no pipe.
    package init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        (descriptor, ringing) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(ringing)
    }

    /// Ends the wait of the loop.
    ///
    /// May be called on any thread.
    package func ring() {
        var byte: UInt8 = 1
        // A full pipe has been rung already.
        _ = write(ringing, &byte, 1)
    }
}
