/// Why something could not be done with a file: the facts, which `Wording` turns into a sentence.
package struct FileError: Error, Hashable, Sendable {
    package enum Operation: String, Hashable, Sendable {
        case look, list, open, read, create, write, truncate, sync, lock, rename, remove
    }

    package var operation: Operation
    package var path: String
    /// The system's error number (`errno`); 0 where the system gave none, as for a short write.
    package var code: Int32
    /// The system's own words for it.
    package var reason: String

    package init(operation: Operation, path: String, code: Int32, reason: String) {
        self.operation = operation
        self.path = path
        self.code = code
        self.reason = reason
    }
}
