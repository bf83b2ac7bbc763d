import Glibc

/// Something that ends the loop's wait.
package enum Wake: Hashable, Sendable {
    /// The terminal's bytes: all of them, if there were no more than 64 KiB.
    case input([UInt8])
    /// The terminal is gone; it will not be read again.
    case hangUp
    case signal(Signal)
    /// A worker has something for the loop.
    case bell
    /// One of the watched descriptors can be read; who owns it reads it.
    case readable(Int32)
    case deadline
}

/// The one place where the program waits: for the terminal, signals, workers, watched files and the next deadline.
///
/// It knows nothing of what is waited for, and never spins: a descriptor that has ended is not asked again, since
/// `poll` would report it at once for ever.
package struct Waiter {
    /// How much is read in one turn, so that a long paste does not hold up the rest.
    private static let mostBytes = 64 * 1_024
    private static let block = 4_096

    private var input: Int32
    private let signals: Int32
    private let bell: Int32
    /// Descriptors that their owner reads, such as one of inotify.
    package var watched: [Int32] = []

    /// Reads the terminal: it is given how many bytes there is to be room for, and read(2) on the terminal, which it has fill
    /// that room; it answers with the bytes, and with what read(2) answered.
    package typealias Reading = (Int, (UnsafeMutableRawBufferPointer) -> Int) -> (bytes: [UInt8], result: Int)

    /// A waiter for the terminal's input, by default the standard input, and what else may end a wait.
    package init(input: Int32 = STDIN_FILENO, signals: Signals? = nil, bell: Doorbell? = nil) {
        self.input = input
        self.signals = signals?.descriptor ?? -1
        self.bell = bell?.descriptor ?? -1
    }

    /// Waits until something happens or the deadline is there, and says all that has happened.
    ///
    /// Keys come first, the deadline last. Without a deadline it waits for as long as it takes.
    ///
    /// - Parameter reading: says where the terminal's bytes are read to.
    package mutating func wait(
        until deadline: Milliseconds?, reading: Reading = Self.readIntoMemory
    ) -> [Wake] {
        // A negative descriptor is passed over.
        let descriptors = [input, signals, bell] + watched
        var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var count: Int32
        repeat {
            count = poll(&entries, nfds_t(entries.count), Self.timeout(until: deadline))
        } while count < 0 && errno == EINTR
        var wakes: [Wake] = []
        if count > 0 {
            if entries[0].revents != 0 {
                wakes += readInput(isEnding: entries[0].revents & Int16(POLLHUP) != 0, reading)
            }
            if entries[1].revents != 0 { wakes += readSignals() }
            if entries[2].revents != 0 {
                _ = Self.read(bell, most: Self.mostBytes, Self.readIntoMemory)
                wakes.append(.bell)
            }
            for entry in entries.dropFirst(3) where entry.revents != 0 { wakes.append(.readable(entry.fd)) }
        }
        if let deadline, Clock.now() >= deadline { wakes.append(.deadline) }
        return wakes
    }

    /// The milliseconds that are left, as `poll` takes them: −1 for ever.
    private static func timeout(until deadline: Milliseconds?) -> Int32 {
        guard let deadline else { return -1 }
        return Int32(clamping: max(0, deadline - Clock.now()))
    }

    /// - Parameter isEnding: whether the other side has gone, so that the end follows what is still to be read.
    private mutating func readInput(isEnding: Bool, _ reading: Reading) -> [Wake] {
        var bytes: [UInt8] = []
        while bytes.count < Self.mostBytes {
            switch Self.read(input, most: Self.block, reading) {
            case .bytes(let more):
                bytes += more
                // Where a block is not full, that was all: a key is not kept waiting by another question.
                guard isEnding || more.count == Self.block else { return [.input(bytes)] }
            case .later: return bytes.isEmpty ? [] : [.input(bytes)]
            case .ended:
                input = -1
                return (bytes.isEmpty ? [] : [.input(bytes)]) + [.hangUp]
            }
            guard Self.isReadable(input) else { break }
        }
        return [.input(bytes)]
    }

    private func readSignals() -> [Wake] {
        guard case .bytes(let numbers) = Self.read(signals, most: Self.block, Self.readIntoMemory) else {
            return []
        }
        var seen: Set<Signal> = []
        return numbers.compactMap(Signal.init(number:)).filter { seen.insert($0).inserted }.map(Wake.signal)
    }

    private enum Answer {
        case bytes([UInt8])
        case later
        case ended
    }

    private static func read(_ descriptor: Int32, most: Int, _ reading: Reading) -> Answer {
        var error: Int32 = 0
        let (bytes, result) = reading(most) { buffer in
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            error = count < 0 ? errno : 0
            return count
        }
        if result > 0 { return .bytes(bytes) }
        // A terminal that hung up answers 0 or EIO. Where memory was missing for what came, or it was lost there, the
        // terminal is as it was.
        return result < 0 && [0, EINTR, EAGAIN, EFAULT].contains(error) ? .later : .ended
    }

    /// Reads into memory of the program, where what is read need not outlive it.
    package static func readIntoMemory(
        most: Int, read: (UnsafeMutableRawBufferPointer) -> Int
    ) -> (bytes: [UInt8], result: Int) {
        var result = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
            result = read(UnsafeMutableRawBufferPointer(buffer))
            filled = max(0, result)
        }
        return (bytes, result)
    }

    /// Whether a read would return at once.
    ///
    /// The terminal itself stays blocking: that is a property of the open file, which the shell shares.
    private static func isReadable(_ descriptor: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) > 0
    }
}
