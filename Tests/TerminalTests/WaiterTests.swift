import Foundation
import Glibc
import Terminal
import Testing

/// What ends a wait, with pipes in the place of the terminal.
@Suite struct WaiterTests {
    /// Both ends of a pipe: what is written to the second is read from the first.
    private static func pipe() throws -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [-1, -1]
        try #require(Glibc.pipe(&ends) == 0)
        return (ends[0], ends[1])
    }

    private static func send(_ bytes: [UInt8], to descriptor: Int32) {
        #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    }

    @Test func `a deadline that has passed ends the wait at once`() throws {
        let terminal = try Self.pipe()
        var waiter = Waiter(input: terminal.reading)
        #expect(waiter.wait(until: 0) == [.deadline])
    }

    @Test func `bytes come whole, NUL and halves of characters too`() throws {
        let terminal = try Self.pipe()
        var waiter = Waiter(input: terminal.reading)
        Self.send([0x61, 0x00, 0xE1, 0xBA], to: terminal.writing)
        #expect(waiter.wait(until: nil) == [.input([0x61, 0x00, 0xE1, 0xBA])])
    }

    @Test func `all that has arrived comes in one wait`() throws {
        let terminal = try Self.pipe()
        var waiter = Waiter(input: terminal.reading)
        let paste = (0..<20_000).map { UInt8(truncatingIfNeeded: $0) }
        Self.send(paste, to: terminal.writing)
        #expect(waiter.wait(until: nil) == [.input(paste)])
    }

    @Test func `a terminal that hangs up is read to its end and then left alone`() throws {
        let terminal = try Self.pipe()
        var waiter = Waiter(input: terminal.reading)
        Self.send([0x61], to: terminal.writing)
        close(terminal.writing)
        #expect(waiter.wait(until: nil) == [.input([0x61]), .hangUp])
        #expect(waiter.wait(until: 0) == [.deadline])
    }

    @Test func `a bell rung often is heard once`() throws {
        let terminal = try Self.pipe()
        let bell = try #require(Doorbell())
        var waiter = Waiter(input: terminal.reading, bell: bell)
        for _ in 0..<100_000 { bell.ring() }
        #expect(waiter.wait(until: nil) == [.bell])
        #expect(waiter.wait(until: 0) == [.deadline])
    }

    @Test func `a bell rung on another thread ends the wait`() throws {
        let terminal = try Self.pipe()
        let bell = try #require(Doorbell())
        // A thread of its own: tasks may have none left while other tests wait.
        Thread.detachNewThread { bell.ring() }
        var waiter = Waiter(input: terminal.reading, bell: bell)
        #expect(waiter.wait(until: nil) == [.bell])
    }

    @Test func `a watched descriptor is reported and left to its owner`() throws {
        let terminal = try Self.pipe()
        let files = try Self.pipe()
        var waiter = Waiter(input: terminal.reading)
        waiter.watched = [files.reading]
        Self.send([1], to: files.writing)
        #expect(waiter.wait(until: nil) == [.readable(files.reading)])
        #expect(waiter.wait(until: nil) == [.readable(files.reading)])
    }

    @Test func `keys come before everything else`() throws {
        let terminal = try Self.pipe()
        let bell = try #require(Doorbell())
        var waiter = Waiter(input: terminal.reading, bell: bell)
        bell.ring()
        Self.send([0x61], to: terminal.writing)
        #expect(waiter.wait(until: 0) == [.input([0x61]), .bell, .deadline])
    }

    // In a process of its own: Ctrl-C shall go on to end the tests.
    @Test func `signals come as wakes`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try WaiterTests.pipe()
            let signals = try #require(Signals())
            var waiter = Waiter(input: terminal.reading, signals: signals)
            for (number, signal) in [
                (SIGWINCH, Signal.resized), (SIGUSR1, .user1), (SIGTERM, .terminate), (SIGHUP, .hangUp),
                (SIGINT, .interrupt), (SIGTSTP, .stop), (SIGCONT, .continued),
            ] {
                kill(getpid(), number)
                #expect(waiter.wait(until: nil) == [.signal(signal)])
            }
        }
    }
}
