import Synchronization

/// A value that is worked out when it is first asked for, once for all copies.
///
/// Working it out must give the same value whenever that is, so that nobody can tell.
package final class Lazily<Value: Sendable>: Sendable {
    private let make: @Sendable () -> Value
    private let made = Mutex<Value?>(nil)

    package init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    package var value: Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
