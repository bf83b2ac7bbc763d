import Glibc

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
