import Glibc
import Synchronization

/// A thread that does one thing beside this one.
package struct Thread: Sendable {
    private let id: pthread_t

    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) {
            self.run = run
        }
    }

    /// Nil where the system gives none.
    package static func start(_ run: @escaping @Sendable () -> Void) -> Thread? {
        let body = Unmanaged.passRetained(Body(run))
        var id = pthread_t()
        let failure = pthread_create(
            &id, nil,
            { body in
                if let body { Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
                return nil
            }, body.toOpaque())
        guard failure == 0 else {
            body.release()
            return nil
        }
        return Thread(id: id)
    }

    /// Waits for its end, once.
    package func join() { pthread_join(id, nil) }
}

extension Collection where Self: Sendable, SubSequence: Sendable {
    /// The results of a function for all elements, in their order; of many elements each core makes half.
    ///
    /// - Parameter fewest: from how many elements on starting a thread is worth it.
    package func mapByHalves<Result: Sendable>(
        fewest: Int = 1000, _ transform: @escaping @Sendable (Element) -> Result
    ) -> [Result] {
        guard count >= fewest else { return map(transform) }
        let middle = index(startIndex, offsetBy: count / 2)
        let (first, second) = (self[..<middle], self[middle...])
        let later = Mutex<[Result]?>(nil)
        let thread = Thread.start {
            let results = second.map(transform)
            later.withLock { $0 = results }
        }
        let results = first.map(transform)
        thread?.join()
        return results + (later.withLock { $0 } ?? second.map(transform))
    }
}
