import CTerminal
import Glibc

/// A signal that the program answers in its loop, in order with keys.
package enum Signal: Hashable, Sendable {
    /// The terminal's size changed.
    case resized
    /// A shell or a person asks the program to stop for a while.
    case stop
    /// The program runs again after a stop, which may have been one that it could not see.
    case continued
    /// The terminal went away.
    case hangUp
    case terminate
    case interrupt
    case user1

    init?(number: UInt8) {
        switch Int32(number) {
        case SIGWINCH: self = .resized
        case SIGTSTP: self = .stop
        case SIGCONT: self = .continued
        case SIGHUP: self = .hangUp
        case SIGTERM: self = .terminate
        case SIGINT: self = .interrupt
        case SIGUSR1: self = .user1
        default: return nil
        }
    }
}

/// The signals of this process, delivered as bytes of a pipe.
///
/// Open them before the screen: ncurses takes over each signal that still has its default.
package struct Signals {
    /// Becomes readable when a signal has come.
    let descriptor: Int32

    /// Installs the handlers; nil if the system gives no pipe.
    package init?() {
        descriptor = ct_signals_open()
        if descriptor < 0 { return nil }
    }

    /// Says that the loop has heard that it is to end, so that it need not be ended from outside.
    package func confirmEnding() { ct_signals_heard() }

    /// Lets interrupting and terminating end the program again, once nobody listens any more.
    package func release() { ct_signals_release() }

    /// Stops the program as Ctrl-Z stops others, and returns when it is continued.
    ///
    /// Suspend the screen first.
    package func stopProcess() {
        ct_signals_stop()
    }
}

/// Runs a command that has the terminal until it ends, as a shell does; the screen must have been given back.
///
/// - Parameter command: the path of the program and its arguments, as bytes, which need not be text.
/// - Returns: its exit status, or 128 more than the signal that ended it; 127 where it cannot be started.
package func runInForeground(_ command: [[UInt8]]) -> Int32 {
    withArguments(command) { ct_job_run($0) }
}

/// Has writing over a limit on the length of files fail, as on a full disk, where the system would end the program with a
/// record half written.
package func ignoreFileLimitSignal() { signal(SIGXFSZ, SIG_IGN) }
